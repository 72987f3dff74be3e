// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credit/credit_ledger.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"

class QTabWidget;

namespace khue {

/// The CME credit of everybody who practises: how much within the years that count, what is missing, what leaves soon.
/// And the table by which other activities are converted into credit hours.
class CreditPage : public Page {
    Q_OBJECT
public:
    enum Tab { Practitioners, Conversion };
    explicit CreditPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    void showTab(Tab tab);
    RecordList* practitioners() const { return m_practitioners; }
    RecordList* conversion() const { return m_conversion; }
    /// Opens a rate; 0: a new one.
    void editRate(qint64 id);

protected:
    void retranslate() override;

private:
    ListSpecification practitionerList() const;
    static ListSpecification conversionList();
    void reloadTab();
    PageHeader* m_header;
    QPushButton *m_rules, *m_newRate;
    QTabWidget* m_tabs;
    RecordList *m_practitioners, *m_conversion;
    CreditRule m_rule;
};

} // namespace khue
