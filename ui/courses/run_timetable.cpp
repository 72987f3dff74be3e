// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/run_timetable.h"

#include "app/courses/session_time.h"
#include "app/scheduling/timetable_actions.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/courses/session_dialog.h"
#include "ui/scheduling/calendar_export.h"
#include "ui/scheduling/plan_dialog.h"
#include "ui/scheduling/release_dialog.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

/// A session's moments and zone in one value of a list's column.
const QString hoursSql = QStringLiteral("s.starts_at || '|' || COALESCE(s.ends_at, '') || '|' || s.zone");
struct Hours {
    QDateTime starts, ends;
    QString zone;
};
Hours hoursFrom(const QVariant& value) {
    const QStringList parts = value.toString().split(u'|');
    if (parts.size() != 3)
        return {};
    return {QDateTime::fromString(parts[0], Qt::ISODate), QDateTime::fromString(parts[1], Qt::ISODate), parts[2]};
}

} // namespace

RunTimetable::RunTimetable(Workspace& workspace)
    : RunTab(workspace), m_list(new RecordList(workspace, [this] { return specification(); }, this)), m_add(new QPushButton(this)),
      m_renumber(new QPushButton(this)), m_plan(new QPushButton(this)), m_release(new QPushButton(this)), m_calendar(new QPushButton(this)), m_state(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    m_add->setIcon(icon(QStringLiteral("plus")));
    row->addWidget(m_add);
    row->addWidget(m_renumber);
    m_plan->setIcon(icon(QStringLiteral("clock")));
    row->addWidget(m_plan);
    m_calendar->setIcon(icon(QStringLiteral("download")));
    m_calendar->setObjectName(QStringLiteral("calendar_file"));
    row->addWidget(m_calendar);
    row->addStretch();
    setMuted(m_state);
    row->addWidget(m_state);
    m_release->setIcon(icon(QStringLiteral("mail")));
    row->addWidget(m_release);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    m_list->setEmptyState(QStringLiteral("calendar"), [] {
        return QStringList{tr("No sessions yet"), tr("Add the first session; the next ones begin with the same hours, room and kind."), tr("Add a session")};
    });
    const bool writable = !database().isReadOnly();
    m_add->setEnabled(writable);
    m_renumber->setEnabled(writable);
    m_plan->setEnabled(writable);
    m_release->setEnabled(writable);
    if (writable) {
        m_list->addBulkAction(QStringLiteral("copy"), [] { return tr("Duplicate"); }, [this](const QList<qint64>& ids) { duplicate(ids); });
        m_list->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); },
                              [this](const QList<qint64>& ids) { removeRecords(this->workspace(), tableOf<Session>, ids); });
    }
    connect(m_list, &RecordList::activated, this, &RunTimetable::openSession);
    connect(m_list, &RecordList::emptyActionTriggered, this, [this] { openSession(0); });
    connect(m_add, &QPushButton::clicked, this, [this] { openSession(0); });
    connect(m_renumber, &QPushButton::clicked, this, &RunTimetable::renumber);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        this->workspace().attempt([this] { PlanDialog(this->workspace(), {this->run().value}, this).exec(); });
    });
    connect(m_calendar, &QPushButton::clicked, this, [this] { exportCalendarFile(this->workspace(), {this->run(), {}, {}, {}}, runCode()); });
    connect(m_release, &QPushButton::clicked, this, &RunTimetable::release);
    setFocusProxy(m_list);
    retranslate();
}

void RunTimetable::retranslate() {
    m_add->setText(tr("Add a session"));
    m_renumber->setText(tr("Number by date"));
    m_plan->setText(tr("Draft…"));
    m_plan->setToolTip(tr("Looks for the best times and rooms of the sessions, as a draft beside the present timetable"));
    m_calendar->setText(tr("Calendar file"));
    m_calendar->setToolTip(tr("Saves the sessions as a calendar file (.ics) that every calendar program opens"));
    m_release->setText(tr("Release…"));
    m_release->setToolTip(tr("Gives the timetable a name and writes to all whom its changes concern"));
    m_renumber->setToolTip(tr("Gives the sessions their numbers in the order of their dates"));
}

void RunTimetable::setRun(Id<CourseRun> run) {
    if (run == this->run())
        return;
    RunTab::setRun(run);
    m_list->refreshSpecification();
}

void RunTimetable::reload() {
    m_list->reload();
    m_state->setText(releaseState(planRelease(database(), run())));
}

