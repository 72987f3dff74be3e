// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/chart_painter.h"
#include "app/reports/html_output.h"
#include "app/reports/page_layout.h"
#include "app/reports/pdf_output.h"
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
