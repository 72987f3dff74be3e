// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/approval.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {
// SQL of a title over the columns: of which study, and who decides.
constexpr const char* titleVi = "(SELECT s.code FROM study s WHERE s.id = study_id) || ' · ' || COALESCE(authority_vi, authority_en, kind)";
constexpr const char* titleEn = "(SELECT s.code FROM study s WHERE s.id = study_id) || ' · ' || COALESCE(authority_en, authority_vi, kind)";

} // namespace

template <> const Table<Approval> TableOf<Approval>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "approval"), titleVi, titleEn},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &Approval::study_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &Approval::position),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind of approval"), &Approval::kind, Required),
        field("authority_vi", QT_TRANSLATE_NOOP("khue::Field", "Authority (Vietnamese)"), &Approval::authority_vi, Searchable),
        field("authority_en", QT_TRANSLATE_NOOP("khue::Field", "Authority (English)"), &Approval::authority_en, Searchable),
        field("depends_on_id", QT_TRANSLATE_NOOP("khue::Field", "Depends on"), &Approval::depends_on_id),
        field("submitted_on", QT_TRANSLATE_NOOP("khue::Field", "Submitted on"), &Approval::submitted_on),
        field("decision", QT_TRANSLATE_NOOP("khue::Field", "Decision"), &Approval::decision, Required),
        field("decided_on", QT_TRANSLATE_NOOP("khue::Field", "Decided on"), &Approval::decided_on),
        field("reference", QT_TRANSLATE_NOOP("khue::Field", "Reference number"), &Approval::reference, Searchable),
        field("valid_until", QT_TRANSLATE_NOOP("khue::Field", "Valid until"), &Approval::valid_until),
        field("conditions", QT_TRANSLATE_NOOP("khue::Field", "Conditions"), &Approval::conditions, Long),
        field("renewal_of_id", QT_TRANSLATE_NOOP("khue::Field", "Renewal of"), &Approval::renewal_of_id),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Approval::notes, Long),
    },
    {approvalRules, deriveApproval}};

template <> const Table<ApprovalLimit> TableOf<ApprovalLimit>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "time limit of approvals"), "kind", "kind"},
    {
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind of approval"), &ApprovalLimit::kind, Required),
        field("days", QT_TRANSLATE_NOOP("khue::Field", "Days to a decision"), &ApprovalLimit::days),
        field("working_days", QT_TRANSLATE_NOOP("khue::Field", "Working days"), &ApprovalLimit::working_days),
        field("validity_months", QT_TRANSLATE_NOOP("khue::Field", "Valid for (months)"), &ApprovalLimit::validity_months),
        field("source_vi", QT_TRANSLATE_NOOP("khue::Field", "Source (Vietnamese)"), &ApprovalLimit::source_vi),
        field("source_en", QT_TRANSLATE_NOOP("khue::Field", "Source (English)"), &ApprovalLimit::source_en),
    },
    {approvalLimitRules, nullptr}};

QString approvalTitle(const Approval& approval) {
    const QString authority = inLanguage(approval.authority_vi, approval.authority_en);
    return authority.isEmpty() ? titleOf(approval.kind) : authority;
}

void deriveApproval(Approval& approval) {
    for (QString* text : {&approval.authority_vi, &approval.authority_en, &approval.reference})
        *text = tidied(*text);
}

