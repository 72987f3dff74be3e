// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/import_dialog.h"

#include "app/interchange/sheet_reader.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr quint32 previewRows = 40;
constexpr int previewColumns = 40;
constexpr SheetKind kinds[] = {SheetKind::Unknown, SheetKind::Trainee,   SheetKind::Faculty,    SheetKind::Course,
                               SheetKind::Session, SheetKind::Enrolment, SheetKind::Attendance, SheetKind::Score};

QTableWidget* table(QWidget* parent, const QString& accessibleName) {
    auto* made = new QTableWidget(parent);
    made->setAccessibleName(accessibleName);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setShowGrid(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setHighlightSections(false);
    return made;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, Workbook workbook, QList<SheetGuess> guesses, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_workbook(std::move(workbook)), m_guesses(std::move(guesses)), m_summary(new QLabel(this)),
      m_headerLabel(new QLabel(tr("Row of headings"), this)), m_sheets(table(this, tr("Sheets"))), m_preview(table(this, tr("What the sheet holds"))),
      m_problems(table(this, tr("Problems"))), m_duplicates(table(this, tr("Likely duplicates"))), m_header(new QSpinBox(this)), m_tabs(new QTabWidget(this)) {
    setWindowTitle(tr("Import «%1»").arg(QFileInfo(m_workbook.path).fileName()));
    resize(1000, 660);
    auto* column = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* upper = new QSplitter(this);
    m_sheets->setColumnCount(3);
    m_sheets->setHorizontalHeaderLabels({tr("Sheet"), tr("Holds"), tr("Result")});
    upper->addWidget(m_sheets);
    auto* right = new QWidget(upper);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    m_headerLabel->setBuddy(m_header);
    m_header->setAccessibleName(m_headerLabel->text());
    line->addWidget(m_headerLabel);
    line->addWidget(m_header);
    line->addStretch();
    rightColumn->addLayout(line);
    rightColumn->addWidget(m_preview);
    upper->addWidget(right);
    upper->setStretchFactor(0, 2);
    upper->setStretchFactor(1, 3);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(upper);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_problems, QString());
    m_tabs->addTab(m_duplicates, QString());
    both->addWidget(m_tabs);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    column->addWidget(both, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setPrimary(m_import);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sheets, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showPreview();
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (currentSheet() >= 0)
            setHeaderRow(currentSheet(), quint32(row));
    });
    showSheets();
    startTrial();
}

ImportDialog::~ImportDialog() {
    if (m_task) {
        m_task->cancel();
        m_task->wait();
    }
}

int ImportDialog::currentSheet() const {
    return m_sheets->currentRow();
}

void ImportDialog::startTrial() {
    m_import->setEnabled(false);
    if (m_task) {
        m_again = true;
        return;
    }
    m_summary->setText(tr("Trying the import; nothing is written yet…"));
    auto outcome = std::make_shared<ImportOutcome>();
    ImportOptions trial = options();
    trial.dryRun = true;
    m_task = new LongTask(m_workspace.database(), [outcome, trial, workbook = m_workbook, guesses = m_guesses](Database& own, Progress& progress) {
        *outcome = importWorkbook(own, workbook, guesses, trial, &progress);
    }, this);
    connect(m_task, &QThread::finished, this, [this, outcome] {
        LongTask* task = std::exchange(m_task, nullptr);
        task->deleteLater();
        if (std::exchange(m_again, false)) {
            startTrial();
            return;
        }
        m_outcome = task->succeeded() ? *outcome : ImportOutcome{};
        showOutcome();
        if (task->failure())
            m_summary->setText(task->failure()->message());
        m_import->setEnabled(task->succeeded());
        emit tried();
    });
    m_task->start();
}

ImportOptions ImportDialog::options() const {
    ImportOptions options;
    options.fileName = QFileInfo(m_workbook.path).fileName();
    options.decisions = m_decisions;
    for (int sheet : m_corrected)
        options.corrections.append(m_guesses[sheet]);
    return options;
}

void ImportDialog::corrected(int sheet, SheetGuess guess) {
    if (guess == m_guesses[sheet])
        return;
    m_guesses[sheet] = std::move(guess);
    m_corrected.insert(sheet);
    if (sheet == currentSheet())
        showPreview();
    startTrial();
}

void ImportDialog::setKind(int sheet, SheetKind kind) {
    SheetGuess guess = recogniseAs(m_workbook.sheets[sheet], kind);
    guess.shape = m_guesses[sheet].shape; // remembered under what the file is, not under what it was taken for
    corrected(sheet, std::move(guess));
}

void ImportDialog::setHeaderRow(int sheet, quint32 row) {
    SheetGuess guess = m_guesses[sheet];
    if (guess.headerRow == row)
        return;
    const QString shape = guess.shape;
    guess = recogniseAs(m_workbook.sheets[sheet], guess.kind, row);
    guess.shape = shape;
    corrected(sheet, std::move(guess));
}

