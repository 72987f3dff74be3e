// SPDX-License-Identifier: GPL-3.0-or-later
// khue-cli as a user or a script calls it: real program, real files, real exit codes.
#include "app/command/command.h"
#include "app/courses/session.h"
#include "app/scheduling/placement.h"
#include "app/store/language.h"
#include "tests/support/ended.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

using namespace khue;

namespace {

Ended call(const QStringList& arguments, const QString& home = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    if (!home.isEmpty())
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    return run(commandLine(), arguments, environment);
}

QJsonArray listed(const QString& database, const QStringList& arguments) {
    const Ended ended = call(QStringList{QStringLiteral("--db"), database, QStringLiteral("list")} + arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    return QJsonDocument::fromJson(ended.out.toUtf8()).array();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    QString fresh() { return m_folder.filePath(QStringLiteral("cli%1.sqlite").arg(++m_count)); }
    QStringList db(const QString& path, const QStringList& rest) const { return QStringList{QStringLiteral("--db"), path} + rest; }

private slots:
    void saysHowItIsUsed() {
        const Ended nothing = call({});
        QCOMPARE(nothing.code, int(WrongUsage));
        for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            const Ended overview = call({QStringLiteral("--lang"), language, QStringLiteral("help")});
            QCOMPARE(overview.code, int(Done));
            for (const Command* command : allCommands()) {
                QVERIFY2(overview.out.contains(QLatin1String(command->name)), command->name);
                const Ended one = call({QStringLiteral("--lang"), language, QStringLiteral("help"), QLatin1String(command->name)});
                QCOMPARE(one.code, int(Done));
                QVERIFY(one.out.size() > 20);
            }
        }
    }

    void wrongUsageEndsWithTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* call) { QTest::newRow(name) << QString::fromLatin1(call).split(u' '); };
        row("unknown command", "dance");
        row("unknown kind", "list unicorns");
        row("no kind", "list");
        row("unknown format", "list person --format xml");
        row("unknown option", "list person --colour");
        row("import without file", "import");
        row("export without file", "export person");
        row("undo of nothing", "history --undo many");
        row("unknown report", "report horoscope --out a.pdf");
        row("move to no day", "move RM-01 1 --to 31/2/2026");
        row("move nowhere", "move RM-01 1");
        row("when of nothing", "when");
        row("parameter without value", "report roster --out a.pdf --param run");
    }
    void wrongUsageEndsWithTwo() {
        QFETCH(QStringList, arguments);
        const QString path = fresh();
        QCOMPARE(call(db(path, {QStringLiteral("init")})).code, int(Done));
        const Ended ended = call(db(path, arguments));
        QCOMPARE(ended.code, int(WrongUsage));
        QVERIFY(!ended.err.isEmpty());
    }

    void failuresEndWithThree_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such workbook") << QStringList{QStringLiteral("import"), QStringLiteral("/nowhere.xlsx")};
        QTest::newRow("not a workbook") << QStringList{QStringLiteral("import"), commandLine()};
        QTest::newRow("no such run") << QStringList{QStringLiteral("report"), QStringLiteral("roster"), QStringLiteral("--param"), QStringLiteral("run=NONE"), QStringLiteral("--out"), QStringLiteral("a.pdf")};
        QTest::newRow("no such ending") << QStringList{QStringLiteral("export"), QStringLiteral("person"), QStringLiteral("--out"), QStringLiteral("a.doc")};
        QTest::newRow("no such backup") << QStringList{QStringLiteral("restore"), QStringLiteral("/nowhere.sqlite")};
        QTest::newRow("move of no such run") << QStringList{QStringLiteral("move"), QStringLiteral("NONE"), QStringLiteral("1"), QStringLiteral("--to"), QStringLiteral("2026-12-03")};
        QTest::newRow("when of no such run") << QStringList{QStringLiteral("when"), QStringLiteral("NONE"), QStringLiteral("1")};
        QTest::newRow("exists already") << QStringList{QStringLiteral("init")};
    }
    void failuresEndWithThree() {
        QFETCH(QStringList, arguments);
        const QString path = fresh();
        QCOMPARE(call(db(path, {QStringLiteral("init")})).code, int(Done));
        const Ended ended = call(db(path, arguments));
        QCOMPARE(ended.code, int(Failed));
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(ended.out, QString());
    }

    void missingDatabaseIsNotMade() {
        const QString path = fresh();
        for (const QString& command : {QStringLiteral("verify"), QStringLiteral("history")})
            QCOMPARE(call(db(path, {command})).code, int(Failed));
        QVERIFY(!QFile::exists(path));
    }

    void worksOnTheUsersOwnDatabase() {
        const QString home = m_folder.filePath(QStringLiteral("home"));
        QCOMPARE(call({QStringLiteral("init"), QStringLiteral("--sample")}, home).code, int(Done));
        QVERIFY(QFile::exists(home + QStringLiteral("/khue/khue.sqlite")));
        QVERIFY(call({QStringLiteral("list"), QStringLiteral("course")}, home).out.contains(QLatin1String("TOP-RM")));
    }

    void importsTheWorkbook() {
        const QString path = fresh();
        const Ended first = call(db(path, {QStringLiteral("import"), coordinatorsWorkbook(), QStringLiteral("--json")}));
        QCOMPARE(first.code, int(ProblemsFound));
        const QJsonObject told = QJsonDocument::fromJson(first.out.toUtf8()).object();
        QMap<QString, int> created;
        for (const QJsonValue& sheet : told[QLatin1String("sheets")].toArray()) {
            created[sheet[QLatin1String("kind")].toString()] += sheet[QLatin1String("created")].toInt();
            QCOMPARE(sheet[QLatin1String("rows")].toInt(), sheet[QLatin1String("created")].toInt() + sheet[QLatin1String("updated")].toInt() +
                                                               sheet[QLatin1String("unchanged")].toInt() + sheet[QLatin1String("refused")].toInt());
        }
        QCOMPARE(created, (QMap<QString, int>{{QStringLiteral("trainee"), 64}, {QStringLiteral("faculty"), 6}, {QStringLiteral("course"), 3},
                                              {QStringLiteral("session"), 31}, {QStringLiteral("enrolment"), 96}, {QStringLiteral("attendance"), 96},
                                              {QStringLiteral("score"), 96}}));
        bool date = false, person = false;
        for (const QJsonValue& problem : told[QLatin1String("problems")].toArray()) {
            date = date || (problem[QLatin1String("row")].toInt() == 71 && problem[QLatin1String("column")].toString() == QLatin1String("E") &&
                            problem[QLatin1String("severity")].toString() == QLatin1String("error"));
            person = person || (problem[QLatin1String("row")].toInt() == 100 && problem[QLatin1String("message")].toString().contains(QLatin1String("HV99999")));
        }
        QVERIFY(date && person);
        QCOMPARE(listed(path, {QStringLiteral("trainee")}).size(), 64);
        QCOMPARE(call(db(path, {QStringLiteral("history"), QStringLiteral("--undo"), QStringLiteral("1")})).code, int(Done));
        QCOMPARE(listed(path, {QStringLiteral("person")}).size(), 0);
        QCOMPARE(call(db(path, {QStringLiteral("history"), QStringLiteral("--redo"), QStringLiteral("1"), QStringLiteral("--verify")})).code, int(Done));
        QCOMPARE(listed(path, {QStringLiteral("trainee")}).size(), 64);
        QCOMPARE(call(db(path, {QStringLiteral("verify")})).code, int(Done));
    }

    void findsEveryDuc_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << QStringLiteral("duc");
        QTest::newRow("NFC") << QStringLiteral("Đức");
        QTest::newRow("NFD, capitals") << QStringLiteral("ĐỨC").normalized(QString::NormalizationForm_D);
    }
    void findsEveryDuc() {
        QFETCH(QString, typed);
        const QString path = fresh();
        call(db(path, {QStringLiteral("import"), coordinatorsWorkbook()}));
        int expected = 0;
        for (const QJsonValue& person : listed(path, {QStringLiteral("trainee")})) {
            const QString name = person[QLatin1String("full_name")].toString().toLower();
            expected += name.split(u' ').contains(QStringLiteral("đức"));
        }
        QVERIFY(expected > 0);
        const QJsonArray found = listed(path, {QStringLiteral("trainee"), QStringLiteral("--find"), typed});
        QCOMPARE(found.size(), expected);
        QStringList families;
        for (const QJsonValue& person : found)
            families.append(person[QLatin1String("family_name")].toString());
        QCollator vietnamese{QLocale(QLocale::Vietnamese)};
        QStringList sorted = families;
        std::sort(sorted.begin(), sorted.end(), vietnamese);
        QCOMPARE(families, sorted); // all have the same given name
    }

    void backsUpAndRestores() {
        const QString path = fresh(), copy = fresh();
        call(db(path, {QStringLiteral("init"), QStringLiteral("--sample")}));
        QCOMPARE(call(db(path, {QStringLiteral("backup"), copy})).code, int(Done));
        call(db(path, {QStringLiteral("history"), QStringLiteral("--undo"), QStringLiteral("1")}));
        QCOMPARE(listed(path, {QStringLiteral("person")}).size(), 0);
        const Ended restored = call(db(path, {QStringLiteral("restore"), copy}));
        QCOMPARE(restored.code, int(Done));
        QVERIFY(restored.out.contains(QLatin1String("before-restore")));
        QCOMPARE(listed(path, {QStringLiteral("person")}).size(), 66);
    }

    void makesPapersWithoutADisplay() {
        const QString path = fresh();
        call(db(path, {QStringLiteral("init"), QStringLiteral("--sample")}));
        for (const QString& report : {QStringLiteral("attendance_sheet"), QStringLiteral("roster"), QStringLiteral("timetable")}) {
            const QString file = m_folder.filePath(report + QStringLiteral(".pdf"));
            const Ended ended = call(db(path, {QStringLiteral("report"), report, QStringLiteral("--param"), QStringLiteral("run=TOP-RM-01"), QStringLiteral("--out"), file}));
            QVERIFY2(ended.code == Done, qPrintable(ended.err));
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
    }

    void movesASession() {
        const QString path = fresh();
        QCOMPARE(call(db(path, {QStringLiteral("init"), QStringLiteral("--sample")})).code, int(Done));
        qint64 id = 0;
        QStringList expected;
        QString day, run, number;
        {
            // Onto the run's next session: the trainees would be in two at once.
            const auto database = openProgramme(path);
            Statement rows = database->query(QStringLiteral("SELECT a.id, b.starts_at, r.code, a.number FROM session a JOIN session b ON b.course_run_id = a.course_run_id AND b.number = a.number + 1 "
                                                            "JOIN course_run r ON r.id = a.course_run_id WHERE a.starts_at > ? ORDER BY a.starts_at LIMIT 1"),
                                             database->now());
            QVERIFY(rows.next());
            id = rows.integer(0);
            const QDateTime onto = QDateTime::fromString(rows.text(1), Qt::ISODate);
            run = rows.text(2);
            number = rows.text(3);
            const Timetable timetable = timetableAround(*database, id);
            PlannedSession moved = *timetable.session(id);
            const QDateTime local = atPlace(onto, moved.zone);
            day = local.toString(QStringLiteral("d/M/yyyy"));
            moved.end += onto.toSecsSinceEpoch() - moved.start;
            moved.start = onto.toSecsSinceEpoch();
            setLanguage(Language::English);
            for (const Clash& clash : timetable.clashesIf(moved))
                expected.append(clash.text);
            number += u'|' + local.time().toString(QStringLiteral("hh:mm"));
        }
        QVERIFY(!expected.isEmpty());
        const QStringList move{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("move"), run, number.section(u'|', 0, 0), QStringLiteral("--to"), day,
                               QStringLiteral("--at"), number.section(u'|', 1), QStringLiteral("--json")};
        const auto start = [&] { return openProgramme(path)->single(QStringLiteral("SELECT starts_at FROM session WHERE id = ?"), id).toString(); };
        const QString before = start();
        const auto told = [](const Ended& ended) {
            QStringList texts;
            for (const QJsonValue& problem : QJsonDocument::fromJson(ended.out.toUtf8()).object()[QStringLiteral("problems")].toArray())
                texts.append(problem.toObject()[QStringLiteral("message")].toString());
            return texts;
        };
        const Ended trial = call(db(path, move + QStringList{QStringLiteral("--dry-run")}));
        QCOMPARE(trial.code, int(ProblemsFound));
        QCOMPARE(told(trial), expected);
        QCOMPARE(start(), before);
        const Ended moved = call(db(path, move));
        QCOMPARE(moved.code, int(ProblemsFound));
        QCOMPARE(told(moved), expected);
        QVERIFY(start() != before);
        QCOMPARE(call(db(path, {QStringLiteral("history"), QStringLiteral("--undo"), QStringLiteral("1")})).code, int(Done));
        QCOMPARE(start(), before);

        // The first of the best places is one where nothing is in the way.
        const Ended when = call(db(path, {QStringLiteral("when"), run, number.section(u'|', 0, 0), QStringLiteral("--json")}));
        QCOMPARE(when.code, int(Done));
        const QJsonArray places = QJsonDocument::fromJson(when.out.toUtf8()).object()[QStringLiteral("places")].toArray();
        QCOMPARE(places.size(), 10);
        const QDateTime best = QDateTime::fromString(places.first().toObject()[QStringLiteral("starts_at")].toString(), Qt::ISODate).addSecs(7 * 3600);
        QCOMPARE(call(db(path, {QStringLiteral("move"), run, number.section(u'|', 0, 0), QStringLiteral("--to"), best.date().toString(Qt::ISODate), QStringLiteral("--at"),
                                best.time().toString(QStringLiteral("hh:mm")), QStringLiteral("--room"), places.first().toObject()[QStringLiteral("room")].toString()}))
                     .code,
                 int(Done));
    }
};

KHUE_GUILESS_TEST(TestCommandLine)
#include "test_command_line.moc"
