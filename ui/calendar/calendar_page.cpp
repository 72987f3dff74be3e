// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "app/store/language.h"
#include "ui/calendar/calendar_agenda.h"
#include "ui/calendar/calendar_clashes.h"
#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_hours.h"
#include "ui/calendar/calendar_month.h"
#include "ui/calendar/calendar_resources.h"
#include "ui/calendar/calendar_unscheduled.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QSettings>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace khue {

namespace {

constexpr int listDays = 28;
constexpr int narrowPage = 1010, low = 600; // below, the head has another line, and the legend goes

QDate mondayOf(QDate date) {
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace

CalendarPage::CalendarPage(Workspace& workspace)
    : Page(workspace), m_head(new QGridLayout), m_title(new QLabel(this)), m_term(new QLabel(this)), m_views(new QWidget(this)),
      m_turns(new QWidget(this)), m_back(new QPushButton(m_turns)), m_today(new QPushButton(m_turns)), m_forward(new QPushButton(m_turns)),
      m_new(new QPushButton(this)), m_clashCount(new QPushButton(this)), m_side(new QPushButton(this)), m_print(new QToolButton(this)),
      m_rows(new QComboBox(this)), m_filter(new CalendarFilterBar(workspace, this)), m_stack(new QStackedWidget(this)),
      m_hours(new CalendarHours), m_oneDay(new CalendarHours), m_month(new CalendarMonth), m_agenda(new CalendarAgenda),
      m_resources(new CalendarResources), m_unscheduled(new CalendarUnscheduled(this)), m_notice(new CalendarClashes(workspace, this)),
      m_keys(new QLabel(this)) {
    const QSettings settings;
    m_view = std::clamp(settings.value(QStringLiteral("calendar/view"), Week).toInt(), 0, ViewCount - 1);
    m_day = database().now().toTimeZone(QTimeZone(zonePair(loadPreferences().zone).own.toLatin1())).date();
    m_title->setTextFormat(Qt::PlainText);
    m_term->setTextFormat(Qt::PlainText);
    setHeading(m_title, 1);
    setMuted(m_term);
    setMuted(m_keys);

    auto* views = new QHBoxLayout(m_views);
    views->setContentsMargins(0, 0, 0, 0);
    views->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (int view = 0; view < ViewCount; ++view) {
        auto* button = new QPushButton(m_views);
        button->setCheckable(true);
        button->setProperty("segment", true);
        group->addButton(button);
        views->addWidget(button);
        m_viewButtons[size_t(view)] = button;
        connect(button, &QPushButton::clicked, this, [this, view] { showView(view); });
    }
    auto* turns = new QHBoxLayout(m_turns);
    turns->setContentsMargins(0, 0, 0, 0);
    turns->setSpacing(4);
    m_back->setText(QStringLiteral("‹"));
    m_forward->setText(QStringLiteral("›"));
    for (QPushButton* button : {m_back, m_today, m_forward})
        turns->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(wallTime(database().now().toSecsSinceEpoch(), zonePair(loadPreferences().zone).own).date); });
    setPrimary(m_new);
    m_new->setIcon(icon(QStringLiteral("plus"), Role::AccentInk));
    m_new->setEnabled(!database().isReadOnly());
    connect(m_new, &QPushButton::clicked, this, [this] { newSession(currentView()->cursor()); });
    m_clashCount->setProperty("clashes", true);
    connect(m_clashCount, &QPushButton::clicked, this, [this] {
        m_noticeAll = !m_noticeAll || m_notice->isHidden();
        showClashes();
    });
    m_side->setCheckable(true);
    m_side->setChecked(settings.value(QStringLiteral("calendar/side"), true).toBool());
    m_side->setProperty("filter", true);
    connect(m_side, &QPushButton::toggled, this, [this] {
        showSide();
        remember();
    });
    m_print->setIcon(icon(QStringLiteral("print")));
    connect(m_print, &QToolButton::clicked, this, &CalendarPage::print);
    for (const CalendarRows rows : {CalendarRows::Rooms, CalendarRows::Lecturers, CalendarRows::Runs})
        m_rows->addItem(QString(), int(rows));
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(settings.value(QStringLiteral("calendar/rows"), 0).toInt())));
    m_resources->setRows(CalendarRows(m_rows->currentData().toInt()));
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] { setResourceRows(CalendarRows(m_rows->currentData().toInt())); });
    connect(m_filter, &CalendarFilterBar::changed, this, &CalendarPage::showData);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_head->setHorizontalSpacing(10);
    m_head->setVerticalSpacing(8);
    column->addLayout(m_head);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_stack);
    middle->addWidget(card, 1);
    middle->addWidget(m_unscheduled);
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    for (Chip*& chip : m_legend) {
        chip = new Chip(this);
        foot->addWidget(chip);
    }
    foot->addStretch(1);
    foot->addWidget(m_keys);
    column->addLayout(foot);
    for (CalendarView* view : {static_cast<CalendarView*>(m_month), static_cast<CalendarView*>(m_hours), static_cast<CalendarView*>(m_oneDay),
                               static_cast<CalendarView*>(m_agenda), static_cast<CalendarView*>(m_resources)}) {
        m_stack->addWidget(view);
        connectView(view);
    }
    setFocusProxy(m_hours);
    connect(m_unscheduled, &CalendarUnscheduled::openAsked, this, &CalendarPage::openSession);
    connect(m_unscheduled, &CalendarUnscheduled::placeAsked, this, &CalendarPage::placeAtCursor);
    connect(m_unscheduled, &CalendarUnscheduled::whenAsked, this, &CalendarPage::findTime);
    connect(m_unscheduled, &CalendarUnscheduled::planAsked, this, &CalendarPage::plan);
    connect(m_notice, &CalendarClashes::undoAsked, this, &CalendarPage::takeBack);
    connect(m_notice, &CalendarClashes::whenAsked, this, &CalendarPage::findTime);
    connect(m_notice, &CalendarClashes::showAsked, this, [this](const Clash& clash) {
        currentView()->select(clash.session);
        currentView()->ensureVisible(clash.session);
        currentView()->setFocus();
    });
    showView(m_view);
    arrange();
    retranslate();
}

