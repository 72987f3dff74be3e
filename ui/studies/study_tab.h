// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"
#include "ui/shell/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace khue {

/// A tab of a study's page: shows one study, reads it anew when told.
class StudyTab : public QWidget {
    Q_OBJECT
public:
    explicit StudyTab(Workspace& workspace) : m_workspace(workspace) {}
    Id<Study> study() const { return m_study; }
    /// Another study; it is shown at the next reload().
    virtual void setStudy(Id<Study> study) { m_study = study; }
    virtual void reload() = 0;
    /// Marks one of the records that the tab shows (see StudyTabEntry::parts). Called after reload().
    virtual void showPart(const QString& table, qint64 id) {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }
    /// As Page's, for a tab with fields of its own.
    virtual bool hasUnsaved() const { return false; }
    virtual bool saveUnsaved() { return true; }
    virtual void discardUnsaved() {}

protected:
    Workspace& workspace() const { return m_workspace; }
    Database& database() const { return m_workspace.database(); }
    QString studyCode() const { return database().single(QStringLiteral("SELECT code FROM study WHERE id = ?"), m_study).toString(); }
    /// Sets every visible text; called from the constructor of the tab too.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    Workspace& m_workspace;
    Id<Study> m_study;
};

} // namespace khue
