// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/level_field.h"

#include "app/competencies/competency.h"
#include "app/store/language.h"

namespace khue {

QVariant LevelField::storedValue() const {
    return ChoiceField::storedValue().toInt();
}

void LevelField::setField(Database& database, const FieldInfo& field) {
    ChoiceField::setField(database, field);
    setItems([&database, required = field.is(Required)] {
        QList<QPair<QString, QString>> items;
        if (!required)
            items.append({QStringLiteral("0"), tr("none set")});
        for (const CompetencyLevel& each : competencyLevels(database))
            items.append({QString::number(each.level), QString(QString::number(each.level) + QStringLiteral(" · ") + inLanguage(each.title_vi, each.title_en))});
        return items;
    });
}

} // namespace khue
