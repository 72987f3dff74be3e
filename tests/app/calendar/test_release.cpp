// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to a release: what differs, who is told, and the messages as Python's e-mail package reads them.
#include "app/calendar/outbox.h"
#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"
#include "app/interchange/calendar_file_reader.h"
#include "app/interchange/release_messages.h"
#include "app/programme.h"
#include "app/store/failure.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {

} // namespace

class TestRelease : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    CourseRun m_run;
    Person m_emma, m_khue, m_duc, m_binh, m_coordinator;
    Session m_first, m_second;

    template <class R> void store(R& record) {
        const QList<Problem> problems = saveChecked(*m_database, record, "save");
        QVERIFY2(!hasErrors(problems), qPrintable(problems.isEmpty() ? QString() : problems.first().text));
    }
    void person(Person& person, const char* family, const char* given, const char* email, NameOrder order = NameOrder::Vietnamese) {
        person = {};
        person.family_name = QString::fromUtf8(family);
        person.given_name = QString::fromUtf8(given);
        person.email = QString::fromUtf8(email);
        person.name_order = order;
        store(person);
    }
    Session session(int number, int day, const QList<Id<Person>>& lecturers) {
        Session each;
        each.course_run_id = m_run.id;
        each.number = number;
        each.starts_at = plannedMoment(QDate(2026, 12, day), QTime(9, 0), vietNamZone);
        each.ends_at = each.starts_at.addSecs(7200);
        each.topic_vi = QStringLiteral("Chủ đề %1").arg(number);
        store(each);
        for (const Id<Person> lecturer : lecturers)
            teach(each, lecturer);
        return each;
    }
    void teach(const Session& session, Id<Person> lecturer) {
        SessionLecturer teaching;
        teaching.session_id = session.id;
        teaching.person_id = lecturer;
        store(teaching);
    }
    void seat(const Person& person, EnrolmentState state = EnrolmentState::Enrolled) {
        Enrolment enrolment;
        enrolment.course_run_id = m_run.id;
        enrolment.person_id = person.id;
        enrolment.state = state;
        store(enrolment);
    }
    ReleasePlan plan() { return planRelease(*m_database, m_run.id); }
    ReleaseOutcome release(const char* name) { return releaseTimetable(*m_database, plan(), QString::fromUtf8(name), QStringLiteral("Ghi chú: phòng đổi")); }
    QStringList told() {
        QStringList names;
        for (const ReleaseRecipient& recipient : plan().recipients)
            names.append(recipient.name);
        names.sort();
        return names;
    }
    void move(Session& session, int days) {
        session = load(*m_database, session.id);
        session.starts_at = session.starts_at.addDays(days);
        session.ends_at = session.ends_at.addDays(days);
        store(session);
    }
    /// Each message as Python's e-mail package understands it.
    QJsonArray asPythonReads(const QStringList& paths) {
        const QString script = m_folder->filePath(QStringLiteral("read.py"));
        QFile file(script);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("import sys, json, email, email.policy\n"
                   "out = []\n"
                   "for path in sys.argv[1:]:\n"
                   "    m = email.message_from_bytes(open(path, 'rb').read(), policy=email.policy.default)\n"
                   "    parts = [{'type': p.get_content_type(), 'method': p.get_param('method'), 'name': p.get_filename(), 'text': p.get_content(),\n"
                   "              'defects': len(p.defects)} for p in m.walk() if not p.is_multipart()]\n"
                   "    out.append({'to': m['to'].addresses[0].display_name, 'mail': m['to'].addresses[0].addr_spec, 'from': str(m['from'] or ''),\n"
                   "                'subject': m['subject'], 'date': m['date'].datetime.isoformat(), 'defects': len(m.defects), 'parts': parts,\n"
                   "                'longest': max(map(len, open(path, 'rb').read().split(b'\\r\\n')))})\n"
                   "print(json.dumps(out))\n");
        file.close();
        QProcess python;
        python.start(QStringLiteral("python3"), QStringList{script} + paths);
        python.waitForFinished(60000);
        const QByteArray errors = python.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("release.sqlite")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC); });
        person(m_coordinator, "Trịnh", "Hà", "ha@example.org");
        person(m_emma, "O'Neil, \"E\"", "Emma", "emma@example.org", NameOrder::Western);
        person(m_khue, "Lê", "Khuê", "khue@example.org");
        person(m_duc, "Nguyễn Thị Hoàng Phương Anh Thư Tôn Nữ", "Đức", "duc@example.org");
        person(m_binh, "Trần", "Bình", "");
        Course course;
        course.code = QStringLiteral("ECG");
        course.title_vi = QStringLiteral("Điện tâm đồ");
        store(course);
        m_run = {};
        m_run.code = QStringLiteral("ECG-01");
        m_run.course_id = course.id;
        m_run.coordinator_id = m_coordinator.id;
        store(m_run);
        m_first = session(1, 7, {m_emma.id});
        m_second = session(2, 9, {m_khue.id});
        seat(m_duc);
        seat(m_binh);
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void firstReleaseTellsEverybody() {
        QCOMPARE(plan().differences.size(), size_t(2));
        QCOMPARE(told().size(), 4);
        for (const ReleaseRecipient& recipient : plan().recipients)
            QCOMPARE(recipient.changes.size(), recipient.lecturer ? 1 : 2);
        const ReleaseOutcome outcome = release("Bản 1");
        QCOMPARE(outcome.messages.size(), 3);
        QCOMPARE(outcome.withoutAddress, QStringList{m_binh.full_name});
        QVERIFY(plan().differences.empty());
        QVERIFY(!plan().isNews());
    }

    void onlyThoseConcernedAreTold() {
        release("1");
        move(m_second, 1);
        QCOMPARE(plan().differences.size(), size_t(1));
        QVERIFY(plan().differences.front().changes & SessionChange::Moved);
        QCOMPARE(told(), (QStringList{m_khue.full_name, m_duc.full_name, m_binh.full_name}));
        release("2");

        // A new topic alone is no news to anybody, but it differs.
        Session changed = load(*m_database, m_first.id);
        changed.topic_en = QStringLiteral("Other");
        store(changed);
        QCOMPARE(plan().differences.size(), size_t(1));
        QVERIFY(told().isEmpty());

        // Another lecturer concerns the two lecturers.
        Edit edit(*m_database, "timetable");
        edit.remove(find<SessionLecturer>(*m_database, QStringLiteral("session_id = ?"), m_first.id).id);
        edit.commit();
        teach(m_first, m_khue.id);
        QCOMPARE(told(), (QStringList{m_emma.full_name, m_khue.full_name}));
        release("3");

        // A newcomer is told of everything to come; who only waits, of nothing.
        Person late, waiting;
        person(late, "Võ", "Lan", "lan@example.org");
        person(waiting, "Võ", "Tư", "tu@example.org");
        seat(late);
        seat(waiting, EnrolmentState::Waiting);
        QVERIFY(plan().differences.empty());
        QCOMPARE(told(), QStringList{late.full_name});
        const QList<OutgoingMessage> messages = releaseMessages(*m_database, plan(), QStringLiteral("4"), {});
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().attachments.size(), 1);
        QCOMPARE(messages.first().attachments.first().bytes.count("BEGIN:VEVENT"), 2);
    }

    void whatIsOverIsNoNews() {
        m_database->setClock([] { return QDateTime(QDate(2026, 12, 8), QTime(3, 0), Qt::UTC); });
        QCOMPARE(plan().differences.size(), size_t(2));
        QVERIFY(!told().contains(m_emma.full_name)); // hers was yesterday
        QVERIFY(told().contains(m_khue.full_name));
    }

    void cancellations() {
        release("1");
        Edit edit(*m_database, "remove");
        edit.remove(m_second.id);
        edit.commit();
        QCOMPARE(told(), (QStringList{m_khue.full_name, m_duc.full_name, m_binh.full_name}));
        const QList<OutgoingMessage> messages = releaseMessages(*m_database, plan(), QStringLiteral("2"), {});
        QCOMPARE(messages.size(), 2);
        for (const OutgoingMessage& message : messages) {
            QCOMPARE(message.attachments.size(), 1);
            const Attachment& file = message.attachments.first();
            QVERIFY(file.type.contains("method=CANCEL"));
            QVERIFY(file.bytes.contains("METHOD:CANCEL") && file.bytes.contains("STATUS:CANCELLED"));
            QVERIFY(file.bytes.contains("SEQUENCE:1"));
        }
        // Without an organiser's address nobody can be asked: it is published.
        m_run = load(*m_database, m_run.id);
        m_run.coordinator_id = {};
        store(m_run);
        for (const OutgoingMessage& message : releaseMessages(*m_database, plan(), QStringLiteral("2"), {})) {
            QVERIFY(message.fromEmail.isEmpty());
            QVERIFY(message.attachments.first().bytes.contains("METHOD:PUBLISH") && message.attachments.first().bytes.contains("STATUS:CANCELLED"));
            QVERIFY(!message.attachments.first().bytes.contains("ATTENDEE"));
        }
        // A run that is called off cancels all that was released.
        m_run.state = RunState::Cancelled;
        store(m_run);
        QCOMPARE(plan().differences.size(), size_t(2));
    }

    void othersReadTheMessages() {
        const ReleaseOutcome outcome = release("Bản 1 – chính thức");
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed.");
        const QJsonArray read = asPythonReads(outcome.messages);
        QCOMPARE(read.size(), 3);
        QMap<QString, QJsonObject> byMail;
        for (const QJsonValue& value : read) {
            QCOMPARE(value[QLatin1String("defects")].toInt(), 0);
            QVERIFY(value[QLatin1String("longest")].toInt() <= 78);
            QVERIFY(value[QLatin1String("from")].toString().contains(QStringLiteral("Trịnh Hà <ha@example.org>")));
            QVERIFY(value[QLatin1String("subject")].toString().contains(QStringLiteral("Bản 1 – chính thức")));
            QCOMPARE(value[QLatin1String("date")].toString(), QStringLiteral("2026-11-24T03:00:00+00:00"));
            const QJsonArray parts = value[QLatin1String("parts")].toArray();
            QCOMPARE(parts.size(), 2);
            for (const QJsonValue& part : parts)
                QCOMPARE(part[QLatin1String("defects")].toInt(), 0);
            const QString text = parts[0][QLatin1String("text")].toString();
            QVERIFY(text.contains(QStringLiteral("Kính gửi")) && text.contains(QStringLiteral("Dear ")) && text.contains(QStringLiteral("Ghi chú: phòng đổi")));
            QCOMPARE(parts[1][QLatin1String("type")].toString(), QStringLiteral("text/calendar"));
            QCOMPARE(parts[1][QLatin1String("method")].toString(), QStringLiteral("REQUEST"));
            QCOMPARE(parts[1][QLatin1String("name")].toString(), QStringLiteral("ECG-01.ics"));
            const CalendarReading calendar = readCalendar(parts[1][QLatin1String("text")].toString().toUtf8(), vietNamZone, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                                          QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
            QVERIFY(calendar.problems.isEmpty());
            byMail.insert(value[QLatin1String("mail")].toString(), value.toObject());
        }
        QCOMPARE(byMail.value(QStringLiteral("duc@example.org"))[QLatin1String("to")].toString().simplified(), m_duc.full_name);
        QCOMPARE(byMail.value(QStringLiteral("emma@example.org"))[QLatin1String("to")].toString(), m_emma.full_name);
        // Hers comes first.
        QVERIFY(byMail.value(QStringLiteral("emma@example.org"))[QLatin1String("parts")][0][QLatin1String("text")].toString().startsWith(QLatin1String("Dear ")));
        QVERIFY(byMail.value(QStringLiteral("khue@example.org"))[QLatin1String("parts")][0][QLatin1String("text")].toString().startsWith(QStringLiteral("Kính gửi")));
    }

    /// Whatever letters a message holds, it is read back as it was, and no name opens a header of its own.
    void messagesReadBack() {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("aB ,;:\"\\<>@=?_.-()áệĐữ中\U0001F9EA\r\n\t0");
        const auto some = [&](int most) {
            QString text;
            for (int i = random.bounded(most); i > 0; --i)
                text += letters[random.bounded(int(letters.size()))];
            return QString::fromUcs4(text.toStdU32String().data(), text.toStdU32String().size()).replace(QChar(QChar::ReplacementCharacter), u'x');
        };
        for (int round = 0; round < 500; ++round) {
            OutgoingMessage message;
            message.toName = some(60).simplified();
            message.toEmail = QStringLiteral("a%1@example.org").arg(round);
            message.fromName = some(30).simplified();
            message.fromEmail = QStringLiteral("b@example.org");
            message.subject = some(120).simplified();
            message.text = some(400).remove(u'\r');
            message.date = QDateTime(QDate(2026, 12, 1), QTime(1, 2, 3), Qt::UTC);
            message.id = "x@y";
            message.attachments = {{QStringLiteral("a.ics"), "text/calendar; method=PUBLISH", some(300).toUtf8()}};
            const QByteArray file = messageFile(message);
            QCOMPARE(readMessage(file), message);
            const QByteArray head = file.left(file.indexOf("\r\n\r\n"));
            QCOMPARE(head.count("\r\n"), head.count('\n'));
            for (const QByteArray& line : head.split('\n'))
                QVERIFY2(line.startsWith(' ') || line.startsWith("To: ") || line.startsWith("From: ") || line.startsWith("Subject: ") || line.startsWith("Date: ") ||
                             line.startsWith("Message-ID:") || line.startsWith("X-Unsent: ") || line.startsWith("MIME-Version: ") || line.startsWith("Content-Type: "),
                         line.constData());
        }
    }

    void theOutboxIsPrivateAndWhole() {
        release("1");
        Outbox outbox(*m_database);
        const auto group = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(outbox.folder()) & group, QFileDevice::Permissions());
        const QList<Outbox::Entry> entries = outbox.entries();
        QCOMPARE(entries.size(), 3);
        for (const Outbox::Entry& entry : entries)
            QCOMPARE(QFile::permissions(entry.path) & group, QFileDevice::Permissions());
        outbox.remove(entries.first().path);
        QCOMPARE(outbox.entries().size(), 2);
        // Only what lies in the folder can be removed.
        outbox.remove(m_database->path());
        QVERIFY(QFile::exists(m_database->path()));

        // Where the messages cannot be written, nothing is released.
        const qint64 releases = m_database->single(QStringLiteral("SELECT COUNT(*) FROM timetable_release")).toLongLong();
        QDir(outbox.folder()).removeRecursively();
        QFile inTheWay(outbox.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        move(m_first, 1);
        QVERIFY_EXCEPTION_THROWN(release("2"), Failure);
        QCOMPARE(m_database->single(QStringLiteral("SELECT COUNT(*) FROM timetable_release")).toLongLong(), releases);
    }
};

KHUE_GUILESS_TEST(TestRelease)
#include "test_release.moc"
