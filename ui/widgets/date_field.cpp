// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/style.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

namespace khue {

DateField::DateField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this)) {
    m_line->setMaximumWidth(130);
    m_line->setMinimumWidth(110);
    setInner(m_line);
    row()->addWidget(m_button);
    row()->addStretch();
    m_button->setIcon(icon(QStringLiteral("calendar"), Role::Muted));
    m_button->setFocusPolicy(Qt::NoFocus); // the calendar opens with Alt+Down from the line
    connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::tidy);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    auto* open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    addAction(open);
    DateField::retranslate();
}

QString DateField::understood(const QString& typed, bool partial) {
    const QString text = tidied(typed);
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[/.\\-](\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2}) ([A-Za-z]{3,9}) (\\d{4})$"));
    const auto date = [](int year, int month, int day) {
        const QDate value(year, month, day);
        return value.isValid() && year >= 1000 ? value.toString(Qt::ISODate) : QString();
    };
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(text); match.hasMatch())
        for (int month = 1; month <= 12; ++month)
            if (QLocale(QLocale::English).monthName(month).startsWith(match.captured(2), Qt::CaseInsensitive))
                return date(match.captured(3).toInt(), month, match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); partial && match.hasMatch())
        return PartialDate::fromIso(QStringLiteral("%1-%2").arg(match.captured(2)).arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'))).toIso();
    const PartialDate iso = PartialDate::fromIso(text);
    return partial || iso.isFull() ? iso.toIso() : QString();
}

QString DateField::shown(const QString& iso) {
    const PartialDate date = PartialDate::fromIso(iso);
    return date.isNull() ? iso : shownDate(date);
}

QVariant DateField::storedValue() const {
    const QString iso = understood(m_line->text(), m_partial);
    return toStored(iso.isEmpty() ? tidied(m_line->text()) : iso);
}

void DateField::setStoredValue(const QVariant& value) {
    m_line->setText(shown(value.toString()));
}

QString DateField::inputProblem() const {
    if (tidied(m_line->text()).isEmpty() || !understood(m_line->text(), m_partial).isEmpty())
        return {};
    return m_partial ? tr("This is not a date. Type it as 31/12/1990, or only the year.") : tr("This is not a date. Type it as 31/12/2026.");
}

void DateField::setField(Database& database, const FieldInfo& field) {
    m_partial = field.type == FieldType::PartialDate;
    FieldWidget::setField(database, field);
    retranslate();
}

void DateField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void DateField::retranslate() {
    const QString iso = understood(m_line->text(), true);
    if (!iso.isEmpty())
        m_line->setText(shown(iso));
    m_line->setPlaceholderText(m_partial ? tr("day/month/year or year") : tr("day/month/year"));
    if (m_partial) {
        m_line->setMaximumWidth(190);
        m_line->setMinimumWidth(std::min(190, m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) + 24));
    }
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar"));
}

void DateField::tidy() {
    const QString iso = understood(m_line->text(), m_partial);
    if (!iso.isEmpty())
        m_line->setText(shown(iso));
}

void DateField::openCalendar() {
    if (!m_button->isEnabled())
        return;
    QMenu menu;
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(QLocale());
    const QDate chosen = QDate::fromString(understood(m_line->text(), false), Qt::ISODate);
    if (chosen.isValid())
        calendar->setSelectedDate(chosen);
    const auto take = [&](QDate date) {
        m_line->setText(shownDate(date));
        menu.close();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    calendar->setFocus();
    menu.exec(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

} // namespace khue
