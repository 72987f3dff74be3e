// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/score_preview.h"

#include "app/store/language.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

bool agreesToScores(QWidget* parent, const QString& title, const QString& told, const QList<PastedScore>& scores, const RunGrid& grid, bool unsure) {
    const int refused = int(std::count_if(scores.begin(), scores.end(), [](const PastedScore& each) { return !each.problem.isEmpty(); }));
    const int count = unsure ? 0 : int(std::count_if(scores.begin(), scores.end(), [](const PastedScore& each) { return each.problem.isEmpty() && each.points; }));
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(640, 480);
    auto* column = new QVBoxLayout(&dialog);
    auto* table = new QTableWidget(int(scores.size()), 3, &dialog);
    table->setHorizontalHeaderLabels({QCoreApplication::translate("khue::ScorePreview", "Pasted value"), QCoreApplication::translate("khue::ScorePreview", "Trainee"), QCoreApplication::translate("khue::ScorePreview", "Score")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < scores.size(); ++row) {
        const PastedScore& each = scores[row];
        table->setItem(row, 0, new QTableWidgetItem(QString(each.line).replace(u'\t', QStringLiteral(" · "))));
        table->setItem(row, 1, new QTableWidgetItem(each.trainee < 0 ? QString() : grid.trainees[size_t(each.trainee)].name));
        auto* result = new QTableWidgetItem(!each.problem.isEmpty() ? each.problem : each.points ? shownNumber(*each.points) : QCoreApplication::translate("khue::ScorePreview", "left as it is"));
        if (!each.problem.isEmpty())
            result->setForeground(colour(Role::Bad));
        table->setItem(row, 2, result);
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 220);
    QStringList lines{told, refused && !unsure ? QCoreApplication::translate("khue::ScorePreview", "%n line(s) cannot be set; they are marked below.", nullptr, refused) : QString()};
    lines.removeAll(QString());
    auto* words = new QLabel(lines.join(u'\n'), &dialog);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setVisible(!lines.isEmpty());
    column->addWidget(words);
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* apply = buttons->addButton(refused ? QCoreApplication::translate("khue::ScorePreview", "Set the other %n score(s)", nullptr, count) : QCoreApplication::translate("khue::ScorePreview", "Set %n score(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    setPrimary(apply);
    apply->setEnabled(count > 0);
    buttons->addButton(QCoreApplication::translate("khue::ScorePreview", "Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    if (ask::answers())
        ask::answers()->note(words->text());
    const bool agreed = ask::answers() ? ask::answers()->next(dialog.windowTitle()).toBool() : dialog.exec() == QDialog::Accepted;
    return agreed && count > 0;
}

} // namespace khue
