// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/placement_dialog.h"

#include "app/store/language.h"
#include "ui/calendar/calendar_data.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

namespace {

constexpr int daysBefore = 7, daysAfter = 28, mostDays = 180;

} // namespace

PlacementDialog::PlacementDialog(Workspace& workspace, qint64 session, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_zones(zonePair(loadPreferences().zone)), m_heading(new QLabel(this)),
      m_present(new QLabel(this)), m_state(new QLabel(this)), m_progress(new QProgressBar(this)), m_list(new QListWidget(this)),
      m_take(new QPushButton(this)) {
    setWindowTitle(tr("Find a time"));
    resize(720, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    Database& database = workspace.database();
    const Session known = load(database, Id<Session>{session});
    m_heading->setText(tr("%1, session %2").arg(database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), known.course_run_id).toString()).arg(known.number));
    setHeading(m_heading, 1);
    m_present->setText(known.starts_at.isValid() ? tr("Now: %1").arg(shownDay(wallTime(known.starts_at.toSecsSinceEpoch(), m_zones.own).date) + u' ' +
                                                                     khue::shownInBoth(known.starts_at, known.ends_at, m_zones))
                                                 : tr("It has no time yet."));
    setMuted(m_present);
    column->addWidget(m_heading);
    column->addWidget(m_present);
    addWishes();
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setAlternatingRowColors(false);
    m_list->setAccessibleName(tr("The best places"));
    column->addWidget(m_list, 1);
    column->addStretch(0);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_take->setText(tr("Use this slot"));
    setPrimary(m_take);
    m_take->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &PlacementDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &PlacementDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0 && !m_workspace.database().isReadOnly()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &PlacementDialog::look);

    // Around its present time, but not in the past; one that never had a time in the weeks to come.
    const QDate today = database.today(), present = known.starts_at.isValid() ? atPlace(known.starts_at, known.zone).date() : today;
    PlacementSearch wishes;
    wishes.first = std::max(today.addDays(1), present.addDays(-daysBefore));
    wishes.last = std::max(present, wishes.first).addDays(daysAfter);
    const Session before = khue::find<Session>(database, QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL ORDER BY number DESC LIMIT 1"), known.course_run_id);
    if (before.id)
        wishes.minutes = int(std::max<qint64>(5, before.starts_at.secsTo(before.ends_at) / 60));
    setWishes(wishes);
}

void PlacementDialog::addWishes() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_first = new DateField(this);
    m_last = new DateField(this);
    m_earliest = new QTimeEdit(this);
    m_latest = new QTimeEdit(this);
    m_weekends = new QCheckBox(tr("At weekends too"), this);
    m_keepOrder = new QCheckBox(tr("Keep the order of the sessions"), this);
    m_keepRoom = new QCheckBox(tr("Only in its room"), this);
    int column = 0;
    const auto add = [&](const QString& words, QWidget* field) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        setMuted(label);
        field->setAccessibleName(words);
        grid->addWidget(label, 0, column++);
        grid->addWidget(field, 0, column++);
    };
    add(tr("From day"), m_first);
    add(tr("to"), m_last);
    add(tr("Between"), m_earliest);
    add(tr("and"), m_latest);
    grid->setColumnStretch(column, 1);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(16);
    for (QCheckBox* box : {m_weekends, m_keepOrder, m_keepRoom}) {
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PlacementDialog::readWishes);
    }
    boxes->addStretch(1);
    for (QTimeEdit* edit : {m_earliest, m_latest}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setToolTip(tr("By the clock of the session’s place"));
        connect(edit, &QTimeEdit::timeChanged, this, &PlacementDialog::readWishes);
    }
    for (DateField* field : {m_first, m_last})
        connect(field, &FieldWidget::edited, this, &PlacementDialog::readWishes);
    auto* column2 = static_cast<QVBoxLayout*>(layout());
    column2->addLayout(grid);
    column2->addLayout(boxes);
}

void PlacementDialog::setWishes(const PlacementSearch& wishes) {
    m_wishes = wishes;
    m_filling = true;
    m_first->setStoredValue(wishes.first.toString(Qt::ISODate));
    m_last->setStoredValue(wishes.last.toString(Qt::ISODate));
    m_earliest->setTime(wishes.earliest);
    m_latest->setTime(wishes.latest);
    m_weekends->setChecked(wishes.weekends);
    m_keepOrder->setChecked(wishes.keepOrder);
    m_keepRoom->setChecked(wishes.keepRoom);
    m_filling = false;
    look();
}

