// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_desk.h"

#include "app/store/language.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field_dialog.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int listWidth = 330, narrowListWidth = 258, narrow = 960;
constexpr int typingPause = 350; // milliseconds before what is being chosen is laid out

QString keyOf(const QString& report, qint64 saved) {
    return saved ? QStringLiteral("saved:%1").arg(saved) : report;
}

} // namespace

ReportDeskPage::ReportDeskPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_search(new SearchField(this)), m_choice(new ReportChoice(this)), m_pictures(new ReportPictures(this)),
      m_about(new Card(this)), m_explanation(new QLabel(this)), m_due(new Chip(this)), m_fields(new ReportFields(database(), this)), m_keep(new QPushButton(this)),
      m_edit(new QPushButton(this)), m_done(new QPushButton(this)), m_preview(new ReportPreview({}, {}, {}, this)), m_pause(new QTimer(this)) {
    m_preview->embed();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    m_explanation->setWordWrap(true);
    setMuted(m_explanation);
    m_about->corner()->addWidget(m_keep);
    m_ofSaved = new QWidget(this);
    auto* ofSaved = new QHBoxLayout(m_ofSaved);
    ofSaved->setContentsMargins(0, 0, 0, 0);
    ofSaved->addWidget(m_due);
    ofSaved->addStretch(1);
    ofSaved->addWidget(m_done);
    ofSaved->addWidget(m_edit);
    m_keep->setIcon(icon(QStringLiteral("save")));
    m_edit->setIcon(icon(QStringLiteral("edit")));
    m_done->setIcon(icon(QStringLiteral("check")));
    m_about->body()->addWidget(m_explanation);
    m_about->body()->addWidget(m_ofSaved);
    m_about->body()->addWidget(m_fields);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* paper = new QFrame(this);
    paper->setObjectName(QStringLiteral("paper"));
    auto* frame = new QVBoxLayout(paper);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_preview);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_choice, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_about);
    right->addWidget(paper, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(left);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addLayout(row, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this] { this->workspace().attempt([this] { reload(); }); });
    connect(m_search, &SearchField::wentDown, m_choice, qOverload<>(&QWidget::setFocus));
    connect(m_choice, &ReportChoice::chosen, this, [this] { this->workspace().attempt([this] { showChosen(); }); });
    connect(m_pictures, &ReportPictures::made, this, [this](const QString& report) { m_choice->setPicture(report, m_pictures->picture(report)); });
    connect(m_fields, &ReportFields::edited, this, [this] {
        m_values.insert(m_shown, m_fields->values());
        showButtons();
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &ReportDeskPage::showPages);
    connect(m_preview, &ReportPreview::saved, this, &ReportDeskPage::noteMade);
    connect(m_preview, &ReportPreview::printed, this, &ReportDeskPage::noteMade);
    connect(m_keep, &QPushButton::clicked, this, &ReportDeskPage::keep);
    connect(m_edit, &QPushButton::clicked, this, &ReportDeskPage::editSaved);
    connect(m_done, &QPushButton::clicked, this, &ReportDeskPage::markDone);
    retranslate();
}

QString ReportDeskPage::title() const {
    return tr("Reports");
}

void ReportDeskPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(tr("Look at a report as it will be, print it or save it as PDF, web page or workbook"));
    m_search->setPlaceholderText(tr("Find a report"));
    m_search->setAccessibleName(tr("Find a report"));
    m_choice->setAccessibleName(tr("Reports"));
    m_keep->setText(tr("Save report…"));
    m_keep->setToolTip(tr("Keep these choices under a name"));
    m_edit->setText(tr("Name and schedule…"));
    m_edit->setToolTip(tr("Rename it, say when it is due, or remove it"));
    m_done->setText(tr("Made"));
    m_done->setToolTip(tr("It was made: it is no longer due"));
}

void ReportDeskPage::resizeEvent(QResizeEvent* event) {
    const int width = event->size().width() < narrow ? narrowListWidth : listWidth;
    m_choice->setFixedWidth(width);
    m_search->setFixedWidth(width);
    Page::resizeEvent(event);
}

void ReportDeskPage::reload() {
    const QString before = m_choice->report();
    m_choice->fill(loadAll<SavedReport>(database(), QStringLiteral("id > 0 ORDER BY name")), database().today(), m_search->text());
    if (m_choice->report().isEmpty() && m_search->text().isEmpty()) // first of all, or what was saved is gone
        m_choice->choose(before.isEmpty() ? QStringLiteral("year_overview") : before);
    if (!m_picturesAsked) {
        m_picturesAsked = true;
        m_pictures->make(database(), devicePixelRatioF() > 1 ? devicePixelRatioF() : 2);
    }
    if (!m_choice->report().isEmpty())
        showChosen();
}

