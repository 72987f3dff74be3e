// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/clash.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

struct Words {
    const char* code;
    const char* title;
};

const Words& wordsOf(ClashKind kind) {
    static constexpr Words words[] = {
        {"lecturer_clash", QT_TRANSLATE_NOOP("khue::Clash", "Lecturer twice")},
        {"room_clash", QT_TRANSLATE_NOOP("khue::Clash", "Room twice")},
        {"trainee_clash", QT_TRANSLATE_NOOP("khue::Clash", "Trainees twice")},
        {"capacity", QT_TRANSLATE_NOOP("khue::Clash", "Room too small")},
        {"unavailable", QT_TRANSLATE_NOOP("khue::Clash", "Not available")},
        {"if_need_be", QT_TRANSLATE_NOOP("khue::Clash", "Only if need be")},
        {"holiday", QT_TRANSLATE_NOOP("khue::Clash", "Holiday")},
        {"office_hours", QT_TRANSLATE_NOOP("khue::Clash", "Outside office hours")},
        {"travel", QT_TRANSLATE_NOOP("khue::Clash", "Too little time between places")},
        {"no_lecturer", QT_TRANSLATE_NOOP("khue::Clash", "No lecturer")},
        {"no_room", QT_TRANSLATE_NOOP("khue::Clash", "No room")},
    };
    return words[int(kind)];
}

} // namespace

QString clashCode(ClashKind kind) {
    return QString::fromLatin1(wordsOf(kind).code);
}

QString clashTitle(ClashKind kind) {
    return QCoreApplication::translate("khue::Clash", wordsOf(kind).title);
}

} // namespace khue
