// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/scrolled_tab.h"

class QPushButton;

namespace khue {

class RelatedRecords;

/// What a study brought forth. An output is opened on its own page.
class StudyOutputs : public ScrolledTab {
    Q_OBJECT
public:
    explicit StudyOutputs(Workspace& workspace);
    void reload() override;
    RelatedRecords* outputs() const { return m_outputs; }

protected:
    void retranslate() override;

private:
    QPushButton *m_new, *m_report;
    RelatedRecords* m_outputs;
};

} // namespace khue
