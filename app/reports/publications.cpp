// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/store/failure.h"
#include "app/studies/output_author.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

/// What was published from one day to another; without a study those of all, in the order of studies and days.
std::vector<Output> outputsOf(Database& database, const QVariantMap& parameters) {
    const qint64 study = parameters.value(QStringLiteral("study")).toLongLong();
    const QDate from = parameters.value(QStringLiteral("from")).toDate(), to = parameters.value(QStringLiteral("to")).toDate();
    const QString kind = parameters.value(QStringLiteral("kind")).toString();
    return loadAll<Output>(database,
                           QStringLiteral("state = 'published' AND (? = 0 OR study_id = ?) AND published_on >= ? AND published_on <= ? AND (? = 'all' OR kind = ?) "
                                          "ORDER BY study_id IS NULL, study_id, published_on, id"),
                           study, study, from.isValid() ? from : QDate(1900, 1, 1), to.isValid() ? to : QDate(9999, 12, 31), kind, kind);
}

Document makePublications(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const QDate from = parameters.value(QStringLiteral("from")).toDate(), to = parameters.value(QStringLiteral("to")).toDate();
    if (from.isValid() && to.isValid() && to < from)
        throw Failure(QCoreApplication::translate("khue::Report", "The period ends before it begins."));
    const std::vector<Output> outputs = outputsOf(database, parameters);
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Publications and other outputs"));

    Document document;
    document.language = words.language();
    document.page.landscape = true;
    document.title = title.inOneLine();
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{title, 1});
    int withTrainee = 0, traineeFirst = 0;
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 14, 0, Align::End, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind")), 60, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Title")), 170, 4},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Authors")), 130, 3, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees of the programme"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Published in")), 90, 2, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "DOI"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Date")), 0, 0, Align::End, false, false, {}, true}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nothing was published in this period.")).inOneLine();
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Study"));
    Id<Study> current{-1};
    int number = 0;
    for (const Output& output : outputs) {
        if (output.study_id != current) {
            current = output.study_id;
            const Study study = find<Study>(database, QStringLiteral("id = ?"), current);
            const Words name = current ? words.text(study.title_vi, study.title_en) : words(QT_TRANSLATE_NOOP("khue::Paper", "Of no single study"));
            table.rows.append(TableRow{{{current ? QString(study.code + QStringLiteral(" · ") + name.inOneLine()) : name.inOneLine()}}, true});
        }
        const std::vector<AuthorLine> authors = authorsOf(database, output.id);
        QStringList trainees;
        for (const AuthorLine& author : authors)
            if (author.trainee)
                trainees.append(author.name);
        withTrainee += !trainees.isEmpty();
        traineeFirst += !authors.empty() && authors.front().trainee;
        const Words kind = words.choice(output.kind), name = words.text(output.title_vi, output.title_en);
        const Institution place = find<Institution>(database, QStringLiteral("id = ?"), output.institution_id);
        const QString where = output.published_in.isEmpty() ? words.text(place.name_vi, place.name_en).inOneLine() : output.published_in;
        ++number;
        table.rows.append(TableRow{{{QString::number(number), {}, Tone::Plain, false, double(number)},
                                    {kind.main, kind.second},
                                    {name.main, name.second, Tone::Plain, true},
                                    {authorList(authors), trainees.isEmpty() ? QString() : words.with(QT_TRANSLATE_NOOP("khue::Paper", "Trainees: %1"), {trainees.join(QStringLiteral(", "))}).main},
                                    {where, output.doi},
                                    {words.shortDate(output.published_on), {}, Tone::Plain, false, output.published_on}}});
    }
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Period")), words.period(from, to)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Outputs")), {QString::number(outputs.size()), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "With trainees among the authors")), {QString::number(withTrainee), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "With a trainee as first author")), {QString::number(traineeFirst), {}}}},
                                     2});
    document.blocks.append(table);
    document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "* corresponding author")).inOneLine(), false, false, Tone::Muted}}, Align::Start, true});
    return document;
}

ReportParameter kindParameter() {
    return {"kind",
            QT_TRANSLATE_NOOP("khue::Report", "Kind"),
            ReportParameter::Kind::Choice,
            false,
            {{"all", QT_TRANSLATE_NOOP("khue::Report", "All outputs")},
             {"publication", QT_TRANSLATE_NOOP("khue::Report", "Publications")},
             {"data_set", QT_TRANSLATE_NOOP("khue::Report", "Data sets")},
             {"guideline", QT_TRANSLATE_NOOP("khue::Report", "Guidelines")},
             {"policy_brief", QT_TRANSLATE_NOOP("khue::Report", "Policy briefs")},
             {"practice_change", QT_TRANSLATE_NOOP("khue::Report", "Changes in practice")}},
            "all"};
}

} // namespace

extern const Report publicationsReport;
const Report publicationsReport{"publications",
                                QT_TRANSLATE_NOOP("khue::Report", "Publications and other outputs"),
                                QT_TRANSLATE_NOOP("khue::Report", "What was published or put into practice in a period, by study, with the authors and who of them were trainees."),
                                {fromParameter(), toParameter(), kindParameter(), recordParameter("study", QT_TRANSLATE_NOOP("khue::Report", "Study"), "study", false), languageParameter()},
                                makePublications,
                                ReportArea::Research};

} // namespace khue
