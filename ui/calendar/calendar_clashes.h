// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/clash.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace khue {

/// What does not fit, below the calendar: who, what and when, each with its ways out. Shown at once after a session
/// was moved to where it clashes, and on demand for the whole period.
class CalendarClashes : public QFrame {
    Q_OBJECT
public:
    explicit CalendarClashes(Workspace& workspace, QWidget* parent = nullptr);

    /// `moved`: the session that was just moved there, 0 where the clashes are those of the period. Nothing to show
    /// hides it.
    void show(const QList<Clash>& clashes, qint64 moved);
    void close();
    qint64 moved() const { return m_moved; }
    const QList<Clash>& clashes() const { return m_clashes; }
    void retranslate();

signals:
    void showAsked(const Clash& clash);
    void whenAsked(qint64 session);
    void undoAsked();

private:
    void fill();

    Workspace& m_workspace;
    QList<Clash> m_clashes;
    qint64 m_moved = 0;
    QLabel* m_title;
    QPushButton *m_undo, *m_when, *m_close;
    QScrollArea* m_scroll;
};

/// Whether a clash is told after a move and counted for a period: not what is only a hint.
bool isTold(const Clash& clash);
/// The clashes told after a move: not what is so wherever the session stands, unless its room or people changed.
QList<Clash> toldAfterMove(const QList<Clash>& clashes, bool otherRow);

} // namespace khue
