// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit.h"

namespace khue {

enum class CostKind { Flight, Lodging, Allowance, LocalTransport, Visa, Insurance, Fee, Other };
template <> inline const ChoiceList choicesOf<CostKind>{
    {"flight", QT_TRANSLATE_NOOP("khue::Choice", "Flights")},
    {"lodging", QT_TRANSLATE_NOOP("khue::Choice", "Lodging")},
    {"allowance", QT_TRANSLATE_NOOP("khue::Choice", "Daily allowance")},
    {"local_transport", QT_TRANSLATE_NOOP("khue::Choice", "Local transport")},
    {"visa", QT_TRANSLATE_NOOP("khue::Choice", "Visa and papers")},
    {"insurance", QT_TRANSLATE_NOOP("khue::Choice", "Insurance")},
    {"fee", QT_TRANSLATE_NOOP("khue::Choice", "Fee")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other cost")},
};

/// One cost of a visit, as planned and as it came.
struct VisitCost {
    Id<VisitCost> id;
    int revision = 0;
    Id<Visit> visit_id;
    CostKind kind = CostKind::Flight;
    QString description;
    std::optional<double> planned, actual; ///< in `currency`; `actual` is empty until it is known
    QString currency = QStringLiteral("VND"); ///< ISO 4217
    double rate = 1; ///< units of the visit's currency for one unit of this one
    QDate paid_on;
    QString funding; ///< where it is another source than the visit's
    bool operator==(const VisitCost&) const = default;
};
template <> struct TableName<VisitCost> {
    static constexpr const char* value = "visit_cost";
    static constexpr int number = 0;
};
void deriveVisitCost(VisitCost& cost);
QList<Problem> visitCostRules(Database& database, const VisitCost& cost);
template <> const Table<VisitCost> TableOf<VisitCost>::value;

/// The sums of a visit's costs, in the visit's currency.
struct VisitMoney {
    double planned = 0, actual = 0;
    int costs = 0;
};
VisitMoney visitMoney(Database& database, const Visit& visit);

/// Three capital letters.
bool isCurrency(QStringView code);
/// «12.500.000 VND», «1,250.50 GBP» in the language shown: no decimals where the currency has none.
QString shownAmount(double amount, const QString& currency);

} // namespace khue
