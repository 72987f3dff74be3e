// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preview.h"

#include "app/reports/report_output.h"
#include "app/store/failure.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tab_order.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

ReportPreview::ReportPreview(Source source, std::vector<ReportParameter> parameters, QVariantMap values, QWidget* parent)
    : QDialog(parent), m_source(std::move(source)), m_parameters(std::move(parameters)), m_values(std::move(values)),
      m_view(new PageView), m_bar(new QHBoxLayout), m_message(new EmptyState), m_position(new QLabel), m_status(new QLabel),
      m_zoom(new QLabel), m_archive(new QCheckBox), m_busy(new QProgressBar) {
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint | Qt::WindowMinimizeButtonHint);
    resize(QSize(1000, 820).boundedTo(screen()->availableSize() - QSize(24, 60)));
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(120);
    m_busy->setTextVisible(false);
    setMuted(m_position);
    setMuted(m_zoom);
    setMuted(m_status);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto addBar = [layout](QHBoxLayout* row, int margin) {
        auto* bar = new QFrame;
        bar->setProperty("bar", true);
        row->setContentsMargins(12, margin, 12, margin);
        row->setSpacing(8);
        bar->setLayout(row);
        layout->addWidget(bar);
    };
    addBar(m_bar, 8);
    const auto choices = std::count_if(m_parameters.begin(), m_parameters.end(), [](const auto& each) { return each.kind == ReportParameter::Kind::Choice; });
    if (choices > 2) { // a line of their own: beside the buttons they would be wider than a small screen
        m_choiceBar = new QHBoxLayout;
        addBar(m_choiceBar, 4);
    }
    layout->addWidget(m_message, 1);
    layout->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    addBar(foot, 5);
    addActions();
    const auto addTool = [foot](QAction* action) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(action, &QAction::changed, button, [button, action] { button->setAccessibleName(action->toolTip()); });
        foot->addWidget(button);
    };
    addTool(m_previous);
    foot->addWidget(m_position);
    addTool(m_next);
    foot->addSpacing(12);
    addTool(m_smaller);
    foot->addWidget(m_zoom);
    addTool(m_larger);
    addTool(m_fit);
    foot->addWidget(m_archive);
    foot->addStretch(1);
    foot->addWidget(m_status);
    foot->addWidget(m_busy);
    connect(m_view, &PageView::currentPageChanged, this, &ReportPreview::showState);
    connect(m_view, &PageView::zoomChanged, this, &ReportPreview::showState);
    connect(&m_making, &QFutureWatcher<Made>::finished, this, &ReportPreview::finishMaking);
    connect(&m_writing, &QFutureWatcher<QString>::finished, this, &ReportPreview::finishWriting);
    retranslate();
    refresh();
}

ReportPreview::~ReportPreview() {
    m_progress->cancel();
    m_pool.waitForDone();
}

void ReportPreview::addActions() {
    const auto add = [this](QAction*& action, const QList<QKeySequence>& keys, auto slot) {
        action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(m_print, {QKeySequence::Print}, &ReportPreview::print);
    add(m_save, {QKeySequence::Save}, &ReportPreview::save);
    add(m_open, {QKeySequence(Qt::CTRL | Qt::Key_O)}, &ReportPreview::openElsewhere);
    add(m_previous, {}, [this] { m_view->showPage(m_view->currentPage() - 1); });
    add(m_next, {}, [this] { m_view->showPage(m_view->currentPage() + 1); });
    add(m_smaller, {QKeySequence::ZoomOut}, [this] { m_view->setZoom(m_view->zoom() / 1.2); });
    add(m_larger, {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_view->setZoom(m_view->zoom() * 1.2); });
    add(m_fit, {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->setZoom(0); });

    const auto addButton = [this](QAction* action, const QString& iconName, bool primary) {
        auto* button = new QPushButton;
        button->setAutoDefault(false);
        if (primary)
            setPrimary(button);
        button->setIcon(icon(iconName, primary ? Role::AccentInk : Role::Ink));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        m_bar->addWidget(button);
    };
    addButton(m_print, QStringLiteral("print"), true);
    addButton(m_save, QStringLiteral("save"), false);
    addButton(m_open, QStringLiteral("file"), false);
    m_bar->addSpacing(8);
    addChoices();
    m_bar->addStretch(1);
    if (m_choiceBar)
        m_choiceBar->addStretch(1);
}

void ReportPreview::addChoices() {
    for (const ReportParameter& parameter : m_parameters) {
        if (parameter.kind != ReportParameter::Kind::Choice)
            continue;
        auto* label = new QLabel;
        auto* box = new QComboBox;
        label->setBuddy(box);
        setMuted(label);
        const QString name = QString::fromLatin1(parameter.name);
        const QString value = m_values.value(name, QString::fromLatin1(parameter.otherwise)).toString();
        for (const ChoiceItem& item : parameter.choices)
            box->addItem(QString(), QString::fromLatin1(item.code));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setCurrentIndex(qMax(0, box->findData(value)));
        box->setObjectName(name);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, name] {
            m_values.insert(name, box->currentData());
            refresh();
        });
        QHBoxLayout* bar = m_choiceBar ? m_choiceBar : m_bar;
        bar->addWidget(label);
        bar->addWidget(box);
        m_choices.push_back({label, box});
    }
}

