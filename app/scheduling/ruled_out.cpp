// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/ruled_out.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

bool bars(const Clash& clash) {
    switch (clash.kind) {
    case ClashKind::Lecturer:
    case ClashKind::Room:
    case ClashKind::Trainee:
    case ClashKind::Unavailable:
    case ClashKind::Holiday:
    case ClashKind::Travel: return true;
    default: return false;
    }
}

QString wishOf(const Timetable& timetable, const Clash& clash) {
    switch (clash.kind) {
    case ClashKind::Lecturer: return QCoreApplication::translate("khue::Placement", "the other sessions of %1").arg(timetable.personName(clash.person));
    case ClashKind::Travel: return QCoreApplication::translate("khue::Placement", "the ways of %1 between places").arg(timetable.personName(clash.person));
    case ClashKind::Trainee: {
        const PlannedSession* other = timetable.session(clash.other);
        return QCoreApplication::translate("khue::Placement", "the trainees’ sessions of %1").arg(other ? timetable.runCode(other->run) : QString());
    }
    case ClashKind::Holiday: return QCoreApplication::translate("khue::Placement", "no teaching on holidays");
    case ClashKind::Unavailable: return clash.text;
    default: break;
    }
    return clash.text;
}

quint64 smallestCover(const std::vector<quint64>& times, int reasons) {
    const auto covers = [&times](quint64 chosen) { return std::all_of(times.begin(), times.end(), [chosen](quint64 time) { return time & chosen; }); };
    // All sets of one, of two, of three; more than that helps nobody to see.
    for (int a = 0; a < reasons; ++a)
        if (covers(quint64(1) << a))
            return quint64(1) << a;
    for (int a = 0; a < reasons; ++a)
        for (int b = a + 1; b < reasons; ++b)
            if (covers(quint64(1) << a | quint64(1) << b))
                return quint64(1) << a | quint64(1) << b;
    for (int a = 0; a < reasons; ++a)
        for (int b = a + 1; b < reasons; ++b)
            for (int c = b + 1; c < reasons; ++c)
                if (const quint64 three = quint64(1) << a | quint64(1) << b | quint64(1) << c; covers(three))
                    return three;
    // Then one after the other, always the one that rules out most of what is left.
    quint64 chosen = 0;
    while (!covers(chosen)) {
        int best = 0;
        qsizetype most = -1;
        for (int a = 0; a < reasons; ++a) {
            const qsizetype count = std::count_if(times.begin(), times.end(), [&](quint64 time) { return !(time & chosen) && (time >> a & 1); });
            if (count > most)
                most = count, best = a;
        }
        chosen |= quint64(1) << best;
    }
    return chosen;
}

} // namespace khue
