// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/person_timeline.h"

#include "app/certificates/certificate.h"
#include "app/competencies/competency.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QDate dateOf(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

void addCertificates(Database& database, Id<Person> person, std::vector<TimelineEntry>& entries) {
    for (const Certificate& each : loadAll<Certificate>(database, QStringLiteral("person_id = ? ORDER BY issued_on, id"), person)) {
        const Id<CourseRun> run{database.single(QStringLiteral("SELECT course_run_id FROM enrolment WHERE id = ?"), each.enrolment_id).toLongLong()};
        QStringList note{inLanguage(each.course_vi, each.course_en)};
        if (each.valid_until.isValid())
            note.append(QCoreApplication::translate("khue::PersonTimeline", "valid until %1").arg(shownDate(each.valid_until)));
        TimelineEntry issued{each.issued_on, TimelineEntry::Kind::Certificate, QCoreApplication::translate("khue::PersonTimeline", "Certificate %1").arg(each.number), note.join(QStringLiteral(" · ")),
                             std::nullopt, run};
        issued.word = titleOf(CertificateState::Issued);
        entries.push_back(issued);
        if (each.state == CertificateState::Issued)
            continue;
        issued.date = each.ended_on;
        issued.note = each.reason;
        issued.word = titleOf(each.state);
        entries.push_back(issued);
    }
}

void addCredit(Database& database, Id<Person> person, std::vector<TimelineEntry>& entries) {
    Statement rows = database.query(QStringLiteral("SELECT earned_on, %1, hours FROM credit_entry WHERE person_id = ?").arg(inLanguageSql(QStringLiteral("title_vi"), QStringLiteral("title_en"))), person);
    while (rows.next()) {
        TimelineEntry entry{dateOf(rows.text(0)), TimelineEntry::Kind::Credit, rows.text(1), QCoreApplication::translate("khue::PersonTimeline", "CME credit"), std::nullopt, {}};
        entry.word = QCoreApplication::translate("khue::PersonTimeline", "%1 credit hours").arg(shownNumber(rows.real(2)));
        entries.push_back(entry);
    }
}

void addAssessments(Database& database, Id<Person> person, std::vector<TimelineEntry>& entries) {
    Statement rows = database.query(QStringLiteral("SELECT rated_on, rater, COUNT(*), AVG(level) FROM competency_rating WHERE person_id = ? GROUP BY rated_on, rater"), person);
    while (rows.next()) {
        const int count = int(rows.integer(2));
        TimelineEntry entry{dateOf(rows.text(0)), TimelineEntry::Kind::Assessed, QCoreApplication::translate("khue::PersonTimeline", "Competencies assessed: %1").arg(choiceTitle(choicesOf<CompetencyRater>, rows.text(1))),
                            QCoreApplication::translate("khue::PersonTimeline", "%n competencies, mean level %1", nullptr, count).arg(shownNumber(rows.real(3), 1)), std::nullopt, {}};
        entries.push_back(entry);
    }
}

} // namespace

std::vector<TimelineEntry> personTimeline(Database& database, Id<Person> person) {
    std::vector<TimelineEntry> entries = traineeTimeline(database, person);
    addCertificates(database, person, entries);
    addCredit(database, person, entries);
    addAssessments(database, person, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.date > b.date; });
    return entries;
}

} // namespace khue
