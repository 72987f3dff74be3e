// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/portfolio.h"

#include "app/store/edit.h"
#include "app/studies/registration.h"

#include <QtCore/QHash>

namespace khue {

const char* const approvalInForceSql =
    "a.decision IN ('approved', 'conditional') AND NOT EXISTS (SELECT 1 FROM approval n WHERE n.renewal_of_id = a.id AND n.decision IN ('approved', 'conditional'))";

namespace {

QDate day(const Statement& row, int column) {
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// Runs a statement whose first column is a study's id and hands each row to the study's line.
template <class Take> void join(Statement rows, const QHash<qint64, size_t>& places, std::vector<PortfolioLine>& lines, Take take) {
    while (rows.next())
        if (const auto place = places.constFind(rows.integer(0)); place != places.cend())
            take(lines[*place], rows);
}

} // namespace

std::vector<PortfolioLine> portfolio(Database& database, const QList<StudyState>& states) {
    std::vector<PortfolioLine> lines;
    QHash<qint64, size_t> places;
    {
        Statement rows = database.query(QStringLiteral(
            "SELECT s.id, s.code, COALESCE(s.short_title_vi, s.title_vi), COALESCE(s.short_title_en, s.title_en), s.kind, s.phase, s.state, h.name_vi, h.name_en, p.code, "
            "s.start_date, s.end_date, s.sample_size FROM study s LEFT JOIN institution h ON h.id = s.host_id LEFT JOIN priority p ON p.id = s.priority_id ORDER BY s.code"));
        while (rows.next()) {
            PortfolioLine line;
            line.state = choiceFromCode<StudyState>(rows.text(6));
            if (!states.isEmpty() && !states.contains(line.state))
                continue;
            line.id.value = rows.integer(0);
            line.code = rows.text(1);
            line.title_vi = rows.text(2);
            line.title_en = rows.text(3);
            line.kind = choiceFromCode<StudyKind>(rows.text(4));
            line.phase = choiceFromCode<TrialPhase>(rows.text(5));
            line.host_vi = rows.text(7);
            line.host_en = rows.text(8);
            line.priority = rows.text(9);
            line.start_date = day(rows, 10);
            line.end_date = day(rows, 11);
            line.sample_size = int(rows.integer(12));
            places.insert(line.id.value, lines.size());
            lines.push_back(line);
        }
    }
    join(database.query(QStringLiteral("SELECT study_id, number FROM study_registration ORDER BY study_id, %1").arg(QLatin1String(registrationOrderSql))), places, lines,
         [](PortfolioLine& line, const Statement& row) {
             if (line.registration.isEmpty())
                 line.registration = row.text(1);
         });
    join(database.query(QStringLiteral("SELECT study_id, COUNT(*) FROM study_site GROUP BY study_id")), places, lines,
         [](PortfolioLine& line, const Statement& row) { line.sites = int(row.integer(1)); });
    join(database.query(QStringLiteral("SELECT a.study_id, COUNT(*), SUM(CASE WHEN a.decision IN ('approved', 'conditional') AND (a.valid_until IS NULL OR a.valid_until >= ?) THEN 1 ELSE 0 END), "
                                       "MIN(CASE WHEN a.decision IN ('approved', 'conditional') THEN a.valid_until END) FROM approval a WHERE a.decision <> 'withdrawn' AND "
                                       "NOT EXISTS (SELECT 1 FROM approval n WHERE n.renewal_of_id = a.id AND n.decision IN ('approved', 'conditional')) GROUP BY a.study_id"), database.today()),
         places, lines, [](PortfolioLine& line, const Statement& row) {
             line.approvals = int(row.integer(1));
             line.approved = int(row.integer(2));
             line.expires = day(row, 3);
         });
    join(database.query(QStringLiteral("SELECT study_id, COUNT(*), COUNT(done_on), SUM(CASE WHEN done_on IS NULL AND due_on < ? THEN 1 ELSE 0 END), "
                                       "MAX(baseline_due), MAX(COALESCE(done_on, due_on)) FROM milestone GROUP BY study_id"), database.today()),
         places, lines, [](PortfolioLine& line, const Statement& row) {
             line.milestones = int(row.integer(1));
             line.done = int(row.integer(2));
             line.overdue = int(row.integer(3));
             if (!row.isNull(4))
                 line.slip = int(day(row, 4).daysTo(day(row, 5)));
         });
    // Not by the index of due days, which leads to and fro through the table; of several on one day the oldest.
    join(database.query(QStringLiteral("SELECT study_id, title_vi, title_en, due_on FROM milestone WHERE COALESCE(done_on, '') = '' ORDER BY id")), places, lines,
         [](PortfolioLine& line, const Statement& row) {
             const QDate due = day(row, 3);
             if (line.next_due.isValid() && due >= line.next_due)
                 return;
             line.next_vi = row.text(1);
             line.next_en = row.text(2);
             line.next_due = due;
         });
    return lines;
}

} // namespace khue
