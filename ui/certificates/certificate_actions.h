// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"
#include "ui/shell/workspace.h"

class QWidget;

namespace khue {

/// What can be done to chosen certificates, from the register and from a run alike. Each asks what it needs to know.

/// Asks for a file and writes the certificates into it, off the window's thread.
void saveCertificatesPdf(Workspace& workspace, const QList<Id<Certificate>>& certificates, const QString& name);
/// Asks for a printer and prints.
void printCertificatesAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates);
/// Asks why, and revokes each, or none.
void revokeAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates);
/// Asks why, and issues a new one in place of each, or of none.
void reissueAsked(Workspace& workspace, const QList<Id<Certificate>>& certificates);

/// A line of text that is not shown while it is typed; null where dismissed.
QString askedSecret(QWidget* parent, const QString& title, const QString& label);
/// The passphrase of the signing key: empty where it has none; null where the question was dismissed.
QString askedPassphrase(Workspace& workspace);

} // namespace khue
