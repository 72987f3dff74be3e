// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QRawFont>

#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace khue {

struct TextStyle {
    double size = 9.5; ///< in points
    bool bold = false;
    bool italic = false;
    bool operator==(const TextStyle&) const = default;
};

/// The typeface of our papers: measures and draws text in points, the same on every device. Latin, Greek and
/// Cyrillic letters and symbols in NFC go glyph by glyph, without ligatures, so that a PDF is searched and
/// copied as it was written («office», not «oﬃce») and measuring is an addition; any other text is shaped by
/// Qt. Belongs to the thread that made it.
class Typeface {
public:
    /// `preferred` are families to be taken where they are there and have all Vietnamese letters.
    explicit Typeface(const QStringList& preferred = {});
    ~Typeface();
    Typeface(const Typeface&) = delete;
    Typeface& operator=(const Typeface&) = delete;

    double width(QStringView text, const TextStyle& style);
    double ascent(const TextStyle& style) const { return style.size * 1.0; }
    double descent(const TextStyle& style) const { return style.size * 0.29; }
    double lineHeight(const TextStyle& style) const { return style.size * 1.29; }

    /// The text in lines no wider than `width`: broken at spaces, after hyphens and slashes, inside a word only
    /// where that alone is too wide. Nothing of the text is lost but the spaces at the breaks.
    QStringList wrapped(const QString& text, const TextStyle& style, double width);
    /// The widest part that cannot be broken.
    double widestWord(QStringView text, const TextStyle& style);

    /// Draws onto a painter whose unit is the point. Text of one style is gathered and drawn at once by `flush`;
    /// the caller flushes before it changes the pen.
    void draw(QPainter& painter, QPointF baseline, const QString& text, const TextStyle& style);
    void flush(QPainter& painter);
    /// Draws upwards from the baseline's start, at once.
    void drawRotated(QPainter& painter, QPointF baseline, const QString& text, const TextStyle& style);

    QString family() const { return m_family; }

private:
    struct Glyph {
        quint32 index = 0;
        qint8 font = -2; ///< -2 not looked up yet, -1 has to be shaped
        float advance = 0; ///< at one point
    };
    struct Face {
        QList<QRawFont> fonts; ///< the family, then what it falls back on, at `referenceSize`
        std::array<std::unique_ptr<std::array<Glyph, 256>>, 256> glyphs;
        QHash<std::pair<int, double>, QRawFont> sized;
    };
    struct Batch {
        QList<quint32> indexes;
        QList<QPointF> positions;
        QRawFont font;
    };

    Face& face(const TextStyle& style);
    const Glyph& glyph(Face& face, QChar character);
    QFont shapedFont(const TextStyle& style) const;
    double shapedWidth(QStringView text, const TextStyle& style) const;
    qsizetype fitting(QStringView word, const TextStyle& style, double width);

    QString m_family;
    QStringList m_fallbacks;
    std::array<std::unique_ptr<Face>, 4> m_faces;
    Batch m_batch;
    TextStyle m_batchStyle;
    int m_batchFont = -1;
};

} // namespace khue
