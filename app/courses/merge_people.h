// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

namespace khue {

/// Makes one person of two: whatever refers to `gone` refers to `kept` afterwards, and `gone` is removed.
/// Where both have a place in the same run, the one of `kept` stays and takes the marks and scores that it
/// lacks. `kept` is saved as given. Within `edit`.
void mergePeople(Edit& edit, Database& database, Person& kept, Id<Person> gone);

/// What tells a person from others, for NotDuplicate: the code, else the e-mail, else the folded name with
/// the date of birth.
QString tellingOf(const Person& person);
/// Whether somebody has looked at the two and found them different.
bool knownToDiffer(Database& database, const Person& a, const Person& b);
/// Remembers that they are different. Within `edit`.
void rememberDifferent(Edit& edit, Database& database, const Person& a, const Person& b);

} // namespace khue
