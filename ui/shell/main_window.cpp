// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/attached/programme_backup.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/edit.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_list.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/conflict_dialog.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int narrowBelow = 1100;
constexpr int placesRemembered = 50;
} // namespace

MainWindow::MainWindow(std::unique_ptr<Database> database, Preferences preferences, WindowParts parts)
    : m_database(std::move(database)), m_preferences(std::move(preferences)), m_parts(std::move(parts)) {
    setMinimumSize(900, 600);
    resize(1360, 850);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    m_background.setMaxThreadCount(1);
    makeCommands();

    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation(centre);
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_topBar = new TopBar(command("back"), command("undo"), command("redo"), centre);
    right->addWidget(m_topBar);
    m_banner = new QFrame(centre);
    m_banner->setProperty("banner", true);
    auto* bannerRow = new QHBoxLayout(m_banner);
    bannerRow->setContentsMargins(20, 7, 20, 7);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    bannerRow->addWidget(m_bannerText);
    m_banner->hide();
    right->addWidget(m_banner);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_stack = new QStackedWidget(centre);
    m_stack->setContentsMargins(20, 16, 20, 12);
    middle->addWidget(m_stack, 1);
    m_history = new HistoryPanel(*this, centre);
    m_history->hide();
    middle->addWidget(m_history);
    right->addLayout(middle, 1);
    m_taskBar = new TaskBar(centre);
    right->addWidget(m_taskBar);
    m_status = new StatusLine(centre);
    m_status->setOwnZone(m_preferences.zone);
    right->addWidget(m_status);
    columns->addLayout(right, 1);
    setCentralWidget(centre);
    m_search = new SearchPopup(*this, m_topBar->field(), [this] { return commands(); }, centre);

    connect(m_navigation, &Navigation::pageAsked, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::languageAsked, this, [this](Language language) {
        Preferences changed = m_preferences;
        changed.language = language;
        setPreferences(changed);
    });
    connect(m_history, &HistoryPanel::closeAsked, this, [this] { command("history")->trigger(); });

    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(0);
    connect(&m_reloadSoon, &QTimer::timeout, this, &MainWindow::reloadNow);
    m_flushSoon.setSingleShot(true);
    m_flushSoon.setInterval(1000);
    connect(&m_flushSoon, &QTimer::timeout, this, [this] { inBackground([](Database& own) { own.flush(); }); });
    m_badgeSoon.setSingleShot(true);
    m_badgeSoon.setInterval(400);
    connect(&m_badgeSoon, &QTimer::timeout, this, &MainWindow::countBadges);
    m_otherPrograms.setInterval(2000);
    connect(&m_otherPrograms, &QTimer::timeout, this, [this] {
        tickStatus();
        try {
            m_database->noticeOtherPrograms();
        } catch (const Failure& failure) {
            say(failure.message());
        }
    });

    retranslate();
    connectDatabase();
}

MainWindow::~MainWindow() {
    delete m_task;
    m_background.waitForDone();
    for (Page* page : std::as_const(m_pages))
        delete page;
}

// ---- the database ---------------------------------------------------------------------------------------

void MainWindow::connectDatabase() {
    if (!m_preferences.author.isEmpty())
        m_database->setAuthor(m_preferences.author);
    connect(m_database->changes(), &ChangeSignal::changed, this, &MainWindow::noticeChange);
    m_bannerText->setText(m_database->readOnlyReason());
    m_banner->setVisible(m_database->isReadOnly());
    for (const char* name : {"import", "sample"})
        if (QAction* action = command(name))
            action->setEnabled(!m_database->isReadOnly());
    m_current = {};
    m_way.clear();
    go({QString::fromLatin1(pageList().front().name), 0}, false);
    tickStatus();
    m_otherPrograms.start();
    m_badgeSoon.start();
    // The window comes first: what was saved and the day's backup are seen to once it is painted.
    QTimer::singleShot(0, this, [this] {
        showUndo();
        showLastBackup();
        if (!m_database->isReadOnly())
            QTimer::singleShot(1500, this, [this] {
                auto made = std::make_shared<DailyBackup>();
                inBackground([made](Database& own) { *made = backUpProgrammeDaily(own); },
                             [this, made] {
                                 showLastBackup();
                                 // Not in the way at the start of a day; «Back up…» and `khue-cli verify` name each.
                                 if (const int count = int(made->problems.size()))
                                     say(tr("The day's backup is made, but %n document file(s) are missing or damaged.", nullptr, count));
                             });
            });
    });
}

