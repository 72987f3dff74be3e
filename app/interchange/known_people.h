// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

#include <QtCore/QHash>

namespace khue {

/// A person by the folded full name, and by that and the birth date where its day is known.
struct NameKeys {
    NameKeys() = default;
    NameKeys(const QString& fullName, const PartialDate& birth);
    QString name, nameAndBirth;
};

/// The people of the programme while an import runs, by all that a file may call them by. In memory: a file may have
/// 100,000 rows. A person is meant by her place in the list, which stays.
class KnownPeople {
public:
    static constexpr int Nobody = -1;
    struct Known {
        qint64 id = 0;
        PartialDate birth;
        QString code, email, nameKey;
        bool isFaculty = false;
        int sheet = 0; ///< where she was met last
        quint32 row = 0;
        void meet(int thisSheet, quint32 thisRow) { sheet = thisSheet, row = thisRow; }
    };

    /// So many more may come.
    void expect(qsizetype more);
    /// A new person.
    int add(qint64 id, const Person& person, const NameKeys& keys);
    /// What is known of her has changed; she is still found under what was known before.
    void change(int place, const Person& person, const NameKeys& keys);

    Known& operator[](int place) { return m_known[size_t(place)]; }
    const Known& operator[](int place) const { return m_known[size_t(place)]; }
    int withCode(const QString& code) const { return m_byCode.value(code, Nobody); }
    int withEmail(const QString& email) const { return m_byEmail.value(email, Nobody); }
    int withOrcid(const QString& orcid) const { return m_byOrcid.value(orcid, Nobody); }
    /// Those of that folded name, in the order of their coming.
    QList<int> named(const QString& nameKey);
    /// Of these, those whose birth date may be `birth`.
    QList<int> namesakes(const NameKeys& keys, const PartialDate& birth);

private:
    void fillNames();
    void learn(int place, const Person& person, const NameKeys& keys);
    std::vector<Known> m_known;
    QHash<QString, int> m_byCode, m_byEmail, m_byOrcid;
    QMultiHash<QString, int> m_byNameAndBirth;
    QMultiHash<QString, int> m_byName; ///< of the first m_named only: most imports never ask
    int m_named = 0;
};

} // namespace khue
