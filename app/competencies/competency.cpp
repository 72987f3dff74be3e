// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/competencies/competency.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Competency> TableOf<Competency>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "competency"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("area_id", QT_TRANSLATE_NOOP("khue::Field", "Area"), &Competency::area_id),
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Competency::code, Unique | Searchable),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &Competency::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Competency::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Competency::title_en, Searchable),
        field("description_vi", QT_TRANSLATE_NOOP("khue::Field", "Description (Vietnamese)"), &Competency::description_vi, Long),
        field("description_en", QT_TRANSLATE_NOOP("khue::Field", "Description (English)"), &Competency::description_en, Long),
        field("target_level", QT_TRANSLATE_NOOP("khue::Field", "Target level"), &Competency::target_level),
    },
    {competencyRules, deriveCompetency}};

template <> const Table<CompetencyLevel> TableOf<CompetencyLevel>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "competency level"), "level || ' · ' || COALESCE(title_vi, title_en)", "level || ' · ' || COALESCE(title_en, title_vi)"},
    {
        field("level", QT_TRANSLATE_NOOP("khue::Field", "Level"), &CompetencyLevel::level, Required | Unique),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &CompetencyLevel::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &CompetencyLevel::title_en),
        field("description_vi", QT_TRANSLATE_NOOP("khue::Field", "Description (Vietnamese)"), &CompetencyLevel::description_vi),
        field("description_en", QT_TRANSLATE_NOOP("khue::Field", "Description (English)"), &CompetencyLevel::description_en),
    },
    {competencyLevelRules, nullptr}};

template <> const Table<CourseCompetency> TableOf<CourseCompetency>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "competency taught"),
     "(SELECT c.code FROM course c WHERE c.id = course_id) || ' · ' || (SELECT COALESCE(m.title_vi, m.title_en) FROM competency m WHERE m.id = competency_id)",
     "(SELECT c.code FROM course c WHERE c.id = course_id) || ' · ' || (SELECT COALESCE(m.title_en, m.title_vi) FROM competency m WHERE m.id = competency_id)"},
    {
        field("course_id", QT_TRANSLATE_NOOP("khue::Field", "Course"), &CourseCompetency::course_id, Required | Owner),
        field("competency_id", QT_TRANSLATE_NOOP("khue::Field", "Competency"), &CourseCompetency::competency_id, Required),
        field("level", QT_TRANSLATE_NOOP("khue::Field", "Level"), &CourseCompetency::level, Required),
    },
    {courseCompetencyRules, nullptr}};

template <> const Table<CompetencyRating> TableOf<CompetencyRating>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "competency rating"),
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT COALESCE(m.title_vi, m.title_en) FROM competency m WHERE m.id = competency_id)",
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT COALESCE(m.title_en, m.title_vi) FROM competency m WHERE m.id = competency_id)"},
    {
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &CompetencyRating::person_id, Required | Owner),
        field("competency_id", QT_TRANSLATE_NOOP("khue::Field", "Competency"), &CompetencyRating::competency_id, Required),
        field("rater", QT_TRANSLATE_NOOP("khue::Field", "Assessed by"), &CompetencyRating::rater, Required),
        field("rater_id", QT_TRANSLATE_NOOP("khue::Field", "Supervisor"), &CompetencyRating::rater_id),
        field("level", QT_TRANSLATE_NOOP("khue::Field", "Level"), &CompetencyRating::level, Required),
        field("rated_on", QT_TRANSLATE_NOOP("khue::Field", "Assessed on"), &CompetencyRating::rated_on, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &CompetencyRating::note),
    },
    {competencyRatingRules, nullptr}};

namespace {

/// What is wrong with a level that is to be one of those described.
void checkLevel(QList<Problem>& problems, Database& database, const char* field, int level) {
    const QVariant most = database.single(QStringLiteral("SELECT MAX(level) FROM competency_level"));
    if (level < 1 || (!most.isNull() && level > most.toInt()))
        problems.append({QString::fromLatin1(field), QCoreApplication::translate("khue::Rules", "The levels go from 1 to %1.").arg(most.isNull() ? 1 : most.toInt())});
}

} // namespace

void deriveCompetency(Competency& competency) {
    competency.code = tidied(competency.code);
    competency.title_vi = tidied(competency.title_vi);
    competency.title_en = tidied(competency.title_en);
}

