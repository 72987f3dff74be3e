// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_builder.h"
#include "app/interchange/xml_part.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>
#include <string>

namespace khue {

namespace {

/// PT08H30M00S as a part of the day; below 0 where it is none.
double dayPart(std::string_view text) {
    if (text.substr(0, 2) != "PT")
        return -1;
    double seconds = 0;
    const char* at = text.data() + 2;
    const char* const end = text.data() + text.size();
    while (at < end) {
        double number = 0;
        const auto [stop, error] = std::from_chars(at, end, number);
        if (error != std::errc() || stop == end)
            return -1;
        seconds += *stop == 'H' ? number * 3600 : *stop == 'M' ? number * 60 : number;
        at = stop + 1;
    }
    return seconds / 86400;
}

/// content.xml of an OpenDocument spreadsheet (ODF 1.3, part 3, chapter 9).
class ContentReader : public XmlReceiver {
public:
    ContentReader(Workbook& workbook, const ReadLimits& limits)
        : m_workbook(workbook), m_limits(limits), m_storage(std::make_shared<CellStorage>()) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (m_skip > 0 || isForeign(name)) {
            ++m_skip;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            beginCell(name, attributes);
        } else if (name == "p" || name == "h") {
            if (m_inCell && m_paragraphs++ > 0)
                append("\n");
            m_inParagraph = m_inCell;
        } else if (m_inParagraph && (name == "s" || name == "tab" || name == "line-break")) {
            const int count = std::clamp(attributes.number("c", 1), 0, m_limits.cellCharacters + 1);
            append(name == "s" ? std::string(size_t(count), ' ') : name == "tab" ? "\t" : "\n");
        } else if (name == "table-row") {
            m_rowsRepeated = repeats(attributes, "number-rows-repeated");
            m_builder->beginRow(m_row);
            m_column = 0;
        } else if (name == "table") {
            beginTable(attributes);
        } else if (name == "style") {
            const std::string_view style = attributes.value("name");
            m_style.assign(style);
        } else if (name == "table-properties" && attributes.value("display") == "false") {
            m_hiddenStyles.insert(m_style);
        }
    }

    void end(std::string_view name) override {
        if (m_skip > 0) {
            --m_skip;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            endCell();
        } else if (name == "p" || name == "h") {
            m_inParagraph = false;
        } else if (name == "table-row" && m_builder) {
            m_builder->endRow(m_rowsRepeated);
            m_row += m_rowsRepeated;
        } else if (name == "table" && m_builder) {
            m_builder->finish();
            m_builder.reset();
        }
    }

    void text(std::string_view text) override {
        if (m_inParagraph && m_skip == 0)
            append(text);
    }

private:
    /// What a table can contain beside its own cells: notes, pictures, deleted content, readings.
    bool isForeign(std::string_view name) const {
        static constexpr std::string_view names[] = {"annotation",
                                                     "shapes",
                                                     "tracked-changes",
                                                     "ruby-text",
                                                     "frame",
                                                     "custom-shape",
                                                     "g",
                                                     "line",
                                                     "rect",
                                                     "control",
                                                     "object",
                                                     "label-ranges",
                                                     "named-expressions",
                                                     "dde-links"};
        if ((name == "table" || name == "table-row" || name == "table-cell") &&
            (m_inCell || (!m_builder && name != "table")))
            return true; // a table within a cell, or cells outside any sheet
        return std::find(std::begin(names), std::end(names), name) != std::end(names);
    }

    static quint64 repeats(const XmlAttributes& attributes, std::string_view name) {
        return quint64(std::max(attributes.number(name, 1), 1));
    }

    void beginTable(const XmlAttributes& attributes) {
        if (m_workbook.sheets.size() >= m_limits.sheets)
            throw Failure(QCoreApplication::translate("khue::SheetReader", "The file has more than %1 sheets.").arg(m_limits.sheets));
        const std::string_view name = attributes.value("name");
        Sheet sheet;
        sheet.name = QString::fromUtf8(name.data(), qsizetype(name.size()));
        sheet.hidden = m_hiddenStyles.contains(std::string(attributes.value("style-name")));
        sheet.storage = m_storage;
        m_workbook.sheets.append(std::move(sheet));
        m_builder = std::make_unique<SheetBuilder>(m_workbook.sheets.last(), m_limits);
        m_row = 1;
    }

