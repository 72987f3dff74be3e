// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace khue {

class HistoryPanel;
class Navigation;
class SearchPopup;
class StatusLine;
class TopBar;

/// What the window can do that other parts of the program bring. An empty one hides its command.
struct WindowParts {
    std::function<void(Workspace&, const QString& path)> importFile;
    std::function<void(Workspace&, const QString& report, const QVariantMap& parameters)> showReport;
    std::function<void(Database&)> addSample;
};

/// The window: it holds the database and the pages, and knows pages only as Page.
class MainWindow : public QMainWindow, public Workspace {
    Q_OBJECT
public:
    MainWindow(std::unique_ptr<Database> database, Preferences preferences, WindowParts parts = {});
    ~MainWindow() override;

    Database& database() override { return *m_database; }
    void showRecord(const QString& table, qint64 id) override;
    void showPage(const QString& page) override;
    void showReport(const QString& report, const QVariantMap& parameters) override;
    bool attempt(const std::function<void()>& action) override;
    void runTask(const QString& title, std::function<void(Database&, Progress&)> work, std::function<void()> done) override;
    bool readyToUndo() override;
    void say(const QString& message) override;
    QWidget* window() override { return this; }

    /// Takes a database in the place of the present one.
    void setDatabase(std::unique_ptr<Database> database);
    bool openDatabase(const QString& path);
    void importFile(const QString& path);
    /// Asks what an empty programme should begin with; does nothing where it holds something.
    void offerFirstSteps();

    Page* currentPage() const;
    QString currentPageName() const { return m_current.page; }
    const Preferences& preferences() const { return m_preferences; }
    void setPreferences(const Preferences& preferences);
    bool isBusy() const { return m_task != nullptr; }
    /// Every command, for the menus and the search field.
    QList<QAction*> commands() const;
    QAction* command(const char* name) const { return m_commands.value(QString::fromLatin1(name)); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Place {
        QString page;
        qint64 record = 0;
    };
    // main_window.cpp
    void go(const Place& place, bool remember = true);
    Page* pageNamed(const QString& name);
    bool mayLeave();
    void connectDatabase();
    void noticeChange();
    void tickStatus();
    void reloadNow();
    void inBackground(std::function<void(Database&)> work, std::function<void()> done = {});
    void countBadges();
    void showTitle();
    void retranslate();
    // main_window_commands.cpp
    void makeCommands();
    QAction* addCommand(const char* name, const QString& iconName, const QKeySequence& shortcut, std::function<void()> run);
    void translateCommands();
    void showUndo();
    void undoOrRedo(bool redo);
    void askNew();
    void askOpen();
    void askImport();
    void askBackup();
    void askRestore();
    void tellOfFiles(const QStringList& problems);
    void showShortcuts();
    void showAbout();
    void showLastBackup();

    std::unique_ptr<Database> m_database;
    Preferences m_preferences;
    WindowParts m_parts;
    QThreadPool m_background;
    LongTask* m_task = nullptr;

    QHash<QString, QAction*> m_commands;
    QList<QString> m_commandOrder;
    QMenu* m_fileMenu;
    QMenu* m_editMenu;
    QMenu* m_viewMenu;
    QMenu* m_helpMenu;
    Navigation* m_navigation;
    TopBar* m_topBar;
    SearchPopup* m_search;
    QFrame* m_banner;
    QLabel* m_bannerText;
    QStackedWidget* m_stack;
    HistoryPanel* m_history;
    TaskBar* m_taskBar;
    StatusLine* m_status;

    QHash<QString, Page*> m_pages;
    Place m_current;
    QList<Place> m_way;
    QTimer m_reloadSoon, m_flushSoon, m_otherPrograms, m_badgeSoon;
};

} // namespace khue
