// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/run_list.h"

#include "app/courses/enrolment.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/people/states.h"
#include "ui/scheduling/plan_dialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fields.h"

namespace khue {

RunListPage::RunListPage(Workspace& workspace) : ListPage(workspace), m_madeAt(database().now()) {
    setUp([this] { return specification(); });
    list()->setEmptyState(QStringLiteral("course"), [] {
        return QStringList{tr("No course runs yet"), tr("A run is one delivery of a course. Add one here, copy an earlier one from the catalogue, or import your workbook with Ctrl+I."),
                           tr("New run")};
    });
    addNewButton(QStringLiteral("course_run"), [] { return tr("New run"); });
    if (!database().isReadOnly()) {
        list()->addBulkAction(QStringLiteral("check"), [] { return tr("State…"); }, [this](const QList<qint64>& ids) { changeState(ids); });
        list()->addBulkAction(QStringLiteral("clock"), [] { return tr("Draft a timetable…"); },
                              [this](const QList<qint64>& ids) { this->workspace().attempt([&] { PlanDialog(this->workspace(), ids, this).exec(); }); });
    }
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<CourseRun>);
    retranslate();
}

void RunListPage::reload() {
    // What was held is told at the time the columns were made.
    constexpr qint64 minutesGood = 5;
    if (m_madeAt.secsTo(database().now()) > minutesGood * 60) {
        m_madeAt = database().now();
        list()->refreshSpecification();
    }
    ListPage::reload();
}

QString RunListPage::title() const {
    return tr("Courses");
}

ListSpecification RunListPage::specification() const {
    const auto& table = tableOf<CourseRun>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("course_run");
    list.table = &table;
    list.alias = QStringLiteral("r");
    list.from = QStringLiteral("course_run r JOIN course c ON c.id = r.course_id LEFT JOIN venue v ON v.id = r.venue_id "
                               "LEFT JOIN person p ON p.id = r.coordinator_id");
    list.sortedBy = QStringLiteral("start_date");
    list.order = Qt::DescendingOrder;

    const auto column = [](const char* key, const QString& title, const QString& sql, int width, bool shown = true) {
        ListColumn made{QString::fromLatin1(key), title, sql};
        made.width = width;
        made.shownAtFirst = shown;
        return made;
    };
    const auto date = [](const QVariant& value) { return DateField::shown(value.toString()); };
    ListColumn title = column("title", label("course_id"), inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en")), 230);
    title.strong = true;
    ListColumn start = column("start_date", label("start_date"), QStringLiteral("r.start_date"), 100);
    ListColumn end = column("end_date", label("end_date"), QStringLiteral("r.end_date"), 100);
    for (ListColumn* each : {&start, &end}) {
        each->shown = date;
        each->sortBy = SortBy::Sql;
        each->alignment = Qt::AlignRight;
    }
    ListColumn state = column("state", label("state"), QStringLiteral("r.state"), 170);
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<RunState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<RunState>(value.toString())); };
    ListColumn seats = column("seats", label("seats"),
                              QStringLiteral("(SELECT SUM(e.%1) || '/' || r.seats || '/' || SUM(e.state = 'waiting') FROM enrolment e WHERE e.course_run_id = r.id)")
                                  .arg(QLatin1String(takesSeatSql)), 125);
    seats.sort = QStringLiteral("(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%1)").arg(QLatin1String(takesSeatSql));
    seats.sortBy = SortBy::Sql;
    seats.alignment = Qt::AlignRight;
    seats.shown = [](const QVariant& value) {
        const QStringList parts = value.toString().split(u'/');
        if (parts.size() != 3)
            return QString();
        const QString taken = parts[1] == u'0' ? parts[0] : QString(parts[0] + u'/' + parts[1]);
        return parts[2] == u'0' ? taken : tr("%1 + %2 waiting").arg(taken, parts[2]);
    };
    ListColumn sessions = column("sessions", tr("Held"),
                                 QStringLiteral("(SELECT SUM(COALESCE(s.ends_at <= '%1', 0)) || '/' || COUNT(*) FROM session s WHERE s.course_run_id = r.id)")
                                     .arg(toStored(database().now()).toString()), 120);
    sessions.sortBy = SortBy::Sql;
    sessions.sort = QStringLiteral("(SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id)");
    sessions.shown = [](const QVariant& value) {
        return value.toString().endsWith(QLatin1String("/0")) ? QString() : value.toString();
    };
    sessions.bar = [](const QVariant& value) {
        return value.toString().section(u'/', 0, 0).toDouble() / qMax(1, value.toString().section(u'/', 1).toInt());
    };
    list.columns = {column("code", label("code"), QStringLiteral("r.code"), 125), title, start, end, state, seats, sessions,
                    column("coordinator", label("coordinator_id"), QStringLiteral("p.full_name"), 150),
                    column("venue", label("venue_id"), inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en")), 190, false)};

    list.filters.append({QStringLiteral("state"), label("state"), [](Database&) {
                             QList<ListFilterOption> options;
                             for (const ChoiceItem& item : choicesOf<RunState>)
                                 options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("r.state = ?"), QString::fromLatin1(item.code)});
                             return options;
                         }});
    list.filters.append({QStringLiteral("period"), tr("Period"), [](Database& database) {
                             const QString today = database.today().toString(Qt::ISODate);
                             return QList<ListFilterOption>{
                                 {QStringLiteral("now"), tr("Under way now"), QStringLiteral("? BETWEEN r.start_date AND COALESCE(r.end_date, r.start_date)"), today},
                                 {QStringLiteral("coming"), tr("To come"), QStringLiteral("r.start_date > ?"), today},
                                 {QStringLiteral("past"), tr("Past"), QStringLiteral("COALESCE(r.end_date, r.start_date) < ?"), today},
                                 {QStringLiteral("undated"), tr("Without dates"), QStringLiteral("r.start_date IS NULL"), {}},
                             };
                         }});
    list.filters.append({QStringLiteral("course"), label("course_id"), [](Database& database) {
                             return recordOptions(database, QStringLiteral("SELECT c.id, %1 FROM course c").arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))),
                                                  QStringLiteral("r.course_id = ?"));
                         }});
    return list;
}

void RunListPage::changeState(const QList<qint64>& ids) {
    QStringList states;
    for (const ChoiceItem& item : choicesOf<RunState>)
        states.append(choiceTitle(item));
    const int chosen = ask::choose(this, tr("State"), tr("%n run(s) will be:", nullptr, int(ids.size())), states);
    if (chosen < 0)
        return;
    workspace().attempt([&] {
        Edit edit(database(), "bulk", states[chosen]);
        for (qint64 id : ids) {
            CourseRun run = load(database(), Id<CourseRun>{id});
            run.state = RunState(chosen);
            edit.save(run);
        }
        edit.commit();
    });
}

} // namespace khue
