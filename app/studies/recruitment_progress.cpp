// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/recruitment_progress.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

int monthsBetween(QDate from, QDate to) {
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

constexpr int mostMonths = 1200; ///< a slip of the pen in a year does not fill the memory

} // namespace

RecruitmentProgress recruitmentProgress(Database& database, Id<Study> study, Id<StudySite> site) {
    RecruitmentProgress progress;
    if (site)
        progress.sampleSize = database.single(QStringLiteral("SELECT target FROM study_site WHERE id = ?"), site).toInt();
    // The only site is to recruit all, where it has no target of its own.
    if (!site || (progress.sampleSize == 0 && database.single(QStringLiteral("SELECT COUNT(*) FROM study_site WHERE study_id = ?"), study).toInt() == 1))
        progress.sampleSize = database.single(QStringLiteral("SELECT sample_size FROM study WHERE id = ?"), study).toInt();
    const QDate today = database.today();
    const QDate thisMonth(today.year(), today.month(), 1);
    Statement rows = database.query(
        QStringLiteral("SELECT r.month, SUM(r.target), SUM(r.screened), SUM(r.not_eligible), SUM(r.declined), SUM(r.other_excluded), SUM(r.randomised), SUM(r.lost), "
                       "SUM(r.discontinued), SUM(r.analysed) FROM recruitment r JOIN study_site i ON i.id = r.study_site_id WHERE i.study_id = ? AND (? = 0 OR i.id = ?) "
                       "GROUP BY r.month ORDER BY r.month"),
        study, site.value, site.value);
    while (rows.next()) {
        const QDate month = QDate::fromString(rows.text(0), Qt::ISODate);
        if (!month.isValid())
            continue;
        if (!progress.months.empty() && monthsBetween(progress.months.back().month, month) < mostMonths)
            for (QDate gap = progress.months.back().month.addMonths(1); gap < month; gap = gap.addMonths(1))
                progress.months.push_back({gap, {}, progress.total});
        const RecruitmentSums sums{rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7), rows.integer(8), rows.integer(9)};
        RecruitmentSums& total = progress.total;
        total.target += sums.target;
        total.screened += sums.screened;
        total.not_eligible += sums.not_eligible;
        total.declined += sums.declined;
        total.other_excluded += sums.other_excluded;
        total.randomised += sums.randomised;
        total.lost += sums.lost;
        total.discontinued += sums.discontinued;
        total.analysed += sums.analysed;
        RecruitmentSums actual = sums;
        actual.target = 0;
        if (month <= thisMonth && actual != RecruitmentSums()) {
            progress.lastRecorded = month;
            progress.targetByNow = total.target;
        }
        if (!progress.reachedIn && progress.sampleSize > 0 && total.randomised >= progress.sampleSize)
            progress.reachedIn = month;
        progress.months.push_back({month, sums, total});
    }
    return progress;
}

std::optional<RecruitmentForecast> RecruitmentProgress::forecast(int asked) const {
    if (sampleSize <= 0 || !lastRecorded.isValid() || reachedIn)
        return std::nullopt;
    // The first month in which anybody was screened or randomised begins the pace, not months of preparation.
    const auto begun = std::find_if(months.begin(), months.end(), [](const RecruitmentMonth& month) { return month.total.screened > 0 || month.total.randomised > 0; });
    if (begun == months.end())
        return std::nullopt;
    RecruitmentForecast forecast;
    forecast.months = std::min(asked, monthsBetween(begun->month, lastRecorded) + 1);
    if (forecast.months <= 0)
        return std::nullopt;
    const QDate first = lastRecorded.addMonths(1 - forecast.months);
    qint64 randomised = 0;
    for (const RecruitmentMonth& month : months)
        if (month.month >= first && month.month <= lastRecorded)
            randomised += month.sums.randomised;
    forecast.pace = double(randomised) / forecast.months;
    const qint64 missing = sampleSize - total.randomised;
    if (forecast.pace > 0 && missing / forecast.pace < mostMonths)
        forecast.reached = lastRecorded.addMonths(int(std::ceil(double(missing) / forecast.pace - 1e-9)));
    return forecast;
}

QString recruitmentSentence(const RecruitmentProgress& progress) {
    const auto month = [](QDate date) { return QStringLiteral("%1/%2").arg(date.month()).arg(date.year()); };
    const QString randomised = QString::number(progress.total.randomised);
    if (progress.sampleSize <= 0)
        return QCoreApplication::translate("khue::Study", "%1 recruited. The sample size is not settled yet, so nothing can be foreseen.").arg(randomised);
    QString text = QCoreApplication::translate("khue::Study", "%1 of %2 recruited (%3 %).")
                       .arg(randomised, QString::number(progress.sampleSize), shownNumber(100.0 * double(progress.total.randomised) / progress.sampleSize, 0));
    if (progress.reachedIn)
        return text + u' ' + QCoreApplication::translate("khue::Study", "The sample size was reached in %1.").arg(month(*progress.reachedIn));
    if (progress.lastRecorded.isValid() && progress.targetByNow > 0) {
        const qint64 behind = progress.targetByNow - progress.total.randomised;
        text += u' ' + (behind > 0    ? QCoreApplication::translate("khue::Study", "By %1 the target was %2: %3 behind.").arg(month(progress.lastRecorded), QString::number(progress.targetByNow), QString::number(behind))
                        : behind == 0 ? QCoreApplication::translate("khue::Study", "By %1 the target was %2: on target.").arg(month(progress.lastRecorded), QString::number(progress.targetByNow))
                                      : QCoreApplication::translate("khue::Study", "By %1 the target was %2: %3 ahead.").arg(month(progress.lastRecorded), QString::number(progress.targetByNow), QString::number(-behind)));
    }
    int said = 0;
    for (const int asked : {3, 6}) {
        const std::optional<RecruitmentForecast> forecast = progress.forecast(asked);
        if (!forecast || forecast->months == said)
            continue;
        said = forecast->months;
        const QString pace = shownNumber(std::round(forecast->pace * 10) / 10);
        text += u' ' + (forecast->reached.isValid()
                            ? QCoreApplication::translate("khue::Study", "At the pace of the last %1 months, %2 a month, it will be reached in %3.").arg(QString::number(said), pace, month(forecast->reached))
                            : QCoreApplication::translate("khue::Study", "At the pace of the last %1 months, %2 a month, it will not be reached.").arg(QString::number(said), pace));
    }
    if (!said)
        text += u' ' + QCoreApplication::translate("khue::Study", "Nobody has been screened yet, so nothing can be foreseen.");
    return text;
}

} // namespace khue
