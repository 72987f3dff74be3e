// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/competencies/competency_profile.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;

namespace khue {

class ReferencePicker;

/// A sheet with every area and competency, on which one person is assessed by herself or by a supervisor; what is left
/// open is not touched.
class RatingSheet : public QDialog {
    Q_OBJECT
public:
    RatingSheet(Workspace& workspace, Id<Person> person, QWidget* parent);
    ChoiceField* rater() const { return m_rater; }
    ReferencePicker* supervisor() const { return m_supervisor; }
    DateField* day() const { return m_day; }
    /// The box of the n-th line.
    QComboBox* levelBox(int line) const { return m_boxes[line]; }
    int lineCount() const { return int(m_boxes.size()); }

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showRater();
    Workspace& m_workspace;
    Id<Person> m_person;
    std::vector<ProfileLine> m_lines;
    ChoiceField* m_rater;
    ReferencePicker* m_supervisor;
    DateField* m_day;
    QList<QComboBox*> m_boxes;
    QList<QLabel*> m_now;
    QLabel* m_message;
};

} // namespace khue
