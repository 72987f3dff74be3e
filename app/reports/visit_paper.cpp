// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/visit_paper.h"

#include "app/calendar/zone_time.h"
#include "app/people/titles.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Words placeOf(const PaperWords& words, const QString& zone) {
    return zone == vietNamZone ? words(QT_TRANSLATE_NOOP("khue::Paper", "Viet Nam")) : words(QT_TRANSLATE_NOOP("khue::Paper", "Oxford"));
}

/// «09:00–11:00» at that clock, with the day where it is another one than `day`.
QString hours(const ItineraryLine& line, const QString& zone, QDate day) {
    const QDateTime from = atPlace(line.starts_at, zone), to = atPlace(line.ends_at, zone);
    const auto clock = [](const QDateTime& moment, QDate known) {
        return moment.toString(moment.date() == known ? QStringLiteral("HH:mm") : QStringLiteral("d/M HH:mm"));
    };
    return to.isValid() ? QString(clock(from, day) % QStringLiteral("–") % clock(to, from.date())) : clock(from, day);
}

} // namespace

ReportParameter visitParameter() {
    return recordParameter("visit", QT_TRANSLATE_NOOP("khue::Report", "Visit"), "visit");
}

Words filled(Words text, const QList<Words>& arguments) {
    for (const Words& argument : arguments) {
        text.main = text.main.arg(argument.main);
        if (!text.second.isEmpty())
            text.second = text.second.arg(argument.second.isEmpty() ? argument.main : argument.second);
    }
    return text;
}

Words institutionWords(Database& database, const PaperWords& words, Id<Institution> id) {
    const Institution institution = find<Institution>(database, QStringLiteral("id = ?"), id);
    return institution.id ? words.text(institution.name_vi, institution.name_en) : Words{};
}

QString titledPerson(Database& database, Id<Person> id) {
    const Person person = find<Person>(database, QStringLiteral("id = ?"), id);
    return person.id ? titledName(person.titles, person.full_name) : QString();
}

Document visitPaper(Database& database, const PaperWords& words, const Visit& visit, const char* title) {
    const Person visitor = load(database, visit.person_id);
    const QString name = titledName(visitor.titles, visitor.full_name);
    const Words heading = words(title);
    Document document;
    document.language = words.language();
    document.title = QStringLiteral("%1 · %2 · %3").arg(heading.main, visit.code, name);
    document.runningTitle = QStringLiteral("%1 · %2 · %3").arg(heading.inOneLine(), visit.code, name);
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    Letterhead head;
    if (const Words host = institutionWords(database, words, visit.host_institution_id); !host.isEmpty())
        head.left.append(host);
    else
        head.left.append(words.choice(visit.direction));
    head.right.append(Words{visit.code, {}});
    head.right.append(words.choice(visit.direction));
    document.blocks.append(head);
    document.blocks.append(Heading{inCapitals(heading), 1});
    KeyValues facts;
    const auto fact = [&](const char* key, const Words& value) {
        if (!value.isEmpty())
            facts.pairs.append({words(key), value});
    };
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Visitor"), {name, {}});
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Institution"), institutionWords(database, words, visitor.institution_id));
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Dates"), words.period(visit.start_date, visit.end_date));
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Purpose"), words.text(visit.purpose_vi, visit.purpose_en));
    fact(QT_TRANSLATE_NOOP("khue::Paper", "Host"), {titledPerson(database, visit.host_person_id), {}});
    if (visit.coordinator_id) {
        const Person coordinator = load(database, visit.coordinator_id);
        QStringList contact{titledName(coordinator.titles, coordinator.full_name), coordinator.phone, coordinator.email};
        contact.removeAll(QString());
        fact(QT_TRANSLATE_NOOP("khue::Paper", "Coordinator"), {contact.join(QStringLiteral(" · ")), {}});
    }
    document.blocks.append(facts);
    return document;
}

TableBlock itineraryTable(const PaperWords& words, const Visit& visit, const std::vector<ItineraryDay>& days) {
    const QString here = destinationZone(visit.direction), there = otherZone(here);
    TableBlock table;
    table.verticalLines = false;
    table.rowMinimum = 8 * pointsPerMillimetre;
    table.columns = {{placeOf(words, here), 66, 0, Align::Start, false, false, {}, true},
                     {placeOf(words, there), 66, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Programme")), 140, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Place")), 80, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind")), 0, 0, Align::Start, false, false, {}, true}};
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Date"));
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nothing is planned yet.")).inOneLine();
    for (const ItineraryDay& day : days) {
        table.rows.append(TableRow{{{words.day(day.date).inOneLine(), {}, Tone::Plain, false, day.date}}, true});
        for (const ItineraryLine& line : day.lines) {
            const Words title = words.text(line.title_vi, line.title_en), kind = words.choice(line.kind);
            const Words place = line.online ? words.choice(SessionMode::Online) : Words{line.place, {}};
            table.rows.append(TableRow{{{hours(line, here, day.date), {}, Tone::Plain, true},
                                        {hours(line, there, day.date), {}, Tone::Muted},
                                        {title.main, title.second, Tone::Plain, true},
                                        {place.main, place.second},
                                        {kind.main, kind.second}}});
        }
    }
    return table;
}

TableCell amountCell(const PaperWords& words, const std::optional<double>& amount, bool bold) {
    if (!amount)
        return {};
    QLocale grouped = words.locale();
    grouped.setNumberOptions(grouped.numberOptions() & ~QLocale::OmitGroupSeparator);
    return {grouped.toString(*amount, 'f', *amount == double(qint64(*amount)) ? 0 : 2), {}, Tone::Plain, bold, *amount};
}

Paragraph paragraphOf(const Words& text) {
    Paragraph paragraph;
    paragraph.runs.append({text.main});
    if (!text.second.isEmpty() && text.second != text.main)
        paragraph.runs.append({QString(u'\n' + text.second), false, true, Tone::Muted});
    return paragraph;
}

} // namespace khue
