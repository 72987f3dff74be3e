// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

Cancelled::Cancelled()
    : Failure(QCoreApplication::translate("khue::Cancelled", "Cancelled. Nothing was changed.")) {}

} // namespace khue
