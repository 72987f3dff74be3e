// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a whole programme: no file of a document is lost, none is copied twice, and what is wrong is told.
#include "app/attached/document_store.h"
#include "app/attached/programme_backup.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestProgrammeBackup : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;

    Database& db() { return *m_database; }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void open() {
        m_database = openProgramme(path("khue.sqlite"));
        m_database->setClock([this] { return m_now; });
    }
    void close() { m_database.reset(); }

    static void write(const QString& name, const QByteArray& content) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray read(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    DocumentFile add(const QByteArray& content) {
        const QString name = path("in.txt");
        write(name, content);
        Person person = find<Person>(db(), QStringLiteral("1 = 1"));
        Edit edit(db(), "document");
        if (!person.id) {
            person.given_name = QStringLiteral("An");
            edit.save(person);
        }
        DocumentFile document = addDocument(edit, db(), {QStringLiteral("person"), person.id.value}, name);
        edit.commit();
        return document;
    }
    void removeDocument(const DocumentFile& document) {
        Edit edit(db(), "remove");
        edit.remove(document.id);
        edit.commit();
    }
    QString inShared(const DocumentFile& document) { return documentIn(backupDocumentFolder(path("khue.sqlite")), document.sha256); }
    int filesIn(const QString& folder) {
        int count = 0;
        for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext(); files.next())
            ++count;
        return count;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 11, 2), QTime(2, 0), Qt::UTC);
        open();
    }
    void cleanup() { close(); }

    void whatIsLostComesBack_data() {
        QTest::addColumn<bool>("daily");
        QTest::newRow("by hand") << false;
        QTest::newRow("automatic") << true;
    }
    void whatIsLostComesBack() {
        QFETCH(bool, daily);
        const DocumentFile one = add("one"), two = add("two"), gone = add("gone");
        removeDocument(gone);
        QString backup = path("elsewhere/copy.khue");
        if (daily) {
            const DailyBackup made = backUpProgrammeDaily(db());
            QCOMPARE(made.problems, QStringList());
            backup = made.path;
        } else {
            QCOMPARE(backUpProgramme(db(), backup), QStringList());
        }
        // A backup is whole where it stands.
        {
            auto opened = openProgramme(backup);
            QCOMPARE(verifyDatabase(*opened) + verifyDocuments(*opened), QStringList());
        }
        close();
        QVERIFY(QFile::remove(documentPath(path("khue.sqlite"), one.sha256)));
        write(documentPath(path("khue.sqlite"), two.sha256), "twO");
        QVERIFY(QDir(documentFolder(path("khue.sqlite"))).exists());
        QVERIFY(QFile::remove(documentPath(path("khue.sqlite"), gone.sha256)));
        const RestoredProgramme restored = restoreProgramme(backup, path("khue.sqlite"), programmeTables());
        QCOMPARE(restored.problems, QStringList());
        QVERIFY(!restored.aside.isEmpty());
        open();
        QCOMPARE(verifyDatabase(db()) + verifyDocuments(db()), QStringList());
        // What had been removed before the backup comes back with an undo, file and all.
        QVERIFY(History(db()).undo());
        QCOMPARE(verifyDocuments(db()), QStringList());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM document")).toInt(), 3);
        QCOMPARE(read(documentPath(db().path(), gone.sha256)), QByteArray("gone"));
    }

    void aDayCostsWhatIsNew() {
        const DocumentFile one = add("one");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        const QDateTime written = QFileInfo(inShared(one)).lastModified();
        QFile file(inShared(one));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written.addDays(-3), QFileDevice::FileModificationTime));
        file.close();
        m_now = m_now.addDays(1);
        const DocumentFile two = add("two");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        QVERIFY(backUpProgrammeDaily(db()).path.isEmpty()); // once a day
        QCOMPARE(QFileInfo(inShared(one)).lastModified(), written.addDays(-3)); // not written again
        QVERIFY(QFile::exists(inShared(two)));
        QCOMPARE(filesIn(backupDocumentFolder(db().path())), 2);
        // One that was cut short is written anew.
        write(inShared(two), "t");
        m_now = m_now.addDays(1);
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        QCOMPARE(read(inShared(two)), QByteArray("two"));
    }

    void filesGoWithTheLastBackupThatNeedsThem() {
        const DocumentFile one = add("one");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        // A database without that document takes its place: the history no longer names it either.
        close();
        const QString path1 = path("khue.sqlite");
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(path1 + QLatin1String(suffix));
        open();
        const DocumentFile two = add("two");
        for (int day = 1; day < 14; ++day) {
            m_now = m_now.addDays(1);
            QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
            QVERIFY(QFile::exists(inShared(one)));
        }
        // A backup that cannot be read may need anything.
        const QString last = automaticBackups(path1).last(), unreadable = backupFolder(path1) + QStringLiteral("/old.sqlite");
        write(unreadable, "not a database, and long enough to be looked at as one");
        m_now = m_now.addDays(1);
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        QVERIFY(!QFile::exists(last));
        QVERIFY(QFile::exists(inShared(one)));
        QVERIFY(QFile::remove(unreadable));
        m_now = m_now.addDays(1);
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        QVERIFY(!QFile::exists(inShared(one)));
        QVERIFY(QFile::exists(inShared(two)));
    }

    void missingAndDamagedFilesAreToldOf() {
        const DocumentFile whole = add("whole"), lost = add("lost"), broken = add("broken");
        QVERIFY(QFile::remove(documentPath(db().path(), lost.sha256)));
        write(documentPath(db().path(), broken.sha256), "brokeN");
        const QString backup = path("copy.sqlite");
        QCOMPARE(backUpProgramme(db(), backup).size(), 2);
        QVERIFY(QFile::exists(backup));
        QVERIFY(!QFile::exists(documentPath(backup, broken.sha256))); // what is damaged is no backup
        const DailyBackup made = backUpProgrammeDaily(db());
        QCOMPARE(made.problems.size(), 2);
        QCOMPARE(verifyBackupDocuments(db().path()).size(), 2);
        close();
        const RestoredProgramme restored = restoreProgramme(backup, path("khue.sqlite"), programmeTables());
        QCOMPARE(restored.problems.size(), 2);
        open();
        QCOMPARE(verifyDocuments(db()).size(), 2);
        QCOMPARE(read(documentPath(db().path(), whole.sha256)), QByteArray("whole"));
    }

    /// What was once backed up whole is kept when the file itself is damaged later, and mends it.
    void aGoodCopyIsKept() {
        const DocumentFile one = add("one");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        write(documentPath(db().path(), one.sha256), "damaged");
        m_now = m_now.addDays(1);
        const DailyBackup made = backUpProgrammeDaily(db());
        QCOMPARE(made.problems.size(), 1);
        QCOMPARE(read(inShared(one)), QByteArray("one"));
        QCOMPARE(verifyBackupDocuments(db().path()), QStringList());
        close();
        QCOMPARE(restoreProgramme(made.path, path("khue.sqlite"), programmeTables()).problems, QStringList());
        open();
        QCOMPARE(verifyDocuments(db()), QStringList());
    }

    void verifyLooksIntoTheBackups() {
        const DocumentFile one = add("one"), two = add("two");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        QCOMPARE(verifyBackupDocuments(db().path()), QStringList());
        write(inShared(one), "onE");
        QVERIFY(QFile::remove(inShared(two)));
        const QStringList problems = verifyBackupDocuments(db().path());
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.join(u' ').contains(one.name));
    }

    void anInterruptedBackupLeavesNothingHalfDone() {
        const QString backup = path("copy.sqlite");
        add("one");
        QCOMPARE(backUpProgramme(db(), backup), QStringList());
        const QByteArray before = read(backup);
        const DocumentFile two = add("two");
        // Cancelled while the files are copied.
        Progress progress([&progress](double fraction, const QString&) {
            if (fraction > 0.7)
                progress.cancel();
        });
        QVERIFY_EXCEPTION_THROWN(backUpProgramme(db(), backup, &progress), Cancelled);
        QCOMPARE(read(backup), before);
        QVERIFY(!QFile::exists(backup + QStringLiteral(".partial")));
        QVERIFY_EXCEPTION_THROWN(backUpProgrammeDaily(db(), &progress), Cancelled);
        QVERIFY(automaticBackups(db().path()).isEmpty()); // so that the day's backup is made yet
        // Killed: what is left is neither taken for a backup nor left for ever.
        const QString folder = backupFolder(db().path());
        QDir().mkpath(backupDocumentFolder(db().path()) + QStringLiteral("/ab"));
        const QStringList left{folder + QStringLiteral("/khue-20261101-020000.sqlite.partial"), backupDocumentFolder(db().path()) + QStringLiteral("/ab/.incoming-abcdef")};
        for (const QString& each : left) {
            write(each, "half");
            QFile file(each);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        }
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        for (const QString& each : left)
            QVERIFY2(!QFile::exists(each), qPrintable(each));
        QVERIFY(QFile::exists(inShared(two)));
        QCOMPARE(verifyBackupDocuments(db().path()), QStringList());
    }

    void filesThatCannotBeWrittenFailTheBackup() {
        add("one");
        const QString backup = path("copy.sqlite");
        write(documentFolder(backup), "a file in the place of the folder");
        QVERIFY_EXCEPTION_THROWN(backUpProgramme(db(), backup), Failure);
        QVERIFY(!QFile::exists(backup));
    }

    void filesArePrivate() {
        const DocumentFile one = add("one");
        QVERIFY(!backUpProgrammeDaily(db()).path.isEmpty());
        const auto permissions = QFileInfo(inShared(one)).permissions();
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    }
};

KHUE_GUILESS_TEST(TestProgrammeBackup)
#include "test_programme_backup.moc"
