// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/competency_cards.h"

#include "app/store/language.h"
#include "ui/competencies/level_field.h"
#include "ui/competencies/rating_sheet.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

/// The level in a list, by number and name.
RelatedColumn levelColumn(Workspace& workspace) {
    RelatedColumn column{QCoreApplication::translate("khue::CompetencyCards", "Level"), QStringLiteral("t.level")};
    column.shown = [&workspace](const QVariant& value) { return competencyLevelTitle(workspace.database(), value.toInt()); };
    return column;
}

QString titleOfCompetency() {
    return inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en"));
}

/// Opens a dialog of one record whose level is chosen from the levels; whether something changed.
bool openDialog(Workspace& workspace, QWidget* parent, const TableInfo& table, const RowValues& values, qint64 id, int revision, const QList<QPair<const char*, int>>& fields,
                const std::function<void(FieldDialog&)>& prepare = {}) {
    FieldDialog dialog(workspace, table, parent);
    dialog.setWindowTitle(table.label());
    for (const auto& [name, columns] : fields)
        dialog.addField(name, columns, qstrcmp(name, "level") == 0 ? new LevelField(&dialog) : nullptr);
    if (prepare)
        prepare(dialog);
    dialog.show(values, id, revision);
    return dialog.exec() == QDialog::Accepted;
}

template <class R> bool openRecord(Workspace& workspace, QWidget* parent, qint64 id, const R& fresh, const QList<QPair<const char*, int>>& fields,
                                   const std::function<void(FieldDialog&)>& prepare = {}) {
    const R record = id ? load(workspace.database(), Id<R>{id}) : fresh;
    return openDialog(workspace, parent, tableOf<R>, tableOf<R>.toValues(record), id, record.revision, fields, prepare);
}

} // namespace

RelatedRecords* makeTaughtCard(Workspace& workspace, QWidget* parent) {
    const auto card = std::make_shared<RelatedRecords*>();
    *card = new RelatedRecords(
        workspace,
        [&workspace, card] {
            RelatedSpecification list;
            list.table = &tableOf<CourseCompetency>;
            list.parent = "course_id";
            list.title = QCoreApplication::translate("khue::CompetencyCards", "What it teaches");
            list.empty = QCoreApplication::translate("khue::CompetencyCards", "No competencies yet: say which areas or competencies the course teaches, and up to which level.");
            list.from = QStringLiteral("course_competency t JOIN competency m ON m.id = t.competency_id");
            list.order = QStringLiteral("m.position, t.id");
            RelatedColumn title{tableOf<Competency>.label(), titleOfCompetency()};
            title.title = QCoreApplication::translate("khue::CompetencyCards", "Competency");
            title.strong = true;
            title.share = 1;
            list.columns = {title, levelColumn(workspace)};
            list.open = [&workspace, card](qint64 id) {
                CourseCompetency fresh;
                fresh.course_id = {(*card)->owner()};
                return openRecord(workspace, *card, id, fresh, {{"competency_id", 4}, {"level", 2}});
            };
            return list;
        },
        parent);
    return *card;
}

RelatedRecords* makeTeachingCoursesCard(Workspace& workspace, QWidget* parent) {
    const auto card = std::make_shared<RelatedRecords*>();
    *card = new RelatedRecords(
        workspace,
        [&workspace, card] {
            RelatedSpecification list;
            list.table = &tableOf<CourseCompetency>;
            list.parent = "competency_id";
            list.title = QCoreApplication::translate("khue::CompetencyCards", "Taught by");
            list.empty = QCoreApplication::translate("khue::CompetencyCards", "No course teaches it yet.");
            list.from = QStringLiteral("course_competency t JOIN course c ON c.id = t.course_id");
            list.order = QStringLiteral("c.code, t.id");
            RelatedColumn title{QCoreApplication::translate("khue::CompetencyCards", "Course"), QStringLiteral("c.code || ' · ' || ") + inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))};
            title.strong = true;
            title.share = 1;
            list.columns = {title, levelColumn(workspace)};
            list.open = [&workspace, card](qint64 id) {
                CourseCompetency fresh;
                fresh.competency_id = {(*card)->owner()};
                return openRecord(workspace, *card, id, fresh, {{"course_id", 4}, {"level", 2}});
            };
            return list;
        },
        parent);
    return *card;
}

