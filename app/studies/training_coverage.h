// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_member.h"

#include <vector>

namespace khue {

/// A certificate as evidence of training.
struct TrainingProof {
    QString course_code;
    QString number; ///< of the certificate; may be empty for one from elsewhere
    QString issuer; ///< of one from elsewhere
    QDate from;
    QDate until;    ///< the last day on which it counts; invalid: without end
};

/// The proofs of people: certificates of this programme, and those from elsewhere. A certificate without an end counts
/// as long as its course says (course.validity_months); one that was revoked or replaced, until the day before.
/// `people` is SQL over person_id.
QHash<qint64, std::vector<TrainingProof>> trainingProofs(Database& database, const QString& people, const QVariantList& values = {});

/// How a required training stands for a delegation.
struct TrainingCoverage {
    QString name;      ///< of the training
    QDate begins;      ///< of the delegation
    QDate gap;         ///< the first day of the delegation, up to the day asked for, without it; invalid: none
    bool held = false; ///< on the day asked for, or the first or last of the delegation where that is not among its days
    QDate until;       ///< the last day on which it is held from then on; invalid where without end, or not held
    QDate lapsed;      ///< where not held: the last day of the newest proof; invalid where there never was one
    QString evidence;  ///< the number of the certificate that holds longest; its issuer where it has none
    bool isMissing() const { return gap.isValid(); }
    /// «Trần Văn An: GCP lapsed on 3/5/2026.»
    QString sentence(const QString& person) const;
};

/// How the proofs that count cover the days from `from` to `to` (invalid: no end) as far as `today`; a delegation to
/// come is judged by its first day.
TrainingCoverage coverageOf(const QString& name, const std::vector<TrainingProof>& proofs, const QStringList& courseCodes, QDate from, QDate to, QDate today);

/// The required trainings of a delegation, saved or not, one by one.
std::vector<TrainingCoverage> trainingOf(Database& database, const StudyMember& member, QDate today);

/// The same of many delegations at once: the ids of those for which `condition` (SQL over study_member m) holds.
struct MemberTraining {
    Id<StudyMember> member;
    std::vector<TrainingCoverage> trainings;
};
std::vector<MemberTraining> trainingOfMembers(Database& database, const QString& condition, const QVariantList& values, QDate today);

} // namespace khue
