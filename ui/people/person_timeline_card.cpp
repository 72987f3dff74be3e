// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_timeline_card.h"

#include "app/store/language.h"
#include "ui/widgets/chart_view.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace khue {

PersonTimelineCard::PersonTimelineCard(Workspace& workspace, QWidget* parent) : Card(parent), m_workspace(workspace), m_scroll(new QScrollArea(this)), m_view(new ChartView) {
    m_scroll->setWidget(m_view);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    body()->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &ChartView::clicked, this, [this](int item) {
        if (const PersonChart::Record record = m_shown.records.value(item); record.id)
            emit recordAsked(record.table, record.id);
    });
    connect(m_view, &ChartView::reached, m_scroll, [this](const QRect& area) { m_scroll->ensureVisible(area.left(), area.center().y(), 40, 0); });
    setTitle(tr("Over the years"));
}

void PersonTimelineCard::setPerson(Id<Person> person) {
    if (person != m_person)
        m_atToday = false;
    m_person = person;
    reload();
}

void PersonTimelineCard::reload() {
    m_shown = m_person ? personChart(m_workspace.database(), m_person, PaperWords(isVietnamese() ? QStringLiteral("vi") : QStringLiteral("en"))) : PersonChart();
    setVisible(!m_shown.chart.isEmpty());
    m_view->setAccessibleName(tr("Over the years"));
    m_view->setChart(m_shown.chart);
    fit();
}

void PersonTimelineCard::fit() {
    if (m_shown.chart.isEmpty())
        return;
    // A month is never narrower than this, so that long histories scroll; then they are wider than any paper, and the
    // lanes' names come again and again.
    constexpr double leastMonth = 15, leastScrolled = 780; // points
    const TimelinePlan plan = planTimeline(m_shown.chart, 400);
    const double months = double(plan.from.daysTo(plan.to) + 1) / 30.4;
    const int room = m_scroll->viewport()->width(), asked = qRound(months * leastMonth * m_view->scale());
    const int width = asked > room ? std::max(asked, qRound(leastScrolled * m_view->scale())) : room;
    const int height = m_view->heightForWidth(width);
    m_view->resize(width, height);
    const bool scrolls = width > room;
    m_scroll->setFixedHeight(height + (scrolls ? m_scroll->horizontalScrollBar()->sizeHint().height() : 0));
    if (!m_atToday && isVisible() && m_scroll->viewport()->width() > 100) {
        const TimeScale time{plan.from, plan.to, 0, double(width)};
        m_scroll->ensureVisible(qRound(time.at(m_shown.chart.today)), 0, m_scroll->viewport()->width() / 3, 0);
        m_atToday = true;
    }
}

bool PersonTimelineCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return Card::eventFilter(watched, event);
}

void PersonTimelineCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setTitle(tr("Over the years"));
        reload();
    }
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace khue
