// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/session_dialog.h"

#include "app/courses/session_time.h"
#include "app/scheduling/timetable_actions.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/courses/lecturer_rows.h"
#include "ui/scheduling/clash_notice.h"
#include "ui/visits/expert_panel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include "ui_session.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace khue {

SessionDialog::SessionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_body(new QWidget(this)), m_message(new QLabel(this)),
      m_lecturers(new LecturerRows(workspace.database(), this)), m_notice(new ClashNotice(workspace.database(), this)) {
    Ui::SessionForm form;
    form.setupUi(m_body);
    m_date = form.date;
    m_start = form.start;
    m_end = form.end;
    m_elsewhere = form.elsewhere;
    m_endLabel = form.label_end;
    setMuted(m_elsewhere);
    for (QWidget* widget : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_end)})
        m_body->layout()->setAlignment(widget, Qt::AlignTop);
    Database& database = workspace.database();
    for (const FieldInfo& info : tableOf<Session>.fields) {
        auto* widget = m_body->findChild<FieldWidget*>(info.key());
        if (!widget)
            continue;
        widget->setField(database, info);
        m_fields.insert(info.key(), widget);
        // Stays in line with a neighbour that says a problem; what is lower than a line stays at its middle.
        if (!qobject_cast<LongTextField*>(widget) && !qobject_cast<BoolField*>(widget))
            m_body->layout()->setAlignment(widget, Qt::AlignTop);
        if (auto* label = m_body->findChild<QLabel*>(QLatin1String("label_") + info.key())) {
            label->setText(info.label());
            label->setBuddy(widget);
        }
        connect(widget, &FieldWidget::edited, this, [widget] { widget->setProblem({}); });
    }
    const auto name = [](QLabel* label, QWidget* widget, const QString& words) {
        label->setText(words);
        label->setBuddy(widget);
        widget->setAccessibleName(words);
    };
    name(form.label_date, m_date, tr("Date"));
    name(form.label_start, m_start, tr("From"));
    name(form.label_end, m_end, tr("To"));
    name(form.label_lecturers, m_lecturers, tr("Lecturers"));
    auto* holder = new QVBoxLayout(form.lecturers);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(m_lecturers);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_body);
    column->addWidget(m_notice);
    column->addStretch();
    m_message->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_message, 1);
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* accept = new QPushButton(icon(QStringLiteral("save"), Role::AccentInk), tr("Save"), this);
    setPrimary(accept);
    accept->setDefault(true);
    accept->setEnabled(!database.isReadOnly());
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    setMinimumWidth(760);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &QDialog::accept);
    connect(m_date, &FieldWidget::edited, this, &SessionDialog::showElsewhere);
    connect(field("room_id"), &FieldWidget::edited, this, &SessionDialog::showClashes);
    connect(field("mode"), &FieldWidget::edited, this, &SessionDialog::showClashes);
    connect(m_lecturers, &LecturerRows::edited, this, &SessionDialog::showClashes);
    connect(m_lecturers, &LecturerRows::findAsked, this, &SessionDialog::findLecturer);
    connect(m_date, &FieldWidget::edited, this, [this] { m_date->setProblem({}); });
    connect(field("zone"), &FieldWidget::edited, this, &SessionDialog::showElsewhere);
    connect(m_start, &QTimeEdit::timeChanged, this, &SessionDialog::showElsewhere);
    connect(m_end, &QTimeEdit::timeChanged, this, &SessionDialog::showElsewhere);
}

FieldWidget* SessionDialog::field(const char* name) const {
    return m_fields.value(QString::fromLatin1(name));
}

void SessionDialog::edit(Id<Session> session) {
    Database& database = m_workspace.database();
    m_storedLecturers = loadAll<SessionLecturer>(database, QStringLiteral("session_id = ? ORDER BY id"), session);
    show(load(database, session));
    setWindowTitle(tr("Session %1").arg(m_stored.number));
}

void SessionDialog::startNew(Id<CourseRun> run) {
    Database& database = m_workspace.database();
    Session session = khue::find<Session>(database, QStringLiteral("course_run_id = ? ORDER BY number DESC LIMIT 1"), run);
    const QDateTime from = atPlace(session.starts_at, session.zone), to = atPlace(session.ends_at, session.zone);
    if (!session.id)
        if (const CourseRun home = load(database, run); home.venue_id)
            session.zone = load(database, home.venue_id).zone;
    session.id = {};
    session.revision = 0;
    session.course_run_id = run;
    session.number = nextSessionNumber(database, run);
    session.starts_at = session.ends_at = {};
    session.topic_vi.clear();
    session.topic_en.clear();
    session.link.clear();
    session.notes.clear();
    m_storedLecturers.clear();
    show(session);
    if (from.isValid() && to.isValid()) {
        m_start->setTime(from.time());
        m_end->setTime(to.time());
    }
    setWindowTitle(tr("New session"));
    m_date->setFocus();
}

void SessionDialog::show(const Session& session) {
    m_stored = session;
    const RowValues values = tableOf<Session>.toValues(session);
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each) {
        each.value()->setStoredValue(values[tableOf<Session>.indexOf(each.key())]);
        each.value()->setProblem({});
    }
    const QDateTime from = atPlace(session.starts_at, session.zone), to = atPlace(session.ends_at, session.zone);
    setHours(from.date(), from.isValid() ? from.time() : QTime(8, 0), to.isValid() ? to.time() : QTime(10, 0));
    m_date->setProblem({});
    m_message->clear();
    m_lecturers->setLecturers(m_storedLecturers);
    showClashes();
}

