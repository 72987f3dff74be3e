// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees and lecturers of a sheet, and the matching of people: by code, then e-mail, then name and birth date.
#include "app/interchange/import_context.h"

#include "app/interchange/ahead.h"
#include "app/people/identifiers.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

/// What tells a person, for decisions that are to be remembered.
QString identityOf(const QString& code, const QString& email, const QString& nameKey, const PartialDate& birth) {
    return !code.isEmpty() ? code : !email.isEmpty() ? email : QString(nameKey + u'|' + birth.toIso());
}

/// Of people with one name, those are looked at whose birth date can be the same.
QString birthKeyOf(const QString& nameKey, const PartialDate& birth) {
    return nameKey + u'|' + (birth.isFull() ? birth.toIso() : QString());
}

/// The titles of a column as written there, and what they are: there are few, and each is written many times.
using KnownTitles = QHash<QString, QStringList>;

void readName(RowReader& row, Person& person, KnownTitles& knownTitles) {
    QStringList titles;
    if (row.has(QStringLiteral("titles"))) {
        const QString written = row.text(QStringLiteral("titles"));
        auto known = knownTitles.find(written);
        if (known == knownTitles.end())
            known = knownTitles.insert(written, titleCodes(written));
        titles = *known;
    }
    if (row.has(QStringLiteral("full_name"))) {
        const QString written = row.text(QStringLiteral("full_name"));
        const TitledName titled = splitTitles(written);
        titles += titled.titles;
        const PersonName name = splitName(titled.name, guessOrder(titled.name, titles));
        person.family_name = name.family;
        person.middle_name = name.middle;
        person.given_name = name.given;
        person.name_order = name.order;
    } else {
        person.family_name = withProperCapitals(row.text(QStringLiteral("family_name")));
        person.middle_name = withProperCapitals(row.text(QStringLiteral("middle_name")));
        person.given_name = withProperCapitals(row.text(QStringLiteral("given_name")));
        if (!row.has(QStringLiteral("middle_name")) && person.family_name.contains(u' ')) {
            // «Họ đệm»: family and middle names in one column.
            person.middle_name = person.family_name.section(u' ', 1);
            person.family_name = person.family_name.section(u' ', 0, 0);
        }
        person.name_order = guessOrder(person.family_name + u' ' + person.given_name, titles);
    }
    titles.removeDuplicates();
    person.titles = titles;
}

/// Reads a row without looking at the programme, so that another thread can do it.
IncomingPerson understandPerson(const SheetReading& sheet, const Row& row, int thisYear, KnownTitles& knownTitles) {
    IncomingPerson incoming;
    incoming.row = row.number;
    RowReader reader(sheet, row, incoming.problems);
    Person& person = incoming.person;
    person.is_trainee = sheet.guess.kind == SheetKind::Trainee;
    person.is_faculty = sheet.guess.kind == SheetKind::Faculty;
    person.code = reader.read<QString>(QStringLiteral("code"), understoodCode).value_or(QString());
    readName(reader, person, knownTitles);
    if (person.given_name.isEmpty())
        reader.tell(QStringLiteral("full_name"), QCoreApplication::translate("khue::Import", "The name is missing."));
    person.birth_date = reader.read<PartialDate>(QStringLiteral("birth_date"), [](const Cell& cell) { return understoodDate(cell); }).value_or(PartialDate());
    if (const auto sex = reader.read<QString>(QStringLiteral("sex"), understoodSex, Severity::Warning))
        person.sex = choiceFromCode<Sex>(*sex);
    person.email = reader.read<QString>(QStringLiteral("email"), understoodEmail).value_or(QString());
    person.phone = reader.read<QString>(QStringLiteral("phone"), understoodPhone, Severity::Warning).value_or(QString());
    person.orcid = reader.text(QStringLiteral("orcid"));
    person.department = withSentenceCapitals(reader.text(QStringLiteral("department")));
    person.position = reader.text(QStringLiteral("position"));
    person.expertise = reader.text(QStringLiteral("expertise"));
    person.notes = reader.text(QStringLiteral("notes"), true);
    incoming.institution = reader.text(QStringLiteral("institution"));
    if (person.department.isEmpty()) {
        // «University of Oxford – Big Data Institute»
        for (const QString& dash : {QStringLiteral(" – "), QStringLiteral(" — "), QStringLiteral(" - ")}) {
            const qsizetype at = incoming.institution.indexOf(dash);
            if (at <= 0)
                continue;
            person.department = incoming.institution.mid(at + 3);
            incoming.institution = incoming.institution.left(at);
            break;
        }
    }
    derivePerson(person);
    if (!person.orcid.isEmpty() && !isOrcid(person.orcid))
        reader.tell(QStringLiteral("orcid"), QCoreApplication::translate("khue::Import", "«%1» is not an ORCID; it was left out.").arg(person.orcid), Severity::Warning), person.orcid.clear();
    if (person.birth_date.year && (person.birth_date.year < 1900 || person.birth_date.year > thisYear))
        reader.tell(QStringLiteral("birth_date"), QCoreApplication::translate("khue::Import", "The year of birth %1 cannot be right.").arg(person.birth_date.year));
    incoming.institutionKey = folded(incoming.institution);
    incoming.nameKey = folded(person.full_name);
    incoming.birthKey = birthKeyOf(incoming.nameKey, person.birth_date);
    incoming.refused = reader.refused();
    if (!incoming.refused)
        incoming.fresh = NewRow(tableOf<Person>, tableOf<Person>.toValues(person));
    return incoming;
}

