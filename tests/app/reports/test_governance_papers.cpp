// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of governance: minutes in two languages as the PDF's text says them, open actions, participants.
#include "app/governance/event.h"
#include "app/governance/meeting_facts.h"
#include "app/governance/priority_ranking.h"
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace khue;

class TestGovernancePapers : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Database& db() { return *m_database; }

    Document paper(const char* name, const QVariantMap& parameters) { return makeReport(db(), *findReport(name), parameters); }
    /// The text of a document's PDF, its white space made single blanks.
    QString textOf(const Document& document) {
        const QString path = m_folder.filePath(QStringLiteral("giấy.pdf"));
        writeReport(document, path);
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_C).simplified();
    }
    static qsizetype rowsOf(const Document& document, qsizetype table) {
        for (const Block& block : document.blocks)
            if (const auto* found = std::get_if<TableBlock>(&block); found && table-- == 0)
                return found->rows.size();
        return -1;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
        m_database = openProgramme(m_folder.filePath(QStringLiteral("papers.sqlite")));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(db());
    }

    void minutesSayEverything_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("vietnamese");
        QTest::addColumn<bool>("english");
        QTest::newRow("both") << QStringLiteral("both") << true << true;
        QTest::newRow("vi") << QStringLiteral("vi") << true << false;
        QTest::newRow("en") << QStringLiteral("en") << false << true;
    }
    void minutesSayEverything() {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed: the text of the minutes was NOT checked");
        QFETCH(QString, language);
        QFETCH(bool, vietnamese);
        QFETCH(bool, english);
        const Meeting meeting = find<Meeting>(db(), QStringLiteral("state = 'minuted' ORDER BY starts_at DESC LIMIT 1"));
        QVERIFY(meeting.id);
        const QString text = textOf(paper("meeting_minutes", {{QStringLiteral("meeting"), meeting.id.value}, {QStringLiteral("language"), language}}));
        QVERIFY(!text.isEmpty());
        // Short sentences, so that no end of a line stands within.
        for (const char* said : {"Biên bản họp", "Chấp nhận ưu tiên đột quỵ", "Rà soát việc cần làm", "đủ số thành viên"})
            QCOMPARE(text.contains(QString::fromUtf8(said)), vietnamese);
        for (const char* said : {"Minutes of the meeting", "stroke priority is adopted", "Review of actions", "there was a quorum"})
            QCOMPARE(text.contains(QString::fromUtf8(said)), english);
        for (const MeetingPerson& person : meetingPeople(db(), meeting))
            QVERIFY2(text.contains(person.name.section(u' ', -1)), qPrintable(person.name));
        // What was left open before is said too.
        QVERIFY(text.contains(vietnamese ? QStringLiteral("hội đồng đạo đức") : QStringLiteral("ethics committee")));
    }

    void minutesHaveTheirRows() {
        const Meeting meeting = find<Meeting>(db(), QStringLiteral("state = 'minuted' ORDER BY starts_at DESC LIMIT 1"));
        const Document document = paper("meeting_minutes", {{QStringLiteral("meeting"), meeting.id.value}});
        const auto count = [&](const char* table) { return db().single(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE meeting_id = ?").arg(QLatin1String(table)), meeting.id).toInt(); };
        QCOMPARE(rowsOf(document, 0), qsizetype(count("meeting_attendance")));
        QCOMPARE(rowsOf(document, 1), qsizetype(count("decision")));
        // The code of the study that a decision is about stands beside it.
        int named = 0;
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<TableBlock>(&block))
                for (const TableRow& row : table->rows)
                    named += row.cells.size() == 4 && row.cells[3].text == QLatin1String("TOP-S-001");
        QCOMPARE(named, 1);
        QCOMPARE(rowsOf(document, 2), qsizetype(actionsOf(db(), meeting.id).size()));
        QCOMPARE(rowsOf(document, 3), qsizetype(carriedActions(db(), meeting).size()));
        QVERIFY_EXCEPTION_THROWN(paper("meeting_minutes", {{QStringLiteral("meeting"), 4711}}), Failure);
        // One that is only planned makes an agenda.
        const Meeting planned = find<Meeting>(db(), QStringLiteral("state = 'planned' ORDER BY id LIMIT 1"));
        QCOMPARE(rowsOf(paper("meeting_minutes", {{QStringLiteral("meeting"), planned.id.value}}), 0), qsizetype(0));
    }

    void prioritiesStandByRank() {
        const auto ranked = rankPriorities(db());
        for (const bool leaveOut : {false, true}) {
            setLeavesOutInterest(db(), leaveOut);
            QCOMPARE(rowsOf(paper("priority_ranking", {}), 0), qsizetype(ranked.size()));
        }
        const Document document = paper("priority_ranking", {{QStringLiteral("language"), QStringLiteral("en")}});
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<TableBlock>(&block)) {
                QCOMPARE(table->rows[0].cells[0].text, QStringLiteral("1"));
                QCOMPARE(table->rows[0].cells[1].text, load(db(), rankPriorities(db())[0].id).title_en);
            }
    }

    void openActionsAreThoseOfSql() {
        const int open = db().single(QStringLiteral("SELECT COUNT(*) FROM task WHERE record_table = 'meeting' AND done_on IS NULL")).toInt();
        QVERIFY(open > 0);
        QCOMPARE(rowsOf(paper("open_actions", {}), 0), qsizetype(open));
        const Committee group = find<Committee>(db(), QStringLiteral("kind = 'working_group'"));
        QCOMPARE(rowsOf(paper("open_actions", {{QStringLiteral("committee"), group.id.value}}), 0), qsizetype(0));
    }

    void participantsAreListed() {
        const Event event = find<Event>(db(), QStringLiteral("1 = 1 ORDER BY id LIMIT 1"));
        const EventCounts counts = eventCounts(db(), event.id);
        const Document document = paper("event_participants", {{QStringLiteral("event"), event.id.value}});
        QCOMPARE(rowsOf(document, 0), qsizetype(counts.speakers + 1)); // one declined
        QCOMPARE(rowsOf(document, 1), qsizetype(counts.participants));
    }
};

KHUE_TEST(TestGovernancePapers)
#include "test_governance_papers.moc"
