// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"
#include "app/reports/report_list.h"
#include "app/visits/itinerary.h"

/// What the papers of a visit have in common.
namespace khue {

ReportParameter visitParameter();

/// %1, %2 … of a text filled in with words of the same languages.
Words filled(Words text, const QList<Words>& arguments);
Words institutionWords(Database& database, const PaperWords& words, Id<Institution> institution);
/// With titles; empty for none.
QString titledPerson(Database& database, Id<Person> person);

/// A document with the host's letterhead, the title, the visit's facts, running title, footer and page numbers.
Document visitPaper(Database& database, const PaperWords& words, const Visit& visit, const char* title);

/// The itinerary as a table: days as sections, the hours of both places, what, where. Times at the destination first.
TableBlock itineraryTable(const PaperWords& words, const Visit& visit, const std::vector<ItineraryDay>& days);

/// An amount of money: in groups of three, without decimals where there is nothing behind the point; empty where it is not
/// known.
TableCell amountCell(const PaperWords& words, const std::optional<double>& amount, bool bold = false);

/// A paragraph: the first language, and the second in italics below it.
Paragraph paragraphOf(const Words& text);

} // namespace khue
