// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/chain_view.h"

#include "ui/indicators/chain_card.h"
#include "ui/widgets/style.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QLabel>

namespace khue {

namespace {
constexpr int gapX = 34, gapY = 8, headHeight = 30, leastWidth = 148, cardHeight = 66;
}

/// Draws the ties behind the cards, and the columns' headings.
class ChainCanvas : public QWidget {
public:
    explicit ChainCanvas(ChainView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // What is looked at last, so that it lies on top.
        for (const bool lit : {false, true})
            for (const ChainTie& tie : m_view->m_chain.ties)
                if (const auto [from, to] = ends(tie); from && to && isLit(tie) == lit)
                    paintTie(painter, tie, from->geometry(), to->geometry(), lit);
    }

private:
    std::pair<ChainCardButton*, ChainCardButton*> ends(const ChainTie& tie) const { return {m_view->card(tie.from, tie.fromId), m_view->card(tie.to, tie.toId)}; }
    bool isLit(const ChainTie& tie) const {
        return !m_view->m_lit.isEmpty() && m_view->m_lit.contains(ChainView::keyOf(tie.from, tie.fromId)) && m_view->m_lit.contains(ChainView::keyOf(tie.to, tie.toId));
    }
    void paintTie(QPainter& painter, const ChainTie& tie, const QRect& from, const QRect& to, bool lit) const {
        const bool neighbours = int(tie.to) - int(tie.from) == 1; // what passes other columns steps back
        QPen pen(colour(lit ? Role::Accent : Role::FieldLine), lit && neighbours ? 2 : 1);
        if (!tie.direct)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const QPointF a(from.right() + 1, from.center().y()), b(to.left(), to.center().y());
        const double bend = std::min(40.0, (b.x() - a.x()) / 2);
        QPainterPath path(a);
        path.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b);
        painter.drawPath(path);
    }
    ChainView* m_view;
};

ChainView::ChainView(QWidget* parent) : QScrollArea(parent), m_canvas(new ChainCanvas(this)) {
    setFrameShape(QFrame::NoFrame);
    setWidget(m_canvas);
    setWidgetResizable(false);
    setFocusPolicy(Qt::NoFocus);
}

ChainCardButton* ChainView::card(ChainLink link, qint64 id) const {
    return m_cards.value(keyOf(link, id));
}

bool ChainView::isLit(ChainLink link, qint64 id) const {
    return m_lit.contains(keyOf(link, id));
}

void ChainView::setChain(const Chain& chain) {
    m_chain = chain;
    m_lit.clear();
    m_cards.clear();
    // Not at once: one of them may be what was just pressed.
    for (QWidget* child : m_canvas->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    ChainCardButton* start = nullptr;
    for (size_t column = 0; column < chainLength; ++column) {
        auto* head = new QLabel(m_canvas);
        head->setObjectName(QStringLiteral("head%1").arg(column));
        setHeading(head, 3);
        head->setText(titleOf(ChainLink(column)));
        head->show();
        for (const ChainCard& each : m_chain.columns[column]) {
            auto* button = new ChainCardButton(each, this, m_canvas);
            m_cards.insert(keyOf(each.link, each.id), button);
            if (each.isStart)
                start = button;
            button->show();
        }
        auto* foot = new QLabel(m_canvas);
        foot->setObjectName(QStringLiteral("foot%1").arg(column));
        setMuted(foot);
        foot->setWordWrap(true);
        const int further = m_chain.further[column];
        foot->setText(further ? tr("and %n more", nullptr, further) : m_chain.columns[column].empty() ? tr("None yet") : QString());
        foot->show();
    }
    place();
    if (start)
        look(start);
}

void ChainView::place() {
    const int columnWidth = std::max(leastWidth, (viewport()->width() - 2 - (chainLength - 1) * gapX) / chainLength);
    int bottom = 0;
    for (int column = 0; column < chainLength; ++column) {
        const int x = column * (columnWidth + gapX);
        int y = headHeight;
        for (QLabel* label : m_canvas->findChildren<QLabel*>(QStringLiteral("head%1").arg(column)))
            label->setGeometry(x, 0, columnWidth, headHeight - 6);
        for (const ChainCard& each : m_chain.columns[size_t(column)]) {
            if (ChainCardButton* button = card(each.link, each.id))
                button->setGeometry(x, y, columnWidth, cardHeight);
            y += cardHeight + gapY;
        }
        for (QLabel* label : m_canvas->findChildren<QLabel*>(QStringLiteral("foot%1").arg(column)))
            label->setGeometry(x, y, columnWidth, 24);
        bottom = std::max(bottom, y + 30);
    }
    m_canvas->resize(chainLength * columnWidth + (chainLength - 1) * gapX, std::max(bottom, viewport()->height()));
    m_canvas->update();
}

void ChainView::look(const ChainCardButton* looked) {
    m_lit.clear();
    if (looked) {
        // Forwards along the ties, and backwards; not forth and back again, else everything would be lit.
        const quint64 middle = keyOf(looked->card().link, looked->card().id);
        for (const bool forwards : {true, false}) {
            QSet<quint64> found{middle};
            for (QSet<quint64> fresh{middle}; !fresh.isEmpty();) {
                QSet<quint64> next;
                for (const ChainTie& tie : m_chain.ties) {
                    const quint64 from = keyOf(tie.from, tie.fromId), to = keyOf(tie.to, tie.toId);
                    if (fresh.contains(forwards ? from : to) && !found.contains(forwards ? to : from))
                        next.insert(forwards ? to : from);
                }
                found.unite(next);
                fresh = next;
            }
            m_lit.unite(found);
        }
    }
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setLit(m_lit.isEmpty() || m_lit.contains(it.key()));
    m_canvas->update();
}

void ChainView::go(const ChainCardButton* from, int key) {
    const ChainCard& card = from->card();
    const auto& column = m_chain.columns[size_t(card.link)];
    ChainCardButton* to = nullptr;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        for (size_t i = 0; i < column.size(); ++i)
            if (column[i].id == card.id) {
                const qsizetype next = qsizetype(i) + (key == Qt::Key_Down ? 1 : -1);
                if (next >= 0 && next < qsizetype(column.size()))
                    to = this->card(card.link, column[size_t(next)].id);
            }
    } else {
        // Along a tie to the nearest column; the card nearest in height.
        const bool right = key == Qt::Key_Right;
        int best = -1;
        for (const ChainTie& tie : m_chain.ties) {
            if (right ? tie.from != card.link || tie.fromId != card.id : tie.to != card.link || tie.toId != card.id)
                continue;
            ChainCardButton* end = right ? this->card(tie.to, tie.toId) : this->card(tie.from, tie.fromId);
            if (!end)
                continue;
            const int distance = std::abs(int(end->card().link) - int(card.link)) * 100000 + std::abs(end->y() - from->y());
            if (best < 0 || distance < best) {
                best = distance;
                to = end;
            }
        }
    }
    if (to) {
        to->setFocus(Qt::TabFocusReason);
        look(to);
        ensureWidgetVisible(to);
    }
}

void ChainView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

void ChainView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        m_canvas->update();
    QScrollArea::changeEvent(event);
}

} // namespace khue
