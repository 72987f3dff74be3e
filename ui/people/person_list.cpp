// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"
#include "app/people/languages.h"
#include "app/people/person.h"
#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/pick_dialog.h"
#include "ui/people/person_pages.h"
#include "ui/widgets/ask.h"

#include <QtWidgets/QPushButton>

namespace khue {

PersonListPage::PersonListPage(Workspace& workspace, bool faculty) : ListPage(workspace), m_faculty(faculty) {
    setUp([this] { return specification(); });
    list()->setEmptyState(faculty ? QStringLiteral("lecturer") : QStringLiteral("people"), [faculty] {
        return faculty ? QStringList{tr("No lecturers yet"), tr("Add the people who teach, from Oxford and from Viet Nam, or import your workbook."), tr("New lecturer")}
                       : QStringList{tr("No trainees yet"), tr("Import your workbook with Ctrl+I, or add the first trainee by hand."), tr("New trainee")};
    });
    addNewButton(faculty ? QStringLiteral("faculty") : QStringLiteral("trainee"), [faculty] { return faculty ? tr("New lecturer") : tr("New trainee"); });
    addActions();
    retranslate();
}

QString PersonListPage::title() const {
    return m_faculty ? tr("Faculty") : tr("Trainees");
}

ListSpecification PersonListPage::specification() const {
    const auto& table = tableOf<Person>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = m_faculty ? QStringLiteral("faculty") : QStringLiteral("trainee");
    list.table = &table;
    list.alias = QStringLiteral("p");
    list.from = QStringLiteral("person p LEFT JOIN institution i ON i.id = p.institution_id");
    list.where = m_faculty ? QStringLiteral("p.is_faculty = 1") : QStringLiteral("p.is_trainee = 1");
    list.sortedBy = QStringLiteral("name");

    const auto column = [](const char* key, const QString& title, const char* sql, int width, bool shown = true) {
        ListColumn made{QString::fromLatin1(key), title, QString::fromLatin1(sql)};
        made.width = width;
        made.shownAtFirst = shown;
        return made;
    };
    ListColumn name = column("name", label("full_name"), "p.full_name", 220);
    name.sort = isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en");
    name.sortBy = SortBy::Sql;
    name.strong = true;
    ListColumn titles = column("titles", label("titles"), "p.titles", 105);
    titles.shown = [](const QVariant& value) { return writtenTitles(value.toString().split(u' ', Qt::SkipEmptyParts)); };
    ListColumn institution = column("institution", label("institution_id"), "", 220);
    institution.sql = inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"));
    ListColumn birth = column("birth_date", label("birth_date"), "p.birth_date", 110, false);
    birth.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    birth.sortBy = SortBy::Sql;
    birth.alignment = Qt::AlignRight;
    ListColumn sex = column("sex", label("sex"), "p.sex", 90, false);
    sex.shown = [](const QVariant& value) { return choiceTitle(choicesOf<Sex>, value.toString()); };
    ListColumn count = m_faculty ? column("sessions", tr("Sessions"), "(SELECT COUNT(*) FROM session_lecturer l WHERE l.person_id = p.id)", 105)
                                 : column("runs", tr("Runs"), "(SELECT COUNT(*) FROM enrolment e WHERE e.person_id = p.id)", 80);
    count.sortBy = SortBy::Sql;
    count.alignment = Qt::AlignRight;
    ListColumn languages = column("languages", label("languages"), "p.languages", 150, m_faculty);
    languages.shown = [](const QVariant& value) { return shownLanguages(value.toString().split(u' ', Qt::SkipEmptyParts)); };
    list.columns = {column("code", label("code"), "p.code", 110), name, titles, institution,
                    column("department", label("department"), "p.department", 150, !m_faculty),
                    column("position", label("position"), "p.position", 140, false),
                    column("expertise", label("expertise"), "p.expertise", 190, m_faculty), languages,
                    column("email", label("email"), "p.email", 210), column("phone", label("phone"), "p.phone", 120, false),
                    count, birth, sex};

    list.filters.append({QStringLiteral("institution"), label("institution_id"), [](Database& database) {
                             return recordOptions(database, QStringLiteral("SELECT i.id, %1 FROM institution i WHERE EXISTS (SELECT 1 FROM person p WHERE p.institution_id = i.id)")
                                                                .arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))), QStringLiteral("p.institution_id = ?"));
                         }});
    if (m_faculty)
        list.filters.append({QStringLiteral("language"), label("languages"), [](Database& database) {
                                 QList<ListFilterOption> options;
                                 for (const ChoiceItem& item : spokenLanguages) {
                                     const QString code = QString::fromLatin1(item.code), pattern = QStringLiteral("% %1 %").arg(code);
                                     if (database.single(QStringLiteral("SELECT 1 FROM person WHERE is_faculty = 1 AND ' ' || languages || ' ' LIKE ?"), pattern).isValid())
                                         options.append({code, choiceTitle(item), QStringLiteral("' ' || p.languages || ' ' LIKE ?"), pattern});
                                 }
                                 return options;
                             }});
    if (!m_faculty)
        list.filters.append({QStringLiteral("enrolment"), tr("Enrolment"), [](Database&) {
                                 QList<ListFilterOption> options;
                                 for (const ChoiceItem& item : choicesOf<EnrolmentState>)
                                     options.append({QString::fromLatin1(item.code), choiceTitle(item),
                                                     QStringLiteral("EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = p.id AND e.state = ?)"),
                                                     QString::fromLatin1(item.code)});
                                 options.append({QStringLiteral("none"), tr("In no run yet"),
                                                 QStringLiteral("NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = p.id)"), {}});
                                 return options;
                             }});
    list.filters.append({QStringLiteral("missing"), tr("Missing"), [label](Database&) {
                             return QList<ListFilterOption>{
                                 {QStringLiteral("email"), tr("E-mail"), QStringLiteral("p.email IS NULL"), {}},
                                 {QStringLiteral("phone"), tr("Phone"), QStringLiteral("p.phone IS NULL"), {}},
                                 {QStringLiteral("institution"), tr("Institution"), QStringLiteral("p.institution_id IS NULL"), {}},
                                 {QStringLiteral("birth_date"), tr("Date of birth"), QStringLiteral("p.birth_date IS NULL"), {}},
                             };
                         }});
    return list;
}

