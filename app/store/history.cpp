// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"

#include "app/store/edit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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
                      "khue::History", "«%1» cannot be taken back: this %2 has been changed again since. Nothing was changed.")
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
            throw Failure(QCoreApplication::translate("khue::History", "This program does not know the records of «%1»; update it.")
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
