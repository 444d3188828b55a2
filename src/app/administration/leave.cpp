// Every booking checks rights and balance first, and leaves its trace beside the lines.
#include "app/administration/leave.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/administration/leave/leave_rates.h"
#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/leave_repository.h"
#include "storage/repositories/placement_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::LeaveEvent;
using domain::LeaveLine;
using domain::LotBalance;
using domain::refuse;
using domain::Result;
using storage::LeaveRepository;

constexpr std::string_view kTable = "leave_booking";
constexpr int kYearsAround = 10; ///< a right of longer ago, or of so far ahead, is a typing error

std::string linesJson(const std::vector<LeaveLine>& lines) {
    return JsonObject()
        .addList("lines", lines,
                 [](const LeaveLine& line) {
                     return JsonObject()
                         .add("kind", toText(line.lot.kind))
                         .add("year", line.lot.year)
                         .add("expires", line.lot.expires)
                         .add("event", toText(line.event))
                         .add("date", line.date)
                         .add("amount", line.amount)
                         .add("reason", line.reason)
                         .text();
                 })
        .text();
}

/// Books lines of one worker under one audit row, and gives them back as they are stored.
std::vector<LeaveLine> book(UnitOfWork& work, std::vector<LeaveLine> lines) {
    Context& context = work.context();
    for (LeaveLine& line : lines) {
        line.user = context.user.id;
        line.at = context.clock.now();
    }
    LeaveRepository ledger(work.connection());
    for (LeaveLine& line : lines) {
        line.id = ledger.add(line);
        work.changed(Entity::LeaveBooking, line.id.value);
    }
    work.audit({.action = "book",
                .entity = std::string(kTable),
                .entityId = lines.empty() ? 0 : lines.front().id.value,
                .newValue = linesJson(lines)});
    return lines;
}

LeaveLine lineFor(const LeaveBooking& booking, const domain::LeaveLot& lot, std::int64_t amount) {
    LeaveLine line;
    line.candidate = booking.candidate;
    line.lot = lot;
    line.event = booking.event;
    line.date = booking.day;
    line.amount = amount;
    line.reason = std::string(domain::trim(booking.reason));
    return line;
}

Result<void> checkBooking(Context& context, const LeaveBooking& booking) {
    const bool byHand = booking.event == LeaveEvent::Use || booking.event == LeaveEvent::Payout ||
                        booking.event == LeaveEvent::Opening ||
                        booking.event == LeaveEvent::Correction;
    if (!byHand) {
        return refuse("leave.event_not_by_hand", "event");
    }
    const bool leaves = booking.event == LeaveEvent::Use || booking.event == LeaveEvent::Payout;
    if (booking.amount == 0 || (leaves && booking.amount < 0)) {
        return refuse("leave.amount_missing", "amount");
    }
    if (booking.event != LeaveEvent::Use && domain::trim(booking.reason).empty()) {
        return refuse("leave.reason_missing", "reason");
    }
    const int today = domain::yearOf(context.clock.today());
    const int year = booking.year.value_or(domain::yearOf(booking.day));
    if (year < today - kYearsAround || year > today + kYearsAround) {
        return refuse("leave.year_out_of_range", "year", {{"year", std::to_string(year)}});
    }
    if (!storage::CandidateRepository(context.database.connection()).find(booking.candidate)) {
        return refuse("record.missing", "candidate");
    }
    return {};
}

/// Leave of the law may only be paid out when the employment ends (BW 7:640). On the last day of a
/// placement it does.
Result<void> mayPayOut(Context& context, const LeaveBooking& booking, domain::LeaveKind kind) {
    if (booking.event != LeaveEvent::Payout || kind != domain::LeaveKind::Statutory) {
        return {};
    }
    storage::PlacementQuery running;
    running.candidate = booking.candidate;
    running.activeIn =
        domain::DateRange{booking.day + std::chrono::days{1}, booking.day + std::chrono::days{2}};
    if (storage::PlacementRepository(context.database.connection()).rows(running).empty()) {
        return {};
    }
    return refuse("leave.statutory_while_employed", "kind",
                  {{"day", domain::isoDate(booking.day)}});
}

