// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/table_layout.h"

#include "app/paper/page_flow.h"

#include <algorithm>
#include <cmath>

namespace khue {

using namespace paper_style;

namespace {

/// Minimum widths first; what is left brings columns to their natural width, then goes by weight.
QList<double> widthsOf(const QList<ColumnNeed>& needs, const QList<int>& columns, double width) {
    QList<double> widths;
    double minimum = 0, wanted = 0, weight = 0;
    for (int column : columns) {
        const ColumnNeed& need = needs[column];
        minimum += need.minimum;
        wanted += std::max(0.0, need.natural - need.minimum);
        weight += need.weight;
    }
    const double squeeze = minimum > width ? width / minimum : 1;
    const double left = std::max(0.0, width - minimum);
    const double grow = wanted > 0 ? std::min(1.0, left / wanted) : 0;
    const double spare = std::max(0.0, left - wanted);
    for (int column : columns) {
        const ColumnNeed& need = needs[column];
        widths.append(need.minimum * squeeze + std::max(0.0, need.natural - need.minimum) * grow +
                      (weight > 0 ? spare * need.weight / weight : 0));
    }
    return widths;
}

/// Consecutive columns, as many as fit into `room`, no more than `most` in a group.
QList<QList<int>> packed(const QList<ColumnNeed>& needs, const QList<int>& columns, double room, qsizetype most) {
    QList<QList<int>> groups;
    double used = 0;
    for (int column : columns) {
        const double width = needs[column].minimum;
        if (groups.isEmpty() || used + width > room || groups.last().size() >= most) {
            groups.append(QList<int>());
            used = 0;
        }
        groups.last().append(column);
        used += width;
    }
    return groups;
}

} // namespace

QList<ColumnGroup> shareWidth(const QList<ColumnNeed>& needs, double width) {
    QList<int> all, repeated, others;
    double minimum = 0;
    for (int i = 0; i < needs.size(); ++i) {
        all.append(i);
        (needs[i].repeated ? repeated : others).append(i);
        minimum += needs[i].minimum;
    }
    QList<ColumnNeed> sized = needs;
    if (minimum <= width || others.size() < 2) {
        for (ColumnNeed& need : sized) {
            const double more = need.oneLine ? need.natural - need.minimum : 0;
            if (more > 0 && minimum + more <= width) {
                need.minimum = need.natural;
                minimum += more;
            }
        }
        return {{all, widthsOf(sized, all, width)}};
    }
    // Names that are repeated on each page are worth some room, but not more than half of it.
    double fixed = 0;
    for (int i : repeated)
        fixed += needs[i].natural;
    if (fixed <= width / 2)
        for (int i : repeated)
            sized[i].minimum = needs[i].natural;
    fixed = 0;
    for (int i : repeated)
        fixed += sized[i].minimum;
    const double room = std::max(width - fixed, width / 4);
    const QList<QList<int>> greedy = packed(needs, others, room, others.size());
    const qsizetype even = (others.size() + greedy.size() - 1) / greedy.size();
    QList<QList<int>> groups = packed(needs, others, room, even);
    if (groups.size() > greedy.size())
        groups = greedy;
    QList<ColumnGroup> result;
    for (const QList<int>& group : groups) {
        const QList<int> columns = repeated + group;
        result.append({columns, widthsOf(sized, columns, width)});
    }
    return result;
}

namespace {

struct Line {
    QString text;
    TextStyle style;
    PaperColour colour = PaperColour::Ink;
};

using CellLines = QVarLengthArray<Line, 2>;

/// Lays out one table: measures it, then places one column group after the other.
class TablePlacer {
public:
    TablePlacer(const TableBlock& table, PageFlow& flow) : m_table(table), m_flow(flow) {}

