// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <string_view>
#include <vector>

namespace khue {

enum class CellKind : quint8 { Empty, Text, Number, Date, Time, DateTime, Boolean, Error };

/// One cell in 16 bytes: a number, or text that its sheet's CellStorage owns. Dates, times and moments are
/// days since 1899-12-30 with the time of day as fraction, whatever date system the file used.
struct Cell {
    union {
        double number = 0;
        const char* utf8;
    };
    quint32 length = 0; ///< of the text, in bytes
    quint16 column = 0; ///< counted from 0
    CellKind kind = CellKind::Empty;
    bool isFormula = false; ///< the value is what the spreadsheet program last computed

    bool isEmpty() const { return kind == CellKind::Empty; }
    bool isText() const { return kind == CellKind::Text; }
    bool isNumber() const { return kind == CellKind::Number; }
    bool hasText() const { return kind == CellKind::Text || kind == CellKind::Error; }
    std::string_view view() const { return hasText() ? std::string_view(utf8, length) : std::string_view(); }
    /// The text of a text or error cell; a number in its shortest form with a point; a date as ISO 8601;
    /// "TRUE" or "FALSE"; empty for an empty cell. Text is as in the file: neither tidied nor normalised.
    QString toText() const;
    /// The day of a Date or DateTime cell, otherwise the invalid date.
    QDate toDate() const;
    /// The time of day of a Time or DateTime cell, otherwise the invalid time. Rounded to the second.
    QTime toTime() const;
    /// Days since 1899-12-30, the unit dates are kept in.
    static double daysOf(QDate date, QTime time = {});
};
static_assert(sizeof(Cell) == 16);

/// A row that has at least one cell with content; its cells are in order of column, empty ones left out.
struct Row {
    quint32 number = 0; ///< counted from 1, as the spreadsheet shows it
    quint32 count = 0;
    const Cell* cells = nullptr;
    const Cell* begin() const { return cells; }
    const Cell* end() const { return cells + count; }
    const Cell& cell(int column) const;
};

/// The memory that rows and texts of a workbook live in: grows by blocks, never moves anything.
class CellStorage {
public:
    const char* addText(std::string_view text);
    const Cell* addCells(const Cell* cells, size_t count);
    /// Forgets all cells and texts and keeps the memory; the counts go on.
    void reuse();
    /// Another storage, into which cells of this one point, lives as long as this.
    void keep(std::shared_ptr<const CellStorage> other) { m_other = std::move(other); }
    qint64 bytes() const { return m_bytes + (m_other ? m_other->bytes() : 0); }
    qint64 cellCount() const { return m_cellCount; }
    qint64 textBytes() const { return m_textBytes; }

private:
    static constexpr size_t TextBlock = 1 << 16;
    static constexpr size_t CellBlock = 1 << 12;
    std::shared_ptr<const CellStorage> m_other;
    template <class T> struct Blocks {
        struct Block {
            std::unique_ptr<T[]> items;
            size_t size;
        };
        std::vector<Block> blocks;
        size_t used = 0; ///< of the blocks
        T* place = nullptr;
        size_t free = 0;
        /// Room for so many items, side by side. Adds to `bytes` what it takes from the system.
        T* room(size_t count, size_t usualSize, qint64& bytes);
        void reuse() { used = free = 0; }
    };
    Blocks<char> m_texts;
    Blocks<Cell> m_cells;
    qint64 m_bytes = 0;
    qint64 m_cellCount = 0;
    qint64 m_textBytes = 0;
};

/// What the reader could not take over as it stands, though it could go on.
struct ReadNote {
    quint32 row = 0; ///< 0 where the whole sheet is meant
    int column = -1; ///< -1 where the whole row is meant
    QString text;    ///< for the user, in her language
};

/// One sheet. Copying is cheap enough (16 bytes a row); cells are shared and never change after reading.
struct Sheet {
    QString name;
    bool hidden = false;
    std::vector<Row> rows;
    int columnCount = 0; ///< one more than the last column with content
    QList<ReadNote> notes;
    std::shared_ptr<CellStorage> storage;

    quint32 lastRow() const { return rows.empty() ? 0 : rows.back().number; }
    /// The row of that number, or null where it has no content.
    const Row* row(quint32 number) const;
    /// The cell, or an empty one. `row` from 1, `column` from 0.
    const Cell& cell(quint32 row, int column) const;
};

struct Workbook {
    enum class Format { Xlsx, Ods, Csv };
    Format format = Format::Xlsx;
    QString path;
    QList<Sheet> sheets;
    qint64 bytes() const; ///< memory the content takes
};

/// "A", "Z", "AA" … for 0, 25, 26 …
QString columnName(int column);

} // namespace khue
