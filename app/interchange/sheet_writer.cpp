// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_writer.h"

#include "app/store/failure.h"
#include "app/store/partial_date.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <functional>
#include <new>
#include <xlsxwriter.h>

namespace khue {

namespace {

using Kind = SheetColumn::Kind;

constexpr qsizetype MaximumCharacters = 32'767;
constexpr qsizetype MaximumRows = 1'048'576;

[[noreturn]] void failed(const QString& path, const QString& detail) {
    throw Failure(
        QCoreApplication::translate("khue::SheetWriter", 
            "The file %1 could not be written. Is there room on the disk, and may you write there? What was "
            "there before is unchanged.")
            .arg(path),
        detail);
}

QVariant plain(const QVariant& value) {
    if (value.userType() != qMetaTypeId<PartialDate>())
        return value;
    const PartialDate date = value.value<PartialDate>();
    return date.isNull() ? QVariant() : date.isFull() ? QVariant(date.toDate()) : QVariant(date.toIso());
}

bool isNumber(const QVariant& value) {
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

lxw_datetime excelDate(QDate date, QTime time) {
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

/// Excel allows 31 characters, none of []:*?/\, no apostrophe at either end, and each name once.
QByteArray sheetName(const QString& wanted, QSet<QString>& used) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    QString base = QString(wanted).replace(forbidden, QStringLiteral("-")).left(31).trimmed();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("Khuê");
    QString name = base;
    for (int number = 2; used.contains(name.toLower()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        name = base.left(31 - suffix.size()) + suffix;
    }
    used.insert(name.toLower());
    return name.toUtf8();
}

double widthOf(const SheetTable& table, qsizetype column) {
    const SheetColumn& described = table.columns[column];
    if (described.width > 0)
        return described.width;
    qsizetype width = 0;
    for (const QString& language : described.title.split(QStringLiteral(" · "))) // headings wrap: one below the other
        width = std::max(width, language.size() + 3); // room for the filter's arrow
    const qsizetype looked = std::min<qsizetype>(table.rows.size(), 200);
    for (qsizetype row = 0; row < looked; ++row)
        width = std::max(width, plain(table.rows[row].value(column)).toString().size() + 1);
    return double(std::clamp<qsizetype>(width, 6, 60));
}

class XlsxWriter {
public:
    XlsxWriter(const QString& file, const QString& folder)
        : m_folder(QFile::encodeName(QDir::toNativeSeparators(folder))) {
        lxw_workbook_options options = {LXW_TRUE, m_folder.data(), LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(QDir::toNativeSeparators(file)).constData(), &options);
        if (!m_book)
            throw std::bad_alloc();
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bg_color(m_header, 0xDDE3EB);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        m_date = format("dd/mm/yyyy");
        m_time = format("hh:mm");
        m_moment = format("dd/mm/yyyy hh:mm");
        m_text = format("@"); // so that Excel leaves a text as it is when somebody edits the cell
    }
    ~XlsxWriter() {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    void write(const SheetTable& table, const std::function<void()>& rowDone) {
        const QByteArray name = sheetName(table.name, m_names);
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.constData());
        if (!sheet)
            throw std::bad_alloc();
        const lxw_col_t lastColumn = lxw_col_t(std::max<qsizetype>(table.columns.size(), 1) - 1);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            lxw_format* shown = table.columns[column].kind == Kind::Text ? m_text : nullptr;
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widthOf(table, column), shown);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_paper(sheet, 9); // A4
        if (table.columns.size() > 6)
            worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&L&A&R&P / &N");
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lastColumn);
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            check(worksheet_write_string(sheet, 0, lxw_col_t(column),
                                         table.columns[column].title.toUtf8().constData(), m_header));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QVariantList& values = table.rows[row];
            const qsizetype count = std::min(values.size(), table.columns.size());
            for (qsizetype column = 0; column < count; ++column)
                check(cell(sheet, lxw_row_t(row + 1), lxw_col_t(column), plain(values[column])));
            rowDone();
        }
        if (table.chart)
            addChart(table, sheet, name);
    }

