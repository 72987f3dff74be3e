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
    QString department, position;
    QString expertise;         ///< words, divided by commas; in either language
    QStringList languages;     ///< ISO 639-1 codes of those spoken
    QString biography_vi, biography_en;
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

template <> const Table<Person> TableOf<Person>::value;

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
template <> const Table<NotDuplicate> TableOf<NotDuplicate>::value;

} // namespace khue
