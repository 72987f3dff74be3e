// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/doi.h"

#include <QtCore/QRegularExpression>

namespace khue {

QString canonicalDoi(const QString& written) {
    static const QRegularExpression before(QStringLiteral("^(https?://)?(dx\\.)?(doi\\.org/)?(doi:)?\\s*"));
    QString doi = written.trimmed().toLower();
    doi.remove(before);
    return doi;
}

bool isDoi(const QString& canonical) {
    static const QRegularExpression form(QStringLiteral("^10\\.\\d{4,}(\\.\\d+)*/\\S+$"));
    return form.match(canonical).hasMatch();
}

} // namespace khue
