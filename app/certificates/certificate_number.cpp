// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_number.h"

#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace khue {

namespace {

constexpr const char* usualPattern = "{serial:4}/{year}/{body}";

const QRegularExpression& bracesExpression() {
    static const QRegularExpression expression(QStringLiteral("\\{([^}]*)\\}"));
    return expression;
}

QString settingOf(Id<Institution> body) {
    return QStringLiteral("%1/%2").arg(QLatin1String(numberPatternSetting)).arg(body.value);
}

QString numberFrom(const QString& pattern, int serial, int year, const QString& body) {
    QString number = pattern;
    number.replace(QLatin1String("{year}"), QString::number(year)).replace(QLatin1String("{body}"), body).replace(QLatin1String("{serial}"), QString::number(serial));
    static const QRegularExpression padded(QStringLiteral("\\{serial:([1-9])\\}"));
    for (QRegularExpressionMatch match = padded.match(number); match.hasMatch(); match = padded.match(number))
        number.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%1").arg(serial, match.captured(1).toInt(), 10, QLatin1Char('0')));
    return number;
}

} // namespace

QString numberPattern(Database& database, Id<Institution> body) {
    const QString own = settingValue(database, settingOf(body));
    return own.isEmpty() ? settingValue(database, QLatin1String(numberPatternSetting), QLatin1String(usualPattern)) : own;
}

QString numberPatternProblem(const QString& pattern) {
    bool serial = false, year = false;
    for (auto match = bracesExpression().globalMatch(pattern); match.hasNext();) {
        const QString name = match.next().captured(1);
        static const QRegularExpression serialExpression(QStringLiteral("^serial(:[1-9])?$"));
        if (serialExpression.match(name).hasMatch())
            serial = true;
        else if (name == QLatin1String("year"))
            year = true;
        else if (name != QLatin1String("body"))
            return QCoreApplication::translate("khue::CertificateNumber", "{%1} is not known here. A number is made of {serial} or {serial:4}, {year} and {body}.").arg(name);
    }
    if (!serial || !year)
        return QCoreApplication::translate("khue::CertificateNumber", "Without {serial} and {year} numbers would repeat.");
    if (pattern.contains(u'|') || pattern.contains(u'\n'))
        return QCoreApplication::translate("khue::CertificateNumber", "The sign | and line breaks cannot be part of a number.");
    return {};
}

void setNumberPattern(Database& database, Id<Institution> body, const QString& pattern) {
    if (const QString problem = pattern.isEmpty() ? QString() : numberPatternProblem(pattern); !problem.isEmpty())
        throw Failure(problem);
    setSetting(database, settingOf(body), pattern);
}

QString numberingProblem(Database& database, Id<Institution> body) {
    const QString pattern = numberPattern(database, body);
    if (const QString problem = numberPatternProblem(pattern); !problem.isEmpty())
        return problem;
    const Institution institution = find<Institution>(database, QStringLiteral("id = ?"), body);
    if (pattern.contains(QLatin1String("{body}")) && institution.code.isEmpty())
        return QCoreApplication::translate("khue::CertificateNumber", "“%1” has no code, and its certificate numbers (%2) need one. Give the institution a code.")
            .arg(inLanguage(institution.name_vi, institution.name_en), pattern);
    return {};
}

CertificateNumber takeNumber(Database& database, Id<Institution> body, int year, Id<Enrolment> enrolment, const QString& replaces) {
    if (const QString problem = numberingProblem(database, body); !problem.isEmpty())
        throw Failure(problem);
    {
        Statement kept = database.query(QStringLiteral("SELECT serial, number FROM certificate_number n WHERE enrolment_id = ? AND body_id = ? AND year = ? "
                                                       "AND COALESCE(replaces, '') = COALESCE(?, '') AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.number = n.number) ORDER BY serial LIMIT 1"),
                                        enrolment, body, year, replaces);
        if (kept.next())
            return {year, int(kept.integer(0)), kept.text(1)};
    }
    CertificateNumber given;
    given.year = year;
    given.serial = database.single(QStringLiteral("SELECT COALESCE(MAX(serial), 0) + 1 FROM certificate_number WHERE body_id = ? AND year = ?"), body, year).toInt();
    given.number = numberFrom(numberPattern(database, body), given.serial, year, database.single(QStringLiteral("SELECT code FROM institution WHERE id = ?"), body).toString());
    if (database.single(QStringLiteral("SELECT 1 FROM certificate_number WHERE number = ?"), given.number).isValid())
        throw Failure(QCoreApplication::translate("khue::CertificateNumber", "The number “%1” was already given by another series. Put {body} into the pattern of the numbers.").arg(given.number));
    // Not by way of the Edit: undo must not bring a number back into circulation.
    database.query(QStringLiteral("INSERT INTO certificate_number (body_id, year, serial, number, enrolment_id, replaces, given_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                   body, year, given.serial, given.number, enrolment, replaces, database.now())
        .run();
    return given;
}

QString nextNumber(Database& database, Id<Institution> body, int year, const QString& pattern) {
    const int serial = database.single(QStringLiteral("SELECT COALESCE(MAX(serial), 0) + 1 FROM certificate_number WHERE body_id = ? AND year = ?"), body, year).toInt();
    const QString all = settingValue(database, QLatin1String(numberPatternSetting), QLatin1String(usualPattern));
    return numberFrom(pattern.isEmpty() ? all : pattern, serial, year, database.single(QStringLiteral("SELECT code FROM institution WHERE id = ?"), body).toString());
}

QList<KeptNumber> keptNumbers(Database& database) {
    QList<KeptNumber> kept;
    Statement rows = database.query(QStringLiteral("SELECT number, enrolment_id FROM certificate_number n WHERE NOT EXISTS "
                                                   "(SELECT 1 FROM certificate c WHERE c.number = n.number) ORDER BY body_id, year, serial"));
    while (rows.next())
        kept.append({rows.text(0), {rows.integer(1)}});
    return kept;
}

} // namespace khue
