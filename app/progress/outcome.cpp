// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/outcome.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// Percentages are compared with room for the last bits of a double: 4 of 5 sessions are 80 percent.
constexpr double hair = 1e-9;

void judgeAttendance(Outcome& outcome, const RunProgress& run, const TraineeRecord& trainee) {
    const int left = run.rules.excusedLeftOut ? trainee.excused : 0;
    const int missed = trainee.absent + trainee.excused - left;
    outcome.sessions = std::max(0, run.sessions - left);
    outcome.attended = trainee.attended;
    outcome.open = std::max(0, outcome.sessions - trainee.attended - missed);
    outcome.needed = int(std::ceil(run.rules.requiredAttendance * outcome.sessions / 100 - hair));
    outcome.canMiss = outcome.attended + outcome.open - outcome.needed;
    if (trainee.attended + missed > 0)
        outcome.attendance = 100.0 * trainee.attended / (trainee.attended + missed);
    outcome.bestAttendance = outcome.sessions ? 100.0 * (outcome.attended + outcome.open) / outcome.sessions : 100;
}

void judgeScores(Outcome& outcome, const RunProgress& run, const TraineeRecord& trainee) {
    double weights = 0, scored = 0, reached = 0;
    std::optional<double> pre, post;
    for (size_t i = 0; i < run.assessments.size(); ++i) {
        const AssessmentRule& each = run.assessments[i];
        const std::optional<double> points = i < trainee.points.size() ? trainee.points[i] : std::nullopt;
        const std::optional<double> share = points ? std::optional(100 * *points / each.maximum) : std::nullopt;
        if (each.kind == AssessmentKind::PreTest)
            pre = share;
        else if (each.kind == AssessmentKind::PostTest)
            post = share;
        weights += each.weight;
        if (share) {
            scored += each.weight;
            reached += each.weight * *share;
        } else if (each.required || each.weight > 0) {
            outcome.missing.append(each.title);
        }
    }
    outcome.gain = normalisedGain(pre, post);
    if (weights <= 0)
        return;
    if (scored > 0)
        outcome.total = reached / scored;
    outcome.finalTotal = reached / weights;
    outcome.bestTotal = (reached + 100 * (weights - scored)) / weights;
}

} // namespace

std::optional<double> normalisedGain(std::optional<double> prePercent, std::optional<double> postPercent) {
    if (!prePercent || !postPercent || *prePercent >= 100 - hair)
        return std::nullopt;
    return (*postPercent - *prePercent) / (100 - *prePercent);
}

