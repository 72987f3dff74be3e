// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/standing_words.h"

#include "app/store/edit.h"

#include <algorithm>
#include <cmath>

namespace khue {

Tone toneOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Passed: return Tone::Good;
    case Verdict::AtRisk:
    case Verdict::Unsettled: return Tone::Care;
    case Verdict::OutOfReach:
    case Verdict::Failed: return Tone::Bad;
    case Verdict::NotTakingPart: return Tone::Muted;
    case Verdict::OnCourse: break;
    }
    return Tone::Plain;
}

TableCell verdictCell(const PaperWords& words, Verdict verdict) {
    const Words said = words.choice(verdict);
    return {said.main, said.second, toneOf(verdict)};
}

QString percentText(const PaperWords& words, std::optional<double> percent) {
    return percent ? QString(words.number(std::round(*percent * 10) / 10) % u'%') : QStringLiteral("–");
}

TableCell percentCell(const PaperWords& words, std::optional<double> percent, Tone tone) {
    TableCell cell{percentText(words, percent), {}, tone};
    if (percent)
        cell.value = std::round(*percent * 10) / 10;
    return cell;
}

TableCell numberCell(const PaperWords& words, double number, bool bold) {
    return {words.number(number), {}, Tone::Plain, bold, number};
}

TableColumn dateColumn(const Words& title) {
    return {title, 0, 0, Align::End, false, false, {}, true};
}

TableCell dateCell(const PaperWords& words, QDate date, Tone tone) {
    if (!date.isValid())
        return {};
    return {words.shortDate(date), {}, tone, false, date};
}

Words assessmentWords(Database& database, const PaperWords& words, Id<Assessment> id) {
    const Assessment assessment = load(database, id);
    const Words title = words.text(assessment.title_vi, assessment.title_en);
    return title.isEmpty() ? words.choice(assessment.kind) : title;
}

void sortForPaper(Database& database, const PaperWords& words, Outcomes& outcomes) {
    QHash<qint64, QString> keys;
    Statement rows = database.query(words.language() == PaperLanguage::English ? QStringLiteral("SELECT id, sort_en FROM person") : QStringLiteral("SELECT id, sort_vi FROM person"));
    while (rows.next())
        keys.insert(rows.integer(0), rows.text(1));
    std::stable_sort(outcomes.trainees.begin(), outcomes.trainees.end(), [&keys](const TraineeOutcome& a, const TraineeOutcome& b) {
        if (a.run != b.run)
            return a.run < b.run;
        const QString first = keys.value(a.record.person.value), second = keys.value(b.record.person.value);
        return first == second ? a.record.id.value < b.record.id.value : first < second;
    });
}

namespace {

/// The assessments that count or are required and have no score yet.
Words missingScores(Database& database, const PaperWords& words, const RunProgress& run, const TraineeRecord& trainee) {
    QStringList main, second;
    for (size_t i = 0; i < run.assessments.size(); ++i) {
        const AssessmentRule& rule = run.assessments[i];
        if ((!rule.required && rule.weight <= 0) || trainee.points[i])
            continue;
        const Words title = assessmentWords(database, words, rule.id);
        main.append(title.main);
        second.append(title.second.isEmpty() ? title.main : title.second);
    }
    Words said = words(QT_TRANSLATE_NOOP("khue::Paper", "No score yet: %1."));
    said.main = said.main.arg(main.join(QStringLiteral(", ")));
    if (!said.second.isEmpty())
        said.second = said.second.arg(second.join(QStringLiteral(", ")));
    return said;
}

} // namespace

QList<Words> reasonsOf(Database& database, const PaperWords& words, const RunProgress& run, const TraineeOutcome& trainee) {
    const Outcome& outcome = trainee.outcome;
    const auto percent = [&](double value) { return percentText(words, value); };
    QList<Words> reasons;
    QStringList said;
    for (const Problem& reason : outcome.reasons) {
        if (said.contains(reason.field))
            continue; // one sentence a cause
        said.append(reason.field);
        if (reason.field == QLatin1String("attendance")) {
            if (outcome.canMiss < 0)
                reasons.append(words.with(QT_TRANSLATE_NOOP("khue::Paper", "Attendance can reach %1 at most; %2 is required."),
                                          {percent(outcome.bestAttendance), percent(run.rules.requiredAttendance)}));
            else if (outcome.open == 0)
                reasons.append(words.with(QT_TRANSLATE_NOOP("khue::Paper", "Attended %1 of %2 sessions; %3 are needed."),
                                          {QString::number(outcome.attended), QString::number(outcome.sessions), QString::number(outcome.needed)}));
            else
                reasons.append(words.with(QT_TRANSLATE_NOOP("khue::Paper", "Attended %1 of %2 sessions so far; %3 are needed, %4 more may be missed."),
                                          {QString::number(outcome.attended), QString::number(outcome.sessions), QString::number(outcome.needed), QString::number(outcome.canMiss)}));
        } else if (reason.field == QLatin1String("score")) {
            const double total = outcome.bestTotal < run.rules.passMark ? outcome.bestTotal : outcome.total.value_or(outcome.finalTotal);
            reasons.append(outcome.bestTotal < run.rules.passMark
                               ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "The total can reach %1 at most; the pass mark is %2."), {percent(total), percent(run.rules.passMark)})
                               : words.with(QT_TRANSLATE_NOOP("khue::Paper", "The total so far is %1; the pass mark is %2."), {percent(total), percent(run.rules.passMark)}));
        } else if (reason.field == QLatin1String("missing")) {
            reasons.append(missingScores(database, words, run, trainee.record));
        } else if (reason.field == QLatin1String("preceding")) {
            reasons.append(words.with(QT_TRANSLATE_NOOP("khue::Paper", "To be completed before: %1."), {trainee.record.precedingMissing.join(QStringLiteral(", "))}));
        } else if (reason.field == QLatin1String("sessions")) {
            reasons.append(words(QT_TRANSLATE_NOOP("khue::Paper", "The run has no sessions.")));
        } else if (reason.field == QLatin1String("part")) {
            if (trainee.record.state != EnrolmentState::Failed) // the verdict says it
                reasons.append(words.choice(trainee.record.state));
        } else {
            reasons.append(Words{reason.text, {}});
        }
    }
    return reasons;
}

} // namespace khue