/// Takes over what the file says; an empty cell never empties a field.
void take(const Person& from, Person& to) {
    const auto filled = [](const QString& value, QString& field) {
        if (!value.isEmpty())
            field = value;
    };
    filled(from.code, to.code);
    // A name that reads the same keeps its parts: a person may have corrected where it divides.
    if (from.full_name != to.full_name) {
        to.family_name = from.family_name;
        to.middle_name = from.middle_name;
        to.given_name = from.given_name;
        to.name_order = from.name_order;
    }
    if (!from.titles.isEmpty())
        to.titles = from.titles;
    if (from.sex != Sex::Unknown)
        to.sex = from.sex;
    if (!from.birth_date.isNull() && !(to.birth_date.isFull() && from.birth_date.agreesWith(to.birth_date)))
        to.birth_date = from.birth_date;
    filled(from.email, to.email);
    filled(from.phone, to.phone);
    filled(from.orcid, to.orcid);
    filled(from.department, to.department);
    filled(from.position, to.position);
    filled(from.expertise, to.expertise);
    filled(from.notes, to.notes);
    if (from.institution_id)
        to.institution_id = from.institution_id;
    to.is_trainee = to.is_trainee || from.is_trainee;
    to.is_faculty = to.is_faculty || from.is_faculty;
}

} // namespace

ImportContext::KnownPerson& ImportContext::know(qint64 id, const Person& person, const QString& nameKey, const QString& birthKey) {
    const qsizetype before = m_people.size();
    KnownPerson& known = m_people[id];
    const bool fresh = m_people.size() != before;
    known.birth = person.birth_date;
    known.code = person.code;
    known.email = person.email;
    known.faculty = person.is_faculty;
    if (!person.code.isEmpty())
        m_personByCode.insert(person.code, id);
    if (!person.email.isEmpty() && !m_personByEmail.contains(person.email))
        m_personByEmail.insert(person.email, id);
    if (!person.orcid.isEmpty())
        m_personByOrcid.insert(person.orcid, id);
    if (fresh || !m_personByName.contains(nameKey, id))
        m_personByName.insert(nameKey, id);
    if (fresh || !m_personByNameAndBirth.contains(birthKey, id))
        m_personByNameAndBirth.insert(birthKey, id);
    return known;
}

