// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_page.h"

#include "ui/shell/page_list.h"
#include "ui/widgets/history_view.h"
#include "ui/widgets/list_page.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace khue {

RecordPage::RecordPage(Workspace& workspace, const TableInfo& table, const char* list)
    : Page(workspace), m_table(table), m_listPage(QString::fromLatin1(list)), m_header(new PageHeader(this)),
      m_form(new RecordForm(workspace, table)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    m_columns = new QHBoxLayout(inside);
    m_columns->setContentsMargins(0, 0, 6, 0);
    m_columns->setSpacing(14);
    m_left = new QVBoxLayout;
    m_left->setSpacing(14);
    auto* card = new Card;
    card->body()->addWidget(m_form);
    m_left->addWidget(card);
    m_left->addStretch();
    m_columns->addLayout(m_left, 3);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    setFocusProxy(m_form);

    m_history = m_header->addButton(QStringLiteral("history"));
    m_remove = m_header->addButton(QStringLiteral("trash"));
    m_remove->setEnabled(!database().isReadOnly());
    connect(m_header, &PageHeader::pageAsked, this, [this](const QString& page) { this->workspace().showPage(page); });
    connect(m_history, &QPushButton::clicked, this, [this] {
        QDialog dialog(this);
        dialog.setWindowTitle(tr("History of “%1”").arg(title()));
        dialog.resize(560, 480);
        auto* inner = new QVBoxLayout(&dialog);
        auto* view = new HistoryView(this->workspace(), &dialog);
        inner->addWidget(view);
        view->setRecord(&m_table, m_form->id());
        this->workspace().attempt([view] { view->reload(); });
        dialog.exec();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (removeRecords(this->workspace(), m_table, {m_form->id()}))
            this->workspace().showPage(m_listPage);
    });
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) {
        showHead();
        showRecord(id);
        emit titleChanged();
    });
    connect(m_form, &RecordForm::abandoned, this, [this] { this->workspace().showPage(m_listPage); });
}

QVBoxLayout* RecordPage::side() {
    if (!m_side) {
        m_side = new QVBoxLayout;
        m_side->setSpacing(14);
        m_columns->addLayout(m_side, 2);
    }
    return m_side;
}

void RecordPage::addBelow(QWidget* card) {
    m_left->insertWidget(m_left->count() - 1, card);
}

QString RecordPage::title() const {
    if (!m_form->id())
        return newTitle();
    return database().single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(m_table.titleSql(), m_table.key()), m_form->id()).toString();
}

void RecordPage::setRecord(qint64 id) {
    if (id == 0) {
        if (m_form->id() != 0 || !m_form->hasUnsaved())
            m_form->startNew(newValues());
    } else if (id != m_form->id() || !m_form->hasUnsaved()) {
        if (!m_form->load(id))
            throwGone(m_table);
    }
}

void RecordPage::reload() {
    const qint64 id = m_form->id();
    if (id && !m_form->hasUnsaved() && !m_form->load(id)) {
        // It was removed, here or by somebody else: nothing is left to show.
        workspace().showPage(m_listPage);
        return;
    }
    showHead();
    showRecord(m_form->id());
}

void RecordPage::showHead() {
    m_header->setTitle(title());
    m_history->setVisible(m_form->id() != 0);
    m_remove->setVisible(m_form->id() != 0);
}

void RecordPage::retranslate() {
    for (const PageEntry& entry : pageList())
        if (m_listPage == QLatin1String(entry.name))
            m_header->setBreadcrumb(m_listPage, pageTitle(entry));
    m_history->setText(tr("History"));
    m_remove->setText(tr("Remove"));
}

} // namespace khue
