// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_funding.h"

#include "app/store/language.h"
#include "ui/studies/budget_rows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/related_records.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace khue {

namespace {

/// An expense; one that overspends its grant is asked about before it is saved, where it is not refused.
class ExpenseDialog : public FieldDialog {
public:
    ExpenseDialog(Workspace& workspace, const Expense& expense, QWidget* parent) : FieldDialog(workspace, tableOf<Expense>, parent) {
        setWindowTitle(expense.id ? StudyFunding::tr("Expense") : StudyFunding::tr("New expense"));
        addField("spent_on", 2);
        addField("category", 2);
        addField("amount", 2);
        addField("note", 6);
        show(tableOf<Expense>.toValues(expense), expense.id.value, expense.revision);
    }

protected:
    QList<Problem> write() override {
        Expense expense = tableOf<Expense>.fromValues(values());
        expense.id = {id()};
        expense.revision = revision();
        const double beyond = overspentBy(database(), expense);
        if (beyond > 0 && overspending(database()) == Overspending::Warn &&
            !ask::confirm(this, StudyFunding::tr("Beyond the budget"), overspentSentence(database(), expense.study_grant_id, beyond), StudyFunding::tr("Save nevertheless")))
            return {{QStringLiteral("amount"), overspentSentence(database(), expense.study_grant_id, beyond)}};
        return saveChecked(database(), expense, id() ? "save" : "add", shownMoney(expense.amount, budgetOf(database(), expense.study_grant_id).currency));
    }
};

QString grantNameSql() {
    return QStringLiteral("COALESCE(%1, t.funder)").arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en")));
}

RelatedSpecification grantList(Database& database) {
    const auto& table = tableOf<StudyGrant>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_id";
    list.blank = table.toValues({});
    list.title = StudyFunding::tr("Grants");
    list.empty = StudyFunding::tr("No grant yet. Add who gives the money, how much, and for which time.");
    list.from = QStringLiteral("study_grant t LEFT JOIN institution i ON i.id = t.funder_id");
    RelatedColumn funder{StudyFunding::tr("Funder"), grantNameSql()};
    funder.strong = true;
    funder.share = 2;
    const QString spent = QStringLiteral("(SELECT COALESCE(SUM(e.amount), 0) FROM expense e WHERE e.study_grant_id = t.id)");
    const auto money = [](const QVariant& value) { return shownMoney(value.toString().section(u'|', 0, 0).toDouble(), value.toString().section(u'|', 1)); };
    const auto moneyColumn = [&](const QString& title, const QString& sql) {
        RelatedColumn column{title, QStringLiteral("(%1) || '|' || t.currency").arg(sql), money};
        column.alignment = Qt::AlignRight;
        return column;
    };
    RelatedColumn left = moneyColumn(StudyFunding::tr("Left"), QStringLiteral("t.amount - ") + spent);
    left.chip = [](const QVariant& value) { return value.toString().section(u'|', 0, 0).toDouble() < -0.005 ? State::Bad : State::Good; };
    list.columns = {funder,
                    relatedColumn(database, table, "reference", 1),
                    moneyColumn(StudyFunding::tr("Amount"), QStringLiteral("t.amount")),
                    moneyColumn(StudyFunding::tr("Spent"), spent),
                    left,
                    relatedColumn(database, table, "from_date"),
                    relatedColumn(database, table, "to_date")};
    list.fields = {{"funder_id", 3}, {"funder", 3}, {"reference", 2}, {"amount", 2}, {"currency", 2}, {"from_date", 3}, {"to_date", 3}, {"note", 6}};
    return list;
}

RelatedSpecification expenseList(Database& database) {
    const auto& table = tableOf<Expense>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_grant_id";
    list.blank = table.toValues({});
    list.empty = StudyFunding::tr("Nothing was spent yet.");
    list.from = QStringLiteral("expense t JOIN study_grant g ON g.id = t.study_grant_id");
    list.order = QStringLiteral("t.spent_on DESC, t.id DESC");
    RelatedColumn amount{StudyFunding::tr("Amount"), QStringLiteral("t.amount || '|' || g.currency"),
                         [](const QVariant& value) { return shownMoney(value.toString().section(u'|', 0, 0).toDouble(), value.toString().section(u'|', 1)); }};
    amount.alignment = Qt::AlignRight;
    RelatedColumn note = relatedColumn(database, table, "note", 2);
    list.columns = {relatedColumn(database, table, "spent_on"), relatedColumn(database, table, "category"), note, amount};
    return list;
}

} // namespace

