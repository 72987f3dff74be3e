// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_reader.h"

#include <functional>

struct zip;

namespace khue {

/// A zip file read part by part in small pieces, held to the limits while it inflates. The design named
/// liborcus; it inflates whole parts into memory, so a hostile file could not be bounded: hence libzip.
class ZipArchive {
public:
    /// Throws Failure where the file is no intact zip file.
    ZipArchive(const QString& path, const ReadLimits& limits);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    QString path() const { return m_path; }
    bool contains(const QString& part) const { return indexOf(part) >= 0; }
    /// What the file says about itself; 0 where there is no such part.
    qint64 declaredBytes(const QString& part) const;
    /// Gives the part to `take` piece by piece until that returns false. Throws Failure where it is missing,
    /// damaged, encrypted or beyond the limits.
    void read(const QString& part, const std::function<bool(std::string_view piece)>& take);
    /// The first bytes of a part, at most `limit`; empty where there is none.
    QByteArray head(const QString& part, qsizetype limit);
    qint64 inflatedBytes() const { return m_inflated; }

private:
    qint64 indexOf(const QString& part) const;
    QString m_path;
    const ReadLimits& m_limits;
    zip* m_zip = nullptr;
    qint64 m_inflated = 0;
};

} // namespace khue
