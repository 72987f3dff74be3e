// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/partial_date.h"

namespace khue {

PartialDate PartialDate::fromDate(QDate date) {
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

PartialDate PartialDate::fromIso(QStringView text) {
    const auto part = [text](qsizetype from, qsizetype length) {
        bool ok = false;
        const int number = text.mid(from, length).toInt(&ok);
        return ok ? number : -1;
    };
    const qsizetype size = text.size();
    if ((size != 4 && size != 7 && size != 10) || (size > 4 && text[4] != u'-') || (size > 7 && text[7] != u'-'))
        return {};
    PartialDate result{part(0, 4), size > 4 ? part(5, 2) : 0, size > 7 ? part(8, 2) : 0};
    const bool real = result.year > 0 && QDate::isValid(result.year, size > 4 ? result.month : 1, size > 7 ? result.day : 1);
    return real ? result : PartialDate{};
}

QString PartialDate::toIso() const {
    if (isNull())
        return {};
    QString text(day ? 10 : month ? 7 : 4, u'-');
    const auto write = [&text](qsizetype end, int number, int digits) {
        for (; digits; --digits, number /= 10)
            text[--end] = QChar(char16_t('0' + number % 10));
    };
    write(4, year, 4);
    if (month)
        write(7, month, 2);
    if (day)
        write(10, day, 2);
    return text;
}

bool PartialDate::agreesWith(const PartialDate& other) const {
    return year == other.year && (!month || !other.month || month == other.month) &&
           (!day || !other.day || day == other.day);
}

} // namespace khue
