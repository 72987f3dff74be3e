// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/progress.h"

#include "app/store/failure.h"

namespace khue {

void Progress::report(double fraction, const QString& what) {
    if (m_cancelled)
        throw Cancelled();
    if (m_listener)
        m_listener(fraction, what);
}

} // namespace khue
