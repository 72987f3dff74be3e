// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_layout.h"

#include "app/paper/page_flow.h"

#include <algorithm>

namespace khue {

using namespace paper_style;

QRectF PlacedText::rect() const {
    const double ascent = style.size, descent = style.size * 0.29;
    return rotated ? QRectF(baseline.x() - ascent, baseline.y() - width, ascent + descent, width)
                   : QRectF(baseline.x(), baseline.y() - ascent, width, ascent + descent);
}

PaperColour colourOf(Tone tone) {
    switch (tone) {
    case Tone::Plain: return PaperColour::Ink;
    case Tone::Muted: return PaperColour::Muted;
    case Tone::Good: return PaperColour::Good;
    case Tone::Care: return PaperColour::Care;
    case Tone::Bad: return PaperColour::Bad;
    case Tone::Info: return PaperColour::Info;
    }
    return PaperColour::Ink;
}

namespace {

constexpr double furnitureHeight = 16; // of the running title and of the footer, with the space to the body

QRectF printArea(const PageSetup& setup) {
    return QRectF(QPointF(0, 0), setup.size()).marginsRemoved(setup.margins);
}

} // namespace

PageFlow::PageFlow(const Document& document, PageLayout& out, Typeface& typeface, Progress* progress)
    : type(typeface), m_out(out), m_body(printArea(document.page)), m_progress(progress) {
    if (!document.runningTitle.isEmpty())
        m_body.setTop(m_body.top() + furnitureHeight);
    if (!document.footer.isEmpty() || !document.pageLabel.isEmpty())
        m_body.setBottom(m_body.bottom() - furnitureHeight);
    m_out.pages.append(PaperPage());
    y = printArea(document.page).top(); // the first page has no running title
}

void PageFlow::newPage() {
    m_out.pages.append(PaperPage());
    y = top();
    tick(-1);
}

void PageFlow::need(double height) {
    if (height > room() + 0.01 && !atTop())
        newPage();
}

void PageFlow::line(const QString& text, const TextStyle& style, PaperColour colour, double x, double topEdge,
                    double room, Align align) {
    if (text.isEmpty())
        return;
    const double width = type.width(text, style);
    if (align == Align::Centre)
        x += (room - width) / 2;
    else if (align == Align::End)
        x += room - width;
    page().texts.append({{x, topEdge + type.ascent(style)}, text, style, colour, false, width});
}

void PageFlow::tick(double fraction) {
    if (m_progress)
        m_progress->report(fraction);
}

namespace {

struct StyledLine {
    QString text;
    TextStyle style;
    PaperColour colour = PaperColour::Ink;
};

/// Writes lines below each other from `y` on; returns the height.
double stack(PageFlow& flow, const QList<StyledLine>& lines, double x, double y, double width, Align align,
             bool paint = true) {
    double height = 0;
    for (const StyledLine& entry : lines)
        for (const QString& line : flow.type.wrapped(entry.text, entry.style, width)) {
            if (paint)
                flow.line(line, entry.style, entry.colour, x, y + height, width, align);
            height += flow.type.lineHeight(entry.style);
        }
    return height;
}

QList<StyledLine> linesOf(const Words& words, const TextStyle& main, const TextStyle& second,
                          PaperColour colour = PaperColour::Ink) {
    QList<StyledLine> lines;
    if (!words.main.isEmpty())
        lines.append({words.main, main, colour});
    if (!words.second.isEmpty() && words.second != words.main)
        lines.append({words.second, second, PaperColour::Muted});
    return lines;
}

void layOutBlock(const Letterhead& head, PageFlow& flow) {
    const double gap = 24, half = (flow.width() - gap) / 2;
    QList<StyledLine> left, right;
    for (qsizetype i = 0; i < head.left.size(); ++i)
        left += linesOf(head.left[i], i == 0 ? bodyBold : body, second);
    for (const Words& words : head.right)
        right += linesOf(words, small, second, PaperColour::Muted);
    flow.need(stack(flow, left, 0, 0, half, Align::Start, false) + 60);
    const double leftHeight = stack(flow, left, flow.left(), flow.y, half, Align::Start);
    const double rightHeight = stack(flow, right, flow.left() + half + gap, flow.y, half, Align::End);
    flow.y += std::max(leftHeight, rightHeight) + 5;
    flow.page().lines.append(
        {QLineF(flow.left(), flow.y, flow.right(), flow.y), 1.0, PaperColour::Accent});
    flow.y += 12;
}

void layOutHeading(const Heading& heading, PageFlow& flow, PageLayout& out, double following) {
    const bool title = heading.level <= 1;
    const TextStyle main{title ? 16.0 : heading.level == 2 ? 12.0 : 10.5, true, false};
    const TextStyle other{title ? 10.5 : 8.5, false, true};
    const QList<StyledLine> lines = linesOf(heading.words, main, other);
    const Align align = title ? Align::Centre : Align::Start;
    const double before = title ? 0 : flow.atTop() ? 0 : 8;
    // A heading never stands at the foot of a page: two or three lines of what follows, or a chart, go with it.
    flow.need(before + stack(flow, lines, 0, 0, flow.width(), align, false) + std::max(64.0, following));
    flow.y += flow.atTop() ? 0 : before;
    out.bookmarks.append(
        {heading.words.inOneLine(), heading.level, int(out.pages.size()) - 1, flow.y});
    flow.y += stack(flow, lines, flow.left(), flow.y, flow.width(), align) + (title ? 8 : 4);
}

/// A paragraph of several styles: words are placed one after the other, neighbours of one style joined.
void layOutBlock(const Paragraph& paragraph, PageFlow& flow) {
    struct Piece {
        QString text;
        TextStyle style;
        PaperColour colour;
        double x, width;
    };
    const TextStyle base = paragraph.small ? small : body;
    const double height = flow.type.lineHeight(base);
    QList<Piece> line;
    double x = 0;
    const auto finish = [&] {
        flow.need(height);
        while (!line.isEmpty() && line.last().text.endsWith(u' ')) {
            Piece& last = line.last();
            last.text.chop(1);
            last.width = flow.type.width(last.text, last.style);
            if (last.text.isEmpty())
                line.removeLast();
        }
        const double used = line.isEmpty() ? 0 : line.last().x + line.last().width;
        const double slack = flow.width() - used;
        const double shift = paragraph.align == Align::Start ? 0
                             : paragraph.align == Align::End ? slack
                                                             : slack / 2;
        for (const Piece& piece : line)
            flow.line(piece.text, piece.style, piece.colour, flow.left() + shift + piece.x, flow.y,
                      piece.width, Align::Start);
        flow.y += height;
        line.clear();
        x = 0;
    };
    const auto place = [&](const QString& text, const TextStyle& style, PaperColour colour) {
        const double width = flow.type.width(text, style);
        if (!line.isEmpty() && line.last().style == style && line.last().colour == colour) {
            line.last().text += text;
            line.last().width += width;
        } else {
            line.append({text, style, colour, x, width});
        }
        x += width;
    };
    for (const TextRun& run : paragraph.runs) {
        const TextStyle style{base.size, run.bold, run.italic};
        const PaperColour colour = colourOf(run.tone);
        qsizetype start = 0;
        while (start < run.text.size()) {
            if (run.text[start] == u'\n') {
                finish();
                ++start;
                continue;
            }
            qsizetype stop = start;
            while (stop < run.text.size() && run.text[stop] != u' ' && run.text[stop] != u'\n')
                ++stop;
            const QString word = run.text.mid(start, stop - start);
            if (x > 0 && x + flow.type.width(word, style) > flow.width() + 0.01)
                finish();
            const QStringList parts = flow.type.wrapped(word, style, flow.width());
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    finish();
                place(parts[i], style, colour);
            }
            while (stop < run.text.size() && run.text[stop] == u' ') {
                place(QStringLiteral(" "), style, colour);
                ++stop;
            }
            start = stop;
        }
    }
    if (!line.isEmpty() || paragraph.runs.isEmpty())
        finish();
    flow.y += 4;
}

void layOutBlock(const KeyValues& facts, PageFlow& flow) {
    const int columns = std::clamp(facts.columns, 1, 4);
    const double gap = 16, width = (flow.width() - gap * (columns - 1)) / columns;
    // Each column of keys is as wide as its widest, at most two fifths.
    QList<double> keyWidths(columns, 0.0);
    for (qsizetype i = 0; i < facts.pairs.size(); ++i) {
        const Words& key = facts.pairs[i].key;
        const double needed =
            std::max(flow.type.width(key.main, small), flow.type.width(key.second, second)) + 8;
        double& keyWidth = keyWidths[i % columns];
        keyWidth = std::max(keyWidth, std::min(needed, width * 0.42));
    }
    for (qsizetype row = 0; row < facts.pairs.size(); row += columns) {
        const qsizetype count = std::min<qsizetype>(columns, facts.pairs.size() - row);
        for (const bool paint : {false, true}) {
            double height = 0;
            for (qsizetype i = 0; i < count; ++i) {
                const KeyValue& fact = facts.pairs[row + i];
                const double x = flow.left() + double(i) * (width + gap), key = keyWidths[i];
                const double lift = flow.type.ascent(body) - flow.type.ascent(small); // one base line for both
                const double keyHeight = stack(flow, linesOf(fact.key, small, second, PaperColour::Muted), x,
                                               flow.y + lift, key - 8, Align::Start, paint);
                const double valueHeight = stack(flow, linesOf(fact.value, bodyBold, second), x + key, flow.y,
                                                 width - key, Align::Start, paint);
                height = std::max({height, keyHeight + lift, valueHeight});
            }
            if (paint)
                flow.y += height + 3;
            else
                flow.need(height);
        }
    }
    flow.y += 6;
}

double signaturesHeight(const Signatures& signatures, PageFlow& flow, double width, QList<double>* offsets) {
    // The captions of all places begin at one height, below the tallest date line.
    double dates = 0, captions = 0;
    bool names = false;
    for (const Signature& place : signatures.places) {
        dates = std::max(dates, stack(flow, linesOf(place.dateLine, {9, false, true}, second), 0, 0, width,
                                      Align::Centre, false));
        const QList<StyledLine> lines =
            linesOf(place.caption, bodyBold, second) + linesOf(place.note, {8, false, true}, second);
        captions = std::max(captions, stack(flow, lines, 0, 0, width, Align::Centre, false));
        names = names || !place.name.isEmpty();
    }
    if (offsets)
        *offsets = {dates, dates + captions + signatures.space};
    return dates + captions + signatures.space + (names ? flow.type.lineHeight(bodyBold) * 2 : 0) + 10;
}

double placeWidth(const Signatures& signatures, const PageFlow& flow) {
    const auto count = double(std::max<qsizetype>(1, signatures.places.size()));
    return (flow.width() - 12 * (count - 1)) / count;
}

void layOutBlock(const Signatures& signatures, PageFlow& flow) {
    const double width = placeWidth(signatures, flow);
    QList<double> offsets;
    const double height = signaturesHeight(signatures, flow, width, &offsets);
    flow.need(height);
    flow.y += 10;
    for (qsizetype i = 0; i < signatures.places.size(); ++i) {
        const Signature& place = signatures.places[i];
        const double x = flow.left() + double(i) * (width + 12);
        stack(flow, linesOf(place.dateLine, {9, false, true}, second), x, flow.y, width, Align::Centre);
        stack(flow, linesOf(place.caption, bodyBold, second) + linesOf(place.note, {8, false, true}, second),
              x, flow.y + offsets[0], width, Align::Centre);
        stack(flow, {{place.name, bodyBold, PaperColour::Ink}}, x, flow.y + offsets[1], width, Align::Centre);
    }
    flow.y += height - 10;
}

/// Running titles and footers take one line: a long one gets smaller, so that nothing of it is lost.
void addFurniture(const Document& document, PageLayout& out, Typeface& type) {
    const QRectF area = printArea(document.page);
    const double height = type.lineHeight(furniture);
    const auto put = [&](PaperPage& page, const QString& text, double top, double room, Align align) {
        if (text.isEmpty())
            return 0.0;
        TextStyle style = furniture;
        double width = type.width(text, style);
        if (width > room) {
            style.size *= room / width;
            width = room;
        }
        const double x = align == Align::Start ? area.left() : area.right() - width;
        page.texts.append({{x, top + type.ascent(furniture)}, text, style, PaperColour::Muted, false, width});
        return width;
    };
    const QString total = QString::number(out.pages.size());
    for (qsizetype i = 0; i < out.pages.size(); ++i) {
        PaperPage& page = out.pages[i];
        QString label = document.pageLabel;
        label.replace(QStringLiteral("%1"), QString::number(i + 1)).replace(QStringLiteral("%2"), total);
        const double taken = put(page, label, area.bottom() - height, area.width(), Align::End);
        put(page, document.footer, area.bottom() - height, area.width() - taken - 12, Align::Start);
        if (i == 0 || document.runningTitle.isEmpty())
            continue;
        put(page, document.runningTitle, area.top(), area.width(), Align::Start);
        const double rule = area.top() + height + 1;
        page.lines.append({QLineF(area.left(), rule, area.right(), rule), 0.4, PaperColour::Line});
    }
}

/// What has to stay with the end of the block before it: the signatures, perhaps after a spacer.
double tailHeight(const QList<Block>& blocks, qsizetype from, PageFlow& flow) {
    double height = 0;
    for (qsizetype i = from; i < blocks.size(); ++i) {
        if (const auto* spacer = std::get_if<Spacer>(&blocks[i]))
            height += spacer->height;
        else if (const auto* paragraph = std::get_if<Paragraph>(&blocks[i]); paragraph && paragraph->small)
            height += flow.type.lineHeight(small) * 2;
        else if (const auto* signatures = std::get_if<Signatures>(&blocks[i]))
            return height + signaturesHeight(*signatures, flow, placeWidth(*signatures, flow), nullptr);
        else
            return 0;
    }
    return 0;
}

} // namespace

