// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_tabs.h"

#include "ui/studies/study_approvals_tab.h"
#include "ui/studies/study_milestones_tab.h"
#include "ui/studies/study_registration_tab.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {
template <class T> StudyTab* make(Workspace& workspace) {
    return new T(workspace);
}
} // namespace

const std::vector<StudyTabEntry>& studyTabs() {
    static const std::vector<StudyTabEntry> tabs{
        {"milestones", QT_TRANSLATE_NOOP("khue::StudyTabs", "Milestones"), make<StudyMilestonesTab>, {"milestone"}},
        {"approvals", QT_TRANSLATE_NOOP("khue::StudyTabs", "Approvals"), make<StudyApprovalsTab>, {"approval"}},
        {"registration", QT_TRANSLATE_NOOP("khue::StudyTabs", "Registration"), make<StudyRegistrationTab>, {"study_registration", "study_data_item"}},
    };
    return tabs;
}

QString tabTitle(const StudyTabEntry& entry) {
    return QCoreApplication::translate("khue::StudyTabs", entry.title);
}

} // namespace khue