void ImportContext::loadPeople() {
    if (m_peopleLoaded)
        return;
    m_peopleLoaded = true;
    Statement rows = database.query(QStringLiteral("SELECT id, code, email, full_name, birth_date, is_faculty, orcid FROM person"));
    while (rows.next()) {
        Person person;
        person.code = rows.text(1);
        person.email = rows.text(2).toLower();
        person.birth_date = PartialDate::fromIso(rows.text(4));
        person.is_faculty = rows.integer(5) != 0;
        person.orcid = rows.text(6);
        const QString nameKey = folded(rows.text(3));
        know(rows.integer(0), person, nameKey, birthKeyOf(nameKey, person.birth_date));
    }
    Statement decided = database.query(QStringLiteral("SELECT first_person, second_person FROM not_duplicate"));
    while (decided.next())
        m_notDuplicates.insert(decided.text(0) + u'\n' + decided.text(1));
}

void ImportContext::importPeople(const SheetReading& sheet, SheetRows& rows) {
    loadPeople();
    ++m_sheet;
    const qint64 expected = rows.expected();
    edit.expect(tableOf<Person>, expected);
    const qsizetype people = m_people.size() + qsizetype(std::min<qint64>(expected, 200'000)); // a file may say anything
    m_people.reserve(people);
    m_personByCode.reserve(people);
    m_personByEmail.reserve(people);
    m_personByName.reserve(people);
    m_personByNameAndBirth.reserve(people);
    SheetOutcome& counted = outcomeOf(sheet);
    // Reading and understanding the next rows and writing the last ones go on side by side.
    struct Piece {
        Sheet sheet;
        std::vector<IncomingPerson> people;
        double done = 0;
    };
    KnownTitles knownTitles;
    Ahead<Piece> pieces([&, thisYear = database.today().year()](Piece& piece) {
        piece.people.clear();
        if (!rows.next(piece.sheet))
            return false;
        piece.people.reserve(piece.sheet.rows.size());
        for (const Row& row : piece.sheet.rows)
            if (sheet.isData(row))
                piece.people.push_back(understandPerson(sheet, row, thisYear, knownTitles));
        piece.done = rows.done();
        return true;
    });
    Piece piece;
    while (pieces.next(piece)) {
        note(sheet, piece.sheet.notes);
        for (IncomingPerson& incoming : piece.people)
            count(counted, importPerson(sheet, incoming));
        report(counted, piece.done);
    }
}

RowOutcome ImportContext::importPerson(const SheetReading& sheet, IncomingPerson& incoming) {
    Person& person = incoming.person;
    const auto tell = [&](const QString& message, Severity severity) {
        outcome.problems.append({sheet.name, incoming.row, -1, message, severity});
    };
    outcome.problems += incoming.problems;
    if (incoming.refused)
        return RowOutcome::Refused;

    qint64 match = person.code.isEmpty() ? 0 : m_personByCode.value(person.code);
    if (!match && !person.email.isEmpty()) {
        match = m_personByEmail.value(person.email);
        // The same mailbox under another code is a shared address, not the same person.
        if (match && !person.code.isEmpty() && !m_people.value(match).code.isEmpty())
            match = 0;
    }
    QList<qint64> namesakes;
    if (!match && person.birth_date.isFull())
        namesakes = m_personByNameAndBirth.values(incoming.birthKey) + m_personByNameAndBirth.values(incoming.nameKey + u'|');
    else if (!match)
        namesakes = m_personByName.values(incoming.nameKey);
    const QString mine = namesakes.isEmpty() ? QString() : identityOf(person.code, person.email, incoming.nameKey, person.birth_date);
    std::sort(namesakes.begin(), namesakes.end());
    for (auto known = namesakes.cbegin(); known != namesakes.cend() && !match; ++known) {
        // All that is known of both is the same; of several such people each row means another.
        const KnownPerson& other = *m_people.constFind(*known);
        if (mine == identityOf(other.code, other.email, incoming.nameKey, other.birth) && !rowOf(other))
            match = *known;
    }
    if (!match)
        for (auto known = namesakes.cbegin(); known != namesakes.cend() && !match; ++known) {
            const KnownPerson& other = *m_people.constFind(*known);
            const bool codesDiffer = !person.code.isEmpty() && !other.code.isEmpty();
            const bool sameBirth = person.birth_date.isFull() && person.birth_date == other.birth;
            if (sameBirth && !codesDiffer) {
                match = *known;
                break;
            }
            const bool birthsDiffer = !person.birth_date.isNull() && !other.birth.isNull() && !person.birth_date.agreesWith(other.birth);
            if (birthsDiffer || (codesDiffer && !sameBirth))
                continue;
            // The same name, and nothing that tells the two apart: a person has to say.
            const QString theirs = identityOf(other.code, other.email, incoming.nameKey, other.birth);
            const QString key = mine + u'\n' + theirs;
            if (m_notDuplicates.contains(key))
                continue;
            const auto decision = options.decisions.constFind(key);
            if (decision != options.decisions.cend()) {
                if (*decision == DuplicateDecision::Same) {
                    match = *known;
                } else {
                    NotDuplicate remembered;
                    remembered.first_person = mine;
                    remembered.second_person = theirs;
                    edit.save(remembered);
                    m_notDuplicates.insert(key);
                }
                continue;
            }
            const auto described = [](const QString& name, const QString& code, const PartialDate& birth, const QString& email) {
                QStringList parts{name};
                for (const QString& part : {code, birth.toIso(), email})
                    if (!part.isEmpty())
                        parts.append(part);
                return parts.join(QStringLiteral(" · "));
            };
            const QString existing = described(database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), *known).toString(), other.code, other.birth, other.email);
            const bool assumed = !rowOf(other) && addsNothing(incoming, *known);
            outcome.duplicates.append({sheet.name, incoming.row, described(person.full_name, person.code, person.birth_date, person.email), existing, *known, key,
                                       assumed ? DuplicateDecision::Same : DuplicateDecision::Different});
            if (assumed) {
                match = *known;
                tell(QCoreApplication::translate("khue::Import", "Taken as %1, of whom the row says nothing new.").arg(existing), Severity::Hint);
                continue;
            }
            tell(QCoreApplication::translate("khue::Import", "Perhaps the same person as %1; taken as somebody else. If they are one, merge them.").arg(existing), Severity::Warning);
        }

    if (const quint32 earlier = match ? rowOf(m_people.value(match)) : 0) {
        tell(QCoreApplication::translate("khue::Import", "The same person as in row %1; this row was left out.").arg(earlier), Severity::Warning);
        return RowOutcome::Unchanged;
    }
    if (!person.orcid.isEmpty() && m_personByOrcid.value(person.orcid, match) != match) {
        tell(QCoreApplication::translate("khue::Import", "The ORCID %1 belongs to somebody else already.").arg(person.orcid), Severity::Error);
        return RowOutcome::Refused;
    }
    person.institution_id = institutionNamed(incoming.institution, incoming.institutionKey);
    static const int institutionField = tableOf<Person>.indexOf(u"institution_id");
    if (!match) {
        incoming.fresh.set(tableOf<Person>, institutionField, toStored(person.institution_id));
        const qint64 id = edit.insert(tableOf<Person>, incoming.fresh);
        know(id, person, incoming.nameKey, incoming.birthKey).in(m_sheet, incoming.row);
        return RowOutcome::Created;
    }
    m_people[match].in(m_sheet, incoming.row);
    Person stored = load(database, Id<Person>{match});
    take(person, stored);
    const RowOutcome result = save(stored);
    if (result == RowOutcome::Updated) {
        const QString nameKey = folded(stored.full_name);
        know(match, stored, nameKey, birthKeyOf(nameKey, stored.birth_date));
    }
    return result;
}

