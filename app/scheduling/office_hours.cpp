// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/office_hours.h"

#include "app/progress/programme_rules.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace khue {

namespace {

QTime timeOf(Database& database, const char* rule) {
    return QTime(0, 0).addSecs(60 * int(programmeRule(database, rule)));
}

} // namespace

OfficeHours::OfficeHours(Database& database) {
    m_spans.insert(QStringLiteral("VN"), {timeOf(database, "office_from_vn"), timeOf(database, "office_to_vn")});
    m_spans.insert(QStringLiteral("GB"), {timeOf(database, "office_from_gb"), timeOf(database, "office_to_gb")});
}

OfficeHours::Span OfficeHours::of(const QString& country) const {
    return m_spans.value(country, country == QLatin1String("GB") ? Span{QTime(9, 0), QTime(17, 0)} : Span{QTime(8, 0), QTime(17, 0)});
}

int OfficeHours::unsocialMinutes(qint64 start, qint64 end, const QString& country, const QString& zone) const {
    const QTimeZone place(zone.toLatin1());
    if (end <= start || !place.isValid())
        return 0;
    const Span office = of(country);
    qint64 social = 0;
    // The days at the place that the span touches; each has its own shift from UTC.
    const QDate last = QDateTime::fromSecsSinceEpoch(end, place).date();
    for (QDate day = QDateTime::fromSecsSinceEpoch(start, place).date(); day <= last; day = day.addDays(1)) {
        const qint64 opens = QDateTime(day, office.from, place).toSecsSinceEpoch(), closes = QDateTime(day, office.to, place).toSecsSinceEpoch();
        social += qMax<qint64>(0, qMin(end, closes) - qMax(start, opens));
    }
    return int((end - start - social + 59) / 60);
}

Burden burdenOf(const OfficeHours& hours, qint64 start, qint64 end) {
    return {hours.unsocialMinutes(start, end, QStringLiteral("VN"), QStringLiteral("Asia/Ho_Chi_Minh")),
            hours.unsocialMinutes(start, end, QStringLiteral("GB"), QStringLiteral("Europe/London"))};
}

} // namespace khue