void CalendarPage::connectView(CalendarView* view) {
    view->setZoom(QSettings().value(QStringLiteral("calendar/zoom"), 1).toDouble());
    connect(view, &CalendarView::openAsked, this, &CalendarPage::openEntry);
    connect(view, &CalendarView::newAsked, this, [this](const CalendarPlace& at) { newSession(at); });
    connect(view, &CalendarView::moveAsked, this, &CalendarPage::move);
    connect(view, &CalendarView::menuAsked, this, &CalendarPage::showMenu);
    connect(view, &CalendarView::unscheduleAsked, this, &CalendarPage::takeOff);
    connect(view, &CalendarView::whenAsked, this, &CalendarPage::findTime);
    connect(view, &CalendarView::turnAsked, this, &CalendarPage::turn);
    connect(view, &CalendarView::viewAsked, this, &CalendarPage::showView);
    connect(view, &CalendarView::todayAsked, m_today, &QPushButton::click);
    connect(view, &CalendarView::dayAsked, this, [this](QDate day) {
        showView(Day);
        showDay(day);
    });
    connect(view, &CalendarView::zoomChanged, this, &CalendarPage::remember);
}

CalendarView* CalendarPage::currentView() const {
    return static_cast<CalendarView*>(m_stack->currentWidget());
}

QString CalendarPage::title() const {
    return tr("Calendar");
}

// ---- the period -----------------------------------------------------------------------------------------

std::pair<QDate, int> CalendarPage::period() const {
    if (m_view == Month) {
        const QDate first(m_day.year(), m_day.month(), 1), from = mondayOf(first);
        return {from, int(from.daysTo(mondayOf(first.addMonths(1).addDays(-1)))) + 7};
    }
    if (m_view == Day)
        return {m_day, 1};
    return {mondayOf(m_day), m_view == List ? listDays : 7};
}

bool CalendarPage::hasRead() const {
    return m_all && std::pair(m_all->from, m_all->days) == period();
}

const CalendarEntry* CalendarPage::entry(qint64 key) const {
    if (m_all)
        for (const CalendarEntry& each : m_all->entries)
            if (each.key() == key)
                return &each;
    return nullptr;
}

void CalendarPage::showView(int view) {
    if (view < 0 || view >= ViewCount)
        return;
    // The day that is looked at stays in view.
    if (const QDate day = currentView()->cursor().date; day.isValid() && hasRead() && view != m_view)
        m_day = day;
    const bool hadFocus = currentView()->hasFocus();
    m_view = view;
    m_stack->setCurrentIndex(view);
    m_viewButtons[size_t(view)]->setChecked(true);
    setFocusProxy(currentView());
    if (hadFocus)
        currentView()->setFocus();
    m_rows->setVisible(view == Resources);
    showTitle();
    remember();
    if (hasRead())
        showData();
    else if (isVisible())
        reload();
}

