// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit.h"

#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/optional_number.h"
#include "app/store/text.h"
#include "app/visits/visit_cost.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Visit> TableOf<Visit>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "visit"), "code || ' · ' || (SELECT p.full_name FROM person p WHERE p.id = person_id)",
     "code || ' · ' || (SELECT p.full_name FROM person p WHERE p.id = person_id)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Visit::code, Required | Unique | Searchable),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Who travels"), &Visit::person_id, Required | Followed),
        field("direction", QT_TRANSLATE_NOOP("khue::Field", "Direction"), &Visit::direction, Required),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Visit::state, Required),
        field("start_date", QT_TRANSLATE_NOOP("khue::Field", "Departure"), &Visit::start_date),
        field("end_date", QT_TRANSLATE_NOOP("khue::Field", "Return"), &Visit::end_date),
        field("purpose_vi", QT_TRANSLATE_NOOP("khue::Field", "Purpose (Vietnamese)"), &Visit::purpose_vi, Long | Searchable),
        field("purpose_en", QT_TRANSLATE_NOOP("khue::Field", "Purpose (English)"), &Visit::purpose_en, Long | Searchable),
        field("host_institution_id", QT_TRANSLATE_NOOP("khue::Field", "Host institution"), &Visit::host_institution_id),
        field("host_person_id", QT_TRANSLATE_NOOP("khue::Field", "Host"), &Visit::host_person_id),
        field("coordinator_id", QT_TRANSLATE_NOOP("khue::Field", "Coordinator"), &Visit::coordinator_id),
        field("funding", QT_TRANSLATE_NOOP("khue::Field", "Funding"), &Visit::funding, Searchable),
        field("budget", QT_TRANSLATE_NOOP("khue::Field", "Budget"), &Visit::budget, OptionalNumber),
        field("currency", QT_TRANSLATE_NOOP("khue::Field", "Currency"), &Visit::currency, Required),
        field("passport_expiry", QT_TRANSLATE_NOOP("khue::Field", "Passport valid until"), &Visit::passport_expiry),
        field("report_vi", QT_TRANSLATE_NOOP("khue::Field", "Report (Vietnamese)"), &Visit::report_vi, Long | Searchable),
        field("report_en", QT_TRANSLATE_NOOP("khue::Field", "Report (English)"), &Visit::report_en, Long | Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Visit::notes, Long | Searchable),
    },
    {visitRules, deriveVisit}};

template <> const Table<VisitItem> TableOf<VisitItem>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "itinerary entry"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("visit_id", QT_TRANSLATE_NOOP("khue::Field", "Visit"), &VisitItem::visit_id, Required | Owner),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &VisitItem::kind, Required),
        field("starts_at", QT_TRANSLATE_NOOP("khue::Field", "From"), &VisitItem::starts_at, Required),
        field("ends_at", QT_TRANSLATE_NOOP("khue::Field", "To"), &VisitItem::ends_at),
        field("zone", QT_TRANSLATE_NOOP("khue::Field", "Time zone"), &VisitItem::zone, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &VisitItem::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &VisitItem::title_en),
        field("place", QT_TRANSLATE_NOOP("khue::Field", "Place"), &VisitItem::place),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &VisitItem::notes, Long),
    },
    {visitItemRules, nullptr}};

