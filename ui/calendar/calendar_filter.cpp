// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_filter.h"

#include "ui/calendar/calendar_block.h"
#include "ui/widgets/saved_filter_button.h"
#include "ui/widgets/style.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <iterator>
#include <map>

namespace khue {

namespace {

constexpr const char* keys[] = {"run", "lecturer", "room", "place", "mode"};
constexpr EntryKind allKinds[] = {EntryKind::Session, EntryKind::Meeting, EntryKind::Visit, EntryKind::Event, EntryKind::Milestone, EntryKind::Approval, EntryKind::Agreement};

QSet<EntryKind> kindsOf(const QStringList& codes) {
    QSet<EntryKind> kinds;
    for (const EntryKind kind : allKinds)
        if (codes.contains(entryKindCode(kind)))
            kinds.insert(kind);
    return kinds;
}

QStringList codesOf(const QSet<EntryKind>& kinds) {
    QStringList codes;
    for (const EntryKind kind : allKinds)
        if (kinds.contains(kind))
            codes.append(entryKindCode(kind));
    return codes;
}

/// A box in the colour of a kind, as its blocks have it, ticked where it is shown: menus draw no tick beside an icon.
QIcon swatch(EntryKind kind, bool shown) {
    constexpr EntryRole roles[] = {EntryRole::InPerson, EntryRole::Meeting, EntryRole::Visit, EntryRole::Event, EntryRole::Milestone, EntryRole::Approval, EntryRole::Agreement};
    CalendarEntry entry;
    entry.role = roles[int(kind)];
    constexpr int size = 16, finer = 2; // drawn larger, for screens with small pixels
    QPixmap pixmap(size * finer, size * finer);
    pixmap.setDevicePixelRatio(finer);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colour(inkOf(stateOf(entry))), surface = colour(surfaceOf(stateOf(entry)));
    painter.setPen(ink);
    painter.setBrush(shown ? ink : surface);
    painter.drawRoundedRect(QRectF(1.5, 1.5, size - 3, size - 3), 3, 3);
    painter.setPen(QPen(surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (shown)
        painter.drawPolyline(QPolygonF{QPointF(4.5, 8.5), QPointF(7, 11), QPointF(11.5, 5.5)});
    return QIcon(pixmap);
}

} // namespace

CalendarFilterBar::CalendarFilterBar(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_shown = new QPushButton(this);
    m_shown->setObjectName(QStringLiteral("calendar_shown"));
    m_shown->setProperty("filter", true);
    m_shown->setMenu(new QMenu(m_shown));
    connect(m_shown->menu(), &QMenu::aboutToShow, this, &CalendarFilterBar::fillShown);
    row->addWidget(m_shown);
    m_hidden = kindsOf(QSettings().value(QStringLiteral("calendar/hidden")).toStringList());
    for (int kind = 0; kind < KindCount; ++kind) {
        auto* button = new QPushButton(this);
        button->setProperty("filter", true);
        button->setMenu(new QMenu(button));
        connect(button->menu(), &QMenu::aboutToShow, this, [this, kind] { fillMenu(kind); });
        m_buttons[size_t(kind)] = button;
        row->addWidget(button);
    }
    m_clear = new QPushButton(this);
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setProperty("flat", true);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &CalendarFilterBar::clear);
    row->addWidget(m_clear);
    row->addWidget(new SavedFilterButton(workspace,
                                         {[] { return QStringLiteral("calendar"); },
                                          [this] { return filter().isEmpty() ? QString() : conditions(); },
                                          [this](const QString& json) { setConditions(json); }},
                                         this));
    retranslate();
}

QString CalendarFilterBar::kindTitle(int kind) const {
    switch (kind) {
    case Run: return tr("Course run");
    case Lecturer: return tr("Lecturer");
    case Room: return tr("Room");
    case Place: return tr("Place");
    default: return tr("Mode");
    }
}

void CalendarFilterBar::retranslate() {
    if (!m_chosen[Mode].code.isEmpty())
        m_chosen[Mode].title = choiceTitle(choicesOf<SessionMode>, m_chosen[Mode].code);
    for (int kind = 0; kind < KindCount; ++kind)
        showChoice(kind);
    showShown();
    m_clear->setToolTip(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
}

void CalendarFilterBar::showChoice(int kind) {
    QPushButton* button = m_buttons[size_t(kind)];
    const Choice& chosen = m_chosen[size_t(kind)];
    const bool active = !chosen.code.isEmpty();
    const QString full = active ? QString(kindTitle(kind) + QStringLiteral(": ") + chosen.title) : kindTitle(kind);
    button->setText(button->fontMetrics().elidedText(full, Qt::ElideRight, 190).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(full);
    markActive(button, active);
    m_clear->setVisible(std::any_of(m_chosen.begin(), m_chosen.end(), [](const Choice& each) { return !each.code.isEmpty(); }));
}

void CalendarFilterBar::markActive(QPushButton* button, bool active) {
    if (button->property("active").toBool() == active)
        return;
    button->setProperty("active", active);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

// ---- what is shown at all -------------------------------------------------------------------------------

void CalendarFilterBar::showShown() {
    const int shown = entryKindCount - int(m_hidden.size());
    m_shown->setText(m_hidden.isEmpty() ? tr("Shown: everything") : tr("Shown: %1 of %2").arg(shown).arg(entryKindCount));
    m_shown->setAccessibleName(m_shown->text());
    m_shown->setToolTip(tr("Which kinds of entries are shown"));
    markActive(m_shown, !m_hidden.isEmpty());
}

void CalendarFilterBar::fillShown() {
    QMenu* menu = m_shown->menu();
    menu->clear();
    for (const EntryKind kind : allKinds) {
        QAction* action = menu->addAction(swatch(kind, isShown(kind)), entryKindTitle(kind));
        action->setObjectName(entryKindCode(kind));
        action->setCheckable(true);
        action->setChecked(isShown(kind));
        connect(action, &QAction::triggered, this, [this, kind](bool shown) { setShown(kind, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Show everything")), &QAction::triggered, this, [this] { setHidden({}); });
    connect(menu->addAction(tr("Only sessions")), &QAction::triggered, this, [this] {
        QSet<EntryKind> others(std::begin(allKinds), std::end(allKinds));
        others.remove(EntryKind::Session);
        setHidden(others);
    });
}

void CalendarFilterBar::setShown(EntryKind kind, bool shown) {
    QSet<EntryKind> hidden = m_hidden;
    if (shown)
        hidden.remove(kind);
    else
        hidden.insert(kind);
    setHidden(hidden);
}

void CalendarFilterBar::setHidden(const QSet<EntryKind>& hidden) {
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    QSettings().setValue(QStringLiteral("calendar/hidden"), codesOf(hidden));
    showShown();
    emit changed();
}

// ---- which of them --------------------------------------------------------------------------------------

CalendarFilter CalendarFilterBar::filter() const {
    CalendarFilter filter;
    filter.hidden = m_hidden;
    filter.run = m_chosen[Run].code.toLongLong();
    filter.lecturer = m_chosen[Lecturer].code.toLongLong();
    filter.room = m_chosen[Room].code.toLongLong();
    filter.venue = m_chosen[Place].code.toLongLong();
    if (!m_chosen[Mode].code.isEmpty())
        filter.mode = choiceFromCode<SessionMode>(m_chosen[Mode].code);
    return filter;
}

void CalendarFilterBar::setEntries(const std::vector<CalendarEntry>& entries) {
    std::array<std::map<qint64, QString>, 4> found;
    for (const CalendarEntry& entry : entries) {
        found[Run].emplace(entry.run, entry.runCode);
        found[Room].emplace(entry.room, entry.roomName);
        found[Place].emplace(entry.venue, entry.venueName);
        if (entry.isSession())
            for (const auto& [id, name] : entry.lecturers)
                found[Lecturer].emplace(id, name);
    }
    for (const int kind : {Run, Lecturer, Room, Place}) {
        QList<Choice>& options = m_options[size_t(kind)];
        options.clear();
        for (const auto& [id, title] : found[size_t(kind)])
            if (id)
                options.append({QString::number(id), title});
        std::sort(options.begin(), options.end(), [](const Choice& a, const Choice& b) { return a.title.localeAwareCompare(b.title) < 0; });
        // Names are in the language shown now.
        for (const Choice& option : std::as_const(options))
            if (option.code == m_chosen[size_t(kind)].code && option.title != m_chosen[size_t(kind)].title) {
                m_chosen[size_t(kind)] = option;
                showChoice(kind);
            }
    }
    m_options[Mode].clear();
    for (const ChoiceItem& item : choicesOf<SessionMode>)
        m_options[Mode].append({QString::fromLatin1(item.code), choiceTitle(item)});
}

void CalendarFilterBar::fillMenu(int kind) {
    QMenu* menu = m_buttons[size_t(kind)]->menu();
    menu->clear();
    const auto add = [&](const QString& title, const Choice& choice) {
        QAction* action = menu->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen[size_t(kind)].code == choice.code);
        connect(action, &QAction::triggered, this, [this, kind, choice] { choose(Kind(kind), choice.code, choice.title); });
    };
    add(tr("All"), {});
    menu->addSeparator();
    // What was chosen in another period stays to be seen.
    const Choice& chosen = m_chosen[size_t(kind)];
    bool there = chosen.code.isEmpty();
    for (const Choice& option : std::as_const(m_options[size_t(kind)])) {
        add(option.title, option);
        there = there || option.code == chosen.code;
    }
    if (!there)
        add(chosen.title, chosen);
}

void CalendarFilterBar::choose(Kind kind, const QString& code, const QString& title) {
    m_chosen[size_t(kind)] = {code, title};
    showChoice(kind);
    emit changed();
}

void CalendarFilterBar::clear() {
    m_chosen = {};
    for (int kind = 0; kind < KindCount; ++kind)
        showChoice(kind);
    emit changed();
}

QStringList CalendarFilterBar::chosenTitles() const {
    QStringList titles;
    if (!m_hidden.isEmpty()) {
        QStringList shown;
        for (const EntryKind kind : allKinds)
            if (isShown(kind))
                shown.append(entryKindTitle(kind));
        titles.append(shown.isEmpty() ? m_shown->text() : tr("Shown: %1").arg(shown.join(QStringLiteral(", "))));
    }
    for (int kind = 0; kind < KindCount; ++kind)
        if (!m_chosen[size_t(kind)].code.isEmpty())
            titles.append(kindTitle(kind) + QStringLiteral(": ") + m_chosen[size_t(kind)].title);
    return titles;
}

QString CalendarFilterBar::conditions() const {
    QJsonObject filters;
    for (int kind = 0; kind < KindCount; ++kind)
        if (!m_chosen[size_t(kind)].code.isEmpty())
            filters.insert(QString::fromLatin1(keys[kind]), QJsonObject{{QStringLiteral("code"), m_chosen[size_t(kind)].code},
                                                                        {QStringLiteral("title"), m_chosen[size_t(kind)].title}});
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("filters"), filters}, {QStringLiteral("hidden"), QJsonArray::fromStringList(codesOf(m_hidden))}}).toJson(QJsonDocument::Compact));
}

void CalendarFilterBar::setConditions(const QString& json) {
    const QJsonObject conditions = QJsonDocument::fromJson(json.toUtf8()).object(), filters = conditions.value(QStringLiteral("filters")).toObject();
    if (const QJsonValue hidden = conditions.value(QStringLiteral("hidden")); hidden.isArray()) { // older ones say nothing of it
        m_hidden = kindsOf(hidden.toVariant().toStringList());
        QSettings().setValue(QStringLiteral("calendar/hidden"), codesOf(m_hidden));
    }
    for (int kind = 0; kind < KindCount; ++kind) {
        const QJsonObject choice = filters.value(QString::fromLatin1(keys[kind])).toObject();
        m_chosen[size_t(kind)] = {choice.value(QStringLiteral("code")).toString(), choice.value(QStringLiteral("title")).toString()};
    }
    retranslate();
    emit changed();
}

} // namespace khue
