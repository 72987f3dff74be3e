// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/plan_scope.h"

#include "app/courses/session.h"
#include "app/courses/session_time.h"
#include "app/store/language.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QTreeWidget>

namespace khue {

namespace {

constexpr int idRole = Qt::UserRole, filledRole = Qt::UserRole + 1, secondsAtFirst = 15;

QDate dayIn(const DateField* field) {
    return QDate::fromString(field->storedValue().toString(), Qt::ISODate);
}

} // namespace

PlanScope::PlanScope(Workspace& workspace, const QList<qint64>& runs, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tree(new QTreeWidget(this)), m_first(new DateField(this)), m_last(new DateField(this)),
      m_earliest(new QTimeEdit(this)), m_latest(new QTimeEdit(this)), m_weekends(new QCheckBox(tr("At weekends too"), this)),
      m_keepOrder(new QCheckBox(tr("Keep the order of the sessions"), this)), m_onlyUnscheduled(new QCheckBox(tr("Only sessions that have no time yet"), this)),
      m_equipment(new QLineEdit(this)), m_seconds(new QSpinBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);

    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    auto* what = new QLabel(tr("What may be moved"), this);
    setHeading(what, 3);
    auto* hint = new QLabel(tr("Ticked sessions may get another time and room; all others stay where they are."), this);
    hint->setWordWrap(true);
    setMuted(hint);
    m_tree->setHeaderLabels({tr("Run and session"), tr("Now")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setAccessibleName(tr("What may be moved"));
    left->addWidget(what);
    left->addWidget(hint);
    left->addWidget(m_tree, 1);
    row->addLayout(left, 1);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    auto* where = new QLabel(tr("When and where"), this);
    setHeading(where, 3);
    int line = 0;
    grid->addWidget(where, line++, 0, 1, 4);
    const auto add = [&](const QString& words, QWidget* field, int column, int span = 1) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        setMuted(label);
        field->setAccessibleName(words);
        grid->addWidget(label, line, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(field, line, column + 1, 1, span);
    };
    add(tr("From day"), m_first, 0);
    add(tr("to"), m_last, 2);
    ++line;
    add(tr("Between"), m_earliest, 0);
    add(tr("and"), m_latest, 2);
    ++line;
    add(tr("Equipment"), m_equipment, 0, 3);
    ++line;
    for (QCheckBox* box : {m_weekends, m_keepOrder, m_onlyUnscheduled})
        grid->addWidget(box, line++, 0, 1, 4);
    add(tr("Search for at most"), m_seconds, 0, 3);
    setTabOrder(m_equipment, m_weekends);
    setTabOrder(m_weekends, m_keepOrder);
    setTabOrder(m_keepOrder, m_onlyUnscheduled);
    setTabOrder(m_onlyUnscheduled, m_seconds);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(++line, 1);
    row->addLayout(grid);

    const PlanRequest usual;
    m_earliest->setTime(usual.earliest);
    m_latest->setTime(usual.latest);
    for (QTimeEdit* edit : {m_earliest, m_latest}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setToolTip(tr("By the clock of the session’s place"));
        connect(edit, &QTimeEdit::timeChanged, this, &PlanScope::changed);
    }
    m_weekends->setChecked(usual.weekends);
    m_keepOrder->setChecked(usual.keepOrder);
    m_onlyUnscheduled->setChecked(usual.onlyUnscheduled);
    for (QCheckBox* box : {m_weekends, m_keepOrder, m_onlyUnscheduled})
        connect(box, &QCheckBox::toggled, this, &PlanScope::changed);
    m_equipment->setPlaceholderText(tr("any room"));
    m_equipment->setToolTip(tr("Words that the equipment of a room must have"));
    m_seconds->setRange(1, 3600);
    m_seconds->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seconds->setValue(secondsAtFirst);
    m_seconds->setSuffix(tr(" seconds"));
    for (DateField* field : {m_first, m_last})
        connect(field, &FieldWidget::edited, this, [this] {
            m_ownDays = true;
            emit changed();
        });
    connect(m_tree, &QTreeWidget::itemExpanded, this, &PlanScope::fillRun);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (m_filling)
            return;
        if (!item->parent())
            proposeDays();
        emit changed();
    });
    addRuns(runs);
    proposeDays();
}

void PlanScope::addRuns(const QList<qint64>& ticked) {
    m_filling = true;
    Statement rows = m_workspace.database().query(
        QStringLiteral("SELECT r.id, r.code, %1, (SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id) FROM course_run r JOIN course c ON c.id = r.course_id "
                       "WHERE r.state <> 'cancelled' AND EXISTS (SELECT 1 FROM session s WHERE s.course_run_id = r.id AND (s.starts_at IS NULL OR s.starts_at > ?)) "
                       "ORDER BY r.start_date, r.code")
            .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))),
        m_workspace.database().now());
    QTreeWidgetItem* first = nullptr;
    while (rows.next()) {
        auto* item = new QTreeWidgetItem(m_tree, {QString(rows.text(1) + QStringLiteral(" · ") + rows.text(2))});
        const int sessions = int(rows.integer(3));
        item->setText(1, tr("%n session(s)", nullptr, sessions));
        item->setData(0, idRole, rows.integer(0));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        const bool chosen = ticked.contains(rows.integer(0));
        item->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
        if (chosen && !first)
            first = item;
    }
    m_filling = false;
    if (first) {
        if (ticked.size() == 1)
            first->setExpanded(true);
        m_tree->setCurrentItem(first);
        m_tree->scrollToItem(first, QAbstractItemView::PositionAtTop);
    }
}

