// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/expert_search.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

namespace khue {

class ChoiceField;
class DateField;
class LinkRows;

/// Looks for somebody who can teach or advise: by words of the expertise, language, period; the best first, with reasons.
class ExpertPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExpertPanel(Workspace& workspace, QWidget* parent = nullptr);
    void setQuery(const ExpertQuery& query);
    ExpertQuery query() const;
    /// Looks anew.
    void reload();
    const std::vector<ExpertMatch>& matches() const { return m_matches; }

signals:
    void personChosen(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Workspace& m_workspace;
    QLabel *m_wordsLabel, *m_languageLabel, *m_fromLabel, *m_toLabel, *m_placeLabel, *m_count;
    SearchField* m_words;
    ChoiceField *m_language, *m_place;
    DateField *m_from, *m_to;
    LinkRows* m_rows;
    QTimer m_soon;
    std::vector<ExpertMatch> m_matches;
};

/// «Find an expert» in the navigation.
class ExpertPage : public Page {
    Q_OBJECT
public:
    explicit ExpertPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    ExpertPanel* panel() const { return m_panel; }

protected:
    void retranslate() override;

private:
    PageHeader* m_header;
    ExpertPanel* m_panel;
};

/// The same to choose somebody for what one is at: a session, a visit.
class ExpertDialog : public QDialog {
    Q_OBJECT
public:
    ExpertDialog(Workspace& workspace, const ExpertQuery& query, QWidget* parent);
    ExpertPanel* panel() const { return m_panel; }
    Id<Person> chosen() const { return m_chosen; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    ExpertPanel* m_panel;
    Id<Person> m_chosen;
};

} // namespace khue
