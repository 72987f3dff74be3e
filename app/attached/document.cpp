// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/document.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace khue {

template <> const Table<DocumentFile> TableOf<DocumentFile>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "document"), "name", "name"},
    {
        field("record_table", QT_TRANSLATE_NOOP("khue::Field", "Belongs to"), &DocumentFile::record_table, Attached | Required),
        field("record_id", QT_TRANSLATE_NOOP("khue::Field", "Number of the record"), &DocumentFile::record_id, Attached | Required),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "File name"), &DocumentFile::name, Required | Searchable),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &DocumentFile::kind, Required),
        field("sha256", QT_TRANSLATE_NOOP("khue::Field", "SHA-256"), &DocumentFile::sha256, Required),
        field("size", QT_TRANSLATE_NOOP("khue::Field", "Size (bytes)"), &DocumentFile::size),
        field("added_on", QT_TRANSLATE_NOOP("khue::Field", "Added on"), &DocumentFile::added_on),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &DocumentFile::note, Searchable),
    },
    {documentRules, deriveDocumentFile}};

void deriveDocumentFile(DocumentFile& document) {
    document.name = document.name.trimmed().isEmpty() ? QString() : safeFileName(document.name);
}

QList<Problem> documentRules(Database&, const DocumentFile& document) {
    QList<Problem> problems;
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$"));
    if (!document.sha256.isEmpty() && !digest.match(document.sha256).hasMatch())
        problems.append({QStringLiteral("sha256"), QCoreApplication::translate("khue::Attached", "That is not a SHA-256: 64 hexadecimal digits.")});
    if (document.size < 0)
        problems.append({QStringLiteral("size"), QCoreApplication::translate("khue::Attached", "A size cannot be negative.")});
    return problems;
}

std::vector<DocumentFile> documentsOf(Database& database, const RecordRef& record) {
    return loadAll<DocumentFile>(database, QStringLiteral("record_table = ? AND record_id = ? ORDER BY id"), record.table, record.id);
}

DocumentFile photoOf(Database& database, Id<Person> person) {
    return find<DocumentFile>(database, QStringLiteral("record_table = 'person' AND record_id = ? AND kind = 'photo' ORDER BY id DESC LIMIT 1"), person);
}

QString safeFileName(const QString& name) {
    QString safe = tidied(QString(name).replace(u'\\', u'/').section(u'/', -1));
    for (QChar& letter : safe)
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format || QStringView(u"<>:\"|?*").contains(letter))
            letter = u'_';
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    constexpr qsizetype longest = 120;
    if (safe.size() > longest) {
        const QString ending = QFileInfo(safe).suffix().left(12);
        safe = safe.left(longest - ending.size() - 1) + (ending.isEmpty() ? QString() : QString(u'.' + ending));
    }
    return safe.isEmpty() ? QStringLiteral("document") : safe;
}

QString shownSize(qint64 bytes) {
    constexpr qint64 kilo = 1024, mega = kilo * kilo;
    if (bytes < kilo)
        return QCoreApplication::translate("khue::Attached", "%1 bytes").arg(shownNumber(double(bytes)));
    if (bytes < mega)
        return QCoreApplication::translate("khue::Attached", "%1 KB").arg(shownNumber(double((bytes + kilo / 2) / kilo)));
    return QCoreApplication::translate("khue::Attached", "%1 MB").arg(shownNumber(double(bytes) / double(mega), 1));
}

} // namespace khue
