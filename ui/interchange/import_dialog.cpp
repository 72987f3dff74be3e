// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/import_dialog.h"

#include "app/interchange/sheet_reader.h"
#include "app/store/history.h"
#include "ui/interchange/done_page.h"
#include "ui/interchange/trial_page.h"
#include "ui/interchange/understood_page.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

ImportDialog::ImportDialog(Workspace& workspace, Workbook workbook, QList<SheetGuess> guesses, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_state{std::move(workbook), std::move(guesses), {}, false, {}, {}, false}, m_pages(new QStackedWidget(this)),
      m_understood(new UnderstoodPage(m_state)), m_trial(new TrialPage(m_state)), m_done(new DonePage(m_state)), m_message(new QLabel(this)),
      m_bar(new TaskBar(this)), m_save(new QPushButton(this)), m_undo(new QPushButton(this)), m_back(new QPushButton(this)), m_next(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    const QSize room = screen()->availableSize() - QSize(24, 60);
    resize(QSize(1080, 700).boundedTo(room));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(24);
    for (int i = 0; i < 3; ++i) {
        m_steps.append(new QLabel(this));
        steps->addWidget(m_steps[i]);
    }
    steps->addStretch();
    column->addLayout(steps);
    for (QWidget* page : {static_cast<QWidget*>(m_understood), static_cast<QWidget*>(m_trial), static_cast<QWidget*>(m_done)})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_bar);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_save->setIcon(icon(QStringLiteral("save")));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    for (QPushButton* button : {m_cancel, m_back, m_next})
        buttons->addWidget(button);
    setPrimary(m_next);
    m_next->setDefault(true);
    setTabOrder(m_cancel, m_back);
    setTabOrder(m_back, m_next);
    column->addLayout(buttons);

    connect(m_understood, &UnderstoodPage::kindChosen, this, &ImportDialog::setKind);
    connect(m_understood, &UnderstoodPage::headerRowChosen, this, &ImportDialog::setHeaderRow);
    connect(m_understood, &UnderstoodPage::fieldChosen, this, &ImportDialog::setColumn);
    connect(m_trial, &TrialPage::decisionMade, this, &ImportDialog::decide);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    retranslate();
    startTrial();
}

ImportDialog::~ImportDialog() {
    delete m_task; // before the pages and the state; it asks the work to end and waits for it
}

ImportDialog::Step ImportDialog::step() const {
    return Step(m_pages->currentIndex());
}

void ImportDialog::start(const QString& title, std::function<void(Database&, Progress&)> work, std::function<void(bool succeeded)> done) {
    m_message->hide();
    m_task = new LongTask(m_workspace.database(), std::move(work));
    m_bar->follow(m_task, title);
    connect(m_task, &QThread::finished, this, [this, done = std::move(done)] {
        LongTask* task = std::exchange(m_task, nullptr);
        task->deleteLater();
        m_importing = false;
        if (std::exchange(m_again, false)) {
            startTrial();
            return;
        }
        if (!task->succeeded()) {
            m_message->setText(task->failure() ? task->failure()->message() : tr("Cancelled; nothing was changed."));
            m_message->show();
        }
        done(task->succeeded());
        showButtons();
    });
    m_task->start();
    showButtons();
}

void ImportDialog::startTrial() {
    const bool wasTrying = std::exchange(m_state.trying, true);
    m_state.tried = false;
    if (m_task) {
        m_again = true;
        if (wasTrying) // what is no longer wanted; a list is saved to its end
            m_task->cancel();
    } else {
        auto outcome = std::make_shared<ImportOutcome>();
        ImportOptions trial = options();
        trial.dryRun = true;
        start(tr("Trying the import; nothing is written yet…"),
              [outcome, trial, workbook = m_state.workbook, guesses = m_state.guesses](Database& own, Progress& progress) {
                  *outcome = importWorkbook(own, workbook, guesses, trial, &progress);
              },
              [this, outcome](bool succeeded) {
                  m_state.trying = false;
                  if (succeeded)
                      m_state.take(std::move(*outcome));
                  else
                      setStep(Understood);
                  m_understood->refresh();
                  m_trial->refresh();
              });
    }
    m_understood->refresh();
    m_trial->refresh();
}

void ImportDialog::startImport() {
    auto outcome = std::make_shared<ImportOutcome>();
    m_importing = true;
    start(windowTitle(),
          [outcome, options = options(), workbook = m_state.workbook, guesses = m_state.guesses](Database& own, Progress& progress) {
              *outcome = importWorkbook(own, workbook, guesses, options, &progress);
          },
          [this, outcome](bool succeeded) {
              if (!succeeded)
                  return;
              m_state.outcome = std::move(*outcome);
              m_workspace.attempt([this] {
                  const auto step = History(m_workspace.database()).nextUndo();
                  m_group = m_state.outcome.changes && step ? step->id : 0;
              });
              m_done->setResult(m_state.outcome.changes ? DonePage::Result::Imported : DonePage::Result::NothingToDo);
              setStep(Done);
          });
}

ImportOptions ImportDialog::options() const {
    ImportOptions options;
    options.fileName = QFileInfo(m_state.workbook.path).fileName();
    options.decisions = m_state.decisions;
    for (int sheet : m_corrected)
        options.corrections.append(m_state.guesses[sheet]);
    return options;
}

void ImportDialog::corrected(int sheet, SheetGuess guess) {
    if (guess == m_state.guesses[sheet] || m_importing || step() == Done)
        return;
    m_state.guesses[sheet] = std::move(guess);
    m_corrected.insert(sheet);
    startTrial();
}

