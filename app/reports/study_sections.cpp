// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/study_sections.h"

#include "app/people/titles.h"
#include "app/reports/recruitment_charts.h"
#include "app/reports/standing_words.h"
#include "app/studies/output_author.h"
#include "app/studies/study_member.h"
#include "app/studies/training_coverage.h"

#include <QtCore/QHash>

namespace khue {

namespace {

} // namespace

void addPeopleSection(Document& document, Database& database, const PaperWords& words, Id<Study> study) {
    // Those who are in it today, or will be; the delegation log has all.
    const QDate today = database.today();
    QHash<qint64, QStringList> missing;
    for (const MemberTraining& each : trainingOfMembers(database, QStringLiteral("m.study_id = ?"), {study.value}, today))
        for (const TrainingCoverage& training : each.trainings)
            if (training.isMissing())
                missing[each.member.value].append(training.name);
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 110, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Role")), 90, 2},
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "From"))),
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "To"))),
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Training missing")), 80, 2}};
    for (const StudyMember& member : loadAll<StudyMember>(database, QStringLiteral("study_id = ? AND (to_date IS NULL OR to_date >= ?) ORDER BY id"), study, today)) {
        const Person person = load(database, member.person_id);
        const Words role = words.choice(member.role);
        const QString lacks = missing.value(member.id.value).join(QStringLiteral(", "));
        table.rows.append(TableRow{{{titledName(person.titles, person.full_name)}, {role.main, role.second}, dateCell(words, member.from_date), dateCell(words, member.to_date),
                                    {lacks, {}, Tone::Bad}}});
    }
    if (table.rows.isEmpty())
        return;
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Study team")), 2});
    document.blocks.append(table);
}

void addRecruitmentSection(Document& document, Database& database, const PaperWords& words, Id<Study> study) {
    const RecruitmentProgress progress = recruitmentProgress(database, study);
    if (progress.months.empty())
        return;
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Recruitment")), 2});
    const auto number = [&words](qint64 value) { return Words{words.number(double(value)), {}}; };
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Recruited / sample size")),
                                       {progress.sampleSize ? QStringLiteral("%1 / %2").arg(progress.total.randomised).arg(progress.sampleSize) : QString::number(progress.total.randomised), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Target up to now")), number(progress.targetByNow)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Screened")), number(progress.total.screened)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Lost")), number(progress.total.lost)}},
                                     4});
    document.blocks.append(ChartBlock{{recruitmentCurve(progress, words)}});
}

void addOutputSection(Document& document, Database& database, const PaperWords& words, Id<Study> study) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Kind")), 60, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Title")), 150, 4},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Authors")), 100, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 60, 1},
                     dateColumn(words(QT_TRANSLATE_NOOP("khue::Paper", "Date")))};
    for (const Output& output : loadAll<Output>(database, QStringLiteral("study_id = ? ORDER BY published_on IS NULL, published_on, id"), study)) {
        const Words kind = words.choice(output.kind), title = words.text(output.title_vi, output.title_en), state = words.choice(output.state);
        table.rows.append(TableRow{{{kind.main, kind.second}, {title.main, output.doi.isEmpty() ? title.second : output.doi}, {authorList(authorsOf(database, output.id), 6)},
                                    {state.main, state.second}, dateCell(words, output.published_on)}});
    }
    if (table.rows.isEmpty())
        return;
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Outputs")), 2});
    document.blocks.append(table);
}

} // namespace khue
