// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_outputs.h"

#include "app/store/language.h"
#include "ui/studies/output_dialog.h"
#include "ui/studies/work_states.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

RelatedSpecification outputList(Database& database) {
    const auto& table = tableOf<Output>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_id";
    list.blank = table.toValues({});
    list.title = StudyOutputs::tr("Outputs");
    list.empty = StudyOutputs::tr("None yet: publications, data sets, guidelines, policy briefs, changes in practice.");
    list.order = QStringLiteral("t.published_on IS NULL DESC, t.published_on DESC, t.id");
    RelatedColumn title{StudyOutputs::tr("Title"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
    title.strong = true;
    title.share = 1;
    RelatedColumn state{relatedColumn(database, table, "state")};
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<OutputState>(value.toString())); };
    RelatedColumn authors{StudyOutputs::tr("Authors"), QStringLiteral("t.id")};
    authors.shown = [&database](const QVariant& id) { return authorList(authorsOf(database, {id.toLongLong()}), 1); };
    RelatedColumn date{relatedColumn(database, table, "published_on")};
    date.title = StudyOutputs::tr("Date");
    list.columns = {relatedColumn(database, table, "kind"), title, authors, state, date};
    return list;
}

} // namespace

StudyOutputs::StudyOutputs(Workspace& workspace)
    : ScrolledTab(workspace), m_new(new QPushButton(this)), m_report(new QPushButton(this)),
      m_outputs(new RelatedRecords(
          workspace,
          [this] {
              RelatedSpecification list = outputList(database());
              list.open = [this](qint64 id) {
                  const qint64 shown = id ? id : newOutput(this->workspace(), study(), this).value;
                  if (shown)
                      this->workspace().showRecord(QStringLiteral("output"), shown);
                  return false; // its own page shows it now
              };
              return list;
          },
          this)) {
    auto* row = new QHBoxLayout;
    setPrimary(m_new);
    m_new->setIcon(icon(QStringLiteral("plus"), Role::AccentInk));
    m_report->setIcon(icon(QStringLiteral("print")));
    row->addWidget(m_new);
    row->addWidget(m_report);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_outputs);
    body()->addStretch();
    connect(m_new, &QPushButton::clicked, m_outputs, &RelatedRecords::add);
    connect(m_report, &QPushButton::clicked, this, [this] {
        this->workspace().showReport(QStringLiteral("publications"), {{QStringLiteral("study"), studyCode()}, {QStringLiteral("from"), QStringLiteral("2000-01-01")}});
    });
    retranslate();
}

void StudyOutputs::retranslate() {
    m_new->setText(tr("New output…"));
    m_report->setText(tr("List of publications…"));
}

void StudyOutputs::reload() {
    m_outputs->setOwner(study().value);
    m_new->setEnabled(study() && !database().isReadOnly());
}

} // namespace khue
