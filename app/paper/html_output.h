// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"

namespace khue {

/// The document as one web page that needs nothing else, ready to be read on a phone and to be printed.
QString toHtml(const Document& document);
/// UTF-8; the file at `path` appears whole or not at all. Throws Failure.
void writeHtml(const Document& document, const QString& path);

} // namespace khue
