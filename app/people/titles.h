// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace khue {

/// A title before a person's name. Titles stack and keep their order: PGS TS BS.
struct PersonTitle {
    const char* code;      ///< as stored, without spaces
    const char* written;   ///< as written before a name
    bool western;
    const char* spellings; ///< as met in files: lower case, without points and spaces, divided by spaces
    const char* meaning;   ///< English, translated in the context khue::Title
};

const std::vector<PersonTitle>& personTitles();
/// The title of that code, or null.
const PersonTitle* personTitle(const QString& code);

/// «PGS.TS.BS.», «Assoc. Prof.»: as written before a name. A code that is not known is written as it is.
QString writtenTitles(const QStringList& codes);
/// «PGS.TS.BS. Trần Thị Bích Đào», «Prof. Eleanor Hartley».
QString titledName(const QStringList& codes, const QString& fullName);

} // namespace khue
