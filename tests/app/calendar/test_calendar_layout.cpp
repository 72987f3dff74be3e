// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_layout.h"
#include "tests/support/test_class.h"

#include <map>
#include <random>
#include <set>

using namespace khue;

namespace {

bool overlap(const Interval& a, const Interval& b) {
    return a.from < std::max(b.to, b.from + 1) && b.from < std::max(a.to, a.from + 1);
}

/// What holds of every layout, judged by comparing all pairs; empty where it does.
QString fault(const std::vector<Interval>& blocks, const std::vector<BlockPlace>& places) {
    if (places.size() != blocks.size())
        return QStringLiteral("not one place a block");
    // Groups: what hangs together by overlapping.
    std::vector<size_t> group(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i)
        group[i] = i;
    for (bool again = true; again;) {
        again = false;
        for (size_t a = 0; a < blocks.size(); ++a)
            for (size_t b = 0; b < blocks.size(); ++b)
                if (overlap(blocks[a], blocks[b]) && group[b] > group[a])
                    group[b] = group[a], again = true;
    }
    for (size_t a = 0; a < blocks.size(); ++a) {
        const BlockPlace& place = places[a];
        if (place.column < 0 || place.width < 1 || place.column + place.width > place.columns)
            return QStringLiteral("block %1 reaches out of its group").arg(a);
        int deepest = 0;
        for (size_t b = 0; b < blocks.size(); ++b)
            if (group[a] == group[b]) {
                if (places[b].columns != place.columns)
                    return QStringLiteral("a group with two numbers of columns");
                int depth = 0;
                for (const Interval& each : blocks)
                    depth += overlap(each, {blocks[b].from, blocks[b].from + 1});
                deepest = std::max(deepest, depth);
            }
        if (place.columns != deepest)
            return QStringLiteral("%1 columns where %2 would do").arg(place.columns).arg(deepest);
        bool stopped = place.column + place.width == place.columns;
        for (size_t b = 0; b < blocks.size(); ++b) {
            if (a == b || !overlap(blocks[a], blocks[b]))
                continue;
            if (place.column < places[b].column + places[b].width && places[b].column < place.column + place.width)
                return QStringLiteral("blocks %1 and %2 overlap on the page").arg(a).arg(b);
            const int beyond = place.column + place.width;
            stopped = stopped || (places[b].column <= beyond && beyond < places[b].column + places[b].width);
        }
        if (!stopped)
            return QStringLiteral("block %1 could be wider").arg(a);
    }
    return {};
}

} // namespace

class TestCalendarLayout : public QObject {
    Q_OBJECT
private slots:
    void examples_data();
    void examples();
    void everyLayoutIsSound_data();
    void everyLayoutIsSound();
    void theResultDoesNotDependOnTheOrder();
    void manyBlocksUnderOneLongOne();
    void weekExamples();
    void everyWeekIsSound();
};

void TestCalendarLayout::examples_data() {
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<QList<int>>("places"); // column, width, columns
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("one") << QList<int>{8, 10} << QList<int>{0, 1, 1};
    QTest::newRow("one after the other") << QList<int>{8, 10, 10, 12} << QList<int>{0, 1, 1, 0, 1, 1};
    QTest::newRow("two at once") << QList<int>{8, 10, 9, 11} << QList<int>{0, 1, 2, 1, 1, 2};
    QTest::newRow("the longer one left") << QList<int>{8, 9, 8, 12} << QList<int>{1, 1, 2, 0, 1, 2};
    QTest::newRow("the first given left") << QList<int>{8, 9, 8, 9} << QList<int>{0, 1, 2, 1, 1, 2};
    QTest::newRow("widened") << QList<int>{8, 12, 8, 9, 8, 9, 10, 11} << QList<int>{0, 1, 3, 1, 1, 3, 2, 1, 3, 1, 2, 3};
    QTest::newRow("without length") << QList<int>{8, 8, 8, 8} << QList<int>{0, 1, 2, 1, 1, 2};
}

void TestCalendarLayout::examples() {
    QFETCH(QList<int>, times);
    QFETCH(QList<int>, places);
    std::vector<Interval> blocks;
    for (qsizetype i = 0; i < times.size(); i += 2)
        blocks.push_back({times[i], times[i + 1]});
    std::vector<BlockPlace> wanted;
    for (qsizetype i = 0; i < places.size(); i += 3)
        wanted.push_back({places[i], places[i + 1], places[i + 2]});
    const std::vector<BlockPlace> made = layOutColumns(blocks);
    QCOMPARE(made.size(), wanted.size());
    for (size_t i = 0; i < made.size(); ++i)
        QVERIFY2(made[i] == wanted[i], qPrintable(QStringLiteral("%1: %2 %3 %4").arg(i).arg(made[i].column).arg(made[i].width).arg(made[i].columns)));
}

