// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_rows.h"

#include "ui/widgets/basics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace khue {

LinkRows::LinkRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void LinkRows::setRows(const QList<LinkRow>& rows, const QString& otherwise, const QString& more) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addMuted = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        setMuted(label);
        m_column->addWidget(label);
    };
    for (const LinkRow& row : rows) {
        auto* widget = new QWidget(this);
        auto* line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        auto* title = new QLabel(widget);
        title->setWordWrap(true);
        if (row.table.isEmpty()) {
            title->setText(row.title);
            title->setTextFormat(Qt::PlainText);
        } else {
            title->setTextFormat(Qt::RichText);
            title->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(row.title.toHtmlEscaped()));
            title->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
            // The rows are made anew where the record's page changes something: not while this label is at work.
            connect(title, &QLabel::linkActivated, this, [this, table = row.table, id = row.id] { emit recordAsked(table, id); },
                    Qt::QueuedConnection);
        }
        words->addWidget(title);
        if (!row.note.isEmpty()) {
            auto* note = new QLabel(row.note, widget);
            note->setTextFormat(Qt::PlainText);
            note->setWordWrap(true);
            setMuted(note);
            words->addWidget(note);
        }
        line->addLayout(words, 1);
        if (!row.chip.isEmpty()) {
            auto* chip = new Chip(widget);
            chip->set(row.chip, row.state);
            line->addWidget(chip, 0, Qt::AlignTop);
        }
        m_column->addWidget(widget);
    }
    if (rows.isEmpty())
        addMuted(otherwise);
    else if (!more.isEmpty())
        addMuted(more);
}

} // namespace khue
