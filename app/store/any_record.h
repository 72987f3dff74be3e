// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// Any record of the programme: what a task or a document may belong to. It is named by two fields of which the second
/// stands just after the first: the table's name and an Id<AnyRecord>. The store checks the pair on save, `verify` sweeps
/// it, and what is attached to a record so is removed with it, in the same step.
struct AnyRecord;
template <> struct TableName<AnyRecord> {
    static constexpr const char* value = nullptr;
    static constexpr int number = 0;
};

/// The flag of both fields, beside those of FieldFlag.
inline constexpr int Attached = 128;

/// The second of the two fields; the first is a text.
template <class R> Field<R> attachedIdField(const char* name, const char* title, Id<AnyRecord> R::*member, int flags = NoFlags) {
    Field<R> made = field(name, title, member, flags | Attached);
    made.info.type = FieldType::Integer; // it refers to no one table
    return made;
}

inline bool isAttached(const FieldInfo& field) {
    return field.flags & Attached;
}
/// The place of the field that names the table; -1 where records of this table are attached to nothing.
int attachedAt(const TableInfo& table);

} // namespace khue
