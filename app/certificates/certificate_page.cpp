// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_page.h"

#include "app/credit/credit_entry.h"

#include <algorithm>

namespace khue {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr double leading = 1.29;
constexpr double leastScale = 0.5;   // of all text, where there is more of it than the page takes
constexpr double leastName = 0.45;   // of a line that shrinks instead of breaking
constexpr double codeSide = 27 * mm;
constexpr double columnWidth = 190;  // of a signature
constexpr double dateWidth = 232;    // of the place and date above it

bool isBlank(const QStringList& lines) {
    return std::all_of(lines.begin(), lines.end(), [](const QString& line) { return line.trimmed().isEmpty(); });
}

} // namespace

QStringList certificateFamilies() {
    return {QStringLiteral("Noto Serif"), QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("Times New Roman")};
}

CertificateComposer::CertificateComposer(const CertificateTemplate& one, const CertificatePictures& pictures, Typeface& typeface)
    : m_template(one), m_pictures(pictures), m_typeface(typeface),
      m_words(one.language == CertificateLanguage::Vietnamese ? QStringLiteral("vi") : one.language == CertificateLanguage::English ? QStringLiteral("en") : QStringLiteral("both")),
      m_portrait(one.layout == CertificateLayout::Portrait), m_size(m_portrait ? QSizeF(210 * mm, 297 * mm) : QSizeF(297 * mm, 210 * mm)),
      m_left(m_portrait ? 22 * mm : 26 * mm), m_right(m_size.width() - (m_portrait ? 17 * mm : 26 * mm)), m_headLeft(bilingual(one.head_left_vi, one.head_left_en)),
      m_headRight(bilingual(one.head_right_vi, one.head_right_en)), m_title(bilingual(one.title_vi, one.title_en)), m_subtitle(bilingual(one.subtitle_vi, one.subtitle_en)),
      m_opening(bilingual(one.opening_vi, one.opening_en)), m_holder(bilingual(one.holder_vi, one.holder_en)), m_details(bilingual(one.details_vi, one.details_en)),
      m_statement(bilingual(one.statement_vi, one.statement_en)), m_course(bilingual(one.course_vi, one.course_en)), m_closing(bilingual(one.closing_vi, one.closing_en)),
      m_dateLine(bilingual(one.date_line_vi, one.date_line_en)), m_firstRole(bilingual(one.first_role_vi, one.first_role_en)),
      m_secondRole(bilingual(one.second_role_vi, one.second_role_en)), m_numberLine(bilingual(one.number_line_vi, one.number_line_en)) {}

CertificateComposer::Bilingual CertificateComposer::bilingual(const QString& vietnamese, const QString& english) const {
    return {PlaceholderText(m_template.language == CertificateLanguage::English ? QString() : vietnamese),
            PlaceholderText(m_template.language == CertificateLanguage::Vietnamese ? QString() : english)};
}

/// The lines in the first language and, where they say something else, in the second.
std::pair<QStringList, QStringList> CertificateComposer::said(const Bilingual& part, const CertificateFacts& facts) const {
    QStringList first = part.vi.filled(facts.vi), second = part.en.filled(facts.en);
    if (isBlank(first))
        std::swap(first, second);
    if (isBlank(first))
        return {};
    if (second == first || isBlank(second))
        second.clear();
    return {first, second};
}

