// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_dialog.h"

#include "app/courses/merge_people.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/shown_value.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

namespace khue {

namespace {

enum Answer { Merge, Different, Nothing };

/// `values` begins as the first person's with the gaps filled from the second; the user's choices go into it.
Answer askHow(QWidget* parent, Database& database, const RowValues& first, const RowValues& second, RowValues& values) {
    const std::vector<FieldInfo>& fields = tableOf<Person>.fields;
    const QString text = QCoreApplication::translate("khue::MergeDialog", "Are these the same person? Choose what stays where they differ; courses, attendance and scores of both are kept.");
    if (ask::Answers* answers = ask::answers()) {
        const QVariant answer = answers->next(text);
        return answer.isValid() ? Answer(answer.toInt()) : Nothing;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("khue::MergeDialog", "Merge two people"));
    dialog.resize(640, 460);
    auto* column = new QVBoxLayout(&dialog);
    auto* label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QVariant& a = first[qsizetype(i)];
        const QVariant& b = second[qsizetype(i)];
        if (fields[i].is(Derived) || fields[i].type == FieldType::Boolean || a.toString() == b.toString())
            continue;
        auto* name = new QLabel(fields[i].label(), inside);
        setMuted(name);
        grid->addWidget(name, row, 0);
        auto* group = new QButtonGroup(inside);
        for (int side = 0; side < 2; ++side) {
            auto* choice = new QRadioButton(shownValue(database, fields[i], side ? b : a), inside);
            choice->setAccessibleName(fields[i].label() + QStringLiteral(": ") + choice->text());
            choice->setChecked(values[qsizetype(i)].toString() == (side ? b : a).toString());
            QObject::connect(choice, &QRadioButton::toggled, &dialog, [&values, i, value = side ? b : a](bool on) {
                if (on)
                    values[qsizetype(i)] = value;
            });
            group->addButton(choice);
            grid->addWidget(choice, row, 1 + side);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    Answer outcome = Nothing;
    const auto button = [&](const QString& title, Answer meaning) {
        auto* made = new QPushButton(title, &dialog);
        QObject::connect(made, &QPushButton::clicked, &dialog, [&dialog, &outcome, meaning] {
            outcome = meaning;
            dialog.accept();
        });
        buttons->addWidget(made);
        return made;
    };
    button(QCoreApplication::translate("khue::MergeDialog", "Cancel"), Nothing);
    button(QCoreApplication::translate("khue::MergeDialog", "Not a duplicate"), Different);
    setPrimary(button(QCoreApplication::translate("khue::MergeDialog", "Merge"), Merge));
    column->addLayout(buttons);
    dialog.exec();
    return outcome;
}

} // namespace

bool mergeOrTellApart(Workspace& workspace, Id<Person> first, Id<Person> second) {
    bool done = false;
    workspace.attempt([&] {
        Database& database = workspace.database();
        const Person a = load(database, first), b = load(database, second);
        const RowValues valuesA = tableOf<Person>.toValues(a), valuesB = tableOf<Person>.toValues(b);
        RowValues values = valuesA;
        for (qsizetype i = 0; i < values.size(); ++i)
            if (values[i].isNull())
                values[i] = valuesB[i];
        const Answer outcome = askHow(workspace.window(), database, valuesA, valuesB, values);
        if (outcome == Nothing)
            return;
        if (outcome == Different) {
            Edit edit(database, "bulk", QString(a.full_name + QStringLiteral(" ≠ ") + b.full_name));
            rememberDifferent(edit, database, a, b);
            edit.commit();
        } else {
            Person kept = tableOf<Person>.fromValues(values);
            kept.id = a.id;
            kept.revision = a.revision;
            kept.is_trainee = a.is_trainee || b.is_trainee;
            kept.is_faculty = a.is_faculty || b.is_faculty;
            derivePerson(kept);
            Edit edit(database, "merge", kept.full_name);
            mergePeople(edit, database, kept, b.id);
            edit.commit();
        }
        done = true;
    });
    return done;
}

} // namespace khue
