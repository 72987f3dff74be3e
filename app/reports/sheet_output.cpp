// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/sheet_output.h"

#include "app/paper/chart_layout.h"

#include <QtCore/QCoreApplication>

#include <functional>

namespace khue {

namespace {

QString inOneLine(QString text) {
    return text.replace(u'\n', u' ');
}

QVariant valueOf(const TableCell& cell) {
    if (const auto* number = std::get_if<double>(&cell.value))
        return *number;
    if (const auto* date = std::get_if<QDate>(&cell.value))
        return *date;
    if (const auto* time = std::get_if<QTime>(&cell.value))
        return *time;
    return cell.text.isEmpty() ? QVariant() : QVariant(cell.text);
}

QVariant joined(const TableCell& cell) {
    if (cell.second.isEmpty())
        return valueOf(cell);
    return cell.text.isEmpty() ? cell.second : QString(cell.text % QStringLiteral(" · ") % cell.second);
}

/// One column of a sheet, and where its values come from.
struct Source {
    QString title;
    std::function<QVariant(const TableRow& row, const QVariant& section)> value;
};

/// What all values that are there are; Text where they differ.
SheetColumn::Kind kindOf(const QList<QVariantList>& rows, qsizetype column) {
    int type = QMetaType::UnknownType;
    for (const QVariantList& row : rows) {
        const QVariant& value = row[column];
        if (value.isNull())
            continue;
        if (type != QMetaType::UnknownType && type != value.userType())
            return SheetColumn::Kind::Text;
        type = value.userType();
    }
    switch (type) {
    case QMetaType::Double: return SheetColumn::Kind::Number;
    case QMetaType::QDate: return SheetColumn::Kind::Date;
    case QMetaType::QTime: return SheetColumn::Kind::Time;
    default: return SheetColumn::Kind::Text;
    }
}

SheetTable sheetOf(const TableBlock& table, const QString& name) {
    std::vector<Source> sources;
    bool sections = false;
    for (const TableRow& row : table.rows)
        sections = sections || row.section;
    if (sections)
        sources.push_back({table.sectionTitle.inOneLine(), [](const TableRow&, const QVariant& section) { return section; }});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const bool split = !column.secondTitle.isEmpty();
        sources.push_back({inOneLine(column.title.inOneLine()), [i, split](const TableRow& row, const QVariant&) {
                               const TableCell cell = row.cells.value(i);
                               // A value of its own is worth more than the remark below it.
                               return split || cell.value.index() != 0 ? valueOf(cell) : joined(cell);
                           }});
        if (split)
            sources.push_back({column.secondTitle.inOneLine(), [i](const TableRow& row, const QVariant&) {
                                   const QString text = row.cells.value(i).second;
                                   return text.isEmpty() ? QVariant() : QVariant(text);
                               }});
    }
    SheetTable sheet;
    sheet.name = name;
    QVariant section;
    for (const TableRow& row : table.rows) {
        if (row.section) {
            section = valueOf(row.cells.value(0));
            continue;
        }
        QVariantList values;
        for (const Source& source : sources)
            values.append(source.value(row, section));
        sheet.rows.append(values);
    }
    for (size_t i = 0; i < sources.size(); ++i)
        sheet.columns.append({sources[i].title, kindOf(sheet.rows, qsizetype(i))});
    return sheet;
}

/// The figures of a chart: a row a category, a column a series; of a Gantt chart a row a task.
SheetTable sheetOf(const Chart& chart, const QString& name) {
    const auto text = [](const char* source) { return QCoreApplication::translate("khue::Report", source); };
    SheetTable sheet;
    sheet.name = chart.title.isEmpty() ? name : inOneLine(chart.title);
    if (chart.kind == ChartKind::Gantt) {
        using Kind = SheetColumn::Kind;
        sheet.columns = {{text(QT_TRANSLATE_NOOP("khue::Report", "Task"))},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "Detail"))},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "From")), Kind::Date},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "To")), Kind::Date},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "Planned from")), Kind::Date},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "Planned to")), Kind::Date},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "Progress (%)")), Kind::Number}};
        const auto date = [](QDate day) { return day.isValid() ? QVariant(day) : QVariant(); };
        for (const GanttRow& row : chart.rows)
            sheet.rows.append({nameInOneLine(row.title), row.detail, date(row.from), date(row.to), date(row.plannedFrom), date(row.plannedTo),
                               row.section ? QVariant() : QVariant(row.done ? 100.0 : row.progress * 100)});
        return sheet;
    }
    if (chart.kind == ChartKind::Timeline) {
        using Kind = SheetColumn::Kind;
        sheet.columns = {{text(QT_TRANSLATE_NOOP("khue::Report", "Kind"))},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "Detail"))},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "State"))},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "From")), Kind::Date},
                         {text(QT_TRANSLATE_NOOP("khue::Report", "To")), Kind::Date}};
        for (const TimelineItem& item : chart.items)
            sheet.rows.append({item.lane, item.title, item.word, item.from, item.to.isValid() ? QVariant(item.to) : QVariant()});
        return sheet;
    }
    if (chart.kind == ChartKind::Flow) {
        sheet.columns = {{text(QT_TRANSLATE_NOOP("khue::Report", "Step"))}, {text(QT_TRANSLATE_NOOP("khue::Report", "Number")), SheetColumn::Kind::Number}, {text(QT_TRANSLATE_NOOP("khue::Report", "Detail"))}};
        for (const FlowBox& box : chart.boxes)
            sheet.rows.append({inOneLine(box.title), box.value, inOneLine(box.lines.join(QStringLiteral("; ")))});
        return sheet;
    }
    sheet.columns.append({chart.categoryTitle.isEmpty() ? text(QT_TRANSLATE_NOOP("khue::Report", "Category")) : chart.categoryTitle});
    const QString unit = chart.unit.isEmpty() ? QString() : QString(QLatin1String(" (") % chart.unit % u')');
    for (const ChartSeries& each : chart.series)
        sheet.columns.append({QString((each.name.isEmpty() ? chart.valueTitle : each.name) % unit), SheetColumn::Kind::Number});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QVariantList row{nameInOneLine(chart.categories[i])};
        for (const ChartSeries& each : chart.series) {
            const std::optional<double> value = each.values.value(i);
            row.append(value ? QVariant(*value) : QVariant());
        }
        sheet.rows.append(row);
    }
    using Kind = SheetChart::Kind;
    const bool stacked = chart.kind == ChartKind::StackedBars;
    sheet.chart = SheetChart{chart.kind == ChartKind::Lines   ? Kind::Lines
                             : chart.kind == ChartKind::Radar ? Kind::Radar
                             : chart.horizontal               ? (stacked ? Kind::StackedBars : Kind::Bars)
                                                              : (stacked ? Kind::StackedColumns : Kind::Columns),
                             inOneLine(chart.title)};
    return sheet;
}

} // namespace

