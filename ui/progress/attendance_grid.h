// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courses/run_tab.h"
#include "ui/progress/attendance_model.h"
#include "ui/progress/edit_queue.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QLabel;
class QPushButton;

namespace khue {

class SearchField;

/// The table of marks. One key marks the current cell or the whole selection, and goes on to the next trainee.
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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    QTableView* m_frozen; ///< the names, which stay while the sessions scroll
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
    void flushWrites() { m_queue.flush(); }
    MarkView* view() const { return m_view; }
    AttendanceModel* model() { return &m_model; }

protected:
    void retranslate() override;

private:
    void read();
    void write(const QList<MarkCell>& cells);
    void showSummary();
    void filter();
    void fitColumns();

    AttendanceModel m_model;
    EditQueue m_queue;
    QTimer m_later; ///< reads anew once the writes have come to rest
    SearchField* m_search;
    QLabel *m_summary, *m_keys;
    QPushButton* m_allPresent;
    MarkView* m_view;
    Id<CourseRun> m_shown;
    QString m_code;
};

} // namespace khue
