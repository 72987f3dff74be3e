// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/zone_time.h"
#include "app/scheduling/placement.h"
#include "ui/shell/workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTimeEdit;

namespace khue {

class DateField;
class LongTask;

/// «When could this be?»: the ten best times and rooms for a session, each with what it costs; where nothing fits, what
/// rules everything out. Looked for off the window's thread, anew whenever the wishes change. Taking one is one step of
/// the history.
class PlacementDialog : public QDialog {
    Q_OBJECT
public:
    PlacementDialog(Workspace& workspace, qint64 session, QWidget* parent = nullptr);

    bool isLooking() const { return m_task || m_soon.isActive(); }
    const PlacementAnswer& answer() const { return m_answer; }
    const PlacementSearch& wishes() const { return m_wishes; }
    void setWishes(const PlacementSearch& wishes);
    QListWidget* list() const { return m_list; }
    /// Writes the place that is chosen in the list, and closes.
    bool take();
    /// Where the session was put; without a time before that.
    const PlannedSession& taken() const { return m_taken; }

signals:
    /// What was found is shown.
    void found();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addWishes();
    void readWishes();
    void look();
    void showAnswer();
    QString placeText(const Placement& placement) const;

    Workspace& m_workspace;
    qint64 m_session;
    ZonePair m_zones;
    PlacementSearch m_wishes;
    PlacementAnswer m_answer;
    PlannedSession m_taken;
    QHash<qint64, QString> m_rooms; ///< names of those in the answer
    LongTask* m_task = nullptr;
    QTimer m_soon;
    bool m_filling = false;

    QLabel *m_heading, *m_present, *m_state;
    DateField *m_first, *m_last;
    QTimeEdit *m_earliest, *m_latest;
    QCheckBox *m_weekends, *m_keepOrder, *m_keepRoom;
    QProgressBar* m_progress;
    QListWidget* m_list;
    QPushButton* m_take;
};

} // namespace khue
