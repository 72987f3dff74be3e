// SPDX-License-Identifier: GPL-3.0-or-later
// khue [--db FILE] [--lang vi|en] [FILE to import]
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "resources/resources.h"
#include "ui/reports/preview.h"
#include "ui/interchange/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

int main(int argc, char** argv) {
    using namespace khue;
    khueInitResources();
    QCoreApplication::setOrganizationName(QStringLiteral("khue"));
    QCoreApplication::setApplicationName(QStringLiteral("khue"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KHUE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("khue"));
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Khuê – medical training and research programmes"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("db"), QStringLiteral("The programme to open."), QStringLiteral("FILE"));
    const QCommandLineOption shown(QStringLiteral("lang"), QStringLiteral("The language: vi or en."), QStringLiteral("vi|en"));
    parser.addOptions({database, shown});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A workbook to import."), QStringLiteral("[FILE]"));
    parser.process(application);

    Preferences preferences = loadPreferences();
    if (parser.isSet(shown))
        preferences.language = languageFromCode(parser.value(shown));
    prepareApplication(preferences);

    std::unique_ptr<Database> programme = openOrAsk(parser.isSet(database) ? parser.value(database) : defaultDatabasePath());
    if (!programme)
        return 3;
    WindowParts parts;
    parts.addSample = addSampleProgramme;
    parts.importFile = importFile;
    parts.showReport = [](Workspace& workspace, const QString& report, const QVariantMap& parameters) {
        openReport(workspace.window(), workspace.database(), report, parameters);
    };
    MainWindow window(std::move(programme), preferences, parts);
    // On a screen smaller than the window likes to be it takes all there is.
    if (const QSize room = window.screen()->availableSize(); window.width() > room.width() || window.height() > room.height()) {
        window.resize(window.size().boundedTo(room));
        window.showMaximized();
    } else {
        window.show();
    }
    const QStringList files = parser.positionalArguments();
    QTimer::singleShot(0, &window, [&window, files] {
        if (files.isEmpty())
            window.offerFirstSteps();
        else
            window.importFile(files.first());
    });
    return QApplication::exec();
}
