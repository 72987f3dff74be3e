// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/document_card.h"

#include "app/store/language.h"
#include "ui/attached/document_actions.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/list_page.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

QStringList filesOf(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

DocumentCard::DocumentCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_add(new QToolButton(this)), m_rows(new QVBoxLayout), m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("documents"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_rows->setSpacing(2);
    body()->addLayout(m_rows);
    m_hint->setWordWrap(true);
    setMuted(m_hint);
    body()->addWidget(m_hint);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("add_document"));
    m_add->setEnabled(!workspace.database().isReadOnly());
    setAcceptDrops(m_add->isEnabled());
    corner()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        if (askAndAttach(m_workspace, m_record, this))
            afterChange();
    });
    retranslate();
}

void DocumentCard::retranslate() {
    setTitle(tr("Documents"));
    m_hint->setText(tr("Drop files here, or choose them with +."));
    m_add->setToolTip(tr("Attach a file"));
    m_add->setAccessibleName(m_add->toolTip());
}

void DocumentCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void DocumentCard::setRecord(const QString& table, qint64 id) {
    m_record = {table, id};
    setVisible(id != 0);
    reload();
}

void DocumentCard::reload() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // Not at once: it may be the row that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = 0;
    if (m_record.id)
        for (const DocumentFile& document : documentsOf(m_workspace.database(), m_record))
            addRow(document);
    m_hint->setVisible(m_count == 0);
}

void DocumentCard::addRow(const DocumentFile& document) {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QStringList note{shownSize(document.size), document.added_on.isValid() ? shownDate(document.added_on) : QString(), document.note};
    note.removeAll(QString());
    auto* row = new LinkRows(line);
    row->setRows({{document.name, note.join(QStringLiteral(" · ")), document.kind == DocumentKind::Other ? QString() : titleOf(document.kind), State::Info, QStringLiteral("document"),
                   document.id.value}},
                 {});
    connect(row, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { openDocument(m_workspace, {id}); });
    layout->addWidget(row, 1);
    auto* more = new QToolButton(line);
    more->setIcon(icon(QStringLiteral("more"), Role::Muted));
    more->setToolTip(tr("More with “%1”").arg(document.name));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    fillMenu(menu, document.id);
    more->setMenu(menu);
    layout->addWidget(more);
    m_rows->addWidget(line);
    ++m_count;
}

void DocumentCard::fillMenu(QMenu* menu, Id<DocumentFile> document) {
    menu->addAction(icon(QStringLiteral("file")), tr("Open"), this, [this, document] { openDocument(m_workspace, document); });
    menu->addAction(icon(QStringLiteral("download")), tr("Save a copy…"), this, [this, document] { saveDocumentCopy(m_workspace, document, this); });
    if (m_workspace.database().isReadOnly())
        return;
    menu->addAction(icon(QStringLiteral("edit")), tr("Name, kind and note…"), this, [this, document] {
        editDocument(m_workspace, document, this);
        afterChange();
    });
    menu->addAction(icon(QStringLiteral("trash")), tr("Remove"), this, [this, document] {
        if (removeRecords(m_workspace, tableOf<DocumentFile>, {document.value}))
            afterChange();
    });
}

void DocumentCard::afterChange() {
    reload();
    emit changed();
}

void DocumentCard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_record.id && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentCard::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (attachFiles(m_workspace, m_record, filesOf(event->mimeData())))
        afterChange();
}

} // namespace khue
