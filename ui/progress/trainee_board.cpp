// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/trainee_board.h"

#include "app/certificates/eligibility.h"
#include "app/progress/rules_in_words.h"
#include "app/progress/run_grid.h"
#include "app/store/edit.h"
#include "app/store/text.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/progress/board_step_dialog.h"
#include "ui/progress/edit_queue.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace khue {

TraineeBoard::TraineeBoard(Workspace& workspace)
    : RunTab(workspace), m_reader(std::make_unique<EditQueue>(workspace.database())), m_search(new SearchField(this)), m_verdict(new QComboBox(this)),
      m_rules(new QPushButton(this)), m_step(new QPushButton(this)), m_view(new ListView(this)), m_reasons(new QLabel(this)), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_search->setMaximumWidth(280);
    top->addWidget(m_search, 1);
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_verdict);
    top->addStretch();
    m_rules->setIcon(icon(QStringLiteral("info")));
    top->addWidget(m_rules);
    auto* menu = new QMenu(m_step);
    m_steps = {menu->addAction(icon(QStringLiteral("check")), QString(), this, &TraineeBoard::enterAttendance),
               menu->addAction(icon(QStringLiteral("chart")), QString(), this, &TraineeBoard::enterScore),
               menu->addAction(icon(QStringLiteral("mail")), QString(), this, &TraineeBoard::setFeedbackGiven),
               menu->addAction(icon(QStringLiteral("edit")), QString(), this, &TraineeBoard::addNote),
               menu->addAction(icon(QStringLiteral("save")), QString(), this, &TraineeBoard::recordChosen),
               menu->addAction(icon(QStringLiteral("file")), QString(), this, &TraineeBoard::issueCertificates)};
    menu->setToolTipsVisible(true);
    m_step->setMenu(menu);
    top->addWidget(m_step);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    setMuted(m_reasons);
    column->addWidget(m_reasons);
    m_empty->hide();
    m_view->setModel(&m_model);
    constexpr int widths[] = {220, 140, 170, 145, 150, 120, 70, 105, 125, 160};
    for (int i = 0; i < TraineeBoardModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    setFocusProxy(m_view);

    connect(m_view, &ListView::openAsked, this, [this](const QModelIndex& index) {
        this->workspace().showRecord(QStringLiteral("person"), m_model.at(index.row()).record.person.value);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TraineeBoard::showReasons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TraineeBoard::showReasons);
    connect(m_search, &QLineEdit::textChanged, this, &TraineeBoard::applyFilter);
    connect(m_search, &SearchField::wentDown, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &TraineeBoard::applyFilter);
    connect(m_rules, &QPushButton::clicked, this, &TraineeBoard::showRules);
    connect(m_reader.get(), &EditQueue::failed, this, [this](const QString& message) {
        m_loading = false;
        this->workspace().say(message);
    });
    retranslate();
}

TraineeBoard::~TraineeBoard() = default;

void TraineeBoard::setRun(Id<CourseRun> run) {
    if (run != this->run())
        m_model.setBoard({});
    RunTab::setRun(run);
}

void TraineeBoard::reload() {
    m_loading = true;
    const quint64 request = ++m_request;
    m_reader->add([this, request, run = run()](Database& database) {
        BoardData board = loadBoard(database, run);
        QMetaObject::invokeMethod(this, [this, request, board = std::move(board)]() mutable { showBoard(request, std::move(board)); }, Qt::QueuedConnection);
    });
}

void TraineeBoard::showBoard(quint64 request, BoardData board) {
    if (request != m_request)
        return; // a newer one is on its way
    const QList<qint64> kept = chosen();
    const qint64 current = m_view->currentIndex().isValid() ? m_model.at(m_view->currentIndex().row()).record.id.value : 0;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model.setBoard(std::move(board));
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qint64 id = m_model.at(row).record.id.value;
        if (kept.contains(id))
            selection.select(m_model.index(row, 0), m_model.index(row, TraineeBoardModel::ColumnCount - 1));
        if (id == current)
            m_view->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->verticalScrollBar()->setValue(scrolled);
    const bool some = !m_model.board().outcomes.trainees.empty();
    m_view->setVisible(some);
    m_empty->setVisible(!some);
    showFilter();
    showReasons();
    m_loading = false;
    emit loaded();
}

void TraineeBoard::showFilter() {
    const QSignalBlocker quiet(m_verdict);
    const QVariant before = m_verdict->currentData();
    m_verdict->clear();
    m_verdict->addItem(tr("Everybody (%1)").arg(m_model.board().outcomes.trainees.size()), -1);
    for (int i = 0; i < int(choicesOf<Verdict>.size()); ++i)
        if (const int count = m_model.count(Verdict(i)); count || before == i)
            m_verdict->addItem(tr("%1 (%2)").arg(titleOf(Verdict(i))).arg(count), i);
    m_verdict->setCurrentIndex(qMax(0, m_verdict->findData(before)));
}

void TraineeBoard::applyFilter() {
    const int verdict = m_verdict->currentData().toInt();
    m_model.setFilter(folded(m_search->text()), verdict < 0 ? std::nullopt : std::optional(Verdict(verdict)));
    showReasons();
}

QList<qint64> TraineeBoard::chosen() const {
    QList<qint64> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.append(m_model.at(index.row()).record.id.value);
    return ids;
}

void TraineeBoard::showReasons() {
    const bool any = m_view->selectionModel()->hasSelection() && !database().isReadOnly();
    m_step->setEnabled(any);
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_reasons->setText(tr("Choose a trainee to read the reasons; Enter opens the page of the person."));
        return;
    }
    const TraineeOutcome& trainee = m_model.at(current.row());
    const QString why = m_model.reasons(current.row()).replace(u'\n', u' ');
    m_reasons->setText(tr("%1: %2. %3").arg(trainee.name, titleOf(trainee.outcome.verdict), why));
}

