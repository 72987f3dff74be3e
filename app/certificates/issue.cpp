// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/issue.h"

#include "app/certificates/certificate_facts.h"
#include "app/certificates/certificate_pictures.h"
#include "app/certificates/certificate_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace khue {

namespace {

/// The key that signs now. It is opened before the database is locked, unless it has yet to be made.
class Signing {
public:
    Signing(Database& database, const QString& passphrase) : m_file(database), m_passphrase(passphrase) {
        if (m_file.exists())
            m_key.emplace(m_file.open(passphrase));
    }
    /// Within `edit`: makes the key where there is none and puts its public part down.
    const SigningKey& key(Edit& edit, Database& database) {
        if (!m_key)
            m_key.emplace(m_file.openOrMake(m_passphrase));
        if (!database.single(QStringLiteral("SELECT 1 FROM certificate_key WHERE key_id = ?"), m_key->id()).isValid()) {
            CertificateKey known;
            known.key_id = m_key->id();
            known.public_key = QString::fromLatin1(m_key->publicKey().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
            known.first_used = database.today();
            edit.save(known);
        }
        return *m_key;
    }

private:
    KeyFile m_file;
    QString m_passphrase;
    std::optional<SigningKey> m_key;
};

void refuseUnusable(Database& database, const CertificateTemplate& one) {
    QStringList wrong;
    for (const Problem& problem : certificateTemplateRules(database, one))
        wrong.append(QString(tableOf<CertificateTemplate>.fields[size_t(tableOf<CertificateTemplate>.indexOf(problem.field))].label() + QStringLiteral(": ") + problem.text));
    wrong += CertificatePictures(database, one).problems();
    if (!wrong.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Issue", "The template “%1” cannot be used yet. Nothing was issued.").arg(one.name) + u'\n' + wrong.join(u'\n'));
}

Certificate prepared(Database& database, const FactsSource& source, Id<Enrolment> enrolment, Id<Person> person, Id<CertificateTemplate> one, QDate issued, QDate validUntil,
                     const Certificate& replaced) {
    const CertificateNumber number = takeNumber(database, source.run().issuing_body_id, issued.year(), enrolment, replaced.number);
    const CertificateFacts facts = source.of(person, number.number, issued, validUntil, replaced.number);
    Certificate certificate;
    certificate.enrolment_id = enrolment;
    certificate.person_id = person;
    certificate.issuing_body_id = source.run().issuing_body_id;
    certificate.template_id = one;
    certificate.number = number.number;
    certificate.year = number.year;
    certificate.serial = number.serial;
    certificate.holder = facts.vi.value(QStringLiteral("titled_name"));
    certificate.course_vi = source.course().title_vi;
    certificate.course_en = source.course().title_en;
    certificate.credit_hours = source.course().bears_credit ? source.course().credit_hours : 0;
    certificate.issued_on = issued;
    certificate.valid_until = validUntil;
    certificate.replaces_id = replaced.id;
    certificate.snapshot = snapshotOf(facts);
    return certificate;
}

/// Whether a certificate can be ended now; throws Failure where not.
void refuseEnded(const Certificate& certificate, const QString& reason) {
    if (certificate.state != CertificateState::Issued)
        throw Failure(QCoreApplication::translate("khue::Issue", "The certificate %1 is no longer in force: %2.").arg(certificate.number, titleOf(certificate.state).toLower()));
    if (reason.trimmed().isEmpty())
        throw Failure(QCoreApplication::translate("khue::Issue", "Say why: the reason stays in the register."));
}

} // namespace

CertificateLayout usualLayout(const Course& course) {
    return course.bears_credit && course.credit_hours > 0 ? CertificateLayout::Portrait : CertificateLayout::Landscape;
}

namespace {

IssueResult issueSigned(Edit& edit, Database& database, const IssueRequest& request, Signing& signing, Progress* progress) {
    const QDate issued = request.issued_on.isValid() ? request.issued_on : database.today();
    if (issued > database.today())
        throw Failure(QCoreApplication::translate("khue::Issue", "A certificate cannot be issued with a date to come."));
    const FactsSource source(database, request.run);
    const QDate validUntil = request.valid_until ? *request.valid_until : validityEnd(source.course(), issued);
    if (validUntil.isValid() && validUntil < issued)
        throw Failure(QCoreApplication::translate("khue::Issue", "The validity cannot end before the day of issue."));
    const CertificateTemplate one = request.template_id ? load(database, request.template_id) : firstTemplate(edit, database, usualLayout(source.course()));
    refuseUnusable(database, one);
    // Read within the transaction: what somebody else issued a moment ago counts.
    const RunEligibility eligibility = eligibilityOf(database, request.run);
    if (!eligibility.problems.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Issue", "No certificate of “%1” can be issued.").arg(source.run().code) + u'\n' + eligibility.problems.join(u'\n'));
    QSet<qint64> wanted;
    for (const Id<Enrolment> enrolment : request.enrolments)
        wanted.insert(enrolment.value);
    IssueResult result;
    std::vector<const CertificateCandidate*> chosen;
    for (const CertificateCandidate& candidate : eligibility.candidates) {
        if (!wanted.isEmpty() && !wanted.remove(candidate.enrolment.value))
            continue;
        if (candidate.isEligible())
            chosen.push_back(&candidate);
        else if (!candidate.reasons.isEmpty())
            result.refused.push_back(candidate);
        if (!request.enrolments.isEmpty() && wanted.isEmpty())
            break;
    }
    if (!request.enrolments.isEmpty() && (!result.refused.empty() || !wanted.isEmpty())) {
        QStringList lines;
        for (const CertificateCandidate& candidate : result.refused)
            lines.append(QString(candidate.name + QStringLiteral(": ") + candidate.reasons.join(u' ')));
        if (!wanted.isEmpty())
            lines.append(QCoreApplication::translate("khue::Issue", "Somebody chosen has no seat in the run."));
        throw Failure(QCoreApplication::translate("khue::Issue", "Not everybody chosen can have a certificate. Nothing was issued.") + u'\n' + lines.join(u'\n'));
    }
    if (chosen.empty())
        return result;
    const SigningKey& key = signing.key(edit, database);
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (progress)
            progress->report(double(i) / double(chosen.size()), chosen[i]->name);
        Certificate certificate = prepared(database, source, chosen[i]->enrolment, chosen[i]->person, one.id, issued, validUntil, {});
        signCertificate(certificate, key);
        edit.save(certificate);
        if (Enrolment enrolment = load(database, chosen[i]->enrolment); enrolment.state != EnrolmentState::Completed)
            if (const QList<Problem> problems = changeState(edit, database, enrolment, EnrolmentState::Completed); hasErrors(problems))
                throw Failure(chosen[i]->name + QStringLiteral(": ") + problems.first().text);
        result.issued.append(certificate.id);
    }
    if (progress)
        progress->report(1); // the last moment to cancel
    return result;
}

} // namespace

IssueResult issueWithin(Edit& edit, Database& database, const IssueRequest& request, Progress* progress) {
    Signing signing(database, request.passphrase);
    return issueSigned(edit, database, request, signing, progress);
}

IssueResult issueCertificates(Database& database, const IssueRequest& request, Progress* progress) {
    const QString code = load(database, request.run).code;
    Signing signing(database, request.passphrase);
    Edit edit(database, "issue_certificates", code);
    IssueResult result = issueSigned(edit, database, request, signing, progress);
    // A template made for nobody's certificate would be a step without a sense.
    if (!result.issued.isEmpty())
        edit.commit();
    return result;
}

namespace {

/// What the history calls a step upon them.
QString subjectOf(Database& database, const QList<Id<Certificate>>& ids) {
    QString subject = ids.isEmpty() ? QString() : load(database, ids.first()).number;
    return ids.size() > 1 ? QString(subject + QStringLiteral(" … ") + load(database, ids.last()).number) : subject;
}

Id<Certificate> reissueWithin(Edit& edit, Database& database, Id<Certificate> id, const QString& reason, Signing& signing) {
    Certificate old = load(database, id);
    refuseEnded(old, reason);
    if (!old.enrolment_id || !old.person_id)
        throw Failure(QCoreApplication::translate("khue::Issue", "The enrolment of the certificate %1 is no longer in the programme, so it cannot be issued anew.").arg(old.number));
    const Enrolment enrolment = load(database, old.enrolment_id);
    const FactsSource source(database, enrolment.course_run_id);
    if (!source.run().issuing_body_id)
        throw Failure(QCoreApplication::translate("khue::Issue", "The run has no issuing body any more, so the certificate cannot be issued anew."));
    const CertificateTemplate one = old.template_id ? load(database, old.template_id) : firstTemplate(edit, database, usualLayout(source.course()));
    refuseUnusable(database, one);
    Certificate fresh = prepared(database, source, enrolment.id, enrolment.person_id, one.id, database.today(), old.valid_until, old);
    signCertificate(fresh, signing.key(edit, database));
    old.state = CertificateState::Replaced;
    old.reason = reason.trimmed();
    old.ended_on = database.today();
    edit.save(old);
    edit.save(fresh);
    return fresh.id;
}

} // namespace

void revokeCertificates(Database& database, const QList<Id<Certificate>>& ids, const QString& reason) {
    Edit edit(database, "revoke_certificate", subjectOf(database, ids));
    for (const Id<Certificate> id : ids) {
        Certificate certificate = load(database, id);
        refuseEnded(certificate, reason);
        certificate.state = CertificateState::Revoked;
        certificate.reason = reason.trimmed();
        certificate.ended_on = database.today();
        edit.save(certificate);
    }
    edit.commit();
}

void revokeCertificate(Database& database, Id<Certificate> id, const QString& reason) {
    revokeCertificates(database, {id}, reason);
}

QList<Id<Certificate>> reissueCertificates(Database& database, const QList<Id<Certificate>>& ids, const QString& reason, const QString& passphrase) {
    Signing signing(database, passphrase);
    Edit edit(database, "reissue_certificate", subjectOf(database, ids));
    QList<Id<Certificate>> fresh;
    for (const Id<Certificate> id : ids)
        fresh.append(reissueWithin(edit, database, id, reason, signing));
    edit.commit();
    return fresh;
}

Id<Certificate> reissueCertificate(Database& database, Id<Certificate> id, const QString& reason, const QString& passphrase) {
    return reissueCertificates(database, {id}, reason, passphrase).first();
}

} // namespace khue
