// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/attendance_grid.h"

#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/basics.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int lineHeight = 32, headerHeight = 62, sessionWidth = 58;

Role inkOf(AttendanceMark mark) {
    static constexpr Role inks[] = {Role::Good, Role::Care, Role::Info, Role::Bad};
    return inks[size_t(mark)];
}

/// Paints the marks in the colour of what they say, and the state as a chip.
class MarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const AttendanceModel*>(index.model());
        const int session = model->sessionOf(index.column());
        if (session < 0 && index.column() != model->stateColumn()) {
            QStyleOptionViewItem strong(option);
            if (index.column() == 0)
                strong.font.setWeight(QFont::DemiBold);
            QStyledItemDelegate::paint(painter, strong, index);
            return;
        }
        QStyleOptionViewItem blank(option);
        initStyleOption(&blank, index);
        blank.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
        if (session < 0) {
            paintChip(painter, option.rect.adjusted(6, 0, -2, 0), model->stateText(index.row()), model->stateOf(index.row()));
            return;
        }
        const auto mark = model->grid().mark(size_t(index.row()), size_t(session));
        if (!mark)
            return;
        painter->save();
        painter->setPen(colour(inkOf(*mark)));
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->drawText(option.rect, Qt::AlignCenter, model->markText(mark));
        painter->restore();
    }
};

struct MarkKey {
    int key;
    std::optional<AttendanceMark> mark;
};
/// Vietnamese: có mặt, muộn, vắng, phép. English: late, excused, absent. And the signs of a workbook.
constexpr MarkKey markKeys[] = {
    {Qt::Key_C, AttendanceMark::Present}, {Qt::Key_X, AttendanceMark::Present}, {Qt::Key_1, AttendanceMark::Present}, {Qt::Key_Plus, AttendanceMark::Present},
    {Qt::Key_M, AttendanceMark::Late},    {Qt::Key_L, AttendanceMark::Late},    {Qt::Key_P, AttendanceMark::Excused}, {Qt::Key_E, AttendanceMark::Excused},
    {Qt::Key_V, AttendanceMark::Absent},  {Qt::Key_A, AttendanceMark::Absent},  {Qt::Key_0, AttendanceMark::Absent},  {Qt::Key_Minus, AttendanceMark::Absent},
    {Qt::Key_Delete, std::nullopt},       {Qt::Key_Backspace, std::nullopt},
};

/// Where a click leads from a mark: round and back to none.
std::optional<AttendanceMark> nextMark(std::optional<AttendanceMark> mark) {
    return !mark ? std::optional(AttendanceMark::Present) : *mark == AttendanceMark::Absent ? std::nullopt : std::optional(AttendanceMark(int(*mark) + 1));
}

constexpr AttendanceMark everyMark[] = {AttendanceMark::Present, AttendanceMark::Late, AttendanceMark::Excused, AttendanceMark::Absent};

} // namespace

QString keyOf(AttendanceMark mark) {
    static constexpr char vietnamese[] = {'C', 'M', 'P', 'V'}, english[] = {'C', 'L', 'E', 'A'};
    return QChar::fromLatin1((isVietnamese() ? vietnamese : english)[size_t(mark)]);
}

MarkView::MarkView(QWidget* parent) : QTableView(parent), m_frozen(new QTableView(this)) {
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->setItemDelegate(new MarkDelegate(view));
        view->setEditTriggers(NoEditTriggers);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(lineHeight);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setFixedHeight(headerHeight);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
    }
    setSelectionMode(ExtendedSelection);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionMode(NoSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFrameShape(NoFrame);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen, &QTableView::doubleClicked, this, &MarkView::opened);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MarkView::arrangeFrozen);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        const int column = horizontalHeader()->logicalIndexAt(at);
        if (static_cast<AttendanceModel*>(model())->sessionOf(column) < 0)
            return;
        QMenu menu(this);
        menu.addAction(AttendanceGrid::tr("Mark all who are not marked as present"), this, [this, column] { emit allPresentAsked(column); });
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
}

void MarkView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_frozen->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MarkView::arrangeFrozen);
    arrangeFrozen();
}