    void place() {
        m_groups = shareWidth(measured(), m_flow.width());
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (i > 0)
                m_flow.newPage();
            placeGroup(m_groups[i], i + 1 == m_groups.size());
        }
        m_flow.y += 6;
    }

private:
    QList<ColumnNeed> measured() {
        QList<ColumnNeed> needs;
        for (const TableColumn& column : m_table.columns) {
            ColumnNeed need{0, 0, column.weight, column.repeated, column.oneLine};
            if (column.rotatedTitle) {
                need.natural = need.minimum = titleHeight(column);
            } else {
                need.minimum = std::max(m_flow.type.widestWord(column.title.main, tableTitle),
                                        m_flow.type.widestWord(column.title.second, tableTitleSecond));
                // Titles may wrap, but not for want of a little.
                need.natural = need.minimum;
                for (const QString& line : column.title.main.split(u'\n'))
                    need.natural = std::max(need.natural, std::min(m_flow.type.width(line, tableTitle),
                                                                   1.3 * std::max(need.minimum, column.minimum)));
            }
            needs.append(need);
        }
        const double most = m_flow.width() * 0.4; // a longer word than this is broken
        for (const TableRow& row : m_table.rows) {
            if (row.section)
                continue;
            const qsizetype count = std::min(row.cells.size(), needs.size());
            for (qsizetype i = 0; i < count; ++i) {
                const TableCell& cell = row.cells[i];
                widen(needs[i], cell.text, cell.bold ? bodyBold : body, most);
                widen(needs[i], cell.second, second, most);
            }
        }
        for (qsizetype i = 0; i < needs.size(); ++i) {
            ColumnNeed& need = needs[i];
            need.minimum = std::max(need.minimum, m_table.columns[i].minimum) + 2 * cellPaddingX;
            need.natural = std::max(need.natural + 2 * cellPaddingX, need.minimum);
        }
        return needs;
    }

    void widen(ColumnNeed& need, const QString& text, const TextStyle& style, double most) {
        if (text.isEmpty())
            return;
        if (text.contains(u'\n')) {
            for (const QString& line : text.split(u'\n'))
                widen(need, line, style, most);
            return;
        }
        const double width = m_flow.type.width(text, style);
        need.natural = std::max(need.natural, width);
        // Only a text wider than the widest word so far can hold a wider one.
        if (width > need.minimum)
            need.minimum = std::max(need.minimum, std::min(most, m_flow.type.widestWord(text, style)));
    }

    double titleHeight(const TableColumn& column) {
        return m_flow.type.lineHeight(tableTitle) +
               (column.title.second.isEmpty() ? 0 : m_flow.type.lineHeight(tableTitleSecond));
    }

    void wrapInto(CellLines& lines, const QString& text, const TextStyle& style, PaperColour colour, double width) {
        if (text.isEmpty())
            return;
        for (const QString& line : m_flow.type.wrapped(text, style, width))
            lines.append({line, style, colour});
    }

    double heightOf(const CellLines& lines) {
        double height = 0;
        for (const Line& line : lines)
            height += m_flow.type.lineHeight(line.style);
        return height;
    }

    CellLines linesOf(const TableCell& cell, double width) {
        CellLines lines;
        wrapInto(lines, cell.text, cell.bold ? bodyBold : body, colourOf(cell.tone), width);
        wrapInto(lines, cell.second, second, PaperColour::Muted, width);
        return lines;
    }

    QList<CellLines> linesOf(const TableRow& row, const ColumnGroup& group, double* height) {
        QList<CellLines> cells;
        double tallest = 0;
        if (row.section) {
            TableCell cell = row.cells.value(0);
            cell.bold = true;
            cells.append(linesOf(cell, total(group) - 2 * cellPaddingX));
            tallest = heightOf(cells.first());
        } else {
            for (qsizetype i = 0; i < group.columns.size(); ++i) {
                const int column = group.columns[i];
                cells.append(column < row.cells.size()
                                 ? linesOf(row.cells[column], group.widths[i] - 2 * cellPaddingX)
                                 : CellLines());
                tallest = std::max(tallest, heightOf(cells.last()));
            }
        }
        *height = std::max(tallest + 2 * cellPaddingY, row.section ? 0.0 : m_table.rowMinimum);
        return cells;
    }

    static double total(const ColumnGroup& group) {
        double sum = 0;
        for (double width : group.widths)
            sum += width;
        return sum;
    }

    // --- the header -------------------------------------------------------------------------------------

    CellLines titleLines(const TableColumn& column, double width) {
        CellLines lines;
        wrapInto(lines, column.title.main, tableTitle, PaperColour::Ink, width);
        if (column.title.second != column.title.main)
            wrapInto(lines, column.title.second, tableTitleSecond, PaperColour::Muted, width);
        return lines;
    }

