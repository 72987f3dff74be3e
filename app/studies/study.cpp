// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Study> TableOf<Study>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "study"), "COALESCE(short_title_vi, title_vi, short_title_en, title_en)",
     "COALESCE(short_title_en, title_en, short_title_vi, title_vi)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Study::code, Required | Unique | Searchable),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Study::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Study::title_en, Searchable),
        field("short_title_vi", QT_TRANSLATE_NOOP("khue::Field", "Short title (Vietnamese)"), &Study::short_title_vi, Searchable),
        field("short_title_en", QT_TRANSLATE_NOOP("khue::Field", "Short title (English)"), &Study::short_title_en, Searchable),
        field("summary_vi", QT_TRANSLATE_NOOP("khue::Field", "Summary (Vietnamese)"), &Study::summary_vi, Long),
        field("summary_en", QT_TRANSLATE_NOOP("khue::Field", "Summary (English)"), &Study::summary_en, Long),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind of study"), &Study::kind, Required),
        field("phase", QT_TRANSLATE_NOOP("khue::Field", "Trial phase"), &Study::phase, Required),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Study::state, Required),
        field("host_id", QT_TRANSLATE_NOOP("khue::Field", "Host institution of the study"), &Study::host_id),
        field("sponsor_id", QT_TRANSLATE_NOOP("khue::Field", "Sponsor"), &Study::sponsor_id),
        field("start_date", QT_TRANSLATE_NOOP("khue::Field", "From"), &Study::start_date),
        field("end_date", QT_TRANSLATE_NOOP("khue::Field", "To"), &Study::end_date),
        field("sample_size", QT_TRANSLATE_NOOP("khue::Field", "Sample size"), &Study::sample_size),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Study::notes, Long | Searchable),
        field("priority_id", QT_TRANSLATE_NOOP("khue::Field", "Research priority"), &Study::priority_id),
    },
    {studyRules, deriveStudy}};

template <> const Table<StudyPartner> TableOf<StudyPartner>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "partner institution"),
     "(SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = institution_id)",
     "(SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = institution_id)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyPartner::study_id, Required | Owner),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &StudyPartner::institution_id, Required),
        field("role", QT_TRANSLATE_NOOP("khue::Field", "Part in the study"), &StudyPartner::role, Required),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &StudyPartner::notes, Long),
    },
    {studyPartnerRules, nullptr}};

template <> const Table<StudySite> TableOf<StudySite>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "study site"),
     "COALESCE(name, (SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = institution_id), code)",
     "COALESCE(name, (SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = institution_id), code)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudySite::study_id, Required | Owner),
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Site number"), &StudySite::code),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &StudySite::institution_id),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name of the site"), &StudySite::name, Searchable),
        field("investigator_id", QT_TRANSLATE_NOOP("khue::Field", "Site investigator"), &StudySite::investigator_id),
        field("target", QT_TRANSLATE_NOOP("khue::Field", "Recruitment target"), &StudySite::target),
        field("opened_on", QT_TRANSLATE_NOOP("khue::Field", "Opened on"), &StudySite::opened_on),
        field("closed_on", QT_TRANSLATE_NOOP("khue::Field", "Closed on"), &StudySite::closed_on),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &StudySite::notes, Long),
    },
    {studySiteRules, deriveStudySite}};

QString studyTitle(const Study& study) {
    return inLanguage(study.short_title_vi.isEmpty() ? study.title_vi : study.short_title_vi, study.short_title_en.isEmpty() ? study.title_en : study.short_title_en);
}

QString studyTitleSql(const QString& alias) {
    const QString dot = alias.isEmpty() ? QString() : QString(alias + u'.');
    const QString vi = dot + QLatin1String("short_title_vi, ") + dot + QLatin1String("title_vi");
    const QString en = dot + QLatin1String("short_title_en, ") + dot + QLatin1String("title_en");
    return isVietnamese() ? QStringLiteral("COALESCE(%1, %2)").arg(vi, en) : QStringLiteral("COALESCE(%1, %2)").arg(en, vi);
}

void deriveStudy(Study& study) {
    for (QString* text : {&study.code, &study.title_vi, &study.title_en, &study.short_title_vi, &study.short_title_en})
        *text = tidied(*text);
}

QList<Problem> studyRules(Database& database, const Study& study) {
    QList<Problem> problems;
    if (study.title_vi.isEmpty() && study.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Study", "Give the study a title, in either language.")});
    if (study.start_date.isValid() && study.end_date.isValid() && study.end_date < study.start_date)
        problems.append({QStringLiteral("end_date"), QCoreApplication::translate("khue::Study", "The study ends before it starts.")});
    if (study.sample_size < 0)
        problems.append({QStringLiteral("sample_size"), QCoreApplication::translate("khue::Study", "The sample size cannot be negative; 0 means that it is not settled yet.")});
    if (study.kind != StudyKind::ClinicalTrial && study.phase != TrialPhase::NotApplicable)
        problems.append({QStringLiteral("phase"), QCoreApplication::translate("khue::Study", "Only a clinical trial has a phase.")});
    if (study.kind != StudyKind::ClinicalTrial && study.id && database.single(QStringLiteral("SELECT 1 FROM study_arm WHERE study_id = ?"), study.id).isValid())
        problems.append({QStringLiteral("kind"), QCoreApplication::translate("khue::Study", "The study has arms, and only a clinical trial has arms: remove them first.")});
    return problems;
}

QList<Problem> studyPartnerRules(Database& database, const StudyPartner& partner) {
    if (database.single(QStringLiteral("SELECT 1 FROM study_partner WHERE study_id = ? AND institution_id = ? AND role = ? AND id <> ?"), partner.study_id,
                        partner.institution_id, partner.role, partner.id.value).isValid())
        return {{QStringLiteral("institution_id"), QCoreApplication::translate("khue::Study", "This institution has that part in the study already.")}};
    return {};
}

void deriveStudySite(StudySite& site) {
    site.code = tidied(site.code);
    site.name = tidied(site.name);
}

QList<Problem> studySiteRules(Database& database, const StudySite& site) {
    QList<Problem> problems;
    if (!site.institution_id && site.name.isEmpty())
        problems.append({QStringLiteral("institution_id"), QCoreApplication::translate("khue::Study", "Give the site an institution or a name.")});
    if (site.target < 0)
        problems.append({QStringLiteral("target"), QCoreApplication::translate("khue::Study", "The target cannot be negative.")});
    if (site.opened_on.isValid() && site.closed_on.isValid() && site.closed_on < site.opened_on)
        problems.append({QStringLiteral("closed_on"), QCoreApplication::translate("khue::Study", "The site closes before it opens.")});
    if (!site.code.isEmpty() &&
        database.single(QStringLiteral("SELECT 1 FROM study_site WHERE study_id = ? AND code = ? AND id <> ?"), site.study_id, site.code, site.id.value).isValid())
        problems.append({QStringLiteral("code"), QCoreApplication::translate("khue::Study", "Another site of this study has that number.")});
    return problems;
}

} // namespace khue
