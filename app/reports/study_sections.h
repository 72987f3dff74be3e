// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"
#include "app/studies/study.h"

/// Parts of the study status report about what goes on inside a study. Each adds its heading and what is below it, or
/// nothing where nothing is recorded.
namespace khue {

void addPeopleSection(Document& document, Database& database, const PaperWords& words, Id<Study> study);
void addRecruitmentSection(Document& document, Database& database, const PaperWords& words, Id<Study> study);
void addOutputSection(Document& document, Database& database, const PaperWords& words, Id<Study> study);

} // namespace khue
