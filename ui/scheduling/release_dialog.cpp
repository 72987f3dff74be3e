// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/release_dialog.h"

#include "ui/widgets/ask.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

namespace khue {

namespace {

QTextEdit* listing(QWidget* parent) {
    auto* text = new QTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

ReleaseDialog::ReleaseDialog(Workspace& workspace, Id<CourseRun> run, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_plan(planRelease(workspace.database(), run)), m_name(new QLineEdit(this)), m_note(new QPlainTextEdit(this)),
      m_differences(listing(this)), m_people(listing(this)), m_message(new QLabel(this)) {
    setWindowTitle(tr("Release the timetable of %1").arg(m_plan.timetable.code));
    const int before = workspace.database().single(QStringLiteral("SELECT COUNT(*) FROM timetable_release WHERE course_run_id = ?"), run).toInt();
    m_name->setText(tr("Version %1").arg(before + 1));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(70);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 16, 18, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    const auto put = [&](const QString& words, QWidget* widget, int row, int column) {
        auto* label = new QLabel(words, this);
        label->setBuddy(widget);
        widget->setAccessibleName(words);
        grid->addWidget(label, row, column, Qt::AlignBottom);
        grid->addWidget(widget, row + 1, column, qobject_cast<QLineEdit*>(widget) ? Qt::AlignTop : Qt::Alignment());
    };
    auto* about = new QLabel(releaseState(m_plan), this);
    about->setWordWrap(true);
    setMuted(about);
    grid->addWidget(about, 0, 0, 1, 2);
    put(tr("Name of the release"), m_name, 1, 0);
    put(tr("What changed, for everybody who is told"), m_note, 1, 1);
    const int differences = int(m_plan.differences.size()), people = int(m_plan.recipients.size());
    put(m_plan.last.id ? tr("%n difference(s) from the last release", nullptr, differences) : tr("%n session(s)", nullptr, differences), m_differences, 3, 0);
    put(tr("%n person(s) will be told", nullptr, people), m_people, 3, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(4, 1);

    QStringList lines;
    for (const TimetableDifference& difference : m_plan.differences)
        lines.append(QStringLiteral("• ") + difference.shown());
    m_differences->setPlainText(lines.isEmpty() ? tr("Nothing differs.") : lines.join(u'\n'));
    lines.clear();
    for (const ReleaseRecipient& recipient : m_plan.recipients) {
        const int count = int(recipient.changes.size());
        const QString what = recipient.email.isEmpty() ? tr("no e-mail address") : recipient.newcomer ? tr("new here") : tr("%n change(s)", nullptr, count);
        lines.append(QStringLiteral("• %1 – %2").arg(recipient.name, what));
    }
    m_people->setPlainText(lines.isEmpty() ? tr("Nobody’s sessions are new, moved or cancelled.") : lines.join(u'\n'));

    m_message->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_message, 1);
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* accept = new QPushButton(icon(QStringLiteral("mail"), Role::AccentInk), tr("Release"), this);
    setPrimary(accept);
    accept->setDefault(true);
    accept->setEnabled(m_plan.isNews() && !workspace.database().isReadOnly());
    row->addWidget(cancel);
    row->addWidget(accept);
    m_message->setText(m_plan.isNews() ? tr("Messages with calendar files will wait in the outbox. Nothing is sent by itself.") : tr("There is nothing to release."));
    setMuted(m_message);
    grid->addLayout(row, 5, 0, 1, 2);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    resize(860, 520);
}

void ReleaseDialog::setName(const QString& name) {
    m_name->setText(name);
}
void ReleaseDialog::setNote(const QString& note) {
    m_note->setPlainText(note);
}
QString ReleaseDialog::differences() const {
    return m_differences->toPlainText();
}
QString ReleaseDialog::people() const {
    return m_people->toPlainText();
}

bool ReleaseDialog::release() {
    if (m_name->text().trimmed().isEmpty()) {
        m_message->setText(tr("Give the release a name."));
        m_name->setFocus();
        return false;
    }
    return m_workspace.attempt([this] { m_outcome = releaseTimetable(m_workspace.database(), m_plan, m_name->text(), m_note->toPlainText()); });
}

void ReleaseDialog::accept() {
    if (!release())
        return;
    QDialog::accept();
    const int messages = int(m_outcome.messages.size());
    m_workspace.say(tr("Released. %n message(s) wait in the outbox.", nullptr, messages));
    if (!m_outcome.withoutAddress.isEmpty())
        ask::tell(m_workspace.window(), windowTitle(),
                  tr("These people have no e-mail address and must be told in another way:") + u'\n' + m_outcome.withoutAddress.join(u'\n'));
}

QString releaseState(const ReleasePlan& plan) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::ReleaseDialog", source); };
    if (plan.timetable.sessions.empty())
        return words(QT_TRANSLATE_NOOP("khue::ReleaseDialog", "No session has a time yet."));
    if (!plan.last.id)
        return words(QT_TRANSLATE_NOOP("khue::ReleaseDialog", "Draft, never released"));
    const QString name = plan.last.name, day = shownDate(plan.last.released_at.toLocalTime().date());
    if (!plan.isNews())
        return words(QT_TRANSLATE_NOOP("khue::ReleaseDialog", "Released as “%1”, %2")).arg(name, day);
    const int changes = int(plan.differences.size());
    if (!changes)
        return words(QT_TRANSLATE_NOOP("khue::ReleaseDialog", "Released as “%1”, %2; somebody has come since")).arg(name, day);
    return ReleaseDialog::tr("Draft: %n change(s) since “%1”, %2", nullptr, changes).arg(name, day);
}

} // namespace khue
