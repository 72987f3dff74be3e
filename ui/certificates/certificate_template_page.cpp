// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_facts.h"
#include "app/certificates/certificate_text.h"
#include "ui/certificates/certificate_pages.h"
#include "ui/certificates/certificate_view.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

/// Lays the form out: pairs of both languages side by side.
void fillForm(QWidget* body, Database& database) {
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const char* name, FieldWidget* widget, int column, int columns) {
        widget->setObjectName(QString::fromLatin1(name));
        auto* label = new QLabel(body);
        label->setObjectName(QLatin1String("label_") + QString::fromLatin1(name));
        label->setWordWrap(true);
        grid->addWidget(label, row, column, 1, columns, Qt::AlignBottom);
        grid->addWidget(widget, row + 1, column, 1, columns);
    };
    const auto picture = [&](const char* name, int column) {
        auto* field = new ChoiceField(body);
        field->setItems([&database] {
            QList<QPair<QString, QString>> items{{QString(), QStringLiteral("–")}};
            for (const QString& each : pictureNames(database))
                items.append({each, each});
            return items;
        });
        add(name, field, column, 1);
    };
    add("name", new TextField(body), 0, 2), row += 2;
    add("layout", new ChoiceField(body), 0, 2), row += 2;
    add("language", new ChoiceField(body), 0, 1), picture("seal", 1), row += 2;
    picture("logo_left", 0), picture("logo_right", 1), row += 2;
    struct Pair {
        const char *vi, *en;
        bool isLong;
    };
    static const Pair pairs[] = {{"head_left_vi", "head_left_en", true}, {"head_right_vi", "head_right_en", true}, {"title_vi", "title_en", false},
                                 {"subtitle_vi", "subtitle_en", true},   {"opening_vi", "opening_en", true},       {"holder_vi", "holder_en", false},
                                 {"details_vi", "details_en", true},     {"statement_vi", "statement_en", true},   {"course_vi", "course_en", true},
                                 {"closing_vi", "closing_en", true},     {"date_line_vi", "date_line_en", false},  {"number_line_vi", "number_line_en", false},
                                 {"first_role_vi", "first_role_en", true}, {"second_role_vi", "second_role_en", true}};
    for (const Pair& pair : pairs) {
        int column = 0;
        for (const char* name : {pair.vi, pair.en}) {
            FieldWidget* widget = pair.isLong ? static_cast<FieldWidget*>(new LongTextField(body)) : new TextField(body);
            if (auto* text = widget->findChild<QPlainTextEdit*>())
                text->setFixedHeight(text->fontMetrics().height() * 3);
            add(name, widget, column++, 1);
        }
        row += 2;
    }
    add("first_name", new TextField(body), 0, 1), add("second_name", new TextField(body), 1, 1);
}

} // namespace

CertificateTemplatePage::CertificateTemplatePage(Workspace& workspace)
    : RecordPage(workspace, tableOf<CertificateTemplate>, "certificate_template"), m_view(new CertificateView(this)), m_previewCard(new Card(this)), m_wordsCard(new Card(this)),
      m_words(new QLabel(this)), m_message(new QLabel(this)) {
    fillForm(form()->body(), database());
    form()->bind();
    m_picture = header()->addButton(QStringLiteral("upload"));
    m_picture->setEnabled(!database().isReadOnly());
    connect(m_picture, &QPushButton::clicked, this, &CertificateTemplatePage::addPictureAsked);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_previewCard->body()->addWidget(m_view);
    m_previewCard->body()->addWidget(m_message);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wordsCard->body()->addWidget(m_words);
    side()->addWidget(m_previewCard);
    side()->addWidget(m_wordsCard);
    side()->addStretch();
    for (FieldWidget* field : form()->fields())
        connect(field, &FieldWidget::edited, this, [this] { this->workspace().attempt([this] { showPreview(); }); });
    retranslate();
}

RowValues CertificateTemplatePage::newValues() const {
    CertificateTemplate one = standardTemplate(CertificateLayout::Landscape);
    one.name.clear();
    return tableOf<CertificateTemplate>.toValues(one);
}

QString CertificateTemplatePage::newTitle() const {
    return tr("New template");
}

void CertificateTemplatePage::retranslate() {
    RecordPage::retranslate();
    m_picture->setText(tr("Add a picture…"));
    m_previewCard->setTitle(tr("Preview"));
    m_wordsCard->setTitle(tr("Words in braces"));
    QStringList lines;
    for (const Placeholder& each : placeholders())
        lines.append(QStringLiteral("<b>{%1}</b> %2").arg(QLatin1String(each.name), each.explanation().toHtmlEscaped()));
    m_words->setText(lines.join(QStringLiteral("<br>")));
}

void CertificateTemplatePage::showRecord(qint64) {
    showPreview();
}

void CertificateTemplatePage::showPreview() {
    const CertificateTemplate one = tableOf<CertificateTemplate>.fromValues(form()->values());
    // The newest certificate is what people know; before there is one, somebody who may get one.
    const Certificate newest = khue::find<Certificate>(database(), QStringLiteral("state = 'issued' ORDER BY (template_id = ?) DESC, id DESC LIMIT 1"), form()->id());
    CertificateFacts facts = newest.id ? factsFrom(newest.snapshot) : exampleFacts();
    if (!newest.id)
        if (const Enrolment somebody = khue::find<Enrolment>(database(), QStringLiteral("state IN ('completed', 'enrolled') ORDER BY id DESC LIMIT 1")); somebody.id)
            facts = FactsSource(database(), somebody.course_run_id).of(somebody.person_id, QStringLiteral("0000/%1").arg(database().today().year()), database().today(), {});
    const CertificatePictures pictures(database(), one);
    QStringList wrong = pictures.problems();
    for (const Problem& problem : certificateTemplateRules(database(), one))
        wrong.append(problem.text);
    m_message->setText(wrong.join(u'\n'));
    m_message->setVisible(!wrong.isEmpty());
    m_view->show(one, pictures, facts, newest.id ? certificateText(newest) : QStringLiteral("KHUE1|%1").arg(QString(200, u'-')), QStringLiteral("MẪU · SPECIMEN"));
}

void CertificateTemplatePage::addPictureAsked() {
    const QString path = ask::openFile(this, tr("Add a picture"), QStringLiteral("certificate_picture"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    workspace().attempt([&] {
        const QString name = addPicture(database(), path);
        for (const char* field : {"logo_left", "logo_right", "seal"}) { // so that it can be chosen at once
            auto* choice = static_cast<ChoiceField*>(form()->field(field));
            const QVariant chosen = choice->storedValue();
            choice->setItems([this] {
                QList<QPair<QString, QString>> items{{QString(), QStringLiteral("–")}};
                for (const QString& each : pictureNames(database()))
                    items.append({each, each});
                return items;
            });
            choice->setStoredValue(chosen);
        }
        this->workspace().say(tr("“%1” can be chosen as a logo or seal now.").arg(name));
        showPreview();
    });
}

} // namespace khue
