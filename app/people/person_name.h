// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace khue {

/// In which order the parts of a name are written: family – middle – given, or given – middle – family.
enum class NameOrder { Vietnamese, Western };

struct PersonName {
    QString family;
    QString middle;
    QString given;
    NameOrder order = NameOrder::Vietnamese;
    bool operator==(const PersonName&) const = default;
};

/// The parts joined in their order.
QString fullName(const PersonName& name);

/// Splits a name without titles. Where a given name has two syllables (Bích Đào) nothing shows it: the last one is
/// taken and the form lets a person correct it. A comma ("Hartley, Eleanor") means that the family name is first.
/// Capitals are repaired, see withProperCapitals().
PersonName splitName(const QString& full, NameOrder order);

/// Vietnamese where the first word is a Vietnamese surname or the marks are Vietnamese; Western otherwise.
/// A title ("Prof", "Dr" against "PGS", "TS") decides where the words do not.
NameOrder guessOrder(const QString& full, const QStringList& titleCodes = {});

/// HỒ GIA ĐỨC → Hồ Gia Đức, nguyễn văn an → Nguyễn Văn An; names in mixed case (McDonald, van der Berg) stay.
QString withProperCapitals(const QString& name);

struct TitledName {
    QStringList titles; ///< codes as in knownTitles(), in the order written
    QString name;       ///< what is left, tidied
};

/// Splits «PGS.TS. Trần Thị Bích Đào» or «Assoc. Prof. James Whitfield» into titles and name. Titles after the
/// name ("Eleanor Hartley, PhD") are found too.
TitledName splitTitles(const QString& text);

/// The titles of a text that holds nothing else («ThS.BS.»); what is not known is kept as written.
QStringList titleCodes(const QString& text);

/// Codes of all titles understood: GS PGS TS ThS BS BSCKI BSCKII BSNT DS ĐD CNĐD HS KTV CN and
/// Prof AssocProf Dr PhD MD Mr Mrs Ms Mx.
QStringList knownTitles();
bool isWesternTitle(const QString& code);

} // namespace khue
