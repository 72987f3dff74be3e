// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore, and databases that are damaged, foreign or from the future.
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {

void addPerson(Database& database, const QString& code) {
    Person person;
    person.code = code;
    person.given_name = code;
    Edit edit(database, "add", code);
    edit.save(person);
    edit.commit();
}

int people(Database& database) {
    return database.single(QStringLiteral("SELECT COUNT(*) FROM person")).toInt();
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString& path, qint64 at, const QByteArray& with) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(with);
}

QString failureOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Failure& failure) {
        return failure.message();
    }
    return {};
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesArePrivate() {
        auto database = openProgramme(path("a.sqlite"));
        addPerson(*database, QStringLiteral("A"));
        backUp(*database, path("copy.sqlite"));
        for (const char* name : {"a.sqlite", "a.sqlite-wal", "copy.sqlite"}) {
            const auto permissions = QFileInfo(path(name)).permissions();
            QVERIFY2(!(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)), name);
        }
    }

    void copiesWhileOthersWrite() {
        auto database = openProgramme(path("a.sqlite"));
        addPerson(*database, QStringLiteral("A"));
        auto other = openProgramme(path("a.sqlite"));
        Edit edit(*other, "add");
        Person person;
        person.given_name = QStringLiteral("B");
        edit.save(person);
        backUp(*database, path("copy.sqlite"));
        edit.commit();
        auto copy = openProgramme(path("copy.sqlite"));
        QCOMPARE(people(*copy), 1);
        QCOMPARE(verifyDatabase(*copy), QStringList());
        QCOMPARE(people(*database), 2);
    }

    void doesNotReplaceTheDatabaseItself() {
        auto database = openProgramme(path("a.sqlite"));
        QVERIFY(!failureOf([&] { backUp(*database, path("a.sqlite")); }).isEmpty());
        QVERIFY(!failureOf([&] { backUp(*database, QStringLiteral("/proc/nowhere/b.sqlite")); }).isEmpty());
    }

    void restoreKeepsThePresentFileAside() {
        {
            auto database = openProgramme(path("a.sqlite"));
            addPerson(*database, QStringLiteral("A"));
            backUp(*database, path("copy.sqlite"));
            addPerson(*database, QStringLiteral("B"));
        }
        const QString aside = restoreBackup(path("copy.sqlite"), path("a.sqlite"), programmeTables());
        QVERIFY(!aside.isEmpty());
        QCOMPARE(people(*openProgramme(path("a.sqlite"))), 1);
        QCOMPARE(people(*openProgramme(aside)), 2);
    }

    void refusesToRestoreWhatIsNotSound() {
        {
            auto database = openProgramme(path("a.sqlite"));
            addPerson(*database, QStringLiteral("A"));
            backUp(*database, path("copy.sqlite"));
        }
        damage(path("copy.sqlite"), 4096 * 3, QByteArray(8192, 'x'));
        const QByteArray before = contents(path("a.sqlite"));
        QVERIFY(!failureOf([&] { restoreBackup(path("copy.sqlite"), path("a.sqlite"), programmeTables()); }).isEmpty());
        QCOMPARE(contents(path("a.sqlite")), before);
    }

    void damagedFileIsLeftAndTheBackupNamed() {
        QString backup;
        {
            auto database = openProgramme(path("a.sqlite"));
            addPerson(*database, QStringLiteral("A"));
            backup = backUpDaily(*database);
            QVERIFY(!backup.isEmpty());
        }
        damage(path("a.sqlite"), 0, QByteArray(4096, 'x'));
        const QByteArray before = contents(path("a.sqlite"));
        const QString message = failureOf([&] { openProgramme(path("a.sqlite")); });
        QVERIFY2(message.contains(QDir::toNativeSeparators(backup)), qPrintable(message));
        QCOMPARE(contents(path("a.sqlite")), before);
    }

    void foreignFileIsRefused() {
        {
            auto database = openProgramme(path("a.sqlite"));
            database->run(QStringLiteral("PRAGMA application_id = 1"));
        }
        QVERIFY(failureOf([&] { openProgramme(path("a.sqlite")); }).contains(QLatin1String("a.sqlite")));
        QFile text(path("b.sqlite"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is a letter, not a database. It is long enough to have a header.\n");
        text.close();
        const QByteArray before = contents(path("b.sqlite"));
        QVERIFY(!failureOf([&] { openProgramme(path("b.sqlite")); }).isEmpty());
        QCOMPARE(contents(path("b.sqlite")), before);
    }

    void databaseFromTheFutureIsReadOnly() {
        {
            auto database = openProgramme(path("a.sqlite"));
            addPerson(*database, QStringLiteral("A"));
            database->run(QStringLiteral("PRAGMA user_version = 9999"));
        }
        auto database = openProgramme(path("a.sqlite"));
        QVERIFY(database->isReadOnly());
        QVERIFY(!database->readOnlyReason().isEmpty());
        QCOMPARE(people(*database), 1);
        QCOMPARE(failureOf([&] { addPerson(*database, QStringLiteral("B")); }), database->readOnlyReason());
        QCOMPARE(people(*database), 1);
    }

    void keepsTheLastFourteenDays() {
        auto database = openProgramme(path("a.sqlite"));
        QDateTime now(QDate(2026, 11, 1), QTime(8, 0), Qt::LocalTime);
        database->setClock([&now] { return now; });
        for (int day = 0; day < 20; ++day) {
            QVERIFY(!backUpDaily(*database).isEmpty());
            QVERIFY2(backUpDaily(*database).isEmpty(), "once a day");
            now = now.addDays(1);
        }
        const QStringList kept = automaticBackups(database->path());
        QCOMPARE(kept.size(), 14);
        QVERIFY(kept.first().contains(QLatin1String("20261120")));
        QVERIFY(kept.last().contains(QLatin1String("20261107")));
        QCOMPARE(newestGoodBackup(database->path()), kept.first());
        damage(kept.first(), 0, QByteArray(4096, 'x'));
        QCOMPARE(newestGoodBackup(database->path()), kept.at(1));
    }
};

KHUE_GUILESS_TEST(TestBackup)
#include "test_backup.moc"
