// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/person_name.h"

#include "app/people/titles.h"
#include "app/store/text.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace khue {

namespace {

QString bare(QString text) {
    text = text.toLower();
    text.removeIf([](QChar c) { return c == u'.' || c == u' ' || c == u'-'; });
    return text;
}

QString codeOf(QStringView text) {
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> result;
        for (const PersonTitle& title : personTitles())
            for (const QString& spelling : QString::fromUtf8(title.spellings).split(u' '))
                result.insert(spelling, QString::fromUtf8(title.code));
        return result;
    }();
    return codes.value(bare(text.toString()));
}

/// Whether a title can begin with that word; most names are told apart by it alone.
bool maybeTitle(QStringView word) {
    static const QSet<QString> beginnings = [] {
        QSet<QString> result;
        for (const PersonTitle& title : personTitles())
            for (const QString& spelling : QString::fromUtf8(title.spellings).split(u' '))
                for (qsizetype length = 1; length <= spelling.size(); ++length)
                    result.insert(spelling.left(length));
        return result;
    }();
    const QString key = bare(word.toString());
    return key.isEmpty() || beginnings.contains(key);
}

/// Takes the titles a text begins with: the longest run of words (up to five) that is a title, again and again.
QStringList takeTitles(QString& text, bool keepUnknown) {
    QStringList codes;
    for (;;) {
        while (!text.isEmpty() && (text[0] == u'.' || text[0] == u',' || text[0] == u' ' || text[0] == u'-' ||
                                   text[0] == u'/' || text[0] == u';'))
            text.remove(0, 1);
        if (text.isEmpty())
            return codes;
        // Where a piece may end: at a point, a space, a comma, a stroke, or the text's end.
        QList<qsizetype> ends;
        for (qsizetype i = 1; i <= text.size() && ends.size() < 6; ++i) {
            const bool atEnd = i == text.size();
            if (atEnd || text[i] == u'.' || text[i] == u' ' || text[i] == u',' || text[i] == u'/' || text[i] == u'-' ||
                text[i] == u';')
                ends.append(i);
        }
        QString code;
        qsizetype length = 0;
        const bool maybe = maybeTitle(QStringView(text).left(ends.first()));
        for (auto end = ends.crbegin(); maybe && end != ends.crend() && code.isEmpty(); ++end) {
            length = *end;
            code = codeOf(QStringView(text).left(length));
            if (code == QLatin1String("MD") && text.left(length) != text.left(length).toUpper())
                code.clear(); // "Md Rahman": there it is a name
        }
        const bool isWholeWord = length < text.size() || keepUnknown || !codes.isEmpty();
        // "Ms", "CN", "HS" in capitals only or with a point; "Đỗ Cn" is no title: a title is followed by something.
        if (code.isEmpty() || !isWholeWord) {
            if (!keepUnknown)
                return codes;
            length = ends.first();
            code = text.left(length).trimmed();
        }
        codes.append(code);
        text.remove(0, length);
    }
}

const QSet<QString>& vietnameseSurnames() {
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào mai tạ trịnh đoàn lương "
            "tô tăng chu châu hà thái cao lâm phùng vương quách la lưu thạch kiều tống triệu tôn ông khổng thân nghiêm "
            "doãn bạch hứa khúc giang từ diệp văn viên lục đàm mạc quan ninh bế nông ma hàn tiêu trương âu ung cù quản "
            "thi cung mã kim sầm vi lò lã đậu hầu đồng vĩnh thiều phí nhữ trà ngụy cấn phương sơn nhan");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return names;
}

/// Letters and tones that Vietnamese has and Western European languages do not.
bool hasVietnameseMarks(const QString& text) {
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return false;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        const char16_t u = c.unicode();
        if (u == 0x0309 || u == 0x0323 || u == 0x031B || u == 0x0306 || u == 0x0110 || u == 0x0111)
            return true;
    }
    return false;
}

bool isSeparator(QChar c) { return c == u' ' || c == u'-' || c == u'\'' || c == u'’' || c == u'.'; }

} // namespace

