// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/approval_dialogs.h"

#include "app/store/settings.h"
#include "app/studies/approval_chain.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

ApprovalDialog::ApprovalDialog(Workspace& workspace, Id<Study> study, Id<Approval> approval, QWidget* parent) : FieldDialog(workspace, tableOf<Approval>, parent) {
    setWindowTitle(tr("Approval"));
    addField("kind", 2);
    for (const auto& [name, columns] : {std::pair("depends_on_id", 2), std::pair("renewal_of_id", 2)})
        static_cast<ReferencePicker*>(addField(name, columns))->setCondition(QStringLiteral("study_id = %1 AND id <> %2").arg(study.value).arg(approval.value));
    addField("authority_vi", 3);
    addField("authority_en", 3);
    addField("submitted_on", 2);
    addField("decision", 2);
    addField("decided_on", 2);
    addField("reference", 4);
    addField("valid_until", 2);
    addField("conditions", 6);
    addField("notes", 6);
    Approval shown;
    shown.study_id = study;
    if (approval)
        shown = load(database(), approval);
    else
        shown.position = database().single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM approval WHERE study_id = ?"), study).toInt();
    show(tableOf<Approval>.toValues(shown), shown.id.value, shown.revision);
    connect(field("decided_on"), &FieldWidget::edited, this, &ApprovalDialog::proposeEnd);
}

/// The end that the time limit of the kind gives, where nobody has written one.
void ApprovalDialog::proposeEnd() {
    const Approval now = tableOf<Approval>.fromValues(values());
    const ApprovalLimit limit = khue::find<ApprovalLimit>(database(), QStringLiteral("kind = ?"), now.kind);
    if (limit.validity_months > 0 && now.decided_on.isValid() && !now.valid_until.isValid())
        field("valid_until")->setStoredValue(toStored(now.decided_on.addMonths(limit.validity_months)));
}

QList<Problem> ApprovalDialog::write() {
    Approval approval = tableOf<Approval>.fromValues(values());
    approval.id = {id()};
    approval.revision = revision();
    return saveChecked(database(), approval, id() ? "save" : "add", approvalTitle(approval));
}

ApprovalLimitsDialog::ApprovalLimitsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_warning(new TextField(this)) {
    setWindowTitle(tr("Time limits of approvals"));
    Database& database = workspace.database();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* hint = new QLabel(tr("Limits differ by circular and change: write those that are in force. 0 means that no limit is known; of the validity, that it is as the decision says."), this);
    hint->setWordWrap(true);
    setMuted(hint);
    column->addWidget(hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto& table = tableOf<ApprovalLimit>;
    const auto info = [&table](const char* name) -> const FieldInfo& { return table.fields[size_t(table.indexOf(QString::fromLatin1(name)))]; };
    const char* heads[] = {"kind", "days", "working_days", "validity_months"};
    for (int i = 0; i < 4; ++i) {
        auto* head = new QLabel(info(heads[i]).label(), this);
        setMuted(head);
        grid->addWidget(head, 0, i);
    }
    for (size_t i = 0; i < choicesOf<ApprovalKind>.size(); ++i) {
        Line line{khue::find<ApprovalLimit>(database, QStringLiteral("kind = ?"), ApprovalKind(i)), new NumberField(this), new BoolField(this), new NumberField(this)};
        line.limit.kind = ApprovalKind(i);
        line.days->setField(database, info("days"));
        line.working->setField(database, info("working_days"));
        line.validity->setField(database, info("validity_months"));
        line.days->setStoredValue(line.limit.days);
        line.working->setStoredValue(line.limit.working_days ? 1 : 0);
        line.validity->setStoredValue(line.limit.validity_months);
        const QString kind = titleOf(ApprovalKind(i));
        const int row = int(i) + 1;
        constexpr int rowHeight = 34; // a sentence above takes its second line from the rows otherwise
        grid->setRowMinimumHeight(row, rowHeight);
        grid->addWidget(new QLabel(kind, this), row, 0);
        for (const auto& [widget, name, at] : {std::tuple<FieldWidget*, const char*, int>(line.days, "days", 1), {line.working, "working_days", 2}, {line.validity, "validity_months", 3}}) {
            widget->setAccessibleName(kind + QStringLiteral(": ") + info(name).label());
            grid->addWidget(widget, row, at);
        }
        m_lines.push_back(line);
    }
    column->addLayout(grid);
    auto* caption = new QLabel(tr("Warn of the end of an approval so many days before"), this);
    caption->setBuddy(m_warning);
    m_warning->setAccessibleName(caption->text());
    const ExpirySteps steps = expirySteps(database);
    m_warning->setStoredValue(QStringLiteral("%1, %2, %3").arg(steps.hint).arg(steps.warning).arg(steps.urgent));
    connect(m_warning, &FieldWidget::edited, this, [this] { m_warning->setProblem({}); });
    column->addWidget(caption);
    column->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Save)->setEnabled(!database.isReadOnly());
    setPrimary(buttons->button(QDialogButtonBox::Save));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(660);
}

void ApprovalLimitsDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

bool ApprovalLimitsDialog::save() {
    bool saved = false;
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        const std::optional<ExpirySteps> steps = expiryStepsFrom(m_warning->storedValue().toString());
        if (!steps) {
            m_warning->setProblem(tr("Write three different numbers of days, like 90, 30, 7."));
            return;
        }
        bool wrong = false;
        Edit edit(database, "setting", windowTitle());
        for (Line& line : m_lines) {
            for (NumberField* field : {line.days, line.validity}) {
                const QString problem = !field->inputProblem().isEmpty() ? field->inputProblem() : field->storedValue().toInt() < 0 ? tr("Not below 0") : QString();
                field->setProblem(problem);
                wrong = wrong || !problem.isEmpty();
            }
            ApprovalLimit limit = line.limit;
            limit.days = line.days->storedValue().toInt();
            limit.working_days = line.working->storedValue().toBool();
            limit.validity_months = line.validity->storedValue().toInt();
            if (!wrong && limit != line.limit)
                edit.save(limit);
        }
        if (wrong)
            return;
        Setting warning = khue::find<Setting>(database, QStringLiteral("name = 'approval_warning_days'"));
        warning.name = QStringLiteral("approval_warning_days");
        const QString value = QStringLiteral("%1 %2 %3").arg(steps->hint).arg(steps->warning).arg(steps->urgent);
        if (warning.value != value && (warning.id || value != QLatin1String("90 30 7"))) {
            warning.value = value;
            edit.save(warning);
        }
        edit.commit();
        saved = true;
    });
    return saved;
}

void ApprovalLimitsDialog::accept() {
    if (save())
        QDialog::accept();
}

} // namespace khue
