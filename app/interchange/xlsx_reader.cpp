// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/number_format.h"
#include "app/interchange/sheet_builder.h"
#include "app/interchange/xml_part.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QHash>

#include <charconv>
#include <cmath>
#include <string>

namespace khue {

namespace {

constexpr double LastDay = 2958466; // 10000-01-01
constexpr int Days1904 = 1462;      // what the 1904 date system counts less

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

struct Relation {
    QString id, type, target;
};

class RelationsReader : public XmlReceiver {
public:
    QList<Relation> relations;
    void start(std::string_view name, const XmlAttributes& attributes) override {
        const auto text = [&](std::string_view key) {
            const std::string_view value = attributes.value(key);
            return QString::fromUtf8(value.data(), qsizetype(value.size()));
        };
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            relations.append({text("Id"), text("Type").section(u'/', -1), text("Target")});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// The relations of a part; targets made into paths within the archive.
QList<Relation> relationsOf(ZipArchive& archive, const QString& part, const ReadLimits& limits) {
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString prefix = folder.isEmpty() ? QString() : QString(folder % u'/');
    const QString file = prefix % QLatin1String("_rels/") % part.section(u'/', -1) % QLatin1String(".rels");
    RelationsReader reader;
    if (archive.contains(file))
        readXml(archive, file, limits, reader);
    for (Relation& relation : reader.relations) {
        QString target = relation.target;
        target.replace(u'\\', u'/');
        target = target.startsWith(u'/') ? target : QString(u'/' % prefix % target);
        relation.target = QDir::cleanPath(target).mid(1);
    }
    return reader.relations;
}

class WorkbookReader : public XmlReceiver {
public:
    struct Entry {
        QString name, relation;
        bool hidden;
    };
    QList<Entry> entries;
    bool is1904 = false;
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet") {
            const std::string_view title = attributes.value("name"), id = attributes.prefixed("id");
            entries.append({QString::fromUtf8(title.data(), qsizetype(title.size())),
                            QString::fromUtf8(id.data(), qsizetype(id.size())),
                            attributes.has("state") && attributes.value("state") != "visible"});
        } else if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            is1904 = value == "1" || value == "true" || value == "on";
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// Which styles show a number as a date or a time.
class StylesReader : public XmlReceiver {
public:
    std::vector<CellKind> kinds;
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt" && m_formats.size() < 100'000) {
            m_formats.insert(attributes.number("numFmtId", -1), kindOfFormat(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inside = true;
        } else if (m_inside && name == "xf" && kinds.size() < 100'000) {
            const int id = attributes.number("numFmtId", 0);
            kinds.push_back(m_formats.contains(id) ? m_formats.value(id) : kindOfFormat(id));
        }
    }
    void end(std::string_view name) override { m_inside = m_inside && name != "cellXfs"; }
    void text(std::string_view) override {}

private:
    QHash<int, CellKind> m_formats;
    bool m_inside = false;
};

struct SharedText {
    const char* utf8;
    quint32 length;
};

class SharedTextsReader : public XmlReceiver {
public:
    SharedTextsReader(CellStorage& storage, const ReadLimits& limits)
        : m_storage(storage), m_limits(limits) {}
    std::vector<SharedText> texts;
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "t")
            m_capture = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "si")
            m_text.clear();
    }
    void end(std::string_view name) override {
        if (name == "t")
            m_capture = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "si")
            add();
    }
    void text(std::string_view text) override {
        if (!m_capture)
            return;
        if (m_text.size() + text.size() > size_t(m_limits.cellCharacters) * 7)
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "A cell of the file holds more than %1 characters. Shorten it and save the file "
                         "again.")
                    .arg(m_limits.cellCharacters));
        m_text.append(text);
    }

private:
    void add() {
        decodeEscapes(m_text);
        if (qint64(texts.size()) >= m_limits.sharedTexts ||
            m_storage.textBytes() + qint64(m_text.size()) > m_limits.textBytes)
            throw Failure(QCoreApplication::translate("khue::SheetReader", 
                "The file holds too much text. Divide it into smaller files and import them one by one."));
        texts.push_back({m_storage.addText(m_text), quint32(m_text.size())});
    }
    CellStorage& m_storage;
    const ReadLimits& m_limits;
    std::string m_text;
    bool m_capture = false;
    int m_phonetic = 0;
};