void PersonListPage::addActions() {
    if (!database().isReadOnly()) {
        if (!m_faculty)
            list()->addBulkAction(QStringLiteral("enrol"), [] { return tr("Enrol…"); }, [this](const QList<qint64>& ids) { enrolIn(ids); });
        list()->addBulkAction(QStringLiteral("building"), [] { return tr("Institution…"); }, [this](const QList<qint64>& ids) { setInstitution(ids); });
        list()->addBulkAction(QStringLiteral("people"), [] { return tr("Department…"); }, [this](const QList<qint64>& ids) { setDepartment(ids); });
        QPushButton* merging = list()->addBulkAction(QStringLiteral("merge"), [] { return tr("Merge…"); }, [this](const QList<qint64>& ids) { merge(ids); });
        connect(list(), &RecordList::selectionChanged, merging, [this, merging] { merging->setEnabled(list()->selectedIds().size() == 2); });
    }
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<Person>);
}

void PersonListPage::enrolIn(const QList<qint64>& ids) {
    const qint64 run = pickRecord(this, workspace(), tableOf<CourseRun>, tr("Enrol"), tr("%n person(s) will be enrolled in:", nullptr, int(ids.size())),
                                  tr("Enrol"), QStringLiteral("state IN ('planned', 'open', 'running')"));
    if (!run)
        return;
    workspace().attempt([&] {
        int enrolled = 0, waiting = 0, already = 0;
        const CourseRun target = load(database(), Id<CourseRun>{run});
        Edit edit(database(), "enrol", target.code);
        for (qint64 id : ids) {
            const int before = edit.changeCount();
            const Enrolment enrolment = enrol(edit, database(), target.id, Id<Person>{id}, database().today());
            if (edit.changeCount() == before)
                ++already;
            else
                ++(enrolment.state == EnrolmentState::Waiting ? waiting : enrolled);
        }
        edit.commit();
        workspace().say(tr("%1: %2 enrolled, %3 on the waiting list, %4 had a place already.")
                            .arg(target.code, shownNumber(enrolled), shownNumber(waiting), shownNumber(already)));
    });
}

void PersonListPage::setInstitution(const QList<qint64>& ids) {
    const qint64 institution = pickRecord(this, workspace(), tableOf<Institution>, tr("Institution"),
                                          tr("%n person(s) will belong to:", nullptr, int(ids.size())), tr("Set"), QString());
    if (!institution)
        return;
    workspace().attempt([&] {
        const Institution target = load(database(), Id<Institution>{institution});
        Edit edit(database(), "bulk", inLanguage(target.name_vi, target.name_en));
        for (qint64 id : ids) {
            Person person = load(database(), Id<Person>{id});
            person.institution_id = target.id;
            edit.save(person);
        }
        edit.commit();
    });
}

void PersonListPage::setDepartment(const QList<qint64>& ids) {
    const int count = int(ids.size());
    const QString department = tidied(ask::text(this, tr("Department"), tr("Department of %n person(s):", nullptr, count)));
    if (department.isEmpty())
        return;
    workspace().attempt([&] {
        Edit edit(database(), "bulk", department);
        for (qint64 id : ids) {
            Person person = load(database(), Id<Person>{id});
            person.department = department;
            edit.save(person);
        }
        edit.commit();
    });
}

void PersonListPage::merge(const QList<qint64>& ids) {
    if (ids.size() == 2)
        mergeOrTellApart(workspace(), Id<Person>{ids[0]}, Id<Person>{ids[1]});
}

} // namespace khue
