// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/attention.h"

#include "app/attached/task.h"
#include "app/certificates/expiring_validity.h"
#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/governance/governance_needs.h"
#include "app/indicators/standing.h"
#include "app/people/titles.h"
#include "app/progress/outcome.h"
#include "app/scheduling/timetable.h"
#include "app/store/language.h"
#include "app/visits/visit_attention.h"
#include "app/studies/recruitment.h"
#include "app/studies/study_needs.h"
#include "app/today/saved_report.h"
#include "app/studies/study_work_notices.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

constexpr int daysAhead = 30, daysBack = 60, daysOfClashes = 366;

QString sessionLabel(const QString& run, int number) {
    return QCoreApplication::translate("khue::Attention", "%1, session %2").arg(run).arg(number);
}

QString when(const QString& startsAt, const QString& zone) {
    const QDateTime local = atPlace(QDateTime::fromString(startsAt, Qt::ISODate), zone);
    return shownDay(local.date()) + u' ' + shownTime(local.time());
}

/// Sessions that one query finds: run code, number, start, zone, id.
void sessions(Database& database, QList<Attention>& list, const char* kind, Severity severity, const QString& condition, const char* words,
              const QString& from, const QString& to) {
    Statement rows = database.query(QStringLiteral("SELECT r.code, s.number, s.starts_at, s.zone, s.id FROM session s JOIN course_run r ON r.id = s.course_run_id "
                                                   "WHERE s.starts_at >= ? AND s.starts_at < ? AND r.state <> 'cancelled' AND %1 ORDER BY s.starts_at")
                                        .arg(condition),
                                    from, to);
    while (rows.next()) {
        const QString label = sessionLabel(rows.text(0), int(rows.integer(1)));
        list.append({QLatin1String(kind), severity, QCoreApplication::translate("khue::Attention", words).arg(label, when(rows.text(2), rows.text(3))), {{QStringLiteral("session"), rows.integer(4), label}}});
    }
}

/// What clashes from now on. What a session still lacks is told when it comes near.
void clashes(Database& database, QList<Attention>& list, const QDateTime& now, Severity least) {
    const Timetable timetable(database, now, now.addDays(daysOfClashes));
    const QDateTime soon = now.addDays(daysAhead);
    for (const Clash& clash : timetable.clashes()) {
        const bool isGap = clash.kind == ClashKind::NoLecturer || clash.kind == ClashKind::NoRoom;
        if (clash.severity < least || (isGap && clash.from >= soon))
            continue;
        Attention attention{clashCode(clash.kind), clash.severity, clash.text, {}, {}, clash};
        for (const qint64 id : {clash.session, clash.other})
            if (const PlannedSession* session = timetable.session(id))
                attention.about.append({QStringLiteral("session"), id, timetable.sessionLabel(*session)});
        list.append(attention);
    }
}

void unmarked(Database& database, QList<Attention>& list, const QString& from, const QString& now) {
    Statement rows = database.query(
        QStringLiteral("SELECT r.code, s.number, s.starts_at, s.zone, s.id, "
                       "(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%1) - "
                       "(SELECT COUNT(*) FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id WHERE a.session_id = s.id AND e.%1) AS missing "
                       "FROM session s JOIN course_run r ON r.id = s.course_run_id "
                       "WHERE s.ends_at >= ? AND s.ends_at < ? AND r.state <> 'cancelled' ORDER BY s.starts_at")
            .arg(QLatin1String(takesSeatSql)),
        from, now);
    while (rows.next()) {
        const int missing = int(rows.integer(5));
        if (missing <= 0)
            continue;
        const QString label = sessionLabel(rows.text(0), int(rows.integer(1)));
        list.append({QStringLiteral("unmarked"), Severity::Warning,
                     QCoreApplication::translate("khue::Attention", "%1 (%2): attendance of %n trainee(s) is not marked", nullptr, missing)
                         .arg(label, when(rows.text(2), rows.text(3))),
                     {{QStringLiteral("session"), rows.integer(4), label}}});
    }
}

