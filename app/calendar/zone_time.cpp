// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace khue {

QString usualZoneName(const QString& zone) {
    for (const char* name : {"Asia/Saigon", "Asia/Ho_Chi_Minh"})
        if (zone == QLatin1String(name))
            return vietNamZone;
    for (const char* name : {"GB", "GB-Eire", "Europe/Belfast"})
        if (zone == QLatin1String(name))
            return englandZone;
    return zone;
}

ZonePair zonePair(const QString& preferred) {
    QString own = usualZoneName(preferred);
    if (own.isEmpty() || !QTimeZone(own.toLatin1()).isValid())
        own = usualZoneName(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    // A computer that was never told where it stands says UTC: hours that nobody lives by.
    if (own.isEmpty() || own == QLatin1String("UTC") || own == QLatin1String("Etc/UTC"))
        own = vietNamZone;
    return {own, otherZone(own)};
}

QDateTime plannedMoment(QDate date, QTime time, const QString& zone) {
    const QTimeZone place(zone.toLatin1());
    if (!date.isValid() || !time.isValid() || !place.isValid())
        return {};
    const QDateTime asUtc(date, time, Qt::UTC);
    // The offsets in force a day before and a day after; they differ only around a change of the clock.
    const int before = place.offsetFromUtc(asUtc.addDays(-1));
    const int after = place.offsetFromUtc(asUtc.addDays(1));
    QDateTime found;
    for (const int offset : {before, after}) {
        const QDateTime moment = asUtc.addSecs(-offset);
        if (place.offsetFromUtc(moment) == offset && (!found.isValid() || moment < found))
            found = moment;
    }
    return found.isValid() ? found : asUtc.addSecs(-before);
}

QDateTime dayStart(QDate date, const QString& zone) {
    return plannedMoment(date, QTime(0, 0), zone);
}

QString shownInBoth(const QDateTime& starts, const QDateTime& ends, const ZonePair& zones) {
    if (!starts.isValid())
        return {};
    return shownHours(starts, ends, zones.own, zones.own) + QStringLiteral(" · ") + zoneCity(zones.other) + u' ' +
           shownHours(starts, ends, zones.own, zones.other);
}

QString countryOfZone(const QString& zone) {
    const QString usual = usualZoneName(zone);
    if (usual == vietNamZone)
        return QStringLiteral("VN");
    if (usual == englandZone)
        return QStringLiteral("GB");
    const QTimeZone place(zone.toLatin1());
    if (!place.isValid() || place.territory() == QLocale::AnyTerritory)
        return {};
    return QLocale::territoryToCode(place.territory());
}

QString zoneOfCountry(const QString& country) {
    return country == QLatin1String("VN") ? vietNamZone : country == QLatin1String("GB") ? englandZone : QString();
}

} // namespace khue
