// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/committee.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Committee> TableOf<Committee>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "committee"), "COALESCE(name_vi, name_en)", "COALESCE(name_en, name_vi)"},
    {
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Committee::kind, Required),
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &Committee::name_vi, Searchable),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &Committee::name_en, Searchable),
        field("mandate_vi", QT_TRANSLATE_NOOP("khue::Field", "Mandate (Vietnamese)"), &Committee::mandate_vi, Long | Searchable),
        field("mandate_en", QT_TRANSLATE_NOOP("khue::Field", "Mandate (English)"), &Committee::mandate_en, Long | Searchable),
        field("starts_on", QT_TRANSLATE_NOOP("khue::Field", "From"), &Committee::starts_on),
        field("ends_on", QT_TRANSLATE_NOOP("khue::Field", "To"), &Committee::ends_on),
        field("quorum_percent", QT_TRANSLATE_NOOP("khue::Field", "Quorum: more than (%)"), &Committee::quorum_percent),
        field("scores_priorities", QT_TRANSLATE_NOOP("khue::Field", "Its members score research priorities"), &Committee::scores_priorities),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Committee::notes, Long),
    },
    {committeeRules, deriveCommittee}};

template <> const Table<CommitteeMember> TableOf<CommitteeMember>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "committee member"), "(SELECT p.full_name FROM person p WHERE p.id = person_id)",
     "(SELECT p.full_name FROM person p WHERE p.id = person_id)"},
    {
        field("committee_id", QT_TRANSLATE_NOOP("khue::Field", "Committee"), &CommitteeMember::committee_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &CommitteeMember::person_id, Required | Owner),
        field("role", QT_TRANSLATE_NOOP("khue::Field", "Role"), &CommitteeMember::role, Required),
        field("sector", QT_TRANSLATE_NOOP("khue::Field", "Sector"), &CommitteeMember::sector, Required),
        field("from_date", QT_TRANSLATE_NOOP("khue::Field", "From"), &CommitteeMember::from_date),
        field("to_date", QT_TRANSLATE_NOOP("khue::Field", "To"), &CommitteeMember::to_date),
        field("interest", QT_TRANSLATE_NOOP("khue::Field", "Declared interest"), &CommitteeMember::interest, Long),
        field("interest_on", QT_TRANSLATE_NOOP("khue::Field", "Declared on"), &CommitteeMember::interest_on),
    },
    {committeeMemberRules, nullptr}};

void deriveCommittee(Committee& committee) {
    committee.name_vi = tidied(committee.name_vi);
    committee.name_en = tidied(committee.name_en);
}

QList<Problem> committeeRules(Database&, const Committee& committee) {
    QList<Problem> problems;
    if (committee.name_vi.isEmpty() && committee.name_en.isEmpty())
        problems.append({QStringLiteral("name_vi"), QCoreApplication::translate("khue::Rules", "Give the committee a name, in either language.")});
    if (committee.starts_on.isValid() && committee.ends_on.isValid() && committee.ends_on < committee.starts_on)
        problems.append({QStringLiteral("ends_on"), QCoreApplication::translate("khue::Rules", "The committee ends before it starts.")});
    if (committee.quorum_percent < 0 || committee.quorum_percent > 99)
        problems.append({QStringLiteral("quorum_percent"), QCoreApplication::translate("khue::Rules", "The quorum is a percentage from 0 to 99, which is to be exceeded.")});
    return problems;
}

QList<Problem> committeeMemberRules(Database& database, const CommitteeMember& member) {
    QList<Problem> problems;
    if (member.from_date.isValid() && member.to_date.isValid() && member.to_date < member.from_date)
        problems.append({QStringLiteral("to_date"), QCoreApplication::translate("khue::Rules", "The membership ends before it starts.")});
    // At the same time: neither is over before the other begins.
    const QString overlapping = QStringLiteral("SELECT p.full_name FROM committee_member m JOIN person p ON p.id = m.person_id WHERE m.committee_id = ? AND m.id <> ? "
                                               "AND COALESCE(m.from_date, '0001-01-01') <= ? AND COALESCE(m.to_date, '9999-12-31') >= ? AND ");
    const QString from = member.from_date.isValid() ? member.from_date.toString(Qt::ISODate) : QStringLiteral("0001-01-01");
    const QString to = member.to_date.isValid() ? member.to_date.toString(Qt::ISODate) : QStringLiteral("9999-12-31");
    if (database.single(overlapping + QLatin1String("m.person_id = ?"), member.committee_id, member.id.value, to, from, member.person_id).isValid())
        problems.append({QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "This person is a member at that time already.")});
    if (member.role == CommitteeRole::Chair)
        if (const QVariant other = database.single(overlapping + QLatin1String("m.role = 'chair'"), member.committee_id, member.id.value, to, from); other.isValid())
            problems.append({QStringLiteral("role"), QCoreApplication::translate("khue::Rules", "The committee has a chair at that time: %1.").arg(other.toString())});
    if (member.sector == MemberSector::Institution && member.person_id
        && !database.single(QStringLiteral("SELECT institution_id FROM person WHERE id = ? AND institution_id IS NOT NULL"), member.person_id).isValid())
        problems.append({QStringLiteral("sector"), QCoreApplication::translate("khue::Rules", "Nothing says where this person works: choose a sector."), Severity::Warning});
    if (member.interest_on > database.today())
        problems.append({QStringLiteral("interest_on"), QCoreApplication::translate("khue::Rules", "An interest cannot have been declared on a day to come.")});
    return problems;
}

} // namespace khue
