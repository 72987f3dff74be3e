// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/score_grid.h"

#include "app/interchange/sheet_reader.h"
#include "app/interchange/test_form.h"
#include "app/progress/rubric.h"
#include "app/store/language.h"
#include "ui/progress/regrade_dialog.h"
#include "ui/progress/rubric_dialog.h"
#include "ui/progress/score_preview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_form.h"

#include "ui_assessment.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {
constexpr int firstAssessment = 2;
}

void ScoreModel::setGrid(RunGrid grid) {
    const auto same = [](const auto& a, const auto& b, auto id) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const auto& x, const auto& y) { return x.*id == y.*id; });
    };
    const bool sameCells = same(m_grid.trainees, grid.trainees, &RunGrid::Trainee::enrolment) && same(m_grid.assessments, grid.assessments, &Assessment::id) &&
                           m_grid.hasWeights() == grid.hasWeights();
    if (!sameCells)
        beginResetModel();
    m_grid = std::move(grid);
    if (!sameCells)
        endResetModel();
    else if (rowCount() > 0)
        showChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScoreModel::showChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    emit dataChanged(topLeft, bottomRight);
    if (const int total = totalColumn(); total > bottomRight.column())
        emit dataChanged(index(topLeft.row(), total), index(bottomRight.row(), total));
    emit headerDataChanged(Qt::Horizontal, topLeft.column(), bottomRight.column());
}

void ScoreModel::setRevised(const QSet<QPair<qint64, qint64>>& cells) {
    if (cells == m_revised)
        return;
    m_revised = cells;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ToolTipRole});
}

int ScoreModel::totalColumn() const {
    return m_grid.hasWeights() ? firstAssessment + int(m_grid.assessments.size()) : -1;
}

int ScoreModel::assessmentOf(int column) const {
    const int assessment = column - firstAssessment;
    return assessment >= 0 && assessment < int(m_grid.assessments.size()) ? assessment : -1;
}

int ScoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_grid.trainees.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstAssessment + int(m_grid.assessments.size()) + (m_grid.hasWeights() ? 1 : 0);
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RunGrid::Trainee& trainee = m_grid.trainees[size_t(index.row())];
    const int assessment = assessmentOf(index.column());
    const bool isTotal = index.column() == totalColumn();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (assessment >= 0 || isTotal ? Qt::AlignRight : Qt::AlignLeft));
    if (isTotal) {
        const auto total = m_grid.weightedScore(size_t(index.row()));
        if (!total)
            return {};
        if (role == Qt::DisplayRole)
            return QString((total->isWhole() ? QString() : QStringLiteral("≈ ")) + shownNumber(std::round(total->percent * 10) / 10) + u'%');
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return total->isWhole() ? tr("all assessments that count have a score")
                                    : tr("so far: scored %1 of %2 points of weight").arg(shownNumber(total->scored), shownNumber(total->weight));
        return {};
    }
    if (assessment >= 0 && (role == Qt::DecorationRole || role == Qt::ToolTipRole)) {
        if (!m_revised.contains({m_grid.assessments[size_t(assessment)].id.value, trainee.enrolment.value}))
            return {};
        return role == Qt::DecorationRole ? QVariant(icon(QStringLiteral("history"), Role::Muted)) : QVariant(tr("Changed after it was given; F3 tells when and why"));
    }
    if (role == Qt::AccessibleTextRole && assessment >= 0)
        return QString(trainee.name + QStringLiteral(" · ") + data(index).toString());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0)
        return trainee.name;
    if (index.column() == 1)
        return trainee.code;
    const auto points = m_grid.score(size_t(index.row()), size_t(assessment));
    return points ? shownNumber(*points) : QString();
}

bool ScoreModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int assessment = assessmentOf(index.column());
    if (role != Qt::EditRole || assessment < 0)
        return false;
    const QString typed = value.toString().trimmed();
    const auto points = typed.isEmpty() ? std::nullopt : pointsFrom(typed);
    const double maximum = m_grid.assessments[size_t(assessment)].maximum;
    if (!typed.isEmpty() && !points) {
        emit refused(tr("“%1” is not a number; the score was left as it was.").arg(typed));
        return false;
    }
    if (points && (*points < 0 || *points > maximum)) {
        emit refused(tr("%1 points are not possible: the range is 0 to %2. The score was left as it was.").arg(shownNumber(*points), shownNumber(maximum)));
        return false;
    }
    auto& present = m_grid.score(size_t(index.row()), size_t(assessment));
    if (present == points)
        return true;
    const ScoreCell cell{m_grid.assessments[size_t(assessment)].id, m_grid.trainees[size_t(index.row())].enrolment, points, present};
    present = points;
    showChanged(index, index);
    emit scored({cell});
    return true;
}

