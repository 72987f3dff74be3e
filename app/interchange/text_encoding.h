// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringDecoder>

#include <string>
#include <string_view>

namespace khue {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1258, Windows1252 };

/// Finds out piece by piece how a text file is encoded: by its byte order mark, as UTF-8 where it is valid,
/// else by which single-byte code page its letters make sense in (Vietnamese 1258 or Western European 1252).
class EncodingDetector {
public:
    void feed(std::string_view piece);
    TextEncoding encoding() const;
    /// Has bytes that no text has: the file is something else.
    bool isBinary() const;

private:
    int m_pending = 0; ///< continuation bytes still to come
    bool m_isUtf8 = true, m_isFirst = true;
    TextEncoding m_mark = TextEncoding::Utf8;
    bool m_hasMark = false;
    uchar m_last = 0;
    qint64 m_size = 0, m_tones = 0, m_zeroEven = 0, m_zeroOdd = 0, m_controls = 0;
};

/// Turns text of that encoding into UTF-8, piece by piece; a byte order mark is dropped.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    std::string decode(std::string_view piece);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    bool m_isFirst = true;
};

} // namespace khue
