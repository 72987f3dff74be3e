// SPDX-License-Identifier: GPL-3.0-or-later
// Instances and solutions of the competition's format; every fault of a file is told with its line.
#include "app/scheduling/ctt_format.h"
#include "app/store/failure.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QBuffer>

using namespace khue;

namespace {

QByteArray hospitalText() {
    QFile file(smallInstance());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TimetableProblem readText(QByteArray text) {
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readCtt(buffer, QStringLiteral("a.ctt"));
}

/// The message of the refusal, empty where it was read.
QString refusal(const QByteArray& text) {
    try {
        readText(text);
    } catch (const Failure& failure) {
        return failure.message();
    }
    return {};
}

/// The whole problem in one text, to compare.
QString described(const TimetableProblem& problem) {
    QStringList parts{QString::fromStdString(problem.name), QString::number(problem.days), QString::number(problem.periodsPerDay)};
    for (const TimetableProblem::Course& course : problem.courses)
        parts.append(QStringLiteral("%1/%2/%3/%4/%5").arg(QString::fromStdString(course.name)).arg(course.teachers.front()).arg(course.lectures).arg(course.minimumDays).arg(course.students));
    for (const TimetableProblem::Room& room : problem.rooms)
        parts.append(QStringLiteral("%1/%2").arg(QString::fromStdString(room.name)).arg(room.capacity));
    for (const TimetableProblem::Curriculum& curriculum : problem.curricula) {
        parts.append(QString::fromStdString(curriculum.name));
        for (int course : curriculum.courses)
            parts.append(QString::number(course));
    }
    for (const TimetableProblem::CoursePeriod& each : problem.unavailable)
        parts.append(QStringLiteral("%1@%2").arg(each.course).arg(each.period));
    return parts.join(u' ');
}

} // namespace

class TestCttFormat : public QObject {
    Q_OBJECT

private slots:
    void readsAnInstance() {
        const TimetableProblem problem = readCtt(smallInstance());
        QCOMPARE(described(problem),
                 QStringLiteral("Hospital 4 3 Ethics/0/3/3/30 Trials/1/2/2/42 Statistics/0/3/2/30 Ultrasound/2/4/4/12 Writing/3/2/2/40 Airway/2/2/1/12 "
                                "Hall/45 Library/30 Skills/12 research 0 1 2 4 ward 3 5 all 0 3 0@0 0@1 1@11 3@3 4@6 4@7 4@8"));
        QCOMPARE(problem.teachers, 4);
        QCOMPARE(QString::fromStdString(problem.fault()), QString());
    }

