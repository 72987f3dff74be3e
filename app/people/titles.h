// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace khue {

/// A title before a person's name. Titles stack and keep their order: PGS TS BS.
struct PersonTitle {
    const char* code;    ///< as stored, without spaces
    const char* written; ///< as written before a name, without the closing full stop
    bool western;
    const char* meaning; ///< English, translated in the context khue::Title
};

const std::vector<PersonTitle>& personTitles();

/// «PGS.TS.BS.», «Prof.», «Dr»: as written before a name.
QString writtenTitles(const QStringList& codes);
/// «PGS.TS.BS. Trần Thị Bích Đào», «Prof. Eleanor Hartley».
QString titledName(const QStringList& codes, const QString& fullName);

} // namespace khue
