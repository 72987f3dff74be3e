// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment of a save or of an import, 200 times over: what was committed is there, and nothing
// is there by half.
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/settings.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

using namespace khue;

namespace {

constexpr int bulkRows = 40;

/// Writes for ever: in turn a small save and a bulk one, each a person (or many) and a counter that belongs
/// to them, and says on standard output what is committed.
int writeForEver(const QString& path) {
    auto database = openProgramme(path);
    for (int step = settingValue(*database, QStringLiteral("steps"), QStringLiteral("0")).toInt() + 1;; ++step) {
        Edit edit(*database, step % 2 ? "save" : "import", QString::number(step));
        for (int i = 0; i < (step % 2 ? 1 : bulkRows); ++i) {
            Person person;
            person.code = QStringLiteral("%1-%2").arg(step).arg(i);
            person.given_name = QStringLiteral("Đức");
            edit.save(person);
        }
        Setting counter = find<Setting>(*database, QStringLiteral("name = 'steps'"));
        counter.name = QStringLiteral("steps");
        counter.value = QString::number(step);
        edit.save(counter);
        edit.commit();
        printf("%d\n", step);
        fflush(stdout);
    }
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLostOrHalf() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("killed.sqlite"));
        openProgramme(path);
        int confirmed = 0, interrupted = 0;
        for (int round = 0; round < 200; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("TestKill"), QStringLiteral("--write"), path});
            QVERIFY(writer.waitForStarted());
            QVERIFY(writer.waitForReadyRead(20000)); // it has committed once; from now on any moment is good
            QTest::qSleep(QRandomGenerator::global()->bounded(12));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
            confirmed = lines.last().toInt();

            auto database = openProgramme(path);
            const int steps = settingValue(*database, QStringLiteral("steps")).toInt();
            QVERIFY2(steps >= confirmed, "a committed step is lost");
            interrupted += steps > confirmed;
            const int people = database->single(QStringLiteral("SELECT COUNT(*) FROM person")).toInt();
            QCOMPARE(people, (steps + 1) / 2 + steps / 2 * bulkRows);
            QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toInt(), steps);
            if (round % 40 == 39)
                QCOMPARE(verifyDatabase(*database), QStringList());
        }
        qInfo("200 kills, %d steps, %d of them committed but not yet told", confirmed, interrupted);
    }
};

/// The test, or the writer that it kills.
static int runTestKill(int argc, char** argv) {
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    return runTest<TestKill>(argc, argv);
}
static const TestClass registeredTestKill("TestKill", TestClass::Needs::Nothing, runTestKill);
#include "test_kill.moc"
