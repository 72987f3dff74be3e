// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/run_feedback.h"

#include "app/interchange/feedback_form.h"
#include "app/interchange/sheet_reader.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

enum Column { Title, Answers, Mean, One, Two, Three, Four, Five, ColumnCount };

/// Whether what was understood of a form is to be taken in.
bool agreesToForm(QWidget* parent, const FeedbackForm& form) {
    QDialog dialog(parent);
    dialog.setWindowTitle(RunFeedback::tr("Answers of a feedback form"));
    dialog.resize(640, 420);
    auto* column = new QVBoxLayout(&dialog);
    QStringList told{RunFeedback::tr("Answers are stored without names: nothing tells which of them stood on one sheet.")};
    if (!form.leftOut.isEmpty())
        told.append(RunFeedback::tr("Left out, and not stored: %1").arg(form.leftOut.join(QStringLiteral(", "))));
    for (const ReadNote& problem : form.problems)
        told.append(QString(columnName(problem.column) + QString::number(problem.row) + QStringLiteral(": ") + problem.text));
    auto* words = new QLabel(told.join(u'\n'), &dialog);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    column->addWidget(words);
    auto* list = new QTreeWidget(&dialog);
    list->setRootIsDecorated(false);
    list->setHeaderLabels({RunFeedback::tr("Question"), RunFeedback::tr("Answers"), QString()});
    int answers = 0;
    for (const FeedbackColumn& each : form.columns) {
        auto* item = new QTreeWidgetItem(list, {each.header, QString::number(each.answers.size()), each.question ? QString() : RunFeedback::tr("a new question")});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        answers += int(each.answers.size());
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    setPrimary(buttons->addButton(RunFeedback::tr("Take in %n answer(s)", nullptr, answers), QDialogButtonBox::AcceptRole));
    buttons->addButton(RunFeedback::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    if (ask::answers())
        ask::answers()->note(words->text());
    return ask::answers() ? ask::answers()->next(dialog.windowTitle()).toBool() : dialog.exec() == QDialog::Accepted;
}

} // namespace

RunFeedback::RunFeedback(Workspace& workspace)
    : RunTab(workspace), m_import(new QPushButton(this)), m_usual(new QPushButton(this)), m_told(new QLabel(this)),
      m_questions(new RelatedRecords(workspace,
                                     [this] {
                                         RelatedSpecification list;
                                         list.table = &tableOf<FeedbackQuestion>;
                                         list.parent = "course_run_id";
                                         list.blank = tableOf<FeedbackQuestion>.toValues({});
                                         list.title = tr("Questions");
                                         list.empty = tr("No questions yet. Each is a statement that trainees agree with from 1 (not at all) to 5 (entirely), about the course or one lecturer.");
                                         list.from = QStringLiteral("feedback_question t LEFT JOIN person p ON p.id = t.person_id");
                                         RelatedColumn text{tr("Question"), inLanguageSql(QStringLiteral("t.text_vi"), QStringLiteral("t.text_en"))};
                                         text.strong = true;
                                         text.share = 1;
                                         list.columns = {text, {tr("About"), QStringLiteral("p.full_name"), [](const QVariant& value) { return value.isNull() ? tr("the course") : value.toString(); }}};
                                         list.fields = {{"text_vi", 6}, {"text_en", 6}, {"person_id", 4}, {"position", 2}};
                                         list.prepare = [](FieldDialog& dialog) {
                                             if (auto* picker = qobject_cast<ReferencePicker*>(dialog.field("person_id")))
                                                 picker->setCondition(QStringLiteral("is_faculty = 1"));
                                         };
                                         return list;
                                     },
                                     this)),
      m_card(new Card(this)), m_results(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    m_import->setIcon(icon(QStringLiteral("upload"), Role::AccentInk));
    setPrimary(m_import);
    row->addWidget(m_import);
    row->addWidget(m_usual);
    row->addStretch();
    setMuted(m_told);
    row->addWidget(m_told);
    column->addLayout(row);
    m_results->setRootIsDecorated(false);
    m_results->setItemsExpandable(false);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setColumnCount(ColumnCount);
    m_results->setSelectionMode(QAbstractItemView::NoSelection);
    m_results->header()->setStretchLastSection(false);
    m_results->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_results->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_card->body()->addWidget(m_results);
    column->addWidget(m_card, 1);
    column->addWidget(m_questions);
    setFocusProxy(m_results);
    connect(m_import, &QPushButton::clicked, this, &RunFeedback::importAnswers);
    connect(m_usual, &QPushButton::clicked, this, &RunFeedback::addUsualQuestions);
    connect(m_questions, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showResults(); }); });
    retranslate();
}

