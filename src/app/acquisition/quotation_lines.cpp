// A line keeps its calculation as it was frozen; what changes later is calculated anew.
#include "app/acquisition/quotation_lines.h"

#include "app/acquisition/margin_floors.h"
#include "app/administration/tariff_record.h"
#include "app/json_text.h"
#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/acquisition/tariff/margin_floor.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::QuotationLine;
using domain::Result;

/// Share of the tariff that a first calculation keeps, in percent, until the user says otherwise.
constexpr std::int64_t kFirstMarginPercent = 15;
constexpr std::int64_t kUnitsPerPercent = 10'000;

std::string lineJson(const QuotationLine& line) {
    return JsonObject()
        .add("occupation", line.occupation)
        .add("tariff", line.tariff.units())
        .addList("rates", line.rates,
                 [](const domain::QuotedRate& rate) {
                     return JsonObject()
                         .add("name", rate.name)
                         .add("tariff", rate.tariff.units())
                         .text();
                 })
        .add("note", line.note)
        .add("margin_reason", line.marginReason)
        .text();
}

Result<domain::RateBreakdown> calculated(const Context& context,
                                         const QuotedCalculation& calculation) {
    const auto parameters = domain::withTariffOverrides(context.parameters, calculation.overrides,
                                                        calculation.input.date);
    if (!parameters) {
        return tl::unexpected(parameters.error());
    }
    return domain::calculateTariff(calculation.input, *parameters);
}

/// The rate of that name in a calculation, or nothing.
std::optional<domain::HourlyRate> rateIn(const domain::RateBreakdown& breakdown,
                                         const std::string& name) {
    const auto found =
        std::ranges::find(breakdown.allowanceTariffs, name, &domain::AllowanceTariff::name);
    return found == breakdown.allowanceTariffs.end()
               ? std::nullopt
               : std::optional(domain::HourlyRate::fromMoney(found->tariff));
}

/// An offer is for a function: of the worker it was calculated for it keeps the age alone.
QuotedCalculation ofAnyWorker(QuotedCalculation calculation) {
    calculation.input.age = domain::workerAge(calculation.input);
    calculation.input.birthDate.reset();
    return calculation;
}

domain::Refusal atFunction(domain::Refusal refusal, const std::string& occupation) {
    if (refusal.where.empty()) {
        refusal.where = occupation;
    }
    return refusal;
}

} // namespace

Result<QuotationLine> pricedAsOffered(const Context& context, QuotationLine line) {
    const auto before = breakdownOf(line.calculation);
    const auto input = tariffInputOf(line.calculation);
    const auto overrides = tariffOverridesOf(line.calculation);
    if (line.calculation.empty() || !before || !input || !overrides ||
        domain::HourlyRate::fromMoney(before->tariff) == line.tariff) {
        return line;
    }
    QuotedCalculation wanted{
        .occupation = line.occupation, .input = *input, .overrides = *overrides};
    wanted.input.grossHourlyWage = before->grossHourlyWage;
    wanted.input.margin = {.kind = domain::MarginKind::TargetTariff, .value = line.tariff.units()};
    const auto breakdown = calculated(context, wanted);
    if (!breakdown) {
        return tl::unexpected(atFunction(breakdown.error(), line.occupation));
    }
    for (domain::QuotedRate& rate : line.rates) {
        if (rateIn(*before, rate.name) == rate.tariff) {
            rate.tariff = rateIn(*breakdown, rate.name).value_or(rate.tariff);
        }
    }
    line.calculation = tariffRecord(wanted.input, *breakdown, wanted.overrides);
    return line;
}

Result<QuotationLine> quotedLine(const Context& context, const QuotedCalculation& asked) {
    const QuotedCalculation calculation = ofAnyWorker(asked);
    const auto breakdown = calculated(context, calculation);
    if (!breakdown) {
        return tl::unexpected(atFunction(breakdown.error(), calculation.occupation));
    }
    QuotationLine line{.occupation = calculation.occupation,
                       .tariff = domain::HourlyRate::fromMoney(breakdown->tariff),
                       .wage = breakdown->grossHourlyWage,
                       .minutesPerWeek = calculation.input.minutesPerWeek,
                       .calculation =
                           tariffRecord(calculation.input, *breakdown, calculation.overrides)};
    for (const auto& allowance : breakdown->allowanceTariffs) {
        line.rates.push_back(
            {.name = allowance.name, .tariff = domain::HourlyRate::fromMoney(allowance.tariff)});
    }
    return line;
}

