// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees and lecturers of a sheet, and the matching of people: by code, then e-mail, then name and birth date.
#include "app/interchange/import_context.h"

#include "app/interchange/ahead.h"
#include "app/people/identifiers.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

/// What tells a person, for decisions that are to be remembered.
QString identityOf(const QString& code, const QString& email, const QString& nameKey, const PartialDate& birth) {
    return !code.isEmpty() ? code : !email.isEmpty() ? email : QString(nameKey + u'|' + birth.toIso());
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
        reader.tell(QStringLiteral("orcid"), QCoreApplication::translate("khue::Import", "“%1” is not an ORCID; it was left out.").arg(person.orcid), Severity::Warning), person.orcid.clear();
    if (person.birth_date.year && (person.birth_date.year < 1900 || person.birth_date.year > thisYear))
        reader.tell(QStringLiteral("birth_date"), QCoreApplication::translate("khue::Import", "The year of birth %1 cannot be right.").arg(person.birth_date.year));
    incoming.institutionKey = folded(incoming.institution);
    incoming.keys = NameKeys(person.full_name, person.birth_date);
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
        m_people.add(rows.integer(0), person, NameKeys(rows.text(3), person.birth_date));
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
    m_people.expect(qsizetype(std::min<qint64>(expected, 200'000))); // a file may say anything
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

int ImportContext::personLike(const SheetReading& sheet, const IncomingPerson& incoming) {
    const Person& person = incoming.person;
    constexpr int Nobody = KnownPeople::Nobody;
    if (const int known = person.code.isEmpty() ? Nobody : m_people.withCode(person.code); known != Nobody)
        return known;
    if (const int known = person.email.isEmpty() ? Nobody : m_people.withEmail(person.email); known != Nobody)
        // The same mailbox under another code is a shared address, not the same person.
        if (person.code.isEmpty() || m_people[known].code.isEmpty())
            return known;
    const QList<int> namesakes = m_people.namesakes(incoming.keys, person.birth_date);
    if (namesakes.isEmpty())
        return Nobody;
    const QString mine = identityOf(person.code, person.email, incoming.keys.name, person.birth_date);
    const auto theirs = [&](const KnownPeople::Known& other) { return identityOf(other.code, other.email, incoming.keys.name, other.birth); };
    for (const int known : namesakes)
        // All that is known of both is the same; of several such people each row means another.
        if (!rowOf(known) && mine == theirs(m_people[known]))
            return known;
    for (const int known : namesakes) {
        const KnownPeople::Known& other = m_people[known];
        const bool codesDiffer = !person.code.isEmpty() && !other.code.isEmpty();
        const bool sameBirth = person.birth_date.isFull() && person.birth_date == other.birth;
        if (sameBirth && !codesDiffer)
            return known;
        const bool birthsDiffer = !person.birth_date.isNull() && !other.birth.isNull() && !person.birth_date.agreesWith(other.birth);
        if (birthsDiffer || (codesDiffer && !sameBirth))
            continue;
        // The same name, and nothing that tells the two apart: a person has to say.
        const QString key = mine + u'\n' + theirs(other);
        if (m_notDuplicates.contains(key))
            continue;
        const auto decision = options.decisions.constFind(key);
        if (decision != options.decisions.cend()) {
            if (*decision == DuplicateDecision::Same)
                return known;
            NotDuplicate remembered;
            remembered.first_person = mine;
            remembered.second_person = theirs(other);
            edit.save(remembered);
            m_notDuplicates.insert(key);
            continue;
        }
        const auto described = [](const QString& name, const QString& code, const PartialDate& birth, const QString& email) {
            QStringList parts{name};
            for (const QString& part : {code, shownDate(birth), email})
                if (!part.isEmpty())
                    parts.append(part);
            return parts.join(QStringLiteral(" · "));
        };
        const QString existing = described(database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), other.id).toString(), other.code, other.birth, other.email);
        const bool assumed = !rowOf(known) && addsNothing(incoming, other.id);
        outcome.duplicates.append({sheet.name, incoming.row, described(person.full_name, person.code, person.birth_date, person.email), existing, other.id, key,
                                   assumed ? DuplicateDecision::Same : DuplicateDecision::Different});
        const auto tell = [&](const QString& message, Severity severity) { outcome.problems.append({sheet.name, incoming.row, -1, message, severity}); };
        if (assumed) {
            tell(QCoreApplication::translate("khue::Import", "Taken as %1, of whom the row says nothing new.").arg(existing), Severity::Hint);
            return known;
        }
        tell(QCoreApplication::translate("khue::Import", "Perhaps the same person as %1; taken as somebody else. If they are one, merge them.").arg(existing), Severity::Warning);
    }
    return Nobody;
}

RowOutcome ImportContext::importPerson(const SheetReading& sheet, IncomingPerson& incoming) {
    Person& person = incoming.person;
    outcome.problems += incoming.problems;
    if (incoming.refused)
        return RowOutcome::Refused;
    const int known = personLike(sheet, incoming);
    const bool isNew = known == KnownPeople::Nobody;
    if (const quint32 earlier = isNew ? 0 : rowOf(known)) {
        outcome.problems.append({sheet.name, incoming.row, -1,
                                 QCoreApplication::translate("khue::Import", "The same person as in row %1; this row was left out.").arg(earlier), Severity::Warning});
        return RowOutcome::Unchanged;
    }
    if (const int owner = person.orcid.isEmpty() ? KnownPeople::Nobody : m_people.withOrcid(person.orcid); owner != KnownPeople::Nobody && owner != known) {
        outcome.problems.append({sheet.name, incoming.row, -1,
                                 QCoreApplication::translate("khue::Import", "The ORCID %1 belongs to somebody else already.").arg(person.orcid), Severity::Error});
        return RowOutcome::Refused;
    }
    person.institution_id = institutionNamed(incoming.institution, incoming.institutionKey);
    if (isNew) {
        static const int institutionField = tableOf<Person>.indexOf(u"institution_id");
        incoming.fresh.set(tableOf<Person>, institutionField, toStored(person.institution_id));
        const qint64 id = edit.insert(tableOf<Person>, incoming.fresh);
        m_people[m_people.add(id, person, incoming.keys)].meet(m_sheet, incoming.row);
        return RowOutcome::Created;
    }
    m_people[known].meet(m_sheet, incoming.row);
    Person stored = load(database, Id<Person>{m_people[known].id});
    take(person, stored);
    const RowOutcome result = save(stored);
    if (result == RowOutcome::Updated)
        m_people.change(known, stored, NameKeys(stored.full_name, stored.birth_date));
    return result;
}

bool ImportContext::addsNothing(const IncomingPerson& incoming, qint64 person) {
    const Person stored = load(database, Id<Person>{person});
    Person from = incoming.person, to = stored;
    if (!incoming.institution.isEmpty()) {
        loadInstitutions();
        from.institution_id = {m_institutions.value(incoming.institutionKey)};
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
            if (const int known = m_people.withCode(*code.value); known != KnownPeople::Nobody)
                return {m_people[known].id};
        if (const int known = m_people.withEmail(value.toLower()); known != KnownPeople::Nobody)
            return {m_people[known].id};
        const QList<int> named = m_people.named(folded(splitTitles(value).name));
        if (named.size() == 1)
            return {m_people[named.first()].id};
        if (named.size() > 1) {
            row.tell(field, QCoreApplication::translate("khue::Import", "%1 people are called “%2”; give the code or the e-mail address.").arg(named.size()).arg(value));
            return {};
        }
    }
    row.tell(QStringLiteral("person"), written.isEmpty() ? QCoreApplication::translate("khue::Import", "The row does not say who is meant.")
                                                         : QCoreApplication::translate("khue::Import", "“%1” is not among the trainees.").arg(written));
    return {};
}

Id<Person> ImportContext::lecturerNamed(const QString& written, RowReader& row, const QString& field) {
    loadPeople();
    const TitledName titled = splitTitles(written);
    const QString key = folded(titled.name);
    if (key.isEmpty())
        return {};
    const QList<int> named = m_people.named(key);
    for (const int known : named)
        if (m_people[known].isFaculty)
            return {m_people[known].id};
    if (named.size() > 1) {
        row.tell(field, QCoreApplication::translate("khue::Import", "Several people are called “%1”; the lecturer was left out.").arg(written), Severity::Warning);
        return {};
    }
    Person person;
    if (!named.isEmpty()) {
        person = load(database, Id<Person>{m_people[named.first()].id}); // a trainee who teaches now
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
    const NameKeys keys(person.full_name, person.birth_date);
    if (named.isEmpty())
        m_people.add(person.id.value, person, keys);
    else
        m_people.change(named.first(), person, keys);
    row.tell(field, QCoreApplication::translate("khue::Import", "“%1” was not among the lecturers and was added.").arg(written), Severity::Hint);
    return person.id;
}

} // namespace khue