void CalendarPage::showDay(QDate day) {
    if (!day.isValid())
        return;
    m_day = day;
    showTitle();
    CalendarPlace cursor = currentView()->cursor();
    cursor.date = day;
    currentView()->setCursorPlace(cursor);
    if (hasRead())
        showData();
    else if (isVisible())
        reload();
}

void CalendarPage::turn(int periods) {
    const int days = m_view == Day ? 1 : m_view == List ? listDays : 7;
    // A turn begins from the period shown; the keyboard's cursor goes along.
    const QDate from = m_view == Month ? QDate(m_day.year(), m_day.month(), 1) : m_day;
    const CalendarPlace cursor = currentView()->cursor();
    const bool ahead = hasRead() && (cursor.date < m_all->from || cursor.date > m_all->lastDay());
    showDay(ahead ? cursor.date : m_view == Month ? from.addMonths(periods) : from.addDays(days * periods));
}

QString CalendarPage::periodTitle() const {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString month = isVietnamese() ? QStringLiteral("tháng %1/%2").arg(m_day.month()).arg(m_day.year()) : english.toString(m_day, QStringLiteral("MMMM yyyy"));
    const auto [from, days] = period();
    switch (m_view) {
    case Month: return month.left(1).toUpper() + month.mid(1);
    case Day: return shownDay(m_day);
    case List: return shownDate(from) + QStringLiteral(" – ") + shownDate(from.addDays(days - 1));
    default: return tr("Week %1, %2").arg(from.weekNumber()).arg(month);
    }
}

void CalendarPage::showTitle() {
    m_title->setText(title() + QStringLiteral(" · ") + periodTitle());
    QString term;
    if (m_view != Month && hasRead())
        for (const CalendarDay& day : m_all->notes)
            if (day.term && day.date >= m_day && term.isEmpty())
                term = QStringLiteral("Oxford: ") + day.term->shown(language());
    m_term->setText(term);
}

// ---- reading and showing --------------------------------------------------------------------------------

void CalendarPage::reload() {
    if (m_task) {
        m_again = true;
        return;
    }
    const ZonePair zones = zonePair(loadPreferences().zone);
    const auto [from, days] = period();
    auto data = std::make_shared<CalendarData>();
    m_task = new LongTask(database(), [data, zones, from = from, days = days](Database& own, Progress&) { *data = readCalendar(own, from, days, zones); }, this);
    connect(m_task, &QThread::finished, this, [this, data] {
        const bool read = m_task->succeeded();
        const auto failure = m_task->failure();
        m_task->deleteLater();
        m_task = nullptr;
        if (m_again) {
            m_again = false;
            return reload();
        }
        if (failure)
            workspace().say(failure->message());
        if (!read)
            return;
        m_all = data;
        m_filter->setEntries(m_all->entries);
        showTitle();
        showData();
        if (m_selectLater) {
            currentView()->select(m_selectLater);
            currentView()->ensureVisible(m_selectLater);
            m_selectLater = 0;
        }
        emit shown();
    });
    m_task->start();
}

void CalendarPage::showData() {
    if (!m_all)
        return;
    auto shown = std::make_shared<CalendarData>(filtered(*m_all, m_filter->filter()));
    m_month->setMonth(QDate(m_day.year(), m_day.month(), 1));
    m_unscheduled->setEntries(shown->unscheduled);
    showSide();
    currentView()->setData(std::move(shown));
    countClashes();
    showClashes();
}

QList<Clash> CalendarPage::clashesShown() const {
    QList<Clash> told;
    QSet<qint64> there;
    for (const CalendarEntry& entry : currentView()->data().entries)
        there.insert(entry.key());
    for (const Clash& clash : std::as_const(m_all->clashes))
        if (isTold(clash) && (there.contains(clash.session) || there.contains(clash.other)))
            told.append(clash);
    return told;
}

void CalendarPage::countClashes() {
    const int count = m_all ? int(clashesShown().size()) : 0;
    m_clashCount->setVisible(count);
    m_clashCount->setText(tr("⚠ %n clash(es): see how to mend", nullptr, count));
}

