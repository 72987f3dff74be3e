// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_builder.h"
#include "app/interchange/xml_part.h"

#include <atomic>
#include <future>
#include <string>

namespace khue {

/// A text of an xlsx file's table of texts, which lives in the table's storage.
struct SharedText {
    const char* utf8;
    quint32 length;
};

class SharedTextsReader : public XmlReceiver {
public:
    SharedTextsReader(CellStorage& storage, const ReadLimits& limits)
        : m_storage(storage), m_limits(limits) {}
    std::vector<SharedText> texts;
    void start(std::string_view name, const XmlAttributes&) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    void add();
    CellStorage& m_storage;
    const ReadLimits& m_limits;
    std::string m_text;
    bool m_capture = false;
    int m_phonetic = 0;
};

/// The file's table of texts, read by a thread of its own while another reads the sheets that point into it.
class SharedTexts {
public:
    SharedTexts(const ZipArchive& archive, const QString& part, const ReadLimits& limits);
    ~SharedTexts() { m_abandoned = true; } // the future waits
    Q_DISABLE_COPY_MOVE(SharedTexts)

    /// Waits until all are read. Throws what the reading threw.
    const std::vector<SharedText>& all();
    /// For cells that point to these texts, which then live as long.
    std::shared_ptr<CellStorage> newStorage() const;

private:
    ZipArchive m_archive;
    const std::shared_ptr<CellStorage> m_storage = std::make_shared<CellStorage>();
    SharedTextsReader m_reader;
    std::atomic<bool> m_abandoned = false;
    std::future<void> m_reading;
};

/// Receives the XML of a sheet and puts its rows into a SheetBuilder.
class XlsxSheetReader : public XmlReceiver {
public:
    /// `kinds`: which styles show a number as a date or a time, by the number of the style.
    XlsxSheetReader(Sheet& sheet, const ReadLimits& limits, const std::vector<CellKind>& kinds, bool is1904)
        : m_builder(sheet, limits), m_sheet(sheet), m_limits(limits), m_kinds(kinds), m_is1904(is1904) {}

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    /// To be called when rows are taken from the sheet: gives cells their shared texts, for which it waits where
    /// there are any.
    void settle(SharedTexts& texts);
    void continueIn(std::shared_ptr<CellStorage> storage) { m_builder.continueIn(std::move(storage)); }

private:
    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    void addValue(CellKind kind, double number);
    void addNumber();
    void addShared();
    void fillIn(const std::vector<SharedText>& texts);
    void addIsoDate();

    SheetBuilder m_builder;
    Sheet& m_sheet;
    const ReadLimits& m_limits;
    const std::vector<CellKind>& m_kinds;
    const bool m_is1904;
    std::string m_text;
    int m_column = -1;
    unsigned m_style = 0;
    int m_phonetic = 0;
    char m_kind = 'n';
    bool m_inCell = false, m_isInline = false, m_isFormula = false, m_capture = false, m_hasShared = false;
};

} // namespace khue
