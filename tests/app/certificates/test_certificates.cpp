// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates: numbers under competition and undo, signatures, eligibility, register, pages.
#include "app/certificates/certificate_page.h"
#include "app/certificates/certificate_text.h"
#include "app/certificates/expiring_validity.h"
#include "app/certificates/issue.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "resources/resources.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtGui/QPainter>

using namespace khue;

class TestCertificates : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;

    Database& db() { return *m_database; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    template <class F> QString failureOf(F&& action) {
        try {
            action();
        } catch (const Failure& failure) {
            return failure.message();
        }
        return {};
    }
    /// A finished run whose trainees have all completed.
    Id<CourseRun> run() { return find<CourseRun>(db(), QStringLiteral("state = 'finished' ORDER BY id LIMIT 1")).id; }
    void complete(Id<CourseRun> of) {
        Edit edit(db(), "bulk");
        for (Enrolment each : loadAll<Enrolment>(db(), QStringLiteral("course_run_id = ? AND state <> 'waiting'"), of)) {
            each.state = EnrolmentState::Completed;
            edit.save(each);
        }
        edit.commit();
    }
    QStringList numbers(const char* condition = "1 = 1") {
        QStringList list;
        for (const Certificate& each : loadAll<Certificate>(db(), QString(QString::fromLatin1(condition) + QLatin1String(" ORDER BY year, serial"))))
            list.append(each.number);
        return list;
    }
    QStringList series(int count) {
        QStringList list;
        for (int i = 1; i <= count; ++i)
            list.append(QStringLiteral("%1/2026/DHM").arg(i, 4, 10, QLatin1Char('0')));
        return list;
    }
    IssueResult issueAll(Id<CourseRun> of) {
        IssueRequest request;
        request.run = of;
        return issueCertificates(db(), request);
    }
    QString text(const QString& file, const char* order = "-layout") {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QString::fromLatin1(order), file, QStringLiteral("-")});
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(path(QStringLiteral("c%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(db());
        // Whatever the sample has issued is no part of these tests.
        Edit edit(db(), "remove");
        for (const Certificate& each : loadAll<Certificate>(db(), QStringLiteral("1 = 1 ORDER BY id DESC")))
            edit.remove(each.id);
        edit.commit();
        db().run(QStringLiteral("DELETE FROM certificate_number"));
        complete(run());
    }
    void cleanup() { m_database.reset(); }

    void issuesInOneStepWithoutGaps() {
        const qint64 before = db().single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toLongLong();
        const IssueResult result = issueAll(run());
        QVERIFY(result.issued.size() > 10);
        QVERIFY(result.refused.empty());
        QCOMPARE(numbers(), series(int(result.issued.size())));
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toLongLong(), before + 1);
        QVERIFY(issueAll(run()).issued.isEmpty()); // everybody has one
        QVERIFY(verifyDatabase(db()).isEmpty());
    }

    void undoKeepsNumbersForTheSamePeople() {
        const auto byEnrolment = [this] {
            QMap<qint64, QString> map;
            for (const Certificate& each : loadAll<Certificate>(db(), QStringLiteral("1 = 1")))
                map.insert(each.enrolment_id.value, each.number);
            return map;
        };
        issueAll(run());
        const auto first = byEnrolment();
        History(db()).undo();
        QVERIFY(byEnrolment().isEmpty());
        QCOMPARE(keptNumbers(db()).size(), first.size());
        // Somebody else's certificates get the numbers after them.
        const Id<CourseRun> other = find<CourseRun>(db(), QStringLiteral("id <> ? AND state = 'running'"), run()).id;
        complete(other);
        issueAll(other);
        for (const QString& number : byEnrolment())
            QVERIFY(!first.values().contains(number));
        QCOMPARE(find<Certificate>(db(), QStringLiteral("1 = 1 ORDER BY serial LIMIT 1")).serial, int(first.size()) + 1);
        // And the first ones get their own again.
        issueAll(run());
        const auto all = byEnrolment();
        for (auto each = first.begin(); each != first.end(); ++each)
            QCOMPARE(all.value(each.key()), each.value());
        QVERIFY(keptNumbers(db()).isEmpty());
        QCOMPARE(numbers(), series(int(all.size())));
    }

    void redoBringsTheSameCertificatesBack() {
        issueAll(run());
        const QStringList first = numbers();
        History(db()).undo();
        History(db()).redo();
        QCOMPARE(numbers(), first);
        const Certificate one = certificateOfNumber(db(), first[3]);
        QCOMPARE(verifyText(certificateText(one), knownPublicKeys(db())).outcome, Verification::Genuine);
    }

    void cancellingTakesNoNumber() {
        int reports = 0;
        Progress* running = nullptr;
        Progress progress([&](double, const QString&) {
            if (++reports == 5)
                running->cancel();
        });
        running = &progress;
        IssueRequest request;
        request.run = run();
        QVERIFY(!failureOf([&] { issueCertificates(db(), request, &progress); }).isNull());
        QVERIFY(numbers().isEmpty());
        QVERIFY(keptNumbers(db()).isEmpty());
        issueAll(run());
        QCOMPARE(numbers().first(), QStringLiteral("0001/2026/DHM"));
    }

    /// Two programs issue at once, one trainee at a time: no gap, no repeat, nobody twice.
    void twoProgramsAtOnce() {
        const Id<CourseRun> first = run();
        const Id<CourseRun> second = find<CourseRun>(db(), QStringLiteral("state = 'running'")).id;
        complete(second);
        const int expected = db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE state = 'completed'")).toInt();
        const auto work = [this](Id<CourseRun> of) {
            const std::unique_ptr<Database> own = db().another();
            for (const CertificateCandidate& candidate : eligibilityOf(*own, of).candidates) {
                IssueRequest request;
                request.run = of;
                request.enrolments = {candidate.enrolment};
                issueCertificates(*own, request);
            }
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (const Id<CourseRun> of : {first, second, first})
            threads.emplace_back(QThread::create([=] { work(of); }));
        for (const auto& thread : threads)
            thread->start();
        for (const auto& thread : threads)
            QVERIFY(thread->wait(120000));
        QCOMPARE(numbers(), series(expected));
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(DISTINCT enrolment_id) FROM certificate")).toInt(), expected);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM certificate_key")).toInt(), 1);
    }

    void twoProcessesAtOnce() {
        const Id<CourseRun> second = find<CourseRun>(db(), QStringLiteral("state = 'running'")).id;
        complete(second);
        const int expected = db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE state = 'completed'")).toInt();
        QProcess one, two;
        const auto start = [this](QProcess& process, const QString& code) {
            process.start(commandLine(), {QStringLiteral("--db"), db().path(), QStringLiteral("certificate"), QStringLiteral("issue"), code});
        };
        start(one, load(db(), run()).code);
        start(two, load(db(), second).code);
        QVERIFY(one.waitForFinished(120000) && two.waitForFinished(120000));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(DISTINCT serial) FROM certificate")).toInt(), expected);
        QCOMPARE(db().single(QStringLiteral("SELECT MAX(serial) FROM certificate")).toInt(), expected);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM certificate_key")).toInt(), 1);
    }

    void notEverybodyIsEligible() {
        Enrolment failed = find<Enrolment>(db(), QStringLiteral("course_run_id = ? ORDER BY id LIMIT 1"), run());
        failed.state = EnrolmentState::Failed;
        saveChecked(db(), failed, "save");
        IssueRequest request;
        request.run = run();
        request.enrolments = {failed.id};
        const QString message = failureOf([&] { issueCertificates(db(), request); });
        QVERIFY2(message.contains(QLatin1String("The enrolment is recorded as failed.")), qPrintable(message));
        QVERIFY(message.contains(db().single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), failed.person_id).toString()));
        QVERIFY(numbers().isEmpty());
        const IssueResult rest = issueAll(run());
        QCOMPARE(rest.refused.size(), size_t(1));
        QCOMPARE(rest.refused.front().enrolment, failed.id);
        QVERIFY(!rest.issued.isEmpty());
    }

    void aRunNeedsAnIssuingBody() {
        CourseRun without = load(db(), run());
        without.issuing_body_id = {};
        saveChecked(db(), without, "save");
        QVERIFY(failureOf([&] { issueAll(run()); }).contains(QLatin1String("no issuing body")));
        Institution body = find<Institution>(db(), QStringLiteral("code = 'DHM'"));
        body.code.clear();
        saveChecked(db(), body, "save");
        without.issuing_body_id = body.id;
        saveChecked(db(), without, "save");
        QVERIFY(failureOf([&] { issueAll(run()); }).contains(QLatin1String("has no code")));
        setNumberPattern(db(), body.id, QStringLiteral("CN-{year}-{serial}"));
        issueAll(run());
        QCOMPARE(numbers().first(), QStringLiteral("CN-2026-1"));
    }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* pattern, bool good) { QTest::newRow(pattern) << QString::fromUtf8(pattern) << good; };
        row("{serial}/{year}/{body}", true);
        row("{serial:6}-{year}", true);
        row("Số {serial}/{year}/GCN-{body}", true);
        row("{serial}/{body}", false);
        row("{year}/{body}", false);
        row("{serial:0}/{year}", false);
        row("{serial}/{year}/{office}", false);
        row("{serial}|{year}", false);
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        QCOMPARE(numberPatternProblem(pattern).isEmpty(), good);
        QCOMPARE(failureOf([&] { setNumberPattern(db(), {1}, pattern); }).isEmpty(), good);
    }

    void aSeriesBeginsAnewEachYear() {
        IssueRequest request;
        request.run = run();
        const std::vector<CertificateCandidate> candidates = eligibilityOf(db(), run()).candidates;
        request.enrolments = {candidates[0].enrolment};
        request.issued_on = QDate(2025, 12, 31);
        issueCertificates(db(), request);
        request.enrolments = {candidates[1].enrolment};
        request.issued_on = {};
        issueCertificates(db(), request);
        QCOMPARE(numbers(), (QStringList{QStringLiteral("0001/2025/DHM"), QStringLiteral("0001/2026/DHM")}));
        request.enrolments = {candidates[2].enrolment};
        request.issued_on = QDate(2026, 12, 1);
        QVERIFY(failureOf([&] { issueCertificates(db(), request); }).contains(QLatin1String("to come")));
        request.issued_on = {};
        request.valid_until = QDate(2020, 1, 1);
        QVERIFY(!failureOf([&] { issueCertificates(db(), request); }).isEmpty());
    }

    void everyChangedLetterShows() {
        issueAll(run());
        const QString genuine = certificateText(certificateOfNumber(db(), numbers().first()));
        const QList<QByteArray> keys = knownPublicKeys(db());
        QCOMPARE(verifyText(genuine, keys).outcome, Verification::Genuine);
        QCOMPARE(verifyText(genuine.normalized(QString::NormalizationForm_D) + u'\n', keys).outcome, Verification::Genuine);
        const QString letters = QStringLiteral("aA0bZ9_-|/ ệ");
        for (qsizetype i = 0; i < genuine.size(); ++i) {
            for (const QChar letter : letters) {
                QString changed = genuine;
                if (changed[i] == letter)
                    continue;
                changed[i] = letter;
                QVERIFY2(verifyText(changed, keys).outcome != Verification::Genuine, qPrintable(changed));
            }
            QVERIFY(verifyText(QString(genuine).remove(i, 1), keys).outcome != Verification::Genuine);
        }
        const SigningKey stranger = SigningKey::generate();
        QCOMPARE(verifyText(genuine, {stranger.publicKey()}).outcome, Verification::UnknownKey);
        QCOMPARE(verifyText(QStringLiteral("hello"), keys).outcome, Verification::NoCertificate);
    }

    void revokedAndReplaced() {
        issueAll(run());
        const int count = int(numbers().size());
        Certificate one = certificateOfNumber(db(), numbers()[0]), two = certificateOfNumber(db(), numbers()[1]);
        QVERIFY(!failureOf([&] { revokeCertificate(db(), one.id, QStringLiteral("  ")); }).isEmpty());
        revokeCertificate(db(), one.id, QStringLiteral("Issued by mistake"));
        QVERIFY(!failureOf([&] { revokeCertificate(db(), one.id, QStringLiteral("again")); }).isEmpty());
        QVERIFY(registerRemark(db(), verifyText(certificateText(one), knownPublicKeys(db()))).contains(QLatin1String("Issued by mistake")));

        Person person = load(db(), two.person_id);
        person.given_name = QStringLiteral("Ngân");
        saveChecked(db(), person, "save");
        const Certificate fresh = load(db(), reissueCertificate(db(), two.id, QStringLiteral("The name was wrong")));
        QCOMPARE(fresh.serial, count + 1);
        QVERIFY(fresh.holder.endsWith(QStringLiteral("Ngân")));
        QVERIFY(!load(db(), two.id).holder.endsWith(QStringLiteral("Ngân"))); // the register keeps what was printed
        QCOMPARE(load(db(), two.id).state, CertificateState::Replaced);
        QVERIFY(registerRemark(db(), verifyText(certificateText(two), knownPublicKeys(db()))).contains(fresh.number));
        QVERIFY(registerRemark(db(), verifyText(certificateText(fresh), knownPublicKeys(db()))).isEmpty());
        QVERIFY(!failureOf([&] { reissueCertificate(db(), two.id, QStringLiteral("x")); }).isEmpty());
        // Taking a reissue back and doing it again gives the same number.
        History(db()).undo();
        QCOMPARE(load(db(), reissueCertificate(db(), two.id, QStringLiteral("The name was wrong"))).number, fresh.number);
    }

    void manyAreRevokedOrNone() {
        issueAll(run());
        const Id<Certificate> one = certificateOfNumber(db(), numbers()[0]).id, two = certificateOfNumber(db(), numbers()[1]).id, three = certificateOfNumber(db(), numbers()[2]).id;
        revokeCertificate(db(), two, QStringLiteral("mistake"));
        QVERIFY(!failureOf([&] { revokeCertificates(db(), {one, two, three}, QStringLiteral("again")); }).isEmpty());
        QVERIFY(!failureOf([&] { reissueCertificates(db(), {one, two}, QStringLiteral("again")); }).isEmpty());
        QCOMPARE(load(db(), one).state, CertificateState::Issued);
        revokeCertificates(db(), {one, three}, QStringLiteral("both"));
        QCOMPARE(load(db(), three).reason, QStringLiteral("both"));
        QVERIFY(History(db()).undo()); // one step
        QCOMPARE(load(db(), one).state, CertificateState::Issued);
        QCOMPARE(reissueCertificates(db(), {one, three}, QStringLiteral("names")).size(), 2);
        QCOMPARE(load(db(), three).state, CertificateState::Replaced);
    }

    void theCourseSaysHowLongItIsValid() {
        Course course = load(db(), load(db(), run()).course_id);
        QCOMPARE(course.validity_months, 36);
        const Certificate one = load(db(), issueAll(run()).issued.first());
        QCOMPARE(one.valid_until, one.issued_on.addMonths(36).addDays(-1));
        QVERIFY(factsFrom(one.snapshot).vi.contains(QStringLiteral("valid_until")));
        QVERIFY(expiringValidities(db(), one.valid_until, one.valid_until).size() > 1);
        QVERIFY(expiringValidities(db(), one.valid_until.addDays(1), one.valid_until.addDays(90)).empty());
        History(db()).undo();
        course = load(db(), course.id);
        course.validity_months = 0;
        QVERIFY(saveChecked(db(), course, "save").isEmpty());
        QVERIFY(!load(db(), issueAll(run()).issued.first()).valid_until.isValid());
    }

    void theRegisterOutlivesPeople() {
        issueAll(run());
        const QString number = numbers()[2];
        const Certificate before = certificateOfNumber(db(), number);
        Edit edit(db(), "remove");
        edit.remove(before.person_id);
        edit.commit();
        const Certificate after = certificateOfNumber(db(), number);
        QVERIFY(after.id && !after.person_id && !after.enrolment_id);
        QCOMPARE(after.holder, before.holder);
        QCOMPARE(verifyText(certificateText(after), knownPublicKeys(db())).outcome, Verification::Genuine);
        QVERIFY(!failureOf([&] { reissueCertificate(db(), after.id, QStringLiteral("lost")); }).isEmpty());
    }

    void theKeyIsPrivate() {
        issueAll(run());
        const KeyFile file(db());
        QCOMPARE(QFile::permissions(file.path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther), QFile::Permissions());
        const QByteArray publicKey = file.publicKey();
        file.write(file.open(), QStringLiteral("trăng sáng vườn chè"));
        QCOMPARE(QFile::permissions(file.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.needsPassphrase());
        QCOMPARE(file.publicKey(), publicKey);
        QVERIFY_EXCEPTION_THROWN(file.open(), WrongPassphrase);
        QVERIFY_EXCEPTION_THROWN(file.open(QStringLiteral("trang sang vuon che")), WrongPassphrase);
        QCOMPARE(file.open(QStringLiteral("trăng sáng vườn chè")).publicKey(), publicKey);
        QFile inside(file.path());
        QVERIFY(inside.open(QIODevice::ReadWrite));
        QByteArray bytes = inside.readAll();
        const qsizetype at = bytes.indexOf("\"secret\": \"") + 15;
        bytes[at] = bytes[at] == 'A' ? 'B' : 'A';
        inside.seek(0);
        inside.write(bytes);
        inside.close();
        QVERIFY_EXCEPTION_THROWN(file.open(QStringLiteral("trăng sáng vườn chè")), Failure);
        QCOMPARE(publicKeysFrom(publicKeyText(publicKey)), QList<QByteArray>{publicKey});
        QString damaged = publicKeyText(publicKey);
        damaged[30] = damaged[30] == u'A' ? u'B' : u'A';
        QVERIFY(!failureOf([&] { publicKeysFrom(damaged); }).isEmpty());
        QVERIFY(!failureOf([&] { publicKeysFrom(QStringLiteral("nothing")); }).isEmpty());
    }

    void aTemplateIsCheckedWithPlaces_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown, like another") << QStringLiteral("From\n{titled_nam} in {run}") << QStringLiteral("{titled_nam} in line 2 is not a known placeholder; perhaps {titled_name} is meant.");
        QTest::newRow("unknown, like none") << QStringLiteral("{xyzzyplugh}") << QStringLiteral("{xyzzyplugh} in line 1 is not a known placeholder.");
        QTest::newRow("not closed") << QStringLiteral("{name") << QStringLiteral("In line 1 a { has no }.");
        QTest::newRow("not opened") << QStringLiteral("a\nb\nname}") << QStringLiteral("In line 3 a } has no {.");
        QTest::newRow("good") << QStringLiteral("{ name } {course}") << QString();
    }
    void aTemplateIsCheckedWithPlaces() {
        QFETCH(QString, text);
        QFETCH(QString, message);
        CertificateTemplate one = standardTemplate(CertificateLayout::Landscape);
        one.name = QStringLiteral("Own");
        one.closing_en = text;
        const QList<Problem> problems = saveChecked(db(), one, "save");
        QCOMPARE(problems.isEmpty(), message.isEmpty());
        if (message.isEmpty())
            return;
        QCOMPARE(problems.first().field, QStringLiteral("closing_en"));
        QCOMPARE(problems.first().text, message);
        Edit edit(db(), "save"); // as an import would, past the rules
        edit.save(one);
        edit.commit();
        IssueRequest request;
        request.run = run();
        request.template_id = one.id;
        QVERIFY(failureOf([&] { issueCertificates(db(), request); }).contains(message));
        QVERIFY(numbers().isEmpty());
    }

    void aMissingLogoIsNamed() {
        CertificateTemplate one = standardTemplate(CertificateLayout::Landscape);
        one.name = QStringLiteral("With logos");
        one.logo_left = QStringLiteral("institute.png");
        one.seal = QStringLiteral("seal.png");
        QVERIFY(saveChecked(db(), one, "save").isEmpty());
        IssueRequest request;
        request.run = run();
        request.template_id = one.id;
        const QString message = failureOf([&] { issueCertificates(db(), request); });
        QVERIFY2(message.contains(QStringLiteral("institute.png")) && message.contains(QStringLiteral("seal.png")) && message.contains(QLatin1String("Left logo")), qPrintable(message));
        QVERIFY(numbers().isEmpty());
        QImage logo(40, 60, QImage::Format_ARGB32);
        logo.fill(Qt::darkRed);
        for (const char* name : {"institute.png", "seal.png"}) {
            QVERIFY(logo.save(path(QString::fromLatin1(name))));
            QCOMPARE(addPicture(db(), path(QString::fromLatin1(name))), QString::fromLatin1(name));
        }
        QVERIFY(!issueCertificates(db(), request).issued.isEmpty());
        QFile broken(path(QStringLiteral("broken.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a picture");
        broken.close();
        QVERIFY(failureOf([&] { addPicture(db(), broken.fileName()); }).contains(QLatin1String("broken.png")));
    }

    void pagesHoldEverything_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("longName");
        for (const int layout : {0, 1})
            for (const int language : {0, 1, 2})
                for (const bool longName : {false, true})
                    QTest::addRow("%d %d %d", layout, language, longName) << layout << language << longName;
    }
    void pagesHoldEverything() {
        QFETCH(int, layout);
        QFETCH(int, language);
        QFETCH(bool, longName);
        CertificateTemplate one = standardTemplate(CertificateLayout(layout));
        one.language = CertificateLanguage(language);
        CertificateFacts facts = exampleFacts();
        const QString name = QStringLiteral("PGS.TS.BSCKII. Công Tằng Tôn Nữ Thị Hồng Ánh Nguyệt Minh Châu");
        if (longName) {
            for (PlaceholderValues* values : {&facts.vi, &facts.en}) {
                values->insert(QStringLiteral("titled_name"), name);
                values->insert(QStringLiteral("course"), QStringLiteral("Thực hành tốt thử thuốc trên lâm sàng và quản lý dữ liệu nghiên cứu đa trung tâm dành cho nghiên cứu viên chính và điều phối viên"));
            }
        }
        Typeface typeface(certificateFamilies());
        CertificateComposer composer(one, {}, typeface);
        const CertificatePage page = composer.page(facts, QStringLiteral("KHUE1|%1").arg(QString(260, u'x')), QStringLiteral("12345678"));
        const QRectF sheet(QPointF(0, 0), page.size);
        bool whole = false;
        for (const auto& text : page.texts) {
            QVERIFY2(sheet.adjusted(30, 30, -30, -30).contains(text.rect()), qPrintable(text.text));
            QVERIFY(!text.rect().intersects(page.codeRect));
            QVERIFY2(!text.text.contains(u'{'), qPrintable(text.text));
            whole = whole || text.text == facts.vi.value(QStringLiteral("titled_name"));
        }
        QVERIFY(whole); // on one line, however long
        for (size_t i = 0; i < page.texts.size(); ++i)
            for (size_t j = i + 1; j < page.texts.size(); ++j)
                QVERIFY2(!page.texts[i].rect().adjusted(0, 3, 0, -3).intersects(page.texts[j].rect().adjusted(0, 3, 0, -3)), qPrintable(page.texts[i].text + u'/' + page.texts[j].text));
        QVERIFY(sheet.contains(page.codeRect));
    }

    void thePdfReadsRight() {
        const IssueResult result = issueAll(run());
        const QString file = path(QStringLiteral("all.pdf"));
        writeCertificatesPdf(db(), result.issued, file);
        const QStringList pages = text(file).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), result.issued.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const Certificate one = load(db(), result.issued[i]);
            for (const QString& said : {one.number, one.holder, QStringLiteral("GIẤY CHỨNG NHẬN"), QStringLiteral("Độc lập – Tự do – Hạnh phúc"), QStringLiteral("Clinical research methods"),
                                        QStringLiteral("ngày 23 tháng 11 năm 2026")})
                QVERIFY2(pages[i].contains(said), qPrintable(said + u'\n' + pages[i]));
        }
        QVERIFY(!failureOf([&] { writeCertificatesPdf(db(), {}, file); }).isEmpty());
        revokeCertificate(db(), result.issued[0], QStringLiteral("mistake"));
        writeCertificatesPdf(db(), {result.issued[0]}, file);
        QVERIFY(text(file, "-raw").remove(u'\n').contains(QLatin1String("REVOKED"))); // it runs upwards, a letter a line
    }

    /// Appendix II: the governing body above who issues; who organised is the responsible unit of the table.
    void theHeadNamesTheGoverningBody() {
        const CourseRun held = load(db(), run());
        Institution body = load(db(), held.issuing_body_id), organiser = load(db(), held.organiser_id);
        const Institution above = load(db(), body.governing_body_id);
        QVERIFY(body.id != organiser.id && !above.name_vi.isEmpty());
        IssueRequest request;
        request.run = held.id;
        {
            Edit edit(db(), "add");
            CertificateTemplate vietnamese = standardTemplate(CertificateLayout::Portrait);
            vietnamese.name = QStringLiteral("vi");
            vietnamese.language = CertificateLanguage::Vietnamese;
            edit.save(vietnamese);
            request.template_id = vietnamese.id;
            edit.commit();
        }
        const IssueResult result = issueCertificates(db(), request);
        const auto read = [&](Id<Certificate> one) {
            const QString file = path(QStringLiteral("head.pdf"));
            writeCertificatesPdf(db(), {one}, file);
            return text(file, "-raw").simplified();
        };
        const QString said = read(result.issued.first());
        const QString head = said.section(QStringLiteral("GIẤY CHỨNG NHẬN"), 0, 0), below = said.section(QStringLiteral("GIẤY CHỨNG NHẬN"), 1);
        QVERIFY2(head.contains(above.name_vi) && head.indexOf(above.name_vi) < head.indexOf(body.name_vi), qPrintable(said));
        QVERIFY2(!head.contains(organiser.name_vi) && below.contains(organiser.name_vi), qPrintable(said));

        // Without one the line is left out; what was printed before stays as it was.
        body.governing_body_id = {};
        QVERIFY(saveChecked(db(), body, "save").isEmpty());
        const FactsSource source(db(), held.id);
        QVERIFY(source.of(load(db(), result.issued.first()).person_id, {}, db().today(), {}).vi.value(QStringLiteral("governing_body")).isEmpty());
        QVERIFY(read(result.issued.first()).contains(above.name_vi));
        body.governing_body_id = body.id;
        QCOMPARE(saveChecked(db(), body, "save").value(0).field, QStringLiteral("governing_body_id"));
    }

    void anEmptyLineIsLeftOut() {
        const PlaceholderText text(QStringLiteral("Valid until {valid_until}\nNo. {number}\nplain"));
        QCOMPARE(text.filled({{QStringLiteral("number"), QStringLiteral("7")}}), (QStringList{QStringLiteral("No. 7"), QStringLiteral("plain")}));
    }

    void theCodeHoldsItsModules() {
        const QrCode code = qrCodeOf(QStringLiteral("KHUE1|0001/2026/DHM|Nguyễn Thị Hồng Ánh"));
        double dark = 0, area = 0;
        for (const char module : code.modules)
            dark += module;
        for (const QRectF& rect : code.rectangles())
            area += rect.width() * rect.height();
        QVERIFY(dark > 0);
        QCOMPARE(area, dark);
        QVERIFY(!failureOf([] { qrCodeOf(QString(4000, u'x')); }).isEmpty());
    }
};

KHUE_TEST(TestCertificates)
#include "test_certificates.moc"
