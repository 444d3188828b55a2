// The guard on a margin, and how somebody agrees to one under the floor.
#include "app/acquisition/margin_floors.h"
#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

using domain::ConsentState;
using domain::MarginConsent;
using domain::MarginQuestion;
using domain::MarginShortfall;
using domain::refuse;
using domain::Result;

namespace {

constexpr std::int64_t kMostConsents = 500;
constexpr std::string_view kUnderFloor = "margin.under_floor";
constexpr std::string_view kDeclined = "margin.consent_declined";

std::string consentJson(const MarginConsent& consent) {
    return JsonObject()
        .add("subject", toText(consent.question.subject))
        .add("client", consent.question.client.value)
        .add("branch", consent.question.branch.value)
        .add("occupation", consent.question.occupation)
        .add("day", consent.question.day)
        .add("tariff", consent.question.tariff.cents())
        .add("margin", consent.question.margin.cents())
        .add("floor", consent.floor.cents())
        .add("reason", consent.reason)
        .add("state", toText(consent.state))
        .add("answer", consent.answer)
        .text();
}

std::optional<MarginShortfall> shortfallOf(db::Connection& connection,
                                           const MarginQuestion& question) {
    const auto floors = storage::MarginRepository(connection).floors();
    const auto* floor = domain::floorOn(floors, question.branch, question.day);
    return domain::shortfall(question, floor == nullptr ? nullptr : &floor->floor);
}

domain::MessageValues valuesOf(const MarginQuestion& question, const MarginShortfall& gap) {
    return {{"occupation", question.occupation},
            {"margin", question.margin.toString()},
            {"floor", gap.floor.toString()},
            {"missing", gap.missing.toString()},
            {"tariff", question.tariff.toString()},
            {"lowest_tariff", gap.lowestTariff.toString()},
            {"day", domain::isoDate(question.day)},
            {"subject", std::string(toText(question.subject))},
            {"client", std::to_string(question.client.value)},
            {"branch", std::to_string(question.branch.value)}};
}

/// Newest first; only those about this function at this client.
std::vector<MarginConsent> consentsAbout(db::Connection& connection,
                                         const MarginQuestion& question) {
    auto consents = storage::MarginRepository(connection).consentsOf(question.client);
    std::erase_if(consents, [&](const MarginConsent& consent) {
        return !domain::isAbout(consent, question);
    });
    return consents;
}

/// Asked or answered for just this margin or a lower one: it need not be asked again.
bool answersTo(const MarginConsent& consent, const MarginQuestion& question) {
    return question.margin >= consent.question.margin;
}

MarginConsent saveNew(UnitOfWork& work, MarginConsent consent) {
    const auto outcome = storage::MarginRepository(work.connection()).saveConsent(consent);
    consent.id = domain::MarginConsentId{outcome.id};
    consent.version = outcome.version;
    work.audit({.action = consent.state == ConsentState::Open ? "ask" : "agree",
                .entity = "margin_consent",
                .entityId = outcome.id,
                .newValue = consentJson(consent)});
    work.changed(Entity::MarginFloor, outcome.id);
    return consent;
}

Result<MarginConsent> newConsent(UnitOfWork& work, const MarginQuestion& question,
                                 std::string_view reason, ConsentState state) {
    if (domain::trim(reason).empty()) {
        return refuse("margin.reason_missing", "reason");
    }
    const auto shortfall = shortfallOf(work.connection(), question);
    if (!shortfall) {
        return refuse("margin.not_needed", question.occupation);
    }
    const Context& context = work.context();
    MarginConsent consent{.question = question,
                          .floor = shortfall->floor,
                          .reason = std::string(domain::trim(reason)),
                          .askedBy = context.user.id,
                          .askedAt = context.clock.now(),
                          .state = state};
    if (state == ConsentState::Granted) {
        consent.decidedBy = context.user.id;
        consent.decidedAt = context.clock.now();
    }
    return saveNew(work, std::move(consent));
}

MarginConsent saveDecided(UnitOfWork& work, const MarginConsent& before,
                          const MarginDecision& decision) {
    MarginConsent after = before;
    after.state = decision.state;
    after.answer = std::string(domain::trim(decision.answer));
    after.decidedBy = work.context().user.id;
    after.decidedAt = work.context().clock.now();
    after.version = storage::MarginRepository(work.connection()).saveConsent(after).version;
    work.audit({.action = decision.state == ConsentState::Granted ? "agree" : "decline",
                .entity = "margin_consent",
                .entityId = before.id.value,
                .oldValue = consentJson(before),
                .newValue = consentJson(after)});
    work.changed(Entity::MarginFloor, before.id.value);
    return after;
}

std::optional<std::int64_t> numberIn(const domain::Refusal& refusal, std::string_view name,
                                     int scale) {
    for (const auto& [key, text] : refusal.values) {
        if (key == name) {
            const auto number = domain::parseDecimal(text, scale);
            return number ? std::optional(*number) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string textIn(const domain::Refusal& refusal, std::string_view name) {
    for (const auto& [key, text] : refusal.values) {
        if (key == name) {
            return text;
        }
    }
    return {};
}

/// The consent that covers it, nothing when none is needed, or why it may not be.
Result<std::optional<MarginConsent>> guard(Context& context, const MarginQuestion& question) {
    db::Connection& connection = context.database.connection();
    const auto shortfall = shortfallOf(connection, question);
    if (!shortfall) {
        return std::optional<MarginConsent>{};
    }
    const auto consents = consentsAbout(connection, question);
    const auto now = context.clock.now();
    for (const MarginConsent& consent : consents) {
        if (domain::covers(consent, question, now)) {
            return std::optional(consent);
        }
    }
    auto values = valuesOf(question, *shortfall);
    const auto latest = std::ranges::find_if(
        consents, [&](const MarginConsent& consent) { return answersTo(consent, question); });
    if (latest != consents.end() && latest->state == ConsentState::Open) {
        return refuse("margin.awaiting_consent", question.occupation, std::move(values));
    }
    if (latest != consents.end() && latest->state == ConsentState::Declined) {
        values.emplace_back("answer", latest->answer);
        return refuse("margin.consent_declined", question.occupation, std::move(values));
    }
    return refuse(kUnderFloor, question.occupation, std::move(values));
}

} // namespace

Result<std::optional<MarginConsent>> requireMarginFloor(UnitOfWork& work,
                                                        const MarginQuestion& question) {
    return guard(work.context(), question);
}

std::optional<domain::Refusal> marginObstacle(Context& context, const MarginQuestion& question) {
    const auto guarded = guard(context, question);
    return guarded ? std::nullopt : std::optional(guarded.error());
}

domain::Findings marginFindings(Context& context, const MarginQuestion& question) {
    const auto shortfall = shortfallOf(context.database.connection(), question);
    if (!shortfall) {
        return {};
    }
    return {{.rule = "margin_below_floor",
             .severity = domain::Severity::Warning,
             .where = "margin",
             .values = valuesOf(question, *shortfall),
             .source = "agency: margin floor"}};
}

std::optional<MarginQuestion> marginQuestionOf(const domain::Refusal& refusal) {
    constexpr int kCents = 2;
    if (refusal.key != kUnderFloor && refusal.key != kDeclined) {
        return std::nullopt;
    }
    const auto subject = domain::parseMarginSubject(textIn(refusal, "subject"));
    const auto day = domain::parseIsoDate(textIn(refusal, "day"));
    const auto client = numberIn(refusal, "client", 0);
    const auto branch = numberIn(refusal, "branch", 0);
    const auto tariff = numberIn(refusal, "tariff", kCents);
    const auto margin = numberIn(refusal, "margin", kCents);
    if (!subject || !day || !client || !branch || !tariff || !margin) {
        return std::nullopt;
    }
    return MarginQuestion{.subject = *subject,
                          .client = domain::ClientId{*client},
                          .branch = domain::BranchId{*branch},
                          .occupation = textIn(refusal, "occupation"),
                          .day = *day,
                          .tariff = domain::Money::fromCents(*tariff),
                          .margin = domain::Money::fromCents(*margin)};
}

Result<MarginConsent> askMarginConsent(Context& context, const MarginQuestion& question,
                                       std::string_view reason) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const bool may = requireRight(context, domain::Right::AgreeMargins).has_value();
    UnitOfWork work(context);
    auto consent =
        newConsent(work, question, reason, may ? ConsentState::Granted : ConsentState::Open);
    if (consent) {
        work.commit();
    }
    return consent;
}

Result<MarginConsent> grantMarginConsent(UnitOfWork& work, const MarginQuestion& question,
                                         std::string_view reason) {
    if (const auto allowed = requireRight(work.context(), domain::Right::AgreeMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return newConsent(work, question, reason, ConsentState::Granted);
}

void withdrawMarginConsent(UnitOfWork& work, const MarginConsent& consent,
                           std::string_view answer) {
    saveDecided(work, consent,
                {.id = consent.id,
                 .version = consent.version,
                 .state = ConsentState::Declined,
                 .answer = std::string(answer)});
}

Result<Saved<MarginConsent>> decideMarginConsent(Context& context, const MarginDecision& decision) {
    if (const auto allowed = requireRight(context, domain::Right::AgreeMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (decision.state != ConsentState::Granted && domain::trim(decision.answer).empty()) {
        return refuse("margin.answer_missing", "answer");
    }
    UnitOfWork work(context);
    storage::MarginRepository margins(work.connection());
    const auto before = margins.findConsent(decision.id);
    if (!before) {
        return refuse("record.missing", "margin_consent");
    }
    if (before->version != decision.version) {
        return Saved<MarginConsent>{.record = *before, .conflict = true};
    }
    if (before->state != ConsentState::Open || decision.state == ConsentState::Open) {
        return refuse("margin.decided_already");
    }
    Saved<MarginConsent> saved{.record = saveDecided(work, *before, decision)};
    work.commit();
    return saved;
}

Result<std::vector<storage::MarginConsentRow>> listMarginConsents(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::MarginRepository(context.database.connection()).consents(kMostConsents);
}

} // namespace werkbalie::app
