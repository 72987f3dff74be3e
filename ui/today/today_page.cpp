// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "app/courses/session.h"
#include "app/store/language.h"
#include "ui/scheduling/mend_button.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int mostAttention = 25;
constexpr int narrow = 860; // below, the cards stand one under the other

/// The widget's grid, emptied.
QGridLayout* emptied(QWidget* rows) {
    delete rows->layout();
    qDeleteAll(rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    return grid;
}

QLabel* label(QWidget* parent, const QString& text, bool muted = false) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (muted)
        setMuted(made);
    return made;
}

/// A name that leads somewhere; it wraps where a button would be cut off.
QLabel* link(QWidget* parent, const QString& text, bool strong, const std::function<void()>& follow) {
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setText(QStringLiteral("<a href=\"#\" style=\"color:%1;text-decoration:none%2\">%3</a>")
                      .arg(colour(Role::Ink).name(), strong ? QStringLiteral(";font-weight:600") : QString(), text.toHtmlEscaped()));
    made->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QObject::connect(made, &QLabel::linkActivated, parent, [follow] { follow(); });
    return made;
}

State stateOf(Severity severity) {
    return severity == Severity::Error ? State::Bad : severity == Severity::Warning ? State::Care : State::Info;
}

QString otherPlace(const Today::SessionLine& line) {
    const bool inOxford = line.zone == QLatin1String("Europe/London");
    const QDateTime there = atPlace(line.startsAt, inOxford ? QStringLiteral("Asia/Ho_Chi_Minh") : QStringLiteral("Europe/London"));
    return shownTime(there.time()) + u' ' + (inOxford ? TodayPage::tr("Ho Chi Minh City") : TodayPage::tr("Oxford"));
}

} // namespace

TodayPage::TodayPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_attention(new Card(this)), m_week(new Card(this)), m_runs(new Card(this)),
      m_attentionRows(new QWidget(this)), m_weekRows(new QWidget(this)), m_runRows(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget(scroll);
    content->setAutoFillBackground(false);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
    for (Figure*& figure : m_figures)
        figure = new Figure(content);
    for (const auto& [card, rows] : {std::pair(m_attention, m_attentionRows), std::pair(m_week, m_weekRows), std::pair(m_runs, m_runRows)}) {
        card->setParent(content);
        card->body()->addWidget(rows);
        card->body()->addStretch();
    }
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    arrange();
    retranslate();
}

QString TodayPage::title() const {
    return tr("Today");
}

void TodayPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(shownDay(database().today()));
    m_attention->setTitle(tr("Needs attention"));
    m_week->setTitle(tr("Sessions this week"));
    m_runs->setTitle(tr("Course progress"));
    showFigures();
}

void TodayPage::reload() {
    if (m_task) {
        m_again = true;
        return;
    }
    auto today = std::make_shared<Today>();
    m_task = new LongTask(database(), [today](Database& own, Progress&) { *today = loadToday(own); }, this);
    connect(m_task, &QThread::finished, this, [this, today] {
        const bool read = m_task->succeeded();
        m_task->deleteLater();
        m_task = nullptr;
        if (m_again) {
            m_again = false;
            reload();
        } else if (read) {
            show(*today);
        }
    });
    m_task->start();
}

void TodayPage::show(const Today& today) {
    m_today = today;
    showFigures();
    showAttention();
    showWeek();
    showRuns();
    emit shown();
}

void TodayPage::showFigures() {
    int clashes = 0, atRisk = 0;
    for (const Attention& each : std::as_const(m_today.attention)) {
        clashes += each.kind.endsWith(QLatin1String("_clash"));
        atRisk += each.kind == QLatin1String("at_risk");
    }
    m_figures[0]->set(tr("Sessions this week"), QString::number(m_today.sessionsThisWeek), clashes ? tr("%n clash(es)", nullptr, clashes) : QString(), State::Bad);
    m_figures[1]->set(tr("Trainees on course"), QString::number(m_today.traineesOnCourse), atRisk ? tr("%n run(s) with trainees at risk", nullptr, atRisk) : QString(), State::Care);
    m_figures[2]->set(tr("Runs under way"), QString::number(m_today.runsGoingOn), m_today.runsToCome ? tr("%n to come", nullptr, m_today.runsToCome) : QString(), State::Info);
    m_figures[3]->set(tr("Free seats in upcoming runs"), QString::number(m_today.freeSeats), m_today.waiting ? tr("%n waiting", nullptr, m_today.waiting) : QString(), State::Care);
}

