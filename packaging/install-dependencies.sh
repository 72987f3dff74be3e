#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building Khuê on Debian 12 needs and is not there yet. Asks for no more than that.
set -euo pipefail

packages=(
    g++ cmake ninja-build ccache pkg-config mold
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev libqt6sql6-sqlite qt6-qpa-plugins libgl1-mesa-dev libxkbcommon-dev
    libsqlite3-dev libzip-dev libexpat1-dev libxlsxwriter-dev libical-dev libsodium-dev libqrencode-dev libqpdf-dev
    fonts-noto-core
)
for_tests=(poppler-utils qpdf unzip xvfb xauth python3 python3-icalendar khal)
[ "${1:-}" = "--tests" ] && packages+=("${for_tests[@]}")

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Khuê needs these packages (Debian's names); install them and start again: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Neither root nor sudo: ask your administrator to install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
