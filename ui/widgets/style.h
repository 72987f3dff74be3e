// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

class QApplication;
class QLabel;
class QPainter;
class QWidget;

namespace khue {

/// What a colour means. Each has a light and a dark value in one table (style.cpp); nothing else in the
/// window names a colour.
enum class Role {
    Ink,           ///< text
    Muted,         ///< text that steps back
    Line,          ///< between things
    Page,          ///< behind the cards
    Card,
    Hover,
    Selection,     ///< behind selected rows
    Field,         ///< inside of an input
    FieldLine,     ///< around an input
    Accent,        ///< links, the chosen tab, primary buttons
    AccentInk,     ///< text on Accent
    Navigation,
    NavigationInk,
    NavigationMuted,
    NavigationSelected,
    NavigationMark, ///< the mark beside the chosen entry
    Good, GoodSurface,
    Care, CareSurface,
    Bad, BadSurface,
    Info, InfoSurface,
    Neutral, NeutralSurface,
    // Of which kind something is.
    Gathering, GatheringSurface, ///< meetings and events
    Journey, JourneySurface,     ///< visits
    Plan, PlanSurface,           ///< milestones
    Deadline, DeadlineSurface,   ///< what expires
};

/// How something stands, or of which kind it is; always shown with a word or icon beside the colour.
enum class State { Neutral, Good, Care, Bad, Info, Gathering, Journey, Plan, Deadline };
Role inkOf(State state);
Role surfaceOf(State state);

enum class Theme { System, Light, Dark };
QString themeCode(Theme theme);
Theme themeFromCode(QStringView code);

/// The value of a role in one theme, and in the theme now shown.
QColor colour(Role role, bool dark);
QColor colour(Role role);
/// Whether the dark theme is shown: judged from the application's palette.
bool isDark();

/// Gives the program its palette and style sheet. `System` follows the lightness of the system's palette.
void applyTheme(Theme theme);

/// The system's font where it has all Vietnamese letters, else a usual one that has them; 10 pt at least.
QFont programFont();

/// An icon of resources/icons, drawn in the role's colour of the theme shown while it is painted.
QIcon icon(const QString& name, Role role = Role::Ink);

/// A heading by size and weight: 1 page, 2 card, 3 group.
void setHeading(QLabel* label, int level);
/// A label in the muted colour.
void setMuted(QLabel* label);
/// The main button of a page or dialog.
void setPrimary(QWidget* button);
/// Draws a chip; `paintedChipWidth` tells how wide it wants to be.
void paintChip(QPainter* painter, const QRect& rectangle, const QString& text, State state,
               Qt::Alignment alignment = Qt::AlignLeft);
int paintedChipWidth(const QFont& font, const QString& text);

} // namespace khue
