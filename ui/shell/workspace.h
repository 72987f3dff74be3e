// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/progress.h"

#include <QtCore/QVariantMap>

#include <functional>

class QWidget;

namespace khue {

/// What a page may ask of the window around it. Pages know this and nothing else of the shell.
class Workspace {
public:
    virtual ~Workspace() = default;

    /// The window's own connection, for short reads and saves in the window's thread.
    virtual Database& database() = 0;

    /// Opens the page of one record: ("course_run", 3), ("person", 12), ("session", 40) …
    virtual void showRecord(const QString& table, qint64 id) = 0;
    /// Opens a page of the navigation: "today", "course_run", "trainee", "faculty", …
    virtual void showPage(const QString& page) = 0;
    /// Shows the preview of a report of app/reports/report_list.h.
    virtual void showReport(const QString& report, const QVariantMap& parameters) = 0;

    /// Runs an action of the user's; a Failure is shown to her, a Conflict with both versions. Returns
    /// whether it went through.
    virtual bool attempt(const std::function<void()>& action) = 0;

    /// Runs `work` in another thread on a connection of its own, with a progress bar and Cancel, then
    /// `done` in the window's thread, where it went through. Only one task runs at a time.
    virtual void runTask(const QString& title, std::function<void(Database&, Progress&)> work,
                         std::function<void()> done) = 0;

    /// Before an undo: asks about what is typed but not saved and waits until everything done is written. False
    /// where the user wants to go on typing.
    virtual bool readyToUndo() { return true; }

    /// A short message in the status line («Đã lưu 09:42»).
    virtual void say(const QString& message) = 0;
    virtual QWidget* window() = 0;
};

} // namespace khue
