// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/new_run_dialog.h"

#include "app/courses/session_time.h"
#include "app/scheduling/timetable_actions.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

NewRunDialog::NewRunDialog(Workspace& workspace, Id<Course> course, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_course(course), m_source(new QComboBox(this)), m_code(new TextField(this)),
      m_start(new DateField(this)), m_plan(new QLabel(this)) {
    Database& database = workspace.database();
    setWindowTitle(tr("New run of this course"));
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    const auto add = [&](const QString& words, QWidget* widget) {
        auto* label = new QLabel(words, this);
        label->setBuddy(widget);
        widget->setAccessibleName(words);
        column->addWidget(label);
        column->addWidget(widget);
        column->addSpacing(4);
    };
    add(tr("Timetable"), m_source);
    add(tr("Code"), m_code);
    add(tr("First day"), m_start);
    m_plan->setWordWrap(true);
    m_plan->setMinimumHeight(m_plan->fontMetrics().lineSpacing() * 3);
    m_plan->setAlignment(Qt::AlignTop);
    setMuted(m_plan);
    column->addWidget(m_plan);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* accept = new QPushButton(tr("Make the run"), this);
    setPrimary(accept);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);

    Statement runs = database.query(QStringLiteral("SELECT r.id, r.code, (SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id) "
                                                   "FROM course_run r WHERE r.course_id = ? ORDER BY r.start_date DESC, r.id DESC LIMIT 40"), course);
    while (runs.next())
        m_source->addItem(tr("As %1 (%n session(s))", nullptr, int(runs.integer(2))).arg(runs.text(1)), runs.integer(0));
    m_source->addItem(tr("Empty"), 0);
    m_code->setStoredValue(suggestedRunCode(database, course));
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewRunDialog::showPlan);
    connect(m_start, &FieldWidget::edited, this, &NewRunDialog::showPlan);
    connect(m_code, &FieldWidget::edited, this, [this] { m_code->setProblem({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        if (create())
            QDialog::accept();
    });
    showPlan();
    m_start->setFocus();
}

void NewRunDialog::setSource(Id<CourseRun> run) {
    m_source->setCurrentIndex(m_source->findData(run.value));
    showPlan();
}

void NewRunDialog::setStart(QDate start) {
    m_start->setStoredValue(toStored(start));
    showPlan();
}

void NewRunDialog::setCode(const QString& code) {
    m_code->setStoredValue(code);
}

Id<CourseRun> NewRunDialog::source() const {
    return {m_source->currentData().toLongLong()};
}

QDate NewRunDialog::start() const {
    return QDate::fromString(m_start->storedValue().toString(), Qt::ISODate);
}

void NewRunDialog::showPlan() {
    m_start->setProblem({});
    if (!source()) {
        m_plan->setText(tr("A run without sessions; you add them in its timetable."));
        return;
    }
    if (!start().isValid()) {
        m_plan->setText(tr("Choose the first day: sessions keep their weekday, hours and room, and lecturers come as provisional."));
        return;
    }
    m_workspace.attempt([this] {
        Database& database = m_workspace.database();
        const CourseRun from = load(database, source());
        const int weeks = weeksForward(database, from, start());
        const Session first = khue::find<Session>(database, QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL ORDER BY starts_at LIMIT 1"), from.id);
        m_plan->setText(first.id ? tr("Moved by %n week(s): the first session is on %1.", nullptr, weeks)
                                           .arg(shownDay(atPlace(first.starts_at, first.zone).date().addDays(7 * weeks)))
                                   + u' ' + tr("Sessions keep their weekday, hours and room; lecturers come as provisional.")
                                 : tr("The sessions there have no dates yet; they are copied as they are."));
    });
}

bool NewRunDialog::create() {
    if (!m_start->inputProblem().isEmpty()) {
        m_start->setProblem(m_start->inputProblem());
        return false;
    }
    if (source() && !start().isValid()) {
        m_start->setProblem(tr("Give the first day of the new run."));
        return false;
    }
    bool made = false;
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        CourseRun plan;
        plan.course_id = m_course;
        plan.code = m_code->storedValue().toString();
        deriveCourseRun(plan);
        plan.number = nextRunNumber(database, m_course);
        plan.start_date = start();
        const QList<Problem> problems = tableOf<CourseRun>.check(database, 0, tableOf<CourseRun>.toValues(plan));
        if (hasErrors(problems)) {
            m_code->setProblem(problems.first().text);
            return;
        }
        Edit edit(database, "add", plan.code);
        if (source())
            plan = rollForward(edit, database, load(database, source()), plan.code, plan.start_date);
        else
            edit.save(plan);
        edit.commit();
        m_created = plan.id;
        made = true;
    });
    return made;
}

} // namespace khue
