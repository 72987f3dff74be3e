// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/preview.h"
#include "ui/reports/report_choice.h"
#include "ui/reports/report_fields.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QPushButton;
class QTimer;

namespace khue {

/// The report desk: the list of reports with a picture of each; beside it what the chosen one is about, its parameters,
/// and itself as it will be on paper. Saved reports keep their parameters and remind when they are due.
class ReportDeskPage : public Page {
    Q_OBJECT
public:
    explicit ReportDeskPage(Workspace& workspace);

    QString title() const override;
    void reload() override;
    void showPart(const QString& table, qint64 id) override;

    ReportChoice* choice() const { return m_choice; }
    ReportFields* fields() const { return m_fields; }
    ReportPreview* preview() const { return m_preview; }

    /// Chooses a report with these values.
    void showReport(const QString& report, const QVariantMap& values);
    /// What the buttons do.
    void keep();
    void editSaved();
    void markDone();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChosen();
    void showPages();
    void showButtons();
    void noteMade();
    QString unusedName(const QString& wanted) const;

    PageHeader* m_header;
    SearchField* m_search;
    ReportChoice* m_choice;
    ReportPictures* m_pictures;
    Card* m_about;
    QLabel* m_explanation;
    Chip* m_due;
    ReportFields* m_fields;
    QPushButton *m_keep, *m_edit, *m_done;
    QWidget* m_ofSaved = nullptr; ///< when it is due, what can be done with it
    ReportPreview* m_preview;
    QTimer* m_pause;
    QHash<QString, QVariantMap> m_values; ///< by report, or "saved:ID": what was chosen before stays while the page is there
    QString m_shown;                      ///< the key of what the fields show
    bool m_picturesAsked = false;
};

} // namespace khue
