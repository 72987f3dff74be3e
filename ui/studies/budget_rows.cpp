// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/budget_rows.h"

#include "app/store/language.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace khue {

namespace {
constexpr int rowHeight = 46, barHeight = 10;
constexpr double nearlySpent = 0.9;
} // namespace

BudgetRows::BudgetRows(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BudgetRows::setRows(const QList<Row>& rows) {
    m_rows = rows;
    describe();
    updateGeometry();
    update();
}

void BudgetRows::describe() {
    QStringList lines;
    for (const Row& row : std::as_const(m_rows))
        lines.append(row.name + QStringLiteral(": ") + sentence(row.budget));
    setAccessibleName(tr("Spent of each grant"));
    setAccessibleDescription(lines.join(u'\n'));
}

QString BudgetRows::sentence(const GrantBudget& budget) {
    const QString spent = shownMoney(budget.spent, budget.currency), amount = shownMoney(budget.amount, budget.currency);
    const QString percent = budget.amount > 0 ? shownNumber(100 * budget.spent / budget.amount, 0) : QStringLiteral("–");
    if (budget.isOverspent())
        return tr("%1 of %2 spent (%3 %): overspent by %4").arg(spent, amount, percent, shownMoney(-budget.left(), budget.currency));
    return tr("%1 of %2 spent (%3 %), %4 left").arg(spent, amount, percent, shownMoney(budget.left(), budget.currency));
}

QSize BudgetRows::sizeHint() const {
    return {400, int(m_rows.size()) * rowHeight};
}

QSize BudgetRows::minimumSizeHint() const {
    return {200, int(m_rows.size()) * rowHeight};
}

void BudgetRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void BudgetRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    int y = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const GrantBudget& budget = row.budget;
        const double share = budget.amount > 0 ? budget.spent / budget.amount : 0;
        const State state = budget.isOverspent() ? State::Bad : share >= nearlySpent ? State::Care : State::Good;
        const QString words = sentence(budget);
        const int wordsWidth = std::min(metrics.horizontalAdvance(words), width() * 2 / 3);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(colour(Role::Ink));
        const QRect line(0, y + 2, width(), 22);
        painter.drawText(line.adjusted(0, 0, -wordsWidth - 12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(strong).elidedText(row.name, Qt::ElideRight, width() - wordsWidth - 14));
        painter.setFont(font());
        painter.setPen(colour(inkOf(state)));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(words, Qt::ElideRight, wordsWidth + 1));
        const QRectF bar(0, y + 26, width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::NeutralSurface));
        painter.drawRoundedRect(bar, 4, 4);
        // What was given ends before the end of the bar where more than that was spent.
        const double scale = std::max(1.0, share);
        painter.setBrush(colour(inkOf(state)));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share / scale, bar.height()), 4, 4);
        if (share > 1) {
            painter.setPen(QPen(colour(Role::Card), 2));
            const double limit = bar.left() + bar.width() / scale;
            painter.drawLine(QPointF(limit, bar.top() - 2), QPointF(limit, bar.bottom() + 2));
        }
        y += rowHeight;
    }
}

} // namespace khue
