// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/risk_matrix.h"

#include "ui/studies/work_states.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace khue {

namespace {
constexpr int side = 34, below = 40, gap = 3;
} // namespace

RiskMatrix::RiskMatrix(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RiskMatrix::setCounts(const Counts& counts) {
    m_counts = counts;
    describe();
    update();
}

void RiskMatrix::describe() {
    setAccessibleName(tr("Risks by likelihood and impact"));
    QStringList words;
    for (int likelihood = 5; likelihood >= 1; --likelihood)
        for (int impact = 5; impact >= 1; --impact)
            if (const int count = m_counts[size_t(likelihood - 1)][size_t(impact - 1)])
                words.append(tr("likelihood %1, impact %2: %3 (%4)").arg(likelihood).arg(impact).arg(count).arg(titleOf(riskLevel(likelihood * impact))));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QRect RiskMatrix::cell(int likelihood, int impact) const {
    const int wide = (width() - side) / 5, high = (height() - below) / 5;
    return {side + (impact - 1) * wide, (5 - likelihood) * high, wide - gap, high - gap};
}

void RiskMatrix::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

bool RiskMatrix::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->pos();
        for (int likelihood = 1; likelihood <= 5; ++likelihood)
            for (int impact = 1; impact <= 5; ++impact)
                if (cell(likelihood, impact).contains(at))
                    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                                       tr("likelihood %1, impact %2: %3 (%4)").arg(likelihood).arg(impact).arg(m_counts[size_t(likelihood - 1)][size_t(impact - 1)]).arg(titleOf(riskLevel(likelihood * impact))),
                                       this);
        return true;
    }
    return QWidget::event(event);
}

void RiskMatrix::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = font();
    strong.setBold(true);
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        for (int impact = 1; impact <= 5; ++impact) {
            const QRect rect = cell(likelihood, impact);
            const State state = stateOf(riskLevel(likelihood * impact));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(surfaceOf(state)));
            painter.drawRoundedRect(rect, 4, 4);
            if (const int count = m_counts[size_t(likelihood - 1)][size_t(impact - 1)]) {
                painter.setFont(strong);
                painter.setPen(colour(inkOf(state)));
                painter.drawText(rect, Qt::AlignCenter, QString::number(count));
                painter.setFont(font());
            }
        }
    painter.setPen(colour(Role::Muted));
    for (int i = 1; i <= 5; ++i) {
        painter.drawText(QRect(side - 18, cell(i, 1).top(), 14, cell(i, 1).height()), Qt::AlignCenter, QString::number(i));
        painter.drawText(QRect(cell(1, i).left(), height() - below, cell(1, i).width(), 18), Qt::AlignCenter, QString::number(i));
    }
    painter.drawText(QRect(side, height() - 20, width() - side, 20), Qt::AlignCenter, tr("Impact"));
    painter.save();
    painter.translate(0, height() - below);
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, height() - below, 16), Qt::AlignCenter, tr("Likelihood"));
    painter.restore();
}

} // namespace khue