void freeSeats(Database& database, QList<Attention>& list) {
    QList<QPair<qint64, QString>> runs;
    {
        Statement rows = database.query(QStringLiteral("SELECT DISTINCT r.id, r.code FROM course_run r JOIN enrolment e ON e.course_run_id = r.id "
                                                       "WHERE e.state = 'waiting' AND r.state IN ('planned', 'open', 'running') ORDER BY r.code"));
        while (rows.next())
            runs.append({rows.integer(0), rows.text(1)});
    }
    for (const auto& [id, code] : std::as_const(runs)) {
        const Enrolment next = nextInLine(database, {id});
        if (!next.id)
            continue;
        const Person person = load(database, next.person_id);
        list.append({QStringLiteral("free_seat"), Severity::Hint,
                     QCoreApplication::translate("khue::Attention", "%1 has a free seat; %2 is next on the waiting list").arg(code, titledName(person.titles, person.full_name)),
                     {{QStringLiteral("course_run"), id, code}, {QStringLiteral("person"), person.id.value, person.code}}});
    }
}

void missingScores(Database& database, QList<Attention>& list) {
    Statement rows = database.query(
        QStringLiteral("SELECT r.id, r.code, "
                       "(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%1) * (SELECT COUNT(*) FROM assessment a WHERE a.course_run_id = r.id) - "
                       "(SELECT COUNT(*) FROM score x JOIN assessment a ON a.id = x.assessment_id JOIN enrolment e ON e.id = x.enrolment_id "
                       "WHERE a.course_run_id = r.id AND e.%1) "
                       "FROM course_run r WHERE r.state = 'finished' AND r.end_date >= ? ORDER BY r.code")
            .arg(QLatin1String(takesSeatSql)),
        database.today().addDays(-daysBack));
    while (rows.next())
        if (const int missing = int(rows.integer(2)); missing > 0)
            list.append({QStringLiteral("missing_scores"), Severity::Warning,
                         QCoreApplication::translate("khue::Attention", "%1 is over, and %n score(s) are missing", nullptr, missing).arg(rows.text(1)),
                         {{QStringLiteral("course_run"), rows.integer(0), rows.text(1)}}});
}

void atRisk(Database& database, QList<Attention>& list) {
    constexpr qsizetype mostNamed = 3;
    const Outcomes outcomes = traineesAtRisk(database);
    for (size_t run = 0; run < outcomes.runs.size(); ++run) {
        int count = 0;
        QStringList named;
        QList<Attention::About> people;
        for (const TraineeOutcome& each : outcomes.trainees) {
            if (each.run != run)
                continue;
            ++count;
            people.append({QStringLiteral("enrolment"), each.record.id.value, each.name});
            if (named.size() < mostNamed && !each.outcome.reasons.isEmpty())
                named.append(QCoreApplication::translate("khue::Attention", "%1 (%2)").arg(each.name, each.outcome.reasons.first().text));
        }
        if (!count)
            continue;
        const RunProgress& which = outcomes.runs[run];
        const QString words = QCoreApplication::translate("khue::Attention", "%1: %n trainee(s) at risk or can no longer pass: %2", nullptr, count);
        QString names = named.join(QStringLiteral("; "));
        if (count > named.size())
            names += QStringLiteral("; …");
        list.append({QStringLiteral("at_risk"), Severity::Warning, words.arg(which.code, names),
                     QList<Attention::About>{{QStringLiteral("course_run"), which.id.value, which.code}} + people});
    }
}

void overdue(Database& database, QList<Attention>& list) {
    for (const OverdueTask& task : overdueTasks(database, database.today())) {
        QString what = task.record.isEmpty() ? task.title : QCoreApplication::translate("khue::Attention", "%1: %2").arg(task.record, task.title);
        if (!task.owner.isEmpty())
            what += QStringLiteral(" · ") + task.owner;
        QList<Attention::About> about{{QStringLiteral("task"), task.task.value, task.title}};
        if (task.about.id)
            about.append({task.about.table, task.about.id, task.record});
        list.append({QStringLiteral("overdue_task"), Severity::Warning, QCoreApplication::translate("khue::Attention", "%1 (was due on %2)").arg(what, shownDate(task.due_on)), about});
    }
}

void visits(Database& database, QList<Attention>& list) {
    for (const VisitConcern& concern : visitConcerns(database, database.today())) {
        QList<Attention::About> about{{QStringLiteral("visit"), concern.visit.value, concern.code}};
        if (concern.session)
            about.append({QStringLiteral("session"), concern.session, concern.sessionLabel});
        list.append({QLatin1String(concern.kind), concern.severity, concern.text, about});
    }
}

