// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"

#include "app/store/any_record.h"
#include "app/store/edit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <functional>
#include <map>

namespace khue {

namespace {

const QString groupColumns = QStringLiteral("SELECT g.id, g.at, g.author, g.kind, g.action, g.subject, g.target_id, g.undone, "
                                            "g.last_change - g.first_change + 1 FROM change_group g ");
const QString changeColumns =
    QStringLiteral("SELECT c.id, c.group_id, c.table_name, c.record_id, c.action, c.difference FROM change c ");

ChangeGroup groupFrom(const Statement& row) {
    ChangeGroup group;
    group.id = row.integer(0);
    group.at = QDateTime::fromString(row.text(1), Qt::ISODate);
    group.author = row.text(2);
    group.kind = row.text(3);
    group.action = row.text(4);
    group.subject = row.text(5);
    group.target = row.integer(6);
    group.undone = row.integer(7) != 0;
    group.changes = int(row.integer(8));
    return group;
}

QVariant storedFromJson(const QJsonValue& json) {
    if (json.isString())
        return json.toString();
    if (json.isDouble()) {
        const double number = json.toDouble();
        return number == double(qint64(number)) ? QVariant(qint64(number)) : QVariant(number);
    }
    return {};
}

Change changeFrom(const Statement& row) {
    Change change;
    change.id = row.integer(0);
    change.group = row.integer(1);
    change.table = row.text(2);
    change.record = row.integer(3);
    change.action = row.text(4);
    const QJsonObject fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray pair = field.value().toArray();
        if (field.value().isArray())
            change.differences.append({field.key(), storedFromJson(pair.at(0)), storedFromJson(pair.at(1))});
        else if (change.action == QLatin1String("delete"))
            change.differences.append({field.key(), storedFromJson(field.value()), {}});
        else
            change.differences.append({field.key(), {}, storedFromJson(field.value())});
    }
    return change;
}

bool alike(const QVariant& a, const QVariant& b) {
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    bool numberA = false, numberB = false;
    const double x = a.toDouble(&numberA), y = b.toDouble(&numberB);
    return (numberA && numberB && a.userType() != QMetaType::QString) ? x == y : a.toString() == b.toString();
}

[[noreturn]] void refuse(const ChangeGroup& edit, const TableInfo& table) {
    throw Failure(QCoreApplication::translate(
                      "khue::History", "“%1” cannot be taken back: this %2 has been changed again since. Nothing was changed.")
                      .arg(edit.title(), table.label()));
}

} // namespace

QString ChangeGroup::title() const {
    const QString done = actionTitle(action, subject);
    if (kind == QLatin1String("undo"))
        return QCoreApplication::translate("khue::History", "Undone: %1").arg(done);
    if (kind == QLatin1String("redo"))
        return QCoreApplication::translate("khue::History", "Redone: %1").arg(done);
    return done;
}

QByteArray changeHash(const QByteArray& previous, const QByteArray& groupText, QByteArrayView table, qint64 record,
                      QByteArrayView action, QByteArrayView difference) {
    QByteArray text;
    text.reserve(previous.size() + groupText.size() + difference.size() + 64);
    text.append(previous).append('\x1f').append(groupText).append('\x1f').append(table).append('\x1f');
    text.append(QByteArray::number(record)).append('\x1f').append(action).append('\x1f').append(difference);
    return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256);
}

QList<ChangeGroup> History::groups(int limit, qint64 before) {
    Statement rows = m_database.query(groupColumns + QLatin1String("WHERE (? = 0 OR g.id < ?) ORDER BY g.id DESC LIMIT ?"), before,
                                      before, limit);
    QList<ChangeGroup> groups;
    while (rows.next())
        groups.append(groupFrom(rows));
    return groups;
}

QList<Change> History::changes(qint64 group, int limit) {
    Statement rows = m_database.query(changeColumns + QLatin1String("JOIN change_group g ON g.id = ? WHERE c.id BETWEEN g.first_change AND g.last_change "
                                                             "ORDER BY c.id LIMIT ?"),
                                      group, limit);
    QList<Change> changes;
    while (rows.next())
        changes.append(changeFrom(rows));
    return changes;
}

