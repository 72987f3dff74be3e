// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/approval_chain.h"

#include "app/calendar/holiday_calendar.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace khue {

namespace {

/// Counts the days that a decision may take, of many approvals at once.
class Limits {
public:
    explicit Limits(Database& database) : m_database(database) {
        for (const ApprovalLimit& limit : loadAll<ApprovalLimit>(database, QStringLiteral("days > 0")))
            m_limits.insert(limit.kind, limit);
    }
    QDate due(ApprovalKind kind, QDate submitted) const {
        const auto found = m_limits.constFind(kind);
        if (found == m_limits.cend() || !submitted.isValid())
            return {};
        if (!found->working_days)
            return submitted.addDays(found->days);
        // Two weeks more than the days alone take, for Tết; read once a year.
        const QDate end = submitted.addDays(found->days * 2 + 30);
        if (!m_calendar || submitted < m_from || end > m_to) {
            m_from = m_calendar ? std::min(m_from, submitted) : submitted;
            m_to = m_calendar ? std::max(m_to, end) : end;
            m_calendar.emplace(m_database, m_from, m_to, QStringList{QStringLiteral("VN")});
        }
        QDate day = submitted;
        for (int left = found->days; left > 0 && day < end;)
            if (day = day.addDays(1); m_calendar->isWorkingDay(day, QStringLiteral("VN")))
                --left;
        return day;
    }

private:
    Database& m_database;
    QHash<ApprovalKind, ApprovalLimit> m_limits;
    mutable std::optional<HolidayCalendar> m_calendar;
    mutable QDate m_from, m_to;
};

/// How the chain of one study stands, its approvals in order.
QList<ApprovalStep> chainOf(const std::vector<Approval>& approvals, const Limits& limits, const ExpirySteps& expiry, QDate today) {
    QList<ApprovalStep> chain;
    for (const Approval& approval : approvals) {
        ApprovalStep step{approval};
        const Approval* before = nullptr;
        bool renewed = false;
        for (const Approval& other : approvals) {
            if (other.id == approval.depends_on_id)
                before = &other;
            if (other.renewal_of_id == approval.id && other.decision != ApprovalDecision::Withdrawn) {
                step.renewal = other.id;
                renewed = renewed || isApproved(other.decision);
            }
        }
        if (approval.decision == ApprovalDecision::Refused) {
            step.standing = ApprovalStanding::Refused;
        } else if (approval.decision == ApprovalDecision::Withdrawn) {
            step.standing = ApprovalStanding::Withdrawn;
        } else if (isApproved(approval.decision)) {
            step.standing = renewed ? ApprovalStanding::Renewed : ApprovalStanding::Valid;
            if (!renewed && approval.valid_until.isValid()) {
                step.days_left = int(today.daysTo(approval.valid_until));
                step.standing = step.days_left < 0                   ? ApprovalStanding::Expired
                                : step.days_left <= expiry.urgent    ? ApprovalStanding::ExpiresNow
                                : step.days_left <= expiry.warning   ? ApprovalStanding::ExpiresSoon
                                : step.days_left <= expiry.hint      ? ApprovalStanding::ExpiresLater
                                                                     : ApprovalStanding::Valid;
            }
        } else if (approval.submitted_on.isValid()) {
            step.decision_due = limits.due(approval.kind, approval.submitted_on);
            step.standing = step.decision_due.isValid() && step.decision_due < today ? ApprovalStanding::Late : ApprovalStanding::Submitted;
        } else if (before && !isApproved(before->decision)) {
            step.standing = ApprovalStanding::Waiting;
            step.waitsFor = titleOf(before->kind);
        }
        chain.append(step);
    }
    return chain;
}

} // namespace

QString ApprovalStep::standingText() const {
    switch (standing) {
    case ApprovalStanding::Waiting: return QCoreApplication::translate("khue::Study", "Waiting for: %1").arg(waitsFor);
    case ApprovalStanding::Ready: return QCoreApplication::translate("khue::Study", "To be submitted");
    case ApprovalStanding::Submitted:
        return decision_due.isValid() ? QCoreApplication::translate("khue::Study", "Submitted; decision due on %1").arg(shownDate(decision_due)) : QCoreApplication::translate("khue::Study", "Submitted");
    case ApprovalStanding::Late: return QCoreApplication::translate("khue::Study", "Decision was due on %1").arg(shownDate(decision_due));
    case ApprovalStanding::Valid: return QCoreApplication::translate("khue::Study", "In force");
    case ApprovalStanding::ExpiresLater:
    case ApprovalStanding::ExpiresSoon:
    case ApprovalStanding::ExpiresNow:
        return days_left == 0 ? QCoreApplication::translate("khue::Study", "Expires today") : QCoreApplication::translate("khue::Study", "%n day(s) left", nullptr, days_left);
    case ApprovalStanding::Expired: {
        const int past = -days_left;
        return QCoreApplication::translate("khue::Study", "Expired %n day(s) ago", nullptr, past);
    }
    case ApprovalStanding::Refused: return titleOf(ApprovalDecision::Refused);
    case ApprovalStanding::Withdrawn: return titleOf(ApprovalDecision::Withdrawn);
    case ApprovalStanding::Renewed: return QCoreApplication::translate("khue::Study", "Renewed");
    }
    return {};
}

