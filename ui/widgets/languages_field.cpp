// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/languages_field.h"

#include "app/people/languages.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace khue {

LanguagesField::LanguagesField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this)) {
    setInner(m_line);
    row()->addWidget(m_button);
    m_button->setIcon(icon(QStringLiteral("chevron-down"), Role::Muted));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_codes = understoodLanguages(text);
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { setStoredValue(storedValue()); });
    connect(m_button->menu(), &QMenu::aboutToShow, this, [this] {
        m_button->menu()->clear();
        for (const ChoiceItem& item : spokenLanguages) {
            const QString code = QString::fromLatin1(item.code);
            QAction* action = m_button->menu()->addAction(choiceTitle(item));
            action->setCheckable(true);
            action->setChecked(m_codes.contains(code));
            connect(action, &QAction::triggered, this, [this, code](bool on) { choose(code, on); });
        }
    });
    LanguagesField::retranslate();
}

void LanguagesField::choose(const QString& code, bool on) {
    on ? m_codes.append(code) : void(m_codes.removeAll(code));
    setStoredValue(toStored(m_codes));
    emit edited();
}

QVariant LanguagesField::storedValue() const {
    return toStored(m_codes);
}

void LanguagesField::setStoredValue(const QVariant& value) {
    m_codes = value.toString().split(u' ', Qt::SkipEmptyParts);
    m_line->setText(shownLanguages(m_codes));
}

void LanguagesField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void LanguagesField::retranslate() {
    m_line->setText(shownLanguages(m_codes));
    m_button->setToolTip(tr("Choose languages"));
    m_button->setAccessibleName(tr("Choose languages"));
}

} // namespace khue
