// SPDX-License-Identifier: GPL-3.0-or-later
// The part of values.h that is about days and times.
#include "app/interchange/values.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace khue {

namespace {

using DateResult = Understood<PartialDate>;

/// The years a date may have in a programme's lists. Beyond them it is a slip of the keyboard.
bool isPlausibleYear(int year) {
    return year >= 1900 && year <= 2199;
}

int fullYear(const QString& digits, QDate today) {
    int year = digits.toInt();
    if (digits.size() <= 2) {
        if (!today.isValid())
            today = QDate::currentDate(); // asked for only where it matters: the system takes its time
        year += today.year() / 100 * 100;
        if (year > today.year() + 10)
            year -= 100;
    }
    return year;
}

bool isPlausible(int year, int month, int day) {
    return isPlausibleYear(year) && QDate::isValid(year, month, day ? day : 1);
}

DateResult dated(int year, int month, int day, const QString& text) {
    if (!isPlausible(year, month, day))
        return DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a day of the calendar.").arg(text));
    return DateResult::of({year, month, day});
}

DateResult dated(int year, int month, int day, const Cell& cell) {
    return isPlausible(year, month, day) ? DateResult::of({year, month, day}) : dated(year, month, day, cell.toText());
}

int monthOf(const QString& word) {
    static const QStringList months = {QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                       QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                       QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                       QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    return int(months.indexOf(word.left(3).toLower())) + 1;
}

QTime timeOf(int hours, int minutes, const QString& half) {
    if (!half.isEmpty()) {
        if (hours < 1 || hours > 12)
            return {};
        hours = hours % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    }
    return hours == 24 && minutes == 0 ? QTime(23, 59) : QTime(hours, minutes);
}

/// One time of day within text; group 1 hours, 2 minutes, 3 AM or PM.
const QString TimePattern = QStringLiteral("(\\d{1,2})(?:\\s*(?:[:.]|h|g|giờ|gio)\\s*(\\d{2})?(?::\\d{2})?"
                                           "\\s*(?:p\\b|phút)?)?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|sa|ch)?");

QString halfOf(const QString& word) {
    if (word.startsWith(QLatin1String("ch"), Qt::CaseInsensitive))
        return QStringLiteral("pm"); // chiều
    return word.isEmpty()                                 ? QString()
           : word.left(1).toLower() == QLatin1String("p") ? QStringLiteral("pm")
                                                          : QStringLiteral("am");
}

} // namespace

DateResult understoodDate(const QString& given, QDate today) {
    const QString text = tidied(given);
    if (text.isEmpty())
        return {};
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression year(QStringLiteral("^(?:năm )?(\\d{4})$"), options);
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})\\s?[-/.]\\s?(\\d{1,2})(?:\\s?[-/.]\\s?(\\d{1,2}))?(?:[T ].*)?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:[^\\d]{2,12} )?(\\d{1,2})\\s?[-/.\\\\ ]\\s?(\\d{1,2})\\s?[-/.\\\\ "
                       "]\\s?(\\d{4}|\\d{2})(?:,? \\d{1,2}:\\d{2}.*)?$"),
        options);
    static const QRegularExpression monthYear(QStringLiteral("^(?:tháng )?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})$"),
                                              options);
    static const QRegularExpression named(
        QStringLiteral(
            "^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})$"),
        options);
    static const QRegularExpression namedFirst(
        QStringLiteral("^([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$"), options);
    static const QRegularExpression words(
        QStringLiteral("^(?:[^\\d]*)ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})$"), options);
    const auto number = [](const QRegularExpressionMatch& match, int group) {
        return match.captured(group).toInt();
    };
    if (const auto match = year.match(text); match.hasMatch()) {
        if (!isPlausibleYear(number(match, 1)))
            return DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a year.").arg(text));
        return DateResult::of({number(match, 1), 0, 0});
    }
    if (const auto match = iso.match(text); match.hasMatch())
        return dated(number(match, 1), number(match, 2), number(match, 3), text);
    if (const auto match = words.match(text); match.hasMatch())
        return dated(number(match, 3), number(match, 2), number(match, 1), text);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return number(match, 1)
                   ? dated(fullYear(match.captured(3), today), number(match, 2), number(match, 1), text)
                   : DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a day of the calendar.").arg(text));
    if (const auto match = monthYear.match(text); match.hasMatch())
        return dated(number(match, 2), number(match, 1), 0, text);
    if (const auto match = named.match(text); match.hasMatch() && monthOf(match.captured(2)))
        return dated(fullYear(match.captured(3), today), monthOf(match.captured(2)), number(match, 1), text);
    if (const auto match = namedFirst.match(text); match.hasMatch() && monthOf(match.captured(1)))
        return dated(number(match, 3), monthOf(match.captured(1)), number(match, 2), text);
    return DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a date. Write it as 31/12/1990.").arg(text));
}

DateResult understoodDate(const Cell& cell, QDate today) {
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Date:
    case CellKind::DateTime: {
        // 1987 typed into a cell made for dates is 9 June 1905 to the spreadsheet and a year to whoever typed
        // it.
        if (cell.number == std::floor(cell.number) && cell.number >= 1900 && cell.number <= 2100)
            return DateResult::of({int(cell.number), 0, 0});
        const QDate date = cell.toDate();
        return dated(date.year(), date.month(), date.day(), cell);
    }
    case CellKind::Number: {
        const double number = cell.number;
        if (number == std::floor(number) && number >= 1900 && number <= 2199)
            return DateResult::of({int(number), 0, 0});
        if (number == std::floor(number) && number >= 7000 && number < 110000) // a date that lost its format
            return DateResult::of(PartialDate::fromDate(QDate(1899, 12, 30).addDays(qint64(number))));
        if (number == std::floor(number) && number > 1010000 &&
            number <= 31122199) { // 01021990 lost its zero
            const int whole = int(number);
            return dated(whole % 10000, whole / 10000 % 100, whole / 1000000, cell);
        }
        return DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a date. Write it as 31/12/1990.").arg(cell.toText()));
    }
    case CellKind::Text:
        return understoodDate(cell.toText(), today);
    default:
        break;
    }
    return DateResult::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a date. Write it as 31/12/1990.").arg(cell.toText()));
}

