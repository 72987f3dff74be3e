// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QPainterPath>

namespace khue {

/// A QR code with middle correction (15 %): square modules, `size` a side, without the quiet margin of four around it.
struct QrCode {
    int size = 0;
    QByteArray modules; ///< one byte a module, row by row; 1 is dark
    bool isDark(int x, int y) const { return modules[qsizetype(y) * size + x]; }
    /// The dark modules, the unit one module, as few rectangles as rows and equal rows allow.
    QList<QRectF> rectangles() const;
};

/// Throws Failure where the text is too long for any QR code.
QrCode qrCodeOf(const QString& text);

} // namespace khue
