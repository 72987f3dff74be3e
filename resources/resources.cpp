// SPDX-License-Identifier: GPL-3.0-or-later
// A static library's resources are linked only where something of it is named; see resources.h.
#include "resources/resources.h"

#include <QtCore/QDir>

void khueInitResources() {
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(translations);
}
