// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/score_paste.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

std::optional<double> pointsFrom(const QString& typed) {
    QString plain = typed.trimmed();
    plain.replace(u',', u'.');
    // «nan», «inf» and «1e3» are numbers to the library, but no scores.
    if (plain.isEmpty() || std::any_of(plain.cbegin(), plain.cend(), [](QChar letter) { return (letter < u'0' || letter > u'9') && letter != u'.' && letter != u'-'; }))
        return std::nullopt;
    bool ok = false;
    const double points = QLocale::c().toDouble(plain, &ok);
    return ok ? std::optional(points) : std::nullopt;
}

TraineeNames::TraineeNames(const RunGrid& grid) {
    for (const RunGrid::Trainee& trainee : grid.trainees)
        m_words.append({folded(trainee.name), folded(trainee.code), folded(trainee.email)});
}

QList<int> TraineeNames::rows(const QString& who) const {
    const QString plain = folded(who);
    QList<int> exact, ending;
    for (int row = 0; row < m_words.size() && !plain.isEmpty(); ++row) {
        if (m_words[row].contains(plain))
            exact.append(row);
        else if (m_words[row].first().endsWith(u' ' + plain))
            ending.append(row);
    }
    return exact.isEmpty() ? ending : exact;
}

void readPoints(PastedScore& score, const QString& value, double maximum) {
    if (value.isEmpty())
        return;
    score.points = pointsFrom(value);
    if (!score.points)
        score.problem = QCoreApplication::translate("khue::ScorePaste", "“%1” is not a number.").arg(value);
    else if (*score.points < 0 || *score.points > maximum)
        score.problem = QCoreApplication::translate("khue::Rules", "%1 points are not possible: the range is 0 to %2.").arg(shownNumber(*score.points), shownNumber(maximum));
}

void readTrainee(PastedScore& score, const QString& who, const TraineeNames& names, std::vector<bool>& taken) {
    const QList<int> fitting = names.rows(who);
    score.named = true;
    score.trainee = fitting.value(0, -1);
    if (score.trainee < 0) {
        score.problem = QCoreApplication::translate("khue::ScorePaste", "This fits no trainee of the run.");
    } else if (fitting.size() > 1) {
        score.problem = QCoreApplication::translate("khue::ScorePaste", "This fits several trainees.");
    } else {
        if (taken[size_t(score.trainee)])
            score.problem = QCoreApplication::translate("khue::ScorePaste", "This trainee has a line above already.");
        taken[size_t(score.trainee)] = true;
    }
}

QString whyOrderIsUnsure(const QList<PastedScore>& pasted) {
    if (pasted.isEmpty() || std::any_of(pasted.begin(), pasted.end(), [](const PastedScore& each) { return each.named; }))
        return {};
    if (pasted.last().trainee < 0)
        return QCoreApplication::translate("khue::ScorePaste", "There are more lines than trainees from here on, so the order does not fit. Nothing is set: begin at the right trainee, or copy the names with the scores.");
    const QString first = pasted.first().line.trimmed();
    if (!first.isEmpty() && !pointsFrom(first))
        return QCoreApplication::translate("khue::ScorePaste", "The first line is no score. Nothing is set: copy the scores without their heading, or with the names.");
    return {};
}

QList<PastedScore> understandPaste(const QString& clipboard, const RunGrid& grid, size_t assessment, const QList<int>& rows) {
    QStringList lines = QString(clipboard).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QList<PastedScore> pasted;
    const TraineeNames names(grid);
    std::vector<bool> taken(grid.trainees.size(), false);
    int next = 0;
    for (const QString& line : std::as_const(lines)) {
        PastedScore score;
        score.line = line;
        const bool named = line.contains(u'\t');
        if (named)
            readTrainee(score, line.section(u'\t', 0, 0), names, taken);
        else if (next < rows.size())
            score.trainee = rows[next++];
        else
            score.problem = QCoreApplication::translate("khue::ScorePaste", "There are more lines than trainees.");
        if (score.problem.isEmpty())
            readPoints(score, line.section(u'\t', named ? 1 : 0, named ? 1 : 0).trimmed(), grid.assessments[assessment].maximum);
        pasted.append(score);
    }
    return pasted;
}

} // namespace khue
