// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/signing_key.h"

#include "app/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <sodium.h>

#include <filesystem>

namespace khue {

namespace {

constexpr unsigned long long passphraseSteps = 3;
constexpr size_t passphraseMemory = 64 * 1024 * 1024;
constexpr double mostSteps = 20, mostMemory = 1024.0 * 1024 * 1024; // a file that asks for more is hostile

void prepareSodium() {
    if (sodium_init() < 0)
        throw Failure(QCoreApplication::translate("khue::SigningKey", "The signatures' library cannot be started on this computer."));
}

const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

void wipe(QByteArray& secret) {
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), size_t(secret.size()));
}

QByteArray keyFromPassphrase(const QString& passphrase, const QByteArray& salt, unsigned long long steps, size_t memory) {
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(bytes(key), size_t(key.size()), text.constData(), size_t(text.size()), bytes(salt), steps, memory, crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (failed)
        throw Failure(QCoreApplication::translate("khue::SigningKey", "There is not enough memory to open the key."));
    return key;
}

QString base64(const QByteArray& data) {
    return QString::fromLatin1(data.toBase64());
}

} // namespace

SigningKey SigningKey::generate() {
    prepareSodium();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    SigningKey key = fromSeed(seed);
    wipe(seed);
    return key;
}

SigningKey SigningKey::fromSeed(const QByteArray& seed) {
    prepareSodium();
    if (seed.size() != crypto_sign_SEEDBYTES)
        throw Failure(QCoreApplication::translate("khue::SigningKey", "This is not a signing key."));
    SigningKey key;
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    key.m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytes(key.m_public), bytes(key.m_secret), bytes(seed));
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : m_public(std::move(other.m_public)), m_secret(std::move(other.m_secret)) {
    other.m_secret.clear();
}

SigningKey::~SigningKey() {
    wipe(m_secret);
}

QString SigningKey::id() const {
    return keyIdOf(m_public);
}

QByteArray SigningKey::sign(const QByteArray& message) const {
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), size_t(message.size()), bytes(m_secret));
    return signature;
}

QByteArray SigningKey::seed() const {
    return m_secret.left(crypto_sign_SEEDBYTES);
}

QString keyIdOf(const QByteArray& publicKey) {
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Blake2b_256).toHex().left(8));
}

bool signatureIsRight(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey) {
    prepareSodium();
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytes(signature), bytes(message), size_t(message.size()), bytes(publicKey)) == 0;
}

// ---- the file -------------------------------------------------------------------------------------------

namespace {

QJsonObject readKeyFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::SigningKey", "There is no signing key at “%1”, or it is not yours to read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    const QJsonObject inside = QJsonDocument::fromJson(file.read(10000)).object();
    const QByteArray publicKey = QByteArray::fromBase64(inside[QLatin1String("public")].toString().toLatin1());
    if (inside[QLatin1String("format")] != QLatin1String("khue-signing-key-1") || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        throw Failure(QCoreApplication::translate("khue::SigningKey", "“%1” is not a signing key, or it is damaged.").arg(QDir::toNativeSeparators(path)));
    return inside;
}

} // namespace

KeyFile::KeyFile(const Database& database) {
    const QFileInfo file(database.path());
    m_path = file.absolutePath() + u'/' + file.completeBaseName() + QLatin1String(".certificate-key");
}

bool KeyFile::exists() const {
    return QFile::exists(m_path);
}

bool KeyFile::needsPassphrase() const {
    return exists() && readKeyFile(m_path).contains(QLatin1String("salt"));
}

QByteArray KeyFile::publicKey() const {
    return QByteArray::fromBase64(readKeyFile(m_path)[QLatin1String("public")].toString().toLatin1());
}

SigningKey KeyFile::open(const QString& passphrase) const {
    prepareSodium();
    const QJsonObject inside = readKeyFile(m_path);
    const auto data = [&inside](const char* name) { return QByteArray::fromBase64(inside[QLatin1String(name)].toString().toLatin1()); };
    const auto damaged = [this] { return Failure(QCoreApplication::translate("khue::SigningKey", "“%1” is not a signing key, or it is damaged.").arg(QDir::toNativeSeparators(m_path))); };
    QByteArray seed = data("secret");
    if (inside.contains(QLatin1String("salt"))) {
        if (passphrase.isEmpty())
            throw WrongPassphrase(QCoreApplication::translate("khue::SigningKey", "The signing key is kept with a passphrase. Give the passphrase."));
        const QByteArray salt = data("salt"), nonce = data("nonce");
        const double steps = inside[QLatin1String("steps")].toDouble(), memory = inside[QLatin1String("memory")].toDouble();
        if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_secretbox_NONCEBYTES || seed.size() != crypto_sign_SEEDBYTES + crypto_secretbox_MACBYTES ||
            steps < 1 || steps > mostSteps || memory < double(crypto_pwhash_MEMLIMIT_MIN) || memory > mostMemory)
            throw damaged();
        QByteArray key = keyFromPassphrase(passphrase, salt, static_cast<unsigned long long>(steps), size_t(memory));
        QByteArray opened(crypto_sign_SEEDBYTES, '\0');
        const int failed = crypto_secretbox_open_easy(bytes(opened), bytes(seed), size_t(seed.size()), bytes(nonce), bytes(key));
        wipe(key);
        if (failed)
            throw WrongPassphrase(QCoreApplication::translate("khue::SigningKey", "The passphrase is not the one of this signing key."));
        seed = opened;
    }
    if (seed.size() != crypto_sign_SEEDBYTES)
        throw damaged();
    SigningKey key = SigningKey::fromSeed(seed);
    wipe(seed);
    if (key.publicKey() != data("public"))
        throw damaged();
    return key;
}

