// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

namespace khue {

/// Whom one looks for. What is empty does not matter.
struct ExpertQuery {
    QString words;     ///< of the expertise, in either language, with or without marks
    QString language;  ///< ISO 639-1 code of a language that is to be spoken
    QDate from, to;    ///< when she is needed, both included; at her own clock
    std::optional<bool> fromOxford; ///< only people whose institution is in the United Kingdom, or only others
};

/// Somebody who teaches, and why she is (or is not quite) the one.
struct ExpertMatch {
    Id<Person> person;
    QString name; ///< with titles
    int wordsFound = 0;
    int workingDays = 0, freeDays = 0; ///< of the period; both 0 where none is asked for
    int sessionsThen = 0;    ///< sessions in the period that are hers already, provisional or confirmed
    int sessionsThisYear = 0; ///< taught in the twelve months up to today: her past load
    bool away = false;       ///< on a confirmed visit during the period
    QStringList reasons;     ///< in words, the weightiest first
};

/// The lecturers who fit, the best first: by how many of the words fit, by how free they are, by how little they have
/// taught lately. Who speaks not the language, or of whom none of the words is true, is left out; who is busy is not, for a
/// time can be changed.
std::vector<ExpertMatch> findExperts(Database& database, const ExpertQuery& query);

} // namespace khue
