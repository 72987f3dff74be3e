// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khue {

// The Moon's phases and the Sun's place as far as calendars need them. Moments are Julian days of Universal
// Time, good to well under a minute from 1900 to 2100 (in the far future as far as the Earth's rotation can be
// foreseen). Source: J. Meeus, Astronomical Algorithms, 2nd ed. (1998).

/// The new moon number `k`, counted from that of 6 January 2000 (k = 0). Meeus ch. 49.
double newMoon(int k);

/// The Sun's apparent geocentric longitude in degrees, 0 ≤ λ < 360. Meeus ch. 25 with VSOP87 (appendix III).
double solarLongitude(double julianDay);

/// Terrestrial Time minus Universal Time, in seconds, in that (decimal) year. Polynomials of F. Espenak and
/// J. Meeus, Five Millennium Canon of Solar Eclipses (NASA/TP-2006-214141), for 1860 to 2150.
double deltaT(double year);

} // namespace khue
