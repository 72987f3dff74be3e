// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace khue {

/// One step of the history.
struct ChangeGroup {
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString author;
    QString kind;   ///< edit, undo, redo
    QString action; ///< code, see actionTitle()
    QString subject;
    qint64 target = 0; ///< of an undo or redo: the edit
    bool undone = false;
    int changes = 0;
    QString title() const;
};

/// One record's part in a step: field by field, before and after, as stored.
struct Change {
    struct Difference {
        QString field;
        QVariant before, after;
    };
    qint64 id = 0;
    qint64 group = 0;
    QString table;
    qint64 record = 0;
    QString action; ///< insert, update, delete
    QList<Difference> differences;
};

/// A step as far as it concerns one record: only the changes of that record and its parts.
struct HistoryStep {
    static constexpr qsizetype mostChanges = 200;
    ChangeGroup group;
    QList<Change> changes; ///< in their order, at most so many
};

/// Flag of a reference, beside those of FieldFlag: the record stays when what it refers to goes, but its changes stand in the
/// history of that too.
inline constexpr int Followed = 256;

/// The journal: what was done, by whom, when; undo and redo, which outlive a restart.
class History {
public:
    explicit History(Database& database) : m_database(database) {}

    /// The newest first. `before` is the id of a group to go on from, 0 to begin.
    QList<ChangeGroup> groups(int limit, qint64 before = 0);
    QList<Change> changes(qint64 group, int limit = 1000);
    /// Every change of one record with its group, the newest first.
    QList<QPair<ChangeGroup, Change>> changesOf(const TableInfo& table, qint64 id, int limit = 200);
    /// The steps that changed a record or a part of it, also one removed since, the newest first; `before` as in groups().
    /// Parts are what names it, or a part of it, in a reference with the flag Owner or Followed, and what is attached to them.
    QList<HistoryStep> stepsOf(const TableInfo& table, qint64 id, int limit, qint64 before = 0);

    /// The edit that undo() would take back; nothing where there is none.
    std::optional<ChangeGroup> nextUndo();
    std::optional<ChangeGroup> nextRedo();

    /// Takes the newest edit back, as a new step; returns it. Throws Failure where a later change by
    /// somebody else stands in the way; then nothing is written.
    std::optional<ChangeGroup> undo();
    std::optional<ChangeGroup> redo();

private:
    std::optional<ChangeGroup> one(const QString& condition);
    QHash<const TableInfo*, QSet<qint64>> partsOf(const TableInfo& table, qint64 id);
    void apply(const ChangeGroup& edit, bool backwards);
    Database& m_database;
};

/// The hash that chains a change to the one before it: BLAKE2b-256 over the previous hash, the group's text
/// and the change, each part but the last ended by U+001F. All text is UTF-8.
QByteArray changeHash(const QByteArray& previous, const QByteArray& groupText, QByteArrayView table, qint64 record,
                      QByteArrayView action, QByteArrayView difference);

} // namespace khue
