// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/availability_dialog.h"

#include "app/calendar/zone_time.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTimeEdit>

namespace khue {

namespace {

QTimeEdit* timeEdit(QWidget* parent) {
    auto* edit = new QTimeEdit(parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

} // namespace

AvailabilityDialog::AvailabilityDialog(Workspace& workspace, QWidget* parent)
    : FieldDialog(workspace, tableOf<Availability>, parent), m_first(new DateField(this)), m_last(new DateField(this)), m_from(timeEdit(this)), m_to(timeEdit(this)),
      m_wholeDays(new QCheckBox(tr("Whole days"), this)) {
    addField("kind", 3);
    addField("repetition", 3);
    addWidget(tr("First day"), m_first, 2, "starts_at");
    addWidget(tr("Last day"), m_last, 2, "ends_at");
    addWidget({}, m_wholeDays, 2);
    addWidget(tr("From"), m_from, 2);
    addWidget(tr("To"), m_to, 2);
    addField("repeat_until", 2);
    auto* zone = new ChoiceField(this);
    addField("zone", 3, zone);
    zone->setItems(zoneItems);
    addField("note", 6);
    connect(m_wholeDays, &QCheckBox::toggled, this, &AvailabilityDialog::showKindsOfTime);
    connect(field("repetition"), &FieldWidget::edited, this, &AvailabilityDialog::showKindsOfTime);
}

void AvailabilityDialog::edit(Id<Availability> availability) {
    const Availability stored = load(database(), availability);
    show(tableOf<Availability>.toValues(stored), stored.id.value, stored.revision);
    showTimes(stored);
    setWindowTitle(tr("Availability"));
}

void AvailabilityDialog::startNew(OwnerId owner) {
    Availability fresh;
    khue::setOwner(fresh, owner);
    fresh.zone = zoneOf(database(), owner);
    show(tableOf<Availability>.toValues(fresh), 0, 0);
    setTimes(database().today(), {}, QTime(8, 0), QTime(17, 0));
    setWholeDays(true);
    setWindowTitle(tr("New time"));
    m_first->setFocus();
}

void AvailabilityDialog::showTimes(const Availability& availability) {
    const QDateTime from = atPlace(availability.starts_at, availability.zone), to = atPlace(availability.ends_at, availability.zone);
    const bool whole = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    const QDate last = to.time() == QTime(0, 0) ? to.date().addDays(-1) : to.date();
    setTimes(from.date(), last, whole ? QTime(8, 0) : from.time(), whole ? QTime(17, 0) : to.time());
    setWholeDays(whole);
}

void AvailabilityDialog::setTimes(QDate first, QDate last, QTime from, QTime to) {
    m_first->setStoredValue(toStored(first));
    m_last->setStoredValue(toStored(last == first ? QDate() : last));
    m_from->setTime(from);
    m_to->setTime(to);
}

void AvailabilityDialog::setWholeDays(bool whole) {
    m_wholeDays->setChecked(whole);
    showKindsOfTime();
}

void AvailabilityDialog::showKindsOfTime() {
    m_from->setEnabled(!m_wholeDays->isChecked());
    m_to->setEnabled(!m_wholeDays->isChecked());
    field("repeat_until")->setEnabled(field("repetition")->storedValue().toString() == codeOf(Repetition::Weekly));
}

QList<Problem> AvailabilityDialog::write() {
    Availability now = tableOf<Availability>.fromValues(values());
    now.id.value = id();
    now.revision = revision();
    const QDate first = QDate::fromString(m_first->storedValue().toString(), Qt::ISODate);
    QDate last = QDate::fromString(m_last->storedValue().toString(), Qt::ISODate);
    if (!first.isValid())
        return {{QStringLiteral("starts_at"), tr("Give the first day.")}};
    if (!last.isValid())
        last = first;
    // Until midnight is until the next day begins.
    const bool toMidnight = m_wholeDays->isChecked() || m_to->time() == QTime(0, 0);
    now.starts_at = plannedMoment(first, m_wholeDays->isChecked() ? QTime(0, 0) : m_from->time(), now.zone);
    now.ends_at = plannedMoment(toMidnight ? last.addDays(1) : last, toMidnight ? QTime(0, 0) : m_to->time(), now.zone);
    if (now.repetition == Repetition::Once)
        now.repeat_until = {};
    now.source = AvailabilitySource::Hand;
    return saveChecked(database(), now, "availability", shownAvailability(now));
}

} // namespace khue
