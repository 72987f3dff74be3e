// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_painter.h"

#include <QtGui/QPainter>

namespace khue {

QColor ChartPalette::of(ChartInk ink) const {
    switch (ink) {
    case ChartInk::Text: return text;
    case ChartInk::Muted: return muted;
    case ChartInk::Grid: return grid;
    case ChartInk::Axis: return axis;
    case ChartInk::Target: return target;
    case ChartInk::Today: return today;
    case ChartInk::Paper: return background;
    case ChartInk::Good: return good;
    case ChartInk::Care: return care;
    case ChartInk::Bad: return bad;
    case ChartInk::Info: return info;
    default: return series[(int(ink) - int(ChartInk::Series1)) % 6];
    }
}

QColor ChartPalette::of(ChartInk ink, double strength) const {
    const QColor full = of(ink);
    if (strength >= 1)
        return full;
    const auto mixed = [strength](int a, int b) { return qRound(a * strength + b * (1 - strength)); };
    return QColor(mixed(full.red(), background.red()), mixed(full.green(), background.green()), mixed(full.blue(), background.blue()));
}

const ChartPalette& paperPalette() {
    static const ChartPalette palette{
        QColor(0xff, 0xff, 0xff), QColor(0x1b, 0x24, 0x32), QColor(0x5b, 0x67, 0x77), QColor(0xdd, 0xe3, 0xeb), QColor(0x8a, 0x95, 0xa5),
        QColor(0x9c, 0x1c, 0x15), QColor(0xb0, 0x3a, 0x2e), QColor(0x2e, 0x7d, 0x3b), QColor(0xb7, 0x71, 0x00), QColor(0xb3, 0x26, 0x1e), QColor(0x1f, 0x6f, 0xb5),
        {QColor(0x0b, 0x5c, 0xad), QColor(0x6f, 0xae, 0xe0), QColor(0x12, 0x35, 0x5b), QColor(0xd6, 0x8f, 0x1d), QColor(0x4b, 0x8f, 0x6b), QColor(0x8a, 0x5f, 0xa8)}};
    return palette;
}

void paintChart(QPainter& painter, const ChartLayout& layout, const ChartPalette& palette, Typeface& typeface) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto fill = [&](const QList<ChartShape>& shapes) {
        painter.setPen(Qt::NoPen);
        for (const ChartShape& shape : shapes) {
            painter.setBrush(palette.of(shape.ink, shape.strength));
            painter.drawPolygon(shape.outline);
            if (!shape.hatched)
                continue;
            // Lines of our own: a hatching brush is one of pixels, too fine on paper.
            const QRectF box = shape.outline.boundingRect();
            painter.save();
            painter.setClipRect(box, Qt::IntersectClip);
            painter.setPen(QPen(palette.background, 0.7));
            for (double x = box.left() - box.height(); x < box.right(); x += 4)
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
            painter.restore();
        }
    };
    const auto draw = [&](bool grid) {
        painter.setBrush(Qt::NoBrush);
        for (const ChartStroke& stroke : layout.strokes) {
            if ((stroke.ink == ChartInk::Grid) != grid)
                continue;
            QPen pen(palette.of(stroke.ink), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (stroke.dashed)
                pen.setDashPattern({4, 2.5});
            painter.setPen(pen);
            painter.drawPolyline(stroke.points);
        }
    };
    draw(true);
    fill(layout.shapes);
    draw(false);
    fill(layout.marks);
    for (const ChartText& text : layout.texts) {
        painter.setPen(palette.of(text.ink));
        if (text.rotated)
            typeface.drawRotated(painter, text.baseline, text.text, text.style);
        else
            typeface.draw(painter, text.baseline, text.text, text.style);
        typeface.flush(painter);
    }
    painter.restore();
}

void paintChart(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartPalette& palette) {
    Typeface typeface;
    paintChart(painter, layOutChart(chart, rect, typeface), palette, typeface);
}

QString chartSvg(const ChartLayout& layout, const ChartPalette& palette) {
    const auto number = [](double value) {
        QString text = QString::number(value, 'f', 2);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
        return text;
    };
    const auto points = [&](const QPolygonF& polygon) {
        QStringList list;
        for (const QPointF& point : polygon)
            list.append(QString(number(point.x()) % u',' % number(point.y())));
        return list.join(u' ');
    };
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %2 %3 %4\" font-family=\"'Noto Sans','Segoe UI',Roboto,'DejaVu Sans',sans-serif\" role=\"img\">")
                      .arg(number(layout.rect.left()), number(layout.rect.top()), number(layout.rect.width()), number(layout.rect.height()));
    const auto fill = [&](const QList<ChartShape>& shapes) {
        for (const ChartShape& shape : shapes)
            svg += QStringLiteral("<polygon points=\"%1\" fill=\"%2\"/>").arg(points(shape.outline), palette.of(shape.ink, shape.strength).name());
    };
    const auto draw = [&](bool grid) {
        for (const ChartStroke& stroke : layout.strokes) {
            if ((stroke.ink == ChartInk::Grid) != grid)
                continue;
            svg += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"%4/>")
                   .arg(points(stroke.points), palette.of(stroke.ink).name(), number(stroke.width),
                        stroke.dashed ? QStringLiteral(" stroke-dasharray=\"4 2.5\"") : QString());
        }
    };
    draw(true);
    fill(layout.shapes);
    draw(false);
    fill(layout.marks);
    for (const ChartText& text : layout.texts) {
        const QString turn = text.rotated ? QStringLiteral(" transform=\"rotate(-90 %1 %2)\"").arg(number(text.baseline.x()), number(text.baseline.y())) : QString();
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" textLength=\"%5\" lengthAdjust=\"spacingAndGlyphs\"%6%7>%8</text>")
                   .arg(number(text.baseline.x()), number(text.baseline.y()), number(text.style.size), palette.of(text.ink).name(), number(text.width),
                        text.style.bold ? QStringLiteral(" font-weight=\"700\"") : QString(), turn, text.text.toHtmlEscaped());
    }
    return svg % QLatin1String("</svg>");
}

} // namespace khue
