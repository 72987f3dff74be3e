// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/study_tab.h"
#include "ui/widgets/record_form.h"

class QVBoxLayout;

namespace khue {

/// The study's fields and, beside them, what it consists of.
class StudyOverview : public StudyTab {
    Q_OBJECT
public:
    explicit StudyOverview(Workspace& workspace);
    void reload() override;
    bool hasUnsaved() const override { return m_form->hasUnsaved(); }
    bool saveUnsaved() override { return m_form->save(); }
    void discardUnsaved() override { m_form->revert(); }
    RecordForm* form() const { return m_form; }

protected:
    void retranslate() override;

private:
    RecordForm* m_form;
    QVBoxLayout* m_side;
};

} // namespace khue
