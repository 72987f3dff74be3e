// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_risk.h"

#include <QtWidgets/QWidget>

#include <array>

namespace khue {

/// Likelihood up, impact to the right: how many open risks and issues stand where, in the colours of their levels.
class RiskMatrix : public QWidget {
    Q_OBJECT
public:
    using Counts = std::array<std::array<int, 5>, 5>; ///< [likelihood − 1][impact − 1]
    explicit RiskMatrix(QWidget* parent = nullptr);
    void setCounts(const Counts& counts);
    const Counts& counts() const { return m_counts; }
    QSize sizeHint() const override { return {330, 270}; }
    QSize minimumSizeHint() const override { return {280, 250}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    QRect cell(int likelihood, int impact) const; ///< 1 to 5
    Counts m_counts{};
};

} // namespace khue
