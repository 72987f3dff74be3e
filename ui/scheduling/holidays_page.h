// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/academic_term.h"
#include "app/calendar/holiday.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/list_page.h"

namespace khue {

class LinkRows;

/// One day: a holiday, a compensatory or swapped day, or a make-up working day.
class HolidayDialog : public FieldDialog {
    Q_OBJECT
public:
    explicit HolidayDialog(Workspace& workspace, QWidget* parent = nullptr);
    void edit(Id<Holiday> holiday);
    void startNew(int year);

protected:
    QList<Problem> write() override;
};

/// A term of Oxford's year.
class TermDialog : public FieldDialog {
    Q_OBJECT
public:
    explicit TermDialog(Workspace& workspace, QWidget* parent = nullptr);
    void edit(Id<AcademicTerm> term);
    void startNew();

protected:
    QList<Problem> write() override;
};

/// The holidays of a year in both countries with the lunar date of each day, and Oxford's terms. A year begins as the
/// rules propose it, and is then edited as the official notice has it.
class HolidaysPage : public ListPage {
    Q_OBJECT
public:
    explicit HolidaysPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    int year() const { return m_year; }
    void setYear(int year);
    /// Adds what the rules propose for the year and is not there: holidays of both countries, and the terms known.
    void propose();

protected:
    void retranslate() override;

private:
    ListSpecification specification() const;
    void openHoliday(qint64 id);
    void openTerm(qint64 id);
    void showTerms();
    int m_year;
    QPushButton *m_before, *m_after, *m_propose, *m_import, *m_add;
    Card* m_termsCard;
    LinkRows* m_terms;
    QPushButton* m_newTerm;
};

} // namespace khue