class SheetXmlReader : public XmlReceiver {
public:
    SheetXmlReader(Sheet& sheet, const ReadLimits& limits, const std::vector<SharedText>& texts,
                   const std::vector<CellKind>& kinds, bool is1904)
        : m_builder(sheet, limits), m_sheet(sheet), m_limits(limits), m_texts(texts), m_kinds(kinds),
          m_is1904(is1904) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
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
    void end(std::string_view name) override {
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
    void text(std::string_view text) override {
        if (!m_capture)
            return;
        m_text.append(text);
        if (m_text.size() > size_t(m_limits.cellCharacters) * 7) // an escape is 7 bytes
            m_builder.checkLength(m_column, m_text);
    }
    void finish() { m_builder.finish(); }

private:
    void beginRow(const XmlAttributes& attributes) {
        quint64 number = m_builder.rowNumber() + 1;
        const std::string_view given = attributes.value("r");
        std::from_chars(given.data(), given.data() + given.size(), number);
        m_builder.beginRow(std::max<quint64>(number, 1));
        m_column = -1;
    }

    void beginCell(const XmlAttributes& attributes) {
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

    void endCell() {
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

    void addValue(CellKind kind, double number) {
        Cell cell;
        cell.number = number;
        cell.kind = kind;
        cell.column = quint16(m_column);
        cell.isFormula = m_isFormula;
        m_builder.add(cell);
    }

    void addNumber() {
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

    void addShared() {
        size_t index = m_texts.size();
        std::from_chars(m_text.data(), m_text.data() + m_text.size(), index);
        if (index >= m_texts.size())
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "The sheet «%1» is damaged: the cell %2 points to a text that is not in the file. "
                         "Open the file in your spreadsheet program and save it anew.")
                    .arg(m_sheet.name, columnName(m_column) + QString::number(m_builder.rowNumber())));
        const SharedText& text = m_texts[index];
        if (text.length == 0)
            return;
        m_builder.checkLength(m_column, std::string_view(text.utf8, text.length));
        Cell cell;
        cell.utf8 = text.utf8;
        cell.length = text.length;
        cell.kind = CellKind::Text;
        cell.column = quint16(m_column);
        cell.isFormula = m_isFormula;
        m_builder.add(cell);
    }

    void addIsoDate() {
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

    SheetBuilder m_builder;
    Sheet& m_sheet;
    const ReadLimits& m_limits;
    const std::vector<SharedText>& m_texts;
    const std::vector<CellKind>& m_kinds;
    const bool m_is1904;
    std::string m_text;
    int m_column = -1;
    unsigned m_style = 0;
    int m_phonetic = 0;
    char m_kind = 'n';
    bool m_inCell = false, m_isInline = false, m_isFormula = false, m_capture = false;
};

QString targetOf(const QList<Relation>& relations, QLatin1String type) {
    for (const Relation& relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

} // namespace

Workbook readXlsx(ZipArchive& archive, const ReadLimits& limits, Progress* progress) {
    Workbook workbook;
    workbook.format = Workbook::Format::Xlsx;
    QString part = targetOf(relationsOf(archive, {}, limits), QLatin1String("officeDocument"));
    if (part.isEmpty() || !archive.contains(part))
        part = QStringLiteral("xl/workbook.xml");
    WorkbookReader book;
    readXml(archive, part, limits, book);
    if (book.entries.size() > limits.sheets)
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file has more than %1 sheets.").arg(limits.sheets));
    const QList<Relation> relations = relationsOf(archive, part, limits);
    const QString textsPart = targetOf(relations, QLatin1String("sharedStrings"));
    const QString stylesPart = targetOf(relations, QLatin1String("styles"));

    qint64 whole = archive.declaredBytes(textsPart) + archive.declaredBytes(stylesPart) + 1;
    QHash<QString, const Relation*> byId;
    for (const Relation& relation : relations) {
        byId.insert(relation.id, &relation);
        if (relation.type == QLatin1String("worksheet"))
            whole += archive.declaredBytes(relation.target);
    }
    const auto report = [&] {
        if (progress)
            progress->report(std::min(1.0, double(archive.inflatedBytes()) / double(whole)));
    };

    const auto storage = std::make_shared<CellStorage>();
    StylesReader styles;
    if (!stylesPart.isEmpty() && archive.contains(stylesPart))
        readXml(archive, stylesPart, limits, styles, report);
    SharedTextsReader texts(*storage, limits);
    if (!textsPart.isEmpty() && archive.contains(textsPart))
        readXml(archive, textsPart, limits, texts, report);
    for (const WorkbookReader::Entry& entry : book.entries) {
        const Relation* relation = byId.value(entry.relation);
        if (!relation || relation->type != QLatin1String("worksheet"))
            continue; // a sheet that is a chart or a dialogue
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        sheet.storage = storage;
        SheetXmlReader reader(sheet, limits, texts.texts, styles.kinds, book.is1904);
        readXml(archive, relation->target, limits, reader, report);
        reader.finish();
        workbook.sheets.append(std::move(sheet));
    }
    return workbook;
}

} // namespace khue
