// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/astronomy.h"

#include <cmath>
#include <cstddef>
#include <initializer_list>

namespace khue {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double secondsPerDay = 86400;
constexpr double epoch2000 = 2451545.0; // 1 January 2000, 12:00 TT

double radians(double degrees) {
    return degrees * pi / 180;
}
double sine(double degrees) {
    return std::sin(radians(std::fmod(degrees, 360)));
}
double within360(double degrees) {
    const double rest = std::fmod(degrees, 360);
    return rest < 0 ? rest + 360 : rest;
}

double yearOf(double julianDay) {
    return 2000 + (julianDay - epoch2000) / 365.25;
}

/// amplitude · cos(phase + frequency · τ), τ in Julian millennia from 2000.
struct Term {
    double amplitude, phase, frequency;
};

template <size_t n> double sum(const Term (&terms)[n], double tau) {
    double total = 0;
    for (const Term& term : terms)
        total += term.amplitude * std::cos(term.phase + term.frequency * tau);
    return total;
}

// The Earth's heliocentric longitude, in 1e-8 radians: the larger terms of VSOP87D (Meeus, appendix III).
constexpr Term longitude0[] = {
    {175347046, 0, 0}, {3341656, 4.6692568, 6283.0758500}, {34894, 4.62610, 12566.15170}, {3497, 2.7441, 5753.3849},
    {3418, 2.8289, 3.5231}, {3136, 3.6277, 77713.7715}, {2676, 4.4181, 7860.4194}, {2343, 6.1352, 3930.2097},
    {1324, 0.7425, 11506.7698}, {1273, 2.0371, 529.6910}, {1199, 1.1096, 1577.3435}, {990, 5.233, 5884.927},
    {902, 2.045, 26.298}, {857, 3.508, 398.149}, {780, 1.179, 5223.694}, {753, 2.533, 5507.553},
    {505, 4.583, 18849.228}, {492, 4.205, 775.523}, {357, 2.920, 0.067}, {317, 5.849, 11790.629},
    {284, 1.899, 796.298}, {271, 0.315, 10977.079}, {243, 0.345, 5486.778}, {206, 4.806, 2544.314},
    {205, 1.869, 5573.143}, {202, 2.458, 6069.777}, {156, 0.833, 213.299}, {132, 3.411, 2942.463},
    {126, 1.083, 20.775}, {115, 0.645, 0.980}, {103, 0.636, 4694.003}, {102, 0.976, 15720.839},
    {102, 4.267, 7.114}, {99, 6.21, 2146.17}, {98, 0.68, 155.42}, {86, 5.98, 161000.69},
    {85, 1.30, 6275.96}, {85, 3.67, 71430.70}, {80, 1.81, 17260.15}, {79, 3.04, 12036.46},
    {75, 1.76, 5088.63}, {74, 3.50, 3154.69}, {74, 4.68, 801.82}, {70, 0.83, 9437.76},
    {62, 3.98, 8827.39}, {61, 1.82, 7084.90}, {57, 2.78, 6286.60}, {56, 4.39, 14143.50},
    {56, 3.47, 6279.55}, {52, 0.19, 12139.55}, {52, 1.33, 1748.02}, {51, 0.28, 5856.48},
    {49, 0.49, 1194.45}, {41, 5.37, 8429.24}, {41, 2.40, 19651.05}, {39, 6.17, 10447.39},
    {37, 6.04, 10213.29}, {37, 2.57, 1059.38}, {36, 1.71, 2352.87}, {36, 1.78, 6812.77},
    {33, 0.59, 17789.85}, {30, 0.44, 83996.85}, {30, 2.74, 1349.87}, {25, 3.16, 4690.48},
};
constexpr Term longitude1[] = {
    {628331966747, 0, 0}, {206059, 2.678235, 6283.075850}, {4303, 2.6351, 12566.1517}, {425, 1.590, 3.523},
    {119, 5.796, 26.298}, {109, 2.966, 1577.344}, {93, 2.59, 18849.23}, {72, 1.14, 529.69},
    {68, 1.87, 398.15}, {67, 4.41, 5507.55}, {59, 2.89, 5223.69}, {56, 2.17, 155.42},
    {45, 0.40, 796.30}, {36, 0.47, 775.52}, {29, 2.65, 7.11}, {21, 5.34, 0.98},
    {19, 1.85, 5486.78}, {19, 4.97, 213.30}, {17, 2.99, 6275.96}, {16, 0.03, 2544.31},
};
constexpr Term longitude2[] = {
    {52919, 0, 0}, {8720, 1.0721, 6283.0758}, {309, 0.867, 12566.152}, {27, 0.05, 3.52}, {16, 5.19, 26.30},
};
constexpr Term longitude3[] = {{289, 5.844, 6283.076}, {35, 0, 0}};

/// Distance of the Earth from the Sun in astronomical units; its two largest terms serve the aberration.
double distance(double tau) {
    return 1.000140 + 0.01670700 * std::cos(3.0984635 + 6283.0758500 * tau) + 0.00013956 * std::cos(3.05525 + 12566.15170 * tau);
}

/// Nutation in longitude, in arc seconds; to 0.5″ (Meeus ch. 22).
double nutation(double t) {
    const double node = 125.04452 - 1934.136261 * t;
    const double sun = 280.4665 + 36000.7698 * t, moon = 218.3165 + 481267.8813 * t;
    return -17.20 * sine(node) - 1.32 * sine(2 * sun) - 0.23 * sine(2 * moon) + 0.21 * sine(2 * node);
}

} // namespace

