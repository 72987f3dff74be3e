// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QIODevice;

namespace khue {

/// Lets `write` fill a new file that takes its place at `path` only when it is whole: whatever stood there
/// before stays until then, and stays when `write` throws. Throws Failure where the disk refuses.
void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace khue
