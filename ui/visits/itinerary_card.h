// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/itinerary.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/basics.h"

class QTimeEdit;
class QToolButton;
class QVBoxLayout;

namespace khue {

/// One entry of an itinerary; day and hours are those of the clock of its zone.
class VisitItemDialog : public FieldDialog {
    Q_OBJECT
public:
    VisitItemDialog(Workspace& workspace, const VisitItem& item, QWidget* parent);
    void setTimes(QDate day, QTime from, QTime to);

protected:
    QList<Problem> write() override;

private:
    DateField* m_day;
    QTimeEdit *m_from, *m_to;
};

/// A visit day by day, at the clocks of both places, with the sessions that the visitor teaches then.
class ItineraryCard : public Card {
    Q_OBJECT
public:
    explicit ItineraryCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Hidden for none.
    void setVisit(Id<Visit> visit);
    /// Opens the form of a new entry, on the day after the last one.
    void add();

signals:
    void printAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reload();
    void open(const QString& table, qint64 id);
    Workspace& m_workspace;
    Id<Visit> m_visit;
    QVBoxLayout* m_days;
    QToolButton *m_add, *m_print;
};

} // namespace khue