double deltaT(double year) {
    const auto polynomial = [](double t, std::initializer_list<double> coefficients) {
        double total = 0, power = 1;
        for (const double coefficient : coefficients) {
            total += coefficient * power;
            power *= t;
        }
        return total;
    };
    if (year < 1900)
        return polynomial(year - 1860, {7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174.0});
    if (year < 1920)
        return polynomial(year - 1900, {-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197});
    if (year < 1941)
        return polynomial(year - 1920, {21.20, 0.84493, -0.076100, 0.0020936});
    if (year < 1961)
        return polynomial(year - 1950, {29.07, 0.407, -1 / 233.0, 1 / 2547.0});
    if (year < 1986)
        return polynomial(year - 1975, {45.45, 1.067, -1 / 260.0, -1 / 718.0});
    if (year < 2005)
        return polynomial(year - 2000, {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599});
    if (year < 2050)
        return polynomial(year - 2000, {62.92, 0.32217, 0.005589});
    const double u = (year - 1820) / 100;
    return -20 + 32 * u * u - 0.5628 * (2150 - year);
}

double newMoon(int k) {
    const double t = k / 1236.85, t2 = t * t, t3 = t2 * t, t4 = t3 * t;
    const double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t2 - 0.000000150 * t3 + 0.00000000073 * t4;
    const double e = 1 - 0.002516 * t - 0.0000074 * t2;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t2 - 0.00000011 * t3;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3 - 0.000000058 * t4;
    const double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3 + 0.000000011 * t4;
    const double node = 124.7746 - 1.56375588 * k + 0.0020672 * t2 + 0.00000215 * t3;
    double day = mean;
    day += -0.40720 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * latitude);
    day += 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) + 0.00208 * e * e * sine(2 * sun);
    day += -0.00111 * sine(moon - 2 * latitude) - 0.00057 * sine(moon + 2 * latitude) + 0.00056 * e * sine(2 * moon + sun);
    day += -0.00042 * sine(3 * moon) + 0.00042 * e * sine(sun + 2 * latitude) + 0.00038 * e * sine(sun - 2 * latitude);
    day += -0.00024 * e * sine(2 * moon - sun) - 0.00017 * sine(node) - 0.00007 * sine(moon + 2 * sun);
    day += 0.00004 * sine(2 * moon - 2 * latitude) + 0.00004 * sine(3 * sun) + 0.00003 * sine(moon + sun - 2 * latitude);
    day += 0.00003 * sine(2 * moon + 2 * latitude) - 0.00003 * sine(moon + sun + 2 * latitude);
    day += 0.00003 * sine(moon - sun + 2 * latitude) - 0.00002 * sine(moon - sun - 2 * latitude);
    day += -0.00002 * sine(3 * moon + sun) + 0.00002 * sine(4 * moon);
    // Planets.
    struct Planet {
        double amplitude, phase, rate;
    };
    static constexpr Planet planets[] = {
        {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886}, {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771}, {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239}, {0.000042, 207.19, 0.121824}, {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
    };
    for (const Planet& planet : planets)
        day += planet.amplitude * sine(planet.phase + planet.rate * k - (&planet == planets ? 0.009173 * t2 : 0));
    return day - deltaT(yearOf(day)) / secondsPerDay;
}

double solarLongitude(double julianDay) {
    const double t = (julianDay + deltaT(yearOf(julianDay)) / secondsPerDay - epoch2000) / 36525;
    const double tau = t / 10;
    const double earth = (sum(longitude0, tau) + tau * (sum(longitude1, tau) + tau * (sum(longitude2, tau) + tau * sum(longitude3, tau)))) * 1e-8;
    // Seen from the Earth; FK5; nutation; aberration.
    const double seconds = -0.09033 + nutation(t) - 20.4898 / distance(tau);
    return within360(earth * 180 / pi + 180 + seconds / 3600);
}

} // namespace khue
