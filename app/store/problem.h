// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace khue {

enum class Severity { Hint, Warning, Error };

/// "hint", "warning", "error": as --json prints it.
inline QString severityCode(Severity severity) {
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("hint");
}

/// A rule of the field that a record breaks. Rules are values, never exceptions.
struct Problem {
    QString field; ///< the field's name, empty when the whole record is meant
    QString text;  ///< for the user, in her language
    Severity severity = Severity::Error;
    bool operator==(const Problem&) const = default;
};

inline bool hasErrors(const QList<Problem>& problems) {
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error)
            return true;
    return false;
}

} // namespace khue
