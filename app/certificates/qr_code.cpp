// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/qr_code.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#include <qrencode.h>

#include <memory>

namespace khue {

QrCode qrCodeOf(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M), QRcode_free);
    if (!made)
        throw Failure(QCoreApplication::translate("khue::QrCode", "The text is too long for a QR code."));
    QrCode code;
    code.size = made->width;
    code.modules.resize(qsizetype(code.size) * code.size);
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules[i] = char(made->data[i] & 1);
    return code;
}

QList<QRectF> QrCode::rectangles() const {
    QList<QRectF> found;
    QByteArray taken(modules.size(), '\0');
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const auto free = [&](int column, int row) { return isDark(column, row) && !taken[qsizetype(row) * size + column]; };
            if (!free(x, y))
                continue;
            int right = x;
            while (right < size && free(right, y))
                ++right;
            int bottom = y + 1;
            for (bool whole = true; whole && bottom < size; bottom += whole)
                for (int column = x; whole && column < right; ++column)
                    whole = free(column, bottom);
            for (int row = y; row < bottom; ++row)
                for (int column = x; column < right; ++column)
                    taken[qsizetype(row) * size + column] = 1;
            found.append(QRectF(x, y, right - x, bottom - y));
        }
    return found;
}

} // namespace khue