void ImportDialog::setColumn(int sheet, int column, const QString& field) {
    SheetGuess guess = m_guesses[sheet];
    if (const int other = guess.columnOf(field); !field.isEmpty() && other >= 0)
        guess.fields.remove(other); // a field has one column
    if (field.isEmpty())
        guess.fields.remove(column);
    else
        guess.fields.insert(column, field);
    corrected(sheet, settled(m_workbook.sheets[sheet], guess));
}

void ImportDialog::decide(int duplicate, DuplicateDecision decision) {
    m_decisions.insert(m_outcome.duplicates[duplicate].key, decision);
}

void ImportDialog::showSheets() {
    m_sheets->setRowCount(int(m_workbook.sheets.size()));
    for (int row = 0; row < m_workbook.sheets.size(); ++row) {
        m_sheets->setItem(row, 0, new QTableWidgetItem(m_workbook.sheets[row].name));
        auto* choice = new QComboBox(m_sheets);
        choice->setAccessibleName(tr("What «%1» holds").arg(m_workbook.sheets[row].name));
        for (const SheetKind kind : kinds)
            choice->addItem(kind == SheetKind::Unknown ? tr("leave out") : kindTitle(kind), int(kind));
        choice->setCurrentIndex(choice->findData(int(m_guesses[row].kind)));
        connect(choice, &QComboBox::activated, this, [this, row, choice] { setKind(row, SheetKind(choice->currentData().toInt())); });
        m_sheets->setCellWidget(row, 1, choice);
        m_sheets->setItem(row, 2, new QTableWidgetItem);
        m_sheets->setRowHeight(row, 36);
    }
    m_sheets->setColumnWidth(0, 150);
    m_sheets->setColumnWidth(1, 130);
    m_sheets->horizontalHeader()->setStretchLastSection(true);
    if (m_sheets->rowCount())
        m_sheets->setCurrentCell(0, 0);
}

void ImportDialog::showPreview() {
    const int which = currentSheet();
    if (which < 0)
        return;
    const Sheet& sheet = m_workbook.sheets[which];
    const SheetGuess& guess = m_guesses[which];
    const QSignalBlocker blocker(m_header);
    m_header->setRange(0, int(qMin<quint32>(sheet.lastRow(), 1000)));
    m_header->setValue(int(guess.headerRow));
    const int columns = qMin(sheet.columnCount, previewColumns);
    m_preview->clear();
    m_preview->setColumnCount(columns + 1);
    QStringList letters{tr("Row")};
    for (int column = 0; column < columns; ++column)
        letters.append(columnName(column));
    m_preview->setHorizontalHeaderLabels(letters);
    QList<const Row*> shown;
    for (const Row& row : sheet.rows)
        if (quint32(shown.size()) < previewRows)
            shown.append(&row);
    m_preview->setRowCount(int(shown.size()) + 1);
    m_preview->setItem(0, 0, new QTableWidgetItem(QString()));
    for (int column = 0; column < columns; ++column) {
        auto* choice = new QComboBox(m_preview);
        choice->setAccessibleName(tr("Column %1").arg(columnName(column)));
        choice->addItem(tr("not used"), QString());
        QStringList fields = fieldsOf(guess.kind);
        const QString present = guess.fields.value(column);
        if (!present.isEmpty() && !fields.contains(present))
            fields.append(present);
        for (const QString& field : std::as_const(fields))
            choice->addItem(fieldTitle(field), field);
        choice->setCurrentIndex(qMax(0, choice->findData(present)));
        connect(choice, &QComboBox::activated, this, [this, which, column, choice] { setColumn(which, column, choice->currentData().toString()); });
        m_preview->setCellWidget(0, column + 1, choice);
        m_preview->setColumnWidth(column + 1, 130);
    }
    m_preview->setColumnWidth(0, 52);
    const DataRowTest isDataRow(guess);
    for (int i = 0; i < shown.size(); ++i) {
        const Row& row = *shown[i];
        const bool heading = guess.headerRow && row.number >= (guess.headerFirstRow ? guess.headerFirstRow : guess.headerRow) && row.number <= guess.headerRow;
        const bool data = row.number >= guess.firstRow && row.number <= guess.lastRow && isDataRow(row);
        m_preview->setItem(i + 1, 0, new QTableWidgetItem(QString::number(row.number)));
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(row.cell(column).toText());
            QFont font = m_preview->font();
            font.setBold(heading);
            item->setFont(font);
            if (data && guess.fields.contains(column))
                item->setBackground(colour(Role::GoodSurface));
            else if (!data && !heading)
                item->setForeground(colour(Role::Muted));
            m_preview->setItem(i + 1, column + 1, item);
        }
    }
}

