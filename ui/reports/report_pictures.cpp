// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pictures.h"

#include "app/paper/page_painter.h"
#include "app/reports/report_list.h"
#include "app/store/failure.h"
#include "ui/reports/report_fields.h"

#include <QtCore/QThread>
#include <QtGui/QPainter>

namespace khue {

namespace {

/// The page in the middle of the picture, on white, with a thin frame.
QImage painted(const PageLayout& layout, PagePainter& pages, double ratio) {
    const QSizeF paper = layout.setup.size();
    const double scale = std::min(reportPictureWidth / paper.width(), reportPictureHeight / paper.height());
    const QSizeF size = paper * scale;
    QImage image(QSize(reportPictureWidth, reportPictureHeight) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRectF sheet((reportPictureWidth - size.width()) / 2, (reportPictureHeight - size.height()) / 2, size.width(), size.height());
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    if (!layout.pages.isEmpty())
        pages.paint(painter, layout.pages.first());
    painter.restore();
    painter.setPen(QPen(QColor(0xb4, 0xbd, 0xc9), 1));
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
    return image;
}

} // namespace

ReportPictures::ReportPictures(QObject* parent) : QObject(parent), m_stop(std::make_shared<std::atomic_bool>(false)) {}

ReportPictures::~ReportPictures() {
    *m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ReportPictures::make(const Database& database, double ratio) {
    if (m_thread)
        return;
    // The reports are made by the thread that owns the connection; pictures come back one by one.
    m_thread = QThread::create([this, &database, ratio, stop = m_stop] {
        const auto own = database.another();
        PagePainter pages;
        for (const Report* report : allReports()) {
            if (*stop)
                return;
            QVariantMap values = exampleValues(*own, *report);
            QImage image;
            try {
                image = painted(layOut(makeReport(*own, *report, values)), pages, ratio);
            } catch (const Failure&) {
                continue; // nothing to show yet: the sketch stays
            }
            QMetaObject::invokeMethod(this, [this, name = QString::fromLatin1(report->name), image] {
                m_pictures.insert(name, image);
                emit made(name);
            }, Qt::QueuedConnection);
        }
    });
    connect(m_thread, &QThread::finished, this, [this] {
        m_thread->deleteLater();
        m_thread = nullptr;
        emit finished();
    });
    m_thread->setParent(this);
    m_thread->start();
}

QImage sketchedPage(double ratio) {
    QImage image(QSize(reportPictureWidth, reportPictureHeight) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRectF sheet(0, 0, reportPictureWidth, reportPictureHeight);
    painter.fillRect(sheet, Qt::white);
    painter.fillRect(QRectF(14, 9, 26, 4), QColor(0x8a, 0x95, 0xa5));
    for (int line = 0; line < 9; ++line)
        painter.fillRect(QRectF(7, 20 + line * 5.5, line % 3 == 2 ? 28 : 40, 2), QColor(0xdd, 0xe3, 0xeb));
    painter.setPen(QPen(QColor(0xb4, 0xbd, 0xc9), 1));
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
    return image;
}

} // namespace khue
