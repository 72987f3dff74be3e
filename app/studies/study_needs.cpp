// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_needs.h"

#include "app/progress/programme_rules.h"
#include "app/store/language.h"
#include "app/studies/approval_chain.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

void approvals(Database& database, QList<StudyNeed>& list) {
    for (const ApprovalOfStudy& each : approvalsInNeed(database)) {
        const Approval& approval = each.step.approval;
        const QString title = approvalTitle(approval);
        const bool late = each.step.standing == ApprovalStanding::Late;
        const QString text = late ? QCoreApplication::translate("khue::Study", "%1: the decision of “%2” was due on %3").arg(each.code, title, shownDate(each.step.decision_due))
                             : each.step.days_left < 0
                                 ? QCoreApplication::translate("khue::Study", "%1: “%2” expired on %3").arg(each.code, title, shownDate(approval.valid_until))
                                 : QCoreApplication::translate("khue::Study", "%1: “%2” expires on %3, %4").arg(each.code, title, shownDate(approval.valid_until), each.step.standingText());
        list.append({late ? "approval_late" : "approval_expires", each.step.severity().value_or(Severity::Hint), text, QStringLiteral("approval"), approval.id.value, title, each.study, each.code});
    }
}

void milestones(Database& database, QList<StudyNeed>& list) {
    const QDate today = database.today();
    Statement rows = database.query(QStringLiteral("SELECT s.id, s.code, m.id, %1, m.due_on FROM milestone m JOIN study s ON s.id = m.study_id "
                                                   "WHERE m.done_on IS NULL AND m.due_on <= ? AND s.%2 AND s.state <> 'paused' ORDER BY m.due_on, m.id")
                                        .arg(inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en")), QLatin1String(studyGoesOnSql)),
                                    today.addDays(milestoneWarningDays(database)));
    while (rows.next()) {
        const QDate due = QDate::fromString(rows.text(4), Qt::ISODate);
        const bool late = due < today;
        const QString text = (late ? QCoreApplication::translate("khue::Study", "%1: “%2” overdue since %3") : QCoreApplication::translate("khue::Study", "%1: “%2” is due on %3"))
                                 .arg(rows.text(1), rows.text(3), shownDate(due));
        list.append({late ? "milestone_overdue" : "milestone_due", late ? Severity::Warning : Severity::Hint, text, QStringLiteral("milestone"), rows.integer(2), rows.text(3),
                     {rows.integer(0)}, rows.text(1)});
    }
}

} // namespace

int milestoneWarningDays(Database& database) {
    return int(programmeRule(database, "milestone_warning_days"));
}

QList<StudyNeed> studyNeeds(Database& database) {
    QList<StudyNeed> list;
    approvals(database, list);
    milestones(database, list);
    return list;
}

} // namespace khue
