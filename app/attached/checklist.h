// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// The records for which a checklist is offered.
enum class ChecklistUse { Any, VisitIncoming, VisitOutgoing, Study, Agreement, Meeting, Event, CourseRun };
template <> inline const ChoiceList choicesOf<ChecklistUse>{
    {"any", QT_TRANSLATE_NOOP("khue::Choice", "Any record")},
    {"visit_incoming", QT_TRANSLATE_NOOP("khue::Choice", "Visit to Viet Nam")},
    {"visit_outgoing", QT_TRANSLATE_NOOP("khue::Choice", "Visit to Oxford")},
    {"study", QT_TRANSLATE_NOOP("khue::Choice", "Joint study")},
    {"agreement", QT_TRANSLATE_NOOP("khue::Choice", "Agreement")},
    {"meeting", QT_TRANSLATE_NOOP("khue::Choice", "Meeting")},
    {"event", QT_TRANSLATE_NOOP("khue::Choice", "Event")},
    {"course_run", QT_TRANSLATE_NOOP("khue::Choice", "Course run")},
};

/// A list of things to do that comes back with each record of a kind: the papers of a visit, the steps before a course.
struct ChecklistTemplate {
    Id<ChecklistTemplate> id;
    int revision = 0;
    QString code;
    QString name_vi, name_en;
    ChecklistUse applies_to = ChecklistUse::Any;
    QString notes;
    bool operator==(const ChecklistTemplate&) const = default;
};
template <> struct TableName<ChecklistTemplate> {
    static constexpr const char* value = "checklist_template";
    static constexpr int number = 52;
};
QList<Problem> checklistTemplateRules(Database& database, const ChecklistTemplate& checklist);
template <> const Table<ChecklistTemplate> TableOf<ChecklistTemplate>::value;

/// From which of the record's days the due day of an item is counted.
enum class DueAnchor { None, Start, End };
template <> inline const ChoiceList choicesOf<DueAnchor>{
    {"none", QT_TRANSLATE_NOOP("khue::Choice", "No due date")},
    {"start", QT_TRANSLATE_NOOP("khue::Choice", "Counted from the start")},
    {"end", QT_TRANSLATE_NOOP("khue::Choice", "Counted from the end")},
};

/// One thing to do of a checklist.
struct ChecklistItem {
    Id<ChecklistItem> id;
    int revision = 0;
    Id<ChecklistTemplate> checklist_template_id;
    int position = 0;
    QString title_vi, title_en;
    DueAnchor anchor = DueAnchor::Start;
    int days = 0; ///< after the anchor; before it where negative
    bool operator==(const ChecklistItem&) const = default;
};
template <> struct TableName<ChecklistItem> {
    static constexpr const char* value = "checklist_item";
    static constexpr int number = 0;
};
QList<Problem> checklistItemRules(Database& database, const ChecklistItem& item);
template <> const Table<ChecklistItem> TableOf<ChecklistItem>::value;

/// The day on which an item is due for a record with these days; invalid where the day it counts from is.
QDate dueDay(const ChecklistItem& item, QDate start, QDate end);
/// «30 days before the start», «on the last day»: an item's due rule in words.
QString shownDueRule(const ChecklistItem& item);

/// The templates offered for a kind of record, those for any record last.
std::vector<ChecklistTemplate> checklistsFor(Database& database, ChecklistUse use);

} // namespace khue
