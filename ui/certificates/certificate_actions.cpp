// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificate_actions.h"

#include "app/certificates/certificate_page.h"
#include "app/certificates/issue.h"
#include "app/certificates/signing_key.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QInputDialog>

namespace khue {

QString askedSecret(QWidget* parent, const QString& title, const QString& label) {
    if (ask::answers())
        return ask::text(parent, title, label);
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Password, {}, &accepted);
    return accepted ? (text.isNull() ? QString(QLatin1String("")) : text) : QString();
}

QString askedPassphrase(Workspace& workspace) {
    bool needed = false;
    if (!workspace.attempt([&] { needed = KeyFile(workspace.database()).needsPassphrase(); }))
        return {};
    if (!needed)
        return QLatin1String("");
    const QString title = QCoreApplication::translate("khue::CertificateActions", "Signing key"), label = QCoreApplication::translate("khue::CertificateActions", "Passphrase of the signing key:");
    return askedSecret(workspace.window(), title, label);
}

void saveCertificatesPdf(Workspace& workspace, const QList<Id<Certificate>>& certificates, const QString& name) {
    if (certificates.isEmpty())
        return;
    const QString path = ask::saveFile(workspace.window(), QCoreApplication::translate("khue::CertificateActions", "Save certificates"), QStringLiteral("certificates"),
                                       QString(name + QStringLiteral(".pdf")), QCoreApplication::translate("khue::CertificateActions", "PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const int count = int(certificates.size());
    workspace.runTask(QCoreApplication::translate("khue::CertificateActions", "Writing certificates"),
                      [=](Database& own, Progress& progress) { writeCertificatesPdf(own, certificates, path, &progress); },
                      [&workspace, count] { workspace.say(QCoreApplication::translate("khue::CertificateActions", "%n certificate(s) saved.", nullptr, count)); });
}

void printCertificatesAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates) {
    if (certificates.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, workspace.window());
    if (dialog.exec() == QDialog::Accepted)
        workspace.attempt([&] { printCertificates(workspace.database(), certificates, printer); });
}

void revokeAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates) {
    if (certificates.isEmpty())
        return;
    const int count = int(certificates.size());
    const QString reason = ask::text(workspace.window(), QCoreApplication::translate("khue::CertificateActions", "Revoke"),
                                     QCoreApplication::translate("khue::CertificateActions", "Why are %n certificate(s) revoked? The reason stays in the register.", nullptr, count),
                                     {}, QCoreApplication::translate("khue::CertificateActions", "Revoke"));
    if (reason.isNull())
        return;
    workspace.attempt([&] {
        revokeCertificates(workspace.database(), certificates, reason);
        workspace.say(QCoreApplication::translate("khue::CertificateActions", "%n certificate(s) revoked.", nullptr, count));
    });
}

void reissueAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates) {
    if (certificates.isEmpty())
        return;
    const int count = int(certificates.size());
    const QString reason = ask::text(workspace.window(), QCoreApplication::translate("khue::CertificateActions", "Reissue"),
                                     QCoreApplication::translate("khue::CertificateActions", "Why are %n certificate(s) issued anew? Each gets a new number; the old one is marked as replaced.", nullptr, count),
                                     {}, QCoreApplication::translate("khue::CertificateActions", "Reissue"));
    if (reason.isNull())
        return;
    const QString passphrase = askedPassphrase(workspace);
    if (passphrase.isNull())
        return;
    workspace.attempt([&] {
        reissueCertificates(workspace.database(), certificates, reason, passphrase);
        workspace.say(QCoreApplication::translate("khue::CertificateActions", "%n certificate(s) reissued.", nullptr, count));
    });
}

} // namespace khue
