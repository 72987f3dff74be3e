// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate_template.h"
#include "app/courses/enrolment.h"

namespace khue {

enum class CertificateState { Issued, Revoked, Replaced };
template <> inline const ChoiceList choicesOf<CertificateState>{
    {"issued", QT_TRANSLATE_NOOP("khue::Choice", "Issued")},
    {"revoked", QT_TRANSLATE_NOOP("khue::Choice", "Revoked")},
    {"replaced", QT_TRANSLATE_NOOP("khue::Choice", "Replaced")},
};

/// The public part of a key that certificates were signed with.
struct CertificateKey {
    Id<CertificateKey> id;
    int revision = 0;
    QString key_id;
    QString public_key; ///< 32 bytes in base64url
    QDate first_used;
    bool operator==(const CertificateKey&) const = default;
};
template <> struct TableName<CertificateKey> {
    static constexpr const char* value = "certificate_key";
    static constexpr int number = 0;
};
template <> const Table<CertificateKey> TableOf<CertificateKey>::value;

/// An entry of the certificate register. What it says stays as it was printed, whatever becomes of the person, the
/// enrolment and the course; therefore none of its references is required.
struct Certificate {
    Id<Certificate> id;
    int revision = 0;
    Id<Enrolment> enrolment_id;
    Id<Person> person_id;
    Id<Institution> issuing_body_id;
    Id<CertificateTemplate> template_id;
    QString number;
    int year = 0, serial = 0; ///< of the issuing body's series of that year
    QString holder;           ///< name with titles, as printed in Vietnamese
    QString course_vi, course_en;
    double credit_hours = 0;  ///< 0 where it bears no CME credit
    QDate issued_on, valid_until;
    CertificateState state = CertificateState::Issued;
    QString reason;           ///< why revoked or replaced
    QDate ended_on;
    Id<Certificate> replaces_id;
    QString key_id, signature;
    QString snapshot;         ///< JSON, see CertificateFacts
    bool operator==(const Certificate&) const = default;
};
template <> struct TableName<Certificate> {
    static constexpr const char* value = "certificate";
    static constexpr int number = 30;
};
QList<Problem> certificateRules(Database& database, const Certificate& certificate);
template <> const Table<Certificate> TableOf<Certificate>::value;

/// The certificate of that number; without an id where there is none.
Certificate certificateOfNumber(Database& database, const QString& number);

} // namespace khue
