// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are broken, of another kind, or made to do harm: each must end in a message, within bounded
// memory.
#include "app/interchange/sheet_reader.h"
#include "made_files.h"
#include "tests/support/test_class.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace khue;

namespace {

/// That piece so many times.
made::Pieces repeated(const QByteArray& piece, qint64 times) {
    return [piece, left = times]() mutable { return left-- > 0 ? piece : QByteArray(); };
}

/// First `before`, then what `middle` gives, then `after`.
made::Pieces framed(const QByteArray& before, made::Pieces middle, const QByteArray& after) {
    return [=, stage = 0]() mutable {
        if (stage == 0)
            return ++stage, before;
        if (stage == 1) {
            if (const QByteArray piece = middle(); !piece.isEmpty())
                return piece;
            return ++stage, after;
        }
        return QByteArray();
    };
}

QList<made::Part> xlsxWithSheet(made::Pieces sheet) {
    QList<made::Part> parts = made::xlsxParts({{"Lớn", ""}});
    parts[2].pieces = std::move(sheet);
    return parts;
}

QByteArray utf16(const char* text) {
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
}

qint64 peakKibibytes() {
#ifdef Q_OS_LINUX
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Reads the file; the message must contain `words`, and memory must not have grown by more than 200 MiB.
    void mustFail(const QString& path, const char* words) {
        const qint64 before = peakKibibytes();
        QString message;
        try {
            readWorkbook(path);
        } catch (const Failure& failure) {
            message = failure.message();
        }
        QVERIFY2(!message.isEmpty(), "the file was read");
        QVERIFY2(message.contains(QString::fromUtf8(words)), qPrintable(message));
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(peakKibibytes() - before < 200 << 10, "too much memory");
#else
        Q_UNUSED(before)
#endif
    }
    QString zipped(const QList<made::Part>& parts, const char* name = "made.xlsx") {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (!made::zip(path, parts))
            qFatal("cannot make the file");
        return path;
    }
    QString written(const QByteArray& bytes, const char* name = "made.xlsx") {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        made::write(path, bytes);
        return path;
    }

private slots:
    void bomb() {
        mustFail(
            zipped(xlsxWithSheet(framed("<worksheet><sheetData>", repeated(QByteArray(1 << 20, ' '), 200),
                                        "</sheetData></worksheet>"))),
            "enormous size");
    }
    void bombOfSharedTexts() {
        QList<made::Part> parts = made::xlsxParts({{"A", "<sheetData/>"}}, "<si/>");
        QByteArray piece;
        for (int i = 0; i < 10000; ++i)
            piece += "<si><t>bomb</t></si>";
        parts[3].pieces = framed("<sst>", repeated(piece, 1000), "</sst>");
        QCOMPARE(parts[3].name, QByteArray("xl/sharedStrings.xml"));
        mustFail(zipped(parts), "");
    }
    void millionsOfRowsInXlsx() {
        int row = 0; // reading ends at row 1,048,577: what may follow is never touched
        mustFail(zipped(xlsxWithSheet(framed(
                     "<worksheet><sheetData>",
                     [row]() mutable {
                         QByteArray piece;
                         for (int i = 0; i < 1000 && row < 1'200'000; ++i) {
                             const QByteArray number = QByteArray::number(++row);
                             piece += "<row r='" + number + "'><c r='A" + number + "'><v>" +
                                      QByteArray::number(row * 7919LL) + "</v></c></row>";
                         }
                         return piece;
                     },
                     "</sheetData></worksheet>"))),
                 "more than 1,048,576 rows");
    }
    void farRowAndColumn() {
        mustFail(zipped(made::xlsxParts(
                     {{"A", "<sheetData><row r='10000000'><c><v>1</v></c></row></sheetData>"}})),
                 "rows");
        mustFail(zipped(made::xlsxParts(
                     {{"A", "<sheetData><row><c r='ZZZZZZZZ1'><v>1</v></c></row></sheetData>"}})),
                 "columns");
        mustFail(
            zipped(made::xlsxParts({{"A", "<sheetData><row r='99999999999999999999'/><row "
                                          "r='18446744073709551615'><c><v>1</v></c></row></sheetData>"}})),
            "rows");
    }
    void tenMillionRowsInOds() {
        mustFail(
            zipped(made::odsParts(
                       "<table:table table:name='A'><table:table-row table:number-rows-repeated='10000000'>"
                       "<table:table-cell office:value-type='float' "
                       "office:value='1'/></table:table-row></table:table>"),
                   "made.ods"),
            "rows");
        mustFail(zipped(made::odsParts(
                            "<table:table table:name='A'><table:table-row><table:table-cell "
                            "table:number-columns-repeated='2000000000'"
                            " office:value-type='float' office:value='1'/></table:table-row></table:table>"),
                        "made.ods"),
                 "columns");
    }
    void tenMillionRowsInCsv() {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray piece = QByteArray("1,2\n").repeated(100'000);
        for (int i = 0; i < 100; ++i)
            file.write(piece);
        file.close();
        mustFail(file.fileName(), "rows");
    }
    void cellOfTwoGibibytes() {
        // Inflated it would be 2 GiB; reading ends long before. Not all of it need be written for that.
        const QByteArray letters = [] {
            QByteArray text;
            quint32 state = 1;
            for (int i = 0; i < 1 << 20; ++i)
                text += char('a' + ((state = state * 1664525 + 1013904223) >> 28));
            return text;
        }();
        mustFail(zipped(xlsxWithSheet(
                     framed("<worksheet><sheetData><row r='5'><c r='C5' t='inlineStr'><is><t>",
                            repeated(letters, 64), "</t></is></c></row></sheetData></worksheet>"))),
                 "C5");
        mustFail(zipped(xlsxWithSheet(framed("<worksheet><sheetData><row r='5'><c r='C5' t='",
                                             repeated(letters, 64), "'/></row></sheetData></worksheet>"))),
                 "enormous length");
        mustFail(zipped(xlsxWithSheet(framed("<worksheet><!--", repeated(letters, 64), "--></worksheet>"))),
                 "enormous length");
        QList<made::Part> ods = made::odsParts("");
        ods[2].pieces =
            framed("<c><table:table table:name='A'><table:table-row><table:table-cell "
                   "office:value-type='string'><text:p>",
                   repeated(letters, 64), "</text:p></table:table-cell></table:table-row></table:table></c>");
        mustFail(zipped(ods, "made.ods"), "A1");
        mustFail(written("a,b\n\"" + letters + "\",2\n", "made.csv"), "A2");
    }
    void cellAtTheLimit() {
        const QByteArray most(32767, 'x');
        const auto sheet = [](const QByteArray& text) {
            return made::xlsxParts({{"A", "<sheetData><row><c t='inlineStr'><is><t>" + text +
                                              "</t></is></c></row></sheetData>"}});
        };
        QCOMPARE(readWorkbook(zipped(sheet(most))).sheets[0].cell(1, 0).length, 32767u);
        mustFail(zipped(sheet(most + 'x')), "A1");
        QByteArray accented;
        for (int i = 0; i < 32767; ++i)
            accented += "ệ";
        QCOMPARE(readWorkbook(zipped(sheet(accented))).sheets[0].cell(1, 0).toText().size(), 32767);
    }
    void entities() {
        QByteArray declared = "<!DOCTYPE w [<!ENTITY a 'ha'>";
        for (char c = 'b'; c <= 'z'; ++c)
            declared += QByteArray("<!ENTITY ") + c + " '" +
                        QByteArray(1, '&').append(char(c - 1)).append(';').repeated(10) + "'>";
        QList<made::Part> parts = made::xlsxParts({{"A", ""}});
        parts[2].content =
            declared + "]><worksheet><sheetData><row><c t='str'><v>&z;</v></c></row></sheetData></worksheet>";
        mustFail(zipped(parts), "entities");
        parts[2].content = "<!DOCTYPE w SYSTEM 'file:///etc/passwd'><worksheet/>";
        mustFail(zipped(parts), "entities");
    }
    void deepNesting() {
        mustFail(zipped(xlsxWithSheet(framed("<a>", repeated(QByteArray("<a>").repeated(1000), 1000), ""))),
                 "nested");
    }
    void brokenXml() {
        mustFail(zipped(made::xlsxParts({{"A", "<sheetData><row><c><v>1</c></row></sheetData>"}})),
                 "damaged");
        QList<made::Part> parts = made::xlsxParts({{"A", ""}});
        parts[2].content = "<worksheet><sheetData><row>";
        mustFail(zipped(parts), "damaged");
        parts[2].content = "\xFF\xFE\x00\x01\x02";
        mustFail(zipped(parts), "damaged");
        parts[2].content.clear();
        mustFail(zipped(parts), "damaged");
        mustFail(zipped(made::xlsxParts({{"A", "<sheetData><row><c t='s'><v>99</v></c></row></sheetData>"}})),
                 "A1");
        parts = made::xlsxParts({{"A", "<sheetData/>"}});
        parts.removeAt(2); // the sheet itself
        mustFail(zipped(parts), "damaged");
    }
    void truncated() {
        const QString whole =
            zipped(made::xlsxParts({{"A", "<sheetData><row><c><v>1</v></c></row></sheetData>"}}));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        for (const qsizetype size : {qsizetype(4), qsizetype(30), bytes.size() / 2, bytes.size() - 1})
            mustFail(written(bytes.left(size)), "");
    }
    void anyByteChanged() {
        // Whatever happens to a file on its way, reading ends: with a workbook or with a message.
        const QString whole = zipped(
            made::xlsxParts({{"A", "<sheetData><row><c t='s'><v>0</v></c><c><v>2</v></c></row></sheetData>"}},
                            "<si><t>chữ</t></si>", "<cellXfs><xf numFmtId='14'/></cellXfs>"));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 3) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ (1 << (at % 8)));
            try {
                readWorkbook(written(changed));
            } catch (const Failure& failure) {
                QVERIFY(!failure.message().isEmpty());
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }
    void otherKinds() {
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        mustFail(written(ole + QByteArray(3000, '\0') + utf16("EncryptedPackage") + QByteArray(100, '\0')),
                 "password");
        mustFail(written(ole + QByteArray(3000, '\0') + utf16("Workbook"), "made.xls"), "old format");
        mustFail(written("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), "PDF");
        mustFail(written(QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11)), "picture");
        mustFail(written("<html><table><tr><td>1</td></tr></table></html>", "made.xls"), "web page");
        mustFail(written(QByteArray("\x01\x02\x00\x03binary", 10), "made.csv"), "neither");
        mustFail(written("", "made.csv"), "empty");
        mustFail(written("SQLite format 3\0"), "database");
        mustFail(m_folder.path(), "folder");
        mustFail(m_folder.filePath(QStringLiteral("none.xlsx")), "no file");
        mustFail(zipped({{"a.txt", "hello"}}), "archive");
        mustFail(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
                 "text document");
        mustFail(
            zipped({{"[Content_Types].xml",
                     "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"}}),
            "text document");
        mustFail(zipped({{"[Content_Types].xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"}}),
                 ".xlsb");
        mustFail(zipped(made::odsParts(
                            "", "", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
                        "made.ods"),
                 "password");
    }
    void tooManyParts() {
        QList<made::Part> parts = made::xlsxParts({{"A", "<sheetData/>"}});
        for (int i = 0; i < 6000; ++i)
            parts.append({"p/" + QByteArray::number(i), "x"});
        mustFail(zipped(parts), "parts");
    }
    void tooManySheets() {
        QList<QPair<QByteArray, QByteArray>> sheets;
        for (int i = 0; i < 300; ++i)
            sheets.append({"S" + QByteArray::number(i), "<sheetData/>"});
        mustFail(zipped(made::xlsxParts(sheets)), "256 sheets");
    }
    void tooManyCells() {
        ReadLimits limits;
        limits.cells = 10;
        const QString path = written("1,2,3,4\n1,2,3,4\n1,2,3,4\n", "made.csv");
        QVERIFY_EXCEPTION_THROWN(readWorkbook(path, limits), Failure);
        // What all sheets hold together counts, not each by itself.
        const QByteArray tens = "<sheetData>" + QByteArray("<row><c><v>1</v></c></row>").repeated(10) + "</sheetData>";
        ReadLimits few;
        few.cells = 25;
        const QString three = m_folder.filePath(QStringLiteral("three.xlsx"));
        QVERIFY(made::zip(three, made::xlsxParts({{"A", tens}, {"B", tens}})));
        QCOMPARE(readWorkbook(three, few).sheets.size(), 2);
        QVERIFY(made::zip(three, made::xlsxParts({{"A", tens}, {"B", tens}, {"C", tens}})));
        QVERIFY_EXCEPTION_THROWN(readWorkbook(three, few), Failure);
    }
};

KHUE_GUILESS_TEST(TestHostileFiles)
#include "test_hostile_files.moc"
