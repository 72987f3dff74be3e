// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/run_trainees.h"

#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "ui/courses/people_dialog.h"
#include "ui/people/states.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace khue {

RunTrainees::RunTrainees(Workspace& workspace)
    : RunTab(workspace), m_enrol(new QPushButton(this)), m_seats(new QLabel(this)), m_banner(new QFrame(this)), m_bannerText(new QLabel(m_banner)),
      m_promote(new QPushButton(m_banner)), m_later(new QPushButton(m_banner)),
      m_list(new RecordList(workspace, [this] { return specification(); }, this)), m_waitingCard(new Card(this)), m_waiting(new LinkRows(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    m_banner->setProperty("card", true);
    auto* offer = new QHBoxLayout(m_banner);
    offer->setContentsMargins(14, 8, 10, 8);
    auto* mark = new QLabel(m_banner);
    mark->setPixmap(icon(QStringLiteral("info"), Role::Info).pixmap(20, 20));
    offer->addWidget(mark);
    m_bannerText->setWordWrap(true);
    m_bannerText->setTextFormat(Qt::PlainText);
    offer->addWidget(m_bannerText, 1);
    offer->addWidget(m_later);
    setPrimary(m_promote);
    offer->addWidget(m_promote);
    m_banner->hide();
    column->addWidget(m_banner);

    auto* row = new QHBoxLayout;
    m_enrol->setIcon(icon(QStringLiteral("enrol")));
    row->addWidget(m_enrol);
    setMuted(m_seats);
    row->addWidget(m_seats);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_list, 1);
    m_waitingCard->body()->addWidget(m_waiting, 0, Qt::AlignTop);
    column->addWidget(m_waitingCard);

    m_list->setEmptyState(QStringLiteral("people"), [] {
        return QStringList{tr("Nobody is enrolled yet"), tr("Enrol people from your list of trainees; who finds no seat waits in line."), tr("Enrol…")};
    });
    const bool writable = !database().isReadOnly();
    m_enrol->setEnabled(writable);
    if (writable) {
        m_list->addBulkAction(QStringLiteral("check"), [] { return tr("State…"); }, [this](const QList<qint64>& ids) { askState(ids); });
        m_list->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); },
                              [this](const QList<qint64>& ids) { removeRecords(this->workspace(), tableOf<Enrolment>, ids); });
    }
    connect(m_list, &RecordList::activated, this, [this](qint64 id) {
        this->workspace().showRecord(QStringLiteral("person"), database().single(QStringLiteral("SELECT person_id FROM enrolment WHERE id = ?"), id).toLongLong());
    });
    connect(m_list, &RecordList::emptyActionTriggered, this, &RunTrainees::enrolPeople);
    connect(m_enrol, &QPushButton::clicked, this, &RunTrainees::enrolPeople);
    connect(m_promote, &QPushButton::clicked, this, &RunTrainees::promoteNext);
    connect(m_later, &QPushButton::clicked, this, &RunTrainees::declineNext);
    connect(m_waiting, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    setFocusProxy(m_list);
    retranslate();
}

void RunTrainees::retranslate() {
    m_enrol->setText(tr("Enrol…"));
    m_promote->setText(tr("Give the seat"));
    m_later->setText(tr("No, later"));
    m_waitingCard->setTitle(tr("Waiting list"));
}

void RunTrainees::setRun(Id<CourseRun> run) {
    if (run == this->run())
        return;
    RunTab::setRun(run);
    m_declined = {};
    m_list->refreshSpecification();
}

void RunTrainees::reload() {
    const Occupancy now = occupancy(database(), run());
    m_seats->setText(now.seats == 0 ? tr("%n enrolled, no limit of seats", nullptr, now.taken)
                     : now.isFull() ? tr("All %1 seats taken").arg(now.seats)
                                    : tr("%1 of %2 seats taken").arg(now.taken).arg(now.seats));
    showBanner();
    showWaiting();
    m_list->reload();
}

void RunTrainees::showBanner() {
    const Enrolment next = nextInLine(database(), run());
    m_next = next.id;
    m_banner->setVisible(next.id && next.id != m_declined && !database().isReadOnly());
    if (next.id)
        m_bannerText->setText(tr("A seat is free. Next in line: %1.")
                                  .arg(database().single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), next.person_id).toString()));
}

void RunTrainees::showWaiting() {
    QList<LinkRow> rows;
    constexpr int mostRows = 5;
    const int all = database().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = ? AND state = 'waiting'"), run()).toInt();
    Statement found = database().query(
        QStringLiteral("SELECT p.id, p.full_name, e.waiting_position, %1, e.enrolled_on FROM enrolment e JOIN person p ON p.id = e.person_id "
                       "LEFT JOIN institution i ON i.id = p.institution_id WHERE e.course_run_id = ? AND e.state = 'waiting' "
                       "ORDER BY e.waiting_position, e.id LIMIT %2")
            .arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en")))
            .arg(mostRows),
        run());
    while (found.next()) {
        QStringList note{found.text(3)};
        if (!found.isNull(4))
            note.append(tr("since %1").arg(shownDate(QDate::fromString(found.text(4), Qt::ISODate))));
        note.removeAll(QString());
        rows.append({found.text(1), note.join(QStringLiteral(" · ")), tr("Place %1").arg(found.text(2)), State::Care, QStringLiteral("person"), found.integer(0)});
    }
    m_waiting->setRows(rows, {}, all > mostRows ? tr("and %n more", nullptr, all - mostRows) : QString());
    m_waitingCard->setVisible(!rows.isEmpty());
}

