// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog, question and menu.
#include "app/interchange/import.h"
#include "app/interchange/sheet_reader.h"
#include "app/people/person.h"
#include "app/reports/report_list.h"
#include "app/store/edit.h"
#include "app/store/failure.h"
#include "tests/tour/guide.h"
#include "ui/attached/task_dialog.h"
#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_print_dialog.h"
#include "ui/calendar/placement_dialog.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/certificates/certificate_settings.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/competencies/competency_cards.h"
#include "ui/competencies/competency_gaps.h"
#include "ui/competencies/competency_pages.h"
#include "ui/competencies/rating_sheet.h"
#include "ui/courses/new_run_dialog.h"
#include "ui/courses/people_dialog.h"
#include "ui/courses/run_page.h"
#include "ui/courses/run_timetable.h"
#include "ui/courses/run_trainees.h"
#include "ui/courses/session_dialog.h"
#include "ui/credit/credit_card.h"
#include "ui/credit/credit_page.h"
#include "ui/governance/committee_pages.h"
#include "ui/governance/criteria_dialog.h"
#include "ui/indicators/indicator_page.h"
#include "ui/interchange/import_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/person_timeline_card.h"
#include "ui/people/pick_dialog.h"
#include "ui/progress/programme_rules_dialog.h"
#include "ui/progress/regrade_dialog.h"
#include "ui/progress/rubric_dialog.h"
#include "ui/progress/score_grid.h"
#include "ui/progress/trainee_board.h"
#include "ui/reports/preview.h"
#include "ui/reports/report_fields.h"
#include "ui/widgets/related_records.h"
#include "ui/scheduling/availability_dialog.h"
#include "ui/scheduling/calendar_import_task.h"
#include "ui/scheduling/holidays_page.h"
#include "ui/scheduling/plan_dialog.h"
#include "ui/scheduling/release_dialog.h"
#include "ui/shell/startup.h"
#include "ui/visits/cost_card.h"
#include "ui/visits/expert_panel.h"
#include "ui/visits/itinerary_card.h"
#include "ui/studies/study_recruitment.h"
#include "ui/studies/study_overview.h"
#include "ui/studies/study_page.h"
#include "ui/studies/approval_dialogs.h"
#include "ui/studies/milestone_dialog.h"
#include "ui/studies/study_registration_tab.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/conflict_dialog.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_page.h"
#include "ui/widgets/related_records.h"
#include "tests/support/places.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace khue;

