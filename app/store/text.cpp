// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/text.h"

#include <QtCore/QVarLengthArray>

namespace khue {

namespace {

bool isAscii(QStringView text) {
    for (QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

bool isInvisible(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF || u == 0x00AD;
}

QString decomposed(QStringView text) {
    return isAscii(text) ? text.toString() : text.toString().normalized(QString::NormalizationForm_D);
}

/// The tone's rank in the Vietnamese order, 0 for a mark that is not a tone.
int toneOf(char16_t mark) {
    switch (mark) {
    case 0x0300: return 1; // huyền
    case 0x0309: return 2; // hỏi
    case 0x0303: return 3; // ngã
    case 0x0301: return 4; // sắc
    case 0x0323: return 5; // nặng
    default: return 0;
    }
}

} // namespace

QString folded(QStringView text) {
    const QString source = decomposed(text);
    QString result(source.size(), Qt::Uninitialized);
    QChar* out = result.data();
    bool space = false, any = false;
    for (QChar c : source) {
        char16_t u = c.unicode();
        if (u >= 0x80) {
            if (c.isMark() || isInvisible(c))
                continue;
            if (u == 0x0111 || u == 0x0110)
                u = 'd';
            else if (!c.isLetterOrNumber() && !c.isSurrogate())
                u = ' ';
            else
                u = c.toLower().unicode();
        } else if (u >= 'A' && u <= 'Z') {
            u = char16_t(u + 32);
        } else if (!((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9'))) {
            u = ' ';
        }
        if (u == ' ') {
            space = any;
        } else {
            if (space)
                *out++ = u' ';
            *out++ = QChar(u);
            space = false;
            any = true;
        }
    }
    result.truncate(out - result.constData());
    return result;
}

QString tidied(QStringView text, bool keepLines) {
    QString source = isAscii(text) ? text.toString() : text.toString().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(source.size());
    bool space = false, line = false;
    for (QChar c : source) {
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            space = !result.isEmpty();
            line = line || (keepLines && c == u'\n' && space);
        } else if (c.unicode() >= 0x20) {
            if (space)
                result += line ? u'\n' : u' ';
            space = line = false;
            result += c;
        }
    }
    return result;
}

QString vietnameseSortKey(QStringView text) {
    const QString source = decomposed(text).toLower();
    QString primary, tones;
    primary.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size();) {
        QChar c = source[i++];
        char16_t base = c.unicode();
        char variant = '0';
        int tone = 0;
        for (; i < source.size() && source[i].isMark(); ++i) {
            const char16_t mark = source[i].unicode();
            if (mark == 0x0306) // breve: ă
                variant = '1';
            else if (mark == 0x0302) // circumflex: â ê ô
                variant = base == 'a' ? '2' : '1';
            else if (mark == 0x031B) // horn: ơ ư
                variant = base == 'o' ? '2' : '1';
            else
                tone = toneOf(mark);
        }
        if (base == 0x0111) {
            base = 'd';
            variant = '1';
        }
        if (base < 0x80 && c.isLetterOrNumber()) {
            primary += QChar(base);
            primary += QLatin1Char(variant);
            tones += QLatin1Char(char('0' + tone));
        } else if (base == 0x0111 || (base >= 0x80 && c.isLetterOrNumber())) {
            primary += QLatin1String("~") + QString::number(base, 16).rightJustified(4, u'0');
        } else if (!primary.isEmpty() && !primary.endsWith(u'-')) {
            primary += u'-'; // above '!', so that tones decide before a further word does
        }
    }
    while (primary.endsWith(u'-'))
        primary.chop(1);
    while (tones.endsWith(u'0'))
        tones.chop(1);
    return tones.isEmpty() ? primary : QString(primary % u'!' % tones);
}

QString englishSortKey(QStringView text) {
    const QString plain = folded(text);
    const QString full = vietnameseSortKey(text);
    return isAscii(text) ? plain : QString(plain % u'!' % full);
}

} // namespace khue
