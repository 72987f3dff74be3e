// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/expert_panel.h"

#include "app/people/languages.h"
#include "app/store/language.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr size_t mostShown = 40;
}

ExpertPanel::ExpertPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_wordsLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_fromLabel(new QLabel(this)), m_toLabel(new QLabel(this)),
      m_placeLabel(new QLabel(this)), m_count(new QLabel(this)), m_words(new SearchField(this)), m_language(new ChoiceField(this)), m_place(new ChoiceField(this)),
      m_from(new DateField(this)), m_to(new DateField(this)), m_rows(new LinkRows(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* asked = new Card(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto place = [grid](QLabel* label, QWidget* widget, int line, int at, int columns) {
        grid->addWidget(label, 2 * line, at, 1, columns);
        grid->addWidget(widget, 2 * line + 1, at, 1, columns, Qt::AlignTop);
        label->setBuddy(widget);
    };
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    place(m_wordsLabel, m_words, 0, 0, 4);
    place(m_languageLabel, m_language, 0, 4, 2);
    place(m_placeLabel, m_place, 1, 0, 2);
    place(m_fromLabel, m_from, 1, 2, 2);
    place(m_toLabel, m_to, 1, 4, 2);
    asked->body()->addLayout(grid);
    asked->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(asked);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* found = new Card;
    setMuted(m_count);
    found->body()->addWidget(m_count);
    found->body()->addWidget(m_rows, 0, Qt::AlignTop);
    found->body()->addStretch();
    scroll->setWidget(found);
    column->addWidget(scroll, 1);
    setFocusProxy(m_words);
    m_language->setItems([] {
        QList<QPair<QString, QString>> items{{QString(), tr("Any")}};
        for (const ChoiceItem& item : spokenLanguages)
            items.append({QString::fromLatin1(item.code), choiceTitle(item)});
        return items;
    });
    m_place->setItems([] {
        return QList<QPair<QString, QString>>{{QString(), tr("Anywhere")}, {QStringLiteral("GB"), tr("Oxford")}, {QStringLiteral("VN"), tr("Viet Nam")}};
    });
    m_language->setStoredValue({});
    m_place->setStoredValue({});
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_workspace.attempt([this] { reload(); }); });
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (FieldWidget* field : {static_cast<FieldWidget*>(m_language), static_cast<FieldWidget*>(m_place), static_cast<FieldWidget*>(m_from), static_cast<FieldWidget*>(m_to)})
        connect(field, &FieldWidget::edited, this, [this] { m_soon.start(); });
    connect(m_rows, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { emit personChosen(id); });
    retranslate();
}

void ExpertPanel::retranslate() {
    m_wordsLabel->setText(tr("Expertise"));
    m_languageLabel->setText(tr("Speaks"));
    m_placeLabel->setText(tr("From where"));
    m_fromLabel->setText(tr("Needed from"));
    m_toLabel->setText(tr("Needed until"));
    m_words->setPlaceholderText(tr("statistics, trial design, đạo đức…"));
    m_words->setAccessibleName(m_wordsLabel->text());
    m_language->setAccessibleName(m_languageLabel->text());
    m_place->setAccessibleName(m_placeLabel->text());
    m_from->setAccessibleName(m_fromLabel->text());
    m_to->setAccessibleName(m_toLabel->text());
}

void ExpertPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpertPanel::setQuery(const ExpertQuery& query) {
    m_words->setText(query.words);
    m_language->setStoredValue(toStored(query.language));
    m_place->setStoredValue(query.fromOxford ? QVariant(*query.fromOxford ? QStringLiteral("GB") : QStringLiteral("VN")) : QVariant());
    m_from->setStoredValue(toStored(query.from));
    m_to->setStoredValue(toStored(query.to));
    m_workspace.attempt([this] { reload(); });
}

ExpertQuery ExpertPanel::query() const {
    ExpertQuery query;
    query.words = m_words->text();
    query.language = m_language->storedValue().toString();
    if (const QString place = m_place->storedValue().toString(); !place.isEmpty())
        query.fromOxford = place == QLatin1String("GB");
    query.from = QDate::fromString(m_from->storedValue().toString(), Qt::ISODate);
    query.to = QDate::fromString(m_to->storedValue().toString(), Qt::ISODate);
    // One day alone is a period too.
    if (query.from.isValid() && !query.to.isValid())
        query.to = query.from;
    return query;
}

void ExpertPanel::reload() {
    const ExpertQuery asked = query();
    m_to->setProblem(asked.from.isValid() && asked.to < asked.from ? tr("That is before the first day.") : QString());
    m_matches = findExperts(m_workspace.database(), asked);
    QList<LinkRow> rows;
    for (const ExpertMatch& match : m_matches) {
        if (rows.size() == int(mostShown))
            break;
        LinkRow row{match.name, match.reasons.join(QStringLiteral(" · ")), {}, State::Neutral, QStringLiteral("person"), match.person.value};
        if (match.away) {
            row.chip = tr("On a visit");
            row.state = State::Bad;
        } else if (match.workingDays) {
            row.chip = match.freeDays == match.workingDays && !match.sessionsThen ? tr("Free")
                       : match.freeDays                                        ? tr("Partly free")
                                                                               : tr("Not free");
            row.state = match.freeDays == match.workingDays && !match.sessionsThen ? State::Good : match.freeDays ? State::Care : State::Bad;
        }
        rows.append(row);
    }
    const int count = int(m_matches.size());
    m_count->setText(tr("%n lecturer(s), the best first", nullptr, count));
    const int further = count - int(rows.size());
    m_rows->setRows(rows, tr("Nobody fits. Try another word, in the other language too, or leave something out."), further > 0 ? tr("and %n more", nullptr, further) : QString());
}

ExpertPage::ExpertPage(Workspace& workspace) : Page(workspace), m_header(new PageHeader(this)), m_panel(new ExpertPanel(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    connect(m_panel, &ExpertPanel::personChosen, this, [this](qint64 id) { this->workspace().showRecord(QStringLiteral("person"), id); });
    retranslate();
}

QString ExpertPage::title() const {
    return tr("Find an expert");
}

void ExpertPage::reload() {
    m_panel->reload();
}

void ExpertPage::retranslate() {
    m_header->setTitle(title());
    emit titleChanged();
}

ExpertDialog::ExpertDialog(Workspace& workspace, const ExpertQuery& query, QWidget* parent) : QDialog(parent), m_panel(new ExpertPanel(workspace, this)) {
    setWindowTitle(tr("Find a lecturer"));
    resize(820, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_panel, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new QPushButton(QCoreApplication::translate("khue::Ask", "Cancel"), this);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_panel, &ExpertPanel::personChosen, this, [this](qint64 id) {
        m_chosen = {id};
        accept();
    });
    m_panel->setQuery(query);
}

void ExpertDialog::showEvent(QShowEvent* event) {
    tabInReadingOrder(this);
    QDialog::showEvent(event);
}

} // namespace khue
