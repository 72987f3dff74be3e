// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_overview.h"

#include "ui/widgets/basics.h"

#include "ui_study.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

namespace khue {

StudyOverview::StudyOverview(Workspace& workspace)
    : StudyTab(workspace), m_form(new RecordForm(workspace, tableOf<Study>, this)), m_side(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    auto* card = new Card(inside);
    Ui::StudyForm().setupUi(m_form->body());
    m_form->bind();
    card->body()->addWidget(m_form);
    auto* left = new QVBoxLayout;
    left->addWidget(card);
    left->addStretch();
    columns->addLayout(left, 3);
    m_side->setSpacing(14);
    columns->addLayout(m_side, 2);
    m_side->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    retranslate();
}

void StudyOverview::retranslate() {}

void StudyOverview::reload() {}

} // namespace khue
