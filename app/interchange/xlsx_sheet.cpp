// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/xlsx_sheet.h"

#include "app/store/progress.h"

#include <QtCore/QCoreApplication>

#include <charconv>
#include <cmath>
#include <limits>

namespace khue {

namespace {

constexpr double LastDay = 2958466; // 10000-01-01
constexpr int Days1904 = 1462;      // what the 1904 date system counts less
constexpr size_t MostTexts = std::numeric_limits<quint32>::max();

/// Undoes _x000D_ and the like, which stand for characters XML does not allow or does not keep.
void decodeEscapes(std::string& text) {
    for (size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        if (at + 7 > text.size() || text[at + 6] != '_' ||
            std::from_chars(&text[at + 2], &text[at + 6], code, 16).ptr != &text[at + 6])
            continue;
        const char32_t character = code;
        const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        text.replace(
            at, 7, isSurrogate || code == 0 ? std::string() : QString::fromUcs4(&character, 1).toStdString());
    }
}

} // namespace

void SharedTextsReader::start(std::string_view name, const XmlAttributes&) {
    if (name == "t")
        m_capture = m_phonetic == 0;
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "si")
        m_text.clear();
}

void SharedTextsReader::end(std::string_view name) {
    if (name == "t")
        m_capture = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "si")
        add();
}

void SharedTextsReader::text(std::string_view text) {
    if (!m_capture)
        return;
    if (m_text.size() + text.size() > size_t(m_limits.cellCharacters) * 7)
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "A cell of the file holds more than %1 characters. Shorten it and save the file "
                     "again.")
                .arg(m_limits.cellCharacters));
    m_text.append(text);
}

void SharedTextsReader::add() {
    decodeEscapes(m_text);
    if (qint64(texts.size()) >= m_limits.sharedTexts ||
        m_storage.textBytes() + qint64(m_text.size()) > m_limits.textBytes)
        throw Failure(QCoreApplication::translate("khue::SheetReader", 
            "The file holds too much text. Divide it into smaller files and import them one by one."));
    texts.push_back({m_storage.addText(m_text), quint32(m_text.size())});
}

SharedTexts::SharedTexts(const ZipArchive& archive, const QString& part, const ReadLimits& limits)
    : m_archive(archive), m_reader(*m_storage, limits) {
    if (part.isEmpty() || !archive.contains(part))
        return;
    m_reading = std::async(std::launch::async, [this, part, &limits] {
        readXml(m_archive, part, limits, m_reader, [this] {
            if (m_abandoned)
                throw Cancelled();
        });
    });
}

const std::vector<SharedText>& SharedTexts::all() {
    if (m_reading.valid())
        m_reading.get();
    return m_reader.texts;
}

std::shared_ptr<CellStorage> SharedTexts::newStorage() const {
    auto storage = std::make_shared<CellStorage>();
    storage->keep(m_storage);
    return storage;
}

void XlsxSheetReader::start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "c") {
        beginCell(attributes);
    } else if (name == "v") {
        m_capture = m_inCell;
    } else if (name == "f") {
        m_isFormula = m_inCell;
    } else if (name == "row") {
        beginRow(attributes);
    } else if (name == "is") {
        m_isInline = m_inCell;
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "t") {
        m_capture = m_isInline && m_phonetic == 0;
    }
}

void XlsxSheetReader::end(std::string_view name) {
    if (name == "v" || name == "t") {
        m_capture = false;
    } else if (name == "c") {
        endCell();
        m_inCell = m_isInline = false;
    } else if (name == "row") {
        m_builder.endRow();
    } else if (name == "rPh") {
        --m_phonetic;
    }
}

void XlsxSheetReader::text(std::string_view text) {
    if (!m_capture)
        return;
    m_text.append(text);
    if (m_text.size() > size_t(m_limits.cellCharacters) * 7) // an escape is 7 bytes
        m_builder.checkLength(m_column, m_text);
}

void XlsxSheetReader::settle(SharedTexts& texts) {
    m_builder.finish();
    if (m_hasShared)
        fillIn(texts.all());
}

void XlsxSheetReader::beginRow(const XmlAttributes& attributes) {
    quint64 number = m_builder.rowNumber() + 1;
    const std::string_view given = attributes.value("r");
    std::from_chars(given.data(), given.data() + given.size(), number);
    m_builder.beginRow(std::max<quint64>(number, 1));
    m_column = -1;
}

