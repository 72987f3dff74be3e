// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_reader.h"

#include <atomic>
#include <memory>
#include <string_view>

struct zip;
struct zip_file;

namespace khue {

/// A zip file read part by part in small pieces, held to the limits while it inflates. The design named
/// liborcus; it inflates whole parts into memory, so a hostile file could not be bounded: hence libzip.
class ZipArchive {
public:
    /// Throws Failure where the file is no intact zip file.
    ZipArchive(const QString& path, const ReadLimits& limits);
    /// The same file once more, for another thread; what both inflate counts together.
    explicit ZipArchive(const ZipArchive& other);
    ~ZipArchive();
    ZipArchive& operator=(const ZipArchive&) = delete;

    QString path() const { return m_path; }
    bool contains(const QString& part) const { return indexOf(part) >= 0; }
    /// What the file says about itself; 0 where there is no such part.
    qint64 declaredBytes(const QString& part) const;
    /// The first bytes of a part, at most `limit`; empty where there is none.
    QByteArray head(const QString& part, qsizetype limit);
    qint64 inflatedBytes() const { return *m_inflated; }

private:
    friend class ZipPart;
    void open();
    qint64 indexOf(const QString& part) const;
    QString m_path;
    const ReadLimits& m_limits;
    zip* m_zip = nullptr;
    std::shared_ptr<std::atomic<qint64>> m_inflated;
};

/// A part of an archive, as it inflates. Both live in one thread.
class ZipPart {
public:
    /// Throws Failure where the part is missing or encrypted.
    ZipPart(ZipArchive& archive, const QString& part);
    ~ZipPart();
    Q_DISABLE_COPY_MOVE(ZipPart)

    /// The next bytes, which stay until the next call; empty at the end. Throws Failure where the part is damaged
    /// or beyond the limits.
    std::string_view next();

private:
    static constexpr size_t Piece = 65536;
    ZipArchive& m_archive;
    const QString m_part;
    zip_file* m_file = nullptr;
    qint64 m_packed = 0, m_inflated = 0;
    std::unique_ptr<char[]> m_buffer{new char[Piece]};
};

} // namespace khue
