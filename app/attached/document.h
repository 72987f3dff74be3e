// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/task.h"

namespace khue {

enum class DocumentKind { Other, Letter, Passport, Visa, Ticket, Insurance, Approval, Protocol, Consent, Agreement, Minutes, Report, Certificate, Invoice, Photo };
template <> inline const ChoiceList choicesOf<DocumentKind>{
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other document")},
    {"letter", QT_TRANSLATE_NOOP("khue::Choice", "Letter")},
    {"passport", QT_TRANSLATE_NOOP("khue::Choice", "Passport")},
    {"visa", QT_TRANSLATE_NOOP("khue::Choice", "Visa or exemption")},
    {"ticket", QT_TRANSLATE_NOOP("khue::Choice", "Ticket")},
    {"insurance", QT_TRANSLATE_NOOP("khue::Choice", "Insurance")},
    {"approval", QT_TRANSLATE_NOOP("khue::Choice", "Approval or decision")},
    {"protocol", QT_TRANSLATE_NOOP("khue::Choice", "Protocol")},
    {"consent", QT_TRANSLATE_NOOP("khue::Choice", "Informed consent form")},
    {"agreement", QT_TRANSLATE_NOOP("khue::Choice", "Agreement or contract")},
    {"minutes", QT_TRANSLATE_NOOP("khue::Choice", "Minutes")},
    {"report", QT_TRANSLATE_NOOP("khue::Choice", "Report")},
    {"certificate", QT_TRANSLATE_NOOP("khue::Choice", "Certificate")},
    {"invoice", QT_TRANSLATE_NOOP("khue::Choice", "Invoice or receipt")},
    {"photo", QT_TRANSLATE_NOOP("khue::Choice", "Photo")},
};

/// A file that belongs to a record. The row says which; the file itself stands in the folder of documents (see
/// document_store.h) under its SHA-256, once, however many records hold it.
struct DocumentFile {
    Id<DocumentFile> id;
    int revision = 0;
    QString record_table;
    Id<AnyRecord> record_id;
    QString name; ///< as the user called the file, with its ending
    DocumentKind kind = DocumentKind::Other;
    QString sha256; ///< 64 lower-case hexadecimal digits
    int size = 0;   ///< bytes
    QDate added_on;
    QString note;
    bool operator==(const DocumentFile&) const = default;
};
template <> struct TableName<DocumentFile> {
    static constexpr const char* value = "document";
    static constexpr int number = 51;
};
void deriveDocumentFile(DocumentFile& document);
QList<Problem> documentRules(Database& database, const DocumentFile& document);
template <> const Table<DocumentFile> TableOf<DocumentFile>::value;

/// The documents of a record, the oldest first.
std::vector<DocumentFile> documentsOf(Database& database, const RecordRef& record);

/// The photo of a person: her newest document of that kind; without an id where there is none.
DocumentFile photoOf(Database& database, Id<Person> person);

/// A file's name without folders, control and reserved characters, of at most 120 characters; never empty.
QString safeFileName(const QString& name);
/// «12 KB», «3.4 MB»
QString shownSize(qint64 bytes);

} // namespace khue
