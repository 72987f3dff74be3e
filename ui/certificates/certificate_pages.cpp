// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificate_pages.h"

#include "app/certificates/certificate_text.h"
#include "app/store/language.h"
#include "ui/certificates/certificate_actions.h"
#include "ui/certificates/certificate_settings.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

QString labelOf(const TableInfo& table, const char* field) {
    return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label();
}

State stateOf(CertificateState state) {
    return state == CertificateState::Issued ? State::Good : state == CertificateState::Revoked ? State::Bad : State::Neutral;
}

QList<Id<Certificate>> idsOf(const QList<qint64>& ids) {
    QList<Id<Certificate>> result;
    for (const qint64 id : ids)
        result.append(Id<Certificate>{id});
    return result;
}

} // namespace

// ---- register -------------------------------------------------------------------------------------------

CertificateListPage::CertificateListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&CertificateListPage::specification);
    list()->setEmptyState(QStringLiteral("file"), [] {
        return QStringList{tr("No certificates yet"), tr("They are issued on the page of a course run, and are all listed here, with their numbers."), QString()};
    });
    m_settings = header()->addButton(QStringLiteral("settings"));
    connect(m_settings, &QPushButton::clicked, this, [this] { this->workspace().attempt([this] { CertificateSettings(this->workspace(), this).exec(); }); });
    m_check = header()->addButton(QStringLiteral("check"));
    connect(m_check, &QPushButton::clicked, this, [this] { this->workspace().showPage(QStringLiteral("certificate_check")); });
    list()->addBulkAction(QStringLiteral("print"), [] { return tr("Save as PDF…"); },
                          [this](const QList<qint64>& ids) { saveCertificatesPdf(this->workspace(), idsOf(ids), tr("Certificates")); });
    addExport();
    if (!database().isReadOnly()) {
        list()->addBulkAction(QStringLiteral("copy"), [] { return tr("Reissue…"); }, [this](const QList<qint64>& ids) { reissueAsked(this->workspace(), idsOf(ids)); });
        list()->addBulkAction(QStringLiteral("close"), [] { return tr("Revoke…"); }, [this](const QList<qint64>& ids) { revokeAsked(this->workspace(), idsOf(ids)); });
    }
    disconnect(list(), &RecordList::activated, this, nullptr);
    connect(list(), &RecordList::activated, this, [this](qint64 id) {
        if (const qint64 person = database().single(QStringLiteral("SELECT person_id FROM certificate WHERE id = ?"), id).toLongLong())
            this->workspace().showRecord(QStringLiteral("person"), person);
    });
    retranslate();
}

QString CertificateListPage::title() const {
    return tr("Certificates");
}

void CertificateListPage::retranslate() {
    ListPage::retranslate();
    m_settings->setText(tr("Numbers and key…"));
    m_check->setText(tr("Verify…"));
}

ListSpecification CertificateListPage::specification() {
    const auto& table = tableOf<Certificate>;
    ListSpecification list;
    list.name = QStringLiteral("certificate");
    list.table = &table;
    list.alias = QStringLiteral("c");
    list.from = QStringLiteral("certificate c LEFT JOIN institution i ON i.id = c.issuing_body_id");
    list.sortedBy = QStringLiteral("number");
    list.order = Qt::DescendingOrder;
    ListColumn number{QStringLiteral("number"), labelOf(table, "number"), QStringLiteral("c.number"), QStringLiteral("c.year * 1000000 + c.serial")};
    number.sortBy = SortBy::Sql;
    number.width = 160;
    ListColumn holder{QStringLiteral("holder"), labelOf(table, "holder"), QStringLiteral("c.holder")};
    holder.strong = true;
    holder.width = 220;
    ListColumn course{QStringLiteral("course"), tableOf<Course>.label(), inLanguageSql(QStringLiteral("c.course_vi"), QStringLiteral("c.course_en"))};
    course.title = tr("Course");
    course.width = 230;
    ListColumn body{QStringLiteral("body"), labelOf(table, "issuing_body_id"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    body.width = 200;
    const auto date = [&table](const char* field) {
        ListColumn column{QString::fromLatin1(field), labelOf(table, field), QLatin1String("c.") + QString::fromLatin1(field)};
        column.sortBy = SortBy::Sql;
        column.alignment = Qt::AlignRight;
        column.width = 120;
        column.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
        return column;
    };
    ListColumn state{QStringLiteral("state"), labelOf(table, "state"), QStringLiteral("c.state")};
    state.width = 120;
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<CertificateState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<CertificateState>(value.toString())); };
    ListColumn hours{QStringLiteral("credit_hours"), labelOf(table, "credit_hours"), QStringLiteral("NULLIF(c.credit_hours, 0)")};
    hours.sortBy = SortBy::Sql;
    hours.alignment = Qt::AlignRight;
    hours.width = 110;
    hours.shownAtFirst = false;
    ListColumn reason{QStringLiteral("reason"), labelOf(table, "reason"), QStringLiteral("c.reason")};
    reason.width = 180;
    reason.shownAtFirst = false;
    list.columns = {number, holder, course, state, date("issued_on"), date("valid_until"), body, hours, reason};
    list.columns[5].shownAtFirst = false;
    list.filters = {{QStringLiteral("state"), labelOf(table, "state"),
                     [](Database&) {
                         QList<ListFilterOption> options;
                         for (const ChoiceItem& item : choicesOf<CertificateState>)
                             options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("c.state = ?"), QString::fromLatin1(item.code)});
                         return options;
                     }},
                    {QStringLiteral("year"), labelOf(table, "year"),
                     [](Database& database) {
                         QList<ListFilterOption> options;
                         Statement rows = database.query(QStringLiteral("SELECT DISTINCT year FROM certificate ORDER BY year DESC"));
                         while (rows.next())
                             options.append({rows.text(0), rows.text(0), QStringLiteral("c.year = ?"), rows.integer(0)});
                         return options;
                     }},
                    {QStringLiteral("run"), tableOf<CourseRun>.label(), [](Database& database) {
                         QList<ListFilterOption> options;
                         Statement rows = database.query(QStringLiteral("SELECT DISTINCT r.id, r.code FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
                                                                        "JOIN course_run r ON r.id = e.course_run_id ORDER BY r.code"));
                         while (rows.next())
                             options.append({rows.text(1), rows.text(1), QStringLiteral("c.enrolment_id IN (SELECT id FROM enrolment WHERE course_run_id = ?)"), rows.integer(0)});
                         return options;
                     }}};
    list.filters[2].title = tr("Course run");
    return list;
}

