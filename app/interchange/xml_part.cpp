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

/// What expat calls. Exceptions must not pass through C code: they are kept and thrown again afterwards.
struct Parse {
    XML_Parser parser;
    XmlReceiver& receiver;
    int maximumDepth;
    int depth = 0;
    bool tooDeep = false;
    bool hasDocumentType = false;
    std::exception_ptr thrown = {};

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

void readXml(ZipArchive& archive, const QString& part, const ReadLimits& limits, XmlReceiver& receiver,
             const std::function<void()>& report) {
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         &XML_ParserFree);
    Parse parse{parser.get(), receiver, limits.depth};
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), &Parse::start, &Parse::end);
    XML_SetCharacterDataHandler(parser.get(), &Parse::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), &Parse::documentType);
    qint64 fed = 0;
    const auto check = [&](XML_Status status) {
        if (parse.thrown)
            std::rethrow_exception(parse.thrown);
        if (status == XML_STATUS_OK)
            return;
        if (parse.hasDocumentType)
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "The file %1 declares entities, which a workbook never does. It was not read: it "
                         "may be made to do harm.")
                    .arg(archive.path()),
                part);
        if (parse.tooDeep)
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "The file %1 is nested so deeply that it cannot be a workbook. It was not read: it "
                         "may be made to do harm.")
                    .arg(archive.path()),
                part);
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", "The file %1 is damaged: its part %2 breaks off or is not well formed (line %3). Open "
                     "it in your spreadsheet program and save it anew.")
                .arg(archive.path(), part, QString::number(XML_GetCurrentLineNumber(parser.get()))),
            QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
    };
    archive.read(part, [&](std::string_view piece) {
        check(XML_Parse(parser.get(), piece.data(), int(piece.size()), XML_FALSE));
        fed += qint64(piece.size());
        if (fed - XML_GetCurrentByteIndex(parser.get()) > limits.tokenBytes)
            throw Failure(
                QCoreApplication::translate("khue::SheetReader", "The file %1 contains a tag of enormous length. It was not read any further: it may "
                         "be made to do harm.")
                    .arg(archive.path()),
                part);
        if (report)
            report();
        return true;
    });
    check(XML_Parse(parser.get(), nullptr, 0, XML_TRUE));
}

} // namespace khue
