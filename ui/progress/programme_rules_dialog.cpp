// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/programme_rules_dialog.h"

#include "app/progress/programme_rules.h"
#include "app/progress/score_paste.h"
#include "app/store/language.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

void editProgrammeRules(Workspace& workspace, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("khue::ProgrammeRulesDialog", "Rules of the programme"));
    dialog.setMinimumWidth(620);
    auto* grid = new QGridLayout(&dialog);
    grid->setContentsMargins(18, 16, 18, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    QList<TextField*> fields;
    QList<QCheckBox*> boxes;
    int row = 0;
    for (const ProgrammeRule& rule : programmeRules()) {
        const double now = programmeRule(workspace.database(), rule);
        TextField* field = nullptr;
        QCheckBox* box = nullptr;
        auto* hint = new QLabel(rule.explanation(), &dialog);
        hint->setWordWrap(true);
        setMuted(hint);
        if (rule.yesNo) {
            box = new QCheckBox(rule.label(), &dialog);
            box->setChecked(now != 0);
            grid->addWidget(box, row, 0, 1, 2);
        } else {
            field = new TextField(&dialog);
            field->setStoredValue(shownNumber(now));
            field->setAccessibleName(rule.label());
            field->setMaximumWidth(160);
            auto* label = new QLabel(rule.label(), &dialog);
            label->setBuddy(field);
            grid->addWidget(label, row, 0);
            grid->addWidget(field, row, 1, 2, 1, Qt::AlignTop);
            QObject::connect(field, &FieldWidget::edited, field, [field] { field->setProblem({}); });
        }
        grid->addWidget(hint, row + 1, 0);
        grid->setRowMinimumHeight(row + 2, 8);
        fields.append(field);
        boxes.append(box);
        row += 3;
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), &dialog);
    auto* accept = new QPushButton(QCoreApplication::translate("khue::ProgrammeRulesDialog", "Save"), &dialog);
    setPrimary(accept);
    accept->setDefault(true);
    accept->setEnabled(!workspace.database().isReadOnly());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    grid->addLayout(buttons, row, 0, 1, 2);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, [&] {
        std::vector<double> values;
        bool wrong = false;
        for (int i = 0; i < fields.size(); ++i) {
            if (boxes[i]) {
                values.push_back(boxes[i]->isChecked());
                continue;
            }
            const std::optional<double> value = pointsFrom(fields[i]->storedValue().toString());
            const QString problem = value ? programmeRuleProblem(programmeRules()[size_t(i)], *value) : QCoreApplication::translate("khue::ProgrammeRulesDialog", "Type a number.");
            fields[i]->setProblem(problem);
            wrong = wrong || !problem.isEmpty();
            values.push_back(value.value_or(0));
        }
        if (!wrong && workspace.attempt([&] { setProgrammeRules(workspace.database(), values); }))
            dialog.accept();
    });
    dialog.exec();
}

} // namespace khue