// ---- templates ------------------------------------------------------------------------------------------

CertificateTemplateListPage::CertificateTemplateListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&CertificateTemplateListPage::specification);
    list()->setEmptyState(QStringLiteral("file"), [] {
        return QStringList{tr("No templates yet"), tr("A template holds the words, logos and signatures of a certificate. A new one begins with the usual wording."), tr("New template")};
    });
    addNewButton(QStringLiteral("certificate_template"), [] { return tr("New template"); });
    if (!database().isReadOnly())
        addRemoval(tableOf<CertificateTemplate>);
    retranslate();
}

QString CertificateTemplateListPage::title() const {
    return tr("Certificate templates");
}

ListSpecification CertificateTemplateListPage::specification() {
    const auto& table = tableOf<CertificateTemplate>;
    ListSpecification list;
    list.name = QStringLiteral("certificate_template");
    list.table = &table;
    list.alias = QStringLiteral("t");
    list.from = QStringLiteral("certificate_template t");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), labelOf(table, "name"), QStringLiteral("t.name")};
    name.strong = true;
    name.width = 360;
    ListColumn layout{QStringLiteral("layout"), labelOf(table, "layout"), QStringLiteral("t.layout")};
    layout.width = 360;
    layout.shown = [](const QVariant& value) { return choiceTitle(choicesOf<CertificateLayout>, value.toString()); };
    ListColumn language{QStringLiteral("language"), labelOf(table, "language"), QStringLiteral("t.language")};
    language.width = 150;
    language.shown = [](const QVariant& value) { return choiceTitle(choicesOf<CertificateLanguage>, value.toString()); };
    ListColumn used{QStringLiteral("used"), tr("Certificates"), QStringLiteral("(SELECT COUNT(*) FROM certificate c WHERE c.template_id = t.id)")};
    used.sortBy = SortBy::Sql;
    used.alignment = Qt::AlignRight;
    used.width = 140;
    list.columns = {name, layout, language, used};
    return list;
}

// ---- verification ---------------------------------------------------------------------------------------

CertificateCheckPage::CertificateCheckPage(Workspace& workspace)
    : Page(workspace), m_header(new PageHeader(this)), m_input(new Card(this)), m_result(new Card(this)), m_text(new QPlainTextEdit(this)), m_chip(new Chip(this)),
      m_verdict(new QLabel(this)), m_facts(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(140);
    m_input->body()->addWidget(m_text);
    column->addWidget(m_input);
    m_result->corner()->addWidget(m_chip);
    for (QLabel* label : {m_verdict, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_result->body()->addWidget(label);
    }
    column->addWidget(m_result);
    column->addStretch();
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { this->workspace().attempt([this] { reload(); }); });
    retranslate();
}

QString CertificateCheckPage::title() const {
    return tr("Verify certificates");
}

void CertificateCheckPage::retranslate() {
    m_header->setTitle(title());
    m_header->setSubtitle(tr("Scan the code of a certificate into the field, or paste its text. A number alone is looked up in the register."));
    m_input->setTitle(tr("Text of the code, or number"));
    m_text->setAccessibleName(tr("Text of the code, or number"));
    m_result->setTitle(tr("Result"));
    emit titleChanged();
}

QString CertificateCheckPage::verdict() const {
    return QString(m_verdict->text() + u'\n' + m_facts->text());
}

void CertificateCheckPage::reload() {
    const QString text = m_text->toPlainText().trimmed();
    m_result->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    Verification verification = verifyText(text, knownPublicKeys(database()));
    QString remark = registerRemark(database(), verification), verdict = verification.explanation();
    const Certificate entry = verification.outcome == Verification::NoCertificate ? certificateOfNumber(database(), text) : Certificate();
    if (entry.id) {
        // A number proves nothing of the paper in hand, but the register knows what it should say.
        verification = verifyText(certificateText(entry), knownPublicKeys(database()));
        remark = registerRemark(database(), verification);
        verdict = tr("The register has this number. Compare the paper with what is said below.");
    }
    const bool genuine = verification.outcome == Verification::Genuine;
    m_chip->set(genuine && remark.isEmpty() ? (entry.id ? tr("In the register") : tr("Genuine")) : genuine ? tr("No longer in force") : tr("Not proven"),
                genuine && remark.isEmpty() ? State::Good : genuine ? State::Care : State::Bad);
    m_verdict->setText(remark.isEmpty() ? verdict : QString(verdict + u'\n' + remark));
    m_facts->setVisible(verification.outcome != Verification::NoCertificate);
    m_facts->setText(tr("Number: %1\nHolder: %2\nCourse: %3\nIssued on: %4\nKey: %5")
                         .arg(verification.number, verification.holder, verification.course, verification.issued.isValid() ? shownDate(verification.issued) : QString(), verification.keyId));
}

} // namespace khue
