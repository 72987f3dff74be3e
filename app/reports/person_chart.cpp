// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/person_chart.h"

#include "app/certificates/certificate.h"
#include "app/certificates/certificate_facts.h"
#include "app/competencies/competency.h"
#include "app/credit/credit_entry.h"
#include "app/reports/standing_words.h"
#include "app/studies/study_member.h"
#include "app/studies/study_training.h"
#include "app/visits/visit.h"

#include <cmath>

namespace khue {

namespace {

QDate isoDay(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

class PersonLanes {
public:
    PersonLanes(Database& database, Id<Person> person, const PaperWords& words) : m_database(database), m_person(person), m_words(words) {
        m_made.chart.kind = ChartKind::Timeline;
        m_made.chart.today = database.today();
        m_made.chart.locale = words.locale();
        addRuns();
        addRatings();
        addCertificates();
        addCredit();
        addVisits();
        addStudies();
    }
    PersonChart take() { return std::move(m_made); }

private:
    void add(const char* lane, const Words& title, const Words& word, QDate from, QDate to, Tone tone, const char* table, qint64 id, bool open = false) {
        if (!from.isValid())
            return;
        m_made.chart.items.append({m_words(lane).inOneLine(), title.inOneLine(), word.inOneLine(), from, to, open, tone});
        m_made.records.append({QString::fromLatin1(table), id});
    }
    Words coded(const QString& code, const QString& vi, const QString& en) const {
        Words title = m_words.text(vi, en);
        title.main = title.main.isEmpty() ? code : QString(code % u' ' % title.main.section(u'\n', 0, 0));
        title.second = title.second.section(u'\n', 0, 0);
        return title;
    }

    void addRuns() {
        const Outcomes outcomes = outcomesOfPerson(m_database, m_person);
        Statement rows = m_database.query(QStringLiteral("SELECT r.id, r.code, c.title_vi, c.title_en, r.start_date, r.end_date, e.enrolled_on, e.state FROM enrolment e "
                                                         "JOIN course_run r ON r.id = e.course_run_id JOIN course c ON c.id = r.course_id WHERE e.person_id = ? ORDER BY r.start_date, r.id"),
                                          m_person);
        while (rows.next()) {
            const auto state = choiceFromCode<EnrolmentState>(rows.text(7));
            Words word = m_words.choice(state);
            Tone tone = takesSeat(state) ? Tone::Plain : Tone::Muted;
            for (const TraineeOutcome& each : outcomes.trainees)
                if (const RunProgress& run = outcomes.runOf(each); run.id.value == rows.integer(0) && run.over > 0 && each.outcome.verdict != Verdict::NotTakingPart) {
                    word = m_words.choice(each.outcome.verdict);
                    tone = toneOf(each.outcome.verdict);
                }
            const QDate start = isoDay(rows.text(4));
            add(QT_TRANSLATE_NOOP("khue::Paper", "Course runs"), coded(rows.text(1), rows.text(2), rows.text(3)), word, start.isValid() ? start : isoDay(rows.text(6)), isoDay(rows.text(5)), tone,
                "course_run", rows.integer(0));
        }
    }

    /// Those of one day and rater together.
    void addRatings() {
        Statement rows = m_database.query(QStringLiteral("SELECT rated_on, rater, COUNT(*), AVG(level), MIN(id) FROM competency_rating WHERE person_id = ? GROUP BY rated_on, rater"), m_person);
        while (rows.next())
            add(QT_TRANSLATE_NOOP("khue::Paper", "Competencies assessed"), m_words.choice(choiceFromCode<CompetencyRater>(rows.text(1))),
                m_words.with(QT_TRANSLATE_NOOP("khue::Paper", "mean level %1"), {m_words.number(std::round(rows.real(3) * 10) / 10)}), isoDay(rows.text(0)), {}, Tone::Info, "competency_rating",
                rows.integer(4));
    }

    void addCertificates() {
        const char* const lane = QT_TRANSLATE_NOOP("khue::Paper", "Certificates");
        const Words lapsed = m_words(QT_TRANSLATE_NOOP("khue::Paper", "validity ended"));
        const auto hasLapsed = [this](QDate until) { return until.isValid() && until < m_database.today(); };
        for (const Certificate& each : loadAll<Certificate>(m_database, QStringLiteral("person_id = ? ORDER BY issued_on, id"), m_person)) {
            const bool stands = each.state == CertificateState::Issued, over = stands && hasLapsed(each.valid_until);
            const QDate end = stands ? each.valid_until : each.ended_on;
            add(lane, coded(each.number, each.course_vi, each.course_en), over ? lapsed : m_words.choice(each.state), each.issued_on, end, over ? Tone::Care : stands ? Tone::Good : Tone::Bad,
                "certificate", each.id.value, !end.isValid());
        }
        for (const OutsideTraining& each : loadAll<OutsideTraining>(m_database, QStringLiteral("person_id = ? ORDER BY issued_on, id"), m_person)) {
            const Course course = load(m_database, each.course_id);
            const QDate end = each.valid_until.isValid() ? each.valid_until : validityEnd(course, each.issued_on);
            add(lane, m_words.text(course.title_vi, course.title_en), hasLapsed(end) ? lapsed : Words{each.issuer, {}}, each.issued_on, end, hasLapsed(end) ? Tone::Care : Tone::Good, "outside_training",
                each.id.value, !end.isValid());
        }
    }

    void addCredit() {
        for (const CreditEntry& each : loadAll<CreditEntry>(m_database, QStringLiteral("person_id = ? ORDER BY earned_on, id"), m_person))
            add(QT_TRANSLATE_NOOP("khue::Paper", "Other CME credit"), m_words.text(each.title_vi, each.title_en), m_words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 credit hours"), {m_words.number(each.hours)}),
                each.earned_on, {}, Tone::Info, "credit_entry", each.id.value);
    }

    void addVisits() {
        for (const Visit& each : loadAll<Visit>(m_database, QStringLiteral("person_id = ? OR host_person_id = ? ORDER BY start_date, id"), m_person, m_person)) {
            const Tone tone = each.state == VisitState::Cancelled ? Tone::Bad : isFirm(each.state) ? Tone::Good : Tone::Plain;
            const Words state = m_words.choice(each.state);
            add(QT_TRANSLATE_NOOP("khue::Paper", "Visits"), coded(each.code, each.purpose_vi, each.purpose_en),
                each.person_id == m_person ? state : m_words.with(QT_TRANSLATE_NOOP("khue::Paper", "as host, %1"), {state.main}), each.start_date, each.end_date, tone, "visit", each.id.value);
        }
    }

    void addStudies() {
        Statement rows = m_database.query(QStringLiteral("SELECT s.id, s.code, COALESCE(s.short_title_vi, s.title_vi), COALESCE(s.short_title_en, s.title_en), m.role, m.from_date, m.to_date "
                                                         "FROM study_member m JOIN study s ON s.id = m.study_id WHERE m.person_id = ? ORDER BY m.from_date, m.id"),
                                          m_person);
        while (rows.next())
            add(QT_TRANSLATE_NOOP("khue::Paper", "Roles in studies"), coded(rows.text(1), rows.text(2), rows.text(3)), m_words.choice(choiceFromCode<StudyRole>(rows.text(4))), isoDay(rows.text(5)),
                isoDay(rows.text(6)), Tone::Plain, "study", rows.integer(0), rows.isNull(6));
    }

    Database& m_database;
    Id<Person> m_person;
    const PaperWords& m_words;
    PersonChart m_made;
};

} // namespace

PersonChart personChart(Database& database, Id<Person> person, const PaperWords& words) {
    return PersonLanes(database, person, words).take();
}

} // namespace khue