/// What was told of a move is asked anew of what was read; it goes once it is mended or undone.
void CalendarPage::showClashes() {
    if (m_noticeAll)
        return m_notice->show(m_all ? clashesShown() : QList<Clash>(), 0);
    const qint64 moved = m_notice->moved();
    const PlannedSession* planned = moved && m_all && m_all->timetable ? m_all->timetable->session(moved) : nullptr;
    if (planned && planned->isScheduled())
        m_notice->show(toldAfterMove(m_all->timetable->clashesIf(*planned), false), moved);
    else
        m_notice->close();
}

void CalendarPage::showSide() {
    const int count = m_all ? int(m_all->unscheduled.size()) : 0;
    m_side->setText(tr("Without a time (%1)").arg(count));
    m_side->setVisible(count);
    m_unscheduled->setVisible(count && m_side->isChecked());
}

void CalendarPage::setResourceRows(CalendarRows rows) {
    m_rows->setCurrentIndex(m_rows->findData(int(rows)));
    m_resources->setRows(rows);
    remember();
}

void CalendarPage::remember() {
    QSettings settings;
    settings.setValue(QStringLiteral("calendar/view"), m_view);
    settings.setValue(QStringLiteral("calendar/rows"), m_rows->currentData());
    settings.setValue(QStringLiteral("calendar/side"), m_side->isChecked());
    settings.setValue(QStringLiteral("calendar/zoom"), currentView()->zoom());
}

// ---- the words and where they stand ---------------------------------------------------------------------

QString CalendarPage::keysText() const {
    return tr("Arrows: choose · Ctrl+arrows: move · Alt+arrows: longer, shorter · Enter: open · W: when could this be? · + −: zoom");
}

void CalendarPage::retranslate() {
    const QString views[] = {tr("Month"), tr("Week"), tr("Day"), tr("List"), tr("Resources")};
    for (int view = 0; view < ViewCount; ++view) {
        m_viewButtons[size_t(view)]->setText(views[view]);
        m_viewButtons[size_t(view)]->setToolTip(tr("Key %1").arg(view + 1));
    }
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Key T"));
    m_back->setToolTip(tr("Back (Page Up)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Page Down)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_new->setText(tr("Session"));
    m_new->setToolTip(tr("New session at the cursor (N)"));
    m_print->setToolTip(tr("Print this view…"));
    m_print->setAccessibleName(tr("Print this view…"));
    const QString rows[] = {tr("Rows: rooms"), tr("Rows: lecturers"), tr("Rows: course runs")};
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->setItemText(i, rows[i]);
    m_rows->setAccessibleName(tr("What the rows are"));
    const QString names[] = {tr("Month calendar"), tr("Week calendar"), tr("Day calendar"), tr("Calendar as a list"), tr("Calendar of resources")};
    for (int view = 0; view < ViewCount; ++view)
        m_stack->widget(view)->setAccessibleName(names[view]);
    for (const EntryRole role : {EntryRole::InPerson, EntryRole::Online, EntryRole::Hybrid, EntryRole::Exam, EntryRole::FieldVisit}) {
        CalendarEntry entry;
        entry.role = role;
        m_legend[size_t(role)]->set(entryRoleTitle(role), stateOf(entry));
    }
    m_legend[5]->set(tr("⚠ Clash"), State::Bad);
    m_keys->setText(keysText());
    m_filter->retranslate();
    m_unscheduled->retranslate();
    m_notice->retranslate();
    showTitle();
    showSide();
    countClashes();
    arrange();
}

void CalendarPage::arrange() {
    const bool isNarrow = width() < narrowPage;
    for (Chip* chip : m_legend)
        chip->setVisible(height() >= low);
    m_keys->setVisible(height() >= low && m_keys->sizeHint().width() + 560 < width());
    if (int(isNarrow) == m_narrow)
        return;
    m_narrow = isNarrow;
    while (QLayoutItem* item = m_head->takeAt(0))
        delete item;
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addWidget(m_term, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    for (QWidget* widget : {m_views, m_turns})
        tools->addWidget(widget);
    tools->addStretch(isNarrow ? 1 : 0);
    tools->addWidget(m_print);
    tools->addWidget(m_new);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_filter);
    filters->addWidget(m_rows);
    filters->addStretch(1);
    filters->addWidget(m_clashCount);
    filters->addWidget(m_side);
    m_head->addLayout(title, 0, 0);
    m_head->addLayout(tools, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
    m_head->addLayout(filters, isNarrow ? 2 : 1, 0, 1, isNarrow ? 1 : 2);
    m_head->setColumnStretch(0, 1);
}

void CalendarPage::resizeEvent(QResizeEvent* event) {
    arrange();
    Page::resizeEvent(event);
}

} // namespace khue