bool ImportContext::addsNothing(const IncomingPerson& incoming, qint64 known) {
    const Person stored = load(database, Id<Person>{known});
    Person from = incoming.person, to = stored;
    if (!incoming.institution.isEmpty()) {
        loadInstitutions();
        from.institution_id = {m_institutions.value(folded(incoming.institution))};
        if (!from.institution_id)
            return false;
    }
    take(from, to);
    return to == stored;
}

void ImportContext::loadInstitutions() {
    if (m_institutions.isEmpty()) {
        Statement rows = database.query(QStringLiteral("SELECT id, code, name_vi, name_en FROM institution"));
        while (rows.next())
            for (int column = 1; column <= 3; ++column)
                if (const QString key = folded(rows.text(column)); !key.isEmpty() && !m_institutions.contains(key))
                    m_institutions.insert(key, rows.integer(0));
    }
}

Id<Institution> ImportContext::institutionNamed(const QString& name, const QString& key) {
    if (name.isEmpty())
        return {};
    loadInstitutions();
    qint64& id = m_institutions[key];
    if (id)
        return {id};
    Institution institution;
    const bool english = key.contains(QLatin1String("university")) || key.contains(QLatin1String("hospital")) || key.contains(QLatin1String("institute")) ||
                         key.contains(QLatin1String("college"));
    (english ? institution.name_en : institution.name_vi) = name;
    const QString padded = u' ' + key + u' ';
    const auto says = [&padded](std::initializer_list<const char*> words) {
        for (const char* word : words)
            if (padded.contains(u' ' + QLatin1String(word) + u' '))
                return true;
        return false;
    };
    if (says({"university", "dai hoc", "dh", "college"})) {
        institution.kind = InstitutionKind::University;
        institution.sector = Sector::Academic;
    } else if (says({"bv", "bvdk", "benh vien", "hospital"})) {
        institution.kind = InstitutionKind::Hospital;
    } else if (says({"vien", "institute"})) {
        institution.kind = InstitutionKind::Institute;
    } else if (says({"trung tam", "tt", "ttyt", "centre", "center"})) {
        institution.kind = InstitutionKind::Centre;
    } else if (says({"so", "bo", "cuc", "ministry", "department"})) {
        institution.kind = InstitutionKind::Authority;
    } else {
        institution.kind = InstitutionKind::Other;
    }
    if (says({"oxford"}))
        institution.country = QStringLiteral("GB");
    edit.save(institution);
    id = institution.id.value;
    return {id};
}

