// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_list_model.h"

#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/progress.h"
#include "app/store/search.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace khue {

namespace {
constexpr int pageSize = 100;
constexpr int pagesKept = 40;

/// The alphabetical order of lists and their filters.
QCollator alphabet(bool vietnamese) {
    QCollator collator(vietnamese ? QLocale(QLocale::Vietnamese) : QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

QList<ListFilterOption> recordOptions(Database& database, const QString& sql, const QString& condition) {
    QList<ListFilterOption> options;
    Statement rows = database.query(sql);
    while (rows.next())
        options.append({rows.text(0), rows.text(1), condition, rows.integer(0)});
    const QCollator order = alphabet(isVietnamese());
    std::stable_sort(options.begin(), options.end(), [&](const ListFilterOption& a, const ListFilterOption& b) { return order.compare(a.title, b.title) < 0; });
    return options;
}

// ---- ListLoader -----------------------------------------------------------------------------------------

void ListLoader::load(const ListRequest& request) {
    if (request.number != m_newest)
        return;
    try {
        if (!m_own)
            m_own = m_database.another();
        struct Entry {
            qint64 id;
            QCollatorSortKey key;
        };
        std::vector<qint64> ids;
        std::vector<Entry> entries;
        const QCollator collator = alphabet(request.vietnamese);
        Statement rows = m_own->prepared(request.sql);
        for (qsizetype i = 0; i < request.values.size(); ++i)
            rows.bind(int(i), request.values[i]);
        for (int count = 0; rows.next(); ++count) {
            if (count % 1024 == 0 && request.number != m_newest)
                return;
            if (request.collate)
                entries.push_back({rows.integer(0), collator.sortKey(rows.text(1))});
            else
                ids.push_back(rows.integer(0));
        }
        if (request.collate) {
            // Rows alike stay in the order of their ids, either way round.
            std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
                const int order = a.key.compare(b.key);
                return request.descending ? order > 0 : order < 0;
            });
            ids.reserve(entries.size());
            for (const Entry& entry : entries)
                ids.push_back(entry.id);
        }
        emit loaded(request.number, ids);
    } catch (const Failure& failure) {
        emit failed(request.number, failure.message());
    }
}

// ---- RecordListModel ------------------------------------------------------------------------------------

RecordListModel::RecordListModel(Database& database, QObject* parent) : QAbstractTableModel(parent), m_database(database) {
    qRegisterMetaType<ListRequest>("khue::ListRequest");
    qRegisterMetaType<std::vector<qint64>>("std::vector<qint64>");
    m_pages.setMaxCost(pagesKept);
    auto* loader = m_loader = new ListLoader(database, m_newest);
    loader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, loader, &QObject::deleteLater);
    connect(this, &RecordListModel::requested, loader, &ListLoader::load);
    connect(loader, &ListLoader::loaded, this, &RecordListModel::take);
    connect(loader, &ListLoader::failed, this, [this](quint64 number, const QString& message) {
        if (number != m_newest)
            return;
        m_loading = false;
        emit failed(message);
    });
}

