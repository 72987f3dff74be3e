// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificate_view.h"

#include <QtGui/QPainter>

namespace khue {

CertificateView::CertificateView(QWidget* parent) : QWidget(parent), m_typeface(certificateFamilies()), m_painter(m_typeface) {
    m_page.size = {842, 595};
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(300);
}

void CertificateView::show(const CertificateTemplate& one, const CertificatePictures& pictures, const CertificateFacts& facts, const QString& code, const QString& across) {
    m_page = CertificateComposer(one, pictures, m_typeface).page(facts, code, QStringLiteral("1a2b3c4d"), across);
    updateGeometry();
    update();
}

int CertificateView::heightForWidth(int width) const {
    return int(width * m_page.size.height() / m_page.size.width());
}

void CertificateView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double scale = std::min(width() / m_page.size.width(), height() / m_page.size.height());
    painter.translate((width() - m_page.size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(0, 0), m_page.size), Qt::white);
    m_painter.paint(painter, m_page);
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1 / scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(0, 0), m_page.size).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace khue
