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
    enum Standing { Saved, Unsaved, ReadOnly };
    /// Shows the time of `now`, and how the page in view stands; called every few seconds.
    void tick(const QDateTime& now, Standing standing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_message;
    QLabel* m_backup;
    QLabel* m_time;
    QDateTime m_saved, m_backedUp, m_now;
    QDateTime m_saidUntil;
    Standing m_standing = Saved;
    QString standingText() const;
    QString m_zone;
};

} // namespace khue
