// SPDX-License-Identifier: GPL-3.0-or-later
// The list of studies opened and filtered, the portfolio report, what needs somebody and the broken rules, with 200,
// 2,000 and 20,000 studies (20 milestones, 3 approvals and 50 months of recruitment each): ours beside the plain SQL, and
// how each grows. Usage: bench_studies [LARGEST]
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/store/edit.h"
#include "app/studies/approval_chain.h"
#include "app/studies/milestone.h"
#include "app/studies/portfolio.h"
#include "app/studies/recruitment.h"
#include "app/studies/study_needs.h"
#include "app/studies/study_work_notices.h"
#include "app/today/attention.h"
#include "resources/resources.h"
#include "ui/studies/study_list.h"
#include "ui/widgets/record_list_model.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace khue;

namespace {

constexpr int milestonesEach = 20, sitesEach = 2, monthsEach = 25; ///< of a study; of a site

void fill(Database& database, int studies) {
    Edit edit(database, "import");
    edit.expect(tableOf<Milestone>, qint64(studies) * milestonesEach);
    edit.expect(tableOf<Recruitment>, qint64(studies) * sitesEach * monthsEach);
    const QDate today = database.today();
    Institution host;
    host.name_vi = QStringLiteral("Viện");
    edit.save(host);
    for (int i = 0; i < studies; ++i) {
        Study study;
        study.code = QStringLiteral("S%1").arg(i, 6, 10, QLatin1Char('0'));
        study.title_vi = QStringLiteral("Nghiên cứu số %1").arg(i);
        study.kind = StudyKind(i % 9);
        study.state = StudyState(i % 9);
        study.host_id = host.id;
        edit.save(study);
        for (int j = 0; j < 3; ++j) {
            Approval approval;
            approval.study_id = study.id;
            approval.position = j + 1;
            approval.kind = ApprovalKind(j);
            approval.authority_vi = QStringLiteral("Hội đồng");
            approval.decision = ApprovalDecision::Approved;
            approval.decided_on = today.addDays(-300);
            approval.valid_until = today.addDays((i * 7 + j * 31) % 700 - 20);
            edit.save(approval);
        }
        for (int j = 0; j < milestonesEach; ++j) {
            Milestone milestone;
            milestone.study_id = study.id;
            milestone.position = j + 1;
            milestone.title_vi = QStringLiteral("Mốc %1").arg(j);
            milestone.starts_on = today.addDays(j * 30 - i % 400);
            milestone.due_on = milestone.starts_on.addDays(29);
            if (milestone.due_on < today.addDays(-10))
                milestone.done_on = milestone.due_on;
            edit.save(milestone);
        }
        for (int j = 0; j < sitesEach; ++j) {
            StudySite site;
            site.study_id = study.id;
            site.code = QString::number(j + 1);
            site.institution_id = host.id;
            edit.save(site);
            for (int k = 0; k < monthsEach; ++k) {
                Recruitment month;
                month.study_site_id = site.id;
                month.month = QDate(2024, 10, 1).addMonths(k);
                month.target = 8;
                month.screened = 12;
                month.not_eligible = 3;
                month.randomised = 7 + (i + k) % 3;
                month.lost = k % 5 == 4;
                edit.save(month); // in every hundredth study more are lost than came
                if (i % 100 == 0 && k == 0)
                    month.lost = 20, edit.save(month);
            }
        }
    }
    edit.commit();
    database.flush(); // as the window does soon after a save
}

double milliseconds(const std::function<void()>& work, int rounds) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Measured {
    double open = 0, filter = 0, byTitle = 0, byExpiry = 0, plainOpen = 0, plainFilter = 0, facts = 0, report = 0, approvals = 0, needs = 0, notices = 0, months = 0, rules = 0;
};

Measured measure(const QString& path, int studies) {
    auto database = openProgramme(path);
    database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    fill(*database, studies);
    Measured measured;
    const ListSpecification specification = StudyListPage::specification();
    const auto until = [](RecordListModel& model, const std::function<void()>& start) {
        QEventLoop loop;
        QObject::connect(&model, &RecordListModel::loaded, &loop, &QEventLoop::quit);
        start();
        loop.exec();
        // What a window of rows shows.
        for (int row = 0; row < std::min(30, model.rowCount()); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                model.index(row, column).data();
    };
    RecordListModel model(*database);
    until(model, [&] { model.setSpecification(specification), model.reload(); });
    measured.open = milliseconds([&] { until(model, [&] { model.reload(); }); }, 9);
    const QString condition = QStringLiteral("s.id IN (SELECT a.study_id FROM approval a WHERE a.valid_until < ? AND %1)").arg(QLatin1String(approvalInForceSql));
    const QString limit = QStringLiteral("2026-12-23");
    bool on = false;
    measured.filter = milliseconds([&] {
        on = !on;
        until(model, [&] { model.setFilter({}, on ? QList<QPair<QString, QVariantList>>{{condition, {limit}}} : QList<QPair<QString, QVariantList>>{{QStringLiteral("s.state = ?"), {QStringLiteral("recruiting")}}}); });
    }, 10);
    model.setFilter({}, {});
    const auto sortedBy = [&](const char* key) {
        int column = 0;
        while (specification.columns[column].key != QLatin1String(key))
            ++column;
        bool up = false;
        return milliseconds([&] { up = !up, until(model, [&] { model.sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder); }); }, 6);
    };
    measured.byTitle = sortedBy("title");
    measured.byExpiry = sortedBy("expires");
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const auto plain = [handle](const QByteArray& sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            (void)sqlite3_column_text(statement, 0);
        sqlite3_finalize(statement);
    };
    measured.plainOpen = milliseconds([&] { plain("SELECT s.id, s.code FROM study s LEFT JOIN institution h ON h.id = s.host_id ORDER BY s.code"); }, 9);
    measured.plainFilter = milliseconds([&] { plain("SELECT s.id, s.code FROM study s WHERE s.id IN (SELECT a.study_id FROM approval a WHERE a.valid_until < '2026-12-23' AND a.decision IN ('approved', 'conditional')) ORDER BY s.code"); }, 9);
    sqlite3_close(handle);
    measured.facts = milliseconds([&] { portfolio(*database); }, 5);
    measured.report = milliseconds([&] { makeReport(*database, *findReport("study_portfolio"), {{QStringLiteral("which"), QStringLiteral("all")}}); }, 3);
    measured.approvals = milliseconds([&] { approvalsInNeed(*database); }, 3);
    measured.needs = milliseconds([&] { studyNeeds(*database); }, 3);
    measured.notices = milliseconds([&] { studyWorkNotices(*database); }, 3);
    measured.months = milliseconds([&] { sweep(*database, tableOf<Recruitment>, recruitmentSweep); }, 3);
    measured.rules = milliseconds([&] { brokenRules(*database); }, 1);
    return measured;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    khueInitResources();
    const int largest = argc > 1 ? atoi(argv[1]) : 20000;
    QTemporaryDir folder;
    std::vector<std::pair<int, Measured>> all;
    for (int studies = 200; studies <= largest; studies *= 10)
        all.push_back({studies, measure(folder.filePath(QStringLiteral("%1.sqlite").arg(studies)), studies)});
    struct Line {
        const char* name;
        double Measured::*value;
    };
    static const Line lines[] = {{"list opens", &Measured::open},          {"  ids by plain SQL", &Measured::plainOpen}, {"list filters", &Measured::filter},
                                 {"  ids by plain SQL", &Measured::plainFilter}, {"list by title", &Measured::byTitle}, {"list by next to expire", &Measured::byExpiry}, {"portfolio facts", &Measured::facts},       {"portfolio report", &Measured::report},
                                 {"approvals in need", &Measured::approvals},
                                 {"what needs somebody", &Measured::needs}, {"notices of studies", &Measured::notices}, {"rules of recruitment", &Measured::months},
                                 {"rules of all tables", &Measured::rules}};
    printf("%-24s", "studies");
    for (const auto& [studies, measured] : all)
        printf("%12d", studies);
    printf("   growth a tenfold\n");
    for (const Line& line : lines) {
        printf("%-24s", line.name);
        for (const auto& [studies, measured] : all)
            printf("%9.2f ms", measured.*line.value);
        printf("  ");
        for (size_t i = 1; i < all.size(); ++i)
            printf(" ×%.1f", all[i].second.*line.value / all[i - 1].second.*line.value);
        printf("\n");
    }
    return 0;
}
