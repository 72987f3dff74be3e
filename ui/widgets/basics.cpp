// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace khue {

namespace {

/// The title of a page: in one line where there is room for it, else wrapped. A plain label that wraps would ask for less
/// room than there is.
class TitleLabel : public QLabel {
public:
    explicit TitleLabel(QWidget* parent) : QLabel(parent) {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().lineSpacing()}; }
    QSize minimumSizeHint() const override {
        int widest = 0;
        for (const QString& word : text().split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        // In two lines where that is not more than a header can spare.
        return {std::max(widest, std::min(fontMetrics().horizontalAdvance(text()) * 6 / 10, 320)) + 2, fontMetrics().lineSpacing()};
    }
    int heightForWidth(int width) const override { return fontMetrics().boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text()).height(); }
};

} // namespace

Card::Card(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 12, 14, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_title = new QLabel(this);
    setHeading(m_title, 2);
    m_title->hide();
    head->addWidget(m_title);
    head->addStretch();
    m_corner = new QHBoxLayout;
    head->addLayout(m_corner);
    outer->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

Chip::Chip(QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    setProperty("chip", "neutral");
    hide();
}

void Chip::set(const QString& text, State state) {
    static constexpr const char* names[] = {"neutral", "good", "care", "bad", "info", "gathering", "journey", "plan", "deadline"};
    setText(text);
    const QLatin1String name(names[int(state)]);
    if (property("chip").toString() != name) {
        setProperty("chip", QString(name));
        style()->unpolish(this);
        style()->polish(this);
    }
    setVisible(!text.isEmpty());
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), Role::Muted), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down) {
        emit wentDown();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch();
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    m_title = new QLabel(this);
    setHeading(m_title, 2);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_text = new QLabel(this);
    setMuted(m_text);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->addStretch();
    m_action = new QPushButton(this);
    setPrimary(m_action);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    row->addWidget(m_action);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
}

void EmptyState::set(const QString& iconName, const QString& title, const QString& text, const QString& action) {
    m_icon->setPixmap(icon(iconName, Role::Muted).pixmap(40, 40));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* way = new QHBoxLayout;
    way->setSpacing(6);
    m_breadcrumb = new QPushButton(this);
    m_breadcrumb->setProperty("link", true);
    m_breadcrumb->setCursor(Qt::PointingHandCursor);
    m_breadcrumb->hide();
    connect(m_breadcrumb, &QPushButton::clicked, this, [this] { emit pageAsked(m_page); });
    m_here = new QLabel(this);
    setMuted(m_here);
    m_here->setTextFormat(Qt::PlainText);
    m_here->hide();
    way->addWidget(m_breadcrumb);
    way->addWidget(m_here);
    way->addStretch();
    column->addLayout(way);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_title = new TitleLabel(this);
    setHeading(m_title, 1);
    line->addWidget(m_title);
    m_chip = new Chip(this);
    line->addWidget(m_chip);
    line->addStretch(1);
    column->addLayout(line);
    m_subtitle = new QLabel(this);
    setMuted(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->hide();
    column->addWidget(m_subtitle);
    row->addLayout(column, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
}

void PageHeader::setBreadcrumb(const QString& page, const QString& title, const QString& here) {
    m_page = page;
    m_breadcrumb->setText(title);
    m_breadcrumb->setVisible(!page.isEmpty());
    m_here->setText(QStringLiteral("› ") + here);
    m_here->setVisible(!here.isEmpty());
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QPushButton* PageHeader::addButton(const QString& iconName, bool primary) {
    auto* button = new QPushButton(this);
    button->setIcon(icon(iconName, primary ? Role::AccentInk : Role::Ink));
    if (primary)
        setPrimary(button);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

Figure::Figure(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    m_caption = new QLabel(this);
    setMuted(m_caption);
    column->addWidget(m_caption);
    auto* row = new QHBoxLayout;
    m_figure = new QLabel(this);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_figure->setFont(large);
    row->addWidget(m_figure);
    m_chip = new Chip(this);
    row->addWidget(m_chip);
    row->addStretch();
    column->addLayout(row);
}

void Figure::set(const QString& caption, const QString& figure, const QString& chip, State state) {
    m_caption->setText(caption);
    m_figure->setText(figure);
    m_chip->set(chip, state);
}

} // namespace khue
