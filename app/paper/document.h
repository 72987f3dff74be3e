// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMarginsF>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtCore/QTime>

#include <memory>
#include <variant>

class QPainter;

/// A report before it has pages: what is said, never where it stands. All values are plain; lengths are in
/// points (1/72 inch). The same document becomes pages (page_layout.h), a web page and a spreadsheet.
namespace khue {

/// The languages a paper speaks: one, or both at once, Vietnamese first.
enum class PaperLanguage { Vietnamese, English, Both };

inline constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// A text in the paper's languages: `main` in the first (or only) one, `second` in the other, or empty.
struct Words {
    QString main;
    QString second;
    bool isEmpty() const { return main.isEmpty() && second.isEmpty(); }
    /// Both in one line, parted by `separator`.
    QString inOneLine(const QString& separator = QStringLiteral(" · ")) const {
        return second.isEmpty() || second == main ? main : QString(main + separator + second);
    }
    /// The second below the first: names in a chart.
    QString inTwoLines() const { return inOneLine(QStringLiteral("\n")); }
    bool operator==(const Words&) const = default;
};

/// What a colour says; never the only sign of it: the text says it too.
enum class Tone : int { Plain, Muted, Good, Care, Bad, Info };
enum class Align { Start, Centre, End };

struct PageSetup {
    bool landscape = false;
    QSizeF paper = {210 * pointsPerMillimetre, 297 * pointsPerMillimetre}; ///< upright; A4 unless said
    QMarginsF margins = {18 * pointsPerMillimetre, 13 * pointsPerMillimetre, 13 * pointsPerMillimetre,
                         11 * pointsPerMillimetre};
    QSizeF size() const { return landscape ? paper.transposed() : paper; }
    bool operator==(const PageSetup&) const = default;
};

/// Who publishes the paper (left) and what it is filed under (right), over a thin rule.
struct Letterhead {
    QList<Words> left;
    QList<Words> right;
    bool operator==(const Letterhead&) const = default;
};

struct Heading {
    Words words;
    int level = 1; ///< 1 the paper's title, centred; 2 and 3 within it
    bool operator==(const Heading&) const = default;
};

/// A piece of a paragraph in one style.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    Tone tone = Tone::Plain;
    bool operator==(const TextRun&) const = default;
};

struct Paragraph {
    QList<TextRun> runs; ///< a "\n" within a run begins a new line
    Align align = Align::Start;
    bool small = false;
    bool operator==(const Paragraph&) const = default;
};

struct KeyValue {
    Words key;
    Words value;
    bool operator==(const KeyValue&) const = default;
};

/// Facts in pairs, `columns` of them side by side.
struct KeyValues {
    QList<KeyValue> pairs;
    int columns = 2;
    bool operator==(const KeyValues&) const = default;
};

struct TableColumn {
    Words title;
    double minimum = 0; ///< the least width of the content
    double weight = 0;  ///< the share of the width that is left over; 0 stays at its content's width
    Align align = Align::Start;
    bool rotatedTitle = false; ///< the title reads from bottom to top, for many narrow columns
    bool repeated = false;     ///< shown again on every page when the columns go on over several pages
    Words secondTitle = {};    ///< what the cells' second lines are, where a spreadsheet gives them a column of their own
    bool oneLine = false;      ///< names, dates: broken only where the other columns would not fit
    bool operator==(const TableColumn&) const = default;
};

/// What a cell holds for a spreadsheet where it is more than its text.
using CellValue = std::variant<std::monostate, double, QDate, QTime>;

struct TableCell {
    QString text;
    QString second = {}; ///< below the text, smaller and muted
    Tone tone = Tone::Plain;
    bool bold = false;
    CellValue value = {};
    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    QList<TableCell> cells; ///< as many as columns; missing ones are empty
    bool section = false;   ///< the first cell spans the table as the title of the rows below it
    bool operator==(const TableRow&) const = default;
};

struct TableBlock {
    QList<TableColumn> columns;
    QList<TableRow> rows;
    double rowMinimum = 0;     ///< the least height of a row
    bool verticalLines = true; ///< as in a form to be filled in; false: lines between rows only
    bool zebra = false;
    QString emptyText = {}; ///< said in place of rows where there are none
    Words sectionTitle = {}; ///< what the titles of sections are, for a spreadsheet's column
    bool operator==(const TableBlock&) const = default;
};

/// Charts side by side. One too tall for a page goes on over several where it is a Gantt chart.
struct ChartBlock {
    QList<Chart> charts;
    double height = 0;        ///< 0: what reads well in the width there is
    bool figuresBelow = false; ///< a table of the document tells the figures: a workbook needs none of the chart's own
    bool operator==(const ChartBlock&) const = default;
};

/// One badge or label: a coloured strip with a line in it, then lines one below the other, centred. A line that is too
/// wide gets smaller, then is broken.
struct Label {
    struct Line {
        QString text;
        double size = 10; ///< in points
        bool bold = false;
        Tone tone = Tone::Plain;
        bool operator==(const Line&) const = default;
    };
    QString strip;
    Tone stripTone = Tone::Info;
    QList<Line> lines;
    QString foot; ///< at the lower edge, small
    bool operator==(const Label&) const = default;
};

/// Labels on sheets as a maker of label paper cuts them, each sheet a page of its own; the grid is centred on it.
struct LabelSheet {
    QSizeF label;      ///< in points
    int columns = 2, rows = 5;
    QSizeF gap;        ///< between labels
    bool cutMarks = true;
    QList<Label> labels;
    bool operator==(const LabelSheet&) const = default;
};

/// Pages that paint themselves, such as certificates: `count` sheets of the document's paper.
class PageContent {
public:
    virtual ~PageContent() = default;
    virtual int count() const = 0;
    /// Onto a painter whose unit is the point, from any thread.
    virtual void paint(QPainter& painter, int page) const = 0;
    virtual QString title(int page) const = 0; ///< for the outline
    virtual QStringList texts(int page) const = 0; ///< what it says, in the order of reading
};
struct OwnPages {
    std::shared_ptr<const PageContent> content;
    bool operator==(const OwnPages&) const = default;
};

struct Signature {
    Words caption;  ///< whose
    Words note;     ///< «(Ký, ghi rõ họ tên)»
    QString name;   ///< printed below the space, may be empty
    Words dateLine; ///< above the caption, may be empty
    bool operator==(const Signature&) const = default;
};

/// Places for signatures side by side, kept on one page, and never alone on it after a table.
struct Signatures {
    QList<Signature> places;
    double space = 56; ///< the room to sign in
    bool operator==(const Signatures&) const = default;
};

struct Spacer {
    double height = 8;
    bool operator==(const Spacer&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Letterhead, Heading, Paragraph, KeyValues, TableBlock, ChartBlock, LabelSheet, OwnPages, Signatures, Spacer, PageBreak>;

struct Document {
    QString title; ///< of the file and the window, in one line
    QString author = {}; ///< who publishes it, told in the file's properties; may be empty
    PaperLanguage language = PaperLanguage::Both;
    PageSetup page;
    QList<Block> blocks;
    QString runningTitle; ///< at the top of every page but the first
    QString footer;       ///< at the bottom left of every page
    QString pageLabel;    ///< «Trang %1/%2 · Page %1/%2»; empty: no page numbers
    bool operator==(const Document&) const = default;
};

} // namespace khue
