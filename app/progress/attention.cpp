// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/attention.h"

#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/people/titles.h"
#include "app/progress/assessment.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("khue::Attention", source);
}

constexpr int daysAhead = 30, daysBack = 60;

QString sessionLabel(const QString& run, int number) {
    return text(QT_TRANSLATE_NOOP("khue::Attention", "%1, session %2")).arg(run).arg(number);
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
        list.append({QLatin1String(kind), severity, text(words).arg(label, when(rows.text(2), rows.text(3))), {{QStringLiteral("session"), rows.integer(4), label}}});
    }
}

/// Two sessions at once of whoever `who` selects: sessions ordered by who and start, each compared with the one
/// before that ends last, so in one pass.
void clashes(Database& database, QList<Attention>& list, const char* kind, const QString& who, const QString& joins, const char* words, const QString& from) {
    Statement rows = database.query(QStringLiteral("SELECT %1, s.starts_at, s.ends_at, s.zone, r.code, s.number, s.id FROM session s "
                                                   "JOIN course_run r ON r.id = s.course_run_id %2 "
                                                   "WHERE s.ends_at > ? AND r.state <> 'cancelled' ORDER BY 1, s.starts_at, s.id")
                                        .arg(who, joins),
                                    from);
    qint64 present = 0, earlierId = 0;
    QString ends, earlier;
    while (rows.next()) {
        const qint64 one = rows.integer(0);
        const QString label = sessionLabel(rows.text(6), int(rows.integer(7)));
        if (one == present && rows.text(3) < ends && earlierId != rows.integer(8))
            list.append({QLatin1String(kind), Severity::Error, text(words).arg(writtenTitles(rows.text(2).split(u' ', Qt::SkipEmptyParts)).isEmpty() ? rows.text(1) : titledName(rows.text(2).split(u' ', Qt::SkipEmptyParts), rows.text(1)), earlier, label, when(rows.text(3), rows.text(5))),
                         {{QStringLiteral("session"), rows.integer(8), label}, {QStringLiteral("session"), earlierId, earlier}}});
        if (one != present || rows.text(4) > ends) {
            present = one;
            ends = rows.text(4);
            earlier = label;
            earlierId = rows.integer(8);
        }
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
                     text(QT_TRANSLATE_NOOP("khue::Attention", "%1 has a free seat; %2 is next on the waiting list")).arg(code, titledName(person.titles, person.full_name)),
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
    const int required = settingValue(database, QStringLiteral("attendance_required_percent"), QStringLiteral("80")).toInt();
    Statement rows = database.query(
        QStringLiteral("SELECT r.id, r.code, COUNT(*) FROM course_run r JOIN (SELECT e.course_run_id AS run FROM enrolment e "
                       "JOIN course_run q ON q.id = e.course_run_id AND q.state = 'running' JOIN attendance a ON a.enrolment_id = e.id "
                       "WHERE e.%1 GROUP BY e.id, e.course_run_id "
                       "HAVING COUNT(*) >= 2 AND SUM(CASE WHEN a.mark IN ('present', 'late') THEN 100.0 ELSE 0 END) / COUNT(*) < ?) t ON t.run = r.id "
                       "GROUP BY r.id, r.code ORDER BY r.code")
            .arg(QLatin1String(takesSeatSql)),
        required);
    while (rows.next()) {
        const int count = int(rows.integer(2));
        const QString words = QCoreApplication::translate("khue::Attention", "%1: attendance of %n trainee(s) is below %2%", nullptr, count);
        list.append({QStringLiteral("at_risk"), Severity::Warning, words.arg(rows.text(1)).arg(required),
                     {{QStringLiteral("course_run"), rows.integer(0), rows.text(1)}}});
    }
}

} // namespace

