// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/language.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

class QWidget;

/// What can be wrong with a window or dialog as it stands: a text cut off or left untranslated, something beyond the
/// edge, a letter twice behind «&», a control without a name. One sentence a fault; `screen` is what it has to fit into.
QStringList faultsOf(QWidget* root, khue::Language shown, const QSize& screen);
