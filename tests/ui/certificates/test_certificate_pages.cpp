// SPDX-License-Identifier: GPL-3.0-or-later
// The run's tab of certificates, the register, the templates and the verification, as they are used.
#include "app/certificates/certificate_text.h"
#include "app/certificates/issue.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/certificates/certificate_pages.h"
#include "ui/certificates/certificate_view.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/certificates/run_certificates.h"
#include "ui/courses/run_page.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace khue;

class TestCertificatePages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Database& db() { return m_fixture.window->database(); }
    MainWindow& window() { return *m_fixture.window; }
    qint64 finishedRun() { return m_fixture.number("SELECT id FROM course_run WHERE state = 'finished' LIMIT 1"); }
    RunCertificates* openTab() {
        window().showRecord(QStringLiteral("course_run"), finishedRun());
        auto* page = qobject_cast<RunPage*>(window().currentPage());
        page->showTab(RunPage::CertificatesTab);
        m_fixture.settle();
        return page->certificates();
    }
    void takeBack() { History(db()).undo(); }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void theTabSaysWhoAndWhyNot() {
        RunCertificates* tab = openTab();
        const RunEligibility eligibility = eligibilityOf(db(), {finishedRun()});
        QCOMPARE(tab->list()->topLevelItemCount(), int(eligibility.candidates.size()));
        for (int i = 0; i < tab->list()->topLevelItemCount(); ++i) {
            const CertificateCandidate& candidate = eligibility.candidates[size_t(i)];
            QCOMPARE(tab->list()->topLevelItem(i)->text(0), candidate.name);
            QCOMPARE(tab->list()->topLevelItem(i)->text(2), candidate.number);
            QVERIFY(!tab->list()->topLevelItem(i)->text(1).isEmpty());
        }
    }

    void issuesWhatTheDialogSays() {
        const qint64 before = m_fixture.number("SELECT COUNT(*) FROM certificate");
        Enrolment late = find<Enrolment>(db(), QStringLiteral("course_run_id = ? AND state = 'enrolled' LIMIT 1"), finishedRun());
        if (!late.id) {
            late = find<Enrolment>(db(), QStringLiteral("course_run_id = ? LIMIT 1"), m_fixture.number("SELECT id FROM course_run WHERE state = 'running' LIMIT 1"));
            QVERIFY(late.id);
        }
        late.state = EnrolmentState::Completed;
        QVERIFY(!hasErrors(saveChecked(db(), late, "save")));
        {
            IssueDialog dialog(window(), late.course_run_id, {late.id}, &window());
            QVERIFY(!dialog.templates()->storedValue().isNull());
            dialog.issuedOn()->setStoredValue(QVariant());
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Rejected)); // it has no date
            dialog.issuedOn()->setStoredValue(QStringLiteral("2026-11-20"));
            dialog.validUntil()->setStoredValue(QStringLiteral("2029-11-20"));
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
            dialog.start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number("SELECT COUNT(*) FROM certificate"), before + 1, 60000);
        m_fixture.settle();
        const Certificate issued = find<Certificate>(db(), QStringLiteral("enrolment_id = ?"), late.id);
        QCOMPARE(issued.issued_on, QDate(2026, 11, 20));
        QCOMPARE(issued.valid_until, QDate(2029, 11, 20));
        takeBack();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM certificate"), before);
    }

    void revokesAndReissuesWithAReason() {
        const Certificate one = find<Certificate>(db(), QStringLiteral("state = 'issued' ORDER BY id LIMIT 1"));
        QVERIFY(one.id);
        {
            const ask::Answers dismissed({});
            revokeAsked(window(), {one.id});
        }
        QCOMPARE(load(db(), one.id).state, CertificateState::Issued);
        {
            const ask::Answers answers({QStringLiteral("Sai họ tên")});
            reissueAsked(window(), {one.id});
        }
        QCOMPARE(load(db(), one.id).state, CertificateState::Replaced);
        const Certificate fresh = find<Certificate>(db(), QStringLiteral("replaces_id = ?"), one.id);
        QVERIFY(fresh.id);
        {
            const ask::Answers answers({QStringLiteral("Cấp nhầm")});
            revokeAsked(window(), {fresh.id});
        }
        QCOMPARE(load(db(), fresh.id).state, CertificateState::Revoked);
        QCOMPARE(load(db(), fresh.id).reason, QStringLiteral("Cấp nhầm"));
    }

    void savesAPdf() {
        const QString path = m_fixture.folder.filePath(QStringLiteral("certificates.pdf"));
        const QList<Id<Certificate>> all = openTab()->chosenCertificates();
        QVERIFY(!all.isEmpty());
        const ask::Answers answers({path});
        saveCertificatesPdf(window(), all, QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60000);
        m_fixture.settle();
    }

    void theRegisterListsAll() {
        window().showPage(QStringLiteral("certificate"));
        m_fixture.settle();
        auto* page = qobject_cast<CertificateListPage*>(window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->list()->model()->rowCount(), int(m_fixture.number("SELECT COUNT(*) FROM certificate")));
        QVERIFY(page->list()->model()->rowCount() > 5);
    }

    void verifiesInTheWindow() {
        window().showPage(QStringLiteral("certificate_check"));
        m_fixture.settle();
        auto* page = qobject_cast<CertificateCheckPage*>(window().currentPage());
        QVERIFY(page);
        const Certificate one = find<Certificate>(db(), QStringLiteral("state = 'issued' ORDER BY id LIMIT 1"));
        QString text = certificateText(one);
        page->text()->setPlainText(text);
        QVERIFY2(page->verdict().contains(one.holder), qPrintable(page->verdict()));
        const QString genuine = page->verdict();
        text[20] = text[20] == u'x' ? u'y' : u'x';
        page->text()->setPlainText(text);
        QVERIFY(page->verdict() != genuine);
        QVERIFY(page->verdict().contains(verifyText(text, knownPublicKeys(db())).explanation()));
        page->text()->setPlainText(one.number);
        QVERIFY(page->verdict().contains(one.holder));
        revokeCertificate(db(), one.id, QStringLiteral("mất giá trị"));
        page->text()->setPlainText(certificateText(one));
        QVERIFY(page->verdict().contains(QStringLiteral("mất giá trị")));
    }

    void theTemplateFormFitsItsTableAndFollows() {
        window().showRecord(QStringLiteral("certificate_template"), m_fixture.number("SELECT id FROM certificate_template WHERE layout = 'landscape' LIMIT 1"));
        m_fixture.settle();
        auto* page = qobject_cast<CertificateTemplatePage*>(window().currentPage());
        QVERIFY(page);
        for (const FieldInfo& field : tableOf<CertificateTemplate>.fields)
            QVERIFY2(page->form()->field(field.name), field.name);
        QVERIFY(!page->hasUnsaved());
        const auto says = [page](const QString& text) {
            for (const auto& each : page->view()->page().texts)
                if (each.text.contains(text))
                    return true;
            return false;
        };
        const QString holder = find<Certificate>(db(), QStringLiteral("state = 'issued' ORDER BY id DESC LIMIT 1")).holder;
        QVERIFY(says(holder)); // real data
        FieldWidget* title = page->form()->field("title_vi");
        title->setStoredValue(QStringLiteral("BẰNG KHEN"));
        emit title->edited();
        QVERIFY(says(QStringLiteral("BẰNG KHEN")));
        FieldWidget* opening = page->form()->field("opening_en");
        opening->setStoredValue(QStringLiteral("for {nmae}"));
        emit opening->edited();
        QVERIFY(!page->saveUnsaved());
        QCOMPARE(opening->storedValue().toString(), QStringLiteral("for {nmae}")); // nothing lost
        page->discardUnsaved();
    }

    void everyTextFollowsTheLanguage() {
        for (const char* name : {"certificate", "certificate_template", "certificate_check"}) {
            window().showPage(QString::fromLatin1(name));
            m_fixture.settle();
            QVERIFY(!window().currentPage()->title().isEmpty());
        }
    }
};

KHUE_TEST(TestCertificatePages)
#include "test_certificate_pages.moc"
