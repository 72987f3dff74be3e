// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interchange/import_state.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace khue {

const SheetOutcome* ImportState::outcomeOf(int sheet) const {
    for (const SheetOutcome& each : outcome.sheets)
        if (each.name == workbook.sheets[sheet].name)
            return &each;
    return nullptr;
}

void ImportState::take(ImportOutcome trial) {
    outcome = std::move(trial);
    tried = true;
    QList<LikelyDuplicate> all = outcome.duplicates;
    for (const LikelyDuplicate& before : std::as_const(asked))
        if (decisions.contains(before.key) && std::none_of(all.cbegin(), all.cend(), [&](const LikelyDuplicate& each) { return each.key == before.key; }))
            all.append(before);
    const auto place = [this](const LikelyDuplicate& each) {
        const auto sheet = std::find_if(workbook.sheets.cbegin(), workbook.sheets.cend(), [&](const Sheet& one) { return one.name == each.sheet; });
        return std::pair(sheet - workbook.sheets.cbegin(), each.row);
    };
    std::stable_sort(all.begin(), all.end(), [&](const LikelyDuplicate& a, const LikelyDuplicate& b) { return place(a) < place(b); });
    asked = std::move(all);
}

SheetOutcome ImportState::sum() const {
    SheetOutcome sum;
    for (const SheetOutcome& each : outcome.sheets) {
        sum.rows += each.rows;
        sum.created += each.created;
        sum.updated += each.updated;
        sum.unchanged += each.unchanged;
        sum.refused += each.refused;
    }
    return sum;
}

QString resultWords(const SheetOutcome& outcome) {
    const QLocale locale;
    QStringList parts;
    if (outcome.created)
        parts.append(QCoreApplication::translate("khue::ImportDialog", "%1 new").arg(locale.toString(outcome.created)));
    if (outcome.updated)
        parts.append(QCoreApplication::translate("khue::ImportDialog", "%1 changed").arg(locale.toString(outcome.updated)));
    if (outcome.unchanged)
        parts.append(QCoreApplication::translate("khue::ImportDialog", "%1 unchanged").arg(locale.toString(outcome.unchanged)));
    if (outcome.refused)
        parts.append(QCoreApplication::translate("khue::ImportDialog", "%1 refused").arg(locale.toString(outcome.refused)));
    return parts.isEmpty() ? QCoreApplication::translate("khue::ImportDialog", "no rows") : parts.join(QStringLiteral(" · "));
}

QString severityWord(Severity severity) {
    return severity == Severity::Error ? QCoreApplication::translate("khue::ImportDialog", "refused") : severity == Severity::Warning ? QCoreApplication::translate("khue::ImportDialog", "warning") : QCoreApplication::translate("khue::ImportDialog", "note");
}

SheetTable problemTable(const ImportState& state) {
    SheetTable table;
    table.name = QCoreApplication::translate("khue::ImportDialog", "Problems");
    table.columns = {{QCoreApplication::translate("khue::ImportDialog", "Kind")}, {QCoreApplication::translate("khue::ImportDialog", "Sheet")}, {QCoreApplication::translate("khue::ImportDialog", "Row"), SheetColumn::Kind::Number}, {QCoreApplication::translate("khue::ImportDialog", "Column")}, {QCoreApplication::translate("khue::ImportDialog", "Reason")}};
    for (const ImportProblem& problem : state.outcome.problems) {
        QString column;
        for (qsizetype sheet = 0; sheet < state.workbook.sheets.size(); ++sheet)
            if (state.workbook.sheets[sheet].name == problem.sheet)
                column = columnTitle(state.guesses[sheet], problem.column);
        table.rows.append({severityWord(problem.severity), problem.sheet, problem.row ? QVariant(problem.row) : QVariant(), column, problem.message});
    }
    return table;
}

QTableWidget* readingTable(QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setStyleSheet(QStringLiteral("QTableWidget::item { border: 0; padding: 0 5px; }")); // as the headings have it
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(30);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace khue
