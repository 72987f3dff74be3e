// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_facts.h"
#include "app/certificates/certificate_page.h"
#include "app/certificates/certificate_text.h"
#include "app/certificates/issue.h"
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/paper/output_file.h"
#include "app/store/failure.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace khue {

namespace {

void declareCertificate(QCommandLineParser& parser) {
    for (const char* option : {"template", "date", "valid-until", "trainee", "passphrase-file", "new-passphrase-file", "reason", "key", "out", "run", "state"})
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("VALUE")});
    for (const char* option : {"dry-run", "private"})
        parser.addOption({QString::fromLatin1(option), QString()});
}

QString fileText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::Command", "“%1” cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    return QString::fromUtf8(file.read(100000));
}

/// The first line of the file that an option names; empty where the option is not given.
QString passphraseOf(const QCommandLineParser& parser, const char* option = "passphrase-file") {
    const QString path = parser.value(QString::fromLatin1(option));
    return path.isEmpty() ? QString() : fileText(path).section(u'\n', 0, 0).remove(u'\r');
}

/// A date that an option gives; a Failure where it is none.
QDate dateOf(const QCommandLineParser& parser, const char* option) {
    const QString text = parser.value(QString::fromLatin1(option));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        throw Failure(QCoreApplication::translate("khue::Command", "“%1” is not a date; write it as 2026-12-31.").arg(text));
    return date;
}

Certificate certificateOfArgument(Database& database, const QString& number) {
    const Certificate found = certificateOfNumber(database, number);
    if (!found.id)
        throw Failure(QCoreApplication::translate("khue::Command", "There is no certificate with the number “%1”.").arg(number));
    return found;
}

void tell(CommandContext& context, const Certificate& certificate) {
    context.out << certificate.number << '\t' << certificate.holder << '\t' << inLanguage(certificate.course_vi, certificate.course_en) << '\t'
                << certificate.issued_on.toString(Qt::ISODate) << '\t' << certificate.valid_until.toString(Qt::ISODate) << '\t' << codeOf(certificate.state) << '\t' << certificate.reason
                << Qt::endl;
}

int issue(CommandContext& context, const QCommandLineParser& parser, const QString& code) {
    Database& database = context.database();
    IssueRequest request;
    request.run = runOfArgument(database, code);
    request.issued_on = dateOf(parser, "date");
    if (parser.isSet(QStringLiteral("valid-until")))
        request.valid_until = dateOf(parser, "valid-until");
    request.passphrase = passphraseOf(parser);
    if (const QString name = parser.value(QStringLiteral("template")); !name.isEmpty()) {
        request.template_id = find<CertificateTemplate>(database, QStringLiteral("name = ?"), name).id;
        if (!request.template_id)
            throw Failure(QCoreApplication::translate("khue::Command", "There is no certificate template “%1”.").arg(name));
    }
    for (const QString& trainee : parser.values(QStringLiteral("trainee"))) {
        const Enrolment enrolment = find<Enrolment>(database, QStringLiteral("course_run_id = ? AND person_id = ?"), request.run, personOfArgument(database, trainee));
        if (!enrolment.id)
            throw Failure(QCoreApplication::translate("khue::Command", "“%1” is not enrolled in “%2”.").arg(trainee, code));
        request.enrolments.append(enrolment.id);
    }
    if (parser.isSet(QStringLiteral("dry-run"))) {
        const RunEligibility eligibility = eligibilityOf(database, request.run);
        for (const QString& problem : eligibility.problems)
            context.err << problem << Qt::endl;
        bool refused = !eligibility.problems.isEmpty();
        for (const CertificateCandidate& candidate : eligibility.candidates) {
            if (!request.enrolments.isEmpty() && !request.enrolments.contains(candidate.enrolment))
                continue;
            refused = refused || !candidate.reasons.isEmpty();
            context.out << candidate.name << '\t'
                        << (candidate.certificate     ? QCoreApplication::translate("khue::Command", "has no. %1").arg(candidate.number)
                            : candidate.isEligible() ? QCoreApplication::translate("khue::Command", "can be issued")
                                                      : candidate.reasons.join(u' '))
                        << Qt::endl;
        }
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
        return refused ? ProblemsFound : Done;
    }
    const IssueResult result = issueCertificates(database, request);
    for (const Id<Certificate> id : result.issued)
        tell(context, load(database, id));
    for (const CertificateCandidate& candidate : result.refused)
        context.err << candidate.name << ": " << candidate.reasons.join(u' ') << Qt::endl;
    if (result.issued.isEmpty())
        context.err << QCoreApplication::translate("khue::Command", "Nobody is waiting for a certificate.") << Qt::endl;
    return result.refused.empty() ? Done : ProblemsFound;
}

