// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class AvailabilityCard;
class LinkRows;

/// Rooms, and the venues they are in.
class RoomListPage : public ListPage {
    Q_OBJECT
public:
    explicit RoomListPage(Workspace& workspace);
    QString title() const override;
    void reload() override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    Card* m_venuesCard;
    LinkRows* m_venues;
    QPushButton* m_newVenue;
};

class RoomPage : public RecordPage {
    Q_OBJECT
public:
    explicit RoomPage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    Card* m_sessionsCard;
    LinkRows* m_sessions;
    AvailabilityCard* m_availability;
    QPushButton* m_calendar;
};

class VenuePage : public RecordPage {
    Q_OBJECT
public:
    explicit VenuePage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    Card* m_roomsCard;
    LinkRows* m_rooms;
};

} // namespace khue
