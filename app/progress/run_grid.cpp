// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/run_grid.h"

#include "app/people/titles.h"
#include "app/progress/outcome.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace khue {

AttendanceStanding RunGrid::standing(size_t trainee) const {
    AttendanceStanding standing;
    standing.sessions = int(sessions.size());
    for (size_t i = 0; i < sessions.size(); ++i)
        if (const auto& value = mark(trainee, i)) {
            if (excusedLeftOut && *value == AttendanceMark::Excused) {
                --standing.sessions;
                continue;
            }
            ++standing.marked;
            standing.attended += *value == AttendanceMark::Present || *value == AttendanceMark::Late;
        }
    return standing;
}

int RunGrid::requiredSessions(int sessions) const {
    constexpr double hair = 1e-9; // as in judge()
    return requiredPercent > 0 ? int(std::ceil(requiredPercent * sessions / 100 - hair)) : 0;
}

bool RunGrid::isOutOfReach(const AttendanceStanding& standing) const {
    return standing.sessions > 0 && standing.attended + standing.sessions - standing.marked < requiredSessions(standing.sessions);
}

std::optional<double> RunGrid::averageScore(size_t assessment) const {
    double sum = 0;
    int count = 0;
    for (size_t row = 0; row < trainees.size(); ++row)
        if (const auto& points = score(row, assessment); points && takesSeat(trainees[row].state)) {
            sum += *points;
            ++count;
        }
    return count ? std::optional(sum / count) : std::nullopt;
}

bool RunGrid::hasWeights() const {
    return std::any_of(assessments.begin(), assessments.end(), [](const Assessment& each) { return each.weight > 0; });
}

std::optional<RunGrid::WeightedScore> RunGrid::weightedScore(size_t trainee) const {
    WeightedScore total;
    for (size_t i = 0; i < assessments.size(); ++i) {
        const Assessment& each = assessments[i];
        if (each.weight <= 0 || each.maximum <= 0)
            continue;
        total.weight += each.weight;
        if (const auto& points = score(trainee, i)) {
            total.scored += each.weight;
            total.percent += each.weight * *points / each.maximum;
        }
    }
    if (total.scored <= 0)
        return std::nullopt;
    total.percent *= 100 / total.scored;
    return total;
}

RunGrid loadRunGrid(Database& database, Id<CourseRun> run) {
    RunGrid grid;
    if (database.single(QStringLiteral("SELECT 1 FROM course_run WHERE id = ?"), run).isValid()) {
        const PassRules rules = passRules(database, run);
        grid.requiredPercent = rules.requiredAttendance;
        grid.excusedLeftOut = rules.excusedLeftOut;
    }
    grid.sessions = loadAll<Session>(database, QStringLiteral("course_run_id = ? ORDER BY number"), run);
    grid.assessments = loadAll<Assessment>(database, QStringLiteral("course_run_id = ? ORDER BY position, id"), run);
    QHash<qint64, size_t> rows, sessions, assessments;
    {
        Statement people = database.query(
            QStringLiteral("SELECT e.id, p.id, p.titles, p.full_name, p.code, p.email, p.department, e.state FROM enrolment e JOIN person p ON p.id = e.person_id "
                           "WHERE e.course_run_id = ? ORDER BY CASE e.state WHEN 'waiting' THEN 1 WHEN 'applied' THEN 2 WHEN 'withdrawn' THEN 3 ELSE 0 END, p.%1")
                .arg(isVietnamese() ? QLatin1String("sort_vi") : QLatin1String("sort_en")),
            run);
        while (people.next()) {
            RunGrid::Trainee trainee;
            trainee.enrolment.value = people.integer(0);
            trainee.person.value = people.integer(1);
            trainee.name = titledName(people.text(2).split(u' ', Qt::SkipEmptyParts), people.text(3));
            trainee.code = people.text(4);
            trainee.email = people.text(5);
            trainee.department = people.text(6);
            trainee.state = choiceFromCode<EnrolmentState>(people.text(7));
            trainee.plain = folded(QString(trainee.code + u' ' + people.text(3) + u' ' + trainee.department));
            rows.insert(trainee.enrolment.value, grid.trainees.size());
            grid.trainees.push_back(trainee);
        }
    }
    for (size_t i = 0; i < grid.sessions.size(); ++i)
        sessions.insert(grid.sessions[i].id.value, i);
    for (size_t i = 0; i < grid.assessments.size(); ++i)
        assessments.insert(grid.assessments[i].id.value, i);
    grid.marks.resize(grid.trainees.size() * grid.sessions.size());
    grid.scores.resize(grid.trainees.size() * grid.assessments.size());
    {
        Statement marks = database.query(QStringLiteral("SELECT a.session_id, a.enrolment_id, a.mark FROM session s "
                                                        "JOIN attendance a ON a.session_id = s.id WHERE s.course_run_id = ?"),
                                         run);
        while (marks.next())
            if (const auto row = rows.constFind(marks.integer(1)); row != rows.cend())
                grid.mark(*row, sessions.value(marks.integer(0))) = choiceFromCode<AttendanceMark>(marks.text(2));
    }
    Statement scores = database.query(QStringLiteral("SELECT x.assessment_id, x.enrolment_id, x.points FROM assessment a "
                                                     "JOIN score x ON x.assessment_id = a.id WHERE a.course_run_id = ?"),
                                      run);
    while (scores.next())
        if (const auto row = rows.constFind(scores.integer(1)); row != rows.cend())
            grid.score(*row, assessments.value(scores.integer(0))) = scores.real(2);
    return grid;
}

