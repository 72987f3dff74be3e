// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_tabs.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {
template <class T> [[maybe_unused]] StudyTab* make(Workspace& workspace) {
    return new T(workspace);
}
} // namespace

const std::vector<StudyTabEntry>& studyTabs() {
    static const std::vector<StudyTabEntry> tabs{};
    return tabs;
}

QString tabTitle(const StudyTabEntry& entry) {
    return QCoreApplication::translate("khue::StudyTabs", entry.title);
}

} // namespace khue
