// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/html_output.h"
#include "app/paper/pdf_output.h"
#include "app/store/failure.h"
#include "tests/app/reports/sample_papers.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

using namespace khue;

class TestOutputs : public QObject {
    Q_OBJECT

private slots:
    void pdfReadsAsItWasWritten();
    void pdfCarriesTitleFontsAndPaper();
    void pdfAppearsWholeOrNotAtAll();
    void htmlIsEscapedAndWhole();
    void htmlSaysItsLanguages_data();
    void htmlSaysItsLanguages();

private:
    QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return QStringLiteral("%1 failed").arg(program);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    bool missing(const QString& program) { return QStandardPaths::findExecutable(program).isEmpty(); }
    QTemporaryDir m_folder;
};

void TestOutputs::pdfReadsAsItWasWritten() {
    if (missing(QStringLiteral("pdftotext")))
        QSKIP("pdftotext (poppler-utils) is not installed: the text of PDFs was NOT checked");
    // Every Vietnamese letter, both cases; what fonts like to join; the marks of attendance.
    const QStringList lines = {
        QStringLiteral("Đặng Thùy Dung, đường phố, Nguyễn Thị Ánh Hồng, Võ Hữu Phước"),
        QStringLiteral("aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ"),
        QStringLiteral("AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ"),
        QStringLiteral("ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ Đ"),
        QStringLiteral("office, first, flow, affine, efficient fjord"), QStringLiteral("✓ ◐ P ✗ — – · “x” … 50% ≥ 7"),
        QStringLiteral("=1+2 @x <b>&amp;</b>")};
    Document document;
    document.title = QStringLiteral("Thử chữ");
    TableBlock table;
    table.columns = {{{"Chữ", "Text"}, 0, 1}};
    for (const QString& line : lines) {
        document.blocks.append(Paragraph{{{line}}});
        document.blocks.append(Paragraph{{{line, true}}});
        document.blocks.append(Paragraph{{{line, false, true}}});
        table.rows.append({{{line}}});
    }
    document.blocks.append(table);
    const QString path = m_folder.filePath(QStringLiteral("chữ.pdf"));
    writePdf(layOut(document), path);
    const QString text = run(QStringLiteral("pdftotext"), {"-layout", path, "-"});
    for (const QString& line : lines)
        QVERIFY2(text.count(line) == 4, qUtf8Printable(line + QStringLiteral("\n") + text));
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
}

void TestOutputs::pdfCarriesTitleFontsAndPaper() {
    if (missing(QStringLiteral("pdfinfo")))
        QSKIP("pdfinfo (poppler-utils) is not installed: the facts of PDFs were NOT checked");
    const QString path = m_folder.filePath(QStringLiteral("phiếu.pdf"));
    const PageLayout layout = layOut(sample::attendance(30, 7));
    writePdf(layout, path);
    const QString facts = run(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(facts.contains(QStringLiteral("Phiếu điểm danh · Attendance sheet")), qUtf8Printable(facts));
    QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Page size:\\s+842(\\.\\d+)? x 595"))), qUtf8Printable(facts));
    QVERIFY(facts.contains(QRegularExpression(QStringLiteral("PDF version:\\s+1\\.6"))));
    QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\n").arg(layout.pages.size()))));
    for (const QString& font : run(QStringLiteral("pdffonts"), {path}).split(u'\n').mid(2))
        QVERIFY2(font.isEmpty() || font.contains(QRegularExpression(QStringLiteral("yes (yes|no)\\s+yes"))),
                 qUtf8Printable(font)); // embedded, with its map to Unicode
}

void TestOutputs::pdfAppearsWholeOrNotAtAll() {
    const PageLayout layout = layOut(sample::peopleTable(400));
    const QString path = m_folder.filePath(QStringLiteral("cũ.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as before") == 9);
    old.close();
    int reports = 0;
    Progress* running = nullptr;
    Progress progress([&](double, const QString&) {
        if (++reports == 2)
            running->cancel();
    });
    running = &progress;
    QVERIFY_EXCEPTION_THROWN(writePdf(layout, path, &progress), Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as before"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("cũ")).size(), 1);
    QVERIFY_EXCEPTION_THROWN(writePdf(layout, m_folder.filePath(QStringLiteral("không có/x.pdf"))), Failure);
}

void TestOutputs::htmlIsEscapedAndWhole() {
    Document document = sample::attendance(3, 2);
    document.title = QStringLiteral("<script>alert('1')</script> & \"Khuê\"");
    document.blocks.append(Paragraph{{{QStringLiteral("a < b & c > d"), true, false, Tone::Bad}}});
    std::get<TableBlock>(document.blocks[3]).rows[0].cells[1].text = QStringLiteral("<img src=x onerror=y>");
    const QString html = toHtml(document);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(html.contains(QStringLiteral("a &lt; b &amp; c &gt; d")));
    QVERIFY(!html.contains(QStringLiteral("http"))); // nothing is fetched from elsewhere
    for (int i = 0; i < 3; ++i)
        for (int s = 0; s < 2; ++s)
            QCOMPARE(html.count(QStringLiteral(">%1✓%2<").arg(i).arg(s)), 1);
    // Every element is closed: with void elements closed too it reads as XML.
    QString xml = html.section(u'\n', 1);
    xml.replace(QStringLiteral("<br>"), QStringLiteral("<br/>"));
    xml.replace(QRegularExpression(QStringLiteral("<meta([^>]*)>")), QStringLiteral("<meta\\1/>"));
    xml.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QString path = m_folder.filePath(QStringLiteral("phiếu.html"));
    writeHtml(document, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), html);
}

void TestOutputs::htmlSaysItsLanguages_data() {
    QTest::addColumn<PaperLanguage>("language");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("second");
    QTest::newRow("vi") << PaperLanguage::Vietnamese << "vi" << "en";
    QTest::newRow("en") << PaperLanguage::English << "en" << "vi";
    QTest::newRow("both") << PaperLanguage::Both << "vi" << "en";
}

void TestOutputs::htmlSaysItsLanguages() {
    QFETCH(PaperLanguage, language);
    QFETCH(QString, main);
    QFETCH(QString, second);
    Document document = sample::attendance(1, 1);
    document.language = language;
    const QString html = toHtml(document);
    QVERIFY(html.contains(QStringLiteral("<html lang=\"%1\">").arg(main)));
    QVERIFY(html.contains(QStringLiteral("<span class=\"second\" lang=\"%1\">").arg(second)));
}

KHUE_TEST(TestOutputs)
#include "test_outputs.moc"
