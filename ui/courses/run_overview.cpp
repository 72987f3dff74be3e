// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/run_overview.h"

#include "app/courses/run_summary.h"
#include "app/courses/session_time.h"
#include "app/progress/outcome.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/scheduling/availability_card.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"

#include "ui_course_run.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

namespace khue {

RunOverview::RunOverview(Workspace& workspace)
    : RunTab(workspace), m_attendance(new Figure(this)), m_tests(new Figure(this)), m_standing(new Figure(this)), m_seats(new Figure(this)),
      m_figures(new QWidget(this)), m_form(new RecordForm(workspace, tableOf<CourseRun>, this)), m_sessionsCard(new Card(this)),
      m_sessions(new LinkRows(this)), m_blocked(new AvailabilityCard(workspace, AvailabilityOwner::CourseRun, this)),
      m_tasks(new TaskCard(workspace, this)), m_documents(new DocumentCard(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(14);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(14);
    for (Figure* figure : {m_attendance, m_tests, m_standing, m_seats})
        figures->addWidget(figure, 1);
    column->addWidget(m_figures);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    auto* card = new Card(inside);
    Ui::CourseRunForm().setupUi(m_form->body());
    m_form->bind();
    static_cast<ReferencePicker*>(m_form->field("coordinator_id"))->setCondition(QStringLiteral("is_faculty = 1 OR is_trainee = 0"));
    card->body()->addWidget(m_form);
    auto* left = new QVBoxLayout;
    left->addWidget(card);
    left->addStretch();
    columns->addLayout(left, 3);
    m_sessionsCard->body()->addWidget(m_sessions, 0, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->addWidget(m_sessionsCard);
    right->addWidget(m_blocked);
    right->addWidget(m_tasks);
    right->addWidget(m_documents);
    right->addStretch();
    columns->addLayout(right, 2);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    connect(m_sessions, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

void RunOverview::retranslate() {
    m_sessionsCard->setTitle(tr("Next sessions"));
}

void RunOverview::reload() {
    m_figures->setVisible(bool(run()));
    m_sessionsCard->setVisible(bool(run()));
    m_blocked->setOwner(run().value);
    m_tasks->setRecord(QStringLiteral("course_run"), run().value);
    m_documents->setRecord(QStringLiteral("course_run"), run().value);
    if (!run())
        return;
    const CourseRun stored = load(database(), run());
    m_tasks->setChecklist(ChecklistUse::CourseRun, stored.start_date, stored.end_date);
    showFigures();
    showSessions();
}

void RunOverview::showFigures() {
    const RunSummary now = runSummary(database(), run());
    const QString none = QStringLiteral("—");
    m_attendance->set(tr("Average attendance"), now.attendance ? shownNumber(*now.attendance, 0) + u'%' : none,
                      !now.attendance                         ? QString()
                      : *now.attendance >= now.attendanceRequired ? tr("As required")
                                                                : tr("Below %1%").arg(shownNumber(now.attendanceRequired)),
                      now.attendance && *now.attendance >= now.attendanceRequired ? State::Good : State::Care);
    const auto points = [&](const std::optional<double>& value) { return value ? shownNumber(*value, 1) : none; };
    m_tests->set(tr("Pre-test → post-test, of %1").arg(shownNumber(now.maximum)),
                 now.before || now.after ? QString(points(now.before) + QStringLiteral(" → ") + points(now.after)) : none);
    // By the rules of the run, as on its board.
    int risk = 0;
    for (const TraineeOutcome& each : outcomesOfRun(database(), run()).trainees)
        risk += each.outcome.verdict == Verdict::AtRisk || each.outcome.verdict == Verdict::OutOfReach || each.outcome.verdict == Verdict::Failed;
    const bool isOver = load(database(), run()).state == RunState::Finished;
    m_standing->set(isOver ? tr("Passed") : tr("On track"), now.seats.taken ? QStringLiteral("%1/%2").arg(now.seats.taken - risk).arg(now.seats.taken) : none,
                    !risk ? QString() : isOver ? tr("%n did not pass", nullptr, risk) : tr("%n at risk", nullptr, risk), State::Bad);
    m_seats->set(tr("Seats taken"), now.seats.seats ? QStringLiteral("%1/%2").arg(now.seats.taken).arg(now.seats.seats) : QString::number(now.seats.taken),
                 now.seats.waiting ? tr("%n waiting", nullptr, now.seats.waiting) : QString(), State::Care);
}

void RunOverview::showSessions() {
    QList<LinkRow> rows;
    Statement found = database().query(
        QStringLiteral("SELECT s.id, s.number, %1, s.starts_at, s.ends_at, s.zone, m.name, s.mode, "
                       "(SELECT group_concat(p.full_name, ', ') FROM session_lecturer l JOIN person p ON p.id = l.person_id WHERE l.session_id = s.id), "
                       "(SELECT COUNT(*) FROM session_lecturer l WHERE l.session_id = s.id AND l.state = 'provisional') "
                       "FROM session s LEFT JOIN room m ON m.id = s.room_id WHERE s.course_run_id = ? AND s.ends_at > ? ORDER BY s.starts_at LIMIT 6")
            .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en"))),
        run(), database().now());
    while (found.next()) {
        const QDateTime starts = QDateTime::fromString(found.text(3), Qt::ISODate), ends = QDateTime::fromString(found.text(4), Qt::ISODate);
        QStringList note{shownDay(atPlace(starts, found.text(5)).date()) + QStringLiteral(", ") + shownHours(starts, ends, found.text(5), found.text(5)),
                         found.isNull(6) ? choiceTitle(choicesOf<SessionMode>, found.text(7)) : found.text(6), found.text(8)};
        note.removeAll(QString());
        LinkRow row;
        row.title = found.isNull(2) ? tr("Session %1").arg(found.text(1)) : QString(found.text(1) + QStringLiteral(". ") + found.text(2));
        row.note = note.join(QStringLiteral(" · "));
        if (found.isNull(8)) {
            row.chip = tr("No lecturer");
            row.state = State::Bad;
        } else if (found.integer(9)) {
            row.chip = titleOf(EngagementState::Provisional);
            row.state = State::Care;
        }
        row.table = QStringLiteral("session");
        row.id = found.integer(0);
        rows.append(row);
    }
    m_sessions->setRows(rows, tr("No sessions to come."));
}

} // namespace khue
