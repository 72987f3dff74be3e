// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/trainee_board_model.h"

#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/record_list_model.h"

#include <algorithm>

namespace khue {

BoardData loadBoard(Database& database, Id<CourseRun> run) {
    BoardData board;
    board.outcomes = outcomesOfRun(database, run);
    for (const TraineeOutcome& each : board.outcomes.trainees)
        board.plain.insert(each.record.id.value, folded(QString(each.code + u' ' + each.name)));
    Statement notes = database.query(QStringLiteral("SELECT id, notes FROM enrolment WHERE course_run_id = ? AND notes IS NOT NULL"), run);
    while (notes.next())
        board.notes.insert(notes.integer(0), notes.text(1));
    Statement certificates = database.query(QStringLiteral("SELECT c.enrolment_id, c.number FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
                                                           "WHERE e.course_run_id = ? AND c.state = 'issued'"),
                                            run);
    while (certificates.next())
        board.certificates.insert(certificates.integer(0), certificates.text(1));
    return board;
}

State stateOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::OnCourse:
        return State::Info;
    case Verdict::AtRisk:
    case Verdict::Unsettled:
        return State::Care;
    case Verdict::OutOfReach:
    case Verdict::Failed:
        return State::Bad;
    case Verdict::Passed:
        return State::Good;
    case Verdict::NotTakingPart:
        break;
    }
    return State::Neutral;
}

void TraineeBoardModel::setBoard(BoardData board) {
    beginResetModel();
    m_board = std::move(board);
    filter();
    endResetModel();
}

void TraineeBoardModel::setFilter(const QString& words, std::optional<Verdict> verdict) {
    beginResetModel();
    m_words = words;
    m_verdict = verdict;
    filter();
    endResetModel();
}

void TraineeBoardModel::filter() {
    m_rows.clear();
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_board.outcomes.trainees.size(); ++i) {
        const TraineeOutcome& each = m_board.outcomes.trainees[i];
        const QString plain = m_board.plain.value(each.record.id.value);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) { return plain.contains(word); });
        if (fits && (!m_verdict || each.outcome.verdict == *m_verdict))
            m_rows.push_back(i);
    }
}

int TraineeBoardModel::count(Verdict verdict) const {
    return int(std::count_if(m_board.outcomes.trainees.begin(), m_board.outcomes.trainees.end(),
                             [verdict](const TraineeOutcome& each) { return each.outcome.verdict == verdict; }));
}

QString TraineeBoardModel::reasons(int row) const {
    QStringList lines;
    for (const Problem& reason : at(row).outcome.reasons)
        lines.append(reason.text);
    return lines.join(u'\n');
}

int TraineeBoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TraineeBoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

TraineeBoardModel::Step TraineeBoardModel::assessments(const TraineeOutcome& trainee, std::initializer_list<AssessmentKind> kinds) const {
    const std::vector<AssessmentRule>& rules = m_board.outcomes.runOf(trainee).assessments;
    int all = 0, scored = 0;
    double points = 0, maximum = 0;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (std::find(kinds.begin(), kinds.end(), rules[i].kind) == kinds.end())
            continue;
        ++all;
        if (const auto& score = trainee.record.points[i]) {
            ++scored;
            points += *score;
            maximum += rules[i].maximum;
        }
    }
    if (!all)
        return {};
    if (!scored)
        return {tr("None yet"), State::Neutral};
    const QString shown = shownNumber(points) + u'/' + shownNumber(maximum);
    if (scored < all)
        return {tr("%1 · %2 of %3").arg(shown).arg(scored).arg(all), State::Care};
    return {shown, 100 * points < m_board.outcomes.runOf(trainee).rules.passMark * maximum ? State::Care : State::Good};
}

TraineeBoardModel::Step TraineeBoardModel::step(const TraineeOutcome& trainee, int column) const {
    const Outcome& outcome = trainee.outcome;
    if (column == Standing)
        return {titleOf(outcome.verdict), stateOf(outcome.verdict)};
    if (!takesSeat(trainee.record.state))
        return {};
    switch (column) {
    case Attendance: {
        if (outcome.sessions == 0)
            return {tr("No sessions"), State::Neutral};
        const QString share = tr("%1 of %2").arg(outcome.attended).arg(outcome.sessions);
        if (outcome.canMiss < 0)
            return {tr("%1 · too few").arg(share), State::Bad};
        if (outcome.attended >= outcome.needed)
            return {tr("%1 · enough").arg(share), State::Good};
        const bool risk = std::any_of(outcome.reasons.begin(), outcome.reasons.end(),
                                      [](const Problem& each) { return each.field == QLatin1String("attendance") && each.severity == Severity::Warning; });
        return {tr("%1 · can miss %2").arg(share).arg(outcome.canMiss), risk ? State::Care : State::Info};
    }
    case PreTest: {
        Step test = assessments(trainee, {AssessmentKind::PreTest});
        if (test.state == State::Good || test.state == State::Care)
            test.state = State::Info; // where somebody begins is neither good nor bad
        return test;
    }
    case Assignments:
        return assessments(trainee, {AssessmentKind::Assignment});
    case PostTest:
        return assessments(trainee, {AssessmentKind::PostTest, AssessmentKind::Exam});
    case Feedback:
        return trainee.record.feedbackGiven ? Step{tr("Given"), State::Good} : Step{tr("None yet"), State::Neutral};
    case Certificate:
        if (const QString number = m_board.certificates.value(trainee.record.id.value); !number.isEmpty())
            return {number, State::Good};
        return outcome.passed() || trainee.record.state == EnrolmentState::Completed ? Step{tr("Eligible"), State::Info}
               : outcome.verdict == Verdict::OutOfReach || outcome.verdict == Verdict::Failed ? Step{tr("Not eligible"), State::Bad}
                                                                                           : Step{tr("Not yet"), State::Neutral};
    default:
        return {};
    }
}

QVariant TraineeBoardModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TraineeOutcome& trainee = at(index.row());
    const int column = index.column();
    if (role == RecordListModel::IdRole)
        return trainee.record.id.value;
    if (role == RecordListModel::StrongRole)
        return column == Trainee;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Gain ? Qt::AlignRight : Qt::AlignLeft));
    const bool isStep = column != Trainee && column != Gain && column != Notes;
    if (role == RecordListModel::ChipRole && isStep)
        return int(step(trainee, column).state);
    if (role == Qt::ToolTipRole && column == Standing)
        return reasons(index.row());
    if (role == Qt::AccessibleTextRole && isStep)
        return QString(trainee.name + QStringLiteral(" · ") + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + step(trainee, column).text);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Trainee)
        return trainee.name;
    if (column == Gain)
        return trainee.outcome.gain ? shownNumber(*trainee.outcome.gain, 2) : QString();
    if (column == Notes)
        return QString(m_board.notes.value(trainee.record.id.value)).replace(u'\n', u' ');
    return step(trainee, column).text;
}

QVariant TraineeBoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Gain)
        return tr("Normalised gain: (post − pre) / (100 − pre), both in percent. 1 is all that could be gained.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Trainee: return tr("Trainee");
    case Standing: return tr("Standing");
    case Attendance: return tr("Attendance");
    case PreTest: return tr("Pre-test");
    case Assignments: return tr("Assignments");
    case PostTest: return tr("Post-test");
    case Gain: return tr("Gain");
    case Feedback: return tr("Feedback");
    case Certificate: return tr("Certificate");
    default: return tr("Notes");
    }
}

} // namespace khue
