// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_need_card.h"

#include "app/store/edit.h"
#include "app/store/language.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

StudyNeedCard::StudyNeedCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_title(new QLabel(this)), m_from(new QLabel(this)), m_need(new QLabel(this)), m_open(new QPushButton(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QLabel* label : {m_title, m_from, m_need}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    setHeading(m_title, 3);
    setMuted(m_from);
    corner()->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { m_workspace.showRecord(QStringLiteral("priority"), m_priority); });
    retranslate();
}

void StudyNeedCard::setStudy(Id<Study> study) {
    m_study = study;
    setVisible(bool(study));
    reload();
}

void StudyNeedCard::reload() {
    if (!m_study)
        return;
    Database& database = m_workspace.database();
    const Priority priority = khue::find<Priority>(database, QStringLiteral("id = (SELECT priority_id FROM study WHERE id = ?)"), m_study);
    m_priority = priority.id.value;
    m_open->setVisible(m_priority);
    m_title->setVisible(m_priority);
    m_from->setVisible(m_priority);
    if (!m_priority) {
        m_need->setText(tr("No research priority is named yet: choose the one that this study answers."));
        return;
    }
    m_title->setText(inLanguage(priority.title_vi, priority.title_en));
    const QString proposer = priority.institution_id ? database.single(QStringLiteral("SELECT %1 FROM institution WHERE id = ?").arg(tableOf<Institution>.titleSql()), priority.institution_id).toString()
                                                     : QString();
    m_from->setText(proposer.isEmpty() ? priority.code : tr("%1 · proposed by %2").arg(priority.code, proposer));
    const QString need = inLanguage(priority.need_vi, priority.need_en);
    m_need->setText(need.isEmpty() ? tr("The priority states no need yet.") : need);
}

void StudyNeedCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void StudyNeedCard::retranslate() {
    setTitle(tr("The need it comes from"));
    m_open->setText(tr("Priority"));
    m_open->setAccessibleName(tr("Open the research priority"));
    m_workspace.attempt([this] { reload(); });
}

} // namespace khue
