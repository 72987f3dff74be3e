// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/recruitment.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

template <> const Table<Recruitment> TableOf<Recruitment>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "recruitment of a month"),
     "(SELECT s.code FROM study s JOIN study_site i ON i.study_id = s.id WHERE i.id = study_site_id) || ' · ' || SUBSTR(month, 1, 7)",
     "(SELECT s.code FROM study s JOIN study_site i ON i.study_id = s.id WHERE i.id = study_site_id) || ' · ' || SUBSTR(month, 1, 7)"},
    {
        field("study_site_id", QT_TRANSLATE_NOOP("khue::Field", "Site"), &Recruitment::study_site_id, Required | Owner),
        field("month", QT_TRANSLATE_NOOP("khue::Field", "Month"), &Recruitment::month, Required),
        field("target", QT_TRANSLATE_NOOP("khue::Field", "Target"), &Recruitment::target),
        field("screened", QT_TRANSLATE_NOOP("khue::Field", "Screened"), &Recruitment::screened),
        field("not_eligible", QT_TRANSLATE_NOOP("khue::Field", "Not eligible"), &Recruitment::not_eligible),
        field("declined", QT_TRANSLATE_NOOP("khue::Field", "Declined to take part"), &Recruitment::declined),
        field("other_excluded", QT_TRANSLATE_NOOP("khue::Field", "Excluded, other"), &Recruitment::other_excluded),
        field("randomised", QT_TRANSLATE_NOOP("khue::Field", "Randomised or enrolled"), &Recruitment::randomised),
        field("lost", QT_TRANSLATE_NOOP("khue::Field", "Lost to follow-up"), &Recruitment::lost),
        field("discontinued", QT_TRANSLATE_NOOP("khue::Field", "Discontinued"), &Recruitment::discontinued),
        field("analysed", QT_TRANSLATE_NOOP("khue::Field", "Analysed"), &Recruitment::analysed),
    },
    {recruitmentRules, deriveRecruitment}};

namespace {

QString monthName(QDate month) {
    return QStringLiteral("%1/%2").arg(month.month()).arg(month.year());
}

/// The months of a site with `changed` in the place of those stored, in order of time; those left out that are empty.
std::vector<Recruitment> together(Database& database, Id<StudySite> site, const std::vector<Recruitment>& changed) {
    std::vector<Recruitment> months = loadAll<Recruitment>(database, QStringLiteral("study_site_id = ?"), site);
    for (const Recruitment& each : changed) {
        std::erase_if(months, [&](const Recruitment& other) { return other.month == each.month || (each.id && other.id == each.id); });
        months.push_back(each);
    }
    std::sort(months.begin(), months.end(), [](const Recruitment& a, const Recruitment& b) { return a.month < b.month; });
    return months;
}

bool isEmpty(const Recruitment& month) {
    RecruitmentSums sums;
    sums.add(month);
    return sums == RecruitmentSums();
}

} // namespace

void RecruitmentSums::add(const Recruitment& month) {
    target += month.target;
    screened += month.screened;
    not_eligible += month.not_eligible;
    declined += month.declined;
    other_excluded += month.other_excluded;
    randomised += month.randomised;
    lost += month.lost;
    discontinued += month.discontinued;
    analysed += month.analysed;
}

void deriveRecruitment(Recruitment& recruitment) {
    if (recruitment.month.isValid())
        recruitment.month = QDate(recruitment.month.year(), recruitment.month.month(), 1);
}

