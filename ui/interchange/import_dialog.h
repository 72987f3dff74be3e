// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interchange/import_state.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace khue {

class DonePage;
class LongTask;
class TaskBar;
class TrialPage;
class UnderstoodPage;

/// Reads a workbook off the window's thread, then leads through its import. An empty path asks for the file.
void importFile(Workspace& workspace, const QString& path);

/// Leads through an import in three steps: what was understood of each sheet, which can be corrected; what would
/// become of it, by a trial that writes nothing; what became of it. Until «Import» nothing is written.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    enum Step { Understood, Trial, Done };
    ImportDialog(Workspace& workspace, Workbook workbook, QList<SheetGuess> guesses, QWidget* parent = nullptr);
    ~ImportDialog() override;

    Step step() const;
    /// Whether a trial, the import or the saving of a list is under way.
    bool isWorking() const { return m_task != nullptr; }
    const ImportState& state() const { return m_state; }

    void setKind(int sheet, SheetKind kind);
    void setHeaderRow(int sheet, quint32 row);
    /// An empty field: the column is not used.
    void setColumn(int sheet, int column, const QString& field);
    void decide(const QString& key, bool decided, DuplicateDecision decision);

    void next();
    void back();
    void undo();
    void saveProblems();
    /// Stops what is under way; an import then leaves the dialog where it was.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void start(const QString& title, std::function<void(Database&, Progress&)> work, std::function<void(bool succeeded)> done);
    void startTrial();
    void startImport();
    void corrected(int sheet, SheetGuess guess);
    ImportOptions options() const;
    void setStep(Step step);
    void showButtons();
    void retranslate();

    Workspace& m_workspace;
    ImportState m_state;
    QSet<int> m_corrected;
    LongTask* m_task = nullptr;
    bool m_again = false;     ///< a correction came while its trial was under way
    bool m_importing = false; ///< what is under way is the import itself
    qint64 m_group = 0;       ///< the import in the history; 0 where there is nothing to undo
    QList<QLabel*> m_steps;
    QStackedWidget* m_pages;
    UnderstoodPage* m_understood;
    TrialPage* m_trial;
    DonePage* m_done;
    QLabel* m_message;
    TaskBar* m_bar;
    QPushButton *m_save, *m_undo, *m_back, *m_next, *m_cancel;
};

} // namespace khue
