// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/chain.h"

#include <QtWidgets/QAbstractButton>

namespace khue {

class ChainView;

/// One card of a chain: pressed, it opens its record.
class ChainCardButton : public QAbstractButton {
    Q_OBJECT
public:
    ChainCardButton(const ChainCard& card, ChainView* view, QWidget* parent);
    const ChainCard& card() const { return m_card; }
    /// Whether it hangs together with what is looked at; else it steps back.
    void setLit(bool lit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    ChainCard m_card;
    ChainView* m_view;
    bool m_lit = true;
};

} // namespace khue
