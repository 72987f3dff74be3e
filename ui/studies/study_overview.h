// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/study_tab.h"
#include "ui/widgets/record_form.h"

namespace khue {

class Card;
class DocumentCard;
class LinkRows;
class RelatedRecords;
class StudyNeedCard;

/// The study's fields and, beside them, the need it comes from, its sites, arms, partners, what
/// meetings decided about it, and documents.
class StudyOverview : public StudyTab {
    Q_OBJECT
public:
    explicit StudyOverview(Workspace& workspace);
    void reload() override;
    bool hasUnsaved() const override { return m_form->hasUnsaved(); }
    bool saveUnsaved() override { return m_form->save(); }
    void discardUnsaved() override { m_form->revert(); }
    RecordForm* form() const { return m_form; }
    RelatedRecords* sites() const { return m_sites; }
    RelatedRecords* partners() const { return m_partners; }
    RelatedRecords* arms() const { return m_arms; }

protected:
    void retranslate() override;

private:
    RecordForm* m_form;
    StudyNeedCard* m_need;
    RelatedRecords *m_sites, *m_arms, *m_partners;
    Card* m_decisionsCard;
    LinkRows* m_decisions;
    DocumentCard* m_documents;
};

} // namespace khue
