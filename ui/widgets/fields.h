// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace khue {

/// A widget that edits one value, in its stored form (see RowValues). In a Designer file it is promoted and
/// its object name is the field's name, so that a RecordForm finds it.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is shown now, as stored; null for nothing. Something that cannot be understood is given back as
    /// typed, so that it is not lost; `inputProblem` says what is wrong with it.
    virtual QVariant storedValue() const = 0;
    /// Shows a value; emits nothing. A null one shows nothing, whatever was there before.
    virtual void setStoredValue(const QVariant& value) = 0;
    /// What is wrong with what was typed, before any rule of the record; else empty.
    virtual QString inputProblem() const { return {}; }

    /// The field it edits: its choices, its kind of date, the table it points into.
    virtual void setField(Database& database, const FieldInfo& field);
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// Says below the input what is wrong with it; nothing where the text is empty.
    void setProblem(const QString& text, Severity severity = Severity::Error);
    /// Whether what is said below it stands in the way of saving.
    bool hasError() const;

signals:
    /// The user changed it.
    void edited();

protected:
    /// The inner widget, which fills this one and takes its focus.
    void setInner(QWidget* inner);
    /// The line of the inner widget, for buttons beside it.
    QHBoxLayout* row() const { return m_row; }
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_inner = nullptr;
    QHBoxLayout* m_row = nullptr;
    QLabel* m_problem = nullptr;
};

/// One line of plain text.
class TextField : public FieldWidget {
    Q_OBJECT
public:
    explicit TextField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line;
};

/// Several lines of plain text. Tab goes on to the next field.
class LongTextField : public FieldWidget {
    Q_OBJECT
public:
    explicit LongTextField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit* m_text;
};

/// A number with the comma or point of either language; whole where the field is.
class NumberField : public FieldWidget {
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    QString inputProblem() const override;
    void setField(Database& database, const FieldInfo& field) override;
    void setReadOnly(bool readOnly) override;

protected:
    void retranslate() override;

private:
    QLineEdit* m_line;
    bool m_whole = false;
};

/// A date, typed as 3/12/2025, 3-12-2025, 2025-12-03 or 3 Dec 2025, or taken from a calendar; empty is no
/// date. For a partial date also 1987 and 5/1987.
class DateField : public FieldWidget {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    QString inputProblem() const override;
    void setField(Database& database, const FieldInfo& field) override;
    void setReadOnly(bool readOnly) override;
    void setPartial(bool partial) { m_partial = partial; }

    /// What was typed, as ISO 8601, perhaps of reduced precision; null where it is no date.
    static QString understood(const QString& typed, bool partial);
    /// An ISO date as it is shown.
    static QString shown(const QString& iso);

protected:
    void retranslate() override;

private:
    void tidy();
    void openCalendar();
    QLineEdit* m_line;
    QToolButton* m_button;
    bool m_partial = false;
};

/// One of several codes; shows their titles. Also country and time zone, see `setItems`.
class ChoiceField : public FieldWidget {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    /// A code that is not in the list is kept and shown as it is.
    void setStoredValue(const QVariant& value) override;
    void setField(Database& database, const FieldInfo& field) override;
    /// Codes and titles made anew at each change of language.
    void setItems(std::function<QList<QPair<QString, QString>>()> items);

protected:
    void retranslate() override;

private:
    QComboBox* m_box;
    std::function<QList<QPair<QString, QString>>()> m_items;
};

/// The countries by ISO 3166 code, Viet Nam and the United Kingdom first; the common time zones.
QList<QPair<QString, QString>> countryItems();
QList<QPair<QString, QString>> zoneItems();

class BoolField : public FieldWidget {
    Q_OBJECT
public:
    explicit BoolField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setField(Database& database, const FieldInfo& field) override;

protected:
    void retranslate() override;

private:
    QCheckBox* m_box;
    std::optional<FieldInfo> m_field;
};

/// Titles before a name in their order: «PGS TS BS», chosen from a menu or typed.
class TitlesField : public FieldWidget {
    Q_OBJECT
public:
    explicit TitlesField(QWidget* parent = nullptr);
    QVariant storedValue() const override;
    void setStoredValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;

protected:
    void retranslate() override;

private:
    QLineEdit* m_line;
    QToolButton* m_button;
};

} // namespace khue
