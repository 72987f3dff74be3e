// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/number_format.h"

namespace khue {

CellKind kindOfFormat(int id) {
    const auto between = [id](int from, int to) { return id >= from && id <= to; };
    if (between(14, 17) || between(27, 31) || id == 36 || between(50, 54) || between(57, 58))
        return CellKind::Date;
    if (between(18, 21) || between(32, 35) || between(45, 47) || between(55, 56))
        return CellKind::Time;
    return id == 22 ? CellKind::DateTime : CellKind::Number;
}

CellKind kindOfFormat(std::string_view code) {
    bool day = false, time = false, month = false;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = char(code[i] | 0x20); // lower case of a letter
        switch (code[i]) {
        case ';':
            i = code.size();
            continue; // only the format of positive numbers matters
        case '\\':
        case '_':
        case '*':
            ++i;
            continue;
        case '"':
            i = std::min(code.find('"', i + 1), code.size());
            continue;
        case '[': {
            const size_t end = std::min(code.find(']', i + 1), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                time = true; // elapsed hours, minutes or seconds
            i = end;
            continue;
        }
        default:
            break;
        }
        if (code.substr(i, 7) == "General" || code.substr(i, 7) == "GENERAL")
            return CellKind::Number;
        if (c == 'e' && i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-'))
            return CellKind::Number;
        if (c == 'y' || c == 'd' || c == 'e' || c == 'b')
            day = true;
        else if (c == 'h' || c == 's')
            time = true;
        else if (c == 'm')
            month = true;
    }
    if (time)
        return day ? CellKind::DateTime : CellKind::Time;
    return day || month ? CellKind::Date : CellKind::Number;
}

} // namespace khue
