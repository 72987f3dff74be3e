// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/recruitment_charts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QLocale localeOf(const PaperWords& words) {
    return words.language() == PaperLanguage::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Vietnamese, QLocale::Vietnam);
}

QString monthName(QDate month) {
    return QStringLiteral("%1/%2").arg(month.month()).arg(month.year());
}

} // namespace

Chart recruitmentCurve(const RecruitmentProgress& progress, const PaperWords& words) {
    constexpr int furthest = 12;
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.locale = localeOf(words);
    chart.decimals = 0;
    chart.minimum = 0;
    chart.categoryTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Month")).inOneLine();
    ChartSeries actual{words(QT_TRANSLATE_NOOP("khue::Paper", "Recruited")).inOneLine(), {}, Tone::Info, false};
    ChartSeries target{words(QT_TRANSLATE_NOOP("khue::Paper", "Target")).inOneLine(), {}, Tone::Muted, false};
    ChartSeries expected{words(QT_TRANSLATE_NOOP("khue::Paper", "To be expected")).inOneLine(), {}, Tone::Info, true};
    if (progress.sampleSize > 0)
        chart.target = ChartTarget{double(progress.sampleSize), words(QT_TRANSLATE_NOOP("khue::Paper", "Sample size")).inTwoLines()};
    const std::optional<RecruitmentForecast> forecast = progress.forecast(3);
    QDate last = progress.months.empty() ? QDate() : progress.months.back().month;
    if (forecast && forecast->reached.isValid())
        last = std::max(last, std::min(forecast->reached, progress.lastRecorded.addMonths(furthest)));
    bool planned = false;
    qint64 targetSum = 0;
    size_t next = 0;
    if (!progress.months.empty())
        for (QDate month = progress.months.front().month; month <= last; month = month.addMonths(1)) {
            chart.categories.append(monthName(month));
            const RecruitmentMonth* known = next < progress.months.size() && progress.months[next].month == month ? &progress.months[next++] : nullptr;
            if (known) {
                targetSum = known->total.target;
                planned = planned || known->sums.target > 0;
            }
            target.values.append(known ? std::optional(double(targetSum)) : std::nullopt);
            const bool past = progress.lastRecorded.isValid() && month <= progress.lastRecorded;
            actual.values.append(past && known ? std::optional(double(known->total.randomised)) : std::nullopt);
            std::optional<double> ahead;
            if (forecast && forecast->pace > 0 && month >= progress.lastRecorded) {
                const int months = (month.year() - progress.lastRecorded.year()) * 12 + month.month() - progress.lastRecorded.month();
                ahead = std::min(double(progress.sampleSize), double(progress.total.randomised) + forecast->pace * months);
            }
            expected.values.append(ahead);
        }
    chart.series.append(actual);
    if (planned)
        chart.series.append(target);
    if (forecast && forecast->pace > 0)
        chart.series.append(expected);
    if (chart.isEmpty())
        chart.series.clear();
    return chart;
}

Chart consortChart(const ConsortFlow& flow, const PaperWords& words) {
    Chart chart;
    chart.kind = ChartKind::Flow;
    chart.locale = localeOf(words);
    if (flow.assessed() == 0)
        return chart;
    const auto counted = [](const Words& text, qint64 count) { return QStringLiteral("%1 (n\u00a0=\u00a0%2)").arg(text.inOneLine(QStringLiteral(" / "))).arg(count); };
    const auto box = [&](const char* title, qint64 count, const QStringList& lines = {}, bool aside = false) {
        chart.boxes.append(FlowBox{counted(words(title), count), lines, aside, double(count)});
    };
    box(QT_TRANSLATE_NOOP("khue::Paper", "Assessed for eligibility"), flow.assessed());
    box(QT_TRANSLATE_NOOP("khue::Paper", "Excluded"), flow.excluded(),
        {counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Not eligible")), flow.sums.not_eligible), counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Declined to take part")), flow.sums.declined),
         counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Other reasons")), flow.sums.other_excluded)},
        true);
    if (flow.pending() > 0)
        box(QT_TRANSLATE_NOOP("khue::Paper", "Not decided yet"), flow.pending(), {}, true);
    if (!flow.arms.empty()) {
        box(QT_TRANSLATE_NOOP("khue::Paper", "Randomised"), flow.randomised());
        if (flow.notAllocated() > 0)
            box(QT_TRANSLATE_NOOP("khue::Paper", "Not entered by arm yet"), flow.notAllocated(), {}, true);
        for (int lane = 0; lane < int(flow.arms.size()); ++lane) {
            const StudyArm& arm = flow.arms[size_t(lane)];
            const auto add = [&](const QString& title, qint64 count, const QStringList& lines) { chart.boxes.append(FlowBox{title, lines, false, double(count), lane}); };
            add(words.text(arm.name_vi, arm.name_en).inOneLine(QStringLiteral(" / ")), arm.allocated,
                {counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Allocated")), arm.allocated),
                 counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Received the intervention")), arm.received),
                 counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Did not receive it")), arm.allocated - arm.received)});
            add(counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Left before the end")), arm.lost + arm.discontinued), arm.lost + arm.discontinued,
                {counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Lost to follow-up")), arm.lost), counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Discontinued")), arm.discontinued)});
            add(counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Analysed")), arm.analysed), arm.analysed,
                {counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Excluded from the analysis")), arm.not_analysed)});
        }
        return chart;
    }
    box(flow.trial ? QT_TRANSLATE_NOOP("khue::Paper", "Randomised and allocated") : QT_TRANSLATE_NOOP("khue::Paper", "Enrolled"), flow.randomised());
    box(QT_TRANSLATE_NOOP("khue::Paper", "Left before the end"), flow.leftEarly(),
        {counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Lost to follow-up")), flow.sums.lost), counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Discontinued")), flow.sums.discontinued)}, true);
    box(QT_TRANSLATE_NOOP("khue::Paper", "Analysed"), flow.sums.analysed,
        flow.sums.analysed > 0 && flow.notAnalysed() > 0 ? QStringList{counted(words(QT_TRANSLATE_NOOP("khue::Paper", "Not in the analysis")), flow.notAnalysed())} : QStringList());
    return chart;
}

} // namespace khue
