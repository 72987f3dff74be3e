// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/checklist.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<ChecklistTemplate> TableOf<ChecklistTemplate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "checklist"), "COALESCE(name_vi, name_en, code)", "COALESCE(name_en, name_vi, code)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &ChecklistTemplate::code, Required | Unique | Searchable),
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &ChecklistTemplate::name_vi, Searchable),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &ChecklistTemplate::name_en, Searchable),
        field("applies_to", QT_TRANSLATE_NOOP("khue::Field", "Offered for"), &ChecklistTemplate::applies_to, Required),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &ChecklistTemplate::notes, Long),
    },
    {checklistTemplateRules, nullptr}};

template <> const Table<ChecklistItem> TableOf<ChecklistItem>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "checklist item"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("checklist_template_id", QT_TRANSLATE_NOOP("khue::Field", "Checklist"), &ChecklistItem::checklist_template_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &ChecklistItem::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &ChecklistItem::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &ChecklistItem::title_en),
        field("anchor", QT_TRANSLATE_NOOP("khue::Field", "Due"), &ChecklistItem::anchor, Required),
        field("days", QT_TRANSLATE_NOOP("khue::Field", "Days after (before: −)"), &ChecklistItem::days),
    },
    {checklistItemRules, nullptr}};

QList<Problem> checklistTemplateRules(Database&, const ChecklistTemplate& checklist) {
    if (checklist.name_vi.isEmpty() && checklist.name_en.isEmpty())
        return {{QStringLiteral("name_vi"), QCoreApplication::translate("khue::Attached", "Give the checklist a name, in either language.")}};
    return {};
}

QList<Problem> checklistItemRules(Database&, const ChecklistItem& item) {
    QList<Problem> problems;
    if (item.title_vi.isEmpty() && item.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Attached", "Say what is to be done, in either language.")});
    constexpr int mostDays = 3660;
    if (item.days < -mostDays || item.days > mostDays)
        problems.append({QStringLiteral("days"), QCoreApplication::translate("khue::Attached", "That is more than ten years away.")});
    return problems;
}

QDate dueDay(const ChecklistItem& item, QDate start, QDate end) {
    const QDate anchor = item.anchor == DueAnchor::Start ? start : item.anchor == DueAnchor::End ? end : QDate();
    return anchor.isValid() ? anchor.addDays(item.days) : QDate();
}

QString shownDueRule(const ChecklistItem& item) {
    if (item.anchor == DueAnchor::None)
        return titleOf(DueAnchor::None);
    const bool start = item.anchor == DueAnchor::Start;
    const int days = qAbs(item.days);
    if (!days)
        return start ? QCoreApplication::translate("khue::Attached", "on the first day") : QCoreApplication::translate("khue::Attached", "on the last day");
    if (item.days < 0)
        return start ? QCoreApplication::translate("khue::Attached", "%n day(s) before the start", nullptr, days)
                     : QCoreApplication::translate("khue::Attached", "%n day(s) before the end", nullptr, days);
    return start ? QCoreApplication::translate("khue::Attached", "%n day(s) after the start", nullptr, days)
                 : QCoreApplication::translate("khue::Attached", "%n day(s) after the end", nullptr, days);
}

std::vector<ChecklistTemplate> checklistsFor(Database& database, ChecklistUse use) {
    return loadAll<ChecklistTemplate>(database, QStringLiteral("applies_to IN (?, 'any') ORDER BY applies_to = 'any', code"), codeOf(use));
}

} // namespace khue
