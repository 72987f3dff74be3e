// SPDX-License-Identifier: GPL-3.0-or-later
// The study's tabs of people, recruitment, outputs, money and risks, and the pages of outputs, as they are used.
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/studies/output_author.h"
#include "app/studies/study_arm.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_member.h"
#include "app/studies/study_risk.h"
#include "app/studies/study_training.h"
#include "tests/ui/window_fixture.h"
#include "ui/studies/course_codes_field.h"
#include "ui/studies/member_dialog.h"
#include "ui/studies/output_pages.h"
#include "ui/studies/risk_matrix.h"
#include "ui/studies/study_funding.h"
#include "ui/studies/study_outputs.h"
#include "ui/studies/study_page.h"
#include "ui/studies/study_people.h"
#include "ui/studies/study_recruitment.h"
#include "ui/studies/study_risks.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/related_records.h"
#include "tests/support/test_class.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace khue;

class TestStudyWork : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Id<Study> m_study;
    Id<StudySite> m_site;
    Id<Person> m_person;
    Database& db() { return m_fixture.window->database(); }
    MainWindow& window() { return *m_fixture.window; }

    template <class T> T* openTab(const char* name) {
        window().showRecord(QStringLiteral("study"), m_study.value);
        auto* page = qobject_cast<StudyPage*>(window().currentPage());
        page->showTab(QString::fromLatin1(name));
        m_fixture.settle();
        return qobject_cast<T*>(page->tab(QString::fromLatin1(name)));
    }
    template <class R> void keep(R& record) {
        const QList<Problem> problems = saveChecked(db(), record, "add");
        QVERIFY2(!hasErrors(problems), problems.isEmpty() ? "" : qPrintable(problems.first().text));
    }
    /// Types into the cell and presses Enter.
    void type(QTableView* grid, int row, int column, const char* text) {
        grid->setCurrentIndex(grid->model()->index(row, column));
        QTest::keyClicks(grid, QString::fromLatin1(text).left(1));
        auto* editor = grid->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QString::fromLatin1(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(1);
    }
    static QString cell(RelatedRecords* list, int row, int column) { return list->view()->model()->index(row, column).data().toString(); }

private slots:
    void init() {
        m_fixture.open();
        Study study;
        study.code = QStringLiteral("TEST-1");
        study.title_vi = study.title_en = QStringLiteral("Test");
        study.state = StudyState::Recruiting;
        study.sample_size = 50;
        study.start_date = QDate(2026, 6, 1);
        study.end_date = QDate(2027, 5, 31);
        keep(study);
        m_study = study.id;
        StudySite site;
        site.study_id = study.id;
        site.code = QStringLiteral("01");
        site.name = QStringLiteral("Ward");
        keep(site);
        m_site = site.id;
        Person person;
        person.given_name = QStringLiteral("Thử");
        keep(person);
        m_person = person.id;
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void aDelegationIsRefusedThenFlagged() {
        StudyTraining training;
        training.study_id = m_study;
        training.name = QStringLiteral("GCP");
        training.course_codes = {db().single(QStringLiteral("SELECT code FROM course LIMIT 1")).toString()};
        keep(training);
        auto* tab = openTab<StudyPeople>("people");
        QVERIFY(tab->banner()->isHidden());
        MemberDialog dialog(window(), m_study, {}, &window());
        dialog.field("person_id")->setStoredValue(m_person.value);
        emit dialog.field("person_id")->edited();
        QVERIFY2(dialog.trainingWords().contains(QStringLiteral("GCP")), qPrintable(dialog.trainingWords()));
        dialog.field("study_site_id")->setStoredValue(m_site.value);
        qobject_cast<CodesField*>(dialog.field("tasks"))->box(QStringLiteral("consent"))->click();
        QVERIFY(!dialog.save());
        QVERIFY(dialog.field("training_reason")->hasError());
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM study_member m JOIN study s ON s.id = m.study_id WHERE s.code = 'TEST-1'"), 0);
        QCOMPARE(dialog.field("tasks")->storedValue().toString(), QStringLiteral("consent")); // nothing lost
        dialog.field("training_reason")->setStoredValue(QStringLiteral("giám sát trực tiếp"));
        dialog.sign();
        QVERIFY(!dialog.field("signed_on")->storedValue().isNull());
        dialog.field("signed_by")->setStoredValue(QStringLiteral("PI"));
        QVERIFY(dialog.save());
        tab->reload();
        QVERIFY(!tab->banner()->isHidden());
        QVERIFY(tab->banner()->text().contains(QStringLiteral("giám sát trực tiếp")));
        QCOMPARE(tab->members()->view()->model()->rowCount(), 1);
        QVERIFY(cell(tab->members(), 0, 4).contains(QStringLiteral("GCP")));
    }

    void gcpIsRequiredByOneButton() {
        auto* tab = openTab<StudyPeople>("people");
        Course course = find<Course>(db(), QStringLiteral("UPPER(code) LIKE '%GCP%'"));
        if (!course.id) {
            const ask::Answers none({});
            tab->requireGcp();
            QCOMPARE(none.asked().size(), 1);
            course.code = QStringLiteral("GCP");
            course.title_en = QStringLiteral("GCP");
            keep(course);
        }
        tab->requireGcp();
        const StudyTraining training = find<StudyTraining>(db(), QStringLiteral("study_id = ?"), m_study);
        QVERIFY(training.course_codes.contains(course.code));
        QCOMPARE(tab->required()->view()->model()->rowCount(), 1);
    }

    void coursesThatCountAreChosenFromTheCatalogue() {
        Course one, two;
        one.code = QStringLiteral("GCP-9"), one.title_vi = QStringLiteral("Thực hành lâm sàng tốt, nâng cao"), one.title_en = QStringLiteral("Good clinical practice, further");
        two.code = QStringLiteral("ETH-9"), two.title_vi = QStringLiteral("Đạo đức nghiên cứu"), two.title_en = QStringLiteral("Research ethics");
        keep(one);
        keep(two);
        FieldDialog dialog(*m_fixture.window, tableOf<StudyTraining>, nullptr);
        dialog.addField("name", 6);
        auto* field = new CourseCodesField(&dialog);
        dialog.addField("course_codes", 6, field);
        StudyTraining training;
        training.study_id = m_study;
        training.name = QStringLiteral("GCP");
        dialog.show(tableOf<StudyTraining>.toValues(training), 0, 0);
        // From the menu, as every course of the catalogue stands there.
        QMenu* menu = field->button()->menu();
        emit menu->aboutToShow();
        QCOMPARE(qint64(menu->actions().size()), m_fixture.number("SELECT COUNT(*) FROM course"));
        menu->findChild<QAction*>(QStringLiteral("GCP-9"))->trigger();
        QCOMPARE(field->storedValue().toString(), QStringLiteral("GCP-9"));
        QVERIFY(field->line()->text().contains(inLanguage(one.title_vi, one.title_en)));
        // Typed, by code or title; what is shown is understood again.
        for (const QString& typed : {QStringLiteral("gcp-9; eth-9"), QStringLiteral("GCP-9, research ethics"), QStringLiteral("GCP-9, ĐẠO ĐỨC nghiên cứu")}) {
            emit field->line()->textEdited(typed);
            QCOMPARE(field->storedValue().toString(), QStringLiteral("GCP-9 ETH-9"));
            QVERIFY(field->inputProblem().isEmpty());
        }
        // Unknown ones are told of and kept as typed.
        emit field->line()->textEdited(QStringLiteral("GCP-9, moonshine"));
        QVERIFY(field->inputProblem().contains(QStringLiteral("moonshine")));
        QVERIFY(!dialog.save());
        QVERIFY(field->hasError());
        emit field->line()->editingFinished();
        QVERIFY(field->line()->text().contains(QStringLiteral("moonshine")));
        emit field->line()->textEdited(QStringLiteral("ETH-9"));
        QVERIFY(dialog.save());
        QCOMPARE(find<StudyTraining>(db(), QStringLiteral("study_id = ?"), m_study).course_codes, QStringList{QStringLiteral("ETH-9")});
        auto* tab = openTab<StudyPeople>("people");
        QVERIFY(cell(tab->required(), 0, 2).contains(inLanguage(two.title_vi, two.title_en)));
        training.course_codes = {QStringLiteral("NOWHERE")};
        const QList<Problem> problems = studyTrainingRules(db(), training);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().text.contains(QStringLiteral("NOWHERE")));
    }

    void figuresAreTypedAsInASpreadsheet() {
        auto* tab = openTab<StudyRecruitment>("recruitment");
        QCOMPARE(tab->site(), m_site); // the only one
        QCOMPARE(tab->model().months().front().month, QDate(2026, 6, 1));
        QCOMPARE(tab->model().months().back().month, QDate(2027, 5, 1));
        type(tab->grid(), 0, 2, "12");
        QCOMPARE(m_fixture.number("SELECT screened FROM recruitment ORDER BY id DESC LIMIT 1"), 12);
        // More randomised than screened: kept, said, not written; then it agrees.
        type(tab->grid(), 1, 6, "14");
        QVERIFY2(tab->problem().contains(QStringLiteral("14")), qPrintable(tab->problem()));
        QVERIFY(tab->hasUnsaved());
        QCOMPARE(m_fixture.number("SELECT SUM(randomised) FROM recruitment r JOIN study_site i ON i.id = r.study_site_id JOIN study s ON s.id = i.study_id WHERE s.code = 'TEST-1'"), 0);
        QCOMPARE(tab->model().index(1, 6).data().toString(), QStringLiteral("14"));
        type(tab->grid(), 1, 2, "5");
        QVERIFY(!tab->hasUnsaved());
        QCOMPARE(db().single(QStringLiteral("SELECT SUM(randomised) FROM recruitment WHERE study_site_id = ?"), m_site).toInt(), 14);
        QVERIFY2(tab->sentence().contains(QStringLiteral("14")) && tab->sentence().contains(QStringLiteral("50")), qPrintable(tab->sentence()));
        QVERIFY(!tab->curve()->chart().isEmpty());
        QVERIFY(tab->flow()->chart().boxes.size() >= 5);
        // What is no number is not taken.
        type(tab->grid(), 2, 2, "1x");
        QCOMPARE(tab->model().index(2, 2).data(Qt::EditRole).toString(), QString());
        // A block from a spreadsheet; the sums stand in the last row.
        QGuiApplication::clipboard()->setText(QStringLiteral("8\t10\t1\r\n8\t11\t2\r\n"));
        tab->grid()->setCurrentIndex(tab->model().index(2, 1));
        QTest::keySequence(tab->grid(), QKeySequence::Paste);
        QCOMPARE(db().single(QStringLiteral("SELECT SUM(screened) FROM recruitment WHERE study_site_id = ?"), m_site).toInt(), 38);
        QCOMPARE(tab->model().index(tab->model().rowCount() - 1, 2).data().toString(), QStringLiteral("38"));
        // Esc takes back what does not agree.
        type(tab->grid(), 1, 9, "99");
        QVERIFY(tab->hasUnsaved());
        QTest::keyClick(tab->grid(), Qt::Key_Escape);
        QVERIFY(!tab->hasUnsaved());
        QCOMPARE(tab->model().index(1, 9).data().toString(), QString());
        // All sites only show.
        tab->showSite({});
        QVERIFY(!(tab->model().flags(tab->model().index(0, 2)) & Qt::ItemIsEditable));
    }

    void armsAreShownWhereRecruitmentIs() {
        auto* tab = openTab<StudyRecruitment>("recruitment");
        type(tab->grid(), 0, 2, "30");
        type(tab->grid(), 0, 6, "20");
        QVERIFY(tab->arms()->isVisibleTo(tab));
        QCOMPARE(tab->flow()->chart().lanes(), 0);
        QVERIFY(tab->armProblem().isEmpty());
        for (const auto& [name, allocated] : {std::pair("Tablet", 11), {"Usual care", 10}}) {
            StudyArm arm;
            arm.study_id = m_study;
            arm.position = 1;
            arm.name_en = QString::fromLatin1(name);
            arm.allocated = arm.received = allocated;
            keep(arm);
        }
        m_fixture.settle();
        QCOMPARE(tab->arms()->view()->model()->rowCount(), 2);
        QCOMPARE(cell(tab->arms(), 0, 2), QStringLiteral("11"));
        QCOMPARE(tab->flow()->chart().lanes(), 2);
        QVERIFY2(tab->armProblem().contains(QStringLiteral("21")), qPrintable(tab->armProblem()));
        // More recruited: they agree.
        type(tab->grid(), 1, 2, "5");
        type(tab->grid(), 1, 6, "5");
        QVERIFY2(tab->armProblem().isEmpty(), qPrintable(tab->armProblem()));
        // The page leads to the arm; another kind of study has none.
        window().showRecord(QStringLiteral("study_arm"), m_fixture.number("SELECT MAX(id) FROM study_arm"));
        m_fixture.settle();
        QCOMPARE(tab->arms()->selectedIds(), QList<qint64>{m_fixture.number("SELECT MAX(id) FROM study_arm")});
        Edit edit(db(), "save");
        Study study = load(db(), m_study);
        study.kind = StudyKind::Cohort;
        edit.save(study);
        edit.commit();
        m_fixture.settle();
        QVERIFY(!tab->arms()->isVisibleTo(tab));
    }

    void anOutputHasItsAuthorsInOrder() {
        Output brief;
        brief.study_id = m_study;
        brief.kind = OutputKind::PolicyBrief;
        brief.title_vi = QStringLiteral("Tóm tắt");
        keep(brief);
        auto* tab = openTab<StudyOutputs>("outputs");
        QCOMPARE(tab->outputs()->view()->model()->rowCount(), 1);
        tab->outputs()->open(brief.id.value);
        m_fixture.settle();
        auto* page = qobject_cast<OutputPage*>(window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->record(), brief.id.value);
        for (const FieldInfo& field : tableOf<Output>.fields)
            QVERIFY2(page->form()->field(field.name), field.name);
        page->form()->field("doi")->setStoredValue(QStringLiteral("doi.org/11.1/x"));
        emit page->form()->field("doi")->edited();
        QVERIFY(!page->saveUnsaved());
        QVERIFY(page->form()->field("doi")->hasError());
        page->form()->field("doi")->setStoredValue(QStringLiteral("https://doi.org/10.1000/X1"));
        emit page->form()->field("doi")->edited();
        QVERIFY(page->saveUnsaved());
        QCOMPARE(load(db(), brief.id).doi, QStringLiteral("10.1000/x1"));
        for (int i = 1; i <= 2; ++i) {
            OutputAuthor author;
            author.output_id = brief.id;
            author.position = i;
            if (i == 1)
                author.person_id = m_person;
            else
                author.name = QStringLiteral("Guest");
            keep(author);
        }
        page->reload();
        QCOMPARE(cell(page->authors(), 0, 0), QStringLiteral("Thử"));
        page->authors()->select(find<OutputAuthor>(db(), QStringLiteral("name = 'Guest'")).id.value);
        page->authors()->move(-1);
        QCOMPARE(authorList(authorsOf(db(), brief.id)), QStringLiteral("Guest, Thử"));
        History(db()).undo();
        QCOMPARE(authorList(authorsOf(db(), brief.id)), QStringLiteral("Thử, Guest"));
        window().showPage(QStringLiteral("output"));
        m_fixture.settle();
        auto* list = qobject_cast<OutputListPage*>(window().currentPage());
        QVERIFY(list);
        QCOMPARE(list->list()->model()->rowCount(), int(m_fixture.number("SELECT COUNT(*) FROM output")));
    }

    void anOverspentGrantIsShown() {
        StudyGrant grant;
        grant.study_id = m_study;
        grant.funder = QStringLiteral("Fund");
        grant.amount = 100;
        grant.currency = QStringLiteral("GBP");
        keep(grant);
        auto* tab = openTab<StudyFunding>("funding");
        QCOMPARE(tab->grant(), grant.id);
        QVERIFY(tab->banner()->isHidden());
        Expense expense{{}, 0, grant.id, QDate(2026, 11, 1), ExpenseCategory::Travel, 130, {}};
        keep(expense);
        tab->reload();
        QVERIFY(tab->banner()->text().contains(QStringLiteral("Fund")));
        QCOMPARE(tab->expenses()->view()->model()->rowCount(), 1);
        QVERIFY(cell(tab->grants(), 0, 4).startsWith(QStringLiteral("-30")) || cell(tab->grants(), 0, 4).startsWith(QStringLiteral("−30")));
        tab->overspendingBox()->setCurrentIndex(1);
        emit tab->overspendingBox()->activated(1);
        QCOMPARE(overspending(db()), Overspending::Refuse);
        Expense more{{}, 0, grant.id, QDate(2026, 11, 2), ExpenseCategory::Travel, 1, {}};
        QVERIFY(hasErrors(saveChecked(db(), more, "add")));
    }

    void risksStandInTheMatrix() {
        for (int impact : {2, 5}) {
            Risk risk;
            risk.study_id = m_study;
            risk.title_vi = QStringLiteral("Rủi ro %1").arg(impact);
            risk.likelihood = 3;
            risk.impact = impact;
            keep(risk);
        }
        auto* tab = openTab<StudyRisks>("risks");
        QCOMPARE(tab->risks()->view()->model()->rowCount(), 2);
        QVERIFY(cell(tab->risks(), 0, 0).startsWith(QStringLiteral("15"))); // the heavier first
        QCOMPARE(tab->matrix()->counts()[2][4], 1);
        QCOMPARE(tab->matrix()->counts()[2][1], 1);
    }

    void aPartIsShownWhereItBelongs() {
        StudyGrant grant;
        grant.study_id = m_study;
        grant.funder = QStringLiteral("Fund");
        grant.amount = 100;
        keep(grant);
        Expense expense{{}, 0, grant.id, QDate(2026, 11, 1), ExpenseCategory::Travel, 30, {}};
        keep(expense);
        window().showRecord(QStringLiteral("expense"), expense.id.value);
        m_fixture.settle();
        auto* page = qobject_cast<StudyPage*>(window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->record(), m_study.value);
        QVERIFY(page->tab(QStringLiteral("funding"))->isVisible());
    }

    void everyTextFollowsTheLanguage() {
        for (const char* name : {"people", "recruitment", "outputs", "funding", "risks"}) {
            QWidget* tab = openTab<StudyTab>(name);
            const auto texts = [&] {
                QStringList all;
                for (QLabel* label : tab->findChildren<QLabel*>())
                    all.append(label->text());
                for (QPushButton* button : tab->findChildren<QPushButton*>())
                    all.append(button->text());
                return all;
            };
            const QStringList before = texts();
            setLanguage(Language::English);
            m_fixture.settle();
            QVERIFY2(texts() != before, name);
            setLanguage(Language::Vietnamese);
            m_fixture.settle();
            QCOMPARE(texts(), before);
        }
    }
};

KHUE_TEST(TestStudyWork)
#include "test_study_work.moc"
