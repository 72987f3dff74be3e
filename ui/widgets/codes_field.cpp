// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codes_field.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

namespace khue {

CodesField::CodesField(int columns, QWidget* parent) : FieldWidget(parent), m_columns(columns), m_grid(new QWidget(this)) {
    auto* layout = new QGridLayout(m_grid);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(3);
    setInner(m_grid);
}

void CodesField::setField(Database& database, const FieldInfo& field) {
    m_choices = field.choices;
    auto* layout = static_cast<QGridLayout*>(m_grid->layout());
    for (const ChoiceItem& item : *m_choices) {
        auto* box = new QCheckBox(m_grid);
        const int place = int(m_boxes.size());
        layout->addWidget(box, place / m_columns, place % m_columns);
        m_boxes.insert(QString::fromLatin1(item.code), box);
        if (place == 0)
            m_grid->setFocusProxy(box);
        connect(box, &QCheckBox::clicked, this, &CodesField::edited);
    }
    for (int column = 0; column < m_columns; ++column)
        layout->setColumnStretch(column, 1);
    FieldWidget::setField(database, field);
    retranslate();
}

QVariant CodesField::storedValue() const {
    QStringList codes;
    if (m_choices)
        for (const ChoiceItem& item : *m_choices)
            if (const QString code = QString::fromLatin1(item.code); m_boxes[code]->isChecked())
                codes.append(code);
    codes += m_others;
    return codes.isEmpty() ? QVariant() : QVariant(codes.join(u' '));
}

void CodesField::setStoredValue(const QVariant& value) {
    m_others = value.toString().split(u' ', Qt::SkipEmptyParts);
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each)
        each.value()->setChecked(m_others.removeAll(each.key()) > 0);
}

void CodesField::retranslate() {
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each)
        each.value()->setText(choiceTitle(*m_choices, each.key()).replace(u'&', QStringLiteral("&&")));
}

} // namespace khue
