// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/output_author.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Field<OutputAuthor> creditField() {
    Field<OutputAuthor> roles = field("credit_roles", QT_TRANSLATE_NOOP("khue::Field", "Contribution (CRediT)"), &OutputAuthor::credit_roles);
    roles.info.choices = &creditRoles();
    return roles;
}

} // namespace

const ChoiceList& creditRoles() {
    static const ChoiceList roles{
        {"conceptualization", QT_TRANSLATE_NOOP("khue::Choice", "Conceptualization")},
        {"data_curation", QT_TRANSLATE_NOOP("khue::Choice", "Data curation")},
        {"formal_analysis", QT_TRANSLATE_NOOP("khue::Choice", "Formal analysis")},
        {"funding_acquisition", QT_TRANSLATE_NOOP("khue::Choice", "Funding acquisition")},
        {"investigation", QT_TRANSLATE_NOOP("khue::Choice", "Investigation")},
        {"methodology", QT_TRANSLATE_NOOP("khue::Choice", "Methodology")},
        {"project_administration", QT_TRANSLATE_NOOP("khue::Choice", "Project administration")},
        {"resources", QT_TRANSLATE_NOOP("khue::Choice", "Resources")},
        {"software", QT_TRANSLATE_NOOP("khue::Choice", "Software")},
        {"supervision", QT_TRANSLATE_NOOP("khue::Choice", "Supervision")},
        {"validation", QT_TRANSLATE_NOOP("khue::Choice", "Validation")},
        {"visualization", QT_TRANSLATE_NOOP("khue::Choice", "Visualization")},
        {"original_draft", QT_TRANSLATE_NOOP("khue::Choice", "Writing – original draft")},
        {"review_editing", QT_TRANSLATE_NOOP("khue::Choice", "Writing – review & editing")},
    };
    return roles;
}

template <> const Table<OutputAuthor> TableOf<OutputAuthor>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "author"), "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))",
     "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))"},
    {
        field("output_id", QT_TRANSLATE_NOOP("khue::Field", "Output"), &OutputAuthor::output_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Place"), &OutputAuthor::position),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &OutputAuthor::person_id),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name, if not in the directory"), &OutputAuthor::name, Searchable),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Affiliation"), &OutputAuthor::institution_id),
        creditField(),
        field("corresponding", QT_TRANSLATE_NOOP("khue::Field", "Corresponding author"), &OutputAuthor::corresponding),
    },
    {outputAuthorRules, deriveOutputAuthor}};

void deriveOutputAuthor(OutputAuthor& author) {
    author.name = tidied(author.name);
    author.credit_roles.removeDuplicates();
}

QList<Problem> outputAuthorRules(Database& database, const OutputAuthor& author) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text) { problems.append({QString::fromLatin1(field), text}); };
    if (!author.person_id && author.name.isEmpty())
        say("person_id", QCoreApplication::translate("khue::Study", "Choose a person of the directory, or write a name."));
    if (author.person_id && !author.name.isEmpty())
        say("name", QCoreApplication::translate("khue::Study", "Either a person of the directory or a name, not both."));
    if (author.position < 1)
        say("position", QCoreApplication::translate("khue::Study", "The first author has place 1."));
    if (author.person_id &&
        database.single(QStringLiteral("SELECT 1 FROM output_author WHERE output_id = ? AND person_id = ? AND id <> ?"), author.output_id, author.person_id, author.id.value).isValid())
        say("person_id", QCoreApplication::translate("khue::Study", "This person is among the authors already."));
    for (const QString& role : author.credit_roles)
        if (choiceTitle(creditRoles(), role) == role)
            say("credit_roles", QCoreApplication::translate("khue::Study", "“%1” is none of the fourteen CRediT roles.").arg(role));
    return problems;
}

std::vector<AuthorLine> authorsOf(Database& database, Id<Output> output) {
    std::vector<AuthorLine> authors;
    Statement rows = database.query(QStringLiteral("SELECT a.id, a.person_id, COALESCE(p.full_name, a.name), p.orcid, i.name_vi, i.name_en, a.credit_roles, a.corresponding, COALESCE(p.is_trainee, 0) "
                                                   "FROM output_author a LEFT JOIN person p ON p.id = a.person_id LEFT JOIN institution i ON i.id = COALESCE(a.institution_id, p.institution_id) "
                                                   "WHERE a.output_id = ? ORDER BY a.position, a.id"),
                                    output);
    while (rows.next())
        authors.push_back({{rows.integer(0)}, {rows.integer(1)}, rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6).split(u' ', Qt::SkipEmptyParts),
                           rows.integer(7) != 0, rows.integer(8) != 0});
    return authors;
}

QString authorList(const std::vector<AuthorLine>& authors, size_t most) {
    QStringList names;
    for (const AuthorLine& author : authors) {
        if (names.size() == qsizetype(most)) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(author.corresponding ? QString(author.name + u'*') : author.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace khue