void ReportPreview::retranslate() {
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : QString(tip % QLatin1String(" (") % keys % u')'));
    };
    name(m_print, tr("Print…"), tr("Print these pages"));
    name(m_save, tr("Save as…"), tr("Save as PDF, web page or workbook"));
    name(m_open, tr("Open as PDF"), tr("Open in the computer's PDF program"));
    name(m_previous, tr("◀"), tr("Previous page (Page Up)"));
    name(m_next, tr("▶"), tr("Next page (Page Down)"));
    name(m_smaller, tr("−"), tr("Smaller"));
    name(m_larger, tr("+"), tr("Larger"));
    name(m_fit, tr("Page width"), tr("Fit the page to the window"));
    m_archive->setText(tr("PDF/A for archives"));
    m_archive->setToolTip(tr("PDF/A: everything needed to show it in many years is in the file"));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_busy->setAccessibleName(tr("Preparing the pages"));
    size_t choice = 0;
    for (const ReportParameter& parameter : m_parameters) {
        if (parameter.kind != ReportParameter::Kind::Choice)
            continue;
        const auto& [label, box] = m_choices[choice++];
        label->setText(parameter.label());
        box->setAccessibleName(parameter.label());
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, ReportParameter::choiceLabel(parameter.choices[size_t(i)]));
    }
    m_status->clear();
    showState();
}

void ReportPreview::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

void ReportPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // messages, and reports that follow the window's language
    }
    QDialog::changeEvent(event);
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    // Enter presses no button here, and the keys of the pages work from everywhere.
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_view->showPage(m_view->currentPage() + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void ReportPreview::embed() {
    m_embedded = true;
    m_bar->insertWidget(3, m_archive); // where a dialog has its choices
    setWindowFlags(Qt::Widget);
    for (QAction* action : {m_print, m_save, m_open})
        action->setShortcuts(QList<QKeySequence>());
    retranslate();
}

void ReportPreview::setSource(Source source, const QVariantMap& values, const QString& message) {
    m_source = std::move(source);
    m_values = values;
    m_nothing = message;
    refresh();
}

void ReportPreview::reject() {
    if (!m_embedded)
        QDialog::reject();
}

void ReportPreview::refresh() {
    if (m_progress)
        m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    if (!m_source) {
        m_making.setFuture(QtConcurrent::run(&m_pool, [message = m_nothing] { return Made{{}, {}, message}; }));
        showState();
        return;
    }
    m_making.setFuture(QtConcurrent::run(&m_pool, [source = m_source, values = m_values, progress = m_progress] {
        Made made;
        try {
            made.document = source(values, *progress);
            made.layout = layOut(made.document, progress.get());
        } catch (const Failure& failure) {
            made = {};
            made.failure = failure.message();
        } catch (const std::exception& fault) {
            made = {};
            made.failure = QString::fromUtf8(fault.what());
        }
        return made;
    }));
    showState();
}

void ReportPreview::finishMaking() {
    const Made made = m_making.result();
    m_document = made.document;
    m_failure = made.failure;
    m_view->setLayoutShown(made.layout);
    showState();
    emit ready();
}

void ReportPreview::finishWriting() {
    const QString failure = m_writing.result();
    setStatus(failure.isEmpty() ? tr("Saved: %1").arg(QDir::toNativeSeparators(m_writingPath)) : failure, !failure.isEmpty());
    showState();
    if (!failure.isEmpty())
        return;
    if (m_openWhenWritten)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_writingPath));
    emit saved(m_writingPath);
}

