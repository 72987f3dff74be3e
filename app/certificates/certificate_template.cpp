// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_template.h"

#include "app/certificates/placeholders.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<CertificatePicture> TableOf<CertificatePicture>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "picture for certificates"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &CertificatePicture::name, Required | Unique),
        field("data", "", &CertificatePicture::data, Required | Long | Internal),
    }};

template <> const Table<CertificateTemplate> TableOf<CertificateTemplate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "certificate template"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &CertificateTemplate::name, Required | Unique),
        field("layout", QT_TRANSLATE_NOOP("khue::Field", "Layout"), &CertificateTemplate::layout, Required),
        field("language", QT_TRANSLATE_NOOP("khue::Field", "Language"), &CertificateTemplate::language, Required),
        field("logo_left", QT_TRANSLATE_NOOP("khue::Field", "Left logo"), &CertificateTemplate::logo_left),
        field("logo_right", QT_TRANSLATE_NOOP("khue::Field", "Right logo"), &CertificateTemplate::logo_right),
        field("seal", QT_TRANSLATE_NOOP("khue::Field", "Seal"), &CertificateTemplate::seal),
        field("head_left_vi", QT_TRANSLATE_NOOP("khue::Field", "Head, left (Vietnamese)"), &CertificateTemplate::head_left_vi, Long),
        field("head_left_en", QT_TRANSLATE_NOOP("khue::Field", "Head, left (English)"), &CertificateTemplate::head_left_en, Long),
        field("head_right_vi", QT_TRANSLATE_NOOP("khue::Field", "Head, right (Vietnamese)"), &CertificateTemplate::head_right_vi, Long),
        field("head_right_en", QT_TRANSLATE_NOOP("khue::Field", "Head, right (English)"), &CertificateTemplate::head_right_en, Long),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &CertificateTemplate::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &CertificateTemplate::title_en),
        field("subtitle_vi", QT_TRANSLATE_NOOP("khue::Field", "Subtitle (Vietnamese)"), &CertificateTemplate::subtitle_vi, Long),
        field("subtitle_en", QT_TRANSLATE_NOOP("khue::Field", "Subtitle (English)"), &CertificateTemplate::subtitle_en, Long),
        field("opening_vi", QT_TRANSLATE_NOOP("khue::Field", "Before the name (Vietnamese)"), &CertificateTemplate::opening_vi, Long),
        field("opening_en", QT_TRANSLATE_NOOP("khue::Field", "Before the name (English)"), &CertificateTemplate::opening_en, Long),
        field("holder_vi", QT_TRANSLATE_NOOP("khue::Field", "The name (Vietnamese)"), &CertificateTemplate::holder_vi),
        field("holder_en", QT_TRANSLATE_NOOP("khue::Field", "The name (English)"), &CertificateTemplate::holder_en),
        field("details_vi", QT_TRANSLATE_NOOP("khue::Field", "About the holder (Vietnamese)"), &CertificateTemplate::details_vi, Long),
        field("details_en", QT_TRANSLATE_NOOP("khue::Field", "About the holder (English)"), &CertificateTemplate::details_en, Long),
        field("statement_vi", QT_TRANSLATE_NOOP("khue::Field", "Before the course (Vietnamese)"), &CertificateTemplate::statement_vi, Long),
        field("statement_en", QT_TRANSLATE_NOOP("khue::Field", "Before the course (English)"), &CertificateTemplate::statement_en, Long),
        field("course_vi", QT_TRANSLATE_NOOP("khue::Field", "The course (Vietnamese)"), &CertificateTemplate::course_vi, Long),
        field("course_en", QT_TRANSLATE_NOOP("khue::Field", "The course (English)"), &CertificateTemplate::course_en, Long),
        field("closing_vi", QT_TRANSLATE_NOOP("khue::Field", "After the course (Vietnamese)"), &CertificateTemplate::closing_vi, Long),
        field("closing_en", QT_TRANSLATE_NOOP("khue::Field", "After the course (English)"), &CertificateTemplate::closing_en, Long),
        field("date_line_vi", QT_TRANSLATE_NOOP("khue::Field", "Place and date (Vietnamese)"), &CertificateTemplate::date_line_vi),
        field("date_line_en", QT_TRANSLATE_NOOP("khue::Field", "Place and date (English)"), &CertificateTemplate::date_line_en),
        field("first_role_vi", QT_TRANSLATE_NOOP("khue::Field", "First signatory's office (Vietnamese)"), &CertificateTemplate::first_role_vi, Long),
        field("first_role_en", QT_TRANSLATE_NOOP("khue::Field", "First signatory's office (English)"), &CertificateTemplate::first_role_en, Long),
        field("first_name", QT_TRANSLATE_NOOP("khue::Field", "First signatory"), &CertificateTemplate::first_name),
        field("second_role_vi", QT_TRANSLATE_NOOP("khue::Field", "Second signatory's office (Vietnamese)"), &CertificateTemplate::second_role_vi, Long),
        field("second_role_en", QT_TRANSLATE_NOOP("khue::Field", "Second signatory's office (English)"), &CertificateTemplate::second_role_en, Long),
        field("second_name", QT_TRANSLATE_NOOP("khue::Field", "Second signatory"), &CertificateTemplate::second_name),
        field("number_line_vi", QT_TRANSLATE_NOOP("khue::Field", "Number (Vietnamese)"), &CertificateTemplate::number_line_vi),
        field("number_line_en", QT_TRANSLATE_NOOP("khue::Field", "Number (English)"), &CertificateTemplate::number_line_en),
    },
    {certificateTemplateRules, nullptr}};

