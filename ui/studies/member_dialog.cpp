// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/member_dialog.h"

#include "app/studies/training_coverage.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

MemberDialog::MemberDialog(Workspace& workspace, Id<Study> study, Id<StudyMember> member, QWidget* parent)
    : FieldDialog(workspace, tableOf<StudyMember>, parent), m_training(new QLabel(this)), m_sign(new QPushButton(this)) {
    setWindowTitle(member ? tr("Delegation") : tr("New delegation"));
    setMinimumWidth(900);
    addField("person_id", 3);
    addField("role", 3);
    auto* site = new ReferencePicker(this);
    addField("study_site_id", 2, site);
    site->setCondition(QStringLiteral("study_id = %1").arg(study.value));
    addField("from_date", 2);
    addField("to_date", 2);
    addField("tasks", 6, new CodesField(3, this));
    addField("other_tasks", 3);
    addField("note", 3);
    m_training->setWordWrap(true);
    m_training->setTextFormat(Qt::PlainText);
    addWidget(tr("Required training"), m_training, 6);
    addField("training_reason", 6);
    field("training_reason")->setMaximumHeight(92);
    addField("signed_on", 2);
    addField("signed_by", 2);
    m_sign->setText(tr("Signed today"));
    m_sign->setAutoDefault(false);
    addWidget({}, m_sign, 2);
    StudyMember record;
    record.study_id = study;
    record.from_date = database().today();
    if (member)
        record = load(database(), member);
    show(tableOf<StudyMember>.toValues(record), record.id.value, record.revision);
    for (const char* name : {"person_id", "role", "from_date", "to_date"})
        connect(field(name), &FieldWidget::edited, this, &MemberDialog::showTraining);
    connect(m_sign, &QPushButton::clicked, this, &MemberDialog::sign);
    m_sign->setEnabled(!database().isReadOnly());
    showTraining();
}

StudyMember MemberDialog::shown() const {
    StudyMember member = tableOf<StudyMember>.fromValues(values());
    member.id = {id()};
    return member;
}

QString MemberDialog::trainingWords() const {
    return m_training->text();
}

void MemberDialog::showTraining() {
    const StudyMember member = shown();
    QStringList lines;
    bool missing = false;
    if (member.person_id && member.from_date.isValid()) {
        const QString name = database().single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), member.person_id).toString();
        for (const TrainingCoverage& training : trainingOf(database(), member, database().today())) {
            lines.append(training.sentence(name) + (training.evidence.isEmpty() ? QString() : QString(QStringLiteral(" (") + training.evidence + u')')));
            missing = missing || training.isMissing();
        }
        if (lines.isEmpty())
            lines.append(tr("The study requires no training of this role."));
    } else {
        lines.append(tr("Said as soon as a person is chosen."));
    }
    m_training->setText((missing ? QStringLiteral("⚠ ") : QString()) + lines.join(u'\n'));
    QPalette palette = m_training->palette();
    palette.setColor(QPalette::WindowText, colour(missing ? Role::Bad : Role::Ink));
    m_training->setPalette(palette);
}

void MemberDialog::sign() {
    const StudyMember member = shown();
    const QDate today = database().today();
    field("signed_on")->setStoredValue(toStored(today));
    if (const QString name = signingInvestigator(database(), member.study_id, member.study_site_id, today); !name.isEmpty())
        field("signed_by")->setStoredValue(name);
}

} // namespace khue
