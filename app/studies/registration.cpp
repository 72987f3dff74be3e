// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/registration.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace khue {

template <> const Table<StudyRegistration> TableOf<StudyRegistration>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "registration of a study"), "number", "number"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyRegistration::study_id, Required | Owner),
        field("registry", QT_TRANSLATE_NOOP("khue::Field", "Registry"), &StudyRegistration::registry, Required),
        field("number", QT_TRANSLATE_NOOP("khue::Field", "Registry number"), &StudyRegistration::number, Required | Unique | Searchable),
        field("registered_on", QT_TRANSLATE_NOOP("khue::Field", "Registered on"), &StudyRegistration::registered_on),
    },
    {studyRegistrationRules, deriveStudyRegistration}};

RegistryFormat registryFormat(Registry registry) {
    static constexpr RegistryFormat formats[] = {
        {"NCT\\d{8}", "NCT01234567"},
        {"ISRCTN\\d{8}", "ISRCTN01234567"},
        {"ACTRN126\\d{11}", "ACTRN12601234567890"},
        {"ChiCTR\\d{8,10}", "ChiCTR2100012345"},
        {"DRKS000\\d{5}", "DRKS00012345"},
        {"20\\d{2}-0\\d{5}-\\d{2}", "2019-001234-56"},
        {"20\\d{2}-5\\d{5}-\\d{2}-\\d{2}", "2023-501234-56-00"},
        {"TCTR20\\d{9}", "TCTR20210123456"},
        {"PACTR20\\d{13,14}", "PACTR202101234567890"},
        {"CTRI/20\\d{2}/\\d{2,3}/0\\d{5}", "CTRI/2021/01/012345"},
        {"UMIN0000\\d{5}", "UMIN000012345"},
        {"", ""},
    };
    return formats[size_t(registry)];
}

namespace {

bool fits(Registry registry, const QString& number, QRegularExpression::PatternOptions options) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(registryFormat(registry).pattern)), options).match(number).hasMatch();
}

/// What is left of an address or of «No. NCT…»: the part that can be a number.
QString bare(const QString& written) {
    static const QRegularExpression address(QStringLiteral("^https?://.*?/"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00A0}\\x{200B}]+"));
    QString text = written.trimmed();
    if (address.match(text).hasMatch()) {
        text = text.section(u'?', 0, 0);
        while (text.endsWith(u'/'))
            text.chop(1);
        text = text.section(u'/', -1);
    }
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2011), u'-');
    return text.remove(spaces);
}

} // namespace

QString canonicalRegistryNumber(Registry registry, const QString& written) {
    if (registry == Registry::Other)
        return written.trimmed();
    QString text = bare(written);
    // The letters as the registry writes them, where nothing but their size is another.
    const QString example = QString::fromLatin1(registryFormat(registry).example);
    qsizetype letters = 0;
    while (letters < example.size() && !example[letters].isDigit())
        ++letters;
    const QString prefix = example.left(letters);
    return !prefix.isEmpty() && text.startsWith(prefix, Qt::CaseInsensitive) ? QString(prefix + text.mid(letters)) : text;
}

bool isRegistryNumber(Registry registry, const QString& canonical) {
    return registry == Registry::Other ? !canonical.isEmpty() : fits(registry, canonical, QRegularExpression::NoPatternOption);
}

std::optional<Registry> registryOfNumber(const QString& written) {
    const QString number = bare(written);
    for (int i = 0; i < int(Registry::Other); ++i)
        if (fits(Registry(i), number, QRegularExpression::CaseInsensitiveOption))
            return Registry(i);
    // CTRI numbers hold slashes, so an address' last part is not one.
    return fits(Registry::Ctri, written.trimmed(), QRegularExpression::CaseInsensitiveOption) ? std::optional(Registry::Ctri) : std::nullopt;
}

void deriveStudyRegistration(StudyRegistration& registration) {
    registration.number = canonicalRegistryNumber(registration.registry, registration.number);
}

QList<Problem> studyRegistrationRules(Database& database, const StudyRegistration& registration) {
    QList<Problem> problems;
    if (!registration.number.isEmpty() && !isRegistryNumber(registration.registry, registration.number)) {
        QString text = QCoreApplication::translate("khue::Study", "“%1” is not a number of %2; one looks like %3.")
                           .arg(registration.number, titleOf(registration.registry), QString::fromLatin1(registryFormat(registration.registry).example));
        if (const std::optional<Registry> other = registryOfNumber(registration.number))
            text += u' ' + QCoreApplication::translate("khue::Study", "It fits %1.").arg(titleOf(*other));
        problems.append({QStringLiteral("number"), text});
    }
    if (registration.registered_on > database.today())
        problems.append({QStringLiteral("registered_on"), QCoreApplication::translate("khue::Study", "A study cannot have been registered on a day to come.")});
    return problems;
}

} // namespace khue