namespace {

constexpr int closeVisits = 14; // days
constexpr int passportMonths = 6;

QString shownDays(QDate from, QDate to) {
    return from == to ? shownDate(from) : QString(shownDate(from) + QStringLiteral(" – ") + shownDate(to));
}

/// Other visits of the same person at the same time, or soon before or after.
void otherVisits(Database& database, const Visit& visit, QList<Problem>& problems) {
    Statement row = database.query(QStringLiteral("SELECT code, state, start_date, end_date FROM visit WHERE person_id = ? AND id <> ? AND state <> 'cancelled' "
                                                  "AND start_date <= ? AND end_date >= ? ORDER BY start_date"),
                                   visit.person_id, visit.id.value, visit.end_date.addDays(closeVisits), visit.start_date.addDays(-closeVisits));
    while (row.next()) {
        const QDate from = QDate::fromString(row.text(2), Qt::ISODate), to = QDate::fromString(row.text(3), Qt::ISODate);
        const bool sameTime = from <= visit.end_date && to >= visit.start_date;
        const bool firm = isFirm(choiceFromCode<VisitState>(row.text(1)));
        const auto say = [&](const char* text, Severity severity) {
            problems.append({QStringLiteral("start_date"), QCoreApplication::translate("khue::Visit", text).arg(row.text(0), shownDays(from, to)), severity});
        };
        if (sameTime && firm)
            say(QT_TRANSLATE_NOOP("khue::Visit", "This person has another confirmed visit at that time: %1 (%2). Nobody is in two places."), Severity::Error);
        else if (sameTime)
            say(QT_TRANSLATE_NOOP("khue::Visit", "This person has another visit planned at that time: %1 (%2)."), Severity::Warning);
        else if (firm)
            say(QT_TRANSLATE_NOOP("khue::Visit", "This is within two weeks of another confirmed visit of this person: %1 (%2)."), Severity::Warning);
    }
}

void stateRules(Database& database, const Visit& visit, QList<Problem>& problems) {
    const QDate today = database.today();
    const auto say = [&](const char* field, const QString& text) { problems.append({QString::fromLatin1(field), text, Severity::Error}); };
    VisitState before = visit.state;
    if (visit.id) {
        before = choiceFromCode<VisitState>(database.single(QStringLiteral("SELECT state FROM visit WHERE id = ?"), visit.id).toString());
        if (const QString problem = stateJumpProblem(before, visit.state); !problem.isEmpty())
            say("state", problem);
    }
    if (visit.state == VisitState::Cancelled || visit.state == VisitState::Proposed)
        return;
    if (!visit.start_date.isValid())
        say("start_date", QCoreApplication::translate("khue::Visit", "Say when the visit begins; only a proposal may leave it open."));
    if (!visit.end_date.isValid())
        say("end_date", QCoreApplication::translate("khue::Visit", "Say when the visit ends; only a proposal may leave it open."));
    if (!visit.host_institution_id)
        say("host_institution_id", QCoreApplication::translate("khue::Visit", "Say who receives the visitor; only a proposal may leave it open."));
    // What is past stays so: only the step is asked about.
    if (visit.id && before == visit.state)
        return;
    if (visit.state == VisitState::Travelling && visit.start_date > today)
        say("state", QCoreApplication::translate("khue::Visit", "Nobody travels yet: the visit begins on %1.").arg(shownDate(visit.start_date)));
    if ((visit.state == VisitState::Done || visit.state == VisitState::Reported) && visit.end_date > today)
        say("state", QCoreApplication::translate("khue::Visit", "The visit is not over: it ends on %1.").arg(shownDate(visit.end_date)));
    if (visit.state == VisitState::Reported && visit.report_vi.isEmpty() && visit.report_en.isEmpty() &&
        !database.single(QStringLiteral("SELECT 1 FROM document WHERE record_table = 'visit' AND record_id = ? AND kind = 'report'"), visit.id).isValid())
        say("report_vi", QCoreApplication::translate("khue::Visit", "Write the report, or attach it as a document of the kind “%1”, before the visit is reported.")
                             .arg(choiceTitle(ChoiceItem{"report", QT_TRANSLATE_NOOP("khue::Choice", "Report")})));
}

} // namespace

void deriveVisit(Visit& visit) {
    visit.code = tidied(visit.code);
    visit.purpose_vi = tidied(visit.purpose_vi, true);
    visit.purpose_en = tidied(visit.purpose_en, true);
    visit.funding = tidied(visit.funding);
    visit.currency = tidied(visit.currency).toUpper();
}

QList<Problem> visitRules(Database& database, const Visit& visit) {
    QList<Problem> problems;
    const auto say = [&](const char* field, const QString& text, Severity severity = Severity::Error) { problems.append({QString::fromLatin1(field), text, severity}); };
    if (visit.purpose_vi.isEmpty() && visit.purpose_en.isEmpty())
        say("purpose_vi", QCoreApplication::translate("khue::Visit", "Say what the visit is for, in either language."));
    if (visit.host_person_id && visit.host_person_id == visit.person_id)
        say("host_person_id", QCoreApplication::translate("khue::Visit", "Nobody is her own host."));
    if (visit.budget && *visit.budget < 0)
        say("budget", QCoreApplication::translate("khue::Visit", "A budget cannot be negative."));
    if (!isCurrency(visit.currency))
        say("currency", QCoreApplication::translate("khue::Visit", "A currency is three letters: VND, GBP, USD."));
    const bool cancelled = visit.state == VisitState::Cancelled;
    const bool hasDays = visit.start_date.isValid() && visit.end_date.isValid();
    if (hasDays && visit.end_date < visit.start_date)
        say("end_date", QCoreApplication::translate("khue::Visit", "The visit ends on %1, before it starts on %2.").arg(shownDate(visit.end_date), shownDate(visit.start_date)));
    else if (hasDays && !cancelled)
        otherVisits(database, visit, problems);
    stateRules(database, visit, problems);
    const bool ahead = !cancelled && visit.state != VisitState::Done && visit.state != VisitState::Reported;
    if (ahead && visit.passport_expiry.isValid() && visit.end_date.isValid() && visit.passport_expiry < passportNeededUntil(visit))
        say("passport_expiry",
            visit.passport_expiry < visit.end_date
                ? QCoreApplication::translate("khue::Visit", "The passport expires on %1, before the return.").arg(shownDate(visit.passport_expiry))
                : QCoreApplication::translate("khue::Visit", "The passport expires on %1, less than six months after the return; it should be valid until %2.")
                      .arg(shownDate(visit.passport_expiry), shownDate(passportNeededUntil(visit))),
            Severity::Warning);
    if (visit.id && visit.budget)
        if (const VisitMoney money = visitMoney(database, visit); money.actual > *visit.budget)
            say("budget", QCoreApplication::translate("khue::Visit", "%1 are spent of a budget of %2: %3 too much.")
                              .arg(shownAmount(money.actual, visit.currency), shownAmount(*visit.budget, visit.currency), shownAmount(money.actual - *visit.budget, visit.currency)),
                Severity::Warning);
    return problems;
}

