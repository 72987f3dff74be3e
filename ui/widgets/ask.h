// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVariant>

class QWidget;

/// Questions to the user. They are modal; a test answers them beforehand with ask::Answers.
namespace khue::ask {

/// Tells something; `detail` is shown on demand.
void tell(QWidget* parent, const QString& title, const QString& text, const QString& detail = {});

/// Whether the user wants `action` (the button's verb, not «Yes»).
bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action);

/// The number of the button pressed; -1 where the question was dismissed. The first is the default.
int choose(QWidget* parent, const QString& title, const QString& text, const QStringList& buttons, const QString& detail = {});

/// A line of text; null where dismissed. `action`: the button's verb, where there is a better one than «OK».
QString text(QWidget* parent, const QString& title, const QString& label, const QString& initial = {}, const QString& action = {});

/// A file that is there, a file to write; null where dismissed. The folder is remembered per `purpose`.
QString openFile(QWidget* parent, const QString& title, const QString& purpose, const QString& filter);
QString saveFile(QWidget* parent, const QString& title, const QString& purpose, const QString& name, const QString& filter);

/// While it lives, questions are answered from its list instead of being shown: bool for confirm, int for
/// choose, QString for the others; tell() needs none. A question without an answer is dismissed.
class Answers {
public:
    explicit Answers(const QVariantList& answers);
    ~Answers();
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

    /// The texts of the questions asked and the things told, in order.
    const QStringList& asked() const { return m_asked; }
    QVariant next(const QString& question);
    void note(const QString& told) { m_asked.append(told); }

private:
    QVariantList m_answers;
    QStringList m_asked;
    Answers* m_outer;
};

/// The answers now in force, or nullptr. Other dialogs with a seam ask it too.
Answers* answers();

} // namespace khue::ask
