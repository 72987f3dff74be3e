// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_page.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/studies/registration.h"
#include "ui/shell/page_list.h"
#include "ui/studies/study_overview.h"
#include "ui/studies/study_states.h"
#include "ui/studies/study_tabs.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_history.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

namespace {
const QString listPage = QStringLiteral("study");
} // namespace

StudyPage::StudyPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_tabs(new QTabWidget(this)), m_overview(new StudyOverview(workspace)), m_own{m_overview},
      m_history(new RecordHistory(workspace, tableOf<Study>)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs, 1);
    for (const StudyTabEntry& entry : studyTabs())
        m_own.append(entry.make(workspace));
    for (StudyTab* tab : std::as_const(m_own))
        m_tabs->addTab(tab, QString());
    m_tabs->addTab(m_history, QString());
    setFocusProxy(m_tabs);

    m_remove = m_header->addButton(QStringLiteral("trash"));
    m_chain = m_header->addButton(QStringLiteral("link"));
    connect(m_chain, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("chain_study"), record()); });
    m_print = m_header->addButton(QStringLiteral("print"));
    m_remove->setEnabled(!database().isReadOnly());
    connect(m_print, &QPushButton::clicked, this, [this] {
        this->workspace().attempt([this] { this->workspace().showReport(QStringLiteral("study_status"), {{QStringLiteral("study"), record()}}); });
    });
    connect(m_header, &PageHeader::pageAsked, this, [this](const QString& page) { this->workspace().showPage(page); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (removeRecords(this->workspace(), tableOf<Study>, {record()}))
            this->workspace().showPage(listPage);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        this->workspace().attempt([this] { showTabContents(); });
    });
    connect(m_overview->form(), &RecordForm::saved, this, [this] {
        this->workspace().attempt([this] { reload(); });
        emit titleChanged();
    });
    connect(m_overview->form(), &RecordForm::abandoned, this, [this] { this->workspace().showPage(listPage); });
    retranslate();
}

QString StudyPage::title() const {
    if (!record())
        return tr("New study");
    return database().single(QStringLiteral("SELECT COALESCE(%1, code) FROM study WHERE id = ?").arg(studyTitleSql({})), record()).toString();
}

qint64 StudyPage::record() const {
    return m_overview->form()->id();
}

bool StudyPage::hasUnsaved() const {
    return std::any_of(m_own.begin(), m_own.end(), [](const StudyTab* tab) { return tab->hasUnsaved(); });
}

bool StudyPage::saveUnsaved() {
    return std::all_of(m_own.begin(), m_own.end(), [](StudyTab* tab) { return !tab->hasUnsaved() || tab->saveUnsaved(); });
}

void StudyPage::discardUnsaved() {
    for (StudyTab* tab : std::as_const(m_own))
        if (tab->hasUnsaved())
            tab->discardUnsaved();
}

void StudyPage::setRecord(qint64 id) {
    RecordForm* form = m_overview->form();
    if (id == 0) {
        if (form->id() != 0 || !form->hasUnsaved())
            form->startNew(tableOf<Study>.toValues({}));
        m_tabs->setCurrentIndex(0);
    } else if (id != form->id() || !form->hasUnsaved()) {
        const bool another = id != form->id();
        if (!form->load(id))
            throwGone(tableOf<Study>);
        if (another)
            m_tabs->setCurrentIndex(0);
    }
}

void StudyPage::showPart(const QString& table, qint64 id) {
    for (size_t i = 0; i < studyTabs().size(); ++i)
        for (const char* part : studyTabs()[i].parts)
            if (table == QLatin1String(part)) {
                StudyTab* tab = m_own[qsizetype(i) + 1];
                m_tabs->setCurrentWidget(tab);
                tab->showPart(table, id);
                return;
            }
}

void StudyPage::showTab(const QString& name) {
    if (StudyTab* found = tab(name))
        m_tabs->setCurrentWidget(found);
    else if (name == QLatin1String("history"))
        m_tabs->setCurrentWidget(m_history);
}

StudyTab* StudyPage::tab(const QString& name) const {
    if (name == QLatin1String("overview"))
        return m_overview;
    for (size_t i = 0; i < studyTabs().size(); ++i)
        if (name == QLatin1String(studyTabs()[i].name))
            return m_own[qsizetype(i) + 1];
    return nullptr;
}

void StudyPage::reload() {
    RecordForm* form = m_overview->form();
    if (form->id() && !form->hasUnsaved() && !form->load(form->id())) {
        // It was removed, here or by somebody else: nothing is left to show.
        workspace().showPage(listPage);
        return;
    }
    showHead();
    showTabContents();
}

void StudyPage::showHead() {
    const bool stored = record() != 0;
    m_header->setTitle(title());
    for (QPushButton* button : {m_chain, m_print, m_remove})
        button->setVisible(stored);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, stored);
    QString breadcrumb;
    for (const PageEntry& entry : pageList())
        if (listPage == QLatin1String(entry.name))
            breadcrumb = pageTitle(entry);
    if (!stored) {
        m_header->setBreadcrumb(listPage, breadcrumb);
        m_header->chip()->set({});
        m_header->setSubtitle({});
        return;
    }
    const Study now = load(database(), study());
    m_header->setBreadcrumb(listPage, breadcrumb, now.code);
    m_header->chip()->set(titleOf(now.state), stateOf(now.state));
    QStringList about{titleOf(now.kind)};
    if (now.phase != TrialPhase::NotApplicable)
        about.append(titleOf(now.phase));
    const StudyRegistration registration = khue::find<StudyRegistration>(database(), QStringLiteral("study_id = ? ORDER BY %1 LIMIT 1").arg(QLatin1String(registrationOrderSql)), study());
    if (registration.id)
        about.append(registration.number);
    if (now.host_id)
        about.append(database().single(QStringLiteral("SELECT %1 FROM institution WHERE id = ?").arg(tableOf<Institution>.titleSql()), now.host_id).toString());
    if (now.priority_id)
        about.append(tr("Priority: %1").arg(database().single(QStringLiteral("SELECT %1 FROM priority WHERE id = ?").arg(tableOf<Priority>.titleSql()), now.priority_id).toString()));
    m_header->setSubtitle(about.join(QStringLiteral(" · ")));
}

void StudyPage::showTabContents() {
    for (StudyTab* tab : std::as_const(m_own))
        if (m_tabs->currentWidget() == tab) {
            tab->setStudy(study());
            tab->reload();
        }
    if (record() && m_tabs->currentWidget() == m_history) {
        m_history->setRecord(record());
        m_history->reload();
    }
}

void StudyPage::retranslate() {
    m_tabs->setTabText(0, tr("Overview"));
    for (size_t i = 0; i < studyTabs().size(); ++i)
        m_tabs->setTabText(int(i) + 1, tabTitle(studyTabs()[i]));
    m_tabs->setTabText(m_tabs->count() - 1, tr("History"));
    m_chain->setText(tr("Results chain"));
    m_chain->setToolTip(tr("Who was trained for it, what came of it, which indicators count it"));
    m_print->setText(tr("Status report"));
    m_remove->setText(tr("Remove"));
}

} // namespace khue
