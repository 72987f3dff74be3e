// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace khue {

namespace {

[[noreturn]] void fail(const QSqlQuery& query) {
    const QSqlError error = query.lastError();
    const QString code = error.nativeErrorCode();
    QString message;
    if (code == QLatin1String("13"))
        message = QCoreApplication::translate(
            "khue::Statement", "The disk is full. Nothing was saved; make room and try again.");
    else if (code == QLatin1String("5") || code == QLatin1String("6"))
        message = QCoreApplication::translate(
            "khue::Statement", "Somebody else is writing to the database. Nothing was saved; try again in a moment.");
    else if (code == QLatin1String("11") || code == QLatin1String("26"))
        message = QCoreApplication::translate(
            "khue::Statement", "The database file is damaged. Close Khuê and restore a backup.");
    else if (code == QLatin1String("8"))
        message = QCoreApplication::translate("khue::Statement", "The database can only be read, not changed.");
    else
        message = QCoreApplication::translate("khue::Statement", "The database refused an operation.");
    throw Failure(message, error.text() + QLatin1String("\n") + query.lastQuery());
}

} // namespace

Statement::Statement(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}

Statement::~Statement() {
    if (m_query)
        m_query->finish();
}

void Statement::bind(int position, const QVariant& value) {
    m_query->bindValue(position, value);
}

void Statement::run() {
    if (!m_query->exec())
        fail(*m_query);
    m_running = false;
}

bool Statement::next() {
    if (!m_running) {
        if (!m_query->exec())
            fail(*m_query);
        m_running = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail(*m_query);
    return false;
}

QVariant Statement::value(int column) const {
    return m_query->value(column);
}

qint64 Statement::insertedId() const {
    return m_query->lastInsertId().toLongLong();
}

int Statement::affectedRows() const {
    return m_query->numRowsAffected();
}

} // namespace khue
