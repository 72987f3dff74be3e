// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/attendance_model.h"

#include "app/store/language.h"

namespace khue {

void AttendanceModel::setGrid(RunGrid grid) {
    const auto sameRows = [](const RunGrid& a, const RunGrid& b) {
        if (a.trainees.size() != b.trainees.size() || a.sessions.size() != b.sessions.size())
            return false;
        for (size_t i = 0; i < a.trainees.size(); ++i)
            if (a.trainees[i].enrolment != b.trainees[i].enrolment)
                return false;
        for (size_t i = 0; i < a.sessions.size(); ++i)
            if (a.sessions[i].id != b.sessions[i].id)
                return false;
        return true;
    };
    if (sameRows(m_grid, grid)) {
        m_grid = std::move(grid);
        m_totals = AttendanceTotals(m_grid);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    m_totals = AttendanceTotals(m_grid);
    endResetModel();
}

int AttendanceModel::sessionOf(int column) const {
    const int session = column - firstSession();
    return session >= 0 && session < int(m_grid.sessions.size()) ? session : -1;
}

std::optional<AttendanceMark> AttendanceModel::markAt(const QModelIndex& cell) const {
    const int session = cell.isValid() ? sessionOf(cell.column()) : -1;
    return session < 0 ? std::nullopt : m_grid.mark(size_t(cell.row()), size_t(session));
}

QList<MarkCell> AttendanceModel::mark(const QModelIndexList& cells, std::optional<AttendanceMark> mark) {
    QList<MarkCell> changed;
    int top = rowCount(), bottom = -1, left = columnCount(), right = -1;
    for (const QModelIndex& cell : cells) {
        const int session = sessionOf(cell.column());
        if (session < 0)
            continue;
        auto& present = m_grid.mark(size_t(cell.row()), size_t(session));
        if (present == mark)
            continue;
        changed.append({m_grid.sessions[size_t(session)].id, m_grid.trainees[size_t(cell.row())].enrolment, mark, present});
        m_totals.change(m_grid, size_t(cell.row()), size_t(session), present, mark);
        present = mark;
        top = qMin(top, cell.row());
        bottom = qMax(bottom, cell.row());
        left = qMin(left, cell.column());
        right = qMax(right, cell.column());
    }
    if (!changed.isEmpty()) {
        emit dataChanged(index(top, left), index(bottom, right));
        emit dataChanged(index(top, attendanceColumn()), index(bottom, stateColumn()));
        emit headerDataChanged(Qt::Horizontal, left, right);
    }
    return changed;
}

QString AttendanceModel::markText(std::optional<AttendanceMark> mark) const {
    if (!mark)
        return {};
    switch (*mark) {
    case AttendanceMark::Present: return QStringLiteral("✓");
    case AttendanceMark::Late: return QStringLiteral("◐");
    case AttendanceMark::Excused: return QStringLiteral("P");
    case AttendanceMark::Absent: return QStringLiteral("✗");
    }
    return {};
}

State AttendanceModel::stateOf(int row) const {
    const RunGrid::Trainee& trainee = m_grid.trainees[size_t(row)];
    if (trainee.state == EnrolmentState::Completed)
        return State::Good;
    if (trainee.state == EnrolmentState::Failed)
        return State::Bad;
    if (!takesSeat(trainee.state))
        return State::Neutral;
    const AttendanceStanding& standing = m_totals.trainee(size_t(row));
    if (m_grid.isOutOfReach(standing))
        return State::Bad;
    const auto attendance = standing.attendance();
    return !attendance ? State::Info : *attendance < m_grid.requiredPercent ? State::Care : State::Good;
}

QString AttendanceModel::stateText(int row) const {
    const RunGrid::Trainee& trainee = m_grid.trainees[size_t(row)];
    if (trainee.state != EnrolmentState::Enrolled && trainee.state != EnrolmentState::Admitted)
        return titleOf(trainee.state);
    switch (stateOf(row)) {
    case State::Good: return tr("On track");
    case State::Care: return tr("At risk");
    case State::Bad: return tr("Out of reach");
    default: return titleOf(trainee.state);
    }
}

QString AttendanceModel::attendanceText(size_t row) const {
    const AttendanceStanding& standing = m_totals.trainee(row);
    const auto percent = standing.attendance();
    if (!percent)
        return {};
    QString text = shownNumber(std::round(*percent), 0) + u'%';
    if (const int required = m_grid.requiredSessions(standing.sessions))
        text += QStringLiteral(" · %1 (≥ %2)").arg(standing.attended).arg(required); // so many are needed
    return text;
}

QString AttendanceModel::sessionTip(size_t session) const {
    const AttendanceTotals::SessionCount& count = m_totals.session(session);
    QStringList parts;
    for (int mark = 0; mark < int(count.marks.size()); ++mark)
        if (count.marks[size_t(mark)])
            parts.append(titleOf(AttendanceMark(mark)) + u' ' + QString::number(count.marks[size_t(mark)]));
    if (const int open = count.seats - count.marked())
        parts.append(tr("not marked") + u' ' + QString::number(open));
    return parts.join(QStringLiteral(" · "));
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_grid.trainees.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : stateColumn() + 1;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const size_t row = size_t(index.row());
    const RunGrid::Trainee& trainee = m_grid.trainees[row];
    const int session = sessionOf(index.column());
    if (role == Qt::DisplayRole) {
        if (session >= 0)
            return markText(m_grid.mark(row, size_t(session)));
        if (index.column() == 0)
            return trainee.name;
        if (index.column() == 1)
            return trainee.department;
        if (index.column() == attendanceColumn())
            return attendanceText(row);
        if (index.column() == scoreColumn()) {
            QStringList shown;
            for (size_t i = 0; i < m_grid.assessments.size(); ++i)
                if (const auto points = m_grid.score(row, i))
                    shown.append(shownNumber(*points));
                else
                    shown.append(QStringLiteral("–"));
            return shown.join(QStringLiteral(" → "));
        }
        return stateText(index.row());
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        if (index.column() == attendanceColumn()) {
            const AttendanceStanding& standing = m_totals.trainee(row);
            QString tip = tr("attended %1 of %2 marked sessions").arg(standing.attended).arg(standing.marked);
            if (const int required = m_grid.requiredSessions(standing.sessions))
                tip += QStringLiteral(" · ") + tr("%1 of all %2 sessions are required (%3%)").arg(required).arg(standing.sessions).arg(shownNumber(m_grid.requiredPercent));
            return tip;
        }
        if (session < 0)
            return index.column() == 0 ? QString(trainee.code + QStringLiteral(" · ") + trainee.name) : data(index).toString();
        const auto mark = m_grid.mark(row, size_t(session));
        return QString(trainee.name + QStringLiteral(" · ") + headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString().section(u'\n', 0, 0) + QStringLiteral(" · ") +
                       (mark ? titleOf(*mark) : tr("not marked")));
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (session >= 0 ? Qt::AlignHCenter : index.column() == attendanceColumn() || index.column() == scoreColumn() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const int session = sessionOf(section);
    if (session >= 0) {
        const Session& which = m_grid.sessions[size_t(session)];
        const QDateTime start = atPlace(which.starts_at, which.zone);
        if (role == Qt::DisplayRole)
        {
            const AttendanceTotals::SessionCount& count = m_totals.session(size_t(session));
            return QString(tr("S%1").arg(which.number) + u'\n' + (start.isValid() ? start.toString(QStringLiteral("d/M")) : QStringLiteral("–")) + u'\n' +
                           (count.marked() ? QString(QString::number(count.attended()) + u'/' + QString::number(count.seats)) : QStringLiteral("–")));
        }
        if (role == Qt::ToolTipRole)
            return QString(tr("Session %1").arg(which.number) + (start.isValid() ? QString(QStringLiteral(" · ") + shownDay(start.date()) + u' ' + shownTime(start.time())) : QString()) +
                           QStringLiteral(" · ") + inLanguage(which.topic_vi, which.topic_en) + u'\n' + sessionTip(size_t(session)));
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == attendanceColumn() || section == scoreColumn() ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Trainee");
    if (section == 1)
        return tr("Department");
    if (section == attendanceColumn())
        return tr("Attendance");
    if (section == scoreColumn())
        return tr("Scores");
    return tr("Progress");
}

} // namespace khue