void MarkView::arrangeFrozen() {
    const int width = columnWidth(0);
    m_frozen->setColumnWidth(0, width);
    for (int column = 1; column < m_frozen->model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (m_frozen->isRowHidden(row) != isRowHidden(row))
            m_frozen->setRowHidden(row, isRowHidden(row));
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void MarkView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrangeFrozen();
}

void MarkView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() <= 0) // the names are always in sight
        return;
    QTableView::scrollTo(index, hint);
    // Columns under the frozen names come into sight.
    if (const int hidden = columnWidth(0) - visualRect(index).left(); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

AttendanceModel* MarkView::marks() const {
    return static_cast<AttendanceModel*>(model());
}

void MarkView::goDown() {
    for (int row = currentIndex().row() + 1; row < model()->rowCount(); ++row)
        if (!isRowHidden(row)) {
            setCurrentIndex(model()->index(row, currentIndex().column()));
            return;
        }
}

void MarkView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        emit allPresentAsked(currentIndex().column());
        return;
    }
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        for (const MarkKey& each : markKeys)
            if (event->key() == each.key) {
                emit marked(each.mark);
                return;
            }
        if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
            emit cellClicked(currentIndex(), true);
            return;
        }
        if (enter) {
            goDown();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void MarkView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->pos());
    const bool alone = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = alone && at.isValid() && marks()->sessionOf(at.column()) >= 0 ? at : QModelIndex();
    m_pressedCurrent = at == currentIndex() && selectionModel()->selectedIndexes().size() <= 1;
    QTableView::mousePressEvent(event);
}

void MarkView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = std::exchange(m_pressed, QPersistentModelIndex());
    if (cell.isValid() && event->button() == Qt::LeftButton && indexAt(event->pos()) == cell && selectionModel()->selectedIndexes().size() <= 1)
        emit cellClicked(cell, m_pressedCurrent);
}

void MarkView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && marks()->sessionOf(at.column()) < 0)
        emit opened(at);
    else
        mousePressEvent(event); // two quick clicks are two clicks
}

