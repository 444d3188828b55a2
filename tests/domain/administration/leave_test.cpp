// The leave ledger over random lines, weeks and wishes: nothing is lost to rounding or to order.
#include "domain/administration/leave/leave_accrual.h"
#include "domain/administration/leave/leave_balance.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

const CandidateId kWorker{7};

LeaveRates usualRates() {
    LeaveRates rates;
    rates.statutoryDays = Percentage::fromUnits(200'000);
    rates.extraDays = Percentage::fromUnits(57'500); // 5.75 days
    rates.advDays = Percentage::fromUnits(63'333);   // 6.3333 days
    rates.holidayAllowance = Percentage::fromUnits(83'300);
    rates.statutoryMonths = 6;
    rates.extraMonths = 60;
    return rates;
}

LeaveBasis basisOn(Date day, Minutes paid, Money wage = {}) {
    return {.candidate = kWorker,
            .placement = PlacementId{3},
            .week = IsoWeek::of(day),
            .day = day,
            .paid = paid,
            .wage = wage};
}

/// Books what a run would, and remembers it as the database does.
class Book {
public:
    void run(const std::vector<LeaveBasis>& bases) {
        const auto made = accrueLeave(
            bases, [this](const LeaveBasis&) -> const LeaveRates& { return m_rates; },
            [this](const LotOwner& owner) {
                AccruedBefore before;
                for (const LeaveLine& line : lines) {
                    if (line.lot == owner.lot && line.candidate == owner.candidate) {
                        before.amount += line.amount;
                        before.exact += line.exact;
                    }
                }
                return before;
            });
        lines.insert(lines.end(), made.begin(), made.end());
    }
    [[nodiscard]] std::int64_t of(LeaveKind kind) const {
        const auto sums = balancesOn(lines, kNeverExpires);
        const auto found = sums.find(kind);
        return found == sums.end() ? 0 : found->second;
    }
    std::vector<LeaveLine> lines;

private:
    LeaveRates m_rates = usualRates();
};

std::vector<LeaveBasis> randomWeeks() {
    const auto count = *rc::gen::inRange(1, 30);
    std::vector<LeaveBasis> bases;
    for (int i = 0; i < count; ++i) {
        const Date day = makeDate(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 365)};
        bases.push_back(basisOn(day, Minutes{*rc::gen::inRange(-300, 700)},
                                Money::fromCents(*rc::gen::inRange(-10'000, 30'000))));
    }
    return bases;
}

LeaveLine lineOf(LeaveLot lot, LeaveEvent event, Date date, std::int64_t amount) {
    LeaveLine line;
    line.candidate = kWorker;
    line.lot = lot;
    line.event = event;
    line.date = date;
    line.amount = amount;
    return line;
}

LeaveLot randomLot() {
    const auto kinds = allLeaveKinds();
    const LeaveKind kind = kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())];
    const int year = *rc::gen::inRange(2022, 2028);
    const Date expires = unitOf(kind) == LeaveUnit::Time && kind != LeaveKind::Adv
                             ? makeDate(year + 1, *rc::gen::element(1U, 7U), 1)
                             : kNeverExpires;
    return {kind, year, expires};
}

std::vector<LeaveLine> randomLines() {
    const auto count = *rc::gen::inRange(0, 40);
    std::vector<LeaveLine> lines;
    for (int i = 0; i < count; ++i) {
        const auto event = *rc::gen::element(LeaveEvent::Accrual, LeaveEvent::Use,
                                             LeaveEvent::Payout, LeaveEvent::Correction);
        lines.push_back(lineOf(randomLot(), event,
                               makeDate(2022, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 2200)},
                               *rc::gen::inRange(-2'000, 4'000)));
    }
    return lines;
}

} // namespace

