// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/score_paste.h"

class QWidget;

namespace khue {

/// Shows what lines would set, with what is wrong with the others; whether the user agrees to set those that can be.
/// `told` stands above where it is not empty; where `unsure`, nothing may be set.
bool agreesToScores(QWidget* parent, const QString& title, const QString& told, const QList<PastedScore>& scores, const RunGrid& grid, bool unsure = false);

} // namespace khue