/// What people were taught and is soon no longer valid: one line a course.
void validityEnds(Database& database, QList<Attention>& list) {
    constexpr int daysOfValidity = 60;
    constexpr qsizetype mostNamed = 3;
    const std::vector<ExpiringValidity> ending = expiringValidities(database, database.today(), database.today().addDays(daysOfValidity));
    for (size_t i = 0; i < ending.size();) {
        const Id<Course> course = ending[i].course_id;
        const QDate first = ending[i].ends;
        QStringList named;
        QList<Attention::About> people;
        for (; i < ending.size() && ending[i].course_id == course; ++i) {
            if (named.size() < mostNamed)
                named.append(ending[i].holder);
            people.append({QStringLiteral("person"), ending[i].person.value, ending[i].holder});
        }
        const int count = int(people.size());
        QString names = named.join(QStringLiteral(", "));
        if (count > named.size())
            names += QStringLiteral(", …");
        const QString title = ending[i - 1].course;
        list.append({QStringLiteral("validity_ends"), Severity::Hint,
                     QCoreApplication::translate("khue::Attention", "%1: the validity of %n certificate(s) ends, the first on %2: %3", nullptr, count).arg(title, shownDate(first), names),
                     QList<Attention::About>{{QStringLiteral("course"), course.value, title}} + people});
    }
}

void reportsDue(Database& database, QList<Attention>& list) {
    for (const SavedReport& each : dueReports(database))
        list.append({QStringLiteral("report_due"), Severity::Warning,
                     QCoreApplication::translate("khue::Attention", "The report “%1” is due (%2)").arg(each.name, shownDate(nextDue(each))),
                     {{QStringLiteral("saved_report"), each.id.value, each.name}}});
}

/// Figures that somebody has to enter: one line a year. Urgent for the year that is over, and in a year's last quarter.
void indicatorValues(Database& database, QList<Attention>& list) {
    constexpr qsizetype mostNamed = 6;
    for (const MissingValues& missing : missingValues(database)) {
        QString codes = missing.codes.mid(0, mostNamed).join(QStringLiteral(", "));
        if (missing.codes.size() > mostNamed)
            codes += QStringLiteral(", …");
        const int count = int(missing.codes.size());
        Attention attention{QStringLiteral("indicator_values"), missing.year < database.today().year() || database.today().month() >= 10 ? Severity::Warning : Severity::Hint,
                            QCoreApplication::translate("khue::Attention", "%n indicator(s) have no value for %1 yet: %2", nullptr, count).arg(QString::number(missing.year), codes), {},
                            {QStringLiteral("missing_indicator"), missing.year, QString::number(missing.year)}};
        for (qsizetype i = 0; i < missing.indicators.size(); ++i)
            attention.about.append({QStringLiteral("indicator"), missing.indicators[i], missing.codes[i]});
        list.append(attention);
    }
}

} // namespace