void SessionDialog::setHours(QDate date, QTime start, QTime end) {
    m_date->setStoredValue(toStored(date));
    m_start->setTime(start);
    m_end->setTime(end);
    showElsewhere();
}

Session SessionDialog::session() const {
    RowValues values = tableOf<Session>.toValues(m_stored);
    for (auto each = m_fields.begin(); each != m_fields.end(); ++each)
        values[tableOf<Session>.indexOf(each.key())] = each.value()->storedValue();
    Session session = tableOf<Session>.fromValues(values);
    session.id = m_stored.id;
    session.revision = m_stored.revision;
    const QDate date = QDate::fromString(m_date->storedValue().toString(), Qt::ISODate);
    session.starts_at = momentAtPlace(date, m_start->time(), session.zone);
    session.ends_at = momentAtPlace(endsNextDay() ? date.addDays(1) : date, m_end->time(), session.zone);
    return session;
}

bool SessionDialog::endsNextDay() const {
    // 22:00 to 01:00 goes over midnight; 11:00 to 09:00 is a slip, and refused as one.
    constexpr int longestNight = 8 * 3600;
    return m_end->time() < m_start->time() && m_start->time().secsTo(m_end->time()) + 24 * 3600 <= longestNight;
}

QString SessionDialog::elsewhere() const {
    return m_elsewhere->text();
}

void SessionDialog::showElsewhere() {
    const Session now = session();
    const QString zone = otherZone(now.zone);
    m_endLabel->setText(endsNextDay() ? tr("To (next day)") : tr("To"));
    m_elsewhere->setText(now.starts_at.isValid() ? QString(zoneCity(zone) + u'\n' + shownHours(now.starts_at, now.ends_at, now.zone, zone)) : QString());
    showClashes();
}

void SessionDialog::findLecturer() {
    m_workspace.attempt([this] {
        const Session now = session();
        ExpertQuery query;
        query.words = inLanguage(now.topic_vi, now.topic_en);
        query.from = query.to = atPlace(now.starts_at, now.zone).date();
        ExpertDialog dialog(m_workspace, query, this);
        if (dialog.exec() == QDialog::Accepted)
            m_lecturers->add(dialog.chosen());
    });
}

void SessionDialog::showClashes() {
    const Session now = session();
    PlannedSession planned;
    planned.id = now.id.value;
    planned.run = now.course_run_id.value;
    planned.number = now.number;
    if (now.starts_at.isValid() && now.ends_at.isValid()) {
        planned.start = now.starts_at.toSecsSinceEpoch();
        planned.end = now.ends_at.toSecsSinceEpoch();
    }
    planned.room = now.room_id.value;
    planned.zone = now.zone;
    planned.online = now.mode == SessionMode::Online;
    for (const SessionLecturer& lecturer : m_lecturers->lecturers())
        if (lecturer.person_id)
            planned.lecturers.push_back(lecturer.person_id.value);
    m_notice->setSession(planned);
}

bool SessionDialog::showProblems(const Session& session) {
    bool wrong = false;
    for (FieldWidget* field : std::as_const(m_fields)) {
        field->setProblem(field->inputProblem());
        wrong = wrong || !field->inputProblem().isEmpty();
    }
    m_date->setProblem(m_date->inputProblem());
    wrong = wrong || !m_date->inputProblem().isEmpty();
    m_message->clear();
    QList<Problem> problems = tableOf<Session>.check(m_workspace.database(), session.id.value, tableOf<Session>.toValues(session));
    if (!m_date->storedValue().isNull() && m_date->inputProblem().isEmpty() && (!session.starts_at.isValid() || !session.ends_at.isValid()))
        problems.prepend({QStringLiteral("starts_at"), tr("The clock there skips this time on that day. Choose another.")});
    QSet<qint64> seen;
    for (const SessionLecturer& lecturer : m_lecturers->lecturers()) {
        if (seen.contains(lecturer.person_id.value))
            problems.append({{}, tr("The same lecturer is in the list twice.")});
        seen.insert(lecturer.person_id.value);
    }
    for (const Problem& problem : std::as_const(problems)) {
        const QString key = problem.field;
        // The times are no fields of their own; what is wrong with them is no fault of the date.
        FieldWidget* field = key == QLatin1String("starts_at") ? m_date : m_fields.value(key);
        if (field)
            field->setProblem(problem.text, problem.severity);
        else
            m_message->setText(problem.text);
    }
    return wrong || hasErrors(problems);
}

bool SessionDialog::save() {
    bool saved = false;
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        Session now = session();
        if (showProblems(now))
            return;
        const QString subject = database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), now.course_run_id).toString();
        Edit edit(database, "timetable", subject + QStringLiteral(" · ") + tr("session %1").arg(now.number));
        edit.save(now);
        std::vector<SessionLecturer> wanted = m_lecturers->lecturers();
        // Whoever is off the list goes first: a session has each lecturer once.
        for (const SessionLecturer& before : m_storedLecturers)
            if (std::none_of(wanted.begin(), wanted.end(), [&](const SessionLecturer& each) { return each.id == before.id; }))
                edit.remove(before.id);
        for (SessionLecturer& lecturer : wanted) {
            lecturer.session_id = now.id;
            edit.save(lecturer);
        }
        edit.commit();
        m_stored = now;
        m_storedLecturers = wanted;
        saved = true;
    });
    return saved;
}

void SessionDialog::accept() {
    if (save())
        QDialog::accept();
}

void SessionDialog::reject() {
    const bool changed = session() != m_stored || m_lecturers->lecturers() != m_storedLecturers;
    if (changed && !ask::confirm(this, windowTitle(), tr("Let go of what you changed in this session?"), tr("Let go")))
        return;
    QDialog::reject();
}

void SessionDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

} // namespace khue
