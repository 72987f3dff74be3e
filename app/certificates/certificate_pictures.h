// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate_template.h"

#include <QtGui/QImage>

namespace khue {

/// The logos and the seal of a template, read from the database.
class CertificatePictures {
public:
    CertificatePictures() = default;
    CertificatePictures(Database& database, const CertificateTemplate& one);

    QImage logoLeft, logoRight, seal; ///< null where the template names none, or it is missing
    /// Which picture is missing or cannot be shown, and where the template asks for it.
    QStringList problems() const { return m_problems; }

private:
    QStringList m_problems;
};

/// Puts a PNG or JPEG file into the database under its file's name, in place of one of that name; returns the name.
/// Larger pictures are made 1600 pixels wide or high. Throws Failure where it is no picture.
QString addPicture(Database& database, const QString& path);
QStringList pictureNames(Database& database);

} // namespace khue