/// Of a worker for whom nobody else books meanwhile.
std::vector<LeaveLine> heldLines(UnitOfWork& work, domain::CandidateId candidate) {
    LeaveRepository ledger(work.connection());
    ledger.hold({&candidate, 1});
    return ledger.linesOf(candidate);
}

bool leaves(const LeaveBooking& booking) {
    return booking.event == LeaveEvent::Use || booking.event == LeaveEvent::Payout;
}

/// What can be taken for the booking, what expires first in front.
std::vector<LotBalance> openLots(const std::vector<LeaveLine>& ledger,
                                 const LeaveBooking& booking) {
    auto lots = domain::lotsOn(ledger, booking.day);
    std::erase_if(lots, [&booking](const LotBalance& each) {
        return each.lot.kind != booking.kind || each.lot.expires <= booking.day;
    });
    return lots;
}

bool isAsked(const LeavePayout& payout, domain::LeaveKind kind) {
    return payout.kinds.empty() || std::ranges::find(payout.kinds, kind) != payout.kinds.end();
}

/// What expires first of the kind gives first.
Result<std::vector<LeaveLine>> leavingLines(const std::vector<LeaveLine>& ledger,
                                            const LeaveBooking& booking) {
    if (auto shortage = leaveShortage(ledger, booking)) {
        return tl::unexpected(std::move(*shortage));
    }
    std::vector<LeaveLine> lines;
    std::int64_t open = booking.amount;
    for (const LotBalance& balance : openLots(ledger, booking)) {
        const std::int64_t taken = std::clamp<std::int64_t>(balance.amount, 0, open);
        if (taken > 0) {
            lines.push_back(lineFor(booking, balance.lot, -taken));
            open -= taken;
        }
    }
    return lines;
}

Result<LeaveLine> enteringLine(Context& context, const LeaveBooking& booking) {
    const int year = booking.year.value_or(domain::yearOf(booking.day));
    const auto rates =
        domain::leaveRatesOn(context.parameters, {.day = booking.day, .placedSince = booking.day});
    if (!rates) {
        return tl::unexpected(rates.error());
    }
    domain::LeaveLot lot = domain::lotOf(booking.kind, year, *rates);
    lot.expires = booking.expires.value_or(lot.expires);
    return lineFor(booking, lot, booking.amount);
}

} // namespace

Result<std::vector<LeaveBalanceRow>> listLeave(Context& context, domain::Date day) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    LeaveRepository ledger(context.database.connection());
    const auto names = ledger.names();
    std::vector<LeaveBalanceRow> rows;
    for (storage::WorkerLots& worker : ledger.balances(day)) {
        const auto name = names.find(worker.candidate);
        rows.push_back({.candidate = worker.candidate,
                        .workerName = name == names.end() ? std::string() : name->second,
                        .lots = std::move(worker.lots)});
    }
    std::ranges::sort(rows, [](const LeaveBalanceRow& a, const LeaveBalanceRow& b) {
        const auto left = domain::foldText(a.workerName);
        const auto right = domain::foldText(b.workerName);
        return left != right ? left < right : a.candidate < b.candidate;
    });
    return rows;
}

Result<LeaveFile> loadLeave(Context& context, domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const auto person = storage::CandidateRepository(connection).find(candidate);
    if (!person) {
        return refuse("record.missing", "candidate");
    }
    return LeaveFile{.candidate = candidate,
                     .workerName = person->person.name.sorted(),
                     .lines = LeaveRepository(connection).linesOf(candidate)};
}

std::optional<domain::Refusal> leaveShortage(const std::vector<LeaveLine>& ledger,
                                             const LeaveBooking& booking) {
    if (!leaves(booking)) {
        return std::nullopt;
    }
    std::int64_t available = 0;
    for (const LotBalance& balance : openLots(ledger, booking)) {
        available += balance.amount;
    }
    if (available >= booking.amount) {
        return std::nullopt;
    }
    return domain::Refusal{
        .key = "leave.not_enough",
        .where = "amount",
        .values = {{"wanted", domain::leaveAmountText(booking.kind, booking.amount)},
                   {"available", domain::leaveAmountText(booking.kind, available)}}};
}

