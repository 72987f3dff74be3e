// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report_list.h"
#include "ui/reports/page_view.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPrinter;
class QProgressBar;

namespace khue {

class EmptyState;

/// Shows a report as it will be on paper, with its choices (language, marks …) to change on the spot, and
/// prints it or writes it to a file. The document is made and laid out in a thread of its own.
class ReportPreview : public QDialog {
    Q_OBJECT
public:
    /// Makes the document from parameters; called in another thread.
    using Source = std::function<Document(const QVariantMap& parameters, Progress& progress)>;

    /// Those of `parameters` that are choices can be changed in the preview.
    ReportPreview(Source source, std::vector<ReportParameter> parameters, QVariantMap values, QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Makes it a part of a page: it is not closed by Esc, has no choices of its own, and leaves the window's shortcuts to
    /// the window. Call it before it is shown.
    void embed();
    /// Shows another report, or the same with other values; an empty source shows `message` instead.
    void setSource(Source source, const QVariantMap& values, const QString& message = {});

    /// Makes the document anew, e.g. because the records have changed.
    void refresh();
    bool isBusy() const { return m_making.isRunning() || m_writing.isRunning(); }
    /// Why there is nothing to see; empty where there is.
    QString message() const { return m_failure; }
    PageView* pages() const { return m_view; }
    QVariantMap values() const { return m_values; }

    /// Writes the file in another thread; its ending chooses the format.
    void saveAs(const QString& path);
    /// Prints pages `from` to `to` (from 1; 0 and 0 for all).
    void printTo(QPrinter& printer, int from, int to);

signals:
    void ready();                     ///< pages or a message are there
    void saved(const QString& path);  ///< the file is whole
    void printed();                   ///< sent to the printer

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void reject() override;

private:
    struct Made {
        Document document;
        PageLayout layout;
        QString failure;
    };

    void addActions();
    void addChoices();
    void retranslate();
    void showState();
    void finishMaking();
    void finishWriting();
    void print();
    void save();
    void openElsewhere();
    QString proposedName() const;
    void setStatus(const QString& text, bool bad = false);

    Source m_source;
    std::vector<ReportParameter> m_parameters;
    QVariantMap m_values;
    std::shared_ptr<Progress> m_progress;
    QThreadPool m_pool; ///< of this preview alone, so that closing it waits for nothing else
    QFutureWatcher<Made> m_making;
    QFutureWatcher<QString> m_writing; ///< what went wrong, or nothing
    QString m_writingPath;
    bool m_openWhenWritten = false;
    std::unique_ptr<QTemporaryDir> m_opened; ///< what was opened elsewhere: for this user's eyes, gone with the preview
    Document m_document;
    QString m_failure;

    PageView* m_view;
    QHBoxLayout* m_bar;
    QHBoxLayout* m_choiceBar = nullptr; ///< of more than two choices
    EmptyState* m_message;
    QLabel* m_position;
    QLabel* m_status;
    QLabel* m_zoom;
    QCheckBox* m_archive; ///< PDF/A
    bool m_embedded = false;
    QString m_nothing; ///< said where there is no source
    QProgressBar* m_busy;
    QAction *m_print, *m_save, *m_open, *m_previous, *m_next, *m_smaller, *m_larger, *m_fit;
    std::vector<std::pair<QLabel*, QComboBox*>> m_choices; ///< in the order of those of m_parameters that are choices
};

/// Opens the preview of a report of the list, on a connection of its own, and returns it; it deletes itself when
/// closed. It follows what is written to `database`, which must outlive it. Throws Failure where there is no such report.
ReportPreview* openReport(QWidget* parent, Database& database, const QString& report, const QVariantMap& parameters);

} // namespace khue
