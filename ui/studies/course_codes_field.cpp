// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/course_codes_field.h"

#include "app/store/database.h"
#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace khue {

QString shownCourse(Database& database, const QString& code) {
    const QString title = database.single(QStringLiteral("SELECT %1 FROM course WHERE UPPER(code) = ?").arg(inLanguageSql(QStringLiteral("title_vi"), QStringLiteral("title_en"))), code.toUpper()).toString();
    return title.isEmpty() ? QCoreApplication::translate("khue::Study", "%1 (not in the catalogue)").arg(code) : QString(title + QStringLiteral(" (") + code + u')');
}

CourseCodesField::CourseCodesField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this)) {
    setInner(m_line);
    row()->addWidget(m_button);
    m_button->setIcon(icon(QStringLiteral("chevron-down"), Role::Muted));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        understand(text);
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &CourseCodesField::showChosen);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &CourseCodesField::fillMenu);
    CourseCodesField::retranslate();
}

void CourseCodesField::setField(Database& database, const FieldInfo& field) {
    m_database = &database;
    FieldWidget::setField(database, field);
}

void CourseCodesField::fillMenu() {
    QMenu* menu = m_button->menu();
    menu->clear();
    Statement rows = m_database->query(QStringLiteral("SELECT code, %1 FROM course WHERE code IS NOT NULL ORDER BY code").arg(inLanguageSql(QStringLiteral("title_vi"), QStringLiteral("title_en"))));
    while (rows.next()) {
        const QString code = rows.text(0);
        QAction* action = menu->addAction(QString(code + QStringLiteral(" · ") + rows.text(1)).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(code);
        action->setCheckable(true);
        action->setChecked(m_codes.contains(code, Qt::CaseInsensitive));
        connect(action, &QAction::triggered, this, [this, code](bool on) { choose(code, on); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The catalogue has no courses yet"))->setEnabled(false);
}

void CourseCodesField::choose(const QString& code, bool on) {
    m_codes.removeIf([&](const QString& each) { return !each.compare(code, Qt::CaseInsensitive); });
    if (on)
        m_codes.append(code);
    showChosen();
    emit edited();
}

void CourseCodesField::understand(const QString& typed) {
    m_codes.clear();
    m_unknown.clear();
    static const QRegularExpression between(QStringLiteral("[,;]"));
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        const QString text = tidied(part);
        // As shown, by its code, or by its title in either language.
        static const QRegularExpression inBrackets(QStringLiteral("\\(([^()]+)\\)$"));
        const QString shown = inBrackets.match(text).captured(1);
        QString found;
        Statement rows = m_database->query(QStringLiteral("SELECT code, title_vi, title_en FROM course WHERE code IS NOT NULL"));
        while (rows.next() && found.isEmpty())
            for (const QString& word : {text, shown})
                if (!word.isEmpty() && (!word.compare(rows.text(0), Qt::CaseInsensitive) || folded(word) == folded(rows.text(1)) || folded(word) == folded(rows.text(2))))
                    found = rows.text(0);
        if (!found.isEmpty())
            m_codes.append(found);
        else if (!text.isEmpty())
            m_unknown.append(text);
    }
    m_codes.removeDuplicates();
}

void CourseCodesField::showChosen() {
    QStringList words;
    for (const QString& code : std::as_const(m_codes))
        words.append(m_database ? shownCourse(*m_database, code) : code);
    m_line->setText((words + m_unknown).join(QStringLiteral(", ")));
    m_line->setCursorPosition(0);
}

QVariant CourseCodesField::storedValue() const {
    return toStored(m_codes + m_unknown);
}

void CourseCodesField::setStoredValue(const QVariant& value) {
    m_codes = value.toString().split(u' ', Qt::SkipEmptyParts);
    m_unknown.clear();
    showChosen();
}

QString CourseCodesField::inputProblem() const {
    return m_unknown.isEmpty() ? QString() : tr("The catalogue has no course “%1”. Choose from the list, or add the course to the catalogue first.").arg(m_unknown.first());
}

void CourseCodesField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void CourseCodesField::retranslate() {
    showChosen();
    m_line->setPlaceholderText(tr("Choose from the catalogue"));
    m_button->setToolTip(tr("Choose courses"));
    m_button->setAccessibleName(tr("Choose courses"));
}

} // namespace khue
