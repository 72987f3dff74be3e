// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/text_encoding.h"

#include <array>

namespace khue {

namespace {

/// The upper half of the code pages, from the mapping tables the Unicode Consortium publishes.
constexpr std::array<char16_t, 128> Upper1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
    0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
    0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};
constexpr std::array<char16_t, 128> Upper1258 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0xFFFD, 0x2039, 0x0152,
    0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0xFFFD, 0x203A, 0x0153, 0xFFFD, 0xFFFD, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD,
    0x00CE, 0x00CF, 0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4,
    0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF,
};

bool isVowel1258(uchar byte) {
    switch (byte) {
    case 0xE2:
    case 0xC2:
    case 0xEA:
    case 0xCA:
    case 0xF4:
    case 0xD4:
    case 0xE3:
    case 0xC3: // â ê ô ă
    case 0xF5:
    case 0xD5:
    case 0xFD:
    case 0xDD: // ơ ư
        return true;
    default: {
        const char letter = char(byte | 0x20);
        return byte < 0x80 && (letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' ||
                               letter == 'u' || letter == 'y');
    }
    }
}

} // namespace

void EncodingDetector::feed(std::string_view piece) {
    if (m_isFirst && piece.size() >= 2) {
        const auto starts = [&](std::string_view mark) { return piece.substr(0, mark.size()) == mark; };
        m_hasMark = true;
        if (starts("\xFF\xFE"))
            m_mark = TextEncoding::Utf16LittleEndian;
        else if (starts("\xFE\xFF"))
            m_mark = TextEncoding::Utf16BigEndian;
        else
            m_hasMark = false;
    }
    m_isFirst = false;
    for (const char character : piece) {
        const uchar byte = uchar(character);
        if (byte == 0)
            ++(m_size % 2 ? m_zeroOdd : m_zeroEven);
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A)
            ++m_controls;
        if (m_pending > 0) {
            m_isUtf8 = m_isUtf8 && (byte & 0xC0) == 0x80;
            --m_pending;
        } else if (byte >= 0x80) {
            m_isUtf8 = m_isUtf8 && byte >= 0xC2 && byte <= 0xF4;
            m_pending = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        }
        const bool isTone = byte == 0xCC || byte == 0xD2 || byte == 0xDE || byte == 0xEC || byte == 0xF2;
        m_tones += isTone && isVowel1258(m_last);
        m_last = byte;
        ++m_size;
    }
}

TextEncoding EncodingDetector::encoding() const {
    if (m_hasMark)
        return m_mark;
    // UTF-16 without a mark: Latin letters and separators have a zero for their other half.
    if (m_zeroOdd > m_size / 8 && m_zeroEven < m_zeroOdd / 8)
        return TextEncoding::Utf16LittleEndian;
    if (m_zeroEven > m_size / 8 && m_zeroOdd < m_zeroEven / 8)
        return TextEncoding::Utf16BigEndian;
    if (m_isUtf8 && m_pending == 0)
        return TextEncoding::Utf8;
    return m_tones > 0 ? TextEncoding::Windows1258 : TextEncoding::Windows1252;
}

bool EncodingDetector::isBinary() const {
    const TextEncoding found = encoding();
    if (found == TextEncoding::Utf16LittleEndian || found == TextEncoding::Utf16BigEndian)
        return m_size % 2 != 0;
    return m_zeroEven + m_zeroOdd > 0 || m_controls > m_size / 100;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding), m_decoder(encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                                               : QStringConverter::Utf16LE) {}

std::string TextDecoder::decode(std::string_view piece) {
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return std::string(isFirst && piece.substr(0, 3) == "\xEF\xBB\xBF" ? piece.substr(3) : piece);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        QString text = m_decoder.decode(QByteArrayView(piece.data(), qsizetype(piece.size())));
        if (isFirst && text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return text.toStdString();
    }
    case TextEncoding::Windows1258:
    case TextEncoding::Windows1252: {
        const auto& upper = m_encoding == TextEncoding::Windows1258 ? Upper1258 : Upper1252;
        QString text(qsizetype(piece.size()), Qt::Uninitialized);
        for (size_t i = 0; i < piece.size(); ++i) {
            const uchar byte = uchar(piece[i]);
            text[qsizetype(i)] = QChar(byte < 0x80 ? char16_t(byte) : upper[byte - 0x80]);
        }
        return text.toStdString();
    }
    }
    return {};
}

} // namespace khue
