// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/people/person.h"
#include "app/certificates/person_timeline.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "app/certificates/certificate.h"
#include "ui/competencies/competency_cards.h"
#include "ui/credit/credit_card.h"
#include "ui/people/person_activity.h"
#include "ui/people/person_pages.h"
#include "ui/people/person_timeline_card.h"
#include "ui/people/photo_card.h"
#include "ui/people/states.h"
#include "ui/progress/trainee_board_model.h"
#include "ui/scheduling/availability_card.h"
#include "ui/scheduling/calendar_export.h"
#include "ui/studies/outside_training.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_person.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int mostSessions = 12;
}

PersonPage::PersonPage(Workspace& workspace, bool faculty)
    : RecordPage(workspace, tableOf<Person>, faculty ? "faculty" : "trainee"), m_faculty(faculty), m_coursesCard(new Card(this)),
      m_courses(new LinkRows(this)), m_years(new PersonTimelineCard(workspace, this)), m_timelineCard(new Card(this)), m_timeline(new LinkRows(this)), m_sessionsCard(new Card(this)), m_sessions(new LinkRows(this)),
      m_availability(new AvailabilityCard(workspace, AvailabilityOwner::Person, this)), m_credit(new CreditCard(workspace, this)),
      m_photo(new PhotoCard(workspace, this)), m_activity(new PersonActivity(workspace, this)), m_tasks(new TaskCard(workspace, this)), m_documents(new DocumentCard(workspace, this)),
      m_outside(new RelatedRecords(workspace, [this] { return outsideTrainingList(database()); }, this)), m_profile(new ProfileCard(workspace, this)) {
    Ui::PersonForm().setupUi(form()->body());
    form()->bind();
    auto* institution = static_cast<ReferencePicker*>(form()->field("institution_id"));
    institution->setAdder([this](const QString& name) {
        qint64 id = 0;
        this->workspace().attempt([&] {
            Institution added;
            added.name_vi = name;
            if (!hasErrors(saveChecked(database(), added, "add", name)))
                id = added.id.value;
        });
        return id;
    });
    m_coursesCard->body()->addWidget(m_courses, 0, Qt::AlignTop);
    m_coursesCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sessionsCard->body()->addWidget(m_sessions, 0, Qt::AlignTop);
    m_sessionsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_photo);
    side()->addWidget(m_availability);
    side()->addWidget(faculty ? m_sessionsCard : m_coursesCard);
    side()->addWidget(faculty ? m_coursesCard : m_sessionsCard);
    side()->addWidget(m_activity);
    m_timelineCard->body()->addWidget(m_timeline, 0, Qt::AlignTop);
    m_timelineCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_timelineCard);
    side()->addWidget(m_profile);
    side()->addWidget(m_profile->ratings());
    side()->addWidget(m_credit);
    side()->addWidget(m_tasks);
    side()->addWidget(m_documents);
    side()->addWidget(m_outside);
    side()->addStretch();
    for (LinkRows* rows : {m_courses, m_sessions, m_timeline})
        connect(rows, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    addBelow(m_years);
    connect(m_years, &PersonTimelineCard::recordAsked, this, &PersonPage::open);
    m_calendar = header()->addButton(QStringLiteral("calendar"));
    m_chain = header()->addButton(QStringLiteral("link"));
    connect(m_chain, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("chain_person"), record()); });
    connect(m_calendar, &QPushButton::clicked, this, [this] { exportCalendarFile(this->workspace(), {{}, {}, Id<Person>{record()}, {}}, title()); });
    retranslate();
}

RowValues PersonPage::newValues() const {
    Person person;
    person.is_trainee = !m_faculty;
    person.is_faculty = m_faculty;
    return tableOf<Person>.toValues(person);
}

QString PersonPage::newTitle() const {
    return m_faculty ? tr("New lecturer") : tr("New trainee");
}

void PersonPage::retranslate() {
    RecordPage::retranslate();
    m_chain->setText(tr("Results chain"));
    m_chain->setToolTip(tr("From the training to roles, outputs and indicators"));
    m_calendar->setText(tr("Calendar file"));
    m_calendar->setToolTip(tr("Saves the sessions as a calendar file (.ics) that every calendar program opens"));
    m_coursesCard->setTitle(tr("Course runs"));
    m_sessionsCard->setTitle(tr("Sessions"));
    m_timelineCard->setTitle(tr("Progress"));
}

void PersonPage::showRecord(qint64 id) {
    m_calendar->setVisible(id != 0);
    m_chain->setVisible(id != 0);
    const RowValues values = form()->values();
    const auto value = [&](const char* name) { return values[tableOf<Person>.indexOf(QString::fromLatin1(name))].toString(); };
    header()->chip()->set(value("is_trainee") == u'1' && value("is_faculty") == u'1' ? tr("Trainee and lecturer") : QString(), State::Info);
    QStringList about{writtenTitles(value("titles").split(u' ', Qt::SkipEmptyParts)), value("position"), value("department")};
    if (const QString institution = value("institution_id"); !institution.isEmpty())
        about.append(database()
                         .single(QStringLiteral("SELECT %1 FROM institution WHERE id = ?").arg(tableOf<Institution>.titleSql()), institution.toLongLong())
                         .toString());
    about.removeAll(QString());
    header()->setSubtitle(id ? about.join(QStringLiteral(" · ")) : QString());
    // Trainees' times are those of their run.
    m_availability->setOwner(m_faculty || value("is_faculty") == u'1' ? id : 0);
    m_credit->setPerson({id});
    m_photo->setPerson({m_faculty ? id : 0});
    m_activity->setPerson({id});
    m_tasks->setRecord(QStringLiteral("person"), id);
    m_documents->setRecord(QStringLiteral("person"), id);
    m_outside->setOwner(id);
    m_profile->setPerson({id});
    showCourses(id);
    showSessions(id);
    showTimeline(id);
}

