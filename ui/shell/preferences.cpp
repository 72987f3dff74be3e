// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/widgets/fields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace khue {

Preferences loadPreferences() {
    const QSettings settings;
    Preferences preferences;
    preferences.language = languageFromCode(settings.value(QStringLiteral("language"), QLocale::system().name()).toString());
    preferences.theme = themeFromCode(settings.value(QStringLiteral("theme")).toString());
    preferences.author = settings.value(QStringLiteral("author")).toString();
    preferences.zone = settings.value(QStringLiteral("zone")).toString();
    return preferences;
}

void savePreferences(const Preferences& preferences) {
    QSettings settings;
    settings.setValue(QStringLiteral("language"), languageCode(preferences.language));
    settings.setValue(QStringLiteral("theme"), themeCode(preferences.theme));
    settings.setValue(QStringLiteral("author"), preferences.author);
    settings.setValue(QStringLiteral("zone"), preferences.zone);
}

bool editPreferences(QWidget* parent, Preferences& preferences) {
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("khue::Preferences", "Preferences"));
    auto* form = new QFormLayout(&dialog);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    auto* language = new QComboBox(&dialog);
    language->addItem(QStringLiteral("Tiếng Việt"), int(Language::Vietnamese));
    language->addItem(QStringLiteral("English"), int(Language::English));
    language->setCurrentIndex(language->findData(int(preferences.language)));
    form->addRow(QCoreApplication::translate("khue::Preferences", "Language"), language);
    auto* theme = new QComboBox(&dialog);
    theme->addItem(QCoreApplication::translate("khue::Preferences", "As the system"), int(Theme::System));
    theme->addItem(QCoreApplication::translate("khue::Preferences", "Light"), int(Theme::Light));
    theme->addItem(QCoreApplication::translate("khue::Preferences", "Dark"), int(Theme::Dark));
    theme->setCurrentIndex(theme->findData(int(preferences.theme)));
    form->addRow(QCoreApplication::translate("khue::Preferences", "Appearance"), theme);
    auto* author = new QLineEdit(preferences.author, &dialog);
    author->setPlaceholderText(QCoreApplication::translate("khue::Preferences", "As the history shows it"));
    author->setMinimumWidth(260);
    form->addRow(QCoreApplication::translate("khue::Preferences", "Your name"), author);
    auto* zone = new QComboBox(&dialog);
    zone->addItem(QCoreApplication::translate("khue::Preferences", "As the computer"), QString());
    for (const auto& [code, title] : zoneItems())
        zone->addItem(title, code);
    zone->setCurrentIndex(std::max(0, zone->findData(preferences.zone)));
    form->addRow(QCoreApplication::translate("khue::Preferences", "Your time zone"), zone);
    auto* buttons = new QDialogButtonBox(&dialog);
    auto* accept = buttons->addButton(QCoreApplication::translate("khue::Preferences", "Save"), QDialogButtonBox::AcceptRole);
    setPrimary(accept);
    buttons->addButton(QCoreApplication::translate("khue::Preferences", "Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Preferences before = preferences;
    preferences.language = Language(language->currentData().toInt());
    preferences.theme = Theme(theme->currentData().toInt());
    preferences.author = author->text().trimmed();
    preferences.zone = zone->currentData().toString();
    return !(preferences == before);
}

} // namespace khue
