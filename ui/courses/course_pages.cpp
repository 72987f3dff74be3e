// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/course_pages.h"

#include "app/courses/course.h"
#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/competencies/competency_cards.h"
#include "ui/courses/new_run_dialog.h"
#include "ui/people/states.h"
#include "ui/progress/programme_rules_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/related_records.h"

#include "ui_course.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

// ---- list -----------------------------------------------------------------------------------------------

CourseListPage::CourseListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&CourseListPage::specification);
    list()->setEmptyState(QStringLiteral("book"), [] {
        return QStringList{tr("No courses yet"), tr("The catalogue holds what you teach, in both languages; each course is delivered in runs."), tr("New course")};
    });
    m_rules = header()->addButton(QStringLiteral("settings"));
    connect(m_rules, &QPushButton::clicked, this, [this] { editProgrammeRules(this->workspace(), this); });
    addNewButton(QStringLiteral("course"), [] { return tr("New course"); });
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<Course>);
    retranslate();
}

void CourseListPage::retranslate() {
    ListPage::retranslate();
    m_rules->setText(tr("Rules of the programme…"));
}

QString CourseListPage::title() const {
    return tr("Course catalogue");
}

ListSpecification CourseListPage::specification() {
    const auto& table = tableOf<Course>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("course");
    list.table = &table;
    list.alias = QStringLiteral("c");
    list.from = QStringLiteral("course c");
    list.sortedBy = QStringLiteral("code");
    ListColumn code{QStringLiteral("code"), label("code"), QStringLiteral("c.code")};
    code.width = 120;
    ListColumn vietnamese{QStringLiteral("title_vi"), label("title_vi"), QStringLiteral("c.title_vi")};
    ListColumn english{QStringLiteral("title_en"), label("title_en"), QStringLiteral("c.title_en")};
    (isVietnamese() ? vietnamese : english).strong = true;
    vietnamese.width = english.width = 270;
    ListColumn hours{QStringLiteral("credit_hours"), label("credit_hours"), QStringLiteral("c.credit_hours")};
    hours.sortBy = SortBy::Sql;
    hours.alignment = Qt::AlignRight;
    hours.width = 120;
    hours.shown = [](const QVariant& value) { return value.toDouble() > 0 ? shownNumber(value.toDouble()) : QString(); };
    ListColumn runs{QStringLiteral("runs"), tr("Runs"), QStringLiteral("(SELECT COUNT(*) FROM course_run r WHERE r.course_id = c.id)")};
    runs.sortBy = SortBy::Sql;
    runs.alignment = Qt::AlignRight;
    runs.width = 90;
    ListColumn last{QStringLiteral("last_run"), tr("Last run"), QStringLiteral("(SELECT MAX(r.start_date) FROM course_run r WHERE r.course_id = c.id)")};
    last.sortBy = SortBy::Sql;
    last.alignment = Qt::AlignRight;
    last.width = 130;
    last.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    list.columns = isVietnamese() ? QList<ListColumn>{code, vietnamese, english, hours, runs, last} : QList<ListColumn>{code, english, vietnamese, hours, runs, last};
    list.filters = {{QStringLiteral("credit"), label("bears_credit"), [](Database&) {
                         return QList<ListFilterOption>{{QStringLiteral("yes"), tr("With credit"), QStringLiteral("c.bears_credit = 1"), {}},
                                                        {QStringLiteral("no"), tr("Without credit"), QStringLiteral("c.bears_credit = 0"), {}}};
                     }}};
    return list;
}

// ---- course ---------------------------------------------------------------------------------------------

