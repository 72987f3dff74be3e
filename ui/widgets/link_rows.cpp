// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_rows.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

/// One row; the whole of it can be pressed. Painted, so that long texts shorten instead of pushing.
class RowButton : public QAbstractButton {
public:
    RowButton(const LinkRow& row, QWidget* parent) : QAbstractButton(parent), m_row(row) {
        setText(row.title);
        setToolTip(row.note.isEmpty() ? row.title : QString(row.title + u'\n' + row.note));
        setAccessibleName(row.title);
        setAccessibleDescription(QString(row.note + QStringLiteral(" ") + row.chip).trimmed());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (!row.table.isEmpty()) {
            setCursor(Qt::PointingHandCursor);
            setFocusPolicy(Qt::TabFocus);
            setAttribute(Qt::WA_Hover);
        }
    }
    QSize sizeHint() const override { return {160, m_row.note.isEmpty() ? 32 : 2 * fontMetrics().height() + 12}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_row.table.isEmpty() && (underMouse() || hasFocus())) {
            painter.setPen(hasFocus() ? QPen(colour(Role::Accent)) : QPen(Qt::NoPen));
            painter.setBrush(colour(Role::Hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QRect inside = rect().adjusted(8, 5, -8, -5);
        if (!m_row.chip.isEmpty()) {
            paintChip(&painter, inside, m_row.chip, m_row.state, Qt::AlignRight);
            inside.setRight(inside.right() - paintedChipWidth(font(), m_row.chip) - 10);
        }
        const auto write = [&](const QRect& place, const QString& text, Role role) {
            painter.setPen(colour(role));
            painter.drawText(place, Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        const Role ink = m_row.table.isEmpty() ? Role::Ink : Role::Accent;
        if (m_row.note.isEmpty()) {
            write(inside, m_row.title, ink);
            return;
        }
        const int half = inside.height() / 2;
        write(QRect(inside.topLeft(), QSize(inside.width(), half)), m_row.title, ink);
        write(QRect(inside.left(), inside.top() + half, inside.width(), half), m_row.note, Role::Muted);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    LinkRow m_row;
};

/// A sentence that always has the height it needs: a scroll area gives its page no more than the least height, and that
/// of a label is of a single line's width.
class Sentence : public QLabel {
public:
    Sentence(const QString& text, QWidget* parent) : QLabel(text, parent) {
        setWordWrap(true);
        setMuted(this);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        setMinimumHeight(std::max(0, heightForWidth(width())));
        QLabel::resizeEvent(event);
    }
};

} // namespace

LinkRows::LinkRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LinkRows::setRows(const QList<LinkRow>& rows, const QString& otherwise, const QString& more) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        // Not at once: it may be the row that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto addMuted = [this](const QString& text) {
        m_column->addWidget(new Sentence(text, this));
    };
    for (const LinkRow& row : rows) {
        auto* button = new RowButton(row, this);
        if (!row.table.isEmpty())
            connect(button, &QAbstractButton::clicked, this, [this, table = row.table, id = row.id] { emit recordAsked(table, id); });
        m_column->addWidget(button);
    }
    if (rows.isEmpty())
        addMuted(otherwise);
    else if (!more.isEmpty())
        addMuted(more);
}

} // namespace khue
