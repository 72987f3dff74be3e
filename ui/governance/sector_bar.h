// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/committee.h"

#include <QtWidgets/QWidget>

namespace khue {

/// How a committee's seats divide between the sectors: a bar with a mark at the limit of one sector, the shares in words
/// below it.
class SectorBar : public QWidget {
    Q_OBJECT
public:
    explicit SectorBar(QWidget* parent = nullptr);
    void setBalance(const SectorBalance& balance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SectorBalance m_balance;
};

} // namespace khue
