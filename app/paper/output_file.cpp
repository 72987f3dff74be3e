// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/output_file.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace khue {

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write) {
    QSaveFile file(path);
    const auto refuse = [&] {
        return Failure(QCoreApplication::translate("khue::Report", "“%1” could not be written: %2")
                           .arg(QDir::toNativeSeparators(path), file.errorString()),
                       path);
    };
    if (!file.open(QIODevice::WriteOnly))
        throw refuse();
    write(file); // when it throws, the file is given up
    if (!file.commit())
        throw refuse();
}

} // namespace khue
