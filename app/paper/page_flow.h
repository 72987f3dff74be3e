// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/page_layout.h"

namespace khue {

/// The sizes of type on our papers.
namespace paper_style {
inline constexpr TextStyle body{9.5, false, false};
inline constexpr TextStyle bodyBold{9.5, true, false};
inline constexpr TextStyle second{7.5, false, true};
inline constexpr TextStyle small{8, false, false};
inline constexpr TextStyle tableTitle{8.5, true, false};
inline constexpr TextStyle tableTitleSecond{7.5, false, true};
inline constexpr TextStyle furniture{7.5, false, false};
inline constexpr double cellPaddingX = 4;
inline constexpr double cellPaddingY = 3;
} // namespace paper_style

PaperColour colourOf(Tone tone);

/// Where the next thing goes while a document is broken into pages.
class PageFlow {
public:
    PageFlow(const Document& document, PageLayout& out, Typeface& typeface, Progress* progress);

    double left() const { return m_body.left(); }
    double right() const { return m_body.right(); }
    double top() const { return m_body.top(); }
    double bottom() const { return m_body.bottom(); }
    double width() const { return m_body.width(); }
    double room() const { return bottom() - y; }
    bool atTop() const { return y <= top() + 0.01; }

    void newPage();
    /// Begins a new page unless `height` fits on this one or it is empty.
    void need(double height);
    PaperPage& page() { return m_out.pages.last(); }

    /// One line of text, its line box beginning at `topEdge`, aligned within [x, x + room].
    void line(const QString& text, const TextStyle& style, PaperColour colour, double x, double topEdge,
              double room, Align align);
    /// Says how far the work is and stops where the user has cancelled.
    void tick(double fraction);

    Typeface& type;
    double y = 0;
    double tail = 0; ///< the height of what must not stand alone after the block being laid out

private:
    PageLayout& m_out;
    QRectF m_body;
    Progress* m_progress;
};

/// Lays the table out from `flow.y` on. table_layout.cpp
void layOutTable(const TableBlock& table, PageFlow& flow);
/// The same of charts. chart_block.cpp
void layOutCharts(const ChartBlock& block, PageFlow& flow);
/// Labels on pages of their own. label_sheet.cpp
void layOutLabels(const LabelSheet& sheet, const PageSetup& setup, PageFlow& flow);
/// The height of charts, or of what a chart that goes on over pages needs on its first.
double chartsHeight(const ChartBlock& block, const PageFlow& flow);

} // namespace khue
