// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure.h"

#include "app/indicators/profession.h"
#include "app/people/person.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <tuple>

namespace khue {

namespace {

/// Open ends as texts that no date lies beyond.
QString firstDay(const Days& days) {
    return days.from.isValid() ? days.from.toString(Qt::ISODate) : QStringLiteral("0000-00-00");
}
QString lastDay(const Days& days) {
    return days.to.isValid() ? days.to.toString(Qt::ISODate) : QStringLiteral("9999-99-99");
}
/// What lies ahead has not been achieved.
QString today(Database& database) {
    return database.today().toString(Qt::ISODate);
}

/// From a measure's `day` to an ISO date.
class LocalDays {
public:
    QString dayOf(const QString& stored) {
        const qsizetype at = stored.indexOf(u' ');
        if (at < 0)
            return stored;
        auto zone = m_zones.constFind(stored.mid(at + 1));
        if (zone == m_zones.constEnd())
            zone = m_zones.insert(stored.mid(at + 1), QTimeZone(stored.mid(at + 1).toLatin1()));
        const QDateTime moment = QDateTime::fromString(stored.left(at), Qt::ISODate);
        return (zone->isValid() ? moment.toTimeZone(*zone) : moment).date().toString(Qt::ISODate);
    }

private:
    QHash<QString, QTimeZone> m_zones;
};

/// Bounds for the SQL: a moment's day at its place is at most one day off that in UTC.
QString dayBefore(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.addDays(-1).toString(Qt::ISODate) : iso;
}
QString twoDaysAfter(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.addDays(2).toString(Qt::ISODate) : iso;
}

/// Names the columns that a measure's SQL gives.
QString columnNames(const Measure& measure) {
    QString names = QStringLiteral("record, title, note, day, amount");
    for (size_t i = 0; i < measure.breakdowns.size(); ++i)
        names += QStringLiteral(", group_%1").arg(i);
    return names;
}

QString groupOf(const Breakdown& breakdown, const QString& stored) {
    return breakdown.group ? breakdown.group(stored) : stored;
}

/// The groups that follow from column `first` on.
QStringList groupsOf(const Measure& measure, const Statement& row, int first) {
    QStringList groups;
    for (const Breakdown* breakdown : measure.breakdowns)
        groups.append(groupOf(*breakdown, row.text(first++)));
    return groups;
}

/// 2026-12-31 as 20261231.
int dayNumber(const QString& iso) {
    int number = 0;
    for (const QChar letter : iso)
        if (letter.isDigit())
            number = number * 10 + letter.digitValue();
    return number;
}

double figure(const Measure& measure, double count, double sum) {
    switch (measure.reckoning) {
    case Reckoning::Count:
        return count;
    case Reckoning::Sum:
        return sum;
    case Reckoning::Mean:
        return sum / count;
    case Reckoning::Share:
        return 100 * sum / count;
    }
    return 0;
}

/// Whether a figure of no records is none, not 0.
bool needsRecords(const Measure& measure) {
    return measure.reckoning == Reckoning::Mean || measure.reckoning == Reckoning::Share;
}

} // namespace

const Breakdown bySex{"sex", QT_TRANSLATE_NOOP("khue::Indicators", "Sex"), nullptr, &choicesOf<Sex>};
const Breakdown byProvince{"province", QT_TRANSLATE_NOOP("khue::Indicators", "Province or city"), nullptr, nullptr};
const Breakdown byProfession{"profession", QT_TRANSLATE_NOOP("khue::Indicators", "Profession"), professionOfTitles, &professions};
const Breakdown byCourse{"course", QT_TRANSLATE_NOOP("khue::Indicators", "Course"), nullptr, nullptr};

QString localDaySql(const char* alias) {
    return QStringLiteral("%1.starts_at || ' ' || %1.zone").arg(QLatin1String(alias));
}

QString Breakdown::label() const {
    return QCoreApplication::translate("khue::Indicators", title);
}

QString Breakdown::shownGroup(const QString& name) const {
    const QString words = choices ? choiceTitle(*choices, name) : name;
    return words.isEmpty() ? QCoreApplication::translate("khue::Indicators", "Not stated") : words;
}

RecordFilter RecordFilter::fromText(const QString& text) {
    const qsizetype at = text.indexOf(u'=');
    return at < 0 ? RecordFilter{text.trimmed(), {}} : RecordFilter{text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

QString RecordFilter::toText() const {
    return isEmpty() ? QString() : QString(breakdown + u'=' + group);
}

QString Measure::label() const {
    return QCoreApplication::translate("khue::Indicators", title);
}

QString Measure::explanation() const {
    return QCoreApplication::translate("khue::Indicators", definition);
}

QString Measure::unitLabel() const {
    return QCoreApplication::translate("khue::Indicators", unit);
}

int Measure::indexOf(QStringView breakdown) const {
    for (size_t i = 0; i < breakdowns.size(); ++i)
        if (breakdown == QLatin1String(breakdowns[i]->code))
            return int(i);
    return -1;
}

bool Measure::understands(const RecordFilter& filter) const {
    return filter.isEmpty() || indexOf(filter.breakdown) >= 0;
}

const Measure* findMeasure(QStringView code) {
    for (const Measure* measure : allMeasures())
        if (code == QLatin1String(measure->code))
            return measure;
    return nullptr;
}

std::vector<MeasureRecord> measureRecords(Database& database, const Measure& measure, const Days& days, const RecordFilter& filter) {
    std::vector<MeasureRecord> records;
    const int only = measure.indexOf(filter.breakdown);
    if (only < 0 && !filter.isEmpty())
        return records;
    const QString first = firstDay(days), last = std::min(lastDay(days), today(database));
    LocalDays local;
    Statement row = database.query(QStringLiteral("WITH records (%1) AS (%2) SELECT %1 FROM records WHERE day >= ? AND day < ? ORDER BY day, record").arg(columnNames(measure), measure.sql()),
                                   dayBefore(first), twoDaysAfter(last));
    while (row.next()) {
        const QString day = local.dayOf(row.text(3));
        if (day < first || day > last)
            continue;
        MeasureRecord record;
        record.id = row.integer(0);
        record.groups = groupsOf(measure, row, 5);
        if (only >= 0 && record.groups[only] != filter.group)
            continue;
        record.table = QString::fromLatin1(measure.table);
        record.title = row.text(1);
        record.note = row.text(2);
        record.day = QDate::fromString(day, Qt::ISODate);
        record.amount = row.real(4);
        records.push_back(std::move(record));
    }
    std::stable_sort(records.begin(), records.end(), [](const MeasureRecord& a, const MeasureRecord& b) { return std::tie(a.day, a.id) < std::tie(b.day, b.id); });
    if (measure.distinct) {
        QSet<qint64> seen;
        std::erase_if(records, [&](const MeasureRecord& record) {
            const bool again = seen.contains(record.id);
            seen.insert(record.id);
            return again;
        });
    }
    return records;
}

std::optional<double> figureOf(const Measure& measure, const std::vector<MeasureRecord>& records) {
    if (records.empty() && needsRecords(measure))
        return std::nullopt;
    double sum = 0;
    for (const MeasureRecord& record : records)
        sum += record.amount;
    return figure(measure, double(records.size()), sum);
}

MeasureFigures::MeasureFigures(Database& database, const Measure& measure) : m_measure(&measure) {
    const size_t breakdowns = measure.breakdowns.size();
    Q_ASSERT(breakdowns <= mostBreakdowns);
    QString columns = QStringLiteral("record, day, amount");
    for (size_t i = 0; i < breakdowns; ++i)
        columns += QStringLiteral(", group_%1").arg(i);
    std::array<QHash<QString, int>, mostBreakdowns> known; // by what is stored
    Statement row = database.query(QStringLiteral("WITH records (%1) AS (%2) SELECT %3 FROM records WHERE day < ? ORDER BY day, record").arg(columnNames(measure), measure.sql(), columns),
                                   twoDaysAfter(today(database)));
    const int last = dayNumber(today(database));
    LocalDays local;
    while (row.next()) {
        Event event{row.integer(0), row.real(2), dayNumber(local.dayOf(row.text(1))), {}};
        if (event.day > last)
            continue;
        for (size_t i = 0; i < breakdowns; ++i) {
            const QString stored = row.text(int(i) + 3);
            auto found = known[i].constFind(stored);
            if (found == known[i].cend()) {
                const QString group = groupOf(*measure.breakdowns[i], stored);
                qsizetype index = m_groups[i].indexOf(group);
                if (index < 0) {
                    index = m_groups[i].size();
                    m_groups[i].append(group);
                }
                found = known[i].insert(stored, int(index));
            }
            event.groups[i] = *found;
        }
        m_events.push_back(event);
    }
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) { return std::tie(a.day, a.record) < std::tie(b.day, b.record); });
}

template <class F> void MeasureFigures::visit(const Days& days, const RecordFilter& filter, F take) const {
    const int only = m_measure->indexOf(filter.breakdown);
    const int group = only < 0 ? -1 : int(m_groups[size_t(only)].indexOf(filter.group));
    if ((only < 0 && !filter.isEmpty()) || (only >= 0 && group < 0))
        return;
    const int first = dayNumber(firstDay(days)), last = dayNumber(lastDay(days));
    QSet<qint64> seen;
    auto event = std::lower_bound(m_events.begin(), m_events.end(), first, [](const Event& each, int day) { return each.day < day; });
    for (; event != m_events.end() && event->day <= last; ++event) {
        if (only >= 0 && event->groups[size_t(only)] != group)
            continue;
        if (m_measure->distinct) {
            if (seen.contains(event->record))
                continue;
            seen.insert(event->record);
        }
        take(*event);
    }
}

std::optional<double> MeasureFigures::figure(const Days& days, const RecordFilter& filter) const {
    double count = 0, sum = 0;
    visit(days, filter, [&](const Event& event) {
        ++count;
        sum += event.amount;
    });
    if (count == 0 && needsRecords(*m_measure))
        return std::nullopt;
    return khue::figure(*m_measure, count, sum);
}

std::vector<GroupFigure> MeasureFigures::groups(int breakdown, const Days& days, const RecordFilter& filter) const {
    const QStringList& names = m_groups[size_t(breakdown)];
    std::vector<GroupFigure> groups;
    for (const QString& name : names)
        groups.push_back({name, 0, 0});
    visit(days, filter, [&](const Event& event) {
        GroupFigure& group = groups[size_t(event.groups[size_t(breakdown)])];
        group.value += event.amount;
        ++group.records;
    });
    std::erase_if(groups, [](const GroupFigure& each) { return each.records == 0; });
    for (GroupFigure& each : groups)
        each.value = khue::figure(*m_measure, each.records, each.value);
    std::sort(groups.begin(), groups.end(), [](const GroupFigure& a, const GroupFigure& b) { return a.value != b.value ? a.value > b.value : a.group < b.group; });
    return groups;
}

QStringList MeasureFigures::groupNames(int breakdown) const {
    QStringList sorted = m_groups[size_t(breakdown)];
    sorted.sort();
    return sorted;
}

int MeasureFigures::firstYear() const {
    return m_events.empty() ? 0 : m_events.front().day / 10000;
}

QSet<qint64> MeasureFigures::records(const Days& days, const RecordFilter& filter) const {
    QSet<qint64> ids;
    visit(days, filter, [&](const Event& event) { ids.insert(event.record); });
    return ids;
}

} // namespace khue
