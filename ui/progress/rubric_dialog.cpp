// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/rubric_dialog.h"

#include "app/store/language.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/related_records.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

// ---- the rubric -----------------------------------------------------------------------------------------

RubricEditor::RubricEditor(Workspace& workspace, Id<Assessment> assessment, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_assessment(assessment),
      m_criteria(new RelatedRecords(workspace,
                                    [this] {
                                        RelatedSpecification list;
                                        list.table = &tableOf<RubricCriterion>;
                                        list.parent = "assessment_id";
                                        list.blank = tableOf<RubricCriterion>.toValues({});
                                        list.title = tr("Criteria");
                                        list.empty = tr("No criteria yet. Add what the assignment is judged by, then the levels of each.");
                                        RelatedColumn title{tr("Criterion"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
                                        title.strong = true;
                                        title.share = 1;
                                        RelatedColumn levels{tr("Levels"), QStringLiteral("(SELECT COUNT(*) FROM rubric_level l WHERE l.rubric_criterion_id = t.id)")};
                                        levels.alignment = Qt::AlignRight;
                                        RelatedColumn best{tr("Best"), QStringLiteral("(SELECT MAX(l.points) FROM rubric_level l WHERE l.rubric_criterion_id = t.id)")};
                                        best.shown = [](const QVariant& value) { return value.isNull() ? QString() : shownNumber(value.toDouble()); };
                                        best.alignment = Qt::AlignRight;
                                        list.columns = {title, levels, best};
                                        list.fields = {{"title_vi", 6}, {"title_en", 6}};
                                        return list;
                                    },
                                    this)),
      m_levels(new RelatedRecords(workspace,
                                  [this] {
                                      RelatedSpecification list;
                                      list.table = &tableOf<RubricLevel>;
                                      list.parent = "rubric_criterion_id";
                                      list.blank = tableOf<RubricLevel>.toValues({});
                                      list.title = tr("Levels of the criterion");
                                      list.empty = tr("No levels yet: for example good, adequate, not yet, each with its points.");
                                      list.order = QStringLiteral("t.points DESC, t.id");
                                      RelatedColumn title{tr("Level"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
                                      title.strong = true;
                                      RelatedColumn about{tr("Description"), inLanguageSql(QStringLiteral("t.description_vi"), QStringLiteral("t.description_en"))};
                                      about.share = 1;
                                      list.columns = {title, relatedColumn(m_workspace.database(), tableOf<RubricLevel>, "points"), about};
                                      list.fields = {{"title_vi", 3}, {"title_en", 3}, {"points", 2}, {"description_vi", 6}, {"description_en", 6}};
                                      return list;
                                  },
                                  this)),
      m_sum(new QLabel(this)) {
    setWindowTitle(tr("Rubric: %1").arg(assessmentTitle(load(workspace.database(), assessment))));
    resize(700, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_criteria);
    column->addWidget(m_levels);
    column->addStretch();
    m_sum->setWordWrap(true);
    setMuted(m_sum);
    column->addWidget(m_sum);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    setPrimary(close);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_criteria->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &RubricEditor::showLevels, Qt::QueuedConnection);
    connect(m_criteria->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RubricEditor::showLevels, Qt::QueuedConnection);
    connect(m_criteria, &RelatedRecords::changed, this, &RubricEditor::showSum);
    connect(m_levels, &RelatedRecords::changed, this, [this] {
        m_criteria->reload();
        showSum();
    });
    m_criteria->setOwner(assessment.value);
    if (m_criteria->view()->model()->rowCount() > 0)
        m_criteria->view()->selectRow(0);
    showLevels();
    showSum();
}

void RubricEditor::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

void RubricEditor::showLevels() {
    const QList<qint64> chosen = m_criteria->selectedIds();
    const qint64 criterion = chosen.value(0);
    if (m_levels->owner() != criterion || !criterion)
        m_workspace.attempt([&] { m_levels->setOwner(criterion); });
}

void RubricEditor::showSum() {
    m_workspace.attempt([this] {
        const Rubric rubric = loadRubric(m_workspace.database(), m_assessment);
        m_sum->setText(tr("The best levels together give %1 points; the maximum of the assessment is %2. Where they differ, the score is brought to the maximum.")
                           .arg(shownNumber(rubric.best()), shownNumber(rubric.assessment.maximum)));
        m_sum->setVisible(!rubric.isEmpty());
    });
}

// ---- a trainee ------------------------------------------------------------------------------------------

RubricDialog::RubricDialog(Workspace& workspace, RunGrid grid, Id<Assessment> assessment, int row, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_grid(std::move(grid)), m_rubric(loadRubric(workspace.database(), assessment)), m_row(row), m_name(new QLabel(this)), m_total(new QLabel(this)),
      m_message(new QLabel(this)), m_reason(new TextField(this)), m_reasonLabel(new QLabel(tr("Why the score changes"), this)), m_previous(new QPushButton(tr("Previous trainee"), this)),
      m_next(new QPushButton(tr("Save and next"), this)) {
    setWindowTitle(tr("Assess by rubric: %1").arg(assessmentTitle(m_rubric.assessment)));
    setMinimumWidth(640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    setHeading(m_name, 2);
    column->addWidget(m_name);
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(0, 3);
    lines->setColumnStretch(1, 2);
    int line = 0;
    for (const Rubric::Criterion& criterion : m_rubric.criteria) {
        const QString title = inLanguage(criterion.criterion.title_vi, criterion.criterion.title_en);
        auto* caption = new QLabel(title, this);
        caption->setWordWrap(true);
        auto* box = new QComboBox(this);
        caption->setBuddy(box);
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("not judged yet"), qint64(0));
        for (const RubricLevel& level : criterion.levels) {
            box->addItem(tr("%1 · %2 points").arg(inLanguage(level.title_vi, level.title_en), shownNumber(level.points)), level.id.value);
            box->setItemData(box->count() - 1, inLanguage(level.description_vi, level.description_en), Qt::ToolTipRole);
        }
        auto* note = new QLineEdit(this);
        note->setPlaceholderText(tr("Note"));
        note->setAccessibleName(tr("Note on %1").arg(title));
        lines->addWidget(caption, line, 0, 1, 2);
        lines->addWidget(box, line + 1, 0);
        lines->addWidget(note, line + 1, 1);
        line += 2;
        m_boxes.append(box);
        m_notes.append(note);
        connect(box, &QComboBox::currentIndexChanged, this, &RubricDialog::showTotal);
    }
    column->addLayout(lines);
    setHeading(m_total, 3);
    column->addWidget(m_total);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(m_reasonLabel->text());
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    auto* accept = new QPushButton(tr("Save"), this);
    for (QPushButton* button : {m_previous, m_next, cancel, accept})
        button->setAutoDefault(false);
    setPrimary(m_next);
    m_next->setDefault(true);
    buttons->addWidget(m_previous);
    buttons->addStretch();
    for (QPushButton* button : {cancel, accept, m_next})
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (QPushButton* button : {accept, m_next})
        button->setEnabled(!workspace.database().isReadOnly());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        if (save())
            QDialog::accept();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    showTrainee();
}

void RubricDialog::showTrainee() {
    const RunGrid::Trainee& trainee = m_grid.trainees[size_t(m_row)];
    m_name->setText(tr("%1 (%2 of %3)").arg(trainee.name).arg(m_row + 1).arg(m_grid.trainees.size()));
    m_shown = rubricChoices(m_workspace.database(), m_rubric, trainee.enrolment);
    const Score score = khue::find<Score>(m_workspace.database(), QStringLiteral("assessment_id = ? AND enrolment_id = ?"), m_rubric.assessment.id, trainee.enrolment);
    m_before = score.id ? std::optional(score.points) : std::nullopt;
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setCurrentIndex(qMax(0, m_boxes[i]->findData(m_shown[size_t(i)].level.value)));
        m_notes[i]->setText(m_shown[size_t(i)].note);
    }
    m_reason->setStoredValue({});
    m_message->clear();
    m_previous->setEnabled(m_row > 0);
    showTotal();
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus();
}

std::vector<RubricChoice> RubricDialog::choices() const {
    std::vector<RubricChoice> chosen;
    for (int i = 0; i < m_boxes.size(); ++i)
        chosen.push_back({{m_boxes[i]->currentData().toLongLong()}, m_notes[i]->text().trimmed()});
    return chosen;
}

void RubricDialog::showTotal() {
    std::vector<Id<RubricLevel>> levels;
    for (const RubricChoice& choice : choices())
        levels.push_back(choice.level);
    const std::optional<double> points = m_rubric.score(levels);
    const QString maximum = shownNumber(m_rubric.assessment.maximum);
    QString text = points ? tr("Score: %1 of %2").arg(shownNumber(*points), maximum) : tr("A score comes when every criterion has a level.");
    const bool changes = m_before && points && *points != *m_before;
    if (changes)
        text += QStringLiteral(" · ") + tr("before: %1").arg(shownNumber(*m_before));
    m_total->setText(text);
    m_reason->setVisible(changes);
    m_reasonLabel->setVisible(changes);
}

bool RubricDialog::save() {
    if (choices() == m_shown)
        return true;
    bool saved = false;
    m_workspace.attempt([&] {
        const QList<Problem> problems =
            saveRubricChoices(m_workspace.database(), m_rubric, m_grid.trainees[size_t(m_row)].enrolment, choices(), m_reason->storedValue().toString());
        saved = !hasErrors(problems);
        m_message->setText(problems.isEmpty() ? QString() : problems.first().text);
    });
    return saved;
}

void RubricDialog::go(int by) {
    if (!save())
        return;
    if (const int next = m_row + by; next >= 0 && next < int(m_grid.trainees.size())) {
        m_row = next;
        m_workspace.attempt([this] { showTrainee(); });
    } else {
        QDialog::accept();
    }
}

} // namespace khue
