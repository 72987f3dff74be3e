// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/outbox.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace khue {

/// The messages that wait to be sent: a list, and the one chosen beside it, to be opened in the mail program.
class OutboxPage : public Page {
    Q_OBJECT
public:
    explicit OutboxPage(Workspace& workspace);
    QString title() const override;
    void reload() override;

    int count() const { return int(m_entries.size()); }
    void select(int index);
    /// What is shown of the message chosen.
    QString shownText() const;
    void openInMailProgram();
    void removeChosen();

protected:
    void retranslate() override;

private:
    QList<int> chosen() const;
    void showChosen();
    QList<Outbox::Entry> m_entries;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTreeWidget* m_list;
    Card* m_card;
    QLabel* m_about;
    QTextEdit* m_text;
    QPushButton *m_open, *m_remove, *m_folder;
};

/// How many messages wait; for the navigation.
int outboxCount(Database& database);

} // namespace khue
