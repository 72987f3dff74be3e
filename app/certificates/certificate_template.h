// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

#include <array>

namespace khue {

enum class CertificateLayout { Portrait, Landscape };
template <> inline const ChoiceList choicesOf<CertificateLayout>{
    {"portrait", QT_TRANSLATE_NOOP("khue::Choice", "A4 upright, with a table (Circular 32/2023, Appendix II)")},
    {"landscape", QT_TRANSLATE_NOOP("khue::Choice", "A4 across, with a frame")},
};

enum class CertificateLanguage { Both, Vietnamese, English };
template <> inline const ChoiceList choicesOf<CertificateLanguage>{
    {"both", QT_TRANSLATE_NOOP("khue::Choice", "Bilingual")},
    {"vi", QT_TRANSLATE_NOOP("khue::Choice", "Vietnamese")},
    {"en", QT_TRANSLATE_NOOP("khue::Choice", "English")},
};

/// A logo or a seal; templates name it. Replacing its data changes every template that names it.
struct CertificatePicture {
    Id<CertificatePicture> id;
    int revision = 0;
    QString name;
    QString data; ///< PNG or JPEG in base64
    bool operator==(const CertificatePicture&) const = default;
};
template <> struct TableName<CertificatePicture> {
    static constexpr const char* value = "certificate_picture";
    static constexpr int number = 0;
};
template <> const Table<CertificatePicture> TableOf<CertificatePicture>::value;

/// What a certificate says and shows. Texts hold placeholders, see placeholders.h. A line whose placeholders all
/// have nothing to say is left out.
struct CertificateTemplate {
    Id<CertificateTemplate> id;
    int revision = 0;
    QString name;
    CertificateLayout layout = CertificateLayout::Landscape;
    CertificateLanguage language = CertificateLanguage::Both;
    QString logo_left, logo_right, seal;   ///< names of pictures; empty for none
    QString head_left_vi, head_left_en;    ///< governing body, issuing body
    QString head_right_vi, head_right_en;  ///< national motto, or the partner
    QString title_vi, title_en;
    QString subtitle_vi, subtitle_en;
    QString opening_vi, opening_en;        ///< «Chứng nhận»
    QString holder_vi, holder_en;          ///< the name, large
    QString details_vi, details_en;        ///< date of birth, workplace
    QString statement_vi, statement_en;    ///< «đã hoàn thành khóa học»
    QString course_vi, course_en;
    QString closing_vi, closing_en;        ///< period, hours, validity
    QString date_line_vi, date_line_en;    ///< place and date, above the signatures
    QString first_role_vi, first_role_en, first_name;
    QString second_role_vi, second_role_en, second_name; ///< empty: one signature
    QString number_line_vi, number_line_en;
    bool operator==(const CertificateTemplate&) const = default;
};
template <> struct TableName<CertificateTemplate> {
    static constexpr const char* value = "certificate_template";
    static constexpr int number = 0;
};
/// A name, known placeholders only (with the line where one is not), something to say in its languages.
QList<Problem> certificateTemplateRules(Database& database, const CertificateTemplate& one);

template <> const Table<CertificateTemplate> TableOf<CertificateTemplate>::value;

/// The texts a new programme begins with, in both languages.
CertificateTemplate standardTemplate(CertificateLayout layout);
/// The template to begin with; the two standard ones are added where there is none. Within `edit`.
CertificateTemplate firstTemplate(Edit& edit, Database& database, CertificateLayout layout);

} // namespace khue
