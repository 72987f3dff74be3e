// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/merge_people.h"

#include "app/courses/enrolment.h"
#include "app/store/any_record.h"
#include "app/store/text.h"

namespace khue {

namespace {

/// Lets a row's reference point elsewhere, unless the table has such a row already.
void pointElsewhere(Edit& edit, Database& database, const TableInfo& table, int field, qint64 row, qint64 target) {
    RowValues values;
    const int revision = loadRow(database, table, row, values);
    values[field] = target;
    edit.update(table, row, revision, values);
}

/// Tasks, documents and whatever else is attached to one person go to another.
void moveAttached(Edit& edit, Database& database, Id<Person> from, Id<Person> to) {
    for (const TableInfo* table : database.tables()) {
        const int place = attachedAt(*table);
        if (place < 0)
            continue;
        QList<qint64> rows;
        {
            Statement found = database.query(QStringLiteral("SELECT id FROM %1 WHERE %2 = 'person' AND %3 = ?")
                                                 .arg(table->key(), table->fields[size_t(place)].key(), table->fields[size_t(place) + 1].key()),
                                             from);
            while (found.next())
                rows.append(found.integer(0));
        }
        for (const qint64 row : std::as_const(rows))
            pointElsewhere(edit, database, *table, place + 1, row, to.value);
    }
}

QList<qint64> idsOf(Database& database, const QString& sql, const QVariant& a, const QVariant& b = {}) {
    QList<qint64> ids;
    Statement rows = b.isValid() ? database.query(sql, a, b) : database.query(sql, a);
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

/// Marks, scores and what was judged by rubrics of `from` go to `to`, where it has none for the same; what became of its
/// scores and its certificates go there all.
void mergeEnrolments(Edit& edit, Database& database, qint64 from, qint64 to) {
    struct Part {
        const char* table;
        const char* of;
    };
    for (const Part& part : {Part{"attendance", "session_id"}, Part{"score", "assessment_id"}, Part{"rubric_mark", "rubric_criterion_id"}}) {
        const TableInfo* table = database.table(QString::fromLatin1(part.table));
        const QString sql = QStringLiteral("SELECT id FROM %1 x WHERE enrolment_id = ? AND NOT EXISTS "
                                           "(SELECT 1 FROM %1 y WHERE y.enrolment_id = ? AND y.%2 = x.%2)")
                                .arg(table->key(), QLatin1String(part.of));
        for (qint64 id : idsOf(database, sql, from, to))
            pointElsewhere(edit, database, *table, table->indexOf(u"enrolment_id"), id, to);
    }
    // Of these there may be several.
    for (const char* name : {"score_revision", "certificate"}) {
        const TableInfo* table = database.table(QString::fromLatin1(name));
        for (qint64 id : idsOf(database, QStringLiteral("SELECT id FROM %1 WHERE enrolment_id = ?").arg(table->key()), from))
            pointElsewhere(edit, database, *table, table->indexOf(u"enrolment_id"), id, to);
    }
}

/// SQL that holds where two rows of a table say the same of two people, so that one person can have one of them only;
/// empty for tables where she may have several.
QString samePlace(const QString& table) {
    static constexpr std::pair<const char*, const char*> places[] = {
        {"enrolment", "b.course_run_id = a.course_run_id"},
        {"session_lecturer", "b.session_id = a.session_id"},
        {"output_author", "b.output_id = a.output_id"},
        {"priority_score", "b.priority_id = a.priority_id AND b.priority_criterion_id = a.priority_criterion_id"},
        {"meeting_attendance", "b.meeting_id = a.meeting_id"},
        {"event_participant", "b.event_id = a.event_id"},
    };
    for (const auto& [name, condition] : places)
        if (table == QLatin1String(name))
            return QString::fromLatin1(condition);
    return {};
}

} // namespace

void mergePeople(Edit& edit, Database& database, Person& kept, Id<Person> gone) {
    for (qint64 id : idsOf(database, QStringLiteral("SELECT id FROM enrolment WHERE person_id = ?"), gone.value)) {
        const qint64 same = database
                                .single(QStringLiteral("SELECT k.id FROM enrolment k JOIN enrolment g ON g.course_run_id = k.course_run_id "
                                                       "WHERE g.id = ? AND k.person_id = ?"),
                                        id, kept.id)
                                .toLongLong();
        if (same)
            mergeEnrolments(edit, database, id, same);
    }
    for (const TableInfo* table : database.tables())
        for (size_t i = 0; i < table->fields.size(); ++i) {
            const FieldInfo& field = table->fields[i];
            if (!field.references || qstrcmp(field.references, "person") != 0)
                continue;
            for (qint64 id : idsOf(database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table->key(), field.key()), gone.value)) {
                // What `kept` has already in the same place goes with `gone`.
                const QString place = samePlace(table->key());
                if (!place.isEmpty() && database
                                            .single(QStringLiteral("SELECT 1 FROM %1 a JOIN %1 b ON %2 WHERE a.id = ? AND b.%3 = ?").arg(table->key(), place, field.key()),
                                                    id, kept.id)
                                            .isValid())
                    continue;
                pointElsewhere(edit, database, *table, int(i), id, kept.id.value);
            }
        }
    moveAttached(edit, database, gone, kept.id);
    // First, so that its code and e-mail are free for the one that stays.
    edit.remove(gone);
    edit.save(kept);
}

QString tellingOf(const Person& person) {
    if (!person.code.isEmpty())
        return person.code;
    if (!person.email.isEmpty())
        return person.email.toLower();
    return QString(folded(person.full_name) + u'|' + person.birth_date.toIso());
}

bool knownToDiffer(Database& database, const Person& a, const Person& b) {
    return database
        .single(QStringLiteral("SELECT 1 FROM not_duplicate WHERE first_person = ? AND second_person = ?"), tellingOf(a), tellingOf(b))
        .isValid();
}

void rememberDifferent(Edit& edit, Database& database, const Person& a, const Person& b) {
    // Both ways round: an import asks with the incoming person first.
    for (const auto& [first, second] : {std::pair(&a, &b), std::pair(&b, &a)})
        if (!knownToDiffer(database, *first, *second)) {
            NotDuplicate decision;
            decision.first_person = tellingOf(*first);
            decision.second_person = tellingOf(*second);
            edit.save(decision);
        }
}

} // namespace khue
