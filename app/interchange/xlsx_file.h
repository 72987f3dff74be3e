// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook_source.h"
#include "app/interchange/xlsx_sheet.h"

namespace khue {

class Progress;

/// An .xlsx file of which the small parts are read and the sheets are not yet.
class XlsxFile : public WorkbookSource {
public:
    /// Throws as readWorkbook() does.
    XlsxFile(const QString& path, const ReadLimits& limits);
    ~XlsxFile() override;

    const Workbook& heads() const override { return m_heads; }
    std::unique_ptr<SheetRows> rows(qsizetype sheet) override;

    /// The first rows of every sheet, at least `most` of them; then heads() gives them.
    void readHeads(size_t most);
    /// All rows of every sheet.
    Workbook whole(Progress* progress);

private:
    class Rows;
    struct Entry {
        QString name, part;
        bool hidden;
    };
    Workbook sheets(size_t most, const std::function<void()>& report);

    const ReadLimits m_limits;
    ZipArchive m_archive;
    QList<Entry> m_entries;
    std::vector<CellKind> m_kinds; ///< of the styles
    bool m_is1904 = false;
    std::unique_ptr<SharedTexts> m_texts;
    Workbook m_heads;
    qint64 m_declaredBytes = 1; ///< of the parts that are read
};

} // namespace khue
