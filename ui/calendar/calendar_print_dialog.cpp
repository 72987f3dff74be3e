// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_print_dialog.h"

#include "ui/calendar/calendar_page.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

CalendarPrintDialog::CalendarPrintDialog(Workspace& workspace, CalendarSheet sheet, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_sheet(std::move(sheet)), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(new QPrintPreviewWidget(m_printer.get(), this)), m_paper(new QComboBox(this)), m_lying(new QComboBox(this)), m_count(new QLabel(this)) {
    setWindowTitle(tr("Print the calendar"));
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    resize(QSize(1000, 760).boundedTo(screen()->availableSize() - QSize(24, 60)));
    m_printer->setFullPage(true);
    m_printer->setDocName(m_sheet.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QFrame(this);
    bar->setProperty("bar", true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto* print = new QPushButton(icon(QStringLiteral("print"), Role::AccentInk), tr("Print…"), this);
    setPrimary(print);
    auto* save = new QPushButton(icon(QStringLiteral("save")), tr("Save as PDF…"), this);
    for (QPushButton* button : {print, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    print->setShortcut(QKeySequence::Print);
    save->setShortcut(QKeySequence::Save);
    row->addSpacing(8);
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("A3")});
    m_paper->setAccessibleName(tr("Paper"));
    m_lying->addItems({tr("Landscape"), tr("Portrait")});
    m_lying->setAccessibleName(tr("How the paper lies"));
    row->addWidget(m_paper);
    row->addWidget(m_lying);
    row->addStretch(1);
    setMuted(m_count);
    row->addWidget(m_count);
    column->addWidget(bar);
    column->addWidget(m_preview, 1);
    m_lying->setCurrentIndex(m_sheet.view == CalendarPage::List ? 1 : 0);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &CalendarPrintDialog::showPages);
    connect(m_lying, &QComboBox::currentIndexChanged, this, &CalendarPrintDialog::showPages);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        m_workspace.attempt([&] {
            CalendarPaper paper(m_sheet, paperSize());
            paper.paintAll(*printer);
            m_pages = paper.pageCount();
        });
    });
    connect(print, &QPushButton::clicked, this, &CalendarPrintDialog::print);
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path = ask::saveFile(this, tr("Save as PDF"), QStringLiteral("calendar"), m_sheet.title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
        if (!path.isEmpty())
            savePdf(path);
    });
    showPages();
}

CalendarPrintDialog::~CalendarPrintDialog() {
    delete m_preview; // before the printer that it shows
}

QSizeF CalendarPrintDialog::paperSize() const {
    const QSizeF upright = QPageSize(m_paper->currentIndex() ? QPageSize::A3 : QPageSize::A4).size(QPageSize::Point);
    return m_lying->currentIndex() ? upright : upright.transposed();
}

void CalendarPrintDialog::setPaper(bool isA3, bool isLandscape) {
    m_paper->setCurrentIndex(isA3);
    m_lying->setCurrentIndex(!isLandscape);
}

void CalendarPrintDialog::showPages() {
    m_printer->setPageSize(QPageSize(m_paper->currentIndex() ? QPageSize::A3 : QPageSize::A4));
    m_printer->setPageOrientation(m_lying->currentIndex() ? QPageLayout::Portrait : QPageLayout::Landscape);
    m_preview->updatePreview();
    m_preview->fitInView();
    const int pages = m_pages;
    m_count->setText(tr("%n page(s)", nullptr, pages));
}

void CalendarPrintDialog::print() {
    if (QPrintDialog(m_printer.get(), this).exec() == QDialog::Accepted)
        m_preview->print();
}

void CalendarPrintDialog::savePdf(const QString& path) {
    m_workspace.attempt([&] {
        writeCalendarPdf(m_sheet, paperSize(), path);
        m_workspace.say(tr("Saved: %1").arg(path));
    });
}

void CalendarPrintDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

} // namespace khue