SigningKey KeyFile::openOrMake(const QString& passphrase) const {
    if (exists())
        return open(passphrase);
    SigningKey key = SigningKey::generate();
    write(key, passphrase);
    return key;
}

void KeyFile::write(const SigningKey& key, const QString& passphrase) const {
    prepareSodium();
    QJsonObject inside{{QStringLiteral("format"), QStringLiteral("khue-signing-key-1")}, {QStringLiteral("id"), key.id()}, {QStringLiteral("public"), base64(key.publicKey())}};
    QByteArray seed = key.seed();
    if (passphrase.isEmpty()) {
        inside[QLatin1String("secret")] = base64(seed);
    } else {
        QByteArray salt(crypto_pwhash_SALTBYTES, '\0'), nonce(crypto_secretbox_NONCEBYTES, '\0'), sealed(seed.size() + crypto_secretbox_MACBYTES, '\0');
        randombytes_buf(salt.data(), size_t(salt.size()));
        randombytes_buf(nonce.data(), size_t(nonce.size()));
        QByteArray secret = keyFromPassphrase(passphrase, salt, passphraseSteps, passphraseMemory);
        crypto_secretbox_easy(bytes(sealed), bytes(seed), size_t(seed.size()), bytes(nonce), bytes(secret));
        wipe(secret);
        inside[QLatin1String("salt")] = base64(salt);
        inside[QLatin1String("nonce")] = base64(nonce);
        inside[QLatin1String("steps")] = double(passphraseSteps);
        inside[QLatin1String("memory")] = double(passphraseMemory);
        inside[QLatin1String("secret")] = base64(sealed);
    }
    wipe(seed);
    QByteArray text = QJsonDocument(inside).toJson();
    // Private from its first byte, and in its place only when whole.
    const QString beside = m_path + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(beside);
    const auto refuse = [&](const QString& why) {
        QFile::remove(beside);
        return Failure(QCoreApplication::translate("khue::SigningKey", "The signing key cannot be written to “%1”.").arg(QDir::toNativeSeparators(m_path)), why);
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw refuse(file.errorString());
    const bool whole = file.write(text) == text.size() && file.flush();
    file.close();
    wipe(text);
    if (!whole)
        throw refuse(file.errorString());
    std::error_code error;
    std::filesystem::rename(QFileInfo(beside).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), error);
    if (error)
        throw refuse(QString::fromStdString(error.message()));
}

void KeyFile::replace(const SigningKey& key, const QString& passphrase) const {
    if (exists() && publicKey() != key.publicKey()) {
        // Copied, not moved: the key is in its place until the other is.
        const QString aside = m_path + QLatin1String(".old-") + keyIdOf(publicKey());
        if (!QFile::exists(aside) && !QFile::copy(m_path, aside))
            throw Failure(QCoreApplication::translate("khue::SigningKey", "The present key cannot be set aside; nothing was changed."));
        QFile::setPermissions(aside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    write(key, passphrase);
}

QString publicKeyText(const QByteArray& publicKey) {
    return QStringLiteral("khue-public-key %1 %2\n").arg(keyIdOf(publicKey), base64(publicKey));
}

QList<QByteArray> publicKeysFrom(const QString& text) {
    QList<QByteArray> keys;
    for (const QString& line : text.split(u'\n')) {
        const QStringList parts = line.simplified().split(u' ');
        if (parts.first() != QLatin1String("khue-public-key"))
            continue;
        const QByteArray key = QByteArray::fromBase64(parts.value(2).toLatin1());
        if (key.size() != crypto_sign_PUBLICKEYBYTES || keyIdOf(key) != parts.value(1))
            throw Failure(QCoreApplication::translate("khue::SigningKey", "This public key is damaged: %1").arg(line.trimmed()));
        keys.append(key);
    }
    if (keys.isEmpty())
        throw Failure(QCoreApplication::translate("khue::SigningKey", "There is no public key of certificates in it."));
    return keys;
}

} // namespace khue