ListSpecification RunTimetable::specification() const {
    const auto& table = tableOf<Session>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("run_session");
    list.table = &table;
    list.alias = QStringLiteral("s");
    list.from = QStringLiteral("session s LEFT JOIN room m ON m.id = s.room_id");
    list.where = QStringLiteral("s.course_run_id = ?");
    list.values = {run().value};
    list.sortedBy = QStringLiteral("number");

    const auto column = [](const char* key, const QString& title, const QString& sql, int width) {
        ListColumn made{QString::fromLatin1(key), title, sql};
        made.width = width;
        return made;
    };
    ListColumn number = column("number", tr("No."), QStringLiteral("s.number"), 80);
    number.sortBy = SortBy::Sql;
    ListColumn day = column("day", tr("Day"), hoursSql, 165);
    ListColumn hours = column("hours", tr("Hours there"), hoursSql, 105);
    ListColumn other = column("other", tr("At the other place"), hoursSql, 170);
    for (ListColumn* each : {&day, &hours, &other}) {
        each->sort = QStringLiteral("s.starts_at");
        each->sortBy = SortBy::Sql;
    }
    day.shown = [](const QVariant& value) {
        const Hours at = hoursFrom(value);
        const QDate date = atPlace(at.starts, at.zone).date();
        return date.isValid() ? QString(QLocale().toString(date, QStringLiteral("ddd ")) + shownDate(date)) : tr("Not scheduled");
    };
    hours.shown = [](const QVariant& value) {
        const Hours at = hoursFrom(value);
        return shownHours(at.starts, at.ends, at.zone, at.zone);
    };
    other.shown = [](const QVariant& value) {
        const Hours at = hoursFrom(value);
        if (!at.starts.isValid())
            return QString();
        const QString zone = otherZone(at.zone);
        return QString(zoneCity(zone) + u' ' + shownHours(at.starts, at.ends, at.zone, zone));
    };
    ListColumn topic = column("topic", tr("Topic"), inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en")), 220);
    topic.strong = true;
    ListColumn mode = column("mode", label("mode"), QStringLiteral("s.mode"), 110);
    mode.shown = [](const QVariant& value) { return choiceTitle(choicesOf<SessionMode>, value.toString()); };
    ListColumn kind = column("kind", label("kind"), QStringLiteral("s.kind"), 105);
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<SessionKind>, value.toString()); };
    ListColumn lecturers = column("lecturers", tr("Lecturers"),
                                  QStringLiteral("(SELECT group_concat(p.full_name, ', ') FROM session_lecturer l JOIN person p ON p.id = l.person_id WHERE l.session_id = s.id)"), 170);
    ListColumn confirmed = column("confirmed", tr("Lecturers confirmed"),
                                  QStringLiteral("(SELECT CASE WHEN COUNT(*) = 0 THEN 'none' WHEN SUM(l.state = 'provisional') > 0 THEN 'provisional' ELSE 'confirmed' END "
                                                 "FROM session_lecturer l WHERE l.session_id = s.id)"), 165);
    confirmed.shown = [](const QVariant& value) {
        return value.toString() == QLatin1String("none") ? tr("No lecturer") : choiceTitle(choicesOf<EngagementState>, value.toString());
    };
    confirmed.chip = [](const QVariant& value) {
        return value.toString() == QLatin1String("none") ? State::Bad : value.toString() == QLatin1String("confirmed") ? State::Good : State::Care;
    };
    list.columns = {number, day, hours, topic, lecturers, confirmed, column("room", label("room_id"), QStringLiteral("m.name"), 120), mode, kind, other};

    const auto choices = [](const ChoiceList& items, const char* sql) {
        QList<ListFilterOption> options;
        for (const ChoiceItem& item : items)
            options.append({QString::fromLatin1(item.code), choiceTitle(item), QString::fromLatin1(sql), QString::fromLatin1(item.code)});
        return options;
    };
    list.filters = {{QStringLiteral("mode"), label("mode"), [choices](Database&) { return choices(choicesOf<SessionMode>, "s.mode = ?"); }},
                    {QStringLiteral("kind"), label("kind"), [choices](Database&) { return choices(choicesOf<SessionKind>, "s.kind = ?"); }}};
    return list;
}

void RunTimetable::openSession(qint64 id) {
    workspace().attempt([&] {
        SessionDialog dialog(workspace(), this);
        if (id)
            dialog.edit(Id<Session>{id});
        else
            dialog.startNew(run());
        dialog.exec();
    });
}

void RunTimetable::release() {
    workspace().attempt([this] {
        ReleaseDialog dialog(workspace(), run(), this);
        dialog.exec();
    });
}

void RunTimetable::renumber() {
    workspace().attempt([&] {
        Edit edit(database(), "timetable", runCode());
        const int changed = renumberByDate(edit, database(), run());
        edit.commit();
        workspace().say(changed ? tr("%n session(s) have a new number.", nullptr, changed) : tr("The numbers follow the dates already."));
    });
}

void RunTimetable::duplicate(const QList<qint64>& ids) {
    workspace().attempt([&] {
        Edit edit(database(), "timetable", runCode());
        for (qint64 id : ids)
            duplicateSession(edit, database(), load(database(), Id<Session>{id}));
        edit.commit();
        workspace().say(tr("%n session(s) copied to a week later.", nullptr, int(ids.size())));
    });
}

} // namespace khue
