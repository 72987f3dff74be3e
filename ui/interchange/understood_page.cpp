// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/understood_page.h"

#include "app/interchange/record_sheet.h"
#include "app/store/text.h"
#include "ui/widgets/style.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int previewRows = 60;
constexpr int previewColumns = 60;
constexpr int fieldWidth = 150;

/// What coordinators keep first, then every other table by its label.
QList<SheetKind> offeredKinds() {
    QList<SheetKind> kinds{SheetKind::Unknown, SheetKind::Trainee,   SheetKind::Faculty,    SheetKind::Course,
                           SheetKind::Session, SheetKind::Enrolment, SheetKind::Attendance, SheetKind::Score};
    const qsizetype first = kinds.size();
    for (const TableInfo* table : importableTables())
        kinds.append(SheetKind(*table));
    std::sort(kinds.begin() + first, kinds.end(), [](SheetKind a, SheetKind b) { return vietnameseSortKey(kindTitle(a)) < vietnameseSortKey(kindTitle(b)); });
    return kinds;
}

} // namespace

UnderstoodPage::UnderstoodPage(const ImportState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_hint(new QLabel(this)), m_previewTitle(new QLabel(this)), m_headerLabel(new QLabel(this)), m_sheets(readingTable(this)),
      m_fields(readingTable(this)), m_rows(readingTable(this)), m_header(new QSpinBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_hint->setWordWrap(true);
    setMuted(m_hint);
    column->addWidget(m_hint);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->setChildrenCollapsible(false);
    m_sheets->setColumnCount(4);
    m_sheets->verticalHeader()->setDefaultSectionSize(36);
    both->addWidget(m_sheets);

    auto* lower = new QWidget(both);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 8, 0, 0);
    lowerColumn->setSpacing(6);
    auto* line = new QHBoxLayout;
    setHeading(m_previewTitle, 2);
    line->addWidget(m_previewTitle, 1);
    m_headerLabel->setBuddy(m_header);
    line->addWidget(m_headerLabel);
    line->addWidget(m_header);
    lowerColumn->addLayout(line);
    // The fields stay in sight while the rows below them scroll.
    m_fields->setRowCount(1);
    m_fields->setSelectionMode(QAbstractItemView::NoSelection);
    m_fields->setFocusPolicy(Qt::NoFocus);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->verticalHeader()->setDefaultSectionSize(36);
    m_fields->setFixedHeight(36 + 32);
    m_fields->horizontalHeader()->setFixedHeight(30);
    m_rows->setStyleSheet({}); // with the sheet's rule the cells would lose their colours
    m_rows->horizontalHeader()->hide();
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as wide as the fields above, whatever the sheet
    auto* above = new QHBoxLayout;
    above->setContentsMargins(0, 0, m_rows->verticalScrollBar()->sizeHint().width(), 0);
    above->addWidget(m_fields);
    connect(m_rows->horizontalScrollBar(), &QScrollBar::valueChanged, m_fields->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_fields->horizontalScrollBar(), &QScrollBar::valueChanged, m_rows->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_fields->horizontalHeader(), &QHeaderView::sectionResized, m_rows, [this](int section, int, int size) { m_rows->setColumnWidth(section, size); });
    auto* preview = new QVBoxLayout;
    preview->setSpacing(0);
    preview->addLayout(above);
    preview->addWidget(m_rows, 1);
    lowerColumn->addLayout(preview, 1);
    both->addWidget(lower);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setSizes({220, 320});
    column->addWidget(both, 1);

    connect(m_sheets, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showPreview();
    });
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_header->setMinimumWidth(72);
    m_header->setKeyboardTracking(false);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (currentSheet() >= 0)
            emit headerRowChosen(currentSheet(), quint32(row));
    });
    m_sheets->setRowCount(int(m_state.workbook.sheets.size()));
    for (int row = 0; row < m_sheets->rowCount(); ++row) {
        for (const int cell : {0, 2, 3})
            m_sheets->setItem(row, cell, new QTableWidgetItem);
        auto* choice = new QComboBox(m_sheets);
        connect(choice, &QComboBox::activated, this, [this, row, choice] {
            m_sheets->setCurrentCell(row, 0);
            emit kindChosen(row, kindOfCode(choice->currentData().toString()));
        });
        m_sheets->setCellWidget(row, 1, choice);
        m_kinds.append(choice);
    }
    m_sheets->setColumnWidth(0, 200);
    m_sheets->setColumnWidth(1, 170);
    m_sheets->setColumnWidth(2, 190);
    m_sheets->horizontalHeader()->setStretchLastSection(true);
    if (m_sheets->rowCount())
        m_sheets->setCurrentCell(0, 0);
    setTabOrder(m_sheets, m_header);
    setTabOrder(m_header, m_fields);
    setTabOrder(m_fields, m_rows);
}

