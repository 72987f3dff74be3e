// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_block.h"
#include "ui/calendar/calendar_data.h"

#include <QtWidgets/QAbstractScrollArea>

class QMimeData;

namespace khue {

/// A place in a calendar: a time of a day by the user's own clock, in a row where there are rows.
struct CalendarPlace {
    QDate date;
    int minute = 0;
    qint64 row = 0;
    bool operator==(const CalendarPlace&) const = default;
};

/// A session on its way to another time, or another row.
struct CalendarMove {
    qint64 session = 0;
    qint64 start = 0, end = 0;      ///< seconds since 1970
    qint64 fromRow = 0, toRow = 0;  ///< the same where it stays in its row
    bool operator==(const CalendarMove&) const = default;
};

/// What all views of the calendar share: painted blocks without widgets, selection by mouse and keyboard, dragging,
/// tooltips. It changes nothing itself; it says what the user wants.
///
/// Positions are those of the content, which scrolls below a fixed head and beside a fixed margin.
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CalendarView(QWidget* parent = nullptr);

    void setData(std::shared_ptr<const CalendarData> data);
    const CalendarData& data() const { return *m_data; }

    /// The entry chosen, by its key (of a session its id); 0 for none.
    qint64 selected() const { return m_selected; }
    void select(qint64 id);
    CalendarPlace cursor() const { return m_cursor; }
    void setCursorPlace(const CalendarPlace& place);
    /// Where a block of that entry is in the viewport; empty where it has none.
    QRect blockRect(qint64 id) const;
    /// The middle of a place in the viewport.
    QPoint pointAt(const CalendarPlace& place) const;
    int blockCount() const { return int(m_blocks.size()); }
    bool isDragging() const { return m_drag.has_value(); }
    /// What is said beside the block while it is dragged.
    QString dragText() const;
    /// The reasons greyed while dragging.
    QStringList obstacleTexts() const;

    void zoomBy(double factor);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void ensureVisible(qint64 id);
    /// Makes it one that is painted onto paper and never seen: light, without scroll bars, in a font of so many pixels.
    void setOnPaper(const QFont& font);
    /// Paints what its viewport shows.
    void paintAll(QPainter& painter);
    /// How far its content is scrolled on each of the pages that it takes; nothing is cut in two.
    std::vector<int> pageTops() const;
    /// Where in the viewport that place of the content is.
    double endOnPage(int contentY) const { return contentY - offset().y(); }
    void cancelDrag();

signals:
    void selectionChanged(qint64 id);
    void openAsked(qint64 id);
    void newAsked(const CalendarPlace& at, int minutes);
    void moveAsked(const CalendarMove& move);
    void menuAsked(qint64 id, const CalendarPlace& at, const QPoint& global);
    void unscheduleAsked(qint64 id);
    void whenAsked(qint64 id);
    void dayAsked(QDate day);
    void turnAsked(int periods);
    void viewAsked(int view);
    void todayAsked();
    void zoomChanged();

protected:
    /// A piece of an entry on the page.
    struct Block {
        size_t entry = 0;
        QRectF rect;
        qint64 row = 0;
        double textWidth = 0; ///< where words may run on beyond it
        bool first = true, last = true; ///< whether it holds the entry's begin and end
        bool inHead = false;            ///< a bar of whole days: it does not scroll up, and its top is that in the viewport
        QRectF shown() const { return {rect.topLeft(), QSizeF(std::max(textWidth, rect.width()), rect.height())}; }
    };
    struct Drag {
        enum class Kind { Move, Start, End, Drop } kind = Kind::Move;
        CalendarEntry entry;
        PlannedSession planned;
        WallTime grabbedStart;
        CalendarPlace grabbed;
        qint64 fromRow = 0, row = 0;
        std::vector<Obstacle> obstacles;
        QList<Clash> clashes;
        QPoint at;
    };