void ImportDialog::showOutcome() {
    int created = 0, updated = 0, refused = 0;
    for (int row = 0; row < m_workbook.sheets.size(); ++row) {
        QString result;
        for (const SheetOutcome& sheet : std::as_const(m_outcome.sheets))
            if (sheet.name == m_workbook.sheets[row].name) {
                created += sheet.created;
                updated += sheet.updated;
                refused += sheet.refused;
                result = tr("%1 new · %2 changed · %3 unchanged · %4 refused").arg(sheet.created).arg(sheet.updated).arg(sheet.unchanged).arg(sheet.refused);
            }
        m_sheets->item(row, 2)->setText(result);
        m_sheets->item(row, 2)->setToolTip(result);
    }
    m_summary->setText(created || updated ? tr("%1 rows would be new and %2 changed; %3 are refused. Nothing is written yet.").arg(created).arg(updated).arg(refused)
                                          : tr("Nothing would change; %1 rows are refused.").arg(refused));
    m_problems->setColumnCount(5);
    m_problems->setHorizontalHeaderLabels({tr("Kind"), tr("Sheet"), tr("Row"), tr("Column"), tr("Reason")});
    m_problems->setRowCount(int(m_outcome.problems.size()));
    for (int row = 0; row < m_outcome.problems.size(); ++row) {
        const ImportProblem& problem = m_outcome.problems[row];
        const bool error = problem.severity == Severity::Error;
        auto* kind = new QTableWidgetItem(error ? tr("refused") : problem.severity == Severity::Warning ? tr("warning") : tr("note"));
        kind->setForeground(colour(error ? Role::Bad : problem.severity == Severity::Warning ? Role::Care : Role::Info));
        QString column;
        for (int sheet = 0; sheet < m_workbook.sheets.size(); ++sheet)
            if (m_workbook.sheets[sheet].name == problem.sheet)
                column = columnTitle(m_guesses[sheet], problem.column);
        m_problems->setItem(row, 0, kind);
        m_problems->setItem(row, 1, new QTableWidgetItem(problem.sheet));
        m_problems->setItem(row, 2, new QTableWidgetItem(problem.row ? QString::number(problem.row) : QString()));
        m_problems->setItem(row, 3, new QTableWidgetItem(column));
        m_problems->setItem(row, 4, new QTableWidgetItem(problem.message));
    }
    m_problems->setColumnWidth(0, 90);
    m_problems->setColumnWidth(1, 160);
    m_problems->setColumnWidth(2, 60);
    m_problems->setColumnWidth(3, 150);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setTabText(0, tr("Problems (%1)").arg(m_outcome.problems.size()));
    m_duplicates->setColumnCount(3);
    m_duplicates->setHorizontalHeaderLabels({tr("In the file"), tr("In the programme"), tr("They are")});
    m_duplicates->setRowCount(int(m_outcome.duplicates.size()));
    for (int row = 0; row < m_outcome.duplicates.size(); ++row) {
        m_duplicates->setItem(row, 0, new QTableWidgetItem(m_outcome.duplicates[row].incoming));
        m_duplicates->setItem(row, 1, new QTableWidgetItem(m_outcome.duplicates[row].existing));
        auto* choice = new QComboBox(m_duplicates);
        choice->setAccessibleName(tr("They are"));
        choice->addItems({tr("not decided"), tr("the same person"), tr("different people")});
        connect(choice, &QComboBox::activated, this, [this, row](int index) {
            if (index == 0)
                m_decisions.remove(m_outcome.duplicates[row].key);
            else
                decide(row, index == 1 ? DuplicateDecision::Same : DuplicateDecision::Different);
        });
        m_duplicates->setCellWidget(row, 2, choice);
        m_duplicates->setRowHeight(row, 36);
    }
    m_duplicates->setColumnWidth(0, 320);
    m_duplicates->setColumnWidth(1, 320);
    m_duplicates->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setTabText(1, tr("Likely duplicates (%1)").arg(m_outcome.duplicates.size()));
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
    workspace.runTask(ImportDialog::tr("Reading «%1»").arg(QFileInfo(file).fileName()), [read, file](Database& own, Progress& progress) {
        read->workbook = readWorkbook(file, {}, &progress);
        read->guesses = recogniseWorkbook(own, read->workbook);
    }, [read, &workspace] {
        ImportDialog dialog(workspace, std::move(read->workbook), std::move(read->guesses), workspace.window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        auto outcome = std::make_shared<ImportOutcome>();
        workspace.runTask(dialog.windowTitle(), [outcome, workbook = dialog.workbook(), guesses = dialog.guesses(), options = dialog.options()](Database& own, Progress& progress) {
            *outcome = importWorkbook(own, workbook, guesses, options, &progress);
        }, [outcome, &workspace] {
            int created = 0, updated = 0;
            for (const SheetOutcome& sheet : std::as_const(outcome->sheets)) {
                created += sheet.created;
                updated += sheet.updated;
            }
            workspace.say(ImportDialog::tr("Imported: %1 new, %2 changed, %3 refused. Ctrl+Z takes it back.").arg(created).arg(updated).arg(outcome->refused()));
        });
    });
}

} // namespace khue
