// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_list.h"

#include "app/store/language.h"
#include "ui/visits/visit_states.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QPushButton>

namespace khue {

namespace {

const char* const openTasks = "FROM task t WHERE t.record_table = 'visit' AND t.record_id = v.id AND t.done_on IS NULL";

QList<ListFilterOption> missingOptions(Database& database) {
    const QString today = database.today().toString(Qt::ISODate);
    QList<ListFilterOption> options{
        {QStringLiteral("overdue"), VisitListPage::tr("Something overdue"), QStringLiteral("EXISTS (SELECT 1 %1 AND t.due_on < ?)").arg(QLatin1String(openTasks)), today},
        {QStringLiteral("open"), VisitListPage::tr("Anything on the checklist"), QStringLiteral("EXISTS (SELECT 1 %1)").arg(QLatin1String(openTasks)), {}},
        {QStringLiteral("no_tasks"), VisitListPage::tr("The checklist itself"), QStringLiteral("NOT EXISTS (SELECT 1 FROM task t WHERE t.record_table = 'visit' AND t.record_id = v.id)"), {}},
    };
    Statement items = database.query(QStringLiteral("SELECT MIN(i.id), %1 FROM checklist_item i JOIN checklist_template c ON c.id = i.checklist_template_id "
                                                    "WHERE c.applies_to IN ('visit_incoming', 'visit_outgoing') GROUP BY 2 ORDER BY MIN(i.position), 1")
                                         .arg(inLanguageSql(QStringLiteral("i.title_vi"), QStringLiteral("i.title_en"))));
    while (items.next())
        options.append({QStringLiteral("item_") + items.text(0), items.text(1),
                        QStringLiteral("EXISTS (SELECT 1 %1 AND %2 = ?)").arg(QLatin1String(openTasks), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))), items.text(1)});
    options.append({QStringLiteral("passport"), VisitListPage::tr("The passport's last day"), QStringLiteral("v.passport_expiry IS NULL"), {}});
    options.append({QStringLiteral("host"), VisitListPage::tr("Host"), QStringLiteral("v.host_institution_id IS NULL"), {}});
    options.append({QStringLiteral("days"), VisitListPage::tr("Days"), QStringLiteral("v.start_date IS NULL OR v.end_date IS NULL"), {}});
    return options;
}

} // namespace

VisitListPage::VisitListPage(Workspace& workspace) : ListPage(workspace) {
    setUp([this] { return specification(); });
    list()->setEmptyState(QStringLiteral("plane"), [] {
        return QStringList{tr("No visits yet"), tr("Oxford experts who come to Viet Nam and Vietnamese fellows who go to Oxford, with their papers, itinerary and costs."), tr("New visit")};
    });
    m_print = header()->addButton(QStringLiteral("print"));
    connect(m_print, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("visits_of_period"), {}); });
    addNewButton(QStringLiteral("visit"), [] { return tr("New visit"); });
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<Visit>);
    retranslate();
}

QString VisitListPage::title() const {
    return tr("Visits");
}

void VisitListPage::retranslate() {
    ListPage::retranslate();
    m_print->setText(tr("Visits in the period"));
}

