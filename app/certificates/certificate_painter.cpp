// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_page.h"
#include "app/certificates/certificate_text.h"
#include "app/paper/output_file.h"
#include "app/paper/pdf_output.h"
#include "app/store/failure.h"
#include "app/store/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <cmath>

namespace khue {

namespace {

constexpr double pi = 3.14159265358979;

QColor rgb(CertificateInk ink) {
    switch (ink) {
    case CertificateInk::Text: return QColor(0x1b, 0x24, 0x32);
    case CertificateInk::Muted: return QColor(0x4d, 0x58, 0x66);
    case CertificateInk::Accent: return QColor(0x14, 0x30, 0x5c);
    case CertificateInk::Gold: return QColor(0xa8, 0x80, 0x2e);
    case CertificateInk::Pale: return QColor(0xf1, 0xec, 0xdf);
    case CertificateInk::Warning: return QColor(0xf0, 0xd2, 0xd0);
    }
    return Qt::black;
}

/// A rectangle whose corners are cut out by quarter circles.
QPainterPath notched(const QRectF& rect, double radius) {
    QPainterPath path;
    path.moveTo(rect.left() + radius, rect.top());
    path.lineTo(rect.right() - radius, rect.top());
    path.arcTo(QRectF(rect.right() - radius, rect.top() - radius, 2 * radius, 2 * radius), 180, 90);
    path.lineTo(rect.right(), rect.bottom() - radius);
    path.arcTo(QRectF(rect.right() - radius, rect.bottom() - radius, 2 * radius, 2 * radius), 90, 90);
    path.lineTo(rect.left() + radius, rect.bottom());
    path.arcTo(QRectF(rect.left() - radius, rect.bottom() - radius, 2 * radius, 2 * radius), 0, 90);
    path.lineTo(rect.left(), rect.top() + radius);
    path.arcTo(QRectF(rect.left() - radius, rect.top() - radius, 2 * radius, 2 * radius), 270, 90);
    return path;
}

} // namespace

const QPainterPath& CertificatePainter::frame(QSizeF size) {
    if (m_frameSize == size)
        return m_frame;
    m_frameSize = size;
    const QRectF sheet(QPointF(0, 0), size);
    m_frame = QPainterPath();
    m_frame.addPath(notched(sheet.adjusted(31, 31, -31, -31), 15));
    m_frame.addPath(notched(sheet.adjusted(34, 34, -34, -34), 15));
    for (const QPointF& corner : {sheet.topLeft() + QPointF(34, 34), sheet.topRight() + QPointF(-34, 34), sheet.bottomLeft() + QPointF(34, -34), sheet.bottomRight() + QPointF(-34, -34)}) {
        QPolygonF diamond{corner + QPointF(0, -4.5), corner + QPointF(4.5, 0), corner + QPointF(0, 4.5), corner + QPointF(-4.5, 0), corner + QPointF(0, -4.5)};
        m_frame.addPolygon(diamond);
    }
    // Turned ovals, as on securities: pale behind the text.
    m_rosette = QPainterPath();
    constexpr int ovals = 18;
    for (int i = 0; i < ovals; ++i) {
        QPainterPath oval;
        oval.addEllipse(QPointF(0, 0), size.height() * 0.34, size.height() * 0.13);
        QTransform turn;
        turn.translate(size.width() / 2, size.height() * 0.5);
        turn.rotate(180.0 * i / ovals);
        m_rosette.addPath(turn.map(oval));
    }
    return m_frame;
}

void CertificatePainter::paint(QPainter& painter, const CertificatePage& page) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (page.framed) {
        const QPainterPath& lines = frame(page.size);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(rgb(CertificateInk::Pale), 0.7));
        painter.drawPath(m_rosette);
        painter.setPen(QPen(rgb(CertificateInk::Accent), 2.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(QPointF(0, 0), page.size).adjusted(24, 24, -24, -24));
        painter.setPen(QPen(rgb(CertificateInk::Gold), 0.8));
        painter.drawPath(lines);
    }
    if (!page.across.isEmpty()) {
        TextStyle style{60, true, false};
        const double diagonal = std::hypot(page.size.width(), page.size.height());
        const double wide = m_typeface.width(page.across, style);
        style.size *= std::min(1.6, diagonal * 0.7 / wide);
        painter.save();
        painter.translate(page.size.width() / 2, page.size.height() / 2);
        painter.rotate(-std::atan2(page.size.height(), page.size.width()) * 180 / pi);
        painter.setPen(rgb(CertificateInk::Warning));
        m_typeface.draw(painter, {-m_typeface.width(page.across, style) / 2, style.size * 0.35}, page.across, style);
        m_typeface.flush(painter);
        painter.restore();
    }
    for (const CertificatePage::Picture& picture : page.pictures)
        painter.drawImage(picture.rect, picture.image);
    for (const CertificatePage::Line& line : page.lines) {
        painter.setPen(QPen(rgb(line.ink), line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line);
    }
    if (page.code.size) {
        // Filled without smoothing, so that no light shines between rectangles that touch.
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(page.codeRect, Qt::white);
        constexpr int quiet = 4;
        // In units of a module: short numbers make small files.
        painter.translate(page.codeRect.topLeft());
        const double module = page.codeRect.width() / (page.code.size + 2 * quiet);
        painter.scale(module, module);
        painter.translate(quiet, quiet);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(page.code.rectangles());
        painter.restore();
    }
    bool first = true;
    CertificateInk ink = CertificateInk::Text;
    for (const CertificatePage::Text& text : page.texts) {
        if (first || text.ink != ink) {
            m_typeface.flush(painter);
            ink = text.ink;
            painter.setPen(rgb(ink));
            first = false;
        }
        m_typeface.draw(painter, text.baseline, text.text, text.style);
    }
    m_typeface.flush(painter);
    painter.restore();
}

namespace {

/// One composer a template, made when its first certificate comes.
class Composers {
public:
    Composers(Database& database, Typeface& typeface) : m_database(database), m_typeface(typeface) {}
    CertificateComposer& of(const Certificate& certificate) {
        std::unique_ptr<CertificateComposer>& composer = m_composers[certificate.template_id.value];
        if (!composer) {
            // A template that was removed leaves the standard wording.
            CertificateTemplate one = find<CertificateTemplate>(m_database, QStringLiteral("id = ?"), certificate.template_id);
            if (!one.id)
                one = standardTemplate(certificate.credit_hours > 0 ? CertificateLayout::Portrait : CertificateLayout::Landscape);
            const CertificatePictures pictures(m_database, one);
            if (!pictures.problems().isEmpty())
                throw Failure(QCoreApplication::translate("khue::CertificatePrint", "The template “%1” cannot be printed yet:").arg(one.name) + u'\n' + pictures.problems().join(u'\n'));
            composer = std::make_unique<CertificateComposer>(one, pictures, m_typeface);
        }
        return *composer;
    }

private:
    Database& m_database;
    Typeface& m_typeface;
    std::map<qint64, std::unique_ptr<CertificateComposer>> m_composers;
};

QString acrossOf(CertificateState state) {
    switch (state) {
    case CertificateState::Revoked: return QStringLiteral("THU HỒI · REVOKED");
    case CertificateState::Replaced: return QStringLiteral("ĐÃ THAY THẾ · REPLACED");
    case CertificateState::Issued: break;
    }
    return {};
}

QPageLayout pageLayoutOf(QSizeF size) {
    return QPageLayout(QPageSize(QPageSize::A4), size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
}

} // namespace

std::vector<CertificatePage> certificatePages(Database& database, const QList<Id<Certificate>>& certificates, Progress* progress) {
    Typeface typeface(certificateFamilies());
    Composers composers(database, typeface);
    std::vector<CertificatePage> pages;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const Certificate certificate = load(database, certificates[i]);
        if (progress)
            progress->report(double(i) / double(certificates.size()), certificate.number);
        pages.push_back(composers.of(certificate).page(factsFrom(certificate.snapshot), certificateText(certificate), certificate.key_id, acrossOf(certificate.state)));
    }
    return pages;
}

void printCertificates(Database& database, const QList<Id<Certificate>>& certificates, QPagedPaintDevice& device, Progress* progress) {
    Typeface typeface(certificateFamilies());
    Composers composers(database, typeface);
    CertificatePainter certificatePainter(typeface);
    const auto refuse = [] { return Failure(QCoreApplication::translate("khue::CertificatePrint", "The certificates could not be written or printed.")); };
    QPainter painter;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const Certificate certificate = load(database, certificates[i]);
        if (progress)
            progress->report(double(i) / double(certificates.size()), certificate.number);
        const CertificatePage page = composers.of(certificate).page(factsFrom(certificate.snapshot), certificateText(certificate), certificate.key_id, acrossOf(certificate.state));
        device.setPageLayout(pageLayoutOf(page.size));
        if (i == 0 ? !painter.begin(&device) : !device.newPage())
            throw refuse();
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        certificatePainter.paint(painter, page);
    }
    if (painter.isActive() && !painter.end())
        throw refuse();
}

