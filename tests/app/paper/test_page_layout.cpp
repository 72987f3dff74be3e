// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_layout.h"
#include "app/paper/page_painter.h"
#include "app/paper/table_layout.h"
#include "app/store/failure.h"
#include "tests/app/reports/sample_papers.h"
#include "tests/support/test_class.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace khue;

namespace {

QStringList textsOf(const PaperPage& page) {
    QStringList texts;
    for (const PlacedText& text : page.texts)
        texts.append(text.text);
    return texts;
}

QString allText(const PageLayout& layout) {
    QStringList texts;
    for (const PaperPage& page : layout.pages)
        texts += textsOf(page);
    return texts.join(u' ');
}

Document oneTable(const TableBlock& table) {
    Document document;
    document.title = QStringLiteral("Bảng");
    document.pageLabel = QStringLiteral("%1/%2");
    document.blocks.append(table);
    return document;
}

/// Words in a random length, some of them long beyond any column.
QString randomText(QRandomGenerator& random) {
    QString text;
    for (int i = 0, count = random.bounded(1, 9); i < count; ++i)
        text += (i ? QStringLiteral(" ") : QString()) + sample::personName(random.bounded(1000)).section(u' ', 0, 0);
    if (random.bounded(12) == 0)
        text += QStringLiteral(" Pneumonoultramicroscopicsilicovolcanoconiosis");
    if (random.bounded(40) == 0)
        text += QString(300, u'm');
    return text;
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void everythingStaysInsideTheMargins_data();
    void everythingStaysInsideTheMargins();
    void nothingOverlaps_data() { everythingStaysInsideTheMargins_data(); }
    void nothingOverlaps();
    void everyCellAppearsOnceAndRowsKeepTheirOrder();
    void fortySessionsShowEveryMarkOnceAndNamesOnEveryPage();
    void headerIsRepeatedOnEveryPage();
    void noTextIsLost_data();
    void noTextIsLost();
    void aRowTallerThanAPageGoesOn();
    void signaturesAreNeverAlone();
    void aSectionIsNotLeftAtTheFoot();
    void pageNumbersAndRunningTitle();
    void aTableWithoutRowsSaysSo();
    void bookmarksPointAtHeadings();
    void widthsAreShared_data();
    void widthsAreShared();
    void wrappingKeepsWordsAndMarks();
    void cancelStopsTheLayout();
    void paintsSomethingEverywhere();
};

void TestPageLayout::everythingStaysInsideTheMargins_data() {
    QTest::addColumn<Document>("document");
    QTest::newRow("roster") << sample::peopleTable(150);
    QTest::newRow("seven sessions") << sample::attendance(34, 7);
    QTest::newRow("forty sessions") << sample::attendance(45, 40);
    QTest::newRow("nobody") << sample::attendance(0, 3);
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        TableBlock table;
        const int columns = random.bounded(1, 12);
        for (int c = 0; c < columns; ++c) {
            const QString title = randomText(random).left(30);
            table.columns.append({{title, random.bounded(2) ? QStringLiteral("English") : QString()},
                                  double(random.bounded(60)), double(random.bounded(3)), Align(random.bounded(3)),
                                  random.bounded(6) == 0, c < 2});
        }
        table.verticalLines = random.bounded(2);
        for (int r = 0, rows = random.bounded(1, 80); r < rows; ++r) {
            TableRow row;
            row.section = random.bounded(12) == 0;
            for (int c = 0; c < columns; ++c)
                row.cells.append({randomText(random), random.bounded(4) ? QString() : randomText(random)});
            table.rows.append(row);
        }
        Document document = oneTable(table);
        document.page.landscape = random.bounded(2);
        document.runningTitle = randomText(random);
        document.footer = randomText(random) + QString(200, u'x');
        document.blocks.prepend(Paragraph{{{randomText(random), true}, {randomText(random), false, true}}});
        document.blocks.append(Heading{{randomText(random), randomText(random)}, 2});
        QTest::addRow("random %d", round) << document;
    }
}

void TestPageLayout::everythingStaysInsideTheMargins() {
    QFETCH(Document, document);
    const PageLayout layout = layOut(document);
    const QRectF allowed =
        QRectF(QPointF(), document.page.size()).marginsRemoved(document.page.margins).adjusted(-0.5, -1, 0.5, 1);
    for (const PaperPage& page : layout.pages) {
        for (const PlacedText& text : page.texts)
            QVERIFY2(allowed.contains(text.rect()), qUtf8Printable(text.text));
        for (const PlacedLine& line : page.lines)
            QVERIFY(allowed.contains(line.line.p1()) && allowed.contains(line.line.p2()));
        for (const PlacedArea& area : page.areas)
            QVERIFY(allowed.contains(area.rect));
    }
}

