// SPDX-License-Identifier: GPL-3.0-or-later
// The delegation log as sites keep it for ICH E6(R3): who, in which role, which tasks, from when to when, on what
// evidence of training, signed by whom, and the principal investigator's sign-off. The investigator may delegate and
// remains responsible, which the paper says.
#include "app/people/titles.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"
#include "app/studies/training_coverage.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Words siteName(const PaperWords& words, Database& database, const StudySite& site) {
    const Institution institution = find<Institution>(database, QStringLiteral("id = ?"), site.institution_id);
    Words name = words.text(institution.name_vi, institution.name_en);
    for (const QString& before : {site.name, site.code})
        if (!before.isEmpty())
            name.main = name.main.isEmpty() ? before : QString(before + QStringLiteral(" · ") + name.main);
    return name;
}

QString tasksOf(const PaperWords& words, const StudyMember& member) {
    QStringList tasks;
    for (const QString& code : member.tasks)
        for (const ChoiceItem& item : delegatedTasks())
            if (code == QLatin1String(item.code))
                tasks.append(words.choiceOf(item).inOneLine(QStringLiteral(" / ")));
    if (!member.other_tasks.isEmpty())
        tasks.append(member.other_tasks);
    return tasks.join(QStringLiteral("; "));
}

TableCell trainingCell(const PaperWords& words, Database& database, const StudyMember& member) {
    QStringList lines;
    bool missing = false;
    for (const TrainingCoverage& training : trainingOf(database, member, database.today())) {
        missing = missing || training.isMissing();
        QString line = training.name;
        if (!training.evidence.isEmpty())
            line += QStringLiteral(" · ") + training.evidence;
        const QDate until = training.held ? training.until : training.lapsed;
        if (until.isValid())
            line += QStringLiteral(" · ") + words.with(QT_TRANSLATE_NOOP("khue::Paper", "valid until %1"), {words.shortDate(until)}).main;
        if (training.isMissing())
            line += QStringLiteral(" · ") + words(training.held ? QT_TRANSLATE_NOOP("khue::Paper", "with a gap") : QT_TRANSLATE_NOOP("khue::Paper", "not valid")).main;
        lines.append(line);
    }
    return {lines.join(u'\n'), missing ? member.training_reason : QString(), missing ? Tone::Bad : Tone::Plain};
}

Document makeDelegationLog(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Study study = load(database, Id<Study>{parameters.value(QStringLiteral("study")).toLongLong()});
    const std::vector<StudyMember> members = loadAll<StudyMember>(database, QStringLiteral("study_id = ? ORDER BY study_site_id IS NOT NULL, study_site_id, from_date, id"), study.id);
    if (members.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "Nobody is named in “%1” yet, so the log would be empty.").arg(study.code));
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Delegation log"));
    const Institution host = find<Institution>(database, QStringLiteral("id = ?"), study.host_id);

    Document document;
    document.language = words.language();
    document.page.landscape = true;
    document.title = title.inOneLine() + QStringLiteral(" – ") + study.code;
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{title, 1});
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Study")), words.text(study.title_vi, study.title_en)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), {study.code, {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Host of the study")), words.text(host.name_vi, host.name_en)}},
                                     2});
    document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "The principal investigator may delegate tasks to people who are qualified and trained for them, supervises them, and remains responsible (ICH E6(R3)).")).inOneLine(QStringLiteral("\n")), false, true, Tone::Muted}}, Align::Start, true});
    TableBlock table;
    table.rowMinimum = 11 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 14, 0, Align::End, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 88, 1, Align::Start, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Role")), 70, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Tasks delegated")), 130, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "From")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "To")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Evidence of training")), 110, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Signature")), 66, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Signed by the principal investigator")), 84, 1}};
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Site"));
    Id<StudySite> current{-1};
    int number = 0;
    for (const StudyMember& member : members) {
        if (member.study_site_id != current) {
            current = member.study_site_id;
            const Words name = current ? siteName(words, database, load(database, current)) : words(QT_TRANSLATE_NOOP("khue::Paper", "The whole study"));
            table.rows.append(TableRow{{{name.inOneLine()}}, true});
        }
        ++number;
        const Person person = load(database, member.person_id);
        const Words role = words.choice(member.role);
        TableCell name{titledName(person.titles, person.full_name), person.orcid, Tone::Plain, true};
        table.rows.append(TableRow{{{QString::number(number), {}, Tone::Plain, false, double(number)},
                                    name,
                                    {role.main, role.second},
                                    {tasksOf(words, member)},
                                    {words.shortDate(member.from_date), {}, Tone::Plain, false, member.from_date},
                                    member.to_date.isValid() ? TableCell{words.shortDate(member.to_date), {}, Tone::Plain, false, member.to_date} : TableCell{},
                                    trainingCell(words, database, member),
                                    {},
                                    leads(member.role) ? TableCell{QStringLiteral("–")} : TableCell{member.signed_by, words.shortDate(member.signed_on)}}});
    }
    document.blocks.append(table);
    const Words note = words(QT_TRANSLATE_NOOP("khue::Paper", "(signature, full name)"));
    document.blocks.append(Signatures{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Study lead")), note, signingInvestigator(database, study.id, {}, database.today()), {}},
                                       {words(QT_TRANSLATE_NOOP("khue::Paper", "Principal investigator")), note, {}, {}}}});
    return document;
}

} // namespace

extern const Report delegationLogReport;
const Report delegationLogReport{"delegation_log",
                                 QT_TRANSLATE_NOOP("khue::Report", "Delegation log"),
                                 QT_TRANSLATE_NOOP("khue::Report", "Who does what in a study, from when to when, on what evidence of training, signed by whom: as sites keep it for ICH E6(R3)."),
                                 {recordParameter("study", QT_TRANSLATE_NOOP("khue::Report", "Study"), "study"), languageParameter()},
                                 makeDelegationLog,
                                 ReportArea::Research};

} // namespace khue
