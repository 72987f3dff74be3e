// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/priority_scores.h"

#include "app/store/language.h"
#include "ui/people/pick_dialog.h"
#include "ui/widgets/ask.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

constexpr int firstCriterion = 1, mostPriorities = 12;

QString rounded(double number) {
    return shownNumber(std::round(number * 10) / 10);
}

/// A long title with a new line at the blank nearest to its middle.
QString inTwoLines(const QString& title) {
    constexpr int longest = 14;
    const auto middle = title.size() / 2, before = title.lastIndexOf(u' ', middle), after = title.indexOf(u' ', middle);
    const auto blank = before < 0 ? after : after < 0 || middle - before <= after - middle ? before : after;
    return title.size() <= longest || blank < 0 ? title : QString(title.left(blank) + u'\n' + title.mid(blank + 1));
}

/// A number with comma or point; nothing where it is none.
std::optional<double> numberFrom(QString text) {
    bool ok = false;
    const double number = text.trimmed().replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

// ---- model ----------------------------------------------------------------------------------------------

void PriorityScoreModel::setGrid(PriorityGrid grid) {
    const bool same = m_grid.members.size() == grid.members.size() && m_grid.criteria.size() == grid.criteria.size() &&
                      std::equal(grid.members.begin(), grid.members.end(), m_grid.members.begin(), [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_grid = std::move(grid);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PriorityScoreModel::criterionOf(int column) const {
    const int criterion = column - firstCriterion;
    return criterion >= 0 && criterion < int(m_grid.criteria.size()) ? criterion : -1;
}

int PriorityScoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_grid.members.size());
}

int PriorityScoreModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstCriterion + int(m_grid.criteria.size()) + 2;
}

QVariant PriorityScoreModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PriorityGrid::Member& member = m_grid.members[size_t(index.row())];
    const int criterion = criterionOf(index.column());
    const bool isTotal = index.column() == firstCriterion + int(m_grid.criteria.size());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (criterion >= 0 || isTotal ? Qt::AlignRight : Qt::AlignLeft));
    if (criterion >= 0) {
        const QString& comment = member.comments[size_t(criterion)];
        if (role == Qt::ToolTipRole)
            return comment;
        if (role == Qt::AccessibleTextRole)
            return QString(member.name + QStringLiteral(" · ") + data(index).toString() + (comment.isEmpty() ? QString() : QString(QStringLiteral(" · ") + comment)));
        if (role != Qt::DisplayRole && role != Qt::EditRole)
            return {};
        const auto& points = member.points[size_t(criterion)];
        const QString shown = points ? shownNumber(*points) : QString();
        return role == Qt::DisplayRole && !comment.isEmpty() ? QString(QStringLiteral("✎ ") + shown) : shown;
    }
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(member.name) : QVariant();
    if (isTotal)
        return role == Qt::DisplayRole && member.total ? QVariant(QString(rounded(*member.total) + u'%')) : QVariant();
    if (role == Qt::ToolTipRole)
        return member.interests.join(u'\n');
    return role == Qt::DisplayRole && !member.interests.isEmpty() ? QVariant(tr("declared")) : QVariant();
}

bool PriorityScoreModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int criterion = criterionOf(index.column());
    if (role != Qt::EditRole || criterion < 0)
        return false;
    const QString text = value.toString().trimmed();
    if (text != data(index, Qt::EditRole).toString())
        emit typed(index.row(), criterion, text);
    return true;
}

QVariant PriorityScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const int criterion = criterionOf(section), total = firstCriterion + int(m_grid.criteria.size());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (criterion >= 0 || section == total ? Qt::AlignRight : Qt::AlignLeft));
    if (criterion >= 0) {
        const PriorityCriterion& which = m_grid.criteria[size_t(criterion)];
        if (role == Qt::ToolTipRole)
            return inLanguage(which.explanation_vi, which.explanation_en);
        if (role != Qt::DisplayRole)
            return {};
        const auto& mean = m_grid.means[size_t(criterion)];
        return QString(inTwoLines(inLanguage(which.title_vi, which.title_en)) + u'\n' +
                       (mean ? tr("mean %1 of %2").arg(rounded(*mean), shownNumber(which.maximum)) : tr("0–%1").arg(shownNumber(which.maximum))));
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Member") : section == total ? tr("Total") : tr("Interest");
}