void ScoreModel::clear(const QModelIndexList& cells) {
    QList<ScoreCell> cleared;
    for (const QModelIndex& cell : cells) {
        const int assessment = assessmentOf(cell.column());
        if (assessment < 0)
            continue;
        auto& present = m_grid.score(size_t(cell.row()), size_t(assessment));
        if (!present)
            continue;
        cleared.append({m_grid.assessments[size_t(assessment)].id, m_grid.trainees[size_t(cell.row())].enrolment, std::nullopt, present});
        present = std::nullopt;
        showChanged(cell, cell);
    }
    if (!cleared.isEmpty())
        emit scored(cleared);
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const int assessment = assessmentOf(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (assessment >= 0 || section == totalColumn() ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == totalColumn())
        return tr("Total by weight");
    if (assessment < 0)
        return section == 0 ? tr("Trainee") : tr("Code");
    const Assessment& which = m_grid.assessments[size_t(assessment)];
    QString text = assessmentTitle(which) + QStringLiteral(" /") + shownNumber(which.maximum);
    if (which.weight > 0)
        text += QStringLiteral(" · ") + shownNumber(which.weight) + QStringLiteral("%");
    const auto average = m_grid.averageScore(size_t(assessment));
    text += u'\n' + (average ? tr("average %1").arg(shownNumber(std::round(*average * 10) / 10)) : QStringLiteral("–"));
    return text;
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | (assessmentOf(index.column()) >= 0 ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

ScoreGrid::ScoreGrid(Workspace& workspace)
    : RunTab(workspace), m_add(new QPushButton(this)), m_edit(new QPushButton(this)), m_remove(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_more(new QPushButton(this)), m_problem(new QLabel(this)), m_keys(new QLabel(this)), m_view(new QTableView(this)), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove, m_paste, m_more})
        top->addWidget(button);
    top->addStretch();
    auto* menu = new QMenu(m_more);
    m_import = menu->addAction(QString(), this, &ScoreGrid::importAnswers);
    menu->addSeparator();
    m_rubric = menu->addAction(QString(), this, &ScoreGrid::editRubric);
    m_assess = menu->addAction(QString(), this, &ScoreGrid::assessByRubric);
    menu->addSeparator();
    m_history = menu->addAction(QString(), this, &ScoreGrid::showHistory);
    connect(menu, &QMenu::aboutToShow, this, &ScoreGrid::showActions);
    m_more->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this, menu](const QPoint& at) { menu->popup(m_view->viewport()->mapToGlobal(at)); });
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_problem);
    column->addWidget(m_keys);
    setMuted(m_keys);
    m_keys->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_view->setModel(&m_model);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(32);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->installEventFilter(this);
    connect(&m_model, &ScoreModel::scored, this, &ScoreGrid::write);
    connect(&m_model, &ScoreModel::refused, this, &ScoreGrid::showProblem);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter goes down
            QMetaObject::invokeMethod(this, [this] { goDown(); }, Qt::QueuedConnection);
        if (std::exchange(m_missed, false))
            QMetaObject::invokeMethod(this, &ScoreGrid::reload, Qt::QueuedConnection);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { editAssessment({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { editAssessment({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editAssessment(currentAssessment()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeAssessment(currentAssessment()); });
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    retranslate();
}

bool ScoreGrid::isTyping() const {
    return m_view->isPersistentEditorOpen(m_view->currentIndex()) || m_view->indexWidget(m_view->currentIndex());
}

void ScoreGrid::goDown() {
    const QModelIndex current = m_view->currentIndex();
    if (!isTyping() && current.isValid() && current.row() + 1 < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(current.row() + 1, current.column()));
}

void ScoreGrid::showProblem(const QString& problem) {
    m_problem->setText(problem);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, colour(Role::Bad));
    m_problem->setPalette(palette);
    m_problem->setVisible(!problem.isEmpty());
}

void ScoreGrid::fitColumns() {
    m_view->setColumnWidth(0, 260);
    const QFontMetrics metrics = m_view->fontMetrics();
    for (int column = firstAssessment; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, qMax(110, metrics.size(0, m_model.headerData(column, Qt::Horizontal).toString()).width() + 34));
}

void ScoreGrid::reload() {
    if (isTyping()) {
        m_missed = true; // read when it is typed
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    const int row = current.row(), column = current.column();
    workspace().attempt([this] {
        m_model.setGrid(loadRunGrid(database(), run()));
        QSet<QPair<qint64, qint64>> revised;
        Statement rows = database().query(QStringLiteral("SELECT v.assessment_id, v.enrolment_id FROM score_revision v JOIN assessment a ON a.id = v.assessment_id WHERE a.course_run_id = ?"), run());
        while (rows.next())
            revised.insert({rows.integer(0), rows.integer(1)});
        m_model.setRevised(revised);
    });
    fitColumns();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0 && m_model.columnCount() > firstAssessment)
        m_view->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1), qBound(firstAssessment, column, m_model.columnCount() - 1)));
    const bool some = !m_model.grid().assessments.empty();
    m_view->setVisible(some);
    m_empty->setVisible(!some);
    m_keys->setVisible(some);
    m_more->setEnabled(some);
    for (QPushButton* button : {m_edit, m_remove, m_paste})
        button->setEnabled(some && !database().isReadOnly());
    m_add->setEnabled(!database().isReadOnly());
}

