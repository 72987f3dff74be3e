// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"

#include <QtCore/QStringList>

namespace khue {

/// What somebody's titles say of the health profession: physician, pharmacist, nurse, midwife, technician, other (a title,
/// but of no such profession), unknown.
enum class Profession { Physician, Pharmacist, Nurse, Midwife, Technician, Other, Unknown };
template <> inline const ChoiceList choicesOf<Profession>{
    {"physician", QT_TRANSLATE_NOOP("khue::Choice", "Physicians")},
    {"pharmacist", QT_TRANSLATE_NOOP("khue::Choice", "Pharmacists")},
    {"nurse", QT_TRANSLATE_NOOP("khue::Choice", "Nurses")},
    {"midwife", QT_TRANSLATE_NOOP("khue::Choice", "Midwives")},
    {"technician", QT_TRANSLATE_NOOP("khue::Choice", "Technicians")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other professions")},
    {"unknown", QT_TRANSLATE_NOOP("khue::Choice", "Profession not stated")},
};

/// From the codes of titles (ThS BSCKII …) and, where they do not tell, from the words of the position («Điều dưỡng trưởng»).
Profession professionOf(const QStringList& titles, const QString& position);

} // namespace khue
