// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/study_tab.h"

#include <vector>

namespace khue {

/// A tab of the study page beside Overview (the first) and History (the last), which the page has itself.
struct StudyTabEntry {
    const char* name;  ///< stable, for tests and the tour
    const char* title; ///< English, translated in the context khue::StudyTabs
    StudyTab* (*make)(Workspace& workspace);
    std::vector<const char*> parts; ///< tables whose records it shows: showRecord() turns to it
};

/// In the order shown.
const std::vector<StudyTabEntry>& studyTabs();
QString tabTitle(const StudyTabEntry& entry);

} // namespace khue
