// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/recognition.h"

#include "app/interchange/field_words.h"
#include "app/interchange/record_sheet.h"
#include "app/interchange/sheet_header.h"
#include "app/store/text.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace khue {

namespace {

constexpr SheetKind AllKinds[] = {SheetKind::Trainee, SheetKind::Faculty,   SheetKind::Course,
                                  SheetKind::Session, SheetKind::Enrolment, SheetKind::Attendance,
                                  SheetKind::Score};
constexpr size_t RowsSearched = 40;
constexpr double LeastWorth = 2.0;

/// The rows above the header, as text.
QStringList titleTexts(const Sheet& sheet, quint32 headerRow) {
    QStringList texts;
    for (const Row& row : sheet.rows) {
        if (row.number >= headerRow || texts.size() > 40)
            break;
        for (const Cell& cell : row)
            if (cell.isText())
                texts.append(tidied(cell.toText()));
    }
    return texts;
}

/// The kind that the longest of all title words in the text speaks for: «điểm danh» is not «điểm».
SheetKind kindOfTitle(const QString& text) {
    const QString padded = u' ' % folded(text) % u' ';
    SheetKind best = SheetKind::Unknown;
    qsizetype length = 0;
    for (const SheetKind kind : AllKinds)
        for (const QString& words : titleWords(kind))
            if (words.size() > length && padded.contains(QString(u' ' % words % u' '))) {
                best = kind;
                length = words.size();
            }
    return best;
}

QString runCodeIn(const QString& text) {
    static const QRegularExpression code(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{Lu}\\p{N}]+(?:[-_.][\\p{Lu}\\p{N}]+)+(?![\\p{L}\\p{N}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto matches = code.globalMatch(tidied(text));
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (std::any_of(found.begin(), found.end(), [](QChar c) { return c.isDigit(); }))
            return found;
    }
    return {};
}

std::optional<double> maximumIn(const QString& text) {
    static const QRegularExpression scale(QStringLiteral(
        "(?:thang(?: diem)?|toi da|out of|max(?:imum)?(?: score)?|scale(?: of)?) (\\d{1,4})\\b"));
    static const QRegularExpression outOf(
        QStringLiteral("[(\\[]\\s*/\\s*(\\d{1,4})\\s*[)\\]]")); // «Đầu vào (/20)»
    auto match = scale.match(folded(text));
    if (!match.hasMatch())
        match = outOf.match(text);
    const double value = match.captured(1).toDouble();
    return match.hasMatch() && value > 0 ? std::optional(value) : std::nullopt;
}

bool isComplete(SheetKind kind, const QMap<int, QString>& fields) {
    const QStringList keys = fields.values();
    const auto has = [&](const char* key) { return keys.contains(QLatin1String(key)); };
    const auto hasPrefix = [&](const char* prefix) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QString& key) { return key.startsWith(QLatin1String(prefix)); });
    };
    switch (kind) {
    case SheetKind::Trainee:
    case SheetKind::Faculty:
        return has("full_name") || (has("given_name") && has("family_name"));
    case SheetKind::Course:
        return has("code") && (has("title_vi") || has("title_en"));
    case SheetKind::Session:
        return has("date") &&
               (has("time") || has("start_time") || has("number") || has("topic_vi") || has("topic_en"));
    case SheetKind::Enrolment:
        return has("person") && (has("run") || has("state") || has("enrolled_on"));
    case SheetKind::Attendance:
        return has("person") && hasPrefix("session:");
    case SheetKind::Score:
        return has("person") && hasPrefix("assessment:");
    case SheetKind::Records:
        return isWholeRecord(*kind.table(), keys);
    case SheetKind::Unknown:
        break;
    }
    return false;
}

struct Candidate {
    SheetKind kind = SheetKind::Unknown;
    Header header;
    QMap<int, QString> fields;
    double worth = 0;
};

Candidate assess(const Sheet& sheet, SheetKind kind, Header header) {
    Candidate candidate{kind, std::move(header), {}, 0};
    candidate.fields = assignedFields(sheet, kind, candidate.header, candidate.worth);
    return candidate;
}

/// The first rows of a sheet, each read as a header, and each with the next as a header of two lines.
struct Headers {
    QList<Header> single;
    QList<Header> both; ///< without cells where there is no next line
};

