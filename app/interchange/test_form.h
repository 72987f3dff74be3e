// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"
#include "app/progress/score_paste.h"

namespace khue {

/// What a table of a test's form answers (one row a trainee) holds. Who it was is found by code, e-mail or name. The
/// points stand in a column («Score», «Điểm»: 15 or 15 / 20), or the answers are marked against a row whose name is
/// «KEY» or «ĐÁP ÁN»: each answer alike is right, and the share of right ones gives the points.
struct TestForm {
    QString problem;           ///< why nothing can be understood; else empty
    QString whoHeader;         ///< the column that says who
    QString pointsHeader;      ///< the column with the points; empty where the answers were marked
    int questions = 0;         ///< that were marked against the key
    QList<PastedScore> scores; ///< a line each; `line` says who and what stood there
};
TestForm understandTest(const Workbook& workbook, const RunGrid& grid, size_t assessment);

/// The cells that can be set, with what was seen in them.
QList<ScoreCell> cellsOf(const QList<PastedScore>& scores, const RunGrid& grid, size_t assessment);

} // namespace khue