QList<Problem> competencyRules(Database& database, const Competency& competency) {
    QList<Problem> problems;
    if (competency.title_vi.isEmpty() && competency.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the competency a title, in either language.")});
    if (competency.area_id) {
        if (competency.area_id == competency.id)
            problems.append({QStringLiteral("area_id"), QCoreApplication::translate("khue::Rules", "An area cannot be within itself.")});
        else if (database.single(QStringLiteral("SELECT area_id FROM competency WHERE id = ?"), competency.area_id).toLongLong())
            problems.append({QStringLiteral("area_id"), QCoreApplication::translate("khue::Rules", "This is a competency itself, not an area.")});
        else if (competency.id && database.single(QStringLiteral("SELECT 1 FROM competency WHERE area_id = ?"), competency.id).isValid())
            problems.append({QStringLiteral("area_id"), QCoreApplication::translate("khue::Rules", "There are competencies within this area, so it cannot be moved into another.")});
    }
    if (competency.target_level != 0)
        checkLevel(problems, database, "target_level", competency.target_level);
    return problems;
}

QList<Problem> competencyLevelRules(Database&, const CompetencyLevel& level) {
    QList<Problem> problems;
    if (level.level < 1 || level.level > 9)
        problems.append({QStringLiteral("level"), QCoreApplication::translate("khue::Rules", "A level is a whole number from 1 to 9.")});
    if (level.title_vi.isEmpty() && level.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the level a name, in either language.")});
    return problems;
}

QList<Problem> courseCompetencyRules(Database& database, const CourseCompetency& taught) {
    QList<Problem> problems;
    checkLevel(problems, database, "level", taught.level);
    if (database.single(QStringLiteral("SELECT 1 FROM course_competency WHERE course_id = ? AND competency_id = ? AND id <> ?"), taught.course_id, taught.competency_id, taught.id.value).isValid())
        problems.append({QStringLiteral("competency_id"), QCoreApplication::translate("khue::Rules", "The course teaches this already; change its level there.")});
    return problems;
}

QList<Problem> competencyRatingRules(Database& database, const CompetencyRating& rating) {
    QList<Problem> problems;
    checkLevel(problems, database, "level", rating.level);
    if (rating.rated_on > database.today())
        problems.append({QStringLiteral("rated_on"), QCoreApplication::translate("khue::Rules", "An assessment cannot be of a day to come.")});
    if (rating.rater == CompetencyRater::Self && rating.rater_id)
        problems.append({QStringLiteral("rater_id"), QCoreApplication::translate("khue::Rules", "A self-assessment has no supervisor.")});
    if (rating.rater_id && rating.rater_id == rating.person_id)
        problems.append({QStringLiteral("rater_id"), QCoreApplication::translate("khue::Rules", "Nobody is her own supervisor; make it a self-assessment.")});
    return problems;
}

QList<Problem> addRatings(Database& database, const CompetencyRating& common, const std::vector<std::pair<Id<Competency>, int>>& levels) {
    const Table<CompetencyRating>& table = tableOf<CompetencyRating>;
    Edit edit(database, "competency", database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), common.person_id).toString());
    for (const auto& [competency, level] : levels) {
        CompetencyRating rating = common;
        rating.id = {};
        rating.competency_id = competency;
        rating.level = level;
        if (const QList<Problem> problems = table.check(database, 0, table.toValues(rating)); hasErrors(problems))
            return problems;
        edit.save(rating);
    }
    edit.commit();
    return {};
}

std::vector<CompetencyLevel> competencyLevels(Database& database) {
    return loadAll<CompetencyLevel>(database, QStringLiteral("1 = 1 ORDER BY level"));
}

QString competencyLevelTitle(Database& database, int level) {
    if (level <= 0)
        return {};
    const CompetencyLevel found = find<CompetencyLevel>(database, QStringLiteral("level = ?"), level);
    return found.id ? QString(QString::number(level) + QStringLiteral(" · ") + inLanguage(found.title_vi, found.title_en)) : QString::number(level);
}

int highestCompetencyLevel(Database& database) {
    constexpr int usual = 4;
    const QVariant most = database.single(QStringLiteral("SELECT MAX(level) FROM competency_level"));
    return most.isNull() ? usual : most.toInt();
}

} // namespace khue
