// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "ui/widgets/fields.h"

class QListWidget;

namespace khue {

/// Chooses a record by its words. It holds one id; the list shows the best matches of what is typed, never
/// the whole table.
class ReferencePicker : public FieldWidget {
    Q_OBJECT
public:
    explicit ReferencePicker(QWidget* parent = nullptr);

    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    QString inputProblem() const override;
    void setField(Database& database, const FieldInfo& field) override;
    void setReadOnly(bool readOnly) override;

    /// For use without a field.
    void setTable(Database& database, const TableInfo& table);
    /// Only rows for which this SQL over the table's columns holds (no values): "is_faculty = 1".
    void setCondition(const QString& sql) { m_condition = sql; }
    /// Offers to add a new record: called with what was typed, returns the new id, or 0.
    void setAdder(std::function<qint64(const QString&)> adder) { m_adder = std::move(adder); }

    qint64 id() const { return m_id; }
    void setId(qint64 id);

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void take(int row);
    void closeList();
    QString titleOf(qint64 id) const;

    QLineEdit* m_line;
    QToolButton* m_clear;
    QListWidget* m_list;
    Database* m_database = nullptr;
    const TableInfo* m_table = nullptr;
    QString m_condition;
    std::function<qint64(const QString&)> m_adder;
    qint64 m_id = 0;
    bool m_typing = false;
};

} // namespace khue
