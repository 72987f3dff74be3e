// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate_number.h"
#include "app/certificates/placeholders.h"
#include "app/paper/paper_words.h"

namespace khue {

/// Everything a certificate can say, in both languages.
struct CertificateFacts {
    PlaceholderValues vi, en;
    bool operator==(const CertificateFacts&) const = default;
};
/// As a certificate keeps them, JSON: {"vi": {"name": …}, "en": {…}}.
QString snapshotOf(const CertificateFacts& facts);
CertificateFacts factsFrom(const QString& snapshot);
/// The examples of the placeholders: for a preview where there is nobody yet.
CertificateFacts exampleFacts();

/// Gathers the facts of a run once, then those of each trainee.
class FactsSource {
public:
    /// Throws Failure where the run is gone.
    FactsSource(Database& database, Id<CourseRun> run);
    const CourseRun& run() const { return m_run; }
    const Course& course() const { return m_course; }
    CertificateFacts of(Id<Person> person, const QString& number, QDate issued, QDate validUntil, const QString& replaces = {}) const;

private:
    Database& m_database;
    CourseRun m_run;
    Course m_course;
    PaperWords m_vietnamese, m_english;
    CertificateFacts m_shared;
};

/// The last day of validity of a certificate issued on that day, by the months that the course says; invalid: without end.
QDate validityEnd(const Course& course, QDate issued);

} // namespace khue
