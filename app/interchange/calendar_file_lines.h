// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace khue {

/// What is wrong with a calendar file, and where.
struct CalendarProblem {
    int line = 0; ///< of the file, from 1; 0: the file as a whole
    QString text; ///< for the user; names the line
    Severity severity = Severity::Error;
};
/// With «Line %1: » before the text.
CalendarProblem calendarProblem(int line, const QString& text, Severity severity = Severity::Error);

/// A content line of RFC 5545, unfolded: NAME;PARAMETER=value:value.
struct CalendarLine {
    int line = 0; ///< where it begins in the file
    QByteArray name; ///< upper case
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names in upper case, values without quotation marks
    QByteArray value;
    QByteArray text; ///< the whole while it is read
    QByteArray parameter(const char* name) const;
};

/// A component and what it holds.
struct CalendarPart {
    QByteArray name; ///< VEVENT, VTIMEZONE, STANDARD …
    int line = 0;
    QList<CalendarLine> lines;
    QList<CalendarPart> parts;
    const CalendarLine* find(const char* name) const;
};

/// Bounds of what is taken for a calendar, so that no file can fill the memory.
namespace CalendarBounds {
constexpr qint64 fileBytes = 20 * 1024 * 1024;
constexpr int lineBytes = 8 * 1024 * 1024; ///< unfolded: an attachment may stand in one
constexpr int depth = 8;
constexpr int parts = 50000;
constexpr int times = 50000; ///< single times that a file gives, repetitions worked out
}

/// Reads the lines into components. Parts that no reader here looks at (alarms, tasks) are read and left out. What
/// breaks the grammar is a problem with its line; then the calendar is empty.
CalendarPart readCalendarLines(const QByteArray& bytes, QList<CalendarProblem>& problems);

/// TEXT of RFC 5545 without its escapes.
QString calendarText(const QByteArray& value);

} // namespace khue
