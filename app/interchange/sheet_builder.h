// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_reader.h"

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
    /// A note about a cell of the present row; the first hundred of a sheet are kept.
    void note(int column, const QString& text);
    /// Throws where text of that many bytes cannot be within the limit.
    void checkLength(int column, std::string_view text) const;
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
};

/// The parts of readWorkbook(), each for one format; `path` is the file.
class ZipArchive;
Workbook readXlsx(ZipArchive& archive, const ReadLimits& limits, Progress* progress);
Workbook readOds(ZipArchive& archive, const ReadLimits& limits, Progress* progress);
Workbook readCsv(const QString& path, const ReadLimits& limits, Progress* progress);

} // namespace khue
