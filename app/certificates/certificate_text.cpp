// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_text.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

constexpr qsizetype mostCourseBytes = 120; // keeps the code coarse enough for a telephone's camera
constexpr QByteArray::Base64Options urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString plain(const QString& text) {
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(u'|', u' ');
    return result.simplified();
}

QString shortened(const QString& text) {
    QString result = text;
    while (result.toUtf8().size() > mostCourseBytes)
        result = result.left(result.size() - (result.endsWith(u'…') ? 2 : 1)).trimmed() + u'…';
    return result;
}

} // namespace

QString signedPart(const QString& number, const QString& holder, const QString& course, QDate issued, const QString& keyId) {
    return QStringLiteral("KHUE1|%1|%2|%3|%4|%5").arg(plain(number), plain(holder), shortened(plain(course)), issued.toString(Qt::ISODate), keyId);
}

QString signedPart(const Certificate& certificate) {
    return signedPart(certificate.number, certificate.holder, certificate.course_vi.isEmpty() ? certificate.course_en : certificate.course_vi, certificate.issued_on, certificate.key_id);
}

void signCertificate(Certificate& certificate, const SigningKey& key) {
    certificate.key_id = key.id();
    certificate.signature = QString::fromLatin1(key.sign(signedPart(certificate).toUtf8()).toBase64(urlForm));
}

QString certificateText(const Certificate& certificate) {
    return signedPart(certificate) + u'|' + certificate.signature;
}

QString Verification::explanation() const {
    switch (outcome) {
    case Genuine: return QCoreApplication::translate("khue::CertificateText", "The certificate is genuine: the signature is right.");
    case Altered: return QCoreApplication::translate("khue::CertificateText", "This is not as it was signed: it has been altered, or was mistyped.");
    case UnknownKey: return QCoreApplication::translate("khue::CertificateText", "It was signed with the key “%1”, which is not known here. Ask the programme for its public key.").arg(keyId);
    case NoCertificate: break;
    }
    return QCoreApplication::translate("khue::CertificateText", "This is not the text of a certificate. It begins with KHUE1| and has seven parts.");
}

Verification verifyText(const QString& text, const QList<QByteArray>& publicKeys) {
    Verification found;
    const QString whole = text.trimmed().normalized(QString::NormalizationForm_C);
    const QStringList parts = whole.split(u'|');
    if (parts.size() != 7 || parts[0] != QLatin1String("KHUE1"))
        return found;
    found.number = parts[1];
    found.holder = parts[2];
    found.course = parts[3];
    found.issued = QDate::fromString(parts[4], Qt::ISODate);
    found.keyId = parts[5];
    found.outcome = Verification::UnknownKey;
    const QByteArray encoded = parts[6].toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, urlForm | QByteArray::AbortOnBase64DecodingErrors);
    // The last letter of base64 has bits to spare: only the one spelling of a signature counts.
    const bool wellFormed = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.toBase64(urlForm) == encoded && QString::fromLatin1(encoded) == parts[6];
    const QByteArray message = whole.left(whole.lastIndexOf(u'|')).toUtf8();
    for (const QByteArray& key : publicKeys) {
        if (keyIdOf(key) != found.keyId)
            continue;
        found.outcome = wellFormed && signatureIsRight(message, decoded.decoded, key) ? Verification::Genuine : Verification::Altered;
        if (found.outcome == Verification::Genuine)
            return found;
    }
    return found;
}

QList<QByteArray> knownPublicKeys(Database& database) {
    QList<QByteArray> keys;
    Statement rows = database.query(QStringLiteral("SELECT public_key FROM certificate_key ORDER BY id"));
    while (rows.next())
        keys.append(QByteArray::fromBase64(rows.text(0).toLatin1(), urlForm));
    return keys;
}

QString registerRemark(Database& database, const Verification& verification) {
    if (verification.outcome != Verification::Genuine)
        return {};
    const Certificate entry = certificateOfNumber(database, verification.number);
    if (!entry.id)
        return QCoreApplication::translate("khue::CertificateText", "But its number is not in this register: it was issued elsewhere, or its issue was taken back.");
    if (entry.state == CertificateState::Revoked)
        return QCoreApplication::translate("khue::CertificateText", "But it was revoked on %1: %2").arg(shownDate(entry.ended_on), entry.reason);
    if (entry.state == CertificateState::Replaced) {
        const QString next = database.single(QStringLiteral("SELECT number FROM certificate WHERE replaces_id = ?"), entry.id).toString();
        return QCoreApplication::translate("khue::CertificateText", "But it was replaced on %1 by no. %2: %3").arg(shownDate(entry.ended_on), next, entry.reason);
    }
    if (certificateText(entry).section(u'|', 0, 5) != signedPart(verification.number, verification.holder, verification.course, verification.issued, verification.keyId))
        return QCoreApplication::translate("khue::CertificateText", "But the register says something else under this number: %1, %2.").arg(entry.holder, entry.course_vi.isEmpty() ? entry.course_en : entry.course_vi);
    if (entry.valid_until.isValid() && entry.valid_until < database.today())
        return QCoreApplication::translate("khue::CertificateText", "But its validity ended on %1.").arg(shownDate(entry.valid_until));
    return {};
}

} // namespace khue
