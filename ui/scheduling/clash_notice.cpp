// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/clash_notice.h"

#include "ui/widgets/long_task.h"

#include <QtWidgets/QStyle>

#include <algorithm>

namespace khue {

namespace {

constexpr int mostShown = 3;
constexpr Seconds day = 86400, daysRead = 10 * day, daysAround = 3 * day;

} // namespace

ClashNotice::ClashNotice(Database& database, QWidget* parent) : QLabel(parent), m_database(database) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumHeight(fontMetrics().lineSpacing() * (mostShown + 1)); // the form does not jump
}

void ClashNotice::setSession(const PlannedSession& session) {
    m_session = session;
    const bool isKnown = m_from < m_to && session.start - daysAround >= m_from && session.end + daysAround <= m_to;
    if (!session.isScheduled() || isKnown)
        show();
    else if (!m_task) // else it is looked at when the reading is done
        read();
}

void ClashNotice::read() {
    const Seconds from = m_session.start - daysRead, to = m_session.end + daysRead;
    auto timetable = std::make_shared<Timetable>();
    m_task = new LongTask(m_database,
                          [timetable, from, to](Database& database, Progress& progress) {
                              *timetable = Timetable(database, QDateTime::fromSecsSinceEpoch(from, Qt::UTC), QDateTime::fromSecsSinceEpoch(to, Qt::UTC), &progress);
                          },
                          this);
    connect(m_task, &LongTask::finished, this, [this, timetable, from, to] {
        const bool succeeded = m_task->succeeded();
        m_task->deleteLater();
        m_task = nullptr;
        if (!succeeded) // the notice is a service: saving says what is wrong with the database
            return;
        m_timetable = std::move(*timetable);
        m_from = from;
        m_to = to;
        setSession(m_session); // it may have been moved on meanwhile
    });
    m_task->start();
}

void ClashNotice::show() {
    m_clashes = m_session.isScheduled() ? m_timetable.clashesIf(m_session) : QList<Clash>();
    std::stable_sort(m_clashes.begin(), m_clashes.end(), [](const Clash& a, const Clash& b) { return a.severity > b.severity; });
    QStringList lines;
    for (const Clash& clash : m_clashes.mid(0, mostShown))
        lines.append(QStringLiteral("• ") + clash.text);
    if (m_clashes.size() > mostShown) {
        const int more = int(m_clashes.size()) - mostShown;
        lines.append(tr("… and %n more", nullptr, more));
    }
    setText(lines.join(u'\n'));
    if (const QString gravest = m_clashes.isEmpty() ? QString() : severityCode(m_clashes.first().severity); property("problem").toString() != gravest) {
        setProperty("problem", gravest);
        style()->unpolish(this);
        style()->polish(this);
    }
    emit shown();
}

} // namespace khue
