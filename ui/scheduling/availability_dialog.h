// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/availability.h"
#include "ui/widgets/field_dialog.h"

class QCheckBox;
class QTimeEdit;

namespace khue {

/// The form of one time at which somebody, a room or a run's trainees can be had or not. Days and hours are those of
/// the clock of its zone.
class AvailabilityDialog : public FieldDialog {
    Q_OBJECT
public:
    explicit AvailabilityDialog(Workspace& workspace, QWidget* parent = nullptr);
    void edit(Id<Availability> availability);
    void startNew(OwnerId owner);
    /// From one day to another, both included; hours of the first and the last, or whole days.
    void setTimes(QDate first, QDate last, QTime from, QTime to);
    void setWholeDays(bool whole);

protected:
    QList<Problem> write() override;

private:
    void showTimes(const Availability& availability);
    void showKindsOfTime();
    DateField *m_first, *m_last;
    QTimeEdit *m_from, *m_to;
    QCheckBox* m_wholeDays;
};

} // namespace khue
