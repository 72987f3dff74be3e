// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "ui/shell/preferences.h"

namespace khue {

/// Names the program for its settings, takes the font, the language and the theme. Once, before any widget.
void prepareApplication(const Preferences& preferences);

/// Opens a programme. Where it cannot be opened it says why and offers the newest good backup, another file,
/// or to quit: then nothing is returned.
std::unique_ptr<Database> openOrAsk(QString path);

} // namespace khue
