// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_clashes.h"

#include "ui/scheduling/mend_button.h"
#include "ui/widgets/basics.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace khue {

namespace {

constexpr int mostShown = 40, leastHeight = 48, mostHeight = 156;

State stateOf(Severity severity) {
    return severity == Severity::Error ? State::Bad : severity == Severity::Warning ? State::Care : State::Info;
}

} // namespace

bool isTold(const Clash& clash) {
    return clash.severity != Severity::Hint;
}

QList<Clash> toldAfterMove(const QList<Clash>& clashes, bool otherRow) {
    QList<Clash> told;
    for (const Clash& clash : clashes) {
        const bool anywhere = clash.kind == ClashKind::NoLecturer || clash.kind == ClashKind::NoRoom || clash.kind == ClashKind::Capacity;
        if (isTold(clash) && (!anywhere || otherRow))
            told.append(clash);
    }
    std::stable_sort(told.begin(), told.end(), [](const Clash& a, const Clash& b) { return a.severity > b.severity; });
    return told;
}

CalendarClashes::CalendarClashes(Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_title(new QLabel(this)), m_undo(new QPushButton(this)), m_when(new QPushButton(this)),
      m_close(new QPushButton(this)), m_scroll(new QScrollArea(this)) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    setHeading(m_title, 2);
    row->addWidget(m_title);
    row->addStretch(1);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_when->setIcon(icon(QStringLiteral("clock")));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setProperty("flat", true);
    for (QPushButton* button : {m_when, m_undo, m_close})
        row->addWidget(button);
    column->addLayout(row);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    connect(m_undo, &QPushButton::clicked, this, &CalendarClashes::undoAsked);
    connect(m_when, &QPushButton::clicked, this, [this] { emit whenAsked(m_moved); });
    connect(m_close, &QPushButton::clicked, this, &CalendarClashes::close);
    retranslate();
    hide();
}

void CalendarClashes::retranslate() {
    const int count = int(m_clashes.size());
    m_title->setText(m_moved ? tr("Moved and saved, but it does not fit everywhere") : tr("%n clash(es) in these days", nullptr, count));
    m_undo->setText(tr("Take it back"));
    m_when->setText(tr("Find a time"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void CalendarClashes::show(const QList<Clash>& clashes, qint64 moved) {
    m_clashes = clashes;
    m_moved = moved;
    if (clashes.isEmpty())
        return close();
    retranslate();
    m_undo->setVisible(moved);
    m_when->setVisible(moved);
    fill();
    QFrame::show();
}

void CalendarClashes::close() {
    m_moved = 0;
    m_clashes.clear();
    hide();
}

void CalendarClashes::fill() {
    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const Clash& clash : std::as_const(m_clashes)) {
        if (row == mostShown)
            break;
        auto* chip = new Chip(rows);
        chip->set(clashTitle(clash.kind), stateOf(clash.severity));
        auto* text = new QLabel(clash.text, rows);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(text, row, 1);
        if (!m_moved) {
            auto* go = new QPushButton(tr("Show"), rows);
            go->setAccessibleName(tr("Show: %1").arg(clash.text));
            connect(go, &QPushButton::clicked, this, [this, clash] { emit showAsked(clash); });
            grid->addWidget(go, row, 2);
        }
        grid->addWidget(new MendButton(m_workspace, clash, rows), row, 3);
        ++row;
    }
    if (m_clashes.size() > row) {
        const int more = int(m_clashes.size()) - row;
        auto* rest = new QLabel(tr("… and %n more", nullptr, more), rows);
        setMuted(rest);
        grid->addWidget(rest, row, 1);
    }
    grid->setColumnStretch(1, 1);
    m_scroll->setWidget(rows);
    m_scroll->setFixedHeight(std::clamp(rows->sizeHint().height() + 2, leastHeight, mostHeight));
}

} // namespace khue
