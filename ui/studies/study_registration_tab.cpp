// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_registration_tab.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/studies/registration.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/related_records.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>

namespace khue {

namespace {

RelatedSpecification registrationSpecification(Database& database) {
    RelatedSpecification list;
    list.table = &tableOf<StudyRegistration>;
    list.parent = "study_id";
    list.blank = tableOf<StudyRegistration>.toValues({});
    list.title = StudyRegistrationTab::tr("Public registration");
    list.empty = StudyRegistrationTab::tr("Not registered yet. A trial is registered before its first participant is enrolled.");
    list.order = QStringLiteral("CASE WHEN t.registered_on IS NULL THEN 1 ELSE 0 END, t.registered_on, t.id");
    RelatedColumn number = relatedColumn(database, tableOf<StudyRegistration>, "number");
    number.strong = true;
    list.columns = {number, relatedColumn(database, tableOf<StudyRegistration>, "registry", 1), relatedColumn(database, tableOf<StudyRegistration>, "registered_on")};
    list.fields = {{"registry", 3}, {"number", 3}, {"registered_on", 3}};
    return list;
}

} // namespace

DataItemDialog::DataItemDialog(Workspace& workspace, const DataSetLine& line, QWidget* parent) : FieldDialog(workspace, tableOf<StudyDataItem>, parent) {
    setWindowTitle(titleOf(line.item));
    if (!line.known.isEmpty()) {
        auto* known = new QLabel(line.known, this);
        known->setWordWrap(true);
        known->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addWidget(tr("What the study's records say (%1)").arg(line.source), known, 6);
    }
    addField("text_vi", 6);
    addField("text_en", 6);
    show(tableOf<StudyDataItem>.toValues(line.written), line.written.id.value, line.written.revision);
}

QList<Problem> DataItemDialog::write() {
    StudyDataItem item = tableOf<StudyDataItem>.fromValues(values());
    item.id = {id()};
    item.revision = revision();
    if (!item.text_vi.isEmpty() || !item.text_en.isEmpty())
        return saveChecked(database(), item, id() ? "save" : "add", titleOf(item.item));
    // An item without a word is no item.
    if (item.id) {
        Edit edit(database(), "remove", titleOf(item.item));
        edit.remove(item.id);
        edit.commit();
    }
    return {};
}

StudyRegistrationTab::StudyRegistrationTab(Workspace& workspace)
    : StudyTab(workspace), m_registrations(new RelatedRecords(workspace, [this] { return registrationSpecification(database()); }, this)), m_card(new Card(this)),
      m_chip(new Chip(this)), m_bar(new QProgressBar(this)), m_hint(new QLabel(this)), m_left(new LinkRows(this)), m_right(new LinkRows(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    cards->addWidget(m_registrations);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->corner()->addWidget(m_chip);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_card->body()->addWidget(m_bar);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    m_card->body()->addWidget(m_hint);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(24);
    for (LinkRows* rows : {m_left, m_right}) {
        auto* half = new QVBoxLayout;
        half->addWidget(rows);
        half->addStretch();
        halves->addLayout(half, 1);
        connect(rows, &LinkRows::recordAsked, this, [this](const QString&, qint64 item) { edit(DataItem(item - 1)); });
    }
    m_card->body()->addLayout(halves);
    cards->addWidget(m_card);
    cards->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    connect(m_registrations, &RelatedRecords::changed, this, [this] { showDataSet(); });
    retranslate();
}

void StudyRegistrationTab::retranslate() {
    m_card->setTitle(tr("WHO trial registration data set"));
    m_hint->setText(tr("Version 1.3.1, 24 items. What the study's records say stands here by itself, with where it comes from; click an item to write or add to it."));
    m_bar->setAccessibleName(m_card->accessibleName());
}

void StudyRegistrationTab::reload() {
    m_registrations->setOwner(study().value);
    m_card->setVisible(bool(study()));
    if (study())
        showDataSet();
}

void StudyRegistrationTab::showDataSet() {
    const TrialDataSet set = trialDataSet(database(), study());
    m_chip->set(tr("%1 of %2 items · %3%").arg(set.given()).arg(set.lines.size()).arg(set.percent()), set.given() == set.lines.size() ? State::Good : State::Care);
    m_bar->setRange(0, int(set.lines.size()));
    m_bar->setValue(set.given());
    QList<LinkRow> rows;
    for (const DataSetLine& line : set.lines) {
        const QString written = inLanguage(line.written.text_vi, line.written.text_en).simplified();
        LinkRow row;
        row.title = QString::number(int(line.item) + 1) + QStringLiteral(". ") + titleOf(line.item);
        row.note = line.known.isEmpty() ? written : written.isEmpty() ? line.known : QString(line.known + QStringLiteral(" · ") + written);
        // Where it comes from: somebody who misses a word there mends it at its source.
        QStringList sources;
        if (!line.source.isEmpty())
            sources.append(line.source);
        if (!written.isEmpty())
            sources.append(tr("Written here"));
        row.chip = line.isGiven() ? sources.join(QStringLiteral(" + ")) : tr("Missing");
        row.state = line.isGiven() ? State::Neutral : State::Care;
        row.table = QStringLiteral("study_data_item");
        row.id = int(line.item) + 1;
        rows.append(row);
    }
    m_left->setRows(rows.mid(0, rows.size() / 2), {});
    m_right->setRows(rows.mid(rows.size() / 2), {});
}

void StudyRegistrationTab::edit(DataItem item) {
    workspace().attempt([&] {
        const TrialDataSet set = trialDataSet(database(), study());
        DataItemDialog dialog(workspace(), set.lines[int(item)], this);
        if (dialog.exec() == QDialog::Accepted)
            showDataSet();
    });
}

} // namespace khue