void ReportPreview::showState() {
    const int count = int(m_view->layoutShown().pages.size());
    const bool busy = isBusy(), there = count > 0;
    m_message->setVisible(!there);
    const bool appears = there && m_view->isHidden();
    m_view->setVisible(there);
    if (appears) {
        tabInReadingOrder(this);
        m_view->setFocus(); // the keys turn the pages
    }
    m_message->set(QStringLiteral("report"), there ? QString() : busy ? tr("Preparing the pages…") : tr("Nothing to print"),
                   busy ? QString() : m_failure);
    m_busy->setVisible(busy);
    const int page = m_view->currentPage();
    m_position->setText(there ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    m_zoom->setText(there ? tr("%1%").arg(qRound(m_view->zoom() * 100)) : QString());
    for (QAction* action : {m_print, m_save, m_open})
        action->setEnabled(there && !busy);
    for (QAction* action : {m_smaller, m_larger, m_fit})
        action->setEnabled(there);
    m_previous->setEnabled(there && page > 0);
    m_next->setEnabled(there && page + 1 < count);
    setWindowTitle(m_document.title.isEmpty() ? tr("Print preview") : m_document.title);
}

void ReportPreview::setStatus(const QString& text, bool bad) {
    m_status->setText(bad ? QString(QLatin1String("⚠ ") % text) : text);
    m_status->setToolTip(text);
}

QString ReportPreview::proposedName() const {
    QString name = m_document.title;
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|\n").contains(c))
            c = u'-';
    return name.isEmpty() ? QStringLiteral("Khuê") : name;
}

void ReportPreview::save() {
    QStringList filters;
    for (const ReportFormat& format : reportFormats())
        filters.append(QStringLiteral("%1 (*%2)").arg(format.label(), format.ending));
    QString path = ask::saveFile(this, tr("Save the report"), QStringLiteral("report"), proposedName() + QLatin1String(".pdf"),
                                 filters.join(QLatin1String(";;")));
    if (path.isEmpty())
        return;
    if (!reportFormatOf(path))
        path += reportFormats().front().ending;
    saveAs(path);
}

void ReportPreview::saveAs(const QString& path) {
    m_openWhenWritten = false;
    m_writingPath = path;
    setStatus(tr("Saving…"));
    m_writing.setFuture(QtConcurrent::run(&m_pool, [document = m_document, path, archive = m_archive->isChecked()]() -> QString {
        try {
            writeReport(document, path, nullptr, archive);
        } catch (const Failure& failure) {
            return failure.message();
        } catch (const std::exception& fault) {
            return QString::fromUtf8(fault.what());
        }
        return {};
    }));
    showState();
}

void ReportPreview::openElsewhere() {
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    saveAs(m_opened->filePath(proposedName() + QLatin1String(".pdf")));
    m_openWhenWritten = true;
}

void ReportPreview::print() {
    QPrinter printer(QPrinter::HighResolution);
    const PageLayout& layout = m_view->layoutShown();
    printer.setPageSize(QPageSize(layout.setup.paper, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setPageOrientation(layout.setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, int(layout.pages.size()));
    dialog.setFromTo(1, int(layout.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool all = dialog.printRange() == QAbstractPrintDialog::AllPages;
    printTo(printer, all ? 0 : dialog.fromPage(), all ? 0 : dialog.toPage());
}

void ReportPreview::printTo(QPrinter& printer, int from, int to) {
    const PageLayout& layout = m_view->layoutShown();
    printer.setDocName(layout.title);
    printer.setFullPage(true); // our own margins are within the sheet
    try {
        PagePainter().paintAll(layout, printer, from > 0 ? from - 1 : 0, to > 0 ? to - 1 : int(layout.pages.size()) - 1);
        setStatus(tr("Sent to the printer."));
        emit printed();
    } catch (const Failure& failure) {
        setStatus(failure.message(), true);
    }
}

ReportPreview* openReport(QWidget* parent, Database& database, const QString& name, const QVariantMap& parameters) {
    const Report* report = findReport(name);
    if (!report)
        throw Failure(ReportPreview::tr("There is no report “%1”.").arg(name));
    // Each time the document is made, its thread opens a connection of its own.
    const auto source = [&database, report](const QVariantMap& values, Progress&) {
        return makeReport(*database.another(), *report, values);
    };
    auto* preview = new ReportPreview(source, report->parameters, parameters, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    auto* pause = new QTimer(preview); // many changes at once make one new document
    pause->setSingleShot(true);
    pause->setInterval(300);
    QObject::connect(database.changes(), &ChangeSignal::changed, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, preview, &ReportPreview::refresh);
    preview->show();
    return preview;
}

} // namespace khue