void ImportDialog::setKind(int sheet, SheetKind kind) {
    SheetGuess guess = recogniseAs(m_state.workbook.sheets[sheet], kind);
    guess.shape = m_state.guesses[sheet].shape; // remembered under what the file is, not under what it was taken for
    corrected(sheet, std::move(guess));
}

void ImportDialog::setHeaderRow(int sheet, quint32 row) {
    const SheetGuess& before = m_state.guesses[sheet];
    if (before.headerRow == row)
        return;
    SheetGuess guess = recogniseAs(m_state.workbook.sheets[sheet], before.kind, row);
    guess.shape = before.shape;
    corrected(sheet, std::move(guess));
}

void ImportDialog::setColumn(int sheet, int column, const QString& field) {
    SheetGuess guess = m_state.guesses[sheet];
    if (const int other = guess.columnOf(field); !field.isEmpty() && other >= 0)
        guess.fields.remove(other); // a field has one column
    if (field.isEmpty())
        guess.fields.remove(column);
    else
        guess.fields.insert(column, field);
    corrected(sheet, settled(m_state.workbook.sheets[sheet], guess));
}

void ImportDialog::decide(const QString& key, bool decided, DuplicateDecision decision) {
    if (m_importing)
        return;
    if (decided)
        m_state.decisions.insert(key, decision);
    else
        m_state.decisions.remove(key);
    startTrial();
}

void ImportDialog::next() {
    switch (step()) {
    case Understood:
        setStep(Trial);
        if (!m_state.tried && !m_task)
            startTrial();
        break;
    case Trial:
        startImport();
        break;
    case Done:
        accept();
        break;
    }
}

void ImportDialog::back() {
    setStep(Understood);
}

void ImportDialog::undo() {
    m_workspace.attempt([this] {
        History history(m_workspace.database());
        if (const auto step = history.nextUndo(); !step || step->id != m_group)
            throw Failure(tr("Something was changed after the import. Take it back from the history."));
        history.undo();
        m_group = 0;
        m_done->setResult(DonePage::Result::Undone);
        showButtons();
    });
}

void ImportDialog::saveProblems() {
    const QString name = tr("%1 – problems").arg(QFileInfo(m_state.workbook.path).completeBaseName());
    const QString path = ask::saveFile(this, tr("Save the list of problems"), QStringLiteral("export"), QString(name + QStringLiteral(".xlsx")),
                                       tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty() || m_task)
        return;
    start(tr("Saving “%1”").arg(QFileInfo(path).fileName()),
          [path, table = problemTable(m_state)](Database&, Progress& progress) { writeWorkbook(path, {table}, &progress); },
          [this, path](bool succeeded) {
              if (succeeded) {
                  m_message->setText(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
                  m_message->show();
              }
          });
}

void ImportDialog::reject() {
    if (m_importing)
        m_task->cancel(); // the dialog stays and says that nothing was changed
    else
        QDialog::reject();
}

void ImportDialog::setStep(Step step) {
    m_pages->setCurrentIndex(step);
    for (int i = 0; i < 3; ++i) {
        QFont font = m_steps[i]->font();
        font.setWeight(i == step ? QFont::DemiBold : QFont::Normal);
        m_steps[i]->setFont(font);
        m_steps[i]->setForegroundRole(i == step ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    showButtons();
}

void ImportDialog::showButtons() {
    const Step here = step();
    const bool working = m_task != nullptr;
    m_save->setVisible(here != Understood && !m_state.outcome.problems.isEmpty());
    m_save->setEnabled(!working);
    m_undo->setVisible(here == Done && m_group);
    m_undo->setEnabled(!working);
    m_back->setVisible(here == Trial);
    m_back->setEnabled(!m_importing);
    m_cancel->setVisible(here != Done);
    m_next->setText(here == Understood ? tr("Continue") : here == Trial ? tr("Import") : tr("Close"));
    m_next->setEnabled(here == Understood || (!working && (here == Done || (m_state.tried && !m_state.outcome.sheets.isEmpty()))));
    m_understood->setEnabled(!m_importing);
    m_trial->setEnabled(!m_importing);
}

void ImportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (step() != Done && !m_importing)
            startTrial(); // its reasons are texts, too
    }
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import “%1”").arg(QFileInfo(m_state.workbook.path).fileName()));
    const QString titles[] = {tr("1. What was understood"), tr("2. Trial"), tr("3. Done")};
    for (int i = 0; i < 3; ++i)
        m_steps[i]->setText(titles[i]);
    m_save->setText(tr("Save the list of problems…"));
    m_undo->setText(tr("Undo the import"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_message->hide();
    m_understood->retranslate();
    m_trial->retranslate();
    m_done->retranslate();
    setStep(step());
}

void importFile(Workspace& workspace, const QString& path) {
    const QString file = path.isEmpty() ? ask::openFile(workspace.window(), ImportDialog::tr("Import a workbook"), QStringLiteral("import"),
                                                        ImportDialog::tr("Workbooks (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)"))
                                        : path;
    if (file.isEmpty())
        return;
    struct Read {
        Workbook workbook;
        QList<SheetGuess> guesses;
    };
    auto read = std::make_shared<Read>();
    workspace.runTask(ImportDialog::tr("Reading “%1”").arg(QFileInfo(file).fileName()), [read, file](Database& own, Progress& progress) {
        read->workbook = readWorkbook(file, {}, &progress);
        read->guesses = recogniseWorkbook(own, read->workbook);
    }, [read, &workspace] {
        auto* dialog = new ImportDialog(workspace, std::move(read->workbook), std::move(read->guesses), workspace.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace khue
