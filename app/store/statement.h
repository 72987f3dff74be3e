// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>

class QSqlQuery;

namespace khue {

/// A running SQL statement. Values are always bound, never pasted. Any error throws Failure.
/// It rests on QSqlQuery (forward only), so that another database server needs no other callers.
class Statement {
public:
    explicit Statement(std::shared_ptr<QSqlQuery> query);
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int position, const QVariant& value);
    /// Runs a statement that gives no rows; it may be bound and run again.
    void run();
    /// Steps to the next row; the first call runs the statement.
    bool next();

    QVariant value(int column) const;
    QString text(int column) const { return value(column).toString(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    double real(int column) const { return value(column).toDouble(); }
    bool isNull(int column) const { return value(column).isNull(); }

    qint64 insertedId() const;
    int affectedRows() const;

private:
    std::shared_ptr<QSqlQuery> m_query;
    bool m_running = false;
};

} // namespace khue
