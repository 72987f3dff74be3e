// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/people_dialog.h"

#include "app/people/person.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace khue {

QList<qint64> pickPeople(QWidget* parent, Workspace& workspace, const QString& title, const QString& text, const QString& action,
                         const QString& condition) {
    QList<qint64> ids;
    if (ask::Answers* answers = ask::answers()) {
        for (const QVariant& id : answers->next(text).toList())
            ids.append(id.toLongLong());
        return ids;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setMinimumSize(520, 420);
    auto* column = new QVBoxLayout(&dialog);
    auto* words = new QLabel(text, &dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* picker = new ReferencePicker(&dialog);
    picker->setTable(workspace.database(), tableOf<Person>);
    picker->setCondition(condition);
    picker->setAccessibleName(tableOf<Person>.label());
    column->addWidget(picker);
    auto* chosen = new QListWidget(&dialog);
    chosen->setAccessibleName(QCoreApplication::translate("khue::PeopleDialog", "People chosen"));
    column->addWidget(chosen, 1);
    auto* hint = new QLabel(QCoreApplication::translate("khue::PeopleDialog", "Type a name and press Enter to add; Del takes a person off the list."), &dialog);
    setMuted(hint);
    column->addWidget(hint);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), &dialog);
    auto* accept = new QPushButton(action, &dialog);
    cancel->setAutoDefault(false);
    accept->setAutoDefault(false);
    setPrimary(accept);
    accept->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    QObject::connect(picker, &FieldWidget::edited, &dialog, [&] {
        const qint64 id = picker->id();
        if (!id)
            return;
        if (!ids.contains(id)) {
            ids.append(id);
            chosen->addItem(workspace.database()
                                .single(QStringLiteral("SELECT full_name || COALESCE(' · ' || code, '') FROM person WHERE id = ?"), id)
                                .toString());
        }
        picker->setId(0);
        accept->setEnabled(true);
    });
    auto* off = new QShortcut(QKeySequence::Delete, chosen);
    off->setContext(Qt::WidgetShortcut);
    QObject::connect(off, &QShortcut::activated, &dialog, [&] {
        if (const int at = chosen->currentRow(); at >= 0) {
            ids.removeAt(at);
            delete chosen->takeItem(at);
            accept->setEnabled(!ids.isEmpty());
        }
    });
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    picker->setFocus();
    return dialog.exec() == QDialog::Accepted ? ids : QList<qint64>();
}

} // namespace khue
