// SPDX-License-Identifier: GPL-3.0-or-later
// The card of records that belong to another: it lists, adds, changes, moves, removes, and all of it can be undone.
#include "app/progress/assessment.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/related_records.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestRelatedRecords : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    std::unique_ptr<RelatedRecords> m_card;
    qint64 m_run = 0;

    RelatedSpecification specification() {
        Database& database = m_fixture.window->database();
        const auto& table = tableOf<Assessment>;
        RelatedSpecification related;
        related.table = &table;
        related.parent = "course_run_id";
        related.blank = tableOf<Assessment>.toValues({});
        related.title = QStringLiteral("Assessments");
        related.empty = QStringLiteral("None yet.");
        related.columns = {relatedColumn(database, table, "title_vi", 1), relatedColumn(database, table, "kind"), relatedColumn(database, table, "maximum")};
        related.fields = {{"kind", 3}, {"title_vi", 3}, {"title_en", 3}, {"maximum", 3}};
        return related;
    }
    QString stored() {
        return m_fixture.window->database()
            .single(QStringLiteral("SELECT GROUP_CONCAT(title_vi, '|') FROM (SELECT title_vi FROM assessment WHERE course_run_id = ? ORDER BY position, id)"), m_run)
            .toString();
    }
    QString shown() {
        QStringList titles;
        for (int row = 0; row < m_card->view()->model()->rowCount(); ++row)
            titles.append(m_card->view()->model()->index(row, 0).data().toString());
        return titles.join(u'|');
    }
    /// Fills in the dialog that opens next, and accepts it.
    void answerDialog(const std::function<void(FieldDialog&)>& fill) {
        QTimer::singleShot(0, this, [fill] {
            auto* dialog = qobject_cast<FieldDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            fill(*dialog);
            dialog->accept();
            if (dialog->isVisible())
                dialog->reject();
        });
    }

private slots:
    void init() {
        m_card.reset();
        m_fixture.open();
        m_fixture.window->database().run(QStringLiteral("UPDATE assessment SET title_vi = 'Bài ' || id"));
        m_run = m_fixture.number("SELECT MIN(course_run_id) FROM assessment");
        m_card = std::make_unique<RelatedRecords>(*m_fixture.window, [this] { return specification(); });
        m_card->setOwner(m_run);
        m_card->resize(700, 300);
        m_card->show();
    }
    void cleanupTestCase() {
        m_card.reset();
        m_fixture.window.reset();
    }

    void listsWhatBelongsToTheRecord() {
        QVERIFY(!stored().isEmpty());
        QCOMPARE(shown(), stored());
        m_card->setOwner(0);
        QCOMPARE(shown(), QString());
        QVERIFY(!m_card->isVisible());
    }

    void addsAndChanges() {
        const int before = m_card->view()->model()->rowCount();
        answerDialog([](FieldDialog& dialog) { dialog.field("title_vi")->setStoredValue(QStringLiteral("Bài tập mới")); });
        m_card->add();
        QCOMPARE(m_card->view()->model()->rowCount(), before + 1);
        QVERIFY(stored().endsWith(QStringLiteral("|Bài tập mới")));
        QCOMPARE(shown(), stored());
        const qint64 id = m_fixture.number("SELECT MAX(id) FROM assessment");
        answerDialog([](FieldDialog& dialog) { dialog.field("title_vi")->setStoredValue(QStringLiteral("Bài tập khác")); });
        m_card->open(id);
        QVERIFY(shown().endsWith(QStringLiteral("|Bài tập khác")));
        History(m_fixture.window->database()).undo();
        History(m_fixture.window->database()).undo();
        m_card->reload();
        QCOMPARE(m_card->view()->model()->rowCount(), before);
    }

    void aBrokenRuleIsSaidAndNothingWritten() {
        const QString before = stored();
        bool said = false;
        answerDialog([&said](FieldDialog& dialog) {
            dialog.field("maximum")->setStoredValue(-5);
            said = !dialog.save() && dialog.field("maximum")->hasError();
        });
        m_card->open(m_fixture.number("SELECT MIN(id) FROM assessment"));
        QVERIFY(said);
        QCOMPARE(stored(), before);
        QVERIFY(m_fixture.number("SELECT COUNT(*) FROM assessment WHERE maximum < 0") == 0);
    }

    void movesAndRemoves() {
        const QString before = stored();
        QVERIFY(before.contains(u'|'));
        m_card->view()->selectRow(1);
        QTest::keyClick(m_card->view(), Qt::Key_Up, Qt::AltModifier);
        const QStringList titles = before.split(u'|');
        QCOMPARE(shown().split(u'|').mid(0, 2), QStringList({titles[1], titles[0]}));
        QCOMPARE(shown(), stored());
        m_card->view()->selectRow(0);
        ask::Answers answers({true});
        QTest::keyClick(m_card->view(), Qt::Key_Delete);
        QVERIFY(!stored().contains(titles[1]));
        QCOMPARE(shown(), stored());
        History(m_fixture.window->database()).undo();
        History(m_fixture.window->database()).undo();
        m_card->reload();
        QCOMPARE(shown(), before);
    }
};

KHUE_TEST(TestRelatedRecords)
#include "test_related_records.moc"
