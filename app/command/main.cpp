// SPDX-License-Identifier: GPL-3.0-or-later
// khue-cli: everything that needs no window. It needs no display either.
#include "app/command/command.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "resources/resources.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

using namespace khue;

namespace {

void printOverview(QTextStream& out) {
    out << QCoreApplication::translate("khue::Command", "Khuê on the command line. Usage:") << Qt::endl
        << "  khue-cli [--db FILE] [--lang vi|en] COMMAND …" << Qt::endl
        << Qt::endl;
    for (const Command* command : allCommands()) {
        const QString call = QLatin1String(command->name) + u' ' + QString::fromUtf8(command->usage);
        out << "  " << call << Qt::endl << "      " << QCoreApplication::translate("khue::Command", command->summary) << Qt::endl;
    }
    out << Qt::endl
        << QCoreApplication::translate("khue::Command", "`khue-cli help COMMAND` tells more of one. Without --db it works on your own database:")
        << Qt::endl
        << "  " << defaultDatabasePath() << Qt::endl
        << QCoreApplication::translate("khue::Command", "It exits with 0 when done, 1 when problems were found or rows refused, 2 when called wrongly, 3 when something failed.")
        << Qt::endl;
}

int help(CommandContext& context, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        printOverview(context.out);
        return Done;
    }
    for (const Command* command : allCommands()) {
        if (arguments.first() != QLatin1String(command->name))
            continue;
        QCommandLineParser parser;
        command->declare(parser);
        context.out << "khue-cli " << command->name << ' ' << QString::fromUtf8(command->usage) << Qt::endl
                    << Qt::endl
                    << QCoreApplication::translate("khue::Command", command->summary) << Qt::endl;
        if (*command->details)
            context.out << Qt::endl << QCoreApplication::translate("khue::Command", command->details) << Qt::endl;
        return Done;
    }
    context.err << QCoreApplication::translate("khue::Command", "There is no command “%1”.").arg(arguments.first()) << Qt::endl;
    return WrongUsage;
}

/// Takes `--name VALUE` or `--name=VALUE` out of the arguments; null where it is not there.
QString takeOption(QStringList& arguments, const QString& name, bool& complete) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name) {
            complete = i + 1 < arguments.size();
            const QString value = complete ? arguments[i + 1] : QString();
            arguments.remove(i, complete ? 2 : 1);
            return value;
        }
        if (arguments[i].startsWith(name + u'=')) {
            const QString value = arguments[i].mid(name.size() + 1);
            arguments.removeAt(i);
            return value.isNull() ? QLatin1String("") : value;
        }
    }
    return {};
}

int runCommand(CommandContext& context, QStringList arguments) {
    if (arguments.isEmpty()) {
        printOverview(context.err);
        return WrongUsage;
    }
    const QString name = arguments.takeFirst();
    if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h"))
        return help(context, arguments);
    if (name == QLatin1String("--version")) {
        context.out << "khue-cli " KHUE_VERSION << Qt::endl;
        return Done;
    }
    for (const Command* command : allCommands()) {
        if (name != QLatin1String(command->name))
            continue;
        QCommandLineParser parser;
        command->declare(parser);
        if (!parser.parse(QStringList{QStringLiteral("khue-cli")} + arguments))
            return wrongUsage(context, *command, parser.errorText());
        return command->run(context, parser);
    }
    context.err << QCoreApplication::translate("khue::Command", "There is no command “%1”.").arg(name) << Qt::endl
                << QCoreApplication::translate("khue::Command", "`khue-cli help` lists them.") << Qt::endl;
    return WrongUsage;
}

} // namespace

int main(int argc, char** argv) {
    // Qt's own remarks (no runtime folder, no display) are not for users; ours go to standard error.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            fprintf(stderr, "%s\n", qPrintable(message));
    });
    bool needsFonts = false;
    for (int i = 1; i < argc; ++i)
        for (const Command* command : allCommands())
            needsFonts = needsFonts || (command->needsFonts && qstrcmp(argv[i], command->name) == 0);
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("khue"));
    khueInitResources();

    QTextStream out(stdout), err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    bool complete = true;
    const QString databasePath = takeOption(arguments, QStringLiteral("--db"), complete);
    const QString languageOption = complete ? takeOption(arguments, QStringLiteral("--lang"), complete) : QString();
    const bool languageKnown = languageOption.isNull() || languageOption == QLatin1String("vi") || languageOption == QLatin1String("en");
    setLanguage(languageFromCode(languageOption.isNull() ? QLocale::system().name() : languageOption));
    CommandContext context(databasePath.isEmpty() ? defaultDatabasePath() : databasePath, out, err);
    if (!complete || !languageKnown || (!databasePath.isNull() && databasePath.isEmpty())) {
        err << QCoreApplication::translate("khue::Command", "--db wants a file, --lang wants vi or en.") << Qt::endl;
        return WrongUsage;
    }
    try {
        return runCommand(context, arguments);
    } catch (const Failure& failure) {
        err << failure.message() << Qt::endl;
        if (!failure.detail().isEmpty())
            err << "  " << failure.detail() << Qt::endl;
    } catch (const std::exception& fault) {
        err << QCoreApplication::translate("khue::Command", "Something unexpected went wrong; nothing was saved.") << Qt::endl
            << "  " << fault.what() << Qt::endl;
    }
    return Failed;
}
