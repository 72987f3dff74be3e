// SPDX-License-Identifier: GPL-3.0-or-later
// Fields hold stored values: what goes in comes out, nothing is a value too, and codes are never visible text.
#include "app/programme.h"
#include "app/people/person.h"
#include "app/store/language.h"
#include "resources/resources.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace khue;

namespace {

const FieldInfo& fieldOf(const char* name) {
    return tableOf<Person>.fields[size_t(tableOf<Person>.indexOf(QString::fromLatin1(name)))];
}

double luminance(const QColor& c) {
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

private slots:
    void initTestCase() {
        khueInitResources();
        m_database = openProgramme(m_folder.filePath(QStringLiteral("fields.sqlite")));
        setLanguage(Language::Vietnamese);
    }

    void everyTextCanBeRead_data() {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("surface");
        const QList<std::pair<Role, Role>> pairs{
            {Role::Ink, Role::Page}, {Role::Ink, Role::Card}, {Role::Ink, Role::Hover}, {Role::Ink, Role::Selection}, {Role::Ink, Role::Field},
            {Role::Muted, Role::Page}, {Role::Muted, Role::Card}, {Role::Muted, Role::Hover}, {Role::Muted, Role::Field},
            {Role::Accent, Role::Page}, {Role::Accent, Role::Card}, {Role::Accent, Role::Hover}, {Role::AccentInk, Role::Accent},
            {Role::NavigationInk, Role::Navigation}, {Role::NavigationInk, Role::NavigationSelected}, {Role::NavigationMuted, Role::Navigation},
            {Role::Good, Role::GoodSurface}, {Role::Care, Role::CareSurface}, {Role::Bad, Role::BadSurface}, {Role::Info, Role::InfoSurface},
            {Role::Neutral, Role::NeutralSurface}, {Role::Gathering, Role::GatheringSurface}, {Role::Journey, Role::JourneySurface}, {Role::Plan, Role::PlanSurface},
            {Role::Deadline, Role::DeadlineSurface}, {Role::Bad, Role::Card}, {Role::Care, Role::Card}, {Role::Good, Role::Card}};
        for (const auto& [ink, surface] : pairs)
            QTest::addRow("%d on %d", int(ink), int(surface)) << int(ink) << int(surface);
    }
    void everyTextCanBeRead() {
        QFETCH(int, ink);
        QFETCH(int, surface);
        for (const bool dark : {false, true})
            QVERIFY2(contrast(colour(Role(ink), dark), colour(Role(surface), dark)) >= 4.5,
                     qPrintable(QString::number(contrast(colour(Role(ink), dark), colour(Role(surface), dark)))));
    }

    void themesAreTold() {
        applyTheme(Theme::Dark);
        QVERIFY(isDark());
        applyTheme(Theme::Light);
        QVERIFY(!isDark());
        QCOMPARE(themeFromCode(themeCode(Theme::Dark)), Theme::Dark);
    }

    void datesAreUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<QString>("stored");
        QTest::newRow("slashes") << "3/12/2025" << false << "2025-12-03";
        QTest::newRow("hyphens") << "03-12-2025" << false << "2025-12-03";
        QTest::newRow("points") << "3.12.2025" << false << "2025-12-03";
        QTest::newRow("iso") << "2025-12-03" << false << "2025-12-03";
        QTest::newRow("english") << "3 Dec 2025" << false << "2025-12-03";
        QTest::newRow("english long") << " 3  December 2025" << false << "2025-12-03";
        QTest::newRow("year of a partial") << "1987" << true << "1987";
        QTest::newRow("month of a partial") << "5/1987" << true << "1987-05";
        QTest::newRow("year is no day") << "1987" << false << "";
        QTest::newRow("impossible") << "31/2/2025" << false << "";
        QTest::newRow("impossible partial") << "13/1987" << true << "";
        QTest::newRow("leap day") << "29/2/2024" << false << "2024-02-29";
        QTest::newRow("words") << "soon" << false << "";
        QTest::newRow("empty") << "" << true << "";
    }
    void datesAreUnderstood() {
        QFETCH(QString, typed);
        QFETCH(bool, partial);
        QFETCH(QString, stored);
        QCOMPARE(DateField::understood(typed, partial), stored);
        for (const Language shown : {Language::Vietnamese, Language::English}) {
            setLanguage(shown);
            if (!stored.isEmpty())
                QCOMPARE(DateField::understood(DateField::shown(stored), partial), stored);
        }
        setLanguage(Language::Vietnamese);
    }

