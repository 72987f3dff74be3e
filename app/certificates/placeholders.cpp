// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/placeholders.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

bool isKnown(const QString& name) {
    for (const Placeholder& each : placeholders())
        if (name == QLatin1String(each.name))
            return true;
    return false;
}

/// How many letters have to be changed to make one word the other.
int distance(const QString& a, const QString& b) {
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nearest(const QString& name) {
    QString best;
    int least = 3; // further away it is another word
    for (const Placeholder& each : placeholders()) {
        const QString known = QString::fromLatin1(each.name);
        const int far = known.contains(name) && name.size() > 3 ? 1 : distance(name, known);
        if (far < least) {
            least = far;
            best = known;
        }
    }
    return best;
}

} // namespace

QString Placeholder::explanation() const {
    return QCoreApplication::translate("khue::Placeholder", meaning);
}

const std::vector<Placeholder>& placeholders() {
    static const std::vector<Placeholder> list{
        {"name", QT_TRANSLATE_NOOP("khue::Placeholder", "Full name"), "Nguyễn Thị Hồng Ánh"},
        {"titled_name", QT_TRANSLATE_NOOP("khue::Placeholder", "Full name with titles"), "ThS.BS. Nguyễn Thị Hồng Ánh"},
        {"birth_date", QT_TRANSLATE_NOOP("khue::Placeholder", "Date of birth"), "2/3/1985"},
        {"workplace", QT_TRANSLATE_NOOP("khue::Placeholder", "Department and institution"), "Khoa Tim mạch, Bệnh viện Đa khoa"},
        {"department", QT_TRANSLATE_NOOP("khue::Placeholder", "Department"), "Khoa Tim mạch"},
        {"institution", QT_TRANSLATE_NOOP("khue::Placeholder", "Institution"), "Bệnh viện Đa khoa"},
        {"course", QT_TRANSLATE_NOOP("khue::Placeholder", "Title of the course"), "Phương pháp nghiên cứu lâm sàng"},
        {"course_code", QT_TRANSLATE_NOOP("khue::Placeholder", "Code of the course"), "TOP-RM"},
        {"run", QT_TRANSLATE_NOOP("khue::Placeholder", "Code of the course run"), "TOP-RM-01"},
        {"start", QT_TRANSLATE_NOOP("khue::Placeholder", "First day of the run"), "1/12/2025"},
        {"end", QT_TRANSLATE_NOOP("khue::Placeholder", "Last day of the run"), "19/12/2025"},
        {"period", QT_TRANSLATE_NOOP("khue::Placeholder", "First to last day"), "1/12/2025 – 19/12/2025"},
        {"credit_hours", QT_TRANSLATE_NOOP("khue::Placeholder", "CME credit hours; nothing where the course bears none"), "24"},
        {"body", QT_TRANSLATE_NOOP("khue::Placeholder", "Issuing body"), "Trường Đại học Y"},
        {"governing_body", QT_TRANSLATE_NOOP("khue::Placeholder", "Governing body of the issuing body; nothing where it has none"), "Cơ quan chủ quản"},
        {"organiser", QT_TRANSLATE_NOOP("khue::Placeholder", "Organiser"), "Viện Nghiên cứu"},
        {"place", QT_TRANSLATE_NOOP("khue::Placeholder", "City of the issuing body"), "TP. Hồ Chí Minh"},
        {"issued", QT_TRANSLATE_NOOP("khue::Placeholder", "Date of issue"), "22/12/2025"},
        {"day", QT_TRANSLATE_NOOP("khue::Placeholder", "Day of issue"), "22"},
        {"month", QT_TRANSLATE_NOOP("khue::Placeholder", "Month of issue"), "12"},
        {"year", QT_TRANSLATE_NOOP("khue::Placeholder", "Year of issue"), "2025"},
        {"valid_until", QT_TRANSLATE_NOOP("khue::Placeholder", "Last day of validity; nothing where it has no end"), "21/12/2028"},
        {"number", QT_TRANSLATE_NOOP("khue::Placeholder", "Certificate number"), "0001/2025/ABC"},
        {"replaces", QT_TRANSLATE_NOOP("khue::Placeholder", "Number of the certificate that it replaces; else nothing"), ""},
    };
    return list;
}

PlaceholderText::PlaceholderText(const QString& text) {
    if (text.isEmpty())
        return;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString& line = lines[number];
        std::vector<Piece> pieces;
        qsizetype from = 0;
        while (from < line.size()) {
            const qsizetype open = line.indexOf(u'{', from);
            const qsizetype stray = line.indexOf(u'}', from);
            if (stray >= 0 && (open < 0 || stray < open)) {
                m_problems.append(QCoreApplication::translate("khue::Placeholder", "In line %1 a } has no {.").arg(number + 1));
                break;
            }
            if (open < 0) {
                pieces.push_back({line.mid(from)});
                break;
            }
            const qsizetype close = line.indexOf(u'}', open);
            if (close < 0) {
                m_problems.append(QCoreApplication::translate("khue::Placeholder", "In line %1 a { has no }.").arg(number + 1));
                break;
            }
            if (open > from)
                pieces.push_back({line.mid(from, open - from)});
            const QString name = line.mid(open + 1, close - open - 1).trimmed();
            if (!isKnown(name)) {
                const QString meant = nearest(name);
                m_problems.append(meant.isEmpty()
                                      ? QCoreApplication::translate("khue::Placeholder", "{%1} in line %2 is not a known placeholder.").arg(name).arg(number + 1)
                                      : QCoreApplication::translate("khue::Placeholder", "{%1} in line %2 is not a known placeholder; perhaps {%3} is meant.")
                                            .arg(name).arg(number + 1).arg(meant));
            }
            pieces.push_back({name, true});
            from = close + 1;
        }
        m_lines.push_back(std::move(pieces));
    }
}

QStringList PlaceholderText::filled(const PlaceholderValues& values) const {
    QStringList lines;
    for (const std::vector<Piece>& pieces : m_lines) {
        QString line;
        bool hasPlaceholder = false, hasValue = false;
        for (const Piece& piece : pieces) {
            if (!piece.isPlaceholder) {
                line += piece.text;
                continue;
            }
            const QString value = values.value(piece.text);
            hasPlaceholder = true;
            hasValue = hasValue || !value.isEmpty();
            line += value;
        }
        if (!hasPlaceholder || hasValue)
            lines.append(line);
    }
    return lines;
}

} // namespace khue
