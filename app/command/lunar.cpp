// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/lunar_date.h"
#include "app/command/command.h"

#include <QtCore/QCommandLineParser>

namespace khue {

namespace {

void declareLunar(QCommandLineParser&) {}

int runLunar(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const QDate day = arguments.size() == 1 ? QDate::fromString(arguments.first(), Qt::ISODate) : QDate();
    if (!day.isValid())
        return wrongUsage(context, lunarCommand, QCoreApplication::translate("khue::Command", "Give one day, as 2026-02-17."));
    const LunarDate date = lunarDate(day);
    if (!date.isValid()) {
        context.err << QCoreApplication::translate("khue::Command", "The lunar calendar is known from 1900 to 2100.") << Qt::endl;
        return ProblemsFound;
    }
    context.out << QStringLiteral("%1/%2%3/%4").arg(date.day).arg(date.month).arg(date.leap ? QStringLiteral("N") : QString()).arg(date.year) << '\t'
                << shownLunarDate(date, language()) << Qt::endl;
    return Done;
}

} // namespace

const Command lunarCommand{"lunar", "DATE", QT_TRANSLATE_NOOP("khue::Command", "Gives the Vietnamese lunar date of a day."),
                           QT_TRANSLATE_NOOP("khue::Command", "DATE is written 2026-02-17. It prints day/month/year and the date in words; N marks a leap month."), declareLunar,
                           runLunar};

} // namespace khue
