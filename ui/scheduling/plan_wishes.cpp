// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/plan_wishes.h"

#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace khue {

namespace {

constexpr int most = 1000; ///< as planFault() has it

struct Wish {
    int PlanWeights::*weight;
    const char* key; ///< in the user's settings
    const char* words;
};
struct Group {
    const char* title;
    std::vector<Wish> wishes;
};

const std::vector<Group> groups{
    {QT_TRANSLATE_NOOP("khue::PlanWishes", "Unsocial hours, shared fairly"),
     {{&PlanWeights::unsocialMinute, "unsocial_minute", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each minute outside office hours, on either side")},
      {&PlanWeights::fairSides, "fair_sides", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each minute that one side bears more than the other")},
      {&PlanWeights::fairPeople, "fair_people", QT_TRANSLATE_NOOP("khue::PlanWishes", "Many such hours for one and the same lecturer")},
      {&PlanWeights::ifNeedBe, "if_need_be", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each session at a time offered “if need be”")}}},
    {QT_TRANSLATE_NOOP("khue::PlanWishes", "Days"),
     {{&PlanWeights::weekend, "weekend", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each session on a Saturday or Sunday")},
      {&PlanWeights::noonMinute, "noon_minute", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each minute of the noon break, 12:00–13:00")},
      {&PlanWeights::sameDay, "same_day", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each further session of a run on one day")},
      {&PlanWeights::overlongMinute, "overlong_minute", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each minute of teaching beyond six hours a day")},
      {&PlanWeights::gapMinute, "gap_minute", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each two minutes of a long gap in the trainees’ day")},
      {&PlanWeights::evenPace, "even_pace", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each day that a new session is off an even pace")}}},
    {QT_TRANSLATE_NOOP("khue::PlanWishes", "Rooms"),
     {{&PlanWeights::otherRoom, "other_room", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each further room of a run")},
      {&PlanWeights::otherVenue, "other_venue", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each session away from the run’s venue")},
      {&PlanWeights::missingSeat, "missing_seat", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each seat that a room is short of the run’s")}}},
    {QT_TRANSLATE_NOOP("khue::PlanWishes", "Least change from what was released"),
     {{&PlanWeights::moved, "moved", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each session at another time")},
      {&PlanWeights::movedDay, "moved_day", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each day by which it is moved")},
      {&PlanWeights::movedRoom, "moved_room", QT_TRANSLATE_NOOP("khue::PlanWishes", "Each session in another room")}}},
};

QString settingOf(const Wish& wish) {
    return QStringLiteral("planner/") + QLatin1String(wish.key);
}

} // namespace

PlanWishes::PlanWishes(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* hint = new QLabel(tr("What each costs, in minutes of inconvenience. The draft with the least sum is sought; 0 leaves a criterion out."), this);
    hint->setWordWrap(true);
    setMuted(hint);
    column->addWidget(hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(14);
    const QSettings settings;
    const PlanWeights usual;
    for (size_t i = 0; i < groups.size(); ++i) {
        auto* inside = new QGridLayout;
        inside->setHorizontalSpacing(8);
        inside->setVerticalSpacing(6);
        auto* title = new QLabel(QCoreApplication::translate("khue::PlanWishes", groups[i].title), this);
        setHeading(title, 3);
        inside->addWidget(title, 0, 0, 1, 2);
        int line = 1;
        for (const Wish& wish : groups[i].wishes) {
            auto* box = new QSpinBox(this);
            box->setRange(0, most);
            box->setValue(settings.value(settingOf(wish), usual.*wish.weight).toInt());
            box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel still step
            auto* label = new QLabel(QCoreApplication::translate("khue::PlanWishes", wish.words), this);
            label->setWordWrap(true);
            label->setBuddy(box);
            box->setAccessibleName(label->text());
            inside->addWidget(label, line, 0);
            inside->addWidget(box, line++, 1, Qt::AlignTop);
            m_boxes.push_back(box);
            connect(box, &QSpinBox::valueChanged, this, &PlanWishes::changed);
        }
        inside->setColumnStretch(0, 1);
        inside->setRowStretch(line, 1);
        grid->addLayout(inside, int(i / 2), int(i % 2));
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto* reset = new QPushButton(tr("Reset to defaults"), this);
    reset->setAutoDefault(false);
    reset->setToolTip(tr("Gives every wish its usual weight"));
    connect(reset, &QPushButton::clicked, this, [this] { setWeights({}); });
    column->addWidget(reset, 0, Qt::AlignLeft);
    column->addStretch(1);
}

PlanWeights PlanWishes::weights() const {
    PlanWeights weights;
    size_t box = 0;
    for (const Group& group : groups)
        for (const Wish& wish : group.wishes)
            weights.*wish.weight = m_boxes[box++]->value();
    return weights;
}

void PlanWishes::setWeights(const PlanWeights& weights) {
    size_t box = 0;
    for (const Group& group : groups)
        for (const Wish& wish : group.wishes)
            m_boxes[box++]->setValue(weights.*wish.weight);
}

void PlanWishes::remember() const {
    QSettings settings;
    const PlanWeights now = weights();
    for (const Group& group : groups)
        for (const Wish& wish : group.wishes)
            settings.setValue(settingOf(wish), now.*wish.weight);
}

} // namespace khue
