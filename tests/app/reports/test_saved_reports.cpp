// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/store/history.h"
#include "app/today/attention.h"
#include "app/today/saved_report.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestSavedReports : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;

    SavedReport saved(ReportPeriod every, QDate first, QDate done = {}) {
        SavedReport record;
        record.name = QStringLiteral("Báo cáo %1").arg(++m_count);
        record.report = QStringLiteral("year_overview");
        record.every = every;
        record.first_due = first;
        record.done_through = done;
        return record;
    }

private slots:
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("saved%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC); });
    }

    void isDueOnItsDays_data() {
        QTest::addColumn<int>("every");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("done");
        QTest::addColumn<QDate>("next");
        const QDate none;
        QTest::newRow("never") << int(ReportPeriod::Never) << QDate(2026, 1, 1) << none << none;
        QTest::newRow("not yet made") << int(ReportPeriod::Month) << QDate(2026, 1, 31) << none << QDate(2026, 1, 31);
        QTest::newRow("a short month") << int(ReportPeriod::Month) << QDate(2026, 1, 31) << QDate(2026, 1, 31) << QDate(2026, 2, 28);
        QTest::newRow("after a short month") << int(ReportPeriod::Month) << QDate(2026, 1, 31) << QDate(2026, 2, 28) << QDate(2026, 3, 31);
        QTest::newRow("quarters") << int(ReportPeriod::Quarter) << QDate(2026, 1, 10) << QDate(2026, 9, 1) << QDate(2026, 10, 10);
        QTest::newRow("a leap day") << int(ReportPeriod::Year) << QDate(2024, 2, 29) << QDate(2025, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("years later") << int(ReportPeriod::Year) << QDate(2019, 12, 20) << QDate(2026, 12, 20) << QDate(2027, 12, 20);
        QTest::newRow("first day to come") << int(ReportPeriod::Month) << QDate(2027, 3, 5) << QDate(2026, 1, 1) << QDate(2027, 3, 5);
    }
    void isDueOnItsDays() {
        QFETCH(int, every);
        QFETCH(QDate, first);
        QFETCH(QDate, done);
        QFETCH(QDate, next);
        const SavedReport record = saved(ReportPeriod(every), first, done);
        QCOMPARE(nextDue(record), next);
        if (next.isValid()) {
            QVERIFY(isDue(record, next) && isDue(record, next.addDays(400)));
            QVERIFY(!isDue(record, next.addDays(-1)));
        }
    }

    void remindsUntilItIsMade() {
        SavedReport due = saved(ReportPeriod::Month, QDate(2026, 9, 15)), later = saved(ReportPeriod::Year, QDate(2026, 12, 20));
        QVERIFY(saveChecked(*m_database, due, "save_report", due.name).isEmpty());
        QVERIFY(saveChecked(*m_database, later, "save_report", later.name).isEmpty());
        const auto reminders = [this] {
            int count = 0;
            for (const Attention& each : whatNeedsSomebody(*m_database))
                if (each.kind == QLatin1String("report_due"))
                    ++count;
            return count;
        };
        QCOMPARE(reminders(), 1);
        markMade(*m_database, due.id);
        QCOMPARE(reminders(), 0);
        QCOMPARE(load(*m_database, due.id).done_through, QDate(2026, 11, 15));
        markMade(*m_database, later.id); // four weeks too early to count
        QVERIFY(!load(*m_database, later.id).done_through.isValid());
        History history(*m_database);
        QVERIFY(history.nextUndo().has_value());
        history.undo();
        QCOMPARE(reminders(), 1);
    }

    void whatIsMadeALittleEarlyCounts() {
        SavedReport record = saved(ReportPeriod::Month, QDate(2026, 11, 27));
        QVERIFY(saveChecked(*m_database, record, "save_report").isEmpty());
        markMade(*m_database, record.id);
        QCOMPARE(nextDue(load(*m_database, record.id)), QDate(2026, 12, 27));
    }

    void badInputIsRefused() {
        SavedReport record = saved(ReportPeriod::Month, {});
        QVERIFY(hasErrors(saveChecked(*m_database, record, "save_report")));
        record.first_due = QDate(2026, 1, 1);
        record.parameters = QStringLiteral("[1, 2");
        QVERIFY(hasErrors(saveChecked(*m_database, record, "save_report")));
        record.parameters = parametersText({{QStringLiteral("language"), QStringLiteral("vi")}, {QStringLiteral("from"), QDate(2026, 3, 1)}, {QStringLiteral("to"), QString()}});
        QCOMPARE(record.parameters, QStringLiteral("{\"from\":\"2026-03-01\",\"language\":\"vi\"}"));
        QVERIFY(saveChecked(*m_database, record, "save_report").isEmpty());
        QCOMPARE(parametersOf(record).size(), 2);
        SavedReport twin = record;
        twin.id = {};
        QVERIFY(hasErrors(saveChecked(*m_database, twin, "save_report")));
    }

    void relativeDaysFollowTheYear() {
        const QDate day(2026, 2, 23);
        const std::pair<const char*, QDate> words[] = {
            {"today", day},
            {"year_start", QDate(2026, 1, 1)},
            {"last_year_end", QDate(2025, 12, 31)},
            {"quarter_end", QDate(2026, 3, 31)},
            {"last_quarter_start", QDate(2025, 10, 1)},
            {"last_quarter_end", QDate(2025, 12, 31)},
            {"month_end", QDate(2026, 2, 28)},
            {"last_month_start", QDate(2026, 1, 1)},
        };
        for (const auto& [word, date] : words)
            QCOMPARE(relativeDate(QLatin1String(word), day), date);
        for (const char* word : {"", "year", "century_start", "2026", "last_"})
            QVERIFY(!relativeDate(QLatin1String(word), day).isValid());
    }
};

KHUE_GUILESS_TEST(TestSavedReports)
#include "test_saved_reports.moc"
