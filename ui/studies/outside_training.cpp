// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/outside_training.h"

#include <QtCore/QCoreApplication>

namespace khue {

RelatedSpecification outsideTrainingList(Database& database) {
    const auto words = [](const char* source) { return QCoreApplication::translate("khue::OutsideTraining", source); };
    const auto& table = tableOf<OutsideTraining>;
    RelatedSpecification list;
    list.table = &table;
    list.parent = "person_id";
    list.blank = table.toValues({});
    list.title = words(QT_TRANSLATE_NOOP("khue::OutsideTraining", "Certificates from elsewhere"));
    list.empty = words(QT_TRANSLATE_NOOP("khue::OutsideTraining", "None. GCP and other training that studies require, if it was not given here."));
    list.from = QStringLiteral("outside_training t JOIN course k ON k.id = t.course_id");
    list.order = QStringLiteral("t.issued_on DESC, t.id DESC");
    RelatedColumn course{relatedColumn(database, table, "course_id", 1)};
    course.sql = QStringLiteral("k.code");
    course.shown = {};
    course.strong = true;
    list.columns = {course, relatedColumn(database, table, "issuer", 2), relatedColumn(database, table, "valid_until")};
    list.fields = {{"course_id", 6}, {"issuer", 3}, {"number", 3}, {"issued_on", 3}, {"valid_until", 3}};
    return list;
}

} // namespace khue
