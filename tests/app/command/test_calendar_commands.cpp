// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files, releases and the outbox on the command line: real program, real files, real exit codes.
#include "app/command/command.h"
#include "app/interchange/calendar_file_reader.h"
#include "app/store/edit.h"
#include "tests/support/ended.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace khue;

class TestCalendarCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Ended call(const QStringList& arguments) {
        return run(commandLine(), QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--db"), m_database} + arguments);
    }
    Ended call(const char* arguments) { return call(QString::fromUtf8(arguments).replace(QLatin1String("%1"), m_folder.path()).split(u' ')); }
    int events(const char* name) {
        const CalendarReading reading = readCalendarFile(path(name), QStringLiteral("Asia/Ho_Chi_Minh"), QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                                                         QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC));
        return reading.hasErrors() ? -1 : int(reading.times.size());
    }
    void write(const char* name, const QByteArray& inside) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n") > 0);
    }

private slots:
    void init() {
        m_database = path("calendar.sqlite");
        for (const char* name : {"calendar.sqlite", "calendar.sqlite-wal", "calendar.sqlite-shm"})
            QFile::remove(path(name));
        QDir(path("calendar.outbox")).removeRecursively();
        QCOMPARE(call("init --sample").code, int(Done));
    }

    void exports() {
        QCOMPARE(call("export --run TOP-HL-01 --out %1/run.ics").code, int(Done));
        const int run = events("run.ics");
        QVERIFY(run > 0);
        QCOMPARE(call("export session --out %1/all.ics --times zone").code, int(Done));
        QVERIFY(events("all.ics") > run);
        const QString lecturer = openProgramme(m_database)->single(QStringLiteral("SELECT p.full_name FROM session_lecturer l JOIN person p ON p.id = l.person_id LIMIT 1")).toString();
        QCOMPARE(call({QStringLiteral("export"), QStringLiteral("--lecturer"), lecturer.toUpper(), QStringLiteral("--out"), path("one.ics")}).code, int(Done));
        QVERIFY(events("one.ics") > 0 && events("one.ics") < events("all.ics"));
        QCOMPARE(call({QStringLiteral("export"), QStringLiteral("--room"), QStringLiteral("p. 3.01"), QStringLiteral("--out"), path("room.ics")}).code, int(Done));
        QVERIFY(events("room.ics") > 0);
    }

    void refusals_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char* arguments, int code) { QTest::newRow(arguments) << QString::fromUtf8(arguments) << code; };
        row("export --run NONE --out %1/x.ics", Failed);
        row("export person --out %1/x.ics", WrongUsage);
        row("export person --run TOP-HL-01 --out %1/x.csv", WrongUsage);
        row("export --run TOP-HL-01 --out %1/x.ics --times local", WrongUsage);
        row("import %1/none.ics", WrongUsage);
        row("import %1/none.ics --holidays fr", WrongUsage);
        row("import %1/none.ics --holidays vn --availability-of GV001", WrongUsage);
        row("import %1/none.ics --holidays vn", Failed);
        row("import %1/none.ics --availability-of Nobody", Failed);
        row("import %1/none.ics --availability-of GV001 --kind sometimes", WrongUsage);
        row("release", WrongUsage);
        row("release TOP-HL-01", WrongUsage);
        row("release NONE --name 1", Failed);
        row("outbox all", WrongUsage);
    }
    void refusals() {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        const Ended ended = call(arguments.toUtf8().constData());
        QCOMPARE(ended.code, code);
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(!QFile::exists(path("x.ics")));
    }

    void importsAvailabilityAndHolidays() {
        const QByteArray soon = QDate::currentDate().addDays(20).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        write("duty.ics", "BEGIN:VEVENT\r\nUID:duty\r\nDTSTART;TZID=Europe/London:" + soon + "T090000\r\nDURATION:PT3H\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\n");
        Ended ended = call("import %1/duty.ics --availability-of GV001 --dry-run");
        QCOMPARE(ended.code, int(Done));
        QVERIFY(ended.out.startsWith(QLatin1String("4 added")));
        QCOMPARE(openProgramme(m_database)->single(QStringLiteral("SELECT COUNT(*) FROM availability")).toInt(), 0);
        QCOMPARE(call("import %1/duty.ics --availability-of GV001").code, int(Done));
        QCOMPARE(call("import %1/duty.ics --availability-of TOP-HL-01 --kind if_need_be").code, int(Done));
        ended = call("import %1/duty.ics --availability-of GV001 --json");
        QCOMPARE(QJsonDocument::fromJson(ended.out.toUtf8())[QLatin1String("unchanged")].toInt(), 4);
        QCOMPARE(openProgramme(m_database)->single(QStringLiteral("SELECT COUNT(*) FROM availability")).toInt(), 8);

        write("broken.ics", "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20270101\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20270199\r\nEND:VEVENT\r\n");
        ended = call("import %1/broken.ics --holidays gb");
        QCOMPARE(ended.code, int(ProblemsFound));
        QVERIFY(ended.out.contains(QLatin1String("Line 9:")));
        QCOMPARE(openProgramme(m_database)->single(QStringLiteral("SELECT COUNT(*) FROM holiday WHERE source = 'import'")).toInt(), 0);
        write("notice.ics", "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20270503\r\nSUMMARY:Early May bank holiday\r\nEND:VEVENT\r\n");
        QCOMPARE(call("import %1/notice.ics --holidays gb").code, int(Done));
        QVERIFY(call("holidays 2027 --country gb").out.contains(QLatin1String("Early May bank holiday")));
    }

    void releases() {
        const Ended listed = call("release TOP-HL-01 --dry-run");
        QCOMPARE(listed.code, int(Done));
        QVERIFY(listed.out.contains(QLatin1String("To be told: ")));
        QVERIFY(call("outbox").out.isEmpty());
        const Ended released = call("release TOP-HL-01 --name First --note Welcome");
        QCOMPARE(released.code, int(Done));
        const qsizetype messages = released.out.count(QLatin1String("In the outbox: "));
        QVERIFY(messages > 0);
        const Ended outbox = call("outbox");
        QCOMPARE(outbox.out.count(u'\n'), messages);
        for (const QString& line : outbox.out.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY(QFile::exists(line.section(u'\t', -1)));
        QVERIFY(call("release TOP-HL-01 --name Second").out.startsWith(QLatin1String("Nothing differs")));
    }
};

KHUE_GUILESS_TEST(TestCalendarCommands)
#include "test_calendar_commands.moc"
