// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files as other programs read them: Debian's python3-icalendar and khal.
#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"
#include "app/interchange/calendar_file.h"
#include "app/interchange/calendar_file_reader.h"
#include "app/programme.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {

/// uid → «start end», in UTC.
using Moments = QMap<QString, QString>;

QString shown(const QDateTime& starts, const QDateTime& ends) {
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
    return starts.toUTC().toString(format) + u' ' + ends.toUTC().toString(format);
}

Moments momentsOf(const QList<CalendarEvent>& events) {
    Moments moments;
    for (const CalendarEvent& event : events)
        moments.insert(event.uid, shown(event.starts, event.ends));
    return moments;
}

QString ran(const QString& program, const QStringList& arguments, const QString& folder) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder);
    environment.remove(QStringLiteral("LD_PRELOAD"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning().noquote() << program << arguments << process.errorString() << QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestCalendarFile : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    CourseRun m_run;
    Person m_lecturer, m_trainee, m_coordinator;
    Room m_room;

    template <class R> void store(R& record) {
        const QList<Problem> problems = saveChecked(*m_database, record, "add");
        QVERIFY2(!hasErrors(problems), qPrintable(problems.isEmpty() ? QString() : problems.first().text));
    }
    Session session(int number, QDate day, QTime time, const QString& zone) {
        Session each;
        each.course_run_id = m_run.id;
        each.number = number;
        each.starts_at = plannedMoment(day, time, zone);
        each.ends_at = each.starts_at.addSecs(5400);
        each.zone = zone;
        each.topic_vi = QStringLiteral("Điện tâm đồ; đọc, hiểu\\dùng");
        each.topic_en = QStringLiteral("ECG");
        store(each);
        return each;
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    bool isThere(const QString& program) {
        if (!QStandardPaths::findExecutable(program).isEmpty())
            return true;
        qWarning().noquote() << program << "is not installed; ./test installs it.";
        return false;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(path(QStringLiteral("calendar.sqlite")));
        m_lecturer = m_trainee = m_coordinator = {};
        m_room = {};
        m_run = {};
        m_lecturer.given_name = QStringLiteral("Emma");
        store(m_lecturer);
        m_trainee.given_name = QStringLiteral("Đức");
        store(m_trainee);
        m_coordinator.family_name = QStringLiteral("Lê");
        m_coordinator.given_name = QStringLiteral("Hà");
        m_coordinator.email = QStringLiteral("ha@example.org");
        store(m_coordinator);
        m_room.name = QStringLiteral("Phòng 3");
        store(m_room);
        Course course;
        course.code = QStringLiteral("ECG");
        course.title_vi = QStringLiteral("Điện tâm đồ");
        course.title_en = QStringLiteral("Electrocardiography");
        store(course);
        m_run.course_id = course.id;
        m_run.code = QStringLiteral("ECG-01");
        m_run.coordinator_id = m_coordinator.id;
        store(m_run);
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    /// Sessions on the days around the changes of the UK's clock, in both zones, read by two other programs.
    void othersReadTheSameMoments_data() {
        QTest::addColumn<bool>("zoned");
        QTest::newRow("UTC") << false;
        QTest::newRow("with VTIMEZONE") << true;
    }
    void othersReadTheSameMoments() {
        QFETCH(bool, zoned);
        int number = 0;
        for (const QDate change : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2027, 3, 28), QDate(2027, 10, 31)})
            for (int day = -1; day <= 1; ++day)
                for (const QString& zone : {englandZone, vietNamZone})
                    session(++number, change.addDays(day), QTime(day == 0 ? 4 : 9, 30), zone);
        const QString file = path(QStringLiteral("out.ics"));
        const SessionChoice choice{m_run.id, {}, {}, {}};
        QCOMPARE(exportCalendar(*m_database, choice, file, zoned ? CalendarTimes::Zoned : CalendarTimes::Utc), 24);
        const Moments expected = momentsOf(sessionEvents(*m_database, choice));
        QCOMPARE(expected.size(), 24);

        // Our own reader.
        const CalendarReading reading = readCalendarFile(file, vietNamZone, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(reading.problems.isEmpty());
        Moments own;
        for (const CalendarTime& time : reading.times)
            own.insert(time.uid, shown(time.starts, time.ends));
        QCOMPARE(own, expected);

        // Debian's own Python: another may come first in the path and lack the package.
        const QString python3 = QStringLiteral("/usr/bin/python3");
        if (!QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/icalendar")) || !isThere(QStringLiteral("khal")))
            QSKIP("The two independent readers are not installed.");
        const QString script = path(QStringLiteral("read.py"));
        write(script, "import sys, datetime, icalendar\n"
                      "out = open(sys.argv[2], 'w', encoding='utf-8')\n"
                      "for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):\n"
                      "    u = datetime.timezone.utc\n"
                      "    print(e['UID'], *(e[k].dt.astimezone(u).strftime('%Y-%m-%d %H:%M') for k in ('DTSTART', 'DTEND')), sep='|', file=out)\n"
                      "    assert e['SUMMARY'] == 'ECG-01 · Điện tâm đồ; đọc, hiểu\\\\dùng / ECG', e['SUMMARY']\n");
        ran(python3, {script, file, path(QStringLiteral("read.txt"))}, m_folder->path());
        QFile text(path(QStringLiteral("read.txt")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        Moments python;
        for (const QString& line : QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts))
            python.insert(line.section(u'|', 0, 0), line.section(u'|', 1).replace(u'|', u' '));
        QCOMPARE(python, expected);

        const QString configuration = path(QStringLiteral("khal.conf"));
        QDir(m_folder->path()).mkpath(QStringLiteral("khal-calendar"));
        write(configuration, QStringLiteral("[calendars]\n[[c]]\npath = %1/khal-calendar\ntype = calendar\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
                                            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
                                            "longdatetimeformat = %Y-%m-%d %H:%M\n[default]\ndefault_calendar = c\n[sqlite]\npath = %1/khal.db\n")
                                 .replace(QStringLiteral("%1"), m_folder->path()).toUtf8());
        const QStringList khal{QStringLiteral("-c"), configuration};
        ran(QStringLiteral("khal"), khal + QStringList{QStringLiteral("import"), QStringLiteral("--batch"), QStringLiteral("-a"), QStringLiteral("c"), file}, m_folder->path());
        const QString listed = ran(QStringLiteral("khal"), khal + QStringList{QStringLiteral("list"), QStringLiteral("--day-format"), QString(), QStringLiteral("--format"),
                                                                              QStringLiteral("{uid}|{start-long} {end-long}"), QStringLiteral("2026-01-01"), QStringLiteral("800d")},
                                   m_folder->path());
        Moments found;
        for (const QString& line : listed.split(u'\n', Qt::SkipEmptyParts))
            found.insert(line.section(u'|', 0, 0), line.section(u'|', 1));
        QCOMPARE(found, expected);
    }

    /// What leaves the house once keeps its UID; each change that people are told raises SEQUENCE.
    void uidStaysAndSequenceGrows() {
        Session each = session(1, QDate(2026, 12, 7), QTime(9, 0), vietNamZone);
        const SessionChoice choice{m_run.id, {}, {}, {}};
        CalendarEvent before = sessionEvents(*m_database, choice).first();
        QVERIFY(before.uid.contains(u'@'));
        for (int i = 0; i < 3; ++i) {
            each = load(*m_database, each.id);
            each.starts_at = each.starts_at.addDays(1);
            each.ends_at = each.ends_at.addDays(1);
            store(each);
            const CalendarEvent after = sessionEvents(*m_database, choice).first();
            QCOMPARE(after.uid, before.uid);
            QVERIFY(after.sequence > before.sequence);
            before = after;
        }
        // Another programme's session 1 is another event.
        const auto other = openProgramme(path(QStringLiteral("other.sqlite")));
        Person first;
        first.given_name = QStringLiteral("An");
        QVERIFY(!hasErrors(saveChecked(*other, first, "add")));
        QVERIFY(programmeWord(*other) != programmeWord(*m_database));
    }

    void cancelledAfterRelease() {
        Session gone = session(1, QDate(2026, 12, 7), QTime(9, 0), vietNamZone);
        const Session stays = session(2, QDate(2026, 12, 8), QTime(9, 0), vietNamZone);
        const SessionChoice choice{m_run.id, {}, {}, {}};
        const QString uid = sessionEvents(*m_database, choice).first().uid;
        {
            Edit edit(*m_database, "save");
            saveRelease(edit, *m_database, planRelease(*m_database, m_run.id), QStringLiteral("1"), {});
            edit.commit();
        }
        const int sequence = sessionEvents(*m_database, choice).first().sequence;
        {
            Edit edit(*m_database, "remove");
            edit.remove(gone.id);
            edit.commit();
        }
        const QList<CalendarEvent> events = sessionEvents(*m_database, choice);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().uid, uid);
        QVERIFY(events.first().cancelled && !events.last().cancelled);
        QVERIFY(events.first().sequence > sequence);
        const QByteArray file = calendarFile({}, events, m_database->now());
        QCOMPARE(file.count("STATUS:CANCELLED"), 1);
        QCOMPARE(file.count("STATUS:CONFIRMED"), 1);
    }

    void choosesBySeatLecturerAndRoom() {
        Session first = session(1, QDate(2026, 12, 7), QTime(9, 0), vietNamZone);
        session(2, QDate(2026, 12, 8), QTime(9, 0), vietNamZone);
        first.room_id = m_room.id;
        store(first);
        SessionLecturer teaching;
        teaching.session_id = first.id;
        teaching.person_id = m_lecturer.id;
        store(teaching);
        Enrolment seat;
        seat.course_run_id = m_run.id;
        seat.person_id = m_trainee.id;
        seat.state = EnrolmentState::Enrolled;
        store(seat);
        const auto count = [&](const SessionChoice& choice) { return sessionEvents(*m_database, choice).size(); };
        QCOMPARE(count({}), 2);
        QCOMPARE(count({{}, m_lecturer.id, {}, {}}), 1);
        QCOMPARE(count({{}, {}, m_lecturer.id, {}}), 1);
        QCOMPARE(count({{}, {}, m_trainee.id, {}}), 2);
        QCOMPARE(count({{}, m_trainee.id, {}, {}}), 0);
        QCOMPARE(count({{}, {}, {}, m_room.id}), 1);
    }

    /// RFC 5545 3.1: lines of 75 octets at most, CRLF; names of people cannot smuggle lines in.
    void linesAreWellFormed() {
        CalendarEvent event;
        event.uid = QStringLiteral("a@b");
        event.starts = QDateTime(QDate(2026, 12, 7), QTime(2, 0), Qt::UTC);
        event.ends = event.starts.addSecs(3600);
        event.zone = vietNamZone;
        event.summary = QStringLiteral("Siêu âm tim thực hành ").repeated(12) + QStringLiteral("\nEND:VEVENT\nBEGIN:VALARM");
        event.location = QStringLiteral("A\r\nATTACH:file:///etc/passwd");
        event.organiserName = QStringLiteral("Bà \"Hà\"\nX-EVIL:1; Lê, Thị: Hà");
        event.organiserEmail = QStringLiteral("ha@example.org");
        event.attendeeName = QStringLiteral("Đức\r\nX-EVIL:2");
        event.attendeeEmail = QStringLiteral("duc@example.org\r\nX-EVIL:3");
        event.url = QStringLiteral("https://example.org/\r\nX-EVIL:4");
        const QByteArray file = calendarFile(QStringLiteral("Tên\r\nX-EVIL:5"), {event}, event.starts, CalendarTimes::Utc, CalendarMethod::Request);
        QVERIFY(file.endsWith("\r\n"));
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
            QVERIFY2(!line.startsWith("X-EVIL") && !line.startsWith("ATTACH"), line.constData());
        }
        QCOMPARE(file.count("\r\nBEGIN:"), 1);
        QVERIFY(file.contains("METHOD:REQUEST"));
        QList<CalendarProblem> problems;
        const CalendarPart calendar = readCalendarLines(file, problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems.first().text));
        QCOMPARE(calendarText(calendar.parts.first().find("SUMMARY")->value), event.summary);
    }
};

KHUE_GUILESS_TEST(TestCalendarFile)
#include "test_calendar_file.moc"
