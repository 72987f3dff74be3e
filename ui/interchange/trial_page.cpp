// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/trial_page.h"

#include "ui/widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int shownProblems = 500; // who has more reads the saved list

enum Choice { NotDecided, TheSame, Different };

Role roleOf(Severity severity) {
    return severity == Severity::Error ? Role::Bad : severity == Severity::Warning ? Role::Care : Role::Info;
}

} // namespace

TrialPage::TrialPage(const ImportState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_summary(new QLabel(this)), m_note(new QLabel(this)), m_more(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_problems(readingTable(this)), m_duplicates(readingTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary->setWordWrap(true);
    setHeading(m_summary, 2);
    m_note->setWordWrap(true);
    setMuted(m_note);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    m_tabs->setDocumentMode(true);
    auto* problems = new QWidget(m_tabs);
    auto* problemColumn = new QVBoxLayout(problems);
    problemColumn->setContentsMargins(0, 0, 0, 0);
    problemColumn->addWidget(m_problems);
    m_more->setWordWrap(true);
    setMuted(m_more);
    problemColumn->addWidget(m_more);
    m_tabs->addTab(problems, QString());
    m_tabs->addTab(m_duplicates, QString());
    column->addWidget(m_tabs, 1);
    m_problems->setColumnCount(5);
    m_problems->setWordWrap(true);
    m_problems->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int widths[] = {90, 150, 60, 140};
    for (int i = 0; i < 4; ++i)
        m_problems->setColumnWidth(i, widths[i]);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    // Not at once: the columns are still being laid out.
    connect(m_problems->horizontalHeader(), &QHeaderView::sectionResized, m_problems, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    m_duplicates->setColumnCount(3);
    m_duplicates->setWordWrap(true);
    m_duplicates->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_duplicates->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_duplicates->setColumnWidth(2, 260);
}

void TrialPage::retranslate() {
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setHorizontalHeaderLabels({tr("Kind"), tr("Sheet"), tr("Row"), tr("Column"), tr("Reason")});
    m_duplicates->setAccessibleName(tr("Likely duplicates"));
    m_duplicates->setHorizontalHeaderLabels({tr("In the file"), tr("In the programme"), tr("Same person?")});
    m_duplicates->setRowCount(0);
    refresh();
}

void TrialPage::refresh() {
    const SheetOutcome sum = m_state.sum();
    if (!m_state.tried) {
        m_summary->setText(m_state.trying ? tr("Trying the import; nothing is written yet…") : QString());
        m_note->clear();
    } else if (m_state.outcome.sheets.isEmpty()) {
        m_summary->setText(tr("There is nothing to import."));
        m_note->clear();
    } else {
        m_summary->setText(sum.created || sum.updated ? resultWords(sum) : sum.refused ? tr("Nothing would change. %1").arg(resultWords(sum)) : tr("Nothing would change: all of this is in the programme already."));
        m_note->setText(sum.refused ? tr("Nothing is written yet. Rows that are refused stay out and the rest goes in; correct them in the file and import it again at any time.")
                                    : tr("Nothing is written yet. “Import” takes it all in as one step, which can be undone."));
    }
    showProblems();
    showDuplicates();
    const QLocale locale;
    m_tabs->setTabText(0, tr("Problems (%1)").arg(locale.toString(m_state.outcome.problems.size())));
    m_tabs->setTabText(1, tr("Likely duplicates (%1)").arg(locale.toString(m_state.asked.size())));
}

void TrialPage::showProblems() {
    const SheetTable table = problemTable(m_state);
    const int count = int(qMin<qsizetype>(table.rows.size(), shownProblems));
    m_problems->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(table.rows[row][column].toString());
            if (column == 0)
                item->setForeground(colour(roleOf(m_state.outcome.problems[row].severity)));
            m_problems->setItem(row, column, item);
        }
    }
    const QLocale locale;
    m_more->setVisible(table.rows.size() > count || (m_state.tried && table.rows.isEmpty()));
    m_more->setText(table.rows.isEmpty() ? tr("No row is refused, and nothing was in doubt.")
                                         : tr("The first %1 of %2 are shown; save the list to see them all.").arg(locale.toString(count), locale.toString(table.rows.size())));
}

void TrialPage::showDuplicates() {
    // Kept where they can be, with the keyboard's focus: a decision is made in the middle of them.
    if (m_duplicates->rowCount() != m_state.asked.size()) {
        m_duplicates->setRowCount(0);
        m_duplicates->setRowCount(int(m_state.asked.size()));
        for (int row = 0; row < m_duplicates->rowCount(); ++row) {
            auto* choice = new QComboBox(m_duplicates);
            choice->setAccessibleName(tr("Same person?"));
            choice->addItems({QString(), tr("the same person"), tr("different people")});
            connect(choice, &QComboBox::activated, this, [this, row](int index) {
                emit decisionMade(m_state.asked[row].key, index != NotDecided, index == TheSame ? DuplicateDecision::Same : DuplicateDecision::Different);
            });
            m_duplicates->setCellWidget(row, 2, choice);
        }
    }
    m_tabs->setTabVisible(m_tabs->indexOf(m_duplicates), m_duplicates->rowCount() > 0);
    for (int row = 0; row < m_duplicates->rowCount(); ++row) {
        const LikelyDuplicate& asked = m_state.asked[row];
        m_duplicates->setItem(row, 0, new QTableWidgetItem(asked.incoming));
        m_duplicates->setItem(row, 1, new QTableWidgetItem(asked.existing));
        auto* choice = qobject_cast<QComboBox*>(m_duplicates->cellWidget(row, 2));
        choice->setItemText(NotDecided, asked.assumed == DuplicateDecision::Same ? tr("not chosen – the same person") : tr("not chosen – a different person"));
        const auto decision = m_state.decisions.constFind(asked.key);
        choice->setCurrentIndex(decision == m_state.decisions.cend() ? NotDecided : *decision == DuplicateDecision::Same ? TheSame : Different);
        m_duplicates->setRowHeight(row, 44);
    }
}

} // namespace khue
