// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace khue {

QString testData(const QString& name) {
    return sourceFile(QStringLiteral("tests/data/") + name);
}

QString coordinatorsWorkbook() {
    return testData(QStringLiteral("workbooks/TOP-dao-tao-2025.xlsx"));
}

QString smallInstance() {
    return testData(QStringLiteral("timetabling/hospital.ctt"));
}

QString sharedData(const QString& name) {
    return sourceFile(QStringLiteral("../shared/data/") + name);
}

QString sourceFile(const QString& name) {
    return QStringLiteral(KHUE_SOURCE_DIR "/") + name;
}

QString commandLine() {
    return QStringLiteral(KHUE_CLI);
}

} // namespace khue
