// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/notice_banner.h"
#include "ui/studies/scrolled_tab.h"

class QPushButton;

namespace khue {

class RelatedRecords;

/// Who works in a study: the delegation log with how everybody's training stands, and the training that is required.
class StudyPeople : public ScrolledTab {
    Q_OBJECT
public:
    explicit StudyPeople(Workspace& workspace);
    void reload() override;
    void showPart(const QString& table, qint64 id) override;

    RelatedRecords* members() const { return m_members; }
    RelatedRecords* required() const { return m_required; }
    NoticeBanner* banner() const { return m_banner; }
    /// Asks for a certificate from elsewhere.
    void addOutsideTraining();
    /// Makes GCP required, with the courses of the catalogue that are called so.
    void requireGcp();

protected:
    void retranslate() override;

private:
    void showAround();
    NoticeBanner* m_banner;
    QPushButton *m_log, *m_outside, *m_gcp;
    RelatedRecords *m_members, *m_required;
};

} // namespace khue
