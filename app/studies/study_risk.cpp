// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_risk.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Risk> TableOf<Risk>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "risk or issue"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &Risk::study_id, Required | Owner),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Risk::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Risk::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Risk::title_en, Searchable),
        field("likelihood", QT_TRANSLATE_NOOP("khue::Field", "Likelihood (1–5)"), &Risk::likelihood),
        field("impact", QT_TRANSLATE_NOOP("khue::Field", "Impact (1–5)"), &Risk::impact),
        field("mitigation", QT_TRANSLATE_NOOP("khue::Field", "What is done about it"), &Risk::mitigation, Long | Searchable),
        field("owner_id", QT_TRANSLATE_NOOP("khue::Field", "Owner"), &Risk::owner_id),
        field("due_on", QT_TRANSLATE_NOOP("khue::Field", "Due on"), &Risk::due_on),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Risk::state, Required),
    },
    {riskRules, nullptr}};

QList<Problem> riskRules(Database&, const Risk& risk) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::Study", source); };
    QList<Problem> problems;
    if (risk.title_vi.isEmpty() && risk.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), words(QT_TRANSLATE_NOOP("khue::Study", "Give it a title, in either language."))});
    for (const auto& [field, value] : {std::pair("likelihood", risk.likelihood), std::pair("impact", risk.impact)})
        if (value < 1 || value > 5)
            problems.append({QString::fromLatin1(field), words(QT_TRANSLATE_NOOP("khue::Study", "A number from 1 (least) to 5 (most)."))});
    return problems;
}

RiskLevel riskLevel(int score) {
    return score >= 15 ? RiskLevel::Severe : score >= 10 ? RiskLevel::High : score >= 5 ? RiskLevel::Medium : RiskLevel::Low;
}

} // namespace khue
