// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/page_list.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int wideWidth = 200;
constexpr int narrowWidth = 56;

/// The program's name and mark, or a group's heading.
class NavigationText : public QWidget {
public:
    NavigationText(bool brand, QWidget* parent) : QWidget(parent), m_brand(brand) { setFixedHeight(brand ? 52 : 34); }
    void setText(const QString& text) {
        m_text = text;
        update();
    }
    bool narrow = false;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont font = painter.font();
        if (m_brand) {
            const int left = narrow ? (width() - 24) / 2 : 16;
            icon(QStringLiteral("khue"), Role::NavigationMark).paint(&painter, QRect(left, (height() - 24) / 2, 24, 24));
            font.setPointSizeF(font.pointSizeF() * 1.25);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(colour(Role::NavigationInk));
            if (!narrow)
                painter.drawText(rect().adjusted(48, 0, 0, 0), Qt::AlignVCenter, m_text);
        } else if (narrow) {
            painter.setPen(colour(Role::NavigationSelected));
            painter.drawLine(14, height() / 2, width() - 14, height() / 2);
        } else {
            font.setPointSizeF(font.pointSizeF() * 0.82);
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
            font.setWeight(QFont::Medium);
            painter.setFont(font);
            painter.setPen(colour(Role::NavigationMuted));
            painter.drawText(rect().adjusted(16, 8, -8, 0), Qt::AlignVCenter, m_text.toUpper());
        }
    }

private:
    bool m_brand;
    QString m_text;
};

} // namespace

/// One entry: icon, label and a number of things that need somebody.
class NavigationButton : public QAbstractButton {
public:
    NavigationButton(const PageEntry& entry, QWidget* parent)
        : QAbstractButton(parent), m_icon(khue::icon(QString::fromLatin1(entry.icon), Role::NavigationInk)) {
        setFixedHeight(35);
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
            const QString number = badge > 99 ? QStringLiteral("99+") : QString::number(badge);
            QFont small = font();
            small.setPointSizeF(small.pointSizeF() * 0.82);
            small.setWeight(QFont::DemiBold);
            painter.setFont(small);
            const int wide = std::max(18, QFontMetrics(small).horizontalAdvance(number) + 10);
            const QRect pill(width() - wide - (narrow ? 4 : 12), narrow ? 2 : (height() - 18) / 2, wide, 18);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Role::Bad, false));
            painter.drawRoundedRect(pill, 9, 9);
            painter.setPen(Qt::white);
            painter.drawText(pill, Qt::AlignCenter, number);
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

Navigation::Navigation(QWidget* parent) : QFrame(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    m_brand = new NavigationText(true, this);
    static_cast<NavigationText*>(m_brand)->setText(QStringLiteral("Khuê"));
    column->addWidget(m_brand);
    const char* group = nullptr;
    for (const PageEntry& entry : pageList()) {
        if (!entry.title)
            continue;
        if (entry.group && (!group || qstrcmp(entry.group, group) != 0)) {
            auto* heading = new NavigationText(false, this);
            column->addWidget(heading);
            m_headings.append({entry.group, heading});
        }
        group = entry.group;
        auto* button = new NavigationButton(entry, this);
        const QString name = QString::fromLatin1(entry.name);
        connect(button, &QAbstractButton::clicked, this, [this, name] { emit pageAsked(name); });
        column->addWidget(button);
        m_buttons.insert(name, button);
    }
    column->addStretch();
    setNarrow(false);
    retranslate();
}

void Navigation::setCurrent(const QString& page) {
    for (auto each = m_buttons.begin(); each != m_buttons.end(); ++each)
        if (each.key() == page)
            each.value()->setChecked(true);
}

void Navigation::setBadge(const QString& page, int count) {
    if (NavigationButton* button = m_buttons.value(page); button && button->badge != count) {
        button->badge = count;
        button->setAccessibleDescription(count ? tr("%n thing(s) need somebody", nullptr, count) : QString());
        button->update();
    }
}

void Navigation::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : wideWidth);
    static_cast<NavigationText*>(m_brand)->narrow = narrow;
    for (const auto& heading : std::as_const(m_headings)) {
        static_cast<NavigationText*>(heading.second)->narrow = narrow;
        heading.second->setFixedHeight(narrow ? 15 : 34);
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
    for (const auto& [group, heading] : std::as_const(m_headings))
        static_cast<NavigationText*>(heading)->setText(QCoreApplication::translate("khue::PageList", group));
    setNarrow(m_narrow);
}

} // namespace khue
