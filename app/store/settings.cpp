// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/settings.h"

namespace khue {

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