ListSpecification VisitListPage::specification() const {
    const auto& table = tableOf<Visit>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    const QString today = database().today().toString(Qt::ISODate);
    ListSpecification list;
    list.name = QStringLiteral("visit");
    list.table = &table;
    list.alias = QStringLiteral("v");
    list.from = QStringLiteral("visit v JOIN person p ON p.id = v.person_id LEFT JOIN institution i ON i.id = v.host_institution_id");
    list.sortedBy = QStringLiteral("start_date");
    list.order = Qt::DescendingOrder;
    ListColumn code{QStringLiteral("code"), label("code"), QStringLiteral("v.code")};
    code.width = 120;
    ListColumn person{QStringLiteral("person"), label("person_id"), QStringLiteral("p.full_name")};
    person.sort = isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en");
    person.sortBy = SortBy::Sql;
    person.width = 190;
    person.strong = true;
    ListColumn direction{QStringLiteral("direction"), label("direction"), QStringLiteral("v.direction")};
    direction.shown = [](const QVariant& value) { return choiceTitle(choicesOf<VisitDirection>, value.toString()); };
    direction.width = 125;
    const auto day = [&](const char* key) {
        ListColumn column{QString::fromLatin1(key), label(key), QStringLiteral("v.") + QLatin1String(key)};
        column.shown = [](const QVariant& value) { return value.isNull() ? QString() : DateField::shown(value.toString()); };
        column.sortBy = SortBy::Sql;
        column.alignment = Qt::AlignRight;
        column.width = 110;
        return column;
    };
    ListColumn host{QStringLiteral("host"), label("host_institution_id"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    host.width = 230;
    ListColumn state{QStringLiteral("state"), label("state"), QStringLiteral("v.state")};
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<VisitState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<VisitState>(value.toString())); };
    state.width = 130;
    ListColumn tasks{QStringLiteral("tasks"), tr("Checklist"),
                     QStringLiteral("(SELECT CASE WHEN COUNT(*) = 0 THEN NULL ELSE COUNT(t.done_on) || '/' || COUNT(*) || '/' || "
                                    "SUM(CASE WHEN t.done_on IS NULL AND t.due_on < '%1' THEN 1 ELSE 0 END) END FROM task t WHERE t.record_table = 'visit' AND t.record_id = v.id)")
                         .arg(today)};
    tasks.shown = [](const QVariant& value) {
        if (value.isNull())
            return tr("none");
        const QStringList parts = value.toString().split(u'/');
        const int late = parts.value(2).toInt();
        return late ? tr("%1/%2, %n overdue", nullptr, late).arg(parts.value(0), parts.value(1)) : QString(parts.value(0) + u'/' + parts.value(1));
    };
    tasks.chip = [](const QVariant& value) {
        const QStringList parts = value.toString().split(u'/');
        return parts.value(2).toInt() ? State::Bad : !value.isNull() && parts.value(0) == parts.value(1) ? State::Good : State::Neutral;
    };
    tasks.width = 140;
    ListColumn purpose{QStringLiteral("purpose"), tr("Purpose"), inLanguageSql(QStringLiteral("v.purpose_vi"), QStringLiteral("v.purpose_en"))};
    purpose.width = 260;
    purpose.shownAtFirst = false;
    ListColumn funding{QStringLiteral("funding"), label("funding"), QStringLiteral("v.funding")};
    funding.shownAtFirst = false;
    list.columns = {code, person, direction, day("start_date"), day("end_date"), host, state, tasks, purpose, funding};
    list.filters = {{QStringLiteral("direction"), label("direction"),
                     [](Database&) {
                         QList<ListFilterOption> options;
                         for (const ChoiceItem& item : choicesOf<VisitDirection>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("v.direction = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }},
                    {QStringLiteral("state"), label("state"),
                     [today](Database&) {
                         QList<ListFilterOption> options{{QStringLiteral("ahead"), tr("To come or under way"), QStringLiteral("v.state <> 'cancelled' AND (v.end_date IS NULL OR v.end_date >= ?)"), today}};
                         for (const ChoiceItem& item : choicesOf<VisitState>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("v.state = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }},
                    {QStringLiteral("missing"), tr("Missing"), missingOptions}};
    return list;
}

int visitsWithOverdueTasks(Database& database) {
    return database
        .single(QStringLiteral("SELECT COUNT(DISTINCT v.id) FROM visit v JOIN task t ON t.record_table = 'visit' AND t.record_id = v.id "
                               "WHERE v.state <> 'cancelled' AND t.done_on IS NULL AND t.due_on < ?"),
                database.today())
        .toInt();
}

} // namespace khue
