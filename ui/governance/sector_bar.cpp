// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/sector_bar.h"

#include "ui/widgets/style.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>

namespace khue {

namespace {

constexpr int barHeight = 20, rowHeight = 24, square = 10;
// One colour a sector; each is named beside its square too.
constexpr std::array<Role, 3> colours{Role::Info, Role::Care, Role::Good};

} // namespace

SectorBar::SectorBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectorBar::setBalance(const SectorBalance& balance) {
    m_balance = balance;
    setAccessibleName(balance.inWords());
    setAccessibleDescription(balance.verdict());
    updateGeometry();
    update();
}

QSize SectorBar::sizeHint() const {
    return {240, barHeight + 6 + rowHeight * (m_balance.unknown ? 4 : 3)};
}

QSize SectorBar::minimumSizeHint() const {
    return {140, sizeHint().height()};
}

void SectorBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 0, width(), barHeight);
    QPainterPath clip;
    clip.addRoundedRect(bar, 4, 4);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(bar, colour(Role::Line));
    double x = 0;
    for (int i = 0; i < 3 && m_balance.members; ++i) {
        const double part = width() * double(m_balance.bySector[i]) / m_balance.members;
        painter.fillRect(QRectF(x, 0, part, barHeight), colour(colours[size_t(i)]));
        x += part;
    }
    painter.restore();
    int y = barHeight + 6;
    const auto row = [&](const QColor& mark, const QString& name, int count, int percent, bool tooMany) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawRoundedRect(QRectF(0, y + (rowHeight - square) / 2.0, square, square), 2, 2);
        const QRect text(square + 8, y, width() - square - 8, rowHeight);
        painter.setPen(colour(Role::Ink));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name);
        painter.setPen(colour(tooMany ? Role::Bad : Role::Ink));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("%1 · %2%").arg(count).arg(percent));
        y += rowHeight;
    };
    for (int i = 0; i < 3; ++i)
        row(colour(colours[size_t(i)]), titleOf(Sector(i)), m_balance.bySector[i], m_balance.percentOf(Sector(i)), m_balance.tooLarge() == Sector(i));
    if (m_balance.unknown)
        row(colour(Role::Line), tr("Not known"), m_balance.unknown, m_balance.members ? 100 * m_balance.unknown / m_balance.members : 0, false);
}

} // namespace khue
