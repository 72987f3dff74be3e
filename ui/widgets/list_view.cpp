// SPDX-License-Identifier: GPL-3.0-or-later
// How a list looks and how its rows are chosen. The rows are painted here and not by the style sheet: it
// is the sheet's rules for items that make long lists slow.
#include "ui/widgets/record_list.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace khue {

namespace {

constexpr int listRowHeight = 31;
constexpr int barLength = 52;
constexpr int boxWidth = 34; ///< of the box to tick, inside the first column

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(ListView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, colour(Role::Selection));
        else if (index.row() == m_view->hoveredRow())
            painter->fillRect(option.rect, colour(Role::Hover));
        painter->setPen(colour(Role::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool first = m_view->horizontalHeader()->visualIndex(index.column()) == 0;
        if (first && m_view->currentIndex().row() == index.row() && m_view->hasFocus())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour(Role::Accent));
        QRect inside = option.rect.adjusted(8, 0, -8, 0);
        if (first) {
            paintBox(painter, QRect(option.rect.left() + 12, option.rect.center().y() - 7, 15, 15), selected);
            inside.setLeft(option.rect.left() + boxWidth + 4);
        }
        const QString text = index.data().toString();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QVariant chip = index.data(RecordListModel::ChipRole);
        QFont font = option.font;
        if (index.data(RecordListModel::StrongRole).toBool())
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        if (chip.isValid() && !text.isEmpty()) {
            paintChip(painter, inside, text, State(chip.toInt()), alignment);
            return;
        }
        if (const QVariant bar = index.data(RecordListModel::BarRole); bar.isValid() && !text.isEmpty())
            inside.setLeft(inside.left() + paintBar(painter, inside, bar.toDouble()));
        painter->setPen(colour(Role::Ink));
        painter->drawText(inside, int(alignment), QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString text = index.data().toString();
        const int width = index.data(RecordListModel::ChipRole).isValid() ? paintedChipWidth(option.font, text)
                                                                          : QFontMetrics(option.font).horizontalAdvance(text);
        const int bar = index.data(RecordListModel::BarRole).isValid() ? barLength + 8 : 0;
        return {width + bar + 18, listRowHeight};
    }

private:
    /// Returns how much room it takes.
    static int paintBar(QPainter* painter, const QRect& inside, double filled) {
        constexpr int length = barLength, height = 6;
        const QRectF track(inside.left(), inside.center().y() - height / 2 + 0.5, length, height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::FieldLine));
        painter->drawRoundedRect(track, height / 2, height / 2);
        if (filled > 0) {
            painter->setBrush(colour(filled < 1 ? Role::Accent : Role::Good));
            painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(qMax<double>(height, length * qMin(filled, 1.0)), height)), height / 2, height / 2);
        }
        painter->restore();
        return length + 8;
    }
    static void paintBox(QPainter* painter, const QRect& box, bool ticked) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colour(ticked ? Role::Accent : Role::FieldLine));
        painter->setBrush(colour(ticked ? Role::Accent : Role::Field));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (ticked) {
            painter->setPen(QPen(colour(Role::AccentInk), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF at = box.topLeft();
            painter->drawPolyline(QPolygonF({at + QPointF(3.5, 7.8), at + QPointF(6.3, 10.6), at + QPointF(11.5, 4.6)}));
        }
        painter->restore();
    }
    ListView* m_view;
};

/// The header leaves room for the boxes below it.
class ListHeader : public QHeaderView {
public:
    explicit ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setSortIndicatorShown(false);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setStretchLastSection(true);
        setMinimumSectionSize(48);
        setTextElideMode(Qt::ElideRight);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rectangle, int section) const override {
        painter->fillRect(rectangle, colour(Role::Card));
        painter->setPen(colour(Role::Line));
        painter->drawLine(rectangle.bottomLeft(), rectangle.bottomRight());
        QRect inside = rectangle.adjusted(8, 0, -8, 0);
        if (visualIndex(section) == 0)
            inside.setLeft(rectangle.left() + boxWidth + 4);
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const bool sorted = sortIndicatorSection() == section;
        painter->setPen(colour(sorted ? Role::Ink : Role::Muted));
        const QFontMetrics metrics(font);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const QString shown = metrics.elidedText(text, Qt::ElideRight, inside.width() - (sorted ? 14 : 0));
        if (sorted && alignment & Qt::AlignRight)
            inside.setRight(inside.right() - 14);
        painter->drawText(inside, int(alignment), shown);
        if (!sorted)
            return;
        const int x = alignment & Qt::AlignRight ? inside.right() + 9 : inside.left() + metrics.horizontalAdvance(shown) + 10;
        const int y = inside.center().y() + 1;
        const int up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Muted));
        painter->drawPolygon(QPolygonF({QPointF(x - 4, y + 2 * up), QPointF(x + 4, y + 2 * up), QPointF(x, y - 3 * up)}));
    }
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), 32}; }
};

} // namespace

ListView::ListView(QWidget* parent) : QTableView(parent) {
    auto* header = new ListHeader(this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(listRowHeight);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setItemDelegate(new RowDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &ListView::openAsked);
}

void ListView::mouseMoveEvent(QMouseEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void ListView::leaveEvent(QEvent* event) {
    m_hovered = -1;
    viewport()->update();
    QTableView::leaveEvent(event);
}

void ListView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit openAsked(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags ListView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (event && index.isValid() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                                     event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        const QRect cell = visualRect(index);
        const bool onBox = horizontalHeader()->visualIndex(index.column()) == 0 &&
                           mouse->position().x() < cell.left() + boxWidth;
        if (onBox && !(mouse->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
            if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
                return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
            return QItemSelectionModel::NoUpdate;
        }
    }
    return QTableView::selectionCommand(index, event);
}

} // namespace khue