void MainWindow::setDatabase(std::unique_ptr<Database> database) {
    m_otherPrograms.stop();
    m_reloadSoon.stop();
    m_flushSoon.stop();
    m_badgeSoon.stop();
    m_background.waitForDone();
    if (m_database)
        m_database->changes()->disconnect(this);
    // Previews and other open dialogs read the database that goes.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    for (Page* page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_database = std::move(database);
    connectDatabase();
    m_history->reload();
}

void MainWindow::tickStatus() {
    const Page* page = currentPage();
    const bool isUnsaved = page && page->hasUnsaved();
    m_status->tick(m_database->now(), m_database->isReadOnly() ? StatusLine::ReadOnly : isUnsaved ? StatusLine::Unsaved : StatusLine::Saved);
}

bool MainWindow::openDatabase(const QString& path) {
    if (!mayLeave())
        return false;
    return attempt([&] { setDatabase(openProgramme(path)); });
}

void MainWindow::noticeChange() {
    m_status->setSaved(m_database->now());
    m_reloadSoon.start();
    m_badgeSoon.start();
    m_flushSoon.start();
}

void MainWindow::reloadNow() {
    attempt([this] {
        if (Page* page = currentPage())
            page->reload();
    });
    m_history->reload();
    showUndo();
}

void MainWindow::inBackground(std::function<void(Database&)> work, std::function<void()> done) {
    if (m_database->isReadOnly())
        return;
    m_background.start([this, database = m_database.get(), work = std::move(work), done = std::move(done)] {
        QString trouble;
        try {
            work(*database->another());
        } catch (const Failure& failure) {
            trouble = failure.message();
        }
        QMetaObject::invokeMethod(this, [this, trouble, done] {
            if (!trouble.isEmpty())
                say(trouble);
            else if (done)
                done();
        });
    });
}

void MainWindow::countBadges() {
    for (const PageEntry& entry : pageList()) {
        if (!entry.badge)
            continue;
        auto count = std::make_shared<int>(0);
        inBackground([count, badge = entry.badge](Database& own) { *count = badge(own); },
                     [this, count, name = QString::fromLatin1(entry.name)] { m_navigation->setBadge(name, *count); });
    }
}

// ---- pages ----------------------------------------------------------------------------------------------

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::pageNamed(const QString& name) {
    if (Page* page = m_pages.value(name))
        return page;
    for (const PageEntry& entry : pageList())
        if (name == QLatin1String(entry.name)) {
            Page* page = entry.make(*this);
            page->setObjectName(name);
            connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
            m_pages.insert(name, page);
            m_stack->addWidget(page);
            return page;
        }
    return nullptr;
}

bool MainWindow::mayLeave() {
    Page* page = currentPage();
    if (!page || !page->hasUnsaved())
        return true;
    switch (ask::choose(this, page->title(), tr("You have typed something that is not saved yet."),
                        {tr("Save"), tr("Do not save"), tr("Stay here")})) {
    case 0:
        return page->saveUnsaved();
    case 1:
        page->discardUnsaved();
        return true;
    default:
        return false;
    }
}

void MainWindow::go(const Place& place, bool remember) {
    if (place.page != m_current.page || place.record != m_current.record)
        if (!mayLeave()) {
            m_navigation->setCurrent(m_current.page);
            return;
        }
    const bool first = m_current.page.isEmpty();
    Page* page = nullptr;
    attempt([&] { page = pageNamed(place.page); });
    if (!page)
        return;
    if (remember && !first && (m_current.page != place.page || m_current.record != place.record)) {
        m_way.append(m_current);
        if (m_way.size() > placesRemembered)
            m_way.removeFirst();
    }
    m_current = place;
    const auto fill = [this, page = QPointer<Page>(page), record = place.record] {
        if (!page)
            return;
        attempt([&] {
            page->setRecord(record);
            page->reload();
        });
        showTitle();
    };
    m_stack->setCurrentWidget(page);
    for (const PageEntry& entry : pageList())
        if (place.page == QLatin1String(entry.name))
            m_navigation->setCurrent(entry.within ? QString::fromLatin1(entry.within) : place.page);
    command("back")->setEnabled(!m_way.isEmpty());
    // The first page is filled after the window's first paint.
    if (first && !isVisible())
        QTimer::singleShot(0, this, fill);
    else
        fill();
    if (!first)
        page->setFocus();
}

