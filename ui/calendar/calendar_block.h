// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/calendar_entries.h"
#include "ui/widgets/style.h"

#include <QtGui/QFont>
#include <QtGui/QStaticText>

class QPainter;

namespace khue {

/// The colours of a role; red where something is wrong.
State stateOf(const CalendarEntry& entry);
/// Before the title: what it is, where that is no session; ⚠ where something is wrong or to be careful about.
QString markOf(const CalendarEntry& entry);

/// The font, larger or smaller by a factor.
QFont sized(QFont font, double factor, bool bold = false);

/// How a block shows its words.
enum class BlockShape {
    Box,  ///< lines of words under each other
    Line, ///< hours and title in one line
    Bar   ///< a box whose words may run on to the right of it
};

/// The words of a block, broken into lines once and then only drawn.
struct BlockText {
    struct Line {
        QStaticText text;
        QPointF at; ///< from the block's top left corner
        bool bold = false;
    };
    std::vector<Line> lines;
};

/// Draws blocks. Laying out words is the dear part, so the views keep what it gives.
class BlockPainter {
public:
    explicit BlockPainter(const QFont& font, bool dark = isDark());

    /// Whether a block of that size is wide enough for any words.
    static bool hasWords(const QSizeF& size);
    /// `hours` stands before the title in a line, below it in a box where there is room.
    BlockText layOut(const CalendarEntry& entry, const QSizeF& size, BlockShape shape, const QString& hours) const;
    void paint(QPainter& painter, const QRectF& block, const CalendarEntry& entry, const BlockText& text, bool selected, bool faded = false) const;

    const QFont& small() const { return m_small; }
    const QFont& bold() const { return m_bold; }
    double lineHeight() const { return m_height; }

private:
    QFont m_bold, m_small;
    bool m_dark;
    double m_height;
};

} // namespace khue
