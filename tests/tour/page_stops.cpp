// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, with its tabs and views, full and empty.
#include "tests/tour/guide.h"
#include "ui/calendar/calendar_page.h"
#include "ui/courses/run_page.h"
#include "ui/reports/report_desk.h"
#include "ui/indicators/figure_details.h"
#include "ui/indicators/figure_table.h"
#include "ui/indicators/indicators_page.h"
#include "ui/shell/page_list.h"
#include "ui/studies/study_page.h"
#include "ui/studies/study_tabs.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>

using namespace khue;

namespace {

/// The record that is shown on a record's page, and the table showRecord() is asked for.
struct Shown {
    const char* page;
    const char* table;
    const char* record;
};
const Shown shownRecords[] = {
    {"trainee_record", "person", "SELECT person_id FROM enrolment ORDER BY id LIMIT 1"},
    {"faculty_record", "person", "SELECT person_id FROM session_lecturer ORDER BY id LIMIT 1"},
    {"visit_record", "visit", "SELECT id FROM visit WHERE state = 'confirmed' ORDER BY id LIMIT 1"},
    {"institution_record", "institution", "SELECT institution_id FROM person WHERE institution_id IS NOT NULL ORDER BY id LIMIT 1"},
};

QString tableOfPage(const QString& page) {
    for (const Shown& shown : shownRecords)
        if (page == QLatin1String(shown.page))
            return QString::fromLatin1(shown.table);
    return page.chopped(int(qstrlen("_record")));
}

QWidget* showRecordPage(Guide& guide, const QString& page) {
    const QString table = tableOfPage(page);
    QString sql = QStringLiteral("SELECT MIN(id) FROM ") + table;
    for (const Shown& shown : shownRecords)
        if (page == QLatin1String(shown.page))
            sql = QString::fromLatin1(shown.record);
    guide.window().showRecord(table, guide.database().single(sql).toLongLong());
    return &guide.window();
}

QWidget* showRunTab(MainWindow& window, RunPage::Tab tab) {
    window.showRecord(QStringLiteral("course_run"), window.database().single(QStringLiteral("SELECT MIN(id) FROM course_run")).toLongLong());
    static_cast<RunPage*>(window.currentPage())->showTab(tab);
    return &window;
}

const QPair<const char*, RunPage::Tab> runTabs[] = {{"timetable", RunPage::Timetable}, {"trainees", RunPage::Trainees},
                                                    {"attendance", RunPage::AttendanceTab}, {"scores", RunPage::ScoresTab},
                                                    {"progress", RunPage::ProgressTab}, {"feedback", RunPage::FeedbackTab}, {"certificates", RunPage::CertificatesTab},
                                                    {"history", RunPage::HistoryTab}};

} // namespace

