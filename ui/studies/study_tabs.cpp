// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_tabs.h"

#include "ui/studies/study_approvals_tab.h"
#include "ui/studies/study_milestones_tab.h"
#include "ui/studies/study_registration_tab.h"
#include "ui/studies/study_funding.h"
#include "ui/studies/study_outputs.h"
#include "ui/studies/study_people.h"
#include "ui/studies/study_recruitment.h"
#include "ui/studies/study_risks.h"

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
        {"people", QT_TRANSLATE_NOOP("khue::StudyTabs", "People"), make<StudyPeople>, {"study_member", "study_training"}},
        {"recruitment", QT_TRANSLATE_NOOP("khue::StudyTabs", "Recruitment"), make<StudyRecruitment>, {"recruitment", "study_arm"}},
        {"funding", QT_TRANSLATE_NOOP("khue::StudyTabs", "Funding"), make<StudyFunding>, {"study_grant", "expense"}},
        {"outputs", QT_TRANSLATE_NOOP("khue::StudyTabs", "Outputs"), make<StudyOutputs>, {}},
        {"risks", QT_TRANSLATE_NOOP("khue::StudyTabs", "Risks"), make<StudyRisks>, {"risk"}},
        {"registration", QT_TRANSLATE_NOOP("khue::StudyTabs", "Registration"), make<StudyRegistrationTab>, {"study_registration", "study_data_item"}},
    };
    return tabs;
}

QString tabTitle(const StudyTabEntry& entry) {
    return QCoreApplication::translate("khue::StudyTabs", entry.title);
}

} // namespace khue