void MarkView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || marks()->sessionOf(at.column()) < 0)
        return;
    if (!selectionModel()->isSelected(at))
        setCurrentIndex(at);
    QMenu menu(this);
    for (const AttendanceMark mark : everyMark)
        menu.addAction(marks()->markText(mark) + QStringLiteral("  ") + titleOf(mark) + u'\t' + keyOf(mark), this, [this, mark] { emit marked(mark); });
    menu.addAction(AttendanceGrid::tr("Clear") + u'\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), this, [this] { emit marked(std::nullopt); });
    menu.addSeparator();
    menu.addAction(AttendanceGrid::tr("Mark all who are not marked as present"), this, [this, column = at.column()] { emit allPresentAsked(column); });
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

AttendanceGrid::AttendanceGrid(Workspace& workspace)
    : RunTab(workspace), m_queue(workspace.database()), m_search(new SearchField(this)), m_summary(new QLabel(this)), m_keys(new QLabel(this)),
      m_allPresent(new QPushButton(this)), m_view(new MarkView(this)), m_body(new QWidget(this)), m_empty(new EmptyState(this)) {
    auto* both = new QVBoxLayout(this);
    both->setContentsMargins(0, 8, 0, 0);
    both->addWidget(m_body, 1);
    both->addWidget(m_empty, 1);
    m_empty->hide();
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_search->setMaximumWidth(280);
    top->addWidget(m_search, 1);
    top->addWidget(m_summary, 2);
    top->addWidget(m_allPresent);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    setMuted(m_keys);
    setMuted(m_summary);
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    m_view->setModel(&m_model);
    m_later.setSingleShot(true);
    m_later.setInterval(700);
    connect(&m_later, &QTimer::timeout, this, &AttendanceGrid::reload);
    connect(&m_queue, &EditQueue::failed, this, [this](const QString& message) {
        this->workspace().attempt([&] { throw Failure(message); });
        m_shown = {};
        m_later.start(); // what was not written is shown as it is stored
    });
    connect(m_view, &MarkView::marked, this, &AttendanceGrid::markSelected);
    connect(m_view, &MarkView::allPresentAsked, this, &AttendanceGrid::markAllPresent);
    connect(m_view, &MarkView::cellClicked, this, &AttendanceGrid::markByClick);
    connect(m_view, &MarkView::opened, this, [this](const QModelIndex& index) {
        this->workspace().showRecord(QStringLiteral("person"), m_model.grid().trainees[size_t(index.row())].person.value);
    });
    connect(m_allPresent, &QPushButton::clicked, this, [this] { markAllPresent(m_view->currentIndex().column()); });
    connect(m_search, &QLineEdit::textChanged, this, &AttendanceGrid::filter);
    retranslate();
}

void AttendanceGrid::setRun(Id<CourseRun> run) {
    if (run != this->run())
        m_queue.flush();
    RunTab::setRun(run);
}

void AttendanceGrid::reload() {
    // While marks are still on their way to the disk, what is stored is older than what is seen.
    if (m_queue.pending() && m_shown == run()) {
        m_later.start();
        return;
    }
    workspace().attempt([this] {
        if (!isUpToDate())
            read();
    });
}

bool AttendanceGrid::isUpToDate() {
    if (m_shown != run() || m_language != language())
        return false;
    // After a mark nothing else has changed: what is seen is what is stored.
    const qint64 steps = database().single(QStringLiteral("SELECT COUNT(*) FROM change_group WHERE id > ?"), m_readAt).toLongLong();
    return steps == m_own;
}

void AttendanceGrid::read() {
    const bool other = m_shown != run();
    const RunGrid& before = m_model.grid();
    const QModelIndex current = m_view->currentIndex();
    const int currentColumn = current.column();
    const qint64 enrolment = current.isValid() && !other ? before.trainees[size_t(current.row())].enrolment.value : 0;
    m_code = runCode();
    m_own = 0;
    m_readAt = database().single(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM change_group")).toLongLong();
    m_model.setGrid(loadRunGrid(database(), run()));
    m_shown = run();
    m_language = language();
    const RunGrid& now = m_model.grid();
    const bool some = !now.trainees.empty() && !now.sessions.empty();
    m_body->setVisible(some);
    m_empty->setVisible(!some);
    if (now.sessions.empty())
        m_empty->set(QStringLiteral("calendar"), tr("No sessions yet"), tr("Add the sessions under “Timetable”; then attendance is marked here."));
    else if (!some)
        m_empty->set(QStringLiteral("people"), tr("No trainees yet"), tr("Enrol trainees; then their attendance is marked here."));
    m_allPresent->setEnabled(!database().isReadOnly());
    if (other || m_fitted != int(now.sessions.size()))
        fitColumns();
    // Where rows moved, the cursor stays with its trainee.
    if (enrolment && !m_view->currentIndex().isValid())
        for (size_t row = 0; row < now.trainees.size(); ++row)
            if (now.trainees[row].enrolment.value == enrolment)
                m_view->setCurrentIndex(m_model.index(int(row), qMin(currentColumn, m_model.columnCount() - 1)));
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0 && !m_model.grid().sessions.empty()) {
        // The first session that still wants marks is where she will go on.
        int column = m_model.firstSession();
        for (size_t session = 0; session < m_model.grid().sessions.size(); ++session)
            if (!m_model.grid().mark(0, session)) {
                column += int(session);
                break;
            }
        m_view->setCurrentIndex(m_model.index(0, qMin(column, m_model.attendanceColumn() - 1)));
    }
    filter();
    showSummary();
}

void AttendanceGrid::fitColumns() {
    m_fitted = int(m_model.grid().sessions.size());
    const QFontMetrics metrics(m_view->font());
    int names = 160, departments = 110, scores = 90; // at least what their headings take
    for (int row = 0; row < m_model.rowCount(); ++row) {
        names = qMax(names, metrics.horizontalAdvance(m_model.index(row, 0).data().toString()) + 34);
        departments = qMax(departments, metrics.horizontalAdvance(m_model.index(row, 1).data().toString()) + 20);
        scores = qMax(scores, metrics.horizontalAdvance(m_model.index(row, m_model.scoreColumn()).data().toString()) + 24);
    }
    m_view->setColumnWidth(0, qMin(names, 270));
    m_view->setColumnWidth(1, qMin(departments, 170));
    for (int column = m_model.firstSession(); column < m_model.attendanceColumn(); ++column)
        m_view->setColumnWidth(column, sessionWidth);
    m_view->setColumnWidth(m_model.attendanceColumn(), qMax(metrics.horizontalAdvance(tr("Attendance")), metrics.horizontalAdvance(QStringLiteral("100% · 40 (≥ 40)"))) + 30);
    m_view->setColumnWidth(m_model.scoreColumn(), scores);
    m_view->setColumnWidth(m_model.stateColumn(), 150);
    m_view->arrangeFrozen();
}

bool AttendanceGrid::mayMark() {
    if (database().isReadOnly())
        workspace().say(database().readOnlyReason());
    return !database().isReadOnly();
}

void AttendanceGrid::markSelected(std::optional<AttendanceMark> mark) {
    if (!mayMark())
        return;
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    const QModelIndex current = m_view->currentIndex();
    if (cells.isEmpty() && current.isValid())
        cells = {current};
    cells.removeIf([this](const QModelIndex& cell) { return m_view->isRowHidden(cell.row()) || m_model.sessionOf(cell.column()) < 0; });
    const auto stateAt = [this](const QModelIndex& cell) { return m_model.grid().trainees[size_t(cell.row())].state; };
    if (cells.size() > 1) {
        // A range means the course: those who are not in it are left out.
        if (mark)
            cells.removeIf([&](const QModelIndex& cell) { return !takesSeat(stateAt(cell)); });
        write(m_model.mark(cells, mark));
        return;
    }
    if (mark && !cells.isEmpty() && (stateAt(cells.first()) == EnrolmentState::Waiting || stateAt(cells.first()) == EnrolmentState::Applied)) {
        workspace().say(tr("%1 has no seat in this run yet; admit the trainee first.").arg(m_model.grid().trainees[size_t(cells.first().row())].name));
        return;
    }
    write(m_model.mark(cells, mark));
    for (int row = current.row() + 1; row < m_model.rowCount(); ++row)
        if (!m_view->isRowHidden(row)) {
            m_view->setCurrentIndex(m_model.index(row, current.column()));
            break;
        }
}

void AttendanceGrid::markByClick(const QModelIndex& cell, bool wasCurrent) {
    const std::optional<AttendanceMark> mark = m_model.markAt(cell);
    if (m_model.sessionOf(cell.column()) < 0 || (mark && !wasCurrent) || !mayMark())
        return;
    const RunGrid::Trainee& trainee = m_model.grid().trainees[size_t(cell.row())];
    if (!takesSeat(trainee.state) && !mark)
        return; // a slip of the mouse; a key still marks a trainee who withdrew
    write(m_model.mark({cell}, nextMark(mark)));
}

void AttendanceGrid::markAllPresent(int column) {
    const int session = m_model.sessionOf(column);
    if (session < 0) {
        workspace().say(tr("Choose a cell of the session first."));
        return;
    }
    if (!mayMark())
        return;
    QModelIndexList cells;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (takesSeat(m_model.grid().trainees[size_t(row)].state) && !m_model.grid().mark(size_t(row), size_t(session)) && !m_view->isRowHidden(row))
            cells.append(m_model.index(row, column));
    const int count = int(cells.size());
    write(m_model.mark(cells, AttendanceMark::Present));
    workspace().say(tr("%n trainee(s) marked as present", nullptr, count));
}

void AttendanceGrid::write(const QList<MarkCell>& cells) {
    if (cells.isEmpty())
        return;
    m_queue.add([this, cells, subject = m_code](Database& own) {
        if (markCells(own, cells, subject))
            ++m_own;
    });
    showSummary();
}

void AttendanceGrid::filter() {
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = u' ' + m_model.grid().trainees[size_t(row)].plain;
        bool matches = true;
        for (const QString& word : words)
            matches = matches && text.contains(u' ' + word);
        if (m_view->isRowHidden(row) == matches)
            m_view->setRowHidden(row, !matches);
    }
    m_view->arrangeFrozen();
}

