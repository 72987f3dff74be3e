// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/calendar_entries.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <array>

class QPushButton;

namespace khue {

/// The filters of the calendar: what is shown at all (remembered), and run, lecturer, room, place, mode. What can be chosen
/// is what the period holds. Saved like those of any list.
class CalendarFilterBar : public QWidget {
    Q_OBJECT
public:
    enum Kind { Run, Lecturer, Room, Place, Mode, KindCount };
    explicit CalendarFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    CalendarFilter filter() const;
    /// Everything of the period, not yet filtered.
    void setEntries(const std::vector<CalendarEntry>& entries);
    void choose(Kind kind, const QString& code, const QString& title);
    /// Sessions, meetings, visits, …
    void setShown(EntryKind kind, bool shown);
    bool isShown(EntryKind kind) const { return !m_hidden.contains(kind); }
    void clear();
    /// What is chosen, in words.
    QStringList chosenTitles() const;
    /// As a saved filter keeps it (JSON).
    QString conditions() const;
    void setConditions(const QString& json);
    void retranslate();

signals:
    void changed();

private:
    QString kindTitle(int kind) const;
    void fillMenu(int kind);
    void showChoice(int kind);
    void fillShown();
    void showShown();
    void setHidden(const QSet<EntryKind>& hidden);
    void markActive(QPushButton* button, bool active);

    struct Choice {
        QString code, title;
    };
    Workspace& m_workspace;
    std::array<QPushButton*, KindCount> m_buttons;
    std::array<Choice, KindCount> m_chosen;
    std::array<QList<Choice>, KindCount> m_options;
    QSet<EntryKind> m_hidden;
    QPushButton *m_shown, *m_clear;
};

} // namespace khue
