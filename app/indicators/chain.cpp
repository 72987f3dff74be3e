// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/chain.h"

#include "app/indicators/measure_list.h"
#include "app/indicators/standing.h"
#include "app/people/titles.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/studies/output.h"
#include "app/studies/study_member.h"

#include <QtCore/QSet>

#include <algorithm>

namespace khue {

namespace {

using Ids = QSet<qint64>;

/// Finds what hangs together, as sets of ids; then makes cards and ties of them.
class ChainReader {
public:
    ChainReader(Database& database, int most) : m_database(database), m_most(most) {}

    Chain read(QStringView table, qint64 id) {
        if (table == QLatin1String("person"))
            fromPerson(id);
        else if (table == QLatin1String("certificate"))
            fromCertificate(id);
        else if (table == QLatin1String("study_member"))
            fromRole(id);
        else if (table == QLatin1String("study"))
            fromStudy(id);
        else if (table == QLatin1String("output"))
            fromOutput(id);
        else if (table == QLatin1String("indicator"))
            fromIndicator(id);
        for (int column = 0; column + 1 < chainLength; ++column)
            cut(column);
        makeCards(table, id);
        tieIndicators(table == QLatin1String("indicator") ? id : 0);
        tieRecords();
        return std::move(m_chain);
    }

private:
    Ids& ids(ChainLink link) { return m_ids[size_t(link)]; }

    /// Adds the first column of what the SQL gives, for each of `given`.
    void add(ChainLink link, const char* sql, const Ids& given) {
        for (const qint64 each : given) {
            Statement row = m_database.query(QString::fromLatin1(sql), each);
            while (row.next())
                if (row.integer(0))
                    ids(link).insert(row.integer(0));
        }
    }
    void addCertificates(const Ids& people) { add(ChainLink::Certificate, "SELECT id FROM certificate WHERE person_id = ? AND state = 'issued'", people); }
    void addRoles(const Ids& people) { add(ChainLink::Role, "SELECT id FROM study_member WHERE person_id = ?", people); }
    void addPeopleOfRoles() { add(ChainLink::Person, "SELECT person_id FROM study_member WHERE id = ?", ids(ChainLink::Role)); }
    void addOutputsOfRoles() { add(ChainLink::Output, "SELECT o.id FROM study_member m JOIN output o ON o.study_id = m.study_id WHERE m.id = ?", ids(ChainLink::Role)); }
    /// What cites the outputs, and what cites that in turn.
    void addCiting() {
        Ids fresh = ids(ChainLink::Output);
        while (!fresh.isEmpty()) {
            const Ids before = ids(ChainLink::Output);
            add(ChainLink::Output, "SELECT output_id FROM output_link WHERE cited_id = ? AND relation IN ('cites', 'data')", fresh);
            fresh = ids(ChainLink::Output);
            fresh.subtract(before);
        }
    }

