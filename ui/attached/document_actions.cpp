// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/document_actions.h"

#include "app/attached/document_store.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>

namespace khue {

namespace {

/// Name, kind and note of one document.
class DocumentDialog : public FieldDialog {
public:
    DocumentDialog(Workspace& workspace, const DocumentFile& document, QWidget* parent) : FieldDialog(workspace, tableOf<DocumentFile>, parent) {
        setWindowTitle(QCoreApplication::translate("khue::DocumentActions", "Document"));
        addField("name", 4);
        addField("kind", 2);
        addField("note", 6);
        show(tableOf<DocumentFile>.toValues(document), document.id.value, document.revision);
    }

protected:
    QList<Problem> write() override {
        DocumentFile document = tableOf<DocumentFile>.fromValues(values());
        document.id = {id()};
        document.revision = revision();
        return saveChecked(database(), document, "save", document.name);
    }
};

/// Whether opening a file of that name would start a program.
bool startsSomething(const QString& name) {
    static const QSet<QString> endings{
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("msi"), QStringLiteral("scr"), QStringLiteral("ps1"),
        QStringLiteral("vbs"), QStringLiteral("js"), QStringLiteral("jar"), QStringLiteral("sh"), QStringLiteral("desktop"), QStringLiteral("lnk"), QStringLiteral("hta"),
        QStringLiteral("app"), QStringLiteral("py"), QStringLiteral("appimage"), QStringLiteral("url")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

int attachFiles(Workspace& workspace, const RecordRef& record, const QStringList& paths) {
    int added = 0;
    if (!paths.isEmpty())
        workspace.attempt([&] {
            Database& database = workspace.database();
            Edit edit(database, "document", paths.size() == 1 ? QFileInfo(paths.first()).fileName() : QStringLiteral("%1 …").arg(QFileInfo(paths.first()).fileName()));
            for (const QString& path : paths)
                addDocument(edit, database, record, path);
            edit.commit();
            added = int(paths.size());
        });
    return added;
}

int askAndAttach(Workspace& workspace, const RecordRef& record, QWidget* parent) {
    const QString path = ask::openFile(parent, QCoreApplication::translate("khue::DocumentActions", "Attach a file"), QStringLiteral("document"),
                                       QCoreApplication::translate("khue::DocumentActions", "All files (*)"));
    return path.isEmpty() ? 0 : attachFiles(workspace, record, {path});
}

void openDocument(Workspace& workspace, Id<DocumentFile> id) {
    workspace.attempt([&] {
        const DocumentFile document = load(workspace.database(), id);
        if (startsSomething(document.name))
            throw Failure(QCoreApplication::translate("khue::DocumentActions", "“%1” is a program; it is not started from here. Save a copy if you trust it.").arg(document.name));
        static QTemporaryDir folder; // its copies go when the program ends
        const QString path = folder.filePath(document.sha256.left(12) + u'-' + document.name);
        saveCopy(workspace.database(), document, path);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            throw Failure(QCoreApplication::translate("khue::DocumentActions", "No program was found that opens “%1”. Save a copy instead.").arg(document.name));
    });
}

void saveDocumentCopy(Workspace& workspace, Id<DocumentFile> id, QWidget* parent) {
    workspace.attempt([&] {
        const DocumentFile document = load(workspace.database(), id);
        const QString path = ask::saveFile(parent, QCoreApplication::translate("khue::DocumentActions", "Save a copy"), QStringLiteral("document"), document.name,
                                           QCoreApplication::translate("khue::DocumentActions", "All files (*)"));
        if (path.isEmpty())
            return;
        saveCopy(workspace.database(), document, path);
        workspace.say(QCoreApplication::translate("khue::DocumentActions", "Saved as “%1”.").arg(QFileInfo(path).fileName()));
    });
}

void editDocument(Workspace& workspace, Id<DocumentFile> id, QWidget* parent) {
    workspace.attempt([&] {
        DocumentDialog dialog(workspace, load(workspace.database(), id), parent);
        dialog.exec();
    });
}

} // namespace khue
