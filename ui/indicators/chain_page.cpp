// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/chain_page.h"

#include "ui/indicators/chain_view.h"
#include "ui/widgets/reference_picker.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace khue {

namespace {

constexpr const char* starts[] = {"person", "certificate", "study", "study_member", "output", "indicator"};
constexpr qint64 startKinds = 8;

} // namespace

qint64 chainStart(QStringView table, qint64 id) {
    for (size_t i = 0; i < std::size(starts); ++i)
        if (table == QLatin1String(starts[i]) && id > 0)
            return id * startKinds + qint64(i) + 1;
    return 0;
}

QString chainTable(qint64 start) {
    const qint64 kind = start % startKinds;
    return kind >= 1 && kind <= qint64(std::size(starts)) ? QString::fromLatin1(starts[kind - 1]) : QString();
}

ChainPage::ChainPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_from(new QLabel(this)), m_kind(new QComboBox(this)), m_picker(new ReferencePicker(this)), m_open(new QPushButton(this)), m_hint(new QLabel(this)),
      m_view(new ChainView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_header);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_from);
    top->addWidget(m_kind);
    m_picker->setMinimumWidth(260);
    top->addWidget(m_picker, 1);
    top->addWidget(m_open);
    top->addStretch(1);
    column->addLayout(top);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const char* table : starts)
        m_kind->addItem(QString(), QString::fromLatin1(table));
    setFocusProxy(m_picker);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_table = m_kind->currentData().toString();
        m_id = 0;
        showPicker();
        this->workspace().attempt([this] { reload(); });
    });
    connect(m_picker, &FieldWidget::edited, this, [this] {
        m_id = m_picker->id();
        this->workspace().attempt([this] { reload(); });
        emit titleChanged();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { this->workspace().showRecord(m_table, m_id); });
    connect(m_view, &ChainView::openAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    connect(m_view, &ChainView::startAsked, this, [this](const QString& table, qint64 id) {
        startFrom(table, id);
        emit titleChanged();
    });
    m_table = QString::fromLatin1(starts[0]);
    retranslate();
}

QString ChainPage::title() const {
    return tr("Results chain");
}

qint64 ChainPage::record() const {
    return chainStart(m_table, m_id);
}

void ChainPage::setRecord(qint64 start) {
    if (const QString table = chainTable(start); !table.isEmpty()) {
        m_table = table;
        m_id = start / startKinds;
        return;
    }
    if (m_id)
        return;
    // Somebody who came all the way, else somebody who got as far as a certificate.
    m_table = QString::fromLatin1(starts[0]);
    m_id = database()
               .single(QStringLiteral("SELECT c.person_id FROM certificate c JOIN study_member m ON m.person_id = c.person_id LEFT JOIN output_author u ON u.person_id = c.person_id "
                                      "WHERE c.state = 'issued' ORDER BY CASE WHEN u.id IS NULL THEN 1 ELSE 0 END, c.person_id LIMIT 1"))
               .toLongLong();
    if (!m_id)
        m_id = database().single(QStringLiteral("SELECT MIN(person_id) FROM certificate WHERE state = 'issued'")).toLongLong();
}

void ChainPage::startFrom(const QString& table, qint64 id) {
    m_table = table;
    m_id = id;
    workspace().attempt([this] { reload(); });
}

void ChainPage::showPicker() {
    m_kind->setCurrentIndex(m_kind->findData(m_table));
    if (const TableInfo* table = database().table(m_table))
        m_picker->setTable(database(), *table);
    m_picker->setId(m_id);
    m_open->setEnabled(m_id != 0);
}

void ChainPage::reload() {
    showPicker();
    const Chain chain = m_id ? chainFrom(database(), m_table, m_id) : Chain{};
    m_view->setChain(chain);
    const bool some = !chain.isEmpty();
    m_hint->setVisible(some);
    m_stack->setCurrentIndex(some ? 0 : 1);
}

void ChainPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(tr("From training to its results, and back: who was trained, what role they took up, what the study brought forth, and which indicators count it."));
    m_from->setText(tr("Start from"));
    m_from->setBuddy(m_picker);
    m_kind->setAccessibleName(tr("Kind of record to start from"));
    m_picker->setAccessibleName(tr("Record to start from"));
    for (int i = 0; i < m_kind->count(); ++i)
        if (const TableInfo* table = database().table(m_kind->itemData(i).toString())) {
            QString label = table->label();
            label[0] = label[0].toUpper();
            m_kind->setItemText(i, label);
        }
    m_open->setText(tr("Open"));
    m_hint->setText(tr("A card opens its record. Arrow keys go along the lines, Enter opens, Space starts anew from the card. A dashed line leads only by way of a study."));
    m_empty->set(QStringLiteral("link"), tr("Choose where to start"), tr("A person, a certificate, a study, an output or an indicator: everything that hangs together with it is shown here."));
    emit titleChanged();
}

} // namespace khue
