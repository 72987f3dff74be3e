// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace khue {

/// Text as it is searched and matched: NFD, marks dropped, đ and Đ mapped to d (Unicode does not decompose
/// them), lower case, every run of what is neither letter nor digit one space, none at the ends.
QString folded(QStringView text);

/// Text as it is stored: NFC, runs of white space (also no-break and zero-width ones) one space, trimmed.
/// Line breaks are kept where `keepLines`.
QString tidied(QStringView text, bool keepLines = false);
QString tidied(const QString& text, bool keepLines = false);

/// A key whose order by code point is the Vietnamese alphabet's: ă â đ ê ô ơ ư are letters of their own,
/// tones (ngang, huyền, hỏi, ngã, sắc, nặng) decide only between words alike but for them. ASCII only, so
/// that every database sorts it alike.
QString vietnameseSortKey(QStringView text);

/// A key whose order by code point is English: marks decide only between words alike but for them.
QString englishSortKey(QStringView text);
/// The same for a text whose Vietnamese key is known.
QString englishSortKey(QStringView text, const QString& vietnameseKey);

} // namespace khue
