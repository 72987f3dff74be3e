// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_people.h"

#include "app/store/language.h"
#include "app/studies/training_coverage.h"
#include "ui/studies/course_codes_field.h"
#include "ui/studies/member_dialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/related_records.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

/// How the training of a delegation stands: words for a chip, and its colour.
QPair<QString, State> trainingChip(Database& database, qint64 id) {
    const StudyMember member = find<StudyMember>(database, QStringLiteral("id = ?"), id);
    QString words;
    State state = State::Neutral;
    const QDate today = database.today();
    for (const TrainingCoverage& training : trainingOf(database, member, today)) {
        const int days = training.until.isValid() ? int(today.daysTo(training.until)) : trainingNoticeDays + 1;
        QString now;
        State how = State::Good;
        if (!training.held) {
            now = training.lapsed.isValid() ? StudyPeople::tr("%1 lapsed %2").arg(training.name, shownDate(training.lapsed)) : StudyPeople::tr("%1 missing").arg(training.name);
            how = State::Bad;
        } else if (training.isMissing()) {
            now = StudyPeople::tr("%1 with a gap").arg(training.name);
            how = State::Care;
        } else if (training.until.isValid()) {
            now = StudyPeople::tr("%1 until %2").arg(training.name, shownDate(training.until));
            how = days <= trainingUrgentDays ? State::Bad : days <= trainingNoticeDays ? State::Care : State::Good;
        } else {
            now = training.name;
        }
        // The gravest is shown: bad before care before good.
        const auto weight = [](State each) { return each == State::Bad ? 3 : each == State::Care ? 2 : each == State::Good ? 1 : 0; };
        if (weight(how) > weight(state)) {
            words = now;
            state = how;
        }
    }
    return {words, state};
}

RelatedSpecification memberList(Database& database) {
    const auto& table = tableOf<StudyMember>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_id";
    list.blank = table.toValues({});
    list.title = StudyPeople::tr("People and delegation");
    list.empty = StudyPeople::tr("Nobody yet. Add the study's lead first, then each site's principal investigator and those to whom tasks are delegated.");
    list.from = QStringLiteral("study_member t JOIN person p ON p.id = t.person_id LEFT JOIN study_site i ON i.id = t.study_site_id LEFT JOIN institution n ON n.id = i.institution_id");
    list.order = QStringLiteral("CASE WHEN t.to_date < '%1' THEN 1 ELSE 0 END, i.id IS NOT NULL, i.id, t.from_date, t.id").arg(database.today().toString(Qt::ISODate));
    RelatedColumn name{StudyPeople::tr("Person"), QStringLiteral("p.full_name")};
    name.strong = true;
    // Who does what where, in one column: the tasks need the room.
    RelatedColumn role{StudyPeople::tr("Role · site"), QStringLiteral("t.role || '|' || COALESCE(i.code, i.name, %1, '')").arg(inLanguageSql(QStringLiteral("n.name_vi"), QStringLiteral("n.name_en")))};
    role.shown = [](const QVariant& value) {
        const QString title = choiceTitle(choicesOf<StudyRole>, value.toString().section(u'|', 0, 0)), site = value.toString().section(u'|', 1);
        return site.isEmpty() ? title : QString(title + QStringLiteral(" · ") + site);
    };
    RelatedColumn tasks{relatedColumn(database, table, "tasks", 1)};
    tasks.sql = QStringLiteral("TRIM(COALESCE(t.tasks, '') || '|' || COALESCE(t.other_tasks, ''))");
    tasks.shown = [](const QVariant& value) {
        QStringList words;
        for (const QString& code : value.toString().section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts))
            words.append(choiceTitle(delegatedTasks(), code));
        if (const QString other = value.toString().section(u'|', 1); !other.isEmpty())
            words.append(other);
        return words.join(QStringLiteral(", "));
    };
    RelatedColumn days{StudyPeople::tr("From – to"), QStringLiteral("t.from_date || '|' || COALESCE(t.to_date, '')")};
    days.shown = [](const QVariant& value) {
        const QDate from = QDate::fromString(value.toString().section(u'|', 0, 0), Qt::ISODate), to = QDate::fromString(value.toString().section(u'|', 1), Qt::ISODate);
        return QString(shownDate(from) + QStringLiteral(" – ") + (to.isValid() ? shownDate(to) : QStringLiteral("…")));
    };
    RelatedColumn training{StudyPeople::tr("Training"), QStringLiteral("t.id")};
    training.shown = [&database](const QVariant& id) { return trainingChip(database, id.toLongLong()).first; };
    training.chip = [&database](const QVariant& id) { return trainingChip(database, id.toLongLong()).second; };
    RelatedColumn sign{StudyPeople::tr("Signed"), QStringLiteral("CASE WHEN t.role IN ('chief_investigator', 'principal_investigator') THEN 'leads' ELSE COALESCE(t.signed_on, '') END")};
    sign.shown = [](const QVariant& value) {
        const QString signedOn = value.toString();
        return signedOn == QLatin1String("leads") ? QStringLiteral("–") : signedOn.isEmpty() ? StudyPeople::tr("not yet") : shownDate(QDate::fromString(signedOn, Qt::ISODate));
    };
    sign.chip = [](const QVariant& value) { return value.toString() == QLatin1String("leads") ? State::Neutral : value.toString().isEmpty() ? State::Care : State::Good; };
    list.columns = {name, role, tasks, days, training, sign};
    return list;
}

