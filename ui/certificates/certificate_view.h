// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate_page.h"

#include <QtWidgets/QWidget>

namespace khue {

/// A certificate as it will be printed, as large as there is room.
class CertificateView : public QWidget {
    Q_OBJECT
public:
    explicit CertificateView(QWidget* parent = nullptr);
    /// Lays it out anew; what is missing (a picture) is left white.
    void show(const CertificateTemplate& one, const CertificatePictures& pictures, const CertificateFacts& facts, const QString& code, const QString& across);
    const CertificatePage& page() const { return m_page; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {420, heightForWidth(420)}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Typeface m_typeface;
    CertificatePainter m_painter;
    CertificatePage m_page;
};

} // namespace khue
