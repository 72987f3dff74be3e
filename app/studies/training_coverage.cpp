// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/training_coverage.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

QDate dateOf(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

Statement bound(Database& database, const QString& sql, const QVariantList& values) {
    Statement statement = database.prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i), values[i]);
    return statement;
}

bool counts(const TrainingProof& proof, const QStringList& courseCodes) {
    return courseCodes.contains(proof.course_code, Qt::CaseInsensitive);
}

bool holdsOn(const TrainingProof& proof, QDate day) {
    return proof.from <= day && (!proof.until.isValid() || proof.until >= day);
}

} // namespace

QHash<qint64, std::vector<TrainingProof>> trainingProofs(Database& database, const QString& people, const QVariantList& values) {
    QHash<qint64, std::vector<TrainingProof>> proofs;
    Statement rows = bound(database,
                           QStringLiteral("SELECT x.person_id, k.code, x.number, '' AS issuer, x.issued_on, x.valid_until, k.validity_months, x.ended_on, x.state FROM certificate x "
                                          "JOIN enrolment e ON e.id = x.enrolment_id JOIN course_run r ON r.id = e.course_run_id JOIN course k ON k.id = r.course_id WHERE x.%1 "
                                          "UNION ALL SELECT o.person_id, k.code, o.number, o.issuer, o.issued_on, o.valid_until, k.validity_months, NULL, 'issued' FROM outside_training o "
                                          "JOIN course k ON k.id = o.course_id WHERE o.%1")
                               .arg(people),
                           values + values);
    while (rows.next()) {
        TrainingProof proof{rows.text(1), rows.text(2), rows.text(3), dateOf(rows.text(4)), dateOf(rows.text(5))};
        if (const int months = int(rows.integer(6)); !proof.until.isValid() && months > 0)
            proof.until = proof.from.addMonths(months).addDays(-1);
        if (rows.text(8) != QLatin1String("issued")) {
            const QDate ended = dateOf(rows.text(7));
            const QDate last = ended.isValid() ? ended.addDays(-1) : proof.from.addDays(-1);
            proof.until = proof.until.isValid() ? std::min(proof.until, last) : last;
        }
        proofs[rows.integer(0)].push_back(proof);
    }
    return proofs;
}

TrainingCoverage coverageOf(const QString& name, const std::vector<TrainingProof>& proofs, const QStringList& courseCodes, QDate from, QDate to, QDate today) {
    TrainingCoverage coverage;
    coverage.name = name;
    coverage.begins = from;
    const QDate asked = std::max(from, to.isValid() ? std::min(to, today) : today);
    // The last day of the chain of proofs that begins on a day; invalid where it has no end, the day before where none.
    const auto chainFrom = [&](QDate day, QString* evidence = nullptr) {
        for (;;) {
            const TrainingProof* longest = nullptr;
            for (const TrainingProof& proof : proofs)
                if (counts(proof, courseCodes) && holdsOn(proof, day) && (!longest || !proof.until.isValid() || (longest->until.isValid() && proof.until > longest->until)))
                    longest = &proof;
            if (!longest)
                return day.addDays(-1);
            if (evidence)
                *evidence = longest->number.isEmpty() ? longest->issuer : longest->number;
            if (!longest->until.isValid())
                return QDate();
            day = longest->until.addDays(1);
        }
    };
    if (const QDate last = chainFrom(from); last.isValid() && last < asked)
        coverage.gap = last.addDays(1);
    coverage.until = chainFrom(asked, &coverage.evidence);
    coverage.held = !coverage.until.isValid() || coverage.until >= asked;
    if (!coverage.held) {
        coverage.until = {};
        for (const TrainingProof& proof : proofs)
            if (counts(proof, courseCodes) && proof.from <= asked && proof.until.isValid() && (!coverage.lapsed.isValid() || proof.until > coverage.lapsed)) {
                coverage.lapsed = proof.until;
                coverage.evidence = proof.number.isEmpty() ? proof.issuer : proof.number;
            }
    }
    return coverage;
}

QString TrainingCoverage::sentence(const QString& person) const {
    if (!held && lapsed.isValid())
        return QCoreApplication::translate("khue::Study", "%1: %2 was valid until %3 and is not any more.").arg(person, name, shownDate(lapsed));
    if (!held)
        return QCoreApplication::translate("khue::Study", "%1 has no certificate of %2.").arg(person, name);
    if (gap.isValid() && gap == begins)
        return QCoreApplication::translate("khue::Study", "%1 had no valid certificate of %2 when the delegation began, on %3.").arg(person, name, shownDate(gap));
    if (gap.isValid())
        return QCoreApplication::translate("khue::Study", "%1 was without a valid certificate of %2 from %3.").arg(person, name, shownDate(gap));
    if (until.isValid())
        return QCoreApplication::translate("khue::Study", "%1: %2 is valid until %3.").arg(person, name, shownDate(until));
    return QCoreApplication::translate("khue::Study", "%1: %2 is valid without end.").arg(person, name);
}

std::vector<TrainingCoverage> trainingOf(Database& database, const StudyMember& member, QDate today) {
    std::vector<TrainingCoverage> trainings;
    const std::vector<StudyTraining> required =
        loadAll<StudyTraining>(database, QStringLiteral("study_id = ? AND scope IN ('everybody', ?) ORDER BY id"), member.study_id, member.role);
    if (required.empty())
        return trainings;
    const std::vector<TrainingProof> proofs = trainingProofs(database, QStringLiteral("person_id = ?"), {member.person_id.value}).value(member.person_id.value);
    for (const StudyTraining& training : required)
        trainings.push_back(coverageOf(training.name, proofs, training.course_codes, member.from_date, member.to_date, today));
    return trainings;
}

std::vector<MemberTraining> trainingOfMembers(Database& database, const QString& condition, const QVariantList& values, QDate today) {
    const QHash<qint64, std::vector<TrainingProof>> proofs =
        trainingProofs(database, QStringLiteral("person_id IN (SELECT m.person_id FROM study_member m WHERE %1)").arg(condition), values);
    std::vector<MemberTraining> members;
    Statement rows = bound(database,
                           QStringLiteral("SELECT m.id, m.person_id, m.from_date, m.to_date, t.name, t.course_codes FROM study_member m LEFT JOIN study_training t "
                                          "ON t.study_id = m.study_id AND t.scope IN ('everybody', m.role) WHERE %1 ORDER BY m.id, t.id")
                               .arg(condition),
                           values);
    while (rows.next()) {
        if (members.empty() || members.back().member.value != rows.integer(0))
            members.push_back({{rows.integer(0)}, {}});
        if (rows.isNull(4))
            continue;
        const auto found = proofs.constFind(rows.integer(1));
        members.back().trainings.push_back(coverageOf(rows.text(4), found == proofs.constEnd() ? std::vector<TrainingProof>() : *found,
                                                      rows.text(5).split(u' ', Qt::SkipEmptyParts), dateOf(rows.text(2)), dateOf(rows.text(3)), today));
    }
    return members;
}

} // namespace khue
