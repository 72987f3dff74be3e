// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/signing_key.h"
#include "app/courses/course.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace khue {

/// How certificates are numbered, body by body, and the key that signs them: its public part for others, a copy of the
/// private part under a passphrase, another passphrase, a key brought from another computer.
class CertificateSettings : public QDialog {
    Q_OBJECT
public:
    CertificateSettings(Workspace& workspace, QWidget* parent);
    ChoiceField* body() const { return m_body; }
    TextField* pattern() const { return m_pattern; }
    QLabel* example() const { return m_example; }
    /// Stores the pattern that is shown; false where something is wrong.
    bool savePattern();

    // What the buttons do.
    void exportPublic();
    void exportPrivate();
    void changePassphrase();
    void importKey();

private:
    void showPattern();
    void showExample();
    void showKey();
    Workspace& m_workspace;
    KeyFile m_file;
    ChoiceField* m_body;
    TextField* m_pattern;
    QLabel *m_example, *m_key;
    QPushButton *m_save, *m_public, *m_private, *m_passphrase, *m_import;
};

/// Asks for a new passphrase twice; null where dismissed or the two differ (which is said). Empty, where that is allowed,
/// means none.
QString askedNewPassphrase(QWidget* parent, const QString& title, bool mayBeEmpty);

} // namespace khue
