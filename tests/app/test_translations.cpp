// SPDX-License-Identifier: GPL-3.0-or-later
// Vietnamese is complete, in precomposed letters, with the placeholders of its source.
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void complete_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("vi") << khue::sourceFile(QStringLiteral("translations/khue_vi.ts"));
        QTest::newRow("en") << khue::sourceFile(QStringLiteral("translations/khue_en.ts"));
    }
    void complete() {
        QFETCH(QString, file);
        QFile ts(file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        int messages = 0;
        static const QRegularExpression placeholder(QStringLiteral("%(n|\\d)"));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            if (xml.name() != QLatin1String("translation"))
                continue;
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            QVERIFY2(!text.isEmpty() || source.isEmpty(), qPrintable(source));
            QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
            QSet<QString> wanted, found;
            for (auto match = placeholder.globalMatch(source); match.hasNext();)
                wanted.insert(match.next().captured());
            for (auto match = placeholder.globalMatch(text); match.hasNext();)
                found.insert(match.next().captured());
            wanted.remove(QStringLiteral("%n")); // a singular may say it in words
            found.remove(QStringLiteral("%n"));
            QVERIFY2(wanted == found, qPrintable(source + QStringLiteral(" | ") + text));
        }
        QVERIFY(messages > 300);
    }
};

KHUE_GUILESS_TEST(TestTranslations)
#include "test_translations.moc"
