// SPDX-License-Identifier: GPL-3.0-or-later
// The store: every table fits its SQL, writing goes through the history, undo and redo, conflicts, search.
#include "app/programme.h"
#include "app/people/person.h"
#include "app/progress/attendance.h"
#include "app/store/backup.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/search.h"
#include "app/store/settings.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {

Person trainee(const QString& code, const QString& family, const QString& given) {
    Person person;
    person.code = code;
    person.family_name = family;
    person.given_name = given;
    person.is_trainee = true;
    return person;
}

void add(Database& database, Person& person) {
    Edit edit(database, "add", person.code);
    edit.save(person);
    edit.commit();
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;

    Database& db() { return *m_database; }

private slots:
    void init() { m_database = openProgramme(m_folder.filePath(QStringLiteral("store%1.sqlite").arg(++m_count))); }
    void cleanup() { m_database.reset(); }

    void everyTableFitsItsColumns() {
        QSet<QString> described;
        for (const TableInfo* table : programmeTables()) {
            described.insert(table->key());
            QStringList columns;
            Statement rows = db().query(QStringLiteral("PRAGMA table_info(%1)").arg(table->key()));
            while (rows.next())
                columns.append(rows.text(1));
            QStringList expected{QStringLiteral("id"), QStringLiteral("revision")};
            for (const FieldInfo& field : table->fields)
                expected.append(field.key());
            columns.sort();
            expected.sort();
            QCOMPARE(columns, expected);
        }
        const QSet<QString> internal{QStringLiteral("change"), QStringLiteral("change_group"), QStringLiteral("sqlite_sequence"),
                                     QStringLiteral("certificate_number")};
        Statement rows = db().query(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"));
        while (rows.next())
            QVERIFY2(described.contains(rows.text(0)) || internal.contains(rows.text(0)), qPrintable(rows.text(0)));
    }

    void everyTitleIsSound() {
        for (const TableInfo* table : programmeTables())
            for (const char* title : {table->titleVi, table->titleEn})
                db().single(QStringLiteral("SELECT %1 FROM %2").arg(QString::fromUtf8(title), table->key()));
    }

    void savesAndLoads() {
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        person.middle_name = QStringLiteral("Minh");
        person.birth_date = {1987, 0, 0};
        person.titles = {QStringLiteral("ThS"), QStringLiteral("BS")};
        add(db(), person);
        QVERIFY(person.id);
        QCOMPARE(person.full_name, QStringLiteral("Trần Minh Đức"));
        QCOMPARE(load(db(), person.id), person);
        Person again = load(db(), person.id);
        Edit edit(db(), "save");
        edit.save(again);
        QCOMPARE(edit.changeCount(), 0);
        edit.commit();
        QCOMPARE(load(db(), person.id).revision, 1);
    }

    void refusesAnOlderRevision() {
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        add(db(), person);
        Person mine = person, theirs = person;
        theirs.department = QStringLiteral("Nhi");
        add(db(), theirs);
        mine.department = QStringLiteral("Tim mạch");
        try {
            add(db(), mine);
            QFAIL("an older revision was saved");
        } catch (const Conflict& conflict) {
            QCOMPARE(conflict.storedRevision, 2);
            QCOMPARE(conflict.stored[tableOf<Person>.indexOf(u"department")].toString(), QStringLiteral("Nhi"));
        }
        QCOMPARE(load(db(), person.id).department, QStringLiteral("Nhi"));
    }

    void undoesAndRedoesAcrossRestarts() {
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        add(db(), person);
        person.department = QStringLiteral("Nhi");
        add(db(), person);
        Edit removal(db(), "remove");
        removal.remove(person.id);
        removal.commit();
        const QString path = db().path();
        const auto reopen = [&] { m_database.reset(); m_database = openProgramme(path); };
        const auto department = [&] {
            return db().single(QStringLiteral("SELECT COALESCE(department, '-') FROM person WHERE code = 'HV1'")).toString();
        };
        QCOMPARE(department(), QString());
        for (const QString& expected : {QStringLiteral("Nhi"), QStringLiteral("-"), QString()}) {
            reopen();
            QVERIFY(History(db()).undo());
            QCOMPARE(department(), expected);
        }
        QVERIFY(!History(db()).undo());
        for (const QString& expected : {QStringLiteral("-"), QStringLiteral("Nhi"), QString()}) {
            reopen();
            QVERIFY(History(db()).redo());
            QCOMPARE(department(), expected);
        }
        QVERIFY(!History(db()).redo());
        QVERIFY(History(db()).undo());
        QCOMPARE(load(db(), person.id).department, QStringLiteral("Nhi"));
        QCOMPARE(verifyDatabase(db()), QStringList());
        Person other = trainee(QStringLiteral("HV2"), QStringLiteral("Lê"), QStringLiteral("An"));
        add(db(), other);
        QVERIFY2(!History(db()).nextRedo(), "a new edit buries what was undone");
    }

    void removesWhatBelongsToARecord() {
        Institution hospital;
        hospital.name_vi = QStringLiteral("Bệnh viện Mẫu");
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        Course course;
        course.code = QStringLiteral("RM");
        course.title_vi = QStringLiteral("Phương pháp");
        CourseRun run;
        run.code = QStringLiteral("RM-01");
        {
            Edit edit(db(), "add");
            edit.save(hospital);
            person.institution_id = hospital.id;
            edit.save(person);
            edit.save(course);
            run.course_id = course.id;
            edit.save(run);
            enrol(edit, db(), run.id, person.id, QDate(2025, 11, 1));
            edit.commit();
        }
        {
            Edit edit(db(), "remove");
            edit.remove(hospital.id);
            edit.commit();
        }
        QVERIFY2(!load(db(), person.id).institution_id, "an optional reference is emptied");
        {
            Edit edit(db(), "remove");
            edit.remove(course.id);
            edit.commit();
        }
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM course_run")).toInt(), 0);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment")).toInt(), 0);
        History(db()).undo();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment")).toInt(), 1);
        History(db()).undo();
        QCOMPARE(load(db(), person.id).institution_id, hospital.id);
        QCOMPARE(verifyDatabase(db()), QStringList());
    }

    void findsWithoutDiacritics_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << QStringLiteral("duc") << 2;
        QTest::newRow("NFC") << QStringLiteral("Đức") << 2;
        QTest::newRow("NFD") << QStringLiteral("ĐỨC").normalized(QString::NormalizationForm_D) << 2;
        QTest::newRow("two words, any order") << QStringLiteral("duc tr") << 1;
        QTest::newRow("code") << QStringLiteral("hv2") << 1;
        QTest::newRow("quote is no syntax") << QStringLiteral("\"duc* OR") << 0;
        QTest::newRow("nothing") << QStringLiteral(" - ") << 0;
    }
    void findsWithoutDiacritics() {
        QFETCH(QString, typed);
        QFETCH(int, count);
        Person a = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        Person b = trainee(QStringLiteral("HV2"), QStringLiteral("LÊ").normalized(QString::NormalizationForm_D), QStringLiteral("ĐỨC").normalized(QString::NormalizationForm_D));
        Person c = trainee(QStringLiteral("HV3"), QStringLiteral("Lê"), QStringLiteral("An"));
        for (Person* person : {&a, &b, &c})
            add(db(), *person);
        QCOMPARE(search(db(), typed).size(), count);
        b.given_name = QStringLiteral("Dung");
        add(db(), b);
        if (typed == QLatin1String("duc"))
            QCOMPARE(search(db(), typed).size(), 1);
        const auto before = search(db(), typed).size();
        rebuildSearch(db());
        QCOMPARE(search(db(), typed).size(), before);
    }

    void sortsByVietnameseGivenName() {
        const QStringList names{QStringLiteral("Nguyễn|Văn|An"), QStringLiteral("Lê|Đức|Anh"), QStringLiteral("Trần|Thị|Ánh"),
                                QStringLiteral("Bùi||Ăn"), QStringLiteral("Phạm||Ân"), QStringLiteral("Hoàng||Ấn"),
                                QStringLiteral("Đặng|Thùy|Dung"), QStringLiteral("Nguyễn|Thị|Dung"), QStringLiteral("Vũ|Đình|Đạt")};
        QStringList shuffled = names;
        std::reverse(shuffled.begin(), shuffled.end());
        for (const QString& name : shuffled) {
            Person person = trainee(name, name.section(u'|', 0, 0), name.section(u'|', 2));
            person.middle_name = name.section(u'|', 1, 1);
            add(db(), person);
        }
        QStringList sorted;
        Statement rows = db().query(QStringLiteral("SELECT code FROM person ORDER BY sort_vi"));
        while (rows.next())
            sorted.append(rows.text(0));
        QCOMPARE(sorted, names);
    }

    void tamperingShows() {
        Person a = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        add(db(), a);
        Person b = trainee(QStringLiteral("HV2"), QStringLiteral("Lê"), QStringLiteral("An"));
        add(db(), b);
        QCOMPARE(verifyDatabase(db()), QStringList());
        db().run(QStringLiteral("UPDATE change_group SET author = 'somebody else' WHERE id = 1"));
        QCOMPARE(verifyDatabase(db()).size(), 1);
    }

    void rollsBackWhatIsNotCommitted() {
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        {
            Edit edit(db(), "add");
            edit.save(person);
        }
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM person")).toInt(), 0);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toInt(), 0);
    }

    void signalsChanges() {
        QSignalSpy spy(db().changes(), &ChangeSignal::changed);
        Person person = trainee(QStringLiteral("HV1"), QStringLiteral("Trần"), QStringLiteral("Đức"));
        add(db(), person);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("person"));
        QCOMPARE(spy[0][1].toLongLong(), person.id.value);
        auto other = openProgramme(db().path());
        person.department = QStringLiteral("Nhi");
        add(*other, person);
        spy.clear();
        db().noticeOtherPrograms();
        QCOMPARE(spy.size(), 1);
    }

    void waitingListMovesUp() {
        Course course;
        course.code = QStringLiteral("RM");
        course.title_vi = QStringLiteral("Phương pháp");
        CourseRun run;
        run.code = QStringLiteral("RM-01");
        run.seats = 2;
        std::vector<Enrolment> places;
        Edit edit(db(), "add");
        edit.save(course);
        run.course_id = course.id;
        edit.save(run);
        for (int i = 0; i < 5; ++i) {
            Person person = trainee(QString::number(i), QStringLiteral("Trần"), QString::number(i));
            edit.save(person);
            places.push_back(enrol(edit, db(), run.id, person.id, QDate(2025, 1, 1)));
        }
        QCOMPARE(places[1].state, EnrolmentState::Enrolled);
        QCOMPARE(places[2].waiting_position, 1);
        QCOMPARE(places[4].waiting_position, 3);
        QVERIFY2(hasErrors(changeState(edit, db(), places[3], EnrolmentState::Enrolled)), "no seat is free");
        QVERIFY(!nextInLine(db(), run.id).id);
        QVERIFY(!hasErrors(changeState(edit, db(), places[0], EnrolmentState::Withdrawn)));
        Enrolment next = nextInLine(db(), run.id);
        QCOMPARE(next.id, places[2].id);
        QVERIFY(!hasErrors(changeState(edit, db(), next, EnrolmentState::Enrolled)));
        QCOMPARE(load(db(), places[3].id).waiting_position, 1);
        QCOMPARE(load(db(), places[4].id).waiting_position, 2);
        edit.commit();
    }
};

KHUE_GUILESS_TEST(TestStore)
#include "test_store.moc"
