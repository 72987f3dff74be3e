// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/availability.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QToolButton;

namespace khue {

class LinkRows;

/// The times at which somebody, a room, or the trainees of a run can be had or not: a list to add to, to edit, and to fill
/// from a calendar file. What one event of a file brought is one row.
class AvailabilityCard : public Card {
    Q_OBJECT
public:
    explicit AvailabilityCard(Workspace& workspace, AvailabilityOwner kind, QWidget* parent = nullptr);
    /// Whose times are shown; hidden for none (id 0).
    void setOwner(qint64 id);
    void reload();
    LinkRows* rows() const { return m_rows; }
    /// Opens the form of a new time.
    void add();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void open(const QString& what, qint64 id);
    OwnerId owner() const { return {m_kind, m_owner}; }
    Workspace& m_workspace;
    AvailabilityOwner m_kind;
    qint64 m_owner = 0;
    LinkRows* m_rows;
    QToolButton *m_add, *m_import;
};

} // namespace khue
