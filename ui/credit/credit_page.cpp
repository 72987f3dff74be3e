// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_page.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/progress/programme_rules_dialog.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/list_page.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QString labelOf(const TableInfo& table, const char* field) {
    return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label();
}

/// SQL for the hours of a person p earned after one day and up to another.
QString hoursSql(QDate after, QDate until) {
    return QStringLiteral("((SELECT COALESCE(SUM(e.hours), 0) FROM credit_entry e WHERE e.person_id = p.id AND e.earned_on > '%1' AND e.earned_on <= '%2') + "
                          "(SELECT COALESCE(SUM(c.credit_hours), 0) FROM certificate c WHERE c.person_id = p.id AND c.state = 'issued' AND c.issued_on > '%1' AND c.issued_on <= '%2'))")
        .arg(after.toString(Qt::ISODate), until.toString(Qt::ISODate));
}

QString hours(const QVariant& value) {
    return value.toDouble() > 0 ? shownNumber(value.toDouble()) : QStringLiteral("–");
}

} // namespace

CreditPage::CreditPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_tabs(new QTabWidget(this)), m_practitioners(nullptr), m_conversion(nullptr), m_rule(creditRule(workspace.database())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    m_rules = m_header->addButton(QStringLiteral("settings"));
    m_newRate = m_header->addButton(QStringLiteral("plus"), true);
    m_practitioners = new RecordList(workspace, [this] { return practitionerList(); }, this);
    m_conversion = new RecordList(workspace, &CreditPage::conversionList, this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_practitioners, QString());
    m_tabs->addTab(m_conversion, QString());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    m_practitioners->setEmptyState(QStringLiteral("clock"), [] {
        return QStringList{tr("Nobody yet"), tr("Trainees and whoever else has credit appear here with what they have earned. Credit is entered on the person's page."), QString()};
    });
    m_conversion->setEmptyState(QStringLiteral("clock"), [] {
        return QStringList{tr("The table is empty"), tr("Enter how other activities are converted into credit hours, from Appendix I of Circular 32/2023/TT-BYT or your own rules."), tr("New rate")};
    });
    connect(m_practitioners, &RecordList::activated, this, [this](qint64 id) { this->workspace().showRecord(QStringLiteral("person"), id); });
    connect(m_conversion, &RecordList::activated, this, &CreditPage::editRate);
    connect(m_conversion, &RecordList::emptyActionTriggered, this, [this] { editRate(0); });
    connect(m_newRate, &QPushButton::clicked, this, [this] { editRate(0); });
    connect(m_rules, &QPushButton::clicked, this, [this] { editProgrammeRules(this->workspace(), this); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { this->workspace().attempt([this] { reloadTab(); }); });
    m_newRate->setEnabled(!database().isReadOnly());
    m_practitioners->addBulkAction(QStringLiteral("print"), [] { return tr("Statement…"); }, [this](const QList<qint64>& ids) {
        this->workspace().showReport(QStringLiteral("credit_statement"), {{QStringLiteral("person"), QString::number(ids.first())}});
    });
    if (!database().isReadOnly())
        m_conversion->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); }, [this](const QList<qint64>& ids) { removeRecords(this->workspace(), tableOf<CreditRate>, ids); });
    retranslate();
}

QString CreditPage::title() const {
    return tr("CME credit");
}

void CreditPage::retranslate() {
    m_header->setTitle(title());
    m_rules->setText(tr("Rules of the programme…"));
    m_newRate->setText(tr("New rate"));
    m_tabs->setTabText(Practitioners, tr("Practitioners"));
    m_tabs->setTabText(Conversion, tr("Conversion table"));
    m_header->setSubtitle(tr("%1 credit hours are required within %2 years").arg(shownNumber(m_rule.hours)).arg(m_rule.years));
    emit titleChanged();
}

void CreditPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void CreditPage::reload() {
    m_rule = creditRule(database());
    m_practitioners->refreshSpecification(); // the rule, or the day, may be another
    retranslate();
    reloadTab();
}

void CreditPage::reloadTab() {
    m_newRate->setVisible(m_tabs->currentIndex() == Conversion);
    for (RecordList* list : {m_conversion, m_practitioners})
        list->reload();
}

void CreditPage::editRate(qint64 id) {
    workspace().attempt([&] {
        const CreditRate rate = id ? load(database(), Id<CreditRate>{id}) : CreditRate();
        FieldDialog dialog(workspace(), tableOf<CreditRate>, this);
        dialog.setWindowTitle(tr("Conversion into credit hours"));
        dialog.addField("form", 4);
        dialog.addField("hours", 2);
        dialog.addField("unit_vi", 3);
        dialog.addField("unit_en", 3);
        dialog.addField("source", 6);
        dialog.show(tableOf<CreditRate>.toValues(rate), id, rate.revision);
        if (dialog.exec() == QDialog::Accepted)
            m_conversion->reload();
    });
}

