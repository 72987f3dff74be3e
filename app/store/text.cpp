// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/text.h"

#include <QtCore/QVarLengthArray>

namespace khue {

namespace {

/// What a letter is made of.
struct Letter {
    char16_t base = 0; ///< lower case, without marks; đ is d with variant 1. 0: no letter or digit
    uchar variant = 0; ///< 1 ă ê đ ô ư, 2 â ơ: a letter of its own after the plain one
    uchar tone = 0;    ///< 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
};

/// Adds a combining mark; a mark that Vietnamese does not have is dropped.
void addMark(Letter& letter, char16_t mark) {
    switch (mark) {
    case 0x0300: letter.tone = 1; break;
    case 0x0309: letter.tone = 2; break;
    case 0x0303: letter.tone = 3; break;
    case 0x0301: letter.tone = 4; break;
    case 0x0323: letter.tone = 5; break;
    case 0x0306: letter.variant = 1; break;                            // ă
    case 0x0302: letter.variant = letter.base == 'a' ? 2 : 1; break;   // â ê ô
    case 0x031B: letter.variant = letter.base == 'o' ? 2 : 1; break;   // ơ ư
    default: break;
    }
}

Letter analysed(QChar c) {
    if (c == QChar(0x0111) || c == QChar(0x0110))
        return {u'd', 1, 0}; // Unicode does not decompose it
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    const QChar first = parts.isEmpty() ? QChar() : parts[0];
    if (!first.isLetterOrNumber() && !first.isSurrogate())
        return {};
    Letter letter{first.toLower().unicode(), 0, 0};
    for (qsizetype i = 1; i < parts.size(); ++i)
        addMark(letter, parts[i].unicode());
    return letter;
}

/// The letters of Latin, Latin Extended-A and -B, and of Vietnamese, analysed once.
class Letters {
public:
    Letters() {
        for (int i = 0; i < latinEnd; ++i)
            m_latin[i] = analysed(QChar(char16_t(i)));
        for (int i = vietnameseBegin; i < vietnameseEnd; ++i)
            m_vietnamese[i - vietnameseBegin] = analysed(QChar(char16_t(i)));
    }
    Letter of(QChar c) const {
        const int u = c.unicode();
        if (u < latinEnd)
            return m_latin[u];
        if (u >= vietnameseBegin && u < vietnameseEnd)
            return m_vietnamese[u - vietnameseBegin];
        return analysed(c);
    }

private:
    static constexpr int latinEnd = 0x250, vietnameseBegin = 0x1E00, vietnameseEnd = 0x1F00;
    Letter m_latin[latinEnd];
    Letter m_vietnamese[vietnameseEnd - vietnameseBegin];
};

const Letters& letters() {
    static const Letters table;
    return table;
}

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

/// Whether single spaces divide it and all its letters are known to be in NFC. Most texts are, and are then
/// shared instead of made anew.
bool isTidy(QStringView text) {
    bool space = true;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (u == ' ') {
            if (space)
                return false;
            space = true;
            continue;
        }
        const bool isPlain = (u > 0x20 && u < 0x7F) || (u > 0xA0 && u < 0x300 && u != 0xAD) || (u >= 0x1EA0 && u < 0x1EFA);
        if (!isPlain)
            return false;
        space = false;
    }
    return text.isEmpty() || !space;
}

} // namespace

QString folded(QStringView text) {
    const Letters& table = letters();
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    bool space = false, any = false;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80 && (c.isMark() || isInvisible(c)))
            continue;
        const char16_t base = table.of(c).base;
        if (!base) {
            space = any;
            continue;
        }
        if (space)
            *out++ = u' ';
        *out++ = QChar(base);
        space = false;
        any = true;
    }
    result.truncate(out - result.constData());
    return result;
}

QString tidied(const QString& text, bool keepLines) {
    return isTidy(text) ? text : tidied(QStringView(text), keepLines);
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
    const Letters& table = letters();
    QVarLengthArray<QChar, 128> primary, tones;
    for (qsizetype i = 0; i < text.size();) {
        Letter letter = table.of(text[i++]);
        for (; i < text.size() && text[i].unicode() >= 0x0300 && text[i].isMark(); ++i)
            addMark(letter, text[i].unicode());
        if (!letter.base) {
            if (!primary.isEmpty() && primary.back() != u'-')
                primary.append(u'-'); // above '!', so that tones decide before a further word does
        } else if (letter.base < 0x80) {
            primary.append(QChar(letter.base));
            primary.append(QChar(char16_t('0' + letter.variant)));
            tones.append(QChar(char16_t('0' + letter.tone)));
        } else {
            primary.append(u'~');
            for (const QChar digit : QString::number(letter.base, 16).rightJustified(4, u'0'))
                primary.append(digit);
        }
    }
    while (!primary.isEmpty() && primary.back() == u'-')
        primary.pop_back();
    while (!tones.isEmpty() && tones.back() == u'0')
        tones.pop_back();
    if (!tones.isEmpty()) {
        primary.append(u'!');
        primary.append(tones.constData(), tones.size());
    }
    return QString(primary.constData(), primary.size());
}

QString englishSortKey(QStringView text) {
    return englishSortKey(text, isAscii(text) ? QString() : vietnameseSortKey(text));
}

QString englishSortKey(QStringView text, const QString& vietnameseKey) {
    return isAscii(text) ? folded(text) : QString(folded(text) % u'!' % vietnameseKey);
}

} // namespace khue
