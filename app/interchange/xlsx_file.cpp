// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/xlsx_file.h"

#include "app/interchange/number_format.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QHash>

#include <algorithm>

namespace khue {

namespace {

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

QString targetOf(const QList<Relation>& relations, QLatin1String type) {
    for (const Relation& relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

} // namespace

/// A sheet on its way from the file.
class XlsxFile::Rows : public SheetRows {
public:
    Rows(XlsxFile& file, qsizetype sheet, std::shared_ptr<CellStorage> storage)
        : m_texts(*file.m_texts), m_reader(m_sheet, file.m_limits, file.m_kinds, file.m_is1904),
          m_xml(file.m_archive, file.m_entries.at(sheet).part, file.m_limits, m_reader),
          m_declaredBytes(std::max<qint64>(file.m_archive.declaredBytes(file.m_entries.at(sheet).part), 1)) {
        m_sheet.name = file.m_entries.at(sheet).name;
        m_sheet.hidden = file.m_entries.at(sheet).hidden;
        m_sheet.storage = std::move(storage);
        read(PieceRows); // from which expected() concludes
    }

    bool next(Sheet& piece) override {
        bool isMore = true;
        do { // rows of nothing but empty texts are none, and not the end
            isMore = read(PieceRows);
            m_reader.settle(m_texts);
        } while (m_sheet.rows.empty() && isMore);
        piece.name = m_sheet.name;
        std::shared_ptr<CellStorage> spare = std::exchange(piece.storage, m_sheet.storage);
        if (spare && spare.use_count() == 1)
            spare->reuse();
        else
            spare = m_texts.newStorage();
        m_reader.continueIn(std::move(spare));
        piece.rows.clear();
        std::swap(piece.rows, m_sheet.rows);
        piece.notes = std::exchange(m_sheet.notes, {});
        m_given += piece.rows.size();
        return !piece.rows.empty();
    }
    double done() const override { return std::min(1.0, double(m_xml.bytesRead()) / double(m_declaredBytes)); }
    qint64 expected() const override {
        const double share = std::max(double(m_xml.bytesRead()) / double(m_declaredBytes), 1e-9);
        return qint64(std::min(double(m_given + m_sheet.rows.size()) / share, 1e6));
    }

    /// Reads until the sheet has so many rows; false where it ended before.
    bool read(size_t rows, const std::function<void()>& report = {}) {
        while (m_sheet.rows.size() < rows) {
            if (!m_xml.readOn())
                return false;
            if (report)
                report();
        }
        return true;
    }
    /// What has been read and was not given yet.
    Sheet taken() {
        m_reader.settle(m_texts);
        return std::move(m_sheet);
    }

private:
    SharedTexts& m_texts;
    Sheet m_sheet;
    XlsxSheetReader m_reader;
    XmlPart m_xml;
    const qint64 m_declaredBytes;
    size_t m_given = 0;
};

XlsxFile::XlsxFile(const QString& path, const ReadLimits& limits) : m_limits(limits), m_archive(path, m_limits) {
    QString part = targetOf(relationsOf(m_archive, {}, limits), QLatin1String("officeDocument"));
    if (part.isEmpty() || !m_archive.contains(part))
        part = QStringLiteral("xl/workbook.xml");
    WorkbookReader book;
    readXml(m_archive, part, limits, book);
    if (book.entries.size() > limits.sheets)
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file has more than %1 sheets.").arg(limits.sheets));
    const QList<Relation> relations = relationsOf(m_archive, part, limits);
    const QString textsPart = targetOf(relations, QLatin1String("sharedStrings"));
    const QString stylesPart = targetOf(relations, QLatin1String("styles"));
    m_declaredBytes += m_archive.declaredBytes(textsPart) + m_archive.declaredBytes(stylesPart);
    QHash<QString, const Relation*> byId;
    for (const Relation& relation : relations)
        byId.insert(relation.id, &relation);
    for (const WorkbookReader::Entry& entry : book.entries) {
        const Relation* relation = byId.value(entry.relation);
        if (!relation || relation->type != QLatin1String("worksheet"))
            continue; // a sheet that is a chart or a dialogue
        m_entries.append({entry.name, relation->target, entry.hidden});
        m_declaredBytes += m_archive.declaredBytes(relation->target);
    }
    m_is1904 = book.is1904;
    m_texts = std::make_unique<SharedTexts>(m_archive, textsPart, m_limits);
    StylesReader styles;
    if (!stylesPart.isEmpty() && m_archive.contains(stylesPart))
        readXml(m_archive, stylesPart, limits, styles);
    m_kinds = std::move(styles.kinds);
    m_heads.path = path;
}

XlsxFile::~XlsxFile() = default;

std::unique_ptr<SheetRows> XlsxFile::rows(qsizetype sheet) {
    return std::make_unique<Rows>(*this, sheet, m_texts->newStorage());
}

Workbook XlsxFile::sheets(size_t most, const std::function<void()>& report) {
    Workbook workbook;
    workbook.format = Workbook::Format::Xlsx;
    workbook.path = m_archive.path();
    const auto storage = m_texts->newStorage(); // one for all sheets: the limits hold for all of them together
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Rows rows(*this, i, storage);
        rows.read(most, report);
        workbook.sheets.append(rows.taken());
    }
    m_texts->all(); // a broken table is told of even where no cell points into it
    return workbook;
}

void XlsxFile::readHeads(size_t most) {
    m_heads = sheets(most, {});
}

Workbook XlsxFile::whole(Progress* progress) {
    return sheets(std::numeric_limits<size_t>::max(), [&] {
        if (progress)
            progress->report(std::min(1.0, double(m_archive.inflatedBytes()) / double(m_declaredBytes)));
    });
}

} // namespace khue
