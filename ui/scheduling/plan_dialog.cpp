// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/plan_dialog.h"

#include "ui/scheduling/plan_draft_view.h"
#include "ui/scheduling/plan_scope.h"
#include "ui/scheduling/plan_wishes.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

namespace khue {

PlanDialog::PlanDialog(Workspace& workspace, const QList<qint64>& runs, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_stages(new QStackedWidget(this)), m_settings(new QTabWidget(this)),
      m_scope(new PlanScope(workspace, runs, this)), m_wishes(new PlanWishes(this)), m_progress(new QProgressBar(this)), m_state(new QLabel(this)),
      m_message(new QLabel(this)), m_draft(new PlanDraftView(this)), m_close(new QPushButton(this)), m_back(new QPushButton(this)), m_again(new QPushButton(this)),
      m_next(new QPushButton(this)) {
    setWindowTitle(tr("Draft a timetable"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_settings->setDocumentMode(true);
    for (const auto& [page, title] : {std::pair<QWidget*, QString>{m_scope, tr("What to plan")}, {m_wishes, tr("Criteria")}}) {
        page->setContentsMargins(0, 12, 0, 0);
        m_settings->addTab(page, title);
    }
    m_stages->addWidget(m_settings);
    m_stages->addWidget(makeSearchPage());
    m_stages->addWidget(m_draft);
    column->addWidget(m_stages, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_message->setWordWrap(true);
    row->addWidget(m_message, 1);
    for (QPushButton* button : {m_close, m_back, m_again, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setPrimary(m_next);
    m_next->setDefault(true);
    column->addLayout(row);

    connect(m_scope, &PlanScope::changed, this, &PlanDialog::showFault);
    connect(m_wishes, &PlanWishes::changed, this, &PlanDialog::showFault);
    connect(m_draft, &PlanDraftView::tickedChanged, this, [this] { enter(stage()); });
    connect(m_close, &QPushButton::clicked, this, [this] { stage() == Search ? cancelSearch() : reject(); });
    connect(m_back, &QPushButton::clicked, this, [this] { enter(Wishes); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        search();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (stage() == Search)
            stopAndKeep();
        else if (stage() == Draft)
            take();
        else
            search();
    });
    enter(Wishes);
    resize(QSize(960, 640).boundedTo(screen()->availableSize()));
}

PlanDialog::~PlanDialog() {
    if (m_task)
        m_task->disconnect(this);
    delete m_task; // which waits for it
}

QWidget* PlanDialog::makeSearchPage() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(60, 0, 60, 0);
    column->setSpacing(12);
    column->addStretch(1);
    auto* title = new QLabel(tr("Looking for the best timetable …"), page);
    setHeading(title, 2);
    column->addWidget(title);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(title->text());
    column->addWidget(m_progress);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 4);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_state);
    column->addStretch(2);
    return page;
}

PlanDialog::Stage PlanDialog::stage() const {
    return Stage(m_stages->currentIndex());
}

QString PlanDialog::fault() const {
    return stage() == Wishes ? m_message->text() : QString();
}

void PlanDialog::enter(Stage stage) {
    m_stages->setCurrentIndex(stage);
    m_close->setText(stage == Search ? tr("Cancel") : tr("Close"));
    m_back->setText(tr("Change the criteria"));
    m_again->setText(tr("Search once more"));
    m_again->setToolTip(tr("Begins the search at another point; it may find something better"));
    m_back->setVisible(stage == Draft);
    m_again->setVisible(stage == Draft);
    m_message->clear();
    m_message->setVisible(true);
    if (stage == Wishes) {
        m_next->setText(tr("Search"));
        showFault();
    } else if (stage == Search) {
        m_next->setText(tr("Stop and keep the best"));
        m_next->setEnabled(true);
    } else {
        const int ticked = int(m_draft->ticked().size());
        m_next->setText(ticked == m_draft->draft().changes.size() ? tr("Take the draft") : tr("Take %n change(s)", nullptr, ticked));
        m_next->setEnabled(ticked > 0 && !m_workspace.database().isReadOnly());
        setMuted(m_message);
        if (ticked > 0 && ticked < m_draft->draft().changes.size())
            m_message->setText(tr("A part alone may clash with what stays; the calendar and Today then tell."));
        else if (m_draft->draft().stopped)
            m_message->setText(tr("Stopped; this is the best that was found until then."));
    }
}

void PlanDialog::showFault() {
    if (stage() != Wishes)
        return;
    PlanRequest request = m_scope->request();
    request.weights = m_wishes->weights();
    m_message->setText(planFault(request));
    m_message->setForegroundRole(QPalette::WindowText);
    m_next->setEnabled(m_message->text().isEmpty());
}

void PlanDialog::search() {
    PlanRequest request = m_scope->request();
    request.weights = m_wishes->weights();
    request.seed = m_seed;
    if (m_iterations > 0) {
        request.iterations = m_iterations;
        request.seconds = 0;
    }
    if (m_task || !planFault(request).isEmpty())
        return;
    m_wishes->remember();
    m_discard = false;
    m_best = {};
    m_progress->setRange(0, 0);
    m_state->clear();
    enter(Search);
    auto draft = std::make_shared<PlanDraft>();
    m_task = new LongTask(
        m_workspace.database(),
        [draft, request, this](Database& database, Progress& progress) mutable {
            setReleased(request, database);
            *draft = planRuns(database, request, &progress, [this](const PlanState& state) {
                QMetaObject::invokeMethod(this, [this, state] { showBest(state); }, Qt::QueuedConnection);
            });
        },
        this);
    connect(m_task, &QThread::finished, this, [this, draft] { searchEnded(*draft); });
    m_task->start();
}

void PlanDialog::showBest(const PlanState& state) {
    if (stage() != Search)
        return;
    m_best = state;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(state.fraction * 1000));
    const int sessions = int(state.sessions.size()), unplaced = state.unplaced;
    QStringList lines{tr("The best so far, of %n session(s):", nullptr, sessions),
                      unplaced ? tr("%n without a place, or at odds with another", nullptr, unplaced) : tr("Every session has a place"),
                      tr("Inconvenience: %1").arg(QLocale().toString(state.cost)), tr("Outside office hours: %1").arg(shownBurden(state.burden))};
    m_state->setText(lines.join(u'\n'));
}

void PlanDialog::searchEnded(const PlanDraft& draft) {
    const bool succeeded = m_task->succeeded();
    const auto failure = m_task->failure();
    m_task->deleteLater();
    m_task = nullptr;
    if (succeeded && !m_discard) {
        m_draft->show(draft);
        enter(Draft);
    } else {
        enter(Wishes);
        if (failure)
            m_message->setText(failure->message());
    }
    emit searched();
}

void PlanDialog::stopAndKeep() {
    if (!m_task)
        return;
    m_next->setEnabled(false);
    m_task->cancel();
}

void PlanDialog::cancelSearch() {
    m_discard = true;
    stopAndKeep();
}

void PlanDialog::reject() {
    if (stage() == Search)
        cancelSearch(); // Esc leaves the search, not the dialog
    else
        QDialog::reject();
}

bool PlanDialog::take() {
    const QSet<qint64> ticked = m_draft->ticked();
    if (ticked.isEmpty() || m_workspace.database().isReadOnly())
        return false;
    int taken = 0;
    const bool done = m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        QStringList codes;
        for (const qint64 run : m_scope->request().runs)
            codes.append(database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), run).toString());
        Edit edit(database, "timetable", codes.join(QStringLiteral(", ")));
        taken = takeDraft(edit, database, m_draft->draft(), ticked);
        edit.commit();
    });
    if (!done)
        return false;
    m_workspace.say(tr("%n session(s) moved as drafted. One undo brings the former timetable back.", nullptr, taken));
    accept();
    return true;
}

} // namespace khue