namespace {

qint64 one(Guide& guide, const char* sql) {
    return guide.database().single(QString::fromLatin1(sql)).toLongLong();
}

qint64 firstRun(Guide& guide) {
    return one(guide, "SELECT MIN(id) FROM course_run");
}

RunPage* runPage(Guide& guide, RunPage::Tab tab) {
    guide.window().showRecord(QStringLiteral("course_run"), firstRun(guide));
    auto* page = guide.page<RunPage>();
    page->showTab(tab);
    guide.settle(&guide.window());
    return page;
}

CalendarPage* calendarPage(Guide& guide) {
    guide.window().showPage(QStringLiteral("calendar"));
    guide.settle(&guide.window());
    return guide.page<CalendarPage>();
}

/// The menu of the n-th visible button that has one.
void openButtonMenu(Guide& guide, QWidget* of, int n) {
    QList<QMenu*> menus;
    for (QPushButton* button : of->findChildren<QPushButton*>())
        if (button->isVisible() && button->menu())
            menus.append(button->menu());
    for (QToolButton* button : of->findChildren<QToolButton*>())
        if (button->isVisible() && button->menu())
            menus.append(button->menu());
    guide.opens([&] { menus.at(n)->popup(of->mapToGlobal(QPoint(100, 100))); });
}

/// The import of the coordinator's workbook, shown at one of its steps.
void showImport(Guide& guide, MainWindow& window, ImportDialog::Step until, int tab = 0) {
    Workbook workbook = readWorkbook(coordinatorsWorkbook());
    QList<SheetGuess> guesses = recogniseWorkbook(window.database(), workbook);
    ImportDialog dialog(window, std::move(workbook), std::move(guesses), &window);
    dialog.open();
    guide.settle(&dialog);
    while (dialog.step() < until) {
        dialog.next();
        guide.settle(&dialog);
    }
    for (QTabWidget* tabs : dialog.findChildren<QTabWidget*>())
        tabs->setCurrentIndex(tab);
    guide.picture(&dialog);
    if (until == ImportDialog::Done)
        dialog.undo();
    guide.settle(&dialog);
    dialog.QDialog::reject();
}

template <class D, class F> Stop dialogStop(const char* name, F prepare) {
    return {QString::fromLatin1(name), [prepare](Guide& guide) -> QWidget* {
                D dialog(guide.window(), &guide.window());
                prepare(guide, dialog);
                guide.show(dialog);
                return nullptr;
            }};
}

Stop commandStop(const char* command) {
    return {QStringLiteral("command_%1").arg(QLatin1String(command)), [command](Guide& guide) -> QWidget* {
                guide.opens([&] { guide.window().command(command)->trigger(); });
                return nullptr;
            }};
}

void addVisitDialogs(QList<Stop>& stops) {
    stops.append(stop("task_dialog", [](Guide& guide) {
        guide.opens([&] { TaskDialog(guide.window(), Id<Task>{one(guide, "SELECT MIN(id) FROM task WHERE record_table = 'visit'")}, &guide.window()).exec(); });
    }));
    stops.append(stop("task_wrong", [](Guide& guide) {
        guide.opens([&] {
            TaskDialog dialog(guide.window(), Task{}, &guide.window());
            dialog.save();
            dialog.exec();
        });
    }));
    stops.append(stop("visit_item_dialog", [](Guide& guide) {
        guide.opens([&] { VisitItemDialog(guide.window(), load(guide.database(), Id<VisitItem>{one(guide, "SELECT MIN(id) FROM visit_item")}), &guide.window()).exec(); });
    }));
    stops.append(stop("visit_cost_dialog", [](Guide& guide) {
        guide.opens([&] {
            CostCard card(guide.window());
            card.setVisit({one(guide, "SELECT MIN(visit_id) FROM visit_cost")});
            card.edit({one(guide, "SELECT MIN(id) FROM visit_cost")});
        });
    }));
    stops.append(stop("expert_dialog", [](Guide& guide) {
        guide.opens([&] { ExpertDialog(guide.window(), {QStringLiteral("thống kê"), {}, QDate(2026, 12, 7), QDate(2026, 12, 11), {}}, &guide.window()).exec(); });
    }));
    stops.append(stop("expert_nobody", [](Guide& guide) {
        guide.opens([&] { ExpertDialog(guide.window(), {QStringLiteral("xyz"), {}, {}, {}, {}}, &guide.window()).exec(); });
    }));
}

void addCourseDialogs(QList<Stop>& stops) {
    stops.append(dialogStop<SessionDialog>("session", [](Guide& guide, SessionDialog& dialog) {
        dialog.edit({one(guide, "SELECT session_id FROM session_lecturer ORDER BY id LIMIT 1")});
    }));
    stops.append(dialogStop<SessionDialog>("session_new", [](Guide& guide, SessionDialog& dialog) { dialog.startNew({firstRun(guide)}); }));
    stops.append(dialogStop<SessionDialog>("session_wrong", [](Guide& guide, SessionDialog& dialog) {
        dialog.startNew({firstRun(guide)});
        dialog.setHours(QDate(2026, 11, 24), QTime(11, 0), QTime(9, 0));
        dialog.field("number")->setStoredValue(1);
        dialog.save();
    }));
    stops.append(stop("run_new", [](Guide& guide) {
        NewRunDialog dialog(guide.window(), {one(guide, "SELECT course_id FROM course_run ORDER BY id LIMIT 1")}, &guide.window());
        dialog.setSource({firstRun(guide)});
        dialog.setStart(QDate(2027, 2, 1));
        guide.show(dialog);
    }));
    stops.append(stop("release", [](Guide& guide) {
        ReleaseDialog dialog(guide.window(), {firstRun(guide)}, &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("enrol_people", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::Trainees);
        guide.opens([&] { page->trainees()->enrolPeople(); });
    }));
    stops.append(stop("enrolment_state", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::Trainees);
        page->trainees()->list()->view()->selectRow(1);
        guide.picture(&guide.window());
    }));
    stops.append(stop("run_print_menu", [](Guide& guide) { openButtonMenu(guide, runPage(guide, RunPage::Overview), 0); }));
    stops.append(stop("score_paste", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        QTableView* view = page->scores()->view();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (page->scores()->model()->assessmentOf(column) == 0)
                view->setCurrentIndex(view->model()->index(0, column));
        guide.opens([&] { page->scores()->paste(QStringLiteral("7,5\n8\nvắng\n\n123\n9.25")); });
    }));
    stops.append(stop("assessment_new", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        guide.opens([&] { page->scores()->editAssessment({}); });
    }));
    stops.append(stop("assessment", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        guide.opens([&] { page->scores()->editAssessment({one(guide, "SELECT MIN(id) FROM assessment")}); });
    }));
    stops.append(stop("assessment_remove", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        guide.opens([&] { page->scores()->removeAssessment({one(guide, "SELECT MIN(id) FROM assessment")}); });
    }));
    stops.append(stop("score_answers", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        QTableView* view = page->scores()->view();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (page->scores()->model()->assessmentOf(column) == 0)
                view->setCurrentIndex(view->model()->index(0, column));
        openButtonMenu(guide, page->scores(), 0);
    }));
    stops.append(stop("rubric", [](Guide& guide) {
        RubricEditor dialog(guide.window(), {one(guide, "SELECT MIN(assessment_id) FROM rubric_criterion")}, &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("rubric_trainee", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ScoresTab);
        RubricDialog dialog(guide.window(), page->scores()->model()->grid(), {one(guide, "SELECT MIN(assessment_id) FROM rubric_criterion")}, 0, &guide.window());
        dialog.levelBox(0)->setCurrentIndex(1);
        guide.show(dialog);
    }));
    stops.append(stop("regrade", [](Guide& guide) {
        RegradeDialog dialog(guide.window(), {one(guide, "SELECT assessment_id FROM score_revision ORDER BY id LIMIT 1")}, {one(guide, "SELECT enrolment_id FROM score_revision ORDER BY id LIMIT 1")}, &guide.window());
        dialog.points()->setStoredValue(QStringLiteral("99"));
        dialog.reason()->setStoredValue(QStringLiteral("x"));
        dialog.regradeNow();
        guide.show(dialog);
    }));
    stops.append(stop("board_menu", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ProgressTab);
        page->board()->view()->selectRow(1);
        openButtonMenu(guide, page->board(), 0);
    }));
    stops.append(stop("board_rules", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ProgressTab);
        guide.opens([&] { page->board()->showRules(); });
    }));
    stops.append(stop("board_attendance", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ProgressTab);
        guide.opens([&] { page->board()->enterAttendance(); });
    }));
    stops.append(stop("board_score", [](Guide& guide) {
        RunPage* page = runPage(guide, RunPage::ProgressTab);
        guide.opens([&] { page->board()->enterScore(); });
    }));
    for (const auto& [name, tab] : {std::pair("programme_rules", 0), std::pair("programme_rules_scheduling", 1), std::pair("programme_rules_partnership", 2)})
        stops.append(stop(name, [tab = tab](Guide& guide) {
            guide.opens([&] { editProgrammeRules(guide.window(), &guide.window()); }, [tab](QWidget* dialog) { dialog->findChild<QTabWidget*>()->setCurrentIndex(tab); });
        }));
    stops.append(stop("trainee_years", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("person"), one(guide, "SELECT MIN(person_id) FROM competency_rating"));
        guide.settle(&guide.window());
        auto* card = guide.window().currentPage()->findChild<PersonTimelineCard*>();
        for (QWidget* above = card; above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                scroll->ensureWidgetVisible(card);
        guide.picture(&guide.window());
    }));
    stops.append(stop("indicators_missing", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("missing_indicator"), QDate::currentDate().year());
        guide.settle(&guide.window());
        guide.picture(&guide.window());
        guide.window().showRecord(QStringLiteral("figure_indicator"), one(guide, "SELECT MIN(id) FROM indicator"));
    }));
    stops.append(stop("certificate_settings", [](Guide& guide) {
        CertificateSettings dialog(guide.window(), &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("certificate_passphrase", [](Guide& guide) { guide.opens([&] { askedNewPassphrase(&guide.window(), QStringLiteral("…"), true); }); }));
    stops.append(stop("competency_gaps", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("competency"));
        auto* page = guide.page<CompetenciesPage>();
        page->showTab(CompetenciesPage::Gaps);
        guide.settle(&guide.window());
        page->gaps()->tree()->expandItem(page->gaps()->tree()->topLevelItem(0));
        guide.picture(&guide.window());
        page->showTab(CompetenciesPage::Framework);
    }));
    stops.append(stop("competency_profile", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("person"), one(guide, "SELECT MIN(person_id) FROM competency_rating"));
        guide.settle(&guide.window());
        auto* card = guide.window().currentPage()->findChild<ProfileCard*>();
        for (QWidget* above = card; above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                scroll->ensureWidgetVisible(card->ratings());
        guide.picture(&guide.window());
    }));
    stops.append(stop("competency_levels", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("competency"));
        auto* page = guide.page<CompetenciesPage>();
        page->showTab(CompetenciesPage::Levels);
        guide.settle(&guide.window());
        guide.picture(&guide.window());
        page->showTab(CompetenciesPage::Framework);
    }));
    stops.append(stop("competency_level", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("competency"));
        guide.opens([&] { guide.page<CompetenciesPage>()->editLevel(one(guide, "SELECT MIN(id) FROM competency_level")); });
    }));
    stops.append(stop("competency_sheet", [](Guide& guide) {
        RatingSheet dialog(guide.window(), {one(guide, "SELECT MIN(person_id) FROM competency_rating")}, &guide.window());
        dialog.levelBox(0)->setCurrentIndex(2);
        guide.show(dialog);
    }));
    stops.append(stop("credit_conversion", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("credit"));
        auto* page = guide.page<CreditPage>();
        page->showTab(CreditPage::Conversion);
        guide.settle(&guide.window());
        guide.picture(&guide.window());
        guide.opens([&] { page->editRate(0); });
        page->showTab(CreditPage::Practitioners);
    }));
    stops.append(stop("certificate_issue", [](Guide& guide) {
        guide.opens([&] { IssueDialog(guide.window(), {firstRun(guide)}, {}, &guide.window()).exec(); });
    }));
    stops.append(stop("certificate_revoke", [](Guide& guide) {
        guide.opens([&] { revokeAsked(guide.window(), {{one(guide, "SELECT MIN(id) FROM certificate")}}); });
    }));
    stops.append(stop("indicator_target", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("indicator"), one(guide, "SELECT MIN(indicator_id) FROM indicator_target"));
        guide.opens([&] { guide.page<IndicatorPage>()->targets()->add(); });
    }));
    stops.append(stop("indicator_value", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("indicator"), one(guide, "SELECT MIN(indicator_id) FROM indicator_value"));
        guide.opens([&] { guide.page<IndicatorPage>()->values()->open(one(guide, "SELECT MIN(id) FROM indicator_value")); });
    }));
    stops.append(stop("credit_new", [](Guide& guide) {
        guide.opens([&] { CreditDialog(guide.window(), {one(guide, "SELECT MIN(person_id) FROM credit_entry")}, {}, &guide.window()).exec(); });
    }));
    addVisitDialogs(stops);
}

