// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include <QtCore/QStringEncoder>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>

#ifdef KHUE_SHARED_SQLITE
#include <sqlite3.h>
#endif

namespace khue {

#ifdef KHUE_SHARED_SQLITE

namespace {

class SqlitePrepared : public PreparedSql {
public:
    SqlitePrepared(sqlite3* handle, const QString& sql) : m_handle(handle) {
        if (sqlite3_prepare16_v3(handle, sql.utf16(), int((sql.size() + 1) * 2), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            refuse(sql);
    }
    ~SqlitePrepared() override { sqlite3_finalize(m_statement); }

    void bind(int position, const QVariant& value) override {
        ++position;
        int code = SQLITE_OK;
        if (value.isNull()) {
            code = sqlite3_bind_null(m_statement, position);
        } else {
            switch (value.userType()) {
            case QMetaType::QString:
                code = bindText(position, *static_cast<const QString*>(value.constData()));
                break;
            case QMetaType::Double:
                code = sqlite3_bind_double(m_statement, position, value.toDouble());
                break;
            case QMetaType::QByteArray: {
                const QByteArray& bytes = kept(position) = value.toByteArray();
                code = sqlite3_bind_blob(m_statement, position, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
                break;
            }
            case QMetaType::Bool:
            case QMetaType::Int:
            case QMetaType::UInt:
            case QMetaType::LongLong:
            case QMetaType::ULongLong:
                code = sqlite3_bind_int64(m_statement, position, value.toLongLong());
                break;
            default:
                code = bindText(position, value.toString());
            }
        }
        if (code != SQLITE_OK)
            refuse();
    }
    void bindUtf8(int position, QByteArrayView text) override {
        if (sqlite3_bind_text(m_statement, position + 1, text.data(), int(text.size()), SQLITE_STATIC) != SQLITE_OK)
            refuse();
    }
    void bindBytes(int position, QByteArrayView bytes) override {
        if (sqlite3_bind_blob(m_statement, position + 1, bytes.data(), int(bytes.size()), SQLITE_STATIC) != SQLITE_OK)
            refuse();
    }
    bool step() override {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE) {
            const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
            const int extended = sqlite3_extended_errcode(m_handle);
            sqlite3_reset(m_statement);
            fail(extended, detail + u'\n' + QString::fromUtf8(sqlite3_sql(m_statement)));
        }
        m_insertedId = sqlite3_last_insert_rowid(m_handle);
        m_affectedRows = sqlite3_changes(m_handle);
        return false;
    }
    void reset() override { sqlite3_reset(m_statement); }
    QVariant value(int column) const override {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER: return qint64(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT: return text(column);
        case SQLITE_BLOB: {
            const auto bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
            return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
        }
        default: return {};
        }
    }
    QString text(int column) const override {
        const auto bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
    }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    qint64 insertedId() const override { return m_insertedId; }
    int affectedRows() const override { return m_affectedRows; }

private:
    /// Where the bytes bound at a position live until others are bound there; SQLite copies nothing.
    QByteArray& kept(int position) {
        if (size_t(position) >= m_kept.size())
            m_kept.resize(size_t(position) + 1);
        return m_kept[size_t(position)];
    }
    int bindText(int position, const QString& text) {
        QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        QByteArray& bytes = kept(position);
        bytes.resize(utf8.requiredSpace(text.size())); // keeps its room from row to row
        const char* end = utf8.appendToBuffer(bytes.data(), text);
        return sqlite3_bind_text(m_statement, position, bytes.constData(), int(end - bytes.constData()), SQLITE_STATIC);
    }
    [[noreturn]] void refuse(const QString& sql = {}) const {
        fail(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)) + u'\n' + sql);
    }
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_kept;
    qint64 m_insertedId = 0;
    int m_affectedRows = 0;
};

/// The handle, where it comes from the very library that this program is linked to.
sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    static const bool same = [&database] {
        if (qEnvironmentVariableIsSet("KHUE_QT_STATEMENTS")) // so that tests can take the other way
            return false;
        QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
        return query.next() && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
    }();
    return same ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace

std::shared_ptr<PreparedSql> prepareWithSqlite(const QSqlDatabase& database, const QString& sql) {
    sqlite3* handle = handleOf(database);
    return handle ? std::make_shared<SqlitePrepared>(handle, sql) : nullptr;
}

void setUpSqlite() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused where it runs already
    Q_UNUSED(once)
}

#else

void setUpSqlite() {}

std::shared_ptr<PreparedSql> prepareWithSqlite(const QSqlDatabase&, const QString&) {
    return nullptr;
}

#endif

} // namespace khue