Headers headersOf(const Sheet& sheet) {
    Headers headers;
    const size_t count = std::min(sheet.rows.size(), RowsSearched);
    for (size_t i = 0; i < count; ++i) {
        // A second line below which nothing stands is the only row of data.
        const bool isFollowed = i + 1 < count && i + 2 < sheet.rows.size() && sheet.rows[i + 1].number == sheet.rows[i].number + 1;
        headers.single.append(headerOf(sheet, sheet.rows[i]));
        headers.both.append(isFollowed ? headerOf(sheet, sheet.rows[i], sheet.rows[i + 1]) : Header());
    }
    return headers;
}

/// The best reading of the sheet as that kind.
Candidate bestCandidate(const Sheet& sheet, SheetKind kind, const Headers& headers) {
    Candidate best, next;
    for (qsizetype i = headers.single.size() - 1; i >= 0; --i) { // upwards: of equals the upper one counts
        Candidate single = assess(sheet, kind, headers.single[i]);
        Candidate chosen = single;
        if (!headers.both[i].cells.isEmpty()) {
            Candidate both = assess(sheet, kind, headers.both[i]);
            // The second line must give columns a meaning of their own, else it is data or a line of its own.
            if (both.fields.size() > single.fields.size() && both.worth > single.worth + 0.5 &&
                both.worth > next.worth + 0.5)
                chosen = std::move(both);
        }
        next = std::move(single);
        if (chosen.worth >= best.worth)
            best = std::move(chosen);
    }
    return best;
}

QString shapeOf(SheetKind kind, const SheetGuess& guess) {
    QSet<QString> words;
    for (auto header = guess.headers.begin(); header != guess.headers.end(); ++header)
        words.insert(guess.fields.value(header.key()).startsWith(QLatin1String("session:"))
                         ? QStringLiteral("session:")
                         : folded(header.value()));
    words.remove(QString());
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return kindCode(kind) + u'|' + sorted.join(u'|');
}

bool isBlank(const Cell& cell) {
    if (!cell.isText())
        return cell.isEmpty();
    const std::string_view text = cell.view();
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](char c) { return c > ' '; });
    return !hasLetters && tidied(cell.toText()).isEmpty(); // there may be others than those of ASCII
}

/// The table whose records the sheet holds by its name or a title: these are the table's own.
SheetKind namedRecords(const QStringList& titles) {
    for (const QString& title : titles) {
        const QString text = folded(title);
        for (const TableInfo* table : importableTables())
            for (const QString& words : recordTitleWords(*table))
                if (text == words || (text.size() >= 28 && words.startsWith(text))) // names of sheets end at 31 letters
                    return SheetKind(*table);
    }
    return SheetKind::Unknown;
}

/// The table that has all the headings of a row, word for word; the one with the fewest others.
SheetKind recordsOfHeadings(const Headers& headers) {
    SheetKind best;
    qsizetype fewest = 0;
    for (const Header& header : headers.single) {
        if (header.cells.size() < 3)
            continue;
        for (const TableInfo* table : importableTables()) {
            const QList<FieldWords>& fields = recordFieldWords(*table);
            const bool all = fields.size() >= header.cells.size() && std::all_of(header.cells.begin(), header.cells.end(), [&](const HeaderCell& cell) {
                return !cell.parts.isEmpty() && std::any_of(fields.begin(), fields.end(), [&](const FieldWords& field) {
                    return std::any_of(field.words.begin(), field.words.end(), [&](const Word& words) { return words.text == cell.parts.first().text; });
                });
            });
            if (all && (best == SheetKind::Unknown || fields.size() < fewest)) {
                best = SheetKind(*table);
                fewest = fields.size();
            }
        }
    }
    return best;
}

SheetGuess guessOf(const Sheet& sheet, const Candidate& candidate) {
    SheetGuess guess;
    guess.kind = candidate.kind;
    guess.headerRow = candidate.header.lastRow;
    guess.headerFirstRow = candidate.header.firstRow;
    guess.fields = candidate.fields;
    return settled(sheet, guess);
}

} // namespace