int UnderstoodPage::currentSheet() const {
    return m_sheets->currentRow();
}

void UnderstoodPage::setCurrentSheet(int sheet) {
    m_sheets->setCurrentCell(sheet, 0);
}

void UnderstoodPage::retranslate() {
    m_hint->setText(tr("Where a guess is wrong, choose what a sheet holds and what a column means. It is remembered for the next file of this kind."));
    m_headerLabel->setText(tr("&Row of headings"));
    m_header->setAccessibleName(tr("Row of headings"));
    m_header->setSpecialValueText(tr("none"));
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setHorizontalHeaderLabels({tr("Sheet"), tr("Holds"), tr("Columns understood"), tr("Result of the trial")});
    m_rows->setAccessibleName(tr("What the sheet holds"));
    const QList<SheetKind> kinds = offeredKinds();
    for (int row = 0; row < m_kinds.size(); ++row) {
        m_kinds[row]->setAccessibleName(tr("What “%1” holds").arg(m_state.workbook.sheets[row].name));
        m_kinds[row]->clear();
        for (const SheetKind kind : kinds) {
            if (kind == SheetKind::Records && m_kinds[row]->itemData(m_kinds[row]->count() - 1) == kindCode(SheetKind::Score))
                m_kinds[row]->insertSeparator(m_kinds[row]->count());
            m_kinds[row]->addItem(kind == SheetKind::Unknown ? tr("leave out") : kindTitle(kind), kindCode(kind));
        }
    }
    m_fields->setColumnCount(0); // made anew in the other language
    refresh();
}

void UnderstoodPage::refresh() {
    showSheets();
    showPreview();
}

void UnderstoodPage::showSheets() {
    for (int row = 0; row < m_kinds.size(); ++row) {
        const SheetGuess& guess = m_state.guesses[row];
        m_kinds[row]->setCurrentIndex(m_kinds[row]->findData(kindCode(guess.kind)));
        const bool leftOut = guess.kind == SheetKind::Unknown;
        const Sheet& sheet = m_state.workbook.sheets[row];
        m_sheets->item(row, 0)->setText(sheet.name);
        m_sheets->item(row, 0)->setToolTip(sheet.name);
        m_sheets->item(row, 2)->setText(leftOut ? QString() : tr("%1 of %2").arg(guess.fields.size()).arg(qMax(guess.headers.size(), guess.fields.size())));
        const SheetOutcome* outcome = m_state.tried ? m_state.outcomeOf(row) : nullptr;
        const QString result = leftOut ? tr("left out") : outcome ? resultWords(*outcome) : m_state.trying ? tr("being tried…") : QString();
        m_sheets->item(row, 3)->setText(result);
        m_sheets->item(row, 3)->setToolTip(result);
        m_sheets->item(row, 3)->setForeground(colour(outcome && outcome->refused ? Role::Bad : leftOut || !outcome ? Role::Muted : Role::Ink));
    }
}

void UnderstoodPage::showPreview() {
    const int which = currentSheet();
    if (which < 0)
        return;
    m_previewTitle->setText(m_state.workbook.sheets[which].name);
    const QSignalBlocker blocker(m_header);
    m_header->setRange(0, int(qMin<quint32>(m_state.workbook.sheets[which].lastRow(), 1000)));
    m_header->setValue(int(m_state.guesses[which].headerRow));
    m_header->setEnabled(m_state.guesses[which].kind != SheetKind::Unknown);
    showFields();
    showRows();
}

