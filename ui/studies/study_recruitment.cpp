// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_recruitment.h"

#include "app/reports/recruitment_charts.h"
#include "app/store/language.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/related_records.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace khue {

namespace {

constexpr int monthHeight = 30, mostMonths = 240;

QDate firstOf(QDate day) {
    return {day.year(), day.month(), 1};
}

/// The months to show: from the first with figures, or the study's first, to the last one, this month, and the study's
/// last; with what is stored.
std::vector<Recruitment> monthsOf(Database& database, const Study& study, Id<StudySite> site) {
    std::vector<Recruitment> stored;
    if (site) {
        stored = loadAll<Recruitment>(database, QStringLiteral("study_site_id = ? ORDER BY month"), site);
    } else {
        for (const RecruitmentMonth& month : recruitmentProgress(database, study.id).months) {
            const RecruitmentSums& sums = month.sums;
            stored.push_back({{}, 0, {}, month.month, int(sums.target), int(sums.screened), int(sums.not_eligible), int(sums.declined), int(sums.other_excluded), int(sums.randomised),
                              int(sums.lost), int(sums.discontinued), int(sums.analysed)});
        }
    }
    const QDate today = firstOf(database.today());
    QDate first = study.start_date.isValid() ? std::min(firstOf(study.start_date), today) : today;
    QDate last = study.end_date.isValid() ? std::max(firstOf(study.end_date), today) : study.start_date.isValid() ? today : today.addMonths(11);
    if (!stored.empty()) {
        first = std::min(first, stored.front().month);
        last = std::max(last, stored.back().month);
    }
    std::vector<Recruitment> months;
    size_t next = 0;
    for (QDate month = first; month <= last && months.size() < size_t(mostMonths); month = month.addMonths(1)) {
        if (next < stored.size() && stored[next].month == month) {
            months.push_back(stored[next++]);
        } else {
            Recruitment empty;
            empty.study_site_id = site;
            empty.month = month;
            months.push_back(empty);
        }
    }
    return months;
}

/// What became of the participants of each arm.
RelatedSpecification armFigures(Database& database) {
    const auto& table = tableOf<StudyArm>;
    RelatedSpecification arms;
    arms.table = &table;
    arms.parent = "study_id";
    arms.blank = table.toValues({});
    arms.title = StudyRecruitment::tr("By arm, after randomisation");
    arms.empty = StudyRecruitment::tr("No arm yet. Add the arms, and the flow diagram shows what became of each.");
    RelatedColumn name{StudyRecruitment::tr("Arm"), inLanguageSql(QStringLiteral("t.name_vi"), QStringLiteral("t.name_en"))};
    name.strong = true;
    name.share = 1;
    arms.columns = {name};
    // Short headings: eight columns stand in the narrowest window.
    for (const auto& [figure, heading] : {std::pair("target", StudyRecruitment::tr("Planned")), {"allocated", StudyRecruitment::tr("Allocated")}, {"received", StudyRecruitment::tr("Received")},
                                          {"lost", StudyRecruitment::tr("Lost")}, {"discontinued", StudyRecruitment::tr("Discontinued")}, {"analysed", StudyRecruitment::tr("Analysed")},
                                          {"not_analysed", StudyRecruitment::tr("Excluded")}}) {
        RelatedColumn column = relatedColumn(database, table, figure);
        column.title = heading;
        arms.columns.append(column);
    }
    arms.fields = {{"name_vi", 3}, {"name_en", 3}, {"kind", 4}, {"target", 2}, {"allocated", 3}, {"received", 3}, {"lost", 3}, {"discontinued", 3}, {"analysed", 3}, {"not_analysed", 3}};
    return arms;
}

void setTone(QLabel* label, Role role) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour(role));
    label->setPalette(palette);
}

} // namespace

