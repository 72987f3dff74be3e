// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/meeting_attendance.h"

#include "app/store/language.h"
#include "ui/people/pick_dialog.h"
#include "ui/widgets/record_list.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

namespace {

constexpr int mostRows = 14;

State stateOf(MeetingMark mark) {
    switch (mark) {
    case MeetingMark::Present: return State::Good;
    case MeetingMark::Online: return State::Info;
    case MeetingMark::Apologies: return State::Care;
    case MeetingMark::Absent: return State::Bad;
    }
    return State::Neutral;
}

} // namespace

MeetingAttendanceCard::MeetingAttendanceCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_all(new QToolButton(this)), m_guest(new QToolButton(this)), m_quorum(new QLabel(this)), m_keys(new QLabel(this)),
      m_view(new ListView(this)), m_model(new QStandardItemModel(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_all->setIcon(icon(QStringLiteral("check")));
    m_guest->setIcon(icon(QStringLiteral("plus")));
    for (QToolButton* button : {m_all, m_guest}) {
        button->setAutoRaise(true);
        button->setEnabled(!workspace.database().isReadOnly());
        corner()->addWidget(button);
    }
    for (QLabel* label : {m_quorum, m_keys})
        label->setWordWrap(true);
    setMuted(m_keys);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    body()->addWidget(m_quorum);
    body()->addWidget(m_view);
    body()->addWidget(m_keys);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_workspace.attempt([this] {
            markEverybodyPresent(m_workspace.database(), load(m_workspace.database(), m_meeting));
            reload();
        });
    });
    connect(m_guest, &QToolButton::clicked, this, &MeetingAttendanceCard::addGuest);
    connect(m_view, &ListView::openAsked, this, &MeetingAttendanceCard::offerMarks);
    retranslate();
}

void MeetingAttendanceCard::setMeeting(Id<Meeting> meeting) {
    m_meeting = meeting;
    setVisible(bool(meeting));
    reload();
}

void MeetingAttendanceCard::reload() {
    if (!m_meeting)
        return;
    Database& database = m_workspace.database();
    const Meeting meeting = load(database, m_meeting);
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex& index : chosen)
        rows.append(index.row());
    const int current = m_view->currentIndex().row();
    m_people = meetingPeople(database, meeting);
    const Quorum quorum = quorumOf(database, meeting, m_people);
    m_quorum->setText(quorum.inWords());
    QPalette palette = m_quorum->palette();
    palette.setColor(QPalette::WindowText, colour(quorum.isMet() ? Role::Good : quorum.unmarked || !quorum.members ? Role::Muted : Role::Bad));
    m_quorum->setPalette(palette);
    m_all->setEnabled(quorum.unmarked > 0 && !database.isReadOnly());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Attendance")});
    for (const MeetingPerson& person : m_people) {
        QList<QStandardItem*> items{new QStandardItem(person.name), new QStandardItem(person.role ? titleOf(*person.role) : tr("Guest")),
                                    new QStandardItem(person.mark ? titleOf(*person.mark) : tr("not marked"))};
        for (QStandardItem* item : items) {
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(QString(person.name + QStringLiteral(" · ") + items[1]->text() + u'\n' + inLanguage(person.workplace_vi, person.workplace_en)).trimmed());
        }
        items[0]->setData(true, RecordListModel::StrongRole);
        items[2]->setData(int(person.mark ? stateOf(*person.mark) : State::Neutral), RecordListModel::ChipRole);
        m_model->appendRow(items);
    }
    for (const int row : std::as_const(rows))
        if (row < m_model->rowCount())
            m_view->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (current >= 0 && current < m_model->rowCount())
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    m_view->setVisible(!m_people.empty());
    m_keys->setVisible(!m_people.empty());
    const int shown = std::min(m_model->rowCount(), mostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + shown * m_view->verticalHeader()->defaultSectionSize() + 2);
    const QAbstractItemView& view = *m_view;
    constexpr int leastName = 200;
    int room = m_view->viewport()->width();
    for (const int column : {2, 1}) {
        const int width = std::max(view.sizeHintForColumn(column), m_view->horizontalHeader()->sectionSizeHint(column)) + 8;
        // The role gives way where the names would be cut off; a guest is told from a member by the tooltip too.
        m_view->setColumnHidden(column, column == 1 && room - width < leastName);
        m_view->setColumnWidth(column, width);
        if (!m_view->isColumnHidden(column))
            room -= width;
    }
    m_view->setColumnWidth(0, std::max(150, room - 2));
}

void MeetingAttendanceCard::mark(std::optional<MeetingMark> mark) {
    if (m_workspace.database().isReadOnly())
        return;
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex().row());
    QList<qint64> people;
    for (const int row : std::as_const(rows))
        people.append(m_people[size_t(row)].id.value);
    m_workspace.attempt([&] {
        setMeetingMarks(m_workspace.database(), m_meeting, people, mark);
        reload();
    });
    // On to the next, as one goes down a list; where several were chosen, they stay.
    if (rows.size() == 1 && rows.first() + 1 < m_model->rowCount()) {
        m_view->clearSelection();
        m_view->selectionModel()->setCurrentIndex(m_model->index(rows.first() + 1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void MeetingAttendanceCard::offerMarks() {
    if (m_workspace.database().isReadOnly() || !m_view->currentIndex().isValid())
        return;
    QMenu menu(this);
    for (size_t i = 0; i < choicesOf<MeetingMark>.size(); ++i)
        menu.addAction(titleOf(MeetingMark(i)), this, [this, i] { mark(MeetingMark(i)); })->setShortcut(QKeySequence(int(Qt::Key_1) + int(i)));
    menu.addSeparator();
    menu.addAction(tr("Take the mark back"), this, [this] { mark(std::nullopt); });
    menu.exec(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

void MeetingAttendanceCard::addGuest() {
    QStringList present{QStringLiteral("0")};
    for (const MeetingPerson& person : m_people)
        present.append(QString::number(person.id.value));
    const qint64 id = pickRecord(this, m_workspace, tableOf<Person>, tr("Add a guest"), tr("Who is at the meeting without being a member?"), tr("Add"),
                                 QStringLiteral("id NOT IN (%1)").arg(present.join(u',')));
    if (!id)
        return;
    m_workspace.attempt([&] {
        setMeetingMarks(m_workspace.database(), m_meeting, {id}, MeetingMark::Present);
        reload();
    });
}

bool MeetingAttendanceCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_4) {
            mark(MeetingMark(key - Qt::Key_1));
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            mark(std::nullopt);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void MeetingAttendanceCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void MeetingAttendanceCard::retranslate() {
    setTitle(tr("Attendance"));
    m_view->setAccessibleName(tr("Attendance"));
    m_all->setToolTip(tr("Mark all members who have no mark as present"));
    m_guest->setToolTip(tr("Add a guest…"));
    for (QToolButton* button : {m_all, m_guest})
        button->setAccessibleName(button->toolTip());
    QStringList keys;
    for (size_t i = 0; i < choicesOf<MeetingMark>.size(); ++i)
        keys.append(QStringLiteral("%1 %2").arg(i + 1).arg(titleOf(MeetingMark(i)).toLower()));
    keys.append(tr("Del takes it back"));
    m_keys->setText(keys.join(QStringLiteral(" · ")));
    m_workspace.attempt([this] { reload(); });
}

} // namespace khue
