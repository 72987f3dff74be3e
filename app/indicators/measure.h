// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <vector>

/// Figures of the partnership, each computed from records, so that it can be opened down to them: a figure is the number,
/// the sum or the mean of exactly the records that its measure lists.
namespace khue {

/// What of the partnership's work a measure belongs to.
enum class Strand { Training, Exchange, Research, Governance };
template <> inline const ChoiceList choicesOf<Strand>{
    {"training", QT_TRANSLATE_NOOP("khue::Choice", "Training")},
    {"exchange", QT_TRANSLATE_NOOP("khue::Choice", "Expert exchange")},
    {"research", QT_TRANSLATE_NOOP("khue::Choice", "Joint studies")},
    {"governance", QT_TRANSLATE_NOOP("khue::Choice", "Governance and translation")},
};

/// How a figure follows from its records.
enum class Reckoning {
    Count, ///< how many there are
    Sum,   ///< of their amounts
    Mean,  ///< of their amounts; no figure where there are none
    Share, ///< percent of them whose amount is 1; no figure where there are none
};

/// A way to divide records into groups: by sex, by province.
struct Breakdown {
    const char* code;  ///< stable
    const char* title; ///< English, translated in the context khue::Indicators
    /// The group of what the measure's SQL gives; without it, that itself.
    QString (*group)(const QString& stored) = nullptr;
    /// What the groups are called, by their codes; without it, a group is called what it is.
    const ChoiceList* choices = nullptr;
    QString label() const;
    QString shownGroup(const QString& group) const; ///< «not stated» for an empty one
};
extern const Breakdown bySex, byProvince, byProfession, byCourse;

/// Only one group of the records: «sex=female». Empty: all of them.
struct RecordFilter {
    QString breakdown, group;
    bool isEmpty() const { return breakdown.isEmpty(); }
    static RecordFilter fromText(const QString& text);
    QString toText() const;
    bool operator==(const RecordFilter&) const = default;
};

struct Measure {
    const char* code;  ///< stable
    const char* title; ///< English, translated in the context khue::Indicators, as the others
    const char* definition; ///< what exactly is counted
    const char* unit;
    Strand strand;
    Reckoning reckoning;
    const char* table; ///< whose records they are
    std::vector<const Breakdown*> breakdowns;
    /// SQL that gives the columns record, title, note, day, amount and one for each breakdown; title and note in the
    /// language shown. `day` is an ISO date, or a moment with the zone of its place (localDaySql()), which counts on the day
    /// that the clock there shows; what has none counts in no year.
    QString (*sql)();
    bool distinct = false; ///< a record counts once in a period, however often the SQL gives it
    int decimals = 0;

    QString label() const;
    QString explanation() const;
    QString unitLabel() const;
    /// Whether the filter names one of the breakdowns (or nothing).
    bool understands(const RecordFilter& filter) const;
    /// -1 where it is none of this measure's.
    int indexOf(QStringView breakdown) const;
};

/// SQL for the `day` of something that is stored as a moment (UTC) with the zone of its place in the columns `starts_at` and
/// `zone` of a table: no SQL knows the zones, so the day is found when the rows are read.
QString localDaySql(const char* alias);

/// Every measure, by strand.
const std::vector<const Measure*>& allMeasures();
/// Null where there is none of that code.
const Measure* findMeasure(QStringView code);

/// The days of a figure, both included; an invalid one is open. Days to come never count: a session next week has not
/// been taught.
struct Days {
    QDate from, to;
    static Days ofYear(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }
    static Days untilEndOf(int year) { return {{}, QDate(year, 12, 31)}; }
};

/// A record behind a figure.
struct MeasureRecord {
    QString table;
    qint64 id = 0;
    QString title, note;
    QDate day;
    double amount = 1;
    QStringList groups; ///< as Measure::breakdowns
};
/// The records behind a figure, by day. Their number, sum or mean is the figure.
std::vector<MeasureRecord> measureRecords(Database& database, const Measure& measure, const Days& days, const RecordFilter& filter = {});

/// The figure of records: nothing where it is a mean or a share of none.
std::optional<double> figureOf(const Measure& measure, const std::vector<MeasureRecord>& records);

/// One group's part of a figure.
struct GroupFigure {
    QString group;
    double value = 0;
    int records = 0;
};

/// All that a measure counts, read in one pass, for the figures of many years and groups. Records carry no words.
class MeasureFigures {
public:
    MeasureFigures(Database& database, const Measure& measure);
    const Measure& measure() const { return *m_measure; }
    std::optional<double> figure(const Days& days, const RecordFilter& filter = {}) const;
    /// By the breakdown at that index, the largest first.
    std::vector<GroupFigure> groups(int breakdown, const Days& days, const RecordFilter& filter = {}) const;
    /// Every group that occurs, in order.
    QStringList groupNames(int breakdown) const;
    /// The first year of which there is a record; 0 where there is none.
    int firstYear() const;
    /// The ids of the records behind a figure.
    QSet<qint64> records(const Days& days, const RecordFilter& filter = {}) const;

private:
    static constexpr size_t mostBreakdowns = 4;
    struct Event {
        qint64 record;
        double amount;
        int day; ///< 20261231
        std::array<int, mostBreakdowns> groups; ///< in m_groups
    };
    template <class F> void visit(const Days& days, const RecordFilter& filter, F take) const;

    const Measure* m_measure;
    std::vector<Event> m_events; ///< by day
    std::array<QStringList, mostBreakdowns> m_groups; ///< the groups that occur, by breakdown
};

} // namespace khue
