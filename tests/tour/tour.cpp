// SPDX-License-Identifier: GPL-3.0-or-later
// Opens everything there is in both languages, light and dark, at two sizes, and fails where a text is cut off or left
// untranslated (inspection.h).  tour [FOLDER [NAME]]
//
// With a folder a picture of each is saved there, in every language, theme and size; with a name, only of what is called
// so. Without one, each language is seen at each size, and each theme in each language; with the address sanitizer, which
// makes everything several times slower, each language once. KHUE_TOUR_LANGUAGE=vi or en: that language alone.
#include "resources/resources.h"
#include "tests/tour/guide.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>

using namespace khue;

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    khueInitResources();
    QCoreApplication::setOrganizationName(QStringLiteral("khue-tour"));
    QCoreApplication::setApplicationName(QStringLiteral("khue-tour"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where pictures are saved; without one none are."));
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("Only what is called so."));
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QString folder = arguments.value(0), name = arguments.value(1);
    if (!folder.isEmpty())
        QDir().mkpath(folder);

    const QSize wide(1360, 850), narrow(1024, 700);
    QList<Guide::Round> rounds{{Language::Vietnamese, Theme::Light, narrow},
                               {Language::Vietnamese, Theme::Dark, wide},
                               {Language::English, Theme::Light, wide},
                               {Language::English, Theme::Dark, narrow}};
#ifdef __SANITIZE_ADDRESS__
    rounds = {rounds[0], rounds[2]};
#endif
    if (!folder.isEmpty())
        rounds += {{Language::Vietnamese, Theme::Dark, narrow},
                   {Language::Vietnamese, Theme::Light, wide},
                   {Language::English, Theme::Dark, wide},
                   {Language::English, Theme::Light, narrow}};
    if (const QString language = qEnvironmentVariable("KHUE_TOUR_LANGUAGE"); !language.isEmpty())
        rounds.removeIf([&language](const Guide::Round& round) { return languageCode(round.language) != language; });

    Guide guide(folder);
    for (const Guide::Round& round : rounds) {
        guide.begin(round);
        for (const Stop& stop : pageStops() + dialogStops() + studyWorkStops()) {
            if (!stop.name.contains(name))
                continue;
            guide.setPlace(stop.name);
            if (QWidget* shown = stop.open(guide))
                guide.picture(shown);
        }
    }
    QTextStream(stdout) << guide.pictures() << " seen, " << guide.faults() << " faults" << Qt::endl;
    return guide.faults() ? 1 : 0;
}
