// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/html_output.h"

#include "app/paper/chart_painter.h"
#include "app/paper/output_file.h"

#include <QtCore/QIODevice>

namespace khue {

namespace {

constexpr const char* style = R"(
:root{color-scheme:light;--ink:#1b2432;--muted:#5b6777;--line:#b4bdc9;--frame:#6b7787;--accent:#0b5cad}
*{box-sizing:border-box}
body{font:15px/1.45 "Noto Sans","Segoe UI",Roboto,"DejaVu Sans",sans-serif;color:var(--ink);background:#f4f6f9;margin:0}
main{max-width:72rem;margin:1.5rem auto;padding:2rem 2.25rem;background:#fff;border:1px solid #dde3eb;border-radius:8px}
header{display:flex;justify-content:space-between;gap:2rem;border-bottom:2px solid var(--accent);padding-bottom:.6rem;margin-bottom:1.2rem}
header div:last-child{text-align:right;color:var(--muted)}header p{margin:0}header div:first-child p:first-child{font-weight:700}
h1{font-size:1.6rem;text-align:center;margin:.6rem 0 1rem}h2{font-size:1.2rem;margin:1.6rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
.second{display:block;font-size:.8em;font-style:italic;font-weight:400;color:var(--muted)}
dl{display:grid;grid-template-columns:repeat(var(--columns),max-content 1fr);gap:.35rem 1rem;margin:0 0 1rem}
dt{color:var(--muted)}dd{margin:0;font-weight:600}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem;border:1px solid var(--frame)}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:middle}
table.open th,table.open td{border-width:0 0 1px}table.zebra tbody tr:nth-child(even){background:#f8fafc}
thead th{background:#e9eff6;border-bottom:1px solid var(--frame)}
th.section{background:#f4f6f9}.centre{text-align:center}.end{text-align:right;font-variant-numeric:tabular-nums}
.rotated{writing-mode:vertical-rl;transform:rotate(180deg);margin:auto}
.muted{color:var(--muted)}.good{color:#1e6b2b}.care{color:#8a5300}.bad{color:#9c1c15}.info{color:#0b4b8c}
.small{font-size:.85em}.empty{text-align:center;font-style:italic;color:var(--muted);padding:1rem}
.charts{display:flex;flex-wrap:wrap;gap:1rem;margin:.6rem 0 1rem}.charts figure{flex:1 1 18rem;margin:0;break-inside:avoid}.charts svg{width:100%;height:auto}
.labels{display:flex;flex-wrap:wrap;gap:.5rem}.labels div{border:1px dashed var(--line);text-align:center;display:flex;flex-direction:column;justify-content:center;padding:.4rem;break-inside:avoid;position:relative}
.labels b,.labels small{font-size:8pt}.own{border:1px solid var(--line);padding:2rem;margin:0 0 1.5rem;break-after:page}.own p{margin:.2rem 0}
.signatures{display:flex;gap:1rem;margin-top:1.2rem;break-inside:avoid}.signatures div{flex:1;text-align:center}
.space{display:block}footer{color:var(--muted);font-size:.8rem;margin-top:1.5rem}
@media(max-width:45rem){main{padding:1rem;margin:0;border:0}dl{grid-template-columns:max-content 1fr}header{flex-wrap:wrap}}
@media print{body{background:#fff;font-size:9.5pt}main{max-width:none;margin:0;padding:0;border:0}
thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}h1,h2,h3{break-after:avoid}.break{break-before:page}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString classOf(Tone tone) {
    switch (tone) {
    case Tone::Plain: return {};
    case Tone::Muted: return QStringLiteral("muted");
    case Tone::Good: return QStringLiteral("good");
    case Tone::Care: return QStringLiteral("care");
    case Tone::Bad: return QStringLiteral("bad");
    case Tone::Info: return QStringLiteral("info");
    }
    return {};
}

QString classOf(Align align) {
    return align == Align::Centre ? QStringLiteral("centre") : align == Align::End ? QStringLiteral("end") : QString();
}

QString attribute(const QStringList& classes) {
    QString names;
    for (const QString& name : classes)
        if (!name.isEmpty())
            names += names.isEmpty() ? name : QString(u' ' % name);
    return names.isEmpty() ? QString() : QString(QLatin1String(" class=\"") % names % u'"');
}

/// Writes one document; each block appends to `m_html`.
class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : m_document(document) {}

    QString written() {
        m_html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") % language(false) %
                 QLatin1String("\">\n<head>\n<meta charset=\"utf-8\">\n"
                               "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>") %
                 escaped(m_document.title) % QLatin1String("</title>\n<style>") % QLatin1String(style) % pageRule() %
                 QLatin1String("</style>\n</head>\n<body>\n<main>\n");
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& value) { write(value); }, block);
        if (!m_document.footer.isEmpty())
            m_html += QLatin1String("<footer>") % escaped(m_document.footer) % QLatin1String("</footer>\n");
        m_html += QLatin1String("</main>\n</body>\n</html>\n");
        return m_html;
    }

private:
    QString language(bool second) const {
        const bool english = second != (m_document.language == PaperLanguage::English);
        return english ? QStringLiteral("en") : QStringLiteral("vi");
    }

    QString pageRule() const {
        const PageSetup& page = m_document.page;
        return QStringLiteral("@page{size:%1pt %2pt;margin:%3pt %4pt %5pt %6pt}\n")
            .arg(page.size().width(), 0, 'f', 1)
            .arg(page.size().height(), 0, 'f', 1)
            .arg(page.margins.top(), 0, 'f', 1)
            .arg(page.margins.right(), 0, 'f', 1)
            .arg(page.margins.bottom(), 0, 'f', 1)
            .arg(page.margins.left(), 0, 'f', 1);
    }

    QString marked(const Words& words) const {
        if (words.second.isEmpty() || words.second == words.main)
            return escaped(words.main);
        return escaped(words.main) % QLatin1String("<span class=\"second\" lang=\"") % language(true) %
               QLatin1String("\">") % escaped(words.second) % QLatin1String("</span>");
    }

    void write(const Letterhead& head) {
        m_html += QLatin1String("<header>");
        for (const QList<Words>* side : {&head.left, &head.right}) {
            m_html += QLatin1String("<div>");
            for (const Words& words : *side)
                m_html += QLatin1String("<p>") % marked(words) % QLatin1String("</p>");
            m_html += QLatin1String("</div>");
        }
        m_html += QLatin1String("</header>\n");
    }

    void write(const Heading& heading) {
        const QString tag = QStringLiteral("h%1").arg(qBound(1, heading.level, 6));
        m_html += u'<' % tag % u'>' % marked(heading.words) % QLatin1String("</") % tag % QLatin1String(">\n");
    }

    void write(const Paragraph& paragraph) {
        m_html += QLatin1String("<p") %
                  attribute({paragraph.small ? QStringLiteral("small") : QString(), classOf(paragraph.align)}) % u'>';
        for (const TextRun& run : paragraph.runs) {
            QString text = escaped(run.text);
            if (run.italic)
                text = QLatin1String("<em>") % text % QLatin1String("</em>");
            if (run.bold)
                text = QLatin1String("<strong>") % text % QLatin1String("</strong>");
            if (run.tone != Tone::Plain)
                text = QLatin1String("<span") % attribute({classOf(run.tone)}) % u'>' % text % QLatin1String("</span>");
            m_html += text;
        }
        m_html += QLatin1String("</p>\n");
    }

    void write(const KeyValues& facts) {
        m_html += QLatin1String("<dl style=\"--columns:") % QString::number(facts.columns) % QLatin1String("\">");
        for (const KeyValue& fact : facts.pairs)
            m_html += QLatin1String("<dt>") % marked(fact.key) % QLatin1String("</dt><dd>") % marked(fact.value) %
                      QLatin1String("</dd>");
        m_html += QLatin1String("</dl>\n");
    }

    void write(const TableBlock& table) {
        m_html += QLatin1String("<div class=\"scroll\"><table") %
                  attribute({table.verticalLines ? QString() : QStringLiteral("open"),
                             table.zebra ? QStringLiteral("zebra") : QString()}) %
                  QLatin1String("><thead><tr>");
        for (const TableColumn& column : table.columns) {
            const QString title = marked(column.title);
            m_html += QLatin1String("<th scope=\"col\"") %
                      attribute({table.verticalLines ? QStringLiteral("centre") : classOf(column.align)}) % u'>' %
                      (column.rotatedTitle ? QString(QLatin1String("<span class=\"rotated\">") % title % QLatin1String("</span>"))
                                           : title) %
                      QLatin1String("</th>");
        }
        m_html += QLatin1String("</tr></thead>\n<tbody>\n");
        const QString span = QString::number(table.columns.size());
        for (const TableRow& row : table.rows)
            write(table, row, span);
        if (table.rows.isEmpty())
            m_html += QLatin1String("<tr><td class=\"empty\" colspan=\"") % span % QLatin1String("\">") %
                      escaped(table.emptyText) % QLatin1String("</td></tr>\n");
        m_html += QLatin1String("</tbody></table></div>\n");
    }

    void write(const TableBlock& table, const TableRow& row, const QString& span) {
        const QString height = table.rowMinimum > 0
                                   ? QStringLiteral(" style=\"height:%1pt\"").arg(table.rowMinimum, 0, 'f', 1)
                                   : QString();
        m_html += QLatin1String("<tr") % (row.section ? QString() : height) % u'>';
        if (row.section)
            m_html += QLatin1String("<th class=\"section\" scope=\"rowgroup\" colspan=\"") % span % QLatin1String("\">") %
                      content(row.cells.value(0)) % QLatin1String("</th>");
        for (qsizetype i = 0; !row.section && i < table.columns.size(); ++i) {
            const TableCell cell = row.cells.value(i);
            m_html += QLatin1String("<td") % attribute({classOf(table.columns[i].align), classOf(cell.tone)}) % u'>' %
                      content(cell) % QLatin1String("</td>");
        }
        m_html += QLatin1String("</tr>\n");
    }

    static QString content(const TableCell& cell) {
        QString text = escaped(cell.text);
        if (cell.bold)
            text = QLatin1String("<strong>") % text % QLatin1String("</strong>");
        if (!cell.second.isEmpty())
            text += QLatin1String("<span class=\"second\">") % escaped(cell.second) % QLatin1String("</span>");
        return text;
    }

    void write(const ChartBlock& block) {
        if (block.charts.isEmpty())
            return;
        m_html += QLatin1String("<div class=\"charts\">");
        const double width = (m_document.page.size().width() - 80) / double(block.charts.size());
        for (const Chart& chart : block.charts) {
            const double height = block.height > 0 ? block.height : naturalHeight(chart, width);
            m_html += QLatin1String("<figure>") % chartSvg(layOutChart(chart, {0, 0, width, height}, m_typeface), paperPalette()) % QLatin1String("</figure>");
        }
        m_html += QLatin1String("</div>\n");
    }

    void write(const LabelSheet& sheet) {
        m_html += QLatin1String("<div class=\"labels\">");
        for (const Label& label : sheet.labels) {
            m_html += QStringLiteral("<div style=\"width:%1pt;height:%2pt\"><b class=\"%3\">").arg(sheet.label.width(), 0, 'f', 1).arg(sheet.label.height(), 0, 'f', 1).arg(classOf(label.stripTone)) %
                      escaped(label.strip) % QLatin1String("</b>");
            for (const Label::Line& line : label.lines)
                m_html += QStringLiteral("<span style=\"font-size:%1pt;font-weight:%2\"").arg(line.size).arg(line.bold ? 700 : 400) % attribute({classOf(line.tone)}) % u'>' % escaped(line.text) % QLatin1String("</span>");
            m_html += QLatin1String("<small>") % escaped(label.foot) % QLatin1String("</small></div>");
        }
        m_html += QLatin1String("</div>\n");
    }

    void write(const OwnPages& pages) {
        for (int page = 0; pages.content && page < pages.content->count(); ++page) {
            m_html += QLatin1String("<section class=\"own\">");
            for (const QString& text : pages.content->texts(page))
                m_html += QLatin1String("<p class=\"centre\">") % escaped(text) % QLatin1String("</p>");
            m_html += QLatin1String("</section>\n");
        }
    }

    void write(const Signatures& signatures) {
        m_html += QLatin1String("<div class=\"signatures\">");
        for (const Signature& place : signatures.places)
            m_html += QLatin1String("<div><em>") % marked(place.dateLine) % QLatin1String("</em><br><strong>") %
                      marked(place.caption) % QLatin1String("</strong><em class=\"small\">") % marked(place.note) %
                      QLatin1String("</em><span class=\"space\" style=\"height:") % QString::number(signatures.space) %
                      QLatin1String("pt\"></span><strong>") % escaped(place.name) % QLatin1String("</strong></div>");
        m_html += QLatin1String("</div>\n");
    }

    void write(const Spacer& spacer) {
        m_html += QLatin1String("<div style=\"height:") % QString::number(spacer.height) % QLatin1String("pt\"></div>\n");
    }

    void write(const PageBreak&) { m_html += QLatin1String("<div class=\"break\"></div>\n"); }

    const Document& m_document;
    QString m_html;
    Typeface m_typeface;
};

} // namespace

QString toHtml(const Document& document) { return HtmlWriter(document).written(); }

void writeHtml(const Document& document, const QString& path) {
    const QByteArray page = toHtml(document).toUtf8();
    writeWhole(path, [&](QIODevice& device) { device.write(page); });
}

} // namespace khue
