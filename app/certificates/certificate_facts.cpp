// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_facts.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

QJsonObject objectOf(const PlaceholderValues& values) {
    QJsonObject object;
    for (auto each = values.begin(); each != values.end(); ++each)
        if (!each.value().isEmpty())
            object.insert(each.key(), each.value());
    return object;
}

PlaceholderValues valuesFrom(const QJsonObject& object) {
    PlaceholderValues values;
    for (auto each = object.begin(); each != object.end(); ++each)
        values.insert(each.key(), each.value().toString());
    return values;
}

QString orOther(const QString& text, const QString& other) {
    return text.isEmpty() ? other : text;
}

/// Days and months as official papers write them: 02/3/1985 (Decree 30/2020/NĐ-CP, Appendix I).
QString officialDay(int day) {
    return QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0'));
}
QString officialMonth(int month) {
    return month < 3 ? QStringLiteral("0%1").arg(month) : QString::number(month);
}
QString official(QDate date) {
    return date.isValid() ? QString(officialDay(date.day()) + u'/' + officialMonth(date.month()) + u'/' + QString::number(date.year())) : QString();
}

QString birthText(const PartialDate& born, const PaperWords& words, bool vietnamese) {
    if (born.isFull())
        return vietnamese ? official(born.toDate()) : words.date(born.toDate()).main;
    if (born.isNull())
        return {};
    return born.month ? QStringLiteral("%1/%2").arg(officialMonth(born.month)).arg(born.year) : QString::number(born.year);
}

void setBoth(CertificateFacts& facts, const char* name, const QString& vietnamese, const QString& english) {
    facts.vi.insert(QString::fromLatin1(name), orOther(vietnamese, english));
    facts.en.insert(QString::fromLatin1(name), orOther(english, vietnamese));
}

} // namespace

QString snapshotOf(const CertificateFacts& facts) {
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("vi"), objectOf(facts.vi)}, {QStringLiteral("en"), objectOf(facts.en)}}).toJson(QJsonDocument::Compact));
}

CertificateFacts factsFrom(const QString& snapshot) {
    const QJsonObject object = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    return {valuesFrom(object[QLatin1String("vi")].toObject()), valuesFrom(object[QLatin1String("en")].toObject())};
}

CertificateFacts exampleFacts() {
    CertificateFacts facts;
    for (const Placeholder& each : placeholders())
        setBoth(facts, each.name, QString::fromUtf8(each.example), {});
    return facts;
}

FactsSource::FactsSource(Database& database, Id<CourseRun> run)
    : m_database(database), m_run(load(database, run)), m_course(load(database, m_run.course_id)), m_vietnamese(QStringLiteral("vi")), m_english(QStringLiteral("en")) {
    const Institution body = find<Institution>(database, QStringLiteral("id = ?"), m_run.issuing_body_id);
    const Institution governing = find<Institution>(database, QStringLiteral("id = ?"), body.governing_body_id);
    const Institution organiser = find<Institution>(database, QStringLiteral("id = ?"), m_run.organiser_id);
    setBoth(m_shared, "course", m_course.title_vi, m_course.title_en);
    setBoth(m_shared, "course_code", m_course.code, {});
    setBoth(m_shared, "run", m_run.code, {});
    setBoth(m_shared, "body", body.name_vi, body.name_en);
    setBoth(m_shared, "governing_body", governing.name_vi, governing.name_en);
    setBoth(m_shared, "organiser", organiser.name_vi, organiser.name_en);
    setBoth(m_shared, "place", orOther(body.city, organiser.city), {});
    setBoth(m_shared, "start", official(m_run.start_date), m_english.date(m_run.start_date).main);
    setBoth(m_shared, "end", official(m_run.end_date), m_english.date(m_run.end_date).main);
    const bool several = m_run.start_date.isValid() && m_run.end_date.isValid() && m_run.start_date != m_run.end_date;
    const QDate first = m_run.start_date.isValid() ? m_run.start_date : m_run.end_date;
    setBoth(m_shared, "period", several ? QString(official(m_run.start_date) + QStringLiteral(" – ") + official(m_run.end_date)) : official(first),
            m_english.period(m_run.start_date, m_run.end_date).main);
    if (m_course.bears_credit && m_course.credit_hours > 0)
        setBoth(m_shared, "credit_hours", m_vietnamese.number(m_course.credit_hours), m_english.number(m_course.credit_hours));
}

CertificateFacts FactsSource::of(Id<Person> id, const QString& number, QDate issued, QDate validUntil, const QString& replaces) const {
    CertificateFacts facts = m_shared;
    const Person person = load(m_database, id);
    const Institution workplace = find<Institution>(m_database, QStringLiteral("id = ?"), person.institution_id);
    const QString institution = orOther(workplace.name_vi, workplace.name_en), english = orOther(workplace.name_en, workplace.name_vi);
    const auto joined = [&person](const QString& where) {
        return person.department.isEmpty() ? where : where.isEmpty() ? person.department : QString(person.department + QStringLiteral(", ") + where);
    };
    setBoth(facts, "name", person.full_name, {});
    setBoth(facts, "titled_name", titledName(person.titles, person.full_name), {});
    setBoth(facts, "birth_date", birthText(person.birth_date, m_vietnamese, true), birthText(person.birth_date, m_english, false));
    setBoth(facts, "department", person.department, {});
    setBoth(facts, "institution", institution, english);
    setBoth(facts, "workplace", joined(institution), joined(english));
    setBoth(facts, "number", number, {});
    setBoth(facts, "replaces", replaces, {});
    setBoth(facts, "issued", official(issued), m_english.date(issued).main);
    setBoth(facts, "day", officialDay(issued.day()), QString::number(issued.day()));
    setBoth(facts, "month", officialMonth(issued.month()), QString::number(issued.month()));
    setBoth(facts, "year", QString::number(issued.year()), {});
    setBoth(facts, "valid_until", official(validUntil), m_english.date(validUntil).main);
    return facts;
}

QDate validityEnd(const Course& course, QDate issued) {
    return course.validity_months > 0 && issued.isValid() ? issued.addMonths(course.validity_months).addDays(-1) : QDate();
}

} // namespace khue
