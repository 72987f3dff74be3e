// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/lecturer_rows.h"

#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace khue {

LecturerRows::LecturerRows(Database& database, QWidget* parent)
    : QWidget(parent), m_database(database), m_column(new QVBoxLayout), m_add(new QPushButton(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    m_column->setSpacing(6);
    outer->addLayout(m_column);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setText(tr("Add a lecturer"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        add();
        m_rows.back().person->setFocus();
    });
    auto* find = new QPushButton(icon(QStringLiteral("find-person")), tr("Find a lecturer…"), this);
    find->setObjectName(QStringLiteral("find_lecturer"));
    connect(find, &QPushButton::clicked, this, &LecturerRows::findAsked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(find);
    buttons->addStretch();
    outer->addLayout(buttons);
}

void LecturerRows::setLecturers(const std::vector<SessionLecturer>& lecturers) {
    for (const Row& row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const SessionLecturer& lecturer : lecturers)
        addRow(lecturer);
}

void LecturerRows::add(Id<Person> person) {
    SessionLecturer lecturer;
    lecturer.person_id = person;
    addRow(lecturer);
    emit edited();
}

void LecturerRows::addRow(const SessionLecturer& lecturer) {
    const auto& table = tableOf<SessionLecturer>;
    const auto info = [&table](const char* name) -> const FieldInfo& { return table.fields[size_t(table.indexOf(QString::fromLatin1(name)))]; };
    Row row{new QWidget(this), nullptr, nullptr, nullptr, lecturer};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.person = new ReferencePicker(row.widget);
    row.person->setField(m_database, info("person_id"));
    row.person->setCondition(QStringLiteral("is_faculty = 1"));
    row.role = new ChoiceField(row.widget);
    row.role->setField(m_database, info("role"));
    row.state = new ChoiceField(row.widget);
    row.state->setField(m_database, info("state"));
    row.person->setStoredValue(toStored(lecturer.person_id));
    row.role->setStoredValue(toStored(lecturer.role));
    row.state->setStoredValue(toStored(lecturer.state));
    auto* remove = new QToolButton(row.widget);
    remove->setIcon(icon(QStringLiteral("close"), Role::Muted));
    remove->setToolTip(tr("Take this lecturer off the session"));
    remove->setAccessibleName(remove->toolTip());
    line->addWidget(row.person, 4);
    line->addWidget(row.role, 2);
    line->addWidget(row.state, 2);
    line->addWidget(remove);
    for (FieldWidget* field : {static_cast<FieldWidget*>(row.person), static_cast<FieldWidget*>(row.role), static_cast<FieldWidget*>(row.state)})
        connect(field, &FieldWidget::edited, this, &LecturerRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        m_rows.erase(std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row& each) { return each.widget == widget; }));
        widget->hide();
        widget->deleteLater();
        emit edited();
    });
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
}

std::vector<SessionLecturer> LecturerRows::lecturers() const {
    std::vector<SessionLecturer> lecturers;
    for (const Row& row : m_rows) {
        SessionLecturer lecturer = row.stored;
        lecturer.person_id.value = row.person->id();
        lecturer.role = choiceFromCode<LecturerRole>(row.role->storedValue().toString());
        lecturer.state = choiceFromCode<EngagementState>(row.state->storedValue().toString());
        if (lecturer.person_id)
            lecturers.push_back(lecturer);
    }
    return lecturers;
}

} // namespace khue
