// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/test_form.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cmath>

namespace khue {

namespace {

QString at(const Row& row, int column) {
    return tidied(row.cell(column).toText());
}

bool isKey(const QString& who) {
    static const QSet<QString> names{QStringLiteral("key"), QStringLiteral("answer key"), QStringLiteral("answers"), QStringLiteral("dap an")};
    return names.contains(folded(who));
}

/// The column whose cells name most trainees, each only one; -1 where none does.
int columnOfNames(const Sheet& sheet, const TraineeNames& names) {
    int best = -1, most = 0;
    for (int column = 0; column < sheet.columnCount; ++column) {
        int known = 0;
        for (size_t i = 1; i < sheet.rows.size(); ++i)
            known += names.rows(at(sheet.rows[i], column)).size() == 1;
        if (known > most) {
            most = known;
            best = column;
        }
    }
    return best;
}

int columnOfPoints(const Sheet& sheet) {
    static const QSet<QString> titles{QStringLiteral("score"),      QStringLiteral("total score"), QStringLiteral("points"), QStringLiteral("total points"), QStringLiteral("total"),
                                      QStringLiteral("diem"),       QStringLiteral("diem so"),     QStringLiteral("tong diem"), QStringLiteral("so diem"),     QStringLiteral("ket qua")};
    for (int column = 0; column < sheet.columnCount; ++column)
        if (titles.contains(folded(at(sheet.rows.front(), column))))
            return column;
    return -1;
}

/// «15 / 20» against another maximum is brought to that of the assessment.
void readShare(PastedScore& score, const QString& value, double maximum) {
    static const QRegularExpression share(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*/\\s*([0-9]+(?:[.,][0-9]+)?)$"));
    const QRegularExpressionMatch match = share.match(value);
    const double whole = match.hasMatch() ? pointsFrom(match.captured(2)).value_or(0) : 0;
    if (whole <= 0)
        return readPoints(score, value, maximum);
    readPoints(score, match.captured(1), whole);
    if (score.points)
        score.points = std::round(*score.points * maximum / whole * 100) / 100;
}

} // namespace

TestForm understandTest(const Workbook& workbook, const RunGrid& grid, size_t assessment) {
    TestForm form;
    const TraineeNames names(grid);
    const double maximum = grid.assessments[assessment].maximum;
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.hidden || sheet.rows.size() < 2)
            continue;
        const int who = columnOfNames(sheet, names);
        if (who < 0)
            continue;
        const Row& head = sheet.rows.front();
        const int points = columnOfPoints(sheet);
        const Row* key = nullptr;
        for (size_t i = 1; i < sheet.rows.size() && points < 0; ++i)
            for (int column = 0; column < sheet.columnCount; ++column)
                if (isKey(at(sheet.rows[i], column)))
                    key = &sheet.rows[i];
        if (points < 0 && !key) {
            form.problem = QCoreApplication::translate("khue::TestForm", "“%1” has no column “Score” and no row “KEY” with the right answers, so there is nothing to set.").arg(sheet.name);
            continue;
        }
        form = {};
        form.whoHeader = at(head, who);
        QList<int> questions;
        if (points >= 0) {
            form.pointsHeader = at(head, points);
        } else {
            for (int column = 0; column < sheet.columnCount; ++column)
                if (column != who && !at(*key, column).isEmpty() && !isKey(at(*key, column)))
                    questions.append(column);
            form.questions = int(questions.size());
        }
        std::vector<bool> taken(grid.trainees.size(), false);
        for (size_t i = 1; i < sheet.rows.size(); ++i) {
            const Row& row = sheet.rows[i];
            if (&row == key)
                continue;
            PastedScore score;
            const QString name = at(row, who);
            QString value = points >= 0 ? at(row, points) : QString();
            if (name.isEmpty() && value.isEmpty())
                continue;
            readTrainee(score, name, names, taken);
            int right = 0;
            for (const int column : std::as_const(questions))
                right += folded(at(row, column)) == folded(at(*key, column));
            if (points < 0)
                value = QStringLiteral("%1 / %2").arg(right).arg(questions.size());
            score.line = name + u'\t' + value;
            if (score.problem.isEmpty())
                readShare(score, value, maximum);
            form.scores.append(score);
        }
        return form;
    }
    if (form.problem.isEmpty())
        form.problem = QCoreApplication::translate("khue::TestForm", "No column names the trainees of the run by code, e-mail or name.");
    return form;
}

QList<ScoreCell> cellsOf(const QList<PastedScore>& scores, const RunGrid& grid, size_t assessment) {
    QList<ScoreCell> cells;
    for (const PastedScore& each : scores)
        if (each.problem.isEmpty() && each.points)
            cells.append({grid.assessments[assessment].id, grid.trainees[size_t(each.trainee)].enrolment, each.points, grid.score(size_t(each.trainee), assessment)});
    return cells;
}

} // namespace khue
