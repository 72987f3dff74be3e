// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_list.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/studies/study_states.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fields.h"

namespace khue {

namespace {

/// A filter by a choice of the study's.
template <class E> ListFilter choiceFilter(const char* field, const QString& title) {
    const QString key = QString::fromLatin1(field);
    return {key, title, [key](Database&) {
                QList<ListFilterOption> options;
                for (const ChoiceItem& item : choicesOf<E>)
                    options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("s.%1 = ?").arg(key), QString::fromLatin1(item.code)});
                return options;
            }};
}

} // namespace

StudyListPage::StudyListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&StudyListPage::specification);
    list()->setEmptyState(QStringLiteral("flask"), [] {
        return QStringList{tr("No joint studies yet"), tr("A study keeps its approvals, milestones, people, recruitment and outputs together."), tr("New study")};
    });
    addNewButton(QStringLiteral("study"), [] { return tr("New study"); });
    if (!database().isReadOnly())
        list()->addBulkAction(QStringLiteral("check"), [] { return tr("State…"); }, [this](const QList<qint64>& ids) { changeState(ids); });
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<Study>);
    retranslate();
}

QString StudyListPage::title() const {
    return tr("Joint studies");
}

ListSpecification StudyListPage::specification() {
    const auto& table = tableOf<Study>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("study");
    list.table = &table;
    list.alias = QStringLiteral("s");
    list.from = QStringLiteral("study s LEFT JOIN institution h ON h.id = s.host_id");
    list.sortedBy = QStringLiteral("code");

    const auto column = [](const char* key, const QString& title, const QString& sql, int width, bool shown = true) {
        ListColumn made{QString::fromLatin1(key), title, sql};
        made.width = width;
        made.shownAtFirst = shown;
        return made;
    };
    const auto date = [](const QVariant& value) { return DateField::shown(value.toString()); };
    ListColumn title = column("title", tr("Title"), studyTitleSql(QStringLiteral("s")), 300);
    title.strong = true;
    ListColumn kind = column("kind", label("kind"), QStringLiteral("s.kind"), 150);
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<StudyKind>, value.toString()); };
    ListColumn phase = column("phase", label("phase"), QStringLiteral("s.phase"), 100, false);
    phase.shown = [](const QVariant& value) {
        return value.toString() == codeOf(TrialPhase::NotApplicable) ? QString() : choiceTitle(choicesOf<TrialPhase>, value.toString());
    };
    ListColumn state = column("state", label("state"), QStringLiteral("s.state"), 130);
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<StudyState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<StudyState>(value.toString())); };
    ListColumn start = column("start_date", label("start_date"), QStringLiteral("s.start_date"), 100);
    ListColumn end = column("end_date", label("end_date"), QStringLiteral("s.end_date"), 100);
    for (ListColumn* each : {&start, &end}) {
        each->shown = date;
        each->sortBy = SortBy::Sql;
        each->alignment = Qt::AlignRight;
    }
    ListColumn sample = column("sample_size", label("sample_size"), QStringLiteral("s.sample_size"), 90, false);
    sample.sortBy = SortBy::Sql;
    sample.alignment = Qt::AlignRight;
    sample.shown = [](const QVariant& value) { return value.toInt() ? shownNumber(value.toInt()) : QString(); };
    list.columns = {column("code", label("code"), QStringLiteral("s.code"), 115), title, kind, phase, state,
                    column("host", label("host_id"), inLanguageSql(QStringLiteral("h.name_vi"), QStringLiteral("h.name_en")), 220), start, end, sample};

    list.filters.append(choiceFilter<StudyState>("state", label("state")));
    list.filters.append(choiceFilter<StudyKind>("kind", label("kind")));
    list.filters.append({QStringLiteral("host"), label("host_id"), [](Database& database) {
                             QList<ListFilterOption> options;
                             Statement rows = database.query(QStringLiteral("SELECT h.id, %1 FROM institution h WHERE h.id IN (SELECT host_id FROM study) ORDER BY 2")
                                                                 .arg(inLanguageSql(QStringLiteral("h.name_vi"), QStringLiteral("h.name_en"))));
                             while (rows.next())
                                 options.append({rows.text(0), rows.text(1), QStringLiteral("s.host_id = ?"), rows.integer(0)});
                             return options;
                         }});
    return list;
}

void StudyListPage::changeState(const QList<qint64>& ids) {
    QStringList states;
    for (const ChoiceItem& item : choicesOf<StudyState>)
        states.append(choiceTitle(item));
    const int chosen = ask::choose(this, tr("State"), tr("%n study(ies) will be:", nullptr, int(ids.size())), states);
    if (chosen < 0)
        return;
    workspace().attempt([&] {
        Edit edit(database(), "bulk", states[chosen]);
        for (qint64 id : ids) {
            Study study = load(database(), Id<Study>{id});
            study.state = StudyState(chosen);
            edit.save(study);
        }
        edit.commit();
    });
}

} // namespace khue
