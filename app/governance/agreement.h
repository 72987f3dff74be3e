// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/store/edit.h"

namespace khue {

enum class AgreementKind { Memorandum, Contract, DataTransfer, Other };
template <> inline const ChoiceList choicesOf<AgreementKind>{
    {"mou", QT_TRANSLATE_NOOP("khue::Choice", "Memorandum of understanding")},
    {"contract", QT_TRANSLATE_NOOP("khue::Choice", "Contract")},
    {"data_transfer", QT_TRANSLATE_NOOP("khue::Choice", "Data transfer agreement")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

enum class AgreementState { Draft, Signing, InForce, Ended, Terminated };
template <> inline const ChoiceList choicesOf<AgreementState>{
    {"draft", QT_TRANSLATE_NOOP("khue::Choice", "Being drafted")},
    {"signing", QT_TRANSLATE_NOOP("khue::Choice", "Being signed")},
    {"in_force", QT_TRANSLATE_NOOP("khue::Choice", "In force")},
    {"ended", QT_TRANSLATE_NOOP("khue::Choice", "Ended")},
    {"terminated", QT_TRANSLATE_NOOP("khue::Choice", "Terminated")},
};

/// An agreement between institutions.
struct Agreement {
    Id<Agreement> id;
    int revision = 0;
    AgreementKind kind = AgreementKind::Memorandum;
    QString title_vi, title_en;
    QString reference; ///< number under which it is filed
    QDate signed_on, starts_on, ends_on; ///< without an end it holds until it is terminated
    int notice_days = 0; ///< how many days before its end to begin with its renewal; 0: at the usual 90, 30 and 7 days
    AgreementState state = AgreementState::Draft;
    Id<Agreement> renews_id; ///< the one that it goes on from
    QString summary_vi, summary_en;
    QString notes;
    bool operator==(const Agreement&) const = default;
};
template <> struct TableName<Agreement> {
    static constexpr const char* value = "agreement";
    static constexpr int number = 81;
};
void deriveAgreement(Agreement& agreement);
QList<Problem> agreementRules(Database& database, const Agreement& agreement);
template <> const Table<Agreement> TableOf<Agreement>::value;

/// An institution that is bound by an agreement, and who signs for it.
struct AgreementParty {
    Id<AgreementParty> id;
    int revision = 0;
    Id<Agreement> agreement_id;
    Id<Institution> institution_id;
    Id<Person> person_id;      ///< who signs, where the programme knows that person
    QString signatory;         ///< else the name
    QString signatory_position;
    QDate signed_on;
    bool operator==(const AgreementParty&) const = default;
};
template <> struct TableName<AgreementParty> {
    static constexpr const char* value = "agreement_party";
    static constexpr int number = 0;
};
QList<Problem> agreementPartyRules(Database& database, const AgreementParty& party);
template <> const Table<AgreementParty> TableOf<AgreementParty>::value;

/// An agreement in force that comes to its end, or is past it, with no renewal that was begun.
struct EndingAgreement {
    Id<Agreement> id;
    QString title, reference;
    QDate ends_on;
    int days = 0; ///< until its last day; negative: past it
    int step = 0; ///< the notice that is due: its own, or 90, 30 or 7; 0 past its end
};
/// Those whose notice is due on the database's today, the first to end first.
std::vector<EndingAgreement> endingAgreements(Database& database);

/// A draft that renews an agreement: the same kind, titles and summary, from the day after its end for as long as that
/// one was to last, with the same parties, unsigned. Stored in an edit of its own.
Agreement renewAgreement(Database& database, Id<Agreement> agreement);

} // namespace khue