QString Attention::title() const {
    static const std::pair<const char*, const char*> titles[] = {
        {"lecturer_clash", QT_TRANSLATE_NOOP("khue::Attention", "Clash")},
        {"room_clash", QT_TRANSLATE_NOOP("khue::Attention", "Clash")},
        {"trainee_clash", QT_TRANSLATE_NOOP("khue::Attention", "Clash")},
        {"no_lecturer", QT_TRANSLATE_NOOP("khue::Attention", "No lecturer")},
        {"no_room", QT_TRANSLATE_NOOP("khue::Attention", "No room")},
        {"unconfirmed", QT_TRANSLATE_NOOP("khue::Attention", "Not confirmed")},
        {"unmarked", QT_TRANSLATE_NOOP("khue::Attention", "Not marked")},
        {"free_seat", QT_TRANSLATE_NOOP("khue::Attention", "Free seat")},
        {"missing_scores", QT_TRANSLATE_NOOP("khue::Attention", "Scores missing")},
        {"at_risk", QT_TRANSLATE_NOOP("khue::Attention", "At risk")},
        {"broken_rule", QT_TRANSLATE_NOOP("khue::Attention", "To be corrected")},
    };
    for (const auto& [code, title] : titles)
        if (kind == QLatin1String(code))
            return QCoreApplication::translate("khue::Attention", title);
    return kind;
}

QList<Attention> whatNeedsSomebody(Database& database) {
    QList<Attention> list;
    const QDateTime now = database.now();
    const auto iso = [](const QDateTime& moment) { return moment.toString(Qt::ISODate); };
    const QString today = iso(now), soon = iso(now.addDays(daysAhead)), before = iso(now.addDays(-daysBack));
    clashes(database, list, "lecturer_clash", QStringLiteral("p.id, p.full_name, p.titles"),
            QStringLiteral("JOIN session_lecturer l ON l.session_id = s.id JOIN person p ON p.id = l.person_id"),
            QT_TRANSLATE_NOOP("khue::Attention", "%1 teaches twice at once: %2 and %3, %4"), today);
    clashes(database, list, "room_clash", QStringLiteral("m.id, m.name, NULL"), QStringLiteral("JOIN room m ON m.id = s.room_id"),
            QT_TRANSLATE_NOOP("khue::Attention", "Room %1 is taken twice: %2 and %3, %4"), today);
    sessions(database, list, "no_lecturer", Severity::Warning, QStringLiteral("NOT EXISTS (SELECT 1 FROM session_lecturer l WHERE l.session_id = s.id)"),
             QT_TRANSLATE_NOOP("khue::Attention", "%1 has no lecturer yet (%2)"), today, soon);
    sessions(database, list, "no_room", Severity::Warning, QStringLiteral("s.mode <> 'online' AND s.room_id IS NULL"),
             QT_TRANSLATE_NOOP("khue::Attention", "%1 has no room yet (%2)"), today, soon);
    sessions(database, list, "unconfirmed", Severity::Hint,
             QStringLiteral("EXISTS (SELECT 1 FROM session_lecturer l WHERE l.session_id = s.id AND l.state = 'provisional')"),
             QT_TRANSLATE_NOOP("khue::Attention", "%1: a lecturer has not confirmed yet (%2)"), today, soon);
    unmarked(database, list, before, today);
    atRisk(database, list);
    missingScores(database, list);
    freeSeats(database, list);
    std::stable_sort(list.begin(), list.end(), [](const Attention& a, const Attention& b) { return a.severity > b.severity; });
    return list;
}

QList<Attention> brokenRules(Database& database) {
    QList<Attention> list;
    for (const TableInfo* table : database.tables()) {
        QList<qint64> ids;
        {
            Statement rows = database.query(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table->key()));
            while (rows.next())
                ids.append(rows.integer(0));
        }
        for (const qint64 id : std::as_const(ids)) {
            RowValues values;
            loadRow(database, *table, id, values);
            for (const Problem& problem : table->check(database, id, values)) {
                if (problem.severity == Severity::Hint)
                    continue;
                const QString title = database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table->titleSql(), table->key()), id).toString();
                list.append({QStringLiteral("broken_rule"), problem.severity, QString(title + QLatin1String(": ") + problem.text), {{table->key(), id, title}}});
            }
        }
    }
    return list;
}

} // namespace khue
