// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/calendar_export.h"

#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <atomic>

namespace khue {

void exportCalendarFile(Workspace& workspace, const SessionChoice& choice, const QString& name) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::CalendarExport", source); };
    QString fileName = name;
    for (QChar& letter : fileName) // what some system forbids in a file's name
        if (QStringLiteral("\\/:*?\"<>|").contains(letter))
            letter = u'-';
    QString path = ask::saveFile(workspace.window(), words(QT_TRANSLATE_NOOP("khue::CalendarExport", "Save as a calendar file")), QStringLiteral("calendar"),
                                 fileName + QStringLiteral(".ics"), words(QT_TRANSLATE_NOOP("khue::CalendarExport", "Calendar files (*.ics)")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ics");
    const auto count = std::make_shared<std::atomic<int>>(0);
    workspace.runTask(words(QT_TRANSLATE_NOOP("khue::CalendarExport", "Writing the calendar file")),
                      [=](Database& own, Progress&) { *count = exportCalendar(own, choice, path); },
                      [=, &workspace] {
                          const int written = *count;
                          workspace.say(QCoreApplication::translate("khue::CalendarExport", "%n session(s) written to “%1”.", nullptr, written).arg(QFileInfo(path).fileName()));
                      });
}

} // namespace khue
