// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/outbox.h"

#include "app/store/database.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace khue {

namespace {

constexpr qint64 largestMessage = 30 * 1024 * 1024; ///< bytes; larger files in the folder are not ours
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7f; });
}

/// RFC 2047: words of at most 75 characters, each whole letters of UTF-8, on lines of their own.
QByteArray encodedWords(const QString& text) {
    QByteArray words, part;
    const auto close = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t letter : text.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (part.size() + bytes.size() > 45) { // 60 letters of base64
            // Before a blank where there is one: some readers put a blank between two words, which does not harm there.
            const qsizetype blank = part.lastIndexOf(' ');
            const QByteArray rest = blank > 0 ? part.mid(blank) : QByteArray();
            part.chop(rest.size());
            close();
            part = rest;
        }
        part += bytes;
    }
    if (!part.isEmpty())
        close();
    return words;
}

/// A text of one header line: no line breaks, encoded where it is not short ASCII.
QByteArray headerText(const QString& text) {
    const QString line = text.simplified();
    return isAscii(line) && line.size() <= 60 && !line.contains(QLatin1String("=?")) ? line.toLatin1() : encodedWords(line);
}

QByteArray address(const QString& name, const QString& email) {
    const QString shown = name.simplified();
    QByteArray mail = "<" + email.simplified().remove(u' ').toUtf8() + ">";
    if (shown.isEmpty())
        return mail;
    if (!isAscii(shown) || shown.size() > 60 || shown.contains(QLatin1String("=?")))
        return encodedWords(shown) + "\r\n " + mail;
    return "\"" + QString(shown).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")).toLatin1() + "\" " + mail;
}

QByteArray base64Lines(const QByteArray& bytes) {
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    lines.reserve(whole.size() + whole.size() / 38 + 4);
    for (qsizetype at = 0; at < whole.size(); at += 76)
        lines += whole.mid(at, 76) + "\r\n";
    return lines;
}

/// A file's name that every system and mail program takes.
QByteArray plainFileName(const QString& name) {
    QByteArray plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        const bool allowed = letter.unicode() < 0x7f && (letter.isLetterOrNumber() || letter == u'.' || letter == u'-' || letter == u'_');
        plain += allowed ? char(letter.unicode()) : '-';
    }
    return plain.isEmpty() || plain.startsWith('.') ? QByteArray("file" + plain) : plain;
}

/// A header's text with its encoded words decoded.
QString decodedHeader(const QByteArray& value) {
    QString text;
    qsizetype at = 0;
    bool afterWord = false;
    while (at < value.size()) {
        const qsizetype begin = value.indexOf("=?UTF-8?B?", at);
        const qsizetype end = begin < 0 ? -1 : value.indexOf("?=", begin + 10);
        const QByteArray plain = value.mid(at, end < 0 ? -1 : begin - at);
        if (!(afterWord && end >= 0 && plain.trimmed().isEmpty())) // blanks between two words are none of the text
            text += QString::fromUtf8(plain);
        if (end < 0)
            break;
        text += QString::fromUtf8(QByteArray::fromBase64(value.mid(begin + 10, end - begin - 10)));
        at = end + 2;
        afterWord = true;
    }
    return text.trimmed();
}

