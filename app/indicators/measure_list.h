// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/measure.h"

namespace khue {

/// The measures of each strand. To add one, add an entry; its title, definition and unit want their Vietnamese.
const std::vector<Measure>& trainingMeasures();
const std::vector<Measure>& exchangeMeasures();
const std::vector<Measure>& studyMeasures();
const std::vector<Measure>& outputMeasures();
const std::vector<Measure>& governanceMeasures();

inline constexpr Breakdown byStudy{"study", QT_TRANSLATE_NOOP("khue::Indicators", "Study"), nullptr, nullptr};

/// SQL for a text kept in two columns, `alias.column_vi` and `alias.column_en`, in the language shown.
QString bilingualSql(const char* alias, const char* column);

} // namespace khue
