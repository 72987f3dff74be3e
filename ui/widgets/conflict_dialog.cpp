// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conflict_dialog.h"

#include "ui/widgets/ask.h"
#include "ui/widgets/shown_value.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace khue {

ConflictAnswer askAboutConflict(QWidget* parent, Database& database, const Conflict& conflict, const RowValues& mine) {
    const QString text = conflict.stored.isEmpty()
                             ? QCoreApplication::translate("khue::ConflictDialog", "Somebody removed this record while you were changing it.")
                             : QCoreApplication::translate("khue::ConflictDialog", "Somebody saved this record while you were changing it. Nothing of yours is lost: choose which version to keep.");
    if (ask::Answers* answers = ask::answers()) {
        const QVariant answer = answers->next(text);
        return answer.isValid() ? ConflictAnswer(answer.toInt()) : ConflictAnswer::GoOnEditing;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("khue::ConflictDialog", "Two versions"));
    dialog.setMinimumSize(620, 320);
    auto* column = new QVBoxLayout(&dialog);
    auto* label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    auto* table = new QTableWidget(0, 3, &dialog);
    table->setHorizontalHeaderLabels({QCoreApplication::translate("khue::ConflictDialog", "Field"),
                                      QCoreApplication::translate("khue::ConflictDialog", "Your version"),
                                      QCoreApplication::translate("khue::ConflictDialog", "Saved by somebody else")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    const std::vector<FieldInfo>& fields = conflict.table->fields;
    for (size_t i = 0; i < fields.size() && !conflict.stored.isEmpty(); ++i) {
        const QVariant& theirs = conflict.stored[qsizetype(i)];
        if (fields[i].is(Derived) || theirs.toString() == mine[qsizetype(i)].toString())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(fields[i].label()));
        table->setItem(row, 1, new QTableWidgetItem(shownValue(database, fields[i], mine[qsizetype(i)])));
        table->setItem(row, 2, new QTableWidgetItem(shownValue(database, fields[i], theirs)));
    }
    table->resizeRowsToContents();
    column->addWidget(table, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    ConflictAnswer answer = ConflictAnswer::GoOnEditing;
    const auto button = [&](const QString& title, ConflictAnswer meaning) {
        auto* made = new QPushButton(title, &dialog);
        QObject::connect(made, &QPushButton::clicked, &dialog, [&dialog, &answer, meaning] {
            answer = meaning;
            dialog.accept();
        });
        row->addWidget(made);
        return made;
    };
    button(QCoreApplication::translate("khue::ConflictDialog", "Go on editing"), ConflictAnswer::GoOnEditing);
    button(QCoreApplication::translate("khue::ConflictDialog", "Take the saved one"), ConflictAnswer::TakeTheirs);
    if (!conflict.stored.isEmpty())
        setPrimary(button(QCoreApplication::translate("khue::ConflictDialog", "Keep mine"), ConflictAnswer::KeepMine));
    column->addLayout(row);
    dialog.exec();
    return answer;
}

} // namespace khue