QString fullName(const PersonName& name) {
    QStringList parts = name.order == NameOrder::Vietnamese ? QStringList{name.family, name.middle, name.given}
                                                            : QStringList{name.given, name.middle, name.family};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString withProperCapitals(const QString& name) {
    const bool hasCapital = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); });
    const bool hasSmall = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
    if ((hasCapital && hasSmall) || name.size() < 2)
        return name;
    QString result = name.toLower();
    for (qsizetype i = 0; i < result.size(); ++i)
        if (i == 0 || isSeparator(result[i - 1]))
            result[i] = result[i].toUpper();
    return result;
}

PersonName splitName(const QString& full, NameOrder order) {
    PersonName name;
    name.order = order;
    QString text = withProperCapitals(tidied(full));
    if (const qsizetype comma = text.indexOf(u','); comma > 0 && comma + 1 < text.size()) {
        name.family = text.left(comma).trimmed();
        QStringList rest = text.mid(comma + 1).split(u' ', Qt::SkipEmptyParts);
        if (!rest.isEmpty())
            name.given = order == NameOrder::Western ? rest.takeFirst() : rest.takeLast();
        name.middle = rest.join(u' ');
        return name;
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return name;
    if (order == NameOrder::Vietnamese) {
        name.given = words.takeLast();
        if (!words.isEmpty())
            name.family = words.takeFirst();
        name.middle = words.join(u' ');
        return name;
    }
    name.given = words.takeFirst();
    if (words.isEmpty())
        return name;
    static const QSet<QString> particles = {"van", "von", "der", "den", "de", "del", "della", "di", "da", "dos",
                                            "la",  "le",  "ter", "ten", "bin", "al", "el", "st", "st."};
    qsizetype from = words.size() - 1;
    while (from > 0 && particles.contains(words[from - 1].toLower()))
        --from;
    name.family = words.mid(from).join(u' ');
    name.middle = words.mid(0, from).join(u' ');
    return name;
}

NameOrder guessOrder(const QString& full, const QStringList& titleCodes) {
    const QString text = tidied(full);
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return NameOrder::Vietnamese;
    const bool titleIsWestern = std::any_of(titleCodes.begin(), titleCodes.end(), isWesternTitle);
    const bool titleIsVietnamese = !titleCodes.isEmpty() && !titleIsWestern;
    const auto isSurname = [](const QString& word) {
        static const QSet<QString> foldedNames = [] {
            QSet<QString> result;
            for (const QString& name : vietnameseSurnames())
                result.insert(folded(name));
            return result;
        }();
        return foldedNames.contains(folded(word));
    };
    const bool first = isSurname(words.first());
    if (hasVietnameseMarks(text)) {
        // "Minh Khôi Lê", written for Western readers: only the last word is a surname.
        const bool isTurned = !first && words.size() > 1 && vietnameseSurnames().contains(words.last());
        return isTurned && !titleIsVietnamese ? NameOrder::Western : NameOrder::Vietnamese;
    }
    if (titleIsWestern || (!first && !titleIsVietnamese))
        return first && vietnameseSurnames().contains(words.first()) && folded(words.first()) != words.first()
                   ? NameOrder::Vietnamese
                   : NameOrder::Western;
    return NameOrder::Vietnamese;
}

TitledName splitTitles(const QString& text) {
    TitledName result;
    QString rest = tidied(text);
    result.titles = takeTitles(rest, false);
    // Titles after the name stand behind a comma.
    while (rest.contains(u',')) {
        QString last = rest.section(u',', -1).trimmed();
        const QStringList after = titleCodes(last);
        if (after.isEmpty() || !std::all_of(after.begin(), after.end(), personTitle))
            break;
        result.titles = after + result.titles;
        rest = rest.section(u',', 0, -2).trimmed();
    }
    result.name = rest;
    return result;
}

QStringList titleCodes(const QString& text) {
    QString rest = tidied(text);
    return takeTitles(rest, true);
}

QStringList knownTitles() {
    QStringList codes;
    for (const PersonTitle& title : personTitles())
        codes.append(QString::fromUtf8(title.code));
    return codes;
}

bool isWesternTitle(const QString& code) {
    const PersonTitle* title = personTitle(code);
    return title && title->western;
}

} // namespace khue
