// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

class QCheckBox;

namespace khue {

/// Several of the codes of a list, ticked; for a field of texts that has choices. Stored divided by spaces, in the order
/// of the list; codes that are not in it are kept behind them.
class CodesField : public FieldWidget {
    Q_OBJECT
public:
    /// So many boxes side by side.
    explicit CodesField(int columns, QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setField(Database& database, const FieldInfo& field) override;
    QCheckBox* box(const QString& code) const { return m_boxes.value(code); }

protected:
    void retranslate() override;

private:
    int m_columns;
    QWidget* m_grid;
    const ChoiceList* m_choices = nullptr;
    QHash<QString, QCheckBox*> m_boxes;
    QStringList m_others;
};

} // namespace khue
