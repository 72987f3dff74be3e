// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/language.h"
#include "ui/courses/run_tab.h"
#include "ui/progress/attendance_model.h"
#include "ui/progress/edit_queue.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QLabel;
class QPushButton;

namespace khue {

class EmptyState;
class SearchField;

/// The key that sets a mark, in the language shown: the letter the legend and the menu name.
QString keyOf(AttendanceMark mark);

/// The table of marks. One key marks the current cell or the whole selection, and goes on to the next trainee.
/// A click in an empty cell sets «present»; a click in the cell that is current already sets the next mark, so that
/// going to a marked cell never changes it.
class MarkView : public QTableView {
    Q_OBJECT
public:
    explicit MarkView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Places the frozen columns; after widths changed.
    void arrangeFrozen();

signals:
    /// No mark: the cell is emptied.
    void marked(std::optional<khue::AttendanceMark> mark);
    void allPresentAsked(int column);
    /// A cell was clicked, alone and without a key held; `wasCurrent`: it was the current one before.
    void cellClicked(const QModelIndex& cell, bool wasCurrent);
    /// What is no mark was double-clicked.
    void opened(const QModelIndex& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    AttendanceModel* marks() const;
    void goDown();

    QTableView* m_frozen; ///< the names, which stay while the sessions scroll
    QPersistentModelIndex m_pressed;
    bool m_pressedCurrent = false;
};

/// A run's trainees and their attendance in one grid. A mark is seen at once and written off the window's thread.
class AttendanceGrid : public RunTab {
    Q_OBJECT
public:
    explicit AttendanceGrid(Workspace& workspace);
    void setRun(Id<CourseRun> run) override;
    void reload() override;
    void markSelected(std::optional<AttendanceMark> mark);
    void markAllPresent(int column);
    /// What a click does: see MarkView.
    void markByClick(const QModelIndex& cell, bool wasCurrent);
    void flushWrites() { m_queue.flush(); }
    MarkView* view() const { return m_view; }
    AttendanceModel* model() { return &m_model; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    bool isUpToDate();
    /// Whether the database may be written; tells why not.
    bool mayMark();
    void write(const QList<MarkCell>& cells);
    void showLegend();
    void showSummary();
    void filter();
    void fitColumns();

    AttendanceModel m_model;
    std::atomic<qint64> m_own = 0; ///< steps written from here since it was read
    EditQueue m_queue;
    QTimer m_later; ///< reads anew once the writes have come to rest
    SearchField* m_search;
    QLabel *m_summary, *m_keys;
    QPushButton* m_allPresent;
    MarkView* m_view;
    QWidget* m_body;
    EmptyState* m_empty;
    Id<CourseRun> m_shown;
    Language m_language = Language::English; ///< of the order of the names
    QString m_code;
    int m_fitted = -1; ///< sessions the columns were made wide for
    qint64 m_readAt = 0;              ///< the newest step of the history then
};

} // namespace khue
