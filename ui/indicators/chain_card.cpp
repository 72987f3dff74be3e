// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/chain_card.h"

#include "ui/indicators/chain_view.h"
#include "ui/widgets/style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace khue {

ChainCardButton::ChainCardButton(const ChainCard& card, ChainView* view, QWidget* parent) : QAbstractButton(parent), m_card(card), m_view(view) {
    setText(card.title);
    setToolTip(card.note.isEmpty() ? card.title : QString(card.title + u'\n' + card.note));
    setAccessibleName(QStringLiteral("%1: %2").arg(titleOf(card.link), card.title));
    setAccessibleDescription(card.note);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { emit m_view->openAsked(m_card.table(), m_card.id); });
}

void ChainCardButton::setLit(bool lit) {
    m_lit = lit;
    update();
}

void ChainCardButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(hasFocus() ? Role::Accent : m_card.isStart ? Role::Ink : Role::Line), hasFocus() || m_card.isStart ? 2 : 1));
    painter.setBrush(colour(underMouse() ? Role::Hover : Role::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    QRect inside = rect().adjusted(9, 6, -9, -5);
    // Two lines for the title, one for the note.
    const int line = fontMetrics().height();
    painter.setPen(colour(m_lit ? Role::Ink : Role::Muted));
    QFont strong = font();
    if (m_lit)
        strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QFontMetrics metrics(strong);
    const QString title = metrics.elidedText(m_card.title, Qt::ElideRight, int(inside.width() * (m_card.note.isEmpty() ? 2.7 : 1.75)));
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), (m_card.note.isEmpty() ? 3 : 2) * line), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    if (m_card.note.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(colour(Role::Muted));
    painter.drawText(QRect(inside.left(), inside.bottom() - line + 1, inside.width(), line), Qt::AlignVCenter, fontMetrics().elidedText(m_card.note, Qt::ElideRight, inside.width()));
}

void ChainCardButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_view->go(this, event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Space:
        emit m_view->startAsked(m_card.table(), m_card.id);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ChainCardButton::focusInEvent(QFocusEvent* event) {
    m_view->look(this);
    QAbstractButton::focusInEvent(event);
}

void ChainCardButton::enterEvent(QEnterEvent* event) {
    m_view->look(this);
    QAbstractButton::enterEvent(event);
}

} // namespace khue