    void fromPerson(qint64 id) {
        ids(ChainLink::Person) = {id};
        addCertificates({id});
        addRoles({id});
        addOutputsOfRoles();
        add(ChainLink::Output, "SELECT output_id FROM output_author WHERE person_id = ?", {id});
        addCiting();
    }
    void fromCertificate(qint64 id) {
        ids(ChainLink::Certificate) = {id};
        add(ChainLink::Person, "SELECT person_id FROM certificate WHERE id = ?", {id});
        add(ChainLink::Role, "SELECT m.id FROM certificate c JOIN study_member m ON m.person_id = c.person_id WHERE c.id = ? AND (m.to_date IS NULL OR m.to_date >= c.issued_on)", {id});
        addOutputsOfRoles();
        addCiting();
    }
    void fromRole(qint64 id) {
        ids(ChainLink::Role) = {id};
        addPeopleOfRoles();
        addCertificates(ids(ChainLink::Person));
        addOutputsOfRoles();
        addCiting();
    }
    void fromStudy(qint64 id) {
        add(ChainLink::Role, "SELECT id FROM study_member WHERE study_id = ?", {id});
        addPeopleOfRoles();
        addCertificates(ids(ChainLink::Person));
        add(ChainLink::Output, "SELECT id FROM output WHERE study_id = ?", {id});
        addCiting();
    }
    /// Back from outputs to all who had a part in them, and to what they rest on: a guideline leads to the article that it
    /// cites, and so to its authors.
    void backFromOutputs(const Ids& outputs) {
        Ids behind = outputs;
        for (Ids fresh = outputs; !fresh.isEmpty();) {
            Ids found;
            for (const qint64 each : std::as_const(fresh)) {
                Statement row = m_database.query(QStringLiteral("SELECT cited_id FROM output_link WHERE output_id = ? AND relation IN ('cites', 'data')"), each);
                while (row.next())
                    found.insert(row.integer(0));
            }
            found.subtract(behind);
            behind.unite(found);
            fresh = found;
        }
        add(ChainLink::Person, "SELECT person_id FROM output_author WHERE output_id = ?", behind);
        add(ChainLink::Role, "SELECT m.id FROM output o JOIN study_member m ON m.study_id = o.study_id WHERE o.id = ?", behind);
        addPeopleOfRoles();
        ids(ChainLink::Output).unite(behind);
    }
    void fromOutput(qint64 id) {
        ids(ChainLink::Output) = {id};
        addCiting();
        backFromOutputs({id});
        addCertificates(ids(ChainLink::Person));
    }
    /// Back to the records that it counts, and to what is behind them.
    void fromIndicator(qint64 id) {
        const Indicator indicator = find<Indicator>(m_database, QStringLiteral("id = ?"), id);
        const Measure* measure = findMeasure(indicator.measure);
        if (!measure)
            return;
        const Ids counted = MeasureFigures(m_database, *measure).records({}, RecordFilter::fromText(indicator.filter));
        const QString table = QString::fromLatin1(measure->table);
        if (table == QLatin1String("output")) {
            backFromOutputs(counted);
        } else if (table == QLatin1String("person")) {
            ids(ChainLink::Person) = counted;
            addRoles(counted);
            addOutputsOfRoles();
        } else if (table == QLatin1String("certificate")) {
            ids(ChainLink::Certificate) = counted;
            add(ChainLink::Person, "SELECT person_id FROM certificate WHERE id = ?", counted);
            addRoles(ids(ChainLink::Person));
            return;
        } else if (table == QLatin1String("enrolment")) {
            add(ChainLink::Certificate, "SELECT id FROM certificate WHERE enrolment_id = ? AND state = 'issued'", counted);
            add(ChainLink::Person, "SELECT person_id FROM enrolment WHERE id = ?", counted);
            return;
        } else if (table == QLatin1String("study")) {
            add(ChainLink::Role, "SELECT id FROM study_member WHERE study_id = ?", counted);
            addPeopleOfRoles();
            add(ChainLink::Output, "SELECT id FROM output WHERE study_id = ?", counted);
        }
        addCertificates(ids(ChainLink::Person));
    }

    /// Keeps the first cards of a column. Who goes on into later columns comes first, so that the chain is seen whole.
    void cut(int column) {
        Ids& all = m_ids[size_t(column)];
        if (all.size() <= m_most)
            return;
        QList<qint64> order(all.begin(), all.end());
        std::sort(order.begin(), order.end());
        if (column == int(ChainLink::Person) || column == int(ChainLink::Certificate)) {
            Ids ahead;
            const char* sql = column == int(ChainLink::Person) ? "SELECT DISTINCT person_id FROM study_member" : "SELECT c.id FROM certificate c JOIN study_member m ON m.person_id = c.person_id";
            Statement row = m_database.query(QString::fromLatin1(sql));
            while (row.next())
                ahead.insert(row.integer(0));
            std::stable_partition(order.begin(), order.end(), [&](qint64 id) { return ahead.contains(id); });
        }
        m_chain.further[size_t(column)] = int(order.size()) - m_most;
        all = Ids(order.begin(), order.begin() + m_most);
    }

