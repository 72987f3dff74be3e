// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"
#include "app/reports/study_paper.h"
#include "app/reports/study_sections.h"
#include "app/studies/registration.h"
#include "app/studies/study_arm.h"
#include "app/studies/trial_data_set.h"

namespace khue {

namespace {

Words institution(Database& database, const PaperWords& words, Id<Institution> id) {
    const Institution found = find<Institution>(database, QStringLiteral("id = ?"), id);
    return words.text(found.name_vi, found.name_en);
}

KeyValues facts(Database& database, const PaperWords& words, const Study& study) {
    KeyValues facts;
    const auto add = [&facts](const Words& key, const Words& value) {
        if (!value.isEmpty())
            facts.pairs.append({key, value});
    };
    const auto plain = [](const QString& text) { return Words{text, {}}; };
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), plain(study.code));
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "State")), words.choice(study.state));
    Words kind = words.choice(study.kind);
    if (study.phase != TrialPhase::NotApplicable) {
        const Words phase = words.choice(study.phase);
        kind.main += QStringLiteral(", ") + phase.main;
        if (!kind.second.isEmpty())
            kind.second += QStringLiteral(", ") + phase.second;
    }
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Kind of study")), kind);
    QStringList numbers;
    for (const StudyRegistration& each : loadAll<StudyRegistration>(database, QStringLiteral("study_id = ? ORDER BY %1").arg(QLatin1String(registrationOrderSql)), study.id))
        numbers.append(each.number);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Registration")), plain(numbers.join(QStringLiteral(", "))));
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Host institution of the study")), institution(database, words, study.host_id));
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Sponsor")), institution(database, words, study.sponsor_id));
    const Priority priority = find<Priority>(database, QStringLiteral("id = ?"), study.priority_id);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Research priority")), words.text(priority.title_vi, priority.title_en));
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Period")), words.period(study.start_date, study.end_date));
    if (study.sample_size)
        add(words(QT_TRANSLATE_NOOP("khue::Paper", "Sample size")), plain(words.number(study.sample_size)));
    const TrialDataSet set = trialDataSet(database, study.id);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "WHO data set")), plain(QStringLiteral("%1/%2 · %3%").arg(set.given()).arg(set.lines.size()).arg(set.percent())));
    return facts;
}

TableBlock approvals(Database& database, const PaperWords& words, Id<Study> study) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Authority")), 120, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Reference number")), 60, 1},
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Submitted"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Decided"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Valid until"))),
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Standing")), 80, 2}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No approvals are recorded.")).inOneLine();
    const auto date = [&words](QDate day) { return TableCell{words.shortDate(day), {}, Tone::Plain, false, day.isValid() ? CellValue(day) : CellValue()}; };
    for (const ApprovalStep& step : approvalChain(database, study)) {
        const Approval& approval = step.approval;
        const Words authority = words.text(approval.authority_vi, approval.authority_en);
        table.rows.append(TableRow{{{authority.main, authority.second}, {approval.reference}, date(approval.submitted_on), date(approval.decided_on), date(approval.valid_until),
                                    standingCell(words, step)}});
    }
    return table;
}

TableBlock milestones(const PaperWords& words, const MilestonePlan& plan, QDate today) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Milestone")), 130, 3},
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "From"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Due on"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Completed on"))),
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Progress (%)")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Against the baseline")), 90, 2}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No milestones are recorded.")).inOneLine();
    const auto date = [&words](QDate day) { return TableCell{words.shortDate(day), {}, Tone::Plain, false, day.isValid() ? CellValue(day) : CellValue()}; };
    for (const Milestone& milestone : plan.milestones) {
        const Words title = words.text(milestone.title_vi, milestone.title_en);
        const std::optional<int> slip = MilestonePlan::slip(milestone);
        const Words slipped = slipWords(words, slip);
        TableCell due = date(milestone.due_on);
        if (!milestone.done_on.isValid() && milestone.due_on < today)
            due.tone = Tone::Bad;
        table.rows.append(TableRow{{{title.main, title.second}, date(milestone.starts_on), due, date(milestone.done_on),
                                    {QString::number(milestone.progress), {}, Tone::Plain, false, double(milestone.progress)},
                                    {slipped.main, slipped.second, slip && *slip > 0 ? Tone::Care : Tone::Plain}}});
    }
    return table;
}