void addPeopleDialogs(QList<Stop>& stops) {
    stops.append(stop("duplicate_question", [](Guide& guide) {
        guide.opens([&] {
            mergeOrTellApart(guide.window(), {one(guide, "SELECT MIN(person_id) FROM enrolment")}, {one(guide, "SELECT MAX(person_id) FROM enrolment")});
        });
    }));
    stops.append(stop("pick_run", [](Guide& guide) {
        guide.opens([&] { calendarPage(guide)->newSession({QDate(2026, 11, 25), 600, 0}); });
    }));
    stops.append(stop("conflict", [](Guide& guide) {
        const qint64 person = one(guide, "SELECT MIN(person_id) FROM enrolment");
        const Person mine = load(guide.database(), Id<Person>{person});
        Person theirs = mine;
        theirs.phone = QStringLiteral("0912 345 678");
        theirs.position = QStringLiteral("Điều dưỡng trưởng");
        const Conflict conflict(tableOf<Person>, person, tableOf<Person>.toValues(theirs), mine.revision + 1);
        guide.opens([&] { askAboutConflict(&guide.window(), guide.database(), conflict, tableOf<Person>.toValues(mine)); });
    }));
    stops.append(stop("record_history", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("person"), one(guide, "SELECT MIN(person_id) FROM enrolment"));
        for (QPushButton* button : guide.window().currentPage()->findChildren<QPushButton*>())
            if (button->text() == QCoreApplication::translate("khue::RecordPage", "History"))
                guide.opens([&] { button->click(); });
    }));
    stops.append(stop("record_remove", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("room"), one(guide, "SELECT MIN(id) FROM room"));
        for (QPushButton* button : guide.window().currentPage()->findChildren<QPushButton*>())
            if (button->text() == QCoreApplication::translate("khue::RecordPage", "Remove"))
                guide.opens([&] { button->click(); });
    }));
    for (int menu = 0; menu < 3; ++menu)
        stops.append(stop(menu == 0 ? "list_menu_1" : menu == 1 ? "list_menu_2" : "list_menu_3", [menu](Guide& guide) {
            guide.window().showPage(QStringLiteral("trainee"));
            guide.settle(&guide.window());
            openButtonMenu(guide, guide.window().currentPage(), menu);
        }));
}

