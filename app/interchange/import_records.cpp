// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of the records of one table, as export writes them.
#include "app/calendar/zone_time.h"
#include "app/interchange/import_context.h"
#include "app/interchange/record_sheet.h"
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/any_record.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// The code of a choice by its code or its title in either language.
QString choiceMeant(const ChoiceList& choices, const QString& text) {
    const QString words = folded(text);
    for (const ChoiceItem& item : choices)
        if (text == QLatin1String(item.code) || words == folded(translatedTo(Language::Vietnamese, "khue::Choice", item.title)) ||
            words == folded(translatedTo(Language::English, "khue::Choice", item.title)))
            return QString::fromLatin1(item.code);
    return {};
}

Understood<QVariant> notOneOf(const ChoiceList& choices, const QString& text) {
    QStringList titles;
    for (const ChoiceItem& item : choices)
        titles.append(choiceTitle(item));
    return Understood<QVariant>::wrong(QCoreApplication::translate("khue::Import", "“%1” is none of: %2.").arg(text, titles.join(QStringLiteral(", "))));
}

template <class T> Understood<QVariant> stored(const Understood<T>& understood) {
    if (understood.value)
        return Understood<QVariant>::of(toStored(*understood.value));
    return {std::nullopt, understood.error};
}

/// What the cell says, as the field keeps it; not of references.
Understood<QVariant> valueOf(const FieldInfo& field, const Cell& cell) {
    switch (field.type) {
    case FieldType::Integer: {
        const Understood<double> number = understoodNumber(cell);
        if (number.value && (std::floor(*number) != *number || std::abs(*number) > 1e12))
            return Understood<QVariant>::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a whole number.").arg(cell.toText()));
        return number.value ? Understood<QVariant>::of(qint64(*number)) : Understood<QVariant>{std::nullopt, number.error};
    }
    case FieldType::Real: return stored(understoodNumber(cell));
    case FieldType::Boolean: return stored(understoodYesNo(cell));
    case FieldType::Date: return stored(understoodDay(cell));
    case FieldType::PartialDate: return stored(understoodDate(cell));
    case FieldType::Moment: {
        // As exported: at the clock of Viet Nam.
        const Understood<QDateTime> clock = understoodMoment(cell);
        if (clock.value)
            return Understood<QVariant>::of(toStored(QDateTime(clock.value->date(), clock.value->time(), QTimeZone(vietNamZone.toLatin1()))));
        return {std::nullopt, clock.error};
    }
    case FieldType::Choice:
    case FieldType::TextList: {
        const Understood<QString> text = understoodText(cell);
        static const QRegularExpression parting(QStringLiteral("\\s*[,;]\\s*"));
        if (!text.value || !field.choices)
            return text.value && field.type == FieldType::TextList ? Understood<QVariant>::of(text.value->split(parting, Qt::SkipEmptyParts).join(u' ')) : stored(text);
        QStringList codes;
        for (const QString& piece : field.type == FieldType::Choice ? QStringList{*text} : text.value->split(parting, Qt::SkipEmptyParts)) {
            codes.append(choiceMeant(*field.choices, piece));
            if (codes.last().isEmpty())
                return notOneOf(*field.choices, piece);
        }
        return Understood<QVariant>::of(codes.join(u' '));
    }
    default: return stored(understoodText(cell, field.type == FieldType::LongText));
    }
}

/// The table meant by its name or label.
const TableInfo* tableMeant(const Database& database, const QString& text) {
    if (const TableInfo* table = database.table(text))
        return table;
    for (const TableInfo* table : programmeTables())
        if (recordTitleWords(*table).contains(folded(text)))
            return table;
    return nullptr;
}

} // namespace

// ---- whom and what a cell names --------------------------------------------------------------------------

const ImportContext::RecordTitles& ImportContext::titlesOf(const TableInfo& table) {
    const auto known = m_titles.constFind(&table);
    if (known != m_titles.constEnd())
        return *known;
    RecordTitles& titles = m_titles[&table];
    learnTitles(table, titles);
    return titles;
}

