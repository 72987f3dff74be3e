// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/run_certificates.h"

#include "app/store/language.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/certificates/issue_dialog.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int rowHeight = 31;
enum Column { Name, Standing, Number, Issued, ValidUntil };
} // namespace

RunCertificates::RunCertificates(Workspace& workspace)
    : RunTab(workspace), m_issue(new QPushButton(this)), m_save(new QPushButton(this)), m_print(new QPushButton(this)), m_reissue(new QPushButton(this)), m_revoke(new QPushButton(this)),
      m_summary(new QLabel(this)), m_banner(new QFrame(this)), m_problems(new QLabel(m_banner)), m_list(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    m_banner->setProperty("card", true);
    auto* inside = new QHBoxLayout(m_banner);
    inside->setContentsMargins(14, 8, 14, 8);
    auto* mark = new QLabel(m_banner);
    mark->setPixmap(icon(QStringLiteral("alert"), Role::Care).pixmap(20, 20));
    inside->addWidget(mark);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    inside->addWidget(m_problems, 1);
    column->addWidget(m_banner);

    auto* row = new QHBoxLayout;
    setPrimary(m_issue);
    m_issue->setIcon(icon(QStringLiteral("check"), Role::AccentInk));
    m_save->setIcon(icon(QStringLiteral("download")));
    m_print->setIcon(icon(QStringLiteral("print")));
    for (QPushButton* button : {m_issue, m_save, m_print, m_reissue, m_revoke})
        row->addWidget(button);
    row->addStretch();
    setMuted(m_summary);
    row->addWidget(m_summary);
    column->addLayout(row);

    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(5);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Standing, QHeaderView::Stretch);
    auto* card = new Card(this);
    card->body()->addWidget(m_list);
    column->addWidget(card, 1);
    setFocusProxy(m_list);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RunCertificates::showButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        this->workspace().showRecord(QStringLiteral("person"), m_eligibility.candidates[size_t(m_list->indexOfTopLevelItem(item))].person.value);
    });
    connect(m_issue, &QPushButton::clicked, this, &RunCertificates::issue);
    connect(m_save, &QPushButton::clicked, this, [this] { saveCertificatesPdf(this->workspace(), chosenCertificates(), runCode()); });
    connect(m_print, &QPushButton::clicked, this, [this] { printCertificatesAsked(this->workspace(), chosenCertificates()); });
    connect(m_reissue, &QPushButton::clicked, this, [this] { reissueAsked(this->workspace(), chosenCertificates()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { revokeAsked(this->workspace(), chosenCertificates()); });
    retranslate();
}

void RunCertificates::retranslate() {
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_reissue->setText(tr("Reissue…"));
    m_revoke->setText(tr("Revoke…"));
    m_list->setHeaderLabels({tr("Trainee"), tr("Certificate"), tr("Number"), tr("Issued on"), tr("Valid until")});
    m_list->setAccessibleName(tr("Certificates"));
    showButtons();
}

void RunCertificates::reload() {
    QSet<qint64> kept;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        kept.insert(item->data(Name, Qt::UserRole).toLongLong());
    m_eligibility = eligibilityOf(database(), run());
    m_banner->setVisible(!m_eligibility.problems.isEmpty());
    m_problems->setText(m_eligibility.problems.join(u'\n'));
    int held = 0, eligible = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CertificateCandidate& candidate : m_eligibility.candidates) {
            QDate issued, until;
            if (candidate.certificate) {
                const Certificate certificate = load(database(), candidate.certificate);
                issued = certificate.issued_on;
                until = certificate.valid_until;
            }
            const auto shown = [](QDate date) { return date.isValid() ? shownDate(date) : QString(); };
            const QString standing = candidate.certificate ? titleOf(CertificateState::Issued) : candidate.isEligible() ? tr("Can be issued") : candidate.reasons.join(u' ');
            auto* item = new QTreeWidgetItem(m_list, {candidate.name, standing, candidate.number, shown(issued), shown(until)});
            item->setSizeHint(Standing, QSize(0, rowHeight)); // the column that stretches: a hint replaces the content's width
            item->setData(Name, Qt::UserRole, candidate.enrolment.value);
            item->setForeground(Standing, colour(candidate.certificate ? Role::Good : candidate.isEligible() ? Role::Info : Role::Care));
            item->setIcon(Standing, icon(candidate.certificate ? QStringLiteral("check") : candidate.isEligible() ? QStringLiteral("plus") : QStringLiteral("alert"),
                                         candidate.certificate ? Role::Good : candidate.isEligible() ? Role::Info : Role::Care));
            item->setToolTip(Standing, standing);
            item->setSelected(kept.contains(candidate.enrolment.value));
            held += bool(candidate.certificate);
            eligible += candidate.isEligible();
        }
    }
    const int others = int(m_eligibility.candidates.size()) - held - eligible;
    m_summary->setText(tr("%1 issued · %2 can be issued · %3 not yet").arg(held).arg(eligible).arg(others));
    showButtons();
}

QList<Id<Enrolment>> RunCertificates::chosenEligible() const {
    QList<Id<Enrolment>> chosen;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        if (const CertificateCandidate& candidate = m_eligibility.candidates[size_t(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)))]; candidate.isEligible())
            chosen.append(candidate.enrolment);
    return chosen;
}

QList<Id<Certificate>> RunCertificates::chosenCertificates() const {
    QList<Id<Certificate>> chosen;
    const bool all = m_list->selectedItems().isEmpty();
    for (size_t i = 0; i < m_eligibility.candidates.size(); ++i)
        if (m_eligibility.candidates[i].certificate && (all || m_list->topLevelItem(int(i))->isSelected()))
            chosen.append(m_eligibility.candidates[i].certificate);
    return chosen;
}

void RunCertificates::showButtons() {
    const int chosen = int(chosenEligible().size());
    int eligible = 0;
    for (const CertificateCandidate& candidate : m_eligibility.candidates)
        eligible += candidate.isEligible();
    const int count = chosen ? chosen : eligible;
    m_issue->setText(count ? tr("Issue %n certificate(s)…", nullptr, count) : tr("Issue…"));
    const bool writable = !database().isReadOnly();
    m_issue->setEnabled(writable && count > 0 && m_eligibility.problems.isEmpty());
    const bool any = !chosenCertificates().isEmpty();
    m_save->setEnabled(any);
    m_print->setEnabled(any);
    for (QPushButton* button : {m_reissue, m_revoke})
        button->setEnabled(writable && any && !m_list->selectedItems().isEmpty());
}

void RunCertificates::issue() {
    IssueDialog dialog(workspace(), run(), chosenEligible(), this);
    if (dialog.exec() == QDialog::Accepted)
        dialog.start();
}

} // namespace khue
