// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/calendar_file_lines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringConverter>

namespace khue {

namespace {

bool isNameLetter(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
}

/// Takes the line apart; what is wrong, or nullptr.
const char* takeApart(CalendarLine& line) {
    const QByteArray& text = line.text;
    qsizetype at = 0;
    while (at < text.size() && isNameLetter(text[at]))
        ++at;
    if (at == 0 || at == text.size())
        return QT_TRANSLATE_NOOP("khue::CalendarFile", "this is no line of a calendar: a name, a colon and a value are expected.");
    line.name = text.left(at).toUpper();
    while (at < text.size() && text[at] == ';') {
        const qsizetype name = ++at;
        while (at < text.size() && isNameLetter(text[at]))
            ++at;
        const QByteArray key = text.mid(name, at - name).toUpper();
        if (key.isEmpty() || at == text.size() || text[at] != '=')
            return QT_TRANSLATE_NOOP("khue::CalendarFile", "after a semicolon a parameter is expected, as in TZID=Europe/London.");
        ++at;
        QByteArray value;
        bool quoted = false;
        for (; at < text.size() && (quoted || (text[at] != ';' && text[at] != ':')); ++at) {
            if (text[at] == '"')
                quoted = !quoted;
            else
                value += text[at];
        }
        if (quoted)
            return QT_TRANSLATE_NOOP("khue::CalendarFile", "a quotation mark is not closed.");
        line.parameters.append({key, value});
    }
    if (at == text.size() || text[at] != ':')
        return QT_TRANSLATE_NOOP("khue::CalendarFile", "this is no line of a calendar: a name, a colon and a value are expected.");
    line.value = text.mid(at + 1);
    return nullptr;
}

bool isOfInterest(const QByteArray& part) {
    for (const char* name : {"VCALENDAR", "VEVENT", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT"})
        if (part == name)
            return true;
    return false;
}

} // namespace

CalendarProblem calendarProblem(int line, const QString& text, Severity severity) {
    return {line, line ? QCoreApplication::translate("khue::CalendarFile", "Line %1: %2").arg(QString::number(line), text) : text, severity};
}

QByteArray CalendarLine::parameter(const char* name) const {
    for (const auto& [key, value] : parameters)
        if (key == name)
            return value;
    return {};
}

const CalendarLine* CalendarPart::find(const char* name) const {
    for (const CalendarLine& line : lines)
        if (line.name == name)
            return &line;
    return nullptr;
}

CalendarPart readCalendarLines(const QByteArray& bytes, QList<CalendarProblem>& problems) {
    const auto fail = [&problems](int line, const char* source) {
        problems.append(calendarProblem(line, QCoreApplication::translate("khue::CalendarFile", source)));
        return CalendarPart();
    };
    if (bytes.size() > CalendarBounds::fileBytes)
        return fail(0, QT_TRANSLATE_NOOP("khue::CalendarFile", "The file is larger than 20 MB: that is no calendar of one person."));
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int number = 0;
    CalendarPart calendar; // the VCALENDAR; several in one file are read as one
    QList<CalendarPart> open;
    int parts = 0;
    bool begun = false;
    while (at < bytes.size()) {
        CalendarLine line;
        line.line = ++number;
        // One physical line and those that continue it.
        for (bool first = true;; first = false) {
            if (!first) {
                if (at >= bytes.size() || (bytes[at] != ' ' && bytes[at] != '\t'))
                    break;
                ++at;
                ++number;
            }
            qsizetype end = at;
            while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
                ++end;
            if (line.text.size() + end - at > CalendarBounds::lineBytes)
                return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "the line is too long."));
            line.text.append(bytes.constData() + at, end - at);
            at = end;
            if (at < bytes.size() && bytes[at] == '\r')
                ++at;
            if (at < bytes.size() && bytes[at] == '\n')
                ++at;
        }
        if (line.text.trimmed().isEmpty())
            continue;
        if (line.text.contains('\0'))
            return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "there are characters here that no text holds; this is no calendar file."));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // so that a letter cut off is an error
        const QString decoded = decoder(line.text);
        if (decoder.hasError())
            return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "the text is not UTF-8. Save the calendar anew as UTF-8."));
        if (const char* wrong = takeApart(line))
            return fail(line.line, wrong);
        if (line.name == "BEGIN") {
            const QByteArray name = line.value.trimmed().toUpper();
            if (open.isEmpty() && name != "VCALENDAR")
                return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "a calendar begins with BEGIN:VCALENDAR."));
            if (open.size() >= CalendarBounds::depth)
                return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "parts are nested too deeply."));
            if (++parts > CalendarBounds::parts)
                return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "the file holds too many events."));
            CalendarPart part;
            part.name = name;
            part.line = line.line;
            open.append(part);
            begun = true;
        } else if (line.name == "END") {
            if (open.isEmpty() || open.last().name != line.value.trimmed().toUpper()) {
                const QString expected = open.isEmpty() ? QString() : QString::fromUtf8(open.last().name);
                problems.append(calendarProblem(line.line, expected.isEmpty() ? QCoreApplication::translate("khue::CalendarFile", "END without BEGIN.")
                                                                              : QCoreApplication::translate("khue::CalendarFile", "END:%1 is expected here, for what began in line %2.")
                                                                                    .arg(expected).arg(open.last().line)));
                return {};
            }
            CalendarPart done = open.takeLast();
            if (!isOfInterest(done.name))
                continue;
            if (!open.isEmpty())
                open.last().parts.append(std::move(done));
            else if (calendar.name.isEmpty())
                calendar = std::move(done);
            else
                calendar.parts.append(done.parts);
        } else {
            if (open.isEmpty())
                return fail(line.line, QT_TRANSLATE_NOOP("khue::CalendarFile", "a calendar begins with BEGIN:VCALENDAR."));
            line.text.clear();
            if (isOfInterest(open.last().name) && line.name != "ATTACH")
                open.last().lines.append(std::move(line));
        }
    }
    if (!begun)
        return fail(0, QT_TRANSLATE_NOOP("khue::CalendarFile", "This is no calendar file: it does not begin with BEGIN:VCALENDAR."));
    if (!open.isEmpty()) {
        problems.append(calendarProblem(open.last().line, QCoreApplication::translate("khue::CalendarFile", "the %1 that begins here is not closed: the file is cut off.")
                                                              .arg(QString::fromUtf8(open.last().name))));
        return {};
    }
    return calendar;
}

QString calendarText(const QByteArray& value) {
    QString text = QString::fromUtf8(value), plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return plain;
}

} // namespace khue
