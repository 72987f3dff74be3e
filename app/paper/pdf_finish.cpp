// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/pdf_finish.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace khue {

namespace {

QPDFObjectHandle text(const QString& words) {
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// One entry of the outline and those below it.
struct Node {
    const Bookmark* bookmark = nullptr;
    std::vector<Node> children;
    QPDFObjectHandle object;
    int size() const {
        int count = int(children.size());
        for (const Node& child : children)
            count += child.size();
        return count;
    }
};

/// Headings below the one that is above them; a level left out is none.
Node treeOf(const QList<Bookmark>& outline) {
    Node root;
    std::vector<std::pair<Node*, int>> open{{&root, 0}};
    for (const Bookmark& mark : outline) {
        while (open.size() > 1 && open.back().second >= mark.level)
            open.pop_back();
        // Children are only added to the last open node, so its own siblings no longer move.
        open.back().first->children.push_back({&mark, {}, {}});
        open.push_back({&open.back().first->children.back(), mark.level});
    }
    return root;
}

void link(QPDF& pdf, Node& parent, std::vector<QPDFObjectHandle>& pages, int depth) {
    for (Node& child : parent.children)
        child.object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (size_t i = 0; i < parent.children.size(); ++i) {
        Node& child = parent.children[i];
        QPDFObjectHandle& item = child.object;
        const auto page = size_t(std::clamp<int>(child.bookmark->page, 0, int(pages.size()) - 1));
        const double height = pages[page].getKey("/MediaBox").getArrayItem(3).getNumericValue();
        item.replaceKey("/Title", text(child.bookmark->title));
        item.replaceKey("/Parent", parent.object);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({pages[page], QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                                             QPDFObjectHandle::newReal(std::max(0.0, height - child.bookmark->y + 6), 2), QPDFObjectHandle::newNull()}));
        if (i > 0)
            item.replaceKey("/Prev", parent.children[i - 1].object);
        if (i + 1 < parent.children.size())
            item.replaceKey("/Next", parent.children[i + 1].object);
        link(pdf, child, pages, depth + 1);
    }
    if (parent.children.empty())
        return;
    parent.object.replaceKey("/First", parent.children.front().object);
    parent.object.replaceKey("/Last", parent.children.back().object);
    // What a reader shows unfolded: the first two levels.
    const int count = depth == 0 ? parent.size() : int(parent.children.size());
    parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(depth < 2 ? count : -count));
}

/// XMP has to say the same as the file's properties: PDF/A asks for it.
void addAuthorToMetadata(QPDFObjectHandle root, const QString& author) {
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    if (author.isEmpty() || !metadata.isStream())
        return;
    const auto data = metadata.getStreamData();
    QString xmp = QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    if (xmp.contains(QLatin1String("dc:creator>")))
        return;
    const QString entry = QStringLiteral("<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\"><dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator></rdf:Description>")
                              .arg(author.toHtmlEscaped());
    const qsizetype end = xmp.lastIndexOf(QLatin1String("</rdf:RDF>"));
    if (end < 0)
        return;
    xmp.insert(end, entry);
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QByteArray finished(const QByteArray& made, const PdfInfo& info) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", made.constData(), size_t(made.size()));
    QPDFObjectHandle root = pdf.getRoot();
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    Node tree = treeOf(info.outline);
    if (!tree.children.empty() && !pages.empty()) {
        tree.object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        tree.object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        link(pdf, tree, pages, 0);
        root.replaceKey("/Outlines", tree.object);
        if (info.outline.size() > 2)
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    if (!info.language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    if (!info.author.isEmpty()) {
        QPDFObjectHandle properties = pdf.getTrailer().getKey("/Info");
        if (properties.isDictionary())
            properties.replaceKey("/Author", text(info.author));
        addAuthorToMetadata(root, info.author);
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.setObjectStreamMode(info.archive ? qpdf_o_disable : qpdf_o_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray finishedPdf(const QByteArray& pdf, const PdfInfo& info) {
    try {
        return finished(pdf, info);
    } catch (const std::exception& fault) {
        throw Failure(QCoreApplication::translate("khue::PagePainter", "The pages could not be written or printed."), QString::fromUtf8(fault.what()));
    }
}

} // namespace khue
