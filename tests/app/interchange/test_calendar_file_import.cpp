// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files that come in: what they mean, what is refused and where, and that nothing goes in by halves.
#include "app/calendar/zone_time.h"
#include "app/calendar/holiday_calendar.h"
#include "app/interchange/calendar_file_import.h"
#include "app/programme.h"
#include "app/store/failure.h"
#include "tests/support/test_class.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {

QDateTime day(int year, int month, int dayOfMonth) {
    return QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), Qt::UTC);
}
QByteArray calendar(const QByteArray& inside) {
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n";
    text += inside;
    text += "END:VCALENDAR\n";
    return text;
}
QByteArray vevent(const QByteArray& inside) {
    QByteArray text = "BEGIN:VEVENT\nUID:1@test\nDTSTAMP:20260101T000000Z\n";
    text += inside;
    text += "END:VEVENT\n";
    return calendar(text);
}
CalendarReading read(const QByteArray& bytes, const QString& place = vietNamZone) {
    return readCalendar(bytes, place, day(2026, 1, 1), day(2027, 1, 1));
}
/// «2026-03-29T08:00Z/10:00» of each time.
QStringList starts(const CalendarReading& reading) {
    QStringList list;
    for (const CalendarTime& time : reading.times)
        list.append(time.starts.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return list;
}
const QByteArray europeLondon = "BEGIN:VTIMEZONE\nTZID:Custom London\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nTZNAME:BST\nDTSTART:19810329T010000\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nBEGIN:STANDARD\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nTZNAME:GMT\n"
                                "DTSTART:19961027T020000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n";

} // namespace