QList<Problem> visitItemRules(Database& database, const VisitItem& item) {
    QList<Problem> problems;
    const auto say = [&](const char* field, const QString& text, Severity severity = Severity::Error) { problems.append({QString::fromLatin1(field), text, severity}); };
    if (item.title_vi.isEmpty() && item.title_en.isEmpty())
        say("title_vi", QCoreApplication::translate("khue::Visit", "Say what happens then, in either language."));
    if (item.starts_at.isValid() && item.ends_at.isValid() && item.ends_at < item.starts_at)
        say("ends_at", QCoreApplication::translate("khue::Visit", "It ends before it starts."));
    const Visit visit = find<Visit>(database, QStringLiteral("id = ?"), item.visit_id);
    // A day more on each side: who leaves Oxford in the evening lands on another date.
    if (visit.id && item.starts_at.isValid() && visit.start_date.isValid() && visit.end_date.isValid() &&
        (item.starts_at.date() < visit.start_date.addDays(-1) || item.starts_at.date() > visit.end_date.addDays(1)))
        say("starts_at", QCoreApplication::translate("khue::Visit", "That is not within the visit (%1).").arg(shownDays(visit.start_date, visit.end_date)), Severity::Warning);
    return problems;
}

bool isFirm(VisitState state) {
    return state == VisitState::Confirmed || state == VisitState::Travelling || state == VisitState::Done || state == VisitState::Reported;
}

QString stateJumpProblem(VisitState from, VisitState to) {
    if (from == to)
        return {};
    const QString names = QCoreApplication::translate("khue::Visit", "From “%1” a visit cannot go to “%2”: ").arg(titleOf(from), titleOf(to));
    if (from == VisitState::Cancelled)
        return to == VisitState::Proposed ? QString() : names + QCoreApplication::translate("khue::Visit", "what was cancelled is proposed anew first.");
    if (to == VisitState::Cancelled)
        return from == VisitState::Done || from == VisitState::Reported ? names + QCoreApplication::translate("khue::Visit", "it has taken place.") : QString();
    const int step = int(to) - int(from);
    if (step == 1 || step == -1)
        return {};
    if (step < 0)
        return names + QCoreApplication::translate("khue::Visit", "go back one step at a time.");
    return names + QCoreApplication::translate("khue::Visit", "“%1” comes first.").arg(titleOf(VisitState(int(from) + 1)));
}

std::optional<VisitState> nextState(VisitState state) {
    return state == VisitState::Reported || state == VisitState::Cancelled ? std::nullopt : std::optional(VisitState(int(state) + 1));
}

ChecklistUse checklistUse(VisitDirection direction) {
    return direction == VisitDirection::Incoming ? ChecklistUse::VisitIncoming : ChecklistUse::VisitOutgoing;
}

QString destinationZone(VisitDirection direction) {
    return direction == VisitDirection::Incoming ? QStringLiteral("Asia/Ho_Chi_Minh") : QStringLiteral("Europe/London");
}

QString destinationCountry(VisitDirection direction) {
    return direction == VisitDirection::Incoming ? QStringLiteral("VN") : QStringLiteral("GB");
}

QDate passportNeededUntil(const Visit& visit) {
    return visit.end_date.addMonths(passportMonths);
}

QString freeVisitCode(Database& database, QDate day) {
    const QString start = QStringLiteral("CT-%1-").arg(day.year());
    for (int number = database.single(QStringLiteral("SELECT COUNT(*) FROM visit WHERE code LIKE ?"), QString(start + u'%')).toInt() + 1;; ++number) {
        const QString code = start + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!database.single(QStringLiteral("SELECT 1 FROM visit WHERE code = ?"), code).isValid())
            return code;
    }
}

} // namespace khue
