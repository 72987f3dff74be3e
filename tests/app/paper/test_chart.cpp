// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_painter.h"
#include "app/paper/html_output.h"
#include "app/paper/page_layout.h"
#include "app/paper/pdf_output.h"
#include "app/reports/sheet_output.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QPainter>

using namespace khue;

namespace {

Chart bars() {
    Chart chart;
    chart.title = QStringLiteral("Điểm trung bình theo câu hỏi");
    chart.categories = {QStringLiteral("Nội dung phù hợp với công việc hằng ngày của tôi"), QStringLiteral("Giảng viên trình bày dễ hiểu"), QStringLiteral("Thời lượng hợp lý")};
    chart.series = {{QStringLiteral("Đợt 1"), {4.2, 3.9, std::nullopt}}, {QStringLiteral("Đợt 2"), {4.6, 4.1, 3.5}}};
    chart.target = ChartTarget{4, QStringLiteral("Chỉ tiêu")};
    chart.maximum = 5;
    chart.valueLabels = true;
    chart.locale = QLocale(QLocale::Vietnamese);
    return chart;
}

Chart months(int count) {
    Chart chart;
    chart.kind = ChartKind::Lines;
    for (int i = 0; i < count; ++i)
        chart.categories.append(QStringLiteral("Tháng %1/%2").arg(i % 12 + 1).arg(2025 + i / 12));
    ChartSeries planned{QStringLiteral("Kế hoạch"), {}, {}, true}, actual{QStringLiteral("Thực tế"), {}};
    for (int i = 0; i < count; ++i) {
        planned.values.append(i * 10);
        actual.values.append(i < count / 2 ? std::optional<double>(i * 8) : std::nullopt);
    }
    chart.series = {planned, actual};
    return chart;
}

Chart gantt(int rows) {
    Chart chart;
    chart.kind = ChartKind::Gantt;
    chart.today = QDate(2026, 3, 12);
    chart.rows.append({QStringLiteral("Phê duyệt"), {}, {}, {}, {}, {}, 0, false, false, true});
    for (int i = 1; i < rows; ++i) {
        GanttRow row;
        row.title = QStringLiteral("Mốc %1: Hội đồng đạo đức trong nghiên cứu y sinh học cấp quốc gia phê duyệt").arg(i);
        row.from = QDate(2026, 1, 5).addDays(i * 9);
        row.to = row.from.addDays(i % 4 == 0 ? 0 : 40);
        row.plannedFrom = row.from.addDays(-6);
        row.plannedTo = row.to.addDays(-6);
        row.progress = 0.4;
        row.done = i < 3;
        if (i > 1)
            row.dependsOn = {i - 1};
        chart.rows.append(row);
    }
    return chart;
}

Chart radar() {
    Chart chart;
    chart.kind = ChartKind::Radar;
    chart.categories = {QStringLiteral("Khái niệm khoa học"), QStringLiteral("Đạo đức và an toàn người tham gia"), QStringLiteral("Phát triển sản phẩm"), QStringLiteral("Vận hành nghiên cứu"),
                        QStringLiteral("Quản lý dữ liệu"), QStringLiteral("Lãnh đạo và chuyên nghiệp")};
    chart.series = {{QStringLiteral("Tự đánh giá"), {3, 4, 2, std::nullopt, 5, 1}}, {QStringLiteral("Người hướng dẫn"), {2, 4, 3, 3, 4, 2}}};
    chart.maximum = 5;
    return chart;
}

/// As many areas as a group may be asked about, with the long names they have in Vietnamese and two languages.
Chart radarOf(int axes) {
    Chart chart = radar();
    const QStringList names = chart.categories;
    chart.categories.clear();
    for (ChartSeries& each : chart.series)
        each.values.clear();
    for (int i = 0; i < axes; ++i) {
        chart.categories.append(QStringLiteral("%1 %2 trong nghiên cứu lâm sàng đa trung tâm\nArea %1 of clinical research").arg(i + 1).arg(names[i % names.size()]));
        for (ChartSeries& each : chart.series)
            each.values.append(1 + i % 4);
    }
    return chart;
}

Chart timeline(int years) {
    Chart chart;
    chart.kind = ChartKind::Timeline;
    chart.locale = QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    chart.today = QDate(2026, 11, 23);
    for (int i = 0; i < years; ++i) {
        const QDate start(2026 - i, 3, 2);
        chart.items.append({QStringLiteral("Đợt học"), QStringLiteral("TOP-RM-%1 Phương pháp nghiên cứu lâm sàng").arg(i), QStringLiteral("Đạt"), start, start.addDays(25), false, Tone::Good});
        chart.items.append({QStringLiteral("Giấy chứng nhận"), QStringLiteral("000%1/2026").arg(i), QStringLiteral("Đã cấp"), start.addDays(30), start.addYears(3), false, Tone::Good});
        chart.items.append({QStringLiteral("Đợt học"), QStringLiteral("TOP-DM-%1 Quản lý dữ liệu y khoa").arg(i), QStringLiteral("Không đạt"), start.addDays(10), start.addDays(40), false, Tone::Bad});
        chart.items.append({QStringLiteral("Năng lực"), QStringLiteral("Tự đánh giá"), QStringLiteral("mức 2,5"), start.addDays(3), {}, false, Tone::Info});
    }
    chart.items.append({QStringLiteral("Nghiên cứu"), QStringLiteral("NC-01"), QStringLiteral("Điều phối viên"), QDate(2026, 10, 1), {}, true, Tone::Plain});
    return chart;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void stepsAreRound_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::newRow("units") << 0.0 << 7.0 << 5;
        QTest::newRow("percent") << 0.0 << 100.0 << 5;
        QTest::newRow("small") << 0.0 << 0.0031 << 4;
        QTest::newRow("both signs") << -37.0 << 812.0 << 6;
        QTest::newRow("nothing") << 0.0 << 0.0 << 4;
        QTest::newRow("alike") << 12.0 << 12.0 << 4;
        QTest::newRow("endless") << 0.0 << std::numeric_limits<double>::infinity() << 4;
    }
    void stepsAreRound() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        const QList<double> steps = roundSteps(low, high, most);
        QVERIFY(steps.size() >= 2 && steps.size() <= most + 1);
        if (std::isfinite(high))
            QVERIFY(steps.first() <= low + 1e-9 && steps.last() >= high - 1e-9);
        const double step = steps[1] - steps[0];
        for (qsizetype i = 1; i < steps.size(); ++i)
            QVERIFY(std::abs(steps[i] - steps[i - 1] - step) < step * 1e-6);
    }

    void valuesAreWrittenAsTheLanguageWrites() {
        Chart chart;
        chart.locale = QLocale(QLocale::Vietnamese);
        QCOMPARE(chart.written(4.25), QStringLiteral("4,25"));
        QCOMPARE(chart.written(4), QStringLiteral("4"));
        chart.unit = QStringLiteral("%");
        chart.decimals = 1;
        QCOMPARE(chart.written(66.666), QStringLiteral("66,7%"));
        chart.locale = QLocale(QLocale::English);
        QCOMPARE(chart.written(66.666), QStringLiteral("66.7%"));
    }

    void everythingStandsWithin_data() {
        QTest::addColumn<Chart>("chart");
        QTest::newRow("bars") << bars();
        Chart lying = bars();
        lying.horizontal = true;
        QTest::newRow("lying bars") << lying;
        Chart stacked = bars();
        stacked.kind = ChartKind::StackedBars;
        QTest::newRow("stacked") << stacked;
        QTest::newRow("a year") << months(12);
        QTest::newRow("five years") << months(60);
        QTest::newRow("gantt") << gantt(9);
        QTest::newRow("radar") << radar();
        Chart flat = radar();
        flat.categories = flat.categories.mid(0, 2);
        QTest::newRow("a radar of two") << flat;
        QTest::newRow("a radar of many") << radarOf(18);
        QTest::newRow("timeline") << timeline(2);
        QTest::newRow("a long timeline") << timeline(14);
        Chart twoLanguages = lying;
        for (QString& name : twoLanguages.categories)
            name += QStringLiteral("\nThe same in another language");
        QTest::newRow("two languages") << twoLanguages;
        QTest::newRow("nothing") << Chart();
        Chart empty;
        empty.kind = ChartKind::Gantt;
        QTest::newRow("no rows") << empty;
        Chart losses = bars();
        losses.series.first().values = {-2.0, 3.0, -1.0};
        losses.maximum.reset();
        QTest::newRow("below zero") << losses;
    }
    void everythingStandsWithin() {
        QFETCH(Chart, chart);
        Typeface typeface;
        for (const QSizeF size : {QSizeF(500, 200), QSizeF(240, 150), QSizeF(760, 420), QSizeF(60, 40), QSizeF(3, 2)}) {
            const ChartLayout layout = layOutChart(chart, {{20, 30}, size}, typeface);
            const QRectF room = layout.rect.adjusted(-0.6, -0.6, 0.6, 0.6);
            for (const ChartText& text : layout.texts) {
                QVERIFY2(room.left() <= text.rect().left() && text.rect().right() <= room.right() + 0.5, qPrintable(text.text));
                QVERIFY(std::abs(typeface.width(text.text, text.style) - text.width) < 0.1);
            }
            if (size.width() > 200)
                for (const ChartShape& shape : layout.shapes + layout.marks)
                    QVERIFY(room.adjusted(-3, -3, 3, 3).contains(shape.outline.boundingRect()));
        }
    }

    void textsDoNotRunIntoEachOther() {
        Typeface typeface;
        for (const Chart& chart : {bars(), months(12), months(60), radar()}) {
            const ChartLayout layout = layOutChart(chart, {0, 0, 480, 230}, typeface);
            QVERIFY(layout.texts.size() > 5);
            for (qsizetype i = 0; i < layout.texts.size(); ++i)
                for (qsizetype j = i + 1; j < layout.texts.size(); ++j) {
                    const QRectF both = layout.texts[i].rect().adjusted(0.5, 1.5, -0.5, -1.5).intersected(layout.texts[j].rect().adjusted(0.5, 1.5, -0.5, -1.5));
                    const bool isTarget = layout.texts[i].ink == ChartInk::Target || layout.texts[j].ink == ChartInk::Target;
                    QVERIFY2(isTarget || both.isEmpty() || layout.texts[i].ink == ChartInk::Muted, qPrintable(layout.texts[i].text + u'|' + layout.texts[j].text));
                }
        }
    }

    void manyAreasKeepTheirNamesApart_data() {
        QTest::addColumn<int>("axes");
        for (const int axes : {3, 4, 6, 9, 12, 17, 24})
            QTest::newRow(qPrintable(QString::number(axes))) << axes;
    }
    void manyAreasKeepTheirNamesApart() {
        QFETCH(int, axes);
        Typeface typeface;
        const Chart chart = radarOf(axes);
        for (const double width : {360.0, 520.0}) {
            const ChartLayout layout = layOutChart(chart, {0, 0, width, naturalHeight(chart, width)}, typeface);
            QList<ChartText> names;
            for (const ChartText& text : layout.texts)
                if (text.ink == ChartInk::Text && text.style == ChartCanvas::label)
                    names.append(text);
            int named = 0;
            for (qsizetype i = 0; i < names.size(); ++i) {
                named += names[i].text.at(0).isDigit();
                for (qsizetype j = i + 1; j < names.size(); ++j)
                    QVERIFY2(!names[i].rect().adjusted(0.5, 1.5, -0.5, -1.5).intersects(names[j].rect().adjusted(0.5, 1.5, -0.5, -1.5)), qPrintable(names[i].text + u'|' + names[j].text));
            }
            QVERIFY2(named >= axes, qPrintable(QString::number(named))); // each of them is told
        }
    }

    void aTimelinePacksItsLanes() {
        const Chart chart = timeline(3);
        const TimelinePlan plan = planTimeline(chart, 700);
        QCOMPARE(plan.from, QDate(2024, 3, 1));
        QCOMPARE(plan.to, QDate(2029, 3, 31));
        QCOMPARE(plan.lanes.size(), 4);
        QCOMPARE(plan.lanes[0].name, QStringLiteral("Đợt học"));
        QCOMPARE(plan.lanes[0].items.size(), 6);
        QVERIFY(plan.lanes[0].rowCount >= 2); // the two of a year overlap
        QCOMPARE(plan.lanes[3].rowCount, 1);
        QVERIFY(chart.items[plan.lanes[1].items.first()].from < chart.items[plan.lanes[1].items.last()].from);
        // Little is shown over half a year at least; nothing has no height to speak of.
        Chart one;
        one.kind = ChartKind::Timeline;
        one.items = {{QStringLiteral("x"), QStringLiteral("y"), {}, QDate(2026, 5, 9), {}, false, Tone::Plain}};
        QCOMPARE(planTimeline(one, 300).to, QDate(2026, 10, 31));
        one.items.clear();
        QVERIFY(one.isEmpty() && planTimeline(one, 300).lanes.isEmpty());

        Typeface typeface;
        for (const double width : {420.0, 900.0, 2600.0}) {
            const ChartLayout layout = layOutChart(chart, {0, 0, width, naturalHeight(chart, width)}, typeface);
            QCOMPARE(layout.spots.size(), chart.items.size());
            for (qsizetype i = 0; i < layout.texts.size(); ++i)
                for (qsizetype j = i + 1; j < layout.texts.size(); ++j)
                    QVERIFY2(!layout.texts[i].rect().adjusted(0.5, 1.5, -0.5, -1.5).intersects(layout.texts[j].rect().adjusted(0.5, 1.5, -0.5, -1.5)),
                             qPrintable(layout.texts[i].text + u'|' + layout.texts[j].text));
            for (const ChartSpot& spot : layout.spots) {
                const TimelineItem& item = chart.items[spot.index];
                QVERIFY(spot.words.contains(item.title) && spot.words.contains(item.word) && spot.words.contains(chart.written(item.from)));
            }
        }
        // A lane's name is told again where one has scrolled to.
        const ChartLayout wide = layOutChart(chart, {0, 0, 2600, 400}, typeface);
        QVERIFY(std::count_if(wide.texts.begin(), wide.texts.end(), [](const ChartText& text) { return text.text == QStringLiteral("Đợt học"); }) > 3);
    }

    void twoLanguagesShareTheLines() {
        Typeface typeface;
        const QString name = QStringLiteral("Thực hành tốt thử thuốc trên lâm sàng\nGood clinical practice");
        QCOMPARE(fittedName(typeface, name, ChartCanvas::label, 400, 4), (QStringList{QStringLiteral("Thực hành tốt thử thuốc trên lâm sàng"), QStringLiteral("Good clinical practice")}));
        const QStringList narrow = fittedName(typeface, name, ChartCanvas::label, 60, 3);
        QCOMPARE(narrow.size(), 3);
        QVERIFY(narrow[1].endsWith(u'…') && narrow[2].startsWith(QStringLiteral("Good")));
        QCOMPARE(fittedName(typeface, name, ChartCanvas::label, 900, 1), QStringList{nameInOneLine(name)});
    }

    void longNamesAreShortenedNotCut() {
        Typeface typeface;
        const QString name = QStringLiteral("Hội đồng đạo đức trong nghiên cứu y sinh học cấp quốc gia");
        const QStringList one = fittedLines(typeface, name, ChartCanvas::label, 80, 1), two = fittedLines(typeface, name, ChartCanvas::label, 80, 9);
        QCOMPARE(one.size(), 1);
        QVERIFY(one.first().endsWith(u'…') && one.first().startsWith(QStringLiteral("Hội đồng")));
        QVERIFY(typeface.width(one.first(), ChartCanvas::label) <= 80);
        QVERIFY(two.size() > 1 && two.join(u' ') == name);
    }

    void barsAreAsHighAsTheirValues() {
        Chart chart = bars();
        chart.target.reset();
        chart.series = {{QString(), {1, 2, 4}}};
        Typeface typeface;
        const ChartLayout layout = layOutChart(chart, {0, 0, 400, 220}, typeface);
        QCOMPARE(layout.shapes.size(), 3);
        const double one = layout.shapes[0].outline.boundingRect().height();
        QVERIFY(std::abs(layout.shapes[1].outline.boundingRect().height() - 2 * one) < 0.01);
        QVERIFY(std::abs(layout.shapes[2].outline.boundingRect().height() - 4 * one) < 0.01);
        QCOMPARE(layout.spots.size(), 3);
        QVERIFY(layout.spots[2].words.contains(QStringLiteral("Thời lượng")) && layout.spots[2].words.endsWith(u'4'));
    }

    void aGapIsNoZero() {
        Typeface typeface;
        const Chart chart = months(12);
        const ChartLayout layout = layOutChart(chart, {0, 0, 400, 220}, typeface);
        int planned = 0, actual = 0;
        for (const ChartSpot& spot : layout.spots)
            ++(spot.series == 0 ? planned : actual);
        QCOMPARE(planned, 12);
        QCOMPARE(actual, 6);
    }

    void timeGoesFromLeftToRight() {
        Typeface typeface;
        const Chart chart = gantt(8);
        const ChartLayout layout = layOutChart(chart, {0, 0, 520, naturalHeight(chart, 520)}, typeface);
        QCOMPARE(layout.spots.size(), 8);
        double before = -1;
        for (const ChartShape& shape : layout.shapes)
            if (shape.strength == 0.35 && shape.ink != ChartInk::Grid) {
                QVERIFY(shape.outline.boundingRect().left() > before);
                before = shape.outline.boundingRect().left();
            }
        QVERIFY(before > 0);
        bool today = false;
        for (const ChartStroke& stroke : layout.strokes)
            today = today || stroke.ink == ChartInk::Today;
        QVERIFY(today);
    }

    void aLongGanttGoesOnOverPages() {
        Document document;
        document.blocks = {Heading{{QStringLiteral("Tiến độ"), {}}, 2}, ChartBlock{{gantt(120)}}};
        const PageLayout layout = layOut(document);
        QVERIFY(layout.pages.size() > 2);
        qsizetype rows = 0;
        for (const PaperPage& page : layout.pages) {
            QCOMPARE(page.charts.size(), 1);
            QVERIFY(page.charts.first().rect.bottom() <= document.page.size().height() - document.page.margins.bottom() + 0.1);
            rows += page.charts.first().spots.size();
        }
        QCOMPARE(rows, 120);
    }

    void aHeadingStaysWithItsChart() {
        Document document;
        for (int i = 0; i < 7; ++i) {
            document.blocks.append(Heading{{QStringLiteral("Phần %1").arg(i), {}}, 2});
            document.blocks.append(ChartBlock{{bars(), radar()}});
        }
        const PageLayout layout = layOut(document);
        QCOMPARE(layout.bookmarks.size(), 7);
        for (const Bookmark& mark : layout.bookmarks) {
            bool below = false;
            for (const ChartLayout& chart : layout.pages[mark.page].charts)
                below = below || (chart.rect.top() > mark.y && chart.rect.top() < mark.y + 60);
            QVERIFY(below);
        }
    }

    void paintsAndWrites() {
        Document document;
        document.title = QStringLiteral("Biểu đồ");
        document.blocks = {ChartBlock{{bars()}}, ChartBlock{{months(12), radar()}}, ChartBlock{{gantt(9)}}};
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintChart(painter, {0, 0, 600, 300}, bars(), paperPalette());
        }
        QVERIFY(image.pixelColor(300, 150).isValid());
        int coloured = 0;
        for (int x = 0; x < 600; x += 3)
            for (int y = 0; y < 300; y += 3)
                coloured += image.pixelColor(x, y) != Qt::white;
        QVERIFY(coloured > 500);

        // Each chart is one well-formed picture in the page, with its texts.
        const QString html = toHtml(document);
        QCOMPARE(html.count(QLatin1String("<svg ")), 4);
        qsizetype at = 0;
        while ((at = html.indexOf(QLatin1String("<svg "), at)) >= 0) {
            const qsizetype end = html.indexOf(QLatin1String("</svg>"), at) + 6;
            QXmlStreamReader reader(html.mid(at, end - at));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            at = end;
        }
        QVERIFY(html.contains(QStringLiteral("Tự đánh giá")));

        const QList<SheetTable> sheets = sheetsOf(document);
        QCOMPARE(sheets.size(), 5); // and what the report is
        QCOMPARE(sheets.first().rows.size(), 3);
        QCOMPARE(sheets.first().rows[0][1].toDouble(), 4.2);
        QVERIFY(sheets.first().rows[2][1].isNull());
        QCOMPARE(sheets[3].rows[1][2].toDate(), QDate(2026, 1, 14));

        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        writePdf(layOut(document), folder.filePath(QStringLiteral("chart.pdf")));
        QProcess reader;
        reader.start(pdftotext, {QStringLiteral("-layout"), folder.filePath(QStringLiteral("chart.pdf")), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* words : {"Điểm trung bình theo câu hỏi", "Giảng viên", "Chỉ tiêu", "Người hướng dẫn", "4,2"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
};

KHUE_TEST(TestChart)
#include "test_chart.moc"
