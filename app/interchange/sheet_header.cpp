// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_header.h"

#include "app/interchange/values.h"
#include "app/store/text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace khue {

namespace {

QList<Word> partsOf(const QString& shown) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[][^)\\]]*[)\\]]"));
    static const QRegularExpression strokes(QStringLiteral("[/\\n|(\\[]| - | – "));
    QStringList parts{folded(shown), folded(QString(shown).replace(brackets, QStringLiteral(" ")))};
    for (const QString& part : shown.split(strokes, Qt::SkipEmptyParts))
        parts.append(folded(part));
    parts.removeDuplicates();
    parts.removeAll(QString());
    QList<Word> words;
    for (QString& part : parts)
        words.append(Word(std::move(part)));
    return words;
}

QString sessionOf(const QString& text, bool isNumber) {
    static const QRegularExpression numbered(
        QStringLiteral("^(?:b|buoi|buoi hoc|buoi so|s|ss|session|session "
                       "no|day|ngay|tiet|bai|lesson|class|module|week|tuan) ?0*(\\d{1,3})(?: .*)?$"));
    static const QRegularExpression bare(QStringLiteral("^0*(\\d{1,3})$"));
    static const QRegularExpression dayMonth(QStringLiteral("^(?:.*[^\\d])?(\\d{1,2})[/-](\\d{1,2})$"));
    const QString plain = folded(text);
    if (const auto match = numbered.match(plain); match.hasMatch())
        return match.captured(1);
    if (isNumber)
        if (const auto match = bare.match(plain); match.hasMatch() && match.captured(1).toInt() > 0)
            return match.captured(1);
    if (const Understood<PartialDate> date = understoodDate(text); date.value && date.value->isFull())
        return date.value->toIso();
    if (const auto match = dayMonth.match(text.trimmed());
        match.hasMatch() && QDate::isValid(2024, match.captured(2).toInt(), match.captured(1).toInt()))
        return QStringLiteral("%1-%2")
            .arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'))
            .arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'));
    return {};
}

HeaderCell headerCell(const Cell& cell, const QString& above) {
    HeaderCell result;
    result.column = cell.column;
    const QString text = tidied(cell.toText(), true);
    const bool isNumber = cell.isNumber() || (cell.isText() && text.size() <= 3);
    result.session = text.size() <= 40 ? sessionOf(text, isNumber) : QString();
    const QString whole = above.isEmpty() ? text : text.isEmpty() ? above : QString(above % u'\n' % text);
    result.shown = tidied(whole);
    if (result.session.isEmpty() && !above.isEmpty() && text.size() <= 40)
        result.session = sessionOf(result.shown, false);
    if (cell.isText() || !above.isEmpty())
        result.parts = partsOf(whole);
    return result;
}

/// Numbers of rows, totals and the like: not data, and no sign against a kind either.
bool isOrdinal(const HeaderCell& cell) {
    static const QSet<QString> words = {
        QStringLiteral("stt"),    QStringLiteral("tt"),        QStringLiteral("so tt"),
        QStringLiteral("no"),     QStringLiteral("so thu tu"), QStringLiteral("s t t"),
        QStringLiteral("number"), QStringLiteral("nr"),        QStringLiteral("sn")};
    return cell.parts.isEmpty() || words.contains(cell.parts.first().text) ||
           cell.shown == QLatin1String("#");
}

bool isSummary(const HeaderCell& cell) {
    static const QRegularExpression summary(
        QStringLiteral("^(tong|total|sum|cong|trung binh|diem trung binh|diem tb|dtb|tb|average|mean|xep "
                       "loai|grade|rank|xep hang|hang|ket qua|"
                       "result|ty le|ti le|rate|so buoi|vang|co mat|absences|present|gain|tien "
                       "bo|dat|pass|ky ten|chu ky|signature)\\b"));
    return (!cell.parts.isEmpty() && summary.match(cell.parts.first().text).hasMatch()) ||
           cell.shown.contains(u'%');
}

/// Whether most of what stands below in that column are numbers.
bool holdsNumbers(const Sheet& sheet, quint32 below, int column) {
    int numbers = 0, others = 0;
    for (auto row = std::upper_bound(sheet.rows.begin(), sheet.rows.end(), below,
                                     [](quint32 number, const Row&r) { return number < r.number; });
         row != sheet.rows.end() && numbers + others < 50; ++row) {
        const Cell& cell = row->cell(column);
        if (!cell.isEmpty())
            ++(understoodNumber(cell).value ? numbers : others);
    }
    return numbers > others;
}