SheetGuess recognise(const Sheet& sheet) {
    const SheetKind named = kindOfTitle(sheet.name);
    const Headers headers = headersOf(sheet);
    Candidate best;
    double bestWorth = 0;
    for (const SheetKind kind : AllKinds) {
        const Candidate candidate = bestCandidate(sheet, kind, headers);
        if (candidate.worth < LeastWorth || !isComplete(kind, candidate.fields))
            continue;
        double worth = candidate.worth + (named == kind ? 2.0 : 0);
        const QStringList titles = titleTexts(sheet, candidate.header.firstRow);
        if (std::any_of(titles.begin(), titles.end(),
                        [&](const QString& title) { return kindOfTitle(title) == kind; }))
            worth += 1.5;
        if (worth > bestWorth) {
            bestWorth = worth;
            best = candidate;
        }
    }
    QStringList titles{sheet.name};
    for (const Row& row : sheet.rows)
        if (row.count == 1 && row.number < 10 && row.begin()->isText())
            titles.append(row.begin()->toText());
    SheetKind records = namedRecords(titles);
    const bool isNamed = records != SheetKind::Unknown;
    if (!isNamed)
        records = recordsOfHeadings(headers);
    if (records != SheetKind::Unknown) {
        const Candidate candidate = bestCandidate(sheet, records, headers);
        if (isComplete(records, candidate.fields) && candidate.worth + (isNamed ? 2.0 : 0) > bestWorth)
            best = candidate;
    }
    if (best.kind != SheetKind::Unknown)
        return guessOf(sheet, best);
    SheetGuess none;
    none.shape = kindCode(SheetKind::Unknown) + u'|' + folded(sheet.name);
    return none;
}

SheetGuess recogniseAs(const Sheet& sheet, SheetKind kind, quint32 headerRow) {
    const Row* row = sheet.row(headerRow);
    Candidate candidate =
        row ? assess(sheet, kind, headerOf(sheet, *row)) : bestCandidate(sheet, kind, headersOf(sheet));
    candidate.kind = kind;
    return guessOf(sheet, candidate);
}

SheetGuess settled(const Sheet& sheet, SheetGuess guess) {
    guess.headers.clear();
    guess.firstRow = guess.lastRow = 0;
    const Row* last = sheet.row(guess.headerRow);
    if (guess.headerFirstRow == 0 || guess.headerFirstRow > guess.headerRow ||
        guess.headerRow - guess.headerFirstRow > 1)
        guess.headerFirstRow = guess.headerRow;
    const Row* first = sheet.row(guess.headerFirstRow);
    if (last) {
        const Header header =
            first && first != last ? headerOf(sheet, *first, *last) : headerOf(sheet, *last);
        for (const HeaderCell& cell : header.cells)
            guess.headers.insert(cell.column, cell.shown);
    }
    const DataRowTest isData(guess);
    const auto isBelow = [&](const Row& row) { return row.number > guess.headerRow && isData(row); };
    if (const auto top = std::find_if(sheet.rows.begin(), sheet.rows.end(), isBelow); top != sheet.rows.end()) {
        guess.firstRow = top->number;
        guess.lastRow = std::find_if(sheet.rows.rbegin(), sheet.rows.rend(), isBelow)->number;
    }
    const QStringList titles = titleTexts(sheet, guess.headerFirstRow);
    guess.runCode = runCodeIn(sheet.name);
    guess.maximum = maximumIn(sheet.name);
    for (const QString& text : titles) {
        if (guess.runCode.isEmpty())
            guess.runCode = runCodeIn(text);
        if (!guess.maximum)
            guess.maximum = maximumIn(text);
    }
    for (auto field = guess.fields.begin(); field != guess.fields.end() && !guess.maximum; ++field)
        if (field.value().startsWith(QLatin1String("assessment:")))
            guess.maximum = maximumIn(guess.headers.value(field.key()));
    const double known =
        guess.headers.isEmpty() ? 0 : double(guess.fields.size()) / double(guess.headers.size());
    guess.confidence =
        isComplete(guess.kind, guess.fields) ? 0.4 + 0.6 * std::min(known, 1.0) : 0.3 * std::min(known, 1.0);
    if (guess.shape.isEmpty())
        guess.shape = shapeOf(guess.kind, guess);
    return guess;
}

DataRowTest::DataRowTest(const SheetGuess& guess) {
    for (auto field = guess.fields.begin(); field != guess.fields.end(); ++field) {
        const QString& name = field.value();
        if (name.isEmpty() || field.key() < 0)
            continue;
        if (size_t(field.key()) >= m_columns.size())
            m_columns.resize(size_t(field.key()) + 1);
        Column& column = m_columns[size_t(field.key())];
        column.isField = true;
        column.isKey = name == QLatin1String("person") || name == QLatin1String("code") || name == QLatin1String("full_name") ||
                       name == QLatin1String("given_name") || name == QLatin1String("email") || name == QLatin1String("date") ||
                       name.startsWith(QLatin1String("title_")) || guess.kind == SheetKind::Records;
        column.header = folded(guess.headers.value(field.key()));
    }
}