void ScoreGrid::write(const QList<ScoreCell>& cells) {
    m_problem->hide();
    QString problem;
    const bool done = workspace().attempt([&] {
        if (const QList<Problem> problems = setScores(database(), cells, runCode()); hasErrors(problems))
            problem = problems.first().text;
    });
    showProblem(problem);
    if (!done || !problem.isEmpty())
        reload();
}

Id<Assessment> ScoreGrid::currentAssessment() const {
    const int assessment = m_model.assessmentOf(m_view->currentIndex().column());
    return assessment < 0 ? Id<Assessment>{} : m_model.grid().assessments[size_t(assessment)].id;
}

bool ScoreGrid::editAssessment(Id<Assessment> assessment) {
    QDialog dialog(this);
    dialog.setWindowTitle(assessment ? tr("Assessment") : tr("New assessment"));
    dialog.resize(520, 320);
    auto* column = new QVBoxLayout(&dialog);
    auto* form = new RecordForm(workspace(), tableOf<Assessment>, &dialog);
    Ui::AssessmentForm().setupUi(form->body());
    form->bind();
    form->hideButtons();
    column->addWidget(form, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    setPrimary(buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    if (assessment) {
        form->load(assessment.value);
    } else {
        Assessment fresh;
        fresh.course_run_id = run();
        fresh.position = int(m_model.grid().assessments.size()) + 1;
        fresh.kind = fresh.position == 1 ? AssessmentKind::PreTest : fresh.position == 2 ? AssessmentKind::PostTest : AssessmentKind::Assignment;
        form->startNew(tableOf<Assessment>.toValues(fresh));
    }
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (form->save())
            dialog.accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    connect(form, &RecordForm::saved, &dialog, &QDialog::accept);
    const bool done = dialog.exec() == QDialog::Accepted;
    if (done)
        reload();
    return done;
}

bool ScoreGrid::removeAssessment(Id<Assessment> assessment) {
    if (!assessment)
        return false;
    const Assessment which = load(database(), assessment);
    const int scores = database().single(QStringLiteral("SELECT COUNT(*) FROM score WHERE assessment_id = ?"), assessment).toInt();
    if (!ask::confirm(this, tr("Remove assessment"), tr("“%1” and its %n score(s) will be deleted. You can undo this.", nullptr, scores).arg(assessmentTitle(which)), tr("Remove")))
        return false;
    const bool done = workspace().attempt([&] {
        Edit edit(database(), "remove", assessmentTitle(which));
        edit.remove(assessment);
        edit.commit();
    });
    reload();
    return done;
}

void ScoreGrid::paste(const QString& clipboard) {
    const int assessment = m_model.assessmentOf(m_view->currentIndex().column());
    if (assessment < 0 || clipboard.trimmed().isEmpty()) {
        ask::tell(this, tr("Paste scores"), tr("Copy a column of scores in the spreadsheet first, and choose the assessment's column here."));
        return;
    }
    QList<int> rows;
    for (int row = m_view->currentIndex().row(); row < m_model.rowCount(); ++row)
        rows.append(row);
    const QList<PastedScore> pasted = understandPaste(clipboard, m_model.grid(), size_t(assessment), rows);
    const QString misfit = whyOrderIsUnsure(pasted);
    if (!agreesToScores(this, tr("Paste scores"), misfit, pasted, m_model.grid(), !misfit.isEmpty()))
        return;
    write(cellsOf(pasted, m_model.grid(), size_t(assessment)));
    reload();
}

void ScoreGrid::importAnswers() {
    const int assessment = m_model.assessmentOf(m_view->currentIndex().column());
    if (assessment < 0) {
        ask::tell(this, tr("Answers of a test"), tr("Choose the assessment's column first."));
        return;
    }
    const QString path = ask::openFile(this, tr("Answers of a test"), QStringLiteral("test_answers"), tr("Workbooks and CSV (*.xlsx *.ods *.csv)"));
    if (path.isEmpty())
        return;
    workspace().attempt([&] {
        const TestForm form = understandTest(readWorkbook(path), m_model.grid(), size_t(assessment));
        if (!form.problem.isEmpty()) {
            ask::tell(this, tr("Answers of a test"), form.problem);
            return;
        }
        const int questions = form.questions;
        const QString told = form.pointsHeader.isEmpty() ? tr("Names are taken from “%1”; %n answer(s) were marked against the key.", nullptr, questions).arg(form.whoHeader)
                                                         : tr("Names are taken from “%1”, scores from “%2”.").arg(form.whoHeader, form.pointsHeader);
        if (!agreesToScores(this, tr("Answers of a test"), told, form.scores, m_model.grid()))
            return;
        write(cellsOf(form.scores, m_model.grid(), size_t(assessment)));
        reload();
    });
}

void ScoreGrid::editRubric() {
    if (const Id<Assessment> assessment = currentAssessment())
        workspace().attempt([&] { RubricEditor(workspace(), assessment, this).exec(); });
}

void ScoreGrid::assessByRubric() {
    const Id<Assessment> assessment = currentAssessment();
    if (!assessment || m_model.grid().trainees.empty())
        return;
    workspace().attempt([&] {
        if (loadRubric(database(), assessment).isEmpty()) {
            ask::tell(this, tr("Assess by rubric"), tr("This assessment has no rubric yet. Add its criteria and their levels first."));
            return;
        }
        RubricDialog(workspace(), m_model.grid(), assessment, m_view->currentIndex().row(), this).exec();
        reload();
    });
}

void ScoreGrid::showHistory() {
    const Id<Assessment> assessment = currentAssessment();
    if (!assessment)
        return;
    workspace().attempt([&] {
        RegradeDialog(workspace(), assessment, m_model.grid().trainees[size_t(m_view->currentIndex().row())].enrolment, this).exec();
        reload();
    });
}

void ScoreGrid::showActions() {
    const bool chosen = bool(currentAssessment()), writable = !database().isReadOnly();
    m_import->setEnabled(chosen && writable);
    m_rubric->setEnabled(chosen);
    m_assess->setEnabled(chosen && writable);
    m_history->setEnabled(chosen);
}

bool ScoreGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F3) {
            showHistory();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            paste(QGuiApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            m_problem->hide();
            if (!database().isReadOnly())
                m_model.clear(m_view->selectionModel()->selectedIndexes());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goDown();
            return true;
        }
    }
    return RunTab::eventFilter(watched, event);
}

void ScoreGrid::retranslate() {
    m_add->setText(tr("Add assessment…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove…"));
    m_paste->setText(tr("Paste scores"));
    m_paste->setToolTip(tr("Paste a column copied in a spreadsheet: by order from the current row, or with code, e-mail or name in the first column (Ctrl+V)"));
    m_more->setText(tr("More"));
    m_import->setText(tr("Answers of a test from a file…"));
    m_rubric->setText(tr("Edit the rubric…"));
    m_assess->setText(tr("Assess by rubric…"));
    m_history->setText(tr("History and regrading…"));
    m_keys->setText(tr("Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · F3 history and regrading · Ctrl+Z undo"));
    m_view->setAccessibleName(tr("Scores"));
    m_empty->set(QStringLiteral("chart"), tr("No assessments yet"), tr("Add the pre-test and the post-test, then type or paste the scores."), tr("Add assessment…"));
    if (run())
        reload();
}

} // namespace khue
