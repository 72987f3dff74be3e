// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page in both languages, light and dark, at two sizes, saves a picture of each, and fails where
// a text is cut off or left untranslated.  tour [FOLDER]
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "resources/resources.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/startup.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace khue;

namespace {

QTextStream out(stdout);
int faults = 0;

void fault(const QString& where, const QString& what) {
    out << where << ": " << what << Qt::endl;
    ++faults;
}

QString plain(QString text) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags).remove(u'&').trimmed();
}

/// English texts that differ from their Vietnamese ones: seen in the Vietnamese window they are a fault.
QSet<QString> englishOnly() {
    QFile file(QStringLiteral(KHUE_SOURCE_DIR "/translations/khue_vi.ts"));
    QSet<QString> sources;
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    // Languages are called by their own names.
    const QSet<QString> names{QStringLiteral("English")};
    QString source;
    while (!xml.atEnd())
        if (xml.readNextStartElement() || xml.isStartElement()) {
            if (xml.name() == QLatin1String("source"))
                source = plain(xml.readElementText());
            else if (xml.name() == QLatin1String("translation")) {
                const QString translation = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                if (translation != source && !source.contains(u'%') && source.size() > 1 && !names.contains(source))
                    sources.insert(source);
            }
        } else {
            xml.readNext();
        }
    return sources;
}

QList<QPair<QWidget*, QString>> visibleTexts(QWidget* root) {
    QList<QPair<QWidget*, QString>> texts;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (auto* label = qobject_cast<QLabel*>(widget))
            texts.append({widget, label->text()});
        else if (auto* button = qobject_cast<QAbstractButton*>(widget))
            texts.append({widget, button->text()});
        else if (auto* line = qobject_cast<QLineEdit*>(widget))
            texts.append({widget, line->placeholderText()});
        else if (auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts.append({widget, tabs->tabText(i)});
        else if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model())
            for (int i = 0; i < header->count(); ++i)
                if (!header->isSectionHidden(i))
                    texts.append({widget, header->model()->headerData(i, header->orientation()).toString()});
        if (!widget->toolTip().isEmpty() && !qobject_cast<QLabel*>(widget))
            texts.append({widget, widget->toolTip()});
    }
    for (QAction* action : root->findChildren<QAction*>())
        texts.append({nullptr, action->text()});
    return texts;
}

bool isCut(QWidget* widget) {
    const QSize size = widget->size();
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return label->fontMetrics().horizontalAdvance(plain(label->text())) > size.width();
        if (label->wordWrap())
            return label->heightForWidth(size.width()) > size.height() + 1;
        return label->sizeHint().width() > size.width() || label->sizeHint().height() > size.height() + 1;
    }
    if (auto* button = qobject_cast<QToolButton*>(widget))
        return !button->text().isEmpty() && button->toolButtonStyle() != Qt::ToolButtonIconOnly && button->sizeHint().width() > size.width();
    if (auto* button = qobject_cast<QPushButton*>(widget))
        return button->sizeHint().width() > size.width() || button->sizeHint().height() > size.height() + 1;
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return line->text().isEmpty() && line->fontMetrics().horizontalAdvance(line->placeholderText()) > size.width() - 16;
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        return tabs->sizeHint().width() > size.width();
    return false;
}

void inspect(QWidget* root, const QString& where, const QSet<QString>& untranslated) {
    QSet<QString> said;
    for (const auto& [widget, text] : visibleTexts(root)) {
        const QString words = plain(text);
        if (untranslated.contains(words) && !said.contains(words)) {
            fault(where, QStringLiteral("not translated: «%1»").arg(words));
            said.insert(words);
        }
    }
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (isCut(widget)) {
            QString text;
            for (const auto& [owner, words] : visibleTexts(root))
                if (owner == widget)
                    text += words + u' ';
            fault(where, QStringLiteral("cut off: %1 «%2» %3 of %4")
                             .arg(QLatin1String(widget->metaObject()->className()), text.trimmed())
                             .arg(widget->width())
                             .arg(widget->sizeHint().width()));
        }
        // Headers of lists shorten their titles with an ellipsis; at the widths they have at first they need not.
        if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model() && header->orientation() == Qt::Horizontal)
            for (int i = 0; i < header->count(); ++i) {
                QFont font = header->font();
                font.setWeight(QFont::DemiBold);
                const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i) && QFontMetrics(font).horizontalAdvance(title) > header->sectionSize(i) - 12)
                    fault(where, QStringLiteral("cut off: column «%1»").arg(title));
            }
    }
}

