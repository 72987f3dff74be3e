// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace khue {

class Database;

/// A file that goes with a message.
struct Attachment {
    QString name; ///< of the file
    QByteArray type; ///< "text/calendar; method=REQUEST"
    QByteArray bytes;
    bool operator==(const Attachment&) const = default;
};

/// A message that waits to be sent.
struct OutgoingMessage {
    QString toName, toEmail;
    QString fromName, fromEmail; ///< may be empty: the mail program puts its own
    QString subject;
    QString text; ///< plain
    QList<Attachment> attachments;
    QDateTime date;     ///< UTC
    QByteArray id;      ///< Message-ID without its brackets
    bool operator==(const OutgoingMessage&) const = default;
};

/// The message as an .eml file (RFC 5322, MIME): headers encoded by RFC 2047, text and attachments in base64, marked as
/// unsent so that mail programs open it for sending.
QByteArray messageFile(const OutgoingMessage& message);
/// Reads back what messageFile wrote. Of any other .eml only the headers are sure; its text comes as it stands.
OutgoingMessage readMessage(const QByteArray& bytes);

/// The folder beside a database in which messages wait as .eml files, to be looked at and opened in the mail program.
/// Khuê sends nothing by itself. Readable by its owner only.
class Outbox {
public:
    explicit Outbox(const Database& database);
    QString folder() const { return m_folder; }

    /// Writes all messages, or none: throws Failure. Returns the paths.
    QStringList add(const QList<OutgoingMessage>& messages);

    struct Entry {
        QString path;
        OutgoingMessage message;
    };
    /// What waits, the newest first, then by name. A file that cannot be read is left out.
    QList<Entry> entries() const;
    /// Throws Failure where the file cannot be removed.
    void remove(const QString& path);

private:
    QString m_folder;
};

} // namespace khue
