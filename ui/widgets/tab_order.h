// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace khue {

/// Lets Tab go through what is laid out in a dialog as one reads it, whatever the order it was made in. Call it from
/// showEvent(), when everything has its place.
void tabInReadingOrder(QWidget* of);

} // namespace khue
