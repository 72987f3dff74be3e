// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/person.h"

#include "app/people/identifiers.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

/// The parts that there are, divided by spaces.
QString joined(const QString& first, const QString& second, const QString& third) {
    QString result = first;
    result.reserve(first.size() + second.size() + third.size() + 2);
    for (const QString* part : {&second, &third})
        if (!part->isEmpty()) {
            if (!result.isEmpty())
                result += u' ';
            result += *part;
        }
    return result;
}

} // namespace

void derivePerson(Person& person) {
    person.code = tidied(person.code);
    person.family_name = tidied(person.family_name);
    person.middle_name = tidied(person.middle_name);
    person.given_name = tidied(person.given_name);
    person.email = tidied(person.email);
    person.phone = tidied(person.phone);
    if (!person.orcid.isEmpty())
        person.orcid = canonicalOrcid(person.orcid);
    const bool western = person.name_order == NameOrder::Western;
    const QString& first = western ? person.given_name : person.family_name;
    const QString& last = western ? person.family_name : person.given_name;
    person.full_name = joined(first, person.middle_name, last);
    // Vietnamese lists go by given name, then family, then middle; Western people by family name.
    const QString& leading = western && !person.family_name.isEmpty() ? person.family_name : person.given_name;
    const QString& second = western ? person.given_name : person.family_name;
    const QString leadingKey = vietnameseSortKey(leading), secondKey = vietnameseSortKey(second), middleKey = vietnameseSortKey(person.middle_name);
    // A space sorts below everything that a key is made of.
    person.sort_vi = joined(leadingKey, secondKey, middleKey);
    person.sort_en = joined(englishSortKey(leading, leadingKey), englishSortKey(second, secondKey), englishSortKey(person.middle_name, middleKey));
}

QList<Problem> personRules(Database& database, const Person& person) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text, Severity severity = Severity::Error) {
        problems.append({QString::fromLatin1(field), text, severity});
    };
    if (!person.email.isEmpty() && !isEmail(person.email))
        say("email", QCoreApplication::translate("khue::Rules", "«%1» is not an e-mail address.").arg(person.email));
    if (!person.phone.isEmpty() && !isPlausiblePhone(person.phone))
        say("phone", QCoreApplication::translate("khue::Rules", "«%1» does not look like a phone number.").arg(person.phone),
            Severity::Hint);
    if (!person.orcid.isEmpty() && !isOrcid(person.orcid))
        say("orcid", QCoreApplication::translate("khue::Rules", "«%1» is not an ORCID: 16 digits, and the last one checks the others.")
                         .arg(person.orcid));
    if (person.birth_date.year && (person.birth_date.year < 1900 || person.birth_date.year > database.today().year()))
        say("birth_date", QCoreApplication::translate("khue::Rules", "The year of birth %1 cannot be right.").arg(person.birth_date.year));
    return problems;
}

} // namespace khue
