// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_list.h"

#include "app/reports/report_list.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/studies/approval_chain.h"
#include "app/studies/portfolio.h"
#include "ui/studies/study_states.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

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
    m_print = header()->addButton(QStringLiteral("print"));
    connect(m_print, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const char* report : {"study_portfolio", "approvals_expiring"})
            menu->addAction(findReport(report)->label(), this, [this, report] {
                this->workspace().attempt([&] { this->workspace().showReport(QString::fromLatin1(report), {}); });
            });
        menu->popup(m_print->mapToGlobal(QPoint(0, m_print->height())));
    });
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<Study>);
    retranslate();
}

void StudyListPage::retranslate() {
    ListPage::retranslate();
    m_print->setText(tr("Reports"));
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
    list.from = QStringLiteral("study s LEFT JOIN institution h ON h.id = s.host_id LEFT JOIN priority p ON p.id = s.priority_id");
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
    ListColumn start = column("start_date", label("start_date"), QStringLiteral("s.start_date"), 100, false);
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
    // Not the bare column: SQLite would look for its least value along its index, through the approvals of all studies.
    ListColumn expires = column("expires", tr("Next to expire"), QStringLiteral("(SELECT MIN(a.valid_until || '') FROM approval a WHERE a.study_id = s.id AND %1)").arg(QLatin1String(approvalInForceSql)), 120);
    ListColumn due = column("next_due", tr("Next milestone due"), QStringLiteral("(SELECT MIN(m.due_on || '') FROM milestone m WHERE m.study_id = s.id AND m.done_on IS NULL)"), 120, false);
    for (ListColumn* each : {&expires, &due}) {
        each->shown = date;
        each->sortBy = SortBy::Sql;
        each->alignment = Qt::AlignRight;
    }
    ListColumn done = column("milestones", tr("Milestones"), QStringLiteral("(SELECT COUNT(m.done_on) || '/' || COUNT(*) FROM milestone m WHERE m.study_id = s.id)"), 110);
    done.sort = QStringLiteral("(SELECT 1.0 * COUNT(m.done_on) / COUNT(*) FROM milestone m WHERE m.study_id = s.id)");
    done.sortBy = SortBy::Sql;
    done.shown = [](const QVariant& value) { return value.toString().endsWith(QLatin1String("/0")) ? QString() : value.toString(); };
    done.bar = [](const QVariant& value) { return value.toString().section(u'/', 0, 0).toDouble() / qMax(1, value.toString().section(u'/', 1).toInt()); };
    ListColumn code = column("code", label("code"), QStringLiteral("s.code"), 140);
    code.sortBy = SortBy::Sql; // by its index, which thousands of studies need
    list.columns = {code, title, kind, phase, state,
                    column("host", label("host_id"), inLanguageSql(QStringLiteral("h.name_vi"), QStringLiteral("h.name_en")), 200), expires, done, start, end, due, sample,
                    column("priority", label("priority_id"), inLanguageSql(QStringLiteral("p.title_vi"), QStringLiteral("p.title_en")), 200, false)};

    list.filters.append(choiceFilter<StudyState>("state", label("state")));
    list.filters.append(choiceFilter<StudyKind>("kind", label("kind")));
    list.filters.append({QStringLiteral("host"), tr("Host"), [](Database& database) {
                             return recordOptions(database, QStringLiteral("SELECT h.id, %1 FROM institution h WHERE h.id IN (SELECT host_id FROM study)")
                                                                .arg(inLanguageSql(QStringLiteral("h.name_vi"), QStringLiteral("h.name_en"))), QStringLiteral("s.host_id = ?"));
                         }});
    list.filters.append({QStringLiteral("expires"), tr("Approvals"), [](Database& database) {
                             const QDate today = database.today();
                             const ExpirySteps steps = expirySteps(database);
                             const QString until = QStringLiteral("s.%1 AND s.id IN (SELECT a.study_id FROM approval a WHERE a.valid_until < ? AND %2)")
                                                       .arg(QLatin1String(studyGoesOnSql), QLatin1String(approvalInForceSql));
                             QList<ListFilterOption> options{{QStringLiteral("expired"), tr("Expired"), until, today.toString(Qt::ISODate)}};
                             for (const int days : {steps.urgent, steps.warning, steps.hint})
                                 options.append({QString::number(days), tr("Expire within %n day(s)", nullptr, days), until, today.addDays(days + 1).toString(Qt::ISODate)});
                             options.append({QStringLiteral("pending"), tr("A decision is awaited"),
                                             QStringLiteral("s.id IN (SELECT a.study_id FROM approval a WHERE a.decision = 'pending' AND a.submitted_on IS NOT NULL)"), {}});
                             return options;
                         }});
    list.filters.append({QStringLiteral("milestones"), tr("Milestones"), [](Database& database) {
                             const QString today = database.today().toString(Qt::ISODate);
                             return QList<ListFilterOption>{
                                 {QStringLiteral("overdue"), tr("Overdue"),
                                  QStringLiteral("s.%1 AND s.id IN (SELECT m.study_id FROM milestone m WHERE m.done_on IS NULL AND m.due_on < ?)").arg(QLatin1String(studyGoesOnSql)), today},
                             };
                         }});
    list.filters.append({QStringLiteral("priority"), label("priority_id"), [](Database& database) {
                             QList<ListFilterOption> options = recordOptions(database, QStringLiteral("SELECT p.id, %1 FROM priority p WHERE p.id IN (SELECT priority_id FROM study)")
                                                                                          .arg(inLanguageSql(QStringLiteral("p.title_vi"), QStringLiteral("p.title_en"))), QStringLiteral("s.priority_id = ?"));
                             options.append({QStringLiteral("none"), tr("Without a priority"), QStringLiteral("s.priority_id IS NULL"), {}});
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
