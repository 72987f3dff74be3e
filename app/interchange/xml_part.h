// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/zip_archive.h"

#include <functional>

namespace khue {

/// The attributes of a start tag. Names are compared without prefix: files of the strict and the transitional
/// kind, and of any writer, differ in namespaces and prefixes but not in these names.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}
    /// The value, or an empty view where there is none.
    std::string_view value(std::string_view name) const;
    /// As value(), but only of an attribute with a prefix (r:id beside id).
    std::string_view prefixed(std::string_view name) const;
    int number(std::string_view name, int otherwise) const;
    bool has(std::string_view name) const { return value(name).data() != nullptr; }
    const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

/// Receives a document as it is read; names come without prefix. May throw.
class XmlReceiver {
public:
    virtual ~XmlReceiver() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// A part of an archive on its way to a receiver. Throws Failure where the XML is broken, nested too deeply, has a
/// document type (entities could expand without end) or a tag without end.
class XmlPart {
public:
    XmlPart(ZipArchive& archive, const QString& part, const ReadLimits& limits, XmlReceiver& receiver);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Reads on by some 64 KiB; false once the document was read to its end.
    bool readOn();
    /// Of the part, after inflating.
    qint64 bytesRead() const { return m_read; }

private:
    struct Parse;
    [[noreturn]] void fail() const;
    ZipArchive& m_archive;
    const QString m_part;
    ZipPart m_file;
    const qint64 m_longestToken;
    std::unique_ptr<Parse> m_parse;
    qint64 m_read = 0;
    bool m_isFinished = false;
};

/// Reads such a part to its end. `report` is called every now and then.
void readXml(ZipArchive& archive, const QString& part, const ReadLimits& limits, XmlReceiver& receiver,
             const std::function<void()>& report = {});

} // namespace khue
