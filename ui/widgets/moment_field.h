// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

namespace khue {

/// The time zone of a record's moments.
class ZoneField : public ChoiceField {
    Q_OBJECT
public:
    using ChoiceField::ChoiceField;
    void setStoredValue(const QVariant& value) override;

signals:
    /// Another record's zone is shown.
    void shown();
};

/// A moment: its day and, beside it, its time by the clock of the place: 9:00, 9h30, 14h. Both empty is no moment.
class MomentField : public FieldWidget {
    Q_OBJECT
public:
    explicit MomentField(QWidget* parent = nullptr);
    /// The zone it is shown in. Where the user chooses another, the clock time stays and the moment changes.
    void follow(ZoneField* zone);

    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    QString inputProblem() const override;
    void setField(Database& database, const FieldInfo& field) override;
    void setReadOnly(bool readOnly) override;

    /// 9:00, 09:30, 9h30, 9h, 9; invalid where it is no time.
    static QTime understood(const QString& typed);

protected:
    void retranslate() override;

private:
    QString zone() const;
    void display();
    DateField* m_date;
    QLineEdit* m_time;
    ZoneField* m_zone = nullptr;
    QString m_label;
    QVariant m_stored;
    bool m_touched = false; ///< what is typed counts, no longer what was stored
};

} // namespace khue
