// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/calendar_import_task.h"

#include "app/calendar/holiday_calendar.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace khue {

namespace {

constexpr qsizetype mostProblemsShown = 12;

QString askedFile(Workspace& workspace) {
    return ask::openFile(workspace.window(), QCoreApplication::translate("khue::CalendarImport", "Import a calendar file"), QStringLiteral("calendar"),
                         QCoreApplication::translate("khue::CalendarImport", "Calendar files (*.ics *.ical *.ifb)"));
}

void tell(Workspace& workspace, const QString& file, const CalendarImport& result) {
    QStringList lines;
    for (const CalendarProblem& problem : result.problems)
        lines.append(problem.text);
    const QString more = lines.size() > mostProblemsShown ? lines.join(u'\n') : QString();
    if (lines.size() > mostProblemsShown) {
        lines.resize(mostProblemsShown);
        lines.append(QStringLiteral("…"));
    }
    const QString done = QCoreApplication::translate("khue::CalendarImport", "“%1”: %2 added, %3 removed, %4 unchanged.").arg(file).arg(result.added).arg(result.removed).arg(result.unchanged);
    if (result.refused())
        ask::tell(workspace.window(), QCoreApplication::translate("khue::CalendarImport", "Nothing was imported"),
                  QCoreApplication::translate("khue::CalendarImport", "“%1” breaks the rules of calendar files:").arg(file) + u'\n' + lines.join(u'\n'), more);
    else if (!lines.isEmpty())
        ask::tell(workspace.window(), QCoreApplication::translate("khue::CalendarImport", "Imported"), done + QStringLiteral("\n\n") + lines.join(u'\n'), more);
    else
        workspace.say(done);
}

template <class Take> void run(Workspace& workspace, const QString& path, Take take) {
    const auto result = std::make_shared<CalendarImport>();
    const QString file = QFileInfo(path).fileName();
    workspace.runTask(QCoreApplication::translate("khue::CalendarImport", "Importing “%1”").arg(file),
                      [=](Database& own, Progress&) {
                          Edit edit(own, "import", file);
                          *result = take(edit, own);
                          if (!result->refused())
                              edit.commit();
                      },
                      [=, &workspace] { tell(workspace, file, *result); });
}

} // namespace

void importAvailabilityFile(Workspace& workspace, OwnerId owner) {
    const QString path = askedFile(workspace);
    if (path.isEmpty())
        return;
    const QList<AvailabilityKind> kinds{AvailabilityKind::Unavailable, AvailabilityKind::IfNeedBe, AvailabilityKind::Available};
    QStringList buttons;
    for (const AvailabilityKind kind : kinds)
        buttons.append(titleOf(kind));
    const int chosen = ask::choose(workspace.window(), QCoreApplication::translate("khue::CalendarImport", "Import a calendar file"),
                                   QCoreApplication::translate("khue::CalendarImport", "What are the times of this calendar that are marked as busy?"), buttons);
    if (chosen < 0)
        return;
    run(workspace, path, [=, kind = kinds[chosen]](Edit& edit, Database& own) { return importAvailability(edit, own, path, owner, kind, zoneOf(own, owner)); });
}

void importHolidayFile(Workspace& workspace) {
    const QString path = askedFile(workspace);
    if (path.isEmpty())
        return;
    QStringList buttons;
    for (const QString& country : holidayCountries())
        buttons.append(holidayCountryTitle(country));
    const int chosen = ask::choose(workspace.window(), QCoreApplication::translate("khue::CalendarImport", "Import a calendar file"),
                                   QCoreApplication::translate("khue::CalendarImport", "Whose holidays are these?"), buttons);
    if (chosen < 0)
        return;
    run(workspace, path, [=, country = holidayCountries()[chosen]](Edit& edit, Database& own) { return importHolidays(edit, own, path, country); });
}

} // namespace khue
