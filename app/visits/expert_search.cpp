// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/expert_search.h"

#include "app/calendar/availability.h"
#include "app/calendar/zone_time.h"
#include "app/people/languages.h"
#include "app/store/language.h"
#include "app/store/text.h"
#include "app/visits/visit.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QString counted(const char* source, int count) {
    return QCoreApplication::translate("khue::ExpertSearch", source, nullptr, count);
}

/// Somebody with the texts that are looked into, folded, each with a space before it.
struct Candidate {
    ExpertMatch match;
    QStringList languages;
    QString expertise;                   ///< as written
    QString skill, about;                ///< folded: expertise and position; biographies and department
    std::vector<std::pair<QString, QString>> taught; ///< folded topic, and as it is shown
};

QString folding(const QStringList& texts) {
    return u' ' + folded(texts.join(u' '));
}

std::vector<Candidate> candidates(Database& database, const ExpertQuery& query) {
    std::vector<Candidate> found;
    QString where;
    if (query.fromOxford)
        where = *query.fromOxford ? QStringLiteral(" AND i.country = 'GB'") : QStringLiteral(" AND (i.country IS NULL OR i.country <> 'GB')");
    QHash<qint64, size_t> places;
    {
        Statement row = database.query(QStringLiteral("SELECT p.id, p.titles, p.full_name, p.expertise, p.position, p.department, p.biography_vi, p.biography_en, p.languages "
                                                      "FROM person p LEFT JOIN institution i ON i.id = p.institution_id WHERE p.is_faculty = 1%1 ORDER BY %2")
                                           .arg(where, isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en")));
        while (row.next()) {
            Candidate each;
            each.match.person = {row.integer(0)};
            each.match.name = titledName(row.text(1).split(u' ', Qt::SkipEmptyParts), row.text(2));
            each.expertise = row.text(3);
            each.skill = folding({row.text(3), row.text(4)});
            each.about = folding({row.text(5), row.text(6), row.text(7)});
            each.languages = row.text(8).split(u' ', Qt::SkipEmptyParts);
            places.insert(row.integer(0), found.size());
            found.push_back(each);
        }
    }
    Statement row = database.query(QStringLiteral("SELECT DISTINCT l.person_id, s.topic_vi, s.topic_en, c.title_vi, c.title_en FROM session_lecturer l "
                                                  "JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id JOIN course c ON c.id = r.course_id "
                                                  "WHERE r.state <> 'cancelled'"));
    while (row.next())
        if (const auto place = places.constFind(row.integer(0)); place != places.constEnd()) {
            const QString topic = inLanguage(row.text(1), row.text(2)), course = inLanguage(row.text(3), row.text(4));
            found[*place].taught.emplace_back(folding({row.text(1), row.text(2), row.text(3), row.text(4)}), topic.isEmpty() ? course : topic);
        }
    return found;
}

/// Looks for the words; false where there are some and none is found.
bool judgeWords(Candidate& candidate, const QStringList& wanted) {
    if (wanted.isEmpty()) {
        if (!candidate.expertise.isEmpty())
            candidate.match.reasons.append(candidate.expertise);
        return true;
    }
    bool bySkill = false, byBiography = false;
    QStringList topics;
    for (const QString& word : wanted) {
        const QString start = u' ' + word;
        bool found = false;
        if (candidate.skill.contains(start))
            bySkill = found = true;
        for (const auto& [folded, shown] : candidate.taught)
            if (folded.contains(start)) {
                found = true;
                if (!topics.contains(shown))
                    topics.append(shown);
            }
        if (candidate.about.contains(start))
            byBiography = found = true;
        candidate.match.wordsFound += found;
    }
    if (bySkill)
        candidate.match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "expertise: %1").arg(candidate.expertise));
    if (!topics.isEmpty()) {
        constexpr qsizetype mostNamed = 2;
        candidate.match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "has taught: %1").arg(topics.mid(0, mostNamed).join(QStringLiteral(", "))));
    }
    if (byBiography && !bySkill)
        candidate.match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "mentioned in the biography"));
    return candidate.match.wordsFound > 0;
}

