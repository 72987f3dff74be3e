// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

namespace khue {

/// The languages somebody speaks: chosen from a menu, or typed by name or code.
class LanguagesField : public FieldWidget {
    Q_OBJECT
public:
    explicit LanguagesField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;

protected:
    void retranslate() override;

private:
    void choose(const QString& code, bool on);
    QLineEdit* m_line;
    QToolButton* m_button;
    QStringList m_codes;
};

} // namespace khue
