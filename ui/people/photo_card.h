// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QToolButton;

namespace khue {

/// The photo of a person: her document of the kind «photo», at most 600 pixels wide and high.
class PhotoCard : public Card {
    Q_OBJECT
public:
    explicit PhotoCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Hidden for none.
    void setPerson(Id<Person> person);
    /// Takes the picture in that file; the former one goes.
    void setPhoto(const QString& path);
    void removePhoto();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reload();
    Workspace& m_workspace;
    Id<Person> m_person;
    QLabel *m_picture, *m_hint;
    QToolButton *m_choose, *m_remove;
};

} // namespace khue
