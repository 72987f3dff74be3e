// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/issue_dialog.h"

#include "app/certificates/certificate_facts.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/certificates/certificate_view.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace khue {

IssueDialog::IssueDialog(Workspace& workspace, Id<CourseRun> run, const QList<Id<Enrolment>>& enrolments, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_run(run), m_enrolments(enrolments), m_template(new ChoiceField(this)), m_issued(new DateField(this)), m_until(new DateField(this)),
      m_view(new CertificateView(this)), m_message(new QLabel(this)) {
    setWindowTitle(tr("Issue certificates"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 16, 18, 16);
    grid->setHorizontalSpacing(12);
    const auto add = [&](const QString& label, QWidget* widget, int row, int column, int columns) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(widget);
        widget->setAccessibleName(label);
        grid->addWidget(caption, row, column, 1, columns);
        grid->addWidget(widget, row + 1, column, 1, columns);
    };
    add(tr("Template"), m_template, 0, 0, 4);
    add(tr("Issued on"), m_issued, 2, 0, 2);
    add(tr("Valid until (empty: without end)"), m_until, 2, 2, 2);
    grid->addWidget(m_view, 4, 0, 1, 4);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    grid->addWidget(m_message, 5, 0, 1, 4);
    grid->setRowStretch(4, 1);
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* go = new QPushButton(tr("Issue"), this);
    setPrimary(go);
    go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    grid->addLayout(row, 6, 0, 1, 4);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &IssueDialog::accept);
    setMinimumWidth(620);

    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        const CourseRun courseRun = load(database, run);
        const Course course = load(database, courseRun.course_id);
        if (!database.single(QStringLiteral("SELECT 1 FROM certificate_template LIMIT 1")).isValid()) {
            Edit edit(database, "add", tr("Certificate templates"));
            for (const CertificateLayout layout : {CertificateLayout::Portrait, CertificateLayout::Landscape})
                firstTemplate(edit, database, layout);
            edit.commit();
        }
        m_template->setItems([&database] {
            QList<QPair<QString, QString>> items;
            Statement rows = database.query(QStringLiteral("SELECT id, name FROM certificate_template ORDER BY id"));
            while (rows.next())
                items.append({rows.text(0), rows.text(1)});
            return items;
        });
        const QString usual = database.single(QStringLiteral("SELECT id FROM certificate_template WHERE layout = ? ORDER BY id LIMIT 1"), usualLayout(course)).toString();
        m_template->setStoredValue(usual);
        m_issued->setStoredValue(toStored(database.today()));
        m_until->setStoredValue(toStored(validityEnd(course, database.today())));
        showPreview();
    });
    for (FieldWidget* field : {static_cast<FieldWidget*>(m_template), static_cast<FieldWidget*>(m_issued), static_cast<FieldWidget*>(m_until)})
        connect(field, &FieldWidget::edited, this, [this] { m_workspace.attempt([this] { showPreview(); }); });
}

IssueRequest IssueDialog::request() const {
    IssueRequest request;
    request.run = m_run;
    request.enrolments = m_enrolments;
    request.template_id = {m_template->storedValue().toLongLong()};
    request.issued_on = QDate::fromString(m_issued->storedValue().toString(), Qt::ISODate);
    request.valid_until = QDate::fromString(m_until->storedValue().toString(), Qt::ISODate);
    return request;
}

void IssueDialog::showPreview() {
    Database& database = m_workspace.database();
    const IssueRequest now = request();
    const CertificateTemplate one = load(database, now.template_id);
    const CertificatePictures pictures(database, one);
    m_message->setText(pictures.problems().join(u'\n'));
    CertificateFacts facts = exampleFacts();
    for (const CertificateCandidate& candidate : eligibilityOf(database, m_run).candidates)
        if (candidate.isEligible() && (m_enrolments.isEmpty() || m_enrolments.contains(candidate.enrolment))) {
            facts = FactsSource(database, m_run).of(candidate.person, QStringLiteral("0000/%1").arg(now.issued_on.year()), now.issued_on, *now.valid_until);
            break;
        }
    m_view->show(one, pictures, facts, QStringLiteral("KHUE1|%1").arg(QString(200, u'-')), QStringLiteral("MẪU · SPECIMEN"));
}

void IssueDialog::accept() {
    for (DateField* field : {m_issued, m_until})
        field->setProblem(field->inputProblem());
    if (m_issued->storedValue().isNull())
        m_issued->setProblem(tr("Enter the day of issue."));
    if (!m_issued->hasError() && !m_until->hasError())
        QDialog::accept();
}

void IssueDialog::start() {
    IssueRequest wanted = request();
    wanted.passphrase = askedPassphrase(m_workspace);
    if (wanted.passphrase.isNull())
        return;
    const auto count = std::make_shared<int>(0);
    m_workspace.runTask(tr("Issuing certificates"), [=](Database& own, Progress& progress) { *count = int(issueCertificates(own, wanted, &progress).issued.size()); },
                        [count, &workspace = m_workspace] {
                            const int issued = *count;
                            workspace.say(IssueDialog::tr("%n certificate(s) issued.", nullptr, issued));
                        });
}

} // namespace khue
