// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/competencies/competency_profile.h"
#include "ui/widgets/basics.h"

class QToolButton;

namespace khue {

class ChartView;
class LinkRows;
class RelatedRecords;
class Workspace;

/// What a course teaches, and up to which level. On the course's page.
RelatedRecords* makeTaughtCard(Workspace& workspace, QWidget* parent);
/// Which courses teach a competency. On the competency's page.
RelatedRecords* makeTeachingCoursesCard(Workspace& workspace, QWidget* parent);
/// The assessments of a person, the newest first.
RelatedRecords* makeRatingsCard(Workspace& workspace, QWidget* parent);

/// A person's competencies: her own word, the supervisor's and the target, area by area as a chart, and below it where
/// she is below the target. On her page.
class ProfileCard : public Card {
    Q_OBJECT
public:
    explicit ProfileCard(Workspace& workspace, QWidget* parent = nullptr);
    void setPerson(Id<Person> person);
    void reload();
    ChartView* chart() const { return m_chart; }
    /// The card with the assessments it is made of: to be placed below it.
    RelatedRecords* ratings() const { return m_ratings; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Workspace& m_workspace;
    Id<Person> m_person;
    Chip* m_chip;
    ChartView* m_chart;
    LinkRows* m_below;
    RelatedRecords* m_ratings;
};

} // namespace khue
