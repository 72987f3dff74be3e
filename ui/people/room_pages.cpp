// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/room_pages.h"

#include "app/courses/session.h"
#include "app/courses/venue.h"
#include "app/store/language.h"
#include "ui/scheduling/availability_card.h"
#include "ui/scheduling/calendar_export.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"

#include "ui_room.h"
#include "ui_venue.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QString venueTitleSql(const QString& alias) {
    return inLanguageSql(alias + QStringLiteral(".name_vi"), alias + QStringLiteral(".name_en"));
}

} // namespace

// ---- list -----------------------------------------------------------------------------------------------

RoomListPage::RoomListPage(Workspace& workspace) : ListPage(workspace), m_venuesCard(new Card(this)), m_venues(new LinkRows(this)) {
    setUp(&RoomListPage::specification);
    list()->setEmptyState(QStringLiteral("room"), [] {
        return QStringList{tr("No rooms yet"), tr("Rooms with their seats: where sessions are held."), tr("New room")};
    });
    m_newVenue = header()->addButton(QStringLiteral("plus"));
    m_newVenue->setEnabled(!database().isReadOnly());
    connect(m_newVenue, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("venue"), 0); });
    addNewButton(QStringLiteral("room"), [] { return tr("New room"); });
    addExport();
    addRemoval(tableOf<Room>);
    m_venuesCard->body()->addWidget(m_venues, 0, Qt::AlignTop);
    m_venuesCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout()->addWidget(m_venuesCard);
    connect(m_venues, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

QString RoomListPage::title() const {
    return tr("Rooms and venues");
}

void RoomListPage::retranslate() {
    ListPage::retranslate();
    m_newVenue->setText(tr("New venue"));
    m_venuesCard->setTitle(tr("Venues"));
}

void RoomListPage::reload() {
    ListPage::reload();
    QList<LinkRow> rows;
    constexpr int mostRows = 6;
    Statement found = database().query(QStringLiteral("SELECT v.id, %1, v.city, (SELECT COUNT(*) FROM room r WHERE r.venue_id = v.id) "
                                                      "FROM venue v ORDER BY v.id LIMIT %2")
                                           .arg(venueTitleSql(QStringLiteral("v")))
                                           .arg(mostRows));
    while (found.next())
        rows.append({found.text(1), found.text(2), tr("%n room(s)", nullptr, int(found.integer(3))), State::Neutral, QStringLiteral("venue"),
                     found.integer(0)});
    m_venues->setRows(rows, tr("No venues yet. A venue gives its rooms their address and time zone."));
}

ListSpecification RoomListPage::specification() {
    const auto& table = tableOf<Room>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("room");
    list.table = &table;
    list.alias = QStringLiteral("r");
    list.from = QStringLiteral("room r LEFT JOIN venue v ON v.id = r.venue_id");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), label("name"), QStringLiteral("r.name")};
    name.width = 220;
    name.strong = true;
    ListColumn venue{QStringLiteral("venue"), label("venue_id"), venueTitleSql(QStringLiteral("v"))};
    venue.width = 280;
    ListColumn seats{QStringLiteral("seats"), label("seats"), QStringLiteral("r.seats")};
    seats.sortBy = SortBy::Sql;
    seats.alignment = Qt::AlignRight;
    seats.width = 90;
    seats.shown = [](const QVariant& value) { return value.toInt() ? value.toString() : QString(); };
    ListColumn equipment{QStringLiteral("equipment"), label("equipment"), QStringLiteral("r.equipment")};
    equipment.width = 260;
    ListColumn sessions{QStringLiteral("sessions"), tr("Sessions"), QStringLiteral("(SELECT COUNT(*) FROM session s WHERE s.room_id = r.id)")};
    sessions.sortBy = SortBy::Sql;
    sessions.alignment = Qt::AlignRight;
    sessions.width = 110;
    list.columns = {name, venue, seats, equipment, sessions};
    list.filters = {{QStringLiteral("venue"), label("venue_id"), [](Database& database) {
                         QList<ListFilterOption> options;
                         Statement rows = database.query(QStringLiteral("SELECT v.id, %1 FROM venue v ORDER BY v.id LIMIT 60").arg(venueTitleSql(QStringLiteral("v"))));
                         while (rows.next())
                             options.append({rows.text(0), rows.text(1), QStringLiteral("r.venue_id = ?"), rows.integer(0)});
                         return options;
                     }}};
    return list;
}

