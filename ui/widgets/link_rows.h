// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace khue {

/// One row of a card: a title that leads to a record, a note below it, a chip at the right.
struct LinkRow {
    QString title;
    QString note;
    QString chip;
    State state = State::Neutral;
    QString table; ///< empty: leads nowhere
    qint64 id = 0;
};

/// A short list inside a card.
class LinkRows : public QWidget {
    Q_OBJECT
public:
    explicit LinkRows(QWidget* parent = nullptr);
    /// `otherwise` is said where there are no rows; `more` below them, where it is not empty.
    void setRows(const QList<LinkRow>& rows, const QString& otherwise, const QString& more = {});

signals:
    void recordAsked(const QString& table, qint64 id);

private:
    QVBoxLayout* m_column;
};

} // namespace khue
