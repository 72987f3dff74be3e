// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

#include <QtCore/QHash>

namespace khue {

/// A word in braces that stands for something of a certificate: {name}.
struct Placeholder {
    const char* name;
    const char* meaning; ///< English, translated in the context khue::Placeholder
    const char* example; ///< for a preview without data
    QString explanation() const;
};
const std::vector<Placeholder>& placeholders();

/// What the placeholders stand for, in one language.
using PlaceholderValues = QHash<QString, QString>;

/// A text with placeholders, taken apart once and filled in often.
class PlaceholderText {
public:
    PlaceholderText() = default;
    explicit PlaceholderText(const QString& text);

    /// What is wrong with it, in words that name the line: an unknown placeholder, a brace without its other.
    QStringList problems() const { return m_problems; }
    /// The lines with the values in place. A line that has placeholders, all without a value, is left out.
    QStringList filled(const PlaceholderValues& values) const;
    bool isEmpty() const { return m_lines.empty(); }

private:
    struct Piece {
        QString text; ///< as it is, or the placeholder's name
        bool isPlaceholder = false;
    };
    std::vector<std::vector<Piece>> m_lines;
    QStringList m_problems;
};

} // namespace khue
