// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/settings.h"

namespace khue {

template <> const Table<Setting> TableOf<Setting>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "setting"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &Setting::name, Required | Unique),
        field("value", QT_TRANSLATE_NOOP("khue::Field", "Value"), &Setting::value, Long),
    }};

template <> const Table<SavedFilter> TableOf<SavedFilter>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "saved filter"), "name", "name"},
    {
        field("page", QT_TRANSLATE_NOOP("khue::Field", "Page"), &SavedFilter::page, Required),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &SavedFilter::name, Required),
        field("conditions", QT_TRANSLATE_NOOP("khue::Field", "Conditions"), &SavedFilter::conditions, Required | Long),
    }};

template <> const Table<ImportMapping> TableOf<ImportMapping>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "import mapping"), "shape", "shape"},
    {
        field("shape", QT_TRANSLATE_NOOP("khue::Field", "Shape"), &ImportMapping::shape, Required | Unique),
        field("mapping", QT_TRANSLATE_NOOP("khue::Field", "Mapping"), &ImportMapping::mapping, Required | Long),
    }};

QString settingValue(Database& database, const QString& name, const QString& otherwise) {
    const QVariant value = database.single(QStringLiteral("SELECT value FROM setting WHERE name = ?"), name);
    return value.isNull() ? otherwise : value.toString();
}

void setSetting(Database& database, const QString& name, const QString& value) {
    Setting setting = find<Setting>(database, QStringLiteral("name = ?"), name);
    setting.name = name;
    setting.value = value;
    Edit edit(database, "setting", name);
    edit.save(setting);
    edit.commit();
}

} // namespace khue
