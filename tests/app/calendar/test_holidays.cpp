// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/academic_term.h"
#include "app/calendar/holiday_calendar.h"
#include "app/programme.h"
#include "app/store/history.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {

using Days = QStringList;

Days datesOf(const QString& country, int year) {
    Days dates;
    for (const Holiday& day : ruledHolidays(country, year))
        dates.append(QStringLiteral("%1 %2").arg(day.date.toString(Qt::ISODate), codeOf(day.kind)));
    return dates;
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("holidays.sqlite")));
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void vietNamByRule_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<Days>("days");
        QTest::newRow("2026") << 2026
                              << Days{"2026-01-01 holiday", "2026-02-16 holiday", "2026-02-17 holiday", "2026-02-18 holiday", "2026-02-19 holiday",
                                      "2026-02-20 holiday", "2026-04-26 holiday", "2026-04-27 compensatory", "2026-04-30 holiday", "2026-05-01 holiday",
                                      "2026-09-01 holiday", "2026-09-02 holiday", "2026-11-24 holiday"};
        // Tết from Friday 5 to Tuesday 9 February: Saturday and Sunday are made good on Wednesday and Thursday.
        QTest::newRow("2027") << 2027
                              << Days{"2027-01-01 holiday", "2027-02-05 holiday", "2027-02-06 holiday", "2027-02-07 holiday", "2027-02-08 holiday",
                                      "2027-02-09 holiday", "2027-02-10 compensatory", "2027-02-11 compensatory", "2027-04-16 holiday", "2027-04-30 holiday",
                                      "2027-05-01 holiday", "2027-05-03 compensatory", "2027-09-02 holiday", "2027-09-03 holiday", "2027-11-24 holiday"};
    }
    void vietNamByRule() {
        QFETCH(int, year);
        QFETCH(Days, days);
        QCOMPARE(datesOf(QStringLiteral("VN"), year), days);
    }

    /// Which neighbour of 2 September was off, by the notices of those years.
    void besideNationalDay_data() {
        QTest::addColumn<QDate>("day");
        for (const char* day : {"2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"})
            QTest::newRow(day) << QDate::fromString(QLatin1String(day), Qt::ISODate);
    }
    void besideNationalDay() {
        QFETCH(QDate, day);
        const std::vector<Holiday> days = ruledHolidays(QStringLiteral("VN"), day.year());
        QVERIFY(std::any_of(days.begin(), days.end(), [&](const Holiday& each) { return each.date == day && each.kind == HolidayKind::Holiday; }));
    }

    void cultureDayFrom2026() {
        QVERIFY(datesOf(QStringLiteral("VN"), 2025).filter(QStringLiteral("-11-24")).isEmpty());
        QCOMPARE(datesOf(QStringLiteral("VN"), 2030).filter(QStringLiteral("-11-2")), (Days{"2030-11-24 holiday", "2030-11-25 compensatory"}));
    }

    /// Each holiday on a weekly rest day gives one working day off, and no two days fall together.
    void everyYearIsSound() {
        for (int year = 2013; year <= 2100; ++year)
            for (const QString& country : holidayCountries()) {
                QSet<QDate> dates;
                int weekends = 0, instead = 0;
                QDate before;
                for (const Holiday& day : ruledHolidays(country, year)) {
                    QVERIFY(!before.isValid() || day.date >= before);
                    before = day.date;
                    QVERIFY2(!dates.contains(day.date) || country == u"VN", qPrintable(day.date.toString(Qt::ISODate)));
                    dates.insert(day.date);
                    weekends += day.date.dayOfWeek() >= 6;
                    instead += day.kind == HolidayKind::Compensatory;
                    QVERIFY(day.kind != HolidayKind::Compensatory || day.date.dayOfWeek() < 6);
                    QVERIFY(!day.title_vi.isEmpty() && !day.title_en.isEmpty());
                }
                if (country == u"VN")
                    QCOMPARE(instead, weekends);
                else
                    QCOMPARE(weekends, 0);
            }
    }

    void englandByRule_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<Days>("days");
        QTest::newRow("2026") << 2026 << Days{"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"};
        QTest::newRow("2027") << 2027 << Days{"01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"};
        QTest::newRow("2022") << 2022 << Days{"01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"};
        QTest::newRow("2020") << 2020 << Days{"01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"};
        QTest::newRow("2021") << 2021 << Days{"01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"};
    }
    void englandByRule() {
        QFETCH(int, year);
        QFETCH(Days, days);
        Days found;
        for (const Holiday& day : ruledHolidays(QStringLiteral("GB"), year))
            found.append(day.date.toString(QStringLiteral("MM-dd")));
        QCOMPARE(found, days);
    }

    void easter() {
        QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(easterSunday(2027), QDate(2027, 3, 28));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
        QCOMPARE(easterSunday(2008), QDate(2008, 3, 23));
        for (int year = 1900; year <= 2100; ++year)
            QVERIFY(easterSunday(year).dayOfWeek() == 7 && easterSunday(year) >= QDate(year, 3, 22) && easterSunday(year) <= QDate(year, 4, 25));
    }

    void proposalLeavesWhatWasEdited() {
        const auto propose = [this] {
            Edit edit(*m_database, "propose_holidays", QStringLiteral("2026"));
            const int added = proposeHolidays(edit, *m_database, QStringLiteral("VN"), 2026);
            edit.commit();
            return added;
        };
        QCOMPARE(propose(), 13);
        QCOMPARE(propose(), 0);
        // The notice moved the second day of the National Day, and renamed another.
        Holiday moved = find<Holiday>(*m_database, QStringLiteral("date = ?"), QDate(2026, 9, 1));
        moved.date = QDate(2026, 9, 3);
        moved.source = HolidaySource::Notice;
        QVERIFY(!hasErrors(saveChecked(*m_database, moved, "save")));
        Holiday culture = find<Holiday>(*m_database, QStringLiteral("date = ?"), QDate(2026, 11, 24));
        culture.note = QStringLiteral("theo thông báo");
        QVERIFY(!hasErrors(saveChecked(*m_database, culture, "save")));
        QCOMPARE(propose(), 0);
        QVERIFY(!find<Holiday>(*m_database, QStringLiteral("date = ?"), QDate(2026, 9, 1)).id);
        QCOMPARE(find<Holiday>(*m_database, QStringLiteral("date = ?"), QDate(2026, 11, 24)).note, QStringLiteral("theo thông báo"));
        // One step, which can be undone.
        History history(*m_database);
        for (int i = 0; i < 3; ++i)
            QVERIFY(history.undo());
        QCOMPARE(m_database->single(QStringLiteral("SELECT COUNT(*) FROM holiday")).toInt(), 0);
    }

    void editedYearStandsForTheRules() {
        const QDate from(2026, 1, 1), to(2027, 12, 31);
        {
            const HolidayCalendar calendar(*m_database, from, to);
            QVERIFY(calendar.isProposed(QStringLiteral("VN"), 2026) && calendar.isProposed(QStringLiteral("GB"), 2027));
            QVERIFY(calendar.dayOff(QDate(2026, 11, 24), QStringLiteral("VN")));
            QVERIFY(!calendar.dayOff(QDate(2026, 11, 24), QStringLiteral("GB")));
            QVERIFY(!calendar.isWorkingDay(QDate(2026, 12, 28), QStringLiteral("GB")));
            QVERIFY(calendar.isWorkingDay(QDate(2026, 12, 28), QStringLiteral("VN")));
        }
        Edit edit(*m_database, "add");
        Holiday off;
        off.date = QDate(2026, 8, 31);
        off.kind = HolidayKind::SwappedOff;
        off.title_vi = QStringLiteral("Hoán đổi ngày làm việc");
        edit.save(off);
        Holiday work;
        work.date = QDate(2026, 8, 22); // a Saturday
        work.kind = HolidayKind::Working;
        work.title_vi = QStringLiteral("Làm bù");
        edit.save(work);
        edit.commit();
        const HolidayCalendar calendar(*m_database, from, to);
        QVERIFY(!calendar.isProposed(QStringLiteral("VN"), 2026));
        QVERIFY(calendar.isProposed(QStringLiteral("VN"), 2027));
        QVERIFY(!calendar.dayOff(QDate(2026, 11, 24), QStringLiteral("VN"))); // the entered year is all there is
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 8, 31), QStringLiteral("VN")));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 8, 22), QStringLiteral("VN")));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 8, 23), QStringLiteral("VN")));
        Holiday contradiction = work;
        contradiction.id = {};
        contradiction.kind = HolidayKind::Holiday;
        QVERIFY(hasErrors(saveChecked(*m_database, contradiction, "add")));
    }

    void oxfordWeeks() {
        for (const int year : {2025, 2026}) {
            Edit edit(*m_database, "propose_holidays", QString::number(year));
            QCOMPARE(proposeTerms(edit, *m_database, year), 3);
            QCOMPARE(proposeTerms(edit, *m_database, year), 0);
            edit.commit();
        }
        const std::vector<AcademicTerm> terms = termsBetween(*m_database, QDate(2025, 9, 1), QDate(2027, 9, 1));
        QCOMPARE(terms.size(), size_t(6));
        // Sunday of week 1 to Saturday of week 8.
        const std::pair<QDate, QDate> full[] = {{{2025, 10, 12}, {2025, 12, 6}}, {{2026, 1, 18}, {2026, 3, 14}}, {{2026, 4, 26}, {2026, 6, 20}},
                                                {{2026, 10, 11}, {2026, 12, 5}}, {{2027, 1, 17}, {2027, 3, 13}}, {{2027, 4, 25}, {2027, 6, 19}}};
        for (const auto& [first, last] : full) {
            QCOMPARE(termWeek(terms, first)->week, 1);
            QCOMPARE(termWeek(terms, last)->week, 8);
            QCOMPARE(termWeek(terms, first.addDays(-1))->week, 0);
            QCOMPARE(termWeek(terms, last.addDays(1))->week, 9);
            QVERIFY(!termWeek(terms, first.addDays(-8)));
            QVERIFY(!termWeek(terms, last.addDays(8)));
        }
        const TermWeek week = *termWeek(terms, QDate(2026, 2, 4));
        QCOMPARE(week.shown(Language::English), QStringLiteral("Week 3 of Hilary Term"));
        QCOMPARE(week.shown(Language::Vietnamese), QStringLiteral("Tuần 3 học kỳ Hilary"));
        QVERIFY(!week.provisional);
        QVERIFY(termWeek(terms, QDate(2027, 2, 4))->provisional);
        QCOMPARE(termsBetween(*m_database, QDate(2026, 2, 1), QDate(2026, 2, 7)).size(), size_t(1));
        AcademicTerm wrong;
        wrong.first_day = QDate(2028, 1, 17); // a Monday
        QVERIFY(hasErrors(saveChecked(*m_database, wrong, "add")));
    }

    void commandLine() {
        const auto call = [&](const QStringList& arguments, QString* messages = nullptr) {
            QProcess process;
            process.start(khue::commandLine(), QStringList{"--lang", "en", "--db", m_database->path()} + arguments);
            process.waitForFinished(60000);
            if (messages)
                *messages = QString::fromUtf8(process.readAllStandardError());
            return QString::fromUtf8(process.readAllStandardOutput());
        };
        QString messages;
        const QString csv = call({"holidays", "2027", "--country", "gb", "--format", "csv"}, &messages);
        QCOMPARE(csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).size(), 9);
        QVERIFY(csv.contains(QStringLiteral("2027-12-27,GB,compensatory,Lễ Giáng sinh (nghỉ bù),Christmas Day (substitute day),rule\r\n")));
        QVERIFY2(messages.contains(QStringLiteral("proposed by the rules")), qPrintable(messages));
        Holiday day;
        day.date = QDate(2026, 2, 13);
        day.title_en = QStringLiteral("Extra, \"by notice\"");
        QVERIFY(!hasErrors(saveChecked(*m_database, day, "add")));
        QCOMPARE(call({"holidays", "2026", "--country", "vn", "--format", "csv"}, &messages),
                 QStringLiteral("date,country,kind,title_vi,title_en,source\r\n2026-02-13,VN,holiday,,\"Extra, \"\"by notice\"\"\",notice\r\n"));
        QVERIFY2(messages.contains(QStringLiteral("as entered")), qPrintable(messages));
        QCOMPARE(call({"lunar", "2026-02-17"}), QStringLiteral("1/1/2026\tday 1 of month 1, year Bính Ngọ (Fire Horse)\n"));
        QCOMPARE(call({"lunar", "2025-07-25"}), QStringLiteral("1/6N/2025\tday 1 of leap month 6, year Ất Tỵ (Wood Snake)\n"));
        QVERIFY(call({"lunar", "soon"}, &messages).isEmpty() && messages.contains(QStringLiteral("2026-02-17")));
    }
};

KHUE_GUILESS_TEST(TestHolidays)
#include "test_holidays.moc"