QList<QPair<ChangeGroup, Change>> History::changesOf(const TableInfo& table, qint64 id, int limit) {
    QList<QPair<ChangeGroup, Change>> result;
    {
        Statement rows = m_database.query(
            changeColumns + QLatin1String("WHERE c.table_name = ? AND c.record_id = ? ORDER BY c.id DESC LIMIT ?"), table.key(),
            id, limit);
        while (rows.next())
            result.append({{}, changeFrom(rows)});
    }
    for (auto& [group, change] : result)
        if (const auto found = one(QStringLiteral("WHERE g.id = %1").arg(change.group)))
            group = *found;
    return result;
}

QHash<const TableInfo*, QSet<qint64>> History::partsOf(const TableInfo& table, qint64 id) {
    QHash<const TableInfo*, QSet<qint64>> parts{{&table, {id}}};
    // What was removed is known by the change that removed it, which holds the whole record.
    QHash<const TableInfo*, QList<QPair<qint64, QJsonObject>>> removals;
    const auto removed = [&](const TableInfo* part) -> const QList<QPair<qint64, QJsonObject>>& {
        if (const auto known = removals.constFind(part); known != removals.constEnd())
            return *known;
        QList<QPair<qint64, QJsonObject>>& list = removals[part];
        Statement rows = m_database.query(QStringLiteral("SELECT record_id, difference FROM change WHERE table_name = ? AND action = 'delete'"), part->key());
        while (rows.next())
            list.append({rows.integer(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object()});
        return list;
    };
    QHash<const TableInfo*, QSet<qint64>> fresh = parts;
    const auto add = [&](QHash<const TableInfo*, QSet<qint64>>& next, const TableInfo* part, qint64 found) {
        if (QSet<qint64>& known = parts[part]; !known.contains(found)) {
            known.insert(found);
            next[part].insert(found);
        }
    };
    while (!fresh.isEmpty()) {
        QHash<const TableInfo*, QSet<qint64>> next;
        for (auto whole = fresh.cbegin(); whole != fresh.cend(); ++whole)
            for (const TableInfo* part : m_database.tables()) {
                for (const FieldInfo& field : part->fields) {
                    if (field.type != FieldType::Reference || QLatin1String(field.references) != QLatin1String(whole.key()->name) || !(field.flags & (Owner | Followed)))
                        continue;
                    const QString sql = QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(part->key(), field.key());
                    for (const qint64 of : whole.value()) {
                        Statement rows = m_database.query(sql, of);
                        while (rows.next())
                            add(next, part, rows.integer(0));
                    }
                    for (const auto& [record, values] : removed(part))
                        if (whole.value().contains(qint64(values.value(field.key()).toDouble())))
                            add(next, part, record);
                }
                const int place = attachedAt(*part);
                if (place < 0)
                    continue;
                const QString tableField = part->fields[size_t(place)].key(), idField = part->fields[size_t(place) + 1].key();
                Statement rows = m_database.query(QStringLiteral("SELECT id, %1 FROM %2 WHERE %3 = ?").arg(idField, part->key(), tableField), whole.key()->key());
                while (rows.next())
                    if (whole.value().contains(rows.integer(1)))
                        add(next, part, rows.integer(0));
                for (const auto& [record, values] : removed(part))
                    if (values.value(tableField).toString() == whole.key()->key() && whole.value().contains(qint64(values.value(idField).toDouble())))
                        add(next, part, record);
            }
        fresh = std::move(next);
    }
    return parts;
}

QList<HistoryStep> History::stepsOf(const TableInfo& table, qint64 id, int limit, qint64 before) {
    const QHash<const TableInfo*, QSet<qint64>> parts = partsOf(table, id);
    std::map<qint64, QList<qint64>, std::greater<>> found; // of each step, the changes
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        for (const qint64 record : part.value()) {
            Statement rows = m_database.query(QStringLiteral("SELECT id, group_id FROM change WHERE table_name = ? AND record_id = ?"), part.key()->key(), record);
            while (rows.next())
                if (!before || rows.integer(1) < before)
                    found[rows.integer(1)].append(rows.integer(0));
        }
    QList<HistoryStep> steps;
    for (auto& [group, changes] : found) {
        if (steps.size() == limit)
            break;
        HistoryStep step;
        step.group = one(QStringLiteral("WHERE g.id = %1").arg(group)).value_or(ChangeGroup());
        std::sort(changes.begin(), changes.end());
        for (const qint64 change : changes.mid(0, HistoryStep::mostChanges)) {
            Statement row = m_database.query(changeColumns + QLatin1String("WHERE c.id = ?"), change);
            if (row.next())
                step.changes.append(changeFrom(row));
        }
        steps.append(step);
    }
    return steps;
}

std::optional<ChangeGroup> History::one(const QString& condition) {
    Statement row = m_database.query(groupColumns + condition);
    return row.next() ? std::optional(groupFrom(row)) : std::nullopt;
}

std::optional<ChangeGroup> History::nextUndo() {
    return one(QStringLiteral("WHERE g.kind = 'edit' AND g.undone = 0 ORDER BY g.id DESC LIMIT 1"));
}

std::optional<ChangeGroup> History::nextRedo() {
    // Edits that are undone form the top of the stack; a newer edit buries them. The last undone is the oldest.
    return one(QStringLiteral("WHERE g.kind = 'edit' AND g.undone = 1 AND g.id > "
                              "COALESCE((SELECT MAX(id) FROM change_group WHERE kind = 'edit' AND undone = 0), 0) "
                              "ORDER BY g.id LIMIT 1"));
}

std::optional<ChangeGroup> History::undo() {
    const auto edit = nextUndo();
    if (edit)
        apply(*edit, true);
    return edit;
}

std::optional<ChangeGroup> History::redo() {
    const auto edit = nextRedo();
    if (edit)
        apply(*edit, false);
    return edit;
}

void History::apply(const ChangeGroup& edit, bool backwards) {
    Edit step(m_database, backwards ? "undo" : "redo", edit.action, edit.subject, edit.id);
    const qint64 first = m_database.single(QStringLiteral("SELECT first_change FROM change_group WHERE id = ?"), edit.id).toLongLong();
    for (int i = 0; i < edit.changes; ++i) {
        const qint64 id = backwards ? first + edit.changes - 1 - i : first + i;
        Change change;
        {
            Statement row = m_database.query(changeColumns + QLatin1String("WHERE c.id = ?"), id);
            row.next();
            change = changeFrom(row);
        }
        const TableInfo* table = m_database.table(change.table);
        if (!table)
            throw Failure(QCoreApplication::translate("khue::History", "This program does not know the records of “%1”; update it.")
                              .arg(change.table));
        const bool removes = change.action == (backwards ? QLatin1String("insert") : QLatin1String("delete"));
        const bool restores = change.action == (backwards ? QLatin1String("delete") : QLatin1String("insert"));
        RowValues values;
        const int revision = loadRow(m_database, *table, change.record, values);
        if (restores ? revision != 0 : revision == 0)
            refuse(edit, *table);
        int restoredRevision = 1;
        if (restores)
            values = RowValues(qsizetype(table->fields.size()));
        for (const Change::Difference& difference : std::as_const(change.differences)) {
            if (difference.field == QLatin1String("revision")) {
                restoredRevision = difference.before.toInt() + 1;
                continue;
            }
            const int index = table->indexOf(difference.field);
            if (index < 0)
                continue; // a field that a later version dropped
            const QVariant& expected = backwards ? difference.after : difference.before;
            if (!restores && !alike(values[index], expected))
                refuse(edit, *table);
            values[index] = backwards ? difference.before : difference.after;
        }
        table->derive(values);
        if (restores) {
            step.insert(*table, NewRow(*table, values), change.record, restoredRevision);
        } else if (removes) {
            // Rows that others have hung onto the record meanwhile must not go with it unseen.
            const int changes = step.changeCount();
            step.remove(*table, change.record);
            if (step.changeCount() != changes + 1)
                refuse(edit, *table);
        } else {
            step.update(*table, change.record, revision, values);
        }
    }
    m_database.query(QStringLiteral("UPDATE change_group SET undone = ? WHERE id = ?"), backwards, edit.id).run();
    step.commit();
}

} // namespace khue
