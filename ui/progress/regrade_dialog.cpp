// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/regrade_dialog.h"

#include "app/people/titles.h"
#include "app/progress/score_paste.h"
#include "app/store/language.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace khue {

namespace {

QString shownPoints(const std::optional<double>& points) {
    return points ? shownNumber(*points) : QStringLiteral("–");
}

} // namespace

RegradeDialog::RegradeDialog(Workspace& workspace, Id<Assessment> assessment, Id<Enrolment> enrolment, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_assessment(assessment), m_enrolment(enrolment), m_steps(new QTreeWidget(this)), m_points(new TextField(this)), m_reason(new TextField(this)) {
    Database& database = workspace.database();
    const Assessment which = load(database, assessment);
    const Person person = load(database, load(database, enrolment).person_id);
    setWindowTitle(tr("Score: %1").arg(assessmentTitle(which)));
    resize(680, 420);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 16, 18, 16);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    auto* name = new QLabel(titledName(person.titles, person.full_name), this);
    setHeading(name, 2);
    grid->addWidget(name, 0, 0, 1, 2);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHeaderLabels({tr("When"), tr("Who"), tr("Score"), tr("Why")});
    m_steps->setAccessibleName(tr("How the score came about"));
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    grid->addWidget(m_steps, 1, 0, 1, 2);
    grid->setRowStretch(1, 1);
    const auto add = [&](const QString& label, FieldWidget* field, int column) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(caption, 2, column);
        grid->addWidget(field, 3, column, Qt::AlignTop);
    };
    add(tr("New score (of %1)").arg(shownNumber(which.maximum)), m_points, 0);
    add(tr("Why"), m_reason, 1);
    m_points->setMinimumWidth(170);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* close = new QPushButton(tr("Close"), this);
    auto* give = new QPushButton(tr("Change the score"), this);
    setPrimary(give);
    give->setDefault(true);
    give->setEnabled(!database.isReadOnly());
    row->addStretch();
    row->addWidget(close);
    row->addWidget(give);
    grid->addLayout(row, 4, 0, 1, 2);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(give, &QPushButton::clicked, this, &RegradeDialog::regradeNow);
    for (TextField* field : {m_points, m_reason})
        connect(field, &FieldWidget::edited, field, [field] { field->setProblem({}); });
    showSteps();
    m_points->setFocus();
}

void RegradeDialog::showSteps() {
    m_workspace.attempt([this] {
        m_steps->clear();
        for (const ScoreStep& step : scoreSteps(m_workspace.database(), m_assessment, m_enrolment)) {
            const QDateTime local = step.at.toLocalTime();
            auto* item = new QTreeWidgetItem(m_steps, {step.at.isValid() ? QString(shownDate(local.date()) + u' ' + shownTime(local.time())) : QStringLiteral("–"), step.by,
                                                       step.before ? QString(shownPoints(step.before) + QStringLiteral(" → ") + shownPoints(step.after)) : shownPoints(step.after),
                                                       step.reason});
            item->setToolTip(3, step.reason);
        }
        if (!m_steps->topLevelItemCount())
            new QTreeWidgetItem(m_steps, {QString(), QString(), QString(), tr("No score has been given yet.")});
    });
}

bool RegradeDialog::regradeNow() {
    const QString typed = m_points->storedValue().toString().trimmed();
    const std::optional<double> points = pointsFrom(typed);
    m_points->setProblem(typed.isEmpty() ? tr("Type the new score.") : points ? QString() : tr("“%1” is not a number.").arg(typed));
    m_reason->setProblem({});
    if (!points)
        return false;
    bool done = false;
    m_workspace.attempt([&] {
        const QList<Problem> problems = regrade(m_workspace.database(), m_assessment, m_enrolment, points, m_reason->storedValue().toString());
        for (const Problem& problem : problems)
            (problem.field == QLatin1String("reason") ? m_reason : m_points)->setProblem(problem.text);
        done = !hasErrors(problems);
    });
    if (done) {
        m_points->setStoredValue({});
        m_reason->setStoredValue({});
        showSteps();
    }
    return done;
}

} // namespace khue