Result<std::vector<LeaveLine>> bookLeave(Context& context, const LeaveBooking& booking) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    if (const auto sound = checkBooking(context, booking); !sound) {
        return tl::unexpected(sound.error());
    }
    std::vector<LeaveLine> lines;
    if (leaves(booking)) {
        const auto ledger = heldLines(work, booking.candidate);
        if (const auto allowed = mayPayOut(context, booking, booking.kind); !allowed) {
            return tl::unexpected(allowed.error());
        }
        auto leaving = leavingLines(ledger, booking);
        if (!leaving) {
            return tl::unexpected(leaving.error());
        }
        lines = std::move(*leaving);
    } else {
        auto entering = enteringLine(context, booking);
        if (!entering) {
            return tl::unexpected(entering.error());
        }
        lines.push_back(std::move(*entering));
    }
    lines = book(work, std::move(lines));
    work.commit();
    return lines;
}

Result<std::vector<LeaveLine>> payOutLeave(Context& context, const LeavePayout& payout) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    LeaveBooking booking{.candidate = payout.candidate,
                         .event = LeaveEvent::Payout,
                         .amount = 1,
                         .day = payout.day,
                         .reason = payout.reason};
    if (const auto sound = checkBooking(context, booking); !sound) {
        return tl::unexpected(sound.error());
    }
    std::vector<LeaveLine> lines;
    const auto ledger = heldLines(work, payout.candidate);
    for (const LotBalance& balance : domain::lotsOn(ledger, payout.day)) {
        if (isAsked(payout, balance.lot.kind) && balance.amount > 0 &&
            balance.lot.expires > payout.day) {
            if (const auto may = mayPayOut(context, booking, balance.lot.kind); !may) {
                return tl::unexpected(may.error());
            }
            lines.push_back(lineFor(booking, balance.lot, -balance.amount));
        }
    }
    if (lines.empty()) {
        return refuse("leave.nothing_left");
    }
    lines = book(work, std::move(lines));
    work.commit();
    return lines;
}

Result<LeaveLine> counterLeave(Context& context, domain::LeaveBookingId id,
                               std::string_view reason) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(reason).empty()) {
        return refuse("leave.reason_missing", "reason");
    }
    UnitOfWork work(context);
    LeaveRepository ledger(work.connection());
    const auto wrong = ledger.find(id);
    if (!wrong) {
        return refuse("record.missing", kTable);
    }
    ledger.hold({&wrong->candidate, 1});
    if (ledger.isCountered(id)) {
        return refuse("leave.countered_already");
    }
    LeaveLine counter = *wrong;
    counter.id = {};
    counter.event = LeaveEvent::Correction;
    counter.amount = -wrong->amount;
    counter.exact = 0;
    counter.source = domain::LeaveSource::Hand;
    counter.counters = id;
    counter.reason = std::string(domain::trim(reason));
    const auto booked = book(work, {counter});
    work.commit();
    return booked.front();
}

Result<std::vector<LeaveLine>> expireLeave(Context& context, domain::Date until) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    LeaveRepository ledger(work.connection());
    std::vector<domain::CandidateId> workers;
    for (const auto& [candidate, sums] : ledger.expiringUntil(until)) {
        workers.push_back(candidate);
    }
    ledger.hold(workers);
    std::vector<LeaveLine> lines;
    for (const auto& [candidate, sums] : ledger.expiringUntil(until)) {
        for (const LotBalance& due : domain::dueExpiries(sums, until)) {
            LeaveLine line;
            line.candidate = candidate;
            line.lot = due.lot;
            line.event = LeaveEvent::Expiry;
            line.date = due.lot.expires;
            line.amount = due.amount;
            line.source = domain::LeaveSource::ExpiryRule;
            lines.push_back(std::move(line));
        }
    }
    if (!lines.empty()) {
        lines = book(work, std::move(lines));
        work.commit();
    }
    return lines;
}

} // namespace werkbalie::app
