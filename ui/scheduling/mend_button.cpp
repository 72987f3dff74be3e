// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/mend_button.h"

#include "app/scheduling/placement.h"
#include "ui/widgets/long_task.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>

namespace khue {

MendButton::MendButton(Workspace& workspace, Clash clash, QWidget* parent)
    : QPushButton(parent), m_workspace(workspace), m_clash(std::move(clash)), m_menu(new QMenu(this)) {
    setMenu(m_menu);
    setEnabled(!workspace.database().isReadOnly());
    connect(m_menu, &QMenu::aboutToShow, this, &MendButton::look);
    retranslate();
}

void MendButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void MendButton::retranslate() {
    setText(tr("Mend"));
    setAccessibleName(tr("Mend: %1").arg(m_clash.text));
}

void MendButton::look() {
    if (m_task)
        return;
    m_menu->clear();
    m_menu->addAction(tr("Looking for what is free …"))->setEnabled(false);
    auto mends = std::make_shared<QList<Mend>>();
    m_task = new LongTask(m_workspace.database(), [clash = m_clash, mends](Database& database, Progress& progress) { *mends = khue::mends(database, clash, &progress); }, this);
    connect(m_task, &LongTask::finished, this, [this, mends] {
        const auto failure = m_task->failure();
        m_task->deleteLater();
        m_task = nullptr;
        if (failure)
            m_workspace.attempt([&] { throw *failure; });
        show(*mends);
    });
    m_task->start();
}

void MendButton::show(const QList<Mend>& mends) {
    m_menu->clear();
    for (const Mend& mend : mends)
        connect(m_menu->addAction(mend.text), &QAction::triggered, this, [this, mend] { apply(mend); });
    if (mends.isEmpty())
        m_menu->addAction(tr("Nothing is free within two weeks; open the session to decide"))->setEnabled(false);
    emit found();
}

void MendButton::apply(const Mend& mend) {
    const bool done = m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        Edit edit(database, "timetable", mend.label);
        place(edit, database, mend.session);
        edit.commit();
    });
    if (!done)
        return;
    m_workspace.say(mend.text);
    emit mended();
}

} // namespace khue
