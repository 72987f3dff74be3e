// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/trainee_board.h"

#include "app/store/edit.h"
#include "app/store/text.h"
#include "ui/progress/edit_queue.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace khue {

TraineeBoard::TraineeBoard(Workspace& workspace)
    : RunTab(workspace), m_reader(std::make_unique<EditQueue>(workspace.database())), m_search(new SearchField(this)), m_verdict(new QComboBox(this)),
      m_feedback(new QPushButton(this)), m_results(new QPushButton(this)), m_note(new QPushButton(this)), m_view(new ListView(this)), m_reasons(new QLabel(this)),
      m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_search->setMaximumWidth(280);
    top->addWidget(m_search, 1);
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_verdict);
    top->addStretch();
    for (QPushButton* button : {m_feedback, m_note, m_results})
        top->addWidget(button);
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
    connect(m_feedback, &QPushButton::clicked, this, &TraineeBoard::setFeedbackGiven);
    connect(m_results, &QPushButton::clicked, this, &TraineeBoard::recordChosen);
    connect(m_note, &QPushButton::clicked, this, &TraineeBoard::addNote);
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
    for (QPushButton* button : {m_feedback, m_results, m_note})
        button->setEnabled(any);
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

void TraineeBoard::retranslate() {
    m_search->setPlaceholderText(tr("Name or code"));
    m_search->setAccessibleName(tr("Filter trainees"));
    m_verdict->setAccessibleName(tr("Standing"));
    m_feedback->setText(tr("Feedback given"));
    m_results->setText(tr("Record results"));
    m_results->setToolTip(tr("Those chosen who have passed become «Completed», those who have not «Failed»."));
    m_note->setText(tr("Note…"));
    m_view->setAccessibleName(tr("Progress of the trainees"));
    m_empty->set(QStringLiteral("people"), tr("Nobody is enrolled yet"), tr("Whoever is enrolled appears here, step by step."));
    if (run())
        reload();
    else
        showReasons();
}

} // namespace khue
