// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart_layout.h"

#include <QtGui/QColor>

class QPainter;

namespace khue {

/// The colours of a chart. The series differ in lightness too, for who cannot tell the colours and for grey printers.
struct ChartPalette {
    QColor background, text, muted, grid, axis, target, today;
    QColor good, care, bad, info;
    QColor series[6];
    QColor of(ChartInk ink) const;
    /// The colour mixed with the background.
    QColor of(ChartInk ink, double strength) const;
};
/// For white paper.
const ChartPalette& paperPalette();

/// Paints a chart into `rect`, of which every length of type and line is in the painter's units.
void paintChart(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartPalette& palette);
/// The same with a typeface that is at hand, and of what is laid out already.
void paintChart(QPainter& painter, const ChartLayout& layout, const ChartPalette& palette, Typeface& typeface);

/// The chart as an SVG element that needs nothing else, its texts as texts.
QString chartSvg(const ChartLayout& layout, const ChartPalette& palette);

} // namespace khue
