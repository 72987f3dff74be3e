// SPDX-License-Identifier: GPL-3.0-or-later
// Holds nothing: its precompiled header is that of all tests.
