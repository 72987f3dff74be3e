// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/visit_paper.h"
#include "app/people/titles.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Document makeInvitationLetter(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Visit visit = load(database, Id<Visit>{parameters.value(QStringLiteral("visit")).toLongLong()});
    const Institution host = find<Institution>(database, QStringLiteral("id = ?"), visit.host_institution_id);
    if (!host.id)
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no host institution yet, and nobody else can invite.").arg(visit.code));
    if (!visit.start_date.isValid() || !visit.end_date.isValid())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no days yet; an invitation says when.").arg(visit.code));
    const Person visitor = load(database, visit.person_id);
    const QString name = titledName(visitor.titles, visitor.full_name);
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Letter of invitation")), hostName = words.text(host.name_vi, host.name_en);

    Document document;
    document.language = words.language();
    document.title = QStringLiteral("%1 · %2 · %3").arg(title.main, visit.code, name);
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    Letterhead head;
    head.left.append(hostName);
    head.right.append(words.with(QT_TRANSLATE_NOOP("khue::Paper", "No. %1"), {visit.code}));
    head.right.append(filled(words(QT_TRANSLATE_NOOP("khue::Paper", "%1, %2")), {{host.city, host.city}, words.date(database.today())}));
    document.blocks.append(head);
    document.blocks.append(Heading{{title.main.toUpper(), title.second}, 1});

    Paragraph to;
    QStringList about{visitor.position, visitor.department, institutionWords(database, words, visitor.institution_id).inOneLine(), visitor.email};
    about.removeAll(QString());
    to.runs = {{QString(words(QT_TRANSLATE_NOOP("khue::Paper", "To:")).inOneLine(QStringLiteral(" / ")) + u' ')}, {name, true}, {QString(u'\n' + about.join(QStringLiteral(", ")))}};
    document.blocks.append(to);
    document.blocks.append(Spacer{});
    document.blocks.append(paragraphOf(filled(words(QT_TRANSLATE_NOOP("khue::Paper", "%1 has the honour of inviting you for the visit described below.")), {hostName})));
    document.blocks.append(Spacer{});
    KeyValues facts;
    facts.columns = 1;
    const auto fact = [&](const char* key, const Words& value) {
        if (!value.isEmpty())
            facts.pairs.append({words(key), value});
    };
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Dates"), words.period(visit.start_date, visit.end_date));
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Purpose"), words.text(visit.purpose_vi, visit.purpose_en));
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Host institution"), hostName);
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Host"), {titledPerson(database, visit.host_person_id), {}});
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Funding"), {visit.funding, {}});
    document.blocks.append(facts);
    document.blocks.append(Spacer{});
    document.blocks.append(paragraphOf(words(QT_TRANSLATE_NOOP("khue::Paper", "We ask the authorities concerned to help with the visa and the other papers that the visit needs."))));
    if (visit.coordinator_id) {
        const Person coordinator = load(database, visit.coordinator_id);
        QStringList contact{titledName(coordinator.titles, coordinator.full_name), coordinator.email, coordinator.phone};
        contact.removeAll(QString());
        document.blocks.append(Spacer{});
        document.blocks.append(paragraphOf(words.with(QT_TRANSLATE_NOOP("khue::Paper", "Your contact in all practical matters: %1."), {contact.join(QStringLiteral(", "))})));
    }
    document.blocks.append(Spacer{12});
    document.blocks.append(Signatures{{Signature{filled(words(QT_TRANSLATE_NOOP("khue::Paper", "For %1")), {hostName}), words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)")), {}, {}}}});
    return document;
}

} // namespace

extern const Report invitationLetterReport;
const Report invitationLetterReport{"invitation_letter",
                                    QT_TRANSLATE_NOOP("khue::Report", "Letter of invitation"),
                                    QT_TRANSLATE_NOOP("khue::Report", "From the host institution to the visitor: when, what for, who receives and who pays; for the visa too."),
                                    {visitParameter(), languageParameter()},
                                    makeInvitationLetter,
                                    ReportArea::Partnership};

} // namespace khue
