// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/saved_report.h"
#include "ui/reports/report_pictures.h"

#include <QtWidgets/QListWidget>

namespace khue {

/// The list of the report desk: saved reports first, then all reports by area, each with a small picture of its first
/// page and what it is for.
class ReportChoice : public QListWidget {
    Q_OBJECT
public:
    explicit ReportChoice(QWidget* parent = nullptr);

    /// Fills it anew; `filter` is words that all have to be in a title or explanation. What was chosen stays chosen.
    void fill(const std::vector<SavedReport>& saved, QDate today, const QString& filter);
    void setPicture(const QString& report, const QImage& image);

    /// Chooses a report, or a saved one where `savedId` is given. Whether it is in the list.
    bool choose(const QString& report, qint64 savedId = 0);
    QString report() const;  ///< of what is chosen
    qint64 savedId() const;  ///< 0 where no saved one is chosen

    enum Role { ReportName = Qt::UserRole + 1, SavedId, Explanation, ChipText, IsHeading };

signals:
    void chosen();

private:
    void addHeading(const QString& title);
    void addReport(const QString& report, qint64 savedId, const QString& title, const QString& explanation, const QString& chip);
    QHash<QString, QImage> m_pictures;
    QImage m_sketch;
};

} // namespace khue
