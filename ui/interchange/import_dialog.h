// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/import.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace khue {

class LongTask;

/// Reads a workbook off the window's thread, shows what was understood and what would be refused, lets the user
/// correct it, and takes it in as one step. An empty path asks for the file.
void importFile(Workspace& workspace, const QString& path);

/// What a workbook holds, as understood so far, with a trial of the import that writes nothing.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, Workbook workbook, QList<SheetGuess> guesses, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Tries the import again with what the user has corrected.
    void startTrial();
    bool isTrying() const { return m_task != nullptr; }
    const ImportOutcome& outcome() const { return m_outcome; }
    const QList<SheetGuess>& guesses() const { return m_guesses; }
    const Workbook& workbook() const { return m_workbook; }
    /// For the import itself: decisions on likely duplicates and the corrections to be remembered.
    ImportOptions options() const;

    void setKind(int sheet, SheetKind kind);
    void setHeaderRow(int sheet, quint32 row);
    void setColumn(int sheet, int column, const QString& field);
    void decide(int duplicate, DuplicateDecision decision);

signals:
    void tried();

private:
    void showSheets();
    void showPreview();
    void showOutcome();
    void corrected(int sheet, SheetGuess guess);
    int currentSheet() const;

    Workspace& m_workspace;
    Workbook m_workbook;
    QList<SheetGuess> m_guesses;
    QSet<int> m_corrected;
    QHash<QString, DuplicateDecision> m_decisions;
    ImportOutcome m_outcome;
    LongTask* m_task = nullptr;
    bool m_again = false;
    QLabel *m_summary, *m_headerLabel;
    QTableWidget *m_sheets, *m_preview, *m_problems, *m_duplicates;
    QSpinBox* m_header;
    QTabWidget* m_tabs;
    QPushButton* m_import;
};

} // namespace khue