void UnderstoodPage::showFields() {
    const int which = currentSheet();
    const SheetGuess& guess = m_state.guesses[which];
    const int columns = qMin(m_state.workbook.sheets[which].columnCount, previewColumns);
    QStringList offered = fieldsOf(guess.kind);
    if (guess.kind == SheetKind::Attendance)
        for (int session = 1; session <= columns; ++session)
            offered.append(QStringLiteral("session:%1").arg(session));
    QStringList foreign; // an assessment named by its column is offered in that column only
    if (guess.kind == SheetKind::Score)
        for (const QString& header : guess.headers)
            foreign.append(QString(QStringLiteral("assessment:") + header));
    offered += foreign;
    for (const QString& field : guess.fields)
        if (!offered.contains(field))
            offered.append(field);
    // Kept where they can be, with the keyboard's focus: a choice is made in the middle of them.
    const auto known = m_fields->property("fields").toStringList();
    if (m_fields->columnCount() != columns + 1 || known != offered) {
        m_fields->setProperty("fields", offered);
        m_fields->setColumnCount(0);
        m_fields->setColumnCount(columns + 1);
        for (int column = 0; column < columns; ++column) {
            auto* choice = new QComboBox(m_fields);
            choice->setAccessibleName(tr("Column %1").arg(columnName(column)));
            choice->addItem(tr("not used"), QString());
            const QString own = QStringLiteral("assessment:") + guess.headers.value(column);
            for (const QString& field : std::as_const(offered))
                if (field == own || field == guess.fields.value(column) || !foreign.contains(field))
                    choice->addItem(fieldTitle(guess.kind, field), field);
            choice->setEnabled(guess.kind != SheetKind::Unknown);
            connect(choice, &QComboBox::activated, this, [this, column, choice] { emit fieldChosen(currentSheet(), column, choice->currentData().toString()); });
            m_fields->setCellWidget(0, column + 1, choice);
        }
    }
    QStringList letters{tr("Row")};
    for (int column = 0; column < columns; ++column) {
        letters.append(columnName(column));
        auto* choice = qobject_cast<QComboBox*>(m_fields->cellWidget(0, column + 1));
        choice->setCurrentIndex(qMax(0, choice->findData(guess.fields.value(column))));
    }
    m_fields->setHorizontalHeaderLabels(letters);
}

void UnderstoodPage::showRows() {
    const int which = currentSheet();
    const Sheet& sheet = m_state.workbook.sheets[which];
    const SheetGuess& guess = m_state.guesses[which];
    const int columns = m_fields->columnCount() - 1;
    const int count = int(qMin<size_t>(sheet.rows.size(), previewRows));
    m_rows->clear();
    m_rows->setColumnCount(columns + 1);
    m_rows->setRowCount(count);
    const DataRowTest isDataRow(guess);
    QFont bold = m_rows->font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < count; ++i) {
        const Row& row = sheet.rows[size_t(i)];
        const bool heading = guess.headerRow && row.number >= (guess.headerFirstRow ? guess.headerFirstRow : guess.headerRow) && row.number <= guess.headerRow;
        const bool data = guess.kind != SheetKind::Unknown && row.number >= guess.firstRow && row.number <= guess.lastRow && isDataRow(row);
        auto* number = new QTableWidgetItem(QString::number(row.number));
        number->setForeground(colour(Role::Muted));
        m_rows->setItem(i, 0, number);
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(row.cell(column).toText());
            if (heading)
                item->setFont(bold);
            if (data && guess.fields.contains(column)) {
                item->setBackground(colour(Role::GoodSurface));
            } else if (!heading) {
                item->setForeground(colour(Role::Muted));
            }
            m_rows->setItem(i, column + 1, item);
        }
    }
    m_fields->setColumnWidth(0, 56);
    m_rows->setColumnWidth(0, 56);
    for (int column = 1; column <= columns; ++column) {
        m_fields->setColumnWidth(column, fieldWidth);
        m_rows->setColumnWidth(column, fieldWidth);
    }
}

} // namespace khue
