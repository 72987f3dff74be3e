// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtWidgets/QFrame>

class QLabel;

namespace khue {

/// The line at the foot of the window: when it was saved and backed up, and the time in both places.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSaved(const QDateTime& at);
    void setBackup(const QDateTime& at);
    void setOwnZone(const QString& zone);
    /// A message in the place of «saved», for some seconds.
    void say(const QString& message);
    /// Shows the time of `now`; called every few seconds.
    void tick(const QDateTime& now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_message;
    QLabel* m_backup;
    QLabel* m_time;
    QDateTime m_saved, m_backedUp, m_now;
    QDateTime m_saidUntil;
    QString m_zone;
};

} // namespace khue
