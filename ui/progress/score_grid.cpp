// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/score_grid.h"

#include "app/store/language.h"
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
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
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
        emit refused(tr("«%1» is not a number; the score was left as it was.").arg(typed));
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
      m_problem(new QLabel(this)), m_keys(new QLabel(this)), m_view(new QTableView(this)), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove, m_paste})
        top->addWidget(button);
    top->addStretch();
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
    workspace().attempt([this] { m_model.setGrid(loadRunGrid(database(), run())); });
    fitColumns();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0 && m_model.columnCount() > firstAssessment)
        m_view->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1), qBound(firstAssessment, column, m_model.columnCount() - 1)));
    const bool some = !m_model.grid().assessments.empty();
    m_view->setVisible(some);
    m_empty->setVisible(!some);
    m_keys->setVisible(some);
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
    if (!ask::confirm(this, tr("Remove assessment"), tr("«%1» goes with its %n score(s). You can undo this.", nullptr, scores).arg(assessmentTitle(which)), tr("Remove")))
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
    QList<ScoreCell> cells;
    for (const PastedScore& each : pasted)
        if (each.problem.isEmpty() && each.points)
            cells.append({m_model.grid().assessments[size_t(assessment)].id, m_model.grid().trainees[size_t(each.trainee)].enrolment, each.points,
                          m_model.grid().score(size_t(each.trainee), size_t(assessment))});
    const int refused = int(std::count_if(pasted.begin(), pasted.end(), [](const PastedScore& each) { return !each.problem.isEmpty(); }));
    const QString misfit = whyOrderIsUnsure(pasted);
    if (!misfit.isEmpty())
        cells.clear();

    QDialog dialog(this);
    dialog.setWindowTitle(tr("Paste scores"));
    dialog.resize(640, 480);
    auto* column = new QVBoxLayout(&dialog);
    auto* table = new QTableWidget(int(pasted.size()), 3, &dialog);
    table->setHorizontalHeaderLabels({tr("Pasted"), tr("Trainee"), tr("Score")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < pasted.size(); ++row) {
        const PastedScore& each = pasted[row];
        table->setItem(row, 0, new QTableWidgetItem(QString(each.line).replace(u'\t', QStringLiteral(" · "))));
        table->setItem(row, 1, new QTableWidgetItem(each.trainee < 0 ? QString() : m_model.grid().trainees[size_t(each.trainee)].name));
        auto* result = new QTableWidgetItem(!each.problem.isEmpty() ? each.problem : each.points ? shownNumber(*each.points) : tr("left as it is"));
        if (!each.problem.isEmpty())
            result->setForeground(colour(Role::Bad));
        table->setItem(row, 2, result);
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 220);
    auto* told = new QLabel(!misfit.isEmpty() ? misfit : refused ? tr("%n line(s) cannot be set; they are marked below.", nullptr, refused) : QString(), &dialog);
    told->setWordWrap(true);
    told->setVisible(!told->text().isEmpty());
    column->addWidget(told);
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    const int count = int(cells.size());
    QPushButton* apply = buttons->addButton(refused ? tr("Set the other %n score(s)", nullptr, count) : tr("Set %n score(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    setPrimary(apply);
    apply->setEnabled(!cells.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    if (ask::answers())
        ask::answers()->note(told->text());
    const bool agreed = ask::answers() ? ask::answers()->next(dialog.windowTitle()).toBool() : dialog.exec() == QDialog::Accepted;
    if (agreed && !cells.isEmpty()) {
        write(cells);
        reload();
    }
}

bool ScoreGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
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
    m_keys->setText(tr("Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · Ctrl+Z undo"));
    m_view->setAccessibleName(tr("Scores"));
    m_empty->set(QStringLiteral("chart"), tr("No assessments yet"), tr("Add the pre-test and the post-test, then type or paste the scores."), tr("Add assessment…"));
    if (run())
        reload();
}

} // namespace khue
