// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure_list.h"
#include "app/studies/approval.h"

namespace khue {

namespace {

const Breakdown byStudyKind{"kind", QT_TRANSLATE_NOOP("khue::Indicators", "Kind"), nullptr, &choicesOf<StudyKind>};
const Breakdown byApprovalKind{"kind", QT_TRANSLATE_NOOP("khue::Indicators", "Kind"), nullptr, &choicesOf<ApprovalKind>};

QString studiesStarted() {
    return QStringLiteral("SELECT s.id, s.code || ' · ' || %1, %2, s.start_date, 1, s.kind FROM study s LEFT JOIN institution i ON i.id = s.host_id WHERE s.state NOT IN ('idea', 'proposed')")
        .arg(bilingualSql("s", "title"), bilingualSql("i", "name"));
}

/// Steps of the chain of approvals: each submission, or each decision for it.
QString approvals(const char* day, const char* condition) {
    return QStringLiteral("SELECT a.id, s.code || ' · ' || COALESCE(%1, a.kind), a.reference, %2, 1, a.kind, s.code FROM approval a JOIN study s ON s.id = a.study_id WHERE %3")
        .arg(bilingualSql("a", "authority"), QLatin1String(day), QLatin1String(condition));
}
QString approvalsSubmitted() {
    return approvals("a.submitted_on", "a.submitted_on IS NOT NULL");
}
QString approvalsObtained() {
    return approvals("a.decided_on", "a.decision IN ('approved', 'conditional')");
}

} // namespace

const std::vector<Measure>& studyMeasures() {
    static const std::vector<Measure> measures{
        {"studies_started", QT_TRANSLATE_NOOP("khue::Indicators", "Joint studies started"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Studies that began in the period and are past the stage of a proposal."), QT_TRANSLATE_NOOP("khue::Indicators", "studies"), Strand::Research, Reckoning::Count,
         "study", {&byStudyKind}, studiesStarted},
        {"approvals_submitted", QT_TRANSLATE_NOOP("khue::Indicators", "Protocols submitted for approval"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Submissions to ethics committees and authorities in the period, each step of the chain by itself."), QT_TRANSLATE_NOOP("khue::Indicators", "submissions"),
         Strand::Research, Reckoning::Count, "approval", {&byApprovalKind, &byStudy}, approvalsSubmitted},
        {"approvals_obtained", QT_TRANSLATE_NOOP("khue::Indicators", "Approvals obtained"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Decisions in the period that approve, with or without conditions."), QT_TRANSLATE_NOOP("khue::Indicators", "approvals"), Strand::Research, Reckoning::Count,
         "approval", {&byApprovalKind, &byStudy}, approvalsObtained},
    };
    return measures;
}

} // namespace khue
