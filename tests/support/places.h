// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Where tests and benchmarks find things. No test is compiled anew because the checkout stands elsewhere.
namespace khue {

/// A file of tests/data, e.g. "workbooks/TOP-dao-tao-2025.xlsx".
QString testData(const QString& name);
/// The workbook of a coordinator that Khuê begins with.
QString coordinatorsWorkbook();
/// A small problem of timetabling, in the competition's format.
QString smallInstance();
/// A file of the data that lies beside the checkout, which may not be there.
QString sharedData(const QString& name);
/// A file of the repository.
QString sourceFile(const QString& name);
/// The program khue-cli.
QString commandLine();

} // namespace khue