std::optional<Severity> ApprovalStep::severity() const {
    switch (standing) {
    case ApprovalStanding::ExpiresNow:
    case ApprovalStanding::Expired: return Severity::Error;
    case ApprovalStanding::ExpiresSoon:
    case ApprovalStanding::Late: return Severity::Warning;
    case ApprovalStanding::ExpiresLater: return Severity::Hint;
    default: return std::nullopt;
    }
}

std::optional<ExpirySteps> expiryStepsFrom(const QString& text) {
    static const QRegularExpression apart(QStringLiteral("[^0-9]+"));
    QList<int> days;
    for (const QString& part : text.split(apart, Qt::SkipEmptyParts))
        days.append(part.toInt());
    std::sort(days.begin(), days.end());
    if (days.size() != 3 || days[0] <= 0 || days[0] == days[1] || days[1] == days[2])
        return std::nullopt;
    return ExpirySteps{days[2], days[1], days[0]};
}

ExpirySteps expirySteps(Database& database) {
    return expiryStepsFrom(settingValue(database, QStringLiteral("approval_warning_days"))).value_or(ExpirySteps{});
}

QList<ApprovalStep> approvalChain(Database& database, Id<Study> study) {
    return chainOf(loadAll<Approval>(database, QStringLiteral("study_id = ? ORDER BY position, id"), study), Limits(database), expirySteps(database), database.today());
}

QList<ApprovalOfStudy> approvalsInNeed(Database& database, std::optional<int> days) {
    const Limits limits(database);
    const ExpirySteps expiry = expirySteps(database);
    const QDate today = database.today();
    const QDate horizon = today.addDays(std::max(expiry.hint, days.value_or(0)));
    struct Head {
        QString code, title;
    };
    QHash<qint64, Head> heads;
    {
        // Only studies that have an approval which may need somebody.
        Statement rows = database.query(QStringLiteral("SELECT s.id, s.code, %1 FROM study s WHERE s.%2 AND s.id IN (SELECT a.study_id FROM approval a "
                                                       "WHERE a.valid_until <= ? OR (a.decision = 'pending' AND a.submitted_on IS NOT NULL))")
                                            .arg(studyTitleSql(QStringLiteral("s")), QLatin1String(studyGoesOnSql)),
                                        horizon);
        while (rows.next())
            heads.insert(rows.integer(0), {rows.text(1), rows.text(2)});
    }
    QHash<qint64, std::vector<Approval>> approvals;
    if (!heads.isEmpty())
        for (const Approval& approval : loadAll<Approval>(database, QStringLiteral("study_id IN (SELECT a.study_id FROM approval a WHERE a.valid_until <= ? OR "
                                                                                   "(a.decision = 'pending' AND a.submitted_on IS NOT NULL)) ORDER BY study_id, position, id"), horizon))
            if (heads.contains(approval.study_id.value))
                approvals[approval.study_id.value].push_back(approval);
    QList<ApprovalOfStudy> found;
    for (auto it = approvals.cbegin(); it != approvals.cend(); ++it)
        for (const ApprovalStep& step : chainOf(it.value(), limits, expiry, today)) {
            const bool expires = step.approval.valid_until.isValid() && isApproved(step.approval.decision) && step.standing != ApprovalStanding::Renewed;
            if (days ? expires && step.days_left <= *days : step.severity().has_value())
                found.append({step, {it.key()}, heads[it.key()].code, heads[it.key()].title});
        }
    const auto when = [](const ApprovalOfStudy& each) { return each.step.approval.valid_until.isValid() ? each.step.approval.valid_until : each.step.decision_due; };
    std::sort(found.begin(), found.end(), [&](const ApprovalOfStudy& a, const ApprovalOfStudy& b) {
        return std::tuple(when(a), a.code, a.step.approval.id.value) < std::tuple(when(b), b.code, b.step.approval.id.value);
    });
    return found;
}

QDate decisionDue(Database& database, ApprovalKind kind, QDate submitted) {
    return Limits(database).due(kind, submitted);
}

Id<Approval> renewApproval(Edit& edit, Database& database, Id<Approval> id) {
    const Approval old = load(database, id);
    if (!isApproved(old.decision))
        throw Failure(QCoreApplication::translate("khue::Study", "“%1” is not approved, so there is nothing to renew.").arg(approvalTitle(old)));
    if (database.single(QStringLiteral("SELECT 1 FROM approval WHERE renewal_of_id = ? AND decision <> 'withdrawn'"), id).isValid())
        throw Failure(QCoreApplication::translate("khue::Study", "“%1” has a renewal already.").arg(approvalTitle(old)));
    Approval next;
    next.study_id = old.study_id;
    next.position = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM approval WHERE study_id = ?"), old.study_id).toInt();
    next.kind = old.kind;
    next.authority_vi = old.authority_vi;
    next.authority_en = old.authority_en;
    next.renewal_of_id = old.id;
    edit.save(next);
    return next.id;
}

} // namespace khue
