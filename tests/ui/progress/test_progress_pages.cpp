// SPDX-License-Identifier: GPL-3.0-or-later
// Rubrics, regrading, answers of forms, competencies, CME credit and the key of certificates, as they are used in the window.
#include "app/certificates/certificate_number.h"
#include "app/certificates/signing_key.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/certificates/certificate_settings.h"
#include "ui/competencies/competency_cards.h"
#include "ui/competencies/competency_gaps.h"
#include "ui/competencies/competency_pages.h"
#include "ui/competencies/rating_sheet.h"
#include "ui/courses/run_page.h"
#include "ui/credit/credit_card.h"
#include "ui/credit/credit_page.h"
#include "ui/progress/regrade_dialog.h"
#include "ui/progress/rubric_dialog.h"
#include "ui/progress/run_feedback.h"
#include "ui/progress/score_grid.h"
#include "ui/progress/trainee_board.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/related_records.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

using namespace khue;

class TestProgressPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Database& db() { return m_fixture.window->database(); }
    MainWindow& window() { return *m_fixture.window; }
    int number(const char* sql) { return int(m_fixture.number(sql)); }
    RunPage* runPage(qint64 run, RunPage::Tab tab) {
        window().showRecord(QStringLiteral("course_run"), run);
        auto* page = static_cast<RunPage*>(window().currentPage());
        page->showTab(tab);
        m_fixture.settle();
        return page;
    }
    template <class P> P* page(const char* name) {
        window().showPage(QString::fromLatin1(name));
        m_fixture.settle();
        return static_cast<P*>(window().currentPage());
    }
    QString file(const QString& name, const QByteArray& text) {
        const QString path = m_fixture.folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0)
            qFatal("cannot write");
        return path;
    }
    ScoreGrid* scores(AssessmentKind kind) {
        ScoreGrid* grid = runPage(1, RunPage::ScoresTab)->scores();
        for (int column = 0; column < grid->model()->columnCount(); ++column)
            if (const int at = grid->model()->assessmentOf(column); at >= 0 && grid->model()->grid().assessments[size_t(at)].kind == kind)
                grid->view()->setCurrentIndex(grid->model()->index(0, column));
        return grid;
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void aRubricIsFilledIn() {
        ScoreGrid* grid = scores(AssessmentKind::Assignment);
        const RunGrid& data = grid->model()->grid();
        const Id<Assessment> project = find<Assessment>(db(), QStringLiteral("course_run_id = 1 AND kind = 'assignment'")).id;
        RubricDialog dialog(window(), data, project, 0, &window());
        for (int i = 0; i < 3; ++i)
            dialog.levelBox(i)->setCurrentIndex(1); // the best
        QVERIFY(dialog.total()->text().contains(QStringLiteral("10")));
        QVERIFY(dialog.save());
        const auto points = [&](int row) { return find<Score>(db(), QStringLiteral("assessment_id = ? AND enrolment_id = ?"), project, data.trainees[size_t(row)].enrolment).points; };
        QCOMPARE(points(0), 10.0);
        dialog.go(1);
        QCOMPARE(dialog.row(), 1);
        for (int i = 0; i < 3; ++i)
            dialog.levelBox(i)->setCurrentIndex(3); // nothing reached
        dialog.go(1);
        QCOMPARE(points(1), 0.0);
        QVERIFY(History(db()).undo());
        QVERIFY(points(1) > 0 || number("SELECT COUNT(*) FROM score") > 0);
        RubricEditor editor(window(), project, &window());
        QCOMPARE(editor.criteria()->view()->model()->rowCount(), 3);
        QTRY_COMPARE(editor.levels()->view()->model()->rowCount(), 3);
    }

    void regradingAsksWhy() {
        ScoreGrid* grid = scores(AssessmentKind::PreTest);
        const Score score = find<Score>(db(), QStringLiteral("assessment_id = ? ORDER BY id LIMIT 1"), grid->model()->grid().assessments[0].id);
        RegradeDialog dialog(window(), score.assessment_id, score.enrolment_id, &window());
        QCOMPARE(dialog.steps()->topLevelItemCount(), 1);
        dialog.points()->setStoredValue(QStringLiteral("25"));
        dialog.reason()->setStoredValue(QStringLiteral("Chấm lại"));
        QVERIFY(!dialog.regradeNow()); // above the maximum
        dialog.points()->setStoredValue(QStringLiteral("7,25")); // no trainee of the sample has it
        dialog.reason()->setStoredValue({});
        QVERIFY(!dialog.regradeNow()); // no reason
        QCOMPARE(load(db(), score.id).points, score.points);
        dialog.reason()->setStoredValue(QStringLiteral("Chấm lại"));
        QVERIFY(dialog.regradeNow());
        QCOMPARE(load(db(), score.id).points, 7.25);
        QCOMPARE(dialog.steps()->topLevelItemCount(), 2);
        grid->reload();
        int marked = 0;
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            marked += grid->model()->index(row, grid->view()->currentIndex().column()).data(Qt::DecorationRole).isValid();
        QCOMPARE(marked, 1);
    }

    void answersOfATestComeIn() {
        ScoreGrid* grid = scores(AssessmentKind::PreTest);
        const RunGrid::Trainee first = grid->model()->grid().trainees[0];
        const QString path = file(QStringLiteral("test.csv"), "Mã,Điểm\n" + first.code.toUtf8() + ",11\nNOBODY,3\n");
        {
            const ask::Answers dismissed({path, false});
            grid->importAnswers();
        }
        const auto points = [&] { return find<Score>(db(), QStringLiteral("assessment_id = ? AND enrolment_id = ?"), grid->model()->grid().assessments[0].id, first.enrolment).points; };
        QVERIFY(points() != 11.0);
        const ask::Answers answers({path, true});
        grid->importAnswers();
        QCOMPARE(points(), 11.0);
    }

    void feedbackComesInWithoutNames() {
        RunFeedback* tab = runPage(2, RunPage::FeedbackTab)->feedback();
        QVERIFY(tab->results()->topLevelItemCount() > 0);
        QCOMPARE(tab->questions()->view()->model()->rowCount(), 4);
        const int before = number("SELECT COUNT(*) FROM feedback_answer");
        const QString path = file(QStringLiteral("form.csv"), "Email,The course fits my work,The coffee was good\na@x.invalid,5,4\nb@x.invalid,3,2\n");
        const ask::Answers answers({path, true});
        tab->importAnswers();
        QCOMPARE(number("SELECT COUNT(*) FROM feedback_answer"), before + 4);
        QVERIFY(answers.asked().join(u' ').contains(QStringLiteral("Email")));
        QCOMPARE(tab->questions()->view()->model()->rowCount(), 5);
        const QString wrong = file(QStringLiteral("wrong.csv"), "Email,Comment\na@x.invalid,nice\n");
        const ask::Answers again({wrong, true});
        tab->importAnswers();
        QCOMPARE(number("SELECT COUNT(*) FROM feedback_answer"), before + 4);
    }

    void theBoardEntersAStepForMany() {
        TraineeBoard* board = runPage(2, RunPage::ProgressTab)->board();
        QTRY_VERIFY_WITH_TIMEOUT(!board->isLoading(), 60000);
        const qint64 session = m_fixture.number("SELECT MAX(id) FROM session WHERE course_run_id = 2");
        board->view()->selectAll();
        {
            const ask::Answers answers({QVariant(QVariantList{session, QStringLiteral("excused")})});
            board->enterAttendance();
        }
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM attendance WHERE session_id = ? AND mark = 'excused'"), session).toInt(), board->model()->rowCount());
        QVERIFY(History(db()).undo()); // one step
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM attendance WHERE session_id = ?"), session).toInt(), 0);
        const qint64 assessment = m_fixture.number("SELECT MIN(id) FROM assessment WHERE course_run_id = 2");
        QTRY_VERIFY_WITH_TIMEOUT(!board->isLoading(), 60000);
        board->view()->selectAll();
        {
            const ask::Answers answers({QVariant(QVariantList{assessment, 12.5})});
            board->enterScore();
        }
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM score WHERE assessment_id = ? AND points = 12.5"), assessment).toInt(), board->model()->rowCount());
        const ask::Answers rules({});
        board->showRules();
        QVERIFY(rules.asked().join(u' ').size() > 100);
        board->issueCertificates(); // nobody can have one: it is said, nothing is issued
        QCOMPARE(number("SELECT COUNT(*) FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id WHERE e.course_run_id = 2"), 0);
    }

    void aRunWithoutSessionsIsToldSo() {
        qint64 empty = 0;
        {
            Edit edit(db(), "add");
            CourseRun run;
            run.code = QStringLiteral("EMPTY");
            run.course_id = {1};
            edit.save(run);
            Enrolment enrolment{{}, 0, run.id, {m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee = 1")}, EnrolmentState::Enrolled};
            edit.save(enrolment);
            edit.commit();
            empty = run.id.value;
        }
        TraineeBoard* board = runPage(empty, RunPage::ProgressTab)->board();
        QTRY_VERIFY_WITH_TIMEOUT(!board->isLoading() && board->model()->rowCount() == 1, 60000);
        QVERIFY(!board->model()->reasons(0).isEmpty());
        board->view()->selectAll();
        const ask::Answers answers({});
        board->enterAttendance();
        board->enterScore();
        QCOMPARE(answers.asked().size(), 2);
        runPage(empty, RunPage::FeedbackTab);
        runPage(empty, RunPage::CertificatesTab);
    }

    void competenciesAreShownAndAdded() {
        auto* list = page<CompetenciesPage>("competency");
        QCOMPARE(list->list()->model()->rowCount(), number("SELECT COUNT(*) FROM competency"));
        list->showTab(CompetenciesPage::Gaps);
        m_fixture.settle();
        const std::vector<CompetencyGap> gaps = competencyGaps(db());
        QCOMPARE(list->gaps()->tree()->topLevelItemCount(), int(gaps.size()));
        QCOMPARE(list->gaps()->tree()->topLevelItem(0)->childCount(), int(gaps[0].below.size()));
        window().showRecord(QStringLiteral("competency"), 0);
        auto* fresh = static_cast<CompetencyPage*>(window().currentPage());
        QVERIFY(!fresh->saveUnsaved());
        fresh->form()->field("title_vi")->setStoredValue(QStringLiteral("Viết đề cương"));
        emit fresh->form()->field("title_vi")->edited();
        fresh->form()->field("target_level")->setStoredValue(2);
        emit fresh->form()->field("target_level")->edited();
        QVERIFY(fresh->saveUnsaved());
        QCOMPARE(find<Competency>(db(), QStringLiteral("title_vi = 'Viết đề cương'")).target_level, 2);
    }

    void aPersonsProfileIsAChart() {
        window().showRecord(QStringLiteral("person"), m_fixture.number("SELECT MIN(person_id) FROM competency_rating"));
        m_fixture.settle();
        auto* card = window().currentPage()->findChild<ProfileCard*>();
        QVERIFY(card);
        QCOMPARE(card->chart()->chart().categories.size(), 14);
        QVERIFY(card->chart()->isVisibleTo(card));
        window().showRecord(QStringLiteral("person"), m_fixture.number("SELECT MAX(id) FROM person WHERE is_trainee = 1 AND id NOT IN (SELECT person_id FROM competency_rating)"));
        m_fixture.settle();
        QVERIFY(!card->chart()->isVisibleTo(card)); // not assessed yet
    }

    void aPersonIsAssessedOnOneSheet() {
        const Id<Person> person{m_fixture.number("SELECT MAX(id) FROM person WHERE is_trainee = 1 AND id NOT IN (SELECT person_id FROM competency_rating)")};
        RatingSheet sheet(window(), person, &window());
        QCOMPARE(sheet.lineCount(), number("SELECT COUNT(*) FROM competency"));
        sheet.accept();
        QCOMPARE(sheet.result(), int(QDialog::Rejected)); // nothing is chosen
        sheet.levelBox(0)->setCurrentIndex(3);
        sheet.levelBox(5)->setCurrentIndex(1);
        sheet.day()->setStoredValue(QStringLiteral("2030-01-01"));
        sheet.accept();
        QVERIFY(sheet.day()->hasError()); // a day to come: nothing is written
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM competency_rating WHERE person_id = ?"), person).toInt(), 0);
        sheet.day()->setStoredValue(QStringLiteral("2026-11-20"));
        sheet.accept();
        QCOMPARE(sheet.result(), int(QDialog::Accepted));
        QCOMPARE(db().single(QStringLiteral("SELECT SUM(level) FROM competency_rating WHERE person_id = ? AND rater = 'self'"), person).toInt(), 4);
        QVERIFY(History(db()).undo()); // one step
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM competency_rating WHERE person_id = ?"), person).toInt(), 0);
    }

    void creditOfEverybody() {
        auto* credit = page<CreditPage>("credit");
        QVERIFY(credit->practitioners()->model()->rowCount() > 10);
        for (int row = 0; row < 10; ++row) {
            const CreditLedger ledger = creditLedger(db(), {credit->practitioners()->model()->idAt(row)}, db().today());
            const QString shown = credit->practitioners()->model()->index(row, 2).data().toString();
            QCOMPARE(shown, ledger.total > 0 ? shownNumber(ledger.total) : QStringLiteral("–"));
        }
        CreditRate rate;
        rate.form = CreditForm::Publication;
        rate.unit_vi = QStringLiteral("bài báo");
        rate.hours = 8;
        QVERIFY(saveChecked(db(), rate, "add").isEmpty());
        credit->showTab(CreditPage::Conversion);
        m_fixture.settle();
        QCOMPARE(credit->conversion()->model()->rowCount(), 1);
    }

    void numbersAndTheKeyAreKept() {
        CertificateSettings settings(window(), &window());
        QVERIFY(settings.example()->text().contains(QStringLiteral("/2026/")));
        settings.pattern()->setStoredValue(QStringLiteral("{serial}/{body}"));
        emit settings.pattern()->edited();
        QVERIFY(settings.pattern()->hasError());
        settings.pattern()->setStoredValue(QStringLiteral("CN-{year}-{serial:5}"));
        emit settings.pattern()->edited();
        QVERIFY(settings.example()->text().contains(QStringLiteral("CN-2026-")));
        QVERIFY(settings.savePattern());
        const Id<Institution> body{settings.body()->storedValue().toLongLong()};
        QCOMPARE(numberPattern(db(), body), QStringLiteral("CN-{year}-{serial:5}"));
        const KeyFile file(db());
        QVERIFY(file.exists());
        const QByteArray before = file.publicKey();
        {
            const ask::Answers answers({QStringLiteral("một"), QStringLiteral("hai")}); // not alike
            settings.changePassphrase();
        }
        QVERIFY(!file.needsPassphrase());
        {
            const ask::Answers answers({QStringLiteral("một"), QStringLiteral("một")});
            settings.changePassphrase();
        }
        QVERIFY(file.needsPassphrase());
        const QString copy = m_fixture.folder.filePath(QStringLiteral("copy%1.certificate-key").arg(m_fixture.count));
        {
            const ask::Answers answers({QStringLiteral("một"), QStringLiteral("ba"), QStringLiteral("ba"), copy});
            settings.exportPrivate();
        }
        QCOMPARE(KeyFile(copy).open(QStringLiteral("ba")).publicKey(), before);
        const QString text = m_fixture.folder.filePath(QStringLiteral("key%1.txt").arg(m_fixture.count));
        {
            const ask::Answers answers({text});
            settings.exportPublic();
        }
        QFile written(text);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(publicKeysFrom(QString::fromUtf8(written.readAll())).contains(before));
        KeyFile(copy + QStringLiteral("2")).write(SigningKey::generate(), QString());
        {
            const ask::Answers answers({QString(copy + QStringLiteral("2")), true});
            settings.importKey();
        }
        QVERIFY(file.publicKey() != before);
        QVERIFY(QFile::exists(QString(file.path() + QStringLiteral(".old-") + keyIdOf(before))));
    }
};

KHUE_TEST(TestProgressPages)
#include "test_progress_pages.moc"
