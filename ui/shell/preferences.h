// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/language.h"
#include "ui/widgets/style.h"

class QWidget;

namespace khue {

/// What one user likes, on this computer; kept in QSettings, not in the programme.
struct Preferences {
    Language language = Language::Vietnamese;
    Theme theme = Theme::System;
    QString author; ///< as the history shows it; empty: the name of the computer's user
    QString zone;   ///< IANA; empty: the computer's
    bool operator==(const Preferences&) const = default;
};

Preferences loadPreferences();
void savePreferences(const Preferences& preferences);

/// Shows them; returns whether the user changed them (in place).
bool editPreferences(QWidget* parent, Preferences& preferences);

} // namespace khue
