// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"
#include "app/store/progress.h"

#include <QtCore/QStringList>

#include <vector>

namespace khue {

/// A kind of file that a report can be written to.
struct ReportFormat {
    QString ending;    ///< with its point
    const char* title; ///< English, translated in the context khue::Report
    QString label() const;
};

const std::vector<ReportFormat>& reportFormats();
/// The format that the name's ending says; null for none.
const ReportFormat* reportFormatOf(const QString& path);

/// Writes the document in the format of the path's ending; a PDF as PDF/A-1b where it is for archives.
void writeReport(const Document& document, const QString& path, Progress* progress, bool archive);
/// Writes the document in the format of the path's ending. The file appears whole or not at all. Throws Failure,
/// also for an ending that is none of ours (naming those that are), and Cancelled.
void writeReport(const Document& document, const QString& path, Progress* progress = nullptr);

} // namespace khue