StudyRecruitment::StudyRecruitment(Workspace& workspace)
    : ScrolledTab(workspace), m_sites(new QComboBox(this)), m_print(new QPushButton(this)), m_sentence(new QLabel(this)), m_problem(new QLabel(this)), m_keys(new QLabel(this)),
      m_armProblem(new QLabel(this)), m_curveCard(new Card(this)), m_flowCard(new Card(this)), m_gridCard(new Card(this)), m_charts(new QHBoxLayout), m_curve(new ChartView(this)), m_flow(new ChartView(this)),
      m_arms(new RelatedRecords(workspace, [this] { return armFigures(database()); }, this)), m_grid(new QTableView(this)) {
    auto* top = new QHBoxLayout;
    m_sites->setMinimumWidth(240);
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_sites);
    top->addStretch();
    m_print->setIcon(icon(QStringLiteral("print")));
    top->addWidget(m_print);
    body()->addLayout(top);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);

    m_charts->setSpacing(12);
    m_curveCard->body()->addWidget(m_curve);
    m_flowCard->body()->addWidget(m_flow);
    m_charts->addWidget(m_curveCard, 3);
    m_charts->addWidget(m_flowCard, 2);
    body()->addLayout(m_charts);
    body()->addWidget(m_arms);
    m_armProblem->setWordWrap(true);
    m_arms->body()->addWidget(m_armProblem);

    m_grid->setModel(&m_model);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(monthHeight);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_grid->installEventFilter(this);
    m_gridCard->body()->addWidget(m_grid);
    m_problem->setWordWrap(true);
    m_gridCard->body()->addWidget(m_problem);
    setMuted(m_keys);
    m_keys->setWordWrap(true);
    m_gridCard->body()->addWidget(m_keys);
    body()->addWidget(m_gridCard);
    body()->addStretch();
    setFocusProxy(m_grid);

    connect(m_sites, &QComboBox::activated, this, [this] { showSite(chosenSite()); });
    connect(m_print, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("recruitment"), {{QStringLiteral("study"), studyCode()}}); });
    connect(&m_model, &RecruitmentModel::edited, this, [this] { write(); });
    connect(&m_model, &RecruitmentModel::refused, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->show();
    });
    connect(m_arms, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showCharts(); }); });
    connect(m_grid->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter goes down
            QMetaObject::invokeMethod(this, [this] { goDown(); }, Qt::QueuedConnection);
    });
    retranslate();
}

void StudyRecruitment::retranslate() {
    m_print->setText(tr("Recruitment report…"));
    m_sites->setAccessibleName(tr("Site"));
    m_grid->setAccessibleName(tr("Recruitment by month"));
    m_curveCard->setTitle(tr("Recruited so far, and the target"));
    m_flowCard->setTitle(tr("CONSORT flow"));
    m_gridCard->setTitle(tr("Figures by month"));
    m_curve->setEmptyText(tr("No figures yet. Choose a site and type them below."));
    m_flow->setEmptyText(tr("Drawn as soon as somebody has been screened."));
}

void StudyRecruitment::setStudy(Id<Study> study) {
    if (study != this->study()) {
        m_model.setMonths({}, false);
        m_sites->clear();
    }
    ScrolledTab::setStudy(study);
}

Id<StudySite> StudyRecruitment::chosenSite() const {
    return {m_sites->currentData().toLongLong()};
}

void StudyRecruitment::fillSites() {
    const bool first = m_sites->count() == 0;
    const qint64 kept = chosenSite().value;
    m_sites->clear();
    m_sites->addItem(tr("All sites"), 0);
    Statement rows = database().query(QStringLiteral("SELECT id, %1 FROM study_site WHERE study_id = ? ORDER BY code, id").arg(tableOf<StudySite>.titleSql()), study());
    while (rows.next())
        m_sites->addItem(rows.text(1), rows.integer(0));
    m_sites->setCurrentIndex(first && m_sites->count() == 2 ? 1 : std::max(0, m_sites->findData(kept)));
}

void StudyRecruitment::showSite(Id<StudySite> site) {
    // What is typed for one site is not shown beside another.
    if (m_model.hasChanged() && !write())
        m_model.takeAsWritten();
    if (const int index = m_sites->findData(site.value); index >= 0)
        m_sites->setCurrentIndex(index);
    reload();
}

void StudyRecruitment::showPart(const QString& table, qint64 id) {
    if (table == QLatin1String("study_arm"))
        m_arms->select(id);
    else if (table == QLatin1String("recruitment"))
        showSite({database().single(QStringLiteral("SELECT study_site_id FROM recruitment WHERE id = ?"), id).toLongLong()});
}

