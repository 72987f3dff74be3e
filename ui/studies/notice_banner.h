// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_work_notices.h"
#include "ui/widgets/basics.h"

namespace khue {

/// What needs somebody in a study, in words, beside a sign; hidden where nothing does.
class NoticeBanner : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBanner(QWidget* parent = nullptr);
    /// Those of the notices that are of one of these kinds.
    void show(const QList<StudyWorkNotice>& notices, std::initializer_list<const char*> kinds);
    QString text() const { return m_text->text(); }

private:
    QLabel *m_mark, *m_text;
};

} // namespace khue