PageLayout layOut(const Document& document, Progress* progress) {
    PageLayout out{document.title, document.author, document.language, document.page, {}, {}};
    Typeface typeface;
    PageFlow flow(document, out, typeface, progress);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        flow.tick(double(i) / double(document.blocks.size()));
        const Block& block = document.blocks[i];
        if (const auto* heading = std::get_if<Heading>(&block)) {
            const auto* charts = i + 1 < document.blocks.size() ? std::get_if<ChartBlock>(&document.blocks[i + 1]) : nullptr;
            layOutHeading(*heading, flow, out, charts ? chartsHeight(*charts, flow) + 8 : 0);
        } else if (const auto* table = std::get_if<TableBlock>(&block)) {
            flow.tail = tailHeight(document.blocks, i + 1, flow);
            layOutTable(*table, flow);
        } else if (const auto* spacer = std::get_if<Spacer>(&block)) {
            if (!flow.atTop())
                flow.y += spacer->height;
        } else if (std::holds_alternative<PageBreak>(block)) {
            if (!flow.atTop())
                flow.newPage();
        } else if (const auto* letterhead = std::get_if<Letterhead>(&block)) {
            layOutBlock(*letterhead, flow);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            layOutBlock(*paragraph, flow);
        } else if (const auto* facts = std::get_if<KeyValues>(&block)) {
            layOutBlock(*facts, flow);
        } else if (const auto* charts = std::get_if<ChartBlock>(&block)) {
            layOutCharts(*charts, flow);
        } else if (const auto* labels = std::get_if<LabelSheet>(&block)) {
            layOutLabels(*labels, document.page, flow);
        } else if (const auto* own = std::get_if<OwnPages>(&block); own && own->content) {
            for (int number = 0; number < own->content->count(); ++number) {
                if (number > 0 || !flow.atTop())
                    flow.newPage();
                flow.page().content = own->content;
                flow.page().contentPage = number;
                out.bookmarks.append({own->content->title(number), 2, int(out.pages.size()) - 1, 0});
                flow.y = flow.bottom();
            }
        } else if (const auto* signatures = std::get_if<Signatures>(&block)) {
            layOutBlock(*signatures, flow);
        }
    }
    addFurniture(document, out, typeface);
    return out;
}

} // namespace khue
