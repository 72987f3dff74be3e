// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/record_sheet.h"

#include "app/attached/document.h"
#include "app/calendar/academic_term.h"
#include "app/calendar/holiday.h"
#include "app/calendar/timetable_release.h"
#include "app/certificates/certificate.h"
#include "app/certificates/certificate_template.h"
#include "app/competencies/competency.h"
#include "app/courses/enrolment.h"
#include "app/credit/credit_entry.h"
#include "app/governance/agreement.h"
#include "app/governance/event.h"
#include "app/governance/meeting.h"
#include "app/governance/priority_score.h"
#include "app/indicators/indicator.h"
#include "app/programme.h"
#include "app/progress/attendance.h"
#include "app/progress/feedback.h"
#include "app/progress/rubric.h"
#include "app/progress/score_revision.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "app/store/text.h"
#include "app/studies/approval_template.h"
#include "app/studies/output_author.h"
#include "app/studies/recruitment.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_member.h"
#include "app/studies/trial_data_set.h"
#include "app/today/saved_report.h"
#include "app/visits/visit_cost.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <algorithm>

namespace khue {

namespace {

/// Where neither a code nor a title tells records apart.
const char* ownKey(const TableInfo& table) {
    static const QHash<const TableInfo*, const char*> keys{
        {&tableOf<AcademicTerm>, "name first_day"},
        {&tableOf<Holiday>, "country date kind"},
        {&tableOf<Room>, "name venue_id"},
        {&tableOf<CourseCompetency>, "course_id competency_id"},
        {&tableOf<CompetencyRating>, "person_id competency_id rater rater_id rated_on"},
        {&tableOf<RubricLevel>, "rubric_criterion_id points"},
        {&tableOf<RubricMark>, "rubric_criterion_id enrolment_id"},
        {&tableOf<CreditRate>, "form unit_vi unit_en"},
        {&tableOf<CreditEntry>, "person_id form earned_on title_vi title_en"},
        {&tableOf<AgreementParty>, "agreement_id institution_id"},
        {&tableOf<CommitteeMember>, "committee_id person_id from_date"},
        {&tableOf<MeetingAttendance>, "meeting_id person_id"},
        {&tableOf<Decision>, "meeting_id position"},
        {&tableOf<PriorityScore>, "priority_id person_id priority_criterion_id"},
        {&tableOf<PriorityInterest>, "priority_id person_id kind"},
        {&tableOf<EventSpeaker>, "event_id person_id name topic_vi topic_en"},
        {&tableOf<EventParticipant>, "event_id person_id name"},
        {&tableOf<Assessment>, "course_run_id kind title_vi title_en"},
        {&tableOf<Approval>, "study_id kind renewal_of_id submitted_on"},
        {&tableOf<ApprovalTemplateItem>, "template_id position"},
        {&tableOf<ApprovalLimit>, "kind"},
        {&tableOf<StudyPartner>, "study_id institution_id role"},
        {&tableOf<StudySite>, "study_id code institution_id name"},
        {&tableOf<StudyDataItem>, "study_id item"},
        {&tableOf<StudyMember>, "study_id person_id role from_date"},
        {&tableOf<StudyTraining>, "study_id name"},
        {&tableOf<StudyGrant>, "study_id funder_id funder reference"},
        {&tableOf<OutsideTraining>, "person_id course_id issued_on"},
        {&tableOf<Recruitment>, "study_site_id month"},
        {&tableOf<OutputAuthor>, "output_id person_id name"},
        {&tableOf<VisitItem>, "visit_id starts_at title_vi title_en"},
        {&tableOf<VisitCost>, "visit_id kind description paid_on"},
        {&tableOf<IndicatorTarget>, "indicator_id year"},
        {&tableOf<IndicatorValue>, "indicator_id measured_on"},
    };
    return keys.value(&table, nullptr);
}

bool isTitle(const FieldInfo& field) {
    const QString name = field.key();
    return field.type != FieldType::Reference && (name == QLatin1String("name") || name.startsWith(QLatin1String("name_")) || name.startsWith(QLatin1String("title_")));
}

bool isLink(const FieldInfo& field) {
    return (field.type == FieldType::Reference && (field.is(Required) || field.is(Owner))) || isAttached(field);
}

} // namespace

const TableList& importableTables() {
    static const TableList tables = [] {
        const TableList others{&tableOf<Setting>, &tableOf<SavedFilter>, &tableOf<ImportMapping>, &tableOf<NotDuplicate>, &tableOf<SavedReport>,
                               &tableOf<Person>, &tableOf<Course>, &tableOf<CourseRun>, &tableOf<Session>, &tableOf<Enrolment>, &tableOf<Attendance>, &tableOf<Score>,
                               &tableOf<DocumentFile>, &tableOf<TimetableRelease>, &tableOf<ScoreRevision>, &tableOf<FeedbackAnswer>,
                               &tableOf<CertificatePicture>, &tableOf<CertificateKey>, &tableOf<Certificate>};
        TableList list;
        for (const TableInfo* table : programmeTables())
            if (std::find(others.begin(), others.end(), table) == others.end())
                list.push_back(table);
        return list;
    }();
    return tables;
}

std::vector<int> recognisedBy(const TableInfo& table) {
    std::vector<int> key;
    if (const char* own = ownKey(table)) {
        for (const QString& name : QString::fromLatin1(own).split(u' '))
            key.push_back(table.indexOf(name));
        return key;
    }
    const bool hasTitle = std::any_of(table.fields.begin(), table.fields.end(), isTitle);
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const FieldInfo& field = table.fields[i];
        if (isLink(field) || (hasTitle ? isTitle(field) : field.is(Required)))
            key.push_back(int(i));
    }
    return key;
}

