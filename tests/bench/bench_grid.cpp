// SPDX-License-Identifier: GPL-3.0-or-later
// Marks by the keyboard in the attendance grid of a run, in the real window: from the key until the grid is painted,
// beside a bare table of as many cells that does nothing but change one. Usage: bench_grid [TRAINEES [SESSIONS]]
#include "tests/support/made_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/courses/run_page.h"
#include "ui/progress/attendance_grid.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>

using namespace khue;

namespace {

struct Times {
    double median, worst; ///< milliseconds
};

/// Presses the key that often, each time until everything is painted.
Times press(QTableView* view, int key, int times) {
    std::vector<double> each;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view, Qt::Key(key));
        QCoreApplication::processEvents();
        each.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(each.begin(), each.end());
    return {each[each.size() / 2], each.back()};
}

/// A table whose cell changes at a key, and no more.
class BareTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent*) override {
        model()->setData(currentIndex(), QStringLiteral("x"));
        setCurrentIndex(model()->index((currentIndex().row() + 1) % model()->rowCount(), currentIndex().column()));
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int trainees = argc > 1 ? atoi(argv[1]) : 200, sessions = argc > 2 ? atoi(argv[2]) : 40;
    const int times = 160;
    WindowFixture fixture;
    MainWindow& window = fixture.open();
    window.resize(1360, 840);
    const Id<CourseRun> run = madeRun(window.database(), 99, trainees, sessions);
    fixture.settle();
    QElapsedTimer timer;
    timer.start();
    window.showRecord(QStringLiteral("course_run"), run.value);
    auto* page = qobject_cast<RunPage*>(window.currentPage());
    page->showTab(RunPage::AttendanceTab);
    fixture.settle();
    std::printf("attendance grid of %d × %d, opened in %lld ms\n", trainees, sessions, static_cast<long long>(timer.elapsed()));
    AttendanceGrid* grid = page->attendance();
    MarkView* view = grid->view();
    view->setCurrentIndex(grid->model()->index(0, grid->model()->firstSession()));
    press(view, Qt::Key_C, 5);
    const Times ours = press(view, Qt::Key_C, times);
    timer.restart();
    grid->flushWrites();
    const qint64 flushed = timer.elapsed();

    QStandardItemModel items(trainees, sessions);
    BareTable bare;
    bare.setModel(&items);
    bare.resize(view->size());
    bare.show();
    bare.setCurrentIndex(items.index(0, 0));
    press(&bare, Qt::Key_C, 5);
    const Times theirs = press(&bare, Qt::Key_C, times);
    std::printf("  a key in the grid   median %6.2f ms, worst %6.2f ms; what was left to write took %lld ms\n", ours.median, ours.worst, static_cast<long long>(flushed));
    std::printf("  in a bare table     median %6.2f ms, worst %6.2f ms\n  ratio               %6.2f\n", theirs.median, theirs.worst, ours.median / theirs.median);
    return 0;
}
