// The desk: proposing, placing, logging contact, and what is due today.
#include "app/administration/placements.h"
#include "app/guidance/contact_moments.h"
#include "app/matching/matching.h"
#include "app/today.h"
#include "cli/match_json.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::cli {

namespace {

domain::Refusal conflict() {
    return {.key = "cli.conflict", .where = {}, .values = {}};
}

/// The value of an option as one of its words; empty when it is not given.
template <auto parse>
auto choiceOption(const Invocation& invocation, std::string_view name) {
    std::optional<std::decay_t<decltype(*parse(std::string_view{}))>> chosen;
    if (const auto text = invocation.option(name)) {
        const auto value = parse(*text);
        if (!value) {
            throw UsageError(value.error());
        }
        chosen = *value;
    }
    return chosen;
}

int findCommand(Invocation& invocation) {
    const auto vacancy = idOption<domain::VacancyId>(invocation, "--vacancy");
    const auto candidate = idOption<domain::CandidateId>(invocation, "--candidate");
    Session session(invocation);
    return invocation.print(
        toJson(expect(app::addToProcedure(session.contextWithPlaces(), vacancy, candidate))));
}

/// The words of the first release are still understood.
struct NamedStage {
    domain::ProposalStage stage;
    std::optional<domain::DropParty> by = {};
};
NamedStage namedStage(std::string_view word) {
    using domain::ProposalStage;
    if (word == "offered") {
        return {.stage = ProposalStage::Offer};
    }
    if (word == "rejected") {
        return {.stage = ProposalStage::Dropped, .by = domain::DropParty::Client};
    }
    if (word == "withdrawn") {
        return {.stage = ProposalStage::Dropped, .by = domain::DropParty::Candidate};
    }
    const auto stage = domain::parseProposalStage(word);
    if (!stage) {
        throw UsageError(stage.error());
    }
    return {.stage = *stage};
}

std::optional<domain::Drop> dropOf(const Invocation& invocation, const NamedStage& named) {
    auto by = choiceOption<domain::parseDropParty>(invocation, "--party");
    by = by ? by : named.by;
    const auto reason = choiceOption<domain::parseDropReason>(invocation, "--reason-kind");
    return by && reason ? std::optional(domain::Drop{.by = *by, .reason = *reason}) : std::nullopt;
}

/// A higher score that stays behind wants a reason; without one it is said, not refused.
domain::Findings passedOverFindings(const std::vector<app::PassedOver>& passed,
                                    const app::ProposeRequest& request) {
    if (passed.empty() || !domain::trim(request.deviation).empty()) {
        return {};
    }
    return {{.rule = "proposal.deviation_unexplained",
             .severity = domain::Severity::Warning,
             .where = "deviation",
             .values = {{"count", std::to_string(passed.size())}}}};
}

int proposeCommand(Invocation& invocation) {
    const auto vacancy = idOption<domain::VacancyId>(invocation, "--vacancy");
    const auto candidate = idOption<domain::CandidateId>(invocation, "--candidate");
    const auto consent = choiceOption<domain::parseConsentHow>(invocation, "--consent");
    const app::ProposeRequest request{.vacancy = vacancy,
                                      .candidate = candidate,
                                      .consent = consent,
                                      .deviation = invocation.option("--deviation").value_or("")};
    Session session(invocation);
    app::Context& context = session.contextWithPlaces();
    const auto passed = expect(app::passedOverBy(context, vacancy, candidate));
    Json json = toJson(expect(app::propose(context, request)));
    json["passed_over"] = passed.size();
    return invocation.printFindings(std::move(json), passedOverFindings(passed, request));
}

std::optional<domain::Proposal> findProposal(const std::vector<app::ProposalRow>& rows,
                                             domain::CandidateId candidate) {
    for (const app::ProposalRow& row : rows) {
        if (row.proposal.candidate == candidate) {
            return row.proposal;
        }
    }
    return std::nullopt;
}

domain::Proposal proposalOf(app::Context& context, const Invocation& invocation) {
    const auto vacancy = idOption<domain::VacancyId>(invocation, "--vacancy");
    const auto candidate = idOption<domain::CandidateId>(invocation, "--candidate");
    const auto found = findProposal(expect(app::proposalsOfVacancy(context, vacancy)), candidate);
    if (!found) {
        throwRefusal({.key = "cli.proposal_unknown", .where = {}, .values = {}});
    }
    return *found;
}

int stageCommand(Invocation& invocation) {
    const NamedStage named = namedStage(invocation.arguments().front());
    const auto drop = dropOf(invocation, named);
    const auto consent = choiceOption<domain::parseConsentHow>(invocation, "--consent");
    const auto interview = invocation.optionalDate("--interview");
    Session session(invocation);
    app::Context& context = session.contextWithPlaces();
    const domain::Proposal proposal = proposalOf(context, invocation);
    const auto saved = expect(
        app::changeProposal(context, {.id = proposal.id,
                                      .version = proposal.version,
                                      .to = named.stage,
                                      .drop = drop,
                                      .reason = invocation.option("--reason").value_or(""),
                                      .interviewOn = interview,
                                      .consent = consent,
                                      .deviation = invocation.option("--deviation").value_or("")}));
    if (saved.conflict) {
        return invocation.fail(ExitCode::Refused, conflict());
    }
    return invocation.print(toJson(saved.record));
}

int proposalListCommand(Invocation& invocation) {
    const auto vacancy = idOption<domain::VacancyId>(invocation, "--vacancy");
    Session session(invocation);
    Json list = Json::array();
    for (const app::ProposalRow& row :
         expect(app::proposalsOfVacancy(session.context(), vacancy))) {
        Json json = toJson(row.proposal);
        json["name"] = row.candidateName;
        list.push_back(std::move(json));
    }
    return invocation.print(list);
}

/// A target tariff, or a margin of a kind as in `calc tariff`; otherwise the draft's own.
void readMargin(const Invocation& invocation, domain::TariffInput& input) {
    if (invocation.has("--tariff")) {
        input.margin = {.kind = domain::MarginKind::TargetTariff,
                        .value = rateOption(invocation, "--tariff").units()};
        return;
    }
    if (!invocation.has("--margin")) {
        return;
    }
    const auto kind =
        domain::parseMarginKind(invocation.option("--margin-kind").value_or("amount"));
    if (!kind) {
        throw UsageError(kind.error());
    }
    const std::string text = invocation.require("--margin");
    const auto value = domain::parseDutchDecimal(text, 4);
    if (!value) {
        throwBadValue("--margin", text);
    }
    input.margin = {.kind = *kind, .value = *value};
}

void readTerms(const Invocation& invocation, app::NewPlacement& wanted) {
    if (invocation.has("--wage")) {
        wanted.placement.wage = rateOption(invocation, "--wage");
        wanted.tariff.grossHourlyWage = wanted.placement.wage;
    }
    if (const auto start = invocation.optionalDate("--start")) {
        wanted.placement.period.from = *start;
        wanted.tariff.date = *start;
    }
    if (const auto end = invocation.optionalDate("--end")) {
        wanted.placement.period.until = *end + std::chrono::days{1};
    }
    if (invocation.has("--hours")) {
        const std::string text = invocation.require("--hours");
        const auto hundredths = domain::parseDutchDecimal(text, 2);
        if (!hundredths || *hundredths <= 0) {
            throwBadValue("--hours", text);
        }
        wanted.placement.minutesPerWeek = domain::Minutes(
            domain::mulDiv(*hundredths, 60, 100, domain::Rounding::HalfAwayFromZero));
        wanted.tariff.minutesPerWeek = wanted.placement.minutesPerWeek;
    }
    if (invocation.has("--external-id")) {
        wanted.placement.externalId = invocation.require("--external-id");
    }
    readMargin(invocation, wanted.tariff);
}

Json toJson(const domain::Placement& placement) {
    Json json{{"placement", placement.id.value},
              {"candidate", placement.candidate.value},
              {"client", placement.client.value},
              {"occupation", placement.occupation},
              {"start", domain::isoDate(placement.period.from)},
              {"end", nullptr},
              {"hours_per_week", domain::decimalHours(placement.minutesPerWeek)},
              {"wage", placement.wage.toString()},
              {"tariff", placement.tariff.toString()},
              {"cost_price", placement.costPrice.toString()}};
    if (placement.period.until) {
        json["end"] = domain::isoDate(*placement.period.until - std::chrono::days{1});
    }
    return json;
}

int placementCommand(Invocation& invocation) {
    const auto vacancy = idOption<domain::VacancyId>(invocation, "--vacancy");
    const auto candidate = idOption<domain::CandidateId>(invocation, "--candidate");
    Session session(invocation);
    app::NewPlacement wanted = expect(app::draftPlacement(session.context(), vacancy, candidate));
    readTerms(invocation, wanted);
    if (!wanted.proposal) {
        const auto proposal =
            findProposal(expect(app::proposalsOfVacancy(session.context(), vacancy)), candidate);
        wanted.proposal = proposal ? std::optional(proposal->id) : std::nullopt;
    }
    const auto saved = expect(app::createPlacement(session.context(), wanted));
    return invocation.printFindings(toJson(saved.record), saved.findings);
}

int contactCommand(Invocation& invocation) {
    const auto candidate = optionalId<domain::CandidateId>(invocation, "--candidate");
    const auto client = optionalId<domain::ClientId>(invocation, "--client");
    if (candidate.has_value() == client.has_value()) {
        throw UsageError({.key = "cli.missing_option",
                          .where = {},
                          .values = {{"option", "--candidate of --client"}}});
    }
    const auto kind = domain::parseContactKind(invocation.option("--kind").value_or("call"));
    if (!kind) {
        throw UsageError(kind.error());
    }
    const auto actionOn = invocation.optionalDate("--action-on");
    Session session(invocation);
    app::Context& context = session.context();
    domain::ContactMoment moment;
    moment.subject = client ? domain::SubjectKind::Client : domain::SubjectKind::Candidate;
    moment.candidate = candidate.value_or(domain::CandidateId{});
    moment.client = client.value_or(domain::ClientId{});
    moment.consultant = context.user.id;
    moment.kind = *kind;
    moment.at = context.clock.now();
    moment.text = invocation.require("--text");
    moment.nextAction = invocation.option("--action").value_or("");
    moment.nextActionOn = actionOn;
    const auto saved = expect(app::saveContactMoment(context, moment));
    return invocation.print({{"contact_moment", saved.record.id.value},
                             {"kind", domain::toText(saved.record.kind)},
                             {"at", domain::isoInstant(saved.record.at)},
                             {"next_action", saved.record.nextAction}});
}

std::string_view toText(app::TodayKind kind) {
    switch (kind) {
    case app::TodayKind::ActionDue:
        return "action_due";
    case app::TodayKind::CertificateExpires:
        return "certificate_expires";
    case app::TodayKind::PlacementEnds:
        return "placement_ends";
    case app::TodayKind::VacancyStarts:
        return "vacancy_starts";
    case app::TodayKind::ProposalUnsent:
        return "proposal_unsent";
    case app::TodayKind::ProposalWaits:
        return "proposal_waits";
    case app::TodayKind::AnswerWaits:
        return "answer_waits";
    case app::TodayKind::InterviewToConfirm:
        return "interview_to_confirm";
    case app::TodayKind::InterviewFeedback:
        return "interview_feedback";
    case app::TodayKind::HoursMissing:
        return "hours_missing";
    case app::TodayKind::HoursToApprove:
        return "hours_to_approve";
    case app::TodayKind::WeekToProcess:
        return "week_to_process";
    case app::TodayKind::TariffAgreementEnds:
        return "tariff_agreement_ends";
    case app::TodayKind::QuotationEnds:
        return "quotation_ends";
    case app::TodayKind::QuotationWaits:
        return "quotation_waits";
    case app::TodayKind::EquivalenceOutdated:
        return "equivalence_outdated";
    case app::TodayKind::MarginConsentWaits:
        return "margin_consent_waits";
    case app::TodayKind::MarginConsentAnswered:
        return "margin_consent_answered";
    }
    return {};
}

std::string_view toText(app::Urgency urgency) {
    switch (urgency) {
    case app::Urgency::Overdue:
        return "overdue";
    case app::Urgency::Today:
        return "today";
    case app::Urgency::Soon:
        return "soon";
    }
    return {};
}

int todayCommand(Invocation& invocation) {
    Session session(invocation);
    Json list = Json::array();
    for (const app::TodayItem& item : expect(app::todayItems(session.context()))) {
        list.push_back({{"due", domain::isoDate(item.due)},
                        {"urgency", toText(item.urgency)},
                        {"kind", toText(item.kind)},
                        {"subject", item.subject},
                        {"id", item.entityId}});
    }
    return invocation.print(list);
}

constexpr std::array kCommands{
    Command{.path = "proposal find",
            .usage = "--vacancy ID --candidate ID",
            .summary = "Een kandidaat in de procedure van een vacature opnemen.",
            .options = "--vacancy= --candidate=",
            .run = findCommand},
    Command{.path = "propose",
            .usage = "--vacancy ID --candidate ID [--consent spoken|written] [--deviation TEXT]",
            .summary = "Een kandidaat met haar instemming bij de opdrachtgever voordragen; "
                       "--deviation zegt waarom, als een hogere score achterblijft.",
            .options = "--vacancy= --candidate= --consent= --deviation=",
            .run = proposeCommand},
    Command{.path = "proposal stage",
            .usage = "STAGE --vacancy ID --candidate ID [--consent spoken|written] [--party "
                     "candidate|client|agency --reason-kind KIND] [--reason TEXT] [--interview D] "
                     "[--deviation TEXT]",
            .summary = "Een kandidaat in de procedure verplaatsen, of met reden laten afvallen.",
            .options = "--vacancy= --candidate= --consent= --party= --reason-kind= --reason= "
                       "--interview= --deviation=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = stageCommand},
    Command{.path = "proposal list",
            .usage = "--vacancy ID",
            .summary = "Voordrachten van een vacature.",
            .options = "--vacancy=",
            .run = proposalListCommand},
    Command{.path = "placement create",
            .usage = "--vacancy ID --candidate ID [--wage X] [--tariff X | --margin X "
                     "[--margin-kind KIND]] [--start D] [--end D] [--hours H] [--external-id TEXT]",
            .summary = "Een flexkracht plaatsen tegen een berekend tarief.",
            .options =
                "--vacancy= --candidate= --wage= --tariff= --margin= --margin-kind= --start= "
                "--end= --hours= --external-id=",
            .run = placementCommand},
    Command{.path = "contact log",
            .usage = "--candidate ID | --client ID --text TEXT [--kind KIND] [--action TEXT "
                     "--action-on D]",
            .summary = "Een contactmoment vastleggen.",
            .options = "--candidate= --client= --kind= --text= --action= --action-on=",
            .run = contactCommand},
    Command{.path = "today",
            .usage = "",
            .summary = "Wat vandaag aandacht vraagt, het dringendste eerst.",
            .options = "",
            .run = todayCommand},
};

} // namespace

std::span<const Command> deskCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
