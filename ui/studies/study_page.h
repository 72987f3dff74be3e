// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/studies/study_tab.h"
#include "ui/widgets/basics.h"

class QTabWidget;

namespace khue {

class RecordHistory;
class StudyOverview;

/// One study with everything that belongs to it, in tabs: Overview, those of studyTabs(), History. Only the tab in view
/// reads the database.
class StudyPage : public Page {
    Q_OBJECT
public:
    explicit StudyPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    void setRecord(qint64 id) override;
    qint64 record() const override;
    void showPart(const QString& table, qint64 id) override;
    bool hasUnsaved() const override;
    bool saveUnsaved() override;
    void discardUnsaved() override;

    /// By StudyTabEntry::name, «overview» or «history»; nothing where there is none.
    void showTab(const QString& name);
    /// The tab of that name; null where there is none.
    StudyTab* tab(const QString& name) const;
    StudyOverview* overview() const { return m_overview; }

protected:
    void retranslate() override;

private:
    Id<Study> study() const { return {record()}; }
    void showHead();
    void showTabContents();

    PageHeader* m_header;
    QTabWidget* m_tabs;
    StudyOverview* m_overview;
    QList<StudyTab*> m_own; ///< Overview, then those of studyTabs()
    RecordHistory* m_history;
    QPushButton *m_print, *m_remove, *m_chain;
};

} // namespace khue