void AttendanceGrid::showSummary() {
    const int trainees = m_model.totals().seats();
    const std::optional<double> attendance = m_model.totals().all().attendance();
    int atRisk = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (takesSeat(m_model.grid().trainees[size_t(row)].state)) {
            const State state = m_model.stateOf(row);
            atRisk += state == State::Care || state == State::Bad;
        }
    QStringList parts{tr("%n trainee(s)", nullptr, trainees)};
    if (attendance)
        parts.append(tr("average attendance %1%").arg(shownNumber(std::round(*attendance), 0)));
    if (atRisk)
        parts.append(tr("%n at risk", nullptr, atRisk));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void AttendanceGrid::retranslate() {
    m_search->setPlaceholderText(tr("Filter trainees"));
    m_search->setAccessibleName(tr("Filter trainees"));
    m_view->setAccessibleName(tr("Attendance"));
    m_allPresent->setText(tr("All present"));
    m_allPresent->setToolTip(tr("Mark all who are not marked in this session as present (Ctrl+Enter)"));
    showLegend();
    showSummary();
    if (m_shown)
        reload();
}

void AttendanceGrid::showLegend() {
    QStringList parts;
    for (const AttendanceMark mark : everyMark)
        parts.append(QStringLiteral("<b>%1</b>&nbsp;<span style=\"color:%2\">%3</span>&nbsp;%4")
                         .arg(keyOf(mark), colour(inkOf(mark)).name(), m_model.markText(mark), titleOf(mark).toLower().toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;"))));
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setText(parts.join(QStringLiteral(" · ")) + QStringLiteral(" · ") +
                    tr("Del clear · Space or click: next mark · right-click: choose · Shift+arrows: several · Ctrl+Enter: all present · Ctrl+Z undo").toHtmlEscaped());
}

void AttendanceGrid::changeEvent(QEvent* event) {
    RunTab::changeEvent(event);
    // The legend carries the theme's colours in its text.
    if (event->type() == QEvent::PaletteChange)
        showLegend();
}

} // namespace khue