    double headerHeight(const ColumnGroup& group) {
        double height = 0;
        for (qsizetype i = 0; i < group.columns.size(); ++i) {
            const TableColumn& column = m_table.columns[group.columns[i]];
            if (column.rotatedTitle)
                height = std::max({height, m_flow.type.width(column.title.main, tableTitle),
                                   m_flow.type.width(column.title.second, tableTitleSecond)});
            else
                height = std::max(height, heightOf(titleLines(column, group.widths[i] - 2 * cellPaddingX)));
        }
        return height + 2 * cellPaddingY + 2;
    }

    void placeHeader(const ColumnGroup& group) {
        const double height = headerHeight(group);
        m_pieceTop = m_flow.y;
        PaperPage& page = m_flow.page();
        page.areas.append({QRectF(m_flow.left(), m_flow.y, total(group), height), PaperColour::HeaderFill});
        horizontal(group, m_flow.y, PaperColour::Frame, 0.8);
        double x = m_flow.left();
        for (qsizetype i = 0; i < group.columns.size(); ++i) {
            const TableColumn& column = m_table.columns[group.columns[i]];
            if (column.rotatedTitle)
                placeRotated(column, x, group.widths[i], height);
            else
                placeLines(titleLines(column, group.widths[i] - 2 * cellPaddingX), x, group.widths[i], m_flow.y,
                           height, m_table.verticalLines ? Align::Centre : column.align);
            x += group.widths[i];
        }
        m_flow.y += height;
        horizontal(group, m_flow.y, PaperColour::Frame, 0.8);
    }

    void placeRotated(const TableColumn& column, double x, double width, double height) {
        double across = x + (width - titleHeight(column)) / 2;
        const double foot = m_flow.y + height - cellPaddingY - 1;
        for (const auto& [text, style, colour] :
             {Line{column.title.main, tableTitle, PaperColour::Ink},
              Line{column.title.second, tableTitleSecond, PaperColour::Muted}}) {
            if (text.isEmpty())
                continue;
            m_flow.page().texts.append({{across + m_flow.type.ascent(style), foot}, text, style, colour, true,
                                        m_flow.type.width(text, style)});
            across += m_flow.type.lineHeight(style);
        }
    }

    // --- rows -------------------------------------------------------------------------------------------

    void horizontal(const ColumnGroup& group, double y, PaperColour colour, double width) {
        m_flow.page().lines.append({QLineF(m_flow.left(), y, m_flow.left() + total(group), y), width, colour});
    }

    /// Ends the table's piece on this page: its vertical lines and the line below it.
    void closePiece(const ColumnGroup& group) {
        PaperPage& page = m_flow.page();
        if (m_table.verticalLines) {
            double x = m_flow.left();
            for (qsizetype i = 0; i <= group.widths.size(); ++i) {
                const bool outer = i == 0 || i == group.widths.size();
                double top = m_pieceTop;
                // A section's title is not crossed by the lines between columns.
                for (const auto& [from, to] : m_sections) {
                    if (outer)
                        break;
                    if (from > top)
                        page.lines.append({QLineF(x, top, x, from), 0.4, PaperColour::Line});
                    top = to;
                }
                if (m_flow.y > top)
                    page.lines.append({QLineF(x, top, x, m_flow.y), outer ? 0.8 : 0.4,
                                       outer ? PaperColour::Frame : PaperColour::Line});
                x += i < group.widths.size() ? group.widths[i] : 0;
            }
        }
        horizontal(group, m_flow.y, PaperColour::Frame, 0.8);
        m_sections.clear();
    }

    void nextPage(const ColumnGroup& group) {
        closePiece(group);
        m_flow.newPage();
        placeHeader(group);
    }

    void placeLines(const CellLines& lines, double x, double width, double top, double height, Align align) {
        double y = top + (height - heightOf(lines)) / 2;
        for (const Line& line : lines) {
            m_flow.line(line.text, line.style, line.colour, x + cellPaddingX, y, width - 2 * cellPaddingX, align);
            y += m_flow.type.lineHeight(line.style);
        }
    }