void TodayPage::showAttention() {
    QGridLayout* grid = emptied(m_attentionRows);
    int row = 0;
    for (const Attention& each : std::as_const(m_today.attention)) {
        if (row == mostAttention)
            break;
        auto* chip = new Chip(m_attentionRows);
        chip->set(each.title(), stateOf(each.severity));
        auto* open = new QPushButton(tr("Open"), m_attentionRows);
        open->setAccessibleName(tr("Open: %1").arg(each.text));
        const Attention::About about = each.place.table.isEmpty() ? each.about.value(0) : each.place;
        connect(open, &QPushButton::clicked, this, [this, about] { workspace().showRecord(about.table, about.id); });
        grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(label(m_attentionRows, each.text), row, 1);
        if (each.clash)
            grid->addWidget(new MendButton(workspace(), *each.clash, m_attentionRows), row, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(open, row, 3, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    if (m_today.attention.size() > row)
        grid->addWidget(label(m_attentionRows, tr("… and %n more", nullptr, int(m_today.attention.size()) - row), true), row, 1);
    if (m_today.attention.isEmpty())
        grid->addWidget(label(m_attentionRows, tr("Nothing is waiting for you. Well done."), true), 0, 0);
    grid->setColumnStretch(1, 1);
}

void TodayPage::showWeek() {
    QGridLayout* grid = emptied(m_weekRows);
    int row = 0;
    QDate day;
    const QDateTime now = database().now();
    for (const Today::SessionLine& each : std::as_const(m_today.week)) {
        const QDateTime start = atPlace(each.startsAt, each.zone), end = atPlace(each.endsAt, each.zone);
        if (start.date() != day) {
            day = start.date();
            auto* heading = label(m_weekRows, day == database().today() ? tr("Today, %1").arg(shownDay(day)) : shownDay(day));
            setHeading(heading, 3);
            grid->addWidget(heading, row++, 0, 1, 3);
        }
        auto* time = label(m_weekRows, shownTime(start.time()) + QStringLiteral("–") + shownTime(end.time()) + u'\n' + otherPlace(each));
        time->setWordWrap(false);
        QStringList where{each.run};
        for (const QString& part : {each.mode == QLatin1String("online") ? tr("online") : each.room, each.lecturers})
            if (!part.isEmpty())
                where.append(part);
        where.append(tr("%n trainee(s)", nullptr, each.trainees));
        auto* what = link(m_weekRows, each.topic.isEmpty() ? each.run : each.topic, true,
                          [this, id = each.id] { workspace().showRecord(QStringLiteral("session"), id); });
        auto* chip = new Chip(m_weekRows);
        if (each.endsAt <= now)
            chip->set(tr("Done"), State::Neutral);
        else if (each.startsAt <= now)
            chip->set(tr("Under way"), State::Good);
        else
            chip->set(tr("To come"), State::Info);
        grid->addWidget(time, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        grid->addWidget(label(m_weekRows, where.join(QStringLiteral(" · ")), true), row + 1, 1);
        grid->addWidget(chip, row, 2, Qt::AlignRight | Qt::AlignTop);
        row += 2;
    }
    if (m_today.week.isEmpty())
        grid->addWidget(label(m_weekRows, tr("No sessions this week."), true), 0, 0);
    grid->setColumnStretch(1, 1);
}

void TodayPage::showRuns() {
    QGridLayout* grid = emptied(m_runRows);
    int row = 0;
    for (const Today::RunLine& each : std::as_const(m_today.runs)) {
        auto* name = link(m_runRows, each.code + u' ' + each.title, false,
                          [this, id = each.id] { workspace().showRecord(QStringLiteral("course_run"), id); });
        QString figures = tr("%1/%2 sessions").arg(each.held).arg(each.sessions) + QStringLiteral(" · ") + tr("%n trainee(s)", nullptr, each.trainees);
        if (each.waiting)
            figures += QStringLiteral(" · ") + tr("%n waiting", nullptr, each.waiting);
        auto* bar = new QProgressBar(m_runRows);
        bar->setRange(0, qMax(1, each.sessions));
        bar->setValue(each.held);
        bar->setTextVisible(false);
        bar->setFixedHeight(6);
        bar->setAccessibleName(each.code);
        auto* right = label(m_runRows, figures, true);
        right->setWordWrap(false);
        grid->addWidget(name, row, 0);
        grid->addWidget(right, row, 1, Qt::AlignRight);
        grid->addWidget(bar, row + 1, 0, 1, 2);
        row += 2;
    }
    if (m_today.runs.isEmpty())
        grid->addWidget(label(m_runRows, tr("No course runs are under way or to come."), true), 0, 0);
    grid->setColumnStretch(0, 1);
}

void TodayPage::arrange() {
    const int columns = width() < narrow ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(m_figures[size_t(i)], i / columns, i % columns);
    const int first = 4 / columns;
    if (columns == 4) {
        m_grid->addWidget(m_attention, first, 0, 1, 2);
        m_grid->addWidget(m_week, first, 2, 2, 2);
        m_grid->addWidget(m_runs, first + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(m_attention, first, 0, 1, 2);
        m_grid->addWidget(m_week, first + 1, 0, 1, 2);
        m_grid->addWidget(m_runs, first + 2, 0, 1, 2);
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < 6; ++i)
        m_grid->setRowStretch(i, i == (columns == 4 ? first + 1 : first + 2) ? 1 : 0);
}

void TodayPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    // The links carry the theme's ink in their text.
    if (event->type() == QEvent::PaletteChange && isVisible())
        reload();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    arrange();
    Page::resizeEvent(event);
}

int attentionCount(Database& database) {
    int count = 0;
    for (const Attention& each : whatNeedsSomebody(database))
        count += each.severity != Severity::Hint;
    return count;
}

} // namespace khue
