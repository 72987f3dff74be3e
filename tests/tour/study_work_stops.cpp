// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on inside a study: its dialogs, and its figures at work.
#include "tests/tour/guide.h"
#include "ui/studies/member_dialog.h"
#include "ui/studies/output_dialog.h"
#include "ui/studies/study_funding.h"
#include "ui/studies/study_page.h"
#include "ui/studies/study_people.h"
#include "ui/studies/study_recruitment.h"
#include "ui/studies/study_risks.h"
#include "ui/widgets/related_records.h"

#include <QtTest/QtTest>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace khue;

namespace {

qint64 studyOf(Guide& guide) {
    return guide.database().single(QStringLiteral("SELECT i.study_id FROM recruitment r JOIN study_site i ON i.id = r.study_site_id ORDER BY i.study_id LIMIT 1")).toLongLong();
}

template <class T> T* tab(Guide& guide, const char* name, qint64 study = 0) {
    guide.window().showRecord(QStringLiteral("study"), study ? study : studyOf(guide));
    auto* page = guide.page<StudyPage>();
    page->showTab(QString::fromLatin1(name));
    guide.settle(&guide.window());
    return qobject_cast<T*>(page->tab(QString::fromLatin1(name)));
}

} // namespace

QList<Stop> studyWorkStops() {
    QList<Stop> stops;
    stops.append(stop("study_recruitment_site", [](Guide& guide) {
        auto* shown = tab<StudyRecruitment>(guide, "recruitment");
        shown->showSite({guide.database().single(QStringLiteral("SELECT MIN(id) FROM study_site WHERE study_id = ?"), shown->study()).toLongLong()});
        shown->model().setData(shown->model().index(1, 6), QStringLiteral("999")); // more than were screened
        shown->grid()->scrollToTop();
        guide.picture(&guide.window());
        shown->discardUnsaved();
    }));
    stops.append(stop("study_recruitment_arms", [](Guide& guide) {
        auto* shown = tab<StudyRecruitment>(guide, "recruitment");
        shown->showSite({});
        auto* scroll = shown->findChild<QScrollArea*>();
        guide.settle(&guide.window());
        scroll->ensureWidgetVisible(shown->arms());
        guide.picture(&guide.window());
        scroll->verticalScrollBar()->setValue(0);
    }));
    stops.append(stop("member_new", [](Guide& guide) { guide.opens([&] { tab<StudyPeople>(guide, "people")->members()->add(); }); }));
    stops.append(stop("member_refused", [](Guide& guide) {
        MemberDialog dialog(guide.window(), {studyOf(guide)}, {}, &guide.window());
        dialog.field("person_id")->setStoredValue(guide.database().single(QStringLiteral("SELECT MAX(id) FROM person WHERE is_trainee = 1")));
        emit dialog.field("person_id")->edited();
        dialog.save();
        guide.show(dialog);
    }));
    stops.append(stop("required_training", [](Guide& guide) { guide.opens([&] { tab<StudyPeople>(guide, "people")->required()->add(); }); }));
    stops.append(stop("outside_training", [](Guide& guide) { guide.opens([&] { tab<StudyPeople>(guide, "people")->addOutsideTraining(); }); }));
    stops.append(stop("output_new", [](Guide& guide) { guide.opens([&] { newOutput(guide.window(), {studyOf(guide)}, &guide.window()); }); }));
    stops.append(stop("output_author", [](Guide& guide) {
        const RelatedSpecification authors = authorList(guide.window(), [&guide] { return Id<Output>{guide.database().single(QStringLiteral("SELECT MIN(id) FROM output")).toLongLong()}; }, &guide.window());
        guide.opens([&] { authors.open(guide.database().single(QStringLiteral("SELECT MIN(id) FROM output_author")).toLongLong()); });
    }));
    stops.append(stop("grant_new", [](Guide& guide) { guide.opens([&] { tab<StudyFunding>(guide, "funding")->grants()->add(); }); }));
    stops.append(stop("expense_new", [](Guide& guide) { guide.opens([&] { tab<StudyFunding>(guide, "funding")->expenses()->add(); }); }));
    stops.append(stop("risk_new", [](Guide& guide) { guide.opens([&] { tab<StudyRisks>(guide, "risks")->risks()->add(); }); }));
    return stops;
}
