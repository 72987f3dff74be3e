// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_activity.h"

#include "app/store/language.h"
#include "app/visits/visit.h"
#include "ui/visits/visit_states.h"
#include "ui/widgets/link_rows.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int mostRows = 12;

QList<LinkRow> visitsOf(Database& database, Id<Person> person) {
    QList<LinkRow> rows;
    for (const Visit& visit : loadAll<Visit>(database, QStringLiteral("person_id = ? OR host_person_id = ? ORDER BY start_date DESC, id DESC LIMIT %1").arg(mostRows), person, person)) {
        LinkRow row;
        row.title = visit.code + QStringLiteral(" · ") + inLanguage(visit.purpose_vi, visit.purpose_en).section(u'\n', 0, 0);
        QStringList note{visit.person_id == person ? titleOf(visit.direction) : PersonActivity::tr("as host"),
                         visit.start_date.isValid() ? QString(shownDate(visit.start_date) + QStringLiteral(" – ") + shownDate(visit.end_date)) : QString()};
        note.removeAll(QString());
        row.note = note.join(QStringLiteral(" · "));
        row.chip = titleOf(visit.state);
        row.state = stateOf(visit.state);
        row.table = QStringLiteral("visit");
        row.id = visit.id.value;
        rows.append(row);
    }
    return rows;
}

/// Title, note and record of what a statement finds: id, title, day, choice as stored.
QList<LinkRow> rowsOf(Statement found, const char* table, const ChoiceList* choices) {
    QList<LinkRow> rows;
    while (found.next()) {
        LinkRow row;
        row.title = found.text(1);
        QStringList note{found.isNull(2) ? QString() : shownDate(QDate::fromString(found.text(2), Qt::ISODate)), choices ? choiceTitle(*choices, found.text(3)) : QString()};
        note.removeAll(QString());
        row.note = note.join(QStringLiteral(" · "));
        row.table = QString::fromLatin1(table);
        row.id = found.integer(0);
        rows.append(row);
    }
    return rows;
}

/// The choices of a table's field; null where this program has no such table.
const ChoiceList* choicesOfField(Database& database, const char* table, const char* field) {
    const TableInfo* info = database.table(QString::fromLatin1(table));
    const int index = info ? info->indexOf(QString::fromLatin1(field)) : -1;
    return index < 0 ? nullptr : info->fields[size_t(index)].choices;
}

} // namespace

PersonActivity::PersonActivity(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (size_t part = 0; part < m_cards.size(); ++part) {
        m_cards[part] = new Card(this);
        m_rows[part] = new LinkRows(this);
        m_cards[part]->body()->addWidget(m_rows[part], 0, Qt::AlignTop);
        m_cards[part]->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(m_cards[part]);
        connect(m_rows[part], &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { m_workspace.showRecord(table, id); });
    }
    retranslate();
}

void PersonActivity::retranslate() {
    m_cards[Visits]->setTitle(tr("Visits"));
    m_cards[Studies]->setTitle(tr("Joint studies"));
    m_cards[Publications]->setTitle(tr("Publications and other outputs"));
}

void PersonActivity::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonActivity::setPerson(Id<Person> person) {
    Database& database = m_workspace.database();
    std::array<QList<LinkRow>, 3> rows;
    if (person) {
        rows[Visits] = visitsOf(database, person);
        if (const ChoiceList* roles = choicesOfField(database, "study_member", "role"))
            rows[Studies] = rowsOf(database.query(QStringLiteral("SELECT s.id, s.code || ' · ' || %1, MIN(m.from_date), MIN(m.role) FROM study_member m "
                                                                 "JOIN study s ON s.id = m.study_id WHERE m.person_id = ? GROUP BY s.id ORDER BY 3 DESC LIMIT %2")
                                                      .arg(inLanguageSql(QStringLiteral("s.title_vi"), QStringLiteral("s.title_en")))
                                                      .arg(mostRows),
                                                  person),
                                   "study", roles);
        if (const ChoiceList* kinds = choicesOfField(database, "output", "kind"))
            rows[Publications] = rowsOf(database.query(QStringLiteral("SELECT o.id, %1, o.published_on, o.kind FROM output_author a JOIN output o ON o.id = a.output_id "
                                                                      "WHERE a.person_id = ? ORDER BY o.published_on DESC, o.id DESC LIMIT %2")
                                                           .arg(inLanguageSql(QStringLiteral("o.title_vi"), QStringLiteral("o.title_en")))
                                                           .arg(mostRows),
                                                       person),
                                        "output", kinds);
    }
    bool any = false;
    for (size_t part = 0; part < rows.size(); ++part) {
        m_rows[part]->setRows(rows[part], {});
        m_cards[part]->setVisible(!rows[part].isEmpty());
        any = any || !rows[part].isEmpty();
    }
    setVisible(any);
}

} // namespace khue
