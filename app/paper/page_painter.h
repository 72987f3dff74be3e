// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/page_layout.h"

class QPagedPaintDevice;

namespace khue {

/// Paints laid-out pages. It keeps the fonts between pages; like them it belongs to the thread that made it.
class PagePainter {
public:
    /// Onto a painter whose unit is the point and whose origin is the page's top left corner.
    void paint(QPainter& painter, const PaperPage& page);
    /// Pages `from` to `to` (from 0, inclusive) onto a PDF writer or a printer that takes whole sheets of the layout's
    /// paper; throws Cancelled, and Failure where the device refuses.
    void paintAll(const PageLayout& layout, QPagedPaintDevice& device, int from, int to,
                  Progress* progress = nullptr);

private:
    Typeface m_typeface;
};

} // namespace khue
