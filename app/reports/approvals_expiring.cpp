// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/study_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Document makeApprovalsExpiring(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const QString given = parameters.value(QStringLiteral("days")).toString();
    bool isNumber = true;
    const int days = given.isEmpty() ? expirySteps(database).hint : given.toInt(&isNumber);
    if (!isNumber || days < 0)
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” is not a number of days.").arg(given));
    Document document = studyDocument(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Approvals expiring soon")));
    document.blocks.append(Paragraph{{{words.with(QT_TRANSLATE_NOOP("khue::Paper", "Ongoing studies: expired, or to expire by %1."), {words.shortDate(database.today().addDays(days))})
                                           .inOneLine(QStringLiteral("\n"))}}});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Valid until")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Standing")), 60, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Study")), 90, 3, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Code"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Authority")), 85, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Reference number")), 45, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Renewal")), 40, 1}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nothing expires in that time.")).inOneLine();
    for (const ApprovalOfStudy& each : approvalsInNeed(database, days)) {
        const Approval& approval = each.step.approval;
        const Study study = load(database, each.study);
        const Words authority = words.text(approval.authority_vi, approval.authority_en);
        const Words title = words.text(study.short_title_vi.isEmpty() ? study.title_vi : study.short_title_vi, study.short_title_en.isEmpty() ? study.title_en : study.short_title_en);
        Words renewal;
        if (each.step.renewal)
            renewal = load(database, each.step.renewal).submitted_on.isValid() ? words(QT_TRANSLATE_NOOP("khue::Paper", "Submitted")) : words(QT_TRANSLATE_NOOP("khue::Paper", "Begun"));
        table.rows.append(TableRow{{{words.shortDate(approval.valid_until), {}, Tone::Plain, true, approval.valid_until}, standingCell(words, each.step), {title.main, study.code},
                                    {authority.main, authority.second}, {approval.reference}, {renewal.main, renewal.second}}});
    }
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report approvalsExpiringReport;
const Report approvalsExpiringReport{"approvals_expiring",
                                     QT_TRANSLATE_NOOP("khue::Report", "Approvals expiring soon"),
                                     QT_TRANSLATE_NOOP("khue::Report", "Approvals of the studies that go on which have expired or will, the first one first."),
                                     {{"days", QT_TRANSLATE_NOOP("khue::Report", "Within so many days"), ReportParameter::Kind::Text}, languageParameter()},
                                     makeApprovalsExpiring,
                                     ReportArea::Research};

} // namespace khue
