// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicators_page.h"

#include "app/indicators/ready_framework.h"
#include "app/store/edit.h"
#include "ui/indicators/figure_details.h"
#include "ui/indicators/figure_table.h"
#include "ui/progress/edit_queue.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace khue {

namespace {
constexpr const char* papers[] = {"indicator_report", "annual_report"};
constexpr int firstOfferedYear = 2025, yearsAhead = 3;
} // namespace

IndicatorsPage::IndicatorsPage(Workspace& workspace)
    : Page(workspace), m_reader(std::make_unique<EditQueue>(workspace.database())), m_header(new PageHeader(this)), m_views(new QTabBar(this)), m_onlyMissing(new QCheckBox(this)), m_years(new QComboBox(this)),
      m_table(new FigureTable(this)), m_details(new FigureDetails(workspace, this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_ready = m_header->addButton(QStringLiteral("plus"));
    m_print = m_header->addButton(QStringLiteral("print"));
    m_new = m_header->addButton(QStringLiteral("plus"), true);
    auto* menu = new QMenu(m_print);
    for (const char* paper : papers)
        m_papers.append(menu->addAction(QString(), this, [this, paper] { this->workspace().showReport(QString::fromLatin1(paper), {{QStringLiteral("year"), year()}}); }));
    m_print->setMenu(menu);
    for (QPushButton* button : {m_ready, m_new})
        button->setEnabled(!database().isReadOnly());
    column->addWidget(m_header);
    auto* top = new QHBoxLayout;
    m_views->setDocumentMode(true);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab({});
    m_views->addTab({});
    top->addWidget(m_views);
    top->addStretch();
    top->addWidget(m_onlyMissing);
    top->addSpacing(12);
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_years);
    column->addLayout(top);

    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(10);
    halves->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    halves->addWidget(card);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    m_stack->addWidget(halves);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    QWidget* const inReadingOrder[] = {m_ready, m_print, m_new, m_views, m_onlyMissing, m_years, m_table};
    for (size_t i = 1; i < std::size(inReadingOrder); ++i)
        setTabOrder(inReadingOrder[i - 1], inReadingOrder[i]);

    connect(m_views, &QTabBar::currentChanged, this, [this] {
        m_table->showFramework(m_views->currentIndex() == Framework);
        m_onlyMissing->setVisible(m_views->currentIndex() == Framework);
        m_details->clear();
        reload();
    });
    connect(m_years, &QComboBox::activated, this, [this] { reload(); });
    connect(m_onlyMissing, &QCheckBox::clicked, this, [this] { reload(); });
    connect(m_table, &FigureTable::rowChosen, this, &IndicatorsPage::showDetails);
    connect(m_table, &FigureTable::figureAsked, this, [this] { m_details->view()->setFocus(); });
    connect(m_table, &FigureTable::openAsked, this, [this](int row) {
        if (const qint64 indicator = m_table->figures()->at(row).indicator)
            this->workspace().showRecord(QStringLiteral("indicator"), indicator);
        else
            m_details->view()->setFocus();
    });
    connect(m_details, &FigureDetails::yearAsked, this, &IndicatorsPage::showYear);
    connect(m_ready, &QPushButton::clicked, this, &IndicatorsPage::addReady);
    connect(m_empty, &EmptyState::actionTriggered, this, &IndicatorsPage::addReady);
    connect(m_new, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("indicator"), 0); });
    connect(m_reader.get(), &EditQueue::failed, this, [this](const QString& message) {
        m_loading = false;
        this->workspace().say(message);
    });
    fillYears();
    m_table->showFramework(true);
    retranslate();
}

IndicatorsPage::~IndicatorsPage() = default;

QString IndicatorsPage::title() const {
    return tr("Indicators");
}

void IndicatorsPage::fillYears() {
    const int now = database().today().year();
    const QVariant target = database().single(QStringLiteral("SELECT MIN(year) FROM indicator_target"));
    const int first = std::min({firstOfferedYear, now - 1, target.isNull() ? now : target.toInt()});
    for (int each = now + yearsAhead; each >= first; --each)
        m_years->addItem(QString::number(each), each);
    m_years->setCurrentIndex(m_years->findData(now));
}

int IndicatorsPage::year() const {
    return m_years->currentData().toInt();
}

