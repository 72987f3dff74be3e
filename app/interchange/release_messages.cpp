// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/release_messages.h"

#include "app/courses/session_time.h"
#include "app/interchange/calendar_file.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

namespace khue {

namespace {

/// What goes out of the house is in both languages, whatever the window speaks just now.
struct Phrase {
    const char *vietnamese, *english;
    QString in(Language language) const { return QString::fromUtf8(language == Language::Vietnamese ? vietnamese : english); }
};
constexpr Phrase greeting{"Kính gửi %1,", "Dear %1,"};
constexpr Phrase released{"Lịch học của đợt %1 (%2) vừa được công bố: %3.", "The timetable of %1 (%2) has been released: %3."};
constexpr Phrase yours{"Những buổi liên quan đến Quý vị:", "The sessions that concern you:"};
constexpr Phrase welcome{"Dưới đây là toàn bộ các buổi sắp tới:", "These are all the sessions to come:"};
constexpr Phrase isNew{"buổi mới, %1", "new, %1"};
constexpr Phrase isAt{"%1", "%1"};
constexpr Phrase isCancelled{"đã hủy, trước đây là %1", "cancelled, was %1"};
constexpr Phrase isMoved{"dời từ %1 sang %2", "moved from %1 to %2"};
constexpr Phrase isElsewhere{"địa điểm: %1", "place: %1"};
constexpr Phrase otherLink{"cách tham dự hoặc đường dẫn đã thay đổi", "the link or the way to take part has changed"};
constexpr Phrase nowTeaching{"Quý vị giảng buổi này, %1", "you teach it, %1"};
constexpr Phrase noLongerTeaching{"Quý vị không còn giảng buổi này (%1)", "you no longer teach it (%1)"};
constexpr Phrase otherLecturers{"giảng viên: %1", "lecturers: %1"};
constexpr Phrase calendarFile_{"Tệp lịch kèm theo mở được bằng mọi phần mềm lịch và ghi đúng giờ ở nơi Quý vị.",
                               "The calendar file attached opens in any calendar program and shows the right hours where you are."};
constexpr Phrase sessionWord{"Buổi %1", "Session %1"};
constexpr Phrase subjectLine{"Lịch học %1: %2", "Timetable of %1: %2"};
constexpr Phrase regards{"Trân trọng,", "With kind regards,"};

QString pick(Language language, const QString& vietnamese, const QString& english) {
    const QString& first = language == Language::Vietnamese ? vietnamese : english;
    return first.isEmpty() ? (language == Language::Vietnamese ? english : vietnamese) : first;
}

QString clockAt(const QDateTime& starts, const QDateTime& ends, const QString& zone, Language language) {
    const QDateTime from = atPlace(starts, zone), to = atPlace(ends, zone);
    const QString day = language == Language::Vietnamese ? from.date().toString(QStringLiteral("d/M/yyyy"))
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(from.date(), QStringLiteral("ddd d MMM yyyy"));
    QString city = QString::fromLatin1(zone.section(u'/', -1).toLatin1()).replace(u'_', u' ');
    if (zone == QLatin1String("Europe/London"))
        city = QStringLiteral("Oxford");
    if (zone == QLatin1String("Asia/Ho_Chi_Minh"))
        city = language == Language::Vietnamese ? QStringLiteral("TP. Hồ Chí Minh") : QStringLiteral("Ho Chi Minh City");
    return QStringLiteral("%1 %2–%3 (%4)").arg(day, from.toString(QStringLiteral("HH:mm")), to.toString(QStringLiteral("HH:mm")), city);
}
/// Day and hours at the place, and in the other of the two places.
QString when(const TimetableSession& session, Language language) {
    return clockAt(session.starts, session.ends, session.zone, language) + QStringLiteral(" / ") +
           clockAt(session.starts, session.ends, otherZone(session.zone), language);
}

/// Whether the person is out of a session that takes place for others.
bool isWithdrawn(const ReleasePlan& plan, const TimetableDifference& difference, qint64 person) {
    return difference.before && difference.before->lecturers.contains(person) && !difference.now.lecturers.contains(person) && !plan.people.contains(person);
}

QString described(const ReleasePlan& plan, const TimetableDifference& difference, qint64 person, Language language) {
    const TimetableSession& now = difference.now;
    const SessionChanges changes = difference.changes;
    const bool isNewToThem = now.lecturers.contains(person) && difference.before && !difference.before->lecturers.contains(person);
    QStringList parts;
    if (changes & SessionChange::Cancelled)
        parts.append(isCancelled.in(language).arg(when(difference.before ? *difference.before : now, language)));
    else if (isWithdrawn(plan, difference, person))
        parts.append(noLongerTeaching.in(language).arg(when(*difference.before, language)));
    else if (isNewToThem)
        parts.append(nowTeaching.in(language).arg(when(now, language)));
    else if (changes & SessionChange::New)
        parts.append(isNew.in(language).arg(when(now, language)));
    else if (changes & SessionChange::Moved)
        parts.append(isMoved.in(language).arg(when(*difference.before, language), when(now, language)));
    if (!now.cancelled && !isWithdrawn(plan, difference, person)) {
        if (!now.place.isEmpty() && changes & (SessionChange::New | SessionChange::OtherRoom))
            parts.append(isElsewhere.in(language).arg(now.place));
        if (changes & SessionChange::OtherRoom && difference.before && difference.before->place == now.place)
            parts.last() = otherLink.in(language);
        if (changes & (SessionChange::New | SessionChange::OtherLecturers) && !now.lecturerNames.isEmpty())
            parts.append(otherLecturers.in(language).arg(now.lecturerNames.join(QStringLiteral(", "))));
        if (!now.link.isEmpty())
            parts.append(now.link);
    }
    return parts.join(QStringLiteral("; "));
}

QString sessionTitle(const TimetableSession& session, Language language) {
    const QString topic = pick(language, session.topicVi, session.topicEn);
    const QString number = sessionWord.in(language).arg(session.number);
    return topic.isEmpty() ? number : QString(number + QStringLiteral(" · ") + topic);
}

QString textIn(Language language, const ReleasePlan& plan, const ReleaseRecipient& recipient, const QList<const TimetableSession*>& toCome, const QString& name,
               const QString& note) {
    const TimetableSnapshot& timetable = plan.timetable;
    QStringList lines{greeting.in(language).arg(recipient.name), QString(),
                      released.in(language).arg(timetable.code, pick(language, timetable.titleVi, timetable.titleEn), name)};
    if (!note.isEmpty())
        lines.append(note);
    lines.append(QString());
    lines.append(recipient.newcomer ? welcome.in(language) : yours.in(language));
    QSet<qint64> told;
    for (const qsizetype index : recipient.changes) {
        const TimetableDifference& difference = plan.differences[size_t(index)];
        told.insert(difference.now.session);
        lines.append(QStringLiteral("– %1: %2").arg(sessionTitle(difference.now, language), described(plan, difference, recipient.person.value, language)));
    }
    for (const TimetableSession* session : toCome)
        if (!told.contains(session->session))
            lines.append(QStringLiteral("– %1: %2").arg(sessionTitle(*session, language), isAt.in(language).arg(when(*session, language)) +
                                                                                        (session->place.isEmpty() ? QString() : QString(QStringLiteral("; ") + session->place))));
    lines += {QString(), calendarFile_.in(language)};
    if (!timetable.organiserName.isEmpty()) {
        lines += {QString(), regards.in(language), timetable.organiserName};
        if (!timetable.organiserEmail.isEmpty())
            lines.append(timetable.organiserEmail);
    }
    return lines.join(u'\n');
}

} // namespace

QList<OutgoingMessage> releaseMessages(Database& database, const ReleasePlan& plan, const QString& name, const QString& note) {
    const TimetableSnapshot& timetable = plan.timetable;
    const QString word = programmeWord(database);
    const QDateTime stamp = database.now();
    const bool asks = !timetable.organiserEmail.isEmpty();
    QList<OutgoingMessage> messages;
    for (const ReleaseRecipient& recipient : plan.recipients) {
        if (recipient.email.isEmpty())
            continue;
        QList<CalendarEvent> coming, withdrawn;
        QSet<qint64> taken;
        const auto take = [&](const TimetableSession& session, bool cancelled) {
            CalendarEvent event = eventOf(timetable, session, word);
            event.cancelled = cancelled;
            if (asks) {
                event.attendeeName = recipient.name;
                event.attendeeEmail = recipient.email;
                event.reply = session.lecturers.contains(recipient.person.value);
            }
            taken.insert(session.session);
            (cancelled && asks ? withdrawn : coming).append(event);
        };
        for (const qsizetype index : recipient.changes) {
            const TimetableDifference& difference = plan.differences[size_t(index)];
            // A newcomer has nothing to strike out.
            if (!(recipient.newcomer && difference.now.cancelled))
                take(difference.now, difference.now.cancelled || isWithdrawn(plan, difference, recipient.person.value));
        }
        QList<const TimetableSession*> toCome;
        if (recipient.newcomer)
            for (const TimetableSession& session : timetable.sessions)
                if (!session.cancelled && session.ends > stamp) {
                    toCome.append(&session);
                    if (!taken.contains(session.session))
                        take(session, false);
                }
        OutgoingMessage message;
        message.toName = recipient.name;
        message.toEmail = recipient.email;
        message.fromName = timetable.organiserName;
        message.fromEmail = timetable.organiserEmail;
        message.date = stamp;
        message.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@" + word.toLatin1() + ".khue.invalid";
        const Language first = recipient.language, second = first == Language::Vietnamese ? Language::English : Language::Vietnamese;
        message.subject = subjectLine.in(first).arg(timetable.code, name) + QStringLiteral(" / ") + subjectLine.in(second).arg(timetable.code, name);
        message.text = textIn(first, plan, recipient, toCome, name, note) + QStringLiteral("\n\n———\n\n") + textIn(second, plan, recipient, toCome, name, note) + u'\n';
        if (!coming.isEmpty())
            message.attachments.append({timetable.code + QStringLiteral(".ics"),
                                        asks ? "text/calendar; charset=utf-8; method=REQUEST" : "text/calendar; charset=utf-8; method=PUBLISH",
                                        calendarFile(timetable.code, coming, stamp, CalendarTimes::Utc, asks ? CalendarMethod::Request : CalendarMethod::Publish)});
        if (!withdrawn.isEmpty())
            message.attachments.append({timetable.code + QStringLiteral("-cancelled.ics"), "text/calendar; charset=utf-8; method=CANCEL",
                                        calendarFile(timetable.code, withdrawn, stamp, CalendarTimes::Utc, CalendarMethod::Cancel)});
        messages.append(message);
    }
    return messages;
}

ReleaseOutcome releaseTimetable(Database& database, const ReleasePlan& plan, const QString& name, const QString& note) {
    ReleaseOutcome outcome;
    Outbox outbox(database);
    Edit edit(database, "release", plan.timetable.code);
    outcome.release = saveRelease(edit, database, plan, name, note);
    outcome.messages = outbox.add(releaseMessages(database, plan, outcome.release.name, outcome.release.note));
    try {
        edit.commit();
    } catch (...) {
        for (const QString& path : std::as_const(outcome.messages))
            QFile::remove(path);
        throw;
    }
    for (const ReleaseRecipient& recipient : plan.recipients)
        if (recipient.email.isEmpty())
            outcome.withoutAddress.append(recipient.name);
    return outcome;
}

} // namespace khue
