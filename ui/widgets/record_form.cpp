// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "ui/widgets/conflict_dialog.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

RecordForm::RecordForm(Workspace& workspace, const TableInfo& table, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_table(table), m_body(new QWidget(this)), m_bar(new QFrame(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_body);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 4, 0, 0);
    m_message = new QLabel(m_bar);
    m_message->setWordWrap(true);
    setMuted(m_message);
    m_revert = new QPushButton(m_bar);
    m_save = new QPushButton(m_bar);
    m_save->setIcon(icon(QStringLiteral("save"), Role::AccentInk));
    setPrimary(m_save);
    row->addWidget(m_message, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->hide();
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_revert, &QPushButton::clicked, this, &RecordForm::revert);
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_changed)
            save();
    });
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(250);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] {
        m_workspace.attempt([this] { check(false); });
    });
    retranslate();
}

void RecordForm::bind() {
    Database& database = m_workspace.database();
    for (const FieldInfo& field : m_table.fields) {
        auto* widget = m_body->findChild<FieldWidget*>(field.key());
        if (!widget)
            continue;
        widget->setField(database, field);
        widget->setReadOnly(field.is(Derived) || database.isReadOnly());
        if (auto* label = m_body->findChild<QLabel*>(QLatin1String("label_") + field.key()))
            label->setBuddy(widget);
        m_widgets.insert(field.key(), widget);
        // Stays in line with a neighbour that says a problem; what is lower than a line stays at its middle.
        if (!qobject_cast<LongTextField*>(widget) && !qobject_cast<BoolField*>(widget))
            m_body->layout()->setAlignment(widget, Qt::AlignTop);
        connect(widget, &FieldWidget::edited, this, [this, key = field.key()] {
            if (m_showing)
                return;
            m_touched.insert(key);
            setChanged(m_id == 0 || values() != m_stored);
            m_checkSoon.start();
        });
    }
    retranslate();
}

RowValues RecordForm::values() const {
    RowValues values = m_stored;
    for (auto each = m_widgets.begin(); each != m_widgets.end(); ++each) {
        const qsizetype index = m_table.indexOf(each.key());
        const QVariant shown = each.value()->storedValue();
        // 0 stored as an integer and 0 typed into a field of reals are the same.
        if (shown.toString() != m_stored[index].toString() || shown.isNull() != m_stored[index].isNull())
            values[index] = shown;
    }
    return values;
}

bool RecordForm::load(qint64 id) {
    RowValues stored;
    const int revision = loadRow(m_workspace.database(), m_table, id, stored);
    if (!revision)
        return false;
    m_id = id;
    m_revision = revision;
    show(stored);
    return true;
}

void RecordForm::startNew(const RowValues& values) {
    m_id = 0;
    m_revision = 0;
    show(values);
}

void RecordForm::reload() {
    if (m_id && !m_changed)
        load(m_id);
}

void RecordForm::show(const RowValues& values) {
    m_stored = values;
    m_touched.clear();
    m_checkSoon.stop();
    m_showing = true;
    for (auto each = m_widgets.begin(); each != m_widgets.end(); ++each) {
        each.value()->setStoredValue(values[m_table.indexOf(each.key())]);
        each.value()->setProblem({});
    }
    m_showing = false;
    m_message->clear();
    setChanged(false);
}

void RecordForm::hideButtons() {
    m_save->hide();
    m_revert->hide();
}

void RecordForm::setChanged(bool changed) {
    m_bar->setVisible(changed || m_id == 0);
    if (m_changed == changed)
        return;
    m_changed = changed;
    emit unsavedChanged(changed);
}