QList<Stop> pageStops() {
    QList<Stop> stops;
    for (const PageEntry& entry : pageList()) {
        const QString page = QString::fromLatin1(entry.name);
        if (page.endsWith(QLatin1String("_record"))) {
            stops.append({page, [page](Guide& guide) { return showRecordPage(guide, page); }});
            if (page != QLatin1String("course_run_record")) // a run is made by a dialog
                stops.append({QStringLiteral("new_") + page, [page](Guide& guide) -> QWidget* {
                                  guide.window().showRecord(page.chopped(int(qstrlen("_record"))), 0);
                                  return &guide.window();
                              }});
        } else {
            stops.append({page, [page](Guide& guide) -> QWidget* {
                              guide.window().showPage(page);
                              return &guide.window();
                          }});
            stops.append({QStringLiteral("empty_") + page, [page](Guide& guide) -> QWidget* {
                              guide.emptyWindow().showPage(page);
                              return &guide.emptyWindow();
                          }});
        }
    }
    for (const auto& [name, tab] : runTabs) {
        stops.append({QStringLiteral("run_%1").arg(QLatin1String(name)), [tab = tab](Guide& guide) { return showRunTab(guide.window(), tab); }});
        stops.append({QStringLiteral("begun_run_%1").arg(QLatin1String(name)), [tab = tab](Guide& guide) { return showRunTab(guide.begunWindow(), tab); }});
    }
    stops.append({QStringLiteral("begun_run_overview"), [](Guide& guide) { return showRunTab(guide.begunWindow(), RunPage::Overview); }});

    QStringList studyParts{QStringLiteral("overview"), QStringLiteral("history")};
    for (const StudyTabEntry& entry : studyTabs())
        studyParts.append(QString::fromLatin1(entry.name));
    for (const QString& part : std::as_const(studyParts)) {
        const auto show = [part](MainWindow& window, const char* study) -> QWidget* {
            window.showRecord(QStringLiteral("study"), window.database().single(QString::fromLatin1(study)).toLongLong());
            static_cast<StudyPage*>(window.currentPage())->showTab(part);
            return &window;
        };
        stops.append({QStringLiteral("study_") + part, [show](Guide& guide) { return show(guide.window(), "SELECT MIN(id) FROM study"); }});
        stops.append({QStringLiteral("proposed_study_") + part, [show](Guide& guide) { return show(guide.window(), "SELECT MIN(id) FROM study WHERE state = 'proposed'"); }});
    }

    const QPair<const char*, CalendarPage::View> views[] = {{"month", CalendarPage::Month}, {"day", CalendarPage::Day}, {"list", CalendarPage::List},
                                                            {"resources", CalendarPage::Resources}, {"week", CalendarPage::Week}};
    for (const auto& [name, view] : views)
        stops.append({QStringLiteral("calendar_%1").arg(QLatin1String(name)), [view = view](Guide& guide) -> QWidget* {
                          guide.window().showPage(QStringLiteral("calendar"));
                          guide.page<CalendarPage>()->showView(view);
                          return &guide.window();
                      }});

    for (const char* report : {"run_report", "teaching_load", "name_badges"})
        stops.append({QStringLiteral("desk_%1").arg(QLatin1String(report)), [report](Guide& guide) -> QWidget* {
                          guide.window().showPage(QStringLiteral("reports"));
                          guide.page<ReportDeskPage>()->choice()->choose(QString::fromLatin1(report));
                          return &guide.window();
                      }});
    stops.append({QStringLiteral("desk_saved"), [](Guide& guide) -> QWidget* {
                      guide.window().showRecord(QStringLiteral("saved_report"), guide.database().single(QStringLiteral("SELECT id FROM saved_report WHERE report = 'teaching_load'")).toLongLong());
                      return &guide.window();
                  }});
    // Every figure, one of them by its groups.
    stops.append({QStringLiteral("indicator_figures"), [](Guide& guide) -> QWidget* {
                      guide.window().showPage(QStringLiteral("indicator"));
                      auto* page = guide.page<IndicatorsPage>();
                      page->showView(IndicatorsPage::AllFigures);
                      guide.settle(&guide.window());
                      page->table()->chooseRow(1);
                      guide.settle(&guide.window());
                      page->details()->shown()->setCurrentIndex(3);
                      guide.picture(&guide.window());
                      page->showView(IndicatorsPage::Framework);
                      return nullptr;
                  }});

    // What a page looks like at work: rows chosen, the history open, something searched, a form with mistakes.
    stops.append({QStringLiteral("at_work_history"), [](Guide& guide) -> QWidget* {
                      guide.window().showPage(QStringLiteral("trainee"));
                      guide.settle(&guide.window());
                      guide.page<ListPage>()->list()->view()->selectRow(3);
                      guide.window().command("history")->trigger();
                      guide.picture(&guide.window());
                      guide.window().command("history")->trigger();
                      return nullptr;
                  }});
    stops.append({QStringLiteral("at_work_search"), [](Guide& guide) -> QWidget* {
                      guide.window().showPage(QStringLiteral("today"));
                      guide.window().activateWindow();
                      guide.window().command("find")->trigger();
                      guide.settle(&guide.window());
                      QTest::keyClicks(guide.window().focusWidget(), QStringLiteral("h"));
                      guide.picture(&guide.window());
                      QTest::keyClick(guide.window().focusWidget(), Qt::Key_Escape);
                      return nullptr;
                  }});
    stops.append({QStringLiteral("at_work_form"), [](Guide& guide) -> QWidget* {
                      guide.window().showRecord(QStringLiteral("trainee"), 0);
                      auto* page = guide.page<RecordPage>();
                      page->saveUnsaved();
                      guide.picture(&guide.window());
                      page->form()->startNew(page->form()->values());
                      return nullptr;
                  }});
    return stops;
}
