// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/person_name.h"
#include "app/people/titles.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestPersonName : public QObject {
    Q_OBJECT
private slots:
    void splitsTitles_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* text, const char* titles, const char* name) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(titles).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromUtf8(name);
        };
        row("PGS.TS. Trần Thị Bích Đào", "PGS TS", "Trần Thị Bích Đào");
        row("PGS. TS. BS Nguyễn Văn An", "PGS TS BS", "Nguyễn Văn An");
        row("TS.BS. Lê Minh Khôi", "TS BS", "Lê Minh Khôi");
        row("ThS.BSCKII. Hồ Quang Hà", "ThS BSCKII", "Hồ Quang Hà");
        row("BS. CKII. Hồ Quang Hà", "BSCKII", "Hồ Quang Hà");
        row("BS CK1 Hồ Quang Hà", "BSCKI", "Hồ Quang Hà");
        row("CNĐD. Dương Gia Ấn", "CNĐD", "Dương Gia Ấn");
        row("Giáo sư Trần Văn Bình", "GS", "Trần Văn Bình");
        row("Phó giáo sư, Tiến sĩ Trần Văn Bình", "PGS TS", "Trần Văn Bình");
        row("Prof. Eleanor Hartley", "Prof", "Eleanor Hartley");
        row("Assoc. Prof. James Whitfield", "AssocProf", "James Whitfield");
        row("Associate Professor James Whitfield", "AssocProf", "James Whitfield");
        row("Dr Priya Raman", "Dr", "Priya Raman");
        row("Prof Dr. Tom Ashcroft", "Prof Dr", "Tom Ashcroft");
        row("Eleanor Hartley, PhD", "PhD", "Eleanor Hartley");
        row("Md Rahman", "", "Md Rahman");
        row("Nguyễn Văn An", "", "Nguyễn Văn An");
        row("  Đỗ   Thị Đạt ", "", "Đỗ Thị Đạt");
        row("Drew Barrymore", "", "Drew Barrymore");
        row("Tsai Ming", "", "Tsai Ming");
    }
    void splitsTitles() {
        QFETCH(QString, text);
        const TitledName result = splitTitles(text);
        QTEST(result.titles, "titles");
        QTEST(result.name, "name");
        const TitledName decomposed = splitTitles(text.normalized(QString::NormalizationForm_D));
        QCOMPARE(decomposed.titles, result.titles);
        QCOMPARE(decomposed.name, result.name);
    }

    void keepsUnknownTitles() {
        QCOMPARE(titleCodes(QStringLiteral("ThS.BS.")), QStringList({"ThS", "BS"}));
        QCOMPARE(titleCodes(QString::fromUtf8("CNĐD.")), QStringList(QString::fromUtf8("CNĐD")));
        QCOMPARE(titleCodes(QStringLiteral("TS.XYZ.")), QStringList({"TS", "XYZ"}));
        QCOMPARE(titleCodes(QStringLiteral("Assoc. Prof.")), QStringList("AssocProf"));
        QCOMPARE(titleCodes(QString()), QStringList());
    }

    void everyTitleIsReadBack() {
        for (const QString& code : knownTitles()) {
            QCOMPARE(titleCodes(writtenTitles({code})), QStringList(code));
            const TitledName split = splitTitles(writtenTitles({code}) + QString::fromUtf8(" Lê Ân"));
            QCOMPARE(split.titles, QStringList(code));
            QCOMPARE(split.name, QString::fromUtf8("Lê Ân"));
        }
        QCOMPARE(writtenTitles({"PGS", "TS", "BS"}), QStringLiteral("PGS.TS.BS."));
        QCOMPARE(writtenTitles({"AssocProf", "Dr"}), QStringLiteral("Assoc. Prof. Dr"));
    }

    void splitsNames_data() {
        QTest::addColumn<QString>("full");
        QTest::addColumn<bool>("western");
        QTest::addColumn<QStringList>("parts"); // family, middle, given
        const auto row = [](const char* full, bool western, const char* parts) {
            QTest::newRow(full) << QString::fromUtf8(full) << western << QString::fromUtf8(parts).split(u'|');
        };
        row("Nguyễn Văn An", false, "Nguyễn|Văn|An");
        row("HỒ GIA ĐỨC", false, "Hồ|Gia|Đức");
        row("PHẠM THỊ NGỌC HÙNG", false, "Phạm|Thị Ngọc|Hùng");
        row("Lê Ân", false, "Lê||Ân");
        row("Đạt", false, "||Đạt");
        row("nguyễn văn an", false, "Nguyễn|Văn|An");
        row("Eleanor Hartley", true, "Hartley||Eleanor");
        row("Hartley, Eleanor Jane", true, "Hartley|Jane|Eleanor");
        row("Ludwig van Beethoven", true, "van Beethoven||Ludwig");
        row("Ronald McDonald", true, "McDonald||Ronald");
        row("ELEANOR SMITH-JONES", true, "Smith-Jones||Eleanor");
        row("James R. Whitfield", true, "Whitfield|R.|James");
    }
    void splitsNames() {
        QFETCH(QString, full);
        QFETCH(bool, western);
        const PersonName name = splitName(full, western ? NameOrder::Western : NameOrder::Vietnamese);
        QTEST(QStringList({name.family, name.middle, name.given}), "parts");
        QCOMPARE(splitName(fullName(name), name.order), name);
        QCOMPARE(splitName(full.normalized(QString::NormalizationForm_D), name.order), name);
    }

    void guessesOrder_data() {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("western");
        const auto row = [](const char* full, const char* title, bool western) {
            QTest::newRow(full) << QString::fromUtf8(full) << QString::fromUtf8(title) << western;
        };
        row("Nguyễn Văn An", "", false);
        row("Nguyen Van An", "", false);
        row("Trần Thị Bích Đào", "PGS", false);
        row("Trần Văn Nam", "Dr", false);
        row("Lê Minh Khôi", "", false);
        row("Eleanor Hartley", "Prof", true);
        row("Priya Raman", "Dr", true);
        row("Tom Ashcroft", "", true);
        row("José García", "", true);
        row("Mai Smith", "Dr", true);
        row("Y Nhung Kbuôr", "BS", false);
    }
    void guessesOrder() {
        QFETCH(QString, full);
        QFETCH(QString, title);
        const QStringList titles = title.isEmpty() ? QStringList() : QStringList(title);
        QTEST(guessOrder(full, titles) == NameOrder::Western, "western");
    }
};

KHUE_GUILESS_TEST(TestPersonName)
#include "test_person_name.moc"