    void aNullDateShowsNothing() {
        DateField field;
        field.setField(*m_database, fieldOf("birth_date"));
        field.setStoredValue(QStringLiteral("1987-05-01"));
        field.setStoredValue(QVariant());
        QVERIFY(field.storedValue().isNull());
        QVERIFY(field.findChild<QLineEdit*>()->text().isEmpty());
    }

    void whatIsNoDateIsKeptAndSaid() {
        DateField field;
        field.findChild<QLineEdit*>()->setText(QStringLiteral("31/2/2025"));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("31/2/2025"));
        QVERIFY(!field.inputProblem().isEmpty());
    }

    void aChoiceHoldsItsCode() {
        ChoiceField field;
        field.setField(*m_database, fieldOf("sex"));
        for (const ChoiceItem& item : choicesOf<Sex>) {
            field.setStoredValue(QString::fromLatin1(item.code));
            for (const Language shown : {Language::English, Language::Vietnamese}) {
                setLanguage(shown);
                QEvent changed(QEvent::LanguageChange);
                QApplication::sendEvent(&field, &changed);
                QCOMPARE(field.storedValue().toString(), QString::fromLatin1(item.code));
                QCOMPARE(field.findChild<QComboBox*>()->currentText(), choiceTitle(item));
            }
        }
        field.setStoredValue(QStringLiteral("from_the_future"));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("from_the_future"));
    }

    void longTextIsPlain() {
        LongTextField field;
        field.setStoredValue(QStringLiteral("<b>a</b>\nb"));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("<b>a</b>\nb"));
        field.setStoredValue(QVariant());
        QVERIFY(field.storedValue().isNull());
    }

    void numbersTakeCommaAndPoint() {
        NumberField field;
        auto* line = field.findChild<QLineEdit*>();
        for (const char* typed : {"4,5", "4.5", " 4,5 "}) {
            line->setText(QLatin1String(typed));
            QCOMPARE(field.storedValue().toDouble(), 4.5);
            QVERIFY(field.inputProblem().isEmpty());
        }
        line->setText(QStringLiteral("four"));
        QVERIFY(!field.inputProblem().isEmpty());
        field.setStoredValue(4.5);
        QCOMPARE(line->text(), QStringLiteral("4,5"));
    }

    void titlesKeepTheirOrder() {
        TitlesField field;
        auto* line = field.findChild<QLineEdit*>();
        line->setText(QStringLiteral("pgs.ts. BS"));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("PGS TS BS"));
        field.setStoredValue(QStringLiteral("ThS BSCKII"));
        QCOMPARE(line->text(), QStringLiteral("ThS.BSCKII."));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("ThS BSCKII"));
        line->setText(QStringLiteral("Assoc. Prof. Dr"));
        QCOMPARE(field.storedValue().toString(), QStringLiteral("AssocProf Dr"));
    }

    void aPickerFindsByWords() {
        Institution place;
        place.name_vi = QStringLiteral("Bệnh viện Đại học Phương Đông");
        Edit edit(*m_database, "add");
        edit.save(place);
        edit.commit();
        ReferencePicker picker;
        picker.setField(*m_database, fieldOf("institution_id"));
        picker.show();
        QSignalSpy edited(&picker, &FieldWidget::edited);
        auto* line = picker.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("dong phuong"));
        QVERIFY(picker.storedValue().isNull());
        QVERIFY(!picker.inputProblem().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(picker.id(), place.id.value);
        QCOMPARE(line->text(), place.name_vi);
        QVERIFY(picker.inputProblem().isEmpty());
        QVERIFY(!edited.isEmpty());
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(picker.storedValue().isNull());
    }

    /// The title of a page stands in one line where there is room, else in two; it is never cut.
    void longTitlesWrap() {
        const QString title = QStringLiteral("Thử nghiệm phối hợp thuốc liều cố định kiểm soát tăng huyết áp tại cộng đồng");
        PageHeader header;
        header.setTitle(title);
        header.addButton(QStringLiteral("history"))->setText(QStringLiteral("Lịch sử"));
        header.show();
        QLabel* label = nullptr;
        for (QLabel* each : header.findChildren<QLabel*>())
            if (each->text() == title)
                label = each;
        QVERIFY(label);
        const int line = label->fontMetrics().lineSpacing();
        for (const int width : {1200, 700, 560}) {
            header.resize(width, header.heightForWidth(width));
            QTest::qWait(20);
            QVERIFY(header.width() == width);
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(width)));
            QCOMPARE(label->height() >= 2 * line, width != 1200);
            QVERIFY(label->heightForWidth(label->width()) < 3 * line);
        }
    }
};

KHUE_TEST(TestFields)
#include "test_fields.moc"