QString Attention::title() const {
    static const std::pair<const char*, const char*> titles[] = {
        {"unconfirmed", QT_TRANSLATE_NOOP("khue::Attention", "Not confirmed")},
        {"unmarked", QT_TRANSLATE_NOOP("khue::Attention", "Not marked")},
        {"free_seat", QT_TRANSLATE_NOOP("khue::Attention", "Free seat")},
        {"missing_scores", QT_TRANSLATE_NOOP("khue::Attention", "Scores missing")},
        {"at_risk", QT_TRANSLATE_NOOP("khue::Attention", "At risk")},
        {"overdue_task", QT_TRANSLATE_NOOP("khue::Attention", "Overdue")},
        {"visit_clash", QT_TRANSLATE_NOOP("khue::Attention", "Visit and teaching")},
        {"visit_state", QT_TRANSLATE_NOOP("khue::Attention", "Visit not confirmed")},
        {"visit_report", QT_TRANSLATE_NOOP("khue::Attention", "Report missing")},
        {"validity_ends", QT_TRANSLATE_NOOP("khue::Attention", "Validity ends")},
        {"agreement_ends", QT_TRANSLATE_NOOP("khue::Attention", "Agreement ends")},
        {"committee_balance", QT_TRANSLATE_NOOP("khue::Attention", "Out of balance")},
        {"meeting_minutes", QT_TRANSLATE_NOOP("khue::Attention", "Minutes missing")},
        {"approval_expires", QT_TRANSLATE_NOOP("khue::Attention", "Approval expires")},
        {"approval_late", QT_TRANSLATE_NOOP("khue::Attention", "Decision late")},
        {"milestone_due", QT_TRANSLATE_NOOP("khue::Attention", "Milestone due")},
        {"milestone_overdue", QT_TRANSLATE_NOOP("khue::Attention", "Milestone overdue")},
        {"training_missing", QT_TRANSLATE_NOOP("khue::Attention", "Training missing")},
        {"training_expires", QT_TRANSLATE_NOOP("khue::Attention", "Training ends")},
        {"delegation_unsigned", QT_TRANSLATE_NOOP("khue::Attention", "Not signed")},
        {"overspent", QT_TRANSLATE_NOOP("khue::Attention", "Overspent")},
        {"risk_overdue", QT_TRANSLATE_NOOP("khue::Attention", "Risk overdue")},
        {"indicator_values", QT_TRANSLATE_NOOP("khue::Attention", "Values missing")},
        {"report_due", QT_TRANSLATE_NOOP("khue::Attention", "Report due")},
        {"broken_rule", QT_TRANSLATE_NOOP("khue::Attention", "To be corrected")},
    };
    for (const auto& [code, title] : titles)
        if (kind == QLatin1String(code))
            return QCoreApplication::translate("khue::Attention", title);
    for (int clash = 0; clash <= int(ClashKind::NoRoom); ++clash)
        if (kind == clashCode(ClashKind(clash)))
            return clashTitle(ClashKind(clash));
    return kind;
}

QList<Attention> whatNeedsSomebody(Database& database, Severity least) {
    QList<Attention> list;
    const QDateTime now = database.now();
    const auto iso = [](const QDateTime& moment) { return moment.toString(Qt::ISODate); };
    const QString today = iso(now), soon = iso(now.addDays(daysAhead)), before = iso(now.addDays(-daysBack));
    clashes(database, list, now, least);
    sessions(database, list, "unconfirmed", Severity::Hint,
             QStringLiteral("EXISTS (SELECT 1 FROM session_lecturer l WHERE l.session_id = s.id AND l.state = 'provisional')"),
             QT_TRANSLATE_NOOP("khue::Attention", "%1: a lecturer has not confirmed yet (%2)"), today, soon);
    unmarked(database, list, before, today);
    atRisk(database, list);
    missingScores(database, list);
    freeSeats(database, list);
    visits(database, list);
    overdue(database, list);
    for (const StudyNeed& need : studyNeeds(database))
        list.append({QLatin1String(need.kind), need.severity, need.text, {{need.table, need.id, need.code}, {QStringLiteral("study"), need.study.value, need.studyCode}}});
    validityEnds(database, list);
    indicatorValues(database, list);
    reportsDue(database, list);
    for (const GovernanceNeed& need : governanceNeeds(database))
        list.append({QLatin1String(need.kind), need.severity, need.text, {{need.table, need.id, need.code}}});
    for (const StudyWorkNotice& notice : studyWorkNotices(database))
        list.append({QString::fromLatin1(notice.kind), notice.severity, notice.text, {{notice.table, notice.id, notice.code}}});
    std::stable_sort(list.begin(), list.end(), [](const Attention& a, const Attention& b) { return a.severity > b.severity; });
    return list;
}

QList<Attention> brokenRules(Database& database) {
    // Tables of which thousands of rows are to be expected, and whose rules look at several rows together.
    static const QHash<const TableInfo*, OwnSweep> sweeps{{&tableOf<Recruitment>, recruitmentSweep}};
    QList<Attention> list;
    for (const TableInfo* table : database.tables())
        for (const auto& [id, problem] : sweep(database, *table, sweeps.value(table))) {
            if (problem.severity == Severity::Hint || problem.field == QLatin1String("training_reason"))
                continue; // training that is missing is told by whatNeedsSomebody()
            const QString title = database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table->titleSql(), table->key()), id).toString();
            list.append({QStringLiteral("broken_rule"), problem.severity, QString(title + QLatin1String(": ") + problem.text), {{table->key(), id, title}}});
        }
    return list;
}

} // namespace khue
