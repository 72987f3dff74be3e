// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QImage>

#include <memory>

class QThread;

namespace khue {

/// The size of the pictures, in points of the screen.
inline constexpr int reportPictureWidth = 54, reportPictureHeight = 76;

/// Makes a small picture of the first page of every report, from what is in the database, one after the other in a
/// thread and on a connection of its own. A report for which there is nothing yet has none.
class ReportPictures : public QObject {
    Q_OBJECT
public:
    explicit ReportPictures(QObject* parent = nullptr);
    ~ReportPictures() override;

    /// Begins, unless it is at work already; `ratio` is how many pixels a point of the screen has.
    void make(const Database& database, double ratio);
    bool isBusy() const { return m_thread != nullptr; }
    QImage picture(const QString& report) const { return m_pictures.value(report); }

signals:
    void made(const QString& report);
    void finished();

private:
    QHash<QString, QImage> m_pictures;
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
};

/// What stands for a page that cannot be made yet: lines where there will be text.
QImage sketchedPage(double ratio);

} // namespace khue
