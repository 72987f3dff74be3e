// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/holiday_calendar.h"
#include "app/command/command.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace khue {

namespace {

void declareHolidays(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("country"), QString(), QStringLiteral("vn|gb")});
    parser.addOption({QStringLiteral("format"), QString(), QStringLiteral("table|csv"), QStringLiteral("table")});
}

int runHolidays(CommandContext& context, const QCommandLineParser& parser) {
    bool ok = false;
    const int year = parser.positionalArguments().size() == 1 ? parser.positionalArguments().first().toInt(&ok) : 0;
    if (!ok || year < 1900 || year > 2100)
        return wrongUsage(context, holidaysCommand, QCoreApplication::translate("khue::Command", "Give one year, from 1900 to 2100."));
    QStringList countries = holidayCountries();
    if (parser.isSet(QStringLiteral("country"))) {
        const QString country = parser.value(QStringLiteral("country")).toUpper();
        if (!countries.contains(country))
            return wrongUsage(context, holidaysCommand, QCoreApplication::translate("khue::Command", "The country is vn or gb."));
        countries = {country};
    }
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("table") && format != QLatin1String("csv"))
        return wrongUsage(context, holidaysCommand, QCoreApplication::translate("khue::Command", "The format is table or csv."));
    // Without a database of one's own the rules still answer.
    QTemporaryDir folder;
    std::unique_ptr<Database> empty;
    if (!QFile::exists(context.databasePath))
        empty = openProgramme(folder.filePath(QStringLiteral("none.sqlite")));
    const HolidayCalendar calendar(empty ? *empty : context.database(), QDate(year, 1, 1), QDate(year, 12, 31), countries);
    if (format == QLatin1String("csv")) {
        context.out << "date,country,kind,title_vi,title_en,source\r\n";
        for (const HolidayCalendar::Day& day : calendar.days())
            context.out << QStringList{day.holiday.date.toString(Qt::ISODate), day.holiday.country, codeOf(day.holiday.kind), csvCell(day.holiday.title_vi),
                                       csvCell(day.holiday.title_en), codeOf(day.holiday.source)}
                               .join(u',')
                        << "\r\n";
        context.out.flush();
    } else {
        for (const HolidayCalendar::Day& day : calendar.days())
            context.out << day.holiday.date.toString(Qt::ISODate) << "  " << QLocale().dayName(day.holiday.date.dayOfWeek(), QLocale::ShortFormat).leftJustified(5)
                        << holidayCountryTitle(day.holiday.country).leftJustified(10) << titleOf(day.holiday.kind).leftJustified(24) << day.title() << Qt::endl;
    }
    for (const QString& country : countries)
        context.err << (calendar.isProposed(country, year)
                            ? QCoreApplication::translate("khue::Command", "%1 %2: proposed by the rules; the official notice has not been entered.")
                            : QCoreApplication::translate("khue::Command", "%1 %2: as entered in the database."))
                           .arg(holidayCountryTitle(country)).arg(year)
                    << Qt::endl;
    return Done;
}

} // namespace

const Command holidaysCommand{"holidays", "YEAR [--country vn|gb] [--format table|csv]",
                              QT_TRANSLATE_NOOP("khue::Command", "Lists the public holidays of Viet Nam and England."),
                              QT_TRANSLATE_NOOP("khue::Command",
                                                "A year that was entered or imported is listed as it is in the database; any other as the rules propose it.\n"
                                                "Which of the two it is, is said on standard error. --format csv prints date, country, kind (holiday,\n"
                                                "compensatory, swapped_off, working), title_vi, title_en, source (rule, notice, import)."),
                              declareHolidays, runHolidays};

} // namespace khue
