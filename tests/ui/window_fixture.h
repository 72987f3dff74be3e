// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "resources/resources.h"
#include "ui/indicators/indicators_page.h"
#include "ui/progress/trainee_board.h"
#include "ui/reports/preview.h"
#include "ui/reports/report_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/record_page.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

/// Types any letters; QTest::keyClicks knows only Latin ones.
inline void typeInto(QWidget* widget, const QString& text) {
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

/// A window on a database of its own, in a folder of its own, with settings of its own.
struct WindowFixture {
    QTemporaryDir folder;
    int count = 0;
    std::unique_ptr<khue::MainWindow> window;

    WindowFixture() {
        khueInitResources();
        QCoreApplication::setOrganizationName(QStringLiteral("khue-test"));
        QCoreApplication::setApplicationName(QStringLiteral("khue-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }

    khue::MainWindow& open(bool sample = true) {
        window.reset();
        QSettings().clear();
        khue::Preferences preferences;
        preferences.theme = khue::Theme::Light;
        khue::prepareApplication(preferences);
        const QString path = folder.filePath(QStringLiteral("window%1.sqlite").arg(++count));
        if (sample)
            copySample(path);
        auto database = khue::openProgramme(path);
        database->setClock(clock);
        window = std::make_unique<khue::MainWindow>(std::move(database), preferences);
        window->show();
        settle();
        return *window;
    }

    static QDateTime clock() { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); }

    /// The sample is built once; every window gets a copy of it, with the key and the documents beside it.
    void copySample(const QString& path) {
        const QString made = folder.filePath(QStringLiteral("sample.sqlite"));
        if (!QFile::exists(made)) {
            auto database = khue::openProgramme(made);
            database->setClock(clock);
            khue::addSampleProgramme(*database);
        }
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = folder.path() + QLatin1String("/sample."), file = files.next();
            if (!file.startsWith(name))
                continue;
            const QString copy = folder.filePath(QFileInfo(path).completeBaseName()) + u'.' + file.mid(name.size());
            QDir().mkpath(QFileInfo(copy).absolutePath());
            QVERIFY(QFile::copy(file, copy));
        }
    }

    /// Waits until the visible pages have read what they read off the window's thread, however slow the machine.
    void settle() {
        // Twice in a row, for what has been read may ask for more. QTRY_VERIFY would look every 50 ms only.
        constexpr int step = 2, patience = 60000; // ms
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(10);
        for (int quiet = 0; quiet < 2 && timer.elapsed() < patience;) {
            quiet = pagesRead() ? 0 : quiet + 1;
            if (quiet < 2)
                QTest::qWait(quiet ? 10 : step);
        }
        QVERIFY(!pagesRead());
    }

    bool pagesRead() const {
        for (khue::RecordList* list : window->findChildren<khue::RecordList*>())
            if (list->model()->isLoading()) // also on a tab that is not in front
                return true;
        for (khue::IndicatorsPage* page : window->findChildren<khue::IndicatorsPage*>())
            if (page->isVisible() && page->isLoading())
                return true;
        for (khue::TraineeBoard* board : window->findChildren<khue::TraineeBoard*>())
            if (board->isVisible() && board->isLoading())
                return true;
        for (khue::ReportPreview* preview : window->findChildren<khue::ReportPreview*>())
            if (preview->isVisible() && preview->isBusy())
                return true;
        for (khue::ReportDeskPage* desk : window->findChildren<khue::ReportDeskPage*>())
            if (desk->isVisible() && desk->findChild<khue::ReportPictures*>()->isBusy())
                return true;
        for (khue::Page* page : window->findChildren<khue::Page*>())
            if (!page->findChildren<khue::LongTask*>().isEmpty())
                return true;
        return false;
    }

    qint64 number(const char* sql) { return window->database().single(QString::fromLatin1(sql)).toLongLong(); }
};