std::vector<Certificate> listed(Database& database, const QCommandLineParser& parser) {
    const QString run = parser.value(QStringLiteral("run")), state = parser.value(QStringLiteral("state"));
    const qint64 runId = run.isEmpty() ? 0 : runOfArgument(database, run).value;
    return loadAll<Certificate>(database, QStringLiteral("(? = 0 OR enrolment_id IN (SELECT id FROM enrolment WHERE course_run_id = ?)) AND (? IS NULL OR state = ?) "
                                                         "ORDER BY issuing_body_id, year, serial"),
                                runId, runId, state, state);
}

int pdf(CommandContext& context, const QCommandLineParser& parser, const QStringList& numbers) {
    Database& database = context.database();
    const QString path = parser.value(QStringLiteral("out"));
    if (path.isEmpty() || (numbers.isEmpty() && !parser.isSet(QStringLiteral("run"))))
        return wrongUsage(context, certificateCommand, QCoreApplication::translate("khue::Command", "Say which certificates (numbers, or --run RUN) and where to (--out FILE.pdf)."));
    QList<Id<Certificate>> certificates;
    for (const QString& number : numbers)
        certificates.append(certificateOfArgument(database, number).id);
    if (numbers.isEmpty())
        for (const Certificate& each : listed(database, parser))
            if (each.state == CertificateState::Issued)
                certificates.append(each.id);
    writeCertificatesPdf(database, certificates, path);
    return Done;
}

int verify(CommandContext& context, const QCommandLineParser& parser, const QString& text) {
    const QString file = parser.value(QStringLiteral("key"));
    const bool withRegister = file.isEmpty() || QFile::exists(context.databasePath);
    QList<QByteArray> keys = file.isEmpty() ? knownPublicKeys(context.database()) : publicKeysFrom(fileText(file));
    const Verification verification = verifyText(text, keys);
    if (verification.outcome != Verification::NoCertificate)
        context.out << verification.number << '\t' << verification.holder << '\t' << verification.course << '\t' << verification.issued.toString(Qt::ISODate) << Qt::endl;
    context.out << verification.explanation() << Qt::endl;
    QString remark;
    if (withRegister && file.isEmpty())
        remark = registerRemark(context.database(), verification);
    if (!remark.isEmpty())
        context.out << remark << Qt::endl;
    return verification.outcome == Verification::Genuine && remark.isEmpty() ? Done : ProblemsFound;
}

