// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/programme_rules_dialog.h"

#include "app/progress/programme_rules.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

void editProgrammeRules(Workspace& workspace, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("khue::ProgrammeRulesDialog", "Rules of the programme"));
    constexpr int hintWidth = 440;
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(14);
    auto* tabs = new QTabWidget(&dialog);
    column->addWidget(tabs);
    const std::vector<ProgrammeRule>& rules = programmeRules();
    QList<TextField*> fields;
    QList<QCheckBox*> boxes;
    for (const RuleGroup group : {RuleGroup::Teaching, RuleGroup::Scheduling, RuleGroup::Partnership}) {
        auto* page = new QWidget;
        auto* grid = new QGridLayout(page);
        grid->setContentsMargins(2, 14, 2, 2);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(0, 1);
        int row = 0;
        for (const ProgrammeRule& rule : rules) {
            if (rule.group != group)
                continue;
            const double now = programmeRule(workspace.database(), rule);
            TextField* field = nullptr;
            QCheckBox* box = nullptr;
            if (rule.form == RuleForm::YesNo) {
                box = new QCheckBox(rule.label(), page);
                box->setChecked(now != 0);
                grid->addWidget(box, row, 0, 1, 2);
            } else {
                field = new TextField(page);
                field->setObjectName(QString::fromLatin1(rule.setting));
                field->setStoredValue(shownRule(rule, now));
                field->setAccessibleName(rule.label());
                field->setMaximumWidth(160);
                auto* label = new QLabel(rule.label(), page);
                label->setBuddy(field);
                grid->addWidget(label, row, 0);
                grid->addWidget(field, row, 1, 2, 1, Qt::AlignTop);
                QObject::connect(field, &FieldWidget::edited, field, [field] { field->setProblem({}); });
            }
            if (const QString explanation = rule.explanation(); !explanation.isEmpty()) {
                auto* hint = new QLabel(explanation, page);
                hint->setWordWrap(true);
                setMuted(hint);
                hint->setMinimumSize(hintWidth, hint->heightForWidth(hintWidth)); // tabs do not ask for the height of a width
                grid->addWidget(hint, row + 1, 0);
            }
            grid->setRowMinimumHeight(row + 2, 8);
            fields.append(field);
            boxes.append(box);
            row += 3;
        }
        grid->setRowStretch(row, 1);
        tabs->addTab(page, ruleGroupTitle(group));
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
    column->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, [&] {
        std::vector<double> values;
        bool wrong = false;
        const auto show = [&](int i, const QString& problem) {
            fields[i]->setProblem(problem);
            if (!wrong)
                tabs->setCurrentIndex(int(rules[size_t(i)].group));
            wrong = true;
        };
        for (int i = 0; i < fields.size(); ++i) {
            if (boxes[i]) {
                values.push_back(boxes[i]->isChecked());
                continue;
            }
            const ProgrammeRule& rule = rules[size_t(i)];
            const std::optional<double> value = ruleFrom(rule, fields[i]->storedValue().toString());
            if (!value)
                show(i, rule.form == RuleForm::Time ? QCoreApplication::translate("khue::ProgrammeRulesDialog", "Type a time like 8:00.")
                                                    : QCoreApplication::translate("khue::ProgrammeRulesDialog", "Type a number."));
            values.push_back(value.value_or(rule.usual));
        }
        QList<Problem> problems;
        if (wrong || !workspace.attempt([&] { problems = setProgrammeRules(workspace.database(), values); }))
            return;
        for (const Problem& problem : std::as_const(problems))
            for (int i = 0; i < fields.size(); ++i)
                if (problem.field == QLatin1String(rules[size_t(i)].setting) && fields[i])
                    show(i, problem.text);
        if (problems.isEmpty())
            dialog.accept();
    });
    dialog.exec();
}

} // namespace khue
