// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/run_page.h"

#include "app/courses/enrolment.h"
#include "app/reports/report_list.h"
#include "app/scheduling/timetable_actions.h"
#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "ui/certificates/run_certificates.h"
#include "ui/courses/run_overview.h"
#include "ui/courses/run_timetable.h"
#include "ui/courses/run_trainees.h"
#include "ui/people/states.h"
#include "ui/progress/attendance_grid.h"
#include "ui/progress/run_feedback.h"
#include "ui/progress/score_grid.h"
#include "ui/progress/trainee_board.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_history.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr const char* papers[] = {"attendance_sheet", "roster", "timetable"};

/// Marks a record in a list, now or as soon as the list has read it.
void selectIn(RecordList* list, qint64 id) {
    if (list->model()->rowOf(id) >= 0)
        list->select(id);
    else
        QObject::connect(list->model(), &RecordListModel::loaded, list, [list, id] { list->select(id); }, Qt::SingleShotConnection);
}

} // namespace

RunPage::RunPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_tabs(new QTabWidget(this)), m_overview(new RunOverview(workspace)),
      m_timetable(new RunTimetable(workspace)), m_trainees(new RunTrainees(workspace)), m_attendance(new AttendanceGrid(workspace)), m_scores(new ScoreGrid(workspace)),
      m_board(new TraineeBoard(workspace)), m_feedback(new RunFeedback(workspace)),
      m_certificates(new RunCertificates(workspace)),
      m_history(new RecordHistory(workspace, tableOf<CourseRun>)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs, 1);
    for (QWidget* tab : {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_timetable), static_cast<QWidget*>(m_trainees), static_cast<QWidget*>(m_attendance),
                         static_cast<QWidget*>(m_scores), static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_feedback), static_cast<QWidget*>(m_certificates), static_cast<QWidget*>(m_history)})
        m_tabs->addTab(tab, QString());
    setFocusProxy(m_tabs);

    m_remove = m_header->addButton(QStringLiteral("trash"));
    m_print = m_header->addButton(QStringLiteral("print"));
    m_enrol = m_header->addButton(QStringLiteral("plus"), true);
    m_remove->setEnabled(!database().isReadOnly());
    m_enrol->setEnabled(!database().isReadOnly());
    auto* menu = new QMenu(m_print);
    for (const char* paper : papers)
        m_papers.append(menu->addAction(QString(), this, [this, paper] { print(paper); }));
    m_print->setMenu(menu);
    connect(m_header, &PageHeader::pageAsked, this, [this](const QString& page) { this->workspace().showPage(page); });
    connect(m_enrol, &QPushButton::clicked, this, [this] {
        showTab(Trainees);
        m_trainees->enrolPeople();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (removeRecords(this->workspace(), tableOf<CourseRun>, {record()}))
            this->workspace().showPage(QStringLiteral("course_run"));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        this->workspace().attempt([this] { showTabContents(); });
    });
    connect(m_overview->form(), &RecordForm::saved, this, [this] {
        this->workspace().attempt([this] { reload(); });
        emit titleChanged();
    });
    connect(m_overview->form(), &RecordForm::abandoned, this, [this] { this->workspace().showPage(QStringLiteral("course_run")); });
    retranslate();
}

QString RunPage::title() const {
    if (!record())
        return tr("New run");
    Statement row = database().query(QStringLiteral("SELECT %1, r.number FROM course_run r JOIN course c ON c.id = r.course_id WHERE r.id = ?")
                                         .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))), record());
    return row.next() ? tr("%1 · Run %2").arg(row.text(0), row.text(1)) : QString();
}

qint64 RunPage::record() const {
    return m_overview->form()->id();
}
bool RunPage::hasUnsaved() const {
    return m_overview->form()->hasUnsaved();
}
bool RunPage::saveUnsaved() {
    return m_overview->form()->save();
}
void RunPage::discardUnsaved() {
    m_overview->form()->revert();
}

void RunPage::setRecord(qint64 id) {
    RecordForm* form = m_overview->form();
    if (id == 0) {
        if (form->id() != 0 || !form->hasUnsaved())
            form->startNew(tableOf<CourseRun>.toValues({}));
        showTab(Overview);
    } else if (id != form->id() || !form->hasUnsaved()) {
        const bool another = id != form->id();
        if (!form->load(id))
            throwGone(tableOf<CourseRun>);
        if (another)
            showTab(Overview);
    }
}

