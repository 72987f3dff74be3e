// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace khue {

/// A stored value as users read it: titles of choices and referred records, dates, numbers, Yes and No.
QString shownValue(Database& database, const FieldInfo& field, const QVariant& stored);

/// «5 minutes ago», «09:42», «yesterday 17:05», «21 Nov 2026, 17:05»; `moment` in UTC.
QString shownMoment(const QDateTime& moment, const QDateTime& now);

} // namespace khue
