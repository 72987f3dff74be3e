// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/chain.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace khue {

class ChainView;
class ReferencePicker;

/// A record where a chain starts, as one number: for the way back.
qint64 chainStart(QStringView table, qint64 id);
/// The table that such a number tells; empty for none.
QString chainTable(qint64 start);

/// From a trainee by certificates, roles and outputs to the indicators that count them, and back: started from any of them.
class ChainPage : public Page {
    Q_OBJECT
public:
    explicit ChainPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    /// `start` as chainStart() gives it; 0: as before, or where there is something to see.
    void setRecord(qint64 start) override;
    qint64 record() const override;

    void startFrom(const QString& table, qint64 id);
    ChainView* view() const { return m_view; }
    QComboBox* kind() const { return m_kind; }
    ReferencePicker* picker() const { return m_picker; }

protected:
    void retranslate() override;

private:
    void showPicker();

    PageHeader* m_header;
    QLabel* m_from;
    QComboBox* m_kind;
    ReferencePicker* m_picker;
    QPushButton* m_open;
    QLabel* m_hint;
    ChainView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QString m_table;
    qint64 m_id = 0;
};

} // namespace khue
