// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum-Based Course Timetabling format of the second International Timetabling Competition (track 3):
// instances (.ctt) and solutions.
#pragma once

#include "app/scheduling/timetable_problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QIODevice;

namespace khue {

/// Reads an instance. Any spacing will do; everything else must be as the format says: counts that agree with
/// the header, known names, numbers in range. Throws Failure naming the file and the line otherwise.
TimetableProblem readCtt(const QString& path);
/// The same from an open device; `name` is what messages call it.
TimetableProblem readCtt(QIODevice& device, const QString& name);

/// One line for each placed lecture: course, room, day and period of the day, both counted from 0.
QByteArray cttSolution(const TimetableProblem& problem, const Assignment& timetable);

} // namespace khue
