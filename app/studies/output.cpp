// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/output.h"

#include "app/store/history.h"
#include "app/store/text.h"
#include "app/studies/doi.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace khue {

template <> const Table<Output> TableOf<Output>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "output"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &Output::study_id, Followed),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Output::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Output::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Output::title_en, Searchable),
        field("published_in", QT_TRANSLATE_NOOP("khue::Field", "Journal, repository or publisher"), &Output::published_in, Searchable),
        field("published_on", QT_TRANSLATE_NOOP("khue::Field", "Published or in effect on"), &Output::published_on),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Output::state, Required),
        field("doi", QT_TRANSLATE_NOOP("khue::Field", "DOI"), &Output::doi, Unique | Searchable),
        field("url", QT_TRANSLATE_NOOP("khue::Field", "Web address"), &Output::url),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Where it is applied"), &Output::institution_id),
        field("evidence", QT_TRANSLATE_NOOP("khue::Field", "Evidence"), &Output::evidence, Long),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Output::notes, Long),
    },
    {outputRules, deriveOutput}};

template <> const Table<OutputLink> TableOf<OutputLink>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "reference between outputs"),
     "(SELECT COALESCE(a.title_vi, a.title_en) FROM output a WHERE a.id = output_id) || ' → ' || (SELECT COALESCE(b.title_vi, b.title_en) FROM output b WHERE b.id = cited_id)",
     "(SELECT COALESCE(a.title_en, a.title_vi) FROM output a WHERE a.id = output_id) || ' → ' || (SELECT COALESCE(b.title_en, b.title_vi) FROM output b WHERE b.id = cited_id)"},
    {
        field("output_id", QT_TRANSLATE_NOOP("khue::Field", "Output"), &OutputLink::output_id, Required | Owner),
        field("relation", QT_TRANSLATE_NOOP("khue::Field", "Relation"), &OutputLink::relation, Required),
        field("cited_id", QT_TRANSLATE_NOOP("khue::Field", "Other output"), &OutputLink::cited_id, Required),
    },
    {outputLinkRules, nullptr}};

void deriveOutput(Output& output) {
    output.title_vi = tidied(output.title_vi);
    output.title_en = tidied(output.title_en);
    output.published_in = tidied(output.published_in);
    output.doi = canonicalDoi(output.doi);
    output.url = output.url.trimmed();
}

QList<Problem> outputRules(Database& database, const Output& output) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text) { problems.append({QString::fromLatin1(field), text}); };
    if (output.title_vi.isEmpty() && output.title_en.isEmpty())
        say("title_vi", QCoreApplication::translate("khue::Study", "Give it a title, in either language."));
    if (!output.doi.isEmpty() && !isDoi(output.doi))
        say("doi", QCoreApplication::translate("khue::Study", "“%1” is not a DOI: it begins with 10. and at least four digits, then / and a suffix without spaces, as in 10.1000/xyz123.").arg(output.doi));
    if (!output.url.isEmpty()) {
        const QUrl url(output.url, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
            say("url", QCoreApplication::translate("khue::Study", "“%1” is not a web address: it begins with https://.").arg(output.url));
    }
    if (output.state == OutputState::Published) {
        if (!output.published_on.isValid())
            say("published_on", QCoreApplication::translate("khue::Study", "Say since when it is published or in effect."));
        else if (output.published_on > database.today())
            say("published_on", QCoreApplication::translate("khue::Study", "It cannot be published or in effect already on a day to come."));
        if (output.kind == OutputKind::PracticeChange && !output.institution_id)
            say("institution_id", QCoreApplication::translate("khue::Study", "Say which hospital or institution changed its practice."));
        if (output.kind == OutputKind::PracticeChange && output.evidence.isEmpty())
            say("evidence", QCoreApplication::translate("khue::Study", "Say what shows that practice changed: a decision, a protocol, an audit."));
    }
    return problems;
}

QList<Problem> outputLinkRules(Database& database, const OutputLink& link) {
    QList<Problem> problems;
    if (link.output_id == link.cited_id)
        problems.append({QStringLiteral("cited_id"), QCoreApplication::translate("khue::Study", "An output does not refer to itself.")});
    else if (database.single(QStringLiteral("SELECT 1 FROM output_link WHERE output_id = ? AND cited_id = ? AND relation = ? AND id <> ?"), link.output_id, link.cited_id, link.relation, link.id.value).isValid())
        problems.append({QStringLiteral("cited_id"), QCoreApplication::translate("khue::Study", "This is recorded already.")});
    return problems;
}

} // namespace khue
