// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/person.h"

#include "app/people/identifiers.h"
#include "app/people/languages.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Field<Person> languagesField() {
    Field<Person> made = field("languages", QT_TRANSLATE_NOOP("khue::Field", "Languages"), &Person::languages);
    made.info.choices = &spokenLanguages;
    return made;
}

} // namespace

template <> const Table<Person> TableOf<Person>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "person"), "full_name", "full_name"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Person::code, Unique | Searchable),
        field("is_trainee", QT_TRANSLATE_NOOP("khue::Field", "Trainee"), &Person::is_trainee),
        field("is_faculty", QT_TRANSLATE_NOOP("khue::Field", "Lecturer"), &Person::is_faculty),
        field("titles", QT_TRANSLATE_NOOP("khue::Field", "Titles"), &Person::titles),
        field("family_name", QT_TRANSLATE_NOOP("khue::Field", "Family name"), &Person::family_name),
        field("middle_name", QT_TRANSLATE_NOOP("khue::Field", "Middle name"), &Person::middle_name),
        field("given_name", QT_TRANSLATE_NOOP("khue::Field", "Given name"), &Person::given_name, Required),
        field("name_order", QT_TRANSLATE_NOOP("khue::Field", "Name order"), &Person::name_order, Required),
        field("sex", QT_TRANSLATE_NOOP("khue::Field", "Sex"), &Person::sex, Required),
        field("birth_date", QT_TRANSLATE_NOOP("khue::Field", "Date of birth"), &Person::birth_date),
        field("email", QT_TRANSLATE_NOOP("khue::Field", "E-mail"), &Person::email, Searchable),
        field("phone", QT_TRANSLATE_NOOP("khue::Field", "Phone"), &Person::phone, Searchable),
        field("orcid", QT_TRANSLATE_NOOP("khue::Field", "ORCID"), &Person::orcid, Unique | Searchable),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &Person::institution_id),
        field("department", QT_TRANSLATE_NOOP("khue::Field", "Department"), &Person::department, Searchable),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &Person::position),
        field("expertise", QT_TRANSLATE_NOOP("khue::Field", "Expertise"), &Person::expertise, Searchable),
        languagesField(),
        field("biography_vi", QT_TRANSLATE_NOOP("khue::Field", "Biography (Vietnamese)"), &Person::biography_vi, Long | Searchable),
        field("biography_en", QT_TRANSLATE_NOOP("khue::Field", "Biography (English)"), &Person::biography_en, Long | Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Person::notes, Long),
        field("full_name", QT_TRANSLATE_NOOP("khue::Field", "Full name"), &Person::full_name, Derived | Searchable),
        field("sort_vi", "", &Person::sort_vi, Derived | Internal),
        field("sort_en", "", &Person::sort_en, Derived | Internal),
    },
    {personRules, derivePerson}};

template <> const Table<NotDuplicate> TableOf<NotDuplicate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "decision on a likely duplicate"), "first_person || ' ≠ ' || second_person",
     "first_person || ' ≠ ' || second_person"},
    {
        field("first_person", QT_TRANSLATE_NOOP("khue::Field", "First person"), &NotDuplicate::first_person, Required),
        field("second_person", QT_TRANSLATE_NOOP("khue::Field", "Second person"), &NotDuplicate::second_person, Required),
    }};

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
    person.languages.removeDuplicates();
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
        say("email", QCoreApplication::translate("khue::Rules", "“%1” is not an e-mail address.").arg(person.email));
    if (!person.phone.isEmpty() && !isPlausiblePhone(person.phone))
        say("phone", QCoreApplication::translate("khue::Rules", "“%1” does not look like a phone number.").arg(person.phone),
            Severity::Hint);
    if (!person.orcid.isEmpty() && !isOrcid(person.orcid))
        say("orcid", QCoreApplication::translate("khue::Rules", "“%1” is not an ORCID: 16 digits, and the last one checks the others.")
                         .arg(person.orcid));
    if (person.birth_date.year && (person.birth_date.year < 1900 || person.birth_date.year > database.today().year()))
        say("birth_date", QCoreApplication::translate("khue::Rules", "The year of birth %1 cannot be right.").arg(person.birth_date.year));
    return problems;
}

} // namespace khue