    void beginCell(std::string_view name, const XmlAttributes& attributes) {
        m_inCell = true;
        m_isCovered = name != "table-cell";
        m_columnsRepeated = repeats(attributes, "number-columns-repeated");
        m_type.assign(attributes.value("value-type"));
        m_isFormula = attributes.has("formula");
        m_isError = false;
        m_text.clear();
        m_paragraphs = 0;
        std::string_view value = attributes.value("value");
        if (m_type == "date")
            value = attributes.value("date-value");
        else if (m_type == "time")
            value = attributes.value("time-value");
        else if (m_type == "boolean")
            value = attributes.value("boolean-value");
        for (const char* const* pair = attributes.pairs(); *pair; pair += 2)
            m_isError = m_isError || std::string_view(pair[1]) == "error"; // calcext:value-type
        m_raw.assign(value);
        m_hasStringValue = m_type == "string" && attributes.has("string-value");
        if (m_hasStringValue)
            m_stringValue.assign(attributes.value("string-value"));
    }

    void endCell() {
        m_inCell = m_inParagraph = false;
        const quint64 first = m_column;
        m_column += m_columnsRepeated;
        if (m_isCovered)
            return;
        if (m_type.empty()) {
            if (m_isFormula && int(first) < m_limits.columns)
                m_builder->note(int(first),
                                QCoreApplication::translate("khue::SheetReader", "The formula has no computed value in the file. Open it in your "
                                         "spreadsheet program and save it, then import it again."));
            if (m_text.empty())
                return;
        }
        Cell cell;
        cell.isFormula = m_isFormula;
        if (m_isError && !m_text.empty()) {
            setText(cell, m_text, CellKind::Error);
        } else if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
            if (std::from_chars(m_raw.data(), m_raw.data() + m_raw.size(), cell.number).ec == std::errc())
                cell.kind = CellKind::Number;
        } else if (m_type == "boolean") {
            cell.kind = CellKind::Boolean;
            cell.number = m_raw == "true" ? 1 : 0;
        } else if (m_type == "time") {
            if (const double part = dayPart(m_raw); part >= 0) {
                cell.kind = CellKind::Time;
                cell.number = part;
            }
        } else if (m_type == "date") {
            setDate(cell);
        }
        if (cell.isEmpty())
            setText(cell, m_text.empty() && m_hasStringValue ? m_stringValue : m_text, CellKind::Text);
        if (cell.isEmpty())
            return;
        m_builder->checkPlace(int(std::min<quint64>(first + m_columnsRepeated - 1, 1'000'000)));
        for (quint64 column = first; column < m_column; ++column) {
            cell.column = quint16(column);
            m_builder->add(cell);
        }
    }

    void setDate(Cell& cell) const {
        const QString text = QString::fromStdString(m_raw);
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        if (!date.isValid())
            return;
        const QTime time = text.size() > 11 ? QTime::fromString(text.mid(11), Qt::ISODate) : QTime();
        cell.kind = time.isValid() ? CellKind::DateTime : CellKind::Date;
        cell.number = Cell::daysOf(date, time);
    }

    void setText(Cell& cell, const std::string& text, CellKind kind) {
        if (text.empty())
            return;
        m_builder->checkLength(int(m_column - m_columnsRepeated), text);
        cell.kind = kind;
        cell.utf8 = m_storage->addText(text);
        cell.length = quint32(text.size());
    }

    void append(std::string_view text) {
        m_text.append(text);
        if (m_text.size() > size_t(m_limits.cellCharacters) * 4)
            m_builder->checkLength(int(m_column), m_text);
    }

    Workbook& m_workbook;
    const ReadLimits& m_limits;
    std::shared_ptr<CellStorage> m_storage;
    std::unique_ptr<SheetBuilder> m_builder;
    std::set<std::string> m_hiddenStyles;
    std::string m_style, m_type, m_raw, m_text, m_stringValue;
    quint64 m_row = 1, m_column = 0, m_rowsRepeated = 1, m_columnsRepeated = 1;
    int m_skip = 0, m_paragraphs = 0;
    bool m_inCell = false, m_isCovered = false, m_isFormula = false, m_inParagraph = false, m_isError = false;
    bool m_hasStringValue = false;
};

} // namespace

Workbook readOds(ZipArchive& archive, const ReadLimits& limits, Progress* progress) {
    if (archive.head(QStringLiteral("META-INF/manifest.xml"), 1 << 20).contains("encryption-data"))
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", 
                "The file %1 is protected by a password. Open it in your spreadsheet program and save it "
                "without a password.")
                .arg(archive.path()));
    Workbook workbook;
    workbook.format = Workbook::Format::Ods;
    ContentReader reader(workbook, limits);
    const QString part = QStringLiteral("content.xml");
    const qint64 whole = archive.declaredBytes(part) + 1;
    readXml(archive, part, limits, reader, [&] {
        if (progress)
            progress->report(std::min(1.0, double(archive.inflatedBytes()) / double(whole)));
    });
    return workbook;
}

} // namespace khue
