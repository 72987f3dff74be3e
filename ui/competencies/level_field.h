// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

namespace khue {

/// One of the competency levels, by number and name; holds the number. Where the field is not required, 0 is «none set».
class LevelField : public ChoiceField {
    Q_OBJECT
public:
    explicit LevelField(QWidget* parent = nullptr) : ChoiceField(parent) {}
    QVariant storedValue() const override;
    void setField(Database& database, const FieldInfo& field) override;
};

} // namespace khue
