// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "app/store/language.h"
#include "app/store/optional_number.h"
#include "app/store/text.h"
#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyle>

#include <cmath>

namespace khue {

void FieldWidget::setField(Database&, const FieldInfo& field) {
    setAccessibleName(field.label());
    if (m_inner)
        m_inner->setAccessibleName(field.label());
}

void FieldWidget::setInner(QWidget* inner) {
    m_inner = inner;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4);
    m_row->addWidget(inner);
    column->addLayout(m_row);
    setFocusProxy(inner);
    setSizePolicy(inner->sizePolicy().horizontalPolicy(), QSizePolicy::Minimum);
}

void FieldWidget::setProblem(const QString& text, Severity severity) {
    const QString mark = text.isEmpty() ? QString() : severity == Severity::Error ? QStringLiteral("error")
                         : severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("hint");
    if (!text.isEmpty() && !m_problem) {
        m_problem = new QLabel(this);
        m_problem->setWordWrap(true);
        m_problem->setTextFormat(Qt::PlainText);
        layout()->addWidget(m_problem);
    }
    if (m_problem) {
        m_problem->setText(text);
        m_problem->setVisible(!text.isEmpty());
    }
    m_inner->setAccessibleDescription(text);
    for (QWidget* widget : {m_inner, static_cast<QWidget*>(m_problem)}) {
        if (!widget || widget->property("problem").toString() == mark)
            continue;
        widget->setProperty("problem", mark);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

bool FieldWidget::hasError() const {
    return m_inner->property("problem").toString() == QLatin1String("error");
}

void FieldWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// ---- TextField ------------------------------------------------------------------------------------------

TextField::TextField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)) {
    setInner(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::edited);
}

QVariant TextField::storedValue() const {
    return toStored(tidied(m_line->text()));
}

void TextField::setStoredValue(const QVariant& value) {
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

void TextField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

// ---- LongTextField --------------------------------------------------------------------------------------

LongTextField::LongTextField(QWidget* parent) : FieldWidget(parent), m_text(new QPlainTextEdit(this)) {
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 3 + 14);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 6 + 14);
    setInner(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldWidget::edited);
}

QVariant LongTextField::storedValue() const {
    return toStored(tidied(m_text->toPlainText(), true));
}

void LongTextField::setStoredValue(const QVariant& value) {
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(value.toString());
}

void LongTextField::setReadOnly(bool readOnly) {
    m_text->setReadOnly(readOnly);
}

// ---- NumberField ----------------------------------------------------------------------------------------

