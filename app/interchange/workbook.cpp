// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/workbook.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace khue {

namespace {

const QDate DayZero(1899, 12, 30);
const Cell EmptyCell;

} // namespace

QString Cell::toText() const {
    switch (kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text:
    case CellKind::Error:
        return QString::fromUtf8(utf8, qsizetype(length));
    case CellKind::Boolean:
        return number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case CellKind::Number:
        if (number == std::floor(number) && std::abs(number) < 1e15)
            return QString::number(qint64(number));
        return QString::number(number, 'g', 15);
    case CellKind::Date:
        return toDate().toString(Qt::ISODate);
    case CellKind::Time:
        return toTime().toString(QStringLiteral("HH:mm:ss"));
    case CellKind::DateTime:
        return QDateTime(toDate(), toTime(), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    }
    return {};
}

QDate Cell::toDate() const {
    if ((kind != CellKind::Date && kind != CellKind::DateTime) || !(std::abs(number) < 4e6))
        return {};
    return DayZero.addDays(qint64(std::floor(number + 0.5 / 86400)));
}

QTime Cell::toTime() const {
    if ((kind != CellKind::Time && kind != CellKind::DateTime && kind != CellKind::Date) ||
        !(std::abs(number) < 4e6))
        return {};
    const double day = number - std::floor(number);
    return QTime(0, 0).addSecs(int(std::lround(day * 86400)) % 86400);
}

double Cell::daysOf(QDate date, QTime time) {
    const double fraction = time.isValid() ? time.msecsSinceStartOfDay() / 86400000.0 : 0;
    return double(DayZero.daysTo(date)) + fraction;
}

const Cell& Row::cell(int column) const {
    const Cell* found =
        std::lower_bound(begin(), end(), column, [](const Cell& a, int b) { return a.column < b; });
    return found != end() && found->column == column ? *found : EmptyCell;
}

template <class T> T* CellStorage::Blocks<T>::room(size_t count, size_t usualSize, qint64& bytes) {
    while (count > free) {
        if (used == blocks.size()) {
            const size_t size = std::max(usualSize, count);
            blocks.push_back({std::unique_ptr<T[]>(new T[size]), size});
            bytes += qint64(size * sizeof(T));
        }
        place = blocks[used].items.get();
        free = blocks[used].size;
        ++used;
    }
    T* const room = place;
    place += count;
    free -= count;
    return room;
}

const char* CellStorage::addText(std::string_view text) {
    if (text.empty())
        return "";
    char* place = m_texts.room(text.size(), TextBlock, m_bytes);
    std::memcpy(place, text.data(), text.size());
    m_textBytes += qint64(text.size());
    return place;
}

const Cell* CellStorage::addCells(const Cell* cells, size_t count) {
    Cell* place = m_cells.room(count, CellBlock, m_bytes);
    std::copy_n(cells, count, place);
    m_cellCount += qint64(count);
    return place;
}

void CellStorage::reuse() {
    m_texts.reuse();
    m_cells.reuse();
}

const Row* Sheet::row(quint32 number) const {
    const auto found = std::lower_bound(rows.begin(), rows.end(), number,
                                        [](const Row& a, quint32 b) { return a.number < b; });
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

const Cell& Sheet::cell(quint32 number, int column) const {
    const Row* found = row(number);
    return found ? found->cell(column) : EmptyCell;
}

qint64 Workbook::bytes() const {
    qint64 sum = 0;
    const CellStorage* last = nullptr; // the sheets of one file share one storage
    for (const Sheet& sheet : sheets) {
        sum += qint64(sheet.rows.capacity() * sizeof(Row));
        if (sheet.storage && sheet.storage.get() != last)
            sum += sheet.storage->bytes();
        last = sheet.storage.get();
    }
    return sum;
}

QString columnName(int column) {
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

} // namespace khue
