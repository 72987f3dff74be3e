// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/output_author.h"
#include "ui/widgets/related_records.h"

namespace khue {

/// Asks what a new output of a study is called, and keeps it; 0 where dismissed. The rest is filled in on its page.
Id<Output> newOutput(Workspace& workspace, Id<Study> study, QWidget* parent);

/// The lists on the page of an output.
RelatedSpecification authorList(Workspace& workspace, std::function<Id<Output>()> output, QWidget* parent);
RelatedSpecification citedList(Database& database);

} // namespace khue
