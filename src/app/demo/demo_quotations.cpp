// Offers of the demo agency in every state, made by the same steps as at a desk.
#include "app/acquisition/quotations.h"
#include "app/demo/demo_world.h"
#include "storage/repositories/user_repository.h"

namespace werkbalie::app {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

enum class Ending { Concept, Sent, Negotiating, Agreed, Declined, Revised };

struct DemoOffer {
    int daysAgo;
    Ending ending;
    int functions;
};
/// The fourth has expired by today, the third is silent for more than a week.
constexpr std::array kOffers{
    DemoOffer{1, Ending::Concept, 2},     DemoOffer{2, Ending::Sent, 1},
    DemoOffer{11, Ending::Sent, 2},       DemoOffer{50, Ending::Sent, 1},
    DemoOffer{9, Ending::Negotiating, 2}, DemoOffer{30, Ending::Agreed, 2},
    DemoOffer{21, Ending::Agreed, 1},     DemoOffer{40, Ending::Declined, 1},
    DemoOffer{6, Ending::Revised, 3},     DemoOffer{4, Ending::Concept, 1}};

domain::AllowanceTerms allowance(std::string name, std::int64_t percent) {
    return {.name = std::move(name),
            .percentage = domain::Percentage::fromUnits(percent * 10'000),
            .carries = domain::AllowanceCarries::WageAndPremiums};
}

QuotedCalculation calculationFor(const DemoOccupation& occupation, domain::Date from) {
    QuotedCalculation wanted{.occupation = occupation.name, .input = {}};
    wanted.input.date = from;
    wanted.input.grossHourlyWage =
        domain::HourlyRate::fromMoney(domain::Money::fromCents(occupation.highestWage));
    wanted.input.minutesPerWeek = domain::Minutes{occupation.minutesPerWeek};
    wanted.input.employerSize = domain::EmployerSize::Medium;
    wanted.input.allowances = {allowance("Overwerk 150%", 150)};
    if (occupation.weekends) {
        wanted.input.allowances.push_back(allowance("Zondag 200%", 200));
    }
    wanted.input.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 180'000};
    return wanted;
}

class OfferMaker {
public:
    explicit OfferMaker(DemoWorld& world) : m_world(world), m_context(world.work.context()) {}

    [[nodiscard]] domain::Result<void> make(const DemoOffer& offer, const domain::Client& client) {
        const domain::Date day = m_world.options.asOf - days{offer.daysAgo};
        m_world.clock.set(day, 10h);
        m_context.user = *storage::UserRepository(m_world.connection()).find(client.owner);
        NewQuotation wanted{.client = client.id};
        const auto occupations = m_world.data.occupationsOf(client.sector);
        const auto count = std::min(occupations.size(), static_cast<std::size_t>(offer.functions));
        for (std::size_t i = 0; i < count; ++i) {
            wanted.calculations.push_back(calculationFor(occupations[i], day + days{7}));
        }
        auto started = startQuotation(m_context, wanted);
        if (!started) { // figures of that day are not known: one offer less
            return {};
        }
        m_quotation = std::move(started->record);
        return end(offer.ending, day);
    }

private:
    using Outcome = domain::Result<Saved<domain::Quotation>>;

    [[nodiscard]] QuotationMove move(const std::string& reason = {}) const {
        return {.id = m_quotation.id, .version = m_quotation.version, .reason = reason};
    }
    [[nodiscard]] domain::Result<void> keep(const Outcome& outcome) {
        if (!outcome) {
            return tl::unexpected(outcome.error());
        }
        m_quotation = outcome->record;
        return {};
    }
    void later(domain::Date day) { m_world.clock.set(day, 14h); }

    [[nodiscard]] domain::Result<void> end(Ending ending, domain::Date day) {
        if (ending == Ending::Concept) {
            return {};
        }
        if (const auto sent = keep(sendQuotation(m_context, move())); !sent) {
            return sent;
        }
        later(day + days{2});
        switch (ending) {
        case Ending::Concept:
        case Ending::Sent:
            return {};
        case Ending::Negotiating:
            return talk();
        case Ending::Agreed:
            return agree();
        case Ending::Declined:
            return keep(declineQuotation(m_context, move("Tarief te hoog")));
        case Ending::Revised:
            return revise(day);
        }
        return {};
    }

    [[nodiscard]] domain::Result<void> talk() {
        const auto& line = m_quotation.lines.front();
        return keep(recordRound(m_context, move(),
                                {.party = domain::NegotiationParty::Client,
                                 .topic = line.occupation + ": tarief",
                                 .oldValue = "€ " + line.tariff.toString(),
                                 .newValue = {},
                                 .note = "Vraagt een lager tarief bij meer dan tien mensen."}));
    }

    [[nodiscard]] domain::Result<void> agree() {
        const auto agreed = agreeQuotation(m_context, move());
        // In the first weeks of a year the agreements of that year stand in the way.
        if (!agreed && agreed.error().key != "quotation.agreement_follows") {
            return tl::unexpected(agreed.error());
        }
        return {};
    }

    [[nodiscard]] domain::Result<void> revise(domain::Date day) {
        if (const auto talked = talk(); !talked) {
            return talked;
        }
        if (const auto next = keep(reviseQuotation(m_context, m_quotation.id)); !next) {
            return next;
        }
        m_quotation.paymentTermDays = 30;
        if (const auto saved = keep(saveQuotation(m_context, m_quotation)); !saved) {
            return saved;
        }
        later(day + days{3});
        return keep(sendQuotation(m_context, move()));
    }

    DemoWorld& m_world;
    Context& m_context;
    domain::Quotation m_quotation;
};

} // namespace

domain::Result<void> writeQuotations(DemoWorld& world) {
    const domain::User maker = world.work.context().user;
    const domain::Instant before = world.clock.now();
    OfferMaker offers(world);
    std::size_t next = 0;
    for (const auto& client : world.clients) {
        if (client.stage == domain::ClientStage::Blocked || next >= kOffers.size()) {
            continue;
        }
        if (const auto made = offers.make(kOffers.at(next++), client); !made) {
            return made;
        }
    }
    world.work.context().user = maker;
    world.clock.set(before);
    return {};
}

} // namespace werkbalie::app
