// SPDX-License-Identifier: GPL-3.0-or-later
// What users type about progress and certificates, right and wrong, in both languages; and the certificates of the
// sample programme as others get them: on paper, and as a text that verifies until a letter is changed.
#include "app/command/command.h"
#include "tests/support/ended.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace khue;

class TestProgressCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_original, m_database;
    int m_count = 0;

    Ended call(const QStringList& arguments, const char* language = "en") {
        return run(commandLine(), QStringList{QStringLiteral("--db"), m_database, QStringLiteral("--lang"), QString::fromLatin1(language)} + arguments);
    }
    /// The arguments in one string; «_» stands for a space within one.
    Ended type(const QString& line, const char* language = "en") {
        QStringList arguments = line.split(u' ');
        for (QString& each : arguments)
            each.replace(u'~', u' ');
        return call(arguments, language);
    }
    QJsonArray listed(const QStringList& arguments) {
        return QJsonDocument::fromJson(call(QStringList{QStringLiteral("list")} + arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).out.toUtf8()).array();
    }
    QString file(const char* name, const QByteArray& text) {
        const QString path = m_folder.filePath(QString::number(m_count) + QString::fromLatin1(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0)
            qFatal("cannot write");
        return path;
    }
    /// The code of the first run in that state.
    QString runIn(const char* state) {
        for (const QJsonValue& each : listed({QStringLiteral("course_run")}))
            if (each[QLatin1String("state")] == QLatin1String(state))
                return each[QLatin1String("code")].toString();
        return {};
    }

private slots:
    void initTestCase() {
        m_original = m_folder.filePath(QStringLiteral("original.sqlite"));
        QCOMPARE(run(commandLine(), {QStringLiteral("--db"), m_original, QStringLiteral("init"), QStringLiteral("--sample")}).code, int(Done));
    }
    void init() {
        m_database = m_folder.filePath(QStringLiteral("p%1.sqlite").arg(++m_count));
        QVERIFY(QFile::copy(m_original, m_database));
    }

    void aCertificateOfTheSampleReadsRightAndVerifies() {
        QString number, holder;
        for (const QJsonValue& each : listed({QStringLiteral("certificate")}))
            if (each[QLatin1String("state")] == QLatin1String("issued")) {
                number = each[QLatin1String("number")].toString();
                holder = each[QLatin1String("holder")].toString();
                break;
            }
        QVERIFY(!number.isEmpty());
        const QString pdf = m_folder.filePath(QStringLiteral("one.pdf"));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("pdf"), number, QStringLiteral("--out"), pdf}).code, int(Done));
        const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).out;
        for (const QString& said : {number, holder, QStringLiteral("GIẤY CHỨNG NHẬN"), QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")})
            QVERIFY2(text.contains(said, Qt::CaseInsensitive), qPrintable(said + u'\n' + text));
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));

        // The sample's key was made beside the database it was issued in.
        const QString code = call({QStringLiteral("certificate"), QStringLiteral("text"), number}).out.trimmed();
        QVERIFY(code.startsWith(QLatin1String("KHUE1|")) && code.contains(holder));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("verify"), code}).code, int(Done));
        const Ended vietnamese = call({QStringLiteral("certificate"), QStringLiteral("verify"), code}, "vi");
        QVERIFY(vietnamese.out.contains(holder));
        // With the public key alone, and no database at all.
        m_database = m_original;
        const QString key = m_folder.filePath(QStringLiteral("public.txt"));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("export"), QStringLiteral("--out"), key}).code, int(Done));
        m_database = m_folder.filePath(QStringLiteral("nowhere.sqlite"));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("verify"), code, QStringLiteral("--key"), key}).code, int(Done));
        QVERIFY(!QFile::exists(m_database));
        QString changed = code;
        const qsizetype at = changed.indexOf(holder) + holder.size() - 1;
        changed[at] = changed[at] == u'n' ? u'm' : u'n';
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("verify"), changed, QStringLiteral("--key"), key}).code, int(ProblemsFound));
        m_database = m_original;
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("verify"), changed}).code, int(ProblemsFound));
        QCOMPARE(QFile::permissions(m_folder.filePath(QStringLiteral("original.certificate-key"))) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void wrongInputIsSaidAndNothingIsWritten_data() {
        QTest::addColumn<QString>("line"); // RUN and OPEN stand for runs, FILE for a file with `text`
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("vietnamese");
        const auto row = [](const char* name, const char* line, const QByteArray& text, int code, const char* english, const char* vietnamese) {
            QTest::newRow(name) << QString::fromUtf8(line) << text << code << QString::fromUtf8(english) << QString::fromUtf8(vietnamese);
        };
        row("a score above the maximum", "score RUN pre_test --trainee SOMEBODY --points 20.5 --reason x", {}, ProblemsFound, "the range is 0 to 20", "từ 0 đến 20");
        row("regrading without a reason", "score RUN pre_test --trainee SOMEBODY --points 3", {}, ProblemsFound, "Say why", "lý do");
        row("no number", "score RUN pre_test --trainee SOMEBODY --points many --reason x", {}, Failed, "is not a number", "không phải là số");
        row("an assessment that is not there", "score RUN horoscope --trainee SOMEBODY", {}, Failed, "no assessment", "không có bài đánh giá");
        row("answers of nobody", "score RUN pre_test FILE", "Name,Score\nNobody at all,3\n", Failed, "No column names", "Không cột nào");
        row("a certificate for somebody not eligible", "certificate issue OPEN --trainee APPLICANT", {}, Failed, "Nothing was issued", "Chưa cấp");
        row("a template that is not there", "certificate issue RUN --template Nothing", {}, Failed, "no certificate template", "mẫu giấy chứng nhận");
        row("revoking without a reason", "certificate revoke NUMBER", {}, Failed, "Say why", "lý do");
        row("feedback without answers", "feedback RUN FILE", "Name,Comment\nAn,good\n", ProblemsFound, "from 1 to 5", "từ 1 đến 5");
        row("a person who is not there", "competency Nobody~At~All", {}, Failed, "Nobody At All", "Nobody At All");
    }
    void wrongInputIsSaidAndNothingIsWritten() {
        QFETCH(QString, line);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, english);
        QFETCH(QString, vietnamese);
        const QString finished = runIn("finished"), other = runIn("running");
        if (line.contains(QLatin1String("SOMEBODY")) || line.contains(QLatin1String("APPLICANT"))) {
            const QString runCode = line.contains(QLatin1String("APPLICANT")) ? other : finished;
            const QJsonArray trainees = QJsonDocument::fromJson(call({QStringLiteral("progress"), runCode, QStringLiteral("--json")}).out.toUtf8())[QLatin1String("trainees")].toArray();
            QString somebody;
            for (const QJsonValue& each : trainees) {
                const QString verdict = each[QLatin1String("verdict")].toString();
                if (verdict == (line.contains(QLatin1String("APPLICANT")) ? QLatin1String("on_course") : QLatin1String("passed")))
                    somebody = each[QLatin1String("trainee")].toString();
            }
            QVERIFY(!somebody.isEmpty());
            line.replace(QLatin1String("SOMEBODY"), somebody).replace(QLatin1String("APPLICANT"), somebody);
        }
        if (line.contains(QLatin1String("NUMBER")))
            line.replace(QLatin1String("NUMBER"), listed({QStringLiteral("certificate")}).first()[QLatin1String("number")].toString());
        line.replace(QLatin1String("RUN"), finished).replace(QLatin1String("OPEN"), other);
        line.replace(QLatin1String("FILE"), file("input.csv", text));
        const QString before = type(QStringLiteral("history")).out;
        const Ended inEnglish = type(line), inVietnamese = type(line, "vi");
        QCOMPARE(inEnglish.code, code);
        QCOMPARE(inVietnamese.code, code);
        QVERIFY2(inEnglish.both().contains(english), qPrintable(inEnglish.both()));
        QVERIFY2(inVietnamese.both().contains(vietnamese, Qt::CaseInsensitive), qPrintable(inVietnamese.both()));
        QCOMPARE(type(QStringLiteral("history")).out, before);
    }

    void regradingIsTold() {
        const QString finished = runIn("finished");
        const QJsonArray trainees = QJsonDocument::fromJson(call({QStringLiteral("progress"), finished, QStringLiteral("--json")}).out.toUtf8())[QLatin1String("trainees")].toArray();
        const QString somebody = trainees.first()[QLatin1String("trainee")].toString();
        const Ended changed = call({QStringLiteral("score"), finished, QStringLiteral("pre_test"), QStringLiteral("--trainee"), somebody, QStringLiteral("--points"), QStringLiteral("7,25"),
                                    QStringLiteral("--reason"), QStringLiteral("Chấm lại câu 3")});
        QCOMPARE(changed.code, int(Done));
        QVERIFY2(changed.out.contains(QStringLiteral("→ 7.25")) && changed.out.contains(QStringLiteral("Chấm lại câu 3")), qPrintable(changed.out));
        QCOMPARE(listed({QStringLiteral("score_revision")}).last()[QLatin1String("reason")].toString(), QStringLiteral("Chấm lại câu 3"));
        QCOMPARE(call({QStringLiteral("history"), QStringLiteral("--undo"), QStringLiteral("1")}).code, int(Done));
        QVERIFY(!call({QStringLiteral("score"), finished, QStringLiteral("pre_test"), QStringLiteral("--trainee"), somebody}).out.contains(QStringLiteral("7.25")));
    }

    void competenciesAreListed() {
        QCOMPARE(listed({QStringLiteral("competency")}).size(), 18);
        for (const char* kind : {"competency_level", "course_competency", "competency_rating", "rubric_criterion", "rubric_level", "rubric_mark", "score_revision", "credit_entry", "feedback_question"})
            QVERIFY2(!listed({QString::fromLatin1(kind)}).isEmpty(), kind);
        const Ended gaps = call({QStringLiteral("competency"), QStringLiteral("--json")});
        QCOMPARE(gaps.code, int(ProblemsFound));
        QVERIFY(QJsonDocument::fromJson(gaps.out.toUtf8())[QLatin1String("gaps")].toArray().size() > 5);
        QCOMPARE(call({QStringLiteral("competency"), QStringLiteral("--run"), runIn("finished")}).code, int(ProblemsFound));
        QCOMPARE(call({QStringLiteral("competency"), QStringLiteral("a"), QStringLiteral("b")}).code, int(WrongUsage));
        const QString out = m_folder.filePath(QStringLiteral("ratings.xlsx"));
        QCOMPARE(call({QStringLiteral("export"), QStringLiteral("competency_rating"), QStringLiteral("--out"), out}).code, int(Done));
        QVERIFY(QFile::exists(out));
    }

    void keysAreKept() {
        m_database = m_original;
        const QString first = file("first.txt", "trăng sáng\n"), second = file("second.txt", "vườn chè\n");
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("original.certificate-key")), m_folder.filePath(QStringLiteral("kept.certificate-key"))));
        QVERIFY(QFile::copy(m_original, m_folder.filePath(QStringLiteral("kept.sqlite"))));
        m_database = m_folder.filePath(QStringLiteral("kept.sqlite"));
        const QString copy = m_folder.filePath(QStringLiteral("copy.certificate-key"));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("export"), QStringLiteral("--private"), QStringLiteral("--out"), copy}).code, int(WrongUsage));
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("export"), QStringLiteral("--private"), QStringLiteral("--out"), copy, QStringLiteral("--new-passphrase-file"), first}).code, int(Done));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("passphrase"), QStringLiteral("--new-passphrase-file"), second}).code, int(Done));
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("passphrase"), QStringLiteral("--passphrase-file"), first}).code, int(Failed)); // not this one
        QCOMPARE(call({QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("import"), copy, QStringLiteral("--passphrase-file"), first}).code, int(Done));
    }
};

KHUE_GUILESS_TEST(TestProgressCommands)
#include "test_progress_commands.moc"
