// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/titles.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace khue {

namespace {

/// The codes in what was typed, «PGS.TS. BS» as well as «Assoc. Prof. Dr», in their order; words that are
/// no title are kept as they are.
QStringList codesOf(const QString& typed) {
    QString text = QLatin1Char(' ') + typed.normalized(QString::NormalizationForm_C).simplified() + QLatin1Char(' ');
    text.replace(QRegularExpression(QStringLiteral("Assoc\\.? ?Prof"), QRegularExpression::CaseInsensitiveOption), QStringLiteral("AssocProf"));
    QStringList codes;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("[\\s.,;]+")), Qt::SkipEmptyParts)) {
        QString code = word;
        for (const PersonTitle& title : personTitles())
            if (word.compare(QString::fromUtf8(title.code), Qt::CaseInsensitive) == 0)
                code = QString::fromUtf8(title.code);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace

TitlesField::TitlesField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this)) {
    setInner(m_line);
    row()->addWidget(m_button);
    m_button->setIcon(icon(QStringLiteral("chevron-down"), Role::Muted));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { setStoredValue(storedValue()); });
    connect(m_button->menu(), &QMenu::aboutToShow, this, [this] {
        m_button->menu()->clear();
        const QStringList chosen = codesOf(m_line->text());
        for (const PersonTitle& title : personTitles()) {
            const QString code = QString::fromUtf8(title.code);
            QAction* action = m_button->menu()->addAction(
                QString::fromUtf8(title.written) + QStringLiteral(" · ") + QCoreApplication::translate("khue::Title", title.meaning));
            action->setCheckable(true);
            action->setChecked(chosen.contains(code));
            connect(action, &QAction::triggered, this, [this, code](bool on) {
                QStringList codes = codesOf(m_line->text());
                on ? codes.append(code) : void(codes.removeAll(code));
                setStoredValue(toStored(codes));
                emit edited();
            });
        }
    });
    TitlesField::retranslate();
}

QVariant TitlesField::storedValue() const {
    return toStored(codesOf(m_line->text()));
}

void TitlesField::setStoredValue(const QVariant& value) {
    m_line->setText(writtenTitles(value.toString().split(u' ', Qt::SkipEmptyParts)));
    m_line->setCursorPosition(0); // the highest stands first
}

void TitlesField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void TitlesField::retranslate() {
    m_button->setToolTip(tr("Choose titles"));
    m_button->setAccessibleName(tr("Choose titles"));
}

} // namespace khue
