// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

class QPlainTextEdit;

namespace khue {

class CertificateView;

/// The register: every certificate, whatever became of it.
class CertificateListPage : public ListPage {
    Q_OBJECT
public:
    explicit CertificateListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    QPushButton *m_settings, *m_check;
};

/// The templates.
class CertificateTemplateListPage : public ListPage {
    Q_OBJECT
public:
    explicit CertificateTemplateListPage(Workspace& workspace);
    QString title() const override;

private:
    static ListSpecification specification();
};

/// One template: its texts in both languages side by side, beside them the certificate as it will be, with the facts
/// of the newest certificate or enrolment.
class CertificateTemplatePage : public RecordPage {
    Q_OBJECT
public:
    explicit CertificateTemplatePage(Workspace& workspace);
    CertificateView* view() const { return m_view; }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void showPreview();
    void addPictureAsked();
    CertificateView* m_view;
    Card *m_previewCard, *m_wordsCard;
    QLabel *m_words, *m_message;
    QPushButton* m_picture;
};

/// Whether a certificate is genuine: the text of its code, or its number.
class CertificateCheckPage : public Page {
    Q_OBJECT
public:
    explicit CertificateCheckPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    QPlainTextEdit* text() const { return m_text; }
    QString verdict() const;

protected:
    void retranslate() override;

private:
    PageHeader* m_header;
    Card *m_input, *m_result;
    QPlainTextEdit* m_text;
    Chip* m_chip;
    QLabel *m_verdict, *m_facts;
};

} // namespace khue
