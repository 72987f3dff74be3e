// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/rating_sheet.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace khue {

RatingSheet::RatingSheet(Workspace& workspace, Id<Person> person, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_person(person), m_lines(competencyProfile(workspace.database(), person)), m_rater(new ChoiceField(this)),
      m_supervisor(new ReferencePicker(this)), m_day(new DateField(this)), m_message(new QLabel(this)) {
    Database& database = workspace.database();
    setWindowTitle(tr("Assess: %1").arg(database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), person).toString()));
    resize(720, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    const auto field = [](const char* name) -> const FieldInfo& {
        const auto& table = tableOf<CompetencyRating>;
        return table.fields[size_t(table.indexOf(QString::fromLatin1(name)))];
    };
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    const std::tuple<FieldWidget*, const char*, int> parts[] = {{m_rater, "rater", 2}, {m_supervisor, "rater_id", 3}, {m_day, "rated_on", 2}};
    for (const auto& [widget, name, share] : parts) {
        const FieldInfo& info = field(name);
        widget->setField(database, info);
        widget->setAccessibleName(info.label());
        auto* caption = new QLabel(info.label(), this);
        caption->setBuddy(widget);
        auto* part = new QVBoxLayout;
        part->setSpacing(4);
        part->addWidget(caption);
        part->addWidget(widget);
        part->addStretch();
        head->addLayout(part, share);
    }
    column->addLayout(head);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(scroll);
    auto* grid = new QGridLayout(inside);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    const std::vector<CompetencyLevel> levels = competencyLevels(database);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const ProfileLine& line = m_lines[i];
        auto* title = new QLabel(QString(line.title).replace(u'&', QLatin1String("&&")), inside);
        title->setWordWrap(true);
        if (line.area)
            title->setIndent(18);
        auto* now = new QLabel(inside);
        setMuted(now);
        auto* box = new QComboBox(inside);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setAccessibleName(line.title);
        box->addItem(tr("not assessed now"), 0);
        for (const CompetencyLevel& level : levels) {
            box->addItem(competencyLevelTitle(database, level.level), level.level);
            box->setItemData(box->count() - 1, inLanguage(level.description_vi, level.description_en), Qt::ToolTipRole);
        }
        title->setBuddy(box);
        const int row = int(i);
        grid->addWidget(title, row, 0);
        grid->addWidget(now, row, 1);
        grid->addWidget(box, row, 2);
        m_boxes.append(box);
        m_now.append(now);
    }
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* save = new QPushButton(tr("Save"), this);
    setPrimary(save);
    save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RatingSheet::accept);
    connect(m_rater, &FieldWidget::edited, this, &RatingSheet::showRater);
    for (FieldWidget* widget : {static_cast<FieldWidget*>(m_rater), static_cast<FieldWidget*>(m_supervisor), static_cast<FieldWidget*>(m_day)})
        connect(widget, &FieldWidget::edited, widget, [widget] { widget->setProblem({}); });
    m_rater->setStoredValue(codeOf(CompetencyRater::Self));
    m_day->setStoredValue(toStored(database.today()));
    showRater();
}

void RatingSheet::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

void RatingSheet::showRater() {
    const bool self = choiceFromCode<CompetencyRater>(m_rater->storedValue().toString()) == CompetencyRater::Self;
    if (self)
        m_supervisor->setStoredValue({});
    m_supervisor->setEnabled(!self);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const std::optional<double> present = self ? m_lines[i].self : m_lines[i].supervisor;
        m_now[int(i)]->setText(present ? tr("now %1").arg(shownNumber(*present)) : QString());
    }
}

void RatingSheet::accept() {
    CompetencyRating common;
    common.person_id = m_person;
    common.rater = choiceFromCode<CompetencyRater>(m_rater->storedValue().toString());
    common.rater_id = {m_supervisor->storedValue().toLongLong()};
    common.rated_on = QDate::fromString(m_day->storedValue().toString(), Qt::ISODate);
    m_day->setProblem(m_day->inputProblem());
    m_supervisor->setProblem(m_supervisor->inputProblem());
    if (m_day->hasError() || m_supervisor->hasError())
        return;
    std::vector<std::pair<Id<Competency>, int>> levels;
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (const int level = m_boxes[int(i)]->currentData().toInt())
            levels.push_back({m_lines[i].competency, level});
    if (levels.empty()) {
        m_message->setText(tr("Choose a level in at least one line."));
        return;
    }
    bool saved = false;
    m_workspace.attempt([&] {
        m_message->clear();
        const QList<Problem> problems = addRatings(m_workspace.database(), common, levels);
        for (const Problem& problem : problems) {
            if (problem.field == QLatin1String("rated_on"))
                m_day->setProblem(problem.text);
            else if (problem.field == QLatin1String("rater_id"))
                m_supervisor->setProblem(problem.text);
            else
                m_message->setText(problem.text);
        }
        saved = !hasErrors(problems);
    });
    if (saved)
        QDialog::accept();
}

} // namespace khue