// ---- room -----------------------------------------------------------------------------------------------

RoomPage::RoomPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Room>, "room"), m_sessionsCard(new Card(this)), m_sessions(new LinkRows(this)),
      m_availability(new AvailabilityCard(workspace, AvailabilityOwner::Room, this)) {
    Ui::RoomForm().setupUi(form()->body());
    form()->bind();
    static_cast<ReferencePicker*>(form()->field("venue_id"))->setAdder([this](const QString& name) {
        qint64 id = 0;
        this->workspace().attempt([&] {
            Venue added;
            added.name_vi = name;
            if (!hasErrors(saveChecked(database(), added, "add", name)))
                id = added.id.value;
        });
        return id;
    });
    m_sessionsCard->body()->addWidget(m_sessions, 0, Qt::AlignTop);
    m_sessionsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_availability);
    side()->addWidget(m_sessionsCard);
    side()->addStretch();
    connect(m_sessions, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    m_calendar = header()->addButton(QStringLiteral("calendar"));
    connect(m_calendar, &QPushButton::clicked, this, [this] { exportCalendarFile(this->workspace(), {{}, {}, {}, Id<Room>{record()}}, title()); });
    retranslate();
}

RowValues RoomPage::newValues() const {
    return tableOf<Room>.toValues({});
}

QString RoomPage::newTitle() const {
    return tr("New room");
}

void RoomPage::retranslate() {
    RecordPage::retranslate();
    m_calendar->setText(tr("Calendar file"));
    m_calendar->setToolTip(tr("Saves the sessions as a calendar file (.ics) that every calendar program opens"));
    m_sessionsCard->setTitle(tr("Sessions in this room"));
}

void RoomPage::showRecord(qint64 id) {
    m_calendar->setVisible(id != 0);
    m_availability->setOwner(id);
    QList<LinkRow> rows;
    Statement found = database().query(
        QStringLiteral("SELECT s.id, r.code, %1, s.starts_at, s.zone FROM session s JOIN course_run r ON r.id = s.course_run_id "
                       "WHERE s.room_id = ? ORDER BY s.starts_at DESC LIMIT 12")
            .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en"))),
        id);
    while (found.next()) {
        QString note = found.text(1);
        if (!found.isNull(3)) {
            const QDateTime starts = atPlace(QDateTime::fromString(found.text(3), Qt::ISODate), found.text(4));
            note += QStringLiteral(" · ") + shownDate(starts.date()) + u' ' + shownTime(starts.time());
        }
        rows.append({found.isNull(2) ? found.text(1) : found.text(2), note, {}, State::Neutral, QStringLiteral("session"), found.integer(0)});
    }
    m_sessions->setRows(rows, tr("No sessions here yet."));
}

// ---- venue ----------------------------------------------------------------------------------------------

VenuePage::VenuePage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Venue>, "room"), m_roomsCard(new Card(this)), m_rooms(new LinkRows(this)) {
    Ui::VenueForm().setupUi(form()->body());
    form()->bind();
    m_roomsCard->body()->addWidget(m_rooms, 0, Qt::AlignTop);
    m_roomsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_roomsCard);
    side()->addStretch();
    connect(m_rooms, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues VenuePage::newValues() const {
    return tableOf<Venue>.toValues({});
}

QString VenuePage::newTitle() const {
    return tr("New venue");
}

void VenuePage::retranslate() {
    RecordPage::retranslate();
    m_roomsCard->setTitle(tr("Rooms there"));
}

void VenuePage::showRecord(qint64 id) {
    QList<LinkRow> rows;
    Statement found = database().query(QStringLiteral("SELECT id, name, seats FROM room WHERE venue_id = ? ORDER BY name LIMIT 20"), id);
    while (found.next())
        rows.append({found.text(1), found.integer(2) ? tr("%n seat(s)", nullptr, int(found.integer(2))) : QString(), {}, State::Neutral,
                     QStringLiteral("room"), found.integer(0)});
    m_rooms->setRows(rows, tr("No rooms yet."));
}

} // namespace khue