void addTimeDialogs(QList<Stop>& stops) {
    stops.append(stop("placement", [](Guide& guide) {
        PlacementDialog dialog(guide.window(), one(guide, "SELECT MAX(id) FROM session WHERE starts_at IS NOT NULL"), &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("placement_nothing", [](Guide& guide) {
        PlacementDialog dialog(guide.window(), one(guide, "SELECT MAX(id) FROM session WHERE starts_at IS NOT NULL"), &guide.window());
        PlacementSearch wishes = dialog.wishes();
        wishes.first = wishes.last = QDate(2027, 1, 1);
        dialog.setWishes(wishes);
        guide.show(dialog);
    }));
    stops.append(stop("plan_scope", [](Guide& guide) {
        PlanDialog dialog(guide.window(), {firstRun(guide)}, &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("plan_wishes", [](Guide& guide) {
        PlanDialog dialog(guide.window(), {firstRun(guide)}, &guide.window());
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        guide.show(dialog);
    }));
    stops.append(stop("plan_draft", [](Guide& guide) {
        PlanDialog dialog(guide.window(), {one(guide, "SELECT MAX(course_run_id) FROM session WHERE starts_at IS NOT NULL")}, &guide.window());
        QSignalSpy searched(&dialog, &PlanDialog::searched);
        dialog.setIterations(2000);
        dialog.search();
        if (!searched.count() && !searched.wait(60000))
            qFatal("the planner does not end");
        guide.show(dialog);
    }));
    stops.append(stop("calendar_print", [](Guide& guide) {
        CalendarPrintDialog dialog(guide.window(), calendarPage(guide)->sheet(), &guide.window());
        guide.show(dialog);
    }));
    for (const bool session : {true, false})
        stops.append(stop(session ? "calendar_menu" : "calendar_record_menu", [session](Guide& guide) {
            CalendarPage* page = calendarPage(guide);
            qint64 key = 0;
            for (const CalendarEntry& entry : page->data()->entries)
                if (entry.isSession() == session && !key)
                    key = entry.key();
            guide.opens([&] { page->showMenu(key, {QDate(2026, 11, 25), 600, 0}, guide.window().mapToGlobal(QPoint(300, 200))); });
        }));
    stops.append(stop("calendar_shown_menu", [](Guide& guide) {
        auto* button = calendarPage(guide)->filterBar()->findChild<QPushButton*>(QStringLiteral("calendar_shown"));
        guide.opens([&] { button->menu()->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    }));
    stops.append(stop("calendar_place_menu", [](Guide& guide) {
        guide.opens([&] { calendarPage(guide)->showMenu(0, {QDate(2026, 11, 25), 600, 0}, guide.window().mapToGlobal(QPoint(300, 200))); });
    }));
    stops.append(dialogStop<AvailabilityDialog>("availability_person", [](Guide& guide, AvailabilityDialog& dialog) {
        dialog.startNew({AvailabilityOwner::Person, one(guide, "SELECT MIN(person_id) FROM session_lecturer")});
    }));
    stops.append(dialogStop<AvailabilityDialog>("availability_room", [](Guide& guide, AvailabilityDialog& dialog) {
        dialog.startNew({AvailabilityOwner::Room, one(guide, "SELECT MIN(id) FROM room")});
        dialog.setWholeDays(true);
    }));
    stops.append(dialogStop<AvailabilityDialog>("availability_wrong", [](Guide& guide, AvailabilityDialog& dialog) {
        dialog.startNew({AvailabilityOwner::CourseRun, firstRun(guide)});
        dialog.setTimes(QDate(2026, 11, 26), QDate(2026, 11, 24), QTime(17, 0), QTime(8, 0));
        dialog.save();
    }));
    stops.append(dialogStop<HolidayDialog>("holiday_new", [](Guide&, HolidayDialog& dialog) { dialog.startNew(2026); }));
    stops.append(dialogStop<HolidayDialog>("holiday_wrong", [](Guide&, HolidayDialog& dialog) {
        dialog.startNew(2026);
        dialog.save();
    }));
    stops.append(dialogStop<TermDialog>("term_new", [](Guide&, TermDialog& dialog) { dialog.startNew(); }));
    stops.append(stop("holiday_import", [](Guide& guide) { guide.opens([&] { importHolidayFile(guide.window()); }); }));
    stops.append(stop("availability_import", [](Guide& guide) {
        guide.opens([&] { importAvailabilityFile(guide.window(), {AvailabilityOwner::Room, one(guide, "SELECT MIN(id) FROM room")}); });
    }));
}

void addStudyDialogs(QList<Stop>& stops) {
    const char* const study = "SELECT MIN(id) FROM study";
    stops.append(stop("approval_new", [study](Guide& guide) {
        ApprovalDialog dialog(guide.window(), {one(guide, study)}, {}, &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("approval_wrong", [study](Guide& guide) {
        ApprovalDialog dialog(guide.window(), {one(guide, study)}, {one(guide, "SELECT MIN(id) FROM approval WHERE decision = 'approved'")}, &guide.window());
        dialog.field("submitted_on")->setStoredValue(toStored(guide.database().today().addDays(3)));
        dialog.field("decided_on")->setStoredValue({});
        dialog.save();
        guide.show(dialog);
    }));
    stops.append(stop("approval_limits", [](Guide& guide) {
        ApprovalLimitsDialog dialog(guide.window(), &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("milestone", [study](Guide& guide) {
        const Id<Study> id{one(guide, study)};
        MilestoneDialog dialog(guide.window(), milestonePlan(guide.database(), id), id, {one(guide, "SELECT MIN(id) + 4 FROM milestone")}, &guide.window());
        guide.show(dialog);
    }));
    stops.append(stop("study_arm", [study](Guide& guide) {
        guide.window().showRecord(QStringLiteral("study"), one(guide, study));
        auto* page = guide.page<StudyPage>();
        page->showTab(QStringLiteral("recruitment"));
        guide.settle(&guide.window());
        const qint64 arm = one(guide, "SELECT MIN(id) FROM study_arm");
        guide.opens([&] { page->overview()->arms()->open(arm); });
        guide.opens([&] { qobject_cast<StudyRecruitment*>(page->tab(QStringLiteral("recruitment")))->arms()->open(arm); });
    }));
    stops.append(stop("data_item", [study](Guide& guide) {
        DataItemDialog dialog(guide.window(), trialDataSet(guide.database(), {one(guide, study)}).lines[int(DataItem::SecondaryIds)], &guide.window());
        guide.show(dialog);
    }));
}

void addPrograms(QList<Stop>& stops) {
    for (const char* command : {"new", "open", "import", "backup", "restore", "preferences", "shortcuts", "about"})
        stops.append(commandStop(command));
    for (int menu = 0; menu < 4; ++menu)
        stops.append({QStringLiteral("menu_%1").arg(menu + 1), [menu](Guide& guide) -> QWidget* {
                          guide.opens([&] { guide.window().menuBar()->actions().at(menu)->menu()->popup(guide.window().mapToGlobal(QPoint(40, 40))); });
                          return nullptr;
                      }});
    stops.append(stop("first_start", [](Guide& guide) {
        WindowParts parts;
        parts.addSample = [](Database&) {};
        parts.importFile = [](Workspace&, const QString&) {};
        MainWindow window(openOrAsk(guide.path(QStringLiteral("first.sqlite"))), guide.window().preferences(), parts);
        window.show();
        guide.opens([&] { window.offerFirstSteps(); });
    }));
    stops.append(stop("leave_unsaved", [](Guide& guide) {
        guide.window().showRecord(QStringLiteral("room"), one(guide, "SELECT MIN(id) FROM room"));
        auto* page = guide.page<RecordPage>();
        QTest::keyClicks(page->form()->field("name")->findChild<QLineEdit*>(), QStringLiteral("x"));
        guide.opens([&] { guide.window().showPage(QStringLiteral("today")); });
        page->discardUnsaved();
    }));
    stops.append(stop("newer_program", [](Guide& guide) {
        const QString path = guide.path(QStringLiteral("newer.sqlite"));
        if (!QFile::exists(path)) {
            openOrAsk(path)->single(QStringLiteral("PRAGMA user_version = 9999"));
        }
        MainWindow window(openOrAsk(path), guide.window().preferences());
        window.resize(guide.window().size());
        window.show();
        guide.picture(&window);
    }));
    stops.append(stop("damaged", [](Guide& guide) {
        QFile file(guide.path(QStringLiteral("damaged.sqlite")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) < 0)
            qFatal("damaged.sqlite cannot be written");
        file.close();
        guide.opens([&] { openOrAsk(file.fileName()); });
    }));
    for (const Report* report : allReports())
        stops.append({QStringLiteral("report_%1").arg(QLatin1String(report->name)), [report](Guide& guide) -> QWidget* {
                          const QVariantMap parameters = exampleValues(guide.database(), *report);
                          ReportPreview* preview = openReport(&guide.window(), guide.database(), QString::fromLatin1(report->name), parameters);
                          guide.picture(preview);
                          delete preview;
                          return nullptr;
                      }});
}

/// Opens the first record of each card of a page in its dialog.
void openRelated(Guide& guide, const char* table, const char* sql) {
    guide.window().showRecord(QString::fromLatin1(table), one(guide, sql));
    guide.settle(&guide.window());
    for (RelatedRecords* card : guide.window().currentPage()->findChildren<RelatedRecords*>())
        guide.opens([card] { card->open(0); });
}

void addGovernanceDialogs(QList<Stop>& stops) {
    stops.append(stop("priority_criteria", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("priority"));
        guide.opens([&] { CriteriaDialog(guide.window(), &guide.window()).exec(); });
    }));
    stops.append(stop("priority_criterion", [](Guide& guide) {
        CriteriaDialog dialog(guide.window(), &guide.window());
        guide.opens([&] { dialog.edit(one(guide, "SELECT MIN(id) FROM priority_criterion")); });
    }));
    stops.append(stop("balance_rule", [](Guide& guide) {
        guide.window().showPage(QStringLiteral("committee"));
        guide.opens([&] { guide.page<CommitteeListPage>()->editRule(); });
    }));
    stops.append(stop("related_priority", [](Guide& guide) { openRelated(guide, "priority", "SELECT MIN(id) FROM priority"); }));
    stops.append(stop("related_agreement", [](Guide& guide) { openRelated(guide, "agreement", "SELECT MIN(id) FROM agreement"); }));
    stops.append(stop("related_committee", [](Guide& guide) { openRelated(guide, "committee", "SELECT MIN(id) FROM committee"); }));
    stops.append(stop("related_meeting", [](Guide& guide) { openRelated(guide, "meeting", "SELECT MIN(id) FROM meeting"); }));
    stops.append(stop("related_event", [](Guide& guide) { openRelated(guide, "event", "SELECT MIN(id) FROM event"); }));
}

} // namespace

QList<Stop> dialogStops() {
    QList<Stop> stops;
    addCourseDialogs(stops);
    addPeopleDialogs(stops);
    addTimeDialogs(stops);
    addGovernanceDialogs(stops);
    stops.append(stop("import_understood", [](Guide& guide) { showImport(guide, guide.emptyWindow(), ImportDialog::Understood); }));
    stops.append(stop("import_trial", [](Guide& guide) { showImport(guide, guide.emptyWindow(), ImportDialog::Trial); }));
    stops.append(stop("import_duplicates", [](Guide& guide) { showImport(guide, guide.begunWindow(), ImportDialog::Trial, 1); }));
    stops.append(stop("import_done", [](Guide& guide) { showImport(guide, guide.emptyWindow(), ImportDialog::Done); }));
    addStudyDialogs(stops);
    addPrograms(stops);
    return stops;
}
