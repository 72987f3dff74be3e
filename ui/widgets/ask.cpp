// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ask.h"

#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace khue::ask {

namespace {

// A seam for tests; the program itself never sets it.
Answers* inForce = nullptr;

QString folderOf(const QString& purpose) {
    const QString remembered = QSettings().value(QStringLiteral("folder/") + purpose).toString();
    for (const QString& folder : {remembered, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

QString remembered(const QString& purpose, const QString& file) {
    if (!file.isEmpty())
        QSettings().setValue(QStringLiteral("folder/") + purpose, QFileInfo(file).absolutePath());
    return file;
}

} // namespace

Answers::Answers(const QVariantList& answers) : m_answers(answers), m_outer(inForce) {
    inForce = this;
}

Answers::~Answers() {
    inForce = m_outer;
}

QVariant Answers::next(const QString& question) {
    m_asked.append(question);
    return m_answers.isEmpty() ? QVariant() : m_answers.takeFirst();
}

Answers* answers() {
    return inForce;
}

void tell(QWidget* parent, const QString& title, const QString& text, const QString& detail) {
    if (inForce)
        inForce->note(text);
    else
        choose(parent, title, text, {QCoreApplication::translate("khue::Ask", "Close")}, detail);
}

bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action) {
    if (inForce)
        return inForce->next(text).toBool();
    return choose(parent, title, text, {action, QCoreApplication::translate("khue::Ask", "Cancel")}) == 0;
}

int choose(QWidget* parent, const QString& title, const QString& text, const QStringList& buttons, const QString& detail) {
    if (inForce) {
        const QVariant answer = inForce->next(text);
        return answer.isValid() ? answer.toInt() : -1;
    }
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(text);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(detail);
    QList<QAbstractButton*> made;
    for (const QString& button : buttons)
        made.append(box.addButton(button, made.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::RejectRole));
    setPrimary(made.first());
    box.setDefaultButton(static_cast<QPushButton*>(made.first()));
    // Esc is no answer: the last button may do something.
    QPushButton* none = box.addButton(QMessageBox::Cancel);
    none->hide();
    box.setEscapeButton(none);
    box.exec();
    return int(made.indexOf(box.clickedButton()));
}

QString text(QWidget* parent, const QString& title, const QString& label, const QString& initial, const QString& action) {
    if (inForce)
        return inForce->next(label).toString();
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.setOkButtonText(action.isEmpty() ? QCoreApplication::translate("khue::Ask", "OK") : action);
    dialog.setCancelButtonText(QCoreApplication::translate("khue::Ask", "Cancel"));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

QString openFile(QWidget* parent, const QString& title, const QString& purpose, const QString& filter) {
    if (inForce)
        return inForce->next(title).toString();
    return remembered(purpose, QFileDialog::getOpenFileName(parent, title, folderOf(purpose), filter));
}

QString saveFile(QWidget* parent, const QString& title, const QString& purpose, const QString& name, const QString& filter) {
    if (inForce)
        return inForce->next(title).toString();
    return remembered(purpose, QFileDialog::getSaveFileName(parent, title, folderOf(purpose) + u'/' + name, filter));
}

} // namespace khue::ask