void IndicatorsPage::showYear(int year) {
    int index = m_years->findData(year);
    if (index < 0) {
        m_years->addItem(QString::number(year), year);
        index = m_years->count() - 1;
    }
    m_years->setCurrentIndex(index);
    reload();
}

void IndicatorsPage::showView(View view) {
    m_views->setCurrentIndex(view);
}

bool IndicatorsPage::isLoading() const {
    return m_loading || m_details->isLoading();
}

void IndicatorsPage::setRecord(qint64 indicator) {
    m_wanted = m_asked = indicator;
    if (indicator)
        m_onlyMissing->setChecked(false);
    if (indicator)
        showView(Framework);
}

void IndicatorsPage::showPart(const QString& table, qint64 year) {
    if (table != QLatin1String("missing_indicator"))
        return;
    m_onlyMissing->setChecked(true);
    showView(Framework);
    showYear(int(year));
}

void IndicatorsPage::reload() {
    m_loading = true;
    const quint64 request = ++m_request;
    m_shownYear = year();
    m_ready->setVisible(missingFromReadyFramework(database()) > 0 && m_views->currentIndex() == Framework);
    m_reader->add([this, request, year = m_shownYear, framework = m_views->currentIndex() == Framework,
                   onlyMissing = m_onlyMissing->isChecked()](Database& database) {
        std::vector<FigureRow> rows = framework ? frameworkRows(database, year, onlyMissing) : measureRows(database, year);
        QMetaObject::invokeMethod(this, [this, request, rows = std::move(rows)]() mutable { take(request, std::move(rows)); }, Qt::QueuedConnection);
    });
}

void IndicatorsPage::take(quint64 request, std::vector<FigureRow> rows) {
    if (request != m_request)
        return; // a newer one is on its way
    qint64 indicator = m_wanted;
    const Measure* measure = nullptr;
    if (const int chosen = m_table->chosenRow(); chosen >= 0 && !indicator) {
        indicator = m_table->figures()->at(chosen).indicator;
        measure = m_table->figures()->at(chosen).measure;
    }
    m_wanted = 0;
    const bool some = !rows.empty();
    m_stack->setCurrentIndex(some || m_onlyMissing->isChecked() ? 0 : 1);
    m_table->setRows(std::move(rows), m_shownYear);
    const int again = m_table->figures()->rowOf(indicator, measure);
    m_table->chooseRow(again >= 0 ? again : 1);
    m_loading = false;
    if (!some)
        m_details->clear();
}

void IndicatorsPage::showDetails(int row) {
    m_details->setFigure(m_table->figures()->at(row), m_shownYear);
}

void IndicatorsPage::addReady() {
    workspace().attempt([this] {
        Edit edit(database(), "ready_framework");
        const int added = addReadyFramework(edit, database());
        edit.commit();
        workspace().say(tr("%n indicator(s) added.", nullptr, added));
        reload();
    });
}

void IndicatorsPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(tr("What the partnership achieves, against what it aims at. Choose a figure to see the records behind it."));
    m_views->setTabText(Framework, tr("Results framework"));
    m_views->setTabText(AllFigures, tr("All figures"));
    m_views->setAccessibleName(tr("Which figures"));
    m_years->setAccessibleName(tr("Year"));
    m_onlyMissing->setText(tr("Only values to be entered"));
    m_onlyMissing->setToolTip(tr("Indicators in use that are entered by hand and have no value for this year"));
    m_ready->setText(tr("Add the ready framework"));
    m_ready->setToolTip(tr("Adds the indicators of the ready framework that are not here yet; nothing is overwritten."));
    m_print->setText(tr("Print"));
    m_new->setText(tr("New indicator"));
    m_papers[0]->setText(tr("Indicator report…"));
    m_papers[1]->setText(tr("Annual report of the partnership…"));
    m_table->setAccessibleName(tr("Figures"));
    m_table->figures()->retranslate();
    m_empty->set(QStringLiteral("chart"), tr("No indicators yet"),
                 tr("A results framework says what is measured, from activities to impact. The ready one follows the levels of the ESSENCE framework; everything in it can be changed."),
                 tr("Add the ready framework"));
    emit titleChanged();
}

} // namespace khue