int key(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments) {
    const QString what = arguments.value(0), out = parser.value(QStringLiteral("out"));
    Database& database = context.database();
    const KeyFile file(database);
    if (what == QLatin1String("export") && arguments.size() == 1) {
        if (!parser.isSet(QStringLiteral("private"))) {
            const QByteArray text = publicKeyText(file.exists() ? file.publicKey() : file.openOrMake().publicKey()).toUtf8();
            if (out.isEmpty())
                context.out << QString::fromUtf8(text) << Qt::flush;
            else
                writeWhole(out, [&text](QIODevice& device) { device.write(text); });
            return Done;
        }
        const QString passphrase = passphraseOf(parser, "new-passphrase-file");
        if (out.isEmpty() || passphrase.isEmpty())
            return wrongUsage(context, certificateCommand, QCoreApplication::translate("khue::Command", "The private key leaves only encrypted: give --out FILE and --new-passphrase-file FILE."));
        KeyFile(out).write(file.open(passphraseOf(parser)), passphrase);
        return Done;
    }
    if (what == QLatin1String("import") && arguments.size() == 2) {
        const SigningKey imported = KeyFile(arguments[1]).open(passphraseOf(parser));
        file.replace(imported, passphraseOf(parser, "new-passphrase-file"));
        context.out << publicKeyText(imported.publicKey()) << Qt::flush;
        return Done;
    }
    if (what == QLatin1String("passphrase") && arguments.size() == 1) {
        file.write(file.openOrMake(passphraseOf(parser)), passphraseOf(parser, "new-passphrase-file"));
        return Done;
    }
    return wrongUsage(context, certificateCommand, QCoreApplication::translate("khue::Command", "With key go: export, import FILE, passphrase."));
}

int runCertificate(CommandContext& context, const QCommandLineParser& parser) {
    QStringList arguments = parser.positionalArguments();
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const QString reason = parser.value(QStringLiteral("reason"));
    if (what == QLatin1String("issue") && arguments.size() == 1)
        return issue(context, parser, arguments.first());
    if (what == QLatin1String("list") && arguments.isEmpty()) {
        for (const Certificate& certificate : listed(context.database(), parser))
            tell(context, certificate);
        return Done;
    }
    if (what == QLatin1String("pdf"))
        return pdf(context, parser, arguments);
    if (what == QLatin1String("revoke") && arguments.size() == 1) {
        revokeCertificate(context.database(), certificateOfArgument(context.database(), arguments.first()).id, reason);
        return Done;
    }
    if (what == QLatin1String("reissue") && arguments.size() == 1) {
        Database& database = context.database();
        tell(context, load(database, reissueCertificate(database, certificateOfArgument(database, arguments.first()).id, reason, passphraseOf(parser))));
        return Done;
    }
    if (what == QLatin1String("text") && arguments.size() == 1) {
        context.out << certificateText(certificateOfArgument(context.database(), arguments.first())) << Qt::endl;
        return Done;
    }
    if (what == QLatin1String("verify") && arguments.size() == 1)
        return verify(context, parser, arguments.first());
    if (what == QLatin1String("key"))
        return key(context, parser, arguments);
    return wrongUsage(context, certificateCommand, QCoreApplication::translate("khue::Command", "Say what to do: issue, list, pdf, revoke, reissue, text, verify or key."));
}

} // namespace

const Command certificateCommand{
    "certificate", "issue RUN | list | pdf NUMBER… | revoke NUMBER | reissue NUMBER | text NUMBER | verify TEXT | key …",
    QT_TRANSLATE_NOOP("khue::Command", "Issues, lists, prints, revokes, reissues and verifies certificates."),
    QT_TRANSLATE_NOOP("khue::Command",
                      "issue RUN [--dry-run] [--trainee WHO]… [--template NAME] [--date DAY] [--valid-until DAY]: to everybody eligible, or those named.\n"
                      "list [--run RUN] [--state issued|revoked|replaced]: the register: number, holder, course, issued, valid until, state, reason.\n"
                      "pdf NUMBER… --out FILE, pdf --run RUN --out FILE.   revoke NUMBER --reason TEXT, reissue NUMBER --reason TEXT.\n"
                      "text NUMBER: what the QR code says.   verify TEXT [--key FILE]: with the keys of the database, or a public key alone.\n"
                      "key export [--out FILE]: the public key; key export --private --out FILE --new-passphrase-file FILE; key import FILE; key passphrase.\n"
                      "--passphrase-file FILE: its first line opens the signing key, where that has a passphrase."),
    declareCertificate, runCertificate, true};

} // namespace khue