CertificateComposer::SetLines CertificateComposer::set(const QStringList& first, const QStringList& second, const Setting& setting, double width, double scale) {
    SetLines lines;
    const auto add = [&](const QString& text, TextStyle style, CertificateInk ink) {
        if (setting.oneLine) {
            // Most names fit; a long one is set smaller, and broken only where it would no longer be read.
            const double wide = m_typeface.width(text, style);
            if (wide > width)
                style.size *= std::max(leastName, width / wide * 0.999);
        }
        for (const QString& line : m_typeface.wrapped(text, style, width))
            lines.push_back({line, style, ink, setting.align, m_typeface.width(line, style)});
    };
    TextStyle style = setting.style;
    style.size *= scale;
    TextStyle other = style;
    other.size *= setting.second;
    other.bold = false;
    other.italic = true;
    // Facts that match line by line stand together, each with its translation below it.
    const bool together = first.size() == second.size();
    for (qsizetype i = 0; i < first.size(); ++i) {
        add(first[i], style, setting.ink);
        if (together)
            add(second[i], other, CertificateInk::Muted);
    }
    for (qsizetype i = 0; i < second.size() && !together; ++i)
        add(second[i], other, CertificateInk::Muted);
    if (!lines.empty())
        lines.front().gap = setting.gap * scale;
    return lines;
}

CertificateComposer::SetLines CertificateComposer::set(const Bilingual& part, const CertificateFacts& facts, const Setting& setting, double width, double scale) {
    const auto [first, second] = said(part, facts);
    return set(first, second, setting, width, scale);
}

double CertificateComposer::height(const SetLines& lines) const {
    double sum = 0;
    for (const SetLine& line : lines)
        sum += line.gap + line.style.size * leading;
    return sum;
}

double CertificateComposer::place(CertificatePage& page, const SetLines& lines, double left, double width, double top) {
    for (const SetLine& line : lines) {
        top += line.gap;
        const double x = line.align == Align::Start ? left : line.align == Align::End ? left + width - line.width : left + (width - line.width) / 2;
        if (!line.text.isEmpty())
            page.texts.push_back({{x, top + line.style.size * 1.02}, line.text, line.style, line.ink, line.width});
        top += line.style.size * leading;
    }
    return top;
}

void CertificateComposer::placePicture(CertificatePage& page, const QImage& image, const QRectF& room) {
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
    page.pictures.push_back({QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size), image});
}

/// Who issues, with the logos; returns where it ends.
double CertificateComposer::placeHead(CertificatePage& page, const CertificateFacts& facts) {
    const double top = m_portrait ? 15 * mm : 17 * mm;
    const double logo = m_portrait ? 19 * mm : 21 * mm;
    const auto [right, rightSecond] = said(m_headRight, facts);
    const bool columns = !right.isEmpty();
    double left = m_left, end = m_right;
    if (!m_pictures.logoLeft.isNull()) {
        placePicture(page, m_pictures.logoLeft, {left, top, logo, logo});
        left += logo + 8;
    }
    if (!m_pictures.logoRight.isNull()) {
        placePicture(page, m_pictures.logoRight, {end - logo, top, logo, logo});
        end -= logo + 8;
    }
    if (!columns && m_pictures.logoLeft.isNull() != m_pictures.logoRight.isNull()) { // centred on the page all the same
        left = m_left + logo + 8;
        end = m_right - logo - 8;
    }
    const auto [first, second] = said(m_headLeft, facts);
    double bottom = top;
    const double gap = 14;
    const double widths[] = {columns ? (end - left - gap) * 0.47 : end - left, (end - left - gap) * 0.53};
    const auto put = [&](const QStringList& lines, const QStringList& others, double x, double width, bool underlined) {
        double y = top;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Setting setting;
            setting.style = {m_portrait ? 10.0 : 11.5, underlined || i == lines.size() - 1, false};
            setting.ink = m_portrait ? CertificateInk::Text : CertificateInk::Accent;
            setting.oneLine = underlined;
            y = place(page, set({lines[i]}, {}, setting, width, 1), x, width, y);
        }
        if (!lines.isEmpty()) { // the short rule below an office's name, as papers of state have it
            const double wide = std::min(width, std::max(60.0, page.texts.back().width * 0.5));
            if (m_portrait)
                page.lines.push_back({QLineF(x + (width - wide) / 2, y + 1.5, x + (width + wide) / 2, y + 1.5)});
            y += m_portrait ? 4 : 1;
        }
        Setting setting;
        setting.style = {m_portrait ? 8.5 : 9.5, false, true};
        setting.ink = CertificateInk::Muted;
        for (const QString& line : others)
            y = place(page, set({line}, {}, setting, width, 1), x, width, y);
        return y;
    };
    bottom = put(first, second, left, widths[0], false);
    if (m_portrait) {
        Setting setting;
        setting.style = {10, false, false};
        setting.gap = 3;
        bottom = place(page, set(m_numberLine, facts, setting, widths[0], 1), left, widths[0], bottom);
    }
    if (columns)
        bottom = std::max(put(right, rightSecond, left + widths[0] + gap, widths[1], true), bottom);
    if (!m_pictures.logoLeft.isNull() || !m_pictures.logoRight.isNull())
        bottom = std::max(bottom, top + logo);
    return bottom;
}

