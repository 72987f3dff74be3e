// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/board_step_dialog.h"

#include "app/progress/score_paste.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

/// Which of the run's things, and what to enter for it.
class StepDialog : public QDialog {
public:
    StepDialog(QWidget* parent, const QString& title, const QString& told, const QString& which, const QString& what, FieldWidget* value, const QString& action)
        : QDialog(parent), m_which(new ChoiceField(this)), m_value(value) {
        setWindowTitle(title);
        setMinimumWidth(480);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(18, 16, 18, 16);
        column->setSpacing(8);
        auto* words = new QLabel(told, this);
        words->setWordWrap(true);
        column->addWidget(words);
        const auto add = [&](const QString& label, FieldWidget* field) {
            auto* caption = new QLabel(label, this);
            caption->setBuddy(field);
            field->setAccessibleName(label);
            column->addWidget(caption);
            column->addWidget(field);
        };
        add(which, m_which);
        add(what, value);
        column->addStretch();
        auto* row = new QHBoxLayout;
        auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
        auto* go = new QPushButton(action, this);
        setPrimary(go);
        go->setDefault(true);
        row->addStretch();
        row->addWidget(cancel);
        row->addWidget(go);
        column->addLayout(row);
        QObject::connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        QObject::connect(go, &QPushButton::clicked, this, [this] {
            m_value->setProblem(problem ? problem() : QString());
            if (!m_value->hasError())
                accept();
        });
    }
    ChoiceField* which() const { return m_which; }
    std::function<QString()> problem;

private:
    ChoiceField* m_which;
    FieldWidget* m_value;
};

/// What a test answers: the one chosen, then the value.
std::optional<QVariantList> answered(const QString& title) {
    const QVariant answer = ask::answers()->next(title);
    return answer.isValid() ? std::optional(answer.toList()) : std::nullopt;
}

} // namespace

std::optional<AttendanceStep> askAttendance(QWidget* parent, Workspace& workspace, Id<CourseRun> run, int trainees) {
    Database& database = workspace.database();
    const QString title = QCoreApplication::translate("khue::BoardStep", "Attendance of a session");
    QList<QPair<QString, QString>> sessions;
    QString last; // the newest that has begun is what is mostly meant
    for (const Session& session : loadAll<Session>(database, QStringLiteral("course_run_id = ? ORDER BY number"), run)) {
        const QString day = session.starts_at.isValid() ? shownDate(atPlace(session.starts_at, session.zone).date()) : QCoreApplication::translate("khue::BoardStep", "not scheduled");
        QStringList parts{QCoreApplication::translate("khue::BoardStep", "Session %1").arg(session.number), day, inLanguage(session.topic_vi, session.topic_en)};
        parts.removeAll(QString());
        sessions.append({QString::number(session.id.value), parts.join(QStringLiteral(" · "))});
        if (session.starts_at.isValid() && session.starts_at <= database.now())
            last = sessions.last().first;
    }
    if (sessions.isEmpty()) {
        ask::tell(parent, title, QCoreApplication::translate("khue::BoardStep", "The run has no sessions yet, so there is no attendance to enter. Add them on the timetable."));
        return std::nullopt;
    }
    if (ask::answers()) {
        const auto answer = answered(title);
        return answer ? std::optional(AttendanceStep{{answer->value(0).toLongLong()}, choiceFromCode<AttendanceMark>(answer->value(1).toString())}) : std::nullopt;
    }
    auto* mark = new ChoiceField;
    StepDialog dialog(parent, title, QCoreApplication::translate("khue::BoardStep", "%n trainee(s) get the same mark.", nullptr, trainees), QCoreApplication::translate("khue::BoardStep", "Session"), QCoreApplication::translate("khue::BoardStep", "Mark"), mark, QCoreApplication::translate("khue::BoardStep", "Enter"));
    dialog.which()->setItems([&] { return sessions; });
    dialog.which()->setStoredValue(last.isEmpty() ? sessions.first().first : last);
    mark->setItems([] {
        QList<QPair<QString, QString>> items;
        for (const ChoiceItem& item : choicesOf<AttendanceMark>)
            items.append({QString::fromLatin1(item.code), choiceTitle(item)});
        items.append({QStringLiteral("none"), QCoreApplication::translate("khue::BoardStep", "Not marked")});
        return items;
    });
    mark->setStoredValue(codeOf(AttendanceMark::Present));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    AttendanceStep step{{dialog.which()->storedValue().toLongLong()}, std::nullopt};
    if (const QString code = mark->storedValue().toString(); code != QLatin1String("none"))
        step.mark = choiceFromCode<AttendanceMark>(code);
    return step;
}

std::optional<ScoreStepChosen> askScore(QWidget* parent, Workspace& workspace, Id<CourseRun> run, int trainees) {
    Database& database = workspace.database();
    const QString title = QCoreApplication::translate("khue::BoardStep", "Score");
    const std::vector<Assessment> assessments = loadAll<Assessment>(database, QStringLiteral("course_run_id = ? ORDER BY position, id"), run);
    if (assessments.empty()) {
        ask::tell(parent, title, QCoreApplication::translate("khue::BoardStep", "The run has no assessments yet. Add them on the tab “Scores”."));
        return std::nullopt;
    }
    if (ask::answers()) {
        const auto answer = answered(title);
        return answer ? std::optional(ScoreStepChosen{{answer->value(0).toLongLong()}, answer->value(1).toDouble()}) : std::nullopt;
    }
    auto* points = new TextField;
    StepDialog dialog(parent, title, QCoreApplication::translate("khue::BoardStep", "%n trainee(s) get the same score; without a number it is taken away.", nullptr, trainees), QCoreApplication::translate("khue::BoardStep", "Assessment"), QCoreApplication::translate("khue::BoardStep", "Points"), points,
                      QCoreApplication::translate("khue::BoardStep", "Enter"));
    dialog.which()->setItems([&] {
        QList<QPair<QString, QString>> items;
        for (const Assessment& each : assessments)
            items.append({QString::number(each.id.value), QCoreApplication::translate("khue::BoardStep", "%1 (of %2)").arg(assessmentTitle(each), shownNumber(each.maximum))});
        return items;
    });
    dialog.which()->setStoredValue(QString::number(assessments.front().id.value));
    const auto chosen = [&] { return load(database, Id<Assessment>{dialog.which()->storedValue().toLongLong()}); };
    dialog.problem = [&]() -> QString {
        const QString typed = points->storedValue().toString();
        PastedScore score;
        readPoints(score, typed.trimmed(), chosen().maximum);
        return score.problem;
    };
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ScoreStepChosen{chosen().id, pointsFrom(points->storedValue().toString())};
}

} // namespace khue
