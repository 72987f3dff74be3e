// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_reader.h"

#include <algorithm>

namespace khue {

/// Puts rows into a Sheet as a reader meets them and holds them to the limits.
class SheetBuilder {
public:
    SheetBuilder(Sheet& sheet, const ReadLimits& limits) : m_sheet(sheet), m_limits(limits) {}

    /// Begins the row of that number (from 1), once the one before is finished.
    void beginRow(quint64 number) {
        m_number = number;
        m_cells.clear();
    }
    quint64 rowNumber() const { return m_number; }
    bool rowIsEmpty() const { return m_cells.empty(); }
    void add(const Cell& cell) {
        checkPlace(cell.column);
        m_cells.push_back(cell);
    }
    /// Text is copied into the sheet's storage unless empty, then nothing is added.
    void addText(int column, std::string_view text, bool isFormula = false, CellKind kind = CellKind::Text);
    /// Ends the row, which stands `repeated` times in the sheet.
    void endRow(quint64 repeated = 1);
    void finish();
    /// Goes on in another storage, which then holds what there is of the present row; the counts go on too.
    void continueIn(std::shared_ptr<CellStorage> storage);
    /// Gives every cell that was added to `settle(Cell&, row number)`, which may change all but its column; one that
    /// is empty then is left out. Only for sheets without repeated rows, whose cells are the same ones.
    template <class Settle> void settleCells(Settle settle);
    /// A note about a cell of the present row; the first hundred are kept.
    void note(int column, const QString& text);
    /// Throws where text of that many bytes cannot be within the limit. `row` 0 is the present one.
    void checkLength(int column, std::string_view text, quint64 row = 0) const;
    void checkPlace(int column) const {
        if (m_number > m_limits.rows || column >= m_limits.columns)
            refusePlace(column);
    }

private:
    [[noreturn]] void refusePlace(int column) const;
    Sheet& m_sheet;
    const ReadLimits& m_limits;
    std::vector<Cell> m_cells;
    quint64 m_number = 0;
    int m_notes = 0;
};

template <class Settle> void SheetBuilder::settleCells(Settle settle) {
    m_sheet.columnCount = 0;
    for (Row& row : m_sheet.rows) {
        Cell* const cells = const_cast<Cell*>(row.cells); // nobody else has seen them yet
        quint32 kept = 0;
        for (quint32 i = 0; i < row.count; ++i) {
            settle(cells[i], row.number);
            if (!cells[i].isEmpty())
                cells[kept++] = cells[i];
        }
        row.count = kept;
        if (kept)
            m_sheet.columnCount = std::max(m_sheet.columnCount, cells[kept - 1].column + 1);
    }
    std::erase_if(m_sheet.rows, [](const Row& row) { return row.count == 0; });
}

/// The parts of readWorkbook(), each for one format; `path` is the file.
class ZipArchive;
Workbook readOds(ZipArchive& archive, const ReadLimits& limits, Progress* progress);
Workbook readCsv(const QString& path, const ReadLimits& limits, Progress* progress);

} // namespace khue
