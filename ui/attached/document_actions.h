// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/document.h"
#include "ui/shell/workspace.h"

namespace khue {

/// What is done to documents, wherever they are shown. Each is shown to the user where it fails.

/// Takes files in and attaches them to the record, as one step; returns how many.
int attachFiles(Workspace& workspace, const RecordRef& record, const QStringList& paths);
/// The same with a file that the user chooses.
int askAndAttach(Workspace& workspace, const RecordRef& record, QWidget* parent);
/// Opens a copy with the program that the desktop has for it. Files that are programs are not opened.
void openDocument(Workspace& workspace, Id<DocumentFile> document);
/// Asks where to, and saves a copy there.
void saveDocumentCopy(Workspace& workspace, Id<DocumentFile> document, QWidget* parent);
/// Its name, kind and note, in a dialog from where it can be removed too.
void editDocument(Workspace& workspace, Id<DocumentFile> document, QWidget* parent);

} // namespace khue
