// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/study_tab.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace khue {

/// A tab whose cards stand below each other and are scrolled.
class ScrolledTab : public StudyTab {
public:
    explicit ScrolledTab(Workspace& workspace) : StudyTab(workspace), m_scroll(new QScrollArea(this)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 10, 0, 0);
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setFrameShape(QFrame::NoFrame);
        auto* inside = new QWidget;
        m_body = new QVBoxLayout(inside);
        m_body->setContentsMargins(0, 0, 6, 0);
        m_body->setSpacing(12);
        m_scroll->setWidget(inside);
        column->addWidget(m_scroll);
    }

protected:
    QVBoxLayout* body() const { return m_body; }

private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

} // namespace khue
