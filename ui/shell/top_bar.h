// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/language.h"

#include <QtWidgets/QFrame>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace khue {

/// Above the page: the way back, one field that finds everything, undo, redo, and the language.
class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(QAction* back, QAction* undo, QAction* redo, QWidget* parent = nullptr);
    QLineEdit* field() const { return m_field; }
    void setNarrow(bool narrow);

signals:
    void languageAsked(khue::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QToolButton* addAction(QAction* action, QHBoxLayout* row);
    QLineEdit* m_field;
    QPushButton* m_vietnamese;
    QPushButton* m_english;
    QToolButton* m_undo;
};

} // namespace khue
