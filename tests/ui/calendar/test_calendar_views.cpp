// SPDX-License-Identifier: GPL-3.0-or-later
// What a mouse and a keyboard make of the calendar's views, over sessions that no database holds.
#include "app/store/language.h"
#include "resources/resources.h"
#include "ui/calendar/calendar_agenda.h"
#include "ui/calendar/calendar_hours.h"
#include "ui/calendar/calendar_month.h"
#include "ui/calendar/calendar_resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <map>

using namespace khue;

namespace {

const ZonePair fromVietNam{QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("Europe/London")};
const ZonePair fromOxford{QStringLiteral("Europe/London"), QStringLiteral("Asia/Ho_Chi_Minh")};
const QDate monday(2026, 11, 23);

std::shared_ptr<CalendarData> week(const ZonePair& zones = fromVietNam, QDate from = monday, int days = 7) {
    auto data = std::make_shared<CalendarData>();
    data->from = from;
    data->days = days;
    data->zones = zones;
    data->now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < days; ++i) {
        CalendarDay day;
        day.date = from.addDays(i);
        data->notes.push_back(day);
    }
    return data;
}

void add(CalendarData& data, qint64 id, QDate date, int minute, int length) {
    CalendarEntry entry;
    entry.id = id;
    entry.title = QStringLiteral("Buổi %1").arg(id);
    entry.start = momentOf({date, minute}, data.zones.own);
    entry.end = entry.start + length * 60;
    entry.run = 1 + id % 3;
    entry.runCode = QStringLiteral("RUN-%1").arg(entry.run);
    entry.room = 1 + id % 4;
    entry.roomName = QStringLiteral("P. %1").arg(entry.room);
    data.entries.push_back(entry);
}

std::shared_ptr<CalendarData> randomWeek(quint32 seed, int count, const ZonePair& zones = fromVietNam) {
    QRandomGenerator random(seed);
    auto data = week(zones);
    for (int i = 1; i <= count; ++i)
        add(*data, i, monday.addDays(random.bounded(7)), random.bounded(28, 76) * 15, random.bounded(2, 12) * 15);
    std::stable_sort(data->entries.begin(), data->entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    return data;
}

template <class View> std::unique_ptr<View> shown(std::shared_ptr<CalendarData> data, QSize size = {1200, 1300}) {
    auto view = std::make_unique<View>();
    view->resize(size);
    view->setData(std::move(data));
    view->show();
    view->setFocus();
    QTest::qWait(1);
    view->verticalScrollBar()->setValue(0);
    return view;
}

void drag(CalendarView& view, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
    QWidget* viewport = view.viewport();
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (int step = 1; step <= 8; ++step)
        send(QEvent::MouseMove, from + (to - from) * step / 8, Qt::NoButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton);
}

} // namespace

Q_DECLARE_METATYPE(khue::CalendarMove)
Q_DECLARE_METATYPE(khue::CalendarPlace)

class TestCalendarViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::Vietnamese);
    }

    void aClickHitsTheBlockThatIsSeen() {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            auto view = shown<CalendarHours>(randomWeek(seed, 60));
            for (const CalendarEntry& entry : view->data().entries) {
                const QRect rect = view->blockRect(entry.id);
                QVERIFY(!rect.isEmpty());
                if (!view->viewport()->rect().contains(rect))
                    continue;
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
                QCOMPARE(view->selected(), entry.id);
            }
        }
    }

    void blocksOfADayDoNotCoverEachOther() {
        auto view = shown<CalendarHours>(randomWeek(5, 80));
        const auto& entries = view->data().entries;
        for (size_t a = 0; a < entries.size(); ++a)
            for (size_t b = a + 1; b < entries.size(); ++b)
                QVERIFY(!view->blockRect(entries[a].id).adjusted(1, 1, -1, -1).intersects(view->blockRect(entries[b].id).adjusted(1, 1, -1, -1)));
    }

    void aClickOnFreeTimePutsTheCursorThere() {
        auto view = shown<CalendarHours>(week());
        for (int day = 0; day < 7; ++day)
            for (int minute = 60; minute < 22 * 60; minute += 150) {
                const CalendarPlace place{monday.addDays(day), minute, 0};
                const QPoint middle = view->pointAt(place); // of the hour that begins there
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
                QCOMPARE(view->cursor().date, place.date);
                QCOMPARE(view->cursor().minute, (minute + 30) / 30 * 30);
            }
    }

    void aDragKeepsTheLengthAndSnaps_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("fine");
        for (int days : {-2, 0, 1, 4})
            for (int minutes : {-120, -15, 0, 30, 195})
                QTest::addRow("%d days, %d minutes", days, minutes) << days << minutes << false;
        QTest::newRow("fine") << 0 << 35 << true;
    }
    void aDragKeepsTheLengthAndSnaps() {
        QFETCH(int, days);
        QFETCH(int, minutes);
        QFETCH(bool, fine);
        for (const ZonePair& zones : {fromVietNam, fromOxford}) {
            auto data = week(zones);
            add(*data, 7, monday.addDays(2), 9 * 60, 90);
            const CalendarEntry before = data->entries.front();
            auto view = shown<CalendarHours>(data);
            QSignalSpy moved(view.get(), &CalendarView::moveAsked);
            const QPoint from = view->blockRect(7).center();
            const QPoint to = from + view->pointAt({monday.addDays(2 + days), 600 + minutes, 0}) - view->pointAt({monday.addDays(2), 600, 0});
            drag(*view, from, to, fine ? Qt::ShiftModifier : Qt::NoModifier);
            if (!days && !minutes) {
                QCOMPARE(moved.count(), 0);
                continue;
            }
            QCOMPARE(moved.count(), 1);
            const auto move = moved.first().first().value<CalendarMove>();
            QCOMPARE(move.session, 7);
            QCOMPARE(move.start, momentOf({monday.addDays(2 + days), 540 + minutes}, zones.own));
            QCOMPARE(move.end - move.start, before.end - before.start);
            QCOMPARE(move.fromRow, move.toRow);
        }
    }

    /// Nine o'clock stays nine o'clock on the day after the clock has changed.
    void aDragAcrossTheChangeOfTheClockKeepsTheHour() {
        auto data = week(fromOxford, QDate(2027, 3, 22), 14);
        add(*data, 1, QDate(2027, 3, 26), 9 * 60, 120);
        auto view = shown<CalendarHours>(data);
        QVERIFY(view->hasSecondAxis());
        QCOMPARE(view->axisLabels(9).second, shownMinute(16 * 60));
        QCOMPARE(view->axisLabels(9, 13).second, shownMinute(15 * 60));
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        const QPoint from = view->blockRect(1).center();
        drag(*view, from, from + view->pointAt({QDate(2027, 3, 30), 600, 0}) - view->pointAt({QDate(2027, 3, 26), 600, 0}));
        QCOMPARE(moved.count(), 1);
        const auto move = moved.first().first().value<CalendarMove>();
        QCOMPARE(QDateTime::fromSecsSinceEpoch(move.start, Qt::UTC), QDateTime(QDate(2027, 3, 30), QTime(8, 0), Qt::UTC));
        QCOMPARE(move.end - move.start, 7200);
    }

    void theEdgesChangeTheLength() {
        auto data = week();
        add(*data, 1, monday.addDays(1), 9 * 60, 120);
        auto view = shown<CalendarHours>(data);
        const QRect rect = view->blockRect(1);
        const int hour = view->pointAt({monday, 660, 0}).y() - view->pointAt({monday, 600, 0}).y();
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        drag(*view, {rect.center().x(), rect.bottom() - 1}, {rect.center().x(), rect.bottom() - 1 + hour});
        QCOMPARE(moved.count(), 1);
        auto move = moved.takeFirst().first().value<CalendarMove>();
        QCOMPARE(move.start, data->entries[0].start);
        QCOMPARE(move.end, data->entries[0].end + 3600);
        drag(*view, {rect.center().x(), rect.top() + 2}, {rect.center().x(), rect.top() + 2 + 20 * hour});
        QCOMPARE(moved.count(), 1);
        move = moved.takeFirst().first().value<CalendarMove>();
        QCOMPARE(move.end, data->entries[0].end);
        QCOMPARE(move.end - move.start, 15 * 60); // never shorter
    }

    void escapeLetsGo() {
        auto data = week();
        add(*data, 1, monday, 9 * 60, 120);
        auto view = shown<CalendarHours>(data);
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        const QPoint from = view->blockRect(1).center();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent there(QEvent::MouseMove, from + QPoint(300, 100), view->viewport()->mapToGlobal(from + QPoint(300, 100)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &there);
        QVERIFY(view->isDragging());
        QVERIFY(!view->dragText().isEmpty());
        // What is read meanwhile does not take it from the hand.
        view->setData(std::make_shared<CalendarData>(view->data()));
        QVERIFY(view->isDragging());
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->isDragging());
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(300, 100));
        QCOMPARE(moved.count(), 0);
    }

    void aSessionWithoutATimeIsDroppedIn() {
        auto data = week();
        CalendarEntry entry;
        entry.id = 42;
        entry.usualMinutes = 180;
        data->unscheduled.push_back(entry);
        auto view = shown<CalendarHours>(data);
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        QMimeData mime;
        mime.setData(sessionMimeType, "42");
        const QPoint at = view->pointAt({monday.addDays(3), 600, 0});
        QDragEnterEvent enter(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &drop);
        QTRY_COMPARE(moved.count(), 1);
        const auto move = moved.first().first().value<CalendarMove>();
        QCOMPARE(move.session, 42);
        QCOMPARE(move.start, momentOf({monday.addDays(3), 630}, data->zones.own)); // the middle of the hour
        QCOMPARE(move.end - move.start, 180 * 60);
        QMimeData other;
        other.setText(QStringLiteral("42"));
        QDragEnterEvent stranger(at, Qt::MoveAction, &other, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &stranger);
        QVERIFY(!view->isDragging());
    }

    void aRowIsWhereTheSessionGoes() {
        auto data = week();
        for (int id = 1; id <= 4; ++id)
            add(*data, id, monday.addDays(1), 8 * 60 + id * 60, 60);
        data->rooms = {{1, QStringLiteral("P. 1"), {}}, {2, QStringLiteral("P. 2"), {}}, {3, QStringLiteral("P. 3"), {}}, {4, QStringLiteral("P. 4"), {}}};
        auto view = shown<CalendarResources>(data);
        QCOMPARE(view->rowOrder(), (std::vector<qint64>{1, 2, 3, 4}));
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        const QRect mine = view->blockRect(1), other = view->blockRect(3); // rooms 2 and 4
        drag(*view, mine.center(), {mine.center().x(), other.center().y()});
        QCOMPARE(moved.count(), 1);
        const auto move = moved.first().first().value<CalendarMove>();
        QCOMPARE(move.fromRow, 2);
        QCOMPARE(move.toRow, 4);
        QCOMPARE(move.start, data->entries[0].start);
    }

    void theMonthMovesByDays() {
        auto data = week(fromVietNam, QDate(2026, 11, 2), 35);
        add(*data, 1, QDate(2026, 11, 10), 13 * 60 + 30, 120);
        auto view = shown<CalendarMonth>(data, {1100, 800});
        view->setMonth(QDate(2026, 11, 1));
        QSignalSpy moved(view.get(), &CalendarView::moveAsked);
        const QPoint from = view->blockRect(1).center();
        drag(*view, from, from + view->pointAt({QDate(2026, 11, 26), 0, 0}) - view->pointAt({QDate(2026, 11, 10), 0, 0}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().value<CalendarMove>().start, momentOf({QDate(2026, 11, 26), 13 * 60 + 30}, data->zones.own));
    }

    /// Everything is shown, or counted as not shown.
    void theMonthCountsWhatItHides() {
        auto data = week(fromVietNam, QDate(2026, 11, 2), 35);
        QRandomGenerator random(3);
        std::map<QDate, int> count;
        for (int id = 1; id <= 150; ++id) {
            const QDate date = QDate(2026, 11, 2).addDays(random.bounded(35));
            ++count[date];
            add(*data, id, date, 8 * 60 + random.bounded(480), 60);
        }
        auto view = shown<CalendarMonth>(data, {1000, 700});
        std::map<QDate, int> seen;
        for (const CalendarEntry& entry : data->entries)
            if (!view->blockRect(entry.id).isEmpty())
                ++seen[wallTime(entry.start, data->zones.own).date];
        int hidden = 0;
        for (const auto& [date, all] : count) {
            QCOMPARE(seen[date] + view->hiddenOn(date), all);
            hidden += view->hiddenOn(date);
        }
        QVERIFY(hidden > 0);
    }

    void theKeyboardDoesEverything() {
        auto data = week();
        add(*data, 1, monday, 8 * 60, 120);
        add(*data, 2, monday, 14 * 60, 90);
        add(*data, 3, monday.addDays(2), 9 * 60, 60);
        auto view = shown<CalendarHours>(data);
        QSignalSpy moved(view.get(), &CalendarView::moveAsked), opened(view.get(), &CalendarView::openAsked), when(view.get(), &CalendarView::whenAsked),
            turned(view.get(), &CalendarView::turnAsked), views(view.get(), &CalendarView::viewAsked), fresh(view.get(), &CalendarView::newAsked);
        view->setCursorPlace({monday, 6 * 60, 0});
        const auto press = [&](int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(view.get(), Qt::Key(key), with); };
        press(Qt::Key_Down);
        QCOMPARE(view->selected(), 1);
        press(Qt::Key_Down);
        QCOMPARE(view->selected(), 2);
        press(Qt::Key_Up);
        QCOMPARE(view->selected(), 1);
        const auto last = [&] { return moved.takeLast().first().value<CalendarMove>(); };
        const CalendarEntry& entry = data->entries[0];
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(last(), (CalendarMove{1, entry.start + 900, entry.end + 900, 0, 0}));
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(last(), (CalendarMove{1, entry.start - 300, entry.end - 300, 0, 0}));
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(last(), (CalendarMove{1, entry.start + 86400, entry.end + 86400, 0, 0}));
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(last(), (CalendarMove{1, entry.start, entry.end + 900, 0, 0}));
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(last(), (CalendarMove{1, entry.start, entry.end - 900, 0, 0}));
        press(Qt::Key_Return);
        QCOMPARE(opened.takeLast().first().toLongLong(), 1);
        press(Qt::Key_W);
        QCOMPARE(when.takeLast().first().toLongLong(), 1);
        press(Qt::Key_PageDown);
        QCOMPARE(turned.takeLast().first().toInt(), 1);
        press(Qt::Key_4);
        QCOMPARE(views.takeLast().first().toInt(), 3);
        const double zoom = view->zoom();
        press(Qt::Key_Plus);
        QVERIFY(view->zoom() > zoom);
        press(Qt::Key_Minus);
        QCOMPARE(view->zoom(), zoom);
        press(Qt::Key_Escape);
        QCOMPARE(view->selected(), 0);
        press(Qt::Key_N);
        QCOMPARE(fresh.count(), 1);
        press(Qt::Key_Home);
        press(Qt::Key_Left);
        QCOMPARE(turned.takeLast().first().toInt(), -1);
        // Whoever does not see it is told.
        view->select(2);
        QVERIFY(view->accessibleDescription().contains(data->entries[1].title));
    }

    /// Bars of whole days stand above the hours, do not cover each other, and what has no room is counted.
    void wholeDaysStandAboveTheHours() {
        for (const int bars : {1, 3, 14}) {
            auto data = randomWeek(3, 20);
            for (int i = 1; i <= bars; ++i) {
                CalendarEntry entry;
                entry.role = i % 2 ? EntryRole::Visit : EntryRole::Milestone;
                entry.id = i;
                entry.title = QStringLiteral("Chuyến %1").arg(i);
                entry.allDay = true;
                entry.start = dayStart(monday.addDays(i % 9 - 3), data->zones.own).toSecsSinceEpoch();
                entry.end = dayStart(monday.addDays(i % 9 - 3 + i % 5 + 3), data->zones.own).toSecsSinceEpoch();
                data->entries.push_back(entry);
            }
            std::stable_sort(data->entries.begin(), data->entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
            auto view = shown<CalendarHours>(data);
            const double top = view->pointAt({monday, 0, 0}).y() - 24; // the first hour
            QList<QRect> seen;
            for (const CalendarEntry& entry : data->entries) {
                const QRect rect = view->blockRect(entry.key());
                if (entry.isSession()) {
                    QVERIFY(!rect.isEmpty());
                    continue;
                }
                if (rect.isEmpty())
                    continue;
                QVERIFY(rect.bottom() <= top);
                for (const QRect& other : std::as_const(seen))
                    QVERIFY(!rect.intersects(other));
                seen.append(rect);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
                QCOMPARE(view->selected(), entry.key());
            }
            QVERIFY(bars > 5 ? seen.size() < bars && seen.size() >= 2 : seen.size() == bars);
            // The month shows the same bars, from the first to the last day of each.
            auto month = shown<CalendarMonth>(data);
            for (const CalendarEntry& entry : data->entries)
                if (entry.allDay && bars == 1) {
                    const auto [first, last] = daysOf(entry, data->zones.own);
                    QVERIFY(month->blockRect(entry.key()).contains(QPoint(month->pointAt({std::max(first, monday), 480, 0}).x(), month->blockRect(entry.key()).center().y())));
                    QVERIFY(month->blockRect(entry.key()).contains(QPoint(month->pointAt({std::min(last, monday.addDays(6)), 480, 0}).x(), month->blockRect(entry.key()).center().y())));
                }
        }
    }

    /// A session and a record of the same number are two entries.
    void recordsAndSessionsAreToldApart() {
        auto data = week();
        add(*data, 5, monday, 9 * 60, 60);
        CalendarEntry meeting = data->entries.front();
        meeting.role = EntryRole::Meeting;
        meeting.table = QStringLiteral("meeting");
        meeting.start += 7200, meeting.end += 7200;
        data->entries.push_back(meeting);
        auto view = shown<CalendarHours>(data);
        QSignalSpy opened(view.get(), &CalendarView::openAsked), moved(view.get(), &CalendarView::moveAsked);
        view->select(5);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->selected(), meeting.key());
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(opened.takeLast().first().toLongLong(), meeting.key());
        drag(*view, view->blockRect(meeting.key()).center(), view->blockRect(meeting.key()).center() + QPoint(0, 90));
        QCOMPARE(moved.count(), 0);
        drag(*view, view->blockRect(5).center(), view->blockRect(5).center() + QPoint(0, 90));
        QCOMPARE(moved.count(), 1);
    }

    void theListGoesThroughAll() {
        auto data = randomWeek(9, 30);
        auto view = shown<CalendarAgenda>(data, {900, 400});
        QCOMPARE(view->blockCount(), 30);
        for (const CalendarEntry& entry : data->entries) {
            QTest::keyClick(view.get(), Qt::Key_Down);
            QCOMPARE(view->selected(), entry.id);
            QVERIFY(view->viewport()->rect().contains(view->blockRect(entry.id)));
        }
    }

    void theListHoldsHolidaysOnWhichNothingHappens() {
        const auto height = [](bool withHoliday) {
            auto data = randomWeek(9, 30);
            data->days = 8; // the last one is empty
            data->notes.clear();
            for (int i = 0; i < data->days; ++i) {
                CalendarDay day;
                day.date = data->from.addDays(i);
                data->notes.push_back(day);
            }
            if (withHoliday)
                data->notes.back().holidays.append({QStringLiteral("VN"), QStringLiteral("Ngày nghỉ"), HolidayKind::Holiday, false});
            return shown<CalendarAgenda>(data, {900, 400})->verticalScrollBar()->maximum();
        };
        QVERIFY(height(true) > height(false));
    }

    void theClockOfManyMomentsIsThatOfOne() {
        QRandomGenerator random(11);
        for (const QString& zone : {fromVietNam.own, fromVietNam.other, QStringLiteral("America/New_York"), QStringLiteral("UTC")}) {
            ZoneClock clock(zone);
            for (int i = 0; i < 4000; ++i) {
                // Over seventy years, before 1970 too, and close around the changes of 2027.
                const qint64 moment = i % 2 ? qint64(random.bounded(quint32(2200000000u))) - 400000000 : 1806192000 + random.bounded(-20000, 20000);
                QCOMPARE(clock.at(moment), wallTime(moment, zone));
            }
        }
    }

    void filtersKeepWhatFits() {
        auto data = randomWeek(2, 100);
        CalendarFilter filter;
        QCOMPARE(filtered(*data, filter).entries.size(), size_t(100));
        filter.room = 2;
        filter.run = 1;
        const CalendarData kept = filtered(*data, filter);
        QCOMPARE(kept.entries.size(), size_t(std::count_if(data->entries.begin(), data->entries.end(), [](const CalendarEntry& each) { return each.room == 2 && each.run == 1; })));
        for (const CalendarEntry& entry : kept.entries)
            QVERIFY(entry.room == 2 && entry.run == 1);
    }
};

KHUE_TEST(TestCalendarViews)
#include "test_calendar_views.moc"
