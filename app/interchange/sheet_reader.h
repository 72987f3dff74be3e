// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"
#include "app/store/failure.h"

namespace khue {

class Progress;
class WorkbookSource;

/// How much a file may ask for. Beyond it readWorkbook() fails with a message: no file can take more memory
/// or time than this. The defaults let through what Excel can hold, as far as it is sensible to import.
struct ReadLimits {
    qint64 fileBytes = 512LL << 20;      ///< on disk
    qint64 inflatedBytes = 1536LL << 20; ///< all parts read, after inflating
    int ratio = 150;                     ///< inflated to deflated, once `ratioFrom` bytes have come
    qint64 ratioFrom = 64LL << 20;
    quint32 rows = 1'048'576; ///< Excel's own limits
    int columns = 16'384;
    int cellCharacters = 32'767;
    int sheets = 256;
    qint64 cells = 12'000'000;      ///< with content, in all sheets
    qint64 textBytes = 256LL << 20; ///< in all sheets, and as much in an xlsx file's table of texts
    int sharedTexts = 4'000'000;    ///< entries of an xlsx file's table of texts
    int depth = 100;                ///< nesting of XML elements
    qint64 tokenBytes = 1LL << 20;  ///< one tag, comment or declaration
};

/// Reads a workbook (.xlsx, .xlsm, .ods) or a text table (.csv, .tsv, .txt) whole. What the file is, is found
/// by its content, not by its name. Formulas give the value last computed; hidden sheets are read and marked.
/// Nothing is run, fetched or unpacked to disk. Throws Failure, for the user, where the file cannot be read,
/// is of another kind, protected by a password, damaged, or beyond the limits; Cancelled by `progress`.
Workbook readWorkbook(const QString& path, const ReadLimits& limits = {}, Progress* progress = nullptr);

/// The same, but the rows of an .xlsx file are read when they are asked for; what is wrong with them is thrown then.
std::unique_ptr<WorkbookSource> openWorkbook(const QString& path, const ReadLimits& limits = {});

} // namespace khue
