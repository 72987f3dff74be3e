// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report_list.h"
#include "app/store/database.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace khue {

class FieldWidget;

/// The parameters of a report as fields, in the order of the report, their labels above them. What is left as the
/// report's default is not among the values, so that a saved report goes on meaning «this year».
class ReportFields : public QWidget {
    Q_OBJECT
public:
    explicit ReportFields(Database& database, QWidget* parent = nullptr);

    /// Shows the fields of a report; null shows none.
    void setReport(const Report* report, const QVariantMap& values);
    QVariantMap values() const;
    /// The titles of required parameters that are empty.
    QStringList missing() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        const ReportParameter* parameter = nullptr;
        QLabel* label = nullptr;
        QWidget* widget = nullptr;
        QComboBox* box = nullptr;      ///< of a choice or a year
        FieldWidget* field = nullptr;  ///< of all others
    };
    void add(const ReportParameter& parameter, const QVariant& value);
    void addPeriod();
    void place(QWidget* widget, QLabel* label, int columns);
    void retranslate();
    QVariant valueOf(const Field& field) const;

    Database& m_database;
    const Report* m_report = nullptr;
    QGridLayout* m_grid;
    std::vector<Field> m_fields;
    QLabel* m_periodLabel = nullptr;
    QComboBox* m_period = nullptr; ///< chooses both days of a period by a word
    int m_row = 0, m_column = 0;
};

/// Values with which a report can be shown at once: a run that goes on or was the last to begin, and for every other
/// record the first there is. Nothing for a parameter for which there is no record.
QVariantMap exampleValues(Database& database, const Report& report);

} // namespace khue
