// What holds for every value, tried on many random ones.
#include "domain/base/date_range.h"
#include "domain/base/decimal.h"
#include "domain/base/identifiers.h"
#include "domain/base/iso_week.h"
#include "domain/base/money.h"
#include "domain/base/rates.h"
#include "domain/base/text.h"
#include "tests/support/catch.h"

#include <limits>
#include <numeric>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

rc::Gen<Date> anyDate() {
    const auto first = makeDate(1900, 1, 1).time_since_epoch().count();
    const auto end = makeDate(2199, 12, 20).time_since_epoch().count();
    return rc::gen::map(rc::gen::inRange(first, end),
                        [](auto count) { return Date{std::chrono::days{count}}; });
}

DateRange anyRange() {
    const Date from = *anyDate();
    if (*rc::gen::arbitrary<bool>())
        return {.from = from, .until = {}};
    return {.from = from, .until = from + std::chrono::days{*rc::gen::inRange(0, 400)}};
}

bool dayInBoth(const DateRange& a, const DateRange& b) {
    const Date day = std::max(a.from, b.from);
    return a.contains(day) && b.contains(day);
}

} // namespace

TEST_CASE("every number survives writing and reading") {
    CHECK(rc::check("parse(format(x)) == x", [](std::int64_t units) {
        const int scale = *rc::gen::inRange(0, 10);
        RC_ASSERT(parseDecimal(formatDecimal(units, scale, scale), scale).value() == units);
    }));
}

TEST_CASE("every amount survives, canonical and in Dutch digits") {
    CHECK(rc::check([](std::int64_t cents) {
        const Money money = Money::fromCents(cents);
        std::string text = money.toString();
        RC_ASSERT(Money::parse(text) == money);
        text.replace(text.find('.'), 1, ",");
        RC_ASSERT(Money::parseDutch(text) == money);
    }));
}

TEST_CASE("every day survives each notation") {
    CHECK(rc::check([] {
        const Date day = *anyDate();
        RC_ASSERT(parseIsoDate(isoDate(day)) == day);
        RC_ASSERT(parseDutchDate(dutchDate(day)) == day);
        RC_ASSERT(parseDutchDate(isoDate(day)) == day);
        RC_ASSERT(parseIsoInstant(isoInstant(Instant{day})) == Instant{day});
    }));
}

TEST_CASE("every week is the week of its own days") {
    CHECK(rc::check([] {
        const Date day = *anyDate();
        const IsoWeek week = IsoWeek::of(day);
        RC_ASSERT(week.days().contains(day));
        RC_ASSERT(IsoWeek::of(week.monday()) == week);
        RC_ASSERT(IsoWeek::of(week.sunday()) == week);
        RC_ASSERT(isoWeekday(week.monday()) == 1u);
        RC_ASSERT(IsoWeek::parse(week.toString()) == week);
        RC_ASSERT(week.plusWeeks(1).monday() == week.monday() + std::chrono::days{7});
    }));
}

TEST_CASE("shares add up to the total and none is off by a whole cent") {
    CHECK(rc::check([](std::int32_t total) {
        const auto weights = *rc::gen::suchThat(
            rc::gen::container<std::vector<std::int64_t>>(
                rc::gen::inRange<std::int64_t>(0, 10'000)),
            [](const auto& w) { return std::ranges::any_of(w, [](auto x) { return x > 0; }); });
        const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128{0});
        Money added;
        const auto parts = allocate(Money::fromCents(total), weights);
        RC_ASSERT(parts.size() == weights.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            added += parts[i];
            const Int128 error = parts[i].cents() * sum - Int128{total} * weights[i];
            RC_ASSERT(error < sum && -error < sum);
        }
        RC_ASSERT(added == Money::fromCents(total));
    }));
}

TEST_CASE("rounded division stays within its bounds of the exact quotient") {
    CHECK(rc::check([](std::int64_t a, std::int32_t b, std::int32_t divisor) {
        RC_PRE(divisor != 0);
        const Int128 product = static_cast<Int128>(a) * b;
        const Int128 exact = product / divisor;
        RC_PRE(exact < std::numeric_limits<std::int64_t>::max() &&
               exact > std::numeric_limits<std::int64_t>::min());
        const auto error = [&](Rounding rounding) {
            const Int128 difference =
                static_cast<Int128>(mulDiv(a, b, divisor, rounding)) * divisor - product;
            return difference < 0 ? -difference : difference;
        };
        const Int128 size = divisor < 0 ? -static_cast<Int128>(divisor) : divisor;
        RC_ASSERT(2 * error(Rounding::HalfAwayFromZero) <= size);
        RC_ASSERT(2 * error(Rounding::HalfEven) <= size);
        RC_ASSERT(error(Rounding::Down) < size);
        RC_ASSERT(error(Rounding::Up) < size);
        RC_ASSERT(mulDiv(a, b, divisor, Rounding::Down) == static_cast<std::int64_t>(exact));
    }));
}

TEST_CASE("overlap is symmetric and means a day in common") {
    CHECK(rc::check([] {
        const DateRange a = anyRange();
        const DateRange b = anyRange();
        RC_ASSERT(overlaps(a, b) == overlaps(b, a));
        RC_ASSERT(overlaps(a, b) == dayInBoth(a, b));
        RC_ASSERT(intersection(a, b) == intersection(b, a));
        RC_ASSERT(overlaps(a, a) == !a.isEmpty());
    }));
}

TEST_CASE("folding twice is folding once, and valid text stays valid") {
    CHECK(rc::check([](const std::string& bytes) {
        const std::string once = foldText(bytes);
        RC_ASSERT(foldText(once) == once);
        const std::string text = utf8FromWindows1252(bytes);
        RC_ASSERT(isValidUtf8(text));
        RC_ASSERT(isValidUtf8(foldText(text)));
    }));
}

TEST_CASE("an identifier that was accepted is accepted in its own notation") {
    CHECK(rc::check([] {
        const auto digits =
            *rc::gen::container<std::string>(9, rc::gen::inRange('0', char{'9' + 1}));
        const auto bsn = Bsn::parse(digits);
        RC_ASSERT(bsn.has_value() == (digits != "000000000" && passesElevenTest(digits)));
        if (bsn)
            RC_ASSERT(Bsn::parse(bsn->digits()).value() == *bsn);
    }));
}