QList<RecruitmentProblem> recruitmentProblems(const std::vector<Recruitment>& months, QDate today) {
    QList<RecruitmentProblem> problems;
    const auto say = [&](const Recruitment& month, const char* field, const QString& text) {
        for (const RecruitmentProblem& known : std::as_const(problems))
            if (known.problem.field == QLatin1String(field))
                return; // each is said of the first month only: the sums carry it on
        problems.append({month.month, {QString::fromLatin1(field), text}});
    };
    RecruitmentSums sums;
    for (const Recruitment& month : months) {
        const QString name = monthName(month.month);
        const std::pair<const char*, int> figures[] = {{"target", month.target}, {"screened", month.screened}, {"not_eligible", month.not_eligible}, {"declined", month.declined},
                                                       {"other_excluded", month.other_excluded}, {"randomised", month.randomised}, {"lost", month.lost},
                                                       {"discontinued", month.discontinued}, {"analysed", month.analysed}};
        for (const auto& [field, figure] : figures) {
            if (figure < 0)
                say(month, field, QCoreApplication::translate("khue::Study", "%1: a number of people cannot be negative.").arg(name));
            else if (figure > 0 && month.month > today && qstrcmp(field, "target") != 0)
                say(month, field, QCoreApplication::translate("khue::Study", "%1 is still to come: it can have a target, nothing else.").arg(name));
        }
        sums.add(month);
        const auto number = [](qint64 value) { return QString::number(value); };
        if (sums.excluded() > sums.screened)
            say(month, "not_eligible", QCoreApplication::translate("khue::Study", "By %1, %2 were excluded, but only %3 were screened.").arg(name, number(sums.excluded()), number(sums.screened)));
        else if (sums.randomised > sums.screened - sums.excluded())
            say(month, "randomised", QCoreApplication::translate("khue::Study", "By %1, %2 were randomised, but only %3 were screened and not excluded (%4 − %5).")
                                         .arg(name, number(sums.randomised), number(sums.screened - sums.excluded()), number(sums.screened), number(sums.excluded())));
        if (sums.lost + sums.discontinued > sums.randomised)
            say(month, "lost", QCoreApplication::translate("khue::Study", "By %1, %2 were lost or discontinued, but only %3 were randomised.").arg(name, number(sums.lost + sums.discontinued), number(sums.randomised)));
        if (sums.analysed > sums.randomised)
            say(month, "analysed", QCoreApplication::translate("khue::Study", "By %1, %2 were analysed, but only %3 were randomised.").arg(name, number(sums.analysed), number(sums.randomised)));
    }
    return problems;
}

QList<Problem> recruitmentRules(Database& database, const Recruitment& recruitment) {
    QList<Problem> problems;
    if (!recruitment.month.isValid() || !recruitment.study_site_id)
        return problems;
    if (database.single(QStringLiteral("SELECT 1 FROM recruitment WHERE study_site_id = ? AND month = ? AND id <> ?"), recruitment.study_site_id, recruitment.month, recruitment.id.value).isValid())
        problems.append({QStringLiteral("month"), QCoreApplication::translate("khue::Study", "%1 has figures for this site already.").arg(monthName(recruitment.month))});
    for (const RecruitmentProblem& each : recruitmentProblems(together(database, recruitment.study_site_id, {recruitment}), database.today()))
        problems.append(each.problem);
    return problems;
}

QList<RowProblem> recruitmentSweep(Database& database) {
    QList<RowProblem> found;
    std::vector<Recruitment> months; // of one site
    const QDate today = database.today();
    const auto take = [&] {
        for (const RecruitmentProblem& each : recruitmentProblems(months, today))
            for (const Recruitment& month : months)
                if (month.month == each.month)
                    found.append({month.id.value, each.problem});
        months.clear();
    };
    // That a site has one row a month, the table itself sees to.
    Statement rows = database.query(tableOf<Recruitment>.selectSql() + QLatin1String(" ORDER BY study_site_id, month"));
    while (rows.next()) {
        const Recruitment month = recordFromRow<Recruitment>(rows);
        if (!months.empty() && months.back().study_site_id != month.study_site_id)
            take();
        months.push_back(month);
    }
    take();
    return found;
}

QList<RecruitmentProblem> saveRecruitment(Database& database, Id<StudySite> site, std::vector<Recruitment> changed) {
    for (Recruitment& month : changed) {
        deriveRecruitment(month);
        month.study_site_id = site;
    }
    const QList<RecruitmentProblem> problems = recruitmentProblems(together(database, site, changed), database.today());
    if (!problems.isEmpty())
        return problems;
    const QString study = database.single(QStringLiteral("SELECT s.code FROM study s JOIN study_site i ON i.study_id = s.id WHERE i.id = ?"), site).toString();
    Edit edit(database, "recruitment", study);
    for (Recruitment& month : changed) {
        const Recruitment stored = find<Recruitment>(database, QStringLiteral("study_site_id = ? AND month = ?"), site, month.month);
        month.id = stored.id;
        month.revision = stored.revision;
        if (!isEmpty(month))
            edit.save(month);
        else if (stored.id)
            edit.remove(stored.id);
    }
    edit.commit();
    return problems;
}

} // namespace khue
