// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_filter_button.h"

#include "app/store/settings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>

namespace khue {

SavedFilterButton::SavedFilterButton(Workspace& workspace, Filters filters, QWidget* parent)
    : QToolButton(parent), m_workspace(workspace), m_filters(std::move(filters)) {
    setIcon(khue::icon(QStringLiteral("bookmark")));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilterButton::fill);
    retranslate();
}

void SavedFilterButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void SavedFilterButton::retranslate() {
    setToolTip(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
}

void SavedFilterButton::fill() {
    menu()->clear();
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        const std::vector<SavedFilter> saved = loadAll<SavedFilter>(database, QStringLiteral("page = ? ORDER BY name"), m_filters.page());
        for (const SavedFilter& filter : saved)
            connect(menu()->addAction(khue::icon(QStringLiteral("bookmark")), filter.name), &QAction::triggered, this,
                    [this, conditions = filter.conditions] { m_filters.choose(conditions); });
        if (saved.empty())
            menu()->addAction(tr("No saved filters yet"))->setEnabled(false);
        menu()->addSeparator();
        QAction* keeping = menu()->addAction(khue::icon(QStringLiteral("plus")), tr("Save this filter…"));
        keeping->setEnabled(!database.isReadOnly() && !m_filters.conditions().isEmpty());
        connect(keeping, &QAction::triggered, this, &SavedFilterButton::keep);
        if (saved.empty() || database.isReadOnly())
            return;
        QMenu* removal = menu()->addMenu(khue::icon(QStringLiteral("trash")), tr("Remove"));
        for (const SavedFilter& filter : saved)
            connect(removal->addAction(filter.name), &QAction::triggered, this, [this, filter] {
                m_workspace.attempt([&] {
                    Edit edit(m_workspace.database(), "remove", filter.name);
                    edit.remove(filter.id);
                    edit.commit();
                });
            });
    });
}

void SavedFilterButton::keep() {
    const QString name = ask::text(this, tr("Save this filter"), tr("Name of the filter")).trimmed();
    if (name.isEmpty())
        return;
    m_workspace.attempt([&] {
        SavedFilter filter = khue::find<SavedFilter>(m_workspace.database(), QStringLiteral("page = ? AND name = ?"), m_filters.page(), name);
        filter.page = m_filters.page();
        filter.name = name;
        filter.conditions = m_filters.conditions();
        saveChecked(m_workspace.database(), filter, "filter", name);
    });
}

} // namespace khue
