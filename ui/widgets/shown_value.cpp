// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_value.h"

#include "app/people/languages.h"
#include "app/store/language.h"
#include "ui/widgets/fields.h"

#include <QtCore/QCoreApplication>

namespace khue {

QString shownValue(Database& database, const FieldInfo& field, const QVariant& stored) {
    if (stored.isNull() || stored.toString().isEmpty())
        return QStringLiteral("–");
    if (const TableInfo* table = field.is(Attached) ? database.table(stored.toString()) : nullptr)
        return table->label();
    switch (field.type) {
    case FieldType::Choice:
        return choiceTitle(*field.choices, stored.toString());
    case FieldType::Boolean:
        return stored.toInt() ? QCoreApplication::translate("khue::ShownValue", "Yes") : QCoreApplication::translate("khue::ShownValue", "No");
    case FieldType::Date:
    case FieldType::PartialDate:
        return DateField::shown(stored.toString());
    case FieldType::Moment: {
        const QDateTime moment = QDateTime::fromString(stored.toString(), Qt::ISODate).toLocalTime();
        return QString(shownDate(moment.date()) + u' ' + shownTime(moment.time()));
    }
    case FieldType::Integer:
    case FieldType::Real:
        return shownNumber(stored.toDouble());
    case FieldType::TextList:
        return shownTextList(field, stored);
    case FieldType::Reference:
        if (const TableInfo* table = database.table(QString::fromLatin1(field.references))) {
            const QVariant title =
                database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table->titleSql(), table->key()), stored.toLongLong());
            return title.isNull() ? QStringLiteral("#%1").arg(stored.toLongLong()) : title.toString();
        }
        return stored.toString();
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return stored.toString();
}

QString shownMoment(const QDateTime& moment, const QDateTime& now) {
    const QDateTime local = moment.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return QCoreApplication::translate("khue::ShownValue", "today %1").arg(shownTime(local.time()));
    if (days == 1)
        return QCoreApplication::translate("khue::ShownValue", "yesterday %1").arg(shownTime(local.time()));
    return QString(shownDate(local.date()) + u' ' + shownTime(local.time()));
}

} // namespace khue
