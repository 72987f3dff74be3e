// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_competencies.h"

#include "app/competencies/competency.h"
#include "app/progress/rubric.h"

namespace khue {

namespace {

/// The areas, by their place in the framework from 0.
std::vector<Competency> areas(Database& database) {
    return loadAll<Competency>(database, QStringLiteral("area_id IS NULL ORDER BY position, id"));
}

void addFramework(Edit& edit, Database& database) {
    static constexpr int targets[] = {3, 2, 3, 3, 2, 2, 0, 0, 3, 3, 2, 3, 0, 2};
    std::vector<Competency> all = areas(database);
    for (size_t i = 0; i < all.size() && i < std::size(targets); ++i) {
        all[i].target_level = targets[i];
        edit.save(all[i]);
    }
    static const char* const inside[][3] = {{"0", "Đặt câu hỏi nghiên cứu", "Framing a research question"},
                                            {"0", "Tính cỡ mẫu", "Calculating the sample size"},
                                            {"8", "Lấy sự đồng thuận của người tham gia", "Obtaining informed consent"},
                                            {"11", "Thiết kế phiếu thu thập dữ liệu", "Designing case report forms"}};
    int number = 0;
    for (const auto& [area, vi, en] : inside) {
        Competency one;
        one.area_id = all.at(size_t(QString::fromLatin1(area).toInt())).id;
        one.code = QStringLiteral("M-%1").arg(++number);
        one.position = number;
        one.title_vi = QString::fromUtf8(vi);
        one.title_en = QString::fromUtf8(en);
        edit.save(one);
    }
}

void addTeaching(Edit& edit, Database& database) {
    const std::vector<Competency> all = areas(database);
    int place = 0;
    for (const Course& course : loadAll<Course>(database, QStringLiteral("1 = 1 ORDER BY id"))) {
        for (int i = 0; i < 4; ++i) {
            CourseCompetency taught{{}, 0, course.id, all.at(size_t(place * 3 + i * 2) % all.size()).id, 2 + (place + i) % 2};
            edit.save(taught);
        }
        ++place;
    }
}

/// Every second trainee was assessed by herself and by a supervisor, some of them twice.
void addRatings(Edit& edit, Database& database) {
    const std::vector<Competency> all = loadAll<Competency>(database, QStringLiteral("1 = 1 ORDER BY id"));
    QList<qint64> people;
    {
        Statement rows = database.query(QStringLiteral("SELECT DISTINCT person_id FROM enrolment ORDER BY person_id LIMIT 24"));
        while (rows.next())
            people.append(rows.integer(0));
    }
    const Id<Person> supervisor{database.single(QStringLiteral("SELECT MIN(person_id) FROM session_lecturer")).toLongLong()};
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % 4 == 3)
            continue;
        for (size_t j = 0; j < all.size(); ++j) {
            if ((i + qsizetype(j) * 5) % 7 == 0)
                continue;
            const int level = 1 + int((size_t(i) * 3 + j * 7) % 4);
            CompetencyRating own{{}, 0, {people[i]}, all[j].id, CompetencyRater::Self, {}, std::min(4, level + int(j % 3 == 0)), database.today().addDays(-90), {}};
            edit.save(own);
            if ((i + qsizetype(j)) % 3 == 0)
                continue;
            CompetencyRating judged{{}, 0, {people[i]}, all[j].id, CompetencyRater::Supervisor, supervisor, std::max(1, level - int(j % 4 == 1)), database.today().addDays(-30), {}};
            if (j == 0)
                judged.note = QString::fromUtf8("Đã tự viết đề cương (mẫu)");
            edit.save(judged);
        }
    }
}

/// The course project of every run is judged by three criteria; where trainees have a score, levels that give it.
void addRubrics(Edit& edit, Database& database) {
    struct Sample {
        const char *vi, *en;
        double best;
    };
    static const Sample criteria[] = {{"Câu hỏi và thiết kế nghiên cứu", "Question and design", 4}, {"Phương pháp phân tích", "Analysis", 4}, {"Trình bày", "Presentation", 2}};
    static const char* const levels[][2] = {{"Tốt", "Good"}, {"Đạt", "Adequate"}, {"Chưa đạt", "Not yet"}};
    for (const Assessment& project : loadAll<Assessment>(database, QStringLiteral("kind = 'assignment' ORDER BY id"))) {
        Rubric rubric;
        rubric.assessment = project;
        for (const Sample& sample : criteria) {
            RubricCriterion criterion{{}, 0, project.id, int(rubric.criteria.size()) + 1, QString::fromUtf8(sample.vi), QString::fromUtf8(sample.en)};
            edit.save(criterion);
            rubric.criteria.push_back({criterion, {}});
            for (int i = 0; i < 3; ++i) {
                RubricLevel level{{}, 0, criterion.id, sample.best * (2 - i) / 2, QString::fromUtf8(levels[i][0]), QString::fromUtf8(levels[i][1]), {}, {}};
                edit.save(level);
                rubric.criteria.back().levels.push_back(level);
            }
        }
        int number = 0;
        for (const Score& score : loadAll<Score>(database, QStringLiteral("assessment_id = ? ORDER BY id LIMIT 8"), project.id)) {
            std::vector<Id<RubricLevel>> chosen;
            for (size_t i = 0; i < rubric.criteria.size(); ++i)
                chosen.push_back(rubric.criteria[i].levels[size_t(number + int(i)) % 2].id);
            for (size_t i = 0; i < chosen.size(); ++i) {
                RubricMark mark{{}, 0, rubric.criteria[i].criterion.id, score.enrolment_id, chosen[i], {}};
                edit.save(mark);
            }
            setScore(edit, database, project.id, score.enrolment_id, rubric.score(chosen), QString::fromUtf8("Chấm theo tiêu chí (mẫu)"));
            ++number;
        }
    }
}

} // namespace

void addSampleCompetencies(Edit& edit, Database& database) {
    addFramework(edit, database);
    addTeaching(edit, database);
    addRatings(edit, database);
    addRubrics(edit, database);
}

} // namespace khue