ListSpecification CreditPage::practitionerList() const {
    const auto& table = tableOf<Person>;
    const QDate today = database().today(), since = today.addYears(-m_rule.years);
    const QString total = hoursSql(since, today), leaving = hoursSql(since, std::min(since.addYears(1), today));
    ListSpecification list;
    list.name = QStringLiteral("credit");
    list.table = &table;
    list.alias = QStringLiteral("p");
    list.from = QStringLiteral("person p LEFT JOIN institution i ON i.id = p.institution_id");
    list.where = QStringLiteral("(p.is_trainee = 1 OR EXISTS (SELECT 1 FROM credit_entry e WHERE e.person_id = p.id))");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), tr("Practitioner"), QStringLiteral("p.full_name")};
    name.sort = isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en");
    name.sortBy = SortBy::Sql;
    name.strong = true;
    name.width = 230;
    ListColumn where{QStringLiteral("institution"), labelOf(table, "institution_id"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    where.width = 240;
    const auto number = [](const char* key, const QString& title, const QString& sql) {
        ListColumn column{QString::fromLatin1(key), title, sql};
        column.sortBy = SortBy::Sql;
        column.alignment = Qt::AlignRight;
        column.width = 140;
        column.shown = hours;
        return column;
    };
    ListColumn sum = number("total", tr("Hours that count"), total);
    const ListColumn missing = number("missing", tr("Missing"), QStringLiteral("CASE WHEN %2 < %1 THEN %1 - %2 ELSE 0 END").arg(m_rule.hours).arg(total));
    ListColumn soon = number("leaving", tr("Leaving within a year"), leaving);
    ListColumn standing{QStringLiteral("standing"), tr("Standing"), QStringLiteral("CASE WHEN %2 < %1 THEN 'missing' WHEN %2 - %3 < %1 THEN 'soon' ELSE 'met' END").arg(m_rule.hours).arg(total, leaving)};
    standing.sortBy = SortBy::Sql;
    standing.width = 170;
    standing.shown = [](const QVariant& value) {
        return value == QLatin1String("met") ? tr("Met") : value == QLatin1String("soon") ? tr("Met, short within a year") : tr("Hours missing");
    };
    standing.chip = [](const QVariant& value) { return value == QLatin1String("met") ? State::Good : value == QLatin1String("soon") ? State::Info : State::Care; };
    list.columns = {name, where, sum, missing, soon, standing};
    list.filters = {{QStringLiteral("standing"), tr("Standing"), [rule = m_rule, total, leaving](Database&) {
                         return QList<ListFilterOption>{
                             {QStringLiteral("missing"), tr("Hours missing"), QStringLiteral("%2 < %1").arg(rule.hours).arg(total), {}},
                             {QStringLiteral("soon"), tr("Met, short within a year"), QStringLiteral("%2 >= %1 AND %2 - %3 < %1").arg(rule.hours).arg(total, leaving), {}},
                             {QStringLiteral("met"), tr("Met"), QStringLiteral("%2 >= %1").arg(rule.hours).arg(total), {}}};
                     }}};
    return list;
}

ListSpecification CreditPage::conversionList() {
    const auto& table = tableOf<CreditRate>;
    ListSpecification list;
    list.name = QStringLiteral("credit_rate");
    list.table = &table;
    list.alias = QStringLiteral("r");
    list.from = QStringLiteral("credit_rate r");
    list.sortedBy = QStringLiteral("form");
    ListColumn form{QStringLiteral("form"), labelOf(table, "form"), QStringLiteral("r.form")};
    form.width = 220;
    form.shown = [](const QVariant& value) { return choiceTitle(choicesOf<CreditForm>, value.toString()); };
    ListColumn unit{QStringLiteral("unit"), tr("Unit"), inLanguageSql(QStringLiteral("r.unit_vi"), QStringLiteral("r.unit_en"))};
    unit.strong = true;
    unit.width = 300;
    ListColumn worth{QStringLiteral("hours"), labelOf(table, "hours"), QStringLiteral("r.hours")};
    worth.sortBy = SortBy::Sql;
    worth.alignment = Qt::AlignRight;
    worth.width = 170;
    worth.shown = hours;
    ListColumn source{QStringLiteral("source"), labelOf(table, "source"), QStringLiteral("r.source")};
    source.width = 260;
    list.columns = {form, unit, worth, source};
    return list;
}

} // namespace khue
