// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QtCore/QTemporaryDir>

class QDialog;

/// Leads through the program: it has a window on the sample programme, one on an empty programme and one on a programme
/// that has just begun, and takes a picture of whatever is opened, after it was looked at for faults.
class Guide {
public:
    /// Where and how things are shown in one round.
    struct Round {
        khue::Language language;
        khue::Theme theme;
        QSize size;
    };
    /// Without a folder no pictures are kept.
    explicit Guide(const QString& pictures);

    void begin(const Round& round);
    /// What the pictures of the next things are called.
    void setPlace(const QString& name) { m_place = name; }

    khue::MainWindow& window() { return *m_window; }
    khue::Database& database() { return m_window->database(); }
    /// The same for all windows: brings one of them to the front.
    khue::MainWindow& emptyWindow() { return shown(*m_emptyWindow); }
    khue::MainWindow& begunWindow() { return shown(*m_begunWindow); }
    template <class P> P* page() { return static_cast<P*>(m_window->currentPage()); }
    /// A file of its own.
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void settle(QWidget* shown);
    void picture(QWidget* shown);
    /// Runs what opens a dialog, question or menu; it is pictured and dismissed, also one that opens after it.
    /// `prepare` is called before, e.g. to fill it in.
    void opens(const std::function<void()>& open, const std::function<void(QWidget*)>& prepare = {});
    /// The same for a dialog that is there.
    void show(QDialog& dialog);

    int pictures() const { return m_pictures; }
    int faults() const { return m_faults; }

private:
    khue::MainWindow& shown(khue::MainWindow& window);
    bool isBusy(QWidget* shown) const;

    QString m_target, m_place;
    QTemporaryDir m_folder;
    Round m_round;
    std::unique_ptr<khue::MainWindow> m_window, m_emptyWindow, m_begunWindow;
    int m_pictures = 0, m_faults = 0;
};

/// A thing to be seen. What its function returns is pictured; nullptr where it saw to that itself.
struct Stop {
    QString name;
    std::function<QWidget*(Guide&)> open;
};

/// One that shows itself: `see` takes the pictures.
template <class F> Stop stop(const char* name, F see) {
    return {QString::fromLatin1(name), [see](Guide& guide) -> QWidget* {
                see(guide);
                return nullptr;
            }};
}

/// Everything that can be opened. A new page comes by itself; a new tab, view or dialog is a line here.
QList<Stop> pageStops();
QList<Stop> dialogStops();
QList<Stop> studyWorkStops();
