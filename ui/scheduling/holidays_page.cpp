// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/holidays_page.h"

#include "app/calendar/holiday_calendar.h"
#include "app/calendar/lunar_date.h"
#include "app/store/language.h"
#include "ui/scheduling/calendar_import_task.h"
#include "ui/widgets/link_rows.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int firstYear = 1990, lastYear = 2100;

State stateOf(HolidayKind kind) {
    switch (kind) {
    case HolidayKind::Compensatory:
    case HolidayKind::SwappedOff: return State::Info;
    case HolidayKind::Working: return State::Care;
    case HolidayKind::Holiday: break;
    }
    return State::Good;
}

} // namespace

// ---- forms ----------------------------------------------------------------------------------------------

HolidayDialog::HolidayDialog(Workspace& workspace, QWidget* parent) : FieldDialog(workspace, tableOf<Holiday>, parent) {
    auto* country = new ChoiceField(this);
    addField("country", 2, country);
    country->setItems([] {
        QList<QPair<QString, QString>> items;
        for (const QString& code : holidayCountries())
            items.append({code, holidayCountryTitle(code)});
        return items;
    });
    addField("date", 2);
    addField("kind", 2);
    addField("title_vi", 3);
    addField("title_en", 3);
    addField("note", 6);
}

void HolidayDialog::edit(Id<Holiday> holiday) {
    const Holiday stored = load(database(), holiday);
    show(tableOf<Holiday>.toValues(stored), stored.id.value, stored.revision);
    setWindowTitle(inLanguage(stored.title_vi, stored.title_en));
}

void HolidayDialog::startNew(int year) {
    Holiday fresh;
    const QDate today = database().today();
    fresh.date = year == today.year() ? today : QDate(year, 1, 1);
    show(tableOf<Holiday>.toValues(fresh), 0, 0);
    setWindowTitle(tr("New day"));
    field("date")->setFocus();
}

QList<Problem> HolidayDialog::write() {
    Holiday now = tableOf<Holiday>.fromValues(values());
    now.id.value = id();
    now.revision = revision();
    // What somebody has looked at and changed is no mere proposal any more.
    if (!id() || now.source == HolidaySource::Rule)
        now.source = HolidaySource::Notice;
    return saveChecked(database(), now, id() ? "save" : "add", inLanguage(now.title_vi, now.title_en));
}

TermDialog::TermDialog(Workspace& workspace, QWidget* parent) : FieldDialog(workspace, tableOf<AcademicTerm>, parent) {
    addField("name", 3);
    addField("first_day", 3);
    addField("weeks", 3);
    addField("provisional", 3);
}

void TermDialog::edit(Id<AcademicTerm> term) {
    const AcademicTerm stored = load(database(), term);
    show(tableOf<AcademicTerm>.toValues(stored), stored.id.value, stored.revision);
    setWindowTitle(tr("Oxford term"));
}

void TermDialog::startNew() {
    show(tableOf<AcademicTerm>.toValues({}), 0, 0);
    setWindowTitle(tr("New Oxford term"));
}

QList<Problem> TermDialog::write() {
    AcademicTerm now = tableOf<AcademicTerm>.fromValues(values());
    now.id.value = id();
    now.revision = revision();
    return saveChecked(database(), now, id() ? "save" : "add", titleOf(now.name));
}

// ---- page -----------------------------------------------------------------------------------------------

