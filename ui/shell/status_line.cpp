// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "app/store/language.h"
#include "ui/widgets/shown_value.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace khue {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_message(new QLabel(this)), m_backup(new QLabel(this)), m_time(new QLabel(this)),
      m_now(QDateTime::currentDateTimeUtc()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 4);
    row->setSpacing(18);
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QLabel* label : {m_message, m_backup, m_time}) {
        label->setFont(small);
        label->setTextFormat(Qt::PlainText);
    }
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setMinimumWidth(150);
    row->addWidget(m_message, 1);
    row->addWidget(m_backup);
    row->addWidget(m_time);
    retranslate();
}

void StatusLine::setSaved(const QDateTime& at) {
    m_saved = at;
    m_standing = Saved;
    m_saidUntil = {};
    retranslate();
}

void StatusLine::setBackup(const QDateTime& at) {
    m_backedUp = at;
    retranslate();
}

void StatusLine::setOwnZone(const QString& zone) {
    m_zone = zone;
    retranslate();
}

void StatusLine::say(const QString& message) {
    m_message->setText(message);
    m_message->setToolTip(message);
    m_saidUntil = QDateTime::currentDateTimeUtc().addSecs(8);
}

void StatusLine::tick(const QDateTime& now, Standing standing) {
    m_now = now;
    m_standing = standing;
    retranslate();
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_saidUntil = {};
        retranslate();
    }
    QFrame::changeEvent(event);
}

QString StatusLine::standingText() const {
    switch (m_standing) {
    case Unsaved: return tr("Not saved yet");
    case ReadOnly: return tr("To look at only");
    case Saved: break;
    }
    return m_saved.isValid() ? tr("✓ Saved %1").arg(shownMoment(m_saved, m_now)) : tr("✓ Everything is saved");
}

void StatusLine::retranslate() {
    if (!m_saidUntil.isValid() || m_saidUntil < QDateTime::currentDateTimeUtc()) {
        m_message->setText(standingText());
        m_message->setToolTip({});
    }
    m_backup->setText(m_backedUp.isValid() ? tr("Last backup: %1").arg(shownMoment(m_backedUp, m_now)) : tr("No backup yet"));
    const auto at = [this](const QByteArray& zone) {
        const QDateTime there = m_now.toTimeZone(QTimeZone(zone));
        const int hours = there.offsetFromUtc() / 3600;
        return QString(shownTime(there.time()) + QStringLiteral(" (UTC%1%2)").arg(hours < 0 ? QLatin1String("−") : QLatin1String("+")).arg(std::abs(hours)));
    };
    QString text = tr("Ho Chi Minh City %1").arg(at("Asia/Ho_Chi_Minh")) + QStringLiteral(" · ") + tr("Oxford %1").arg(at("Europe/London"));
    if (!m_zone.isEmpty() && m_zone != QLatin1String("Asia/Ho_Chi_Minh") && m_zone != QLatin1String("Europe/London"))
        text += QStringLiteral(" · ") + tr("here %1").arg(at(m_zone.toLatin1()));
    m_time->setText(text);
}

} // namespace khue
