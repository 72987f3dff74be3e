// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/outbox_page.h"

#include "app/store/failure.h"
#include "app/store/language.h"
#include "ui/widgets/ask.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace khue {

namespace {
constexpr int rowHeight = 31;
}

OutboxPage::OutboxPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_list(new QTreeWidget(this)), m_card(new Card(this)),
      m_about(new QLabel(this)), m_text(new QTextEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_folder = m_header->addButton(QStringLiteral("folder"));
    m_remove = m_header->addButton(QStringLiteral("trash"));
    m_open = m_header->addButton(QStringLiteral("mail"), true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnCount(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* listCard = new Card(this);
    listCard->body()->addWidget(m_list);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    setMuted(m_about);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_text, 1);
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(listCard);
    both->addWidget(m_card);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OutboxPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &OutboxPage::openInMailProgram);
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openInMailProgram);
    connect(m_remove, &QPushButton::clicked, this, &OutboxPage::removeChosen);
    connect(m_folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(Outbox(database()).folder())); });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &OutboxPage::removeChosen);
    retranslate();
}

QString OutboxPage::title() const {
    return tr("Outbox");
}

void OutboxPage::retranslate() {
    m_header->setTitle(title());
    m_open->setText(tr("Open in the mail program"));
    m_remove->setText(tr("Remove"));
    m_folder->setText(tr("Open the folder"));
    m_list->setHeaderLabels({tr("Recipient"), tr("Subject"), tr("Made")});
    m_list->setAccessibleName(title());
    m_text->setAccessibleName(tr("Message"));
    m_empty->set(QStringLiteral("mail"), tr("No messages wait"), tr("When a timetable is released, the messages to all whom it concerns wait here to be looked at and sent."));
    emit titleChanged();
}

void OutboxPage::reload() {
    QStringList kept;
    for (const int index : chosen())
        kept.append(m_entries[index].path);
    m_entries = Outbox(database()).entries();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Outbox::Entry& entry : std::as_const(m_entries)) {
            const QDateTime made = entry.message.date.toLocalTime();
            auto* item = new QTreeWidgetItem(m_list, {entry.message.toName.isEmpty() ? entry.message.toEmail : entry.message.toName, entry.message.subject,
                                                      QString(shownDate(made.date()) + u' ' + shownTime(made.time()))});
            item->setSizeHint(0, QSize(0, rowHeight));
            item->setToolTip(0, entry.message.toEmail);
            item->setToolTip(1, entry.message.subject);
            item->setSelected(kept.contains(entry.path));
        }
    }
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    const int waiting = count();
    m_header->setSubtitle(waiting ? tr("%n message(s) wait. Khuê sends nothing by itself.", nullptr, waiting) : QString());
    if (chosen().isEmpty() && waiting)
        select(0);
    showChosen();
}

QList<int> OutboxPage::chosen() const {
    QList<int> rows;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        rows.append(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void OutboxPage::select(int index) {
    m_list->clearSelection();
    m_list->setCurrentItem(m_list->topLevelItem(index));
}

QString OutboxPage::shownText() const {
    return QString(m_about->text() + u'\n' + m_text->toPlainText());
}

void OutboxPage::showChosen() {
    const QList<int> rows = chosen();
    for (QPushButton* button : {m_open, m_remove})
        button->setEnabled(!rows.isEmpty());
    m_folder->setEnabled(!m_entries.isEmpty());
    if (rows.isEmpty()) {
        m_card->setTitle({});
        m_about->clear();
        m_text->clear();
        return;
    }
    const OutgoingMessage& message = m_entries[rows.first()].message;
    m_card->setTitle(message.subject);
    QStringList about{tr("To: %1").arg(QStringLiteral("%1 <%2>").arg(message.toName, message.toEmail).trimmed())};
    if (!message.fromEmail.isEmpty())
        about.append(tr("From: %1").arg(QStringLiteral("%1 <%2>").arg(message.fromName, message.fromEmail).trimmed()));
    QStringList files;
    for (const Attachment& file : message.attachments)
        files.append(file.name);
    if (!files.isEmpty())
        about.append(tr("Attached: %1").arg(files.join(QStringLiteral(", "))));
    m_about->setText(about.join(u'\n'));
    m_text->setPlainText(message.text);
}

void OutboxPage::openInMailProgram() {
    for (const int index : chosen()) {
        const QString path = m_entries[index].path;
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            ask::tell(this, title(), tr("No program opens messages here. The file is “%1”; your mail program can open it, or you can drag it in.").arg(QDir::toNativeSeparators(path)));
            return;
        }
    }
}

void OutboxPage::removeChosen() {
    const QList<int> rows = chosen();
    const int count = int(rows.size());
    if (rows.isEmpty() || !ask::confirm(this, title(), tr("Remove %n message(s) from the outbox? This cannot be undone.", nullptr, count), tr("Remove")))
        return;
    workspace().attempt([&] {
        Outbox outbox(database());
        for (const int index : rows)
            outbox.remove(m_entries[index].path);
    });
    workspace().attempt([this] { reload(); });
}

int outboxCount(Database& database) {
    return int(QDir(Outbox(database).folder()).entryList({QStringLiteral("*.eml")}, QDir::Files).size());
}

} // namespace khue
