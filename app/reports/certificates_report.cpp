// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate_page.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace khue {

namespace {

/// Certificates as pages of a document: they keep their own painter.
class CertificatePages : public PageContent {
public:
    CertificatePages(std::vector<CertificatePage> pages, QStringList titles, QSizeF paper) : m_pages(std::move(pages)), m_titles(std::move(titles)), m_paper(paper) {}

    int count() const override { return int(m_pages.size()); }
    QString title(int page) const override { return m_titles.value(page); }
    QStringList texts(int page) const override {
        QStringList texts;
        for (const CertificatePage::Text& text : m_pages[size_t(page)].texts)
            texts.append(text.text);
        return texts;
    }
    void paint(QPainter& painter, int page) const override {
        // Fonts belong to a thread; the pages are made in one and shown in another.
        static thread_local Typeface typeface(certificateFamilies());
        static thread_local CertificatePainter certificatePainter(typeface);
        const CertificatePage& one = m_pages[size_t(page)];
        painter.save();
        if (one.size != m_paper) { // of another template, turned the other way: small on its sheet, but whole
            const double scale = std::min(m_paper.width() / one.size.width(), m_paper.height() / one.size.height());
            painter.translate((m_paper.width() - one.size.width() * scale) / 2, (m_paper.height() - one.size.height() * scale) / 2);
            painter.scale(scale, scale);
        }
        certificatePainter.paint(painter, one);
        painter.restore();
    }

private:
    std::vector<CertificatePage> m_pages;
    QStringList m_titles;
    QSizeF m_paper;
};

Document makeCertificatesReport(Database& database, const QVariantMap& parameters) {
    const CourseRun run = runOfParameters(database, parameters);
    QList<Id<Certificate>> certificates;
    QStringList titles;
    for (const Certificate& each : loadAll<Certificate>(database, QStringLiteral("state = 'issued' AND enrolment_id IN (SELECT id FROM enrolment WHERE course_run_id = ?) ORDER BY issuing_body_id, year, serial"), run.id)) {
        certificates.append(each.id);
        titles.append(QString(each.number % QStringLiteral(" · ") % each.holder));
    }
    if (certificates.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Report", "No certificates of “%1” have been issued yet. They are issued on the run's page, under Certificates.").arg(run.code));
    std::vector<CertificatePage> pages = certificatePages(database, certificates);
    const Course course = load(database, run.course_id);
    const Institution body = find<Institution>(database, QStringLiteral("id = ?"), run.issuing_body_id ? run.issuing_body_id : run.organiser_id);
    const PaperWords words(QStringLiteral("both"));
    Document document;
    document.title = QStringLiteral("%1 · %2").arg(words(QT_TRANSLATE_NOOP("khue::Paper", "Certificates")).main, run.code);
    document.author = words.text(body.name_vi, body.name_en).main;
    document.page.landscape = pages.front().size.width() > pages.front().size.height();
    document.page.margins = {};
    document.blocks.append(OwnPages{std::make_shared<CertificatePages>(std::move(pages), titles, document.page.size())});
    return document;
}

} // namespace

extern const Report certificatesReport;
const Report certificatesReport{"certificates",
                                QT_TRANSLATE_NOOP("khue::Report", "Certificates of a run"),
                                QT_TRANSLATE_NOOP("khue::Report", "The certificates that were issued for a run and are in force, as they are printed, by their numbers."),
                                {runParameter()},
                                makeCertificatesReport,
                                ReportArea::Certificates};

} // namespace khue