    void makeCards(QStringView table, qint64 start) {
        const auto make = [&](ChainLink link, const QString& sql, const char* name, auto fill) {
            QList<qint64> order(ids(link).begin(), ids(link).end());
            std::sort(order.begin(), order.end());
            for (const qint64 id : std::as_const(order)) {
                Statement row = m_database.query(sql, id);
                if (!row.next()) {
                    ids(link).remove(id);
                    continue;
                }
                ChainCard card{link, id, {}, {}, table == QLatin1String(name) && id == start};
                fill(card, row);
                m_chain.columns[size_t(link)].push_back(card);
            }
        };
        const auto joined = [](const QString& first, const QString& second) { return first.isEmpty() || second.isEmpty() ? QString(first + second) : QString(first + QStringLiteral(" · ") + second); };
        const auto day = [](const QString& iso) { return shownDate(QDate::fromString(iso, Qt::ISODate)); };
        make(ChainLink::Person, QStringLiteral("SELECT p.titles, p.full_name, %1 FROM person p LEFT JOIN institution i ON i.id = p.institution_id WHERE p.id = ?").arg(bilingualSql("i", "name")), "person",
             [&](ChainCard& card, const Statement& row) {
                 card.title = titledName(row.text(0).split(u' ', Qt::SkipEmptyParts), row.text(1));
                 card.note = row.text(2);
             });
        make(ChainLink::Certificate, QStringLiteral("SELECT c.number, %1, c.issued_on, c.holder FROM certificate c WHERE c.id = ?").arg(bilingualSql("c", "course")), "certificate",
             [&](ChainCard& card, const Statement& row) {
                 card.title = joined(row.text(0), row.text(1));
                 card.note = joined(row.text(3), day(row.text(2)));
             });
        make(ChainLink::Role, QStringLiteral("SELECT m.role, s.code, p.full_name, m.from_date FROM study_member m JOIN study s ON s.id = m.study_id JOIN person p ON p.id = m.person_id WHERE m.id = ?"),
             "study_member", [&](ChainCard& card, const Statement& row) {
                 card.title = joined(choiceTitle(choicesOf<StudyRole>, row.text(0)), row.text(1));
                 card.note = joined(row.text(2), day(row.text(3)));
             });
        make(ChainLink::Output, QStringLiteral("SELECT %1, o.kind, o.published_on, o.state FROM output o WHERE o.id = ?").arg(bilingualSql("o", "title")), "output",
             [&](ChainCard& card, const Statement& row) {
                 card.title = row.text(0);
                 card.note = joined(choiceTitle(choicesOf<OutputKind>, row.text(1)), row.text(2).isEmpty() ? choiceTitle(choicesOf<OutputState>, row.text(3)) : day(row.text(2)));
             });
    }

