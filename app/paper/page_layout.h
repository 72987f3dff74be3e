// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart_layout.h"
#include "app/paper/document.h"
#include "app/paper/typeface.h"
#include "app/store/progress.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>

/// A report with pages: every text, line and area at its place, in points from the page's top left corner.
/// Made once, painted on the screen, a printer, into a PDF or an image alike.
namespace khue {

/// What a line or an area is for; the painter chooses the colour.
enum class PaperColour { Ink, Muted, Good, Care, Bad, Info, Accent, Frame, Line, HeaderFill, SectionFill, ZebraFill, Paper };

struct PlacedText {
    QPointF baseline; ///< where it begins; when rotated, it goes up from here
    QString text;
    TextStyle style;
    PaperColour colour = PaperColour::Ink;
    bool rotated = false;
    double width = 0;
    /// The room it takes.
    QRectF rect() const;
    bool operator==(const PlacedText&) const = default;
};

struct PlacedLine {
    QLineF line;
    double width = 0.5;
    PaperColour colour = PaperColour::Line;
    bool operator==(const PlacedLine&) const = default;
};

struct PlacedArea {
    QRectF rect;
    PaperColour colour = PaperColour::HeaderFill;
    bool operator==(const PlacedArea&) const = default;
};

struct PaperPage {
    QList<PlacedArea> areas;
    QList<PlacedLine> lines;
    QList<ChartLayout> charts;
    QList<PlacedText> texts; ///< in the order of reading
    std::shared_ptr<const PageContent> content; ///< a page that paints itself, below all that
    int contentPage = 0;
    bool operator==(const PaperPage&) const = default;
};

/// A heading and where it is: the outline of the paper.
struct Bookmark {
    QString title;
    int level = 1;
    int page = 0; ///< from 0
    double y = 0;
    bool operator==(const Bookmark&) const = default;
};

struct PageLayout {
    QString title, author;
    PaperLanguage language = PaperLanguage::Both;
    PageSetup setup;
    QList<PaperPage> pages; ///< at least one
    QList<Bookmark> bookmarks;
    bool operator==(const PageLayout&) const = default;
};

/// Breaks a document into pages. Text is wrapped, never shortened; rows are not parted unless taller than a
/// page; a table with too many columns goes on over further pages with its repeated columns. `progress` may
/// be null; throws Cancelled.
PageLayout layOut(const Document& document, Progress* progress = nullptr);

} // namespace khue
