// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/institution.h"
#include "app/people/person_name.h"
#include "app/people/titles.h"

namespace khue {

template <> inline const ChoiceList choicesOf<NameOrder>{
    {"vietnamese", QT_TRANSLATE_NOOP("khue::Choice", "Vietnamese: family name first")},
    {"western", QT_TRANSLATE_NOOP("khue::Choice", "Western: given name first")},
};

enum class Sex { Unknown, Female, Male, Other };
template <> inline const ChoiceList choicesOf<Sex>{
    {"unknown", QT_TRANSLATE_NOOP("khue::Choice", "Not stated")},
    {"female", QT_TRANSLATE_NOOP("khue::Choice", "Female")},
    {"male", QT_TRANSLATE_NOOP("khue::Choice", "Male")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// A human being, stored once whatever she becomes: trainee, lecturer, investigator, committee member.
struct Person {
    Id<Person> id;
    int revision = 0;
    QString code;
    bool is_trainee = false;
    bool is_faculty = false;
    QStringList titles; ///< codes in the order in which they are written: PGS TS BS
    QString family_name, middle_name, given_name;
    NameOrder name_order = NameOrder::Vietnamese;
    Sex sex = Sex::Unknown;
    PartialDate birth_date;
    QString email, phone, orcid;
    Id<Institution> institution_id;
    QString department, position, expertise;
    QString notes;
    QString full_name;         ///< in its own order, without titles
    QString sort_vi, sort_en;  ///< given, family, middle (Western order: family, given), by each alphabet
    bool operator==(const Person&) const = default;
};
template <> struct TableName<Person> {
    static constexpr const char* value = "person";
    static constexpr int number = 2;
};

void derivePerson(Person& person);
QList<Problem> personRules(Database& database, const Person& person);

template <> inline const Table<Person> tableOf<Person>{
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
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Person::notes, Long),
        field("full_name", QT_TRANSLATE_NOOP("khue::Field", "Full name"), &Person::full_name, Derived | Searchable),
        field("sort_vi", "", &Person::sort_vi, Derived | Internal),
        field("sort_en", "", &Person::sort_en, Derived | Internal),
    },
    {personRules, derivePerson}};

/// Two people whom the user has looked at and found to be different.
struct NotDuplicate {
    Id<NotDuplicate> id;
    int revision = 0;
    QString first_person, second_person; ///< what tells each: code, e-mail, or folded name and birth date
    bool operator==(const NotDuplicate&) const = default;
};
template <> struct TableName<NotDuplicate> {
    static constexpr const char* value = "not_duplicate";
    static constexpr int number = 0;
};
template <> inline const Table<NotDuplicate> tableOf<NotDuplicate>{
    {QT_TRANSLATE_NOOP("khue::Table", "decision on a likely duplicate"), "first_person || ' ≠ ' || second_person",
     "first_person || ' ≠ ' || second_person"},
    {
        field("first_person", QT_TRANSLATE_NOOP("khue::Field", "First person"), &NotDuplicate::first_person, Required),
        field("second_person", QT_TRANSLATE_NOOP("khue::Field", "Second person"), &NotDuplicate::second_person, Required),
    }};

} // namespace khue
