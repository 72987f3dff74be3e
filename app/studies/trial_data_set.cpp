// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/trial_data_set.h"

#include "app/store/language.h"
#include "app/studies/approval.h"
#include "app/studies/registration.h"
#include "app/studies/study_arm.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

template <> const Table<StudyDataItem> TableOf<StudyDataItem>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "item of the WHO data set"), "COALESCE(text_vi, text_en, item)", "COALESCE(text_en, text_vi, item)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyDataItem::study_id, Required | Owner),
        field("item", QT_TRANSLATE_NOOP("khue::Field", "Item of the data set"), &StudyDataItem::item, Required),
        field("text_vi", QT_TRANSLATE_NOOP("khue::Field", "Text (Vietnamese)"), &StudyDataItem::text_vi, Long),
        field("text_en", QT_TRANSLATE_NOOP("khue::Field", "Text (English)"), &StudyDataItem::text_en, Long),
    },
    {studyDataItemRules, nullptr}};

QList<Problem> studyDataItemRules(Database& database, const StudyDataItem& item) {
    if (database.single(QStringLiteral("SELECT 1 FROM study_data_item WHERE study_id = ? AND item = ? AND id <> ?"), item.study_id, item.item, item.id.value).isValid())
        return {{QStringLiteral("item"), QCoreApplication::translate("khue::Study", "Something is written for this item already.")}};
    return {};
}

int TrialDataSet::given() const {
    return int(std::count_if(lines.begin(), lines.end(), [](const DataSetLine& line) { return line.isGiven(); }));
}

QList<DataItem> TrialDataSet::missing() const {
    QList<DataItem> items;
    for (const DataSetLine& line : lines)
        if (!line.isGiven())
            items.append(line.item);
    return items;
}

namespace {

/// The first column of the rows, parted by semicolons.
QString joined(Statement rows) {
    QStringList parts;
    while (rows.next())
        if (!rows.text(0).isEmpty() && !parts.contains(rows.text(0)))
            parts.append(rows.text(0));
    return parts.join(QStringLiteral("; "));
}

QString countryTitle(const QString& code) {
    const QString name = code == QLatin1String("VN") ? QStringLiteral("Viet Nam") : QLocale::territoryToString(QLocale::codeToTerritory(code));
    return QCoreApplication::translate("khue::Country", name.toUtf8().constData());
}

/// The WHO's words for how recruitment stands.
QString recruitmentStatus(StudyState state) {
    switch (state) {
    case StudyState::Idea:
    case StudyState::Proposed:
    case StudyState::Approved: return QCoreApplication::translate("khue::Study", "Pending: nobody is enrolled yet");
    case StudyState::Recruiting: return QCoreApplication::translate("khue::Study", "Recruiting");
    case StudyState::Paused: return QCoreApplication::translate("khue::Study", "Suspended");
    case StudyState::FollowUp:
    case StudyState::Analysis:
    case StudyState::Completed: return QCoreApplication::translate("khue::Study", "Complete: nobody is enrolled any more");
    case StudyState::Terminated: break;
    }
    return QCoreApplication::translate("khue::Study", "Terminated");
}

class Known {
public:
    Known(Database& database, Id<Study> id)
        : m_database(database), m_study(load(database, id)),
          m_registrations(loadAll<StudyRegistration>(database, QStringLiteral("study_id = ? ORDER BY %1").arg(QLatin1String(registrationOrderSql)), id)) {}

