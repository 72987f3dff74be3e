// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace khue {

/// A white (or dark) surface with a heading; put what it holds into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    /// The right end of the heading's line, for a button or a chip.
    QHBoxLayout* corner() const { return m_corner; }

private:
    QLabel* m_title;
    QHBoxLayout* m_corner;
    QVBoxLayout* m_body;
};

/// A state as colour and word.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    /// An empty text hides it.
    void set(const QString& text, State state = State::Neutral);
};

/// A line to type words into that filter something. Esc clears it; Down goes on to what it filters.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

signals:
    void wentDown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// What a list says when it is empty, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// An empty `action` shows no button.
    void set(const QString& iconName, const QString& title, const QString& text, const QString& action = {});

signals:
    void actionTriggered();

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

/// The head of a page: breadcrumb, title with a chip, one line about it, and the page's buttons at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    /// The way back: a page's name and its title; empty hides it.
    void setBreadcrumb(const QString& page, const QString& title, const QString& here = {});
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    Chip* chip() const { return m_chip; }
    /// A button at the right; the caller sets its text at each change of language.
    QPushButton* addButton(const QString& iconName, bool primary = false);

signals:
    /// The breadcrumb was pressed.
    void pageAsked(const QString& page);

private:
    QPushButton* m_breadcrumb;
    QLabel* m_here;
    QString m_page;
    QLabel* m_title;
    Chip* m_chip;
    QLabel* m_subtitle;
    QHBoxLayout* m_buttons;
};

/// A figure with what it counts, for the head of a page.
class Figure : public QFrame {
    Q_OBJECT
public:
    explicit Figure(QWidget* parent = nullptr);
    void set(const QString& caption, const QString& figure, const QString& chip = {}, State state = State::Neutral);

private:
    QLabel* m_caption;
    QLabel* m_figure;
    Chip* m_chip;
};

} // namespace khue
