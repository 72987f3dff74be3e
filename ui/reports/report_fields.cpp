// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_fields.h"

#include "app/store/failure.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace khue {

namespace {

constexpr int columns = 12;
using Kind = ReportParameter::Kind;

struct PeriodWord {
    const char* word;
    const char* title;
};
constexpr PeriodWord periodWords[] = {
    {"year", QT_TRANSLATE_NOOP("khue::ReportFields", "This year")},       {"last_year", QT_TRANSLATE_NOOP("khue::ReportFields", "Last year")},
    {"quarter", QT_TRANSLATE_NOOP("khue::ReportFields", "This quarter")}, {"last_quarter", QT_TRANSLATE_NOOP("khue::ReportFields", "Last quarter")},
    {"month", QT_TRANSLATE_NOOP("khue::ReportFields", "This month")},     {"last_month", QT_TRANSLATE_NOOP("khue::ReportFields", "Last month")},
    {"", QT_TRANSLATE_NOOP("khue::ReportFields", "Chosen days")},
};

bool isEnd(const ReportParameter& parameter) {
    return qstrcmp(parameter.name, "to") == 0;
}

const TableInfo* tableAsked(Database& database, const ReportParameter& parameter) {
    return database.table(parameter.kind == Kind::CourseRun ? QStringLiteral("course_run") : QString::fromLatin1(parameter.table));
}

} // namespace

ReportFields::ReportFields(Database& database, QWidget* parent) : QWidget(parent), m_database(database), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ReportFields::place(QWidget* widget, QLabel* label, int width) {
    if (m_column + width > columns) {
        m_column = 0;
        m_row += 2;
    }
    setMuted(label);
    label->setBuddy(widget);
    m_grid->addWidget(label, m_row, m_column, 1, width);
    m_grid->addWidget(widget, m_row + 1, m_column, 1, width, Qt::AlignTop);
    m_column += width;
}

void ReportFields::setReport(const Report* report, const QVariantMap& values) {
    m_fields.clear();
    m_period = nullptr;
    m_periodLabel = nullptr;
    m_row = m_column = 0;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_report = report;
    if (report) {
        const auto& all = report->parameters;
        const bool period = std::any_of(all.begin(), all.end(), [](const auto& each) { return each.kind == Kind::Date && isEnd(each); });
        for (const ReportParameter& parameter : all) {
            if (period && parameter.kind == Kind::Date && !isEnd(parameter))
                addPeriod();
            add(parameter, values.value(QString::fromLatin1(parameter.name)));
        }
    }
    retranslate();
    if (m_period) { // the words that both days are, or «chosen days»
        const QString from = values.value(QStringLiteral("from"), QStringLiteral("year_start")).toString();
        const int index = from.endsWith(QLatin1String("_start")) ? m_period->findData(from.chopped(6)) : -1;
        const QSignalBlocker quiet(m_period);
        m_period->setCurrentIndex(index >= 0 ? index : m_period->count() - 1);
        for (const Field& each : m_fields)
            if (each.parameter->kind == Kind::Date)
                each.widget->setEnabled(m_period->currentData().toString().isEmpty());
    }
}

void ReportFields::addPeriod() {
    m_periodLabel = new QLabel(this);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("period"));
    for (const PeriodWord& each : periodWords)
        m_period->addItem(QString(), QString::fromLatin1(each.word));
    place(m_period, m_periodLabel, 4);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const QString word = m_period->currentData().toString();
        for (const Field& each : m_fields)
            if (each.parameter->kind == Kind::Date) {
                each.widget->setEnabled(word.isEmpty());
                if (!word.isEmpty())
                    each.field->setStoredValue(relativeDate(QString(word + (isEnd(*each.parameter) ? QLatin1String("_end") : QLatin1String("_start"))), m_database.today()).toString(Qt::ISODate));
            }
        emit edited();
    });
}

