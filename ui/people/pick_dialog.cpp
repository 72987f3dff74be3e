// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pick_dialog.h"

#include "ui/widgets/ask.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

qint64 pickRecord(QWidget* parent, Workspace& workspace, const TableInfo& table, const QString& title, const QString& text,
                  const QString& action, const QString& condition) {
    if (ask::Answers* answers = ask::answers())
        return answers->next(text).toLongLong();
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(480);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(new QLabel(text, &dialog));
    auto* picker = new ReferencePicker(&dialog);
    picker->setTable(workspace.database(), table);
    picker->setCondition(condition);
    picker->setAccessibleName(table.label());
    column->addWidget(picker);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), &dialog);
    auto* accept = new QPushButton(action, &dialog);
    cancel->setAutoDefault(false);
    setPrimary(accept);
    accept->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    QObject::connect(picker, &FieldWidget::edited, accept, [picker, accept] { accept->setEnabled(picker->id() != 0); });
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    picker->setFocus();
    return dialog.exec() == QDialog::Accepted ? picker->id() : 0;
}

} // namespace khue
