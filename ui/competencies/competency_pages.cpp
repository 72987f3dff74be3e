// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/competency_pages.h"

#include "app/store/language.h"
#include "ui/competencies/competency_cards.h"
#include "ui/competencies/competency_gaps.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_competency.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QString labelOf(const TableInfo& table, const char* field) {
    return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label();
}

} // namespace

// ---- the framework --------------------------------------------------------------------------------------

CompetenciesPage::CompetenciesPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_tabs(new QTabWidget(this)), m_list(new RecordList(workspace, &CompetenciesPage::frameworkList, this)),
      m_levels(new RecordList(workspace, &CompetenciesPage::levelList, this)), m_gaps(new CompetencyGaps(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    m_newLevel = m_header->addButton(QStringLiteral("plus"));
    m_newCompetency = m_header->addButton(QStringLiteral("plus"), true);
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_gaps), static_cast<QWidget*>(m_levels)})
        m_tabs->addTab(tab, QString());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    m_list->setEmptyState(QStringLiteral("star"), [] {
        return QStringList{tr("No competencies"), tr("The framework says what people in clinical research are to be able to do: areas, and competencies within them."), tr("New competency")};
    });
    m_levels->setEmptyState(QStringLiteral("star"), [] { return QStringList{tr("No levels"), tr("Levels say how far somebody is in a competency, from 1 up."), tr("New level")}; });
    const auto openNew = [this] { this->workspace().showRecord(QStringLiteral("competency"), 0); };
    connect(m_newCompetency, &QPushButton::clicked, this, openNew);
    connect(m_list, &RecordList::emptyActionTriggered, this, openNew);
    connect(m_list, &RecordList::activated, this, [this](qint64 id) { this->workspace().showRecord(QStringLiteral("competency"), id); });
    connect(m_newLevel, &QPushButton::clicked, this, [this] { editLevel(0); });
    connect(m_levels, &RecordList::emptyActionTriggered, this, [this] { editLevel(0); });
    connect(m_levels, &RecordList::activated, this, &CompetenciesPage::editLevel);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { this->workspace().attempt([this] { reloadTab(); }); });
    const bool writable = !database().isReadOnly();
    for (QPushButton* button : {m_newCompetency, m_newLevel})
        button->setEnabled(writable);
    if (writable) {
        m_list->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); }, [this](const QList<qint64>& ids) { removeRecords(this->workspace(), tableOf<Competency>, ids); });
        m_levels->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); }, [this](const QList<qint64>& ids) { removeRecords(this->workspace(), tableOf<CompetencyLevel>, ids); });
    }
    retranslate();
}

QString CompetenciesPage::title() const {
    return tr("Competencies");
}

void CompetenciesPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(tr("After the TDR/WHO Global Competency Framework for Clinical Research"));
    m_newCompetency->setText(tr("New competency"));
    m_newLevel->setText(tr("New level"));
    m_tabs->setTabText(Framework, tr("Framework"));
    m_tabs->setTabText(Gaps, tr("Gaps of a group"));
    m_tabs->setTabText(Levels, tr("Levels"));
    emit titleChanged();
}

void CompetenciesPage::reload() {
    reloadTab();
    if (m_tabs->currentIndex() != Levels)
        m_levels->reload(); // a few rows, so that the tab is there at once
}

void CompetenciesPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void CompetenciesPage::reloadTab() {
    const int tab = m_tabs->currentIndex();
    m_newLevel->setVisible(tab == Levels);
    m_newCompetency->setVisible(tab == Framework);
    if (tab == Framework)
        m_list->reload();
    else if (tab == Levels)
        m_levels->reload();
    else
        m_gaps->reload();
}

void CompetenciesPage::editLevel(qint64 id) {
    workspace().attempt([&] {
        CompetencyLevel level;
        if (id)
            level = load(database(), Id<CompetencyLevel>{id});
        else
            level.level = highestCompetencyLevel(database()) + 1;
        FieldDialog dialog(workspace(), tableOf<CompetencyLevel>, this);
        dialog.setWindowTitle(id ? tr("Level") : tr("New level"));
        dialog.addField("level", 2);
        dialog.addField("title_vi", 6);
        dialog.addField("title_en", 6);
        dialog.addField("description_vi", 6);
        dialog.addField("description_en", 6);
        dialog.show(tableOf<CompetencyLevel>.toValues(level), id, level.revision);
        if (dialog.exec() == QDialog::Accepted)
            m_levels->reload();
    });
}

