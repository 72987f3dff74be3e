// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/done_page.h"

#include "ui/widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

DonePage::DonePage(const ImportState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_note(new QLabel(this)), m_sheets(readingTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_icon);
    setHeading(m_title, 1);
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    column->addLayout(line);
    m_note->setWordWrap(true);
    setMuted(m_note);
    column->addWidget(m_note);
    m_sheets->setColumnCount(6);
    m_sheets->setSelectionMode(QAbstractItemView::NoSelection);
    m_sheets->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_sheets, 1);
    for (int i = 0; i < 6; ++i)
        m_sheets->horizontalHeader()->setSectionResizeMode(i, i < 2 ? QHeaderView::Stretch : QHeaderView::Fixed);
    for (int i = 2; i < 6; ++i)
        m_sheets->setColumnWidth(i, 104);
}

void DonePage::setResult(Result result) {
    m_result = result;
    retranslate();
}

void DonePage::retranslate() {
    const SheetOutcome sum = m_state.sum();
    const bool good = m_result == Result::Imported;
    m_icon->setPixmap(icon(good ? QStringLiteral("check") : m_result == Result::Undone ? QStringLiteral("undo") : QStringLiteral("info"), good ? Role::Good : Role::Info).pixmap(28, 28));
    switch (m_result) {
    case Result::Imported:
        m_title->setText(tr("The workbook is imported"));
        m_note->setText(sum.refused ? tr("What was refused can be corrected in the file and imported again; what is in already stays as it is.")
                                    : tr("Every row went in. “Undo the import” takes it all back, also later from the history."));
        break;
    case Result::NothingToDo:
        m_title->setText(tr("Nothing had to be changed"));
        m_note->setText(tr("All of this is in the programme already."));
        break;
    case Result::Undone:
        m_title->setText(tr("The import was taken back"));
        m_note->setText(tr("The programme is as it was before. Redo brings the import back."));
        break;
    }
    m_sheets->setAccessibleName(tr("What became of each sheet"));
    m_sheets->setHorizontalHeaderLabels({tr("Sheet"), tr("Holds"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Refused")});
    const QList<SheetOutcome> sheets = m_state.outcome.sheets;
    m_sheets->setRowCount(int(sheets.size()) + 1);
    const QLocale locale;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int row = 0; row <= sheets.size(); ++row) {
        const bool last = row == sheets.size();
        const SheetOutcome& each = last ? sum : sheets[row];
        const QString words[] = {last ? tr("Total") : each.name, last ? QString() : kindTitle(each.kind)};
        for (int i = 0; i < 2; ++i)
            m_sheets->setItem(row, i, new QTableWidgetItem(words[i]));
        const int figures[] = {each.created, each.updated, each.unchanged, each.refused};
        for (int i = 0; i < 4; ++i) {
            auto* item = new QTableWidgetItem(figures[i] ? locale.toString(figures[i]) : QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(colour(!figures[i] ? Role::Muted : i == 3 ? Role::Bad : Role::Ink));
            m_sheets->setItem(row, i + 2, item);
        }
        for (int i = 0; last && i < 6; ++i)
            m_sheets->item(row, i)->setFont(bold);
    }
    for (int i = 2; i < 6; ++i)
        m_sheets->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace khue