    void anySpacingWillDo_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray text = hospitalText();
        QTest::newRow("Windows line ends") << QByteArray(text).replace("\n", "\r\n");
        QTest::newRow("tabs") << QByteArray(text).replace(" ", "\t");
        QTest::newRow("many blanks") << QByteArray(text).replace(" ", "   ").replace("\n", "  \n  ");
        QTest::newRow("blank lines") << QByteArray(text).replace("\n", "\n\n\n");
        QTest::newRow("no blank lines") << QByteArray(text).replace("\n\n", "\n");
        QTest::newRow("blanks before colons") << QByteArray(text).replace(":", " :");
        QTest::newRow("no blanks after colons") << QByteArray(text).replace(": ", ":");
        QTest::newRow("no line end at the end") << text.trimmed();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + text);
        QTest::newRow("header in another order") << QByteArray(text).replace("Name: Hospital\nCourses: 6\n", "Courses: 6\nName: Hospital\n");
    }
    void anySpacingWillDo() {
        QFETCH(QByteArray, text);
        QCOMPARE(refusal(text), QString());
        QCOMPARE(described(readText(text)), described(readCtt(smallInstance())));
    }

    void tellsTheLineOfAFault_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* before, const char* after, int line) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << line;
        };
        row("unknown header", "Days: 4", "Weeks: 4", 4);
        row("header twice", "Days: 4", "Rooms: 4", 4);
        row("header missing", "Days: 4\n", "", 8);
        row("number with letters", "Rooms: 3", "Rooms: three", 3);
        row("number missing", "Rooms: 3", "Rooms:", 3);
        row("no days", "Days: 4", "Days: 0", 4);
        row("days beyond all bounds", "Days: 4", "Days: 999999999999", 4);
        row("too many courses announced", "Courses: 6", "Courses: 1000000000", 2);
        row("negative rooms", "Rooms: 3", "Rooms: -3", 3);
        row("fewer courses than said", "Airway Minh 2 1 12\n", "", 16);
        row("more courses than said", "Courses: 6", "Courses: 5", 15);
        row("course with a word too few", "Trials Hoa 2 2 42", "Trials Hoa 2 2", 11);
        row("course with a word too many", "Trials Hoa 2 2 42", "Trials Hoa 2 2 42 1", 11);
        row("course twice", "Trials Hoa", "Ethics Hoa", 11);
        row("negative lectures", "Trials Hoa 2", "Trials Hoa -2", 11);
        row("students with a fraction", "Hoa 2 2 42", "Hoa 2 2 4.2", 11);
        row("room twice", "Library\t30", "Hall 30", 19);
        row("room without seats", "Library\t30", "Library", 19);
        row("curriculum with an unknown course", "Trials Statistics", "Trails Statistics", 23);
        row("curriculum with a wrong count", "ward 2", "ward 3", 24);
        row("curriculum twice", "ward 2", "research 2", 24);
        row("curriculum without anything", "ward 2 Ultrasound Airway", "ward", 24);
        row("unavailability of an unknown course", "Trials 3 2", "Tirals 3 2", 30);
        row("unavailability beyond the last day", "Trials 3 2", "Trials 4 2", 30);
        row("unavailability beyond the last period", "Trials 3 2", "Trials 3 3", 30);
        row("unavailability without period", "Trials 3 2", "Trials 3", 30);
        row("sections in another order", "ROOMS:", "CURRICULA:", 17);
        row("end missing", "END.", "", 36);
    }
    void tellsTheLineOfAFault() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, line);
        QByteArray text = hospitalText();
        QVERIFY(text.contains(before));
        text.replace(text.indexOf(before), before.size(), after);
        const QString message = refusal(text);
        QVERIFY2(message.contains(QStringLiteral("a.ctt")) && message.contains(QStringLiteral("line %1:").arg(line)), qPrintable(message));
    }

    void refusesWhatIsNoInstance() {
        QVERIFY(!refusal({}).isEmpty());
        QVERIFY(!refusal("PK\x03\x04 something").isEmpty());
        QVERIFY(!refusal(QByteArray("Name: a\0b", 9)).isEmpty());
        QVERIFY(!refusal(QByteArray(1 << 20, 'x')).isEmpty());
        QVERIFY(!refusal(QByteArray(100000, '\n') + "x").isEmpty());
        QVERIFY_EXCEPTION_THROWN(readCtt(QStringLiteral("/nowhere.ctt")), Failure);
        QVERIFY_EXCEPTION_THROWN(readCtt(QDir::tempPath()), Failure);
    }

    /// Whatever is cut off or turned round: a message or an instance, never a crash.
    void anyDamageIsBorne() {
        const QByteArray text = hospitalText();
        for (qsizetype length = 0; length < text.size() - 5; ++length)
            QVERIFY(!refusal(text.left(length)).isEmpty());
        for (qsizetype at = 0; at < text.size(); ++at)
            for (const char other : {'\0', ' ', '9', ':', '\n', '\xff'}) {
                QByteArray damaged = text;
                damaged[at] = other;
                refusal(damaged);
            }
    }

    void everySharedInstanceIsRead() {
        const QDir folder(sharedData(QStringLiteral("itc2007")));
        const QStringList files = folder.entryList({QStringLiteral("*.ctt")});
        if (files.isEmpty())
            QSKIP("The competition's instances are not here.");
        for (const QString& file : files) {
            const TimetableProblem problem = readCtt(folder.filePath(file));
            QVERIFY(problem.courses.size() >= 30);
            QCOMPARE(QString::fromStdString(problem.fault()), QString());
        }
    }

    void writesASolution() {
        const TimetableProblem problem = readCtt(smallInstance());
        Assignment timetable(problem.courseOfLecture().size());
        timetable[0] = {4, 1};
        timetable[15] = {11, 0};
        QCOMPARE(cttSolution(problem, timetable), QByteArray("Ethics Library 1 1\nAirway Hall 3 2\n"));
    }
};

KHUE_GUILESS_TEST(TestCttFormat)
#include "test_ctt_format.moc"
