// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/institution_pages.h"

#include "app/people/person.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/widgets/link_rows.h"

#include "ui_institution.h"

#include <QtWidgets/QVBoxLayout>

namespace khue {

InstitutionListPage::InstitutionListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&InstitutionListPage::specification);
    list()->setEmptyState(QStringLiteral("building"), [] {
        return QStringList{tr("No institutions yet"), tr("Hospitals, universities and institutes: where people work, and who organises courses."),
                           tr("New institution")};
    });
    addNewButton(QStringLiteral("institution"), [] { return tr("New institution"); });
    addExport();
    addRemoval(tableOf<Institution>);
    retranslate();
}

QString InstitutionListPage::title() const {
    return tr("Institutions");
}

ListSpecification InstitutionListPage::specification() {
    const auto& table = tableOf<Institution>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("institution");
    list.table = &table;
    list.alias = QStringLiteral("i");
    list.from = QStringLiteral("institution i");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), tr("Name"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    name.width = 330;
    name.strong = true;
    ListColumn other{QStringLiteral("other"), isVietnamese() ? tr("English name") : tr("Vietnamese name"),
                     isVietnamese() ? QStringLiteral("i.name_en") : QStringLiteral("i.name_vi")};
    other.width = 260;
    ListColumn code{QStringLiteral("code"), label("code"), QStringLiteral("i.code")};
    code.width = 100;
    ListColumn kind{QStringLiteral("kind"), label("kind"), QStringLiteral("i.kind")};
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<InstitutionKind>, value.toString()); };
    ListColumn sector{QStringLiteral("sector"), label("sector"), QStringLiteral("i.sector")};
    sector.shown = [](const QVariant& value) { return choiceTitle(choicesOf<Sector>, value.toString()); };
    sector.width = 100;
    sector.shownAtFirst = false;
    ListColumn city{QStringLiteral("city"), label("city"), QStringLiteral("i.city")};
    ListColumn people{QStringLiteral("people"), tr("People"), QStringLiteral("(SELECT COUNT(*) FROM person p WHERE p.institution_id = i.id)")};
    people.sortBy = SortBy::Sql;
    people.alignment = Qt::AlignRight;
    people.width = 90;
    list.columns = {name, other, code, kind, sector, city, people};
    list.filters = {{QStringLiteral("kind"), label("kind"), [](Database&) {
                         QList<ListFilterOption> options;
                         for (const ChoiceItem& item : choicesOf<InstitutionKind>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("i.kind = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }}};
    return list;
}

InstitutionPage::InstitutionPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Institution>, "institution"), m_peopleCard(new Card(this)), m_people(new LinkRows(this)), m_tasks(new TaskCard(workspace, this)), m_documents(new DocumentCard(workspace, this)) {
    Ui::InstitutionForm().setupUi(form()->body());
    form()->bind();
    m_peopleCard->body()->addWidget(m_people, 0, Qt::AlignTop);
    m_peopleCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_peopleCard);
    side()->addWidget(m_tasks);
    side()->addWidget(m_documents);
    side()->addStretch();
    connect(m_people, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues InstitutionPage::newValues() const {
    return tableOf<Institution>.toValues({});
}

QString InstitutionPage::newTitle() const {
    return tr("New institution");
}

void InstitutionPage::retranslate() {
    RecordPage::retranslate();
    m_peopleCard->setTitle(tr("People there"));
}

void InstitutionPage::showRecord(qint64 id) {
    m_tasks->setRecord(QStringLiteral("institution"), id);
    m_documents->setRecord(QStringLiteral("institution"), id);
    constexpr int mostRows = 15;
    QList<LinkRow> rows;
    const int all = database().single(QStringLiteral("SELECT COUNT(*) FROM person WHERE institution_id = ?"), id).toInt();
    Statement found = database().query(QStringLiteral("SELECT id, titles, full_name, COALESCE(department, position) FROM person WHERE institution_id = ? "
                                                      "ORDER BY %1 LIMIT %2")
                                           .arg(isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en"))
                                           .arg(mostRows),
                                       id);
    while (found.next())
        rows.append({titledName(found.text(1).split(u' ', Qt::SkipEmptyParts), found.text(2)), found.text(3), {}, State::Neutral,
                     QStringLiteral("person"), found.integer(0)});
    m_people->setRows(rows, tr("Nobody yet."), all > mostRows ? tr("and %n more", nullptr, all - mostRows) : QString());
}

} // namespace khue