void TestPageLayout::nothingOverlaps() {
    QFETCH(Document, document);
    const PageLayout layout = layOut(document);
    for (const PaperPage& page : layout.pages) {
        QList<PlacedText> texts = page.texts;
        std::sort(texts.begin(), texts.end(),
                  [](const auto& a, const auto& b) { return a.rect().top() < b.rect().top(); });
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRectF one = texts[i].rect().adjusted(0.05, 0.05, -0.05, -0.05);
            for (qsizetype j = i + 1; j < texts.size() && texts[j].rect().top() < one.bottom(); ++j)
                QVERIFY2(!one.intersects(texts[j].rect().adjusted(0.05, 0.05, -0.05, -0.05)),
                         qUtf8Printable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
        }
    }
}

void TestPageLayout::everyCellAppearsOnceAndRowsKeepTheirOrder() {
    const Document document = sample::peopleTable(300);
    const PageLayout layout = layOut(document);
    QVERIFY(layout.pages.size() > 3);
    QStringList numbers;
    double lastY = 0;
    for (const PaperPage& page : layout.pages) {
        lastY = 0;
        for (const PlacedText& text : page.texts)
            if (text.text.startsWith(QLatin1String("09")) && text.text.size() == 10) {
                numbers.append(text.text);
                QVERIFY(text.baseline.y() > lastY);
                lastY = text.baseline.y();
            }
    }
    QStringList expected;
    for (const TableRow& row : std::get<TableBlock>(document.blocks[1]).rows)
        expected.append(row.cells[5].text);
    QCOMPARE(numbers, expected);
}

void TestPageLayout::fortySessionsShowEveryMarkOnceAndNamesOnEveryPage() {
    const int people = 45, sessions = 40;
    const PageLayout layout = layOut(sample::attendance(people, sessions));
    QHash<QString, int> seen;
    for (const PaperPage& page : layout.pages)
        for (const QString& text : textsOf(page))
            ++seen[text];
    for (int i = 0; i < people; ++i)
        for (int s = 0; s < sessions; ++s)
            QCOMPARE(seen.value(QStringLiteral("%1✓%2").arg(i).arg(s)), 1);
    // Whoever signs on a page is named on it.
    const int groups = seen.value(QStringLiteral("HV-1000"));
    QVERIFY(groups >= 3 && groups <= 5);
    for (int i = 0; i < people; ++i)
        QCOMPARE(seen.value(QStringLiteral("HV-%1").arg(1000 + i)), groups);
    // The columns are shared out evenly: no page with a single forgotten session.
    QList<int> counts;
    for (const PaperPage& page : layout.pages) {
        int count = 0;
        for (const QString& text : textsOf(page))
            count += text.contains(QStringLiteral("✓")) ? 1 : 0;
        if (const int rows = int(textsOf(page).filter(QStringLiteral("HV-")).size()))
            counts.append(count / rows);
    }
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    QVERIFY2(*least * 2 > *most, qPrintable(QStringLiteral("%1 against %2").arg(*least).arg(*most)));
}

void TestPageLayout::headerIsRepeatedOnEveryPage() {
    const PageLayout layout = layOut(sample::peopleTable(300));
    for (const PaperPage& page : layout.pages) {
        QCOMPARE(textsOf(page).count(QStringLiteral("Họ và tên")), 1);
        QCOMPARE(textsOf(page).count(QStringLiteral("Full name")), 1);
    }
}

void TestPageLayout::noTextIsLost_data() { everythingStaysInsideTheMargins_data(); }

void TestPageLayout::noTextIsLost() {
    QFETCH(Document, document);
    const PageLayout layout = layOut(document);
    const auto ink = [](QString text) { return text.remove(u' ').remove(u'\n'); };
    // Every character of every cell is placed as often as it occurs, whatever the breaks: compare counts.
    QHash<QChar, qsizetype> placed, written;
    for (QChar c : ink(allText(layout)))
        ++placed[c];
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block)) {
            for (const TableRow& row : table->rows)
                for (qsizetype i = 0; i < (row.section ? 1 : row.cells.size()); ++i)
                    for (QChar c : ink(row.cells[i].text + row.cells[i].second))
                        ++written[c];
        } else if (const auto* heading = std::get_if<Heading>(&block)) {
            for (QChar c : ink(heading->words.main + heading->words.second))
                ++written[c];
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const TextRun& run : paragraph->runs)
                for (QChar c : ink(run.text))
                    ++written[c];
        }
    }
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        QVERIFY2(placed.value(it.key()) >= it.value(), qUtf8Printable(QString(it.key())));
    QVERIFY(allText(layout).contains(ink(document.footer)) || document.footer.contains(u' '));
}