QList<Problem> certificateTemplateRules(Database&, const CertificateTemplate& one) {
    QList<Problem> problems;
    const Table<CertificateTemplate>& table = tableOf<CertificateTemplate>;
    const RowValues values = table.toValues(one);
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const FieldInfo& field = table.fields[i];
        if (field.type != FieldType::Text && field.type != FieldType::LongText)
            continue;
        const QString name = field.key();
        if (!name.endsWith(QLatin1String("_vi")) && !name.endsWith(QLatin1String("_en")))
            continue;
        for (const QString& problem : PlaceholderText(values[qsizetype(i)].toString()).problems())
            problems.append({name, problem});
    }
    const bool vietnamese = one.language != CertificateLanguage::English, english = one.language != CertificateLanguage::Vietnamese;
    if (vietnamese && one.title_vi.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::CertificateTemplate", "A certificate needs a title.")});
    if (english && one.title_en.isEmpty())
        problems.append({QStringLiteral("title_en"), QCoreApplication::translate("khue::CertificateTemplate", "A certificate needs a title.")});
    const auto names = [](const QString& text) { return text.contains(QLatin1String("{name}")) || text.contains(QLatin1String("{titled_name}")); };
    if ((vietnamese && !names(one.holder_vi)) || (!vietnamese && !names(one.holder_en)))
        problems.append({vietnamese ? QStringLiteral("holder_vi") : QStringLiteral("holder_en"),
                         QCoreApplication::translate("khue::CertificateTemplate", "It does not say whose certificate it is: write {name} or {titled_name}.")});
    return problems;
}

