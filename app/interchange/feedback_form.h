// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"
#include "app/progress/feedback.h"

namespace khue {

/// The answers to one question of a form, as found in a column.
struct FeedbackColumn {
    int column = 0;
    QString header;
    Id<FeedbackQuestion> question; ///< none: a new one, called like the header
    std::vector<int> answers;      ///< 1 to 5
};

/// What a table of form answers (one row a sheet) holds: every column whose answers are 1 to 5, perhaps with words
/// behind («5 – hoàn toàn đồng ý»). Names, addresses, times and free text are left out and never stored.
struct FeedbackForm {
    QList<FeedbackColumn> columns;
    QStringList leftOut;     ///< headers of the other columns
    QList<ReadNote> problems; ///< cells of a known question that are no answer
    int sheets = 0;          ///< rows with answers
};
FeedbackForm understandFeedback(Database& database, Id<CourseRun> run, const Workbook& workbook);

/// Stores it as one step of the history; the questions that the run does not have yet are added. The number of answers.
int addFeedbackForm(Database& database, Id<CourseRun> run, const FeedbackForm& form);

} // namespace khue
