// SPDX-License-Identifier: GPL-3.0-or-later
// The part of recognition.h that names kinds and fields.
#include "app/interchange/field_words.h"
#include "app/interchange/recognition.h"

#include "app/store/partial_date.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace khue {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(khue::Fields)
};

} // namespace

QString kindCode(SheetKind kind) {
    switch (kind) {
    case SheetKind::Trainee:
        return QStringLiteral("trainee");
    case SheetKind::Faculty:
        return QStringLiteral("faculty");
    case SheetKind::Course:
        return QStringLiteral("course");
    case SheetKind::Session:
        return QStringLiteral("session");
    case SheetKind::Enrolment:
        return QStringLiteral("enrolment");
    case SheetKind::Attendance:
        return QStringLiteral("attendance");
    case SheetKind::Score:
        return QStringLiteral("score");
    case SheetKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString kindTitle(SheetKind kind) {
    switch (kind) {
    case SheetKind::Trainee:
        return Text::tr("Trainees");
    case SheetKind::Faculty:
        return Text::tr("Lecturers");
    case SheetKind::Course:
        return Text::tr("Courses");
    case SheetKind::Session:
        return Text::tr("Timetable");
    case SheetKind::Enrolment:
        return Text::tr("Enrolments");
    case SheetKind::Attendance:
        return Text::tr("Attendance");
    case SheetKind::Score:
        return Text::tr("Scores");
    case SheetKind::Unknown:
        break;
    }
    return Text::tr("Not to be imported");
}

QStringList fieldsOf(SheetKind kind) {
    QStringList keys;
    for (const FieldWords& field : fieldWords(kind))
        keys.append(field.key);
    return keys;
}

QString fieldTitle(const QString& field) {
    const QHash<QString, QString> titles = {
        {QStringLiteral("code"), Text::tr("Code")},
        {QStringLiteral("titles"), Text::tr("Titles")},
        {QStringLiteral("full_name"), Text::tr("Full name")},
        {QStringLiteral("family_name"), Text::tr("Family name")},
        {QStringLiteral("middle_name"), Text::tr("Middle name")},
        {QStringLiteral("given_name"), Text::tr("Given name")},
        {QStringLiteral("birth_date"), Text::tr("Date of birth")},
        {QStringLiteral("sex"), Text::tr("Sex")},
        {QStringLiteral("department"), Text::tr("Department")},
        {QStringLiteral("position"), Text::tr("Position")},
        {QStringLiteral("institution"), Text::tr("Institution")},
        {QStringLiteral("email"), Text::tr("E-mail")},
        {QStringLiteral("phone"), Text::tr("Phone")},
        {QStringLiteral("orcid"), Text::tr("ORCID")},
        {QStringLiteral("expertise"), Text::tr("Expertise")},
        {QStringLiteral("notes"), Text::tr("Notes")},
        {QStringLiteral("title_vi"), Text::tr("Title in Vietnamese")},
        {QStringLiteral("title_en"), Text::tr("Title in English")},
        {QStringLiteral("credit_hours"), Text::tr("Credit hours")},
        {QStringLiteral("session_count"), Text::tr("Number of sessions")},
        {QStringLiteral("seats"), Text::tr("Seats")},
        {QStringLiteral("start_date"), Text::tr("First day")},
        {QStringLiteral("end_date"), Text::tr("Last day")},
        {QStringLiteral("coordinator"), Text::tr("Coordinator")},
        {QStringLiteral("run"), Text::tr("Course run")},
        {QStringLiteral("number"), Text::tr("Session number")},
        {QStringLiteral("date"), Text::tr("Date")},
        {QStringLiteral("time"), Text::tr("Time")},
        {QStringLiteral("start_time"), Text::tr("Start")},
        {QStringLiteral("end_time"), Text::tr("End")},
        {QStringLiteral("mode"), Text::tr("Mode")},
        {QStringLiteral("room"), Text::tr("Room")},
        {QStringLiteral("lecturers"), Text::tr("Lecturers")},
        {QStringLiteral("topic_vi"), Text::tr("Topic in Vietnamese")},
        {QStringLiteral("topic_en"), Text::tr("Topic in English")},
        {QStringLiteral("kind"), Text::tr("Kind of session")},
        {QStringLiteral("person"), Text::tr("Trainee")},
        {QStringLiteral("person_email"), Text::tr("Trainee’s e-mail")},
        {QStringLiteral("person_name"), Text::tr("Trainee’s name")},
        {QStringLiteral("enrolled_on"), Text::tr("Date of enrolment")},
        {QStringLiteral("state"), Text::tr("State")},
        {QStringLiteral("assessment:pre_test"), Text::tr("Pre-test")},
        {QStringLiteral("assessment:post_test"), Text::tr("Post-test")},
    };
    if (const auto found = titles.find(field); found != titles.end())
        return *found;
    const QString rest = field.section(u':', 1);
    if (!field.startsWith(QLatin1String("session:")))
        return rest.isEmpty() ? field : rest;
    const QDate date = PartialDate::fromIso(rest).toDate();
    if (date.isValid())
        return Text::tr("Session on %1").arg(QLocale().toString(date, QLocale::ShortFormat));
    if (rest.size() == 5)
        return Text::tr("Session on %1").arg(QString(rest.right(2) % u'/' % rest.left(2)));
    return Text::tr("Session %1").arg(rest);
}

} // namespace khue
