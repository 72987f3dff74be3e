// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/study_paper.h"

#include <QtCore/QHash>

#include <cstdlib>

namespace khue {

Document studyDocument(Database& database, const PaperWords& words, const Words& title, const QString& about) {
    Document document;
    document.language = words.language();
    document.title = about.isEmpty() ? title.inOneLine() : QString(title.inOneLine() + QStringLiteral(" – ") + about);
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{title, 1});
    return document;
}

TableCell standingCell(const PaperWords& words, const ApprovalStep& step) {
    Words text;
    Tone tone = Tone::Plain;
    switch (step.standing) {
    case ApprovalStanding::Waiting:
        text = words(QT_TRANSLATE_NOOP("khue::Paper", "Waiting for the step before"));
        tone = Tone::Muted;
        break;
    case ApprovalStanding::Ready: text = words(QT_TRANSLATE_NOOP("khue::Paper", "To be submitted")); break;
    case ApprovalStanding::Submitted:
        text = words(QT_TRANSLATE_NOOP("khue::Paper", "Submitted"));
        tone = Tone::Info;
        break;
    case ApprovalStanding::Late:
        text = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Decision was due on %1"), {words.shortDate(step.decision_due)});
        tone = Tone::Care;
        break;
    case ApprovalStanding::Valid:
        text = words(QT_TRANSLATE_NOOP("khue::Paper", "In force"));
        tone = Tone::Good;
        break;
    case ApprovalStanding::ExpiresLater:
    case ApprovalStanding::ExpiresSoon:
    case ApprovalStanding::ExpiresNow:
        text = words.counted(QT_TRANSLATE_N_NOOP("khue::Paper", "%n day(s) left"), step.days_left);
        tone = step.standing == ApprovalStanding::ExpiresNow ? Tone::Bad : Tone::Care;
        break;
    case ApprovalStanding::Expired:
        text = words.counted(QT_TRANSLATE_N_NOOP("khue::Paper", "Expired %n day(s) ago"), -step.days_left);
        tone = Tone::Bad;
        break;
    case ApprovalStanding::Refused:
        text = words.choice(ApprovalDecision::Refused);
        tone = Tone::Bad;
        break;
    case ApprovalStanding::Withdrawn:
        text = words.choice(ApprovalDecision::Withdrawn);
        tone = Tone::Muted;
        break;
    case ApprovalStanding::Renewed:
        text = words(QT_TRANSLATE_NOOP("khue::Paper", "Renewed"));
        tone = Tone::Muted;
        break;
    }
    return {text.main, text.second, tone};
}

Words slipWords(const PaperWords& words, std::optional<int> days) {
    if (!days)
        return {};
    if (*days == 0)
        return words(QT_TRANSLATE_NOOP("khue::Paper", "as planned"));
    return *days > 0 ? words.counted(QT_TRANSLATE_N_NOOP("khue::Paper", "%n day(s) later than planned"), *days)
                     : words.counted(QT_TRANSLATE_N_NOOP("khue::Paper", "%n day(s) earlier than planned"), std::abs(*days));
}

Chart milestoneChart(const PaperWords& words, const MilestonePlan& plan, QDate today) {
    Chart chart;
    chart.kind = ChartKind::Gantt;
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Milestones")).inOneLine();
    chart.today = today;
    chart.locale = words.language() == PaperLanguage::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    QHash<qint64, int> rows;
    for (size_t i = 0; i < plan.milestones.size(); ++i)
        rows.insert(plan.milestones[i].id.value, int(i));
    for (const Milestone& milestone : plan.milestones) {
        GanttRow row;
        row.title = words.text(milestone.title_vi, milestone.title_en).inTwoLines();
        row.from = milestone.starts_on;
        row.to = milestone.due_on;
        row.plannedFrom = milestone.baseline_start;
        row.plannedTo = milestone.baseline_due;
        row.progress = milestone.progress / 100.0;
        row.done = milestone.done_on.isValid();
        if (!row.done && milestone.due_on < today)
            row.tone = Tone::Bad;
        for (const qint64 before : plan.dependsOn.value(milestone.id.value))
            if (rows.contains(before))
                row.dependsOn.append(rows[before]);
        chart.rows.append(row);
    }
    return chart;
}

} // namespace khue
