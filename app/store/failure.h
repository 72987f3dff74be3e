// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <exception>

namespace khue {

/// A fault of the outside world (file, database, memory) that stops the work at hand. `message` is for the
/// user, in her language: what happened, where, what to do. `detail` is for whoever helps her. It is caught
/// in three places only: the window's action wrapper, the command line's main, the worker of a long task.
class Failure : public std::exception {
public:
    explicit Failure(QString message, QString detail = {})
        : m_message(std::move(message)), m_detail(std::move(detail)), m_bytes(m_message.toUtf8()) {}

    QString message() const { return m_message; }
    QString detail() const { return m_detail; }
    const char* what() const noexcept override { return m_bytes.constData(); }

private:
    QString m_message;
    QString m_detail;
    QByteArray m_bytes;
};

/// Thrown out of a long task whose user pressed Cancel; nothing has been written.
class Cancelled : public Failure {
public:
    Cancelled();
};

} // namespace khue
