// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_writer.h"
#include "app/paper/document.h"

namespace khue {

/// The document's tables as they are useful in a spreadsheet: real numbers, dates and times; the title of a
/// section as a column of its rows; second lines as columns of their own. What stands around the tables is on a
/// last sheet.
QList<SheetTable> sheetsOf(const Document& document);

/// An .xlsx workbook; appears whole or not at all. Throws Failure and Cancelled.
void writeSheets(const Document& document, const QString& path, Progress* progress = nullptr);

} // namespace khue
