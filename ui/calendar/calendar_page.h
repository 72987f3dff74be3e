// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view.h"
#include "ui/shell/page.h"

#include <array>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace khue {

struct Session;
class CalendarAgenda;
class CalendarClashes;
class CalendarFilterBar;
class CalendarHours;
class CalendarMonth;
class CalendarResources;
class CalendarUnscheduled;
class Chip;
class LongTask;
struct CalendarSheet;

/// The calendar: month, week, day, list and resources over the same sessions, read off the window's thread.
class CalendarPage : public Page {
    Q_OBJECT
public:
    enum View { Month, Week, Day, List, Resources, ViewCount };
    explicit CalendarPage(Workspace& workspace);

    QString title() const override;
    void reload() override;

    void showView(int view);
    void showDay(QDate day);
    /// A period forward or back.
    void turn(int periods);
    int view() const { return m_view; }
    CalendarView* currentView() const;
    CalendarFilterBar* filterBar() const { return m_filter; }
    CalendarUnscheduled* unscheduled() const { return m_unscheduled; }
    /// What is told below the calendar.
    CalendarClashes* clashes() const { return m_notice; }
    /// What is shown, not yet filtered; nullptr before the first reading.
    const CalendarData* data() const { return m_all.get(); }
    CalendarHours* hours() const { return m_hours; }
    CalendarMonth* month() const { return m_month; }
    CalendarResources* resources() const { return m_resources; }
    void setResourceRows(CalendarRows rows);
    QString periodTitle() const;
    /// What is shown, for paper.
    CalendarSheet sheet() const;

    /// Moves a session, as one step of the history, and tells at once what it clashes with there. Returns whether
    /// it went through.
    bool move(const CalendarMove& move);
    void takeOff(qint64 session);
    /// Gives a session without a time the one at the cursor.
    void placeAtCursor(qint64 session);
    void openSession(qint64 session);
    /// An entry by its key: a session in its dialog, any other record on its page.
    void openEntry(qint64 key);
    void newSession(const CalendarPlace& at);
    void showMenu(qint64 key, const CalendarPlace& at, const QPoint& global);

signals:
    /// What was read is shown.
    void shown();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // calendar_page.cpp
    void connectView(CalendarView* view);
    void arrange();
    void showData();
    void showClashes();
    void countClashes();
    void showTitle();
    void showSide();
    bool hasRead() const;
    const CalendarEntry* entry(qint64 key) const;
    QList<Clash> clashesShown() const;
    QString keysText() const;
    std::pair<QDate, int> period() const;
    void print();
    void remember();
    // calendar_page_actions.cpp
    QList<Clash> clashesAfter(const CalendarMove& move, const Session& session);
    void showMoved(const CalendarMove& move);
    void takeBack();
    void findTime(qint64 session);
    void plan(const QList<qint64>& runs);
    void duplicate(qint64 session);
    void remove(qint64 session);

    int m_view = Week;
    QDate m_day; ///< the one around which the period is
    std::shared_ptr<CalendarData> m_all; ///< not yet filtered
    LongTask* m_task = nullptr;
    bool m_again = false;
    qint64 m_selectLater = 0;

    QGridLayout* m_head;
    QLabel *m_title, *m_term;
    QWidget *m_views, *m_turns;
    std::array<QPushButton*, ViewCount> m_viewButtons;
    QPushButton *m_back, *m_today, *m_forward, *m_new, *m_clashCount, *m_side;
    QToolButton* m_print;
    QComboBox* m_rows;
    CalendarFilterBar* m_filter;
    QStackedWidget* m_stack;
    CalendarHours *m_hours, *m_oneDay;
    CalendarMonth* m_month;
    CalendarAgenda* m_agenda;
    CalendarResources* m_resources;
    CalendarUnscheduled* m_unscheduled;
    CalendarClashes* m_notice;
    std::array<Chip*, 6> m_legend;
    QLabel* m_keys;
    int m_narrow = -1;
    bool m_noticeAll = false; ///< the notice tells of the whole period
};

} // namespace khue
