// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "ui/widgets/style.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>
#include <QtCore/QThread>

#include <atomic>

namespace khue {

/// How a column of a list is sorted.
enum class SortBy {
    Sql,  ///< by its SQL: numbers, dates, keys made for sorting
    Text, ///< by the alphabet of the language shown
};

/// One column of a list.
struct ListColumn {
    QString key;   ///< stable, for what is remembered
    QString title; ///< in the language shown
    QString sql;   ///< what is shown
    QString sort;  ///< what it is sorted by; empty: `sql`
    SortBy sortBy = SortBy::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 140;
    bool shownAtFirst = true;
    std::function<QString(const QVariant&)> shown; ///< the value as text; without it as it is
    std::function<State(const QVariant&)> chip;    ///< makes it a chip of that state
    std::function<double(const QVariant&)> bar;    ///< draws a bar before the text, filled so far (0 to 1)
    bool strong = false;                           ///< semibold: what the record is called
};

/// One answer of a filter.
struct ListFilterOption {
    QString code;      ///< stable, for saved filters
    QString title;
    QString condition; ///< SQL; may hold one ?, for `value`
    QVariant value;
};
struct ListFilter {
    QString key;
    QString title;
    /// Asked each time the filter is opened or restored.
    std::function<QList<ListFilterOption>(Database&)> options;
};

/// The answers that are records: `sql` gives their ids and titles, `condition` holds a ? for the id. In the alphabetical
/// order of the language shown.
QList<ListFilterOption> recordOptions(Database& database, const QString& sql, const QString& condition);

/// A list over SQL. It is made anew at each change of language, so that titles and SQL fit.
struct ListSpecification {
    QString name;                     ///< of what is remembered: "trainee"
    const TableInfo* table = nullptr; ///< whose records are listed
    QString alias;                    ///< of that table in `from`
    QString from;                     ///< "person p LEFT JOIN institution i ON i.id = p.institution_id"
    QString where;                    ///< SQL, may be empty
    QVariantList values;              ///< for ? in `where`
    QList<ListColumn> columns;
    QList<ListFilter> filters;
    QString sortedBy;                 ///< key of the column sorted by at first
    Qt::SortOrder order = Qt::AscendingOrder;
};

class Progress;

/// Reads the values of some columns of rows, as shown, in the order of the ids; for any thread.
using ListExport = std::function<QList<QVariantList>(Database& database, const QList<qint64>& ids, Progress& progress)>;

/// What is asked of the database for a list.
struct ListRequest {
    quint64 number = 0;
    QString sql;
    QVariantList values;
    bool collate = false; ///< sort by the second column's text
    bool descending = false;
    bool vietnamese = true;
};

/// Fetches the ids of a list in a thread and on a connection of its own.
class ListLoader : public QObject {
    Q_OBJECT
public:
    ListLoader(const Database& database, const std::atomic<quint64>& newest) : m_database(database), m_newest(newest) {}

public slots:
    void load(const khue::ListRequest& request);

signals:
    void loaded(quint64 number, const std::vector<qint64>& ids);
    void failed(quint64 number, const QString& message);

private:
    const Database& m_database;
    const std::atomic<quint64>& m_newest;
    std::unique_ptr<Database> m_own;
};

/// The rows of a list: ids in order, values fetched by pages as they come into view.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum { ChipRole = Qt::UserRole + 1, IdRole, StrongRole, BarRole };

    explicit RecordListModel(Database& database, QObject* parent = nullptr);
    ~RecordListModel() override;

    void setSpecification(const ListSpecification& specification);
    const ListSpecification& specification() const { return m_specification; }

    /// Words typed and conditions of filters, each with its values.
    void setFilter(const QString& words, const QList<QPair<QString, QVariantList>>& conditions);
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Asks anew; the present rows stay until the answer is there.
    void reload();
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    qint64 idAt(int row) const { return m_ids[size_t(row)]; }
    int rowOf(qint64 id) const;
    /// Every id in the order shown.
    std::vector<qint64> ids() const { return m_ids; }
    ListExport exportPlan(const QList<int>& columns) const;

signals:
    void loaded();
    void failed(const QString& message);
    void requested(const khue::ListRequest& request);

private:
    struct Page {
        QHash<qint64, QVariantList> rows;
    };
    const QVariantList* valuesAt(int row) const;
    static QHash<qint64, QVariantList> fetch(Database& database, const ListSpecification& specification, const qint64* ids, int count);
    void take(quint64 number, const std::vector<qint64>& ids);

    Database& m_database;
    ListSpecification m_specification;
    QString m_words;
    QList<QPair<QString, QVariantList>> m_conditions;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<qint64> m_ids;
    mutable QCache<int, Page> m_pages;
    std::atomic<quint64> m_newest = 0;
    bool m_loading = false;
    QThread m_thread;
    ListLoader* m_loader; ///< lives in the thread, and goes with it
};

} // namespace khue
