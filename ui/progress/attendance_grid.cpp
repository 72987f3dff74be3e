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

constexpr int lineHeight = 32, sessionWidth = 58;

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
        static constexpr Role inks[] = {Role::Good, Role::Care, Role::Info, Role::Bad};
        painter->save();
        painter->setPen(colour(inks[size_t(*mark)]));
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
    {Qt::Key_Delete, std::nullopt},       {Qt::Key_Backspace, std::nullopt},    {Qt::Key_Space, std::nullopt},
};

} // namespace

MarkView::MarkView(QWidget* parent) : QTableView(parent), m_frozen(new QTableView(this)) {
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->setItemDelegate(new MarkDelegate(view));
        view->setEditTriggers(NoEditTriggers);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(lineHeight);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setFixedHeight(44);
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

QModelIndex MarkView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex index = QTableView::moveCursor(action, modifiers);
    // Columns under the frozen names come into sight.
    if (index.column() > 0 && visualRect(index).left() < columnWidth(0))
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (columnWidth(0) - visualRect(index).left()));
    return index;
}

void MarkView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() > 0) // the names are always in sight
        QTableView::scrollTo(index, hint);
}

void MarkView::keyPressEvent(QKeyEvent* event) {
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        for (const MarkKey& each : markKeys)
            if (event->key() == each.key) {
                emit marked(each.mark);
                return;
            }
    if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier)) {
        emit allPresentAsked(currentIndex().column());
        return;
    }
    QTableView::keyPressEvent(event);
}

AttendanceGrid::AttendanceGrid(Workspace& workspace)
    : RunTab(workspace), m_queue(workspace.database()), m_search(new SearchField(this)), m_summary(new QLabel(this)), m_keys(new QLabel(this)),
      m_allPresent(new QPushButton(this)), m_view(new MarkView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
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
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const int session = m_model.sessionOf(index.column());
        if (session < 0) {
            this->workspace().showRecord(QStringLiteral("person"), m_model.grid().trainees[size_t(index.row())].person.value);
            return;
        }
        const auto mark = m_model.grid().mark(size_t(index.row()), size_t(session));
        write(m_model.mark({index}, !mark ? std::optional(AttendanceMark::Present)
                                    : *mark == AttendanceMark::Absent ? std::nullopt
                                                                      : std::optional(AttendanceMark(int(*mark) + 1))));
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
    workspace().attempt([this] { read(); });
}

void AttendanceGrid::read() {
    const bool other = m_shown != run();
    m_code = runCode();
    m_model.setGrid(loadRunGrid(database(), run()));
    m_shown = run();
    if (other)
        fitColumns();
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
    m_view->setColumnWidth(m_model.attendanceColumn(), metrics.horizontalAdvance(tr("Attendance")) + 34);
    m_view->setColumnWidth(m_model.scoreColumn(), scores);
    m_view->setColumnWidth(m_model.stateColumn(), 150);
    m_view->arrangeFrozen();
}

void AttendanceGrid::markSelected(std::optional<AttendanceMark> mark) {
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    const QModelIndex current = m_view->currentIndex();
    if (cells.isEmpty() && current.isValid())
        cells = {current};
    cells.removeIf([this](const QModelIndex& cell) { return m_view->isRowHidden(cell.row()); });
    write(m_model.mark(cells, mark));
    if (cells.size() > 1)
        return;
    for (int row = current.row() + 1; row < m_model.rowCount(); ++row)
        if (!m_view->isRowHidden(row)) {
            m_view->setCurrentIndex(m_model.index(row, current.column()));
            break;
        }
}

void AttendanceGrid::markAllPresent(int column) {
    const int session = m_model.sessionOf(column);
    if (session < 0)
        return;
    QModelIndexList cells;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (takesSeat(m_model.grid().trainees[size_t(row)].state) && !m_model.grid().mark(size_t(row), size_t(session)) && !m_view->isRowHidden(row))
            cells.append(m_model.index(row, column));
    write(m_model.mark(cells, AttendanceMark::Present));
}

void AttendanceGrid::write(const QList<MarkCell>& cells) {
    if (cells.isEmpty())
        return;
    m_queue.add([cells, subject = m_code](Database& own) { markCells(own, cells, subject); });
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
    int marked = 0, attended = 0, trainees = 0, atRisk = 0;
    for (size_t row = 0; row < m_model.grid().trainees.size(); ++row) {
        if (!takesSeat(m_model.grid().trainees[row].state))
            continue;
        ++trainees;
        const Standing standing = m_model.grid().standing(row);
        marked += standing.marked;
        attended += standing.attended;
        const State state = m_model.stateOf(int(row));
        atRisk += state == State::Care || state == State::Bad;
    }
    QStringList parts{tr("%n trainee(s)", nullptr, trainees)};
    if (marked)
        parts.append(tr("average attendance %1%").arg(shownNumber(std::round(100.0 * attended / marked), 0)));
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
    m_keys->setText(tr("Keys: arrows move · C present · M late · P excused · V absent · Del clear · Shift+arrows select · Ctrl+Z undo"));
    showSummary();
    if (m_shown)
        reload();
}

} // namespace khue
