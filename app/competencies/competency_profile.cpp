// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/competencies/competency_profile.h"

#include "app/courses/enrolment.h"
#include "app/people/titles.h"
#include "app/store/language.h"

#include <QtCore/QHash>

#include <algorithm>

namespace khue {

namespace {

/// The framework in its order, each area before its competencies.
std::vector<ProfileLine> framework(Database& database) {
    std::vector<ProfileLine> lines;
    Statement rows = database.query(QStringLiteral("SELECT m.id, m.area_id, %1, COALESCE(NULLIF(m.target_level, 0), a.target_level, 0) FROM competency m "
                                                   "LEFT JOIN competency a ON a.id = m.area_id "
                                                   "ORDER BY COALESCE(a.position, m.position), COALESCE(a.id, m.id), CASE WHEN a.id IS NULL THEN 0 ELSE 1 END, m.position, m.id")
                                        .arg(inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en"))));
    while (rows.next()) {
        ProfileLine line;
        line.competency.value = rows.integer(0);
        line.area.value = rows.integer(1);
        line.title = rows.text(2);
        line.target = int(rows.integer(3));
        lines.push_back(line);
    }
    return lines;
}

/// The newest level of each competency, by rater; what came later on the same day is newer.
struct Newest {
    int level = 0;
    QDate on;
};
using Ratings = QHash<QPair<qint64, int>, Newest>; // competency, rater

void take(Ratings& ratings, qint64 competency, const QString& rater, int level, const QString& on) {
    ratings[{competency, int(choiceFromCode<CompetencyRater>(rater))}] = {level, QDate::fromString(on, Qt::ISODate)};
}

void fill(std::vector<ProfileLine>& lines, const Ratings& ratings) {
    const auto levelOf = [&ratings](qint64 competency, CompetencyRater rater) {
        const Newest newest = ratings.value({competency, int(rater)});
        return std::pair(newest.level ? std::optional<double>(newest.level) : std::nullopt, newest.on);
    };
    for (ProfileLine& line : lines) {
        std::tie(line.self, line.selfOn) = levelOf(line.competency.value, CompetencyRater::Self);
        std::tie(line.supervisor, line.supervisorOn) = levelOf(line.competency.value, CompetencyRater::Supervisor);
    }
    // An area that was not assessed itself is the mean of what is in it.
    for (ProfileLine& area : lines) {
        if (area.area)
            continue;
        for (std::optional<double> ProfileLine::*which : {&ProfileLine::self, &ProfileLine::supervisor}) {
            if (area.*which)
                continue;
            double sum = 0;
            int count = 0;
            for (const ProfileLine& each : lines)
                if (each.area == area.competency && each.*which) {
                    sum += *(each.*which);
                    ++count;
                }
            if (count)
                area.*which = sum / count;
        }
    }
}

} // namespace

std::vector<ProfileLine> competencyProfile(Database& database, Id<Person> person) {
    std::vector<ProfileLine> lines = framework(database);
    Ratings ratings;
    {
        Statement rows = database.query(QStringLiteral("SELECT competency_id, rater, level, rated_on FROM competency_rating WHERE person_id = ? ORDER BY rated_on, id"), person);
        while (rows.next())
            take(ratings, rows.integer(0), rows.text(1), int(rows.integer(2)), rows.text(3));
    }
    fill(lines, ratings);
    Statement rows = database.query(QStringLiteral("SELECT t.competency_id, MAX(t.level) FROM course_competency t JOIN course_run r ON r.course_id = t.course_id "
                                                   "JOIN enrolment e ON e.course_run_id = r.id WHERE e.person_id = ? AND e.state = 'completed' GROUP BY t.competency_id"),
                                    person);
    while (rows.next())
        for (ProfileLine& line : lines)
            if (line.competency.value == rows.integer(0))
                line.taught = int(rows.integer(1));
    return lines;
}

std::vector<CompetencyGap> competencyGaps(Database& database, Id<CourseRun> run) {
    struct Member {
        Id<Person> id;
        QString name;
        Ratings ratings;
    };
    std::vector<Member> members;
    QHash<qint64, size_t> places;
    const QString group = run ? QStringLiteral("id IN (SELECT e.person_id FROM enrolment e WHERE e.course_run_id = %1 AND e.%2)").arg(run.value).arg(QLatin1String(takesSeatSql))
                              : QStringLiteral("is_trainee = 1");
    {
        Statement rows = database.query(
            QStringLiteral("SELECT id, titles, full_name FROM person WHERE %1 ORDER BY %2").arg(group, isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en")));
        while (rows.next()) {
            places.insert(rows.integer(0), members.size());
            members.push_back({{rows.integer(0)}, titledName(rows.text(1).split(u' ', Qt::SkipEmptyParts), rows.text(2)), {}});
        }
    }
    {
        Statement rows = database.query(QStringLiteral("SELECT person_id, competency_id, rater, level, rated_on FROM competency_rating ORDER BY rated_on, id"));
        while (rows.next())
            if (const auto place = places.constFind(rows.integer(0)); place != places.cend())
                take(members[*place].ratings, rows.integer(1), rows.text(2), int(rows.integer(3)), rows.text(4));
    }
    const std::vector<ProfileLine> empty = framework(database);
    std::vector<CompetencyGap> gaps;
    for (const ProfileLine& line : empty)
        gaps.push_back({line.competency, line.area, line.title, line.target, int(members.size()), 0, std::nullopt, {}});
    std::vector<double> sums(gaps.size());
    for (const Member& member : members) {
        std::vector<ProfileLine> lines = empty;
        fill(lines, member.ratings);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (const std::optional<double> level = lines[i].level()) {
                ++gaps[i].assessed;
                sums[i] += *level;
            }
            if (lines[i].isBelowTarget())
                gaps[i].below.push_back({member.id, member.name, lines[i].level()});
        }
    }
    for (size_t i = 0; i < gaps.size(); ++i) {
        if (gaps[i].assessed)
            gaps[i].mean = sums[i] / gaps[i].assessed;
        std::stable_sort(gaps[i].below.begin(), gaps[i].below.end(),
                         [](const CompetencyGap::Below& a, const CompetencyGap::Below& b) { return a.level && (!b.level || *a.level < *b.level); });
    }
    std::erase_if(gaps, [](const CompetencyGap& gap) { return gap.target == 0; });
    return gaps;
}

int CompetencyGap::assessedBelow() const {
    return int(std::count_if(below.begin(), below.end(), [](const Below& each) { return each.level.has_value(); }));
}

} // namespace khue