ListSpecification RunTrainees::specification() const {
    const auto& table = tableOf<Enrolment>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("run_enrolment");
    list.table = &table;
    list.alias = QStringLiteral("e");
    list.from = QStringLiteral("enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN institution i ON i.id = p.institution_id");
    list.where = QStringLiteral("e.course_run_id = ?");
    list.values = {run().value};
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), label("person_id"), QStringLiteral("p.full_name")};
    name.sort = isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en");
    name.sortBy = SortBy::Sql;
    name.strong = true;
    name.width = 230;
    ListColumn department{QStringLiteral("department"), tableOf<Person>.fields[size_t(tableOf<Person>.indexOf(u"department"))].label(), QStringLiteral("p.department")};
    department.width = 160;
    ListColumn institution{QStringLiteral("institution"), tableOf<Institution>.label(), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    institution.title = tableOf<Person>.fields[size_t(tableOf<Person>.indexOf(u"institution_id"))].label();
    institution.width = 240;
    ListColumn state{QStringLiteral("state"), label("state"), QStringLiteral("e.state")};
    state.width = 140;
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<EnrolmentState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<EnrolmentState>(value.toString())); };
    ListColumn place{QStringLiteral("place"), tr("Place in line"), QStringLiteral("NULLIF(e.waiting_position, 0)")};
    place.sortBy = SortBy::Sql;
    place.alignment = Qt::AlignRight;
    place.width = 140;
    place.shownAtFirst = false;
    ListColumn attendance{QStringLiteral("attendance"), tr("Attendance"),
                          QStringLiteral("(SELECT 100.0 * SUM(a.mark IN ('present', 'late')) / COUNT(*) FROM attendance a WHERE a.enrolment_id = e.id)")};
    attendance.sortBy = SortBy::Sql;
    attendance.alignment = Qt::AlignRight;
    attendance.width = 120;
    attendance.shown = [](const QVariant& value) { return value.isNull() ? QString() : QString(shownNumber(value.toDouble(), 0) + u'%'); };
    ListColumn since{QStringLiteral("enrolled_on"), label("enrolled_on"), QStringLiteral("e.enrolled_on")};
    since.sortBy = SortBy::Sql;
    since.alignment = Qt::AlignRight;
    since.width = 130;
    since.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    list.columns = {name, department, institution, state, place, attendance, since};
    list.filters = {{QStringLiteral("state"), label("state"), [](Database&) {
                         QList<ListFilterOption> options;
                         for (const ChoiceItem& item : choicesOf<EnrolmentState>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("e.state = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }}};
    return list;
}

void RunTrainees::enrolPeople() {
    const Occupancy now = occupancy(database(), run());
    const QString seats = now.seats == 0 ? tr("This run has no limit of seats.")
                          : now.isFull() ? tr("All seats are taken: whoever you add goes on the waiting list.")
                                         : tr("%n seat(s) free; further people go on the waiting list.", nullptr, now.seats - now.taken);
    const QList<qint64> people = pickPeople(this, workspace(), tr("Enrol in %1").arg(runCode()), seats, tr("Enrol"),
                                            QStringLiteral("is_trainee = 1 AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = person.id AND e.course_run_id = %1)")
                                                .arg(run().value));
    if (people.isEmpty())
        return;
    workspace().attempt([&] {
        int enrolled = 0, waiting = 0;
        Edit edit(database(), "enrol", runCode());
        for (qint64 id : people) {
            const int before = edit.changeCount();
            const Enrolment enrolment = enrol(edit, database(), run(), Id<Person>{id}, database().today());
            if (edit.changeCount() != before)
                ++(enrolment.state == EnrolmentState::Waiting ? waiting : enrolled);
        }
        edit.commit();
        workspace().say(waiting == 0 ? tr("%n trainee(s) enrolled.", nullptr, enrolled)
                                     : tr("%1 enrolled; %2 on the waiting list, because the seats are taken.").arg(enrolled).arg(waiting));
    });
}

void RunTrainees::askState(const QList<qint64>& enrolments) {
    QStringList states;
    for (const ChoiceItem& item : choicesOf<EnrolmentState>)
        states.append(choiceTitle(item));
    const int chosen = ask::choose(this, tr("State"), tr("%n trainee(s) will be:", nullptr, int(enrolments.size())), states);
    if (chosen >= 0)
        changeStates(enrolments, EnrolmentState(chosen));
}

void RunTrainees::changeStates(const QList<qint64>& enrolments, EnrolmentState state) {
    workspace().attempt([&] {
        const QString first = enrolments.size() == 1 ? database().single(QStringLiteral("SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = ?"),
                                                                         enrolments.first()).toString()
                                                     : tr("%n trainee(s)", nullptr, int(enrolments.size()));
        Edit edit(database(), "enrolment_state", QString(runCode() + QStringLiteral(" · ") + first));
        for (qint64 id : enrolments) {
            Enrolment enrolment = load(database(), Id<Enrolment>{id});
            const QList<Problem> problems = changeState(edit, database(), enrolment, state);
            if (hasErrors(problems)) // all or nobody: the edit is dropped
                throw Failure(problems.first().text);
        }
        edit.commit();
    });
}

void RunTrainees::promoteNext() {
    workspace().attempt([&] {
        Enrolment next = nextInLine(database(), run());
        if (!next.id)
            return;
        const QString name = database().single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), next.person_id).toString();
        Edit edit(database(), "promote", QString(runCode() + QStringLiteral(" · ") + name));
        const QList<Problem> problems = changeState(edit, database(), next, EnrolmentState::Enrolled);
        if (hasErrors(problems))
            throw Failure(problems.first().text);
        edit.commit();
        workspace().say(tr("%1 has a seat now.").arg(name));
    });
}

void RunTrainees::declineNext() {
    m_declined = m_next;
    m_banner->hide();
}

} // namespace khue
