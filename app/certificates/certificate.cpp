// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<CertificateKey> TableOf<CertificateKey>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "public key of certificates"), "key_id", "key_id"},
    {
        field("key_id", QT_TRANSLATE_NOOP("khue::Field", "Key"), &CertificateKey::key_id, Required | Unique),
        field("public_key", QT_TRANSLATE_NOOP("khue::Field", "Public key"), &CertificateKey::public_key, Required),
        field("first_used", QT_TRANSLATE_NOOP("khue::Field", "First used"), &CertificateKey::first_used, Required),
    }};

template <> const Table<Certificate> TableOf<Certificate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "certificate"), "number || ' · ' || holder", "number || ' · ' || holder"},
    {
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &Certificate::enrolment_id),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &Certificate::person_id),
        field("issuing_body_id", QT_TRANSLATE_NOOP("khue::Field", "Issuing body"), &Certificate::issuing_body_id),
        field("template_id", QT_TRANSLATE_NOOP("khue::Field", "Template"), &Certificate::template_id),
        field("number", QT_TRANSLATE_NOOP("khue::Field", "Certificate number"), &Certificate::number, Required | Unique | Searchable),
        field("year", QT_TRANSLATE_NOOP("khue::Field", "Year"), &Certificate::year),
        field("serial", QT_TRANSLATE_NOOP("khue::Field", "Serial number"), &Certificate::serial),
        field("holder", QT_TRANSLATE_NOOP("khue::Field", "Holder"), &Certificate::holder, Required | Searchable),
        field("course_vi", QT_TRANSLATE_NOOP("khue::Field", "Course (Vietnamese)"), &Certificate::course_vi, Searchable),
        field("course_en", QT_TRANSLATE_NOOP("khue::Field", "Course (English)"), &Certificate::course_en, Searchable),
        field("credit_hours", QT_TRANSLATE_NOOP("khue::Field", "Credit hours"), &Certificate::credit_hours),
        field("issued_on", QT_TRANSLATE_NOOP("khue::Field", "Issued on"), &Certificate::issued_on, Required),
        field("valid_until", QT_TRANSLATE_NOOP("khue::Field", "Valid until"), &Certificate::valid_until),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Certificate::state, Required),
        field("reason", QT_TRANSLATE_NOOP("khue::Field", "Reason"), &Certificate::reason, Long),
        field("ended_on", QT_TRANSLATE_NOOP("khue::Field", "Revoked or replaced on"), &Certificate::ended_on),
        field("replaces_id", QT_TRANSLATE_NOOP("khue::Field", "Replaces"), &Certificate::replaces_id),
        field("key_id", QT_TRANSLATE_NOOP("khue::Field", "Key"), &Certificate::key_id, Required),
        field("signature", QT_TRANSLATE_NOOP("khue::Field", "Signature"), &Certificate::signature, Required),
        field("snapshot", "", &Certificate::snapshot, Required | Long | Internal),
    },
    {certificateRules, nullptr}};

QList<Problem> certificateRules(Database&, const Certificate& certificate) {
    QList<Problem> problems;
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::Certificate", source); };
    if (certificate.valid_until.isValid() && certificate.valid_until < certificate.issued_on)
        problems.append({QStringLiteral("valid_until"), words(QT_TRANSLATE_NOOP("khue::Certificate", "The validity cannot end before the day of issue."))});
    if (certificate.state != CertificateState::Issued && certificate.reason.isEmpty())
        problems.append({QStringLiteral("reason"), words(QT_TRANSLATE_NOOP("khue::Certificate", "The register has to say why."))});
    return problems;
}

Certificate certificateOfNumber(Database& database, const QString& number) {
    return find<Certificate>(database, QStringLiteral("number = ?"), number.trimmed());
}

} // namespace khue
