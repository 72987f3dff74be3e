// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_risks.h"

#include "app/store/language.h"
#include "ui/studies/risk_matrix.h"
#include "ui/studies/work_states.h"
#include "ui/widgets/related_records.h"

#include <QtWidgets/QHBoxLayout>

namespace khue {

namespace {

RelatedSpecification riskList(Database& database) {
    const auto& table = tableOf<Risk>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_id";
    list.blank = table.toValues({});
    list.title = StudyRisks::tr("Risks and issues");
    list.empty = StudyRisks::tr("None yet. Write down what may go wrong, and who does what about it.");
    list.from = QStringLiteral("risk t LEFT JOIN person p ON p.id = t.owner_id");
    QString score = QLatin1String(riskScoreSql), open = QLatin1String(riskOpenSql);
    score.replace(QLatin1String("r."), QLatin1String("t."));
    open.replace(QLatin1String("r."), QLatin1String("t."));
    list.order = QStringLiteral("CASE WHEN %1 THEN 0 ELSE 1 END, %2 DESC, t.due_on IS NULL, t.due_on, t.id").arg(open, score);
    RelatedColumn level{StudyRisks::tr("Weight"), score};
    level.shown = [](const QVariant& value) { return QStringLiteral("%1 · %2").arg(value.toInt()).arg(titleOf(riskLevel(value.toInt()))); };
    level.chip = [](const QVariant& value) { return stateOf(riskLevel(value.toInt())); };
    RelatedColumn title{StudyRisks::tr("Title"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
    title.strong = true;
    title.share = 3;
    RelatedColumn owner{StudyRisks::tr("Owner"), QStringLiteral("p.full_name")};
    list.columns = {level, relatedColumn(database, table, "kind"), title, owner, relatedColumn(database, table, "due_on"), relatedColumn(database, table, "state")};
    list.fields = {{"kind", 3}, {"state", 3}, {"title_vi", 6}, {"title_en", 6}, {"likelihood", 3}, {"impact", 3}, {"mitigation", 6}, {"owner_id", 4}, {"due_on", 2}};
    return list;
}

} // namespace

StudyRisks::StudyRisks(Workspace& workspace)
    : ScrolledTab(workspace), m_banner(new NoticeBanner(this)), m_risks(new RelatedRecords(workspace, [this] { return riskList(database()); }, this)), m_matrixCard(new Card(this)),
      m_matrix(new RiskMatrix(this)), m_levels(new QLabel(this)) {
    body()->addWidget(m_banner);
    body()->addWidget(m_risks);
    auto* row = new QHBoxLayout;
    m_matrixCard->body()->addWidget(m_matrix);
    setMuted(m_levels);
    m_levels->setWordWrap(true);
    m_matrixCard->body()->addWidget(m_levels);
    m_matrixCard->setMaximumWidth(460);
    row->addWidget(m_matrixCard, 1);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch();
    connect(m_risks, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showAround(); }); });
    retranslate();
}

void StudyRisks::retranslate() {
    m_matrixCard->setTitle(tr("Open risks and issues"));
    m_levels->setText(tr("Likelihood times impact: 1–4 low, 5–9 medium, 10–14 high, 15–25 severe. An issue has happened: it counts as likelihood 5."));
}

void StudyRisks::reload() {
    m_risks->setOwner(study().value);
    showAround();
}

void StudyRisks::showAround() {
    RiskMatrix::Counts counts{};
    int open = 0;
    for (const Risk& risk : loadAll<Risk>(database(), QStringLiteral("study_id = ? AND state IN ('open', 'treated')"), study())) {
        const int likelihood = risk.kind == RiskKind::Issue ? 5 : risk.likelihood;
        if (likelihood >= 1 && likelihood <= 5 && risk.impact >= 1 && risk.impact <= 5)
            ++counts[size_t(likelihood - 1)][size_t(risk.impact - 1)];
        ++open;
    }
    m_matrix->setCounts(counts);
    m_matrixCard->setVisible(open > 0);
    m_banner->show(study() ? studyWorkNotices(database(), study()) : QList<StudyWorkNotice>(), {"risk_overdue"});
}

void StudyRisks::showPart(const QString&, qint64 id) {
    m_risks->select(id);
}

} // namespace khue
