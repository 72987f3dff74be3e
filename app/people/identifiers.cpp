// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/identifiers.h"

#include <QtCore/QRegularExpression>

namespace khue {

QString canonicalOrcid(const QString& written) {
    QString digits;
    const QString tail = written.section(QLatin1Char('/'), -1).toUpper();
    for (QChar c : tail)
        if ((c >= u'0' && c <= u'9') || c == u'X')
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != QChar(0x2010) && c != QChar(0x2011) && c != QChar(0x2013))
            return written.trimmed();
    if (digits.size() != 16)
        return written.trimmed();
    return digits.left(4) + u'-' + digits.mid(4, 4) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12);
}

bool isOrcid(const QString& canonical) {
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$"),
                                         QRegularExpression::DontCaptureOption);
    if (!form.match(canonical).hasMatch())
        return false;
    QString digits = canonical;
    digits.remove(u'-');
    int total = 0;
    for (int i = 0; i < 15; ++i)
        total = (total + digits[i].digitValue()) * 2 % 11;
    const int check = (12 - total) % 11;
    return digits[15] == (check == 10 ? QChar(u'X') : QChar(u'0' + check));
}

QString canonicalRor(const QString& written) {
    QString trimmed = written.trimmed();
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    return trimmed.section(QLatin1Char('/'), -1).toLower();
}

bool isRor(const QString& canonical) {
    static const QString alphabet = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz");
    if (canonical.size() != 9 || canonical[0] != u'0')
        return false;
    qint64 number = 0;
    for (int i = 1; i < 7; ++i) {
        const qsizetype digit = alphabet.indexOf(canonical[i]);
        if (digit < 0)
            return false;
        number = number * 32 + digit;
    }
    bool ok = false;
    const int check = canonical.mid(7).toInt(&ok);
    return ok && check == 98 - int(number * 100 % 97);
}

bool isEmail(const QString& email) {
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+$"));
    return email.size() <= 254 && form.match(email).hasMatch();
}

bool isPlausiblePhone(const QString& phone) {
    static const QRegularExpression form(QStringLiteral("^((\\+84|0)([35789]\\d{8}|2\\d{9})|\\+(?!84)\\d{7,15})$"));
    QString plain = phone;
    plain.remove(QRegularExpression(QStringLiteral("[\\s.()-]")));
    return form.match(plain).hasMatch();
}

} // namespace khue
