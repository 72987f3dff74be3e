// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace khue {

class Database;

/// An Ed25519 key pair that certificates are signed with. The private part is wiped from memory at the end.
class SigningKey {
public:
    static SigningKey generate();
    /// From the 32 bytes that the pair follows from.
    static SigningKey fromSeed(const QByteArray& seed);
    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&&) = delete;
    ~SigningKey();

    const QByteArray& publicKey() const { return m_public; }
    QString id() const;
    QByteArray sign(const QByteArray& message) const; ///< 64 bytes
    QByteArray seed() const;

private:
    SigningKey() = default;
    QByteArray m_public, m_secret;
};

/// How a public key is called: the first 8 hexadecimal digits of its BLAKE2b.
QString keyIdOf(const QByteArray& publicKey);
bool signatureIsRight(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey);

/// The passphrase that was given does not open the key, or none was given where one is needed.
class WrongPassphrase : public Failure {
    using Failure::Failure;
};

/// Where the private key of a programme is kept: a file beside its database, of its owner alone (mode 0600), the key
/// encrypted where it has a passphrase (Argon2id, XSalsa20-Poly1305).
class KeyFile {
public:
    explicit KeyFile(const Database& database);
    explicit KeyFile(QString path) : m_path(std::move(path)) {}

    QString path() const { return m_path; }
    bool exists() const;
    bool needsPassphrase() const;
    /// The public part, which needs no passphrase. Throws Failure where there is no key or the file is damaged.
    QByteArray publicKey() const;
    /// Throws WrongPassphrase, or Failure where there is no key or the file is damaged.
    SigningKey open(const QString& passphrase = {}) const;
    /// The same; makes the key on first use.
    SigningKey openOrMake(const QString& passphrase = {}) const;
    /// Writes the key, encrypted unless the passphrase is empty; what was there is replaced at once or not at all.
    void write(const SigningKey& key, const QString& passphrase) const;
    /// Puts another key in its place; the one that was there is kept beside it, named «….old-» and its id. Throws Failure
    /// where that cannot be; then nothing is changed.
    void replace(const SigningKey& key, const QString& passphrase) const;

private:
    QString m_path;
};

/// A public key as a line of text for others: «khue-public-key 1a2b3c4d BASE64».
QString publicKeyText(const QByteArray& publicKey);
/// The keys of such lines; throws Failure where there is none or one is damaged.
QList<QByteArray> publicKeysFrom(const QString& text);

} // namespace khue
