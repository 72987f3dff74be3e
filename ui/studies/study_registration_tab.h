// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/trial_data_set.h"
#include "ui/studies/study_tab.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/field_dialog.h"

class QProgressBar;

namespace khue {

class LinkRows;
class RelatedRecords;

/// What is written for one item of the data set.
class DataItemDialog : public FieldDialog {
    Q_OBJECT
public:
    DataItemDialog(Workspace& workspace, const DataSetLine& line, QWidget* parent);

protected:
    QList<Problem> write() override;
};

/// The study's numbers in public registries, and the WHO data set with how complete it is.
class StudyRegistrationTab : public StudyTab {
    Q_OBJECT
public:
    explicit StudyRegistrationTab(Workspace& workspace);
    void reload() override;
    RelatedRecords* registrations() const { return m_registrations; }
    /// Opens the dialog of an item.
    void edit(DataItem item);

protected:
    void retranslate() override;

private:
    void showDataSet();
    RelatedRecords* m_registrations;
    Card* m_card;
    Chip* m_chip;
    QProgressBar* m_bar;
    QLabel* m_hint;
    LinkRows *m_left, *m_right;
};

} // namespace khue
