// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/run_plan.h"

#include <QtWidgets/QWidget>

#include <vector>

class QSpinBox;

namespace khue {

/// The wishes of a draft and what each weighs, in plain words. They are remembered for the user.
class PlanWishes : public QWidget {
    Q_OBJECT
public:
    explicit PlanWishes(QWidget* parent = nullptr);

    PlanWeights weights() const;
    void setWeights(const PlanWeights& weights);
    /// For the next time.
    void remember() const;

signals:
    void changed();

private:
    std::vector<QSpinBox*> m_boxes; ///< in the order of the wishes
};

} // namespace khue