void TestPageLayout::aRowTallerThanAPageGoesOn() {
    TableBlock table;
    table.columns = {{{"Nội dung", "Content"}, 0, 1}, {{"Ghi chú", "Note"}}};
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words.append(QStringLiteral("từ%1").arg(i));
    table.rows.append({{{words.join(u' ')}, {QStringLiteral("một dòng")}}});
    table.rows.append({{{QStringLiteral("sau cùng")}, {}}});
    const PageLayout layout = layOut(oneTable(table));
    QVERIFY(layout.pages.size() >= 3);
    QStringList found;
    for (const QString& word : allText(layout).split(u' '))
        if (word.startsWith(QStringLiteral("từ")))
            found.append(word);
    QCOMPARE(found, words);
    QVERIFY(textsOf(layout.pages.last()).contains(QStringLiteral("sau cùng")));
}

void TestPageLayout::signaturesAreNeverAlone() {
    for (int people = 1; people < 60; ++people) {
        const PageLayout layout = layOut(sample::attendance(people, 5));
        const QStringList last = textsOf(layout.pages.last());
        QVERIFY2(last.contains(QStringLiteral("GS. Patricia Hartley")), qPrintable(QString::number(people)));
        QVERIFY(last.contains(QStringLiteral("Người lập")));
        QVERIFY2(last.contains(QStringLiteral("HV-%1").arg(1000 + people - 1)), qPrintable(QString::number(people)));
        QVERIFY(people < 2 || last.contains(QStringLiteral("HV-%1").arg(1000 + people - 2)));
    }
}

void TestPageLayout::aSectionIsNotLeftAtTheFoot() {
    TableBlock table;
    table.columns = {{{"Giờ", "Time"}}, {{"Buổi học", "Session"}, 0, 1}};
    for (int day = 0; day < 60; ++day) {
        table.rows.append({{{QStringLiteral("Ngày %1").arg(day)}}, true});
        for (int i = 0; i <= day % 4; ++i)
            table.rows.append({{{QStringLiteral("8:00")}, {QStringLiteral("Buổi")}}});
    }
    const PageLayout layout = layOut(oneTable(table));
    QVERIFY(layout.pages.size() > 2);
    for (const PaperPage& page : layout.pages) {
        QStringList texts = textsOf(page);
        texts.removeLast(); // the page's number
        QVERIFY2(!texts.last().startsWith(QStringLiteral("Ngày")), qUtf8Printable(texts.last()));
    }
}

void TestPageLayout::pageNumbersAndRunningTitle() {
    const Document document = sample::attendance(60, 5);
    const PageLayout layout = layOut(document);
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        const QStringList texts = textsOf(layout.pages[i]);
        QVERIFY(texts.contains(QStringLiteral("Trang %1/%2 · Page %1/%2").arg(i + 1).arg(layout.pages.size())));
        QCOMPARE(texts.contains(document.runningTitle), i > 0);
        QVERIFY(texts.contains(document.footer));
    }
}

void TestPageLayout::aTableWithoutRowsSaysSo() {
    TableBlock table;
    table.columns = {{{"Họ và tên", "Full name"}, 0, 1}};
    table.emptyText = QStringLiteral("Chưa có học viên nào.");
    const PageLayout layout = layOut(oneTable(table));
    QCOMPARE(layout.pages.size(), 1);
    QVERIFY(textsOf(layout.pages[0]).contains(table.emptyText));
}

void TestPageLayout::bookmarksPointAtHeadings() {
    Document document = sample::peopleTable(200);
    document.blocks.append(Heading{{"Phụ lục", "Appendix"}, 2});
    const PageLayout layout = layOut(document);
    QCOMPARE(layout.bookmarks.size(), 2);
    QCOMPARE(layout.bookmarks[1].title, QStringLiteral("Phụ lục · Appendix"));
    QCOMPARE(layout.bookmarks[1].page, int(layout.pages.size()) - 1);
    QVERIFY(textsOf(layout.pages.last()).contains(QStringLiteral("Phụ lục")));
}