void settle(MainWindow& window) {
    for (int i = 0; i < 4; ++i)
        QTest::qWait(15);
    for (ListPage* page : window.findChildren<ListPage*>())
        for (int i = 0; page->isVisible() && page->list()->model()->isLoading() && i < 200; ++i)
            QTest::qWait(10);
    QTest::qWait(15);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    khueInitResources();
    QCoreApplication::setOrganizationName(QStringLiteral("khue-tour"));
    QCoreApplication::setApplicationName(QStringLiteral("khue-tour"));
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    const QString target = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QCoreApplication::applicationDirPath() + QStringLiteral("/tour");
    QDir().mkpath(target);

    Preferences preferences;
    preferences.theme = Theme::Light;
    prepareApplication(preferences);
    std::unique_ptr<Database> database = openProgramme(folder.filePath(QStringLiteral("tour.sqlite")));
    // A Monday morning in term, the same in every tour.
    database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
    addSampleProgramme(*database);
    const auto firstOf = [&](const char* sql) { return database->single(QString::fromLatin1(sql)).toLongLong(); };
    struct Stop {
        QString page;
        qint64 record;
    };
    QList<Stop> stops;
    const QHash<QString, const char*> records{
        {QStringLiteral("trainee_record"), "SELECT person_id FROM enrolment ORDER BY id LIMIT 1"},
        {QStringLiteral("faculty_record"), "SELECT person_id FROM session_lecturer ORDER BY id LIMIT 1"},
        {QStringLiteral("institution_record"), "SELECT institution_id FROM person WHERE institution_id IS NOT NULL ORDER BY id LIMIT 1"},
        {QStringLiteral("room_record"), "SELECT MIN(id) FROM room"},
        {QStringLiteral("venue_record"), "SELECT MIN(id) FROM venue"},
        {QStringLiteral("course_run_record"), "SELECT MIN(id) FROM course_run"},
        {QStringLiteral("course_record"), "SELECT MIN(id) FROM course"},
    };
    for (const PageEntry& entry : pageList())
        stops.append({QString::fromLatin1(entry.name),
                      records.contains(QString::fromLatin1(entry.name)) ? firstOf(records.value(QString::fromLatin1(entry.name))) : 0});

    const QSet<QString> english = englishOnly();
    {
        MainWindow window(std::move(database), preferences);
        window.show();
        int pictures = 0;
        const auto picture = [&](const QString& name, Language shown, Theme theme, int width) {
            settle(window);
            const QString where = QStringLiteral("%1-%2-%3-%4").arg(name, languageCode(shown), themeCode(theme)).arg(width);
            inspect(&window, where, shown == Language::Vietnamese ? english : QSet<QString>());
            pictures += window.grab().save(QStringLiteral("%1/%2.png").arg(target, where));
        };
        for (const Language shown : {Language::Vietnamese, Language::English})
            for (const Theme theme : {Theme::Light, Theme::Dark})
                for (const QSize size : {QSize(1360, 850), QSize(1024, 700)}) {
                    Preferences changed = preferences;
                    changed.language = shown;
                    changed.theme = theme;
                    window.setPreferences(changed);
                    window.resize(size);
                    for (const Stop& stop : stops) {
                        QString name = stop.page;
                        if (stop.record)
                            window.showRecord(name.chopped(int(qstrlen("_record"))).replace(QLatin1String("trainee"), QLatin1String("person")).replace(QLatin1String("faculty"), QLatin1String("person")), stop.record);
                        else
                            window.showPage(name);
                        picture(name, shown, theme, size.width());
                    }
                    // What a page looks like at work: rows chosen, the history open, something searched, a form changed.
                    window.showPage(QStringLiteral("trainee"));
                    settle(window);
                    for (ListPage* page : window.findChildren<ListPage*>())
                        if (page->isVisible())
                            page->list()->view()->selectRow(3);
                    window.command("history")->trigger();
                    picture(QStringLiteral("at-work-history"), shown, theme, size.width());
                    window.command("history")->trigger();
                    window.command("find")->trigger();
                    if (QWidget* field = window.focusWidget())
                        QTest::keyClicks(field, shown == Language::Vietnamese ? QStringLiteral("h") : QStringLiteral("r"));
                    picture(QStringLiteral("at-work-search"), shown, theme, size.width());
                    if (QWidget* field = window.focusWidget())
                        QTest::keyClick(field, Qt::Key_Escape);
                    window.showRecord(QStringLiteral("trainee"), 0);
                    auto* form = static_cast<RecordPage*>(window.currentPage());
                    form->saveUnsaved();
                    picture(QStringLiteral("at-work-form"), shown, theme, size.width());
                    form->form()->startNew(form->form()->values());
                }
        out << pictures << " pictures in " << target << Qt::endl;
    }
    out << faults << " faults" << Qt::endl;
    return faults ? 1 : 0;
}
