// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/ahead.h"
#include "tests/support/test_class.h"

#include <atomic>
#include <stdexcept>

using namespace khue;

class TestAhead : public QObject {
    Q_OBJECT

private slots:
    void givesAllInOrder() {
        int made = 0;
        Ahead<std::vector<int>> ahead([&](std::vector<int>& thing) {
            thing.assign(3, made);
            return made++ < 1000;
        });
        std::vector<int> taken;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(ahead.next(taken));
            QCOMPARE(taken, std::vector<int>(3, i));
        }
        QVERIFY(!ahead.next(taken));
        QVERIFY(!ahead.next(taken));
    }

    void isOnlyAFewAhead() {
        std::atomic<int> made = 0;
        Ahead<int> ahead([&](int& thing) {
            thing = made++;
            return true;
        });
        int taken = 0;
        QVERIFY(ahead.next(taken));
        QTest::qWait(20);
        QVERIFY(made <= 8);
    } // and whoever takes no more may go

    void givesUsedThingsBack() {
        std::atomic<int> fresh = 0;
        Ahead<std::unique_ptr<int>> ahead([&](std::unique_ptr<int>& thing) {
            if (!thing)
                thing = std::make_unique<int>(fresh++);
            return true;
        });
        std::unique_ptr<int> taken;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(ahead.next(taken));
        QVERIFY(fresh <= 8);
    }

    void throwsAfterWhatWasMadeBefore() {
        int made = 0;
        Ahead<int> ahead([&](int& thing) {
            if (made == 3)
                throw std::runtime_error("three are enough");
            thing = made++;
            return true;
        });
        int taken = -1;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(ahead.next(taken));
            QCOMPARE(taken, i);
        }
        QVERIFY_EXCEPTION_THROWN(ahead.next(taken), std::runtime_error);
        QVERIFY(!ahead.next(taken));
    }
};

KHUE_GUILESS_TEST(TestAhead)
#include "test_ahead.moc"