void MainWindow::showPage(const QString& page) {
    go({page, 0});
}

void MainWindow::showRecord(const QString& table, qint64 id) {
    attempt([&] {
        const PageTarget target = pageOf(*m_database, table, id);
        if (!target.page.isEmpty())
            go({target.page, target.id});
        Page* page = currentPage();
        if (page && m_current.page == target.page && page->record() == target.id)
            page->showPart(table, id);
    });
}

void MainWindow::showReport(const QString& report, const QVariantMap& parameters) {
    if (m_parts.showReport)
        attempt([&] { m_parts.showReport(*this, report, parameters); });
}

void MainWindow::showTitle() {
    const Page* page = currentPage();
    // A new record has an id once it is saved; the way back leads to that.
    if (page && page->record() && page->objectName() == m_current.page)
        m_current.record = page->record();
    setWindowTitle(page ? QString(page->title() + QStringLiteral(" – Khuê")) : QStringLiteral("Khuê"));
}

// ---- what pages ask for ---------------------------------------------------------------------------------

bool MainWindow::attempt(const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const Conflict& conflict) {
        askAboutConflict(this, *m_database, conflict, conflict.stored);
    } catch (const Cancelled&) {
        say(tr("Cancelled; nothing was changed."));
    } catch (const Failure& failure) {
        ask::tell(this, tr("This did not work"), failure.message(), failure.detail());
    }
    return false;
}

void MainWindow::runTask(const QString& title, std::function<void(Database&, Progress&)> work, std::function<void()> done) {
    if (m_task) {
        say(tr("Please wait: another task is still at work."));
        return;
    }
    m_task = new LongTask(*m_database, std::move(work), this);
    m_taskBar->follow(m_task, title);
    connect(m_task, &QThread::finished, this, [this, done = std::move(done)] {
        LongTask* task = std::exchange(m_task, nullptr);
        task->deleteLater();
        if (task->failure())
            ask::tell(this, tr("This did not work"), task->failure()->message(), task->failure()->detail());
        else if (!task->succeeded())
            say(tr("Cancelled; nothing was changed."));
        else if (done)
            attempt(done);
    });
    m_task->start();
}

void MainWindow::say(const QString& message) {
    m_status->say(message);
}

void MainWindow::importFile(const QString& path) {
    if (m_parts.importFile && !m_database->isReadOnly() && mayLeave())
        attempt([&] { m_parts.importFile(*this, path); });
}

void MainWindow::setPreferences(const Preferences& preferences) {
    const bool otherTheme = preferences.theme != m_preferences.theme;
    const bool otherLanguage = preferences.language != language();
    const bool otherZone = preferences.zone != m_preferences.zone;
    m_preferences = preferences;
    savePreferences(preferences);
    if (!preferences.author.isEmpty())
        m_database->setAuthor(preferences.author);
    m_status->setOwnZone(preferences.zone);
    if (otherTheme)
        applyTheme(preferences.theme);
    if (otherLanguage)
        setLanguage(preferences.language);
    if (otherZone) // hours are shown by it
        m_reloadSoon.start();
}

// ---- events ---------------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    if (m_task && !ask::confirm(this, QStringLiteral("Khuê"), tr("A task is still at work. Stop it? Nothing of it is kept then."), tr("Stop it"))) {
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_preferences.theme == Theme::System)
        QTimer::singleShot(0, this, [] { applyTheme(Theme::System); });
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    const bool narrow = width() < narrowBelow;
    if (m_navigation->isNarrow() != narrow) {
        m_navigation->setNarrow(narrow);
        m_topBar->setNarrow(narrow);
    }
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_parts.importFile && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    // Not inside the drop: the wizard would hold the program it came from.
    QTimer::singleShot(0, this, [this, path] { importFile(path); });
}

void MainWindow::retranslate() {
    translateCommands();
    showTitle();
    showUndo();
    m_bannerText->setText(m_database->readOnlyReason());
}

} // namespace khue