    /// The indicators that count one of the cards; `only` is the one that the chain starts from, or 0.
    void tieIndicators(qint64 only) {
        std::map<QString, std::unique_ptr<MeasureFigures>> read;
        const QString which = only ? QStringLiteral("id = ?") : QStringLiteral("active = 1 AND measure IS NOT NULL AND id <> ?");
        for (const Indicator& indicator : loadAll<Indicator>(m_database, which + QLatin1String(" ORDER BY ") + QLatin1String(indicatorOrderSql), only)) {
            const Measure* measure = findMeasure(indicator.measure);
            const size_t before = m_chain.ties.size();
            if (measure) {
                auto& figures = read[indicator.measure];
                if (!figures)
                    figures = std::make_unique<MeasureFigures>(m_database, *measure);
                tie(indicator.id.value, QString::fromLatin1(measure->table), figures->records({}, RecordFilter::fromText(indicator.filter)));
            }
            if (m_chain.ties.size() == before && !only)
                continue;
            m_chain.columns[size_t(ChainLink::Indicator)].push_back(
                {ChainLink::Indicator, indicator.id.value, QString(indicator.code + QStringLiteral(" · ") + indicatorName(indicator)), titleOf(indicator.level), only != 0});
        }
    }
    void tie(qint64 indicator, const QString& table, const Ids& counted) {
        const auto to = [&](ChainLink from, qint64 id, bool direct) { m_chain.ties.push_back({from, id, ChainLink::Indicator, indicator, direct}); };
        if (table == QLatin1String("person"))
            for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Person)])
                if (counted.contains(card.id))
                    to(ChainLink::Person, card.id, true);
        if (table == QLatin1String("certificate") || table == QLatin1String("enrolment"))
            for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Certificate)])
                if (counted.contains(table == QLatin1String("certificate")
                                         ? card.id
                                         : m_database.single(QStringLiteral("SELECT enrolment_id FROM certificate WHERE id = ?"), card.id).toLongLong()))
                    to(ChainLink::Certificate, card.id, true);
        if (table == QLatin1String("study"))
            for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Role)])
                if (counted.contains(m_database.single(QStringLiteral("SELECT study_id FROM study_member WHERE id = ?"), card.id).toLongLong()))
                    to(ChainLink::Role, card.id, false);
        if (table == QLatin1String("output"))
            for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Output)])
                if (counted.contains(card.id))
                    to(ChainLink::Output, card.id, true);
    }

    /// What ties people, certificates, roles and outputs.
    void tieRecords() {
        Ids certified; // roles that a certificate leads to
        for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Certificate)]) {
            const qint64 person = m_database.single(QStringLiteral("SELECT person_id FROM certificate WHERE id = ?"), card.id).toLongLong();
            if (ids(ChainLink::Person).contains(person))
                m_chain.ties.push_back({ChainLink::Person, person, ChainLink::Certificate, card.id});
            Statement row = m_database.query(QStringLiteral("SELECT m.id FROM certificate c JOIN study_member m ON m.person_id = c.person_id WHERE c.id = ? AND (m.to_date IS NULL OR m.to_date >= c.issued_on)"), card.id);
            while (row.next())
                if (ids(ChainLink::Role).contains(row.integer(0))) {
                    m_chain.ties.push_back({ChainLink::Certificate, card.id, ChainLink::Role, row.integer(0)});
                    certified.insert(row.integer(0));
                }
        }
        QSet<QPair<qint64, qint64>> written; // person, output: by way of a role
        for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Role)]) {
            const qint64 person = m_database.single(QStringLiteral("SELECT person_id FROM study_member WHERE id = ?"), card.id).toLongLong();
            if (!certified.contains(card.id) && ids(ChainLink::Person).contains(person))
                m_chain.ties.push_back({ChainLink::Person, person, ChainLink::Role, card.id});
            Statement row = m_database.query(QStringLiteral("SELECT o.id, EXISTS (SELECT 1 FROM output_author u WHERE u.output_id = o.id AND u.person_id = m.person_id) FROM study_member m "
                                                            "JOIN output o ON o.study_id = m.study_id WHERE m.id = ?"),
                                             card.id);
            while (row.next())
                if (ids(ChainLink::Output).contains(row.integer(0))) {
                    m_chain.ties.push_back({ChainLink::Role, card.id, ChainLink::Output, row.integer(0), row.value(1).toBool()});
                    written.insert({person, row.integer(0)});
                }
        }
        for (const ChainCard& card : m_chain.columns[size_t(ChainLink::Output)]) {
            Statement row = m_database.query(QStringLiteral("SELECT DISTINCT person_id FROM output_author WHERE output_id = ? AND person_id IS NOT NULL"), card.id);
            while (row.next())
                if (ids(ChainLink::Person).contains(row.integer(0)) && !written.contains({row.integer(0), card.id}))
                    m_chain.ties.push_back({ChainLink::Person, row.integer(0), ChainLink::Output, card.id});
        }
    }

    Database& m_database;
    int m_most;
    std::array<Ids, chainLength> m_ids;
    Chain m_chain;
};

} // namespace

QString ChainCard::table() const {
    return codeOf(link);
}

bool Chain::isEmpty() const {
    return std::all_of(columns.begin(), columns.end(), [](const auto& column) { return column.empty(); });
}

bool startsChain(QStringView table) {
    for (const char* each : {"person", "certificate", "study_member", "study", "output", "indicator"})
        if (table == QLatin1String(each))
            return true;
    return false;
}

Chain chainFrom(Database& database, QStringView table, qint64 id, int most) {
    return startsChain(table) ? ChainReader(database, most).read(table, id) : Chain{};
}

} // namespace khue
