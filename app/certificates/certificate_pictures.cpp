// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_pictures.h"

#include "app/store/failure.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QImageReader>

namespace khue {

namespace {

constexpr int mostPixels = 1600;       // of a side: 300 dots an inch on 13 cm
constexpr int mostReadPixels = 20000;  // a picture that claims more is not read

} // namespace

CertificatePictures::CertificatePictures(Database& database, const CertificateTemplate& one) {
    const auto read = [&](const QString& name, const char* field) {
        if (name.isEmpty())
            return QImage();
        const QString place = tableOf<CertificateTemplate>.fields[size_t(tableOf<CertificateTemplate>.indexOf(QString::fromLatin1(field)))].label();
        const QString data = database.single(QStringLiteral("SELECT data FROM certificate_picture WHERE name = ?"), name).toString();
        if (data.isEmpty()) {
            m_problems.append(QCoreApplication::translate("khue::CertificatePictures", "%1: the picture “%2” is missing. Add it again, or choose another.").arg(place, name));
            return QImage();
        }
        const QImage image = QImage::fromData(QByteArray::fromBase64(data.toLatin1()));
        if (image.isNull())
            m_problems.append(QCoreApplication::translate("khue::CertificatePictures", "%1: the picture “%2” is damaged. Add it again, or choose another.").arg(place, name));
        return image;
    };
    logoLeft = read(one.logo_left, "logo_left");
    logoRight = read(one.logo_right, "logo_right");
    seal = read(one.seal, "seal");
}

QString addPicture(Database& database, const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QByteArray format = reader.format();
    QImage image;
    if ((format == "png" || format == "jpeg") && size.width() <= mostReadPixels && size.height() <= mostReadPixels)
        image = reader.read();
    if (image.isNull())
        throw Failure(QCoreApplication::translate("khue::CertificatePictures", "“%1” is not a PNG or JPEG picture, or it is damaged.").arg(QDir::toNativeSeparators(path)), reader.errorString());
    if (std::max(image.width(), image.height()) > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format == "jpeg" ? "JPEG" : "PNG", format == "jpeg" ? 92 : -1);
    const QString name = QFileInfo(path).fileName();
    CertificatePicture picture = find<CertificatePicture>(database, QStringLiteral("name = ?"), name);
    picture.name = name;
    picture.data = QString::fromLatin1(bytes.toBase64());
    Edit edit(database, "save", name);
    edit.save(picture);
    edit.commit();
    return name;
}

QStringList pictureNames(Database& database) {
    QStringList names;
    Statement rows = database.query(QStringLiteral("SELECT name FROM certificate_picture ORDER BY name"));
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

} // namespace khue
