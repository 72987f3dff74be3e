// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interchange/import_state.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace khue {

/// The last step: what became of each sheet.
class DonePage : public QWidget {
    Q_OBJECT
public:
    enum class Result { Imported, NothingToDo, Undone };
    explicit DonePage(const ImportState& state, QWidget* parent = nullptr);

    void setResult(Result result);
    void retranslate();

private:
    const ImportState& m_state;
    Result m_result = Result::Imported;
    QLabel *m_icon, *m_title, *m_note;
    QTableWidget* m_sheets;
};

} // namespace khue