    QString operator()(DataItem item) const {
        switch (item) {
        case DataItem::PrimaryRegistry:
            return m_registrations.empty() ? QString() : QString(titleOf(m_registrations[0].registry) + QStringLiteral(", ") + m_registrations[0].number);
        case DataItem::RegistrationDate:
            return m_registrations.empty() || !m_registrations[0].registered_on.isValid() ? QString() : shownDate(m_registrations[0].registered_on);
        case DataItem::SecondaryIds: return secondaryIds();
        case DataItem::Funding: return funders();
        case DataItem::PrimarySponsor: return institution(m_study.sponsor_id);
        case DataItem::SecondarySponsors: return partners(PartnerRole::CoSponsor);
        case DataItem::PublicTitle: return studyTitle(m_study);
        case DataItem::ScientificTitle: return inLanguage(m_study.title_vi, m_study.title_en);
        case DataItem::Countries: return countries();
        case DataItem::Interventions: return interventions();
        case DataItem::FirstEnrolment: return firstEnrolment();
        case DataItem::StudyType:
            return m_study.phase == TrialPhase::NotApplicable ? titleOf(m_study.kind) : QString(titleOf(m_study.kind) + QStringLiteral(", ") + titleOf(m_study.phase));
        case DataItem::SampleSize: return m_study.sample_size ? shownNumber(m_study.sample_size) : QString();
        case DataItem::RecruitmentStatus: return recruitmentStatus(m_study.state);
        case DataItem::EthicsReview: return ethicsReview();
        case DataItem::CompletionDate: return m_study.end_date.isValid() ? shownDate(m_study.end_date) : QString();
        default: return {};
        }
    }

private:
    QString institution(Id<Institution> id) const {
        return id ? m_database.single(QStringLiteral("SELECT %1 FROM institution WHERE id = ?").arg(tableOf<Institution>.titleSql()), id).toString() : QString();
    }
    QString secondaryIds() const {
        QStringList ids{m_study.code};
        for (size_t i = 1; i < m_registrations.size(); ++i)
            ids.append(m_registrations[i].number);
        return ids.join(QStringLiteral("; "));
    }
    QString partners(PartnerRole role) const {
        return joined(m_database.query(QStringLiteral("SELECT %1 FROM study_partner p JOIN institution i ON i.id = p.institution_id WHERE p.study_id = ? AND p.role = ? ORDER BY p.id")
                                           .arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))),
                                       m_study.id, role));
    }
    /// Partners that fund it, then those who gave a grant; each once.
    QString funders() const {
        const QString institution = inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"));
        return joined(m_database.query(QStringLiteral("SELECT %1, 1, p.id FROM study_partner p JOIN institution i ON i.id = p.institution_id WHERE p.study_id = ? AND p.role = ? "
                                                      "UNION ALL SELECT COALESCE(%1, g.funder), 2, g.id FROM study_grant g LEFT JOIN institution i ON i.id = g.funder_id WHERE g.study_id = ? ORDER BY 2, 3")
                                           .arg(institution),
                                       m_study.id, PartnerRole::Funder, m_study.id));
    }
    QString interventions() const {
        QStringList parts;
        for (const StudyArm& arm : armsOf(m_database, m_study.id)) {
            const QString name = inLanguage(arm.name_vi, arm.name_en), description = inLanguage(arm.description_vi, arm.description_en).simplified();
            parts.append(name + QStringLiteral(" (") + titleOf(arm.kind) + u')' + (description.isEmpty() ? QString() : QString(QStringLiteral(": ") + description)));
        }
        return parts.join(QStringLiteral("; "));
    }
    QString firstEnrolment() const {
        const QDate month = QDate::fromString(m_database.single(QStringLiteral("SELECT MIN(r.month) FROM recruitment r JOIN study_site i ON i.id = r.study_site_id WHERE i.study_id = ? AND r.randomised > 0"), m_study.id).toString(), Qt::ISODate);
        return month.isValid() ? QCoreApplication::translate("khue::Study", "%1/%2 (the month only)").arg(month.month()).arg(month.year()) : QString();
    }
    QString countries() const {
        QStringList names;
        Statement rows = m_database.query(QStringLiteral("SELECT DISTINCT i.country FROM study_site s JOIN institution i ON i.id = s.institution_id "
                                                         "WHERE s.study_id = ? AND i.country IS NOT NULL ORDER BY 1"), m_study.id);
        while (rows.next())
            names.append(countryTitle(rows.text(0)));
        return names.join(QStringLiteral("; "));
    }
    QString ethicsReview() const {
        QStringList parts;
        for (const Approval& approval : loadAll<Approval>(m_database, QStringLiteral("study_id = ? AND kind IN ('institutional_ethics', 'national_ethics', 'oxtrec') "
                                                                                     "AND decision IN ('approved', 'conditional') ORDER BY position, id"), m_study.id))
            parts.append(QCoreApplication::translate("khue::Study", "%1: approved on %2").arg(approvalTitle(approval), shownDate(approval.decided_on)));
        return parts.join(QStringLiteral("; "));
    }

    Database& m_database;
    Study m_study;
    std::vector<StudyRegistration> m_registrations;
};

/// The records that say an item; empty where none does.
QString sourceOf(DataItem item) {
    switch (item) {
    case DataItem::PrimaryRegistry:
    case DataItem::RegistrationDate: return QCoreApplication::translate("khue::Study", "Registrations");
    case DataItem::SecondaryIds: return QCoreApplication::translate("khue::Study", "Code and registrations");
    case DataItem::Funding: return QCoreApplication::translate("khue::Study", "Partners and grants");
    case DataItem::SecondarySponsors: return QCoreApplication::translate("khue::Study", "Partners");
    case DataItem::Countries: return QCoreApplication::translate("khue::Study", "Sites");
    case DataItem::Interventions: return QCoreApplication::translate("khue::Study", "Arms");
    case DataItem::FirstEnrolment: return QCoreApplication::translate("khue::Study", "Recruitment");
    case DataItem::EthicsReview: return QCoreApplication::translate("khue::Study", "Approvals");
    case DataItem::PrimarySponsor:
    case DataItem::PublicTitle:
    case DataItem::ScientificTitle:
    case DataItem::StudyType:
    case DataItem::SampleSize:
    case DataItem::RecruitmentStatus:
    case DataItem::CompletionDate: return QCoreApplication::translate("khue::Study", "Overview");
    default: return {};
    }
}

} // namespace

TrialDataSet trialDataSet(Database& database, Id<Study> study) {
    const Known known(database, study);
    const std::vector<StudyDataItem> written = loadAll<StudyDataItem>(database, QStringLiteral("study_id = ?"), study);
    TrialDataSet set;
    for (size_t i = 0; i < choicesOf<DataItem>.size(); ++i) {
        DataSetLine line;
        line.item = DataItem(i);
        line.known = known(line.item);
        const auto found = std::find_if(written.begin(), written.end(), [&](const StudyDataItem& each) { return each.item == line.item; });
        if (found != written.end())
            line.written = *found;
        else
            line.written.study_id = study, line.written.item = line.item;
        // A day that somebody wrote is more than the month that is reckoned.
        if (line.item == DataItem::FirstEnrolment && line.written.id)
            line.known.clear();
        if (!line.known.isEmpty())
            line.source = sourceOf(line.item);
        set.lines.append(line);
    }
    return set;
}

} // namespace khue
