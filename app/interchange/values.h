// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"
#include "app/store/partial_date.h"

#include <optional>

namespace khue {

/// What a cell's content means, or why it cannot mean what is wanted: then `error` is a sentence for the
/// user. An empty cell gives neither value nor error.
template <typename T> struct Understood {
    std::optional<T> value;
    QString error;
    bool isError() const { return !error.isEmpty(); }
    bool isEmpty() const { return !value && error.isEmpty(); }
    const T& operator*() const { return *value; }
    static Understood wrong(QString text) { return {std::nullopt, std::move(text)}; }
    static Understood of(T what) { return {std::move(what), {}}; }
};

struct TimeRange {
    QTime start;
    QTime end; ///< invalid where only a start was given
    bool operator==(const TimeRange&) const = default;
};

/// Text tidied to NFC with single spaces; a number or date as text. Error cells (#N/A) give an error.
Understood<QString> understoodText(const Cell& cell, bool keepLines = false);

/// Real dates; 31/12/1990, 31-12-1990, 31.12.1990 (always day first, as in Viet Nam and Britain), 12/1990,
/// 1990, 1990-12-31, 31 Dec 1990, "ngày 31 tháng 12 năm 1990". A day that does not exist is an error, never a
/// guess. Two-digit years: up to ten years ahead of `today` (where not given, the real one) they are of its century, else of the one before.
Understood<PartialDate> understoodDate(const Cell& cell, QDate today = {});
Understood<PartialDate> understoodDate(const QString& text, QDate today = {});
/// As above, but the whole day must be known.
Understood<QDate> understoodDay(const Cell& cell, QDate today = {});

/// 08:00, 8h, 8h30, 8g30, 1:30 PM; real times.
Understood<QTime> understoodTime(const Cell& cell);
/// 08:00-10:00, 8h00 – 10h, 13:30 đến 15:30, 1:30 – 3 PM. One time alone gives a start without end.
Understood<TimeRange> understoodTimes(const Cell& cell);

/// A day with a time of its clock: 3/12/2025 8:30, 08h30 ngày 3/12/2025, 2025-12-03T08:30; real moments. A day alone
/// begins at 0:00. Which clock is meant the reader knows.
Understood<QDateTime> understoodMoment(const Cell& cell);

/// 4,5 4.5 1.234,5 1,234.5 1 234,5 12%. A single separator before three digits is the decimal one ("1,234" is
/// 1.234 in a list of scores) unless the whole part and groups show thousands ("1,234,567").
Understood<double> understoodNumber(const Cell& cell);
Understood<int> understoodCount(const Cell& cell); ///< a whole number, 0 or more

/// The canonical form, for storing and matching: Vietnamese numbers as 0XXXXXXXXX, others as +CCXXXX.
/// Restores the 0 that Excel ate; understands +84, 84, (0), spaces, points and 9.21742E+08. The first number
/// of several counts. What cannot be a phone number is an error.
Understood<QString> understoodPhone(const Cell& cell);
/// Lower case, checked for form.
Understood<QString> understoodEmail(const Cell& cell);
/// A code as trainees and runs have it: upper case, without spaces.
Understood<QString> understoodCode(const Cell& cell);

/// Words for choices give stable codes: sex "male" "female" "other"; mode "in_person" "online" "hybrid";
/// enrolment "applied" "admitted" "waiting" "enrolled" "withdrawn" "completed" "failed"; kind "lecture"
/// "practical" "exam" "visit"; attendance "present" "late" "excused" "absent".
Understood<QString> understoodSex(const Cell& cell);
Understood<QString> understoodMode(const Cell& cell);
Understood<QString> understoodEnrolmentState(const Cell& cell);
Understood<QString> understoodSessionKind(const Cell& cell);
Understood<QString> understoodAttendance(const Cell& cell);
Understood<bool> understoodYesNo(const Cell& cell);

/// People named in one cell, divided at ; / + line breaks, "và", "and", & and at commas that no title
/// follows.
QStringList separatedNames(const QString& text);

/// TIM MẠCH → Tim mạch where the whole text of two words or more is in capitals; words that look like an
/// abbreviation (no vowel, or up to four letters without Vietnamese marks: BVĐK, ICU) stay.
QString withSentenceCapitals(const QString& text);

} // namespace khue
