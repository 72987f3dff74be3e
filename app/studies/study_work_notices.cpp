// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_work_notices.h"

#include "app/store/language.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_risk.h"
#include "app/studies/training_coverage.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

/// SQL over study s, with one ? twice: the study asked for, or those that go on.
QString studiesAsked() {
    return QStringLiteral("(s.id = ? OR (? = 0 AND s.%1))").arg(QLatin1String(studyGoesOnSql));
}

void trainings(Database& database, Id<Study> study, QList<StudyWorkNotice>& notices) {
    const QDate today = database.today();
    struct Line {
        QString study, person, reason;
        QDate from, to;
    };
    QHash<qint64, Line> lines;
    {
        Statement rows = database.query(QStringLiteral("SELECT m.id, s.code, p.full_name, m.training_reason, m.from_date, m.to_date FROM study_member m JOIN study s ON s.id = m.study_id "
                                                       "JOIN person p ON p.id = m.person_id WHERE (m.to_date IS NULL OR m.to_date >= ? OR m.training_reason IS NULL) AND ") +
                                            studiesAsked(),
                                        today, study.value, study.value);
        while (rows.next())
            lines.insert(rows.integer(0), {rows.text(1), rows.text(2), rows.text(3), QDate::fromString(rows.text(4), Qt::ISODate), QDate::fromString(rows.text(5), Qt::ISODate)});
    }
    const std::vector<MemberTraining> members = trainingOfMembers(
        database, QStringLiteral("(m.to_date IS NULL OR m.to_date >= ? OR m.training_reason IS NULL) AND m.study_id IN (SELECT s.id FROM study s WHERE %1)").arg(studiesAsked()),
        {toStored(today), study.value, study.value}, today);
    for (const MemberTraining& member : members) {
        const Line line = lines.value(member.member.value);
        const bool open = !line.to.isValid() || line.to >= today;
        for (const TrainingCoverage& training : member.trainings) {
            const auto add = [&](const char* kind, Severity severity, const QString& text) {
                notices.append({kind, severity, QString(line.study + QStringLiteral(": ") + text), QStringLiteral("study_member"), member.member.value, line.study});
            };
            if (training.isMissing() && line.reason.isEmpty())
                add("training_missing", Severity::Error, training.sentence(line.person));
            else if (!training.held && open)
                add("training_missing", Severity::Warning,
                    QCoreApplication::translate("khue::Study", "%1 Delegated nevertheless: %2").arg(training.sentence(line.person), line.reason));
            else if (open && training.until.isValid() && (!line.to.isValid() || training.until < line.to)) {
                const int days = int(today.daysTo(training.until));
                if (days <= trainingNoticeDays)
                    add("training_expires", days <= trainingUrgentDays ? Severity::Error : days <= trainingSoonDays ? Severity::Warning : Severity::Hint,
                        QCoreApplication::translate("khue::Study", "%1: %2 ends on %3, in %n day(s), while tasks are delegated.", nullptr, days)
                            .arg(line.person, training.name, shownDate(training.until)));
            }
        }
    }
}

void unsignedOnes(Database& database, Id<Study> study, QList<StudyWorkNotice>& notices) {
    const QDate today = database.today();
    Statement rows = database.query(QStringLiteral("SELECT m.id, s.code, p.full_name, m.from_date FROM study_member m JOIN study s ON s.id = m.study_id JOIN person p ON p.id = m.person_id "
                                                   "WHERE m.signed_on IS NULL AND m.role NOT IN ('chief_investigator', 'principal_investigator') AND m.from_date <= ? "
                                                   "AND (m.to_date IS NULL OR m.to_date >= ?) AND %1 ORDER BY m.from_date, m.id")
                                        .arg(studiesAsked()),
                                    today, today, study.value, study.value);
    while (rows.next())
        notices.append({"delegation_unsigned", Severity::Hint,
                        QCoreApplication::translate("khue::Study", "%1: the delegation of %2 since %3 is not signed by the principal investigator.")
                            .arg(rows.text(1), rows.text(2), shownDate(QDate::fromString(rows.text(3), Qt::ISODate))),
                        QStringLiteral("study_member"), rows.integer(0), rows.text(1)});
}

void overspent(Database& database, Id<Study> study, QList<StudyWorkNotice>& notices) {
    QList<std::tuple<qint64, QString, double>> found;
    {
        Statement rows = database.query(QStringLiteral("SELECT g.id, s.code, SUM(e.amount) - g.amount FROM study_grant g JOIN study s ON s.id = g.study_id JOIN expense e ON e.study_grant_id = g.id "
                                                       "WHERE %1 GROUP BY g.id, s.code, g.amount HAVING SUM(e.amount) - g.amount > 0.005 ORDER BY s.code, g.id")
                                            .arg(studiesAsked()),
                                        study.value, study.value);
        while (rows.next())
            found.append({rows.integer(0), rows.text(1), rows.real(2)});
    }
    for (const auto& [grant, code, beyond] : std::as_const(found))
        notices.append({"overspent", Severity::Warning, QString(code + QStringLiteral(": ") + overspentSentence(database, {grant}, beyond)), QStringLiteral("study_grant"), grant, code});
}

void overdueRisks(Database& database, Id<Study> study, QList<StudyWorkNotice>& notices) {
    Statement rows = database.query(QStringLiteral("SELECT r.id, s.code, %1, r.due_on, p.full_name, %2 FROM risk r JOIN study s ON s.id = r.study_id LEFT JOIN person p ON p.id = r.owner_id "
                                                   "WHERE r.due_on < ? AND %3 AND %4 ORDER BY %2 DESC, r.due_on")
                                        .arg(inLanguageSql(QStringLiteral("r.title_vi"), QStringLiteral("r.title_en")), QLatin1String(riskScoreSql), QLatin1String(riskOpenSql), studiesAsked()),
                                    database.today(), study.value, study.value);
    while (rows.next()) {
        const QString date = shownDate(QDate::fromString(rows.text(3), Qt::ISODate));
        const QString text = rows.text(4).isEmpty()
                                 ? QCoreApplication::translate("khue::Study", "%1: “%2” was due on %3, and nobody sees to it.").arg(rows.text(1), rows.text(2), date)
                                 : QCoreApplication::translate("khue::Study", "%1: “%2” was due on %3 from %4.").arg(rows.text(1), rows.text(2), date, rows.text(4));
        notices.append({"risk_overdue", riskLevel(int(rows.integer(5))) >= RiskLevel::High ? Severity::Warning : Severity::Hint, text, QStringLiteral("risk"), rows.integer(0), rows.text(1)});
    }
}

} // namespace

QList<StudyWorkNotice> studyWorkNotices(Database& database, Id<Study> study) {
    QList<StudyWorkNotice> notices;
    trainings(database, study, notices);
    unsignedOnes(database, study, notices);
    overspent(database, study, notices);
    overdueRisks(database, study, notices);
    return notices;
}

} // namespace khue
