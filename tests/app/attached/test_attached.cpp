// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks, checklists and documents: what is attached to any record, and goes with it.
#include "app/attached/document_store.h"
#include "app/courses/course.h"
#include "app/courses/merge_people.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "app/today/attention.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestAttached : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;

    Database& db() { return *m_database; }
    qint64 number(const char* sql) { return db().single(QString::fromLatin1(sql)).toLongLong(); }
    QString file(const QString& name, const QByteArray& content) {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return made.fileName();
    }
    Id<Person> person(const char* name) {
        Person made;
        made.given_name = QString::fromUtf8(name);
        Edit edit(db(), "add");
        edit.save(made);
        edit.commit();
        return made.id;
    }
    Task task(const RecordRef& record, const QString& title, QDate due = {}) {
        Task made;
        made.record_table = record.table;
        made.record_id = {record.id};
        made.title_vi = title;
        made.due_on = due;
        return made;
    }
    QStringList texts(const QList<Problem>& problems) {
        QStringList all;
        for (const Problem& problem : problems)
            all.append(problem.field + QStringLiteral(": ") + problem.text);
        return all;
    }

private slots:
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("attached%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void aTaskBelongsToARecordThatIsThere_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("none, a reminder") << QString() << qint64(0) << true;
        QTest::newRow("a person") << QStringLiteral("person") << qint64(1) << true;
        QTest::newRow("no such person") << QStringLiteral("person") << qint64(99) << false;
        QTest::newRow("no such table") << QStringLiteral("persons; --") << qint64(1) << false;
        QTest::newRow("a table alone") << QStringLiteral("person") << qint64(0) << false;
        QTest::newRow("a number alone") << QString() << qint64(1) << false;
    }
    void aTaskBelongsToARecordThatIsThere() {
        QFETCH(QString, table);
        QFETCH(qint64, id);
        QFETCH(bool, good);
        QCOMPARE(person("An").value, 1);
        Task made = task({table, id}, QStringLiteral("Gửi thư"));
        const QList<Problem> problems = saveChecked(db(), made, "add");
        QVERIFY2(hasErrors(problems) != good, qPrintable(texts(problems).join(u'\n')));
        QCOMPARE(number("SELECT COUNT(*) FROM task"), good ? 1 : 0);
    }

    void tasksAreChecked() {
        Task empty;
        QVERIFY(hasErrors(saveChecked(db(), empty, "add")));
        Task early = task({}, QStringLiteral("Nộp"));
        early.done_on = QDate(2026, 11, 24);
        QVERIFY(hasErrors(saveChecked(db(), early, "add")));
        early.done_on = QDate(2026, 11, 23);
        QVERIFY(!hasErrors(saveChecked(db(), early, "add")));
    }

    void whatIsAttachedGoesWithTheRecordAndComesBack() {
        const Id<Person> who = person("An");
        const RecordRef record{QStringLiteral("person"), who.value};
        Task made = task(record, QStringLiteral("Hộ chiếu"));
        Edit edit(db(), "add");
        edit.save(made);
        const DocumentFile document = addDocument(edit, db(), {QStringLiteral("task"), made.id.value}, file(QStringLiteral("Hộ chiếu.txt"), "passport"));
        edit.commit();
        QCOMPARE(document.kind, DocumentKind::Passport);
        Edit removal(db(), "remove");
        removal.remove(who);
        removal.commit();
        QCOMPARE(number("SELECT (SELECT COUNT(*) FROM task) + (SELECT COUNT(*) FROM document)"), 0);
        QVERIFY(orphanedDocuments(db()).isEmpty()); // the history can bring it back
        QVERIFY(History(db()).undo());
        QCOMPARE(load(db(), made.id).title_vi, QStringLiteral("Hộ chiếu"));
        QCOMPARE(load(db(), document.id).sha256, document.sha256);
        QCOMPARE(verifyDatabase(db()) + verifyDocuments(db()), QStringList());
    }

    void verifyFindsWhatBelongsToNothing() {
        const Id<Person> who = person("An");
        Task made = task({QStringLiteral("person"), who.value}, QStringLiteral("Gọi điện"));
        Edit edit(db(), "add");
        edit.save(made);
        edit.commit();
        QCOMPARE(verifyDatabase(db()), QStringList());
        db().run(QStringLiteral("UPDATE task SET record_id = 77"));
        QCOMPARE(verifyDatabase(db()).size(), 1);
        db().run(QStringLiteral("UPDATE task SET record_table = 'nothing'"));
        QCOMPARE(verifyDatabase(db()).size(), 1);
    }

    void mergedPeopleKeepWhatWasAttachedToEither() {
        const Id<Person> kept = person("An"), gone = person("Ân");
        Task made = task({QStringLiteral("person"), gone.value}, QStringLiteral("Gọi điện"));
        Edit edit(db(), "add");
        edit.save(made);
        edit.commit();
        Person stays = load(db(), kept);
        Edit merging(db(), "merge");
        mergePeople(merging, db(), stays, gone);
        merging.commit();
        QCOMPARE(load(db(), made.id).record_id.value, kept.value);
    }

    void checklistsGiveTasksWithDueDays() {
        const Id<Person> who = person("An"), owner = person("Bình");
        const RecordRef record{QStringLiteral("person"), who.value};
        const auto checklists = checklistsFor(db(), ChecklistUse::VisitIncoming);
        QCOMPARE(checklists.size(), size_t(1));
        const QDate start(2027, 3, 1), end(2027, 3, 12);
        const auto apply = [&] {
            Edit edit(db(), "checklist");
            const int added = applyChecklist(edit, db(), record, checklists[0].id, start, end, owner);
            edit.commit();
            return added;
        };
        QCOMPARE(apply(), int(number("SELECT COUNT(*) FROM checklist_item WHERE checklist_template_id = 1")));
        QCOMPARE(apply(), 0); // once is enough
        const auto tasks = tasksOf(db(), record);
        QCOMPARE(tasks.front().due_on, start.addDays(-60));
        QCOMPARE(tasks.back().due_on, end.addDays(14));
        QCOMPARE(tasks.front().owner_id, owner);
        for (size_t i = 0; i < tasks.size(); ++i)
            QCOMPARE(tasks[i].position, int(i) + 1);
    }

    void openTasksMoveWithTheRecordsDays() {
        const RecordRef record{QStringLiteral("person"), person("An").value};
        const QDate start(2027, 3, 1), end(2027, 3, 12);
        Edit edit(db(), "checklist");
        applyChecklist(edit, db(), record, {1}, start, end);
        edit.commit();
        auto tasks = tasksOf(db(), record);
        setTaskDone(db(), tasks[0].id, true);
        tasks[1].due_on = QDate(2027, 1, 6); // by hand
        Edit byHand(db(), "save");
        byHand.save(tasks[1]);
        byHand.commit();
        Edit moving(db(), "save");
        QCOMPARE(moveChecklist(moving, db(), record, start, end, start.addDays(7), end.addDays(7)), int(tasks.size()) - 2);
        moving.commit();
        const auto after = tasksOf(db(), record);
        QCOMPARE(after[0].due_on, tasks[0].due_on);
        QCOMPARE(after[1].due_on, QDate(2027, 1, 6));
        QCOMPARE(after[2].due_on, tasks[2].due_on.addDays(7));
    }

    void overdueTasksNeedSomebody() {
        const Id<Person> who = person("An");
        Task late = task({QStringLiteral("person"), who.value}, QStringLiteral("Thị thực"), QDate(2026, 11, 20));
        late.owner_id = who;
        Task today = task({}, QStringLiteral("Hôm nay"), QDate(2026, 11, 23));
        Edit edit(db(), "add");
        edit.save(late);
        edit.save(today);
        edit.commit();
        QList<Attention> found;
        for (const Attention& each : whatNeedsSomebody(db()))
            if (each.kind == QLatin1String("overdue_task"))
                found.append(each);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].text.contains(QStringLiteral("Thị thực")) && found[0].text.contains(QStringLiteral("An")));
        QCOMPARE(found[0].about[0].id, late.id.value);
        QCOMPARE(found[0].about[1].table, QStringLiteral("person"));
        setTaskDone(db(), late.id, true);
        QVERIFY(overdueTasks(db(), db().today()).empty());
        setTaskDone(db(), late.id, false);
        QCOMPARE(overdueTasks(db(), db().today()).size(), size_t(1));
        const TaskCount count = countTasks(db(), {QStringLiteral("person"), who.value}, db().today());
        QCOMPARE(count.all, 1);
        QCOMPARE(count.overdue, 1);
    }

    void aFileIsKeptOnceAndPrivately() {
        const RecordRef record{QStringLiteral("person"), person("An").value};
        Edit edit(db(), "document");
        const DocumentFile one = addDocument(edit, db(), record, file(QStringLiteral("a.txt"), "the same"));
        const DocumentFile two = addDocument(edit, db(), record, file(QStringLiteral("b.txt"), "the same"));
        edit.commit();
        QCOMPARE(one.sha256, two.sha256);
        QCOMPARE(one.sha256, QString::fromLatin1(QCryptographicHash::hash("the same", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(one.size, 8);
        int files = 0;
        QDirIterator all(documentFolder(db().path()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++files)
            all.next();
        QCOMPARE(files, 1);
        const QString path = documentPath(db().path(), one.sha256);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const QString copy = m_folder.filePath(QStringLiteral("copy.txt"));
        saveCopy(db(), one, copy);
        QFile read(copy);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("the same"));
    }

    void badFilesAreRefused() {
        const RecordRef record{QStringLiteral("person"), person("An").value};
        QFile large(m_folder.filePath(QStringLiteral("large.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestDocument + 1));
        large.close();
        for (const QString& path : {large.fileName(), file(QStringLiteral("empty.txt"), ""), m_folder.filePath(QStringLiteral("nowhere.txt")), m_folder.path()}) {
            bool refused = false;
            try {
                Edit edit(db(), "document");
                addDocument(edit, db(), record, path);
            } catch (const Failure& failure) {
                refused = !failure.message().isEmpty();
            }
            QVERIFY2(refused, qPrintable(path));
        }
        QCOMPARE(number("SELECT COUNT(*) FROM document"), 0);
    }

    void verifyTellsOfMissingAndDamagedFiles() {
        const RecordRef record{QStringLiteral("person"), person("An").value};
        Edit edit(db(), "document");
        const DocumentFile one = addDocument(edit, db(), record, file(QStringLiteral("one.txt"), "one"));
        const DocumentFile two = addDocument(edit, db(), record, file(QStringLiteral("two.txt"), "two"));
        edit.commit();
        QFile damaged(documentPath(db().path(), one.sha256));
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Append));
        damaged.write("!");
        damaged.close();
        QVERIFY(QFile::remove(documentPath(db().path(), two.sha256)));
        QCOMPARE(verifyDocuments(db()).size(), 2);
        for (const DocumentFile& each : {one, two})
            QVERIFY_EXCEPTION_THROWN(saveCopy(db(), each, m_folder.filePath(QStringLiteral("x.txt"))), Failure);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("x.txt"))));
        // The same files once more mend it.
        storeFile(db(), m_folder.filePath(QStringLiteral("one.txt")));
        storeFile(db(), m_folder.filePath(QStringLiteral("two.txt")));
        QCOMPARE(verifyDocuments(db()), QStringList());
    }

    void onlyFilesThatNothingNamesAreCollected() {
        const RecordRef record{QStringLiteral("person"), person("An").value};
        Edit edit(db(), "document");
        const DocumentFile kept = addDocument(edit, db(), record, file(QStringLiteral("kept.txt"), "kept"));
        edit.commit();
        {
            Edit abandoned(db(), "document");
            addDocument(abandoned, db(), record, file(QStringLiteral("lost.txt"), "lost"));
        }
        QCOMPARE(orphanedDocuments(db()).size(), 1);
        QCOMPARE(removeOrphanedDocuments(db()), 0); // too young
        QFile orphan(orphanedDocuments(db()).first());
        QVERIFY(orphan.open(QIODevice::ReadWrite));
        QVERIFY(orphan.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        orphan.close();
        QCOMPARE(removeOrphanedDocuments(db()), 1);
        QVERIFY(QFile::exists(documentPath(db().path(), kept.sha256)));
    }

    void fileNamesAreSafe_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << QStringLiteral("Thư mời.pdf") << QStringLiteral("Thư mời.pdf");
        QTest::newRow("folders") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd");
        QTest::newRow("windows") << QStringLiteral("C:\\Users\\a.txt") << QStringLiteral("a.txt");
        QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
        QTest::newRow("reserved") << QStringLiteral("a<b>?.txt") << QStringLiteral("a_b__.txt");
        QTest::newRow("nothing") << QStringLiteral("...") << QStringLiteral("document");
        QTest::newRow("turned round") << QStringLiteral("a\u202Etxt.exe") << QStringLiteral("a_txt.exe");
    }
    void fileNamesAreSafe() {
        QFETCH(QString, given);
        QTEST(safeFileName(given), "safe");
    }
    void longNamesKeepTheirEnding() {
        const QString safe = safeFileName(QString(400, u'x') + QStringLiteral(".pdf"));
        QCOMPARE(safe.size(), 120);
        QVERIFY(safe.endsWith(QStringLiteral(".pdf")));
    }
};

KHUE_GUILESS_TEST(TestAttached)
#include "test_attached.moc"
