// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

namespace khue {

/// «Thực hành lâm sàng tốt (GCP-01)»; a code that the catalogue does not have is said to be so.
QString shownCourse(Database& database, const QString& code);

/// Courses of the catalogue, by their codes: ticked in a menu, or typed by code or title, divided by commas.
class CourseCodesField : public FieldWidget {
    Q_OBJECT
public:
    explicit CourseCodesField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    QString inputProblem() const override;
    void setField(Database& database, const FieldInfo& field) override;
    void setReadOnly(bool readOnly) override;
    QLineEdit* line() const { return m_line; }
    QToolButton* button() const { return m_button; }

protected:
    void retranslate() override;

private:
    void fillMenu();
    void choose(const QString& code, bool on);
    void showChosen();
    void understand(const QString& typed);
    Database* m_database = nullptr;
    QLineEdit* m_line;
    QToolButton* m_button;
    QStringList m_codes, m_unknown; ///< the latter as typed
};

} // namespace khue