StudyFunding::StudyFunding(Workspace& workspace)
    : ScrolledTab(workspace), m_banner(new NoticeBanner(this)), m_rule(new QLabel(this)), m_overspending(new QComboBox(this)), m_budget(new Card(this)), m_bars(new BudgetRows(this)),
      m_grants(new RelatedRecords(workspace, [this] { return grantList(database()); }, this)),
      m_expenses(new RelatedRecords(
          workspace,
          [this] {
              RelatedSpecification list = expenseList(database());
              list.title = expensesTitle();
              list.open = [this](qint64 id) { return editExpense(id); };
              return list;
          },
          this)) {
    body()->addWidget(m_banner);
    m_budget->body()->addWidget(m_bars);
    m_budget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_budget);
    body()->addWidget(m_grants);
    body()->addWidget(m_expenses);
    auto* row = new QHBoxLayout;
    setMuted(m_rule);
    m_rule->setBuddy(m_overspending);
    m_overspending->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_rule);
    row->addWidget(m_overspending);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();
    connect(m_grants->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const QList<qint64> chosen = m_grants->selectedIds(); chosen.size() == 1 && chosen.first() != m_grant.value)
            this->workspace().attempt([&] { showGrant({chosen.first()}); });
    });
    connect(m_grants, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showAround(); }); });
    connect(m_expenses, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { reload(); }); });
    connect(m_overspending, &QComboBox::activated, this, [this](int choice) {
        this->workspace().attempt([&] { setOverspending(database(), choice == 1 ? Overspending::Refuse : Overspending::Warn); });
    });
    retranslate();
}

void StudyFunding::retranslate() {
    m_budget->setTitle(tr("Spent of the budget"));
    m_rule->setText(tr("Expenses beyond the budget, in the whole programme:"));
    const int now = m_overspending->currentIndex();
    m_overspending->clear();
    m_overspending->addItems({tr("asked about, then saved with a warning"), tr("refused")});
    m_overspending->setCurrentIndex(std::max(0, now));
    m_overspending->setAccessibleName(tr("Expenses beyond the budget"));
}

void StudyFunding::reload() {
    m_grants->setOwner(study().value);
    showAround();
}

void StudyFunding::showAround() {
    QList<BudgetRows::Row> rows;
    QList<qint64> ids;
    {
        Statement found = database().query(QStringLiteral("SELECT t.id, %1, t.reference FROM study_grant t LEFT JOIN institution i ON i.id = t.funder_id WHERE t.study_id = ? ORDER BY t.id").arg(grantNameSql()), study());
        while (found.next()) {
            ids.append(found.integer(0));
            rows.append({found.text(2).isEmpty() ? found.text(1) : QString(found.text(1) + QStringLiteral(" · ") + found.text(2)), {}});
        }
    }
    for (qsizetype i = 0; i < ids.size(); ++i)
        rows[i].budget = budgetOf(database(), {ids[i]});
    m_bars->setRows(rows);
    m_budget->setVisible(!rows.isEmpty());
    m_banner->show(study() ? studyWorkNotices(database(), study()) : QList<StudyWorkNotice>(), {"overspent"});
    m_overspending->setCurrentIndex(overspending(database()) == Overspending::Refuse ? 1 : 0);
    m_overspending->setEnabled(!database().isReadOnly());
    showGrant(ids.contains(m_grant.value) ? m_grant : ids.isEmpty() ? Id<StudyGrant>() : Id<StudyGrant>{ids.first()});
}

void StudyFunding::showGrant(Id<StudyGrant> grant) {
    m_grant = grant;
    m_expenses->setOwner(grant.value);
    m_expenses->setTitle(expensesTitle());
}

QString StudyFunding::expensesTitle() const {
    return tr("Expenses: %1").arg(database().single(QStringLiteral("SELECT %1 FROM study_grant WHERE id = ?").arg(tableOf<StudyGrant>.titleSql()), m_grant).toString());
}

void StudyFunding::showPart(const QString& table, qint64 id) {
    const qint64 wanted = table == QLatin1String("expense") ? database().single(QStringLiteral("SELECT study_grant_id FROM expense WHERE id = ?"), id).toLongLong() : id;
    m_grants->select(wanted);
    showGrant({wanted});
}

bool StudyFunding::editExpense(qint64 id) {
    Expense expense;
    expense.study_grant_id = m_grant;
    expense.spent_on = database().today();
    if (id)
        expense = load(database(), Id<Expense>{id});
    return ExpenseDialog(workspace(), expense, this).exec() == QDialog::Accepted;
}

} // namespace khue