    void close() { check(workbook_close(std::exchange(m_book, nullptr))); }

private:
    lxw_format* format(const char* code) {
        lxw_format* made = workbook_add_format(m_book);
        format_set_num_format(made, code);
        return made;
    }
    /// Right of the table, with the cells of the table as its figures.
    void addChart(const SheetTable& table, lxw_worksheet* sheet, const QByteArray& name) {
        static constexpr uint8_t types[] = {LXW_CHART_COLUMN, LXW_CHART_COLUMN_STACKED, LXW_CHART_BAR, LXW_CHART_BAR_STACKED, LXW_CHART_LINE, LXW_CHART_RADAR};
        if (table.rows.isEmpty() || table.columns.size() < 2)
            return;
        lxw_chart* chart = workbook_add_chart(m_book, types[size_t(table.chart->kind)]);
        if (!chart)
            throw std::bad_alloc();
        const lxw_row_t last = lxw_row_t(table.rows.size());
        for (qsizetype column = 1; column < table.columns.size(); ++column) {
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.constData(), 1, 0, last, 0);
            chart_series_set_values(series, name.constData(), 1, lxw_col_t(column), last, lxw_col_t(column));
            chart_series_set_name_range(series, name.constData(), 0, lxw_col_t(column));
        }
        if (!table.chart->title.isEmpty())
            chart_title_set_name(chart, table.chart->title.toUtf8().constData());
        if (table.chart->kind == SheetChart::Kind::Bars || table.chart->kind == SheetChart::Kind::StackedBars)
            chart_axis_set_reverse(chart->x_axis); // the first category on top, as in the report
        if (table.columns.size() == 2)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        check(worksheet_insert_chart(sheet, 1, lxw_col_t(table.columns.size() + 1), chart));
    }
    static void check(lxw_error error) {
        if (error != LXW_NO_ERROR)
            throw Failure(QString::fromUtf8(lxw_strerror(error)));
    }
    lxw_error cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QVariant& value) {
        if (!value.isValid() || value.isNull())
            return LXW_NO_ERROR;
        if (isNumber(value))
            return worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
        const int type = value.userType();
        if (type == QMetaType::Bool)
            return worksheet_write_boolean(sheet, row, column, value.toBool(), nullptr);
        if (type == QMetaType::QTime)
            return worksheet_write_number(sheet, row, column,
                                          value.toTime().msecsSinceStartOfDay() / 86400000.0, m_time);
        if ((type == QMetaType::QDate || type == QMetaType::QDateTime) && value.toDate().year() >= 1900 &&
            value.toDate().year() <= 9999) {
            lxw_datetime moment = excelDate(
                value.toDate(), type == QMetaType::QDateTime ? value.toDateTime().time() : QTime(0, 0));
            return worksheet_write_datetime(sheet, row, column, &moment,
                                            type == QMetaType::QDate ? m_date : m_moment);
        }
        const QString text = value.toString().left(MaximumCharacters);
        return text.isEmpty() ? LXW_NO_ERROR
                              : worksheet_write_string(sheet, row, column, text.toUtf8().constData(), m_text);
    }

    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_time = nullptr;
    lxw_format* m_moment = nullptr;
    lxw_format* m_text = nullptr;
    QSet<QString> m_names;
};

QByteArray csvField(const QVariant& given) {
    const QVariant value = plain(given);
    QString text;
    switch (value.userType()) {
    case QMetaType::QDate:
        text = value.toDate().toString(Qt::ISODate);
        break;
    case QMetaType::QTime:
        text = value.toTime().toString(QStringLiteral("HH:mm"));
        break;
    case QMetaType::QDateTime:
        text = value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        break;
    default:
        text = isNumber(value) && value.userType() != QMetaType::Double ? QString::number(value.toLongLong())
                                                                        : value.toString();
    }
    if (value.userType() == QMetaType::Double || value.userType() == QMetaType::Float)
        text = QString::number(value.toDouble(), 'g', 15);
    static const QRegularExpression formula(QStringLiteral("^(?:[=@\\t\\r]|[+-](?![\\d\\s().,-]*$))"));
    if (value.userType() == QMetaType::QString && formula.match(text).hasMatch())
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r') ||
        text.startsWith(u' ') || text.endsWith(u' '))
        text = u'"' % text.replace(u'"', QLatin1String("\"\"")) % u'"';
    return text.toUtf8();
}

void writeCsv(QSaveFile& file, const SheetTable& table, const std::function<void()>& rowDone) {
    QByteArray line("\xEF\xBB\xBF");
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        line += (column ? "," : "") + csvField(table.columns[column].title);
    file.write(line + "\r\n");
    for (const QVariantList& row : table.rows) {
        line.clear();
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            line += (column ? "," : "") + csvField(row.value(column));
        if (file.write(line + "\r\n") < 0)
            return;
        rowDone();
    }
}

void writeXlsx(QSaveFile& file, const QList<SheetTable>& tables, const std::function<void()>& rowDone) {
    // libxlsxwriter writes to a name of its own; the finished file is then copied into the QSaveFile.
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("book.xlsx"));
    XlsxWriter writer(name, folder.path());
    for (const SheetTable& table : tables)
        writer.write(table, rowDone);
    writer.close();
    QFile made(name);
    if (!folder.isValid() || !made.open(QIODevice::ReadOnly))
        throw Failure(made.errorString());
    for (QByteArray piece; !(piece = made.read(1 << 20)).isEmpty();)
        if (file.write(piece) < 0)
            return;
    if (made.error() != QFileDevice::NoError)
        throw Failure(made.errorString());
}

} // namespace

void writeWorkbook(const QString& path, const QList<SheetTable>& tables, Progress* progress) {
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        throw Failure(QCoreApplication::translate("khue::SheetWriter", "The file name %1 must end in .xlsx or .csv.").arg(path));
    qsizetype all = 0, done = 0;
    for (const SheetTable& table : tables) {
        all += table.rows.size();
        if (!isCsv && table.rows.size() >= MaximumRows)
            throw Failure(QCoreApplication::translate("khue::SheetWriter", 
                "An .xlsx sheet holds no more than 1,048,575 rows of data. Choose .csv, or fewer rows."));
    }
    if (isCsv && tables.size() != 1)
        throw Failure(QCoreApplication::translate("khue::SheetWriter", "A .csv file holds one table. Choose .xlsx to write several."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failed(path, file.errorString());
    const auto rowDone = [&] {
        if (++done % 512 == 0 && progress)
            progress->report(double(done) / double(all));
    };
    try {
        if (isCsv)
            writeCsv(file, tables.first(), rowDone);
        else
            writeXlsx(file, tables, rowDone);
        if (progress)
            progress->report(1);
    } catch (const Cancelled&) {
        throw;
    } catch (const Failure& failure) {
        failed(path, failure.message());
    }
    if (!file.commit())
        failed(path, file.errorString());
}

} // namespace khue