Id<Person> ImportContext::personOf(RowReader& row) {
    loadPeople();
    QString written;
    for (const QString& field : {QStringLiteral("person"), QStringLiteral("person_email"), QStringLiteral("person_name")}) {
        const QString value = row.text(field);
        if (value.isEmpty())
            continue;
        if (written.isEmpty())
            written = value;
        const Understood<QString> code = understoodCode(row.cell(field));
        if (code.value)
            if (const qint64 id = m_personByCode.value(*code.value))
                return {id};
        if (const qint64 id = m_personByEmail.value(value.toLower()))
            return {id};
        const QList<qint64> named = m_personByName.values(folded(splitTitles(value).name));
        if (named.size() == 1)
            return {named.first()};
        if (named.size() > 1) {
            row.tell(field, QCoreApplication::translate("khue::Import", "%1 people are called «%2»; give the code or the e-mail address.").arg(named.size()).arg(value));
            return {};
        }
    }
    row.tell(QStringLiteral("person"), written.isEmpty() ? QCoreApplication::translate("khue::Import", "The row does not say who is meant.")
                                                         : QCoreApplication::translate("khue::Import", "«%1» is not among the trainees.").arg(written));
    return {};
}

Id<Person> ImportContext::lecturerNamed(const QString& written, RowReader& row, const QString& field) {
    loadPeople();
    const TitledName titled = splitTitles(written);
    const QString key = folded(titled.name);
    if (key.isEmpty())
        return {};
    qint64 anybody = 0;
    for (const qint64 id : m_personByName.values(key)) {
        if (m_people[id].faculty)
            return {id};
        anybody = anybody ? -1 : id;
    }
    if (anybody < 0) {
        row.tell(field, QCoreApplication::translate("khue::Import", "Several people are called «%1»; the lecturer was left out.").arg(written), Severity::Warning);
        return {};
    }
    Person person;
    if (anybody) {
        person = load(database, Id<Person>{anybody}); // a trainee who teaches now
    } else {
        const PersonName name = splitName(titled.name, guessOrder(titled.name, titled.titles));
        person.family_name = name.family;
        person.middle_name = name.middle;
        person.given_name = name.given;
        person.name_order = name.order;
        person.titles = titled.titles;
    }
    person.is_faculty = true;
    edit.save(person);
    know(person.id.value, person, key, birthKeyOf(key, person.birth_date));
    row.tell(field, QCoreApplication::translate("khue::Import", "«%1» was not among the lecturers and was added.").arg(written), Severity::Hint);
    return person.id;
}

} // namespace khue
