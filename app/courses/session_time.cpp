// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/session_time.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

QDateTime momentAtPlace(QDate date, QTime time, const QString& zone) {
    if (!date.isValid() || !time.isValid())
        return {};
    const QTimeZone place(zone.toLatin1());
    if (!place.isValid())
        return {};
    const QDateTime local(date, time, place);
    const QDateTime moment = local.toUTC();
    // A time that the clock skips comes back as another.
    const QDateTime back = moment.toTimeZone(place);
    return back.date() == date && back.time() == time ? moment : QDateTime();
}

QString shownHours(const QDateTime& starts, const QDateTime& ends, const QString& placeZone, const QString& zone) {
    if (!starts.isValid())
        return {};
    const QDateTime from = atPlace(starts, zone), to = atPlace(ends, zone);
    QString text = shownTime(from.time());
    if (to.isValid())
        text += QStringLiteral("–") + shownTime(to.time());
    if (from.date() != atPlace(starts, placeZone).date())
        text = QLocale().toString(from.date(), QStringLiteral("ddd ")) + shownDate(from.date()) + u' ' + text;
    return text;
}

QString otherZone(const QString& zone) {
    return zone == QLatin1String("Asia/Ho_Chi_Minh") ? QStringLiteral("Europe/London") : QStringLiteral("Asia/Ho_Chi_Minh");
}

QString zoneCity(const QString& zone) {
    if (zone == QLatin1String("Europe/London"))
        return QCoreApplication::translate("khue::Zone", "Oxford");
    if (zone == QLatin1String("Asia/Ho_Chi_Minh"))
        return QCoreApplication::translate("khue::Zone", "Ho Chi Minh City");
    return zone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace khue