void ImportContext::learnTitles(const TableInfo& table, RecordTitles& titles, qint64 only) {
    QString sql = QStringLiteral("SELECT id, %1, %2, %3, %4")
                      .arg(QString::fromUtf8(table.titleVi), QString::fromUtf8(table.titleEn), qualifiedTitleSql(database, table, table.titleVi),
                           qualifiedTitleSql(database, table, table.titleEn));
    int columns = 4;
    for (const char* field : {"code", "email", "ror"})
        if (table.indexOf(QString::fromLatin1(field)) >= 0) {
            sql += QStringLiteral(", %1").arg(QLatin1String(field));
            ++columns;
        }
    sql += QStringLiteral(" FROM %1").arg(table.key());
    Statement row = only ? database.query(sql + QStringLiteral(" WHERE id = ?"), only) : database.query(sql);
    while (row.next())
        for (int column = 1; column <= columns; ++column) {
            const QString text = tidied(row.text(column)).toLower();
            if (text.isEmpty())
                continue;
            if (!titles.exact.contains(text, row.integer(0)))
                titles.exact.insert(text, row.integer(0));
            if (const QString plain = folded(text); !titles.folded.contains(plain, row.integer(0)))
                titles.folded.insert(plain, row.integer(0));
        }
}

QList<qint64> ImportContext::recordsNamed(const TableInfo& table, const QString& text) {
    const RecordTitles& titles = titlesOf(table);
    const QList<qint64> found = titles.exact.values(text.toLower());
    return found.isEmpty() ? titles.folded.values(folded(text)) : found;
}

Understood<QVariant> ImportContext::recordNamed(const TableInfo& table, const QString& text) {
    const QList<qint64> found = recordsNamed(table, text);
    if (found.size() == 1)
        return Understood<QVariant>::of(found.first());
    if (found.isEmpty())
        return Understood<QVariant>::wrong(QCoreApplication::translate("khue::Import", "“%1” is not known (%2). Enter it first, or write it as it is called there.").arg(text, table.label()));
    return Understood<QVariant>::wrong(QCoreApplication::translate("khue::Import", "“%1” is the name of several (%2). Give its code instead.").arg(text, table.label()));
}

// ---- one row ---------------------------------------------------------------------------------------------

qint64 ImportContext::recordLike(const TableInfo& table, const QHash<int, QVariant>& given, RowReader& row) {
    bool hasCode = false;
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (table.fields[i].is(Unique) && given.contains(int(i))) {
            hasCode = true;
            if (const QVariant id = database.single(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table.key(), table.fields[i].key()), given[int(i)]); id.isValid())
                return id.toLongLong();
        }
    QStringList conditions;
    QVariantList values;
    for (const int field : recognisedBy(table))
        if (given.contains(field)) {
            conditions.append(table.fields[size_t(field)].key() + QStringLiteral(" = ?"));
            values.append(given[field]);
        }
    if (conditions.isEmpty())
        return 0;
    if (hasCode) // another code is another record
        for (const FieldInfo& field : table.fields)
            if (field.is(Unique) && given.contains(table.indexOf(field.key())))
                conditions.append(field.key() + QStringLiteral(" IS NULL"));
    Statement found = database.prepared(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id").arg(table.key(), conditions.join(QStringLiteral(" AND "))));
    for (int i = 0; i < values.size(); ++i)
        found.bind(i, values[i]);
    QList<qint64> alike;
    while (found.next())
        if (!m_takenRecords.contains(found.integer(0)))
            alike.append(found.integer(0));
    if (alike.size() <= 1)
        return alike.isEmpty() ? 0 : alike.first();
    for (const qint64 id : std::as_const(alike)) {
        RowValues present;
        loadRow(database, table, id, present);
        if (std::all_of(given.keyBegin(), given.keyEnd(), [&](int field) { return present[field] == given[field]; }))
            return id;
    }
    row.tellColumn(-1, QCoreApplication::translate("khue::Import", "Several records are like this one, so it is not clear which is meant. Change it in the window."));
    return 0;
}

