// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_flow.h"

#include <algorithm>

namespace khue {

namespace {

constexpr double labelPadding = 8;
constexpr double stripHeight = 20;

struct FittedLine {
    QStringList lines;
    TextStyle style;
    Tone tone = Tone::Plain;
};

/// In one line, down to seven tenths of the size; then in two at that size.
FittedLine fitted(Typeface& type, const Label::Line& line, double width) {
    FittedLine fit{{}, {line.size, line.bold, false}, line.tone};
    const double needed = type.width(line.text, fit.style);
    if (needed > width)
        fit.style.size = std::max(line.size * 0.7, line.size * width / needed * 0.999);
    fit.lines = type.wrapped(line.text, fit.style, width);
    return fit;
}

void layOutLabel(const Label& label, const QRectF& box, PageFlow& flow) {
    double top = box.top() + labelPadding, bottom = box.bottom() - labelPadding / 2;
    if (!label.strip.isEmpty()) {
        const QRectF strip(box.left(), box.top(), box.width(), stripHeight);
        flow.page().areas.append({strip, colourOf(label.stripTone)});
        TextStyle style{9, true, false};
        const double needed = flow.type.width(label.strip, style);
        style.size *= std::min(1.0, (box.width() - 2 * labelPadding) / std::max(1.0, needed));
        flow.line(label.strip, style, PaperColour::Paper, box.left() + labelPadding, strip.center().y() - flow.type.lineHeight(style) / 2, box.width() - 2 * labelPadding, Align::Centre);
        top = strip.bottom() + 3;
    }
    if (!label.foot.isEmpty()) {
        TextStyle style{7, false, false};
        const double needed = flow.type.width(label.foot, style);
        style.size *= std::min(1.0, (box.width() - 2 * labelPadding) / std::max(1.0, needed));
        bottom -= flow.type.lineHeight(style);
        flow.line(label.foot, style, PaperColour::Muted, box.left() + labelPadding, bottom, box.width() - 2 * labelPadding, Align::Centre);
    }
    // What is too much for the label is set smaller as a whole.
    double scale = 1;
    QList<FittedLine> fits;
    double height = 0;
    for (int round = 0; round < 6; ++round) {
        fits.clear();
        height = 0;
        for (Label::Line line : label.lines) {
            if (line.text.isEmpty())
                continue;
            line.size *= scale;
            fits.append(fitted(flow.type, line, box.width() - 2 * labelPadding));
            height += double(fits.last().lines.size()) * flow.type.lineHeight(fits.last().style) + 2;
        }
        if (height <= bottom - top)
            break;
        scale *= 0.88;
    }
    double y = top + std::max(0.0, (bottom - top - height) / 2);
    for (const FittedLine& fit : std::as_const(fits)) {
        for (const QString& text : fit.lines) {
            flow.line(text, fit.style, colourOf(fit.tone), box.left() + labelPadding, y, box.width() - 2 * labelPadding, Align::Centre);
            y += flow.type.lineHeight(fit.style);
        }
        y += 2;
    }
}

/// Short lines at the edge of the sheet and between labels, where a knife is laid.
void addCutMarks(const LabelSheet& sheet, QPointF origin, QSizeF paper, PageFlow& flow) {
    constexpr double length = 9, away = 3;
    const QSizeF step = sheet.label + sheet.gap;
    const QRectF grid(origin, QSizeF(step.width() * sheet.columns - sheet.gap.width(), step.height() * sheet.rows - sheet.gap.height()));
    const auto mark = [&](double x1, double y1, double x2, double y2) { flow.page().lines.append({QLineF(x1, y1, x2, y2), 0.4, PaperColour::Frame}); };
    for (int column = 0; column < sheet.columns; ++column)
        for (const double x : {origin.x() + column * step.width(), origin.x() + column * step.width() + sheet.label.width()}) {
            mark(x, std::max(0.0, grid.top() - away - length), x, std::max(0.0, grid.top() - away));
            mark(x, std::min(paper.height(), grid.bottom() + away), x, std::min(paper.height(), grid.bottom() + away + length));
        }
    for (int row = 0; row < sheet.rows; ++row)
        for (const double y : {origin.y() + row * step.height(), origin.y() + row * step.height() + sheet.label.height()}) {
            mark(std::max(0.0, grid.left() - away - length), y, std::max(0.0, grid.left() - away), y);
            mark(std::min(paper.width(), grid.right() + away), y, std::min(paper.width(), grid.right() + away + length), y);
        }
    // Small crosses where four labels meet.
    for (int column = 1; column < sheet.columns; ++column)
        for (int row = 1; row < sheet.rows; ++row) {
            const double x = origin.x() + column * step.width() - sheet.gap.width() / 2, y = origin.y() + row * step.height() - sheet.gap.height() / 2;
            mark(x - 3, y, x + 3, y);
            mark(x, y - 3, x, y + 3);
        }
}

} // namespace

void layOutLabels(const LabelSheet& sheet, const PageSetup& setup, PageFlow& flow) {
    const QSizeF paper = setup.size(), step = sheet.label + sheet.gap;
    const int perSheet = std::max(1, sheet.columns * sheet.rows);
    const QPointF origin((paper.width() - (step.width() * sheet.columns - sheet.gap.width())) / 2, (paper.height() - (step.height() * sheet.rows - sheet.gap.height())) / 2);
    for (qsizetype i = 0; i < sheet.labels.size(); ++i) {
        const int place = int(i) % perSheet;
        if (place == 0) {
            if (i > 0 || !flow.atTop())
                flow.newPage();
            if (sheet.cutMarks)
                addCutMarks(sheet, origin, paper, flow);
        }
        const QPointF corner = origin + QPointF(place % sheet.columns * step.width(), place / sheet.columns * step.height());
        layOutLabel(sheet.labels[i], QRectF(corner, sheet.label), flow);
    }
    flow.y = flow.bottom();
}

} // namespace khue