Result<std::vector<QuotationLine>> quotedLines(const Context& context,
                                               const std::vector<QuotedCalculation>& calculations) {
    std::vector<QuotationLine> lines;
    for (const QuotedCalculation& calculation : calculations) {
        auto line = quotedLine(context, calculation);
        if (!line) {
            return tl::unexpected(line.error());
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

QuotedCalculation startingCalculation(Context& context, const domain::Quotation& quotation) {
    QuotedCalculation start{.occupation = {}, .input = {}};
    start.input.margin = {.kind = domain::MarginKind::PercentageOfTariff,
                          .value = kFirstMarginPercent * kUnitsPerPercent};
    if (const auto agency = storage::AgencyRepository(context.database.connection()).load()) {
        start.input.employerSize = agency->employerSize;
    }
    for (auto line = quotation.lines.rbegin(); line != quotation.lines.rend(); ++line) {
        const auto input = tariffInputOf(line->calculation);
        const auto overrides = tariffOverridesOf(line->calculation);
        if (line->calculation.empty() || !input || !overrides) {
            continue;
        }
        const domain::MarginTerms first = start.input.margin;
        start.input = *input;
        start.overrides = *overrides;
        start.input.grossHourlyWage.reset();
        if (start.input.margin.kind == domain::MarginKind::TargetTariff) {
            start.input.margin = first; // a tariff of another function
        }
        break;
    }
    start.input.date = quotation.tariffPeriod.from;
    return start;
}

QuotationLine lineOf(const domain::TariffAgreement& agreement) {
    QuotationLine line{.occupation = agreement.occupation, .tariff = agreement.tariff};
    for (const domain::AgreedRate& rate : agreement.rates) {
        line.rates.push_back({.name = rate.name, .tariff = rate.tariff});
    }
    const auto breakdown = breakdownOf(agreement.calculation);
    const auto input = tariffInputOf(agreement.calculation);
    if (agreement.calculation.empty() || !breakdown || !input) {
        return line;
    }
    line.calculation = agreement.calculation;
    line.wage = breakdown->grossHourlyWage;
    line.minutesPerWeek = input->minutesPerWeek;
    if (!line.rates.empty()) {
        return line;
    }
    for (const auto& allowance : breakdown->allowanceTariffs) {
        line.rates.push_back(
            {.name = allowance.name, .tariff = domain::HourlyRate::fromMoney(allowance.tariff)});
    }
    return line;
}

domain::Findings draftFindings(Context& context, const domain::Quotation& draft) {
    auto findings = quotationFindings(draft, context.clock.today());
    for (const QuotationLine& line : draft.lines) {
        if (const auto question = marginQuestionOf(draft, line)) {
            for (auto& finding : marginFindings(context, *question)) {
                finding.where = line.occupation;
                findings.push_back(std::move(finding));
            }
        }
    }
    return findings;
}

std::vector<domain::Refusal> sendingObstacles(Context& context, const domain::Quotation& draft) {
    const bool mayAgree = domain::mayDo(context.user.role, domain::Right::AgreeMargins);
    std::vector<domain::Refusal> obstacles;
    for (const QuotationLine& line : draft.lines) {
        const auto question = marginQuestionOf(draft, line);
        const bool agreedBySender = mayAgree && !domain::trim(line.marginReason).empty();
        if (!question || agreedBySender) {
            continue;
        }
        if (auto obstacle = marginObstacle(context, *question)) {
            obstacles.push_back(std::move(*obstacle));
        }
    }
    return obstacles;
}

domain::Findings rateFindings(const QuotationLine& line) {
    const auto input = tariffInputOf(line.calculation);
    const std::vector<domain::AllowanceTerms> none;
    domain::Findings findings;
    for (const domain::QuotedRate& rate : line.rates) {
        const auto read =
            domain::agreedRate(rate.name, rate.tariff, input ? input->allowances : none);
        if (read.kind == domain::AllowanceKind::Other && !read.percentage) {
            findings.push_back(
                domain::warningFinding("quotation.rate_without_hours", line.occupation,
                                       {{"name", rate.name}, {"occupation", line.occupation}}));
        }
    }
    return findings;
}

domain::Findings lineFindings(const QuotationLine& line) {
    if (line.calculation.empty()) {
        return {};
    }
    const auto breakdown = breakdownOf(line.calculation);
    if (!breakdown) {
        return {};
    }
    domain::Findings findings = breakdown->findings;
    for (domain::Finding& finding : findings) {
        finding.where = line.occupation;
    }
    return findings;
}

std::optional<domain::MarginQuestion> marginQuestionOf(const domain::Quotation& quotation,
                                                       const QuotationLine& line) {
    const auto breakdown = breakdownOf(line.calculation);
    if (line.calculation.empty() || !breakdown) {
        return std::nullopt;
    }
    const domain::Money tariff = line.tariff.toMoney(domain::Rounding::HalfAwayFromZero);
    return domain::MarginQuestion{.subject = domain::MarginSubject::Quotation,
                                  .client = quotation.client,
                                  .branch = quotation.branch,
                                  .occupation = line.occupation,
                                  .day = quotation.tariffPeriod.from,
                                  .tariff = tariff,
                                  .margin = tariff - domain::costsOf(*breakdown)};
}

std::string describe(const domain::Quotation& quotation) {
    JsonObject texts;
    for (const auto& [kind, text] : quotation.texts) {
        texts.add(toText(kind), text);
    }
    return JsonObject()
        .add("number", quotation.number)
        .add("edition", quotation.edition)
        .add("client", quotation.client.value)
        .add("state", toText(quotation.state))
        .add("language", toText(quotation.language))
        .add("date", quotation.date)
        .add("valid_until", quotation.validUntil)
        .add("tariffs_from", quotation.tariffPeriod.from)
        .add("tariffs_until", quotation.tariffPeriod.until)
        .add("payment_term_days", quotation.paymentTermDays)
        .add("subject", quotation.subject)
        .addList("lines", quotation.lines, lineJson)
        .addJson("texts", texts.text())
        .addList("annexes", quotation.annexes,
                 [](const domain::QuotationAnnex& annex) {
                     return JsonObject().add("title", annex.title).text();
                 })
        .add("reason", quotation.reason)
        .text();
}

std::string describe(const domain::QuotationRound& round) {
    return JsonObject()
        .add("quotation", round.quotation.value)
        .add("party", toText(round.party))
        .add("topic", round.topic)
        .add("old_value", round.oldValue)
        .add("new_value", round.newValue)
        .add("note", round.note)
        .text();
}

} // namespace werkbalie::app