/// Signatures and the code, up from the page's end; returns where they begin.
double CertificateComposer::placeFoot(CertificatePage& page, const CertificateFacts& facts, const QString& code, const QString& keyId) {
    const double bottom = m_size.height() - (m_portrait ? 15 * mm : 15.5 * mm);
    const double space = m_portrait ? 62 : 50; // to sign in
    const bool two = !m_secondRole.vi.isEmpty() || !m_secondRole.en.isEmpty() || !m_template.second_name.isEmpty();
    Setting role;
    role.style = {10.5, true, false};
    role.second = 0.86;
    Setting date;
    date.style = {10, false, true};
    date.second = 0.9;
    const SetLines firstRole = set(m_firstRole, facts, role, columnWidth, 1), secondRole = set(m_secondRole, facts, role, columnWidth, 1), dated = set(m_dateLine, facts, date, dateWidth, 1);
    const double roles = std::max(height(firstRole), height(secondRole));
    const double nameHeight = 12 * leading;
    const double top = bottom - height(dated) - 2 - roles - space - nameHeight;
    const double rolesTop = top + height(dated) + 2;
    const auto sign = [&](const SetLines& lines, const QString& name, double centre) {
        const double left = centre - columnWidth / 2;
        place(page, lines, left, columnWidth, rolesTop);
        Setting setting;
        setting.style = {11.5, true, false};
        setting.oneLine = true;
        place(page, set({name}, {}, setting, columnWidth, 1), left, columnWidth, rolesTop + roles + space);
    };
    const double inset = dateWidth / 2;
    const double leftCentre = m_left + inset, rightCentre = m_right - inset;
    place(page, dated, rightCentre - dateWidth / 2, dateWidth, top);
    if (two)
        sign(firstRole, m_template.first_name, leftCentre);
    sign(two ? secondRole : firstRole, two ? m_template.second_name : m_template.first_name, rightCentre);
    constexpr double sealSide = 34 * mm;
    placePicture(page, m_pictures.seal, {rightCentre - sealSide * 0.95, rolesTop + roles + space / 2 - sealSide / 2, sealSide, sealSide});

    // The number and the code that proves it: between two signatures, or to the left of one.
    const double centre = two ? m_size.width() / 2 : m_left + columnWidth / 2;
    Setting small;
    small.style = {8, false, false};
    small.second = 1;
    SetLines below;
    if (!m_portrait)
        below = set(m_numberLine, facts, small, columnWidth, 1);
    if (!code.isEmpty()) {
        small.style.size = 6.5;
        small.ink = CertificateInk::Muted;
        const Words words = m_words.with(QT_TRANSLATE_NOOP("khue::Paper", "Signed with the key %1"), {keyId});
        const SetLines signedLines = set({words.main}, words.second.isEmpty() || words.second == words.main ? QStringList() : QStringList{words.second}, small, columnWidth, 1);
        below.insert(below.end(), signedLines.begin(), signedLines.end());
    }
    const double belowTop = bottom - height(below);
    place(page, below, centre - columnWidth / 2, columnWidth, belowTop);
    if (!code.isEmpty()) {
        page.code = qrCodeOf(code);
        page.codeRect = QRectF(centre - codeSide / 2, belowTop - 4 - codeSide, codeSide, codeSide);
        return std::min(top, page.codeRect.top() - 6);
    }
    return top;
}