struct Match {
    double likeness;
    qsizetype cell;
    qsizetype field;
};

} // namespace

Header headerOf(const Sheet&, const Row& row) {
    Header header{row.number, row.number, {}};
    for (const Cell& cell : row)
        if (HeaderCell made = headerCell(cell, {}); !made.shown.isEmpty())
            header.cells.append(std::move(made));
    return header;
}

Header headerOf(const Sheet& sheet, const Row& upper, const Row& lower) {
    Header header{upper.number, lower.number, {}};
    QString above;
    for (int column = 0; column < sheet.columnCount; ++column) {
        const Cell& top = upper.cell(column);
        const Cell& bottom = lower.cell(column);
        if (!top.isEmpty())
            above = tidied(top.toText());
        if (top.isEmpty() && bottom.isEmpty())
            continue;
        Cell cell = bottom;
        cell.column = quint16(column);
        if (HeaderCell made = headerCell(cell, above); !made.shown.isEmpty())
            header.cells.append(std::move(made));
    }
    return header;
}

QMap<int, QString> assignedFields(const Sheet& sheet, SheetKind kind, const Header& header, double& worth) {
    const QList<FieldWords>& fields = fieldWords(kind);
    QList<Match> matches;
    QMap<int, QString> result;
    worth = 0;
    int sessions = 0;
    for (qsizetype c = 0; c < header.cells.size(); ++c) {
        const HeaderCell& cell = header.cells[c];
        if (kind == SheetKind::Attendance && !cell.session.isEmpty()) {
            const QString key = QLatin1String("session:") + cell.session;
            if (!result.values().contains(key)) {
                result.insert(cell.column, key);
                ++sessions;
            }
            continue;
        }
        if (isOrdinal(cell) && kind != SheetKind::Records)
            continue;
        for (qsizetype f = 0; f < fields.size(); ++f) {
            double best = 0;
            for (qsizetype p = 0; p < cell.parts.size(); ++p)
                for (const Word& words : fields[f].words) // the whole header says more than a part of it
                    best = std::max(best, likeness(cell.parts[p], words) - (p == 0 ? 0 : 0.04));
            if (best > 0.5)
                matches.append({best, c, f});
        }
    }
    // Ties are broken by words, never by place: the order of columns must not matter.
    std::sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) {
        if (a.likeness != b.likeness)
            return a.likeness > b.likeness;
        if (a.field != b.field)
            return a.field < b.field;
        const QString& left = header.cells[a.cell].shown;
        const QString& right = header.cells[b.cell].shown;
        return left != right ? left < right : a.cell < b.cell;
    });
    QSet<qsizetype> usedCells, usedFields;
    for (const Match& match : std::as_const(matches)) {
        if (usedCells.contains(match.cell) || usedFields.contains(match.field))
            continue;
        usedCells.insert(match.cell);
        usedFields.insert(match.field);
        result.insert(header.cells[match.cell].column, fields[match.field].key);
        worth += match.likeness * fields[match.field].weight;
    }
    worth += sessions > 0 ? 1.5 + std::min(sessions, 10) * 0.3 : 0;

    const auto rename = [&](const char* from, const char* to) {
        const int column = result.key(QLatin1String(from), -1);
        if (column >= 0 && result.key(QLatin1String(to), -1) < 0)
            result[column] = QLatin1String(to);
    };
    if (kind == SheetKind::Trainee || kind == SheetKind::Faculty) {
        const QStringList keys = result.values();
        if (!keys.contains(QLatin1String("family_name")) && !keys.contains(QLatin1String("full_name")))
            rename("given_name", "full_name"); // a lone «Tên» is the whole name
    } else if (kind == SheetKind::Enrolment || kind == SheetKind::Attendance || kind == SheetKind::Score) {
        rename("person_email", "person");
        rename("person_name", "person");
    }
    for (const HeaderCell& cell : header.cells) {
        if (result.contains(cell.column) || isOrdinal(cell))
            continue;
        if (kind == SheetKind::Score && !isSummary(cell) && worth >= 1 &&
            holdsNumbers(sheet, header.lastRow, cell.column)) {
            const QString key = QLatin1String("assessment:") + cell.shown;
            if (result.key(key, -1) < 0)
                result.insert(cell.column, key);
            worth += 0.3;
        } else if (!isSummary(cell)) {
            worth -= 0.25; // a column this kind does not explain
        }
    }
    return result;
}

} // namespace khue
