// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/known_people.h"

#include "app/store/text.h"

#include <algorithm>

namespace khue {

namespace {

QString nameAndBirth(const QString& nameKey, const PartialDate& birth) {
    return nameKey % u'|' % (birth.isFull() ? birth.toIso() : QString());
}

} // namespace

NameKeys::NameKeys(const QString& fullName, const PartialDate& birth)
    : name(folded(fullName)), nameAndBirth(khue::nameAndBirth(name, birth)) {}

void KnownPeople::expect(qsizetype more) {
    const qsizetype all = qsizetype(m_known.size()) + more;
    m_known.reserve(size_t(all));
    m_byCode.reserve(all);
    m_byEmail.reserve(all);
    m_byNameAndBirth.reserve(all);
}

int KnownPeople::add(qint64 id, const Person& person, const NameKeys& keys) {
    const int place = int(m_known.size());
    m_known.emplace_back().id = id;
    learn(place, person, keys);
    m_byNameAndBirth.insert(keys.nameAndBirth, place);
    return place;
}

void KnownPeople::change(int place, const Person& person, const NameKeys& keys) {
    if (m_known[size_t(place)].nameKey != keys.name) {
        fillNames();
        if (!m_byName.contains(keys.name, place))
            m_byName.insert(keys.name, place);
    }
    if (!m_byNameAndBirth.contains(keys.nameAndBirth, place))
        m_byNameAndBirth.insert(keys.nameAndBirth, place);
    learn(place, person, keys);
}

void KnownPeople::learn(int place, const Person& person, const NameKeys& keys) {
    Known& known = m_known[size_t(place)];
    known.birth = person.birth_date;
    known.code = person.code;
    known.email = person.email;
    known.nameKey = keys.name;
    known.isFaculty = person.is_faculty;
    if (!person.code.isEmpty())
        m_byCode.insert(person.code, place);
    if (!person.email.isEmpty() && !m_byEmail.contains(person.email))
        m_byEmail.insert(person.email, place);
    if (!person.orcid.isEmpty())
        m_byOrcid.insert(person.orcid, place);
}

void KnownPeople::fillNames() {
    for (; m_named < int(m_known.size()); ++m_named)
        m_byName.insert(m_known[size_t(m_named)].nameKey, m_named);
}

QList<int> KnownPeople::named(const QString& nameKey) {
    fillNames();
    QList<int> places = m_byName.values(nameKey);
    std::sort(places.begin(), places.end());
    return places;
}

QList<int> KnownPeople::namesakes(const NameKeys& keys, const PartialDate& birth) {
    if (!birth.isFull())
        return named(keys.name);
    QList<int> places = m_byNameAndBirth.values(keys.nameAndBirth) + m_byNameAndBirth.values(nameAndBirth(keys.name, {}));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace khue
