// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

enum class RiskKind { Risk, Issue };
template <> inline const ChoiceList choicesOf<RiskKind>{
    {"risk", QT_TRANSLATE_NOOP("khue::Choice", "Risk")},
    {"issue", QT_TRANSLATE_NOOP("khue::Choice", "Issue")},
};

enum class RiskState { Open, Treated, Accepted, Closed };
template <> inline const ChoiceList choicesOf<RiskState>{
    {"open", QT_TRANSLATE_NOOP("khue::Choice", "Open")},
    {"treated", QT_TRANSLATE_NOOP("khue::Choice", "Being dealt with")},
    {"accepted", QT_TRANSLATE_NOOP("khue::Choice", "Accepted by the study")},
    {"closed", QT_TRANSLATE_NOOP("khue::Choice", "Closed")},
};

/// How much a risk weighs: likelihood times impact, 1–4 low, 5–9 medium, 10–14 high, 15–25 severe. An issue has
/// happened: its likelihood counts as 5.
enum class RiskLevel { Low, Medium, High, Severe };
template <> inline const ChoiceList choicesOf<RiskLevel>{
    {"low", QT_TRANSLATE_NOOP("khue::Choice", "Low")},
    {"medium", QT_TRANSLATE_NOOP("khue::Choice", "Medium")},
    {"high", QT_TRANSLATE_NOOP("khue::Choice", "High")},
    {"severe", QT_TRANSLATE_NOOP("khue::Choice", "Severe")},
};

/// What may go wrong in a study (risk), or has (issue), and what is done about it.
struct Risk {
    Id<Risk> id;
    int revision = 0;
    Id<Study> study_id;
    RiskKind kind = RiskKind::Risk;
    QString title_vi, title_en;
    int likelihood = 3; ///< 1 to 5
    int impact = 3;     ///< 1 to 5
    QString mitigation;
    Id<Person> owner_id;
    QDate due_on;
    RiskState state = RiskState::Open;
    bool operator==(const Risk&) const = default;
    int score() const { return (kind == RiskKind::Issue ? 5 : likelihood) * impact; }
};
template <> struct TableName<Risk> {
    static constexpr const char* value = "risk";
    static constexpr int number = 73;
};
QList<Problem> riskRules(Database& database, const Risk& risk);
template <> const Table<Risk> TableOf<Risk>::value;

RiskLevel riskLevel(int score);
/// SQL over risk under the alias r: Risk::score().
inline constexpr const char* riskScoreSql = "(CASE WHEN r.kind = 'issue' THEN 5 ELSE r.likelihood END) * r.impact";
/// SQL over risk under the alias r: whether somebody still has to do something.
inline constexpr const char* riskOpenSql = "r.state IN ('open', 'treated')";

} // namespace khue
