// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/pdf_output.h"

namespace khue {

/// A PDF of Qt's writer with its outline, author, language and what readers show in the title bar. What streams hold is
/// taken over as it is. Throws Failure where it is no such PDF.
QByteArray finishedPdf(const QByteArray& pdf, const PdfInfo& info);

} // namespace khue
