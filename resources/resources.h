// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Registers icons, style, sample programme and translations. Each program calls it once, before anything else.
void khueInitResources();