namespace {

void order(Database& database, const Approval& approval, QList<Problem>& problems) {
    if (!approval.depends_on_id)
        return;
    const Approval before = find<Approval>(database, QStringLiteral("id = ?"), approval.depends_on_id);
    if (!before.id)
        return; // the generic rule says it
    if (before.study_id != approval.study_id) {
        problems.append({QStringLiteral("depends_on_id"), QCoreApplication::translate("khue::Study", "An approval can only depend on one of the same study.")});
        return;
    }
    if (approval.id && database.single(QStringLiteral("WITH RECURSIVE before (id) AS (SELECT CAST(? AS INTEGER) UNION SELECT a.depends_on_id FROM approval a JOIN before b ON a.id = b.id "
                                                      "WHERE a.depends_on_id IS NOT NULL) SELECT 1 FROM before WHERE id = ?"),
                                       approval.depends_on_id, approval.id).isValid()) {
        problems.append({QStringLiteral("depends_on_id"), QCoreApplication::translate("khue::Study", "“%1” depends on this step itself, directly or by others between them.").arg(approvalTitle(before))});
        return;
    }
    const bool decided = approval.decision != ApprovalDecision::Pending && approval.decision != ApprovalDecision::Withdrawn;
    if (!approval.submitted_on.isValid() && !decided)
        return;
    const QString where = approval.submitted_on.isValid() ? QStringLiteral("submitted_on") : QStringLiteral("decision");
    if (!isApproved(before.decision))
        problems.append({where, QCoreApplication::translate("khue::Study", "“%1” comes first, and it is not approved yet: it stands at “%2”.").arg(approvalTitle(before), titleOf(before.decision))});
    else if (approval.submitted_on.isValid() && before.decided_on.isValid() && approval.submitted_on < before.decided_on)
        problems.append({where, QCoreApplication::translate("khue::Study", "“%1” comes first, and it was only approved on %2.").arg(approvalTitle(before), shownDate(before.decided_on))});
}

/// What rests on an approval that is no longer one.
void foundation(Database& database, const Approval& approval, QList<Problem>& problems) {
    if (!approval.id || isApproved(approval.decision))
        return;
    const Approval after = find<Approval>(database, QStringLiteral("depends_on_id = ? AND decision <> 'withdrawn' AND (submitted_on IS NOT NULL OR decision <> 'pending') "
                                                                   "ORDER BY position, id LIMIT 1"), approval.id);
    if (after.id)
        problems.append({QStringLiteral("decision"), QCoreApplication::translate("khue::Study", "“%1” depends on this approval and is under way; withdraw that first.").arg(approvalTitle(after))});
}

void dates(Database& database, const Approval& approval, QList<Problem>& problems) {
    const QDate today = database.today();
    const bool decided = approval.decision != ApprovalDecision::Pending;
    if (approval.submitted_on > today)
        problems.append({QStringLiteral("submitted_on"), QCoreApplication::translate("khue::Study", "The day of submission is still to come.")});
    if (decided && !approval.decided_on.isValid())
        problems.append({QStringLiteral("decided_on"), QCoreApplication::translate("khue::Study", "Enter the day of the decision.")});
    if (!decided && approval.decided_on.isValid())
        problems.append({QStringLiteral("decision"), QCoreApplication::translate("khue::Study", "There is a day of the decision; say what was decided.")});
    if (approval.decided_on > today)
        problems.append({QStringLiteral("decided_on"), QCoreApplication::translate("khue::Study", "The day of the decision is still to come.")});
    if (approval.submitted_on.isValid() && approval.decided_on.isValid() && approval.decided_on < approval.submitted_on)
        problems.append({QStringLiteral("decided_on"), QCoreApplication::translate("khue::Study", "It was decided before it was submitted.")});
    if (approval.valid_until.isValid() && approval.decided_on.isValid() && approval.valid_until < approval.decided_on)
        problems.append({QStringLiteral("valid_until"), QCoreApplication::translate("khue::Study", "It expires before it was decided.")});
}

} // namespace

QList<Problem> approvalRules(Database& database, const Approval& approval) {
    QList<Problem> problems;
    if (approval.authority_vi.isEmpty() && approval.authority_en.isEmpty())
        problems.append({QStringLiteral("authority_vi"), QCoreApplication::translate("khue::Study", "Say who decides, in either language.")});
    order(database, approval, problems);
    foundation(database, approval, problems);
    dates(database, approval, problems);
    if (approval.decision == ApprovalDecision::Conditional && approval.conditions.isEmpty())
        problems.append({QStringLiteral("conditions"), QCoreApplication::translate("khue::Study", "Write down the conditions."), Severity::Warning});
    if (approval.renewal_of_id && approval.renewal_of_id == approval.id)
        problems.append({QStringLiteral("renewal_of_id"), QCoreApplication::translate("khue::Study", "An approval cannot renew itself.")});
    else if (approval.renewal_of_id &&
             database.single(QStringLiteral("SELECT study_id FROM approval WHERE id = ?"), approval.renewal_of_id).toLongLong() != approval.study_id.value)
        problems.append({QStringLiteral("renewal_of_id"), QCoreApplication::translate("khue::Study", "An approval can only renew one of the same study.")});
    return problems;
}

QList<Problem> approvalLimitRules(Database& database, const ApprovalLimit& limit) {
    QList<Problem> problems;
    if (limit.days < 0)
        problems.append({QStringLiteral("days"), QCoreApplication::translate("khue::Study", "The days cannot be negative; 0 means that no limit is known.")});
    if (limit.validity_months < 0)
        problems.append({QStringLiteral("validity_months"), QCoreApplication::translate("khue::Study", "The validity cannot be negative; 0 means as the decision says.")});
    if (database.single(QStringLiteral("SELECT 1 FROM approval_limit WHERE kind = ? AND id <> ?"), limit.kind, limit.id.value).isValid())
        problems.append({QStringLiteral("kind"), QCoreApplication::translate("khue::Study", "This kind has a time limit already.")});
    return problems;
}

} // namespace khue