RecordListModel::~RecordListModel() {
    ++m_newest; // a load under way gives up
    if (!m_thread.isRunning()) {
        delete m_loader;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void RecordListModel::setSpecification(const ListSpecification& specification) {
    const bool same = m_specification.columns.size() == specification.columns.size();
    if (!same)
        beginResetModel();
    m_specification = specification;
    m_pages.clear();
    if (m_sortColumn < 0 || !same) {
        m_sortOrder = specification.order;
        m_sortColumn = -1;
        for (qsizetype i = 0; i < specification.columns.size(); ++i)
            if (specification.columns[i].key == specification.sortedBy)
                m_sortColumn = int(i);
    }
    if (!same)
        endResetModel();
    else
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordListModel::setFilter(const QString& words, const QList<QPair<QString, QVariantList>>& conditions) {
    m_words = words;
    m_conditions = conditions;
    reload();
}

void RecordListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= m_specification.columns.size() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reload();
}

void RecordListModel::reload() {
    if (!m_specification.table)
        return;
    ListRequest request;
    request.number = ++m_newest;
    request.vietnamese = isVietnamese();
    request.descending = m_sortOrder == Qt::DescendingOrder;
    const QString id = m_specification.alias + QLatin1String(".id");
    QString order = QStringLiteral(" ORDER BY %1").arg(id);
    QString columns = id;
    if (m_sortColumn >= 0) {
        const ListColumn& column = m_specification.columns[m_sortColumn];
        const QString& by = column.sort.isEmpty() ? column.sql : column.sort;
        request.collate = column.sortBy == SortBy::Text;
        if (request.collate)
            columns += QLatin1String(", ") + by;
        else
            order = QStringLiteral(" ORDER BY %1%2, %3").arg(by, request.descending ? QLatin1String(" DESC") : QLatin1String(""), id);
    }
    QString where;
    const auto also = [&where](const QString& condition) {
        where += (where.isEmpty() ? QStringLiteral(" WHERE (") : QStringLiteral(" AND (")) + condition + u')';
    };
    if (!m_specification.where.isEmpty())
        also(m_specification.where);
    request.values = m_specification.values;
    for (const auto& [condition, values] : std::as_const(m_conditions)) {
        also(condition);
        request.values += values;
    }
    if (const QString words = searchQuery(m_words); !words.isEmpty()) {
        also(searchCondition(*m_specification.table, m_specification.alias));
        request.values.append(words);
    }
    request.sql = QStringLiteral("SELECT %1 FROM %2%3%4").arg(columns, m_specification.from, where, order);
    m_loading = true;
    if (!m_thread.isRunning())
        m_thread.start();
    emit requested(request);
}

void RecordListModel::take(quint64 number, const std::vector<qint64>& ids) {
    if (number != m_newest)
        return;
    m_loading = false;
    m_pages.clear();
    if (ids == m_ids) {
        if (!m_ids.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    emit loaded();
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_specification.columns.size());
}

QHash<qint64, QVariantList> RecordListModel::fetch(Database& database, const ListSpecification& specification, const qint64* ids, int count) {
    QString columns = specification.alias + QLatin1String(".id");
    for (const ListColumn& column : specification.columns)
        columns += QLatin1String(", ") + column.sql;
    // Always as many marks as a page has rows, so that one prepared statement serves all pages.
    QString marks = QStringLiteral("?");
    for (int i = 1; i < pageSize; ++i)
        marks += QLatin1String(",?");
    Statement rows = database.prepared(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3.id IN (%4)").arg(columns, specification.from, specification.alias, marks));
    for (int i = 0; i < pageSize; ++i)
        rows.bind(i, i < count ? ids[i] : qint64(0));
    QHash<qint64, QVariantList> found;
    while (rows.next()) {
        QVariantList values;
        values.reserve(specification.columns.size());
        for (int i = 0; i < specification.columns.size(); ++i)
            values.append(rows.value(i + 1));
        found.insert(rows.integer(0), values);
    }
    return found;
}

ListExport RecordListModel::exportPlan(const QList<int>& columns) const {
    return [specification = m_specification, columns](Database& database, const QList<qint64>& ids, Progress& progress) {
        QList<QVariantList> result;
        result.reserve(ids.size());
        for (qsizetype start = 0; start < ids.size(); start += pageSize) {
            progress.report(double(start) / double(ids.size()));
            const int count = int(std::min<qsizetype>(pageSize, ids.size() - start));
            const QHash<qint64, QVariantList> found = fetch(database, specification, ids.constData() + start, count);
            for (int i = 0; i < count; ++i) {
                const QVariantList values = found.value(ids[start + i]);
                if (values.isEmpty())
                    continue;
                QVariantList row;
                for (int column : columns) {
                    const ListColumn& one = specification.columns[column];
                    row.append(one.shown ? QVariant(one.shown(values[column])) : values[column]);
                }
                result.append(row);
            }
        }
        return result;
    };
}

const QVariantList* RecordListModel::valuesAt(int row) const {
    const int number = row / pageSize;
    Page* page = m_pages.object(number);
    if (!page) {
        page = new Page;
        const size_t start = size_t(number) * pageSize;
        try {
            page->rows = fetch(m_database, m_specification, m_ids.data() + start, int(std::min(size_t(pageSize), m_ids.size() - start)));
        } catch (const Failure&) {
            // A view that paints cannot ask anybody; the row stays empty, and reload() says what is wrong.
        }
        m_pages.insert(number, page);
    }
    const auto found = page->rows.constFind(m_ids[size_t(row)]);
    return found == page->rows.constEnd() ? nullptr : &*found;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListColumn& column = m_specification.columns[index.column()];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(column.alignment | Qt::AlignVCenter);
    case IdRole:
        return idAt(index.row());
    case StrongRole:
        return column.strong;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ChipRole:
    case BarRole:
        break;
    default:
        return {};
    }
    const QVariantList* values = valuesAt(index.row());
    if (!values)
        return {};
    const QVariant& value = values->at(index.column());
    if (role == ChipRole)
        return column.chip && !value.isNull() ? QVariant(int(column.chip(value))) : QVariant();
    if (role == BarRole)
        return column.bar && !value.isNull() ? QVariant(column.bar(value)) : QVariant();
    return column.shown ? column.shown(value) : value.toString();
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_specification.columns.size())
        return {};
    const ListColumn& column = m_specification.columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    return {};
}

int RecordListModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

} // namespace khue
