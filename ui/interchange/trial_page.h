// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interchange/import_state.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace khue {

/// The second step: what would become of the file, what stands in the way, and who is perhaps known already.
class TrialPage : public QWidget {
    Q_OBJECT
public:
    explicit TrialPage(const ImportState& state, QWidget* parent = nullptr);

    /// Shows what the trial said.
    void refresh();
    void retranslate();

signals:
    /// `decided` tells whether there is a decision or it was taken back.
    void decisionMade(const QString& key, bool decided, DuplicateDecision decision);

private:
    void showProblems();
    void showDuplicates();

    const ImportState& m_state;
    QLabel *m_summary, *m_note, *m_more;
    QTabWidget* m_tabs;
    QTableWidget *m_problems, *m_duplicates;
};

} // namespace khue
