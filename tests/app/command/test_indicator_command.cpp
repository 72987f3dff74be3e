// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators on the command line: values, the records behind a figure, what it says of a wrong call.
#include "app/command/command.h"
#include "app/indicators/measure.h"
#include "tests/support/ended.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace khue;

class TestIndicatorCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

    Ended call(const char* arguments) {
        return run(commandLine(), QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--db"), m_database} + QString::fromUtf8(arguments).split(u' '));
    }

private slots:
    void initTestCase() {
        m_database = m_folder.filePath(QStringLiteral("indicators.sqlite"));
        QCOMPARE(call("init --sample").code, int(Done));
    }

    void indicatorsOfTheYear() {
        const Ended ended = call("indicators --json");
        QCOMPARE(ended.code, int(Done));
        const QJsonArray indicators = ended.json().value(QStringLiteral("indicators")).toArray();
        QVERIFY(indicators.size() >= 20);
        const QStringList keys{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("unit"), QStringLiteral("level"), QStringLiteral("scope"), QStringLiteral("measure"),
                               QStringLiteral("filter"), QStringLiteral("value"), QStringLiteral("target"), QStringLiteral("previous"), QStringLiteral("baseline"), QStringLiteral("state")};
        for (const QJsonValue& each : indicators)
            for (const QString& key : keys)
                QVERIFY2(each.toObject().contains(key), qPrintable(key));
        QVERIFY(call("indicators").out.contains(QStringLiteral("People trained")));
        // A year without anything has no shares and means, but counts of nothing.
        for (const QJsonValue& each : call("indicators --year 1999 --json").json().value(QStringLiteral("indicators")).toArray())
            QVERIFY(each.toObject().value(QStringLiteral("value")).toDouble(0) == 0);
    }

    void everyMeasureOpensItsRecords() {
        const QJsonArray measures = call("indicators --measures --json").json().value(QStringLiteral("measures")).toArray();
        QCOMPARE(measures.size(), qsizetype(allMeasures().size()));
        for (const QJsonValue& each : measures) {
            const QString code = each.toObject().value(QStringLiteral("code")).toString();
            const QJsonObject opened = call(qPrintable(QStringLiteral("indicators --json --records ") + code)).json();
            QCOMPARE(opened.value(QStringLiteral("value")), each.toObject().value(QStringLiteral("value")));
            const Measure* measure = findMeasure(code);
            QVERIFY(measure);
            if (measure->reckoning == Reckoning::Count)
                QCOMPARE(double(opened.value(QStringLiteral("records")).toArray().size()), opened.value(QStringLiteral("value")).toDouble());
        }
        // An indicator opens as its measure does, narrowed by its filter.
        const QJsonObject women = call("indicators --json --records B2").json(), all = call("indicators --json --records B1").json();
        QVERIFY(women.value(QStringLiteral("value")).toDouble() < all.value(QStringLiteral("value")).toDouble());
        for (const QJsonValue& record : women.value(QStringLiteral("records")).toArray())
            QCOMPARE(record.toObject().value(QStringLiteral("groups")).toObject().value(QStringLiteral("sex")).toString(), QStringLiteral("female"));
    }

    void wrongCalls() {
        QCOMPARE(call("indicators --year soon").code, int(WrongUsage));
        QCOMPARE(call("indicators 2026").code, int(WrongUsage));
        const Ended unknown = call("indicators --records moonshine");
        QCOMPARE(unknown.code, int(Failed));
        QVERIFY(unknown.err.contains(QStringLiteral("moonshine")));
        QCOMPARE(call("indicators --records C5").code, int(Failed)); // by hand
        QVERIFY(call("help indicators").out.contains(QStringLiteral("--records")));
    }

    void listsAndExports() {
        for (const char* kind : {"indicator", "indicator_target", "indicator_value"}) {
            const Ended ended = call(qPrintable(QStringLiteral("list %1 --format json").arg(QLatin1String(kind))));
            QCOMPARE(ended.code, int(Done));
            QVERIFY(!QJsonDocument::fromJson(ended.out.toUtf8()).array().isEmpty());
        }
        for (const char* report : {"annual_report", "indicator_report"})
            QCOMPARE(call(qPrintable(QStringLiteral("report %1 --out %2/%1.pdf").arg(QLatin1String(report), m_folder.path()))).code, int(Done));
    }
};

KHUE_TEST(TestIndicatorCommand)
#include "test_indicator_command.moc"
