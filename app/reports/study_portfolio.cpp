// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/study_paper.h"
#include "app/studies/portfolio.h"

namespace khue {

namespace {

const ChoiceList whichStudies{
    {"going_on", QT_TRANSLATE_NOOP("khue::Report", "Not closed yet")},
    {"over", QT_TRANSLATE_NOOP("khue::Report", "Completed or terminated")},
    {"all", QT_TRANSLATE_NOOP("khue::Report", "All")},
};

QList<StudyState> statesOf(const QString& which) {
    QList<StudyState> states;
    for (size_t i = 0; i < choicesOf<StudyState>.size(); ++i) {
        const bool over = StudyState(i) == StudyState::Completed || StudyState(i) == StudyState::Terminated;
        if (which == QLatin1String("all") || over == (which == QLatin1String("over")))
            states.append(StudyState(i));
    }
    return states;
}

TableCell fraction(int part, int whole, Tone tone) {
    return whole ? TableCell{QStringLiteral("%1/%2").arg(part).arg(whole), {}, tone} : TableCell{};
}

TableRow rowOf(const PaperWords& words, const PortfolioLine& line, QDate today) {
    const Words title = words.text(line.title_vi, line.title_en), host = words.text(line.host_vi, line.host_en), state = words.choice(line.state);
    const Words next = words.text(line.next_vi, line.next_en);
    Words kind = words.choice(line.kind);
    if (line.phase != TrialPhase::NotApplicable)
        kind = {kind.main + QStringLiteral(", ") + words.choice(line.phase).main, line.registration};
    else
        kind = {kind.main, line.registration};
    const bool goesOn = line.state != StudyState::Completed && line.state != StudyState::Terminated;
    const bool late = goesOn && line.next_due.isValid() && line.next_due < today;
    const Tone expiry = !goesOn || !line.expires.isValid() ? Tone::Plain : line.expires < today ? Tone::Bad : line.expires <= today.addDays(30) ? Tone::Care : Tone::Plain;
    const auto date = [&words](QDate day, Tone tone) { return TableCell{words.shortDate(day), {}, tone, false, day.isValid() ? CellValue(day) : CellValue()}; };
    return {{{line.code, line.priority},
             {title.main, title.second, Tone::Plain, true},
             {kind.main, kind.second},
             {state.main, {}},
             {host.main, {}},
             {line.sample_size ? words.number(line.sample_size) : QString(), {}, Tone::Plain, false, line.sample_size ? CellValue(double(line.sample_size)) : CellValue()},
             {line.sites ? QString::number(line.sites) : QString(), {}, Tone::Plain, false, double(line.sites)},
             fraction(line.approved, line.approvals, Tone::Plain),
             date(line.expires, expiry),
             fraction(line.done, line.milestones, line.overdue && goesOn ? Tone::Care : Tone::Plain),
             {next.main, next.main.isEmpty() ? QString() : words.shortDate(line.next_due), late ? Tone::Bad : Tone::Plain},
             {line.slip ? QStringLiteral("%1%2").arg(QLatin1String(*line.slip > 0 ? "+" : "")).arg(*line.slip) : QString(), {}, line.slip && *line.slip > 0 ? Tone::Care : Tone::Plain, false,
              line.slip ? CellValue(double(*line.slip)) : CellValue()}}};
}

Document makeStudyPortfolio(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const std::vector<PortfolioLine> lines = portfolio(database, statesOf(parameters.value(QStringLiteral("which")).toString()));
    Document document = studyDocument(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Portfolio of joint studies")));
    document.page.landscape = true;
    int participants = 0, overdue = 0;
    for (const PortfolioLine& line : lines) {
        participants += line.sample_size;
        overdue += line.overdue;
    }
    const auto number = [&words](qint64 value) { return Words{words.number(double(value)), {}}; };
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Studies")), number(qint64(lines.size()))},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Participants planned")), number(participants)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Milestones overdue")), number(overdue)}},
                                     3});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), 0, 0, Align::Start, false, true, words(QT_TRANSLATE_NOOP("khue::Paper", "Priority")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Title")), 130, 4},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind of study")), 70, 1, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Registration"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Host institution of the study")), 80, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Sample size")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Sites")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Approvals")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Next to expire")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Milestones done")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Next milestone")), 80, 2, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Due on"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Slip (days)")), 0, 0, Align::End}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "There is no such study.")).inOneLine();
    for (const PortfolioLine& line : lines)
        table.rows.append(rowOf(words, line, database.today()));
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report studyPortfolioReport;
const Report studyPortfolioReport{
    "study_portfolio",
    QT_TRANSLATE_NOOP("khue::Report", "Portfolio of studies"),
    QT_TRANSLATE_NOOP("khue::Report", "All joint studies in one table: state, approvals, milestones, what is due next and what slips."),
    {{"which", QT_TRANSLATE_NOOP("khue::Report", "Which studies"), ReportParameter::Kind::Choice, false, whichStudies, "going_on"}, languageParameter()},
    makeStudyPortfolio,
    ReportArea::Research};

} // namespace khue