/// Name and address of a To or From.
void takeAddress(const QByteArray& value, QString& name, QString& email) {
    const qsizetype begin = value.lastIndexOf('<'), end = value.lastIndexOf('>');
    if (begin < 0 || end < begin) {
        email = QString::fromUtf8(value.trimmed());
        return;
    }
    email = QString::fromUtf8(value.mid(begin + 1, end - begin - 1));
    name = decodedHeader(value.left(begin));
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

struct MailPart {
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QByteArray header(const char* name) const {
        for (const auto& [key, value] : headers)
            if (key == name)
                return value;
        return {};
    }
};

MailPart takenApart(QByteArray bytes) {
    bytes.replace("\r\n", "\n");
    MailPart part;
    const qsizetype blank = bytes.startsWith('\n') ? 0 : bytes.indexOf("\n\n");
    const QByteArray head = blank < 0 ? bytes : bytes.left(blank);
    part.body = blank < 0 ? QByteArray() : bytes.mid(blank + (blank == 0 ? 1 : 2));
    for (const QByteArray& line : head.split('\n')) {
        if ((line.startsWith(' ') || line.startsWith('\t')) && !part.headers.isEmpty())
            part.headers.last().second += line;
        else if (const qsizetype colon = line.indexOf(':'); colon > 0)
            part.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    if (part.header("content-transfer-encoding").toLower() == "base64")
        part.body = QByteArray::fromBase64(part.body);
    return part;
}

/// The value of «name="…"» in a header.
QByteArray quoted(const QByteArray& header, const char* name) {
    const QByteArray key = QByteArray(name) + "=\"";
    const qsizetype begin = header.indexOf(key);
    return begin < 0 ? QByteArray() : header.mid(begin + key.size(), header.indexOf('"', begin + key.size()) - begin - key.size());
}

} // namespace

QByteArray messageFile(const OutgoingMessage& message) {
    // It cannot occur in base64, and a reader needs no more than that it is unlike any line of the message.
    const QByteArray boundary = "=_khue_" + QCryptographicHash::hash(QByteArray(message.id + message.text.toUtf8()), QCryptographicHash::Sha256).toHex().left(24);
    QByteArray file = "To: " + address(message.toName, message.toEmail) + "\r\n";
    if (!message.fromEmail.isEmpty())
        file += "From: " + address(message.fromName, message.fromEmail) + "\r\n";
    file += "Subject: " + headerText(message.subject) + "\r\n";
    file += "Date: " + QLocale::c().toString(message.date.toUTC(), QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " +0000\r\n";
    file += "Message-ID:\r\n <" + message.id + ">\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    file += "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    file += base64Lines(QString(message.text).replace(u'\n', QLatin1String("\r\n")).toUtf8());
    for (const Attachment& attachment : message.attachments) {
        const QByteArray name = plainFileName(attachment.name);
        file += "--" + boundary + "\r\nContent-Type: " + attachment.type + ";\r\n name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name +
                "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(attachment.bytes);
    }
    file += "--" + boundary + "--\r\n";
    return file;
}

OutgoingMessage readMessage(const QByteArray& bytes) {
    const MailPart whole = takenApart(bytes);
    OutgoingMessage message;
    takeAddress(whole.header("to"), message.toName, message.toEmail);
    takeAddress(whole.header("from"), message.fromName, message.fromEmail);
    message.subject = decodedHeader(whole.header("subject"));
    message.date = QDateTime::fromString(QString::fromLatin1(whole.header("date")), Qt::RFC2822Date).toUTC();
    message.id = whole.header("message-id").trimmed();
    if (message.id.startsWith('<') && message.id.endsWith('>'))
        message.id = message.id.mid(1, message.id.size() - 2);
    const QByteArray boundary = quoted(whole.header("content-type"), "boundary");
    if (boundary.isEmpty()) {
        message.text = QString::fromUtf8(whole.body);
        return message;
    }
    const QByteArray line = "--" + boundary;
    qsizetype at = whole.body.indexOf(line);
    while (at >= 0) {
        const qsizetype begin = at + line.size() + 1;
        at = whole.body.indexOf(line, begin);
        if (at < 0 || begin > at)
            break;
        const MailPart part = takenApart(whole.body.mid(begin, at - begin));
        const QByteArray type = part.header("content-type");
        if (const QByteArray name = quoted(type, "name"); !name.isEmpty())
            message.attachments.append({QString::fromUtf8(name), type.left(type.indexOf("name=")).trimmed().chopped(1), part.body});
        else if (message.text.isEmpty())
            message.text = QString::fromUtf8(part.body).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    }
    return message;
}

Outbox::Outbox(const Database& database) {
    const QFileInfo file(database.path());
    m_folder = file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".outbox"));
}

QStringList Outbox::add(const QList<OutgoingMessage>& messages) {
    QStringList written;
    const auto fail = [&](const QString& path, const QString& detail) {
        for (const QString& each : std::as_const(written))
            QFile::remove(each);
        throw Failure(QCoreApplication::translate("khue::Outbox", "The messages cannot be written to “%1”.").arg(QDir::toNativeSeparators(path)), detail);
    };
    if (messages.isEmpty())
        return written;
    if (!QDir().mkpath(m_folder))
        fail(m_folder, {});
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    for (const OutgoingMessage& message : messages) {
        const QString stem = QDir(m_folder).filePath(message.date.toString(QStringLiteral("yyyyMMdd-HHmmss")) + u'-' +
                                                     QString::fromLatin1(plainFileName(message.toEmail)));
        QString path = stem + QStringLiteral(".eml");
        for (int number = 2; QFile::exists(path); ++number)
            path = stem + QStringLiteral("-%1.eml").arg(number);
        QSaveFile file(path);
        const QByteArray bytes = messageFile(message);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() || !file.commit())
            fail(path, file.errorString());
        written.append(path);
    }
    return written;
}

QList<Outbox::Entry> Outbox::entries() const {
    QList<Entry> entries;
    for (const QFileInfo& info : QDir(m_folder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files)) {
        QFile file(info.filePath());
        if (info.size() <= largestMessage && file.open(QIODevice::ReadOnly))
            entries.append({info.filePath(), readMessage(file.readAll())});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.message.date > b.message.date; });
    return entries;
}

void Outbox::remove(const QString& path) {
    // Only files of this folder: the path may come from a list that is out of date.
    QFile file(QDir(m_folder).filePath(QFileInfo(path).fileName()));
    if (file.exists() && !file.remove())
        throw Failure(QCoreApplication::translate("khue::Outbox", "“%1” cannot be removed.").arg(QDir::toNativeSeparators(path)), file.errorString());
}

} // namespace khue
