// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_choice.h"

#include "app/reports/report_list.h"
#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/style.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace khue {

namespace {

constexpr int margin = 8;
constexpr int headingHeight = 30;

/// Draws at most so many lines of a text; the last one ends in «…» where there is more. Returns the height used.
int drawLines(QPainter* painter, const QRect& room, const QString& text, int most) {
    const QFontMetrics metrics = painter->fontMetrics();
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    int y = 0;
    for (int line = 0; line < most && y + metrics.height() <= room.height() + 2; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(room.width());
        const bool last = line + 1 == most || y + 2 * metrics.height() > room.height() + 2;
        const QString words = last ? metrics.elidedText(text.mid(made.textStart()), Qt::ElideRight, room.width()) : text.mid(made.textStart(), made.textLength());
        painter->drawText(QRect(room.left(), room.top() + y, room.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, words.trimmed());
        y += metrics.lineSpacing();
        if (last)
            break;
    }
    layout.endLayout();
    return y;
}

class ReportDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {120, index.data(ReportChoice::IsHeading).toBool() ? headingHeight : reportPictureHeight + 2 * margin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        if (index.data(ReportChoice::IsHeading).toBool()) {
            painter->setFont(bold);
            painter->setPen(colour(Role::Muted));
            const QRect room = option.rect.adjusted(margin, 6, -margin, 0);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
            painter->restore();
            return;
        }
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(isChosen ? Role::Selection : Role::Hover));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
            if (isChosen && (option.state & QStyle::State_HasFocus)) {
                painter->setPen(QPen(colour(Role::Accent), 1.2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 6, 6);
            }
        }
        painter->drawImage(option.rect.topLeft() + QPoint(margin, margin), index.data(Qt::DecorationRole).value<QImage>());
        QRect room = option.rect.adjusted(margin * 2 + reportPictureWidth, margin, -margin, -margin);
        painter->setFont(bold);
        painter->setPen(colour(Role::Ink));
        room.setTop(room.top() + drawLines(painter, room, index.data().toString(), 2) + 2);
        const QString chip = index.data(ReportChoice::ChipText).toString();
        painter->setFont(option.font);
        if (!chip.isEmpty()) {
            const QRect place(room.left(), option.rect.bottom() - margin - 20, room.width(), 20);
            paintChip(painter, place, chip, State::Care);
            room.setBottom(place.top() - 2);
        }
        painter->setPen(colour(Role::Muted));
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.9);
        painter->setFont(small);
        drawLines(painter, room, index.data(ReportChoice::Explanation).toString(), 3);
        painter->restore();
    }
};

} // namespace

ReportChoice::ReportChoice(QWidget* parent) : QListWidget(parent), m_sketch(sketchedPage(2)) {
    setItemDelegate(new ReportDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(IsHeading).toBool())
            emit chosen();
    });
}

void ReportChoice::addHeading(const QString& title) {
    auto* item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(IsHeading, true);
}

void ReportChoice::addReport(const QString& report, qint64 savedId, const QString& title, const QString& explanation, const QString& chip) {
    auto* item = new QListWidgetItem(title, this);
    item->setData(ReportName, report);
    item->setData(SavedId, savedId);
    item->setData(Explanation, explanation);
    item->setData(ChipText, chip);
    item->setData(Qt::DecorationRole, m_pictures.value(report, m_sketch));
    item->setData(Qt::AccessibleTextRole, title);
    item->setData(Qt::AccessibleDescriptionRole, explanation);
    item->setToolTip(explanation);
}

void ReportChoice::fill(const std::vector<SavedReport>& saved, QDate today, const QString& filter) {
    const QString wanted = folded(filter);
    const auto fits = [&wanted](const QString& title, const QString& explanation) {
        const QString text = folded(QString(title % u' ' % explanation));
        for (const QString& word : wanted.split(u' ', Qt::SkipEmptyParts))
            if (!text.contains(word))
                return false;
        return true;
    };
    const QString before = report();
    const qint64 savedBefore = savedId();
    const QSignalBlocker quiet(this);
    clear();
    bool first = true;
    for (const SavedReport& each : saved) {
        const Report* report = findReport(each.report);
        const QString about = report ? report->label() : each.report;
        if (!fits(each.name, about))
            continue;
        if (first)
            addHeading(tr("Saved reports"));
        first = false;
        const QDate due = nextDue(each);
        const QString when = due.isValid() && !isDue(each, today) ? QString(QStringLiteral(" · ") % tr("next on %1").arg(shownDate(due))) : QString();
        addReport(each.report, each.id.value, each.name, about + when, isDue(each, today) ? tr("Due since %1").arg(shownDate(due)) : QString());
    }
    for (int area = 0; area <= int(ReportArea::Partnership); ++area) {
        first = true;
        for (const Report* report : allReports()) {
            if (report->area != ReportArea(area) || !fits(report->label(), report->explanation()))
                continue;
            if (first)
                addHeading(reportAreaTitle(ReportArea(area)));
            first = false;
            addReport(QString::fromLatin1(report->name), 0, report->label(), report->explanation(), {});
        }
    }
    choose(before, savedBefore);
}

void ReportChoice::setPicture(const QString& report, const QImage& image) {
    m_pictures.insert(report, image);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(ReportName).toString() == report)
            item(row)->setData(Qt::DecorationRole, image);
}

bool ReportChoice::choose(const QString& report, qint64 savedId) {
    for (int row = 0; row < count(); ++row)
        if (!item(row)->data(IsHeading).toBool() && item(row)->data(ReportName).toString() == report && item(row)->data(SavedId).toLongLong() == savedId) {
            setCurrentRow(row);
            return true;
        }
    return false;
}

QString ReportChoice::report() const {
    return currentItem() ? currentItem()->data(ReportName).toString() : QString();
}

qint64 ReportChoice::savedId() const {
    return currentItem() ? currentItem()->data(SavedId).toLongLong() : 0;
}

} // namespace khue
