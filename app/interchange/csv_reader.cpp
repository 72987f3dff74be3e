// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_builder.h"
#include "app/interchange/text_encoding.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <map>

namespace khue {

namespace {

constexpr qint64 Piece = 1 << 16;

/// Fields and records as RFC 4180 has them, tolerantly: quotes within a field that does not begin with one
/// are plain characters, lines end with LF, CR LF or CR. `Sink` has field(text) and record().
template <typename Sink> class CsvParser {
public:
    CsvParser(char separator, Sink& sink) : m_separator(separator), m_sink(sink) {}
    void feed(std::string_view text) {
        for (const char c : text)
            take(c);
    }
    void finish() {
        if (m_any || !m_field.empty())
            endRecord();
    }
    size_t fieldBytes() const { return m_field.size(); }
    std::string_view field() const { return m_field; }

private:
    void take(char c) {
        const bool afterReturn = std::exchange(m_afterReturn, false);
        if (m_quoted) {
            if (c == '"')
                m_quoted = false, m_wasQuote = true;
            else
                m_field += c;
            return;
        }
        const bool wasQuote = std::exchange(m_wasQuote, false);
        if (c == '"') {
            if (wasQuote)
                m_field += '"', m_quoted = true; // a doubled quote
            else if (m_field.empty())
                m_quoted = m_any = true;
            else
                m_field += c;
        } else if (c == m_separator) {
            m_any = true;
            m_sink.field(m_field);
            m_field.clear();
        } else if (c == '\n' || c == '\r') {
            if (c == '\n' && afterReturn)
                return;
            endRecord();
            m_afterReturn = c == '\r';
        } else {
            m_field += c;
        }
    }
    void endRecord() {
        m_sink.field(m_field);
        m_sink.record();
        m_field.clear();
        m_any = false;
    }
    const char m_separator;
    Sink& m_sink;
    std::string m_field;
    bool m_quoted = false, m_wasQuote = false, m_afterReturn = false, m_any = false;
};

/// How many fields the records have, so that separators can be compared.
struct FieldCounter {
    int fields = 0;
    std::map<int, int> records; ///< number of fields → how many records
    void field(std::string_view) { ++fields; }
    void record() {
        ++records[fields];
        fields = 0;
    }
};

char recognisedSeparator(std::string_view sample) {
    char best = ',';
    double bestWorth = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        FieldCounter counter;
        CsvParser<FieldCounter> parser(separator, counter);
        parser.feed(sample);
        int all = 0;
        double worth = 0;
        for (const auto& [fields, records] : counter.records)
            all += records;
        for (const auto& [fields, records] : counter.records)
            if (fields > 1) // many records alike count most, then many fields
                worth = std::max(worth, double(records) / all * records / all * std::min(fields, 12));
        if (worth > bestWorth) {
            bestWorth = worth;
            best = separator;
        }
    }
    return best;
}

struct SheetSink {
    SheetBuilder builder;
    int column = 0;
    quint64 row = 1;
    void field(std::string_view text) {
        const int at = column++;
        // An apostrophe that keeps a spreadsheet from taking text for a formula is no part of the text.
        if (text.size() > 1 && text[0] == '\'' &&
            std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos)
            text.remove_prefix(1);
        if (!text.empty())
            builder.addText(at, text);
    }
    void record() {
        builder.endRow();
        builder.beginRow(++row);
        column = 0;
    }
};

} // namespace

Workbook readCsv(const QString& path, const ReadLimits& limits, Progress* progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file %1 cannot be opened.").arg(path), file.errorString());
    EncodingDetector detector;
    QByteArray piece;
    while (!(piece = file.read(Piece)).isEmpty()) {
        detector.feed(std::string_view(piece.constData(), size_t(piece.size())));
        if (progress)
            progress->report(0.2 * double(file.pos()) / double(file.size()));
    }
    if (detector.isBinary())
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "The file %1 is neither a workbook nor a text table. Khuê reads .xlsx, .ods and .csv.")
                .arg(path));
    const TextEncoding encoding = detector.encoding();

    Workbook workbook;
    workbook.format = Workbook::Format::Csv;
    Sheet sheet;
    sheet.name = QFileInfo(path).completeBaseName();
    sheet.storage = std::make_shared<CellStorage>();
    SheetSink sink{SheetBuilder(sheet, limits)};
    sink.builder.beginRow(1);
    std::unique_ptr<CsvParser<SheetSink>> parser;
    TextDecoder decoder(encoding);
    file.seek(0);
    while (!(piece = file.read(Piece)).isEmpty()) {
        const std::string text = decoder.decode(std::string_view(piece.constData(), size_t(piece.size())));
        std::string_view rest = text;
        if (!parser) {
            char separator = recognisedSeparator(rest);
            if (rest.size() >= 5 && rest.substr(0, 4) == "sep=") { // Excel's own line; it stays row 1, empty
                separator = rest[4];
                rest.remove_prefix(5);
            }
            parser = std::make_unique<CsvParser<SheetSink>>(separator, sink);
        }
        parser->feed(rest);
        if (parser->fieldBytes() > size_t(limits.cellCharacters) * 4)
            sink.builder.checkLength(sink.column, parser->field());
        if (progress)
            progress->report(0.2 + 0.8 * double(file.pos()) / double(file.size()));
    }
    if (file.error() != QFileDevice::NoError)
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file %1 cannot be read to its end.").arg(path), file.errorString());
    if (parser)
        parser->finish();
    sink.builder.finish();
    workbook.sheets.append(std::move(sheet));
    return workbook;
}

} // namespace khue