namespace {

/// A number with either decimal sign; nothing where it is none.
std::optional<double> numberOf(QString typed) {
    typed = tidied(typed).remove(u' ');
    typed.replace(u',', u'.');
    bool ok = false;
    const double number = QLocale::c().toDouble(typed, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// The property of a field whose number may be left out.
constexpr const char* optionalNumber = "optionalNumber";

} // namespace

NumberField::NumberField(QWidget* parent) : FieldWidget(parent), m_line(new QLineEdit(this)) {
    m_line->setAlignment(Qt::AlignRight);
    m_line->setMaximumWidth(110);
    setInner(m_line);
    row()->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::edited);
}

QVariant NumberField::storedValue() const {
    if (m_line->text().trimmed().isEmpty())
        return property(optionalNumber).toBool() ? QVariant() : m_whole ? QVariant(0) : QVariant(0.0);
    const std::optional<double> number = numberOf(m_line->text());
    if (!number || (m_whole && *number != std::floor(*number)))
        return m_line->text();
    return m_whole ? QVariant(qlonglong(*number)) : QVariant(*number);
}

void NumberField::setStoredValue(const QVariant& value) {
    m_line->setText(value.isNull() ? QString() : shownNumber(value.toDouble()));
}

QString NumberField::inputProblem() const {
    return storedValue().typeId() == QMetaType::QString ? (m_whole ? tr("A whole number is needed here.") : tr("A number is needed here."))
                                                         : QString();
}

void NumberField::setField(Database& database, const FieldInfo& field) {
    m_whole = field.type == FieldType::Integer;
    setProperty(optionalNumber, bool(field.flags & OptionalNumber));
    FieldWidget::setField(database, field);
}

void NumberField::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void NumberField::retranslate() {
    if (const std::optional<double> number = numberOf(m_line->text()))
        m_line->setText(shownNumber(*number));
}

// ---- ChoiceField ----------------------------------------------------------------------------------------

ChoiceField::ChoiceField(QWidget* parent) : FieldWidget(parent), m_box(new QComboBox(this)) {
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaxVisibleItems(16);
    m_box->setFocusPolicy(Qt::StrongFocus);
    setInner(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldWidget::edited);
}

QVariant ChoiceField::storedValue() const {
    return toStored(m_box->currentData().toString());
}

void ChoiceField::setStoredValue(const QVariant& value) {
    int index = m_box->findData(value.toString());
    if (index < 0 && !value.toString().isEmpty()) {
        m_box->addItem(value.toString(), value.toString());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceField::setField(Database& database, const FieldInfo& field) {
    FieldWidget::setField(database, field);
    if (field.choices)
        setItems([choices = field.choices] {
            QList<QPair<QString, QString>> items;
            for (const ChoiceItem& item : *choices)
                items.append({QString::fromLatin1(item.code), choiceTitle(item)});
            return items;
        });
    else if (field.key() == QLatin1String("country"))
        setItems(countryItems);
    else if (field.key() == QLatin1String("zone"))
        setItems(zoneItems);
}

void ChoiceField::setItems(std::function<QList<QPair<QString, QString>>()> items) {
    m_items = std::move(items);
    retranslate();
}

void ChoiceField::retranslate() {
    if (!m_items)
        return;
    const QVariant value = storedValue();
    const bool chosen = m_box->currentIndex() >= 0;
    m_box->clear();
    for (const auto& [code, title] : m_items())
        m_box->addItem(title, code);
    if (chosen)
        setStoredValue(value);
    else
        m_box->setCurrentIndex(-1);
    // A box keeps the least width of its former words until its style changes.
    QEvent otherWords(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_box, &otherWords);
    m_box->updateGeometry();
}

QList<QPair<QString, QString>> countryItems() {
    struct Country {
        const char* code;
        const char* title;
    };
    static constexpr Country countries[] = {
        {"VN", QT_TRANSLATE_NOOP("khue::Country", "Viet Nam")},      {"GB", QT_TRANSLATE_NOOP("khue::Country", "United Kingdom")},
        {"AU", QT_TRANSLATE_NOOP("khue::Country", "Australia")},     {"CA", QT_TRANSLATE_NOOP("khue::Country", "Canada")},
        {"CH", QT_TRANSLATE_NOOP("khue::Country", "Switzerland")},   {"CN", QT_TRANSLATE_NOOP("khue::Country", "China")},
        {"DE", QT_TRANSLATE_NOOP("khue::Country", "Germany")},       {"FR", QT_TRANSLATE_NOOP("khue::Country", "France")},
        {"ID", QT_TRANSLATE_NOOP("khue::Country", "Indonesia")},     {"JP", QT_TRANSLATE_NOOP("khue::Country", "Japan")},
        {"KH", QT_TRANSLATE_NOOP("khue::Country", "Cambodia")},      {"KR", QT_TRANSLATE_NOOP("khue::Country", "South Korea")},
        {"LA", QT_TRANSLATE_NOOP("khue::Country", "Laos")},          {"NL", QT_TRANSLATE_NOOP("khue::Country", "Netherlands")},
        {"SG", QT_TRANSLATE_NOOP("khue::Country", "Singapore")},     {"TH", QT_TRANSLATE_NOOP("khue::Country", "Thailand")},
        {"US", QT_TRANSLATE_NOOP("khue::Country", "United States")},
    };
    QList<QPair<QString, QString>> items;
    for (const Country& country : countries)
        items.append({QString::fromLatin1(country.code), QCoreApplication::translate("khue::Country", country.title)});
    return items;
}

QList<QPair<QString, QString>> zoneItems() {
    return {
        {QStringLiteral("Asia/Ho_Chi_Minh"), QCoreApplication::translate("khue::Zone", "Viet Nam (UTC+7)")},
        {QStringLiteral("Europe/London"), QCoreApplication::translate("khue::Zone", "United Kingdom (Oxford, London)")},
        {QStringLiteral("Asia/Bangkok"), QCoreApplication::translate("khue::Zone", "Thailand (Bangkok)")},
        {QStringLiteral("Asia/Singapore"), QCoreApplication::translate("khue::Zone", "Singapore")},
        {QStringLiteral("Europe/Paris"), QCoreApplication::translate("khue::Zone", "Central Europe (Paris, Geneva)")},
        {QStringLiteral("Australia/Sydney"), QCoreApplication::translate("khue::Zone", "Eastern Australia (Sydney)")},
        {QStringLiteral("America/New_York"), QCoreApplication::translate("khue::Zone", "Eastern United States (New York)")},
        {QStringLiteral("UTC"), QStringLiteral("UTC")},
    };
}

// ---- BoolField ------------------------------------------------------------------------------------------

BoolField::BoolField(QWidget* parent) : FieldWidget(parent), m_box(new QCheckBox(this)) {
    setInner(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldWidget::edited);
}

QVariant BoolField::storedValue() const {
    return m_box->isChecked() ? 1 : 0;
}

void BoolField::setStoredValue(const QVariant& value) {
    m_box->setChecked(value.toInt() != 0);
}

void BoolField::setField(Database& database, const FieldInfo& field) {
    m_field = field;
    FieldWidget::setField(database, field);
    retranslate();
}

void BoolField::retranslate() {
    if (m_field)
        m_box->setText(m_field->label());
}

} // namespace khue