Outcome judge(const RunProgress& run, const TraineeRecord& trainee) {
    Outcome outcome;
    judgeAttendance(outcome, run, trainee);
    judgeScores(outcome, run, trainee);
    const auto say = [&outcome](const char* code, Severity severity, const QString& words) {
        outcome.reasons.append({QString::fromLatin1(code), words, severity});
    };
    if (!takesSeat(trainee.state)) {
        say("part", Severity::Error, QCoreApplication::translate("khue::Outcome", "Takes no part in the run: %1.").arg(titleOf(trainee.state)));
        return outcome;
    }
    if (run.state == RunState::Cancelled) {
        say("part", Severity::Error, QCoreApplication::translate("khue::Outcome", "The run is cancelled."));
        return outcome;
    }
    const PassRules& rules = run.rules;
    const bool asksAttendance = rules.requiredAttendance > hair;
    const bool hasTotal = std::any_of(run.assessments.begin(), run.assessments.end(), [](const AssessmentRule& each) { return each.weight > 0; });
    const bool isOver = run.state == RunState::Finished;

    // What can no longer be mended.
    if (trainee.state == EnrolmentState::Failed)
        say("part", Severity::Error, QCoreApplication::translate("khue::Outcome", "The enrolment is recorded as failed."));
    if (asksAttendance && outcome.sessions > 0 && outcome.canMiss < 0)
        say("attendance", Severity::Error,
            QCoreApplication::translate("khue::Outcome", "Attendance can reach %1 at most; %2 is required.")
                .arg(shownPercent(outcome.bestAttendance), shownPercent(rules.requiredAttendance)));
    if (hasTotal && outcome.bestTotal < rules.passMark - hair)
        say("score", Severity::Error,
            QCoreApplication::translate("khue::Outcome", "The total can reach %1 at most; the pass mark is %2.").arg(shownPercent(outcome.bestTotal), shownPercent(rules.passMark)));
    const bool outOfReach = !outcome.reasons.isEmpty();

    // What is not there yet.
    const Severity lack = isOver ? Severity::Error : Severity::Hint;
    const qsizetype before = outcome.reasons.size();
    if (asksAttendance && outcome.sessions == 0)
        say("sessions", lack, QCoreApplication::translate("khue::Outcome", "The run has no sessions, so attendance cannot be reckoned."));
    else if (asksAttendance && outcome.canMiss >= 0 && outcome.attended < outcome.needed)
        say("attendance", lack,
            QCoreApplication::translate("khue::Outcome", "%1 of %2 sessions attended; %3 are needed.").arg(outcome.attended).arg(outcome.sessions).arg(outcome.needed));
    if (!outcome.missing.isEmpty())
        say("missing", lack, QCoreApplication::translate("khue::Outcome", "No score yet: %1.").arg(outcome.missing.join(QStringLiteral(", "))));
    if (!trainee.precedingMissing.isEmpty())
        say("preceding", isOver ? Severity::Error : Severity::Warning,
            QCoreApplication::translate("khue::Outcome", "To be completed before: %1.").arg(trainee.precedingMissing.join(QStringLiteral(", "))));
    if (hasTotal && !outOfReach && outcome.missing.isEmpty() && outcome.finalTotal < rules.passMark - hair)
        say("score", lack, QCoreApplication::translate("khue::Outcome", "The total is %1; the pass mark is %2.").arg(shownPercent(outcome.finalTotal), shownPercent(rules.passMark)));
    const bool complete = outcome.reasons.size() == before;
    const bool allHeld = run.sessions > 0 && run.over == run.sessions && trainee.unmarkedOver == 0;

    if (outOfReach) {
        outcome.verdict = isOver || trainee.state == EnrolmentState::Failed ? Verdict::Failed : Verdict::OutOfReach;
    } else if (complete && (isOver || allHeld)) {
        outcome.verdict = Verdict::Passed;
    } else if (isOver) {
        outcome.verdict = Verdict::Unsettled;
    } else {
        // It can still be reached; is it likely to be?
        const qsizetype risks = outcome.reasons.size();
        if (asksAttendance && outcome.sessions > 0 && outcome.attended < outcome.needed) {
            const bool few = outcome.canMiss <= rules.fewAbsencesLeft && trainee.absent + trainee.excused > 0;
            if (few && outcome.canMiss == 0)
                say("attendance", Severity::Warning, QCoreApplication::translate("khue::Outcome", "Cannot miss another session."));
            else if (few)
                say("attendance", Severity::Warning,
                    QCoreApplication::translate("khue::Outcome", "Can miss only %n more session(s).", nullptr, outcome.canMiss));
            else if (outcome.attendance && *outcome.attendance < rules.requiredAttendance - hair && trainee.attended + trainee.absent + trainee.excused > 1)
                say("attendance", Severity::Warning,
                    QCoreApplication::translate("khue::Outcome", "Attendance so far is %1; %2 is required.").arg(shownPercent(*outcome.attendance), shownPercent(rules.requiredAttendance)));
        }
        if (hasTotal && outcome.total && *outcome.total < rules.passMark - hair)
            say("score", Severity::Warning,
                QCoreApplication::translate("khue::Outcome", "The total so far is %1; the pass mark is %2.").arg(shownPercent(*outcome.total), shownPercent(rules.passMark)));
        outcome.verdict = outcome.reasons.size() > risks || !trainee.precedingMissing.isEmpty() ? Verdict::AtRisk : Verdict::OnCourse;
    }
    std::stable_sort(outcome.reasons.begin(), outcome.reasons.end(), [](const Problem& a, const Problem& b) { return a.severity > b.severity; });
    return outcome;
}

QList<Problem> whyNoCertificate(const Outcome& outcome) {
    if (outcome.passed())
        return {};
    QList<Problem> problems = outcome.reasons;
    for (Problem& each : problems)
        each.severity = Severity::Error;
    if (problems.isEmpty())
        problems.append({QStringLiteral("part"), QCoreApplication::translate("khue::Outcome", "The run is not over, or not all of its sessions are marked.")});
    return problems;
}

} // namespace khue