TableBlock sites(Database& database, const PaperWords& words, Id<Study> study) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Site")), 140, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Investigator")), 90, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Target")), 0, 0, Align::End},
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Opened on"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Closed on")))};
    const auto date = [&words](const QString& iso) {
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        return TableCell{words.shortDate(day), {}, Tone::Plain, false, day.isValid() ? CellValue(day) : CellValue()};
    };
    Statement rows = database.query(QStringLiteral("SELECT s.name, i.name_vi, i.name_en, p.full_name, s.target, s.opened_on, s.closed_on FROM study_site s "
                                                   "LEFT JOIN institution i ON i.id = s.institution_id LEFT JOIN person p ON p.id = s.investigator_id "
                                                   "WHERE s.study_id = ? ORDER BY s.code, s.id"), study);
    while (rows.next()) {
        const Words name = rows.isNull(0) ? words.text(rows.text(1), rows.text(2)) : Words{rows.text(0), words.text(rows.text(1), rows.text(2)).main};
        table.rows.append(TableRow{{{name.main, name.second}, {rows.text(3)}, {words.number(double(rows.integer(4))), {}, Tone::Plain, false, double(rows.integer(4))},
                                    date(rows.text(5)), date(rows.text(6))}});
    }
    return table;
}

TableBlock studyArms(Database& database, const PaperWords& words, Id<Study> study) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Arm")), 110, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind of arm")), 80, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Planned")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Description")), 140, 3}};
    for (const StudyArm& arm : armsOf(database, study)) {
        const Words name = words.text(arm.name_vi, arm.name_en), kind = words.choice(arm.kind), description = words.text(arm.description_vi, arm.description_en);
        table.rows.append(TableRow{{{name.main, name.second}, {kind.main, kind.second},
                                    {arm.target ? words.number(arm.target) : QStringLiteral("–"), {}, Tone::Plain, false, double(arm.target)}, {description.main, description.second}}});
    }
    return table;
}

Document makeStudyStatus(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Study study = load(database, Id<Study>{parameters.value(QStringLiteral("study")).toLongLong()});
    Document document = studyDocument(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Study status report")), study.code);
    const Words title = words.text(study.title_vi, study.title_en), summary = words.text(study.summary_vi, study.summary_en);
    document.blocks.append(Heading{title, 2});
    document.blocks.append(facts(database, words, study));
    if (!summary.isEmpty())
        document.blocks.append(Paragraph{{{summary.inOneLine(QStringLiteral("\n"))}}});
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Approvals")), 2});
    document.blocks.append(approvals(database, words, study.id));
    const MilestonePlan plan = milestonePlan(database, study.id);
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Milestones")), 2});
    if (!plan.milestones.empty()) {
        Chart chart = milestoneChart(words, plan, database.today());
        chart.title.clear(); // the heading says it
        document.blocks.append(ChartBlock{{chart}, 0, true});
    }
    document.blocks.append(milestones(words, plan, database.today()));
    if (const TableBlock table = sites(database, words, study.id); !table.rows.isEmpty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Sites")), 2});
        document.blocks.append(table);
    }
    if (const TableBlock table = studyArms(database, words, study.id); !table.rows.isEmpty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Arms")), 2});
        document.blocks.append(table);
    }
    addPeopleSection(document, database, words, study.id);
    addRecruitmentSection(document, database, words, study.id);
    addOutputSection(document, database, words, study.id);
    return document;
}

} // namespace

extern const Report studyStatusReport;
const Report studyStatusReport{"study_status",
                               QT_TRANSLATE_NOOP("khue::Report", "Study status"),
                               QT_TRANSLATE_NOOP("khue::Report", "One study: its facts, approvals, milestones against the baseline, sites, people, recruitment and outputs."),
                               {recordParameter("study", QT_TRANSLATE_NOOP("khue::Report", "Study"), "study"), languageParameter()},
                               makeStudyStatus,
                               ReportArea::Research};

} // namespace khue