    void placeRow(const TableRow& row, const QList<CellLines>& cells, const ColumnGroup& group, double height,
                  bool shaded) {
        if (row.section || shaded)
            m_flow.page().areas.append({QRectF(m_flow.left(), m_flow.y, total(group), height),
                                        row.section ? PaperColour::SectionFill : PaperColour::ZebraFill});
        double x = m_flow.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = row.section ? total(group) : group.widths[i];
            const Align align = row.section ? Align::Start : m_table.columns[group.columns[i]].align;
            placeLines(cells[i], x, width, m_flow.y, height, align);
            x += width;
        }
        if (row.section)
            m_sections.append({m_flow.y, m_flow.y + height});
        m_flow.y += height;
        horizontal(group, m_flow.y, PaperColour::Line, 0.4);
    }

    /// A row taller than a page goes on over pages, line by line.
    void placeTallRow(const TableRow& row, QList<CellLines> cells, const ColumnGroup& group) {
        for (;;) {
            const double room = m_flow.room() - 2 * cellPaddingY;
            QList<CellLines> piece(cells.size());
            double height = 0;
            bool rest = false;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                double used = 0;
                qsizetype count = 0;
                while (count < cells[i].size() && used + m_flow.type.lineHeight(cells[i][count].style) <= room) {
                    used += m_flow.type.lineHeight(cells[i][count].style);
                    piece[i].append(cells[i][count++]);
                }
                cells[i].remove(0, count);
                rest = rest || !cells[i].isEmpty();
                height = std::max(height, used);
            }
            if (height > 0)
                placeRow(row, piece, group, height + 2 * cellPaddingY, false);
            if (!rest)
                return;
            nextPage(group);
        }
    }

    void placeGroup(const ColumnGroup& group, bool last) {
        const double header = headerHeight(group);
        double first = m_table.rowMinimum;
        if (!m_table.rows.isEmpty())
            linesOf(m_table.rows.first(), group, &first);
        const double page = m_flow.bottom() - m_flow.top();
        m_flow.need(std::min(page, header + first));
        placeHeader(group);
        if (m_table.rows.isEmpty())
            placeEmpty(group);
        const qsizetype count = m_table.rows.size();
        bool shaded = false;
        for (qsizetype i = 0; i < count; ++i) {
            if (i % 64 == 0)
                m_flow.tick(-1);
            const TableRow& row = m_table.rows[i];
            double height = 0;
            const QList<CellLines> cells = linesOf(row, group, &height);
            if (height > page - header) {
                placeTallRow(row, cells, group);
                continue;
            }
            if (height + follow(i, group, last) > m_flow.room() + 0.01 && m_flow.y > m_pieceTop + header + 0.01)
                nextPage(group);
            shaded = !row.section && m_table.zebra && !shaded;
            placeRow(row, cells, group, height, shaded);
        }
        closePiece(group);
    }

    /// What has to fit below row `i` on the same page: after a section's title its first row, after the last
    /// row but one the last row and what follows the table.
    double follow(qsizetype i, const ColumnGroup& group, bool last) {
        const qsizetype count = m_table.rows.size();
        double height = 0;
        if (m_table.rows[i].section && i + 1 < count)
            linesOf(m_table.rows[i + 1], group, &height);
        if (last && m_flow.tail > 0 && i + 2 >= count) {
            height = m_flow.tail + 6;
            if (i + 2 == count) {
                double lastRow = 0;
                linesOf(m_table.rows[i + 1], group, &lastRow);
                height += lastRow;
            }
        }
        return height;
    }

    void placeEmpty(const ColumnGroup& group) {
        CellLines lines;
        wrapInto(lines, m_table.emptyText, {body.size, false, true}, PaperColour::Muted,
                 total(group) - 2 * cellPaddingX);
        const double height = std::max(heightOf(lines) + 16, m_table.rowMinimum);
        placeLines(lines, m_flow.left(), total(group), m_flow.y, height, Align::Centre);
        m_sections.append({m_flow.y, m_flow.y + height});
        m_flow.y += height;
    }

    const TableBlock& m_table;
    PageFlow& m_flow;
    QList<ColumnGroup> m_groups;
    QList<std::pair<double, double>> m_sections; ///< from and to of the section titles on this page
    double m_pieceTop = 0;
};

} // namespace

void layOutTable(const TableBlock& table, PageFlow& flow) {
    if (!table.columns.isEmpty())
        TablePlacer(table, flow).place();
}

} // namespace khue