Understood<QDate> understoodDay(const Cell& cell, QDate today) {
    const DateResult date = understoodDate(cell, today);
    if (!date.value)
        return {std::nullopt, date.error};
    if (!date.value->isFull())
        return Understood<QDate>::wrong(
            QCoreApplication::translate("khue::Values", "“%1” is not a whole date: day, month and year are needed.").arg(cell.toText()));
    return Understood<QDate>::of(date.value->toDate());
}

Understood<QTime> understoodTime(const Cell& cell) {
    const Understood<TimeRange> range = understoodTimes(cell);
    if (!range.value)
        return {std::nullopt, range.error};
    return Understood<QTime>::of(range.value->start);
}

Understood<TimeRange> understoodTimes(const Cell& cell) {
    using Result = Understood<TimeRange>;
    if (cell.isEmpty())
        return {};
    if (cell.kind == CellKind::Time || cell.kind == CellKind::DateTime)
        return Result::of({cell.toTime(), {}});
    if (cell.isNumber() && cell.number >= 0 && cell.number < 1)
        return Result::of({QTime(0, 0).addSecs(int(std::lround(cell.number * 86400)) % 86400), {}});
    const QString text = tidied(cell.toText());
    if (text.isEmpty())
        return {};
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression range(
        QString::fromUtf8("^(?:từ |from |lúc )?") + TimePattern +
            QString::fromUtf8("\\s*(?:-|–|—|−|~|→|đến|tới|to|until|till)\\s*") + TimePattern + u'$',
        options);
    static const QRegularExpression single(QString::fromUtf8("^(?:lúc |at )?") + TimePattern + u'$', options);
    const auto wrong = [&text] { return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a time. Write it as 08:00-10:00.").arg(text)); };
    if (const auto match = range.match(text); match.hasMatch()) {
        const QString endHalf = halfOf(match.captured(6));
        QString startHalf = halfOf(match.captured(3));
        const QTime end = timeOf(match.captured(4).toInt(), match.captured(5).toInt(), endHalf);
        QTime start = timeOf(match.captured(1).toInt(), match.captured(2).toInt(), startHalf);
        if (startHalf.isEmpty() && !endHalf.isEmpty()) { // "1:30 – 3 PM", but also "9:30 – 1 PM"
            const QTime sameHalf = timeOf(match.captured(1).toInt(), match.captured(2).toInt(), endHalf);
            if (sameHalf.isValid() && sameHalf < end)
                start = sameHalf;
        }
        if (!start.isValid() || !end.isValid())
            return wrong();
        if (end <= start)
            return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” ends before it begins.").arg(text));
        return Result::of({start, end});
    }
    const bool isBareNumber = text.size() <= 2 && text.back().isDigit();
    if (const auto match = single.match(text); match.hasMatch() && !isBareNumber) {
        const QTime start =
            timeOf(match.captured(1).toInt(), match.captured(2).toInt(), halfOf(match.captured(3)));
        return start.isValid() ? Result::of({start, {}}) : wrong();
    }
    return wrong();
}

Understood<QDateTime> understoodMoment(const Cell& cell) {
    using Result = Understood<QDateTime>;
    if (cell.kind == CellKind::DateTime)
        return Result::of(QDateTime(cell.toDate(), cell.toTime(), Qt::UTC));
    const QString text = tidied(cell.toText());
    if (!cell.isText() || text.isEmpty()) {
        const Understood<QDate> day = understoodDay(cell);
        return day.value ? Result::of(QDateTime(*day.value, QTime(0, 0), Qt::UTC)) : Result{std::nullopt, day.error};
    }
    static const QRegularExpression dayFirst(QString::fromUtf8("^(.*\\d)(?:[T ,]| lúc )+(\\d{1,2}[:hg].*)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression timeFirst(QString::fromUtf8("^(\\d{1,2}[:hg][^ ]*),? +(.*\\d)$"), QRegularExpression::CaseInsensitiveOption);
    QString day = text, time;
    if (const auto match = dayFirst.match(text); match.hasMatch())
        day = match.captured(1), time = match.captured(2);
    else if (const auto other = timeFirst.match(text); other.hasMatch())
        time = other.captured(1), day = other.captured(2);
    const DateResult date = understoodDate(day);
    if (!date.value || !date.value->isFull())
        return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a day with a time. Write it as 31/12/2025 08:30.").arg(text));
    if (time.isEmpty())
        return Result::of(QDateTime(date.value->toDate(), QTime(0, 0), Qt::UTC));
    QTime clock = QTime::fromString(time, QStringLiteral("H:m:s"));
    if (!clock.isValid()) {
        const QByteArray utf8 = time.toUtf8();
        Cell part;
        part.kind = CellKind::Text;
        part.utf8 = utf8.constData();
        part.length = quint32(utf8.size());
        const Understood<QTime> understood = understoodTime(part);
        if (!understood.value)
            return {std::nullopt, understood.error};
        clock = *understood.value;
    }
    return Result::of(QDateTime(date.value->toDate(), clock, Qt::UTC));
}

} // namespace khue
