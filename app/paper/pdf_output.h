// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/page_layout.h"

#include <functional>

class QIODevice;
class QPdfWriter;

namespace khue {

/// What a PDF is, apart from its pages.
struct PdfInfo {
    QString title, author;
    QString language;  ///< of its text, "vi" or "en"; empty: not told
    bool archive = false; ///< PDF/A-1b, for archives: fonts, colours and metadata are in the file. Else PDF 1.6
    QList<Bookmark> outline;
};

/// Lets `paint` fill a writer of 1200 dots an inch without margins, then adds to the file what Qt's writer cannot: the
/// outline of its headings, the author, the language, and that readers show the title. Fonts are embedded. Throws what
/// `paint` throws, and Failure where the file cannot be finished.
void writePdf(QIODevice& device, const PdfInfo& info, const std::function<void(QPdfWriter&)>& paint);

/// The pages of a report; the file at `path` appears whole or not at all. Throws Failure and Cancelled.
void writePdf(const PageLayout& layout, const QString& path, Progress* progress = nullptr, bool archive = false);
void writePdf(const PageLayout& layout, QIODevice& device, Progress* progress = nullptr, bool archive = false);

} // namespace khue