void ReportDeskPage::showPart(const QString& table, qint64 id) {
    if (table != QLatin1String("saved_report"))
        return;
    m_search->clear();
    m_choice->choose(database().single(QStringLiteral("SELECT report FROM saved_report WHERE id = ?"), id).toString(), id);
}

void ReportDeskPage::showReport(const QString& report, const QVariantMap& values) {
    m_values.insert(report, values);
    if (m_shown == report)
        m_shown.clear();
    if (!m_choice->choose(report))
        return;
    showChosen();
}

void ReportDeskPage::showChosen() {
    const QString name = m_choice->report();
    const qint64 saved = m_choice->savedId();
    const Report* report = findReport(name);
    const QString key = keyOf(name, saved);
    m_about->setTitle(saved ? database().single(QStringLiteral("SELECT name FROM saved_report WHERE id = ?"), saved).toString() : report ? report->label() : name);
    m_explanation->setText(report ? report->explanation() : tr("This version of the program has no report “%1”.").arg(name));
    if (key != m_shown) {
        m_shown = key;
        if (report && !m_values.contains(key))
            m_values.insert(key, saved ? parametersOf(load(database(), Id<SavedReport>{saved})) : exampleValues(database(), *report));
        m_fields->setReport(report, m_values.value(key));
    }
    showButtons();
    showPages();
}

void ReportDeskPage::showButtons() {
    const qint64 saved = m_choice->savedId();
    const bool writable = !database().isReadOnly();
    bool due = false;
    if (saved) {
        const SavedReport record = khue::find<SavedReport>(database(), QStringLiteral("id = ?"), saved);
        due = isDue(record, database().today());
        m_due->set(due ? tr("Due since %1").arg(shownDate(nextDue(record))) : QString(), State::Care);
        m_keep->setText(tr("Keep changes"));
        m_keep->setVisible(parametersText(m_fields->values()) != record.parameters);
    } else {
        m_due->set({});
        m_keep->setText(tr("Save report…"));
        m_keep->setVisible(true);
    }
    m_ofSaved->setVisible(saved != 0);
    m_done->setVisible(due);
    for (QPushButton* button : {m_keep, m_edit, m_done})
        button->setEnabled(writable);
}

void ReportDeskPage::showPages() {
    m_pause->stop();
    const Report* report = findReport(m_choice->report());
    if (!report)
        return;
    const QStringList missing = m_fields->missing();
    if (!missing.isEmpty()) {
        m_preview->setSource({}, {}, tr("Choose first: %1").arg(missing.join(QStringLiteral(", "))));
        return;
    }
    m_preview->setSource([&data = database(), report](const QVariantMap& values, Progress&) { return makeReport(*data.another(), *report, values); }, m_fields->values());
}

QString ReportDeskPage::unusedName(const QString& wanted) const {
    QString name = wanted;
    for (int number = 2; database().single(QStringLiteral("SELECT id FROM saved_report WHERE name = ?"), name).isValid(); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

void ReportDeskPage::keep() {
    if (m_choice->report().isEmpty())
        return; // the search hides what was chosen
    workspace().attempt([this] {
        const qint64 id = m_choice->savedId();
        SavedReport saved;
        if (id)
            saved = load(database(), Id<SavedReport>{id});
        saved.parameters = parametersText(m_fields->values());
        if (!id) {
            const Report* report = findReport(m_choice->report());
            saved.report = m_choice->report();
            saved.name = ask::text(window(), tr("Save report"), tr("Name"), unusedName(report ? report->label() : saved.report));
            if (saved.name.isEmpty())
                return;
            saved.name = unusedName(saved.name);
        }
        if (const QList<Problem> problems = saveChecked(database(), saved, "save_report", saved.name); hasErrors(problems))
            throw Failure(problems.first().text);
        m_values.insert(keyOf(saved.report, saved.id.value), m_fields->values());
        reload();
        m_choice->choose(saved.report, saved.id.value);
        workspace().say(tr("Saved: %1").arg(saved.name));
    });
}

void ReportDeskPage::editSaved() {
    workspace().attempt([this] {
        const SavedReport saved = load(database(), Id<SavedReport>{m_choice->savedId()});
        FieldDialog dialog(workspace(), khue::tableOf<SavedReport>, window());
        dialog.addField("name", 6);
        dialog.addField("every", 3);
        dialog.addField("first_due", 3);
        dialog.addField("notes", 6);
        dialog.show(khue::tableOf<SavedReport>.toValues(saved), saved.id.value, saved.revision);
        dialog.exec();
        reload();
        if (dialog.isRemoved())
            m_choice->choose(saved.report);
    });
}

void ReportDeskPage::markDone() {
    workspace().attempt([this] {
        markMade(database(), {m_choice->savedId()});
        reload();
    });
}

void ReportDeskPage::noteMade() {
    if (m_choice->savedId() && !database().isReadOnly())
        markDone();
}

} // namespace khue
