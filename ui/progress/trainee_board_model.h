// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/outcome.h"
#include "ui/widgets/style.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace khue {

/// What a trainee board shows of one run.
struct BoardData {
    Outcomes outcomes;
    QHash<qint64, QString> notes;  ///< by enrolment
    QHash<qint64, QString> certificates; ///< the number of the one that stands, by enrolment
    QHash<qint64, QString> plain;  ///< name and code, folded: what a filter looks in
};
/// For any thread.
BoardData loadBoard(Database& database, Id<CourseRun> run);

/// Trainees down, steps across. Each step is a word in a chip.
class TraineeBoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Trainee, Standing, Attendance, PreTest, Assignments, PostTest, Gain, Feedback, Certificate, Notes, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(BoardData board);
    /// Folded words, and a verdict or none.
    void setFilter(const QString& words, std::optional<Verdict> verdict);
    const TraineeOutcome& at(int row) const { return m_board.outcomes.trainees[m_rows[size_t(row)]]; }
    const BoardData& board() const { return m_board; }
    /// How many trainees stand so.
    int count(Verdict verdict) const;
    /// Its reasons in words, one a line.
    QString reasons(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Step {
        QString text;
        State state = State::Neutral;
    };
    Step step(const TraineeOutcome& trainee, int column) const;
    Step assessments(const TraineeOutcome& trainee, std::initializer_list<AssessmentKind> kinds) const;
    void filter();

    BoardData m_board;
    std::vector<size_t> m_rows; ///< those that the filter leaves
    QString m_words;
    std::optional<Verdict> m_verdict;
};

/// The colour of a verdict; its word always stands with it.
State stateOf(Verdict verdict);

} // namespace khue
