// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moment_field.h"

#include "app/courses/session_time.h"
#include "app/courses/session.h"
#include "app/store/language.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace khue {

void ZoneField::setStoredValue(const QVariant& value) {
    ChoiceField::setStoredValue(value);
    emit shown();
}

MomentField::MomentField(QWidget* parent) : FieldWidget(parent), m_date(new DateField(this)), m_time(new QLineEdit(this)) {
    setInner(m_date);
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 28);
    row()->addWidget(m_time, 0, Qt::AlignTop);
    row()->addStretch(1);
    const auto typed = [this] {
        m_touched = true;
        emit edited();
    };
    connect(m_date, &FieldWidget::edited, this, typed);
    connect(m_time, &QLineEdit::textEdited, this, typed);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (const QTime time = understood(m_time->text()); time.isValid())
            m_time->setText(shownTime(time));
    });
}

void MomentField::follow(ZoneField* zone) {
    m_zone = zone;
    connect(zone, &ZoneField::shown, this, [this] {
        if (!m_touched)
            display();
    });
    connect(zone, &FieldWidget::edited, this, [this] { m_touched = true; });
}

QString MomentField::zone() const {
    const QString zone = m_zone ? m_zone->storedValue().toString() : QString();
    return zone.isEmpty() ? QStringLiteral("Asia/Ho_Chi_Minh") : zone;
}

QTime MomentField::understood(const QString& typed) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})\\s*(?:[:hg.]\\s*(\\d{2})?)?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QVariant MomentField::storedValue() const {
    if (!m_touched)
        return m_stored;
    const QString date = m_date->storedValue().toString(), time = m_time->text().trimmed();
    if (date.isEmpty() && time.isEmpty())
        return {};
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QTime hour = understood(time);
    const QDateTime moment = momentAtPlace(day, hour, zone());
    return moment.isValid() ? toStored(moment) : QVariant(QString(date + u' ' + time));
}

void MomentField::setStoredValue(const QVariant& value) {
    m_stored = value;
    m_touched = false;
    display();
}

void MomentField::display() {
    const QDateTime local = m_stored.isNull() ? QDateTime() : atPlace(QDateTime::fromString(m_stored.toString(), Qt::ISODate), zone());
    m_date->setStoredValue(toStored(local.date()));
    m_time->setText(local.isValid() ? shownTime(local.time()) : QString());
}

QString MomentField::inputProblem() const {
    if (const QString problem = m_date->inputProblem(); !problem.isEmpty())
        return problem;
    const bool hasDate = !m_date->storedValue().isNull(), hasTime = !m_time->text().trimmed().isEmpty();
    if (hasTime && !understood(m_time->text()).isValid())
        return tr("“%1” is not a time of day; write it as 9:00 or 14h30.").arg(m_time->text().trimmed());
    if (hasDate && !hasTime)
        return tr("Write the time beside the day, as 9:00 or 14h30.");
    if (hasTime && !hasDate)
        return tr("Write the day as well.");
    if (m_touched && hasDate && !momentAtPlace(QDate::fromString(m_date->storedValue().toString(), Qt::ISODate), understood(m_time->text()), zone()).isValid())
        return tr("The clock of the place skips this hour on that day.");
    return {};
}

void MomentField::setField(Database& database, const FieldInfo& field) {
    m_label = field.label();
    FieldInfo day = field;
    day.type = FieldType::Date;
    m_date->setField(database, day);
    FieldWidget::setField(database, field);
    retranslate();
}

void MomentField::setReadOnly(bool readOnly) {
    m_date->setReadOnly(readOnly);
    m_time->setReadOnly(readOnly);
}

void MomentField::retranslate() {
    m_time->setAccessibleName(tr("%1: time").arg(m_label));
    m_time->setToolTip(tr("Time of day by the clock of the place: 9:00, 14h30"));
    if (!m_touched)
        display();
}

} // namespace khue
