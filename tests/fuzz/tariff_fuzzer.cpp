// Any bytes are a tariff, a question backwards or a fee, or a refusal; whatever is calculated adds
// up.
// links: werkbalie_exchange
#include "exchange/backwards_json.h"
#include "exchange/fees_json.h"
#include "exchange/parameters_json.h"

#include <cstdint>
#include <cstdlib>

using namespace werkbalie;

namespace {

const domain::ParameterSet& figures() {
    return exchange::builtInParameters();
}

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void tryTariff(std::string_view text) {
    const auto request = exchange::readTariffRequest(text);
    if (!request) {
        return;
    }
    const auto breakdown = exchange::calculateTariff(*request, figures());
    if (breakdown) {
        std::int64_t without = 0;
        for (const auto& expense : request->input.expenses) {
            without += expense.withMargin
                           ? 0
                           : expense.perHour.toMoney(domain::Rounding::HalfAwayFromZero).cents();
        }
        check(breakdown->costPrice.cents() + breakdown->margin.cents() + without ==
              breakdown->tariff.cents());
        static_cast<void>(exchange::tariffJson(*breakdown).dump());
    }
}

void tryBackwards(std::string_view text) {
    const auto request = exchange::readBackwardsRequest(text);
    if (!request) {
        return;
    }
    if (const auto answer = exchange::answerBackwards(*request, figures())) {
        check(answer->lowestTariff >= answer->breakEvenTariff);
        static_cast<void>(exchange::backwardsJson(*answer).dump());
    }
}

void tryFees(std::string_view text) {
    if (const auto input = exchange::readRecruitmentFee(text)) {
        const auto fee = domain::recruitmentFee(*input, figures());
        check(!fee || fee->refund <= fee->fee);
    }
    if (const auto input = exchange::readBrokerage(text)) {
        const auto result = domain::brokerage(*input);
        check(!result || result->rate + result->margin == result->tariff);
    }
    if (const auto input = exchange::readTakeoverFee(text)) {
        const auto fee = domain::takeoverFee(*input, figures());
        check(!fee || fee->fee <= fee->steps.front().fee);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    tryTariff(text);
    tryBackwards(text);
    tryFees(text);
    return 0;
}