RelatedSpecification requiredList(Workspace& workspace, QWidget* parent, const std::function<Id<Study>()>& study) {
    Database& database = workspace.database();
    const auto& table = tableOf<StudyTraining>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "study_id";
    list.blank = table.toValues({});
    list.title = StudyPeople::tr("Required training");
    list.empty = StudyPeople::tr("None: tasks can be delegated to anybody. A trial usually requires GCP of everybody.");
    RelatedColumn name{relatedColumn(database, table, "name", 1)};
    name.strong = true;
    RelatedColumn codes{relatedColumn(database, table, "course_codes", 1)};
    codes.shown = [&database](const QVariant& value) {
        QStringList courses;
        for (const QString& code : value.toString().split(u' ', Qt::SkipEmptyParts))
            courses.append(shownCourse(database, code));
        return courses.join(QStringLiteral(", "));
    };
    list.columns = {name, relatedColumn(database, table, "scope"), codes, relatedColumn(database, table, "note", 2)};
    list.open = [&workspace, parent, study](qint64 id) {
        StudyTraining training;
        training.study_id = study();
        if (id)
            training = load(workspace.database(), Id<StudyTraining>{id});
        FieldDialog dialog(workspace, tableOf<StudyTraining>, parent);
        dialog.setWindowTitle(tableOf<StudyTraining>.label());
        dialog.addField("name", 3);
        dialog.addField("scope", 3);
        dialog.addField("course_codes", 6, new CourseCodesField(&dialog));
        dialog.addField("note", 6);
        dialog.show(tableOf<StudyTraining>.toValues(training), id, training.revision);
        return dialog.exec() == QDialog::Accepted;
    };
    return list;
}

} // namespace

StudyPeople::StudyPeople(Workspace& workspace)
    : ScrolledTab(workspace), m_banner(new NoticeBanner(this)), m_log(new QPushButton(this)), m_outside(new QPushButton(this)), m_gcp(new QPushButton(this)),
      m_members(new RelatedRecords(
          workspace,
          [this] {
              RelatedSpecification list = memberList(database());
              list.open = [this](qint64 id) { return MemberDialog(this->workspace(), study(), {id}, this).exec() == QDialog::Accepted; };
              return list;
          },
          this)),
      m_required(new RelatedRecords(workspace, [this] { return requiredList(this->workspace(), this, [this] { return study(); }); }, this)) {
    auto* row = new QHBoxLayout;
    m_log->setIcon(icon(QStringLiteral("print")));
    m_outside->setIcon(icon(QStringLiteral("file")));
    m_gcp->setIcon(icon(QStringLiteral("plus")));
    for (QPushButton* button : {m_log, m_outside, m_gcp})
        row->addWidget(button);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_banner);
    body()->addWidget(m_members);
    body()->addWidget(m_required);
    body()->addStretch();
    connect(m_log, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("delegation_log"), {{QStringLiteral("study"), studyCode()}}); });
    connect(m_outside, &QPushButton::clicked, this, &StudyPeople::addOutsideTraining);
    connect(m_gcp, &QPushButton::clicked, this, &StudyPeople::requireGcp);
    connect(m_members, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showAround(); }); });
    connect(m_required, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { reload(); }); });
    retranslate();
}

void StudyPeople::retranslate() {
    m_log->setText(tr("Delegation log…"));
    m_outside->setText(tr("Certificate from elsewhere…"));
    m_gcp->setText(tr("Require GCP"));
}

void StudyPeople::reload() {
    m_members->setOwner(study().value);
    m_required->setOwner(study().value);
    showAround();
}

void StudyPeople::showAround() {
    m_banner->show(study() ? studyWorkNotices(database(), study()) : QList<StudyWorkNotice>(), {"training_missing", "training_expires"});
    const bool writable = !database().isReadOnly() && study();
    m_outside->setEnabled(writable);
    m_gcp->setVisible(writable && !database().single(QStringLiteral("SELECT 1 FROM study_training WHERE study_id = ?"), study()).isValid());
    m_log->setEnabled(database().single(QStringLiteral("SELECT 1 FROM study_member WHERE study_id = ?"), study()).isValid());
}

void StudyPeople::showPart(const QString& table, qint64 id) {
    (table == QLatin1String("study_training") ? m_required : m_members)->select(id);
}

void StudyPeople::addOutsideTraining() {
    workspace().attempt([this] {
        FieldDialog dialog(workspace(), tableOf<OutsideTraining>, this);
        dialog.setWindowTitle(tr("Certificate from elsewhere"));
        dialog.addField("person_id", 3);
        dialog.addField("course_id", 3);
        dialog.addField("issuer", 3);
        dialog.addField("number", 3);
        dialog.addField("issued_on", 3);
        dialog.addField("valid_until", 3);
        dialog.show(tableOf<OutsideTraining>.toValues({}), 0, 0);
        if (dialog.exec() == QDialog::Accepted)
            reload();
    });
}

void StudyPeople::requireGcp() {
    workspace().attempt([this] {
        StudyTraining training;
        training.study_id = study();
        training.name = QStringLiteral("GCP");
        {
            Statement rows = database().query(QStringLiteral("SELECT code FROM course WHERE LOWER(code) LIKE '%gcp%' OR LOWER(title_en) LIKE '%good clinical practice%' ORDER BY code"));
            while (rows.next())
                training.course_codes.append(rows.text(0));
        }
        if (training.course_codes.isEmpty()) {
            ask::tell(this, tr("Require GCP"), tr("The catalogue has no course of GCP yet. Add one, with how long its certificates are valid, then require it here."));
            return;
        }
        saveChecked(database(), training, "add", training.name);
        reload();
    });
}

} // namespace khue