ListSpecification CompetenciesPage::frameworkList() {
    const auto& table = tableOf<Competency>;
    ListSpecification list;
    list.name = QStringLiteral("competency");
    list.table = &table;
    list.alias = QStringLiteral("m");
    list.from = QStringLiteral("competency m LEFT JOIN competency a ON a.id = m.area_id");
    list.sortedBy = QStringLiteral("code");
    ListColumn code{QStringLiteral("code"), labelOf(table, "code"), QStringLiteral("m.code")};
    code.sort = QStringLiteral("COALESCE(a.position, m.position) * 100000 + CASE WHEN a.id IS NULL THEN 0 ELSE 1000 + m.position END");
    code.sortBy = SortBy::Sql;
    code.width = 110;
    ListColumn title{QStringLiteral("title"), tr("Area or competency"), inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en"))};
    title.strong = true;
    title.width = 330;
    ListColumn area{QStringLiteral("area"), tr("Within"), inLanguageSql(QStringLiteral("a.title_vi"), QStringLiteral("a.title_en"))};
    area.width = 230;
    const auto count = [](const char* key, const QString& title, const QString& sql) {
        ListColumn column{QString::fromLatin1(key), title, sql};
        column.sortBy = SortBy::Sql;
        column.alignment = Qt::AlignRight;
        column.width = 120;
        return column;
    };
    ListColumn target = count("target", labelOf(table, "target_level"), QStringLiteral("NULLIF(m.target_level, 0)"));
    list.columns = {code, title, area, target, count("courses", tr("Courses"), QStringLiteral("(SELECT COUNT(*) FROM course_competency t WHERE t.competency_id = m.id)")),
                    count("people", tr("People assessed"), QStringLiteral("(SELECT COUNT(DISTINCT r.person_id) FROM competency_rating r WHERE r.competency_id = m.id)"))};
    list.filters = {{QStringLiteral("kind"), tr("Kind"), [](Database&) {
                         return QList<ListFilterOption>{{QStringLiteral("area"), tr("Areas"), QStringLiteral("m.area_id IS NULL"), {}},
                                                        {QStringLiteral("competency"), tr("Competencies within an area"), QStringLiteral("m.area_id IS NOT NULL"), {}},
                                                        {QStringLiteral("target"), tr("With a target"), QStringLiteral("m.target_level > 0"), {}}};
                     }}};
    return list;
}

ListSpecification CompetenciesPage::levelList() {
    const auto& table = tableOf<CompetencyLevel>;
    ListSpecification list;
    list.name = QStringLiteral("competency_level");
    list.table = &table;
    list.alias = QStringLiteral("l");
    list.from = QStringLiteral("competency_level l");
    list.sortedBy = QStringLiteral("level");
    ListColumn level{QStringLiteral("level"), labelOf(table, "level"), QStringLiteral("l.level")};
    level.sortBy = SortBy::Sql;
    level.alignment = Qt::AlignRight;
    level.width = 90;
    ListColumn title{QStringLiteral("title"), tr("Title"), inLanguageSql(QStringLiteral("l.title_vi"), QStringLiteral("l.title_en"))};
    title.strong = true;
    title.width = 260;
    ListColumn about{QStringLiteral("description"), tr("Description"), inLanguageSql(QStringLiteral("l.description_vi"), QStringLiteral("l.description_en"))};
    about.width = 460;
    list.columns = {level, title, about};
    return list;
}

// ---- one of it ------------------------------------------------------------------------------------------

CompetencyPage::CompetencyPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Competency>, "competency"), m_courses(makeTeachingCoursesCard(workspace, this)), m_insideCard(new Card(this)), m_peopleCard(new Card(this)),
      m_inside(new LinkRows(this)), m_people(new LinkRows(this)) {
    Ui::CompetencyForm().setupUi(form()->body());
    form()->bind();
    static_cast<ReferencePicker*>(form()->field("area_id"))->setCondition(QStringLiteral("area_id IS NULL"));
    for (const auto& [card, rows] : {std::pair(m_insideCard, m_inside), std::pair(m_peopleCard, m_people)}) {
        card->body()->addWidget(rows, 0, Qt::AlignTop);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        connect(rows, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    }
    side()->addWidget(m_courses);
    side()->addWidget(m_insideCard);
    side()->addWidget(m_peopleCard);
    side()->addStretch();
    retranslate();
}

RowValues CompetencyPage::newValues() const {
    Competency fresh;
    fresh.position = database().single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM competency")).toInt();
    return tableOf<Competency>.toValues(fresh);
}

QString CompetencyPage::newTitle() const {
    return tr("New competency");
}

void CompetencyPage::retranslate() {
    RecordPage::retranslate();
    m_insideCard->setTitle(tr("Competencies within this area"));
    m_peopleCard->setTitle(tr("Assessed lately"));
}

void CompetencyPage::showRecord(qint64 id) {
    constexpr int mostRows = 12;
    m_courses->setOwner(id);
    QList<LinkRow> inside, people;
    {
        Statement rows = database().query(QStringLiteral("SELECT id, %1, code FROM competency WHERE area_id = ? ORDER BY position, id").arg(inLanguageSql(QStringLiteral("title_vi"), QStringLiteral("title_en"))), id);
        while (rows.next())
            inside.append({rows.text(1), rows.text(2), {}, State::Neutral, QStringLiteral("competency"), rows.integer(0)});
    }
    m_inside->setRows(inside, {});
    m_insideCard->setVisible(!inside.isEmpty());
    const int target = form()->field("target_level")->storedValue().toInt();
    Statement rows = database().query(QStringLiteral("SELECT p.id, p.full_name, r.level, r.rater, r.rated_on FROM competency_rating r JOIN person p ON p.id = r.person_id "
                                                     "WHERE r.competency_id = ? ORDER BY r.rated_on DESC, r.id DESC LIMIT %1")
                                          .arg(mostRows),
                                      id);
    while (rows.next()) {
        const int level = int(rows.integer(2));
        people.append({rows.text(1), QString(choiceTitle(choicesOf<CompetencyRater>, rows.text(3)) + QStringLiteral(" · ") + DateField::shown(rows.text(4))), tr("Level %1").arg(level),
                       target == 0 ? State::Neutral : level < target ? State::Care : State::Good, QStringLiteral("person"), rows.integer(0)});
    }
    m_people->setRows(people, tr("Nobody has been assessed in it yet."));
    m_peopleCard->setVisible(id != 0);
}

} // namespace khue