CoursePage::CoursePage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Course>, "course"), m_runsCard(new Card(this)), m_runs(new LinkRows(this)), m_taught(makeTaughtCard(workspace, this)), m_precedingCard(new Card(this)),
      m_preceding(new LinkRows(this)), m_choosePreceding(new QPushButton(this)),
      m_tasks(new TaskCard(workspace, this)), m_documents(new DocumentCard(workspace, this)) {
    Ui::CourseForm().setupUi(form()->body());
    form()->bind();
    m_newRun = header()->addButton(QStringLiteral("plus"), true);
    connect(m_newRun, &QPushButton::clicked, this, &CoursePage::addRun);
    m_runsCard->body()->addWidget(m_runs, 0, Qt::AlignTop);
    side()->addWidget(m_runsCard);
    m_precedingCard->body()->addWidget(m_preceding, 0, Qt::AlignTop);
    m_precedingCard->corner()->addWidget(m_choosePreceding);
    side()->addWidget(m_precedingCard);
    side()->addWidget(m_taught);
    side()->addWidget(m_tasks);
    side()->addWidget(m_documents);
    side()->addStretch();
    connect(m_choosePreceding, &QPushButton::clicked, this, &CoursePage::choosePreceding);
    connect(m_preceding, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    connect(m_runs, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues CoursePage::newValues() const {
    return tableOf<Course>.toValues({});
}

QString CoursePage::newTitle() const {
    return tr("New course");
}

void CoursePage::retranslate() {
    RecordPage::retranslate();
    m_newRun->setText(tr("New run of this course"));
    m_runsCard->setTitle(tr("Runs"));
    m_precedingCard->setTitle(tr("Prerequisites"));
    m_choosePreceding->setText(tr("Choose…"));
}

void CoursePage::showRecord(qint64 id) {
    m_newRun->setVisible(id != 0);
    m_newRun->setEnabled(!database().isReadOnly());
    m_runsCard->setVisible(id != 0);
    showPreceding(id);
    m_taught->setOwner(id);
    m_tasks->setRecord(QStringLiteral("course"), id);
    m_documents->setRecord(QStringLiteral("course"), id);
    QList<LinkRow> rows;
    Statement found = database().query(QStringLiteral("SELECT id, code, number, start_date, end_date, state FROM course_run WHERE course_id = ? "
                                                      "ORDER BY start_date DESC, id DESC LIMIT 20"), id);
    while (found.next()) {
        const auto state = choiceFromCode<RunState>(found.text(5));
        QString dates = DateField::shown(found.text(3));
        if (!found.isNull(4))
            dates += QStringLiteral(" – ") + DateField::shown(found.text(4));
        rows.append({tr("%1 · Run %2").arg(found.text(1), found.text(2)), dates, titleOf(state), stateOf(state), QStringLiteral("course_run"), found.integer(0)});
    }
    m_runs->setRows(rows, tr("Not delivered yet."));
}

void CoursePage::showPreceding(qint64 id) {
    m_precedingCard->setVisible(id != 0);
    m_choosePreceding->setEnabled(!database().isReadOnly());
    QList<LinkRow> rows;
    Statement found = database().query(QStringLiteral("SELECT c.id, c.code, %1 FROM preceding_course p JOIN course c ON c.id = p.preceding_id WHERE p.course_id = ? ORDER BY c.code")
                                           .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))),
                                       id);
    while (found.next())
        rows.append({found.text(2), found.text(1), {}, State::Neutral, QStringLiteral("course"), found.integer(0)});
    m_preceding->setRows(rows, tr("None: anybody may begin with this course."));
}

void CoursePage::choosePreceding() {
    QMenu menu(this);
    Statement found = database().query(QStringLiteral("SELECT c.id, c.code, %1, EXISTS (SELECT 1 FROM preceding_course p WHERE p.course_id = ? AND p.preceding_id = c.id) "
                                                      "FROM course c WHERE c.id <> ? ORDER BY c.code")
                                           .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))),
                                       form()->id(), form()->id());
    QList<qint64> chosen;
    while (found.next()) {
        QAction* action = menu.addAction(QString(found.text(1) + QStringLiteral(" · ") + found.text(2)));
        action->setCheckable(true);
        action->setChecked(found.integer(3) != 0);
        action->setData(found.integer(0));
        if (action->isChecked())
            chosen.append(found.integer(0));
    }
    const QAction* action = menu.exec(m_choosePreceding->mapToGlobal(QPoint(0, m_choosePreceding->height())));
    if (!action)
        return;
    const qint64 course = action->data().toLongLong();
    if (!chosen.removeOne(course))
        chosen.append(course);
    workspace().attempt([&] {
        Edit edit(database(), "save", title());
        if (const QList<Problem> problems = setPrecedingCourses(edit, database(), {form()->id()}, chosen); hasErrors(problems))
            throw Failure(problems.first().text);
        edit.commit();
    });
    showPreceding(form()->id());
}

void CoursePage::addRun() {
    if (form()->hasUnsaved() && !form()->save())
        return;
    NewRunDialog dialog(workspace(), Id<Course>{form()->id()}, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().showRecord(QStringLiteral("course_run"), dialog.created().value);
}

} // namespace khue