void XlsxSheetReader::beginCell(const XmlAttributes& attributes) {
    m_text.clear();
    m_inCell = true;
    m_isFormula = m_isInline = false;
    m_style = 0;
    std::string_view type;
    int column = -1;
    for (const char* const* pair = attributes.pairs(); *pair; pair += 2) {
        if (pair[0][0] == '\0' || pair[0][1] != '\0')
            continue;
        if (pair[0][0] == 'r') {
            column = 0;
            for (const char* c = pair[1]; (*c | 0x20) >= 'a' && (*c | 0x20) <= 'z' && column < 1'000'000;
                 ++c)
                column = column * 26 + ((*c | 0x20) - 'a' + 1);
            --column;
        } else if (pair[0][0] == 't') {
            type = pair[1];
        } else if (pair[0][0] == 's') {
            const char* end = pair[1] + std::char_traits<char>::length(pair[1]);
            std::from_chars(pair[1], end, m_style);
        }
    }
    m_kind = type.empty() || type == "n" ? 'n'
             : type == "s"               ? 's'
             : type == "b"               ? 'b'
             : type == "e"               ? 'e'
             : type == "d"               ? 'd'
                                         : 't';
    m_column = column < 0 ? m_column + 1 : column;
    m_builder.checkPlace(m_column);
}

void XlsxSheetReader::endCell() {
    if (m_text.empty()) {
        if (m_isFormula && m_kind != 't')
            m_builder.note(m_column,
                           QCoreApplication::translate("khue::SheetReader", "The formula has no computed value in the file. Open it in your "
                                    "spreadsheet program and save it, then import it again."));
        return;
    }
    switch (m_kind) {
    case 'n':
        addNumber();
        return;
    case 's':
        addShared();
        return;
    case 'e':
        m_builder.addText(m_column, m_text, m_isFormula, CellKind::Error);
        return;
    case 'b':
        addValue(CellKind::Boolean, m_text == "1" || m_text == "true" ? 1 : 0);
        return;
    case 'd':
        addIsoDate();
        return;
    default:
        decodeEscapes(m_text);
        m_builder.addText(m_column, m_text, m_isFormula);
    }
}

void XlsxSheetReader::addValue(CellKind kind, double number) {
    Cell cell;
    cell.number = number;
    cell.kind = kind;
    cell.column = quint16(m_column);
    cell.isFormula = m_isFormula;
    m_builder.add(cell);
}

void XlsxSheetReader::addNumber() {
    size_t from = m_text.find_first_not_of(" \t\r\n");
    from = from == std::string::npos ? 0 : from;
    double number = 0;
    if (std::from_chars(m_text.data() + from, m_text.data() + m_text.size(), number).ec != std::errc() ||
        !std::isfinite(number))
        return m_builder.addText(m_column, m_text, m_isFormula);
    CellKind kind = m_style < m_kinds.size() ? m_kinds[m_style] : CellKind::Number;
    if (kind != CellKind::Number && (number < 0 || number >= LastDay))
        kind = CellKind::Number;
    if (kind == CellKind::Date || kind == CellKind::DateTime) {
        if (m_is1904)
            number += Days1904;
        else if (number >= 1 && number < 60)
            number += 1; // Excel counts a 29 February 1900, which there never was
    }
    addValue(kind, number);
}

/// The text may not have been read yet: until fillIn() the cell holds its number, and no place.
void XlsxSheetReader::addShared() {
    size_t index = MostTexts;
    std::from_chars(m_text.data(), m_text.data() + m_text.size(), index);
    Cell cell;
    cell.utf8 = nullptr;
    cell.length = quint32(std::min(index, MostTexts));
    cell.kind = CellKind::Text;
    cell.column = quint16(m_column);
    cell.isFormula = m_isFormula;
    m_builder.add(cell);
    m_hasShared = true;
}

void XlsxSheetReader::fillIn(const std::vector<SharedText>& texts) {
    m_builder.settleCells([&](Cell& cell, quint32 row) {
        if (cell.kind != CellKind::Text || cell.utf8)
            return;
        if (cell.length >= texts.size())
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "The sheet “%1” is damaged: the cell %2 points to a text that is not in the file. "
                         "Open the file in your spreadsheet program and save it anew.")
                    .arg(m_sheet.name, columnName(cell.column) + QString::number(row)));
        const SharedText& text = texts[cell.length];
        m_builder.checkLength(cell.column, std::string_view(text.utf8, text.length), row);
        cell.utf8 = text.utf8;
        cell.length = text.length;
        if (text.length == 0)
            cell.kind = CellKind::Empty;
    });
}

void XlsxSheetReader::addIsoDate() {
    const QString text = QString::fromStdString(m_text);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    const QTime time = QTime::fromString(text, Qt::ISODate);
    if (text.contains(u'T') && moment.isValid())
        addValue(CellKind::DateTime, Cell::daysOf(moment.date(), moment.time()));
    else if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        addValue(CellKind::Date, Cell::daysOf(date));
    else if (time.isValid())
        addValue(CellKind::Time, time.msecsSinceStartOfDay() / 86400000.0);
    else
        m_builder.addText(m_column, m_text, m_isFormula);
}

} // namespace khue