void writeCertificatesPdf(Database& database, const QList<Id<Certificate>>& certificates, const QString& path, Progress* progress) {
    if (certificates.isEmpty())
        throw Failure(QCoreApplication::translate("khue::CertificatePrint", "There is no certificate to print."));
    const Certificate first = load(database, certificates.first());
    writeWhole(path, [&](QIODevice& device) {
        const QString course = first.course_vi.isEmpty() ? first.course_en : first.course_vi;
        PdfInfo info;
        info.title = certificates.size() == 1 ? QString(first.number + QStringLiteral(" · ") + first.holder) : QCoreApplication::translate("khue::CertificatePrint", "Certificates: %1").arg(course);
        const Institution body = find<Institution>(database, QStringLiteral("id = ?"), first.issuing_body_id);
        info.author = body.name_vi.isEmpty() ? body.name_en : body.name_vi;
        info.language = QStringLiteral("vi");
        for (qsizetype i = 0; certificates.size() > 1 && i < certificates.size(); ++i) {
            Statement row = database.query(QStringLiteral("SELECT number, holder FROM certificate WHERE id = ?"), certificates[i]);
            if (row.next())
                info.outline.append({row.text(0) % QStringLiteral(" · ") % row.text(1), 1, int(i), 0});
        }
        writePdf(device, info, [&](QPdfWriter& writer) { printCertificates(database, certificates, writer, progress); });
    });
}

} // namespace khue