Qt::ItemFlags PriorityScoreModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | (m_editable && criterionOf(index.column()) >= 0 ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

// ---- card -----------------------------------------------------------------------------------------------

PriorityScores::PriorityScores(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_add(new QToolButton(this)), m_comment(new QToolButton(this)), m_view(new QTableView(this)), m_summary(new QLabel(this)),
      m_problem(new QLabel(this)), m_keys(new QLabel(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_comment->setIcon(icon(QStringLiteral("edit")));
    for (QToolButton* button : {m_comment, m_add}) {
        button->setAutoRaise(true);
        button->setEnabled(!workspace.database().isReadOnly());
        corner()->addWidget(button);
    }
    m_model.setEditable(!workspace.database().isReadOnly());
    m_view->setModel(&m_model);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(32);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->installEventFilter(this);
    for (QLabel* label : {m_summary, m_problem, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setMuted(m_keys);
    m_problem->hide();
    body()->addWidget(m_view);
    for (QLabel* label : {m_problem, m_summary, m_keys})
        body()->addWidget(label);
    connect(m_add, &QToolButton::clicked, this, &PriorityScores::addMember);
    connect(m_comment, &QToolButton::clicked, this, &PriorityScores::editComment);
    connect(&m_model, &PriorityScoreModel::typed, this, &PriorityScores::write);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter goes down
            QMetaObject::invokeMethod(this, [this] { goDown(); }, Qt::QueuedConnection);
        if (std::exchange(m_missed, false))
            QMetaObject::invokeMethod(this, [this] { m_workspace.attempt([this] { reload(); }); }, Qt::QueuedConnection);
    });
    retranslate();
}

void PriorityScores::setPriority(Id<Priority> priority) {
    if (priority != m_priority)
        m_added.clear();
    m_priority = priority;
    setVisible(bool(priority));
    reload();
}

bool PriorityScores::isTyping() const {
    return m_view->indexWidget(m_view->currentIndex()) || m_view->isPersistentEditorOpen(m_view->currentIndex());
}

void PriorityScores::reload() {
    if (!m_priority)
        return;
    if (isTyping()) {
        m_missed = true; // read when it is typed
        return;
    }
    PriorityGrid grid = loadPriorityGrid(m_workspace.database(), m_priority, m_added);
    const auto said = [](const PriorityMean& mean) {
        if (!mean.mean)
            return tr("nobody has scored every criterion yet");
        const int members = mean.members;
        QString text = tr("%n member(s): mean %1%", nullptr, members).arg(rounded(*mean.mean));
        if (mean.spread)
            text += tr(", from %1% to %2%, standard deviation %3").arg(rounded(mean.lowest), rounded(mean.highest), rounded(*mean.spread));
        return text;
    };
    QStringList lines{tr("All: %1").arg(said(grid.all))};
    const auto interested = std::count_if(grid.members.begin(), grid.members.end(), [](const PriorityGrid::Member& member) { return !member.interests.isEmpty(); });
    if (interested)
        lines.append(tr("Without those who declared an interest: %1").arg(said(grid.disinterested)));
    for (const RankedPriority& each : rankPriorities(m_workspace.database()))
        if (each.id == m_priority && each.rank)
            lines.append(leavesOutInterest(m_workspace.database()) ? tr("Rank %1, by the members without a declared interest").arg(each.rank) : tr("Rank %1, by all members").arg(each.rank));
    m_summary->setText(lines.join(u'\n'));
    m_model.setGrid(std::move(grid));
    m_view->setVisible(m_model.rowCount() > 0 && m_model.columnCount() > 3);
    m_keys->setText(m_view->isVisibleTo(this) ? tr("Type points with comma or point · Enter goes down · Del clears · a member counts once every criterion is scored")
                                              : tr("Nobody scores priorities yet: tick it on a committee, or add a member here."));
    fit();
}

void PriorityScores::fit() {
    const QFontMetrics metrics = m_view->fontMetrics();
    int room = m_view->viewport()->width();
    for (int column = firstCriterion; column < m_model.columnCount(); ++column) {
        const int width = std::max(66, metrics.size(0, m_model.headerData(column, Qt::Horizontal).toString()).width() + 22);
        m_view->setColumnWidth(column, width);
        room -= width;
    }
    constexpr int leastName = 140;
    m_view->setColumnWidth(0, std::max(leastName, room - 2));
    const int rows = std::min(m_model.rowCount(), mostPriorities);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize() + 4 +
                           (room < leastName ? m_view->horizontalScrollBar()->sizeHint().height() : 0));
}

void PriorityScores::goDown() {
    const QModelIndex current = m_view->currentIndex();
    if (!isTyping() && current.isValid() && current.row() + 1 < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(current.row() + 1, current.column()));
}

void PriorityScores::showProblem(const QString& problem) {
    m_problem->setText(problem);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, colour(Role::Bad));
    m_problem->setPalette(palette);
    m_problem->setVisible(!problem.isEmpty());
}

void PriorityScores::write(int member, int criterion, const QString& text) {
    const PriorityGrid& grid = m_model.grid();
    const std::optional<double> points = numberFrom(text);
    if (!text.isEmpty() && !points) {
        showProblem(tr("“%1” is not a number; the score was left as it was.").arg(text));
        return;
    }
    QString problem;
    m_workspace.attempt([&] {
        const QList<Problem> problems =
            setPriorityScore(m_workspace.database(), m_priority, grid.members[size_t(member)].id, grid.criteria[size_t(criterion)].id, points);
        if (hasErrors(problems))
            problem = problems.first().text + u' ' + tr("The score was left as it was.");
    });
    showProblem(problem);
    // The editor is still open here.
    QMetaObject::invokeMethod(this, [this] { m_workspace.attempt([this] { reload(); }); }, Qt::QueuedConnection);
}

void PriorityScores::clear() {
    if (m_workspace.database().isReadOnly())
        return;
    showProblem({});
    m_workspace.attempt([this] {
        Database& database = m_workspace.database();
        Edit edit(database, "score", database.single(QStringLiteral("SELECT code FROM priority WHERE id = ?"), m_priority).toString());
        for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
            if (const int criterion = m_model.criterionOf(index.column()); criterion >= 0)
                if (const PriorityScore score = khue::find<PriorityScore>(database, QStringLiteral("priority_id = ? AND person_id = ? AND priority_criterion_id = ?"), m_priority,
                                                                          m_model.grid().members[size_t(index.row())].id, m_model.grid().criteria[size_t(criterion)].id);
                    score.id)
                    edit.remove(score.id);
        edit.commit();
        reload();
    });
}

void PriorityScores::addMember() {
    QStringList present{QStringLiteral("0")};
    for (const PriorityGrid::Member& member : m_model.grid().members)
        present.append(QString::number(member.id.value));
    const qint64 id = pickRecord(this, m_workspace, tableOf<Person>, tr("Add a member"), tr("Who scores this priority as well?"), tr("Add"),
                                 QStringLiteral("id NOT IN (%1)").arg(present.join(u',')));
    if (!id)
        return;
    m_added.append(id);
    m_workspace.attempt([this] { reload(); });
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.grid().members[size_t(row)].id.value == id)
            m_view->setCurrentIndex(m_model.index(row, firstCriterion));
    m_view->setFocus();
}