TEST_CASE("fifty-two weeks give a part-timer the year's right to the minute", "[leave]") {
    rc::check("the weeks of a year sum to four times the week", [] {
        const int perWeek = *rc::gen::inRange(1, 60 * 60);
        Book book;
        for (int week = 0; week < 52; ++week) {
            book.run({basisOn(makeDate(2026, 1, 5) + std::chrono::days{7 * week % 357},
                              Minutes{perWeek})});
        }
        RC_ASSERT(book.of(LeaveKind::Statutory) == 4 * perWeek);
        RC_ASSERT(book.of(LeaveKind::Extra) ==
                  yearlyLeave(usualRates().extraDays, Minutes{perWeek}).count());
        RC_ASSERT(book.of(LeaveKind::Adv) ==
                  yearlyLeave(usualRates().advDays, Minutes{perWeek}).count());
    });
}

TEST_CASE("how a period is split into runs changes nothing", "[leave]") {
    rc::check("one run or many, in any order, books the same in all", [] {
        std::vector<LeaveBasis> bases = randomWeeks();
        Book whole;
        whole.run(bases);
        std::ranges::sort(bases, {}, [&](const LeaveBasis& basis) {
            return (basis.paid.count() * 7919 + basis.wage.cents()) % 97; // another order
        });
        Book inParts;
        std::size_t done = 0;
        while (done < bases.size()) {
            const auto size = std::min(bases.size() - done, *rc::gen::inRange<std::size_t>(1, 5));
            inParts.run({bases.begin() + static_cast<std::ptrdiff_t>(done),
                         bases.begin() + static_cast<std::ptrdiff_t>(done + size)});
            done += size;
        }
        for (const LeaveKind kind : allLeaveKinds()) {
            RC_ASSERT(whole.of(kind) == inParts.of(kind));
        }
    });
    rc::check("a day in two halves gives what the day gives", [] {
        const int minutes = *rc::gen::inRange(2, 900);
        const int first = *rc::gen::inRange(1, minutes);
        const Date day = makeDate(2026, 3, 4);
        Book whole;
        whole.run({basisOn(day, Minutes{minutes})});
        Book halves;
        halves.run({basisOn(day, Minutes{first}), basisOn(day, Minutes{minutes - first})});
        RC_ASSERT(whole.of(LeaveKind::Statutory) == halves.of(LeaveKind::Statutory));
        RC_ASSERT(whole.lines == halves.lines);
    });
}

TEST_CASE("hours that are taken back take back what they gave", "[leave]") {
    rc::check("a correction of minus the hours leaves nothing", [] {
        const std::vector<LeaveBasis> bases = randomWeeks();
        Book book;
        book.run(bases);
        std::vector<LeaveBasis> back = bases;
        for (LeaveBasis& basis : back) {
            basis.paid = -basis.paid;
            basis.wage = -basis.wage;
        }
        book.run(back);
        for (const LeaveKind kind : allLeaveKinds()) {
            RC_ASSERT(book.of(kind) == 0);
        }
    });
}

TEST_CASE("a balance is the sum of its lines, whatever their order", "[leave]") {
    rc::check("lots sum to the kind, and a shuffled ledger says the same", [] {
        std::vector<LeaveLine> lines = randomLines();
        const Date day = makeDate(2022, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 2200)};
        const auto balances = balancesOn(lines, day);
        const auto lots = lotsOn(lines, day);
        for (const auto& [kind, amount] : balances) {
            std::int64_t ofLots = 0;
            for (const LotBalance& lot : lots) {
                ofLots += lot.lot.kind == kind ? lot.amount : 0;
            }
            std::int64_t ofLines = 0;
            for (const LeaveLine& line : lines) {
                ofLines += line.lot.kind == kind && line.date <= day ? line.amount : 0;
            }
            RC_ASSERT(amount == ofLots);
            RC_ASSERT(amount == ofLines);
        }
        std::ranges::reverse(lines);
        std::ranges::stable_sort(lines, {}, &LeaveLine::amount);
        RC_ASSERT(lotsOn(lines, day) == lots);
    });
}

