// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/holiday.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Holiday> TableOf<Holiday>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "holiday"), "COALESCE(title_vi, title_en) || ' · ' || date", "COALESCE(title_en, title_vi) || ' · ' || date"},
    {
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Holiday::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Holiday::title_en),
        field("country", QT_TRANSLATE_NOOP("khue::Field", "Country"), &Holiday::country, Required),
        field("date", QT_TRANSLATE_NOOP("khue::Field", "Date"), &Holiday::date, Required),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Holiday::kind, Required),
        field("source", QT_TRANSLATE_NOOP("khue::Field", "Source"), &Holiday::source, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Holiday::note),
        field("rule", "", &Holiday::rule, Internal),
    },
    {holidayRules, deriveHoliday}};

void deriveHoliday(Holiday& holiday) {
    holiday.country = tidied(holiday.country).toUpper();
    holiday.title_vi = tidied(holiday.title_vi);
    holiday.title_en = tidied(holiday.title_en);
    holiday.note = tidied(holiday.note);
}

QList<Problem> holidayRules(Database& database, const Holiday& holiday) {
    QList<Problem> problems;
    if (holiday.title_vi.isEmpty() && holiday.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the day a title, in either language.")});
    if (holiday.country.size() != 2)
        problems.append({QStringLiteral("country"), QCoreApplication::translate("khue::Rules", "Choose the country: VN or GB.")});
    const auto others = loadAll<Holiday>(database, QStringLiteral("country = ? AND date = ? AND id <> ?"), holiday.country, holiday.date, holiday.id.value);
    for (const Holiday& other : others) {
        if (isOff(other.kind) != isOff(holiday.kind))
            problems.append({QStringLiteral("kind"), QCoreApplication::translate("khue::Rules", "The same day cannot be both a day off and a working day; there is “%1” already.")
                                                         .arg(inLanguage(other.title_vi, other.title_en))});
        else
            problems.append({QStringLiteral("date"),
                             QCoreApplication::translate("khue::Rules", "There is “%1” on this day already.").arg(inLanguage(other.title_vi, other.title_en)), Severity::Hint});
    }
    const bool weekend = holiday.date.isValid() && holiday.date.dayOfWeek() >= Qt::Saturday;
    if (holiday.kind == HolidayKind::Working && holiday.date.isValid() && !weekend)
        problems.append({QStringLiteral("date"), QCoreApplication::translate("khue::Rules", "A make-up working day usually falls on a Saturday or Sunday."), Severity::Hint});
    return problems;
}

} // namespace khue
