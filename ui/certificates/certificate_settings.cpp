// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificate_settings.h"

#include "app/certificates/certificate_number.h"
#include "app/certificates/certificate_text.h"
#include "app/paper/output_file.h"
#include "app/store/language.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

CertificateSettings::CertificateSettings(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_file(workspace.database()), m_body(new ChoiceField(this)), m_pattern(new TextField(this)), m_example(new QLabel(this)), m_key(new QLabel(this)),
      m_save(new QPushButton(tr("Save the pattern"), this)), m_public(new QPushButton(tr("Save the public key…"), this)),
      m_private(new QPushButton(tr("Copy of the private key…"), this)), m_passphrase(new QPushButton(tr("Passphrase…"), this)), m_import(new QPushButton(tr("Import a key…"), this)) {
    setWindowTitle(tr("Numbers and key of certificates"));
    setMinimumWidth(640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(14);
    const auto muted = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        setMuted(label);
        return label;
    };
    auto* numbers = new Card(this);
    numbers->setTitle(tr("Numbers"));
    numbers->body()->addWidget(muted(tr("Each issuing body has a series of its own, beginning anew each year. The pattern is made of {serial} or {serial:4} (with leading zeros), {year}, {body} (the institution's code) and any other text.")));
    auto* row = new QHBoxLayout;
    for (const auto& [field, label] : {std::pair<FieldWidget*, QString>(m_body, tr("Issuing body")), std::pair<FieldWidget*, QString>(m_pattern, tr("Number pattern"))}) {
        auto* part = new QVBoxLayout;
        auto* caption = new QLabel(label, this);
        caption->setBuddy(field);
        field->setAccessibleName(label);
        part->addWidget(caption);
        part->addWidget(field);
        row->addLayout(part, 1);
    }
    row->addWidget(m_save, 0, Qt::AlignBottom);
    numbers->body()->addLayout(row);
    setMuted(m_example);
    numbers->body()->addWidget(m_example);
    column->addWidget(numbers);

    auto* key = new Card(this);
    key->setTitle(tr("Signing key"));
    m_key->setWordWrap(true);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    key->body()->addWidget(m_key);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_public, m_private, m_passphrase, m_import})
        buttons->addWidget(button);
    buttons->addStretch();
    key->body()->addLayout(buttons);
    key->body()->addWidget(muted(tr("Give the public key to whoever is to verify certificates; keep a copy of the private one in a safe place: without it no further certificate can be signed alike.")));
    column->addWidget(key);
    column->addStretch();
    auto* last = new QHBoxLayout;
    last->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    setPrimary(close);
    last->addWidget(close);
    column->addLayout(last);

    Database& database = workspace.database();
    m_body->setItems([&database] {
        QList<QPair<QString, QString>> items;
        Statement rows = database.query(QStringLiteral("SELECT id, %1 FROM institution i WHERE id IN (SELECT issuing_body_id FROM course_run) OR id IN (SELECT issuing_body_id FROM certificate) ORDER BY 2, 1")
                                            .arg(inLanguageSql(QStringLiteral("name_vi"), QStringLiteral("name_en"))));
        while (rows.next())
            items.append({rows.text(0), rows.text(1)});
        return items;
    });
    const QString first = database.single(QStringLiteral("SELECT COALESCE((SELECT issuing_body_id FROM certificate ORDER BY id DESC LIMIT 1), "
                                                         "(SELECT issuing_body_id FROM course_run WHERE issuing_body_id IS NOT NULL ORDER BY id DESC LIMIT 1))"))
                              .toString();
    if (!first.isEmpty())
        m_body->setStoredValue(first);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_body, &FieldWidget::edited, this, &CertificateSettings::showPattern);
    connect(m_pattern, &FieldWidget::edited, this, &CertificateSettings::showExample);
    connect(m_save, &QPushButton::clicked, this, &CertificateSettings::savePattern);
    connect(m_public, &QPushButton::clicked, this, &CertificateSettings::exportPublic);
    connect(m_private, &QPushButton::clicked, this, &CertificateSettings::exportPrivate);
    connect(m_passphrase, &QPushButton::clicked, this, &CertificateSettings::changePassphrase);
    connect(m_import, &QPushButton::clicked, this, &CertificateSettings::importKey);
    showPattern();
    showKey();
}

void CertificateSettings::showPattern() {
    m_workspace.attempt([this] { m_pattern->setStoredValue(numberPattern(m_workspace.database(), {m_body->storedValue().toLongLong()})); });
    const bool any = !m_body->storedValue().isNull();
    for (QWidget* widget : {static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_pattern)})
        widget->setEnabled(any);
    showExample();
}

void CertificateSettings::showExample() {
    const Id<Institution> body{m_body->storedValue().toLongLong()};
    const QString pattern = m_pattern->storedValue().toString();
    const QString problem = pattern.isEmpty() ? QString() : numberPatternProblem(pattern);
    m_pattern->setProblem(problem);
    m_save->setEnabled(body && problem.isEmpty() && !m_workspace.database().isReadOnly());
    m_workspace.attempt([&] {
        if (!body)
            m_example->setText(tr("No run has an issuing body yet. Choose it on the overview of a run."));
        else
            m_example->setText(problem.isEmpty() ? tr("The next number will be %1").arg(nextNumber(m_workspace.database(), body, m_workspace.database().today().year(), pattern)) : QString());
    });
}

bool CertificateSettings::savePattern() {
    return m_workspace.attempt([this] {
        setNumberPattern(m_workspace.database(), {m_body->storedValue().toLongLong()}, m_pattern->storedValue().toString());
        showPattern();
        m_workspace.say(tr("Certificates are numbered so from now on."));
    });
}

