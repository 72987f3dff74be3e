// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

class QWidget;

namespace khue {

enum class ConflictAnswer { KeepMine, TakeTheirs, GoOnEditing };

/// Somebody saved the record first: shows what differs, hers and mine, and asks. Its seam is ask::Answers,
/// with the number of a ConflictAnswer.
ConflictAnswer askAboutConflict(QWidget* parent, Database& database, const Conflict& conflict, const RowValues& mine);

} // namespace khue