void RunPage::showPart(const QString& table, qint64 id) {
    if (table == QLatin1String("session")) {
        showTab(Timetable);
        selectIn(m_timetable->list(), id);
    } else if (table == QLatin1String("enrolment")) {
        showTab(Trainees);
        selectIn(m_trainees->list(), id);
    } else if (table == QLatin1String("assessment")) {
        showTab(ScoresTab);
    } else if (table == QLatin1String("feedback_question")) {
        showTab(FeedbackTab);
    } else if (table == QLatin1String("certificate")) {
        showTab(CertificatesTab);
    }
}

void RunPage::settle() {
    m_attendance->flushWrites();
}

void RunPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void RunPage::reload() {
    RecordForm* form = m_overview->form();
    if (form->id() && !form->hasUnsaved() && !form->load(form->id())) {
        // It was removed, here or by somebody else: nothing is left to show.
        workspace().showPage(QStringLiteral("course_run"));
        return;
    }
    showHead();
    showTabContents();
}

void RunPage::showHead() {
    const bool stored = record() != 0;
    m_header->setTitle(title());
    for (QPushButton* button : {m_print, m_remove, m_enrol})
        button->setVisible(stored);
    for (int tab = Timetable; tab <= HistoryTab; ++tab)
        m_tabs->setTabVisible(tab, stored);
    QString breadcrumb;
    for (const PageEntry& entry : pageList())
        if (qstrcmp(entry.name, "course_run") == 0)
            breadcrumb = pageTitle(entry);
    if (!stored) {
        m_header->setBreadcrumb(QStringLiteral("course_run"), breadcrumb);
        m_header->chip()->set({});
        m_header->setSubtitle({});
        return;
    }
    const CourseRun now = load(database(), run());
    m_header->setBreadcrumb(QStringLiteral("course_run"), breadcrumb, now.code);
    m_header->chip()->set(titleOf(now.state), stateOf(now.state));
    QStringList about;
    if (now.start_date.isValid())
        about.append(now.end_date.isValid() && now.end_date != now.start_date
                         ? QString(shownDate(now.start_date) + QStringLiteral(" – ") + shownDate(now.end_date))
                         : shownDate(now.start_date));
    if (now.venue_id)
        about.append(database().single(QStringLiteral("SELECT %1 FROM venue WHERE id = ?").arg(tableOf<Venue>.titleSql()), now.venue_id).toString());
    if (now.coordinator_id)
        about.append(database().single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), now.coordinator_id).toString());
    const Occupancy seats = occupancy(database(), now.id);
    QString places = seats.seats ? tr("%1 of %2 seats taken").arg(seats.taken).arg(seats.seats) : tr("%n enrolled", nullptr, seats.taken);
    if (seats.waiting)
        places += QStringLiteral(", ") + tr("%n waiting", nullptr, seats.waiting);
    about.append(places);
    m_header->setSubtitle(about.join(QStringLiteral(" · ")));
}

void RunPage::showTabContents() {
    if (!record()) {
        m_overview->setRun({});
        m_overview->reload();
        return;
    }
    for (RunTab* tab : {static_cast<RunTab*>(m_overview), static_cast<RunTab*>(m_timetable), static_cast<RunTab*>(m_trainees),
                        static_cast<RunTab*>(m_attendance), static_cast<RunTab*>(m_scores), static_cast<RunTab*>(m_board), static_cast<RunTab*>(m_feedback), static_cast<RunTab*>(m_certificates)})
        if (m_tabs->currentWidget() == tab) {
            tab->setRun(run());
            tab->reload();
        }
    if (m_tabs->currentWidget() == m_history) {
        m_history->setRecord(record());
        m_history->reload();
    }
}

void RunPage::retranslate() {
    m_tabs->setTabText(Overview, tr("Overview"));
    m_tabs->setTabText(Timetable, tr("Timetable"));
    m_tabs->setTabText(Trainees, tr("Trainees"));
    m_tabs->setTabText(AttendanceTab, tr("Attendance"));
    m_tabs->setTabText(ScoresTab, tr("Scores"));
    m_tabs->setTabText(ProgressTab, tr("Progress"));
    m_tabs->setTabText(FeedbackTab, tr("Feedback"));
    m_tabs->setTabText(CertificatesTab, tr("Certificates"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_print->setText(tr("Print"));
    m_remove->setText(tr("Remove"));
    m_enrol->setText(tr("Enrol"));
    for (int i = 0; i < m_papers.size(); ++i)
        m_papers[i]->setText(findReport(papers[i])->label());
}

void RunPage::print(const char* report) {
    settle();
    workspace().attempt([&] {
        const QString code = database().single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), record()).toString();
        workspace().showReport(QString::fromLatin1(report), {{QStringLiteral("run"), code}});
    });
}

} // namespace khue
