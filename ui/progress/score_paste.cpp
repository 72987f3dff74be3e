// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/score_paste.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

std::optional<double> pointsFrom(const QString& typed) {
    QString plain = typed.trimmed();
    plain.replace(u',', u'.');
    bool ok = false;
    const double points = QLocale::c().toDouble(plain, &ok);
    return ok ? std::optional(points) : std::nullopt;
}

QList<PastedScore> understandPaste(const QString& clipboard, const RunGrid& grid, size_t assessment, const QList<int>& rows) {
    const auto say = [](const char* source) { return QCoreApplication::translate("khue::ScorePaste", source); };
    QStringList lines = QString(clipboard).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QList<PastedScore> pasted;
    int next = 0;
    for (const QString& line : std::as_const(lines)) {
        PastedScore score;
        score.line = line;
        const bool named = line.contains(u'\t');
        const QString who = named ? folded(line.section(u'\t', 0, 0)) : QString();
        const QString value = line.section(u'\t', named ? 1 : 0, named ? 1 : 0).trimmed();
        if (named) {
            for (size_t row = 0; row < grid.trainees.size(); ++row) {
                const RunGrid::Trainee& trainee = grid.trainees[row];
                const QString name = folded(trainee.name);
                if (who == folded(trainee.code) || who == folded(trainee.email) || who == name || (!who.isEmpty() && name.endsWith(u' ' + who))) {
                    score.problem = score.trainee < 0 ? QString() : say(QT_TRANSLATE_NOOP("khue::ScorePaste", "This fits several trainees."));
                    score.trainee = int(row);
                }
            }
            if (score.trainee < 0)
                score.problem = say(QT_TRANSLATE_NOOP("khue::ScorePaste", "This fits no trainee of the run."));
        } else if (next < rows.size()) {
            score.trainee = rows[next++];
        } else {
            score.problem = say(QT_TRANSLATE_NOOP("khue::ScorePaste", "There are more lines than trainees."));
        }
        if (score.problem.isEmpty() && !value.isEmpty()) {
            score.points = pointsFrom(value);
            const double maximum = grid.assessments[assessment].maximum;
            if (!score.points)
                score.problem = say(QT_TRANSLATE_NOOP("khue::ScorePaste", "«%1» is not a number.")).arg(value);
            else if (*score.points < 0 || *score.points > maximum)
                score.problem = QCoreApplication::translate("khue::Rules", "%1 points are not possible: the range is 0 to %2.").arg(shownNumber(*score.points), shownNumber(maximum));
        }
        pasted.append(score);
    }
    return pasted;
}

} // namespace khue
