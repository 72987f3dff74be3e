// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/output_pages.h"

#include "app/store/language.h"
#include "app/studies/output_author.h"
#include "ui/studies/output_dialog.h"
#include "ui/studies/work_states.h"
#include "ui/widgets/link_rows.h"

#include "ui_output.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QString labelOf(const char* field) {
    const auto& table = tableOf<Output>;
    return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label();
}

template <class E> ListFilter choiceFilter(const char* field) {
    return {QString::fromLatin1(field), labelOf(field), [field](Database&) {
                QList<ListFilterOption> options;
                for (const ChoiceItem& item : choicesOf<E>)
                    options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("o.%1 = ?").arg(QLatin1String(field)), QString::fromLatin1(item.code)});
                return options;
            }};
}

} // namespace

OutputListPage::OutputListPage(Workspace& workspace) : ListPage(workspace), m_report(header()->addButton(QStringLiteral("print"))) {
    setUp(&OutputListPage::specification);
    list()->setEmptyState(QStringLiteral("bookmark"), [] {
        return QStringList{tr("No outputs yet"), tr("Publications, data sets, guidelines, policy briefs, and what changed in practice."), tr("New output")};
    });
    addNewButton(QStringLiteral("output"), [] { return tr("New output"); });
    addExport();
    addRemoval(tableOf<Output>);
    connect(m_report, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("publications"), {}); });
    retranslate();
}

QString OutputListPage::title() const {
    return tr("Outputs");
}

void OutputListPage::retranslate() {
    ListPage::retranslate();
    m_report->setText(tr("Print"));
}

