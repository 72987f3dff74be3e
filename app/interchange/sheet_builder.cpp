// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_builder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace khue {

namespace {

/// UTF-16 units, which Excel's limit of 32,767 counts.
qint64 characters(std::string_view utf8) {
    qint64 count = 0;
    for (const char c : utf8)
        count += (uchar(c) & 0xC0) != 0x80 ? (uchar(c) >= 0xF0 ? 2 : 1) : 0;
    return count;
}

} // namespace

void SheetBuilder::addText(int column, std::string_view text, bool isFormula, CellKind kind) {
    if (text.empty())
        return;
    checkLength(column, text);
    CellStorage& storage = *m_sheet.storage;
    Cell cell;
    cell.utf8 = storage.addText(text);
    cell.length = quint32(text.size());
    cell.column = quint16(column);
    cell.kind = kind;
    cell.isFormula = isFormula;
    add(cell);
}

void SheetBuilder::checkLength(int column, std::string_view text, quint64 row) const {
    if (qint64(text.size()) > m_limits.cellCharacters && characters(text) > m_limits.cellCharacters) {
        throw Failure(
            QCoreApplication::translate(
                "khue::SheetReader",
                "The cell %1 of the sheet “%2” holds more than %3 characters. Shorten it and save the "
                "file again.")
                .arg(columnName(column) + QString::number(row ? row : m_number), m_sheet.name,
                     QLocale().toString(m_limits.cellCharacters)));
    }
    if (m_sheet.storage->textBytes() + qint64(text.size()) > m_limits.textBytes)
        throw Failure(QCoreApplication::translate(
            "khue::SheetReader",
            "The file holds too much text. Divide it into smaller files and import them one by one."));
}

void SheetBuilder::endRow(quint64 repeated) {
    if (m_cells.empty())
        return;
    if (m_number + repeated - 1 > m_limits.rows) {
        m_number += repeated - 1;
        refusePlace(m_cells.front().column);
    }
    if (m_sheet.storage->cellCount() + qint64(m_cells.size()) > m_limits.cells)
        throw Failure(QCoreApplication::translate(
                          "khue::SheetReader",
                          "The file holds more than %1 filled cells. Divide it into smaller files and import "
                          "them one by one.")
                          .arg(QLocale().toString(m_limits.cells)));
    const auto byColumn = [](const Cell& a, const Cell& b) { return a.column < b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), byColumn))
        std::stable_sort(m_cells.begin(), m_cells.end(), byColumn);
    const Cell* cells = m_sheet.storage->addCells(m_cells.data(), m_cells.size());
    for (quint64 i = 0; i < repeated; ++i)
        m_sheet.rows.push_back({quint32(m_number + i), quint32(m_cells.size()), cells});
    m_sheet.columnCount = std::max(m_sheet.columnCount, m_cells.back().column + 1);
    m_cells.clear();
}

void SheetBuilder::finish() {
    const auto byNumber = [](const Row& a, const Row& b) { return a.number < b.number; };
    if (!std::is_sorted(m_sheet.rows.begin(), m_sheet.rows.end(), byNumber))
        std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(), byNumber);
}

void SheetBuilder::continueIn(std::shared_ptr<CellStorage> storage) {
    for (Cell& cell : m_cells)
        if (cell.hasText() && cell.utf8)
            cell.utf8 = storage->addText(cell.view());
    m_sheet.storage = std::move(storage);
}

void SheetBuilder::note(int column, const QString& text) {
    if (++m_notes <= 100)
        m_sheet.notes.append({quint32(m_number), column, text});
}

void SheetBuilder::refusePlace(int column) const {
    if (m_number > m_limits.rows)
        throw Failure(
            QCoreApplication::translate(
                "khue::SheetReader", "The sheet “%1” has more than %2 rows. Divide it into smaller sheets.")
                .arg(m_sheet.name, QLocale().toString(m_limits.rows)));
    throw Failure(
        QCoreApplication::translate(
            "khue::SheetReader",
            "The sheet “%1” has more than %2 columns (row %3, column %4). Delete those that are not "
            "needed.")
            .arg(m_sheet.name, QLocale().toString(m_limits.columns), QString::number(m_number),
                 columnName(column)));
}

} // namespace khue
