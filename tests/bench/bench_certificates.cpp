// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand certificates with QR codes: issuing, and printing into a PDF.
#include "app/certificates/certificate_page.h"
#include "app/certificates/issue.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "resources/resources.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace khue;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    khueInitResources();
    constexpr int count = 1000;
    const QTemporaryDir folder;
    const auto database = openProgramme(folder.filePath(QStringLiteral("bench.sqlite")));
    addSampleProgramme(*database);
    CourseRun run = find<CourseRun>(*database, QStringLiteral("1 = 1 ORDER BY id LIMIT 1"));
    run.id = {};
    run.code += QLatin1String("-BENCH");
    run.seats = 0;
    {
        Edit edit(*database, "import");
        edit.save(run);
        for (int i = 0; i < count; ++i) {
            Person person;
            person.family_name = QStringLiteral("Nguyễn");
            person.middle_name = QStringLiteral("Thị Hồng %1").arg(QString(1 + i % 7, u'Á'));
            person.given_name = QStringLiteral("Ánh %1").arg(i);
            person.titles = {QStringLiteral("ThS"), QStringLiteral("BS")};
            person.is_trainee = true;
            derivePerson(person);
            edit.save(person);
            Enrolment enrolment;
            enrolment.course_run_id = run.id;
            enrolment.person_id = person.id;
            enrolment.state = EnrolmentState::Completed;
            edit.save(enrolment);
        }
        edit.commit();
    }
    QElapsedTimer timer;
    IssueRequest request;
    request.run = run.id;
    for (const CertificateLayout layout : {CertificateLayout::Portrait, CertificateLayout::Landscape}) {
        {
            Edit edit(*database, "save");
            request.template_id = firstTemplate(edit, *database, layout).id;
            edit.commit();
        }
        request.enrolments.clear();
        timer.start();
        QList<Id<Certificate>> certificates = issueCertificates(*database, request).issued;
        if (!certificates.isEmpty()) {
            std::printf("issued  %lld certificates: %.0f a second\n", static_cast<long long>(certificates.size()), double(certificates.size()) * 1000 / double(timer.elapsed()));
        } else {
            Edit edit(*database, "save");
            for (Certificate each : loadAll<Certificate>(*database, QStringLiteral("enrolment_id IN (SELECT id FROM enrolment WHERE course_run_id = ?)"), run.id)) {
                each.template_id = request.template_id;
                edit.save(each);
                certificates.append(each.id);
            }
            edit.commit();
        }
        const QString path = folder.filePath(QStringLiteral("certificates.pdf"));
        timer.start();
        writeCertificatesPdf(*database, certificates, path);
        std::printf("%-9s %lld pages with QR codes: %.0f pages a second, %.1f KB a page\n", layout == CertificateLayout::Portrait ? "portrait" : "landscape",
                    static_cast<long long>(certificates.size()), double(certificates.size()) * 1000 / double(timer.elapsed()), double(QFileInfo(path).size()) / 1024 / double(certificates.size()));
    }
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                std::printf("peak memory %.0f MiB\n", line.mid(6).trimmed().split(' ').first().toDouble() / 1024);
    return 0;
}
