// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/interchange/record_values.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonDocument>

namespace khue {

namespace {

void declareList(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("find"), QString(), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("format"), QString(), QStringLiteral("table|csv|json"), QStringLiteral("table")});
}

QString kindNames() {
    QStringList names;
    for (const RecordKind& kind : recordKinds())
        names.append(kind.name);
    return names.join(QLatin1String(", "));
}

/// Columns that are as wide as their widest text, but no wider than 40; empty ones are left out.
void printTable(CommandContext& context, const std::vector<FieldInfo>& fields, const QList<QStringList>& rows) {
    constexpr int widest = 40;
    QList<int> widths(qsizetype(fields.size()), 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMin(widest, qMax(widths[i], int(row[i].size())));
    const auto print = [&](const std::function<QString(qsizetype)>& cell) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (!widths[i])
                continue;
            QString text = cell(i).replace(u'\n', u' ');
            if (text.size() > widths[i])
                text = text.left(widths[i] - 1) + QChar(0x2026);
            line += text.leftJustified(widths[i] + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        context.out << line << Qt::endl;
    };
    for (qsizetype i = 0; i < widths.size(); ++i)
        if (widths[i])
            widths[i] = qMin(widest, qMax(widths[i], int(fields[size_t(i)].label().size())));
    if (!rows.isEmpty())
        print([&](qsizetype i) { return fields[size_t(i)].label(); });
    for (const QStringList& row : rows)
        print([&](qsizetype i) { return row[i]; });
    context.err << QCoreApplication::translate("khue::Command", "%n record(s)", nullptr, int(rows.size())) << Qt::endl;
}

int runList(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const auto kind = arguments.size() == 1 ? recordKind(arguments[0]) : std::nullopt;
    if (!kind)
        return wrongUsage(context, listCommand, QCoreApplication::translate("khue::Command", "Which records? One of: %1").arg(kindNames()));
    const QString format = parser.value(QStringLiteral("format"));
    const TableInfo& table = *kind->table;
    Database& database = context.database();
    const QString find = parser.value(QStringLiteral("find"));
    if (format == QLatin1String("json")) {
        context.out << '[';
        bool first = true;
        forEachRecord(database, *kind, find, [&](const RecordRow& row) {
            context.out << (first ? "\n" : ",\n") << QString::fromUtf8(QJsonDocument(jsonOf(table, row)).toJson(QJsonDocument::Compact));
            first = false;
        });
        context.out << (first ? "]" : "\n]") << Qt::endl;
        return Done;
    }
    std::vector<FieldInfo> fields;
    for (const FieldInfo& field : table.fields)
        if (!field.is(Internal))
            fields.push_back(field);
    const auto shown = [&](const RecordRow& row, bool stored) {
        QStringList cells;
        for (size_t i = 0; i < table.fields.size(); ++i) {
            const FieldInfo& field = table.fields[i];
            if (field.is(Internal))
                continue;
            const QVariant& value = row.values[qsizetype(i)];
            cells.append(stored && field.type != FieldType::Reference ? value.toString()
                                                                      : shownValue(field, value, row.names.value(field.key())));
        }
        return cells;
    };
    if (format == QLatin1String("csv")) {
        QStringList names;
        for (const FieldInfo& field : fields)
            names.append(field.key());
        context.out << names.join(u',') << "\r\n";
        forEachRecord(database, *kind, find, [&](const RecordRow& row) {
            QStringList cells = shown(row, true);
            for (QString& cell : cells)
                cell = csvCell(cell);
            context.out << cells.join(u',') << "\r\n";
        });
        context.out.flush();
        return Done;
    }
    if (format == QLatin1String("table")) {
        QList<QStringList> rows;
        forEachRecord(database, *kind, find, [&](const RecordRow& row) { rows.append(shown(row, false)); });
        printTable(context, fields, rows);
        return Done;
    }
    return wrongUsage(context, listCommand, QCoreApplication::translate("khue::Command", "The format is table, csv or json."));
}

} // namespace

const Command listCommand{
    "list", "KIND [--find TEXT] [--format table|csv|json]", QT_TRANSLATE_NOOP("khue::Command", "Lists records, found as the window finds them."),
    QT_TRANSLATE_NOOP("khue::Command",
                      "KIND is a table (course, course_run, session, enrolment, attendance, score, institution, …) or a role (trainee, faculty).\n"
                      "--find keeps the records whose words begin with the words typed, whatever their marks and capitals.\n"
                      "--format json prints an array of objects: \"id\" and every field under its name; choices are codes, dates ISO 8601,\n"
                      "titles an array; beside a reference such as \"institution_id\" stands \"institution\", what that record is called."),
    declareList, runList};

} // namespace khue
