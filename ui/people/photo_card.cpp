// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/photo_card.h"

#include "app/attached/document_store.h"
#include "ui/widgets/ask.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImageReader>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

constexpr int widest = 600;       // pixels, as it is kept
constexpr int shownHeight = 150;  // as it is shown
constexpr int largestSide = 20000; // of a file that is still read

/// The picture of a file, made small enough while it is read. Throws Failure.
QImage readPicture(const QString& path) {
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        throw Failure(PhotoCard::tr("“%1” is no picture that can be read. Choose a PNG or JPEG file.").arg(QFileInfo(path).fileName()), reader.errorString());
    if (size.width() > widest || size.height() > widest)
        reader.setScaledSize(size.scaled(widest, widest, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        throw Failure(PhotoCard::tr("“%1” is no picture that can be read. Choose a PNG or JPEG file.").arg(QFileInfo(path).fileName()), reader.errorString());
    return image;
}

} // namespace

PhotoCard::PhotoCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_picture(new QLabel(this)), m_hint(new QLabel(this)), m_choose(new QToolButton(this)), m_remove(new QToolButton(this)) {
    setObjectName(QStringLiteral("photo"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_hint->setWordWrap(true);
    setMuted(m_hint);
    body()->addWidget(m_picture, 0, Qt::AlignLeft);
    body()->addWidget(m_hint);
    m_choose->setIcon(icon(QStringLiteral("upload")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    for (QToolButton* button : {m_choose, m_remove}) {
        button->setEnabled(!workspace.database().isReadOnly());
        corner()->addWidget(button);
    }
    connect(m_choose, &QToolButton::clicked, this, [this] {
        const QString path = ask::openFile(this, tr("Choose a photo"), QStringLiteral("photo"), tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            setPhoto(path);
    });
    connect(m_remove, &QToolButton::clicked, this, &PhotoCard::removePhoto);
    retranslate();
}

void PhotoCard::retranslate() {
    setTitle(tr("Photo"));
    m_choose->setToolTip(tr("Choose a photo"));
    m_remove->setToolTip(tr("Remove the photo"));
    for (QToolButton* button : {m_choose, m_remove})
        button->setAccessibleName(button->toolTip());
    m_hint->setText(tr("No photo yet."));
}

void PhotoCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void PhotoCard::setPerson(Id<Person> person) {
    m_person = person;
    setVisible(bool(person));
    if (person)
        reload();
}

void PhotoCard::reload() {
    const DocumentFile photo = photoOf(m_workspace.database(), m_person);
    QImage image;
    if (photo.id) {
        QImageReader reader(findDocument(m_workspace.database().path(), photo.sha256));
        const QSize size = reader.size();
        if (size.isValid() && size.width() <= largestSide && size.height() <= largestSide) {
            reader.setScaledSize(size.scaled(2 * shownHeight, shownHeight, Qt::KeepAspectRatio));
            image = reader.read();
        }
    }
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setVisible(!image.isNull());
    m_picture->setAccessibleName(tr("Photo"));
    m_hint->setVisible(image.isNull());
    m_remove->setVisible(photo.id.value != 0);
}

void PhotoCard::setPhoto(const QString& path) {
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        QTemporaryDir folder;
        const QString small = folder.filePath(QStringLiteral("photo.png"));
        if (!readPicture(path).save(small, "PNG"))
            throw Failure(tr("The photo cannot be kept. Is the disk full?"));
        const DocumentFile before = photoOf(database, m_person);
        Edit edit(database, "document", tr("Photo"));
        if (before.id)
            edit.remove(before.id);
        addDocument(edit, database, {QStringLiteral("person"), m_person.value}, small, DocumentKind::Photo);
        edit.commit();
        reload();
    });
}

void PhotoCard::removePhoto() {
    m_workspace.attempt([&] {
        const DocumentFile photo = photoOf(m_workspace.database(), m_person);
        if (!photo.id)
            return;
        Edit edit(m_workspace.database(), "remove", tr("Photo"));
        edit.remove(photo.id);
        edit.commit();
        reload();
    });
}

} // namespace khue