bool DataRowTest::operator()(const Row& row) const {
    // With their marks: «Tổng» ends a table, «Tống» begins a name.
    static const QRegularExpression footer(
        QString::fromUtf8(
            "^\\(?(tổng( cộng| số)?|cộng|tong cong|tong so|total|sum|grand total|ghi chú|chú "
            "thích|notes?|người lập( "
            "biểu)?|trưởng phòng|giám đốc|ký tên|ký,? (và )?ghi rõ họ tên|xác nhận|prepared by|approved by|"
            "signature)(\\W.*)?$|^(.*, )?ngày\\b.*\\btháng\\b.*\\bnăm\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    // The same alone in its cell, wherever that stands.
    static const QRegularExpression total(QString::fromUtf8("^(tổng( cộng| số)|tong cong|tong so|total|grand total) ?:?$"));
    int filled = 0;
    bool isKey = false, isHeader = true;
    const Cell* first = nullptr;
    for (const Cell& cell : row) {
        if (isBlank(cell))
            continue;
        first = first ? first : &cell;
        if (cell.column >= m_columns.size() || !m_columns[cell.column].isField)
            continue;
        const Column& column = m_columns[cell.column];
        ++filled;
        isHeader = isHeader && cell.isText() && folded(cell.toText()) == column.header;
        isKey = isKey || column.isKey;
    }
    if (filled == 0 || isHeader || !(isKey || filled >= 2))
        return false;
    if (filled > 3) // neither a total nor a footer
        return true;
    const auto isTotal = [](const Cell& cell) { return cell.isText() && cell.length < 40 && total.match(tidied(cell.toText()).toLower()).hasMatch(); };
    const auto isField = [this](const Cell& cell) { return cell.column < m_columns.size() && m_columns[cell.column].isField; };
    const bool isFooter = first->isText() && first->length < 300 && footer.match(tidied(first->toText()).toLower()).hasMatch();
    return !isFooter && std::none_of(row.begin(), row.end(), [&](const Cell& cell) { return isField(cell) && isTotal(cell); });
}

QString mappingOf(const SheetGuess& guess) {
    QJsonObject columns;
    for (auto header = guess.headers.begin(); header != guess.headers.end(); ++header)
        columns.insert(folded(header.value()), guess.fields.value(header.key()));
    const QJsonObject object{{QStringLiteral("kind"), kindCode(guess.kind)},
                             {QStringLiteral("lines"), int(guess.headerRow - guess.headerFirstRow) + 1},
                             {QStringLiteral("columns"), columns}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SheetGuess withMapping(const Sheet& sheet, const SheetGuess& guess, const QString& mapping) {
    const QJsonObject object = QJsonDocument::fromJson(mapping.toUtf8()).object();
    const QJsonObject columns = object.value(QLatin1String("columns")).toObject();
    const bool twoLines = object.value(QLatin1String("lines")).toInt() == 2;
    const QString kindName = object.value(QLatin1String("kind")).toString();
    if (kindName == kindCode(SheetKind::Unknown)) { // the user left such sheets out
        SheetGuess leftOut = guess;
        leftOut.kind = SheetKind::Unknown;
        return leftOut;
    }
    if (columns.isEmpty())
        return guess;
    Header best;
    qsizetype bestCount = 0;
    for (size_t i = 0; i < std::min(sheet.rows.size(), RowsSearched); ++i) {
        if (twoLines && (i + 1 >= sheet.rows.size() || sheet.rows[i + 1].number != sheet.rows[i].number + 1))
            continue;
        Header header =
            twoLines ? headerOf(sheet, sheet.rows[i], sheet.rows[i + 1]) : headerOf(sheet, sheet.rows[i]);
        const qsizetype count =
            std::count_if(header.cells.begin(), header.cells.end(),
                          [&](const HeaderCell& cell) { return columns.contains(folded(cell.shown)); });
        if (count > bestCount) {
            bestCount = count;
            best = std::move(header);
        }
    }
    if (bestCount == 0)
        return guess;
    SheetGuess result = guess;
    if (const SheetKind kind = kindOfCode(kindName); kind != SheetKind::Unknown)
        result.kind = kind;
    result.headerFirstRow = best.firstRow;
    result.headerRow = best.lastRow;
    double worth = 0;
    const QMap<int, QString> assigned = assignedFields(sheet, result.kind, best, worth);
    result.fields.clear();
    for (const HeaderCell& cell : best.cells) {
        const QString key = folded(cell.shown);
        const QString field =
            columns.contains(key) ? columns.value(key).toString() : assigned.value(cell.column);
        if (!field.isEmpty()) // a further session column of a longer course is not in the mapping
            result.fields.insert(cell.column, field);
    }
    return settled(sheet, result);
}

} // namespace khue
