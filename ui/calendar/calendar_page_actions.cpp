// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does to sessions on the calendar. Every change goes through Edit, as one step of the history.
#include "ui/calendar/calendar_page.h"

#include "app/scheduling/timetable_actions.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "ui/calendar/calendar_clashes.h"
#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_print_dialog.h"
#include "ui/calendar/calendar_resources.h"
#include "ui/calendar/placement_dialog.h"
#include "ui/courses/session_dialog.h"
#include "ui/people/pick_dialog.h"
#include "ui/scheduling/plan_dialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/list_page.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace khue {

namespace {

QString subjectOf(Database& database, const Session& session) {
    const QString run = database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), session.course_run_id).toString();
    return run + QStringLiteral(" · ") + CalendarPage::tr("session %1").arg(session.number);
}

QDateTime utc(qint64 moment) {
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
}

/// The session as it would be.
PlannedSession plannedAs(const Timetable& timetable, const CalendarMove& move, CalendarRows rows) {
    PlannedSession planned;
    if (const PlannedSession* known = timetable.session(move.session))
        planned = *known;
    planned.start = move.start;
    planned.end = move.end;
    if (move.fromRow != move.toRow && rows == CalendarRows::Rooms) {
        planned.room = move.toRow;
    } else if (move.fromRow != move.toRow && rows == CalendarRows::Lecturers) {
        auto& people = planned.lecturers;
        people.erase(std::remove(people.begin(), people.end(), move.fromRow), people.end());
        if (move.toRow && std::find(people.begin(), people.end(), move.toRow) == people.end())
            people.push_back(move.toRow);
    }
    return planned;
}

/// Somebody else teaches it: in the place of the one it was dragged from.
void changeLecturer(Edit& edit, Database& database, const CalendarMove& move) {
    const Id<Session> session{move.session};
    SessionLecturer before = khue::find<SessionLecturer>(database, QStringLiteral("session_id = ? AND person_id = ?"), session, move.fromRow);
    const SessionLecturer there = khue::find<SessionLecturer>(database, QStringLiteral("session_id = ? AND person_id = ?"), session, move.toRow);
    if (!move.toRow || there.id) {
        if (before.id)
            edit.remove(before.id);
        return;
    }
    before.session_id = session;
    before.person_id = Id<Person>{move.toRow};
    before.state = EngagementState::Provisional;
    edit.save(before);
}

} // namespace

/// What the session clashes with, there.
QList<Clash> CalendarPage::clashesAfter(const CalendarMove& move, const Session& session) {
    const CalendarRows rows = m_view == Resources ? m_resources->rows() : CalendarRows::Runs;
    // The timetable at hand reaches a day beyond the days shown.
    std::shared_ptr<const Timetable> timetable = m_all->timetable;
    if (!timetable || move.start < momentOf({m_all->from, 0}, m_all->zones.own) || move.end > momentOf({m_all->from.addDays(m_all->days), 0}, m_all->zones.own))
        timetable = std::make_shared<Timetable>(database(), session.starts_at.addDays(-1), session.ends_at.addDays(1));
    return toldAfterMove(timetable->clashesIf(plannedAs(*timetable, move, rows)), move.fromRow != move.toRow);
}

bool CalendarPage::move(const CalendarMove& move) {
    if (!m_all || database().isReadOnly() || move.end <= move.start)
        return false;
    bool moved = false;
    workspace().attempt([&] {
        Session session = load(database(), Id<Session>{move.session});
        session.starts_at = utc(move.start);
        session.ends_at = utc(move.end);
        const CalendarRows rows = m_view == Resources ? m_resources->rows() : CalendarRows::Runs;
        const bool otherRow = move.fromRow != move.toRow;
        if (otherRow && rows == CalendarRows::Rooms)
            session.room_id = Id<Room>{move.toRow};
        const QList<Problem> problems = tableOf<Session>.check(database(), session.id.value, tableOf<Session>.toValues(session));
        if (hasErrors(problems)) {
            ask::tell(this, tr("This is not possible"), problems.first().text);
            return;
        }
        const QList<Clash> clashes = clashesAfter(move, session);
        Edit edit(database(), "timetable", subjectOf(database(), session));
        edit.save(session);
        if (otherRow && rows == CalendarRows::Lecturers)
            changeLecturer(edit, database(), move);
        edit.commit();
        moved = true;
        workspace().say(QString(subjectOf(database(), session) + QStringLiteral(": ") + shownDay(wallTime(move.start, m_all->zones.own).date) + u' ' +
                                khue::shownInBoth(session.starts_at, session.ends_at, m_all->zones)));
        showMoved(move);
        m_noticeAll = false;
        m_notice->show(clashes, move.session);
        if (!clashes.isEmpty())
            m_selectLater = move.session; // the notice takes some of the room
    });
    return moved;
}

