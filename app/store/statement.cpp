// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace khue {

void PreparedSql::fail(int sqliteCode, const QString& detail) {
    const auto say = [](const char* source) { return QCoreApplication::translate("khue::Statement", source); };
    QString message;
    switch (sqliteCode & 0xff) {
    case 13: // full
        message = say(QT_TRANSLATE_NOOP("khue::Statement", "The disk is full. Nothing was saved; make room and try again."));
        break;
    case 5: // busy
    case 6: // locked
        message = say(QT_TRANSLATE_NOOP("khue::Statement", "Somebody else is writing to the database. Nothing was saved; try again in a moment."));
        break;
    case 11: // corrupt
    case 26: // not a database
        message = say(QT_TRANSLATE_NOOP("khue::Statement", "The database file is damaged. Close Khuê and restore a backup."));
        break;
    case 8: // read-only
        message = say(QT_TRANSLATE_NOOP("khue::Statement", "The database can only be read, not changed."));
        break;
    default:
        message = say(QT_TRANSLATE_NOOP("khue::Statement", "The database refused an operation."));
    }
    throw Failure(message, detail);
}

namespace {

class QtPrepared : public PreparedSql {
public:
    QtPrepared(const QSqlDatabase& database, const QString& sql) : m_query(database) {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(sql))
            refuse();
    }
    void bind(int position, const QVariant& value) override { m_query.bindValue(position, value); }
    void bindUtf8(int position, QByteArrayView text) override { m_query.bindValue(position, QString::fromUtf8(text)); }
    void bindBytes(int position, QByteArrayView bytes) override { m_query.bindValue(position, bytes.toByteArray()); }
    bool step() override {
        if (!m_running) {
            if (!m_query.exec())
                refuse();
            m_running = true;
            if (!m_query.isSelect()) {
                m_insertedId = m_query.lastInsertId().toLongLong();
                m_affectedRows = m_query.numRowsAffected();
                return false;
            }
        }
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            refuse();
        return false;
    }
    void reset() override {
        if (m_running)
            m_query.finish();
        m_running = false;
    }
    QVariant value(int column) const override { return m_query.value(column); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    qint64 insertedId() const override { return m_insertedId; }
    int affectedRows() const override { return m_affectedRows; }

private:
    [[noreturn]] void refuse() const {
        const QSqlError error = m_query.lastError();
        fail(error.nativeErrorCode().toInt(), error.text() + u'\n' + m_query.lastQuery());
    }
    QSqlQuery m_query;
    bool m_running = false;
    qint64 m_insertedId = 0;
    int m_affectedRows = 0;
};

} // namespace

std::shared_ptr<PreparedSql> prepareWithQt(const QSqlDatabase& database, const QString& sql) {
    return std::make_shared<QtPrepared>(database, sql);
}

} // namespace khue