void StudyRecruitment::reload() {
    if (m_model.hasChanged()) {
        m_missed = true; // read when it is written or let go
        return;
    }
    m_missed = false;
    fillSites();
    m_site = chosenSite();
    const bool editable = site() && !database().isReadOnly();
    m_model.setMonths(study() ? monthsOf(database(), load(database(), study()), site()) : std::vector<Recruitment>(), editable);
    m_problem->hide();
    m_keys->setText(editable             ? tr("Type to change a figure; Enter goes down, Tab to the right. Copy and paste work as in a spreadsheet. Each figure counts what happened in that month.")
                    : m_sites->count() > 1 ? tr("All sites together. Choose one site above to type its figures.")
                                           : tr("The study has no site yet; add sites first, then their figures."));
    // In narrow windows the long headings take what they need, the others share the rest.
    constexpr int longHeading = 9;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int longest = 0;
        for (const QString& line : m_model.headerData(column, Qt::Horizontal).toString().split(u'\n'))
            longest = std::max(longest, int(line.size()));
        m_grid->horizontalHeader()->setSectionResizeMode(column, longest > longHeading ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    const int rows = std::min(m_model.rowCount(), 19);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() + std::max(rows, 2) * monthHeight + 4);
    m_print->setEnabled(m_sites->count() > 1);
    const bool trial = study() && load(database(), study()).kind == StudyKind::ClinicalTrial;
    m_arms->setOwner(trial ? study().value : 0);
    showCharts();
}

void StudyRecruitment::showCharts() {
    if (!study())
        return;
    const RecruitmentProgress progress = recruitmentProgress(database(), study(), site());
    m_sentence->setText(recruitmentSentence(progress));
    const PaperWords words(languageCode(language()));
    m_curve->setChart(recruitmentCurve(progress, words));
    const Chart flow = consortChart(consortFlow(database(), study(), site()), words);
    m_charts->setDirection(flow.lanes() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // arms beside each other need the width
    m_flow->setChart(flow);
    const QStringList problems = armProblems(database(), study());
    m_armProblem->setText(problems.join(u' '));
    m_armProblem->setVisible(!problems.isEmpty());
    setTone(m_armProblem, Role::Care);
}

bool StudyRecruitment::write() {
    QList<RecruitmentProblem> problems;
    const bool went = workspace().attempt([&] { problems = saveRecruitment(database(), site(), m_model.changed()); });
    m_model.setProblems(problems);
    QStringList texts;
    for (const RecruitmentProblem& each : std::as_const(problems))
        texts.append(each.problem.text);
    m_problem->setText(texts.isEmpty() ? QString() : texts.join(u' ') + u' ' + tr("What you typed is kept here, and saved as soon as it agrees; Esc in the grid takes it back."));
    m_problem->setVisible(!texts.isEmpty());
    setTone(m_problem, Role::Bad);
    if (!went || !problems.isEmpty())
        return false;
    m_model.takeAsWritten();
    reload();
    return true;
}

void StudyRecruitment::discardUnsaved() {
    m_model.takeAsWritten();
    reload();
}

void StudyRecruitment::goDown() {
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid() && current.row() + 1 < m_model.rowCount() && !m_grid->indexWidget(current))
        m_grid->setCurrentIndex(m_model.index(current.row() + 1, current.column()));
}

bool StudyRecruitment::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
        if (key->matches(QKeySequence::Copy)) {
            QModelIndexList sorted = cells;
            std::sort(sorted.begin(), sorted.end(), [](const QModelIndex& a, const QModelIndex& b) { return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column()); });
            QString text;
            for (qsizetype i = 0; i < sorted.size(); ++i)
                text += (i == 0 ? QString() : sorted[i].row() == sorted[i - 1].row() ? QStringLiteral("\t") : QStringLiteral("\n")) + sorted[i].data().toString();
            QGuiApplication::clipboard()->setText(text);
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            if (!cells.isEmpty())
                m_model.paste(*std::min_element(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() + a.column() < b.row() + b.column(); }),
                              QGuiApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            m_model.clear(cells);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_model.hasChanged()) {
            discardUnsaved();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goDown();
            return true;
        }
    }
    return ScrolledTab::eventFilter(watched, event);
}

} // namespace khue
