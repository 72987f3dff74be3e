// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/zip_archive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <zip.h>

namespace khue {

namespace {

Failure damaged(const QString& path, const QString& detail) {
    return Failure(QCoreApplication::translate(
                       "khue::SheetReader",
                       "The file %1 is damaged or incomplete. Copy or download it again, or open it in your "
                       "spreadsheet program and save it anew.")
                       .arg(path),
                   detail);
}

constexpr int MaximumParts = 5000;

/// libzip reads the whole list of parts into memory before we can look: so look at the count first.
void checkDirectory(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 tail = std::min<qint64>(file.size(), 65557);
    file.seek(file.size() - tail);
    const QByteArray end = file.read(tail);
    for (qsizetype at = end.lastIndexOf("PK\x05\x06"); at >= 0;
         at = at ? end.lastIndexOf("PK\x05\x06", at - 1) : -1) {
        if (end.size() - at < 22)
            continue;
        const int count = uchar(end[at + 10]) | uchar(end[at + 11]) << 8;
        if (count > MaximumParts)
            throw Failure(
                QCoreApplication::translate("khue::SheetReader",
                                            "The file %1 consists of far too many parts to be a workbook.")
                    .arg(path));
    }
}

} // namespace

ZipArchive::ZipArchive(const QString& path, const ReadLimits& limits)
    : m_path(path), m_limits(limits), m_inflated(std::make_shared<std::atomic<qint64>>(0)) {
    checkDirectory(path);
    open();
}

ZipArchive::ZipArchive(const ZipArchive& other)
    : m_path(other.m_path), m_limits(other.m_limits), m_inflated(other.m_inflated) {
    open();
}

void ZipArchive::open() {
    int error = 0;
#ifdef Q_OS_WIN
    const QByteArray name = m_path.toUtf8(); // what libzip expects there
#else
    const QByteArray name = QFile::encodeName(m_path);
#endif
    m_zip = zip_open(name.constData(), ZIP_RDONLY, &error);
    if (!m_zip) {
        zip_error_t described;
        zip_error_init_with_code(&described, error);
        const QString detail = QString::fromUtf8(zip_error_strerror(&described));
        zip_error_fini(&described);
        throw damaged(m_path, detail);
    }
}

ZipArchive::~ZipArchive() {
    zip_discard(m_zip);
}

qint64 ZipArchive::indexOf(const QString& part) const {
    return zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

qint64 ZipArchive::declaredBytes(const QString& part) const {
    zip_stat_t stat;
    const qint64 index = indexOf(part);
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0 ||
        !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return qint64(std::min<zip_uint64_t>(stat.size, 1ULL << 50));
}

QByteArray ZipArchive::head(const QString& part, qsizetype limit) {
    QByteArray result;
    if (!contains(part))
        return result;
    ZipPart file(*this, part);
    while (result.size() < limit) {
        const std::string_view piece = file.next();
        if (piece.empty())
            break;
        result.append(piece.data(), std::min<qsizetype>(qsizetype(piece.size()), limit - result.size()));
    }
    return result;
}

ZipPart::ZipPart(ZipArchive& archive, const QString& part) : m_archive(archive), m_part(part) {
    const qint64 index = archive.indexOf(part);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(archive.m_zip, zip_uint64_t(index), 0, &stat) != 0)
        throw damaged(archive.m_path, QStringLiteral("missing part: %1").arg(part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw Failure(
            QCoreApplication::translate(
                "khue::SheetReader",
                "The file %1 is protected by a password. Open it in your spreadsheet program and save "
                "it without a password.")
                .arg(archive.m_path));
    m_packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    m_file = zip_fopen_index(archive.m_zip, zip_uint64_t(index), 0);
    if (!m_file)
        throw damaged(archive.m_path, QString::fromUtf8(zip_strerror(archive.m_zip)));
}

ZipPart::~ZipPart() {
    zip_fclose(m_file);
}

std::string_view ZipPart::next() {
    const zip_int64_t got = zip_fread(m_file, m_buffer.get(), Piece);
    if (got < 0)
        throw damaged(m_archive.m_path, QString::fromUtf8(zip_file_strerror(m_file)));
    m_inflated += got;
    *m_archive.m_inflated += got;
    const ReadLimits& limits = m_archive.m_limits;
    if (*m_archive.m_inflated > limits.inflatedBytes ||
        (m_inflated > limits.ratioFrom && m_inflated / std::max<qint64>(m_packed, 1) > limits.ratio))
        throw Failure(QCoreApplication::translate(
                          "khue::SheetReader",
                          "The file %1 swells to an enormous size when it is opened. It was not read any "
                          "further: it may be made to do harm.")
                          .arg(m_archive.m_path),
                      QStringLiteral("%1: %2 bytes out of %3").arg(m_part).arg(m_inflated).arg(m_packed));
    return std::string_view(m_buffer.get(), size_t(got));
}

} // namespace khue