QString qualifiedTitleSql(const Database& database, const TableInfo& table, const char* title) {
    QStringList qualifiers;
    for (const char* field : {"code", "email"})
        if (table.indexOf(QString::fromLatin1(field)) >= 0)
            qualifiers.append(QString::fromLatin1(field));
    if (qualifiers.isEmpty())
        for (const FieldInfo& field : table.fields)
            if (field.type == FieldType::Reference && field.is(Required)) {
                const TableInfo& owner = *database.table(QString::fromLatin1(field.references));
                qualifiers.append(QStringLiteral("(SELECT %1 FROM %2 WHERE %2.id = %3.%4)")
                                      .arg(QString::fromUtf8(title == table.titleVi ? owner.titleVi : owner.titleEn), owner.key(), table.key(), field.key()));
                break;
            }
    if (qualifiers.isEmpty())
        return QStringLiteral("NULL");
    const QString which = qualifiers.size() == 1 ? qualifiers.first() : QString(QStringLiteral("COALESCE(") + qualifiers.join(QStringLiteral(", ")) + u')');
    return QStringLiteral("(%1) || ' [' || %2 || ']'").arg(QString::fromUtf8(title), which);
}

const QList<FieldWords>& recordFieldWords(const TableInfo& table) {
    static QMutex mutex;
    static QHash<const TableInfo*, QList<FieldWords>*> known; // kept for the life of the program
    const QMutexLocker locker(&mutex);
    QList<FieldWords>*& words = known[&table];
    if (!words) {
        words = new QList<FieldWords>;
        for (const FieldInfo& field : table.fields) {
            if (field.is(Internal) || field.is(Derived))
                continue;
            QStringList texts{folded(translatedTo(Language::Vietnamese, "khue::Field", field.title)), folded(translatedTo(Language::English, "khue::Field", field.title)),
                              folded(field.key().replace(u'_', u' '))};
            texts.removeDuplicates();
            FieldWords each{field.key(), 1, {}};
            for (QString& text : texts)
                each.words.append(Word(std::move(text)));
            words->append(each);
        }
    }
    return *words;
}

const QStringList& recordTitleWords(const TableInfo& table) {
    static QMutex mutex;
    static QHash<const TableInfo*, QStringList*> known;
    const QMutexLocker locker(&mutex);
    QStringList*& words = known[&table];
    if (!words)
        words = new QStringList{folded(translatedTo(Language::Vietnamese, "khue::Table", table.title)), folded(translatedTo(Language::English, "khue::Table", table.title)),
                                folded(table.key().replace(u'_', u' '))};
    return *words;
}

bool isWholeRecord(const TableInfo& table, const QStringList& fields) {
    bool hasKey = false, hasTitle = false, wantsTitle = false;
    for (const int index : recognisedBy(table)) {
        const FieldInfo& field = table.fields[size_t(index)];
        const bool has = fields.contains(field.key());
        if (field.is(Required) && field.type != FieldType::Choice && !has)
            return false;
        hasKey = hasKey || has;
        wantsTitle = wantsTitle || isTitle(field);
        hasTitle = hasTitle || (isTitle(field) && has);
    }
    for (const FieldInfo& field : table.fields)
        if (field.is(Required) && (field.type == FieldType::Reference || field.is(Unique)) && !fields.contains(field.key()))
            return false;
    return hasKey && (hasTitle || !wantsTitle);
}

} // namespace khue
