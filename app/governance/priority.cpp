// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/priority.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Priority> TableOf<Priority>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "research priority"), "COALESCE(title_vi, title_en, code)", "COALESCE(title_en, title_vi, code)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Priority::code, Required | Unique | Searchable),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Priority::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Priority::title_en, Searchable),
        field("need_vi", QT_TRANSLATE_NOOP("khue::Field", "Need of the health system (Vietnamese)"), &Priority::need_vi, Long | Searchable),
        field("need_en", QT_TRANSLATE_NOOP("khue::Field", "Need of the health system (English)"), &Priority::need_en, Long | Searchable),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Proposed by"), &Priority::institution_id),
        field("proposed_on", QT_TRANSLATE_NOOP("khue::Field", "Proposed on"), &Priority::proposed_on),
        field("field", QT_TRANSLATE_NOOP("khue::Field", "Health field"), &Priority::field, Required),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Priority::state, Required),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Priority::notes, Long),
    },
    {priorityRules, derivePriority}};

void derivePriority(Priority& priority) {
    priority.code = tidied(priority.code);
    priority.title_vi = tidied(priority.title_vi);
    priority.title_en = tidied(priority.title_en);
}

QString nextPriorityCode(Database& database) {
    const QString start = QStringLiteral("UT-%1-").arg(database.today().year());
    int highest = 0;
    Statement rows = database.query(QStringLiteral("SELECT code FROM priority WHERE code LIKE ?"), QString(start + u'%'));
    while (rows.next())
        highest = qMax(highest, rows.text(0).mid(start.size()).toInt());
    return start + QStringLiteral("%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

QList<Problem> priorityRules(Database& database, const Priority& priority) {
    QList<Problem> problems;
    if (priority.title_vi.isEmpty() && priority.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the priority a title, in either language.")});
    if (priority.need_vi.isEmpty() && priority.need_en.isEmpty())
        problems.append({QStringLiteral("need_vi"), QCoreApplication::translate("khue::Rules", "Say which need of the Vietnamese health system stands behind it."),
                         Severity::Warning});
    if (!priority.institution_id)
        problems.append({QStringLiteral("institution_id"), QCoreApplication::translate("khue::Rules", "Say which Vietnamese institution proposed it."), Severity::Warning});
    else if (database.single(QStringLiteral("SELECT country FROM institution WHERE id = ?"), priority.institution_id).toString() != QLatin1String("VN"))
        problems.append({QStringLiteral("institution_id"),
                         QCoreApplication::translate("khue::Rules", "Priorities are set by Viet Nam: a Vietnamese institution should propose it."), Severity::Warning});
    if (priority.proposed_on > database.today())
        problems.append({QStringLiteral("proposed_on"), QCoreApplication::translate("khue::Rules", "It cannot have been proposed on a day to come.")});
    return problems;
}

} // namespace khue
