// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_paper.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;

namespace khue {

/// A view of the calendar as it will be on paper: A4 or A3, upright or lying; to print or to write as a PDF.
class CalendarPrintDialog : public QDialog {
    Q_OBJECT
public:
    CalendarPrintDialog(Workspace& workspace, CalendarSheet sheet, QWidget* parent = nullptr);
    ~CalendarPrintDialog() override;

    void setPaper(bool isA3, bool isLandscape);
    /// Of the whole sheet, in points.
    QSizeF paperSize() const;
    int pageCount() const { return m_pages; }
    void savePdf(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showPages();
    void print();

    Workspace& m_workspace;
    CalendarSheet m_sheet;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    QComboBox *m_paper, *m_lying;
    QLabel* m_count;
    int m_pages = 0;
};

} // namespace khue