void RunFeedback::retranslate() {
    m_import->setText(tr("Import form answers…"));
    m_import->setToolTip(tr("A file (.csv, .xlsx, .ods) with one row a sheet and one column a question; names and addresses are left out"));
    m_usual->setText(tr("Add the usual questions"));
    m_usual->setToolTip(tr("Three statements about the course, and one about each of its lecturers"));
    m_card->setTitle(tr("Results of the feedback"));
    m_results->setAccessibleName(tr("Results of the feedback"));
    m_results->setHeaderLabels({tr("Question or lecturer"), tr("Answers"), tr("Mean"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")});
    m_results->headerItem()->setToolTip(Mean, tr("From 1 (not at all) to 5 (entirely)"));
    for (int i = Answers; i < ColumnCount; ++i)
        m_results->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    if (run())
        this->workspace().attempt([this] { showResults(); });
}

void RunFeedback::reload() {
    m_questions->setOwner(run().value);
    showResults();
}

void RunFeedback::showResults() {
    m_results->clear();
    const auto add = [this](const QString& heading, const std::vector<FeedbackSummary>& summaries) {
        if (summaries.empty())
            return;
        auto* group = new QTreeWidgetItem(m_results, {heading});
        QFont bold = group->font(Title);
        bold.setWeight(QFont::DemiBold);
        group->setFont(Title, bold);
        for (const FeedbackSummary& each : summaries) {
            auto* item = new QTreeWidgetItem(group, {each.title, QString::number(each.answers)});
            item->setToolTip(Title, each.title);
            if (each.suppressed) {
                item->setText(Mean, tr("too few to be told"));
                item->setForeground(Mean, colour(Role::Muted));
            } else {
                item->setText(Mean, shownNumber(each.mean(), 2));
                for (int i = 0; i < 5; ++i)
                    item->setText(One + i, QString::number(each.counts[size_t(i)]));
            }
            for (int i = Answers; i < ColumnCount; ++i)
                item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        }
    };
    add(tr("By question"), feedbackByQuestion(database(), run()));
    add(tr("By lecturer"), feedbackByLecturer(database(), run()));
    m_results->expandAll();
    const int given = database().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = ? AND feedback_given = 1"), run()).toInt();
    m_told->setText(tr("%n trainee(s) have given feedback", nullptr, given));
    m_told->setToolTip(tr("Fewer than %1 answers are not shown, so that nobody can be identified.").arg(feedbackMinimum(database())));
    const bool writable = !database().isReadOnly();
    m_import->setEnabled(writable);
    m_usual->setEnabled(writable);
    m_usual->setVisible(!database().single(QStringLiteral("SELECT 1 FROM feedback_question WHERE course_run_id = ?"), run()).isValid());
}

void RunFeedback::addUsualQuestions() {
    static const char* const texts[][2] = {{"Nội dung khóa học phù hợp với công việc của tôi", "The course fits my work"},
                                           {"Tôi sẽ áp dụng được điều đã học", "I shall be able to use what I learned"},
                                           {"Khóa học được tổ chức tốt", "The course was well organised"}};
    workspace().attempt([this] {
        QList<qint64> lecturers;
        {
            Statement rows = database().query(QStringLiteral("SELECT DISTINCT l.person_id FROM session_lecturer l JOIN session s ON s.id = l.session_id WHERE s.course_run_id = ? ORDER BY l.person_id"), run());
            while (rows.next())
                lecturers.append(rows.integer(0));
        }
        Edit edit(database(), "feedback", runCode());
        int position = 0;
        const auto add = [&](const char* vi, const char* en, qint64 lecturer) {
            FeedbackQuestion question{{}, 0, run(), ++position, QString::fromUtf8(vi), QString::fromUtf8(en), {lecturer}};
            edit.save(question);
        };
        for (const auto& [vi, en] : texts)
            add(vi, en, 0);
        for (const qint64 lecturer : std::as_const(lecturers))
            add("Giảng viên giảng rõ ràng, dễ hiểu", "The lecturer explained clearly", lecturer);
        edit.commit();
        reload();
    });
}

void RunFeedback::importAnswers() {
    const QString path = ask::openFile(this, tr("Answers of a feedback form"), QStringLiteral("feedback"), tr("Workbooks and CSV (*.xlsx *.ods *.csv)"));
    if (path.isEmpty())
        return;
    workspace().attempt([&] {
        const FeedbackForm form = understandFeedback(database(), run(), readWorkbook(path));
        if (form.columns.isEmpty()) {
            ask::tell(this, tr("Answers of a feedback form"), tr("No column holds answers from 1 to 5. Nothing was taken in."));
            return;
        }
        if (!agreesToForm(this, form))
            return;
        const int count = addFeedbackForm(database(), run(), form);
        workspace().say(tr("%n answer(s) taken in.", nullptr, count));
        reload();
    });
}

} // namespace khue