/// Shown at once; what is read anew follows.
void CalendarPage::showMoved(const CalendarMove& move) {
    const auto isIt = [&](const CalendarEntry& each) { return each.key() == move.session; };
    if (const auto from = std::find_if(m_all->unscheduled.begin(), m_all->unscheduled.end(), isIt); from != m_all->unscheduled.end()) {
        m_all->entries.push_back(*from);
        m_all->unscheduled.erase(from);
    }
    for (CalendarEntry& entry : m_all->entries)
        if (isIt(entry))
            entry.start = move.start, entry.end = move.end;
    std::stable_sort(m_all->entries.begin(), m_all->entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    m_notice->close();
    showData();
    currentView()->select(move.session);
    currentView()->ensureVisible(move.session);
}

void CalendarPage::takeBack() {
    workspace().attempt([&] {
        if (const auto done = History(database()).undo())
            workspace().say(done->title());
        m_notice->close();
    });
}

void CalendarPage::placeAtCursor(qint64 session) {
    const CalendarPlace at = currentView()->cursor();
    if (!m_all || !at.date.isValid())
        return;
    const qint64 start = momentOf({at.date, at.minute}, m_all->zones.own);
    int minutes = 0;
    for (const CalendarEntry& entry : m_all->unscheduled)
        if (entry.id == session)
            minutes = entry.usualMinutes;
    if (move({session, start, start + minutes * 60, 0, 0}))
        currentView()->setFocus();
}

void CalendarPage::findTime(qint64 session) {
    if (!session || !m_all)
        return;
    workspace().attempt([&] {
        PlacementDialog dialog(workspace(), session, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_selectLater = session;
        m_notice->close();
        m_day = wallTime(dialog.taken().start, m_all->zones.own).date;
        showTitle();
        reload();
    });
}

void CalendarPage::plan(const QList<qint64>& runs) {
    if (database().isReadOnly())
        return;
    workspace().attempt([&] {
        if (PlanDialog(workspace(), runs, this).exec() == QDialog::Accepted)
            m_notice->close();
    });
}

void CalendarPage::takeOff(qint64 id) {
    if (database().isReadOnly())
        return;
    workspace().attempt([&] {
        Session session = load(database(), Id<Session>{id});
        session.starts_at = session.ends_at = {};
        Edit edit(database(), "timetable", subjectOf(database(), session));
        edit.save(session);
        edit.commit();
        workspace().say(tr("%1 has no time now. You can undo this.").arg(subjectOf(database(), session)));
    });
}

void CalendarPage::openSession(qint64 session) {
    workspace().attempt([&] {
        SessionDialog dialog(workspace(), this);
        dialog.edit(Id<Session>{session});
        dialog.exec();
    });
}

void CalendarPage::openEntry(qint64 key) {
    const CalendarEntry* found = entry(key);
    if (found && !found->isSession())
        workspace().showRecord(QString(found->table), found->id);
    else
        openSession(key);
}

void CalendarPage::newSession(const CalendarPlace& at) {
    if (database().isReadOnly() || !m_all)
        return;
    workspace().attempt([&] {
        const bool inRows = m_view == Resources;
        qint64 run = m_filter->filter().run;
        if (!run && inRows && m_resources->rows() == CalendarRows::Runs)
            run = at.row;
        if (!run)
            run = pickRecord(this, workspace(), tableOf<CourseRun>, tr("New session"), tr("Of which course run is the session?"), tr("Go on"),
                             QStringLiteral("state NOT IN ('cancelled', 'finished')"));
        if (!run)
            return;
        SessionDialog dialog(workspace(), this);
        dialog.startNew(Id<CourseRun>{run});
        const Session before = khue::find<Session>(database(), QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL ORDER BY number DESC LIMIT 1"), Id<CourseRun>{run});
        const qint64 length = before.id ? before.starts_at.secsTo(before.ends_at) : 2 * 3600;
        // The form speaks the clock of the session's place.
        const QString zone = dialog.session().zone;
        const qint64 start = momentOf({at.date, at.minute}, m_all->zones.own);
        const WallTime from = wallTime(start, zone), to = wallTime(start + length, zone);
        dialog.setHours(from.date, QTime(0, 0).addSecs(from.minute * 60), to.date == from.date ? QTime(0, 0).addSecs(to.minute * 60) : QTime(23, 59));
        if (inRows && m_resources->rows() == CalendarRows::Rooms && at.row)
            dialog.field("room_id")->setStoredValue(at.row);
        if (dialog.exec() == QDialog::Accepted)
            m_selectLater = database().single(QStringLiteral("SELECT MAX(id) FROM session")).toLongLong();
    });
}

void CalendarPage::duplicate(qint64 id) {
    workspace().attempt([&] {
        const Session session = load(database(), Id<Session>{id});
        Edit edit(database(), "timetable", subjectOf(database(), session));
        duplicateSession(edit, database(), session);
        edit.commit();
        workspace().say(tr("Copied to a week later."));
    });
}

void CalendarPage::remove(qint64 id) {
    removeRecords(workspace(), tableOf<Session>, {id});
}

CalendarSheet CalendarPage::sheet() const {
    CalendarSheet sheet;
    sheet.view = m_view;
    sheet.data = std::make_shared<CalendarData>(currentView()->data());
    sheet.month = QDate(m_day.year(), m_day.month(), 1);
    sheet.rows = m_resources->rows();
    sheet.title = title() + QStringLiteral(" · ") + periodTitle();
    QStringList about = m_filter->chosenTitles();
    about.append(tr("Hours: %1, %2").arg(zoneCity(sheet.data->zones.own), zoneCity(sheet.data->zones.other)));
    sheet.subtitle = about.join(QStringLiteral(" · "));
    return sheet;
}

void CalendarPage::print() {
    if (!hasRead())
        return;
    workspace().attempt([&] {
        CalendarPrintDialog dialog(workspace(), sheet(), this);
        dialog.exec();
    });
}

void CalendarPage::showMenu(qint64 key, const CalendarPlace& at, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("calendar-menu"));
    const bool writable = !database().isReadOnly();
    const auto add = [&](const char* name, const QString& iconName, const QString& text, const QKeySequence& keys, bool changes, auto run) {
        QAction* action = menu->addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(writable || !changes);
        connect(action, &QAction::triggered, this, run);
    };
    const CalendarEntry* chosen = entry(key);
    if (chosen && !chosen->isSession()) {
        add("open", QStringLiteral("edit"), tr("Open: %1").arg(entryRoleTitle(chosen->role)), Qt::Key_Return, false, [this, key] { openEntry(key); });
        add("hide", QStringLiteral("filter"), tr("Hide: %1").arg(entryKindTitle(kindOf(chosen->role))), {}, false,
            [this, kind = kindOf(chosen->role)] { m_filter->setShown(kind, false); });
    } else if (const qint64 session = key) {
        add("open", QStringLiteral("edit"), tr("Open the session…"), Qt::Key_Return, false, [this, session] { openSession(session); });
        if (chosen) {
            add("run", QStringLiteral("course"), tr("Go to %1").arg(chosen->runCode), {}, false, [this, session] { workspace().showRecord(QStringLiteral("session"), session); });
            add("only", QStringLiteral("filter"), tr("Show only %1").arg(chosen->runCode), {}, false,
                [this, run = chosen->run, code = chosen->runCode] { m_filter->choose(CalendarFilterBar::Run, QString::number(run), code); });
        }
        menu->addSeparator();
        add("when", QStringLiteral("clock"), tr("Find a time…"), Qt::Key_W, true, [this, session] { findTime(session); });
        add("copy", QStringLiteral("copy"), tr("Copy to next week"), {}, true, [this, session] { duplicate(session); });
        add("off", QStringLiteral("clock"), tr("Clear the time"), Qt::Key_Delete, true, [this, session] { takeOff(session); });
        add("remove", QStringLiteral("trash"), tr("Remove"), {}, true, [this, session] { remove(session); });
    } else {
        add("new", QStringLiteral("plus"), tr("New session here…"), Qt::Key_N, true, [this, at] { newSession(at); });
        add("day", QStringLiteral("calendar"), tr("Show this day"), {}, false, [this, at] {
            showView(Day);
            showDay(at.date);
        });
    }
    menu->addSeparator();
    add("print", QStringLiteral("print"), tr("Print this view…"), {}, false, [this] { print(); });
    menu->popup(global);
}

} // namespace khue
