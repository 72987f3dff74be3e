// SPDX-License-Identifier: GPL-3.0-or-later
// Form answers come in without whoever gave them.
#include "app/interchange/feedback_form.h"
#include "app/interchange/sheet_reader.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestFeedbackForm : public QObject {
    Q_OBJECT

private slots:
    void answersComeInWithoutNames() {
        QTemporaryDir folder;
        auto database = openProgramme(folder.filePath(QStringLiteral("form.sqlite")));
        database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
        addSampleProgramme(*database);
        QFile file(folder.filePath(QStringLiteral("form.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Timestamp,E-mail,THE COURSE FITS MY WORK,The room was fine,Comment\n"
                   "2026-11-20 08:01,an@sample.invalid,5,4 – agree,Good\n"
                   "2026-11-20 08:02,binh@sample.invalid,7,,\n"
                   "2026-11-20 08:03,chau@sample.invalid,1,2,5 stars\n");
        file.close();
        const Id<CourseRun> run{2};
        const auto answers = [&] { return database->single(QStringLiteral("SELECT COUNT(*) FROM feedback_answer")).toInt(); };
        const int before = answers();
        const FeedbackForm form = understandFeedback(*database, run, readWorkbook(file.fileName()));
        QCOMPARE(form.columns.size(), 2);
        QVERIFY(form.columns[0].question);
        QCOMPARE(form.columns[0].answers, (std::vector<int>{5, 1}));
        QVERIFY(!form.columns[1].question);
        QCOMPARE(form.columns[1].answers, (std::vector<int>{4, 2}));
        QCOMPARE(form.problems.size(), 1);
        QCOMPARE(form.problems.first().row, 3u);
        QCOMPARE(form.leftOut, (QStringList{QStringLiteral("Timestamp"), QStringLiteral("E-mail"), QStringLiteral("Comment")}));
        QCOMPARE(answers(), before);
        QCOMPARE(addFeedbackForm(*database, run, form), 4);
        QCOMPARE(answers(), before + 4);
        // Nothing in the whole history tells an address.
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM change WHERE table_name LIKE 'feedback%' AND difference LIKE '%sample.invalid%'")).toInt(), 0);
        QVERIFY(History(*database).undo());
        QCOMPARE(answers(), before);
    }
};

KHUE_GUILESS_TEST(TestFeedbackForm)
#include "test_feedback_form.moc"