void TestCalendarLayout::everyLayoutIsSound_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("longest");
    QTest::newRow("sparse") << 12 << 100 << 12;
    QTest::newRow("dense") << 40 << 100 << 30;
    QTest::newRow("few starts") << 30 << 6 << 4;
    QTest::newRow("long and short") << 50 << 300 << 280;
}

void TestCalendarLayout::everyLayoutIsSound() {
    QFETCH(int, count);
    QFETCH(int, span);
    QFETCH(int, longest);
    std::mt19937 random(20261123);
    for (int round = 0; round < 150; ++round) {
        std::vector<Interval> blocks;
        for (int i = 0; i < count; ++i) {
            const auto from = qint64(random() % unsigned(span));
            blocks.push_back({from, from + qint64(random() % unsigned(longest))});
        }
        const QString wrong = fault(blocks, layOutColumns(blocks));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestCalendarLayout::theResultDoesNotDependOnTheOrder() {
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<std::pair<qint64, qint64>> spans;
        std::set<std::pair<qint64, qint64>> seen; // equal ones are told apart by their order only
        while (spans.size() < 20) {
            const auto from = qint64(random() % 60);
            const std::pair<qint64, qint64> span(from, from + 1 + qint64(random() % 20));
            if (seen.insert(span).second)
                spans.push_back(span);
        }
        std::map<std::pair<qint64, qint64>, BlockPlace> first;
        for (int shuffle = 0; shuffle < 3; ++shuffle) {
            std::vector<Interval> blocks;
            for (const auto& span : spans)
                blocks.push_back({span.first, span.second});
            const std::vector<BlockPlace> places = layOutColumns(blocks);
            for (size_t i = 0; i < spans.size(); ++i) {
                const auto known = first.emplace(spans[i], places[i]);
                QVERIFY(known.second || known.first->second == places[i]);
            }
            std::shuffle(spans.begin(), spans.end(), random);
        }
    }
}

void TestCalendarLayout::manyBlocksUnderOneLongOne() {
    // Comparing pairs or columns would take hours.
    const int count = 200000;
    std::vector<Interval> blocks{{0, 10 * count}};
    for (int i = 0; i < count; ++i)
        blocks.push_back({1, 2});
    for (int i = 0; i < count; ++i)
        blocks.push_back({10 + i, 11 + i});
    const std::vector<BlockPlace> places = layOutColumns(blocks);
    QCOMPARE(places[0], (BlockPlace{0, 1, count + 1}));
    QCOMPARE(places[size_t(count)], (BlockPlace{count, 1, count + 1}));
    QCOMPARE(places.back(), (BlockPlace{1, count, count + 1}));
}

void TestCalendarLayout::weekExamples() {
    // Three fit; of four, two and «+2 more».
    QCOMPARE(layOutWeek({{0, 0}, {0, 0}, {0, 0}}, 7, 3).lane, (std::vector<int>{0, 1, 2}));
    const WeekLanes four = layOutWeek({{0, 0}, {0, 0}, {0, 0}, {0, 0}}, 7, 3);
    QCOMPARE(four.lane, (std::vector<int>{0, 1, -1, -1}));
    QCOMPARE(four.hidden, (std::vector<int>{2, 0, 0, 0, 0, 0, 0}));
    // Over several days, and cut to the week.
    QCOMPARE(layOutWeek({{-3, 2}, {2, 9}, {3, 3}}, 7, 3).lane, (std::vector<int>{0, 1, 0}));
    QCOMPARE(layOutWeek({{8, 9}}, 7, 3).lane, (std::vector<int>{-1}));
    QCOMPARE(layOutWeek({{8, 9}}, 7, 3).hidden, std::vector<int>(7, 0));
}

void TestCalendarLayout::everyWeekIsSound() {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        const int lanes = int(random() % 6), count = int(random() % 25);
        std::vector<DaySpan> entries;
        for (int i = 0; i < count; ++i) {
            const int first = int(random() % 7);
            entries.push_back({first, random() % 3 ? first : first + int(random() % 5)});
        }
        const WeekLanes week = layOutWeek(entries, 7, lanes);
        for (int day = 0; day < 7; ++day) {
            std::set<int> lanesTaken;
            int there = 0, shown = 0;
            for (size_t i = 0; i < entries.size(); ++i) {
                if (day < entries[i].first || day > entries[i].last)
                    continue;
                ++there;
                if (week.lane[i] < 0)
                    continue;
                ++shown;
                QVERIFY(lanesTaken.insert(week.lane[i]).second);
                QVERIFY(week.lane[i] < lanes - (week.hidden[size_t(day)] ? 1 : 0));
            }
            QCOMPARE(week.hidden[size_t(day)], there - shown);
        }
    }
}

KHUE_GUILESS_TEST(TestCalendarLayout)
#include "test_calendar_layout.moc"
