// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/availability_card.h"

#include "app/calendar/zone_time.h"
#include "app/store/language.h"
#include "ui/scheduling/availability_dialog.h"
#include "ui/scheduling/calendar_import_task.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/link_rows.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

namespace {

constexpr qsizetype mostRows = 12;
const QString oneTime = QStringLiteral("availability"), wholeEvent = QStringLiteral("calendar_event");

State stateOf(AvailabilityKind kind) {
    return kind == AvailabilityKind::Available ? State::Good : kind == AvailabilityKind::IfNeedBe ? State::Care : State::Bad;
}

} // namespace

AvailabilityCard::AvailabilityCard(Workspace& workspace, AvailabilityOwner kind, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_kind(kind), m_rows(new LinkRows(this)), m_add(new QToolButton(this)), m_import(new QToolButton(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_rows);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_import->setIcon(icon(QStringLiteral("upload")));
    m_add->setObjectName(QStringLiteral("add_time"));
    m_import->setObjectName(QStringLiteral("import_times"));
    for (QToolButton* button : {m_import, m_add}) {
        button->setEnabled(!workspace.database().isReadOnly());
        corner()->addWidget(button);
    }
    connect(m_add, &QToolButton::clicked, this, &AvailabilityCard::add);
    connect(m_import, &QToolButton::clicked, this, [this] { importAvailabilityFile(m_workspace, owner()); });
    connect(m_rows, &LinkRows::recordAsked, this, &AvailabilityCard::open);
    retranslate();
}

void AvailabilityCard::retranslate() {
    setTitle(m_kind == AvailabilityOwner::CourseRun ? tr("Times blocked for the trainees") : tr("Availability"));
    m_add->setToolTip(tr("Add a time"));
    m_import->setToolTip(tr("Import a calendar file"));
    for (QToolButton* button : {m_import, m_add})
        button->setAccessibleName(button->toolTip());
}

void AvailabilityCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void AvailabilityCard::setOwner(qint64 id) {
    m_owner = id;
    setVisible(id != 0);
    reload();
}

void AvailabilityCard::reload() {
    if (!m_owner)
        return;
    struct Shown {
        LinkRow row;
        QDateTime first, last;
        QString zone;
        int count = 0;
    };
    std::vector<Shown> shown;
    QHash<QString, size_t> events;
    const QDateTime now = m_workspace.database().now();
    int over = 0;
    for (const Availability& each : availabilityOf(m_workspace.database(), owner())) {
        const bool weekly = each.repetition == Repetition::Weekly;
        if (weekly ? each.repeat_until.isValid() && each.repeat_until < now.date() : each.ends_at <= now) {
            ++over;
            continue;
        }
        const QString event = each.source == AvailabilitySource::Import ? QString(each.uid + codeOf(each.kind)) : QString();
        if (!event.isEmpty() && events.contains(event)) {
            Shown& whole = shown[events.value(event)];
            whole.last = std::max(whole.last, each.ends_at);
            ++whole.count;
            continue;
        }
        LinkRow row;
        row.title = shownAvailability(each);
        QStringList note{each.note};
        if (each.source == AvailabilitySource::Import)
            note.append(titleOf(each.source));
        if (each.zone != zoneOf(m_workspace.database(), owner()))
            note.append(zoneCity(each.zone));
        note.removeAll(QString());
        row.note = note.join(QStringLiteral(" · "));
        row.chip = titleOf(each.kind);
        row.state = stateOf(each.kind);
        row.table = oneTime;
        row.id = each.id.value;
        if (!event.isEmpty())
            events.insert(event, shown.size());
        shown.push_back({row, each.starts_at, each.ends_at, each.zone, 1});
    }
    QList<LinkRow> rows;
    for (Shown& each : shown) {
        if (each.count > 1) {
            const int count = each.count;
            each.row.title = tr("%n time(s), %1 – %2", nullptr, count).arg(shownDate(atPlace(each.first, each.zone).date()), shownDate(atPlace(each.last, each.zone).date()));
            each.row.table = wholeEvent;
        }
        rows.append(each.row);
    }
    QStringList more;
    if (rows.size() > mostRows) {
        const int hidden = int(rows.size() - mostRows);
        rows.resize(mostRows);
        more.append(tr("and %n more", nullptr, hidden));
    }
    if (over)
        more.append(tr("%n over", nullptr, over));
    m_rows->setRows(rows,
                    m_kind == AvailabilityOwner::CourseRun ? tr("No times are blocked. Enter clinic duty and the like, so that no session falls on it.")
                                                           : tr("Nothing is entered: any time is taken to suit."),
                    more.join(QStringLiteral(" · ")));
}

void AvailabilityCard::add() {
    m_workspace.attempt([this] {
        AvailabilityDialog dialog(m_workspace, m_workspace.window());
        dialog.startNew(owner());
        dialog.exec();
    });
}

void AvailabilityCard::open(const QString& what, qint64 id) {
    m_workspace.attempt([&] {
        if (what == oneTime) {
            AvailabilityDialog dialog(m_workspace, m_workspace.window());
            dialog.edit({id});
            dialog.exec();
            return;
        }
        Database& database = m_workspace.database();
        const Availability one = load(database, Id<Availability>{id});
        const auto all = loadAll<Availability>(database, QStringLiteral("%1 = ? AND uid = ? AND source = 'import'").arg(ownerColumn(m_kind)), m_owner, one.uid);
        const int count = int(all.size());
        if (database.isReadOnly() ||
            !ask::confirm(m_workspace.window(), tr("From a calendar file"),
                          tr("“%1” came from a calendar file, with %n time(s). Import the file anew to change them. Remove all of them?", nullptr, count).arg(one.note), tr("Remove")))
            return;
        Edit edit(database, "availability", one.note);
        for (const Availability& each : all)
            edit.remove(each.id);
        edit.commit();
    });
}

} // namespace khue