RowOutcome ImportContext::importRecord(const SheetReading& sheet, RowReader& row) {
    const TableInfo& table = *sheet.guess.kind.table();
    QHash<int, QVariant> given;
    QHash<int, QList<qint64>> unclear; // reference → those that are called so
    QList<PendingReference> pending;
    const int attached = attachedAt(table);
    for (auto column = sheet.guess.fields.cbegin(); column != sheet.guess.fields.cend(); ++column) {
        const int index = table.indexOf(column.value());
        const Cell& cell = row.cell(column.value());
        if (index < 0 || cell.isEmpty() || (attached >= 0 && (index == attached || index == attached + 1)))
            continue;
        const FieldInfo& field = table.fields[size_t(index)];
        Understood<QVariant> value;
        if (field.type == FieldType::Reference) {
            const QString text = row.text(column.value());
            const TableInfo& target = *database.table(QString::fromLatin1(field.references));
            if (text.isEmpty())
                continue;
            value = recordNamed(target, text);
            const QList<qint64> named = value.isError() ? recordsNamed(target, text) : QList<qint64>();
            if (named.size() > 1) {
                unclear.insert(index, named);
                continue;
            }
            if (value.isError() && &target == &table && !field.is(Required)) { // perhaps a row further down
                pending.append({0, index, column.key(), row.number(), text});
                continue;
            }
        } else {
            value = valueOf(field, cell);
        }
        if (value.isError())
            row.tellColumn(column.key(), value.error);
        else if (value.value && !value.value->isNull())
            given.insert(index, *value.value);
    }
    if (attached >= 0 && !row.cell(table.fields[size_t(attached)].key()).isEmpty()) {
        const QString kind = row.text(table.fields[size_t(attached)].key()), title = row.text(table.fields[size_t(attached) + 1].key());
        const TableInfo* target = tableMeant(database, kind);
        const Understood<QVariant> id = target ? recordNamed(*target, title) : Understood<QVariant>();
        if (!target)
            row.tell(table.fields[size_t(attached)].key(), QCoreApplication::translate("khue::Import", "“%1” is no kind of record.").arg(kind));
        else if (id.isError())
            row.tell(table.fields[size_t(attached) + 1].key(), id.error);
        else
            given.insert({{attached, target->key()}, {attached + 1, *id.value}});
    }
    if (row.refused())
        return RowOutcome::Refused;
    // As they would be stored: a DOI in small letters, texts tidied. So the record that they made is found again.
    RowValues tidy = table.newValues();
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        tidy[value.key()] = value.value();
    table.derive(tidy);
    for (auto value = given.begin(); value != given.end(); ++value)
        if (!tidy[value.key()].isNull())
            *value = tidy[value.key()];
    const qint64 id = recordLike(table, given, row);
    if (row.refused())
        return RowOutcome::Refused;

    RowValues values = table.newValues();
    const int revision = id ? loadRow(database, table, id, values) : 0;
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        values[value.key()] = value.value();
    // Of several with one name the one that the record names already is meant.
    for (auto each = unclear.cbegin(); each != unclear.cend(); ++each) {
        const FieldInfo& field = table.fields[size_t(each.key())];
        if (!each.value().contains(values[each.key()].toLongLong()))
            row.tell(field.key(), recordNamed(*database.table(QString::fromLatin1(field.references)), row.text(field.key())).error, field.is(Required) ? Severity::Error : Severity::Warning);
    }
    table.derive(values);
    for (const Problem& problem : table.check(database, id, values))
        if (problem.severity == Severity::Error || !id)
            row.tell(problem.field, problem.text, problem.severity);
    if (row.refused())
        return RowOutcome::Refused;
    const int before = edit.changeCount();
    qint64 saved = id;
    if (id)
        edit.update(table, id, revision, values);
    else
        saved = edit.insert(table, NewRow(table, values));
    m_takenRecords.insert(saved);
    if (const auto titles = m_titles.find(&table); titles != m_titles.end())
        learnTitles(table, *titles, saved);
    for (PendingReference& each : pending) {
        each.record = saved;
        m_pending.append(each);
    }
    return !id ? RowOutcome::Created : edit.changeCount() == before ? RowOutcome::Unchanged : RowOutcome::Updated;
}

void ImportContext::importRecords(const SheetReading& sheet, SheetRows& rows) {
    m_takenRecords.clear();
    m_pending.clear();
    eachRow(sheet, rows, &ImportContext::importRecord);
    // Now every row of the sheet is known.
    const TableInfo& table = *sheet.guess.kind.table();
    for (const PendingReference& each : std::as_const(m_pending)) {
        const auto warn = [&](const QString& text) { outcome.problems.append({sheet.name, each.row, each.column, text, Severity::Warning}); };
        const Understood<QVariant> target = recordNamed(table, each.text);
        if (target.isError()) {
            warn(target.error);
            continue;
        }
        RowValues values;
        const int revision = loadRow(database, table, each.record, values);
        values[each.field] = *target.value;
        table.derive(values);
        const QList<Problem> problems = table.check(database, each.record, values);
        if (hasErrors(problems))
            warn(problems.first().text);
        else
            edit.update(table, each.record, revision, values);
    }
}

} // namespace khue