void PersonPage::showCourses(qint64 id) {
    QList<LinkRow> rows;
    Statement found = database().query(
        QStringLiteral("SELECT r.id, r.code, %1, e.state, r.start_date, "
                       "(SELECT COUNT(*) FROM attendance a WHERE a.enrolment_id = e.id), "
                       "(SELECT COUNT(*) FROM attendance a WHERE a.enrolment_id = e.id AND a.mark IN ('present', 'late')) "
                       "FROM enrolment e JOIN course_run r ON r.id = e.course_run_id JOIN course c ON c.id = r.course_id "
                       "WHERE e.person_id = ? ORDER BY r.start_date DESC, r.id DESC LIMIT %2")
            .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en")))
            .arg(mostSessions),
        id);
    while (found.next()) {
        LinkRow row;
        row.title = found.text(1) + QStringLiteral(" · ") + found.text(2);
        QStringList note;
        if (!found.isNull(4))
            note.append(shownDate(QDate::fromString(found.text(4), Qt::ISODate)));
        if (const qint64 marked = found.integer(5))
            note.append(tr("attendance %1%").arg(shownNumber(100.0 * double(found.integer(6)) / double(marked), 0)));
        row.note = note.join(QStringLiteral(" · "));
        const auto state = choiceFromCode<EnrolmentState>(found.text(3));
        row.chip = titleOf(state);
        row.state = stateOf(state);
        row.table = QStringLiteral("course_run");
        row.id = found.integer(0);
        rows.append(row);
    }
    m_courses->setRows(rows, tr("Not enrolled in any course run yet."));
    m_coursesCard->setVisible(!m_faculty || !rows.isEmpty());
}

void PersonPage::open(const QString& table, qint64 id) {
    if (table == QLatin1String("credit_entry"))
        m_credit->edit({id});
    else if (table == QLatin1String("competency_rating"))
        m_profile->ratings()->open(id);
    else if (table == QLatin1String("outside_training"))
        m_outside->open(id);
    else
        workspace().showRecord(table, id);
}

void PersonPage::showTimeline(qint64 id) {
    m_years->setPerson({id});
    constexpr size_t most = 40;
    QList<LinkRow> rows;
    const std::vector<TimelineEntry> entries = id ? personTimeline(database(), {id}) : std::vector<TimelineEntry>();
    for (size_t i = 0; i < std::min(entries.size(), most); ++i) {
        const TimelineEntry& each = entries[i];
        QStringList note{each.date.isValid() ? shownDate(each.date) : QString(), each.note};
        note.removeAll(QString());
        LinkRow row{each.title, note.join(QStringLiteral(" · ")), each.word, State::Neutral, each.run ? QStringLiteral("course_run") : QString(), each.run.value};
        if (each.kind == TimelineEntry::Kind::Certificate)
            row.state = each.word == titleOf(CertificateState::Issued) ? State::Good : State::Bad;
        if (each.verdict) {
            row.chip = titleOf(*each.verdict);
            row.state = stateOf(*each.verdict);
        }
        rows.append(row);
    }
    const int further = int(entries.size()) - int(rows.size());
    m_timeline->setRows(rows, tr("Nothing yet."), further > 0 ? tr("and %n more", nullptr, further) : QString());
    m_timelineCard->setVisible(!rows.isEmpty());
}

void PersonPage::showSessions(qint64 id) {
    QList<LinkRow> rows;
    const int all = database().single(QStringLiteral("SELECT COUNT(*) FROM session_lecturer WHERE person_id = ?"), id).toInt();
    Statement found = database().query(
        QStringLiteral("SELECT s.id, r.code, s.number, %1, s.starts_at, s.zone, l.state "
                       "FROM session_lecturer l JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id "
                       "WHERE l.person_id = ? ORDER BY s.starts_at DESC, s.id DESC LIMIT %2")
            .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en")))
            .arg(mostSessions),
        id);
    while (found.next()) {
        LinkRow row;
        row.title = found.isNull(3) ? tr("%1, session %2").arg(found.text(1), found.text(2)) : found.text(3);
        QStringList note{found.text(1)};
        if (!found.isNull(4)) {
            const QDateTime starts = atPlace(QDateTime::fromString(found.text(4), Qt::ISODate), found.text(5));
            note.append(QString(shownDate(starts.date()) + u' ' + shownTime(starts.time())));
        }
        row.note = note.join(QStringLiteral(" · "));
        const auto state = choiceFromCode<EngagementState>(found.text(6));
        row.chip = titleOf(state);
        row.state = state == EngagementState::Confirmed ? State::Good : State::Care;
        row.table = QStringLiteral("session");
        row.id = found.integer(0);
        rows.append(row);
    }
    m_sessions->setRows(rows, tr("No sessions taught yet."), all > mostSessions ? tr("and %n more", nullptr, all - mostSessions) : QString());
    m_sessionsCard->setVisible(m_faculty || !rows.isEmpty());
}

} // namespace khue