TEST_CASE("what expires first is used first", "[leave]") {
    const LeaveLot old{LeaveKind::Extra, 2021, makeDate(2027, 1, 1)};
    const LeaveLot gone{LeaveKind::Statutory, 2025, makeDate(2026, 7, 1)};
    const LeaveLot fresh{LeaveKind::Statutory, 2026, makeDate(2027, 7, 1)};
    const std::vector<LotBalance> lots{{old, 120}, {gone, 600}, {fresh, 300}};
    const LeaveWish wish{.wanted = Minutes{480}, .day = makeDate(2026, 11, 23)};
    CHECK(planUse(lots, wish, fresh) ==
          std::vector<LotBalance>{{old, 120}, {fresh, 360}}); // 60 more than there is
    CHECK(availableOn(lots, wish) == Minutes{420});
    CHECK(availableOn(lots, {BalanceUse::TimeForTime, Minutes{1}, wish.day}) == Minutes{0});
    rc::check("a plan gives what was wished, and no lot more than it has but the debt", [] {
        const auto lines = randomLines();
        const Date day = makeDate(2024, 6, 1);
        const auto held = lotsOn(lines, day);
        const LeaveWish asked{.wanted = Minutes{*rc::gen::inRange(1, 9'000)}, .day = day};
        const LeaveLot debt{LeaveKind::Statutory, 2024, makeDate(2025, 7, 1)};
        std::int64_t sum = 0;
        for (const LotBalance& part : planUse(held, asked, debt)) {
            sum += part.amount;
            RC_ASSERT(part.amount > 0);
            const auto found = std::ranges::find(held, part.lot, &LotBalance::lot);
            // the captured expression of RC_ASSERT does not stop at the first half
            const bool within =
                part.lot == debt || (found != held.end() && part.amount <= found->amount);
            RC_ASSERT(within);
            RC_ASSERT(part.lot.expires > day);
        }
        RC_ASSERT(sum == asked.wanted.count());
    });
}

TEST_CASE("an expiry run empties what expired, once", "[leave]") {
    rc::check("nothing positive stays, debts stay as they are, and a second run books nothing", [] {
        std::vector<LeaveLine> lines = randomLines();
        const Date until = makeDate(2022, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 2600)};
        const auto before = lotsOn(lines, kNeverExpires);
        for (const LotBalance& due : dueExpiries(lines, until)) {
            RC_ASSERT(due.amount < 0);
            lines.push_back(lineOf(due.lot, LeaveEvent::Expiry, due.lot.expires, due.amount));
        }
        for (const LotBalance& left : lotsOn(lines, kNeverExpires)) {
            const bool livesOrOwes = left.lot.expires > until || left.amount < 0;
            RC_ASSERT(livesOrOwes);
            RC_ASSERT(std::ranges::count(before, left) == 1);
        }
        RC_ASSERT(dueExpiries(lines, until).empty());
    });
    const LeaveLot lot{LeaveKind::Statutory, 2025, makeDate(2026, 7, 1)};
    std::vector<LeaveLine> lines{lineOf(lot, LeaveEvent::Accrual, makeDate(2025, 12, 28), 600),
                                 lineOf(lot, LeaveEvent::Expiry, lot.expires, -600)};
    CHECK(dueExpiries(lines, makeDate(2026, 12, 31)).empty());
    // Leave that turns out to have been taken in June comes back from what expired.
    lines.push_back(lineOf(lot, LeaveEvent::Use, makeDate(2026, 6, 12), -480));
    CHECK(dueExpiries(lines, makeDate(2026, 12, 31)) == std::vector<LotBalance>{{lot, 480}});
    CHECK(dueExpiries(lines, makeDate(2026, 6, 30)).empty());
}

TEST_CASE("a week over New Year gives rights in both years", "[leave]") {
    Book book;
    book.run({basisOn(makeDate(2026, 12, 31), Minutes{480}),
              basisOn(makeDate(2027, 1, 1), Minutes{480})});
    const auto lots = lotsOn(book.lines, kNeverExpires);
    CHECK(std::ranges::count_if(lots, [](const LotBalance& lot) {
              return lot.lot.kind == LeaveKind::Statutory && lot.amount == 37; // 36.92 minutes
          }) == 2);
    for (const LeaveLine& line : book.lines) {
        CHECK(line.date == (line.lot.year == 2026 ? makeDate(2026, 12, 31) : makeDate(2027, 1, 3)));
    }
}