class TestCalendarFileImport : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Person m_person;

    OwnerId owner() const { return {AvailabilityOwner::Person, m_person.id.value}; }
    QString file(const QByteArray& bytes) {
        const QString path = m_folder->filePath(QStringLiteral("in.ics"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    CalendarImport takeAvailability(const QByteArray& bytes, AvailabilityKind kind = AvailabilityKind::Unavailable) {
        Edit edit(*m_database, "import", QStringLiteral("in.ics"));
        const CalendarImport result = importAvailability(edit, *m_database, file(bytes), owner(), kind, englandZone);
        edit.commit();
        return result;
    }
    CalendarImport takeHolidays(const QByteArray& bytes, const QString& country = QStringLiteral("VN")) {
        Edit edit(*m_database, "import", QStringLiteral("in.ics"));
        const CalendarImport result = importHolidays(edit, *m_database, file(bytes), country);
        edit.commit();
        return result;
    }
    qint64 groups() { return m_database->single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toLongLong(); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("import.sqlite")));
        m_database->setClock([] { return day(2026, 11, 24); });
        m_person = {};
        m_person.given_name = QStringLiteral("Emma");
        QVERIFY(!hasErrors(saveChecked(*m_database, m_person, "add")));
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void meaning_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& expected, const QString& place = vietNamZone) { QTest::newRow(name) << bytes << place << expected; };
        row("UTC", vevent("DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\n"), {"2026-03-02 09:00"});
        row("floating follows the place", vevent("DTSTART:20260702T090000\nDURATION:PT1H\n"), {"2026-07-02 08:00"}, englandZone);
        row("whole day at the place", vevent("DTSTART;VALUE=DATE:20260702\n"), {"2026-07-01 17:00"});
        row("zone known by name", vevent("DTSTART;TZID=Europe/London:20260702T090000\nDTEND;TZID=Europe/London:20260702T100000\n"), {"2026-07-02 08:00"});
        row("Windows' name", vevent("DTSTART;TZID=GMT Standard Time:20260702T090000\nDTEND;TZID=GMT Standard Time:20260702T100000\n"), {"2026-07-02 08:00"});
        row("zone with a path", vevent("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260702T090000\nDURATION:PT1H\n"), {"2026-07-02 08:00"});
        QByteArray own = europeLondon;
        own += "BEGIN:VEVENT\nUID:2@test\nDTSTART;TZID=Custom London:20260328T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n";
        row("the file's own zone over the change of March", calendar(own), {"2026-03-28 09:00", "2026-03-29 08:00", "2026-03-30 08:00"});
        row("daily over the change of October", vevent("DTSTART;TZID=Europe/London:20261024T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n"),
            {"2026-10-24 08:00", "2026-10-25 09:00", "2026-10-26 09:00"});
        row("weekly without end, bounded by the period", vevent("DTSTART:20261130T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\n"),
            {"2026-11-30 09:00", "2026-12-07 09:00", "2026-12-14 09:00", "2026-12-21 09:00", "2026-12-28 09:00"});
        row("every other week for sixteen years", vevent("DTSTART;TZID=Europe/London:20100104T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260201T000000Z\n"),
            {"2026-01-12 09:00", "2026-01-26 09:00"});
        row("every fifth month since 1998", vevent("DTSTART:19980131T090000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;INTERVAL=5\n"), {"2026-05-31 09:00", "2026-10-31 09:00"});
        row("the last Sunday of March every other year", vevent("DTSTART;VALUE=DATE:20000326\nRRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=-1SU\n"), {"2026-03-28 17:00"});
        row("until, in UTC, at the event's clock", vevent("DTSTART;TZID=Asia/Ho_Chi_Minh:20260301T060000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260302T230000Z\n"),
            {"2026-02-28 23:00", "2026-03-01 23:00", "2026-03-02 23:00"});
        row("without some", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260303T090000Z,20260304T090000Z\n"), {"2026-03-02 09:00", "2026-03-05 09:00"});
        row("with others", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nRDATE:20260401T090000Z\nRDATE;VALUE=PERIOD:20260402T090000Z/PT2H\n"),
            {"2026-03-02 09:00", "2026-04-01 09:00", "2026-04-02 09:00"});
        QByteArray moved = "BEGIN:VEVENT\nUID:3@test\nDTSTART:20260302T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:3@test\nRECURRENCE-ID:20260303T090000Z\nDTSTART:20260303T140000Z\nDURATION:PT1H\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:3@test\nRECURRENCE-ID:20260304T090000Z\nDTSTART:20260304T090000Z\nSTATUS:CANCELLED\nEND:VEVENT\n";
        row("one moved, one cancelled", calendar(moved), {"2026-03-02 09:00", "2026-03-03 14:00"});
        row("cancelled", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED\n"), {});
        row("a point in time", vevent("DTSTART:20260302T090000Z\n"), {});
        row("free/busy", calendar("BEGIN:VFREEBUSY\nUID:4@test\nFREEBUSY:20260302T090000Z/PT1H,20260303T090000Z/20260303T110000Z\nEND:VFREEBUSY\n"), {"2026-03-02 09:00", "2026-03-03 09:00"});
        row("alarms and tasks are nothing to us", calendar("BEGIN:VTODO\nUID:5\nEND:VTODO\nBEGIN:VEVENT\nUID:6\nDTSTART:20260302T090000Z\nDURATION:PT1H\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\n"),
            {"2026-03-02 09:00"});
        row("folded, with a mark of its encoding", QByteArray("\xEF\xBB\xBF") + vevent("DTSTA\n RT:20260302T0900\n\t00Z\nDURATION:PT1H\n").replace("\n", "\r\n"), {"2026-03-02 09:00"});
    }
    void meaning() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QStringList, expected);
        const CalendarReading reading = read(bytes, place);
        for (const CalendarProblem& problem : reading.problems)
            QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.text));
        QCOMPARE(starts(reading), expected);
    }

    void wholeDaysAreCountedAtThePlace() {
        const CalendarReading reading = read(vevent("DTSTART;VALUE=DATE:20260328\nDTEND;VALUE=DATE:20260331\nSUMMARY:Nghỉ\\, Tết\n"), englandZone);
        QCOMPARE(reading.times.size(), 1);
        const CalendarTime& time = reading.times.first();
        QVERIFY(time.allDay);
        QCOMPARE(time.firstDay, QDate(2026, 3, 28));
        QCOMPARE(time.lastDay, QDate(2026, 3, 30));
        QCOMPARE(time.starts.secsTo(time.ends), qint64(71 * 3600)); // the night of the change is shorter
        QCOMPARE(time.summary, QStringLiteral("Nghỉ, Tết"));
    }

    void refusedWithTheLine_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& bytes, int line) { QTest::newRow(name) << bytes << line; };
        row("no calendar", "Ngày,Nghỉ\n1/1,Tết\n", 1);
        row("empty", "", 0);
        row("binary", QByteArray("PK\x03\x04\0\0\0\0", 8), 1);
        row("cut off", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n", 3);
        row("wrong end", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", 3);
        row("no colon", vevent("SUMMARY Nghỉ\n"), 7);
        row("no start", vevent("SUMMARY:x\n"), 4);
        row("no date", vevent("DTSTART:20260231T090000Z\n"), 7);
        row("no time", vevent("DTSTART:20260302T259900Z\n"), 7);
        row("ends before it starts", vevent("DTSTART:20260302T090000Z\nDTEND:20260302T080000Z\n"), 8);
        row("end and duration", vevent("DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\nDURATION:PT1H\n"), 9);
        row("unknown zone", vevent("DTSTART;TZID=Mars/Olympus:20260302T090000\n"), 7);
        row("no rule", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nRRULE:FREQ=SOMETIMES\n"), 9);
        row("every second", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY\n"), 9);
        row("no exception", vevent("DTSTART:20260302T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:tomorrow\n"), 10);
        row("no duration", vevent("DTSTART:20260302T090000Z\nDURATION:one hour\n"), 8);
        row("not UTF-8", vevent("DTSTART:20260302T090000Z\nSUMMARY:Ngh\xC9\n"), 8);
        row("old version", "BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", 2);
        row("zone without rules", calendar("BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n"), 4);
        row("zone with a wrong offset", calendar(QByteArray(europeLondon).replace("TZOFFSETTO:+0100", "TZOFFSETTO:+9900")), 8);
    }
    void refusedWithTheLine() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const CalendarReading reading = read(bytes);
        QVERIFY(reading.hasErrors());
        QVERIFY(reading.times.isEmpty());
        const auto error = std::find_if(reading.problems.begin(), reading.problems.end(), [](const CalendarProblem& problem) { return problem.severity == Severity::Error; });
        QCOMPARE(error->line, line);
        if (line)
            QVERIFY2(error->text.contains(QString::number(line)), qPrintable(error->text));
        // One good event beside it goes in no more than the bad one.
        const qint64 before = groups();
        const CalendarImport result = takeAvailability(bytes);
        QVERIFY(result.refused());
        QCOMPARE(availabilityOf(*m_database, owner()).size(), size_t(0));
        QCOMPARE(groups(), before);
    }
    void nothingByHalves() {
        QByteArray text = "BEGIN:VEVENT\nUID:1\nDTSTART:20261202T090000Z\nDURATION:PT1H\nEND:VEVENT\n"
                          "BEGIN:VEVENT\nUID:2\nDTSTART:nonsense\nEND:VEVENT\n";
        const CalendarImport result = takeAvailability(calendar(text));
        QVERIFY(result.refused());
        QCOMPARE(result.problems.first().line, 11);
        QCOMPARE(availabilityOf(*m_database, owner()).size(), size_t(0));
        QVERIFY_EXCEPTION_THROWN(readCalendarFile(m_folder->filePath(QStringLiteral("none.ics")), vietNamZone, day(2026, 1, 1), day(2027, 1, 1)), Failure);
    }

    void theSameFileAgainChangesNothing() {
        const QByteArray text = vevent("DTSTART;TZID=Europe/London:20261201T090000\nDTEND;TZID=Europe/London:20261201T120000\nRRULE:FREQ=WEEKLY;COUNT=5\nSUMMARY:Clinic\n");
        CalendarImport result = takeAvailability(text);
        QCOMPARE(result.added, 5);
        const std::vector<Availability> stored = availabilityOf(*m_database, owner());
        QCOMPARE(stored.size(), size_t(5));
        QCOMPARE(stored[0].zone, englandZone);
        QCOMPARE(stored[0].note, QStringLiteral("Clinic"));
        QCOMPARE(stored[0].source, AvailabilitySource::Import);
        const qint64 before = groups();
        result = takeAvailability(text);
        QCOMPARE(result.unchanged, 5);
        QCOMPARE(result.added + result.removed, 0);
        QCOMPARE(groups(), before);

        // What the event no longer holds goes; what another file brought, or a hand, stays.
        Availability byHand;
        setOwner(byHand, owner());
        byHand.starts_at = day(2026, 12, 25);
        byHand.ends_at = day(2026, 12, 26);
        QVERIFY(!hasErrors(saveChecked(*m_database, byHand, "availability")));
        result = takeAvailability(QByteArray(text).replace("COUNT=5", "COUNT=2"));
        QCOMPARE(result.removed, 3);
        QCOMPARE(availabilityOf(*m_database, owner()).size(), size_t(3));
        result = takeAvailability(QByteArray(text).replace("1@test", "other@test"));
        QCOMPARE(result.added, 5);
        result = takeAvailability(QByteArray(text).replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY"));
        QCOMPARE(result.removed, 2);
        result = takeAvailability(QByteArray(text).replace("1@test", "other@test").replace("VERSION:2.0", "VERSION:2.0\nMETHOD:CANCEL"));
        QCOMPARE(result.removed, 5);
        QCOMPARE(availabilityOf(*m_database, owner()).size(), size_t(1));
    }

    void freeTimesAreLeftOut() {
        QCOMPARE(takeAvailability(vevent("DTSTART:20261201T090000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT\n")).added, 0);
        QCOMPARE(takeAvailability(vevent("DTSTART:20261201T090000Z\nDURATION:PT1H\nTRANSP:OPAQUE\n"), AvailabilityKind::IfNeedBe).added, 1);
        QCOMPARE(availabilityOf(*m_database, owner()).front().kind, AvailabilityKind::IfNeedBe);
    }

    void holidaysOfANotice() {
        {
            Edit edit(*m_database, "propose_holidays", QStringLiteral("2027"));
            QVERIFY(proposeHolidays(edit, *m_database, QStringLiteral("VN"), 2027) > 10);
            edit.commit();
        }
        const QByteArray notice = calendar("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270212\nSUMMARY:Nghỉ Tết Nguyên đán\nEND:VEVENT\n"
                                           "BEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20270220\nSUMMARY:Đi làm bù\nEND:VEVENT\n"
                                           "BEGIN:VEVENT\nUID:c\nDTSTART;VALUE=DATE:20270503\nSUMMARY:Nghỉ bù 1/5\nEND:VEVENT\n"
                                           "BEGIN:VEVENT\nUID:d\nDTSTART;VALUE=DATE:20270103\nSUMMARY:Nghỉ hoán đổi\nEND:VEVENT\n"
                                           "BEGIN:VEVENT\nUID:e\nDTSTART:20270601T010000Z\nDURATION:PT1H\nSUMMARY:Họp\nEND:VEVENT\n");
        const CalendarImport result = takeHolidays(notice);
        QVERIFY(!result.refused());
        QCOMPARE(result.problems.size(), 1); // the meeting has hours
        const auto kindOn = [&](QDate date) { return find<Holiday>(*m_database, QStringLiteral("country = 'VN' AND date = ? AND source = 'import'"), date).kind; };
        QCOMPARE(kindOn(QDate(2027, 2, 5)), HolidayKind::Holiday);
        QCOMPARE(kindOn(QDate(2027, 2, 11)), HolidayKind::Holiday);
        QCOMPARE(kindOn(QDate(2027, 2, 20)), HolidayKind::Working);
        QCOMPARE(kindOn(QDate(2027, 5, 3)), HolidayKind::Compensatory);
        QCOMPARE(kindOn(QDate(2027, 1, 3)), HolidayKind::SwappedOff);
        QVERIFY(!find<Holiday>(*m_database, QStringLiteral("date = ?"), QDate(2027, 2, 12)).id);
        const qint64 before = groups();
        const CalendarImport again = takeHolidays(notice);
        QCOMPARE(again.added + again.removed, 0);
        QCOMPARE(again.unchanged, result.added);
        QCOMPARE(groups(), before);
    }
    void notAHoliday() {
        QVERIFY(takeHolidays(vevent("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270601\n")).refused());
        QVERIFY(takeHolidays(vevent("DTSTART;VALUE=DATE:19900101\nRRULE:FREQ=DAILY\n")).refused());
        QCOMPARE(loadAll<Holiday>(*m_database, QStringLiteral("source = 'import'")).size(), size_t(0));
    }

    /// No file, however made, ends the program, fills the memory or never ends.
    void hostile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\n") + QByteArray("BEGIN:VEVENT\n").repeated(100000);
        QTest::newRow("one endless line") << QByteArray("BEGIN:VCALENDAR\nX:") + QByteArray(9 * 1024 * 1024, 'a');
        QTest::newRow("folded endlessly") << QByteArray("BEGIN:VCALENDAR\nX:a\n") + QByteArray(" \n").repeated(2000000);
        QTest::newRow("never") << vevent("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n");
        QTest::newRow("never, daily") << vevent("DTSTART:20260101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\n");
        QTest::newRow("never, weekly") << vevent("DTSTART:20260101T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;INTERVAL=12\n");
        QTest::newRow("far") << vevent("DTSTART:19000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2000000000\n");
        QTest::newRow("huge interval") << vevent("DTSTART:20260101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=2147483647\n");
        QTest::newRow("negative count") << vevent("DTSTART:20260101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=-5;INTERVAL=0\n");
        QByteArray many;
        for (int i = 0; i < 3000; ++i)
            many += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART:19000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=90000\nEND:VEVENT\n";
        QTest::newRow("many times") << calendar(many);
        QByteArray dates = "DTSTART:20260101T000000Z\nDURATION:PT1H\nEXDATE:20260101T000000Z";
        dates += QByteArray(",20260102T000000Z").repeated(60000) + "\n";
        QTest::newRow("many exceptions") << vevent(dates);
    }
    void hostile() {
        QFETCH(QByteArray, bytes);
        const CalendarReading reading = read(bytes);
        QVERIFY(reading.times.size() <= CalendarBounds::times);
        QVERIFY(reading.problems.size() <= 110);
    }

    /// Files of rules with letters changed, dropped and doubled: read or refused, never half of each.
    void fuzzed() {
        QRandomGenerator random(20261124);
        QByteArray good = europeLondon;
        good += "BEGIN:VEVENT\nUID:f@test\nDTSTART;TZID=Custom London:20260328T090000\nDTEND;TZID=Custom London:20260328T110000\n"
                "RRULE:FREQ=MONTHLY;BYDAY=2MO,-1FR;UNTIL=20261231T000000Z\nEXDATE;TZID=Custom London:20260413T090000\nSUMMARY:Nghỉ\\; bù\nEND:VEVENT\n"
                "BEGIN:VEVENT\nUID:g@test\nDTSTART;VALUE=DATE:20260501\nDURATION:P3D\nRDATE;VALUE=DATE:20260601,20260701\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=9\nEND:VEVENT\n";
        const QByteArray whole = calendar(good);
        QVERIFY(!read(whole).hasErrors());
        const QByteArray letters = QByteArrayLiteral(";:=,-+0123456789TZP\n\r\" BYMONTHDAYRULE\\\xC3\0");
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0: bytes[at] = letters[random.bounded(int(letters.size()))]; break;
                case 1: bytes.remove(at, random.bounded(1, 30)); break;
                case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 40))); break;
                default: bytes.insert(at, letters[random.bounded(int(letters.size()))]); break;
                }
            }
            const CalendarReading reading = read(bytes);
            QVERIFY(!reading.hasErrors() || reading.times.isEmpty());
            for (const CalendarTime& time : reading.times)
                QVERIFY(time.starts < time.ends && time.starts < day(2027, 1, 1) && time.ends > day(2026, 1, 1));
        }
    }
};

KHUE_GUILESS_TEST(TestCalendarFileImport)
#include "test_calendar_file_import.moc"
