// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>

namespace khue {

double TimeScale::at(QDate date) const {
    const double share = double(from.daysTo(date)) / double(from.daysTo(to) + 1);
    return left + std::clamp(share, 0.0, 1.0) * (right - left);
}

void ChartCanvas::timeAxis(const TimeScale& time) {
    const double ascent = type.ascent(label);
    const double height = lineHeight(), head = plot.top() - 2 * height - 2;
    for (int year = time.from.year(); year <= time.to.year(); ++year) {
        const QDate first = std::max(QDate(year, 1, 1), time.from), last = std::min(QDate(year, 12, 31), time.to);
        const double x = time.at(first), end = time.after(last);
        if (first != time.from)
            line(x, head, x, plot.bottom(), ChartInk::Axis, 0.6);
        text(QString::number(year), {x + 2, head + ascent}, end - x - 3, Align::Start, ChartInk::Text, strong);
    }
    if (chart.today.isValid() && chart.today >= time.from && chart.today <= time.to) {
        const double x = time.at(chart.today);
        line(x, plot.top() - 3, x, plot.bottom(), ChartInk::Today, 1.1);
        out.marks.append({QPolygonF{{x - 3, plot.top() - 5}, {x + 3, plot.top() - 5}, {x, plot.top()}}, ChartInk::Today});
    }
    // Months, quarters or half-years, whichever can be told apart.
    const double month = (time.right - time.left) / (double(time.from.daysTo(time.to) + 1) / 30.4);
    const int step = month >= 15 ? 1 : month >= 7 ? 3 : 6;
    if (month * step < 12)
        return;
    const bool vietnamese = chart.locale.language() == QLocale::Vietnamese;
    for (QDate first(time.from.year(), (time.from.month() - 1) / step * step + 1, 1); first <= time.to; first = first.addMonths(step)) {
        const double x = time.at(std::max(first, time.from)), end = time.at(std::min(first.addMonths(step), time.to.addDays(1)));
        if (first > time.from)
            line(x, head + height + 1, x, plot.bottom(), ChartInk::Grid, 0.4);
        const QString number = QString::number(first.month());
        const QString name = step == 3   ? QStringLiteral("Q%1").arg((first.month() + 2) / 3)
                             : step == 6 ? QString(number % QStringLiteral("–") % QString::number(first.month() + 5))
                             : vietnamese ? QString(QLatin1String(month >= 22 ? "Th." : "") % number)
                                          : month >= 22 ? chart.locale.standaloneMonthName(first.month(), QLocale::ShortFormat) : number;
        if (type.width(name, label) <= end - x)
            text(name, {(x + end) / 2, head + height + ascent}, end - x, Align::Centre);
    }
}

} // namespace khue
