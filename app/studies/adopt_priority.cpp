// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/adopt_priority.h"

#include "app/store/edit.h"

#include <QtCore/QCoreApplication>

namespace khue {

Study adoptPriority(Database& database, Id<Priority> id) {
    Priority priority = load(database, id);
    if (priority.state == PriorityState::Declined || priority.state == PriorityState::Achieved)
        throw Failure(QCoreApplication::translate("khue::Studies", "“%1” is %2: change its state first.").arg(priority.code, titleOf(priority.state)));
    Study study;
    // NC after its priority: UT-2026-03 becomes NC-2026-03, a second study of it NC-2026-03-2.
    const QString stem = QStringLiteral("NC-") + (priority.code.startsWith(QLatin1String("UT-")) ? priority.code.mid(3) : priority.code);
    study.code = stem;
    for (int number = 2; database.single(QStringLiteral("SELECT 1 FROM study WHERE code = ?"), study.code).isValid(); ++number)
        study.code = QStringLiteral("%1-%2").arg(stem).arg(number);
    study.title_vi = priority.title_vi;
    study.title_en = priority.title_en;
    study.summary_vi = priority.need_vi;
    study.summary_en = priority.need_en;
    study.host_id = priority.institution_id;
    study.priority_id = id;
    priority.state = PriorityState::InStudy;
    Edit edit(database, "adopt_priority", priority.code);
    edit.save(study);
    edit.save(priority);
    edit.commit();
    return study;
}

} // namespace khue
