// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/itinerary_card.h"

#include "app/calendar/zone_time.h"
#include "app/store/language.h"
#include "ui/widgets/link_rows.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QTimeEdit* timeEdit(QWidget* parent) {
    auto* edit = new QTimeEdit(parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

} // namespace

VisitItemDialog::VisitItemDialog(Workspace& workspace, const VisitItem& item, QWidget* parent)
    : FieldDialog(workspace, tableOf<VisitItem>, parent), m_day(new DateField(this)), m_from(timeEdit(this)), m_to(timeEdit(this)) {
    setWindowTitle(tr("Itinerary"));
    addField("title_vi", 3);
    addField("title_en", 3);
    addWidget(tr("Day"), m_day, 2, "starts_at");
    addWidget(tr("From"), m_from, 1);
    addWidget(tr("To"), m_to, 1);
    auto* zone = new ChoiceField(this);
    addField("zone", 2, zone);
    zone->setItems(zoneItems);
    addField("kind", 2);
    addField("place", 4);
    addField("notes", 6, new LongTextField(this));
    show(tableOf<VisitItem>.toValues(item), item.id.value, item.revision);
    const QDateTime from = atPlace(item.starts_at, item.zone), to = atPlace(item.ends_at, item.zone);
    setTimes(from.date(), from.isValid() ? from.time() : QTime(9, 0), to.isValid() ? to.time() : from.isValid() ? from.time() : QTime(10, 0));
}

void VisitItemDialog::setTimes(QDate day, QTime from, QTime to) {
    m_day->setStoredValue(toStored(day));
    m_from->setTime(from);
    m_to->setTime(to);
}

QList<Problem> VisitItemDialog::write() {
    VisitItem item = tableOf<VisitItem>.fromValues(values());
    item.id = {id()};
    item.revision = revision();
    const QDate day = QDate::fromString(m_day->storedValue().toString(), Qt::ISODate);
    if (!day.isValid())
        return {{QStringLiteral("starts_at"), tr("Give the day.")}};
    item.starts_at = plannedMoment(day, m_from->time(), item.zone);
    // The same hour twice leaves the end open; an earlier one is on the next day.
    item.ends_at = m_to->time() == m_from->time() ? QDateTime() : plannedMoment(m_to->time() < m_from->time() ? day.addDays(1) : day, m_to->time(), item.zone);
    return saveChecked(database(), item, id() ? "save" : "add", inLanguage(item.title_vi, item.title_en));
}

ItineraryCard::ItineraryCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_days(new QVBoxLayout), m_add(new QToolButton(this)), m_print(new QToolButton(this)) {
    setObjectName(QStringLiteral("itinerary"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_days->setSpacing(4);
    body()->addLayout(m_days);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("add_visit_item"));
    m_add->setEnabled(!workspace.database().isReadOnly());
    m_print->setIcon(icon(QStringLiteral("print")));
    corner()->addWidget(m_print);
    corner()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &ItineraryCard::add);
    connect(m_print, &QToolButton::clicked, this, &ItineraryCard::printAsked);
    retranslate();
}

void ItineraryCard::retranslate() {
    setTitle(tr("Itinerary"));
    m_add->setToolTip(tr("Add an entry"));
    m_print->setToolTip(tr("Print the visit programme"));
    for (QToolButton* button : {m_add, m_print})
        button->setAccessibleName(button->toolTip());
}

void ItineraryCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ItineraryCard::setVisit(Id<Visit> visit) {
    m_visit = visit;
    setVisible(bool(visit));
    reload();
}

void ItineraryCard::reload() {
    while (QLayoutItem* item = m_days->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_visit)
        return;
    const Visit visit = load(m_workspace.database(), m_visit);
    const QString here = destinationZone(visit.direction), there = otherZone(here);
    const std::vector<ItineraryDay> days = itineraryOf(m_workspace.database(), visit);
    for (const ItineraryDay& day : days) {
        auto* head = new QLabel(shownDay(day.date), this);
        setHeading(head, 3);
        m_days->addWidget(head);
        auto* rows = new LinkRows(this);
        QList<LinkRow> lines;
        for (const ItineraryLine& line : day.lines) {
            LinkRow row;
            row.title = QString(hoursAt(line, here, day.date) + QStringLiteral("  ") + inLanguage(line.title_vi, line.title_en));
            QStringList note{zoneCity(there) + u' ' + hoursAt(line, there, day.date), line.online ? tr("online") : line.place};
            note.removeAll(QString());
            row.note = note.join(QStringLiteral(" · "));
            const bool session = line.table == QLatin1String("session");
            row.chip = session ? line.provisional ? tr("Session, not confirmed") : tr("Session") : titleOf(line.kind);
            row.state = session ? line.provisional ? State::Care : State::Good : State::Neutral;
            row.table = line.table;
            row.id = line.id;
            lines.append(row);
        }
        rows->setRows(lines, {});
        connect(rows, &LinkRows::recordAsked, this, &ItineraryCard::open);
        m_days->addWidget(rows);
    }
    if (days.empty()) {
        auto* hint = new QLabel(tr("Nothing is planned yet. Sessions that the visitor teaches in these days appear by themselves."), this);
        hint->setWordWrap(true);
        setMuted(hint);
        m_days->addWidget(hint);
    }
}

void ItineraryCard::add() {
    m_workspace.attempt([&] {
        const Visit visit = load(m_workspace.database(), m_visit);
        VisitItem item;
        item.visit_id = m_visit;
        item.zone = destinationZone(visit.direction);
        const QDateTime last = QDateTime::fromString(
            m_workspace.database().single(QStringLiteral("SELECT MAX(starts_at) FROM visit_item WHERE visit_id = ?"), m_visit).toString(), Qt::ISODate);
        VisitItemDialog dialog(m_workspace, item, m_workspace.window());
        dialog.setTimes(last.isValid() ? std::min(atPlace(last, item.zone).date().addDays(1), visit.end_date) : visit.start_date, QTime(9, 0), QTime(10, 0));
        dialog.exec();
        reload();
    });
}

void ItineraryCard::open(const QString& table, qint64 id) {
    if (table == QLatin1String("session")) {
        m_workspace.showRecord(table, id);
        return;
    }
    m_workspace.attempt([&] {
        VisitItemDialog(m_workspace, load(m_workspace.database(), Id<VisitItem>{id}), m_workspace.window()).exec();
        reload();
    });
}

} // namespace khue
