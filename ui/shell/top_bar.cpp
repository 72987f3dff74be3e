// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace khue {

TopBar::TopBar(QAction* back, QAction* undo, QAction* redo, QWidget* parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_vietnamese(new QPushButton(QStringLiteral("VI"), this)),
      m_english(new QPushButton(QStringLiteral("EN"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 20, 8);
    row->setSpacing(6);
    addAction(back, row);
    m_field->addAction(icon(QStringLiteral("search"), Role::Muted), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(520);
    m_field->setMinimumWidth(200);
    row->addWidget(m_field, 3);
    row->addStretch(1);
    m_undo = addAction(undo, row);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(redo, row);
    row->addSpacing(8);
    auto* languages = new QHBoxLayout;
    languages->setSpacing(0);
    for (QPushButton* button : {m_vietnamese, m_english}) {
        button->setProperty("language", true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        languages->addWidget(button);
    }
    row->addLayout(languages);
    connect(m_vietnamese, &QPushButton::clicked, this, [this] { emit languageAsked(Language::Vietnamese); });
    connect(m_english, &QPushButton::clicked, this, [this] { emit languageAsked(Language::English); });
    retranslate();
}

QToolButton* TopBar::addAction(QAction* action, QHBoxLayout* row) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({18, 18});
    row->addWidget(button);
    return button;
}

void TopBar::setNarrow(bool narrow) {
    m_undo->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate() {
    m_field->setPlaceholderText(tr("Find a course, a person, a command… (Ctrl+K)"));
    m_field->setAccessibleName(tr("Find anything"));
    (isVietnamese() ? m_vietnamese : m_english)->setChecked(true);
    m_vietnamese->setToolTip(QStringLiteral("Tiếng Việt"));
    m_english->setToolTip(QStringLiteral("English"));
}

} // namespace khue
