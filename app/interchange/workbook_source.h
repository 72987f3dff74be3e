// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/ahead.h"
#include "app/interchange/workbook.h"

namespace khue {

/// The rows of one sheet, some at a time, as they stand in the file.
class SheetRows {
public:
    virtual ~SheetRows() = default;
    /// Puts the next rows and what is to be noted about them into `piece`, in place of what is there; false where
    /// none are left. Throws as readWorkbook() does.
    virtual bool next(Sheet& piece) = 0;
    /// How much of the sheet has been given, from 0 to 1.
    virtual double done() const = 0;
    /// How many rows the sheet has in all, as far as can be told.
    virtual qint64 expected() const = 0;
};

/// A workbook whose sheets are read when their rows are asked for, so that it need not be in memory as a whole.
class WorkbookSource {
public:
    virtual ~WorkbookSource() = default;
    /// All sheets, with so many of their first rows as it takes to recognise them.
    virtual const Workbook& heads() const = 0;
    /// From the first row on. Of one source, one sheet at a time is read, by one thread at a time.
    virtual std::unique_ptr<SheetRows> rows(qsizetype sheet) = 0;
};

/// One that has been read already.
class WholeWorkbook : public WorkbookSource {
public:
    explicit WholeWorkbook(Workbook workbook) : m_workbook(std::move(workbook)) {}
    const Workbook& heads() const override { return m_workbook; }
    std::unique_ptr<SheetRows> rows(qsizetype sheet) override;

private:
    const Workbook m_workbook;
};

/// Reads on in a thread of its own while what it gave is being used.
class ReadAhead : public SheetRows {
public:
    explicit ReadAhead(std::unique_ptr<SheetRows> rows);
    bool next(Sheet& piece) override;
    double done() const override { return m_piece.done; }
    qint64 expected() const override { return m_expected; }

private:
    struct Piece {
        Sheet sheet;
        double done = 0;
    };
    const std::unique_ptr<SheetRows> m_rows;
    const qint64 m_expected;
    Piece m_piece; ///< whose sheet was given away
    Ahead<Piece> m_pieces;
};

/// So many rows make a piece, or a few more.
constexpr size_t PieceRows = 64;

} // namespace khue
