// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate.h"
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

constexpr const char* empty = QT_TRANSLATE_NOOP("khue::Paper", "No certificate has been issued.");

TableCell stateCell(const PaperWords& words, const Certificate& certificate) {
    const Words state = words.choice(certificate.state);
    const Tone tone = certificate.state == CertificateState::Issued ? Tone::Good : certificate.state == CertificateState::Revoked ? Tone::Bad : Tone::Muted;
    const QString ended = certificate.ended_on.isValid() ? words.shortDate(certificate.ended_on) : QString();
    const QString why = certificate.reason.isEmpty() ? ended : ended.isEmpty() ? certificate.reason : QString(ended % QStringLiteral(": ") % certificate.reason);
    return {state.inOneLine(), why, tone};
}

Document makeRegister(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const int year = parameters.value(QStringLiteral("year")).toInt();
    const qint64 body = parameters.value(QStringLiteral("body")).toLongLong();
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Certificate register")), QString::number(year),
                                    words.with(QT_TRANSLATE_NOOP("khue::Paper", "Year %1"), {QString::number(year)}));
    document.page.landscape = true;
    TableBlock table;
    table.verticalLines = false;
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Issuing body"));
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Number")), 80, 0, Align::Start, false, true, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Holder")), 110, 1, Align::Start, false, true, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Course")), 140, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Issued on")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Valid until")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours")), 34, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 90, 1, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Remark"))}};
    table.emptyText = words(empty).inOneLine();
    std::optional<qint64> section;
    int inForce = 0, all = 0;
    for (const Certificate& each : loadAll<Certificate>(database, QStringLiteral("year = ? AND (? = 0 OR issuing_body_id = ?) ORDER BY issuing_body_id, serial, id"), year, body, body)) {
        if (section != each.issuing_body_id.value) {
            section = each.issuing_body_id.value;
            const Institution issuer = find<Institution>(database, QStringLiteral("id = ?"), each.issuing_body_id);
            const Words name = issuer.id ? words.text(issuer.name_vi, issuer.name_en) : words(QT_TRANSLATE_NOOP("khue::Paper", "Issuing body not stated"));
            table.rows.append(TableRow{{{name.inOneLine()}}, true});
        }
        ++all;
        inForce += each.state == CertificateState::Issued;
        const Words course = words.text(each.course_vi, each.course_en);
        table.rows.append(TableRow{{{each.number},
                                    {each.holder, {}, Tone::Plain, true},
                                    {course.main, course.second},
                                    dateCell(words, each.issued_on),
                                    each.valid_until.isValid() ? dateCell(words, each.valid_until) : TableCell{words(QT_TRANSLATE_NOOP("khue::Paper", "without end")).main, {}, Tone::Muted},
                                    each.credit_hours > 0 ? numberCell(words, each.credit_hours) : TableCell{},
                                    stateCell(words, each)}});
    }
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Certificates")), {QString::number(all), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Of them in force")), {QString::number(inForce), {}}}}, 2});
    document.blocks.append(table);
    return document;
}

/// The list by which certificates are handed over: each holder signs.
Document makeHandOver(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = runOfParameters(database, parameters);
    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Certificates handed over"), {});
    TableBlock table;
    table.rowMinimum = 9 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 16, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 90, 2, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Date of birth")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Certificate number")), 0, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Received on")), 55, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Signature")), 75, 1}};
    int number = 0;
    const QString order = words.language() == PaperLanguage::English ? QStringLiteral("sort_en") : QStringLiteral("sort_vi");
    for (const Certificate& each : loadAll<Certificate>(database, QStringLiteral("state = 'issued' AND enrolment_id IN (SELECT id FROM enrolment WHERE course_run_id = ?) "
                                                                                 "ORDER BY (SELECT p.%1 FROM person p WHERE p.id = person_id), id").arg(order), run.id)) {
        const Person person = find<Person>(database, QStringLiteral("id = ?"), each.person_id);
        table.rows.append(TableRow{{{QString::number(++number), {}, Tone::Plain, false, double(number)},
                                    {each.holder, {}, Tone::Plain, true},
                                    person.birth_date.isFull() ? dateCell(words, person.birth_date.toDate()) : TableCell{},
                                    {each.number},
                                    {},
                                    {}}});
    }
    if (table.rows.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Report", "No certificates of “%1” have been issued yet. They are issued on the run's page, under Certificates.").arg(run.code));
    document.blocks.append(table);
    document.blocks.append(runSignatures(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Handed over by")));
    return document;
}

} // namespace

extern const Report certificateRegisterReport, certificateHandOverReport;
const Report certificateRegisterReport{"certificate_register",
                                       QT_TRANSLATE_NOOP("khue::Report", "Certificate register"),
                                       QT_TRANSLATE_NOOP("khue::Report", "Every certificate of a year in the order of its numbers, by issuing body, with what was revoked or replaced and why."),
                                       {yearParameter(), recordParameter("body", QT_TRANSLATE_NOOP("khue::Report", "Issuing body (empty: all)"), "institution", false), languageParameter()},
                                       makeRegister,
                                       ReportArea::Certificates};
const Report certificateHandOverReport{"certificate_hand_over",
                                       QT_TRANSLATE_NOOP("khue::Report", "Certificates handed over"),
                                       QT_TRANSLATE_NOOP("khue::Report", "The certificates of a run with a place for each holder to sign that it was received."),
                                       {runParameter(), languageParameter()},
                                       makeHandOver,
                                       ReportArea::Certificates};

} // namespace khue
