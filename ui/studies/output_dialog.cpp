// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/output_dialog.h"

#include "app/store/language.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/reference_picker.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

/// An author with the fourteen roles.
bool editAuthor(Workspace& workspace, Id<Output> output, qint64 id, QWidget* parent) {
    Database& database = workspace.database();
    FieldDialog dialog(workspace, tableOf<OutputAuthor>, parent);
    dialog.setWindowTitle(id ? QCoreApplication::translate("khue::OutputDialog", "Author") : QCoreApplication::translate("khue::OutputDialog", "New author"));
    dialog.addField("person_id", 3);
    dialog.addField("name", 3);
    dialog.addField("institution_id", 4);
    dialog.addField("corresponding", 2);
    dialog.addField("credit_roles", 6, new CodesField(3, &dialog));
    OutputAuthor author;
    author.output_id = output;
    author.position = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM output_author WHERE output_id = ?"), output).toInt();
    if (id)
        author = load(database, Id<OutputAuthor>{id});
    dialog.show(tableOf<OutputAuthor>.toValues(author), id, author.revision);
    // Whoever works somewhere is affiliated there, unless the paper says otherwise.
    QObject::connect(dialog.field("person_id"), &FieldWidget::edited, &dialog, [&] {
        const qint64 person = dialog.field("person_id")->storedValue().toLongLong();
        if (dialog.field("institution_id")->storedValue().isNull())
            dialog.field("institution_id")->setStoredValue(database.single(QStringLiteral("SELECT institution_id FROM person WHERE id = ?"), person));
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

Id<Output> newOutput(Workspace& workspace, Id<Study> study, QWidget* parent) {
    Id<Output> made;
    workspace.attempt([&] {
        FieldDialog dialog(workspace, tableOf<Output>, parent);
        dialog.setWindowTitle(QCoreApplication::translate("khue::OutputDialog", "New output"));
        dialog.addField("kind", 3);
        dialog.addField("state", 3);
        dialog.addField("title_vi", 6);
        dialog.addField("title_en", 6);
        dialog.addField("published_in", 4);
        dialog.addField("published_on", 2);
        dialog.addField("doi", 3);
        dialog.addField("institution_id", 3);
        dialog.addField("evidence", 6);
        dialog.field("evidence")->setMaximumHeight(92);
        Output output;
        output.study_id = study;
        dialog.show(tableOf<Output>.toValues(output), 0, 0);
        if (dialog.exec() == QDialog::Accepted)
            made = {dialog.id()};
    });
    return made;
}

RelatedSpecification authorList(Workspace& workspace, std::function<Id<Output>()> output, QWidget* parent) {
    const auto& table = tableOf<OutputAuthor>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "output_id";
    list.blank = table.toValues({});
    list.title = QCoreApplication::translate("khue::OutputDialog", "Authors in their order");
    list.empty = QCoreApplication::translate("khue::OutputDialog", "No author yet. Add them in the order of the paper; Alt with the arrow keys moves one.");
    list.from = QStringLiteral("output_author t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = COALESCE(t.institution_id, p.institution_id)");
    RelatedColumn name{QCoreApplication::translate("khue::OutputDialog", "Author"), QStringLiteral("COALESCE(p.full_name, t.name) || CASE WHEN t.corresponding = 1 THEN ' *' ELSE '' END")};
    name.strong = true;
    RelatedColumn trainee{QCoreApplication::translate("khue::OutputDialog", "Of the programme"), QStringLiteral("CASE WHEN p.is_trainee = 1 THEN 'trainee' WHEN p.is_faculty = 1 THEN 'faculty' ELSE '' END")};
    trainee.shown = [](const QVariant& value) {
        return value == QLatin1String("trainee")   ? QCoreApplication::translate("khue::OutputDialog", "Trainee")
               : value == QLatin1String("faculty") ? QCoreApplication::translate("khue::OutputDialog", "Lecturer")
                                                   : QString();
    };
    trainee.chip = [](const QVariant& value) { return value == QLatin1String("trainee") ? State::Good : State::Neutral; };
    RelatedColumn roles{QStringLiteral("CRediT"), QStringLiteral("t.credit_roles")};
    roles.shown = [](const QVariant& value) {
        QStringList titles;
        for (const QString& code : value.toString().split(u' ', Qt::SkipEmptyParts))
            titles.append(choiceTitle(creditRoles(), code));
        return titles.join(QStringLiteral(", "));
    };
    roles.share = 1; // the names are shown whole
    list.columns = {name, trainee, roles};
    list.open = [&workspace, output, parent](qint64 id) { return editAuthor(workspace, output(), id, parent); };
    return list;
}

RelatedSpecification citedList(Database& database) {
    const auto& table = tableOf<OutputLink>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "output_id";
    list.blank = table.toValues({});
    list.title = QCoreApplication::translate("khue::OutputDialog", "Based on");
    list.empty = QCoreApplication::translate("khue::OutputDialog", "Nothing is named. A policy brief cites the results it rests on.");
    list.from = QStringLiteral("output_link t JOIN output o ON o.id = t.cited_id");
    RelatedColumn title{QCoreApplication::translate("khue::OutputDialog", "Output"), inLanguageSql(QStringLiteral("o.title_vi"), QStringLiteral("o.title_en"))};
    title.strong = true;
    title.share = 1;
    list.columns = {relatedColumn(database, table, "relation"), title};
    list.fields = {{"relation", 2}, {"cited_id", 4}};
    return list;
}

} // namespace khue
