// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands: one list, from which come the menus and what the search field offers.
#include "ui/shell/main_window.h"

#include "app/attached/programme_backup.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "ui/progress/programme_rules_dialog.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/page_list.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/ask.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>

namespace khue {

QAction* MainWindow::addCommand(const char* name, const QString& iconName, const QKeySequence& shortcut, std::function<void()> run) {
    auto* action = new QAction(this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_commands.insert(QString::fromLatin1(name), action);
    m_commandOrder.append(QString::fromLatin1(name));
    addAction(action);
    return action;
}

void MainWindow::makeCommands() {
    m_fileMenu = menuBar()->addMenu(QString());
    m_editMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    using namespace Qt;

    m_fileMenu->addAction(addCommand("new", QStringLiteral("file"), QKeySequence(), [this] { askNew(); }));
    m_fileMenu->addAction(addCommand("open", QStringLiteral("folder"), QKeySequence::Open, [this] { askOpen(); }));
    m_fileMenu->addSeparator();
    if (m_parts.importFile)
        m_fileMenu->addAction(addCommand("import", QStringLiteral("upload"), QKeySequence(CTRL | Key_I), [this] { askImport(); }));
    if (m_parts.addSample)
        m_fileMenu->addAction(addCommand("sample", QStringLiteral("star"), QKeySequence(), [this] {
            attempt([this] { m_parts.addSample(*m_database); });
        }));
    m_fileMenu->addAction(addCommand("backup", QStringLiteral("archive"), QKeySequence(), [this] { askBackup(); }));
    m_fileMenu->addAction(addCommand("restore", QStringLiteral("history"), QKeySequence(), [this] { askRestore(); }));
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(addCommand("preferences", QStringLiteral("settings"), QKeySequence(CTRL | Key_Comma), [this] {
        Preferences changed = m_preferences;
        changed.language = language();
        if (editPreferences(this, changed))
            setPreferences(changed);
    }));
    m_fileMenu->addAction(addCommand("programme_rules", QStringLiteral("settings"), QKeySequence(), [this] { editProgrammeRules(*this, this); }));
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(addCommand("quit", QString(), QKeySequence(CTRL | Key_Q), [this] { close(); }));

    QAction* undo = addCommand("undo", QStringLiteral("undo"), QKeySequence::Undo, [this] { undoOrRedo(false); });
    QAction* redo = addCommand("redo", QStringLiteral("redo"), QKeySequence(), [this] { undoOrRedo(true); });
    redo->setShortcuts({QKeySequence(CTRL | SHIFT | Key_Z), QKeySequence(CTRL | Key_Y)});
    m_editMenu->addAction(undo);
    m_editMenu->addAction(redo);
    m_editMenu->addSeparator();
    m_editMenu->addAction(addCommand("find", QStringLiteral("search"), QKeySequence(CTRL | Key_K), [this] {
        m_topBar->field()->setFocus();
        m_topBar->field()->selectAll();
    }));

    int number = 0;
    for (const PageEntry& entry : pageList()) {
        if (!entry.title)
            continue;
        const QString page = QString::fromLatin1(entry.name);
        ++number;
        m_viewMenu->addAction(addCommand(entry.name, QString::fromLatin1(entry.icon),
                                         number < 10 ? QKeySequence(CTRL | Key(Key_0 + number)) : QKeySequence(),
                                         [this, page] { showPage(page); }));
    }
    m_viewMenu->addSeparator();
    QAction* back = addCommand("back", QStringLiteral("arrow-left"), QKeySequence(ALT | Key_Left), [this] {
        if (m_way.isEmpty() || !mayLeave())
            return;
        const Place place = m_way.takeLast();
        go(place, false);
    });
    back->setEnabled(false);
    m_viewMenu->addAction(back);
    QAction* history = addCommand("history", QStringLiteral("history"), QKeySequence(CTRL | Key_H), [this] {
        m_history->setVisible(command("history")->isChecked());
    });
    history->setCheckable(true);
    m_viewMenu->addAction(history);
    m_viewMenu->addAction(addCommand("reload", QString(), QKeySequence(Key_F5), [this] { reloadNow(); }));
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(addCommand("language", QString(), QKeySequence(CTRL | SHIFT | Key_L), [this] {
        Preferences changed = m_preferences;
        changed.language = isVietnamese() ? Language::English : Language::Vietnamese;
        setPreferences(changed);
    }));
    m_viewMenu->addAction(addCommand("theme", QString(), QKeySequence(CTRL | SHIFT | Key_D), [this] {
        Preferences changed = m_preferences;
        changed.theme = isDark() ? Theme::Light : Theme::Dark;
        setPreferences(changed);
    }));

    m_helpMenu->addAction(addCommand("shortcuts", QStringLiteral("info"), QKeySequence(Key_F1), [this] { showShortcuts(); }));
    m_helpMenu->addAction(addCommand("about", QStringLiteral("khue"), QKeySequence(), [this] { showAbout(); }));
}

QList<QAction*> MainWindow::commands() const {
    QList<QAction*> actions;
    for (const QString& name : m_commandOrder)
        actions.append(m_commands.value(name));
    return actions;
}

void MainWindow::translateCommands() {
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    const auto name = [this](const char* command, const QString& text) {
        if (QAction* action = m_commands.value(QString::fromLatin1(command)))
            action->setText(text);
    };
    name("new", tr("New programme…"));
    name("open", tr("Open…"));
    name("import", tr("Import…"));
    name("sample", tr("Add the sample programme"));
    name("backup", tr("Back up…"));
    name("restore", tr("Restore a backup…"));
    name("preferences", tr("Preferences…"));
    name("programme_rules", tr("Rules of the programme…"));
    name("quit", tr("Quit"));
    name("find", tr("Find anything"));
    name("back", tr("Back"));
    name("history", tr("History"));
    name("reload", tr("Reload"));
    name("language", isVietnamese() ? QStringLiteral("English") : QStringLiteral("Tiếng Việt"));
    name("theme", tr("Light or dark"));
    name("shortcuts", tr("Keyboard shortcuts"));
    name("about", tr("About Khuê"));
    for (const PageEntry& entry : pageList())
        if (entry.title)
            m_commands.value(QString::fromLatin1(entry.name))->setText(pageTitle(entry));
    command("back")->setToolTip(tr("Back (%1)").arg(command("back")->shortcut().toString(QKeySequence::NativeText)));
}

// ---- undo -----------------------------------------------------------------------------------------------

void MainWindow::showUndo() {
    std::optional<ChangeGroup> undo, redo;
    if (!m_database->isReadOnly())
        attempt([&] {
            History history(*m_database);
            undo = history.nextUndo();
            redo = history.nextRedo();
        });
    const auto show = [this](const char* name, const std::optional<ChangeGroup>& group, const QString& plain, const QString& full) {
        QAction* action = command(name);
        action->setEnabled(group.has_value());
        action->setText(plain);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(group ? full : plain, action->shortcut().toString(QKeySequence::NativeText)));
    };
    show("undo", undo, tr("Undo"), undo ? tr("Undo: %1").arg(undo->title()) : QString());
    show("redo", redo, tr("Redo"), redo ? tr("Redo: %1").arg(redo->title()) : QString());
}

bool MainWindow::readyToUndo() {
    if (!mayLeave())
        return false;
    if (Page* page = currentPage())
        page->settle();
    return true;
}

void MainWindow::undoOrRedo(bool redo) {
    if (!readyToUndo())
        return;
    attempt([&] {
        History history(*m_database);
        if (const auto done = redo ? history.redo() : history.undo())
            say(done->title());
    });
}

// ---- files ----------------------------------------------------------------------------------------------

void MainWindow::askNew() {
    const QString path = ask::saveFile(this, tr("New programme"), QStringLiteral("database"), tr("programme.khue"), tr("Khuê programme (*.khue *.sqlite)"));
    if (path.isEmpty())
        return;
    if (QFile::exists(path)) {
        ask::tell(this, tr("New programme"), tr("“%1” is there already. Choose another name; nothing was overwritten.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (openDatabase(path))
        offerFirstSteps();
}

void MainWindow::askOpen() {
    const QString path = ask::openFile(this, tr("Open a programme"), QStringLiteral("database"), tr("Khuê programme (*.khue *.sqlite)"));
    if (!path.isEmpty())
        openDatabase(path);
}

void MainWindow::askImport() {
    const QString path = ask::openFile(this, tr("Import a workbook"), QStringLiteral("import"), tr("Workbooks (*.xlsx *.ods *.csv)"));
    if (!path.isEmpty())
        importFile(path);
}

void MainWindow::askBackup() {
    const QString name = QStringLiteral("khue-%1.sqlite").arg(m_database->today().toString(Qt::ISODate));
    const QString path = ask::saveFile(this, tr("Back up to"), QStringLiteral("backup"), name, tr("Khuê programme (*.khue *.sqlite)"));
    if (path.isEmpty())
        return;
    auto problems = std::make_shared<QStringList>();
    runTask(tr("Backing up"), [path, problems](Database& own, Progress& progress) { *problems = backUpProgramme(own, path, &progress); },
            [this, path, problems] {
                say(tr("Backed up to “%1”.").arg(QDir::toNativeSeparators(path)));
                tellOfFiles(*problems);
            });
}

void MainWindow::askRestore() {
    if (m_task || !mayLeave())
        return;
    const QStringList automatic = automaticBackups(m_database->path());
    QSettings().setValue(QStringLiteral("folder/restore"), automatic.isEmpty() ? QFileInfo(m_database->path()).absolutePath() : backupFolder(m_database->path()));
    const QString backup = ask::openFile(this, tr("Restore a backup"), QStringLiteral("restore"), tr("Khuê programme (*.khue *.sqlite)"));
    if (backup.isEmpty() || !ask::confirm(this, tr("Restore a backup"),
                                          tr("The programme will be as it was in “%1”. The present state is kept beside it, under another name.")
                                              .arg(QFileInfo(backup).fileName()),
                                          tr("Restore")))
        return;
    const QString path = m_database->path();
    attempt([&] {
        // Nobody may have the file open while it is replaced; whatever happens, it is opened again.
        m_otherPrograms.stop();
        m_background.waitForDone();
        for (Page* page : std::as_const(m_pages))
            delete page;
        m_pages.clear();
        m_database.reset();
        RestoredProgramme restored;
        std::optional<Failure> trouble;
        try {
            restored = restoreProgramme(backup, path, programmeTables());
        } catch (const Failure& failure) {
            trouble = failure;
        }
        setDatabase(openProgramme(path));
        if (trouble)
            throw *trouble;
        say(restored.aside.isEmpty() ? tr("Restored.") : tr("Restored. The former state is kept as “%1”.").arg(QFileInfo(restored.aside).fileName()));
        tellOfFiles(restored.problems);
    });
}

/// Files of documents that a backup lacks are told of, never passed over.
void MainWindow::tellOfFiles(const QStringList& problems) {
    constexpr int shown = 12;
    if (problems.isEmpty())
        return;
    const int count = int(problems.size());
    ask::tell(this, tr("%n document file(s) are missing or damaged", nullptr, count),
              tr("Everything else is there. Add these files again from where they came, or restore them from an older backup."),
              (problems.size() > shown ? problems.mid(0, shown) + QStringList(QStringLiteral("…")) : problems).join(u'\n'));
}

void MainWindow::showLastBackup() {
    const QStringList backups = automaticBackups(m_database->path());
    m_status->setBackup(backups.isEmpty() ? QDateTime() : QFileInfo(backups.first()).lastModified().toUTC());
}

void MainWindow::offerFirstSteps() {
    if (m_database->isReadOnly() || (!m_parts.addSample && !m_parts.importFile))
        return;
    bool empty = false;
    attempt([&] {
        empty = m_database->single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM change_group)")).toInt() == 0;
    });
    if (!empty)
        return;
    QStringList choices{tr("Start empty")};
    QList<std::function<void()>> then{[] {}};
    if (m_parts.importFile) {
        choices.append(tr("Import my workbook…"));
        then.append([this] { askImport(); });
    }
    if (m_parts.addSample) {
        choices.append(tr("Look at a sample programme"));
        then.append([this] { attempt([this] { m_parts.addSample(*m_database); }); });
    }
    const int chosen = ask::choose(this, QStringLiteral("Khuê"),
                                   tr("Welcome to Khuê. This programme is still empty. How would you like to begin?"), choices);
    if (chosen > 0)
        then[chosen]();
}

// ---- help -----------------------------------------------------------------------------------------------

void MainWindow::showShortcuts() {
    QString text;
    for (QAction* action : commands())
        if (!action->shortcut().isEmpty())
            text += action->shortcut().toString(QKeySequence::NativeText) + QStringLiteral(" – ") + action->text() + u'\n';
    text += tr("Ctrl+S – Save what is typed") + u'\n' + tr("Ctrl+F – Filter the list") + u'\n' + tr("Enter – Open the row; Space – Choose it");
    ask::tell(this, tr("Keyboard shortcuts"), text);
}

void MainWindow::showAbout() {
    ask::tell(this, tr("About Khuê"),
              tr("Khuê %1\nFor people who run international medical training and research programmes.\nFree software under the GNU General Public License, version 3 or later.")
                  .arg(QStringLiteral(KHUE_VERSION)));
}

} // namespace khue
