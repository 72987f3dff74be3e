// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/feedback_form.h"

#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <cmath>

namespace khue {

namespace {

constexpr int highest = 5;

/// 1 to 5; 0 where it is none. Words may follow the number.
int answerOf(const Cell& cell) {
    if (cell.isNumber())
        return cell.number >= 1 && cell.number <= highest && cell.number == std::floor(cell.number) ? int(cell.number) : 0;
    const QString text = tidied(cell.toText());
    if (text.isEmpty() || text.front() < u'1' || text.front() > u'5')
        return 0;
    // «10» or «4.5» or «2026-11-23» are no answers.
    if (text.size() > 1 && (text[1].isDigit() || text[1] == u'/' || text[1] == u':' || (text.size() > 2 && !text[1].isSpace() && text[2].isDigit())))
        return 0;
    return text.front().digitValue();
}

} // namespace

FeedbackForm understandFeedback(Database& database, Id<CourseRun> run, const Workbook& workbook) {
    FeedbackForm form;
    QHash<QString, Id<FeedbackQuestion>> known;
    for (const FeedbackQuestion& question : loadAll<FeedbackQuestion>(database, QStringLiteral("course_run_id = ? ORDER BY position DESC, id DESC"), run))
        for (const QString& text : {question.text_vi, question.text_en})
            if (!text.isEmpty())
                known.insert(folded(text), question.id);
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.hidden || sheet.rows.size() < 2)
            continue;
        const Row& head = sheet.rows.front();
        for (int column = 0; column < sheet.columnCount; ++column) {
            const QString header = tidied(head.cell(column).toText());
            if (header.isEmpty())
                continue;
            FeedbackColumn found{column, header, known.value(folded(header)), {}};
            QList<ReadNote> strange;
            for (size_t i = 1; i < sheet.rows.size(); ++i) {
                const Cell& cell = sheet.rows[i].cell(column);
                if (cell.isEmpty())
                    continue;
                if (const int answer = answerOf(cell))
                    found.answers.push_back(answer);
                else
                    strange.append({sheet.rows[i].number, column,
                                    QCoreApplication::translate("khue::Feedback", "“%1” is no answer from 1 to 5; it was left out.").arg(tidied(cell.toText()))});
            }
            if (found.question)
                form.problems += strange;
            if (!found.answers.empty() && (found.question || strange.isEmpty()))
                form.columns.append(found);
            else
                form.leftOut.append(header);
        }
        if (!form.columns.isEmpty()) {
            form.sheets = int(sheet.rows.size()) - 1;
            break;
        }
    }
    return form;
}

int addFeedbackForm(Database& database, Id<CourseRun> run, const FeedbackForm& form) {
    int count = 0;
    int position = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM feedback_question WHERE course_run_id = ?"), run).toInt();
    Edit edit(database, "feedback", database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), run).toString());
    for (const FeedbackColumn& column : form.columns) {
        Id<FeedbackQuestion> id = column.question;
        if (!id) {
            FeedbackQuestion question;
            question.course_run_id = run;
            question.position = ++position;
            (isVietnamese() ? question.text_vi : question.text_en) = column.header;
            edit.save(question);
            id = question.id;
        }
        if (const QList<Problem> problems = addAnswers(edit, database, id, column.answers); hasErrors(problems))
            throw Failure(problems.first().text);
        count += int(column.answers.size());
    }
    edit.commit();
    return count;
}

} // namespace khue
