// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_card.h"

#include "app/store/language.h"
#include "ui/widgets/link_rows.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr qsizetype mostRows = 8;
const QString creditRow = QStringLiteral("credit_entry");
} // namespace

CreditDialog::CreditDialog(Workspace& workspace, Id<Person> person, Id<CreditEntry> entry, QWidget* parent)
    : FieldDialog(workspace, tableOf<CreditEntry>, parent), m_rate(new ChoiceField(this)), m_units(new TextField(this)) {
    setWindowTitle(tr("CME credit"));
    addField("form", 4);
    addField("earned_on", 2);
    addField("title_vi", 3);
    addField("title_en", 3);
    addField("organiser", 3);
    addField("issuing_body", 3);
    addField("evidence", 6);
    // By the conversion table, where it has rates for the form; the hours can be typed all the same.
    addWidget(tr("Conversion"), m_rate, 3);
    addWidget(tr("How many"), m_units, 1);
    addField("hours", 2);
    connect(field("form"), &FieldWidget::edited, this, &CreditDialog::showRates);
    connect(m_rate, &FieldWidget::edited, this, &CreditDialog::convert);
    connect(m_units, &FieldWidget::edited, this, &CreditDialog::convert);
    CreditEntry shown;
    shown.person_id = person;
    shown.earned_on = database().today();
    if (entry)
        shown = load(database(), entry);
    show(tableOf<CreditEntry>.toValues(shown), shown.id.value, shown.revision);
    showRates();
}

void CreditDialog::showRates() {
    const QString form = field("form")->storedValue().toString();
    QList<QPair<QString, QString>> items{{QString(), tr("none: type the hours")}};
    for (const CreditRate& rate : loadAll<CreditRate>(database(), QStringLiteral("form = ? ORDER BY id"), form))
        items.append({QString::number(rate.id.value), tr("%1: %2 h").arg(inLanguage(rate.unit_vi, rate.unit_en), shownNumber(rate.hours))});
    m_rate->setItems([items] { return items; });
    m_rate->setStoredValue(QString());
    m_rate->setEnabled(items.size() > 1);
    m_units->setEnabled(items.size() > 1);
}

void CreditDialog::convert() {
    const CreditRate rate = khue::find<CreditRate>(database(), QStringLiteral("id = ?"), m_rate->storedValue().toLongLong());
    const QString typed = m_units->storedValue().toString();
    bool isNumber = false;
    const double units = typed.isEmpty() ? 1 : QString(typed).replace(u',', u'.').toDouble(&isNumber);
    m_units->setProblem(typed.isEmpty() || isNumber ? QString() : tr("“%1” is not a number.").arg(typed));
    if (rate.id && (typed.isEmpty() || isNumber))
        field("hours")->setStoredValue(rate.hours * units);
}

QList<Problem> CreditDialog::write() {
    CreditEntry entry = tableOf<CreditEntry>.fromValues(values());
    entry.id = {id()};
    entry.revision = revision();
    return saveChecked(database(), entry, id() ? "save" : "add", inLanguage(entry.title_vi, entry.title_en));
}

CreditCard::CreditCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_chip(new Chip(this)), m_sum(new QLabel(this)), m_rows(new LinkRows(this)), m_add(new QToolButton(this)), m_statement(new QToolButton(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMuted(m_sum);
    m_sum->setWordWrap(true);
    body()->addWidget(m_sum);
    body()->addWidget(m_rows);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_statement->setIcon(icon(QStringLiteral("print")));
    m_add->setEnabled(!workspace.database().isReadOnly());
    corner()->addWidget(m_chip);
    corner()->addWidget(m_statement);
    corner()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] { edit({}); });
    connect(m_statement, &QToolButton::clicked, this, [this] {
        m_workspace.showReport(QStringLiteral("credit_statement"), {{QStringLiteral("person"), QString::number(m_person.value)}});
    });
    connect(m_rows, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) {
        if (table == creditRow)
            edit({id});
        else
            m_workspace.showRecord(table, id);
    });
    retranslate();
}

void CreditCard::retranslate() {
    setTitle(tr("CME credit"));
    m_add->setToolTip(tr("Add credit…"));
    m_statement->setToolTip(tr("Statement…"));
    for (QToolButton* button : {m_add, m_statement})
        button->setAccessibleName(button->toolTip());
}

void CreditCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CreditCard::setPerson(Id<Person> person) {
    m_person = person;
    setVisible(bool(person));
    if (person)
        reload();
}

void CreditCard::reload() {
    const CreditLedger ledger = creditLedger(m_workspace.database(), m_person, m_workspace.database().today());
    m_sum->setText(tr("%1 of %2 hours since %3").arg(shownNumber(ledger.total), shownNumber(ledger.rule.hours), shownDate(ledger.since)));
    if (ledger.missing() > 0)
        m_chip->set(tr("%1 missing").arg(shownNumber(ledger.missing())), State::Care);
    else if (const QDate shortFrom = ledger.shortFrom(); shortFrom.isValid())
        m_chip->set(tr("Met until %1").arg(shownDate(shortFrom.addDays(-1))), State::Good);
    else
        m_chip->set(tr("Met"), State::Good);
    QList<LinkRow> rows;
    for (const CreditLine& line : ledger.lines) {
        if (rows.size() == mostRows)
            break;
        LinkRow row;
        row.title = inLanguage(line.title_vi, line.title_en);
        row.note = line.counts ? tr("%1 · counts until %2").arg(titleOf(line.form), shownDate(line.leaves_on.addDays(-1))) : tr("%1 · no longer counts").arg(titleOf(line.form));
        row.chip = tr("%1 h").arg(shownNumber(line.hours));
        row.state = line.counts ? State::Good : State::Neutral;
        row.table = line.certificate ? QStringLiteral("certificate") : creditRow;
        row.id = line.certificate ? line.certificate : line.entry.value;
        rows.append(row);
    }
    const int further = int(ledger.lines.size() - size_t(rows.size()));
    m_rows->setRows(rows, tr("No credit has been recorded yet."), further ? tr("and %n more", nullptr, further) : QString());
}

void CreditCard::edit(Id<CreditEntry> entry) {
    m_workspace.attempt([&] {
        CreditDialog dialog(m_workspace, m_person, entry, this);
        if (dialog.exec() == QDialog::Accepted)
            reload();
    });
}

} // namespace khue
