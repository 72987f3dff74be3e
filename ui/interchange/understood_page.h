// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interchange/import_state.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace khue {

/// The first step: what each sheet holds, and with the sheet's rows before one's eyes what each column means.
/// It tells what the user corrects and changes nothing itself.
class UnderstoodPage : public QWidget {
    Q_OBJECT
public:
    explicit UnderstoodPage(const ImportState& state, QWidget* parent = nullptr);

    int currentSheet() const;
    void setCurrentSheet(int sheet);
    /// Shows the guesses, and the results of the last trial beside them.
    void refresh();
    void retranslate();

signals:
    void kindChosen(int sheet, SheetKind kind);
    void headerRowChosen(int sheet, quint32 row);
    void fieldChosen(int sheet, int column, const QString& field);

private:
    void showSheets();
    void showPreview();
    void showFields();
    void showRows();

    const ImportState& m_state;
    QLabel *m_hint, *m_previewTitle, *m_headerLabel;
    QTableWidget *m_sheets, *m_fields, *m_rows;
    QSpinBox* m_header;
    QList<QComboBox*> m_kinds;
};

} // namespace khue
