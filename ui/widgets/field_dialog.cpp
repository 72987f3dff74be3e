// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_dialog.h"

#include "ui/widgets/list_page.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

constexpr int columnsAcross = 6;

FieldWidget* widgetFor(FieldType type, QWidget* parent) {
    switch (type) {
    case FieldType::LongText: return new LongTextField(parent);
    case FieldType::Boolean: return new BoolField(parent);
    case FieldType::Choice: return new ChoiceField(parent);
    case FieldType::Date:
    case FieldType::PartialDate: return new DateField(parent);
    case FieldType::Reference: return new ReferencePicker(parent);
    case FieldType::Integer:
    case FieldType::Real: return new NumberField(parent);
    default: return new TextField(parent);
    }
}

} // namespace

FieldDialog::FieldDialog(Workspace& workspace, const TableInfo& table, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_table(table), m_grid(new QGridLayout), m_message(new QLabel(this)), m_remove(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int i = 0; i < columnsAcross; ++i)
        m_grid->setColumnStretch(i, 1);
    column->addLayout(m_grid);
    column->addStretch();
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* row = new QHBoxLayout;
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setAutoDefault(false);
    row->addWidget(m_remove);
    row->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* accept = new QPushButton(icon(QStringLiteral("save"), Role::AccentInk), tr("Save"), this);
    setPrimary(accept);
    accept->setDefault(true);
    for (QPushButton* button : {accept, m_remove})
        button->setEnabled(!database().isReadOnly());
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    setMinimumWidth(640);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &FieldDialog::remove);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &QDialog::accept);
}

FieldWidget* FieldDialog::addField(const char* name, int columns, FieldWidget* widget) {
    const FieldInfo& info = m_table.fields[size_t(m_table.indexOf(QString::fromLatin1(name)))];
    if (!widget)
        widget = widgetFor(info.type, this);
    widget->setField(database(), info);
    addWidget(info.type == FieldType::Boolean ? QString() : info.label(), widget, columns, name);
    return widget;
}

void FieldDialog::addWidget(const QString& label, QWidget* widget, int columns, const char* name) {
    if (m_column + columns > columnsAcross) {
        m_row += 2;
        m_column = 0;
    }
    if (!label.isEmpty()) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(widget);
        m_grid->addWidget(caption, m_row, m_column, 1, columns, Qt::AlignBottom);
        widget->setAccessibleName(label);
    }
    m_grid->addWidget(widget, m_row + 1, m_column, 1, columns, Qt::AlignTop); // in line also where one says what is wrong
    m_column += columns;
    if (auto* field = qobject_cast<FieldWidget*>(widget); field && name) {
        m_fields.insert(QString::fromLatin1(name), field);
        connect(field, &FieldWidget::edited, this, [field] { field->setProblem({}); });
    }
}

void FieldDialog::show(const RowValues& values, qint64 id, int revision) {
    m_stored = values;
    m_id = id;
    m_revision = revision;
    m_remove->setVisible(id != 0);
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each)
        if (const int index = m_table.indexOf(each.key()); index >= 0)
            each.value()->setStoredValue(values[index]);
}

RowValues FieldDialog::values() const {
    RowValues values = m_stored;
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each)
        if (const int index = m_table.indexOf(each.key()); index >= 0)
            values[index] = each.value()->storedValue();
    return values;
}

bool FieldDialog::save() {
    bool saved = false;
    m_workspace.attempt([&] {
        m_message->clear();
        bool wrong = false;
        for (FieldWidget* field : std::as_const(m_fields)) {
            field->setProblem(field->inputProblem());
            wrong = wrong || !field->inputProblem().isEmpty();
        }
        if (wrong)
            return;
        const QList<Problem> problems = write();
        for (const Problem& problem : problems) {
            if (FieldWidget* field = m_fields.value(problem.field))
                field->setProblem(problem.text, problem.severity);
            else
                m_message->setText(problem.text);
        }
        saved = !hasErrors(problems);
    });
    return saved;
}

void FieldDialog::accept() {
    if (save())
        QDialog::accept();
}

void FieldDialog::remove() {
    m_removed = removeRecords(m_workspace, m_table, {m_id});
    if (m_removed)
        QDialog::accept();
}

QList<Problem> FieldDialog::write() {
    RowValues shown = values();
    m_table.derive(shown);
    const QList<Problem> problems = m_table.check(database(), m_id, shown);
    if (hasErrors(problems))
        return problems;
    const QString title = m_id ? database().single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(m_table.titleSql(), m_table.key()), m_id).toString() : m_table.label();
    Edit edit(database(), m_id ? "save" : "add", title);
    if (m_id)
        m_revision = edit.update(m_table, m_id, m_revision, shown);
    else
        m_id = edit.insert(m_table, NewRow(m_table, shown));
    edit.commit();
    return problems;
}

void FieldDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

} // namespace khue