    // What a view is.
    virtual void layOut() = 0; ///< fills m_blocks and sets m_content
    virtual void paintGround(QPainter& painter, const QRectF& visible) = 0;
    virtual void paintFrame(QPainter& painter) = 0; ///< head and margin, over the content, in the viewport
    virtual std::optional<CalendarPlace> placeAt(const QPointF& content) const = 0;
    virtual QRectF rectOf(const CalendarPlace& place) const = 0; ///< a cell or the slot of an hour
    virtual QList<QRectF> rectsOf(qint64 start, qint64 end, qint64 row) const = 0;
    virtual BlockShape shape() const { return BlockShape::Box; }
    virtual QString blockHours(const CalendarEntry& entry) const;
    virtual bool showsTime() const { return true; } ///< whether a place has a time of day
    virtual bool resizes() const { return showsTime(); }
    virtual bool isSideways() const { return false; } ///< time goes to the right
    virtual bool movesSessions() const { return true; }
    virtual CalendarRows rowKind() const { return CalendarRows::Runs; }
    virtual void headClicked(const QPoint& at) { Q_UNUSED(at) }
    virtual QString headTip(const QPoint& at) const { Q_UNUSED(at) return {}; }
    virtual std::pair<double, double> zoomRange() const { return {0.5, 4}; }
    virtual std::vector<qint64> rowOrder() const { return {0}; }
    virtual void paintBlock(QPainter& painter, size_t block);
    /// Where a page may end, from the top; none where all is fitted to one page.
    virtual std::vector<double> breaks() const { return {}; }
    void paintDayOff(QPainter& painter, const QRectF& rect, const CalendarDay& day) const;
    const BlockPainter& blockPainter() const { return *m_painter; }
    const CalendarEntry& entryOf(const Block& block) const { return m_data->entries[block.entry]; }

    /// Nothing that is dark goes onto paper.
    bool isShownDark() const { return !m_onPaper && isDark(); }
    bool isOnPaper() const { return m_onPaper; }
    QColor shade(Role role) const { return colour(role, isShownDark()); }
    QPointF offset() const; ///< from the viewport to the content
    QRectF body() const;    ///< the part of the viewport below the head and beside the margin
    /// Cut to the period shown.
    const WallTime& startOf(size_t entry) const { return m_starts[entry]; }
    const WallTime& endOf(size_t entry) const { return m_ends[entry]; }
    WallTime wall(qint64 moment) const { return m_clock.at(moment); }
    int dayIndex(QDate date) const { return int(data().from.daysTo(date)); }
    bool isToday(QDate date) const { return wall(data().now.toSecsSinceEpoch()).date == date; }
    const CalendarDay* note(QDate date) const;
    void relayout();

    std::vector<Block> m_blocks;
    QSizeF m_content;
    QMarginsF m_frame; ///< of head and margins
    std::optional<Drag> m_drag;

    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // calendar_view.cpp
    const CalendarEntry* entryOf(qint64 id) const;
    int blockAt(const QPoint& at) const;
    QRectF inViewport(const Block& block) const;
    bool isHeadBar(int block) const { return block >= 0 && m_blocks[size_t(block)].inHead; }
    bool isMovable(const CalendarEntry* entry) const { return entry && entry->isSession() && movesSessions(); }
    void fitScrollBars();
    void describe();
    QString tipAt(const QPoint& at) const;
    // calendar_view_keys.cpp
    void step(int dx, int dy);
    void stepAcross(int dx, int dy);
    void shift(int days, int minutes, int longer);
    // calendar_view_drag.cpp
    Drag::Kind edgeAt(const QPoint& at) const;
    void beginDrag(const CalendarEntry& entry, Drag::Kind kind, const CalendarPlace& grabbed, qint64 row);
    void dragTo(const QPoint& at, bool fine);
    void askObstacles();
    void finishDrag();
    void paintDrag(QPainter& painter);
    void paintObstacles(QPainter& painter);

    std::shared_ptr<const CalendarData> m_data;
    mutable ZoneClock m_clock; ///< the user's own
    std::vector<WallTime> m_starts, m_ends;
    std::unique_ptr<BlockPainter> m_painter;
    std::vector<std::optional<BlockText>> m_texts; ///< of the blocks that were once visible
    qint64 m_selected = 0;
    CalendarPlace m_cursor;
    double m_zoom = 1;
    std::optional<QPoint> m_pressed;
    int m_pressedBlock = -1;
    bool m_onPaper = false;
};

/// The session that a drag from the side list carries; 0 where it carries none.
qint64 draggedSession(const QMimeData* data);
inline const QString sessionMimeType = QStringLiteral("application/x-khue-session");

} // namespace khue
