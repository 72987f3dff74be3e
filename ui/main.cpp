// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

int main() {
    khueInitResources();
    return 0;
}
