// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/page_list.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int wideWidth = 200;
constexpr int narrowWidth = 56;

/// The program's name and mark.
class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent) : QWidget(parent) { setFixedHeight(52); }
    bool narrow = false;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int left = narrow ? (width() - 24) / 2 : 16;
        icon(QStringLiteral("khue"), Role::NavigationMark).paint(&painter, QRect(left, (height() - 24) / 2, 24, 24));
        QFont font = painter.font();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(colour(Role::NavigationInk));
        if (!narrow)
            painter.drawText(rect().adjusted(48, 0, 0, 0), Qt::AlignVCenter, QStringLiteral("Khuê"));
    }
};

void paintBadge(QPainter& painter, const QRect& pill, const QFont& font, const QString& number) {
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Bad, false));
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, number);
}

QFont badgeFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString badgeText(int count) {
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

int badgeWidth(const QFont& font, const QString& number) {
    return std::max(18, QFontMetrics(font).horizontalAdvance(number) + 10);
}

} // namespace

/// The heading of a group, which folds it away. Folded it tells how many things in it need somebody.
class NavigationHeading : public QAbstractButton {
public:
    explicit NavigationHeading(QWidget* parent) : QAbstractButton(parent) {
        setCheckable(true); // checked: open
        setChecked(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    bool narrow = false;
    int badge = 0;
    QList<NavigationButton*> buttons;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (narrow) {
            painter.setPen(colour(Role::NavigationSelected));
            painter.drawLine(14, height() / 2, width() - 14, height() / 2);
            return;
        }
        if (hasFocus()) {
            painter.setPen(colour(Role::NavigationMark));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 2.5, -4.5, -2.5), 4, 4);
        }
        QFont shown = font();
        shown.setPointSizeF(shown.pointSizeF() * 0.82);
        shown.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
        shown.setWeight(QFont::Medium);
        painter.setFont(shown);
        painter.setPen(colour(underMouse() ? Role::NavigationInk : Role::NavigationMuted));
        painter.drawText(rect().adjusted(16, 4, -30, 0), Qt::AlignVCenter, text().toUpper());
        if (!isChecked() && badge > 0) {
            const QString number = badgeText(badge);
            const QFont small = badgeFont(font());
            const int wide = badgeWidth(small, number);
            paintBadge(painter, QRect(width() - wide - 12, (height() - 18) / 2 + 2, wide, 18), small, number);
        } else if (!isChecked() || underMouse()) {
            const QPointF at(width() - 21, height() / 2.0 + 2);
            painter.setPen(QPen(colour(Role::NavigationMuted), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (isChecked())
                painter.drawPolyline(QPolygonF({at + QPointF(-4, -2), at + QPointF(0, 2), at + QPointF(4, -2)}));
            else
                painter.drawPolyline(QPolygonF({at + QPointF(-2, -4), at + QPointF(2, 0), at + QPointF(-2, 4)}));
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            focusNextPrevChild(event->key() == Qt::Key_Down);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

/// One entry: icon, label and a number of things that need somebody.
class NavigationButton : public QAbstractButton {
public:
    NavigationButton(const PageEntry& entry, QWidget* parent)
        : QAbstractButton(parent), m_icon(khue::icon(QString::fromLatin1(entry.icon), Role::NavigationInk)) {
        setFixedHeight(32);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    bool narrow = false;
    int badge = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setOpacity(isChecked() ? 1 : 0.55);
            painter.fillRect(rect(), colour(Role::NavigationSelected));
            painter.setOpacity(1);
        }
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), colour(Role::NavigationMark));
        if (hasFocus()) {
            painter.setPen(colour(Role::NavigationMark));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 2.5, -4.5, -2.5), 4, 4);
        }
        const int left = narrow ? (width() - 20) / 2 : 16;
        m_icon.paint(&painter, QRect(left, (height() - 20) / 2, 20, 20));
        QRect text = rect().adjusted(46, 0, -8, 0);
        if (badge > 0) {
            const QString number = badgeText(badge);
            const QFont small = badgeFont(font());
            const int wide = badgeWidth(small, number);
            const QRect pill(width() - wide - (narrow ? 4 : 12), narrow ? 2 : (height() - 18) / 2, wide, 18);
            paintBadge(painter, pill, small, number);
            text.setRight(pill.left() - 6);
        }
        if (!narrow) {
            QFont shown = font();
            if (isChecked())
                shown.setWeight(QFont::DemiBold);
            painter.setFont(shown);
            painter.setPen(colour(Role::NavigationInk));
            painter.drawText(text, Qt::AlignVCenter, QFontMetrics(shown).elidedText(this->text(), Qt::ElideRight, text.width()));
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            focusNextPrevChild(event->key() == Qt::Key_Down);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QIcon m_icon;
};

Navigation::Navigation(QWidget* parent) : QFrame(parent), m_brand(new Brand(this)), m_scroll(new QScrollArea(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(0);
    NavigationHeading* heading = nullptr;
    for (const PageEntry& entry : pageList()) {
        if (!entry.title)
            continue;
        if (entry.group && (m_headings.isEmpty() || qstrcmp(entry.group, m_headings.last().first) != 0)) {
            heading = new NavigationHeading(inside);
            rows->addWidget(heading);
            m_headings.append({entry.group, heading});
            connect(heading, &QAbstractButton::toggled, this, [this, heading](bool open) {
                fold(heading);
                QSettings().setValue(foldedKey(heading), !open);
            });
        }
        auto* button = new NavigationButton(entry, inside);
        const QString name = QString::fromLatin1(entry.name);
        connect(button, &QAbstractButton::clicked, this, [this, name] { emit pageAsked(name); });
        rows->addWidget(button);
        m_buttons.insert(name, button);
        if (entry.group)
            heading->buttons.append(button);
    }
    rows->addStretch();
    m_scroll->setWidget(inside);
    for (const auto& [group, each] : std::as_const(m_headings)) {
        const QSignalBlocker quiet(each);
        each->setChecked(!QSettings().value(foldedKey(each)).toBool());
    }
    setNarrow(false);
    retranslate();
}

QString Navigation::foldedKey(const NavigationHeading* heading) const {
    for (const auto& [group, each] : m_headings)
        if (each == heading)
            return QStringLiteral("navigation/folded/") + QString::fromLatin1(group);
    return {};
}

/// Shows the entries of an open group; of a folded one only the page that is shown.
void Navigation::fold(NavigationHeading* heading) {
    heading->badge = 0;
    for (NavigationButton* button : std::as_const(heading->buttons)) {
        button->setVisible(m_narrow || heading->isChecked() || button->isChecked());
        heading->badge += button->badge;
    }
    heading->setAccessibleDescription(heading->isChecked() ? tr("Press to fold this group away") : tr("Press to unfold this group"));
    heading->update();
}

void Navigation::setCurrent(const QString& page) {
    NavigationButton* button = m_buttons.value(page);
    if (!button)
        return;
    button->setChecked(true);
    for (const auto& [group, heading] : std::as_const(m_headings))
        fold(heading);
    m_scroll->ensureWidgetVisible(button, 0, 40);
}

void Navigation::setBadge(const QString& page, int count) {
    if (NavigationButton* button = m_buttons.value(page); button && button->badge != count) {
        button->badge = count;
        button->setAccessibleDescription(count ? tr("%n thing(s) need somebody", nullptr, count) : QString());
        button->update();
        for (const auto& [group, heading] : std::as_const(m_headings))
            if (heading->buttons.contains(button))
                fold(heading);
    }
}

void Navigation::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : wideWidth);
    static_cast<Brand*>(m_brand)->narrow = narrow;
    m_brand->update();
    for (const auto& [group, heading] : std::as_const(m_headings)) {
        heading->narrow = narrow;
        heading->setFixedHeight(narrow ? 15 : 30);
        heading->setFocusPolicy(narrow ? Qt::NoFocus : Qt::TabFocus);
        heading->setEnabled(!narrow);
        fold(heading);
    }
    for (NavigationButton* button : std::as_const(m_buttons)) {
        button->narrow = narrow;
        button->setToolTip(narrow ? button->text() : QString());
    }
    update();
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Navigation));
}

void Navigation::retranslate() {
    for (const PageEntry& entry : pageList())
        if (NavigationButton* button = m_buttons.value(QString::fromLatin1(entry.name))) {
            button->setText(pageTitle(entry));
            button->setAccessibleName(button->text());
        }
    for (const auto& [group, heading] : std::as_const(m_headings)) {
        heading->setText(QCoreApplication::translate("khue::PageList", group));
        heading->setAccessibleName(heading->text());
    }
    setNarrow(m_narrow);
}

} // namespace khue
