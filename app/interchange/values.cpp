// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/values.h"

#include "app/people/person_name.h"
#include "app/people/titles.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace khue {

Understood<QString> understoodText(const Cell& cell, bool keepLines) {
    if (cell.kind == CellKind::Error)
        return Understood<QString>::wrong(QCoreApplication::translate("khue::Values", "The spreadsheet shows the error %1 here.").arg(cell.toText()));
    QString text = tidied(cell.toText(), keepLines);
    if (text.isEmpty())
        return {};
    return Understood<QString>::of(std::move(text));
}

Understood<double> understoodNumber(const Cell& cell) {
    using Result = Understood<double>;
    if (cell.isNumber())
        return Result::of(cell.number);
    const Understood<QString> text = understoodText(cell);
    if (!text.value)
        return {std::nullopt, text.error};
    QString number = *text;
    const auto wrong = [&text] { return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a number.").arg(*text)); };
    if (!cell.isText())
        return wrong();
    number.remove(u' ');
    const bool isPercent = number.endsWith(u'%');
    if (isPercent)
        number.chop(1);
    const qsizetype commas = number.count(u','), points = number.count(u'.');
    if (commas && points) { // the last one is the decimal separator, the other divides thousands
        const bool comma = number.lastIndexOf(u',') > number.lastIndexOf(u'.');
        number.remove(comma ? u'.' : u',');
        number.replace(u',', u'.');
    } else if (commas > 1 || points > 1) {
        static const QRegularExpression thousands(QStringLiteral("^[+-]?\\d{1,3}([.,]\\d{3})+$"));
        if (!thousands.match(number).hasMatch())
            return wrong();
        number.remove(u',').remove(u'.');
    } else {
        number.replace(u',', u'.');
    }
    static const QRegularExpression plain(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?$"));
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (!ok || !std::isfinite(value) || !plain.match(number).hasMatch())
        return wrong();
    return Result::of(isPercent ? value / 100 : value);
}

Understood<int> understoodCount(const Cell& cell) {
    const Understood<double> number = understoodNumber(cell);
    if (!number.value)
        return {std::nullopt, number.error};
    if (*number < 0 || *number > 1e9 || *number != std::floor(*number))
        return Understood<int>::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a whole number.").arg(cell.toText()));
    return Understood<int>::of(int(*number));
}

Understood<QString> understoodPhone(const Cell& cell) {
    using Result = Understood<QString>;
    QString text;
    if (cell.isNumber()) {
        text = QString::number(cell.number, 'f', 0);
    } else {
        const Understood<QString> given = understoodText(cell);
        if (!given.value)
            return given;
        text = *given;
    }
    const QString shown = text;
    static const QRegularExpression scientific(QStringLiteral("^\\d[.,]?\\d*[eE]\\+?\\d{1,2}$"));
    static const QRegularExpression several(QStringLiteral("[;/\\n]|,(?=\\s*[0+])|\\s+-\\s+|\\s(?=[+])"));
    static const QRegularExpression extension(QStringLiteral("(?i)\\s*(ext|máy lẻ|số lẻ|x)\\.?\\s*\\d+$"));
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        if (scientific.match(text).hasMatch())
            text = QString::number(text.replace(u',', u'.').toDouble(), 'f', 0);
        text = text.section(several, 0, 0).remove(extension);
        text.remove(QStringLiteral("(0)"));
    }
    const bool international = text.trimmed().startsWith(u'+') || text.trimmed().startsWith(QLatin1String("00"));
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c.isLetter())
            return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a phone number.").arg(shown));
    }
    if (text.trimmed().startsWith(QLatin1String("00")))
        digits.remove(0, 2);
    const bool hasCountry = digits.startsWith(QLatin1String("84")) && (international || digits.size() >= 11);
    if (hasCountry) {
        digits.remove(0, 2);
        digits = digits.startsWith(u'0') ? digits : QString(u'0' % digits);
    } else if (international) {
        if (digits.size() < 7 || digits.size() > 15)
            return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a phone number.").arg(shown));
        return Result::of(u'+' % digits);
    } else if ((digits.size() == 9 && QStringLiteral("35789").contains(digits[0])) ||
               (digits.size() == 10 && digits[0] == u'2')) {
        digits.prepend(u'0'); // Excel took it for a number and dropped the 0
    }
    if (digits.size() < 8 || digits.size() > 15)
        return Result::wrong(QCoreApplication::translate("khue::Values", "“%1” is not a phone number.").arg(shown));
    return Result::of(digits);
}

Understood<QString> understoodEmail(const Cell& cell) {
    const Understood<QString> text = understoodText(cell);
    if (!text.value)
        return text;
    QString address = text.value->toLower();
    if (address.startsWith(QLatin1String("mailto:")))
        address.remove(0, 7);
    while (address.endsWith(u'.') || address.endsWith(u';') || address.endsWith(u','))
        address.chop(1);
    static const QRegularExpression form(QStringLiteral(
        "^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@"
        "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}$"));
    if (address.size() > 254 || !form.match(address).hasMatch())
        return Understood<QString>::wrong(QCoreApplication::translate("khue::Values", "“%1” is not an e-mail address.").arg(*text));
    return Understood<QString>::of(address);
}

Understood<QString> understoodCode(const Cell& cell) {
    Understood<QString> text = understoodText(cell);
    if (text.value)
        text.value = text.value->remove(u' ').toUpper();
    return text;
}

QStringList separatedNames(const QString& text) {
    static const QRegularExpression divider(
        QStringLiteral("\\s*[;/+&\\n]\\s*|\\s+(?:và|and|cùng|with)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList result;
    for (const QString& part : tidied(text, true).split(divider, Qt::SkipEmptyParts)) {
        QString pending;
        for (const QString& piece : part.split(u',', Qt::SkipEmptyParts)) {
            const QStringList codes = titleCodes(piece);
            const bool isTitle = !codes.isEmpty() && writtenTitles(codes).remove(u' ').remove(u'.').compare(
                                                         QString(piece).remove(u' ').remove(u'.'), Qt::CaseInsensitive) == 0 &&
                                 knownTitles().contains(codes.first());
            if (!pending.isEmpty() && isTitle) { // "Eleanor Hartley, PhD"
                pending += QLatin1String(", ") + piece.trimmed();
                continue;
            }
            if (!pending.isEmpty())
                result.append(pending);
            pending = piece.trimmed();
        }
        if (!pending.isEmpty())
            result.append(pending);
    }
    return result;
}

QString withSentenceCapitals(const QString& text) {
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); }))
        return text;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return text;
    static const QRegularExpression vowel(QStringLiteral("[AEIOUY]"));
    bool first = true;
    for (QString& word : words) {
        const QString plain = folded(word).toUpper();
        const bool isAbbreviation = !plain.contains(vowel) || word.contains(u'.') || word.contains(QRegularExpression(QStringLiteral("\\d")));
        if (!isAbbreviation) {
            word = word.toLower();
            if (first)
                word[0] = word[0].toUpper();
        }
        first = false;
    }
    return words.join(u' ');
}

} // namespace khue