void judgePeriod(Database& database, ExpertMatch& match, const ExpertQuery& query, const AvailabilityCalendar& calendar) {
    const OwnerId owner{AvailabilityOwner::Person, match.person.value};
    const QString zone = zoneOf(database, owner);
    int ifNeedBe = 0;
    for (QDate day = query.from; day <= query.to; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday && query.from != query.to)
            continue;
        ++match.workingDays;
        const AvailabilityCalendar::Answer answer =
            calendar.ask(owner, plannedMoment(day, QTime(9, 0), zone).toSecsSinceEpoch(), plannedMoment(day, QTime(17, 0), zone).toSecsSinceEpoch());
        match.freeDays += answer.fit == Fit::Free;
        ifNeedBe += answer.fit == Fit::IfNeedBe;
    }
    int provisional = 0;
    {
        Statement row = database.query(QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN l.state = 'provisional' THEN 1 ELSE 0 END), 0) FROM session_lecturer l "
                                                      "JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id "
                                                      "WHERE l.person_id = ? AND r.state <> 'cancelled' AND s.starts_at >= ? AND s.starts_at < ?"),
                                       match.person, dayStart(query.from, zone), dayStart(query.to.addDays(1), zone));
        row.next();
        match.sessionsThen = int(row.integer(0));
        provisional = int(row.integer(1));
    }
    const int days = match.workingDays;
    if (days && match.freeDays == days)
        match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "no commitments in this period"));
    else if (days)
        match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "free on %1 of %2 working days").arg(match.freeDays).arg(days));
    if (ifNeedBe)
        match.reasons.append(counted(QT_TRANSLATE_N_NOOP("khue::ExpertSearch", "%n day(s) only if need be"), ifNeedBe));
    Statement visits = database.query(QStringLiteral("SELECT code, state FROM visit WHERE person_id = ? AND state <> 'cancelled' AND start_date <= ? AND end_date >= ? ORDER BY start_date"),
                                      match.person, query.to, query.from);
    while (visits.next()) {
        const auto state = choiceFromCode<VisitState>(visits.text(1));
        match.away = match.away || isFirm(state);
        match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "visit %1 then (%2)").arg(visits.text(0), titleOf(state)));
    }
    if (match.sessionsThen)
        match.reasons.append(counted(QT_TRANSLATE_N_NOOP("khue::ExpertSearch", "teaches %n session(s) then"), match.sessionsThen));
    if (provisional)
        match.reasons.append(counted(QT_TRANSLATE_N_NOOP("khue::ExpertSearch", "%n of them not confirmed"), provisional));
}

} // namespace

std::vector<ExpertMatch> findExperts(Database& database, const ExpertQuery& query) {
    const QStringList wanted = folded(query.words).split(u' ', Qt::SkipEmptyParts);
    const bool period = query.from.isValid() && query.to.isValid() && query.from <= query.to;
    const AvailabilityCalendar calendar(database, period ? query.from.addDays(-1).startOfDay(Qt::UTC) : database.now(),
                                        period ? query.to.addDays(2).startOfDay(Qt::UTC) : database.now());
    QHash<qint64, int> load;
    {
        Statement row = database.query(QStringLiteral("SELECT l.person_id, COUNT(*) FROM session_lecturer l JOIN session s ON s.id = l.session_id "
                                                      "JOIN course_run r ON r.id = s.course_run_id WHERE r.state <> 'cancelled' AND s.starts_at >= ? AND s.starts_at < ? "
                                                      "GROUP BY l.person_id"),
                                       database.now().addYears(-1), database.now());
        while (row.next())
            load.insert(row.integer(0), int(row.integer(1)));
    }
    std::vector<ExpertMatch> matches;
    for (Candidate& candidate : candidates(database, query)) {
        ExpertMatch& match = candidate.match;
        if (!query.language.isEmpty() && !candidate.languages.contains(query.language))
            continue;
        if (!judgeWords(candidate, wanted))
            continue;
        if (!candidate.languages.isEmpty()) {
            QString languages = shownLanguages(candidate.languages);
            languages.replace(QStringLiteral("Tiếng "), QStringLiteral("tiếng ")); // within a sentence
            match.reasons.append(QCoreApplication::translate("khue::ExpertSearch", "speaks %1").arg(languages));
        }
        if (period)
            judgePeriod(database, match, query, calendar);
        match.sessionsThisYear = load.value(match.person.value);
        match.reasons.append(counted(QT_TRANSLATE_N_NOOP("khue::ExpertSearch", "%n session(s) in the last 12 months"), match.sessionsThisYear));
        matches.push_back(match);
    }
    const auto openness = [](const ExpertMatch& match) { return match.away ? -1.0 : match.workingDays ? double(match.freeDays) / match.workingDays : 0.0; };
    std::stable_sort(matches.begin(), matches.end(), [&](const ExpertMatch& a, const ExpertMatch& b) {
        if (a.wordsFound != b.wordsFound)
            return a.wordsFound > b.wordsFound;
        if (openness(a) != openness(b))
            return openness(a) > openness(b);
        if (a.sessionsThen != b.sessionsThen)
            return a.sessionsThen < b.sessionsThen;
        return a.sessionsThisYear < b.sessionsThisYear;
    });
    return matches;
}

} // namespace khue
