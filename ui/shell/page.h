// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace khue {

/// A page of the window. It shows what the database holds, and reads it anew when told that it changed.
/// The window leaves a margin around it; its own layout needs none.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    /// The window's title and the breadcrumb, in the language shown.
    virtual QString title() const = 0;
    /// Reads what is shown. Called when the page comes into view and after changes while it is in view.
    virtual void reload() = 0;
    /// Shows one record, where the page is one of a record. Called before reload().
    virtual void setRecord(qint64 id) { Q_UNUSED(id) }
    /// Turns to one of the records that belong to the one shown: the session of a run. Called after reload().
    virtual void showPart(const QString& table, qint64 id) {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }
    /// Whether it holds something typed but not saved; asked before the page is left or the window closed.
    virtual bool hasUnsaved() const { return false; }
    /// Saves what is typed; returns whether it went through.
    virtual bool saveUnsaved() { return true; }
    /// Lets what is typed go.
    virtual void discardUnsaved() {}
    /// Waits until everything the user has done here is written; before an undo, a print, the end.
    virtual void settle() {}
    /// Which record is shown, where the page is one of a record; for the way back.
    virtual qint64 record() const { return 0; }

signals:
    void titleChanged();

protected:
    Workspace& workspace() const { return m_workspace; }
    Database& database() const { return m_workspace.database(); }

    /// Sets every visible text. Called from the constructor of the page and at each change of language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            if (isVisible())
                reload();
        }
        QWidget::changeEvent(event);
    }

private:
    Workspace& m_workspace;
};

} // namespace khue