void TraineeBoard::setFeedbackGiven() {
    workspace().attempt([this] {
        Edit edit(database(), "feedback", runCode());
        for (const qint64 id : chosen()) {
            Enrolment enrolment = load(database(), Id<Enrolment>{id});
            enrolment.feedback_given = true;
            edit.save(enrolment);
        }
        edit.commit();
    });
}

void TraineeBoard::recordChosen() {
    workspace().attempt([this] {
        const int changed = recordResults(database(), run(), chosen());
        workspace().say(changed ? tr("%n result(s) recorded.", nullptr, changed) : tr("Nobody chosen has passed or failed for certain yet; nothing was recorded."));
    });
}

void TraineeBoard::addNote() {
    const QList<qint64> ids = chosen();
    const int count = int(ids.size());
    const QString words = ask::text(this, tr("Note"), tr("Added to the notes of %n trainee(s):", nullptr, count)).trimmed();
    if (words.isEmpty())
        return;
    workspace().attempt([&] {
        Edit edit(database(), "bulk", runCode());
        for (const qint64 id : ids) {
            Enrolment enrolment = load(database(), Id<Enrolment>{id});
            enrolment.notes = enrolment.notes.isEmpty() ? words : QString(enrolment.notes + u'\n' + words);
            edit.save(enrolment);
        }
        edit.commit();
    });
}

void TraineeBoard::enterAttendance() {
    const QList<qint64> ids = chosen();
    workspace().attempt([&] {
        const std::optional<AttendanceStep> step = askAttendance(this, workspace(), run(), int(ids.size()));
        if (!step)
            return;
        QList<MarkCell> cells;
        for (const qint64 id : ids)
            cells.append({step->session, {id}, step->mark});
        markCells(database(), cells, runCode());
    });
}

void TraineeBoard::enterScore() {
    const QList<qint64> ids = chosen();
    workspace().attempt([&] {
        const std::optional<ScoreStepChosen> step = askScore(this, workspace(), run(), int(ids.size()));
        if (!step)
            return;
        QList<ScoreCell> cells;
        for (const qint64 id : ids)
            cells.append({step->assessment, {id}, step->points});
        if (const QList<Problem> problems = setScores(database(), cells, runCode()); hasErrors(problems))
            workspace().say(problems.first().text);
    });
}

void TraineeBoard::issueCertificates() {
    workspace().attempt([this] {
        const QList<qint64> ids = chosen();
        const RunEligibility eligibility = eligibilityOf(database(), run());
        if (!eligibility.problems.isEmpty()) {
            ask::tell(this, tr("Issue certificates"), eligibility.problems.join(u'\n'));
            return;
        }
        QList<Id<Enrolment>> eligible;
        QStringList against;
        for (const CertificateCandidate& candidate : eligibility.candidates) {
            if (!ids.contains(candidate.enrolment.value))
                continue;
            if (candidate.isEligible())
                eligible.append(candidate.enrolment);
            else if (candidate.certificate)
                against.append(tr("%1 has one already: %2").arg(candidate.name, candidate.number));
            else
                against.append(QString(candidate.name + QStringLiteral(": ") + candidate.reasons.join(u' ')));
        }
        constexpr qsizetype mostShown = 8;
        const int count = int(eligible.size());
        QString why = against.mid(0, mostShown).join(u'\n');
        if (against.size() > mostShown)
            why += QStringLiteral("\n…");
        if (eligible.isEmpty()) {
            ask::tell(this, tr("Issue certificates"), tr("None of those chosen can have a certificate now:") + u'\n' + why);
            return;
        }
        if (!against.isEmpty() &&
            !ask::confirm(this, tr("Issue certificates"), tr("%n of those chosen can have one. The others cannot now:", nullptr, count) + u'\n' + why, tr("Go on with those who can")))
            return;
        IssueDialog dialog(workspace(), run(), eligible, this);
        if (dialog.exec() == QDialog::Accepted)
            dialog.start();
    });
}

void TraineeBoard::showRules() {
    workspace().attempt([this] {
        const RunProgress progress = runProgress(database(), run());
        ask::tell(this, tr("Rules of %1").arg(progress.code), rulesInWords(progress).join(QStringLiteral("\n\n")));
    });
}

void TraineeBoard::retranslate() {
    m_search->setPlaceholderText(tr("Name or code"));
    m_search->setAccessibleName(tr("Filter trainees"));
    m_verdict->setAccessibleName(tr("Standing"));
    m_rules->setText(tr("Rules"));
    m_rules->setToolTip(tr("What is asked of the trainees of this run, and who counts as at risk"));
    m_step->setText(tr("For those selected"));
    m_step->setToolTip(tr("Tick rows, then enter the same step for all of them"));
    const QString words[] = {tr("Attendance of a session…"), tr("Score…"), tr("Mark feedback as given"), tr("Note…"), tr("Record results"), tr("Issue certificates…")};
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(words[i]);
    m_steps[4]->setToolTip(tr("Those chosen who have passed become “Completed”, those who have not “Failed”."));
    m_view->setAccessibleName(tr("Progress of the trainees"));
    m_empty->set(QStringLiteral("people"), tr("Nobody is enrolled yet"), tr("Whoever is enrolled appears here, step by step."));
    if (run())
        reload();
    else
        showReasons();
}

} // namespace khue
