// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

namespace khue {

enum class SessionKind { Lecture, Practical, Exam, Visit };
template <> inline const ChoiceList choicesOf<SessionKind>{
    {"lecture", QT_TRANSLATE_NOOP("khue::Choice", "Lecture")},
    {"practical", QT_TRANSLATE_NOOP("khue::Choice", "Practical")},
    {"exam", QT_TRANSLATE_NOOP("khue::Choice", "Exam")},
    {"visit", QT_TRANSLATE_NOOP("khue::Choice", "Field visit")},
};

enum class SessionMode { InPerson, Online, Hybrid };
template <> inline const ChoiceList choicesOf<SessionMode>{
    {"in_person", QT_TRANSLATE_NOOP("khue::Choice", "In person")},
    {"online", QT_TRANSLATE_NOOP("khue::Choice", "Online")},
    {"hybrid", QT_TRANSLATE_NOOP("khue::Choice", "Hybrid")},
};

/// One session (buổi học) of a run.
struct Session {
    Id<Session> id;
    int revision = 0;
    Id<CourseRun> course_run_id;
    int number = 1;
    QDateTime starts_at, ends_at; ///< UTC; invalid while not scheduled
    QString zone = QStringLiteral("Asia/Ho_Chi_Minh"); ///< IANA, of the place
    SessionKind kind = SessionKind::Lecture;
    SessionMode mode = SessionMode::InPerson;
    Id<Room> room_id;
    QString link; ///< of the online meeting
    QString topic_vi, topic_en;
    QString notes;
    bool operator==(const Session&) const = default;
};
template <> struct TableName<Session> {
    static constexpr const char* value = "session";
    static constexpr int number = 7;
};
QList<Problem> sessionRules(Database& database, const Session& session);
template <> const Table<Session> TableOf<Session>::value;

/// The start or end as the clock at the session's place shows it.
QDateTime atPlace(const QDateTime& moment, const QString& zone);

enum class LecturerRole { Lecturer, Assistant, Examiner };
template <> inline const ChoiceList choicesOf<LecturerRole>{
    {"lecturer", QT_TRANSLATE_NOOP("khue::Choice", "Lecturer")},
    {"assistant", QT_TRANSLATE_NOOP("khue::Choice", "Teaching assistant")},
    {"examiner", QT_TRANSLATE_NOOP("khue::Choice", "Examiner")},
};
enum class EngagementState { Provisional, Confirmed };
template <> inline const ChoiceList choicesOf<EngagementState>{
    {"provisional", QT_TRANSLATE_NOOP("khue::Choice", "Provisional")},
    {"confirmed", QT_TRANSLATE_NOOP("khue::Choice", "Confirmed")},
};

/// Who teaches a session.
struct SessionLecturer {
    Id<SessionLecturer> id;
    int revision = 0;
    Id<Session> session_id;
    Id<Person> person_id;
    LecturerRole role = LecturerRole::Lecturer;
    EngagementState state = EngagementState::Provisional;
    bool operator==(const SessionLecturer&) const = default;
};
template <> struct TableName<SessionLecturer> {
    static constexpr const char* value = "session_lecturer";
    static constexpr int number = 0;
};
template <> const Table<SessionLecturer> TableOf<SessionLecturer>::value;

} // namespace khue
