// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/record_argument.h"

#include "app/command/session_argument.h"
#include "app/store/failure.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

struct FoundPeople {
    qint64 id = 0;
    QStringList shown; ///< all whom the words fit
};

FoundPeople peopleCalled(Database& database, const QString& text) {
    FoundPeople found;
    const QString wanted = folded(tidied(text));
    if (wanted.isEmpty())
        return found;
    Statement people = database.query(QStringLiteral("SELECT id, code, email, full_name, titles FROM person ORDER BY id"));
    while (people.next()) {
        const QString name = people.text(3);
        const bool exact = text.trimmed().compare(people.text(1), Qt::CaseInsensitive) == 0 || text.trimmed().compare(people.text(2), Qt::CaseInsensitive) == 0;
        if (!exact && folded(name) != wanted && folded(titledName(people.text(4).split(u' ', Qt::SkipEmptyParts), name)) != wanted)
            continue;
        found.id = people.integer(0);
        const QString code = people.text(1).isEmpty() ? people.text(2) : people.text(1);
        found.shown.append(code.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, code));
        if (exact && !people.text(1).isEmpty())
            return {found.id, {found.shown.last()}};
    }
    return found;
}

qint64 runCalled(Database& database, const QString& code) {
    return database.single(QStringLiteral("SELECT id FROM course_run WHERE code = ?"), code.trimmed().toUpper()).toLongLong();
}

} // namespace

Id<Person> personOfArgument(Database& database, const QString& text) {
    const FoundPeople found = peopleCalled(database, text);
    if (found.shown.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Command", "There is nobody called “%1”. `khue-cli list person --find %1` finds more.").arg(text));
    if (found.shown.size() > 1)
        throw Failure(QCoreApplication::translate("khue::Command", "Which of these people is meant? Give the code or the e-mail address: %1").arg(found.shown.join(QStringLiteral(", "))));
    return {found.id};
}

Id<CourseRun> runOfArgument(Database& database, const QString& code) {
    if (const qint64 id = runCalled(database, code))
        return {id};
    throw Failure(QCoreApplication::translate("khue::Command", "There is no course run “%1”. `khue-cli list course_run` lists them.").arg(code));
}

OwnerId availabilityOwnerOfArgument(Database& database, const QString& text) {
    if (const qint64 run = runCalled(database, text))
        return {AvailabilityOwner::CourseRun, run};
    const FoundPeople people = peopleCalled(database, text);
    qint64 room = 0;
    QString roomFault;
    try {
        room = roomOfArgument(database, text);
    } catch (const Failure& failure) {
        roomFault = failure.message();
    }
    if (room && people.shown.isEmpty())
        return {AvailabilityOwner::Room, room};
    if (people.shown.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Command", "Neither a course run nor a room nor a person is called “%1”.").arg(text), roomFault);
    return {AvailabilityOwner::Person, personOfArgument(database, text).value};
}

} // namespace khue