HolidaysPage::HolidaysPage(Workspace& workspace)
    : ListPage(workspace), m_year(database().today().year()), m_termsCard(new Card(this)), m_terms(new LinkRows(this)), m_newTerm(new QPushButton(this)) {
    setUp([this] { return specification(); });
    // A day opens as a form of its own; ListPage would look for a page.
    disconnect(list(), &RecordList::activated, this, nullptr);
    connect(list(), &RecordList::activated, this, &HolidaysPage::openHoliday);
    list()->setEmptyState(QStringLiteral("calendar"), [] {
        return QStringList{tr("No days of this year yet"), tr("Begin with what the rules propose, then change it as the official notice has it."), tr("Propose the year")};
    });
    connect(list(), &RecordList::emptyActionTriggered, this, &HolidaysPage::propose);
    m_before = header()->addButton(QStringLiteral("arrow-left"));
    m_after = header()->addButton(QStringLiteral("chevron-right"));
    m_import = header()->addButton(QStringLiteral("upload"));
    m_propose = header()->addButton(QStringLiteral("calendar"));
    m_add = header()->addButton(QStringLiteral("plus"), true);
    m_newTerm->setIcon(icon(QStringLiteral("plus")));
    for (QPushButton* button : {m_import, m_propose, m_add, m_newTerm})
        button->setEnabled(!database().isReadOnly());
    addRemoval(tableOf<Holiday>);
    addExport();
    m_termsCard->corner()->addWidget(m_newTerm);
    m_termsCard->body()->addWidget(m_terms);
    m_termsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout()->addWidget(m_termsCard);
    connect(m_before, &QPushButton::clicked, this, [this] { setYear(m_year - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { setYear(m_year + 1); });
    connect(m_propose, &QPushButton::clicked, this, &HolidaysPage::propose);
    connect(m_import, &QPushButton::clicked, this, [this] { importHolidayFile(this->workspace()); });
    connect(m_add, &QPushButton::clicked, this, [this] { openHoliday(0); });
    connect(m_newTerm, &QPushButton::clicked, this, [this] { openTerm(0); });
    connect(m_terms, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { openTerm(id); });
    retranslate();
}

QString HolidaysPage::title() const {
    return tr("Holidays of %1").arg(m_year);
}

void HolidaysPage::retranslate() {
    ListPage::retranslate();
    m_before->setText(QString::number(m_year - 1));
    m_after->setText(QString::number(m_year + 1));
    m_before->setEnabled(m_year > firstYear);
    m_after->setEnabled(m_year < lastYear);
    m_import->setText(tr("Import a calendar file"));
    m_propose->setText(tr("Propose by rule"));
    m_propose->setToolTip(tr("Adds the days that the law of each country gives and that are not there yet"));
    m_add->setText(tr("New day"));
    m_termsCard->setTitle(tr("Oxford terms"));
    m_newTerm->setText(tr("New term"));
}

void HolidaysPage::setYear(int year) {
    m_year = std::clamp(year, firstYear, lastYear);
    retranslate();
    list()->refreshSpecification();
    workspace().attempt([this] { reload(); });
}

void HolidaysPage::reload() {
    ListPage::reload();
    QStringList about{tr("Lunar year %1").arg(lunarYearName(m_year, language()))};
    const HolidayCalendar calendar(database(), QDate(m_year, 1, 1), QDate(m_year, 12, 31));
    for (const QString& country : holidayCountries()) {
        const QString name = holidayCountryTitle(country);
        if (calendar.isProposed(country, m_year))
            about.append(tr("%1: nothing entered, the rules are used").arg(name));
        else if (!database().single(QStringLiteral("SELECT 1 FROM holiday WHERE country = ? AND substr(date, 1, 4) = ? AND source <> 'rule' LIMIT 1"), country,
                                    QString::number(m_year)).isValid())
            about.append(tr("%1: as proposed by rule").arg(name));
        else
            about.append(tr("%1: by the official notice").arg(name));
    }
    header()->setSubtitle(about.join(QStringLiteral(" · ")));
    showTerms();
}

void HolidaysPage::showTerms() {
    QList<LinkRow> rows;
    for (const AcademicTerm& term : loadAll<AcademicTerm>(database(), QStringLiteral("substr(first_day, 1, 4) = ? ORDER BY first_day"), QString::number(m_year))) {
        LinkRow row;
        row.title = database().single(QStringLiteral("SELECT %1 FROM academic_term WHERE id = ?").arg(tableOf<AcademicTerm>.titleSql()), term.id).toString();
        const int weeks = term.weeks;
        row.note = shownDate(term.first_day) + QStringLiteral(" – ") + shownDate(term.first_day.addDays(7 * term.weeks - 1)) + QStringLiteral(" · ") + tr("%n week(s)", nullptr, weeks);
        if (term.provisional) {
            row.chip = tr("Provisional");
            row.state = State::Care;
        }
        row.table = QStringLiteral("academic_term");
        row.id = term.id.value;
        rows.append(row);
    }
    m_terms->setRows(rows, tr("No terms of this year yet."));
}

ListSpecification HolidaysPage::specification() const {
    const auto& table = tableOf<Holiday>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("holiday");
    list.table = &table;
    list.alias = QStringLiteral("h");
    list.from = QStringLiteral("holiday h");
    list.where = QStringLiteral("h.date BETWEEN ? AND ?");
    list.values = {QDate(m_year, 1, 1).toString(Qt::ISODate), QDate(m_year, 12, 31).toString(Qt::ISODate)};
    list.sortedBy = QStringLiteral("date");
    const auto column = [](const char* key, const QString& title, const QString& sql, int width) {
        ListColumn made{QString::fromLatin1(key), title, sql};
        made.width = width;
        return made;
    };
    ListColumn date = column("date", label("date"), QStringLiteral("h.date"), 150);
    date.sortBy = SortBy::Sql;
    date.shown = [](const QVariant& value) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return QString(QLocale().toString(day, QStringLiteral("ddd ")) + shownDate(day));
    };
    ListColumn lunar = column("lunar", tr("Lunar date"), QStringLiteral("h.date"), 120);
    lunar.sort = QStringLiteral("h.date");
    lunar.sortBy = SortBy::Sql;
    lunar.shown = [](const QVariant& value) {
        const LunarDate day = lunarDate(QDate::fromString(value.toString(), Qt::ISODate));
        if (!day.isValid())
            return QString();
        return day.leap ? tr("%1/%2 (leap month)").arg(day.day).arg(day.month) : QStringLiteral("%1/%2").arg(day.day).arg(day.month);
    };
    ListColumn country = column("country", label("country"), QStringLiteral("h.country"), 110);
    country.shown = [](const QVariant& value) { return holidayCountryTitle(value.toString()); };
    ListColumn title = column("title", tr("Name"), inLanguageSql(QStringLiteral("h.title_vi"), QStringLiteral("h.title_en")), 260);
    title.strong = true;
    ListColumn kind = column("kind", label("kind"), QStringLiteral("h.kind"), 170);
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<HolidayKind>, value.toString()); };
    kind.chip = [](const QVariant& value) { return stateOf(choiceFromCode<HolidayKind>(value.toString())); };
    ListColumn source = column("source", label("source"), QStringLiteral("h.source"), 210);
    source.shown = [](const QVariant& value) { return choiceTitle(choicesOf<HolidaySource>, value.toString()); };
    list.columns = {date, lunar, country, title, kind, source, column("note", label("note"), QStringLiteral("h.note"), 120)};
    list.filters = {{QStringLiteral("country"), label("country"),
                     [](Database&) {
                         QList<ListFilterOption> options;
                         for (const QString& code : holidayCountries())
                             options.append({code, holidayCountryTitle(code), QStringLiteral("h.country = ?"), code});
                         return options;
                     }},
                    {QStringLiteral("kind"), label("kind"), [](Database&) {
                         QList<ListFilterOption> options;
                         for (const ChoiceItem& item : choicesOf<HolidayKind>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("h.kind = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }}};
    return list;
}

void HolidaysPage::openHoliday(qint64 id) {
    workspace().attempt([&] {
        HolidayDialog dialog(workspace(), workspace().window());
        if (id)
            dialog.edit({id});
        else
            dialog.startNew(m_year);
        dialog.exec();
    });
}

void HolidaysPage::openTerm(qint64 id) {
    workspace().attempt([&] {
        TermDialog dialog(workspace(), workspace().window());
        if (id)
            dialog.edit({id});
        else
            dialog.startNew();
        dialog.exec();
    });
}

void HolidaysPage::propose() {
    int days = 0;
    workspace().attempt([&] {
        Edit edit(database(), "propose_holidays", QString::number(m_year));
        for (const QString& country : holidayCountries())
            days += proposeHolidays(edit, database(), country, m_year);
        // The academic year that ends in this year, and the one that begins in it.
        for (const int begins : {m_year - 1, m_year})
            days += proposeTerms(edit, database(), begins);
        edit.commit();
        workspace().say(days ? tr("%n day(s) and terms added.", nullptr, days) : tr("All that the rules propose is there already."));
    });
}

} // namespace khue