ListSpecification OutputListPage::specification() {
    ListSpecification list;
    list.name = QStringLiteral("output");
    list.table = &tableOf<Output>;
    list.alias = QStringLiteral("o");
    list.from = QStringLiteral("output o LEFT JOIN study s ON s.id = o.study_id LEFT JOIN institution i ON i.id = o.institution_id");
    list.sortedBy = QStringLiteral("published_on");
    list.order = Qt::DescendingOrder;
    ListColumn title{QStringLiteral("title"), tr("Title"), inLanguageSql(QStringLiteral("o.title_vi"), QStringLiteral("o.title_en"))};
    title.width = 340;
    title.strong = true;
    ListColumn kind{QStringLiteral("kind"), labelOf("kind"), QStringLiteral("o.kind")};
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<OutputKind>, value.toString()); };
    ListColumn study{QStringLiteral("study"), labelOf("study_id"), QStringLiteral("s.code")};
    study.width = 110;
    ListColumn state{QStringLiteral("state"), labelOf("state"), QStringLiteral("o.state")};
    state.width = 150;
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<OutputState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<OutputState>(value.toString())); };
    ListColumn date{QStringLiteral("published_on"), tr("Date"), QStringLiteral("o.published_on")};
    date.sortBy = SortBy::Sql;
    date.alignment = Qt::AlignRight;
    date.width = 110;
    date.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    ListColumn first{QStringLiteral("first_author"), tr("First author"),
                     QStringLiteral("(SELECT COALESCE(p.full_name, a.name) FROM output_author a LEFT JOIN person p ON p.id = a.person_id WHERE a.output_id = o.id ORDER BY a.position, a.id LIMIT 1)")};
    first.width = 180;
    ListColumn trainees{QStringLiteral("trainees"), tr("Trainees among authors"),
                        QStringLiteral("(SELECT COUNT(*) FROM output_author a JOIN person p ON p.id = a.person_id WHERE a.output_id = o.id AND p.is_trainee = 1)")};
    trainees.sortBy = SortBy::Sql;
    trainees.alignment = Qt::AlignRight;
    trainees.width = 120;
    ListColumn in{QStringLiteral("published_in"), labelOf("published_in"), QStringLiteral("o.published_in")};
    in.width = 200;
    in.shownAtFirst = false;
    ListColumn doi{QStringLiteral("doi"), labelOf("doi"), QStringLiteral("o.doi")};
    doi.width = 190;
    ListColumn place{QStringLiteral("institution"), labelOf("institution_id"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    place.width = 200;
    place.shownAtFirst = false;
    list.columns = {title, kind, study, state, date, first, trainees, doi, in, place};
    list.filters = {choiceFilter<OutputKind>("kind"), choiceFilter<OutputState>("state"),
                    {QStringLiteral("study"), labelOf("study_id"),
                     [](Database& database) {
                         QList<ListFilterOption> options;
                         Statement rows = database.query(QStringLiteral("SELECT DISTINCT s.id, s.code FROM output o JOIN study s ON s.id = o.study_id ORDER BY s.code"));
                         while (rows.next())
                             options.append({rows.text(1), rows.text(1), QStringLiteral("o.study_id = ?"), rows.integer(0)});
                         return options;
                     }},
                    {QStringLiteral("year"), tr("Year"),
                     [](Database& database) {
                         QList<ListFilterOption> options;
                         Statement rows = database.query(QStringLiteral("SELECT DISTINCT SUBSTR(published_on, 1, 4) FROM output WHERE published_on IS NOT NULL ORDER BY 1 DESC"));
                         while (rows.next())
                             options.append({rows.text(0), rows.text(0), QStringLiteral("SUBSTR(o.published_on, 1, 4) = ?"), rows.text(0)});
                         return options;
                     }},
                    {QStringLiteral("authors"), tr("Authors"), [](Database&) {
                         return QList<ListFilterOption>{
                             {QStringLiteral("trainee"), tr("With a trainee"),
                              QStringLiteral("EXISTS (SELECT 1 FROM output_author a JOIN person p ON p.id = a.person_id WHERE a.output_id = o.id AND p.is_trainee = 1)"), {}},
                             {QStringLiteral("trainee_first"), tr("A trainee is first author"),
                              QStringLiteral("(SELECT p.is_trainee FROM output_author a LEFT JOIN person p ON p.id = a.person_id WHERE a.output_id = o.id ORDER BY a.position, a.id LIMIT 1) = 1"), {}}};
                     }}};
    return list;
}

OutputPage::OutputPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Output>, "output"),
      m_authors(new RelatedRecords(workspace, [this] { return authorList(this->workspace(), [this] { return Id<Output>{record()}; }, this); }, this)),
      m_cited(new RelatedRecords(workspace, [this] { return citedList(database()); }, this)), m_citedByCard(new Card(this)), m_studyCard(new Card(this)), m_citedBy(new LinkRows(this)),
      m_study(new LinkRows(this)) {
    Ui::OutputForm().setupUi(form()->body());
    form()->bind();
    m_citedByCard->body()->addWidget(m_citedBy, 0, Qt::AlignTop);
    m_studyCard->body()->addWidget(m_study, 0, Qt::AlignTop);
    for (Card* card : {m_citedByCard, m_studyCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_authors);
    side()->addWidget(m_cited);
    side()->addWidget(m_citedByCard);
    side()->addWidget(m_studyCard);
    side()->addStretch();
    for (LinkRows* rows : {m_citedBy, m_study})
        connect(rows, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues OutputPage::newValues() const {
    return tableOf<Output>.toValues({});
}

QString OutputPage::newTitle() const {
    return tr("New output");
}

void OutputPage::retranslate() {
    RecordPage::retranslate();
    m_citedByCard->setTitle(tr("Based on it"));
    m_studyCard->setTitle(tr("Study"));
}

void OutputPage::showRecord(qint64 id) {
    m_authors->setOwner(id);
    m_cited->setOwner(id);
    QList<LinkRow> rows;
    {
        Statement found = database().query(QStringLiteral("SELECT o.id, %1, o.kind, l.relation FROM output_link l JOIN output o ON o.id = l.output_id WHERE l.cited_id = ? ORDER BY o.id")
                                               .arg(inLanguageSql(QStringLiteral("o.title_vi"), QStringLiteral("o.title_en"))),
                                           id);
        while (found.next())
            rows.append({found.text(1), choiceTitle(choicesOf<OutputRelation>, found.text(3)), choiceTitle(choicesOf<OutputKind>, found.text(2)), State::Info, QStringLiteral("output"), found.integer(0)});
    }
    m_citedBy->setRows(rows, tr("Nothing yet: no guideline, brief or article names it."));
    m_citedByCard->setVisible(id != 0);
    QList<LinkRow> study;
    Statement found = database().query(QStringLiteral("SELECT s.id, %1, s.code FROM study s JOIN output o ON o.study_id = s.id WHERE o.id = ?").arg(inLanguageSql(QStringLiteral("s.title_vi"), QStringLiteral("s.title_en"))), id);
    while (found.next())
        study.append({found.text(1), found.text(2), {}, State::Neutral, QStringLiteral("study"), found.integer(0)});
    m_study->setRows(study, tr("It belongs to no single study."));
    m_studyCard->setVisible(id != 0);
}

void OutputPage::showPart(const QString& table, qint64 id) {
    (table == QLatin1String("output_author") ? m_authors : m_cited)->select(id);
}

} // namespace khue
