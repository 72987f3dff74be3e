// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/typeface.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>

namespace khue {

namespace {

constexpr int referenceSize = 100; // pixels; large enough that advances do not suffer from rounding

QFont plainFont(const QString& family, int pixels, bool bold, bool italic) {
    QFont font(family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasVietnamese(const QString& family) {
    const QRawFont font = QRawFont::fromFont(plainFont(family, referenceSize, false, false));
    for (QChar c : QStringLiteral("ĂÂĐÊÔƠƯăâđêôơưẶẬỆỘỢỰặậệộợựỹỵ"))
        if (!font.supportsCharacter(c))
            return false;
    return font.isValid();
}

/// Whether one glyph a character, from left to right, is right typography.
bool isSimple(QChar c) {
    if (c.isMark() || c.isSurrogate())
        return false;
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common: return c.unicode() >= 0x20 && (c.unicode() < 0x200B || c.unicode() > 0x200F);
    default: return false;
    }
}

/// Spaces, hyphens and slashes, but not those within a date, a phone number or a period: 1/12/2025.
bool breaksAfter(QStringView text, qsizetype i) {
    const QChar c = text[i];
    if (c != u'-' && c != u'/' && c != u'\u2013')
        return c == u' ';
    return i + 1 < text.size() && !text[i + 1].isDigit() && text[i + 1] != u'/';
}

} // namespace

Typeface::Typeface(const QStringList& preferred) {
    const QStringList candidates = preferred + QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                                           QStringLiteral("Segoe UI"), QStringLiteral("Arial")};
    for (const QString& family : candidates) {
        if (m_family.isEmpty() && QFontDatabase::hasFamily(family) && hasVietnamese(family))
            m_family = family;
    }
    if (m_family.isEmpty())
        m_family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    for (const QString& family : {QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans Symbols2"),
                                  QStringLiteral("Segoe UI Symbol")})
        if (family != m_family && QFontDatabase::hasFamily(family))
            m_fallbacks.append(family);
}

Typeface::~Typeface() = default;

Typeface::Face& Typeface::face(const TextStyle& style) {
    std::unique_ptr<Face>& face = m_faces[(style.bold ? 1 : 0) + (style.italic ? 2 : 0)];
    if (!face) {
        face = std::make_unique<Face>();
        face->fonts.append(QRawFont::fromFont(plainFont(m_family, referenceSize, style.bold, style.italic)));
        for (const QString& family : m_fallbacks)
            face->fonts.append(QRawFont::fromFont(plainFont(family, referenceSize, style.bold, style.italic)));
    }
    return *face;
}

const Typeface::Glyph& Typeface::glyph(Face& face, QChar character) {
    auto& page = face.glyphs[character.row()];
    if (!page)
        page = std::make_unique<std::array<Glyph, 256>>();
    Glyph& glyph = (*page)[character.cell()];
    if (glyph.font != -2)
        return glyph;
    glyph.font = -1;
    if (isSimple(character)) {
        for (int i = 0; i < face.fonts.size() && glyph.font < 0; ++i) {
            const QRawFont& font = face.fonts[i];
            const QList<quint32> indexes = font.glyphIndexesForString(QString(character));
            if (indexes.size() != 1 || indexes.first() == 0)
                continue;
            const QList<QPointF> advances = font.advancesForGlyphIndexes(indexes, QRawFont::UseDesignMetrics);
            glyph = {indexes.first(), qint8(i), float(advances.first().x() / referenceSize)};
        }
    }
    return glyph;
}

QFont Typeface::shapedFont(const TextStyle& style) const {
    return plainFont(m_family, referenceSize, style.bold, style.italic);
}

double Typeface::shapedWidth(QStringView text, const TextStyle& style) const {
    return QFontMetricsF(shapedFont(style)).horizontalAdvance(text.toString()) * style.size / referenceSize;
}

double Typeface::width(QStringView text, const TextStyle& style) {
    Face& face = this->face(style);
    double sum = 0;
    for (QChar c : text) {
        const Glyph& g = glyph(face, c);
        if (g.font < 0)
            return shapedWidth(text, style);
        sum += g.advance;
    }
    return sum * style.size;
}

double Typeface::widestWord(QStringView text, const TextStyle& style) {
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !breaksAfter(text, i) && text[i] != u'\n')
            continue;
        const bool keeps = i < text.size() && text[i] != u' ' && text[i] != u'\n';
        widest = qMax(widest, width(text.mid(start, i - start + (keeps ? 1 : 0)), style));
        start = i + 1;
    }
    return widest;
}

