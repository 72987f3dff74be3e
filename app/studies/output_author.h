// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/output.h"

namespace khue {

/// The fourteen roles of the Contributor Roles Taxonomy (CRediT), for OutputAuthor::credit_roles.
const ChoiceList& creditRoles();

/// An author of an output, in the order of the paper: somebody of the directory, or a name.
struct OutputAuthor {
    Id<OutputAuthor> id;
    int revision = 0;
    Id<Output> output_id;
    int position = 1;
    Id<Person> person_id;
    QString name; ///< of an author who is not in the directory
    Id<Institution> institution_id; ///< affiliation on the paper
    QStringList credit_roles; ///< codes of creditRoles()
    bool corresponding = false;
    bool operator==(const OutputAuthor&) const = default;
};
template <> struct TableName<OutputAuthor> {
    static constexpr const char* value = "output_author";
    static constexpr int number = 71;
};
void deriveOutputAuthor(OutputAuthor& author);
QList<Problem> outputAuthorRules(Database& database, const OutputAuthor& author);
template <> const Table<OutputAuthor> TableOf<OutputAuthor>::value;

/// An author as papers list them. Whether somebody is a trainee of the programme follows from the directory.
struct AuthorLine {
    Id<OutputAuthor> id;
    Id<Person> person;
    QString name, orcid;
    QString institution_vi, institution_en;
    QStringList creditRoles;
    bool corresponding = false;
    bool trainee = false;
};
/// The authors of an output in their order.
std::vector<AuthorLine> authorsOf(Database& database, Id<Output> output);
/// «Nguyễn Văn An*, Marlowe E, …»: the names in order, the corresponding author marked, at most so many.
QString authorList(const std::vector<AuthorLine>& authors, size_t most = 1000);

} // namespace khue