void PriorityScores::editComment() {
    const QModelIndex current = m_view->currentIndex();
    const int criterion = m_model.criterionOf(current.column());
    if (criterion < 0) {
        ask::tell(this, tr("Comment"), tr("Choose the points first that the comment is about."));
        return;
    }
    const PriorityGrid::Member& member = m_model.grid().members[size_t(current.row())];
    PriorityScore score = khue::find<PriorityScore>(m_workspace.database(), QStringLiteral("priority_id = ? AND person_id = ? AND priority_criterion_id = ?"), m_priority, member.id,
                                                    m_model.grid().criteria[size_t(criterion)].id);
    if (!score.id) {
        ask::tell(this, tr("Comment"), tr("Give points first, then say why."));
        return;
    }
    const QString text = ask::text(this, tr("Comment"), tr("Why these points, in a sentence (%1)").arg(member.name), score.comment);
    if (text.isNull())
        return;
    m_workspace.attempt([&] {
        score.comment = text.trimmed();
        saveChecked(m_workspace.database(), score, "score", m_workspace.database().single(QStringLiteral("SELECT code FROM priority WHERE id = ?"), m_priority).toString());
        reload();
    });
}

bool PriorityScores::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::Resize)
        fit();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            clear();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goDown();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void PriorityScores::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void PriorityScores::retranslate() {
    setTitle(tr("Scores"));
    m_view->setAccessibleName(tr("Scores"));
    m_add->setToolTip(tr("Add a member…"));
    m_comment->setToolTip(tr("Comment on the points…"));
    for (QToolButton* button : {m_add, m_comment})
        button->setAccessibleName(button->toolTip());
    showProblem({});
    m_workspace.attempt([this] { reload(); });
}

} // namespace khue
