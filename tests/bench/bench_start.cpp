// SPDX-License-Identifier: GPL-3.0-or-later
// The window up on a database with 100,000 people, 2,000 runs, 40,000 sessions and 1,000,000 marks, beside an
// empty Qt window; each in a process of its own, from its start to its first paint. Usage: bench_start
#include "app/programme.h"
#include "resources/resources.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

#include <algorithm>
#include <cstdio>

using namespace khue;

namespace {

/// Ends the program after the first paint of the window.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            puts("painted");
            fflush(stdout);
            std::_Exit(0);
        }
        return false;
    }
};

int show(int argc, char** argv, const QString& database) {
    khueInitResources();
    QApplication application(argc, argv);
    FirstPaint painted;
    if (database.isEmpty()) {
        QMainWindow window;
        window.resize(1360, 850);
        application.installEventFilter(&painted);
        window.show();
        return QApplication::exec();
    }
    Preferences preferences = loadPreferences();
    prepareApplication(preferences);
    MainWindow window(openProgramme(database), preferences);
    application.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

void fill(const QString& path) {
    auto database = openProgramme(path);
    for (const char* sql : {
             "BEGIN",
             "INSERT INTO course (code, title_vi, credit_hours, bears_credit) VALUES ('C', 'Khóa học', 10, 1)",
             "INSERT INTO person (code, is_trainee, is_faculty, family_name, given_name, name_order, sex, full_name, sort_vi, sort_en) "
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
             "SELECT 'HV' || i, 1, i % 50 = 0, 'Nguyễn', 'An ' || i, 'vietnamese', 'unknown', 'Nguyễn An ' || i, 'a0n0 ' || i, 'an ' || i FROM n",
             "INSERT INTO course_run (code, course_id, number, start_date, end_date, seats, state) "
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
             "SELECT 'R' || i, 1, i, date('now', (i - 1990) || ' days'), date('now', (i - 1970) || ' days'), 30, CASE WHEN i > 1990 THEN 'running' ELSE 'finished' END FROM n",
             "INSERT INTO session (course_run_id, number, starts_at, ends_at, zone, kind, mode) "
             "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39999) "
             "SELECT i / 20 + 1, i % 20 + 1, strftime('%Y-%m-%dT01:00:00Z', 'now', (i / 20 - 1990 + i % 20) || ' days'), "
             "strftime('%Y-%m-%dT03:00:00Z', 'now', (i / 20 - 1990 + i % 20) || ' days'), 'Asia/Ho_Chi_Minh', 'lecture', 'online' FROM n",
             "INSERT INTO enrolment (course_run_id, person_id, state, waiting_position) "
             "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49999) SELECT i / 25 + 1, i * 2 + 1, 'enrolled', 0 FROM n",
             "INSERT INTO attendance (session_id, enrolment_id, mark) SELECT s.id, e.id, CASE WHEN (s.id + e.id) % 10 = 0 THEN 'absent' ELSE 'present' END "
             "FROM enrolment e JOIN session s ON s.course_run_id = e.course_run_id",
             "COMMIT"})
        database->prepared(QString::fromUtf8(sql)).run();
    printf("database: %lld people, %lld sessions, %lld marks\n", database->single(QStringLiteral("SELECT COUNT(*) FROM person")).toLongLong(),
           database->single(QStringLiteral("SELECT COUNT(*) FROM session")).toLongLong(), database->single(QStringLiteral("SELECT COUNT(*) FROM attendance")).toLongLong());
}

double milliseconds(const QStringList& arguments) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(60000);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("khue"));
    QCoreApplication::setApplicationName(QStringLiteral("khue-bench"));
    if (argc > 1)
        return show(argc, argv, QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.sqlite"));
    fill(path);
    std::vector<double> empty, ours;
    for (int round = 0; round < 7; ++round) {
        empty.push_back(milliseconds({QStringLiteral("--empty")}));
        ours.push_back(milliseconds({QStringLiteral("--window"), path}));
    }
    std::sort(empty.begin(), empty.end());
    std::sort(ours.begin(), ours.end());
    printf("empty Qt window: median %.0f ms; Khuê on the large database: median %.0f ms; %.2f times\n", empty[3], ours[3], ours[3] / empty[3]);
    return 0;
}
