// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/page_layout.h"

class QIODevice;

namespace khue {

/// Writes the pages as PDF 1.6 with embedded fonts and the document's title; the file at `path` appears whole or
/// not at all. Throws Failure and Cancelled.
void writePdf(const PageLayout& layout, const QString& path, Progress* progress = nullptr);
void writePdf(const PageLayout& layout, QIODevice& device, Progress* progress = nullptr);

} // namespace khue