void PlanScope::fillRun(QTreeWidgetItem* run) {
    if (run->data(0, filledRole).toBool())
        return;
    run->setData(0, filledRole, true);
    m_filling = true;
    const Qt::CheckState state = run->checkState(0);
    const QDateTime now = m_workspace.database().now();
    m_workspace.attempt([&] {
        for (const Session& session : loadAll<Session>(m_workspace.database(), QStringLiteral("course_run_id = ? ORDER BY number, id"), run->data(0, idRole).toLongLong())) {
            if (session.starts_at.isValid() && session.starts_at <= now)
                continue; // it is over, and stays
            auto* item = new QTreeWidgetItem(run);
            const QString topic = inLanguage(session.topic_vi, session.topic_en);
            item->setText(0, topic.isEmpty() ? tr("Session %1").arg(session.number) : tr("Session %1 · %2").arg(session.number).arg(topic));
            item->setToolTip(0, item->text(0));
            const QDate date = session.starts_at.isValid() ? atPlace(session.starts_at, session.zone).date() : QDate();
            item->setText(1, date.isValid() ? QString(QLocale().toString(date, QStringLiteral("ddd ")) + shownDate(date) + u' ' +
                                                      shownHours(session.starts_at, session.ends_at, session.zone, session.zone))
                                            : tr("Not scheduled"));
            item->setData(0, idRole, session.id.value);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
            item->setCheckState(0, state == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
        }
    });
    m_filling = false;
}

void PlanScope::proposeDays() {
    if (m_ownDays)
        return;
    PlanRequest chosen = request();
    m_workspace.attempt([&] { setDaysOfRuns(chosen, m_workspace.database()); });
    m_first->setStoredValue(chosen.first.toString(Qt::ISODate));
    m_last->setStoredValue(chosen.last.toString(Qt::ISODate));
}

PlanRequest PlanScope::request() const {
    PlanRequest request;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* run = m_tree->topLevelItem(i);
        if (run->checkState(0) == Qt::Unchecked)
            continue;
        request.runs.append(run->data(0, idRole).toLongLong());
        for (int child = 0; child < run->childCount(); ++child)
            if (run->child(child)->checkState(0) == Qt::Unchecked)
                request.fixed.insert(run->child(child)->data(0, idRole).toLongLong());
    }
    request.first = dayIn(m_first);
    request.last = dayIn(m_last);
    request.earliest = m_earliest->time();
    request.latest = m_latest->time();
    request.weekends = m_weekends->isChecked();
    request.keepOrder = m_keepOrder->isChecked();
    request.onlyUnscheduled = m_onlyUnscheduled->isChecked();
    request.equipment = m_equipment->text().trimmed();
    request.seconds = m_seconds->value();
    return request;
}

void PlanScope::setMovable(qint64 session, bool movable) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* run = m_tree->topLevelItem(i);
        fillRun(run);
        for (int child = 0; child < run->childCount(); ++child)
            if (run->child(child)->data(0, idRole).toLongLong() == session)
                run->child(child)->setCheckState(0, movable ? Qt::Checked : Qt::Unchecked);
    }
}

void PlanScope::setDays(QDate first, QDate last) {
    m_ownDays = true;
    m_first->setStoredValue(first.toString(Qt::ISODate));
    m_last->setStoredValue(last.toString(Qt::ISODate));
    emit changed();
}

void PlanScope::setSeconds(int seconds) {
    m_seconds->setValue(seconds);
}

} // namespace khue
