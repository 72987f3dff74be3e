// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of visits, of experts, and what a person's page shows of them.
#include "app/attached/document_store.h"
#include "app/visits/visit_cost.h"
#include "tests/ui/window_fixture.h"
#include "ui/attached/task_card.h"
#include "ui/courses/lecturer_rows.h"
#include "ui/courses/session_dialog.h"
#include "ui/people/photo_card.h"
#include "ui/visits/expert_panel.h"
#include "ui/visits/itinerary_card.h"
#include "ui/visits/visit_list.h"
#include "ui/visits/visit_page.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QLineEdit>

using namespace khue;

class TestVisitPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    Database& db() { return m_fixture.window->database(); }
    VisitPage* open(const char* condition) {
        m_fixture.window->showRecord(QStringLiteral("visit"), db().single(QStringLiteral("SELECT id FROM visit WHERE %1 ORDER BY id LIMIT 1").arg(QLatin1String(condition))).toLongLong());
        m_fixture.settle();
        return qobject_cast<VisitPage*>(m_fixture.window->currentPage());
    }
    void set(RecordForm* form, const char* field, const QVariant& value) {
        form->field(field)->setStoredValue(value);
        emit form->field(field)->edited();
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void theListHoldsEveryVisit() {
        m_fixture.window->showPage(QStringLiteral("visit"));
        m_fixture.settle();
        auto* page = qobject_cast<VisitListPage*>(m_fixture.window->currentPage());
        QVERIFY(page);
        QCOMPARE(qint64(page->list()->model()->rowCount()), m_fixture.number("SELECT COUNT(*) FROM visit"));
        // Every answer of every filter is sound SQL, and «overdue» finds those of plain SQL.
        const ListSpecification& list = page->list()->model()->specification();
        for (const ListFilter& filter : list.filters)
            for (const ListFilterOption& option : filter.options(db())) {
                const QString sql = QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2").arg(list.from, option.condition);
                const int found = (option.condition.contains(u'?') ? db().single(sql, option.value) : db().single(sql)).toInt();
                if (option.code == QLatin1String("overdue"))
                    QCOMPARE(found, int(m_fixture.number("SELECT COUNT(DISTINCT record_id) FROM task WHERE record_table = 'visit' AND done_on IS NULL AND due_on < '2026-11-23'")));
            }
    }

    void aVisitThatEndsBeforeItStartsIsNotSaved() {
        VisitPage* page = open("state = 'proposed'");
        set(page->form(), "start_date", QStringLiteral("2027-03-12"));
        set(page->form(), "end_date", QStringLiteral("2027-03-01"));
        QVERIFY(!page->form()->save());
        QVERIFY(page->form()->field("end_date")->hasError());
        QVERIFY(page->hasUnsaved()); // nothing is lost
        page->discardUnsaved();
    }

    void aBudgetMayBeLeftOutAndMayBeLarge() {
        VisitPage* page = open("state = 'proposed'");
        set(page->form(), "funding", QStringLiteral("Chưa rõ"));
        QVERIFY(page->form()->save());
        QVERIFY(!load(db(), Id<Visit>{page->record()}).budget);
        page = open("state = 'confirmed'");
        QCOMPARE(page->form()->field("budget")->findChild<QLineEdit*>()->text(), QStringLiteral("85000000"));
        set(page->form(), "budget", QVariant());
        QVERIFY(page->form()->save());
        QVERIFY(!load(db(), Id<Visit>{page->record()}).budget);
    }

    void theNextStateIsAButton() {
        VisitPage* page = open("state = 'proposed'");
        const qint64 id = page->record();
        {
            ask::Answers answers({});
            page->goOn(); // a proposal without days cannot be invited
            QVERIFY(!answers.asked().isEmpty());
        }
        QCOMPARE(load(db(), Id<Visit>{id}).state, VisitState::Proposed);
        QVERIFY(!page->hasUnsaved());
        set(page->form(), "start_date", QStringLiteral("2027-05-03"));
        set(page->form(), "end_date", QStringLiteral("2027-05-07"));
        page->goOn();
        QCOMPARE(load(db(), Id<Visit>{id}).state, VisitState::Invited);
    }

    void openTasksMoveWithTheVisit() {
        VisitPage* page = open("state = 'confirmed'");
        const qint64 id = page->record();
        const auto due = [&] {
            return QDate::fromString(db().single(QStringLiteral("SELECT MAX(due_on) FROM task WHERE record_table = 'visit' AND record_id = ?"), id).toString(), Qt::ISODate);
        };
        const QDate before = due();
        const Visit visit = load(db(), Id<Visit>{id});
        set(page->form(), "start_date", visit.start_date.addDays(7).toString(Qt::ISODate));
        set(page->form(), "end_date", visit.end_date.addDays(7).toString(Qt::ISODate));
        QVERIFY(page->form()->save());
        QCOMPARE(due(), before.addDays(7));
    }

    void anEntryIsPutIntoTheItinerary() {
        VisitPage* page = open("state = 'invited'");
        const Visit visit = load(db(), Id<Visit>{page->record()});
        VisitItem item;
        item.visit_id = visit.id;
        VisitItemDialog dialog(*m_fixture.window, item, m_fixture.window.get());
        dialog.setTimes(visit.start_date, QTime(22, 0), QTime(1, 30));
        QVERIFY(!dialog.save()); // without a title
        dialog.field("title_en")->setStoredValue(QStringLiteral("Night train"));
        QVERIFY(dialog.save());
        const VisitItem stored = khue::find<VisitItem>(db(), QStringLiteral("title_en = 'Night train'"));
        QCOMPARE(stored.starts_at.secsTo(stored.ends_at), qint64(3.5 * 3600)); // until the next day
    }

    void anExpertIsFoundAndOpened() {
        m_fixture.window->showPage(QStringLiteral("expert"));
        m_fixture.settle();
        auto* page = qobject_cast<ExpertPage*>(m_fixture.window->currentPage());
        QVERIFY(page);
        page->panel()->setQuery({QStringLiteral("thong ke"), QStringLiteral("vi"), QDate(2027, 1, 11), QDate(2027, 1, 15), {}});
        QVERIFY(!page->panel()->matches().empty());
        const qint64 first = page->panel()->matches().front().person.value;
        emit page->panel()->personChosen(first);
        m_fixture.settle();
        QCOMPARE(m_fixture.window->currentPage()->record(), first);
    }

    void aSessionGetsTheLecturerFound() {
        SessionDialog dialog(*m_fixture.window);
        dialog.edit({m_fixture.number("SELECT MAX(id) FROM session")});
        const int before = dialog.lecturers()->count();
        QTimer::singleShot(0, &dialog, [] {
            auto* finder = qobject_cast<ExpertDialog*>(QApplication::activeModalWidget());
            QVERIFY(finder);
            finder->panel()->setQuery({});
            emit finder->panel()->personChosen(finder->panel()->matches().front().person.value);
        });
        dialog.findChild<QPushButton*>(QStringLiteral("find_lecturer"))->click();
        QCOMPARE(dialog.lecturers()->count(), before + 1);
    }

    void aPhotoIsMadeSmallAndReplaced() {
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_faculty = 1");
        const QString path = m_fixture.folder.filePath(QStringLiteral("large.png"));
        QImage image(2400, 1200, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(path));
        PhotoCard card(*m_fixture.window);
        card.setPerson({id});
        card.setPhoto(path);
        const DocumentFile photo = photoOf(db(), {id});
        QVERIFY(photo.id);
        QCOMPARE(QImage(documentPath(db().path(), photo.sha256)).size(), QSize(600, 300));
        card.setPhoto(path);
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM document WHERE kind = 'photo'"), 1);
        QFile text(m_fixture.folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        {
            ask::Answers answers({});
            card.setPhoto(text.fileName());
            QVERIFY(answers.asked().join(u' ').contains(QStringLiteral("text.png")));
        }
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM document WHERE kind = 'photo'"), 1);
        card.removePhoto();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM document WHERE kind = 'photo'"), 0);
    }
};

KHUE_TEST(TestVisitPages)
#include "test_visit_pages.moc"
