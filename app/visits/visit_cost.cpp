// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_cost.h"

#include "app/store/optional_number.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace khue {

template <> const Table<VisitCost> TableOf<VisitCost>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "cost of a visit"), "COALESCE(description, kind)", "COALESCE(description, kind)"},
    {
        field("visit_id", QT_TRANSLATE_NOOP("khue::Field", "Visit"), &VisitCost::visit_id, Required | Owner),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &VisitCost::kind, Required),
        field("description", QT_TRANSLATE_NOOP("khue::Field", "Description"), &VisitCost::description),
        field("planned", QT_TRANSLATE_NOOP("khue::Field", "Planned"), &VisitCost::planned, OptionalNumber),
        field("actual", QT_TRANSLATE_NOOP("khue::Field", "Actual"), &VisitCost::actual, OptionalNumber),
        field("currency", QT_TRANSLATE_NOOP("khue::Field", "Currency"), &VisitCost::currency, Required),
        field("rate", QT_TRANSLATE_NOOP("khue::Field", "Rate into the visit's currency"), &VisitCost::rate),
        field("paid_on", QT_TRANSLATE_NOOP("khue::Field", "Paid on"), &VisitCost::paid_on),
        field("funding", QT_TRANSLATE_NOOP("khue::Field", "Funding"), &VisitCost::funding),
    },
    {visitCostRules, deriveVisitCost}};

void deriveVisitCost(VisitCost& cost) {
    cost.currency = tidied(cost.currency).toUpper();
    cost.description = tidied(cost.description);
}

QList<Problem> visitCostRules(Database& database, const VisitCost& cost) {
    QList<Problem> problems;
    const auto say = [&](const char* field, const QString& text, Severity severity = Severity::Error) { problems.append({QString::fromLatin1(field), text, severity}); };
    if (!cost.planned && !cost.actual)
        say("planned", QCoreApplication::translate("khue::Visit", "Give an amount, planned or actual."));
    for (const auto& [name, amount] : {std::pair("planned", cost.planned), std::pair("actual", cost.actual)})
        if (amount && *amount < 0)
            say(name, QCoreApplication::translate("khue::Visit", "An amount cannot be negative."));
    if (!isCurrency(cost.currency))
        say("currency", QCoreApplication::translate("khue::Visit", "A currency is three letters: VND, GBP, USD."));
    if (cost.rate <= 0)
        say("rate", QCoreApplication::translate("khue::Visit", "A rate is more than 0; it is 1 in the visit's own currency."));
    const Visit visit = find<Visit>(database, QStringLiteral("id = ?"), cost.visit_id);
    if (visit.id && isCurrency(cost.currency)) {
        if (cost.currency == visit.currency && cost.rate != 1)
            say("rate", QCoreApplication::translate("khue::Visit", "The amount is in the visit's own currency: the rate is 1."));
        else if (cost.currency != visit.currency && cost.rate == 1)
            say("rate", QCoreApplication::translate("khue::Visit", "Give the rate: how many %1 are one %2.").arg(visit.currency, cost.currency), Severity::Warning);
    }
    return problems;
}

VisitMoney visitMoney(Database& database, const Visit& visit) {
    Statement row = database.query(QStringLiteral("SELECT COALESCE(SUM(planned * rate), 0), COALESCE(SUM(actual * rate), 0), COUNT(*) FROM visit_cost WHERE visit_id = ?"), visit.id);
    row.next();
    return {row.real(0), row.real(1), int(row.integer(2))};
}

bool isCurrency(QStringView code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

QString shownAmount(double amount, const QString& currency) {
    const bool whole = currency == QLatin1String("VND") || currency == QLatin1String("JPY") || currency == QLatin1String("KRW") || amount == double(qint64(amount));
    return QLocale().toString(amount, 'f', whole ? 0 : 2) + u' ' + currency; // in groups of three
}

} // namespace khue