void ReportFields::add(const ReportParameter& parameter, const QVariant& value) {
    Field field{&parameter, new QLabel(this), nullptr, nullptr, nullptr};
    const QString given = value.toString().isEmpty() ? QString::fromLatin1(parameter.otherwise) : value.toString();
    switch (parameter.kind) {
    case Kind::CourseRun:
    case Kind::Record: {
        auto* picker = new ReferencePicker(this);
        if (const TableInfo* table = tableAsked(m_database, parameter)) {
            picker->setTable(m_database, *table);
            ReportParameter open = parameter;
            open.required = false;
            try {
                picker->setId(parameterValue(m_database, open, value).toLongLong());
            } catch (const Failure&) {
                picker->setId(0); // it is gone meanwhile
            }
        }
        field.field = picker;
        break;
    }
    case Kind::Date: {
        auto* date = new DateField(this);
        const QDate day = relativeDate(given, m_database.today());
        date->setStoredValue(day.isValid() ? day.toString(Qt::ISODate) : given);
        field.field = date;
        break;
    }
    case Kind::Text: {
        auto* text = new TextField(this);
        text->setStoredValue(given);
        field.field = text;
        break;
    }
    case Kind::Year:
    case Kind::Choice:
        field.box = new QComboBox(this);
        field.box->setMinimumContentsLength(8);
        if (parameter.kind == Kind::Year) {
            field.box->addItem(QString(), QStringLiteral("this_year"));
            field.box->addItem(QString(), QStringLiteral("last_year"));
            for (int year = m_database.today().year() + 1; year > m_database.today().year() - 15; --year)
                field.box->addItem(QString::number(year), QString::number(year));
        }
        for (const ChoiceItem& item : parameter.choices)
            field.box->addItem(QString(), QString::fromLatin1(item.code));
        if (field.box->findData(given) < 0)
            field.box->addItem(given, given);
        field.box->setCurrentIndex(field.box->findData(given));
        connect(field.box, &QComboBox::currentIndexChanged, this, &ReportFields::edited);
        break;
    }
    field.widget = field.box ? static_cast<QWidget*>(field.box) : field.field;
    field.widget->setObjectName(QString::fromLatin1(parameter.name));
    if (field.field)
        connect(field.field, &FieldWidget::edited, this, &ReportFields::edited);
    const bool isRecord = parameter.kind == Kind::CourseRun || parameter.kind == Kind::Record;
    place(field.widget, field.label, isRecord ? 8 : 4);
    m_fields.push_back(field);
}

void ReportFields::retranslate() {
    for (const Field& each : m_fields) {
        each.label->setText(each.parameter->label());
        each.widget->setAccessibleName(each.parameter->label());
        if (!each.box)
            continue;
        for (int i = 0; i < each.box->count(); ++i) {
            const QString code = each.box->itemData(i).toString();
            if (code == QLatin1String("this_year"))
                each.box->setItemText(i, tr("This year (%1)").arg(m_database.today().year()));
            else if (code == QLatin1String("last_year"))
                each.box->setItemText(i, tr("Last year (%1)").arg(m_database.today().year() - 1));
            for (const ChoiceItem& item : each.parameter->choices)
                if (code == QLatin1String(item.code))
                    each.box->setItemText(i, ReportParameter::choiceLabel(item));
        }
    }
    if (!m_period)
        return;
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(tr("Period"));
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, tr(periodWords[i].title));
}

QVariant ReportFields::valueOf(const Field& field) const {
    if (field.parameter->kind == Kind::Date && m_period)
        if (const QString word = m_period->currentData().toString(); !word.isEmpty())
            return QString(word + (isEnd(*field.parameter) ? QLatin1String("_end") : QLatin1String("_start")));
    return field.box ? field.box->currentData() : field.field->storedValue();
}

QVariantMap ReportFields::values() const {
    QVariantMap values;
    for (const Field& each : m_fields) {
        const QString text = valueOf(each).toString();
        if (!text.isEmpty() && text != QLatin1String(each.parameter->otherwise))
            values.insert(QString::fromLatin1(each.parameter->name), text);
    }
    return values;
}

QStringList ReportFields::missing() const {
    QStringList titles;
    for (const Field& each : m_fields)
        if (each.parameter->required && valueOf(each).toString().isEmpty())
            titles.append(each.parameter->label());
    return titles;
}

void ReportFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QVariantMap exampleValues(Database& database, const Report& report) {
    QVariantMap values;
    for (const ReportParameter& parameter : report.parameters) {
        if (!parameter.required)
            continue;
        QVariant id;
        if (parameter.kind == Kind::CourseRun) {
            // Where there is most to see: under way or over, the latest first; certificates, where some were issued.
            const QString issued = QLatin1String(report.name).startsWith(QLatin1String("certificate"))
                                       ? QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id WHERE e.course_run_id = r.id) THEN 0 ELSE 1 END, ")
                                       : QString();
            id = database.single(QStringLiteral("SELECT r.id FROM course_run r ORDER BY %1CASE r.state WHEN 'running' THEN 0 WHEN 'finished' THEN 1 WHEN 'cancelled' THEN 9 ELSE 2 END, "
                                                "r.start_date DESC, r.id LIMIT 1").arg(issued));
        } else if (parameter.kind == Kind::Record && qstrcmp(parameter.table, "person") == 0) {
            id = database.single(QStringLiteral("SELECT person_id FROM enrolment GROUP BY person_id ORDER BY COUNT(*) DESC, person_id LIMIT 1"));
        } else if (parameter.kind == Kind::Record) {
            if (const TableInfo* table = tableAsked(database, parameter))
                id = database.single(QStringLiteral("SELECT MIN(id) FROM %1").arg(table->key()));
        }
        if (!id.isNull())
            values.insert(QString::fromLatin1(parameter.name), id.toString());
    }
    return values;
}

} // namespace khue
