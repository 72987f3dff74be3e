// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/recruitment_model.h"

#include "app/store/language.h"
#include "ui/widgets/style.h"

#include <QtGui/QFont>

#include <algorithm>
#include <optional>

namespace khue {

namespace {

struct MonthFigure {
    const char* field;
    int Recruitment::* member;
};
constexpr MonthFigure figures[] = {
    {"target", &Recruitment::target},     {"screened", &Recruitment::screened},         {"not_eligible", &Recruitment::not_eligible},
    {"declined", &Recruitment::declined}, {"other_excluded", &Recruitment::other_excluded}, {"randomised", &Recruitment::randomised},
    {"lost", &Recruitment::lost},         {"discontinued", &Recruitment::discontinued}, {"analysed", &Recruitment::analysed},
};
constexpr int firstFigure = 1;

/// A number of people as typed; empty is 0.
std::optional<int> countFrom(const QString& typed) {
    QString plain = typed.trimmed();
    plain.remove(u'.').remove(u',').remove(u' ').remove(QChar(QChar::Nbsp));
    if (plain.isEmpty())
        return 0;
    bool ok = false;
    const int count = plain.toInt(&ok);
    return ok ? std::optional(count) : std::nullopt;
}

/// The words in two lines as alike in length as their spaces allow, for narrow columns.
QString inTwoLines(QString text) {
    qsizetype best = -1;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1))
        if (best < 0 || std::abs(i - text.size() / 2) < std::abs(best - text.size() / 2))
            best = i;
    return best < 0 ? text : text.replace(best, 1, u'\n');
}

} // namespace

int RecruitmentModel::figureCount() {
    return int(std::size(figures));
}

QString RecruitmentModel::fieldOf(int column) {
    return column < firstFigure ? QString() : QString::fromLatin1(figures[column - firstFigure].field);
}

void RecruitmentModel::setMonths(std::vector<Recruitment> months, bool editable) {
    const bool same = editable == m_editable && std::equal(months.begin(), months.end(), m_months.begin(), m_months.end(),
                                                           [](const Recruitment& a, const Recruitment& b) { return a.month == b.month; });
    if (!same)
        beginResetModel();
    m_months = std::move(months);
    m_editable = editable;
    m_changed.clear();
    m_problems.clear();
    if (!same)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<Recruitment> RecruitmentModel::changed() const {
    std::vector<Recruitment> months;
    for (size_t i = 0; i < m_months.size(); ++i)
        if (m_changed.contains(int(i)))
            months.push_back(m_months[i]);
    return months;
}

void RecruitmentModel::takeAsWritten() {
    m_changed.clear();
    setProblems({});
}

void RecruitmentModel::setProblems(const QList<RecruitmentProblem>& problems) {
    m_problems.clear();
    for (const RecruitmentProblem& each : problems)
        m_problems.insert({each.month, each.problem.field}, each.problem.text);
    if (!m_months.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecruitmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_months.empty() ? 0 : int(m_months.size()) + 1;
}

int RecruitmentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstFigure + figureCount();
}

QVariant RecruitmentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const bool total = isTotal(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() < firstFigure ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole && (total || m_changed.contains(index.row()))) {
        QFont font;
        font.setBold(total);
        font.setItalic(!total);
        return font;
    }
    if (index.column() < firstFigure) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            const QDate month = total ? QDate() : m_months[size_t(index.row())].month;
            return total ? tr("Total") : QStringLiteral("%1/%2").arg(month.month()).arg(month.year());
        }
        return {};
    }
    const MonthFigure& figure = figures[index.column() - firstFigure];
    if (total) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        qint64 sum = 0;
        for (const Recruitment& month : m_months)
            sum += month.*figure.member;
        return QString::number(sum);
    }
    const Recruitment& month = m_months[size_t(index.row())];
    const QString problem = m_problems.value({month.month, fieldOf(index.column())});
    if (role == Qt::ToolTipRole)
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    if (role == Qt::ForegroundRole && !problem.isEmpty())
        return colour(Role::Bad);
    if (role == Qt::BackgroundRole && !problem.isEmpty())
        return colour(Role::BadSurface);
    const int value = month.*figure.member;
    if (role == Qt::EditRole)
        return value ? QString::number(value) : QString();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return value || m_changed.contains(index.row()) ? QString::number(value) : QString();
    return {};
}

QVariant RecruitmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section < firstFigure ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const auto& table = tableOf<Recruitment>;
    return inTwoLines(table.fields[size_t(table.indexOf(section < firstFigure ? QStringLiteral("month") : fieldOf(section)))].label());
}

Qt::ItemFlags RecruitmentModel::flags(const QModelIndex& index) const {
    const bool editable = m_editable && index.isValid() && index.column() >= firstFigure && !isTotal(index.row());
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void RecruitmentModel::set(int row, int column, int value) {
    int& present = m_months[size_t(row)].*figures[column - firstFigure].member;
    if (present == value)
        return;
    present = value;
    m_changed.insert(row);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit dataChanged(index(rowCount() - 1, column), index(rowCount() - 1, column));
}

bool RecruitmentModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const std::optional<int> count = countFrom(value.toString());
    if (!count) {
        emit refused(tr("“%1” is not a whole number; the cell was left as it was.").arg(value.toString().trimmed()));
        return false;
    }
    set(index.row(), index.column(), *count);
    emit edited();
    return true;
}

bool RecruitmentModel::paste(const QModelIndex& corner, const QString& text) {
    if (!(flags(corner) & Qt::ItemIsEditable))
        return false;
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    struct Cell {
        int row, column, value;
    };
    QList<Cell> cells;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList parts = lines[i].split(u'\t');
        for (qsizetype j = 0; j < parts.size(); ++j) {
            const Cell cell{corner.row() + int(i), corner.column() + int(j), countFrom(parts[j]).value_or(-1)};
            if (!countFrom(parts[j])) {
                emit refused(tr("“%1” is not a whole number; nothing was pasted.").arg(parts[j].trimmed()));
                return false;
            }
            if (cell.row < int(m_months.size()) && cell.column < columnCount())
                cells.append(cell);
        }
    }
    for (const Cell& cell : std::as_const(cells))
        set(cell.row, cell.column, cell.value);
    emit edited();
    return true;
}

void RecruitmentModel::clear(const QModelIndexList& cells) {
    for (const QModelIndex& cell : cells)
        if (flags(cell) & Qt::ItemIsEditable)
            set(cell.row(), cell.column(), 0);
    emit edited();
}

} // namespace khue