/// The circular's table: number, form, content, responsible unit, time, credit hours; returns where it ends.
double CertificateComposer::placeTable(CertificatePage& page, const CertificateFacts& facts, double top, double scale, bool measureOnly) {
    struct Column {
        const char* title;
        double share;
        Align align;
    };
    static const Column columns[] = {{nullptr, 0.06, Align::Centre},
                                     {QT_TRANSLATE_NOOP("khue::Paper", "Form"), 0.13, Align::Start},
                                     {QT_TRANSLATE_NOOP("khue::Paper", "Content"), 0.30, Align::Start},
                                     {QT_TRANSLATE_NOOP("khue::Paper", "Responsible unit"), 0.21, Align::Start},
                                     {QT_TRANSLATE_NOOP("khue::Paper", "Period"), 0.18, Align::Centre},
                                     {QT_TRANSLATE_NOOP("khue::Paper", "Credit hours"), 0.12, Align::Centre}};
    constexpr double padding = 4;
    const double width = m_right - m_left;
    const auto listOf = [](const Words& words) { return std::pair(QStringList{words.main}, words.second.isEmpty() || words.second == words.main ? QStringList() : QStringList{words.second}); };
    const auto valueOf = [&](const char* name) {
        const QString key = QString::fromLatin1(name);
        return listOf(m_words.text(facts.vi.value(key), facts.en.value(key)));
    };
    const auto row = [&](const std::vector<std::pair<QStringList, QStringList>>& cells, bool head, double y) {
        std::vector<SetLines> laid;
        double tallest = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            Setting setting;
            setting.style = {9.5, head, false};
            setting.align = head ? Align::Centre : columns[i].align;
            setting.second = 0.88;
            laid.push_back(set(cells[i].first, cells[i].second, setting, width * columns[i].share - 2 * padding, scale));
            tallest = std::max(tallest, height(laid.back()));
        }
        const double bottom = y + tallest + 2 * padding;
        double x = m_left;
        for (size_t i = 0; i < cells.size() && !measureOnly; ++i) {
            const double wide = width * columns[i].share;
            place(page, laid[i], x + padding, wide - 2 * padding, y + padding + (tallest - height(laid[i])) / 2);
            page.lines.push_back({QLineF(x, y, x, bottom)});
            x += wide;
        }
        if (!measureOnly) {
            page.lines.push_back({QLineF(m_right, y, m_right, bottom)});
            page.lines.push_back({QLineF(m_left, y, m_right, y)});
            page.lines.push_back({QLineF(m_left, bottom, m_right, bottom)});
        }
        return bottom;
    };
    std::vector<std::pair<QStringList, QStringList>> head;
    for (const Column& column : columns)
        head.push_back(listOf(column.title ? m_words(column.title) : m_words.text(QStringLiteral("TT"), QStringLiteral("No."))));
    double y = row(head, true, top);
    const auto course = said(m_course, facts);
    y = row({{{QStringLiteral("1")}, {}}, listOf(m_words.choice(CreditForm::Course)), course, valueOf("organiser"), valueOf("period"), valueOf("credit_hours")}, false, y);
    const Words total = m_words(QT_TRANSLATE_NOOP("khue::Paper", "Total credit hours"));
    const QString hours = facts.vi.value(QStringLiteral("credit_hours"));
    if (!hours.isEmpty()) {
        Setting setting;
        setting.style = {10, true, false};
        setting.align = Align::End;
        setting.gap = 5;
        const SetLines lines = set({QString(total.inOneLine(QStringLiteral(" / ")) + QStringLiteral(": ") + hours)}, {}, setting, width, scale);
        y = measureOnly ? y + height(lines) : place(page, lines, m_left, width, y);
    }
    return y;
}

