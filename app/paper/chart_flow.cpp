// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

constexpr double padding = 5, leastGap = 18, besideGap = 26, aroundAside = 7;
constexpr double mainShare = 0.5; ///< of the width, where boxes stand aside
constexpr double besideLane = 10, branchGap = 30, turnBelow = 14; ///< between lanes; where they part, and how far above them

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

/// The main line stands at the left where others stand aside, in the middle where it branches.
double mainLeft(const Chart& chart, double width) {
    return anyAside(chart) && chart.lanes() < 2 ? 0 : (width - mainWidth(chart, width)) / 2;
}

/// A single lane goes on below the main line.
double laneWidth(const Chart& chart, double width) {
    const int lanes = chart.lanes();
    return lanes == 1 ? mainWidth(chart, width) : (width - besideLane * (lanes - 1)) / std::max(1, lanes);
}

double laneLeft(const Chart& chart, double width, int lane) {
    return chart.lanes() == 1 ? mainLeft(chart, width) : lane * (laneWidth(chart, width) + besideLane);
}

/// The width that a box has.
double widthOf(const Chart& chart, const FlowBox& box, double width) {
    return box.lane >= 0 ? laneWidth(chart, width) : box.aside ? asideWidth(chart, width) : mainWidth(chart, width);
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
    // Letters of seven and a half points are less than five wide; words are not parted where they fit.
    const auto linesOf = [](const QString& text, double room) {
        constexpr double letter = 4.7;
        const double inner = std::max(20.0, room - 2 * padding);
        double lines = 1, used = 0;
        for (const QString& word : text.split(u' ')) {
            const double own = double(word.size()) * letter;
            if (used > 0 && used + letter + own > inner) {
                ++lines;
                used = 0;
            }
            lines += std::ceil(own / inner) - 1;
            used = std::min(inner, used + (used > 0 ? letter : 0) + own);
        }
        return lines;
    };
    double height = 0, aside = 0;
    QList<double> rows; ///< of the lanes
    QList<int> below(chart.lanes(), 0);
    for (const FlowBox& box : chart.boxes) {
        const double room = widthOf(chart, box, width);
        double lines = linesOf(box.title, room);
        for (const QString& line : box.lines)
            lines += linesOf(line, room);
        const double own = lines * ChartCanvas::label.size * 1.29 + 2 * padding;
        if (box.lane >= 0) {
            const int row = below[box.lane]++;
            rows.resize(std::max<qsizetype>(rows.size(), row + 1));
            rows[row] = std::max(rows[row], own);
        } else if (box.aside) {
            aside += own + aroundAside;
        } else {
            height += own + (height > 0 ? std::max(leastGap, aside + aroundAside) : 0);
            aside = 0;
        }
    }
    if (rows.isEmpty())
        return height + (aside > 0 ? aside + aroundAside : 0) + 4;
    height += std::max(branchGap, aside + aroundAside + turnBelow);
    for (const double row : std::as_const(rows))
        height += row + leastGap;
    return height - leastGap + 4;
}

namespace {

/// The lanes: row by row, boxes of a row alike in height, each below the one before it.
void layOutLanes(ChartCanvas& canvas, const std::vector<PlacedBox>& placed, size_t first, double middle, double from, double top) {
    const Chart& chart = canvas.chart;
    const QRectF room = canvas.plot;
    const double width = laneWidth(chart, room.width());
    const auto left = [&](int lane) { return room.left() + laneLeft(chart, room.width(), lane); };
    const auto centre = [&](int lane) { return left(lane) + width / 2; };
    std::vector<std::vector<size_t>> lanes(size_t(chart.lanes()));
    for (size_t i = first; i < placed.size(); ++i)
        lanes[size_t(placed[i].box->lane)].push_back(i);
    const auto arrow = [&](double x, double start, double end) {
        canvas.line(x, start, x, end - 4, ChartInk::Axis, 0.9);
        arrowHead(canvas, {x, end}, {0, -5}, {2.6, 0});
    };
    const double turn = lanes.size() > 1 ? top - turnBelow : top;
    if (lanes.size() > 1) {
        canvas.line(middle, from, middle, turn, ChartInk::Axis, 0.9);
        canvas.line(std::min(middle, centre(0)), turn, std::max(middle, centre(int(lanes.size()) - 1)), turn, ChartInk::Axis, 0.9);
    }
    double y = top, above = lanes.size() > 1 ? turn : from;
    for (size_t row = 0;; ++row) {
        double height = 0;
        for (const std::vector<size_t>& lane : lanes)
            if (row < lane.size())
                height = std::max(height, placed[lane[row]].height);
        if (height == 0)
            return;
        for (size_t lane = 0; lane < lanes.size(); ++lane)
            if (row < lanes[lane].size()) {
                arrow(centre(int(lane)), above, y);
                const size_t index = lanes[lane][row];
                drawBox(canvas, placed[index], {left(int(lane)), y, width, height}, int(index));
            }
        above = y + height;
        y = above + leastGap;
    }
}

} // namespace

void layOutFlow(ChartCanvas& canvas) {
    const Chart& chart = canvas.chart;
    const QRectF room = canvas.plot;
    const double mainRoom = mainWidth(chart, room.width()), asideRoom = asideWidth(chart, room.width());
    const double left = room.left() + mainLeft(chart, room.width());
    std::vector<PlacedBox> placed;
    size_t trunk = 0; ///< boxes before the lanes
    for (const FlowBox& box : chart.boxes) {
        PlacedBox each{&box, {}, {}};
        const double inner = widthOf(chart, box, room.width()) - 2 * padding;
        each.title = canvas.type.wrapped(box.title, ChartCanvas::strong, inner);
        for (const QString& line : box.lines)
            each.lines += canvas.type.wrapped(line, ChartCanvas::label, inner);
        each.height = double(each.title.size() + each.lines.size()) * canvas.lineHeight() + 2 * padding;
        placed.push_back(each);
        trunk += box.lane < 0;
    }
    double y = room.top();
    const double middle = left + mainRoom / 2;
    for (size_t i = 0; i < trunk;) {
        const QRectF rect(left, y, mainRoom, placed[i].height);
        drawBox(canvas, placed[i], rect, int(i));
        std::vector<PlacedBox> aside;
        size_t next = i + 1;
        for (; next < trunk && placed[next].box->aside; ++next)
            aside.push_back(placed[next]);
        const bool last = next == trunk, branches = last && trunk < placed.size();
        if (last && aside.empty() && !branches)
            break;
        const double gap = branches && chart.lanes() > 1 ? std::max(branchGap, gapOf(aside) + turnBelow) : gapOf(aside), end = rect.bottom() + gap;
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
        if (branches) {
            layOutLanes(canvas, placed, trunk, middle, rect.bottom(), end);
            return;
        }
        canvas.line(middle, rect.bottom(), middle, last ? turn : end - 4, ChartInk::Axis, 0.9);
        if (!last)
            arrowHead(canvas, {middle, end}, {0, -5}, {2.6, 0});
        y = end;
        i = next;
    }
}

} // namespace khue
