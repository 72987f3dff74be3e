// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme.h"
#include "app/store/language.h"
#include "app/studies/study_member.h"
#include "resources/resources.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

/// A programme with one study and its site, on 23 November 2026.
struct StudyFixture {
    QTemporaryDir folder;
    std::unique_ptr<khue::Database> database;
    khue::Study study;
    khue::StudySite site;
    int count = 0;
    QDate today{2026, 11, 23};

    StudyFixture() {
        khueInitResources();
        khue::setLanguage(khue::Language::English);
    }
    khue::Database& db() { return *database; }

    void open() {
        database = khue::openProgramme(folder.filePath(QStringLiteral("study%1.sqlite").arg(++count)));
        db().setClock([this] { return QDateTime(today, QTime(2, 0), Qt::UTC); });
        today = {2026, 11, 23};
        study = {};
        study.code = QStringLiteral("S-1");
        study.title_en = QStringLiteral("A trial");
        study.state = khue::StudyState::Recruiting;
        study.sample_size = 100;
        save(study);
        site = {};
        site.study_id = study.id;
        site.code = QStringLiteral("01");
        site.name = QStringLiteral("Ward");
        save(site);
    }

    /// Saves what breaks no rule.
    template <class R> void save(R& record) {
        const QList<khue::Problem> problems = khue::saveChecked(db(), record, "add");
        QVERIFY2(!khue::hasErrors(problems), problems.isEmpty() ? "" : qPrintable(problems.first().text));
    }

    khue::Person person(const char* given) {
        khue::Person record;
        record.given_name = QString::fromUtf8(given);
        save(record);
        return record;
    }
};

/// The error of that field, or nothing.
inline QString errorOf(const QList<khue::Problem>& problems, const char* field) {
    for (const khue::Problem& problem : problems)
        if (problem.severity == khue::Severity::Error && problem.field == QLatin1String(field))
            return problem.text;
    return {};
}