/// How many characters of a word fit, at least one, never parting a base from its marks.
qsizetype Typeface::fitting(QStringView word, const TextStyle& style, double width) {
    qsizetype count = 0;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        if (i < word.size() && (word[i].isMark() || word[i].isLowSurrogate()))
            continue;
        if (count > 0 && this->width(word.left(i), style) > width)
            break;
        count = i;
    }
    return qMax<qsizetype>(count, 1);
}

QStringList Typeface::wrapped(const QString& text, const TextStyle& style, double width) {
    if (!text.contains(u'\n') && this->width(text, style) <= width + 0.001)
        return {text};
    QStringList lines;
    for (QStringView paragraph : QStringView(text).split(u'\n')) {
        qsizetype start = 0, end = 0; // the line so far, without its trailing spaces
        qsizetype i = 0;
        const auto finish = [&](qsizetype next) {
            lines.append(paragraph.mid(start, end - start).toString());
            start = end = next;
        };
        while (i < paragraph.size()) {
            qsizetype stop = i; // one word with what parts it from the next
            while (stop < paragraph.size() && !breaksAfter(paragraph, stop))
                ++stop;
            qsizetype ink = stop;
            if (stop < paragraph.size() && paragraph[stop] != u' ')
                ink = ++stop;
            while (stop < paragraph.size() && paragraph[stop] == u' ')
                ++stop;
            if (this->width(paragraph.mid(start, ink - start), style) > width + 0.001 && end > start)
                finish(i);
            while (this->width(paragraph.mid(start, ink - start), style) > width + 0.001) {
                const qsizetype count = fitting(paragraph.mid(start, ink - start), style, width);
                if (start + count >= ink)
                    break;
                end = start + count;
                finish(end);
            }
            end = ink;
            i = stop;
        }
        lines.append(paragraph.mid(start, end - start).toString());
    }
    return lines;
}

void Typeface::drawRotated(QPainter& painter, QPointF baseline, const QString& text, const TextStyle& style) {
    flush(painter);
    painter.save();
    painter.translate(baseline);
    painter.rotate(-90);
    draw(painter, QPointF(0, 0), text, style);
    flush(painter);
    painter.restore();
}

void Typeface::draw(QPainter& painter, QPointF baseline, const QString& text, const TextStyle& style) {
    Face& face = this->face(style);
    for (QChar c : text) {
        if (glyph(face, c).font >= 0)
            continue;
        flush(painter);
        painter.save();
        painter.translate(baseline);
        painter.scale(style.size / referenceSize, style.size / referenceSize);
        painter.setFont(shapedFont(style));
        painter.drawText(QPointF(0, 0), text);
        painter.restore();
        return;
    }
    double x = baseline.x();
    for (QChar c : text) {
        const Glyph& g = glyph(face, c);
        if (g.font != m_batchFont || style != m_batchStyle || m_batch.indexes.isEmpty()) {
            flush(painter);
            QRawFont& font = face.sized[{g.font, style.size}];
            if (!font.isValid()) {
                font = face.fonts[g.font];
                font.setPixelSize(style.size);
            }
            m_batch.font = font;
            m_batchFont = g.font;
            m_batchStyle = style;
        }
        m_batch.indexes.append(g.index);
        m_batch.positions.append(QPointF(x, baseline.y()));
        x += g.advance * style.size;
    }
}

void Typeface::flush(QPainter& painter) {
    if (m_batch.indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_batch.font);
    run.setGlyphIndexes(m_batch.indexes);
    run.setPositions(m_batch.positions);
    painter.drawGlyphRun(QPointF(0, 0), run);
    m_batch.indexes.clear();
    m_batch.positions.clear();
}

} // namespace khue
