// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QScrollArea;

namespace khue {

class NavigationButton;
class NavigationHeading;

/// The dark column at the left: the pages of the list in their groups, which can be folded away (remembered for the
/// user). Narrow it shows icons only.
class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void setCurrent(const QString& page);
    void setBadge(const QString& page, int count);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void pageAsked(const QString& page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void fold(NavigationHeading* heading);
    QString foldedKey(const NavigationHeading* heading) const;
    bool m_narrow = false;
    QWidget* m_brand;
    QScrollArea* m_scroll;
    QList<QPair<const char*, NavigationHeading*>> m_headings;
    QHash<QString, NavigationButton*> m_buttons;
};

} // namespace khue