void TestPageLayout::widthsAreShared_data() {
    QTest::addColumn<QList<ColumnNeed>>("needs");
    QTest::addColumn<QList<QList<int>>>("columns");
    QTest::addColumn<QList<QList<double>>>("widths");
    QTest::newRow("room to spare goes by weight")
        << QList<ColumnNeed>{{10, 20, 0}, {10, 30, 1}, {10, 20, 3}} << QList<QList<int>>{{0, 1, 2}}
        << QList<QList<double>>{{20, 37.5, 42.5}};
    QTest::newRow("tight: between minimum and natural")
        << QList<ColumnNeed>{{20, 120, 0}, {30, 80, 0}} << QList<QList<int>>{{0, 1}} << QList<QList<double>>{{53.333, 46.667}};
    QTest::newRow("a column in one line comes first")
        << QList<ColumnNeed>{{20, 60, 0}, {20, 50, 0, false, true}} << QList<QList<int>>{{0, 1}} << QList<QList<double>>{{50, 50}};
    QTest::newRow("but not at the cost of the others' words")
        << QList<ColumnNeed>{{60, 60, 0}, {20, 50, 0, false, true}} << QList<QList<int>>{{0, 1}} << QList<QList<double>>{{60, 40}};
    QTest::newRow("one column too wide is squeezed")
        << QList<ColumnNeed>{{150, 150, 0}} << QList<QList<int>>{{0}} << QList<QList<double>>{{100}};
    QTest::newRow("too many: evenly over groups, names repeated")
        << QList<ColumnNeed>{{20, 20, 0, true}, {30, 30, 1}, {30, 30, 1}, {30, 30, 1}, {30, 30, 1}}
        << QList<QList<int>>{{0, 1, 2}, {0, 3, 4}} << QList<QList<double>>{{20, 40, 40}, {20, 40, 40}};
}

void TestPageLayout::widthsAreShared() {
    QFETCH(QList<ColumnNeed>, needs);
    QFETCH(QList<QList<int>>, columns);
    QFETCH(QList<QList<double>>, widths);
    const QList<ColumnGroup> groups = shareWidth(needs, 100);
    QCOMPARE(groups.size(), columns.size());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QCOMPARE(groups[i].columns, columns[i]);
        for (qsizetype c = 0; c < groups[i].widths.size(); ++c)
            QVERIFY(qAbs(groups[i].widths[c] - widths[i][c]) < 0.01);
    }
}

void TestPageLayout::wrappingKeepsWordsAndMarks() {
    Typeface type;
    const TextStyle style{10};
    const QString text = QStringLiteral("Phương pháp nghiên cứu lâm sàng – Clinical research methods/epidemiology");
    for (double width : {1.0, 20.0, 45.0, 80.0, 200.0, 1000.0}) {
        const QStringList lines = type.wrapped(text, style, width);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString& line : lines)
            QVERIFY(line.size() == 1 || type.width(line, style) <= width + 0.01);
    }
    QCOMPARE(type.wrapped(QStringLiteral("một\nhai"), style, 500), QStringList({"một", "hai"}));
    QCOMPARE(type.wrapped(QString(), style, 50), QStringList({QString()}));
    // Decomposed letters stay whole even where every character is a line of its own.
    for (const QString& part : type.wrapped(QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D), style, 1))
        QVERIFY(!part.at(0).isMark());
}

void TestPageLayout::cancelStopsTheLayout() {
    Progress progress;
    progress.cancel();
    QVERIFY_EXCEPTION_THROWN(layOut(sample::peopleTable(10), &progress), Cancelled);
}

void TestPageLayout::paintsSomethingEverywhere() {
    const PageLayout layout = layOut(sample::attendance(5, 4));
    QImage image((layout.setup.size() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    PagePainter().paint(painter, layout.pages[0]);
    painter.end();
    for (const PlacedText& text : layout.pages[0].texts) {
        const QRect box = QRectF(text.rect().topLeft() * 2, text.rect().size() * 2).toAlignedRect();
        bool ink = false;
        for (int y = box.top(); y <= box.bottom() && !ink; ++y)
            for (int x = box.left(); x <= box.right() && !ink; ++x)
                ink = qGray(image.pixel(x, y)) < 160;
        QVERIFY2(ink, qUtf8Printable(text.text));
    }
}

KHUE_TEST(TestPageLayout)
#include "test_page_layout.moc"