void PlacementDialog::readWishes() {
    if (m_filling)
        return;
    const QDate first = QDate::fromString(m_first->storedValue().toString(), Qt::ISODate), last = QDate::fromString(m_last->storedValue().toString(), Qt::ISODate);
    m_first->setProblem(first.isValid() ? QString() : tr("Which day?"));
    m_last->setProblem(last.isValid() && last >= first ? first.daysTo(last) > mostDays ? tr("At most %1 days").arg(mostDays) : QString() : tr("Not before the first day"));
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > mostDays)
        return;
    m_wishes.first = first;
    m_wishes.last = last;
    m_wishes.earliest = m_earliest->time();
    m_wishes.latest = m_latest->time();
    m_wishes.weekends = m_weekends->isChecked();
    m_wishes.keepOrder = m_keepOrder->isChecked();
    m_wishes.keepRoom = m_keepRoom->isChecked();
    m_soon.start();
}

void PlacementDialog::look() {
    if (m_task) { // the wishes have changed meanwhile
        m_task->cancel();
        m_soon.start();
        return;
    }
    m_list->clear();
    m_take->setEnabled(false);
    m_state->setText(tr("Looking for what is free …"));
    m_progress->setRange(0, 0);
    m_progress->show();
    struct Found {
        PlacementAnswer answer;
        QHash<qint64, QString> rooms;
    };
    auto result = std::make_shared<Found>();
    m_task = new LongTask(
        m_workspace.database(),
        [result, id = m_session, wishes = m_wishes](Database& database, Progress& progress) {
            const Timetable timetable = timetableAround(database, id, wishes.first, wishes.last);
            const PlannedSession* session = timetable.session(id);
            if (!session)
                throw Failure(tr("The session is gone, or its run is cancelled."));
            result->answer = whenCouldThisBe(timetable, *session, wishes, &progress);
            for (const Placement& placement : std::as_const(result->answer.best))
                result->rooms.insert(placement.session.room, timetable.roomName(placement.session.room));
        },
        this);
    connect(m_task, &LongTask::progressed, this, [this](double fraction) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(fraction * 1000));
    });
    connect(m_task, &QThread::finished, this, [this, result] {
        const bool succeeded = m_task->succeeded();
        const auto failure = m_task->failure();
        m_task->deleteLater();
        m_task = nullptr;
        m_progress->hide();
        if (failure)
            m_state->setText(failure->message());
        if (succeeded && !m_soon.isActive()) {
            m_answer = result->answer;
            m_rooms = result->rooms;
            showAnswer();
        }
    });
    m_task->start();
}

QString PlacementDialog::placeText(const Placement& placement) const {
    const PlannedSession& session = placement.session;
    QStringList first{shownDay(wallTime(session.start, m_zones.own).date), khue::shownInBoth(moment(session.start), moment(session.end), m_zones)};
    if (session.room)
        first.append(m_rooms.value(session.room));
    else if (session.online)
        first.append(tr("online"));
    const QString costs = placement.costs.isEmpty() ? tr("Nothing speaks against it") : placement.costs.join(QStringLiteral("; "));
    return first.join(QStringLiteral(" · ")) + u'\n' + costs;
}

void PlacementDialog::showAnswer() {
    for (qsizetype i = 0; i < m_answer.best.size(); ++i) {
        auto* item = new QListWidgetItem(QStringLiteral("%1.  ").arg(i + 1) + placeText(m_answer.best[i]), m_list);
        const Burden& burden = m_answer.best[i].burden;
        item->setToolTip(tr("Outside office hours: Viet Nam %1 min · UK %2 min").arg(burden.vietNam).arg(burden.england));
    }
    if (!m_answer.best.isEmpty()) {
        const int tried = m_answer.tried;
        m_state->setText(tr("The best of %n time(s) looked at, the least inconvenient first.", nullptr, tried));
        m_list->setCurrentRow(0);
        m_list->setFocus();
    } else if (m_answer.ruledOutBy.isEmpty()) {
        m_state->setText(tr("There is no time of that length between these hours."));
    } else {
        QStringList lines{tr("No slot fits. Together these rule every time out; without one of them it may be possible:")};
        for (const QString& reason : std::as_const(m_answer.ruledOutBy))
            lines.append(QStringLiteral("• ") + reason);
        m_state->setText(lines.join(u'\n'));
    }
    m_list->setVisible(!m_answer.best.isEmpty());
    emit found();
}

bool PlacementDialog::take() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_answer.best.size() || m_workspace.database().isReadOnly())
        return false;
    const Placement& placement = m_answer.best[row];
    const bool done = m_workspace.attempt([&] {
        Edit edit(m_workspace.database(), "timetable", m_heading->text());
        place(edit, m_workspace.database(), placement.session);
        edit.commit();
    });
    if (!done)
        return false;
    m_taken = placement.session;
    m_workspace.say(QString(m_heading->text() + QStringLiteral(": ") + placeText(placement).section(u'\n', 0, 0)));
    accept();
    return true;
}

void PlacementDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

} // namespace khue
