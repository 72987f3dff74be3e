// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/notice_banner.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace khue {

NoticeBanner::NoticeBanner(QWidget* parent) : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)) {
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    hide();
}

void NoticeBanner::show(const QList<StudyWorkNotice>& notices, std::initializer_list<const char*> kinds) {
    QStringList lines;
    Severity gravest = Severity::Hint;
    for (const StudyWorkNotice& notice : notices) {
        if (std::none_of(kinds.begin(), kinds.end(), [&](const char* kind) { return qstrcmp(kind, notice.kind) == 0; }))
            continue;
        gravest = std::max(gravest, notice.severity);
        // The study is known here.
        const QString before = notice.code + QStringLiteral(": ");
        lines.append(notice.text.startsWith(before) ? notice.text.mid(before.size()) : notice.text);
    }
    m_mark->setPixmap(icon(QStringLiteral("alert"), gravest == Severity::Error ? Role::Bad : gravest == Severity::Warning ? Role::Care : Role::Info).pixmap(20, 20));
    m_text->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace khue