QList<SheetTable> sheetsOf(const Document& document) {
    QList<SheetTable> sheets;
    const auto text = [](const char* source) { return QCoreApplication::translate("khue::Report", source); };
    SheetTable about;
    about.name = text(QT_TRANSLATE_NOOP("khue::Report", "About"));
    about.columns = {{text(QT_TRANSLATE_NOOP("khue::Report", "Fact"))}, {text(QT_TRANSLATE_NOOP("khue::Report", "Value"))}};
    about.rows.append({text(QT_TRANSLATE_NOOP("khue::Report", "Report")), document.title});
    QString name = document.title;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            name = heading->words.main;
        } else if (const auto* table = std::get_if<TableBlock>(&block)) {
            sheets.append(sheetOf(*table, name));
        } else if (const auto* charts = std::get_if<ChartBlock>(&block)) {
            for (qsizetype i = 0; !charts->figuresBelow && i < charts->charts.size(); ++i)
                sheets.append(sheetOf(charts->charts[i], name));
        } else if (const auto* labels = std::get_if<LabelSheet>(&block)) {
            SheetTable sheet;
            sheet.name = name;
            qsizetype columns = 0;
            for (const Label& label : labels->labels) {
                QVariantList row{label.strip};
                for (const Label::Line& line : label.lines)
                    row.append(line.text);
                row.append(label.foot);
                columns = std::max(columns, row.size());
                sheet.rows.append(row);
            }
            for (qsizetype i = 0; i < columns; ++i)
                sheet.columns.append({QStringLiteral("%1 %2").arg(text(QT_TRANSLATE_NOOP("khue::Report", "Line"))).arg(i + 1)});
            sheets.append(sheet);
        } else if (const auto* own = std::get_if<OwnPages>(&block); own && own->content) {
            SheetTable sheet;
            sheet.name = name;
            sheet.columns = {{text(QT_TRANSLATE_NOOP("khue::Report", "Page"))}, {text(QT_TRANSLATE_NOOP("khue::Report", "Text"))}};
            for (int page = 0; page < own->content->count(); ++page)
                sheet.rows.append({own->content->title(page), own->content->texts(page).join(u'\n')});
            sheets.append(sheet);
        } else if (const auto* facts = std::get_if<KeyValues>(&block)) {
            for (const KeyValue& fact : facts->pairs)
                about.rows.append({fact.key.inOneLine(), fact.value.inOneLine()});
        }
    }
    if (!document.footer.isEmpty())
        about.rows.append({QVariant(), document.footer});
    sheets.append(about);
    return sheets;
}

void writeSheets(const Document& document, const QString& path, Progress* progress) {
    writeWorkbook(path, sheetsOf(document), progress);
}

} // namespace khue