void RecordForm::check(bool all) {
    RowValues now = values();
    m_table.derive(now);
    QHash<QString, Problem> byField;
    QString general;
    for (const Problem& problem : m_table.check(m_workspace.database(), m_id, now)) {
        if (!m_widgets.contains(problem.field))
            general += (general.isEmpty() ? QString() : QStringLiteral("\n")) + problem.text;
        else if (!byField.contains(problem.field) || problem.severity == Severity::Error)
            byField.insert(problem.field, problem);
    }
    for (auto each = m_widgets.begin(); each != m_widgets.end(); ++each) {
        const QString input = each.value()->inputProblem();
        const Problem problem = byField.value(each.key());
        if (!all && !m_touched.contains(each.key()))
            continue;
        each.value()->setProblem(input.isEmpty() ? problem.text : input, input.isEmpty() ? problem.severity : Severity::Error);
    }
    if (all)
        m_message->setText(general);
}

bool RecordForm::save() {
    if (m_id && !m_changed)
        return true;
    bool saved = false;
    m_workspace.attempt([&] {
        RowValues now = values();
        m_table.derive(now);
        bool wrong = hasErrors(m_table.check(m_workspace.database(), m_id, now));
        for (FieldWidget* widget : std::as_const(m_widgets))
            wrong = wrong || !widget->inputProblem().isEmpty();
        check(true);
        for (const FieldInfo& field : m_table.fields)
            m_touched.insert(field.key());
        if (wrong) {
            if (m_message->text().isEmpty())
                m_message->setText(tr("Not saved yet: see the notes beside the fields."));
            focusFirstError();
            return;
        }
        saved = write(now);
    });
    if (saved)
        emit this->saved(m_id);
    return saved;
}

void RecordForm::focusFirstError() {
    // In the order of the form, which is not that of the table.
    const auto place = [this](const FieldWidget* widget) {
        const QPoint at = widget->mapTo(m_body, QPoint());
        return std::pair(at.y(), at.x());
    };
    FieldWidget* first = nullptr;
    for (FieldWidget* widget : std::as_const(m_widgets))
        if (widget->hasError() && (!first || place(widget) < place(first)))
            first = widget;
    if (first)
        first->setFocus();
}

bool RecordForm::write(const RowValues& values) {
    Database& database = m_workspace.database();
    QString subject;
    try {
        const bool added = m_id == 0;
        const int name = m_table.indexOf(u"full_name") >= 0 ? m_table.indexOf(u"full_name")
                         : m_table.indexOf(u"name_vi") >= 0 ? m_table.indexOf(u"name_vi")
                         : m_table.indexOf(u"code") >= 0    ? m_table.indexOf(u"code")
                                                            : 0;
        subject = values[name].toString();
        Edit edit(database, added ? "add" : "save", subject);
        qint64 id = m_id;
        if (added)
            id = edit.insert(m_table, NewRow(m_table, values));
        else
            edit.update(m_table, m_id, m_revision, values);
        edit.commit();
        load(id);
        return true;
    } catch (const Conflict& conflict) {
        // Not a fault but an answer: which of the two versions stays is hers to say, here.
        switch (askAboutConflict(m_workspace.window(), database, conflict, values)) {
        case ConflictAnswer::KeepMine:
            if (conflict.stored.isEmpty())
                return false;
            m_revision = conflict.storedRevision;
            return write(values);
        case ConflictAnswer::TakeTheirs:
            if (!load(m_id))
                emit abandoned();
            return false;
        case ConflictAnswer::GoOnEditing:
            break;
        }
        return false;
    }
}

void RecordForm::revert() {
    if (m_id == 0) {
        setChanged(false);
        emit abandoned();
        return;
    }
    m_workspace.attempt([this] { load(m_id); });
}

void RecordForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::retranslate() {
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_revert->setText(tr("Revert"));
    for (const FieldInfo& field : m_table.fields)
        if (auto* label = m_body->findChild<QLabel*>(QLatin1String("label_") + field.key()))
            label->setText(field.is(Required) ? tr("%1 *").arg(field.label()) : field.label());
    if (!m_touched.isEmpty())
        m_checkSoon.start();
}

} // namespace khue
