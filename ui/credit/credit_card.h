// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credit/credit_ledger.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/basics.h"

namespace khue {

class LinkRows;

/// One entry of the credit ledger.
class CreditDialog : public FieldDialog {
    Q_OBJECT
public:
    /// A new entry of the person, or the one with that id.
    CreditDialog(Workspace& workspace, Id<Person> person, Id<CreditEntry> entry, QWidget* parent);

protected:
    QList<Problem> write() override;

private:
    /// Offers the rates of the form that is chosen.
    void showRates();
    void convert();
    ChoiceField* m_rate;
    TextField* m_units;
};

/// The CME credit of a practitioner: how much of what is required, what counts until when. On the person's page.
class CreditCard : public Card {
    Q_OBJECT
public:
    explicit CreditCard(Workspace& workspace, QWidget* parent = nullptr);
    void setPerson(Id<Person> person);
    void reload();
    Chip* chip() const { return m_chip; }
    /// Opens that entry; without an id, a new one.
    void edit(Id<CreditEntry> entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Workspace& m_workspace;
    Id<Person> m_person;
    Chip* m_chip;
    QLabel* m_sum;
    LinkRows* m_rows;
    QToolButton *m_add, *m_statement;
};

} // namespace khue