CertificatePage CertificateComposer::page(const CertificateFacts& facts, const QString& code, const QString& keyId, const QString& across) {
    CertificatePage page;
    page.size = m_size;
    page.framed = !m_portrait;
    page.across = across;
    const double headEnd = placeHead(page, facts);
    const double footTop = placeFoot(page, facts, code, keyId);
    const double width = m_right - m_left - (m_portrait ? 0 : 24);
    const double left = m_left + (m_portrait ? 0 : 12);

    struct Part {
        const Bilingual* text;
        Setting setting;
    };
    const bool p = m_portrait;
    const CertificateInk accent = p ? CertificateInk::Text : CertificateInk::Accent;
    const std::vector<Part> parts{
        {&m_title, {{p ? 20.0 : 31.0, true, false}, p ? CertificateInk::Text : CertificateInk::Accent, Align::Centre, 0, true, p ? 0.62 : 0.5}},
        {&m_subtitle, {{p ? 13.0 : 14.0, true, false}, CertificateInk::Text, Align::Centre, 2, true, 0.84}},
        {&m_opening, {{p ? 11.5 : 12.5, p, false}, CertificateInk::Text, Align::Centre, p ? 16.0 : 14.0, false, 0.86}},
        {&m_holder, {{p ? 19.0 : 29.0, true, false}, accent, Align::Centre, p ? 8.0 : 5.0, true, 0.7}},
        {&m_details, {{p ? 11.0 : 11.5, false, false}, CertificateInk::Text, p ? Align::Start : Align::Centre, p ? 8.0 : 2.0, false, 0.88}},
        {&m_statement, {{p ? 11.5 : 12.5, false, false}, CertificateInk::Text, p ? Align::Start : Align::Centre, 9, false, 0.86}},
        {&m_course, {{p ? 11.0 : 18.0, true, false}, CertificateInk::Text, Align::Centre, 4, false, 0.76}},
        {&m_closing, {{p ? 10.5 : 10.5, false, false}, CertificateInk::Text, p ? Align::Start : Align::Centre, 8, false, 0.9}},
    };
    const double room = footTop - headEnd - (p ? 26 : 14);
    std::vector<SetLines> laid;
    double scale = p ? 1.1 : 1, used = 0;
    for (;; scale *= 0.95) {
        laid.clear();
        used = 0;
        for (const Part& part : parts) {
            const bool asTable = p && part.text == &m_course;
            laid.push_back(asTable ? SetLines() : set(*part.text, facts, part.setting, width, scale));
            used += asTable ? placeTable(page, facts, 0, scale, true) + 6 * scale : height(laid.back());
        }
        if (used <= room || scale * 0.95 < leastScale)
            break;
    }
    // The page's white stands around the text, a little more of it below; a form begins near its head.
    double y = headEnd + (p ? std::min(26.0, std::max(8.0, (room - used) * 0.25 + 8)) : std::max(4.0, (room - used) * 0.45 + 6));
    for (size_t i = 0; i < parts.size(); ++i) {
        if (p && parts[i].text == &m_course) {
            y = placeTable(page, facts, y + 6 * scale, scale, false);
            continue;
        }
        y = place(page, laid[i], left, width, y);
        if (!p && i == 0 && !laid[i].empty()) { // a rule with its middle open, below the title
            const double centre = m_size.width() / 2;
            page.lines.push_back({QLineF(centre - 90, y + 5, centre - 8, y + 5), 0.8, CertificateInk::Gold});
            page.lines.push_back({QLineF(centre + 8, y + 5, centre + 90, y + 5), 0.8, CertificateInk::Gold});
            page.lines.push_back({QLineF(centre - 3, y + 5, centre + 3, y + 5), 3, CertificateInk::Gold});
            y += 8 * scale;
        }
    }
    return page;
}

} // namespace khue
