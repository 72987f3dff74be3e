// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <functional>
#include <vector>

namespace khue {

class Page;
class Workspace;

/// A page of the window, made when it is first visited.
struct PageEntry {
    const char* name;  ///< for Workspace::showPage
    const char* title; ///< English, in the context khue::PageList; nullptr: a page of one record, not in the navigation
    const char* icon;
    const char* group; ///< the heading above it in the navigation, in the same context; nullptr for none
    std::function<Page*(Workspace&)> make;
    const char* within = nullptr;         ///< of a page of one record: the page it is reached from
    int (*badge)(Database&) = nullptr;    ///< how many things there need somebody; called off the window's thread
};

/// Every page, in the order of the navigation. To add one, add a line.
const std::vector<PageEntry>& pageList();
QString pageTitle(const PageEntry& entry);

/// Where a record is shown.
struct PageTarget {
    QString page; ///< empty where nothing shows it
    qint64 id = 0;
};
/// The page of a record: what belongs to a run (session, enrolment …) is shown on the run's page.
PageTarget pageOf(Database& database, const QString& table, qint64 id);

} // namespace khue
