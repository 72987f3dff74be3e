// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_page.h"

#include "app/reports/report_list.h"
#include "app/store/language.h"
#include "app/visits/visit_attention.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/visits/cost_card.h"
#include "ui/visits/itinerary_card.h"
#include "ui/visits/visit_states.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"

#include "ui_visit.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr const char* papers[] = {"visit_programme", "invitation_letter", "visit_report"};
}

VisitPage::VisitPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Visit>, "visit"), m_itinerary(new ItineraryCard(workspace, this)), m_costs(new CostCard(workspace, this)), m_tasks(new TaskCard(workspace, this)),
      m_documents(new DocumentCard(workspace, this)), m_clashCard(new Card(this)), m_clashes(new LinkRows(this)) {
    Ui::VisitForm().setupUi(form()->body());
    form()->bind();
    static_cast<ReferencePicker*>(form()->field("host_institution_id"))->setAdder([this](const QString& name) {
        qint64 id = 0;
        this->workspace().attempt([&] {
            Institution added;
            added.name_vi = name;
            if (!hasErrors(saveChecked(database(), added, "add", name)))
                id = added.id.value;
        });
        return id;
    });
    addBelow(m_itinerary);
    addBelow(m_costs);
    m_clashCard->body()->addWidget(m_clashes, 0, Qt::AlignTop);
    m_clashCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_tasks->setHeading([] { return tr("Checklist"); });
    m_tasks->setNewKind(TaskKind::Checklist);
    side()->addWidget(m_clashCard);
    side()->addWidget(m_tasks);
    side()->addWidget(m_documents);
    side()->addStretch();
    m_print = header()->addButton(QStringLiteral("print"));
    auto* menu = new QMenu(m_print);
    for (const char* paper : papers)
        m_papers.append(menu->addAction(QString(), this, [this, paper] { print(paper); }));
    m_print->setMenu(menu);
    m_next = header()->addButton(QStringLiteral("check"), true);
    connect(m_next, &QPushButton::clicked, this, &VisitPage::goOn);
    connect(m_itinerary, &ItineraryCard::printAsked, this, [this] { print(papers[0]); });
    connect(m_clashes, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    connect(form(), &RecordForm::saved, this, &VisitPage::afterSave);
    retranslate();
}

RowValues VisitPage::newValues() const {
    Visit visit;
    visit.code = freeVisitCode(database(), database().today());
    return tableOf<Visit>.toValues(visit);
}

QString VisitPage::newTitle() const {
    return tr("New visit");
}

void VisitPage::setRecord(qint64 id) {
    m_shown = 0;
    RecordPage::setRecord(id);
}

void VisitPage::retranslate() {
    RecordPage::retranslate();
    m_print->setText(tr("Print"));
    m_clashCard->setTitle(tr("Clashes with teaching"));
    for (qsizetype i = 0; i < m_papers.size(); ++i)
        if (const Report* report = findReport(papers[i]))
            m_papers[i]->setText(report->label());
}

void VisitPage::showRecord(qint64 id) {
    m_print->setVisible(id != 0);
    m_itinerary->setVisit({id});
    m_costs->setVisit({id});
    m_tasks->setRecord(QStringLiteral("visit"), id);
    m_documents->setRecord(QStringLiteral("visit"), id);
    if (!id) {
        m_next->hide();
        m_clashCard->hide();
        header()->chip()->set({});
        header()->setSubtitle({});
        return;
    }
    const Visit visit = load(database(), Id<Visit>{id});
    m_tasks->setChecklist(checklistUse(visit.direction), visit.start_date, visit.end_date);
    showState(visit);
    showClashes(visit);
    if (m_shown != id) {
        m_shown = id;
        m_start = visit.start_date;
        m_end = visit.end_date;
    }
}

void VisitPage::showState(const Visit& visit) {
    header()->chip()->set(titleOf(visit.state), stateOf(visit.state));
    QStringList about{titleOf(visit.direction)};
    if (visit.start_date.isValid() && visit.end_date.isValid()) {
        const int days = int(visit.start_date.daysTo(visit.end_date)) + 1;
        about.append(QString(shownDate(visit.start_date) + QStringLiteral(" – ") + shownDate(visit.end_date)));
        about.append(tr("%n day(s)", nullptr, days));
    }
    if (visit.host_institution_id)
        about.append(recordTitle(database(), {QStringLiteral("institution"), visit.host_institution_id.value}));
    header()->setSubtitle(about.join(QStringLiteral(" · ")));
    const std::optional<VisitState> next = nextState(visit.state);
    m_next->setVisible(next.has_value() && !database().isReadOnly());
    if (next)
        m_next->setText(tr("Set to “%1”").arg(titleOf(*next)));
}

void VisitPage::showClashes(const Visit& visit) {
    QList<LinkRow> rows;
    for (const VisitConcern& clash : clashesOf(database(), visit))
        rows.append({clash.sessionLabel, clash.text, {}, State::Bad, QStringLiteral("session"), clash.session});
    m_clashes->setRows(rows, {});
    m_clashCard->setVisible(!rows.isEmpty());
}

void VisitPage::goOn() {
    if (hasUnsaved() && !saveUnsaved())
        return;
    workspace().attempt([&] {
        Visit visit = load(database(), Id<Visit>{record()});
        const std::optional<VisitState> next = nextState(visit.state);
        if (!next)
            return;
        // The form shows what stands in the way, each beside its field.
        auto* state = form()->field("state");
        state->setStoredValue(codeOf(*next));
        emit state->edited();
        if (!form()->save()) {
            QStringList problems;
            visit.state = *next;
            for (const Problem& problem : tableOf<Visit>.check(database(), visit.id.value, tableOf<Visit>.toValues(visit)))
                if (problem.severity == Severity::Error)
                    problems.append(problem.text);
            form()->revert();
            throw Failure(problems.join(u'\n'));
        }
    });
}

void VisitPage::afterSave() {
    workspace().attempt([&] {
        const Visit visit = load(database(), Id<Visit>{record()});
        if (visit.start_date == m_start && visit.end_date == m_end)
            return;
        Edit edit(database(), "checklist", visit.code);
        const int moved = moveChecklist(edit, database(), {QStringLiteral("visit"), visit.id.value}, m_start, m_end, visit.start_date, visit.end_date);
        edit.commit();
        m_start = visit.start_date;
        m_end = visit.end_date;
        if (moved) {
            workspace().say(tr("%n task(s) of the checklist moved with the dates.", nullptr, moved));
            m_tasks->reload();
        }
    });
}

void VisitPage::print(const char* report) {
    if (hasUnsaved() && !saveUnsaved())
        return;
    workspace().attempt([&] {
        const QString code = database().single(QStringLiteral("SELECT code FROM visit WHERE id = ?"), record()).toString();
        workspace().showReport(QString::fromLatin1(report), {{QStringLiteral("visit"), code}});
    });
}

} // namespace khue