RelatedRecords* makeRatingsCard(Workspace& workspace, QWidget* parent) {
    const auto card = std::make_shared<RelatedRecords*>();
    *card = new RelatedRecords(
        workspace,
        [&workspace, card] {
            RelatedSpecification list;
            list.table = &tableOf<CompetencyRating>;
            list.parent = "person_id";
            list.title = QCoreApplication::translate("khue::CompetencyCards", "Assessments of competencies");
            list.empty = QCoreApplication::translate("khue::CompetencyCards", "Not assessed yet. Add what the person says of herself, and what a supervisor says.");
            list.from = QStringLiteral("competency_rating t JOIN competency m ON m.id = t.competency_id");
            list.order = QStringLiteral("t.rated_on DESC, t.id DESC");
            RelatedColumn title{QCoreApplication::translate("khue::CompetencyCards", "Competency"), titleOfCompetency()};
            title.strong = true;
            title.share = 1;
            // The number alone: the card is narrow.
            list.columns = {title, {QCoreApplication::translate("khue::CompetencyCards", "Level"), QStringLiteral("t.level")}, relatedColumn(workspace.database(), tableOf<CompetencyRating>, "rater"),
                            relatedColumn(workspace.database(), tableOf<CompetencyRating>, "rated_on")};
            list.open = [&workspace, card](qint64 id) {
                CompetencyRating fresh;
                fresh.person_id = {(*card)->owner()};
                fresh.rated_on = workspace.database().today();
                return openRecord(workspace, *card, id, fresh, {{"competency_id", 6}, {"level", 3}, {"rated_on", 3}, {"rater", 3}, {"rater_id", 3}, {"note", 6}});
            };
            return list;
        },
        parent);
    return *card;
}

ProfileCard::ProfileCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_chip(new Chip(this)), m_chart(new ChartView(this)), m_assess(new QToolButton(this)), m_below(new LinkRows(this)), m_ratings(makeRatingsCard(workspace, parent)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    corner()->addWidget(m_chip);
    m_assess->setIcon(icon(QStringLiteral("edit")));
    m_assess->setEnabled(!workspace.database().isReadOnly());
    corner()->addWidget(m_assess);
    connect(m_assess, &QToolButton::clicked, this, &ProfileCard::assess);
    body()->addWidget(m_chart);
    body()->addWidget(m_below);
    connect(m_below, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { m_workspace.showRecord(table, id); });
    connect(m_ratings, &RelatedRecords::changed, this, [this] { m_workspace.attempt([this] { reload(); }); });
    retranslate();
}

void ProfileCard::retranslate() {
    setTitle(tr("Competencies"));
    m_chart->setEmptyText(tr("Not assessed yet."));
    m_assess->setToolTip(tr("Assess in many competencies at once…"));
    m_assess->setAccessibleName(m_assess->toolTip());
    if (m_person)
        m_workspace.attempt([this] { reload(); });
}

void ProfileCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ProfileCard::assess() {
    m_workspace.attempt([this] {
        RatingSheet sheet(m_workspace, m_person, this);
        if (sheet.exec() != QDialog::Accepted)
            return;
        m_ratings->reload();
        reload();
    });
}

void ProfileCard::setPerson(Id<Person> person) {
    m_person = person;
    setVisible(bool(person));
    m_ratings->setOwner(person.value);
    if (person)
        reload();
}

void ProfileCard::reload() {
    constexpr qsizetype mostRows = 6;
    const std::vector<ProfileLine> profile = competencyProfile(m_workspace.database(), m_person);
    Chart chart;
    chart.kind = ChartKind::Radar;
    chart.minimum = 0;
    chart.maximum = highestCompetencyLevel(m_workspace.database());
    chart.locale = QLocale();
    ChartSeries own{tr("Self-assessment"), {}}, supervisor{tr("Supervisor"), {}}, target{tr("Target"), {}};
    target.dashed = true;
    QList<LinkRow> below;
    int behind = 0;
    bool any = false;
    for (const ProfileLine& line : profile) {
        any = any || line.level();
        if (!line.area) {
            chart.categories.append(line.title);
            own.values.append(line.self);
            supervisor.values.append(line.supervisor);
            target.values.append(line.target ? std::optional<double>(line.target) : std::nullopt);
        }
        if (!line.level() || !line.isBelowTarget())
            continue;
        if (++behind > mostRows)
            continue;
        below.append({line.title, line.taught ? tr("taught up to level %1 by courses completed").arg(line.taught) : QString(),
                      tr("%1 of %2").arg(shownNumber(*line.level(), 1)).arg(line.target), State::Care, QStringLiteral("competency"), line.competency.value});
    }
    if (any)
        chart.series = {own, supervisor, target};
    m_chart->setChart(any ? chart : Chart());
    m_chart->setVisible(any);
    m_chip->set(!any ? QString() : behind ? tr("%n below target", nullptr, behind) : tr("Targets reached"), behind ? State::Care : State::Good);
    const int further = behind - int(below.size());
    m_below->setRows(below, any ? tr("Nothing assessed is below its target.") : QString(), further > 0 ? tr("and %n more", nullptr, further) : QString());
    m_below->setVisible(any);
}

} // namespace khue
