// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courses/run_tab.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace khue {

class Card;
class RelatedRecords;

/// The feedback on a run: its questions, answers taken in from a form without names, and what was answered, by question
/// and by lecturer. Few answers are not told.
class RunFeedback : public RunTab {
    Q_OBJECT
public:
    explicit RunFeedback(Workspace& workspace);
    void reload() override;
    /// Asks for a file of form answers, shows what is understood, and takes it in.
    void importAnswers();
    RelatedRecords* questions() const { return m_questions; }
    QTreeWidget* results() const { return m_results; }

protected:
    void retranslate() override;

private:
    void showResults();
    void addUsualQuestions();
    QPushButton *m_import, *m_usual;
    QLabel* m_told;
    RelatedRecords* m_questions;
    Card* m_card;
    QTreeWidget* m_results;
};

} // namespace khue
