// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate_facts.h"
#include "app/certificates/certificate_pictures.h"
#include "app/certificates/qr_code.h"
#include "app/paper/typeface.h"

class QPagedPaintDevice;
class QPainter;

namespace khue {

class Progress;

/// What a part of a certificate is for; the painter chooses the colour.
enum class CertificateInk { Text, Muted, Accent, Gold, Pale, Warning };

/// A certificate laid out: everything at its place, in points from the page's top left corner.
struct CertificatePage {
    struct Text {
        QPointF baseline;
        QString text;
        TextStyle style;
        CertificateInk ink = CertificateInk::Text;
        double width = 0;
        QRectF rect() const { return {baseline.x(), baseline.y() - style.size, width, style.size * 1.29}; }
        bool operator==(const Text&) const = default;
    };
    struct Line {
        QLineF line;
        double width = 0.6;
        CertificateInk ink = CertificateInk::Text;
        bool operator==(const Line&) const = default;
    };
    struct Picture {
        QRectF rect;
        QImage image;
    };
    QSizeF size;
    bool framed = false;
    std::vector<Text> texts; ///< in the order of reading
    std::vector<Line> lines;
    std::vector<Picture> pictures;
    QrCode code;
    QRectF codeRect;
    QString across; ///< «MẪU · SPECIMEN», «THU HỒI · REVOKED»: large and pale over the page; empty for none
};

/// Lays certificates of one template out. What is the same on all of them is taken apart and measured once. Like the
/// typeface it belongs to the thread that made it.
class CertificateComposer {
public:
    CertificateComposer(const CertificateTemplate& one, const CertificatePictures& pictures, Typeface& typeface);

    /// `code` is the text of the QR code; empty leaves it out.
    CertificatePage page(const CertificateFacts& facts, const QString& code, const QString& keyId = {}, const QString& across = {});

private:
    struct Bilingual {
        PlaceholderText vi, en;
    };
    /// How a part is set. `small` is the size of the second language beside the first.
    struct Setting {
        TextStyle style;
        CertificateInk ink = CertificateInk::Text;
        Align align = Align::Centre;
        double gap = 0; ///< above it
        bool oneLine = false; ///< shrinks before it is broken
        double second = 0.8;
    };
    struct SetLine {
        QString text;
        TextStyle style;
        CertificateInk ink = CertificateInk::Text;
        Align align = Align::Centre;
        double width = 0, gap = 0;
    };
    using SetLines = std::vector<SetLine>;

    Bilingual bilingual(const QString& vietnamese, const QString& english) const;
    std::pair<QStringList, QStringList> said(const Bilingual& part, const CertificateFacts& facts) const;
    SetLines set(const QStringList& first, const QStringList& second, const Setting& setting, double width, double scale);
    SetLines set(const Bilingual& part, const CertificateFacts& facts, const Setting& setting, double width, double scale);
    double height(const SetLines& lines) const;
    double place(CertificatePage& page, const SetLines& lines, double left, double width, double top);
    double placeHead(CertificatePage& page, const CertificateFacts& facts);
    double placeFoot(CertificatePage& page, const CertificateFacts& facts, const QString& code, const QString& keyId);
    double placeTable(CertificatePage& page, const CertificateFacts& facts, double top, double scale, bool measureOnly);
    void placePicture(CertificatePage& page, const QImage& image, const QRectF& room);

    const CertificateTemplate m_template;
    const CertificatePictures m_pictures;
    Typeface& m_typeface;
    PaperWords m_words;
    bool m_portrait;
    QSizeF m_size;
    double m_left = 0, m_right = 0; ///< of the text
    Bilingual m_headLeft, m_headRight, m_title, m_subtitle, m_opening, m_holder, m_details, m_statement, m_course, m_closing, m_dateLine, m_firstRole, m_secondRole, m_numberLine;
};

/// Paints laid-out certificates, keeping fonts between pages.
class CertificatePainter {
public:
    explicit CertificatePainter(Typeface& typeface) : m_typeface(typeface) {}
    /// Onto a painter whose unit is the point and whose origin is the page's top left corner.
    void paint(QPainter& painter, const CertificatePage& page);

private:
    const QPainterPath& frame(QSizeF size);
    Typeface& m_typeface;
    QSizeF m_frameSize;
    QPainterPath m_frame, m_rosette;
};

/// The families that certificates are set in, best first.
QStringList certificateFamilies();

/// Certificates of the register laid out, each by its own template. Throws as writeCertificatesPdf().
std::vector<CertificatePage> certificatePages(Database& database, const QList<Id<Certificate>>& certificates, Progress* progress = nullptr);

/// Certificates of the register, in that order, as one PDF with a bookmark each. Each is laid out by its own
/// template. The file appears whole or not at all. Throws Failure (also naming every missing picture) and Cancelled.
void writeCertificatesPdf(Database& database, const QList<Id<Certificate>>& certificates, const QString& path, Progress* progress = nullptr);
/// The same onto a printer that takes whole sheets.
void printCertificates(Database& database, const QList<Id<Certificate>>& certificates, QPagedPaintDevice& device, Progress* progress = nullptr);

} // namespace khue
