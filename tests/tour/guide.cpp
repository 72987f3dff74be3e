// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/guide.h"

#include "app/courses/course.h"
#include "app/people/person.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "tests/tour/inspection.h"
#include "ui/calendar/placement_dialog.h"
#include "ui/indicators/indicators_page.h"
#include "ui/interchange/import_dialog.h"
#include "ui/progress/trainee_board.h"
#include "ui/reports/preview.h"
#include "ui/reports/report_desk.h"
#include "ui/shell/startup.h"
#include "ui/widgets/record_list.h"

#include <QtCore/QDir>
#include <QtCore/QTextStream>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace khue;

namespace {

constexpr int titleAndTaskBar = 68; ///< 1024×700 is what 1024×768 leaves of a window

WindowParts partsOfWindow() {
    WindowParts parts;
    parts.addSample = addSampleProgramme;
    parts.importFile = importFile;
    parts.showReport = [](Workspace& workspace, const QString& report, const QVariantMap& parameters) {
        openReport(workspace.window(), workspace.database(), report, parameters);
    };
    return parts;
}

std::unique_ptr<Database> programmeAt(const QString& path) {
    std::unique_ptr<Database> database = openProgramme(path);
    // A Monday morning in term, the same in every tour.
    database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
    return database;
}

} // namespace

Guide::Guide(const QString& pictures) : m_target(pictures) {
    Preferences preferences;
    preferences.theme = Theme::Light;
    prepareApplication(preferences);
    std::unique_ptr<Database> sample = programmeAt(path(QStringLiteral("tour.sqlite")));
    addSampleProgramme(*sample);
    std::unique_ptr<Database> begun = programmeAt(path(QStringLiteral("begun.sqlite")));
    {
        Edit edit(*begun, "new");
        Course course;
        course.code = QStringLiteral("PC");
        course.title_vi = QStringLiteral("Giao tiếp với người bệnh");
        course.title_en = QStringLiteral("Talking with patients");
        edit.save(course);
        CourseRun run;
        run.course_id = course.id;
        run.code = QStringLiteral("PC-2026-1");
        run.number = 1;
        run.start_date = QDate(2026, 12, 7);
        run.end_date = QDate(2026, 12, 18);
        edit.save(run);
        // Also in the workbook, with more about her: a likely duplicate.
        Person person;
        person.is_trainee = true;
        person.family_name = QStringLiteral("Dương");
        person.middle_name = QStringLiteral("Gia");
        person.given_name = QStringLiteral("Ấn");
        person.department = QStringLiteral("Tim mạch");
        edit.save(person);
        edit.commit();
    }
    m_emptyWindow = std::make_unique<MainWindow>(programmeAt(path(QStringLiteral("empty.sqlite"))), preferences, partsOfWindow());
    m_begunWindow = std::make_unique<MainWindow>(std::move(begun), preferences, partsOfWindow());
    m_window = std::make_unique<MainWindow>(std::move(sample), preferences, partsOfWindow());
}

void Guide::begin(const Round& round) {
    m_round = round;
    Preferences changed = m_window->preferences();
    changed.language = round.language;
    changed.theme = round.theme;
    m_window->setPreferences(changed);
    m_emptyWindow->hide();
    m_begunWindow->hide();
    shown(*m_window);
}

MainWindow& Guide::shown(MainWindow& window) {
    window.resize(m_round.size);
    window.show();
    return window;
}

bool Guide::isBusy(QWidget* shown) const {
    for (RecordList* list : shown->findChildren<RecordList*>())
        if (list->isVisible() && list->model()->isLoading())
            return true;
    for (IndicatorsPage* page : shown->findChildren<IndicatorsPage*>())
        if (page->isVisible() && page->isLoading())
            return true;
    if (!shown->findChildren<LongTask*>().isEmpty())
        return true;
    for (TraineeBoard* board : shown->findChildren<TraineeBoard*>())
        if (board->isVisible() && board->isLoading())
            return true;
    for (ReportPreview* preview : shown->findChildren<ReportPreview*>())
        if (preview->isVisible() && preview->isBusy())
            return true;
    for (ReportDeskPage* desk : shown->findChildren<ReportDeskPage*>())
        if (desk->isVisible() && desk->findChild<ReportPictures*>()->isBusy())
            return true;
    if (auto* dialog = qobject_cast<PlacementDialog*>(shown))
        return dialog->isLooking();
    if (auto* dialog = qobject_cast<ImportDialog*>(shown))
        return dialog->isWorking();
    if (auto* dialog = qobject_cast<ReportPreview*>(shown))
        return dialog->isBusy();
    return false;
}

void Guide::settle(QWidget* shown) {
    for (int i = 0; i < 3; ++i)
        QTest::qWait(1);
    if (!QTest::qWaitFor([&] { return !isBusy(shown); }, 60000))
        qFatal("%s is at work for more than a minute", qPrintable(m_place));
    for (int i = 0; i < 3; ++i)
        QTest::qWait(1);
}

void Guide::picture(QWidget* shown) {
    settle(shown);
    const QString name = QStringLiteral("%1-%2-%3-%4").arg(m_place, languageCode(m_round.language), themeCode(m_round.theme)).arg(m_round.size.width());
    QTextStream out(stdout);
    for (const QString& fault : faultsOf(shown, m_round.language, m_round.size + QSize(0, titleAndTaskBar))) {
        out << name << ": " << fault << Qt::endl;
        ++m_faults;
    }
    ++m_pictures;
    if (!m_target.isEmpty() && !shown->grab().save(QStringLiteral("%1/%2.png").arg(m_target, name)))
        qFatal("%s.png cannot be written", qPrintable(name));
}

void Guide::opens(const std::function<void()>& open, const std::function<void(QWidget*)>& prepare) {
    const int before = m_pictures;
    bool looking = false;
    QTimer watch;
    watch.setInterval(0);
    const auto look = [&] {
        QWidget* shown = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (!shown || looking)
            return;
        looking = true;
        const QPointer<QWidget> still(shown);
        settle(shown);
        if (prepare && m_pictures == before)
            prepare(shown);
        if (still)
            picture(shown);
        if (auto* dialog = qobject_cast<QDialog*>(still.data()))
            dialog->QDialog::reject();
        else if (still)
            still->close();
        looking = false;
    };
    QObject::connect(&watch, &QTimer::timeout, look);
    watch.start();
    open();
    if (!QTest::qWaitFor([&] { return m_pictures > before && !looking; }, 60000))
        qFatal("%s did not open", qPrintable(m_place));
}

void Guide::show(QDialog& dialog) {
    dialog.open();
    picture(&dialog);
    dialog.QDialog::reject();
}
