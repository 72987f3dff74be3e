// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/workbook_source.h"

#include <algorithm>

namespace khue {

namespace {

class WholeSheetRows : public SheetRows {
public:
    explicit WholeSheetRows(const Sheet& sheet) : m_sheet(sheet) {}

    bool next(Sheet& piece) override {
        piece.name = m_sheet.name;
        piece.storage = m_sheet.storage;
        piece.notes = m_given == 0 ? m_sheet.notes : QList<ReadNote>();
        const size_t count = std::min(PieceRows, m_sheet.rows.size() - m_given);
        const auto from = m_sheet.rows.begin() + std::ptrdiff_t(m_given);
        piece.rows.assign(from, from + std::ptrdiff_t(count));
        m_given += count;
        return count > 0;
    }
    double done() const override { return double(m_given) / double(std::max<size_t>(m_sheet.rows.size(), 1)); }
    qint64 expected() const override { return qint64(m_sheet.rows.size()); }

private:
    const Sheet& m_sheet;
    size_t m_given = 0;
};

} // namespace

std::unique_ptr<SheetRows> WholeWorkbook::rows(qsizetype sheet) {
    return std::make_unique<WholeSheetRows>(m_workbook.sheets.at(sheet));
}

ReadAhead::ReadAhead(std::unique_ptr<SheetRows> rows)
    : m_rows(std::move(rows)), m_expected(m_rows->expected()), m_pieces([this](Piece& piece) {
          const bool isThere = m_rows->next(piece.sheet);
          piece.done = m_rows->done();
          return isThere;
      }) {}

bool ReadAhead::next(Sheet& piece) {
    std::swap(piece, m_piece.sheet); // goes back to be filled anew
    const bool isThere = m_pieces.next(m_piece);
    if (!isThere)
        m_piece.done = 1;
    std::swap(piece, m_piece.sheet);
    return isThere;
}

} // namespace khue
