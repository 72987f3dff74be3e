// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/report_list.h"
#include "app/reports/run_paper.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/store/search.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

QString codesOf(const ChoiceList& choices) {
    QStringList codes;
    for (const ChoiceItem& item : choices)
        codes.append(QString::fromLatin1(item.code));
    return codes.join(QLatin1String(", "));
}

bool isKnown(const ChoiceList& choices, const QString& code) {
    for (const ChoiceItem& item : choices)
        if (code == QLatin1String(item.code))
            return true;
    return false;
}

/// Records whose title, in either language and whatever its capitals and marks, is the text; at most two.
QList<qint64> titled(Database& database, const TableInfo& table, const QString& text) {
    const QString wanted = folded(tidied(text));
    QList<qint64> ids;
    Statement rows = database.query(QStringLiteral("SELECT id, %1, %2 FROM %3 ORDER BY id")
                                        .arg(QString::fromUtf8(table.titleVi), QString::fromUtf8(table.titleEn), table.key()));
    while (ids.size() < 2 && rows.next())
        if (folded(rows.text(1)) == wanted || folded(rows.text(2)) == wanted)
            ids.append(rows.integer(0));
    return ids;
}

qint64 recordOf(Database& database, const TableInfo& table, const QString& text) {
    for (const char* key : {"code", "number"})
        if (const int at = table.indexOf(QString::fromLatin1(key)); at >= 0 && table.fields[size_t(at)].type == FieldType::Text)
            if (const qint64 id = database.single(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table.key(), QLatin1String(key)), text).toLongLong())
                return id;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && database.single(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table.key()), number).isValid())
        return number;
    QList<qint64> ids = titled(database, table, text);
    if (ids.isEmpty()) // a part of the words is enough where it fits one record alone
        for (const Found& found : search(database, text))
            if (found.table == &table)
                ids.append(found.id);
    if (ids.size() > 1)
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” fits several records (%2); give the code or the number of one.").arg(text, table.label()));
    if (ids.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Report", "There is no record “%1” (%2).").arg(text, table.label()));
    return ids.first();
}

QDate dateOf(Database& database, const ReportParameter& parameter, const QString& text) {
    if (text.isEmpty())
        return {};
    QDate date = relativeDate(text, database.today());
    if (!date.isValid())
        date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    if (!date.isValid())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” is no date for “%2”; write it as 2026-03-31 or 31/3/2026.").arg(text, QLatin1String(parameter.name)));
    return date;
}

int yearOf(Database& database, const ReportParameter& parameter, const QString& text) {
    if (text.isEmpty() || text == QLatin1String("this_year"))
        return database.today().year();
    if (text == QLatin1String("last_year"))
        return database.today().year() - 1;
    const int year = text.toInt();
    if (year < 1900 || year > 2999)
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” is no year for “%2”.").arg(text, QLatin1String(parameter.name)));
    return year;
}

} // namespace

QDate relativeDate(const QString& word, QDate today) {
    if (word == QLatin1String("today"))
        return today;
    const bool last = word.startsWith(QLatin1String("last_"));
    const QString period = last ? word.mid(5) : word;
    const int months = period.startsWith(QLatin1String("year_")) ? 12 : period.startsWith(QLatin1String("quarter_")) ? 3 : period.startsWith(QLatin1String("month_")) ? 1 : 0;
    if (!months)
        return {};
    const QDate first = QDate(today.year(), (today.month() - 1) / months * months + 1, 1).addMonths(last ? -months : 0);
    if (period.endsWith(QLatin1String("_start")))
        return first;
    return period.endsWith(QLatin1String("_end")) ? first.addMonths(months).addDays(-1) : QDate();
}

ReportParameter recordParameter(const char* name, const char* title, const char* table, bool required) {
    return {name, title, ReportParameter::Kind::Record, required, {}, "", table};
}

ReportParameter yearParameter() {
    return {"year", QT_TRANSLATE_NOOP("khue::Report", "Year"), ReportParameter::Kind::Year, false, {}, "this_year"};
}

ReportParameter fromParameter() {
    return {"from", QT_TRANSLATE_NOOP("khue::Report", "From"), ReportParameter::Kind::Date, false, {}, "year_start"};
}

ReportParameter toParameter() {
    return {"to", QT_TRANSLATE_NOOP("khue::Report", "To"), ReportParameter::Kind::Date, false, {}, "year_end"};
}

QVariant parameterValue(Database& database, const ReportParameter& parameter, const QVariant& given) {
    const QDate date = given.userType() == QMetaType::QDate ? given.toDate() : QDate();
    QString text = date.isValid() ? date.toString(Qt::ISODate) : given.toString().trimmed();
    if (text.isEmpty())
        text = QString::fromLatin1(parameter.otherwise);
    switch (parameter.kind) {
    case ReportParameter::Kind::CourseRun:
        return text.isEmpty() ? QVariant(qint64(0)) : QVariant(courseRunOf(database, text).value);
    case ReportParameter::Kind::Record: {
        const TableInfo* table = database.table(QString::fromLatin1(parameter.table));
        if (!table)
            throw Failure(QCoreApplication::translate("khue::Report", "There is no kind of record “%1”.").arg(QLatin1String(parameter.table)));
        return text.isEmpty() ? QVariant(qint64(0)) : QVariant(recordOf(database, *table, text));
    }
    case ReportParameter::Kind::Date: return dateOf(database, parameter, text);
    case ReportParameter::Kind::Year: return yearOf(database, parameter, text);
    case ReportParameter::Kind::Choice:
        if (!isKnown(parameter.choices, text))
            throw Failure(QCoreApplication::translate("khue::Report", "“%1” is not possible for “%2”; choose one of: %3.")
                              .arg(text, QLatin1String(parameter.name), codesOf(parameter.choices)));
        return text;
    case ReportParameter::Kind::Text: break;
    }
    return text;
}

} // namespace khue
