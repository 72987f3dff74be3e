// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"
#include "app/certificates/signing_key.h"

namespace khue {

/// The text in a certificate's QR code. It says by itself whose certificate it is, and the signature proves it to
/// everybody who has the public key, without a network:
///
///     KHUE1|number|holder|course|2025-12-22|key id|signature in base64url
///
/// UTF-8 in NFC. The signature is over all that stands before it and its |.

/// What is signed. | and line breaks become spaces; a course's title longer than 120 bytes is cut.
QString signedPart(const QString& number, const QString& holder, const QString& course, QDate issued, const QString& keyId);
QString signedPart(const Certificate& certificate);
/// The signature of a certificate whose other fields are filled in; sets key_id and signature.
void signCertificate(Certificate& certificate, const SigningKey& key);
QString certificateText(const Certificate& certificate);

struct Verification {
    enum Outcome {
        Genuine,
        Altered,       ///< the signature is not of this text
        UnknownKey,    ///< signed with a key that is not at hand
        NoCertificate, ///< not such a text at all
    };
    Outcome outcome = NoCertificate;
    QString number, holder, course, keyId;
    QDate issued;
    /// In the user's language.
    QString explanation() const;
};
Verification verifyText(const QString& text, const QList<QByteArray>& publicKeys);

/// The public keys that a programme's certificates were signed with.
QList<QByteArray> knownPublicKeys(Database& database);

/// What the register adds: revoked, replaced, not in it. Empty where the certificate stands.
QString registerRemark(Database& database, const Verification& verification);

} // namespace khue
