// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// A setting of the programme (not of one user), kept in its database.
struct Setting {
    Id<Setting> id;
    int revision = 0;
    QString name;
    QString value;
    bool operator==(const Setting&) const = default;
};
template <> struct TableName<Setting> {
    static constexpr const char* value = "setting";
    static constexpr int number = 0;
};
template <> const Table<Setting> TableOf<Setting>::value;

/// A filter of a list that somebody gave a name.
struct SavedFilter {
    Id<SavedFilter> id;
    int revision = 0;
    QString page;       ///< which list: "trainee", "course_run", …
    QString name;       ///< as the user called it
    QString conditions; ///< JSON, the page's own
    bool operator==(const SavedFilter&) const = default;
};
template <> struct TableName<SavedFilter> {
    static constexpr const char* value = "saved_filter";
    static constexpr int number = 0;
};
template <> const Table<SavedFilter> TableOf<SavedFilter>::value;

/// How the columns of workbooks of one shape are to be understood, as the user once corrected it.
struct ImportMapping {
    Id<ImportMapping> id;
    int revision = 0;
    QString shape;   ///< fingerprint of the header
    QString mapping; ///< JSON
    bool operator==(const ImportMapping&) const = default;
};
template <> struct TableName<ImportMapping> {
    static constexpr const char* value = "import_mapping";
    static constexpr int number = 0;
};
template <> const Table<ImportMapping> TableOf<ImportMapping>::value;

/// The setting of that name, or `otherwise`.
QString settingValue(Database& database, const QString& name, const QString& otherwise = {});
/// Sets it, as a step of the history.
void setSetting(Database& database, const QString& name, const QString& value);

} // namespace khue
