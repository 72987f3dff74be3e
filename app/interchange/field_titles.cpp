// SPDX-License-Identifier: GPL-3.0-or-later
// The part of recognition.h that names kinds and fields.
#include "app/interchange/field_words.h"
#include "app/interchange/recognition.h"
#include "app/interchange/record_sheet.h"

#include "app/store/partial_date.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace khue {

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
    case SheetKind::Records:
        return kind.table()->key();
    case SheetKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

SheetKind kindOfCode(const QString& code) {
    for (const SheetKind kind : {SheetKind::Trainee, SheetKind::Faculty, SheetKind::Course, SheetKind::Session, SheetKind::Enrolment, SheetKind::Attendance, SheetKind::Score})
        if (kindCode(kind) == code)
            return kind;
    for (const TableInfo* table : importableTables())
        if (table->key() == code)
            return SheetKind(*table);
    return SheetKind::Unknown;
}

QString kindTitle(SheetKind kind) {
    switch (kind) {
    case SheetKind::Trainee:
        return QCoreApplication::translate("khue::Fields", "Trainees");
    case SheetKind::Faculty:
        return QCoreApplication::translate("khue::Fields", "Lecturers");
    case SheetKind::Course:
        return QCoreApplication::translate("khue::Fields", "Courses");
    case SheetKind::Session:
        return QCoreApplication::translate("khue::Fields", "Timetable");
    case SheetKind::Enrolment:
        return QCoreApplication::translate("khue::Fields", "Enrolments");
    case SheetKind::Attendance:
        return QCoreApplication::translate("khue::Fields", "Attendance");
    case SheetKind::Score:
        return QCoreApplication::translate("khue::Fields", "Scores");
    case SheetKind::Records: {
        QString title = kind.table()->label();
        title[0] = title[0].toUpper();
        return title;
    }
    case SheetKind::Unknown:
        break;
    }
    return QCoreApplication::translate("khue::Fields", "Not to be imported");
}

QStringList fieldsOf(SheetKind kind) {
    QStringList keys;
    for (const FieldWords& field : fieldWords(kind))
        keys.append(field.key);
    return keys;
}

QString fieldTitle(SheetKind kind, const QString& field) {
    if (kind == SheetKind::Records) {
        const int index = kind.table()->indexOf(field);
        return index < 0 ? field : kind.table()->fields[size_t(index)].label();
    }
    const QHash<QString, QString> titles = {
        {QStringLiteral("code"), QCoreApplication::translate("khue::Fields", "Code")},
        {QStringLiteral("titles"), QCoreApplication::translate("khue::Fields", "Titles")},
        {QStringLiteral("full_name"), QCoreApplication::translate("khue::Fields", "Full name")},
        {QStringLiteral("family_name"), QCoreApplication::translate("khue::Fields", "Family name")},
        {QStringLiteral("middle_name"), QCoreApplication::translate("khue::Fields", "Middle name")},
        {QStringLiteral("given_name"), QCoreApplication::translate("khue::Fields", "Given name")},
        {QStringLiteral("birth_date"), QCoreApplication::translate("khue::Fields", "Date of birth")},
        {QStringLiteral("sex"), QCoreApplication::translate("khue::Fields", "Sex")},
        {QStringLiteral("department"), QCoreApplication::translate("khue::Fields", "Department")},
        {QStringLiteral("position"), QCoreApplication::translate("khue::Fields", "Position")},
        {QStringLiteral("institution"), QCoreApplication::translate("khue::Fields", "Institution")},
        {QStringLiteral("email"), QCoreApplication::translate("khue::Fields", "E-mail")},
        {QStringLiteral("phone"), QCoreApplication::translate("khue::Fields", "Phone")},
        {QStringLiteral("orcid"), QCoreApplication::translate("khue::Fields", "ORCID")},
        {QStringLiteral("expertise"), QCoreApplication::translate("khue::Fields", "Expertise")},
        {QStringLiteral("notes"), QCoreApplication::translate("khue::Fields", "Notes")},
        {QStringLiteral("title_vi"), QCoreApplication::translate("khue::Fields", "Title in Vietnamese")},
        {QStringLiteral("title_en"), QCoreApplication::translate("khue::Fields", "Title in English")},
        {QStringLiteral("credit_hours"), QCoreApplication::translate("khue::Fields", "Credit hours")},
        {QStringLiteral("session_count"), QCoreApplication::translate("khue::Fields", "Number of sessions")},
        {QStringLiteral("seats"), QCoreApplication::translate("khue::Fields", "Seats")},
        {QStringLiteral("start_date"), QCoreApplication::translate("khue::Fields", "First day")},
        {QStringLiteral("end_date"), QCoreApplication::translate("khue::Fields", "Last day")},
        {QStringLiteral("coordinator"), QCoreApplication::translate("khue::Fields", "Coordinator")},
        {QStringLiteral("run"), QCoreApplication::translate("khue::Fields", "Course run")},
        {QStringLiteral("number"), QCoreApplication::translate("khue::Fields", "Session number")},
        {QStringLiteral("date"), QCoreApplication::translate("khue::Fields", "Date")},
        {QStringLiteral("time"), QCoreApplication::translate("khue::Fields", "Time")},
        {QStringLiteral("start_time"), QCoreApplication::translate("khue::Fields", "Start")},
        {QStringLiteral("end_time"), QCoreApplication::translate("khue::Fields", "End")},
        {QStringLiteral("mode"), QCoreApplication::translate("khue::Fields", "Mode")},
        {QStringLiteral("room"), QCoreApplication::translate("khue::Fields", "Room")},
        {QStringLiteral("lecturers"), QCoreApplication::translate("khue::Fields", "Lecturers")},
        {QStringLiteral("topic_vi"), QCoreApplication::translate("khue::Fields", "Topic in Vietnamese")},
        {QStringLiteral("topic_en"), QCoreApplication::translate("khue::Fields", "Topic in English")},
        {QStringLiteral("kind"), QCoreApplication::translate("khue::Fields", "Kind of session")},
        {QStringLiteral("person"), QCoreApplication::translate("khue::Fields", "Trainee")},
        {QStringLiteral("person_email"), QCoreApplication::translate("khue::Fields", "Trainee’s e-mail")},
        {QStringLiteral("person_name"), QCoreApplication::translate("khue::Fields", "Trainee’s name")},
        {QStringLiteral("enrolled_on"), QCoreApplication::translate("khue::Fields", "Date of enrolment")},
        {QStringLiteral("state"), QCoreApplication::translate("khue::Fields", "State")},
        {QStringLiteral("assessment:pre_test"), QCoreApplication::translate("khue::Fields", "Pre-test")},
        {QStringLiteral("assessment:post_test"), QCoreApplication::translate("khue::Fields", "Post-test")},
    };
    if (const auto found = titles.find(field); found != titles.end())
        return *found;
    const QString rest = field.section(u':', 1);
    if (!field.startsWith(QLatin1String("session:")))
        return rest.isEmpty() ? field : rest;
    const QDate date = PartialDate::fromIso(rest).toDate();
    if (date.isValid())
        return QCoreApplication::translate("khue::Fields", "Session on %1").arg(QLocale().toString(date, QLocale::ShortFormat));
    if (rest.size() == 5)
        return QCoreApplication::translate("khue::Fields", "Session on %1").arg(QString(rest.right(2) % u'/' % rest.left(2)));
    return QCoreApplication::translate("khue::Fields", "Session %1").arg(rest);
}

} // namespace khue