namespace {

QString nameOf(Database& database, Id<Enrolment> enrolment) {
    return database.single(QStringLiteral("SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = ?"), enrolment).toString();
}

QString changedMeanwhile(const QString& name, const QString& stored) {
    return QCoreApplication::translate("khue::Rules", "Somebody else has changed this for %1 meanwhile: it is now “%2”. Nothing of this step was saved.").arg(name, stored);
}

} // namespace

bool markCells(Database& database, const QList<MarkCell>& cells, const QString& subject) {
    Edit edit(database, "attendance", subject);
    for (const MarkCell& cell : cells) {
        if (cell.seen) {
            const Attendance stored = find<Attendance>(database, QStringLiteral("session_id = ? AND enrolment_id = ?"), cell.session, cell.enrolment);
            const std::optional<AttendanceMark> now = stored.id ? std::optional(stored.mark) : std::nullopt;
            if (now != *cell.seen && now != cell.mark)
                throw Failure(changedMeanwhile(nameOf(database, cell.enrolment), now ? titleOf(*now) : QCoreApplication::translate("khue::Rules", "not marked")));
        }
        setMark(edit, database, cell.session, cell.enrolment, cell.mark);
    }
    edit.commit();
    return edit.changeCount() > 0;
}

QList<Problem> setScores(Database& database, const QList<ScoreCell>& cells, const QString& subject) {
    Edit edit(database, "score", subject);
    for (const ScoreCell& cell : cells) {
        if (cell.points) {
            Score score;
            score.assessment_id = cell.assessment;
            score.enrolment_id = cell.enrolment;
            score.points = *cell.points;
            if (const QList<Problem> problems = scoreRules(database, score); hasErrors(problems))
                return problems;
        }
        if (cell.seen) {
            const Score stored = find<Score>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"), cell.assessment, cell.enrolment);
            const std::optional<double> now = stored.id ? std::optional(stored.points) : std::nullopt;
            if (now != *cell.seen && now != cell.points)
                return {{QStringLiteral("points"), changedMeanwhile(nameOf(database, cell.enrolment),
                                                                    now ? shownNumber(*now) : QCoreApplication::translate("khue::Rules", "no score"))}};
        }
        setScore(edit, database, cell.assessment, cell.enrolment, cell.points);
    }
    edit.commit();
    return {};
}

} // namespace khue