void CertificateSettings::showKey() {
    const bool there = m_file.exists();
    m_private->setEnabled(there);
    m_workspace.attempt([&] {
        const QString place = QDir::toNativeSeparators(m_file.path());
        if (!there) {
            m_key->setText(tr("There is no key yet; it is made when the first certificate is issued, and kept in “%1”, for you alone to read.").arg(place));
            return;
        }
        const QString id = keyIdOf(m_file.publicKey());
        const int signedWith = m_workspace.database().single(QStringLiteral("SELECT COUNT(*) FROM certificate WHERE key_id = ?"), id).toInt();
        m_key->setText(tr("Key %1, kept in “%2”.").arg(id, place) + u'\n' +
                       (m_file.needsPassphrase() ? tr("It has a passphrase, which is asked for at each issue.") : tr("It has no passphrase: whoever can read this file can sign certificates.")) + u'\n' +
                       tr("%n certificate(s) bear its signature.", nullptr, signedWith));
    });
}

void CertificateSettings::exportPublic() {
    const QString path = ask::saveFile(this, tr("Save the public key"), QStringLiteral("certificate_key"), QStringLiteral("khue-public-key.txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    m_workspace.attempt([&] {
        QByteArray text;
        for (const QByteArray& key : knownPublicKeys(m_workspace.database())) // also those that signed before
            text += publicKeyText(key).toUtf8();
        if (text.isEmpty())
            text = publicKeyText(m_file.openOrMake().publicKey()).toUtf8();
        writeWhole(path, [&text](QIODevice& device) { device.write(text); });
        m_workspace.say(tr("The public key was saved."));
        showKey();
    });
}

void CertificateSettings::exportPrivate() {
    const QString present = askedPassphrase(m_workspace);
    if (present.isNull())
        return;
    const QString fresh = askedNewPassphrase(this, tr("Copy of the private key"), false);
    if (fresh.isEmpty())
        return;
    const QString path = ask::saveFile(this, tr("Copy of the private key"), QStringLiteral("certificate_key"), QStringLiteral("khue.certificate-key"), tr("Keys (*.certificate-key)"));
    if (path.isEmpty())
        return;
    m_workspace.attempt([&] {
        KeyFile(path).write(m_file.open(present), fresh);
        m_workspace.say(tr("The copy was saved; it opens only with its passphrase."));
    });
}

void CertificateSettings::changePassphrase() {
    const QString present = askedPassphrase(m_workspace);
    if (present.isNull())
        return;
    const QString fresh = askedNewPassphrase(this, tr("Passphrase of the key"), true);
    if (fresh.isNull())
        return;
    m_workspace.attempt([&] {
        m_file.write(m_file.openOrMake(present), fresh);
        m_workspace.say(fresh.isEmpty() ? tr("The key has no passphrase now.") : tr("The key has its passphrase now."));
        showKey();
    });
}

void CertificateSettings::importKey() {
    const QString path = ask::openFile(this, tr("Import a key"), QStringLiteral("certificate_key"), tr("Keys (*.certificate-key)"));
    if (path.isEmpty())
        return;
    m_workspace.attempt([&] {
        const KeyFile from(path);
        QString passphrase;
        if (from.needsPassphrase()) {
            passphrase = askedSecret(this, tr("Import a key"), tr("Passphrase of the key to be taken in:"));
            if (passphrase.isNull())
                return;
        }
        const SigningKey key = from.open(passphrase);
        if (m_file.exists() && m_file.publicKey() != key.publicKey() &&
            !ask::confirm(this, tr("Import a key"), tr("From now on certificates are signed with key %1. The present key is set aside beside it; what it has signed stays genuine.").arg(key.id()), tr("Take it in")))
            return;
        m_file.replace(key, passphrase);
        m_workspace.say(tr("Certificates are signed with key %1 from now on.").arg(key.id()));
        showKey();
    });
}

QString askedNewPassphrase(QWidget* parent, const QString& title, bool mayBeEmpty) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::CertificateSettings", source); };
    QString first, second;
    if (ask::answers()) {
        first = ask::text(parent, title, words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "New passphrase:")));
        second = first.isNull() ? QString() : ask::text(parent, title, words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "Once more:")));
    } else {
        QDialog dialog(parent);
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(420);
        auto* form = new QFormLayout(&dialog);
        form->setContentsMargins(18, 16, 18, 16);
        auto* one = new QLineEdit(&dialog);
        auto* two = new QLineEdit(&dialog);
        for (QLineEdit* line : {one, two})
            line->setEchoMode(QLineEdit::Password);
        form->addRow(words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "New passphrase:")), one);
        form->addRow(words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "Once more:")), two);
        if (mayBeEmpty) {
            auto* hint = new QLabel(words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "Left empty, the key has no passphrase.")), &dialog);
            setMuted(hint);
            form->addRow(hint);
        }
        auto* row = new QHBoxLayout;
        auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), &dialog);
        auto* go = new QPushButton(words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "Set")), &dialog);
        setPrimary(go);
        go->setDefault(true);
        row->addStretch();
        row->addWidget(cancel);
        row->addWidget(go);
        form->addRow(row);
        QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
        QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
        if (dialog.exec() != QDialog::Accepted)
            return {};
        first = one->text();
        second = two->text();
    }
    if (first.isNull() && second.isNull() && ask::answers())
        return {};
    if (first != second) {
        ask::tell(parent, title, words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "The two are not alike; nothing was changed.")));
        return {};
    }
    if (first.isEmpty() && !mayBeEmpty) {
        ask::tell(parent, title, words(QT_TRANSLATE_NOOP("khue::CertificateSettings", "The private key leaves only under a passphrase; nothing was saved.")));
        return {};
    }
    return first.isNull() ? QString(QLatin1String("")) : first;
}

} // namespace khue
