// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_training.h"
#include "ui/widgets/related_records.h"

namespace khue {

/// The certificates that somebody brought from elsewhere, on the person's page.
RelatedSpecification outsideTrainingList(Database& database);

} // namespace khue