CertificateTemplate standardTemplate(CertificateLayout layout) {
    CertificateTemplate one;
    one.layout = layout;
    one.head_left_vi = QString::fromUtf8("{governing_body}\n{body}"); // the organiser stands in the text
    one.holder_vi = QString::fromUtf8("{titled_name}");
    one.holder_en = QString::fromUtf8("{titled_name}");
    one.course_vi = QString::fromUtf8("{course}");
    one.course_en = QString::fromUtf8("{course}");
    one.date_line_vi = QString::fromUtf8("{place}, ngày {day} tháng {month} năm {year}");
    one.date_line_en = QString::fromUtf8("{place}, {issued}");
    one.number_line_vi = QString::fromUtf8("Số: {number}");
    one.number_line_en = QString::fromUtf8("No. {number}");
    if (layout == CertificateLayout::Portrait) {
        // The wording of Circular 32/2023/TT-BYT, Appendix II.
        one.name = QString::fromUtf8("Cập nhật kiến thức y khoa liên tục (CME)");
        one.head_left_en = QString();
        one.head_right_vi = QString::fromUtf8("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc");
        one.title_vi = QString::fromUtf8("GIẤY CHỨNG NHẬN");
        one.title_en = QString::fromUtf8("CERTIFICATE");
        one.subtitle_vi = QString::fromUtf8("tham gia cập nhật kiến thức y khoa liên tục\ntrong khám bệnh, chữa bệnh");
        one.subtitle_en = QString::fromUtf8("of continuing medical education");
        one.opening_vi = QString::fromUtf8("{body} chứng nhận");
        one.opening_en = QString::fromUtf8("{body} certifies that");
        one.details_vi = QString::fromUtf8("Ngày, tháng, năm sinh: {birth_date}\nNơi công tác: {workplace}");
        one.details_en = QString::fromUtf8("Date of birth: {birth_date}\nWorkplace: {workplace}");
        one.statement_vi = QString::fromUtf8("đã tham gia cập nhật kiến thức y khoa liên tục với nội dung sau:");
        one.statement_en = QString::fromUtf8("has taken part in continuing medical education as follows:");
        one.closing_vi = QString::fromUtf8("Giấy chứng nhận này có giá trị đến ngày {valid_until}.\nCấp lại, thay thế giấy chứng nhận số {replaces}.");
        one.closing_en = QString::fromUtf8("This certificate is valid until {valid_until}.\nReissued in place of certificate no. {replaces}.");
        one.first_role_vi = QString::fromUtf8("THỦ TRƯỞNG ĐƠN VỊ");
        one.first_role_en = QString::fromUtf8("Head of the institution");
    } else {
        one.name = QString::fromUtf8("Hoàn thành khóa học · Course completion");
        one.head_left_en = QString::fromUtf8("{governing_body}\n{body}");
        one.title_vi = QString::fromUtf8("GIẤY CHỨNG NHẬN");
        one.title_en = QString::fromUtf8("CERTIFICATE OF COMPLETION");
        one.opening_vi = QString::fromUtf8("Chứng nhận");
        one.opening_en = QString::fromUtf8("This is to certify that");
        one.details_vi = QString::fromUtf8("{workplace}");
        one.details_en = QString::fromUtf8("{workplace}");
        one.statement_vi = QString::fromUtf8("đã hoàn thành khóa học");
        one.statement_en = QString::fromUtf8("has completed the course");
        one.closing_vi = QString::fromUtf8("Đơn vị tổ chức: {organiser}\nThời gian: {period}\nSố giờ tín chỉ: {credit_hours}\nCó giá trị đến ngày {valid_until}\nThay thế giấy chứng nhận số {replaces}");
        one.closing_en = QString::fromUtf8("Organiser: {organiser}\nPeriod: {period}\nCredit hours: {credit_hours}\nValid until {valid_until}\nReissued in place of certificate no. {replaces}");
        one.first_role_vi = QString::fromUtf8("Đại diện đơn vị tổ chức");
        one.first_role_en = QString::fromUtf8("For the organiser");
        one.second_role_vi = QString::fromUtf8("Đại diện đơn vị cấp chứng nhận");
        one.second_role_en = QString::fromUtf8("For the issuing body");
    }
    return one;
}

CertificateTemplate firstTemplate(Edit& edit, Database& database, CertificateLayout layout) {
    CertificateTemplate found = find<CertificateTemplate>(database, QStringLiteral("layout = ? ORDER BY id LIMIT 1"), layout);
    if (!found.id) {
        found = standardTemplate(layout);
        edit.save(found);
    }
    return found;
}

} // namespace khue
