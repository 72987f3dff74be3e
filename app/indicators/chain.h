// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <array>
#include <vector>

/// The chain by which the partnership can be measured: a trainee, her certificates, her roles in studies, what the studies
/// brought forth, and the indicators that count it.
namespace khue {

enum class ChainLink { Person, Certificate, Role, Output, Indicator };
inline constexpr int chainLength = 5;
template <> inline const ChoiceList choicesOf<ChainLink>{
    {"person", QT_TRANSLATE_NOOP("khue::Choice", "People of the chain")},
    {"certificate", QT_TRANSLATE_NOOP("khue::Choice", "Certificates earned")},
    {"study_member", QT_TRANSLATE_NOOP("khue::Choice", "Roles in studies")},
    {"output", QT_TRANSLATE_NOOP("khue::Choice", "Outputs of studies")},
    {"indicator", QT_TRANSLATE_NOOP("khue::Choice", "Indicators that count it")},
};

struct ChainCard {
    ChainLink link = ChainLink::Person;
    qint64 id = 0; ///< of person, certificate, study_member, output or indicator
    QString title, note;
    bool isStart = false;
    QString table() const;
};

/// Two cards that hang together.
struct ChainTie {
    ChainLink from = ChainLink::Person;
    qint64 fromId = 0;
    ChainLink to = ChainLink::Person;
    qint64 toId = 0;
    bool direct = true; ///< false: only by way of a study: who has a role in it need not have written what came of it
    bool operator==(const ChainTie&) const = default;
};

struct Chain {
    std::array<std::vector<ChainCard>, chainLength> columns;
    std::array<int, chainLength> further{}; ///< cards of each column beyond those shown
    std::vector<ChainTie> ties;             ///< always from an earlier column to a later one
    bool isEmpty() const;
};

/// The tables that a chain can start from: person, certificate, study_member, study, output, indicator.
bool startsChain(QStringView table);

/// The chain forwards and backwards from a record. At most `most` cards a column. Empty where the record is gone or its
/// table starts no chain.
Chain chainFrom(Database& database, QStringView table, qint64 id, int most = 24);

} // namespace khue
