// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

constexpr double padding = 5, leastGap = 18, besideGap = 26, aroundAside = 7;
constexpr double mainShare = 0.5; ///< of the width, where boxes stand aside

struct PlacedBox {
    const FlowBox* box;
    QStringList title, lines;
    double height = 0;
};

bool anyAside(const Chart& chart) {
    return std::any_of(chart.boxes.begin(), chart.boxes.end(), [](const FlowBox& box) { return box.aside; });
}

double mainWidth(const Chart& chart, double width) {
    return anyAside(chart) ? width * mainShare : std::min(width, 320.0);
}

double asideWidth(const Chart& chart, double width) {
    return width - mainWidth(chart, width) - besideGap;
}

void arrowHead(ChartCanvas& canvas, QPointF tip, QPointF back, QPointF side) {
    canvas.out.marks.append({QPolygonF{tip, tip + back + side, tip + back - side}, ChartInk::Axis});
}

/// The gap below a box of the main line: as high as what stands aside there.
double gapOf(const std::vector<PlacedBox>& aside) {
    double height = 0;
    for (const PlacedBox& each : aside)
        height += each.height + aroundAside;
    return std::max(leastGap, height + aroundAside);
}

void drawBox(ChartCanvas& canvas, const PlacedBox& placed, const QRectF& rect, int index) {
    canvas.fill(rect, placed.box->aside ? ChartInk::Axis : ChartInk::Series1, 0.07);
    canvas.stroke(QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()}, placed.box->aside ? ChartInk::Axis : ChartInk::Series1, 0.8);
    const double ascent = canvas.type.ascent(ChartCanvas::label), inner = rect.width() - 2 * padding;
    double y = rect.top() + padding + ascent;
    const Align align = placed.box->aside ? Align::Start : Align::Centre;
    const double x = placed.box->aside ? rect.left() + padding : rect.center().x();
    for (const QString& line : placed.title) {
        canvas.text(line, {x, y}, inner + 0.5, align, ChartInk::Text, ChartCanvas::strong);
        y += canvas.lineHeight();
    }
    for (const QString& line : placed.lines) {
        canvas.text(line, {x, y}, inner + 0.5, align, ChartInk::Text);
        y += canvas.lineHeight();
    }
    canvas.out.spots.append({rect, index, 0, placed.box->title + (placed.box->lines.isEmpty() ? QString() : QString(QStringLiteral(" · ") + placed.box->lines.join(QStringLiteral(" · "))))});
}

} // namespace

double flowHeight(const Chart& chart, double width) {
    // Seven and a half points are about four wide a letter.
    const auto linesOf = [](const QString& text, double room) { return std::max(1.0, std::ceil(double(text.size()) * 4.2 / std::max(20.0, room - 2 * padding))); };
    double height = 0, aside = 0;
    for (const FlowBox& box : chart.boxes) {
        const double room = box.aside ? asideWidth(chart, width) : mainWidth(chart, width);
        double lines = linesOf(box.title, room);
        for (const QString& line : box.lines)
            lines += linesOf(line, room);
        const double own = lines * ChartCanvas::label.size * 1.29 + 2 * padding;
        if (box.aside) {
            aside += own + aroundAside;
            continue;
        }
        height += own + (height > 0 ? std::max(leastGap, aside + aroundAside) : 0);
        aside = 0;
    }
    return height + (aside > 0 ? aside + aroundAside : 0) + 4;
}

void layOutFlow(ChartCanvas& canvas) {
    const Chart& chart = canvas.chart;
    const QRectF room = canvas.plot;
    const double mainRoom = mainWidth(chart, room.width()), asideRoom = asideWidth(chart, room.width());
    const double left = anyAside(chart) ? room.left() : room.center().x() - mainRoom / 2;
    std::vector<PlacedBox> placed;
    for (const FlowBox& box : chart.boxes) {
        PlacedBox each{&box, {}, {}};
        const double inner = (box.aside ? asideRoom : mainRoom) - 2 * padding;
        each.title = canvas.type.wrapped(box.title, ChartCanvas::strong, inner);
        for (const QString& line : box.lines)
            each.lines += canvas.type.wrapped(line, ChartCanvas::label, inner);
        each.height = double(each.title.size() + each.lines.size()) * canvas.lineHeight() + 2 * padding;
        placed.push_back(each);
    }
    double y = room.top();
    const double middle = left + mainRoom / 2;
    for (size_t i = 0; i < placed.size();) {
        const QRectF rect(left, y, mainRoom, placed[i].height);
        drawBox(canvas, placed[i], rect, int(i));
        std::vector<PlacedBox> aside;
        size_t next = i + 1;
        for (; next < placed.size() && placed[next].box->aside; ++next)
            aside.push_back(placed[next]);
        const bool last = next == placed.size();
        if (last && aside.empty())
            break;
        const double gap = gapOf(aside), end = rect.bottom() + gap;
        double beside = rect.bottom() + aroundAside;
        double turn = rect.bottom();
        for (size_t j = 0; j < aside.size(); ++j) {
            const QRectF box(room.right() - asideRoom, beside, asideRoom, aside[j].height);
            drawBox(canvas, aside[j], box, int(i + 1 + j));
            turn = box.center().y();
            canvas.line(middle, turn, box.left() - 4, turn, ChartInk::Axis, 0.9);
            arrowHead(canvas, {box.left(), turn}, {-5, 0}, {0, 2.6});
            beside = box.bottom() + aroundAside;
        }
        canvas.line(middle, rect.bottom(), middle, last ? turn : end - 4, ChartInk::Axis, 0.9);
        if (!last)
            arrowHead(canvas, {middle, end}, {0, -5}, {2.6, 0});
        y = end;
        i = next;
    }
}

} // namespace khue
