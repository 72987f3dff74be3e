// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/xml_part.h"

#include <QtCore/QCoreApplication>

#include <charconv>
#include <cstring>
#include <exception>
#include <expat.h>

namespace khue {

namespace {

std::string_view withoutPrefix(const char* name) {
    const char* colon = std::strchr(name, ':');
    return std::string_view(colon ? colon + 1 : name);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (withoutPrefix(*pair) == name)
            return pair[1];
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (std::strchr(*pair, ':') && withoutPrefix(*pair) == name)
            return pair[1];
    return {};
}

int XmlAttributes::number(std::string_view name, int otherwise) const {
    const std::string_view text = value(name);
    int result = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

/// What expat calls. Exceptions must not pass through C code: they are kept and thrown again afterwards.
struct XmlPart::Parse {
    XML_Parser parser = XML_ParserCreate(nullptr);
    XmlReceiver& receiver;
    const int maximumDepth;
    int depth = 0;
    bool tooDeep = false;
    bool hasDocumentType = false;
    std::exception_ptr thrown = {};

    Parse(XmlReceiver& receiver, int maximumDepth) : receiver(receiver), maximumDepth(maximumDepth) {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, &Parse::start, &Parse::end);
        XML_SetCharacterDataHandler(parser, &Parse::text);
        XML_SetStartDoctypeDeclHandler(parser, &Parse::documentType);
    }
    ~Parse() { XML_ParserFree(parser); }
    Q_DISABLE_COPY_MOVE(Parse)

    template <typename Work> void guarded(Work work) {
        if (thrown)
            return;
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    static void start(void* data, const char* name, const char** attributes) {
        Parse& self = *static_cast<Parse*>(data);
        if (++self.depth > self.maximumDepth) {
            self.tooDeep = true;
            XML_StopParser(self.parser, XML_FALSE);
            return;
        }
        self.guarded([&] { self.receiver.start(withoutPrefix(name), XmlAttributes(attributes)); });
    }
    static void end(void* data, const char* name) {
        Parse& self = *static_cast<Parse*>(data);
        --self.depth;
        self.guarded([&] { self.receiver.end(withoutPrefix(name)); });
    }
    static void text(void* data, const char* text, int length) {
        Parse& self = *static_cast<Parse*>(data);
        self.guarded([&] { self.receiver.text(std::string_view(text, size_t(length))); });
    }
    static void documentType(void* data, const char*, const char*, const char*, int) {
        Parse& self = *static_cast<Parse*>(data);
        self.hasDocumentType = true;
        XML_StopParser(self.parser, XML_FALSE);
    }
};

XmlPart::XmlPart(ZipArchive& archive, const QString& part, const ReadLimits& limits, XmlReceiver& receiver)
    : m_archive(archive), m_part(part), m_file(archive, part), m_longestToken(limits.tokenBytes),
      m_parse(std::make_unique<Parse>(receiver, limits.depth)) {}

XmlPart::~XmlPart() = default;

bool XmlPart::readOn() {
    if (m_isFinished)
        return false;
    const std::string_view piece = m_file.next();
    m_isFinished = piece.empty();
    m_read += qint64(piece.size());
    if (XML_Parse(m_parse->parser, piece.data(), int(piece.size()), m_isFinished) != XML_STATUS_OK || m_parse->thrown)
        fail();
    if (!m_isFinished && m_read - XML_GetCurrentByteIndex(m_parse->parser) > m_longestToken)
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "The file %1 contains a tag of enormous length. It was not read any further: it may "
                     "be made to do harm.")
                .arg(m_archive.path()),
            m_part);
    return !m_isFinished;
}

void XmlPart::fail() const {
    if (m_parse->thrown)
        std::rethrow_exception(m_parse->thrown);
    if (m_parse->hasDocumentType)
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "The file %1 declares entities, which a workbook never does. It was not read: it "
                     "may be made to do harm.")
                .arg(m_archive.path()),
            m_part);
    if (m_parse->tooDeep)
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "The file %1 is nested so deeply that it cannot be a workbook. It was not read: it "
                     "may be made to do harm.")
                .arg(m_archive.path()),
            m_part);
    throw Failure(
        QCoreApplication::translate("khue::SheetReader", "The file %1 is damaged: its part %2 breaks off or is not well formed (line %3). Open "
                 "it in your spreadsheet program and save it anew.")
            .arg(m_archive.path(), m_part, QString::number(XML_GetCurrentLineNumber(m_parse->parser))),
        QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parse->parser))));
}

void readXml(ZipArchive& archive, const QString& part, const ReadLimits& limits, XmlReceiver& receiver,
             const std::function<void()>& report) {
    XmlPart xml(archive, part, limits, receiver);
    while (xml.readOn())
        if (report)
            report();
}

} // namespace khue
