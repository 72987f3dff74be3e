// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/approval_template.h"

#include "app/store/edit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace khue {

template <> const Table<ApprovalTemplate> TableOf<ApprovalTemplate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "template of approvals"), "COALESCE(name_vi, name_en)", "COALESCE(name_en, name_vi)"},
    {
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &ApprovalTemplate::name_vi),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &ApprovalTemplate::name_en),
        field("scope", QT_TRANSLATE_NOOP("khue::Field", "For which kind of study"), &ApprovalTemplate::scope, Required),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &ApprovalTemplate::notes, Long),
    },
    {approvalTemplateRules, nullptr}};

template <> const Table<ApprovalTemplateItem> TableOf<ApprovalTemplateItem>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "step of a template"), "COALESCE(authority_vi, authority_en, kind)", "COALESCE(authority_en, authority_vi, kind)"},
    {
        field("template_id", QT_TRANSLATE_NOOP("khue::Field", "Template"), &ApprovalTemplateItem::template_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &ApprovalTemplateItem::position),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind of approval"), &ApprovalTemplateItem::kind, Required),
        field("authority_vi", QT_TRANSLATE_NOOP("khue::Field", "Authority (Vietnamese)"), &ApprovalTemplateItem::authority_vi),
        field("authority_en", QT_TRANSLATE_NOOP("khue::Field", "Authority (English)"), &ApprovalTemplateItem::authority_en),
        field("depends_on_id", QT_TRANSLATE_NOOP("khue::Field", "Depends on"), &ApprovalTemplateItem::depends_on_id),
    },
    {approvalTemplateItemRules, nullptr}};

QList<Problem> approvalTemplateRules(Database&, const ApprovalTemplate& record) {
    if (record.name_vi.isEmpty() && record.name_en.isEmpty())
        return {{QStringLiteral("name_vi"), QCoreApplication::translate("khue::Study", "Give the template a name, in either language.")}};
    return {};
}

QList<Problem> approvalTemplateItemRules(Database& database, const ApprovalTemplateItem& item) {
    if (item.authority_vi.isEmpty() && item.authority_en.isEmpty())
        return {{QStringLiteral("authority_vi"), QCoreApplication::translate("khue::Study", "Say who decides, in either language.")}};
    if (!item.depends_on_id)
        return {};
    const ApprovalTemplateItem before = find<ApprovalTemplateItem>(database, QStringLiteral("id = ?"), item.depends_on_id);
    if (before.id && before.template_id != item.template_id)
        return {{QStringLiteral("depends_on_id"), QCoreApplication::translate("khue::Study", "A step can only depend on one of the same template.")}};
    if (item.id && database.single(QStringLiteral("WITH RECURSIVE before (id) AS (SELECT CAST(? AS INTEGER) UNION SELECT t.depends_on_id FROM approval_template_item t "
                                                  "JOIN before b ON t.id = b.id WHERE t.depends_on_id IS NOT NULL) SELECT 1 FROM before WHERE id = ?"),
                                   item.depends_on_id, item.id).isValid())
        return {{QStringLiteral("depends_on_id"), QCoreApplication::translate("khue::Study", "The steps would wait for each other.")}};
    return {};
}

ApprovalTemplate templateFor(Database& database, StudyKind kind) {
    return find<ApprovalTemplate>(database, QStringLiteral("scope = ? OR scope = 'any' ORDER BY CASE scope WHEN 'any' THEN 1 ELSE 0 END, id LIMIT 1"), kind);
}

int applyTemplate(Edit& edit, Database& database, Id<Study> study, Id<ApprovalTemplate> source) {
    QHash<ApprovalKind, Id<Approval>> present;
    int last = 0;
    for (const Approval& approval : loadAll<Approval>(database, QStringLiteral("study_id = ? ORDER BY position DESC, id DESC"), study)) {
        present.insert(approval.kind, approval.id); // the first of a kind stays
        last = std::max(last, approval.position);
    }
    const std::vector<ApprovalTemplateItem> items = loadAll<ApprovalTemplateItem>(database, QStringLiteral("template_id = ? ORDER BY position, id"), source);
    QHash<qint64, Approval> made;
    QHash<qint64, Id<Approval>> standsFor;
    for (const ApprovalTemplateItem& item : items) {
        if (present.contains(item.kind) && item.kind != ApprovalKind::Other) {
            standsFor.insert(item.id.value, present.value(item.kind));
            continue;
        }
        Approval approval;
        approval.study_id = study;
        approval.position = ++last;
        approval.kind = item.kind;
        approval.authority_vi = item.authority_vi;
        approval.authority_en = item.authority_en;
        edit.save(approval);
        standsFor.insert(item.id.value, approval.id);
        made.insert(item.id.value, approval);
    }
    // A step may stand before the one it depends on, so the links come when all are there.
    for (const ApprovalTemplateItem& item : items)
        if (item.depends_on_id && made.contains(item.id.value)) {
            Approval& approval = made[item.id.value];
            approval.depends_on_id = standsFor.value(item.depends_on_id.value);
            edit.save(approval);
        }
    return int(made.size());
}

} // namespace khue
