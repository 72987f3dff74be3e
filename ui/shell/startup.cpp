// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startup.h"

#include "app/attached/programme_backup.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/failure.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

namespace khue {

void prepareApplication(const Preferences& preferences) {
    QApplication::setFont(programFont());
    setLanguage(preferences.language);
    applyTheme(preferences.theme);
    QApplication::setWindowIcon(icon(QStringLiteral("khue"), Role::Accent));
}

std::unique_ptr<Database> openOrAsk(QString path) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::Startup", source); };
    for (;;) {
        QString message, detail;
        try {
            return openProgramme(path);
        } catch (const Failure& failure) {
            message = failure.message();
            detail = failure.detail();
        }
        const QString backup = newestGoodBackup(path);
        QStringList choices;
        if (!backup.isEmpty())
            choices.append(words(QT_TRANSLATE_NOOP("khue::Startup", "Restore “%1”")).arg(QFileInfo(backup).fileName()));
        choices.append(words(QT_TRANSLATE_NOOP("khue::Startup", "Open another programme…")));
        choices.append(words(QT_TRANSLATE_NOOP("khue::Startup", "Quit")));
        int chosen = ask::choose(nullptr, QStringLiteral("Khuê"), message, choices, detail);
        if (chosen >= 0 && backup.isEmpty())
            ++chosen;
        if (chosen == 0) {
            try {
                const RestoredProgramme restored = restoreProgramme(backup, path, programmeTables());
                if (!restored.problems.isEmpty())
                    ask::tell(nullptr, QStringLiteral("Khuê"), words(QT_TRANSLATE_NOOP("khue::Startup", "Restored, but files of documents are missing or damaged.")), restored.problems.join(u'\n'));
            } catch (const Failure& failure) {
                ask::tell(nullptr, QStringLiteral("Khuê"), failure.message(), failure.detail());
                return nullptr;
            }
        } else if (chosen == 1) {
            const QString other = ask::openFile(nullptr, words(QT_TRANSLATE_NOOP("khue::Startup", "Open a programme")), QStringLiteral("database"),
                                                words(QT_TRANSLATE_NOOP("khue::Startup", "Khuê programme (*.khue *.sqlite)")));
            if (other.isEmpty())
                return nullptr;
            path = other;
        } else {
            return nullptr;
        }
    }
}

} // namespace khue
