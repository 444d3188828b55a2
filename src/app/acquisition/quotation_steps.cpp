// The steps of an offer: sent and frozen, negotiated, agreed or declined, each with its trace.
#include "app/acquisition/quotation_steps.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotation_lines.h"
#include "app/acquisition/quotation_texts.h"
#include "app/acquisition/quotations.h"
#include "app/administration/tariff_record.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/acquisition/quotation/agreement_change.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Quotation;
using domain::QuotationState;
using domain::QuotationStep;
using domain::refuse;
using domain::Result;

/// A step as it is being taken: the stored offer, and what it was before.
struct Taken {
    Quotation quotation;
    std::string before;
    bool conflict = false;
};

Result<Taken> take(UnitOfWork& work, const QuotationMove& move) {
    auto stored = storage::QuotationRepository(work.connection()).find(move.id);
    if (!stored) {
        return refuse("record.missing", "quotation");
    }
    Taken taken{.quotation = std::move(*stored), .before = {}};
    taken.before = describe(taken.quotation);
    taken.conflict = taken.quotation.version != move.version;
    return taken;
}

/// Writes the step; the caller commits.
void write(UnitOfWork& work, Taken& taken, std::string_view action) {
    Quotation& quotation = taken.quotation;
    quotation.changedAt = work.context().clock.now();
    const auto outcome = storage::QuotationRepository(work.connection()).save(quotation);
    quotation.version = outcome.version;
    work.audit({.action = std::string(action),
                .entity = "quotation",
                .entityId = quotation.id.value,
                .oldValue = taken.before,
                .newValue = describe(quotation)});
    work.changed(Entity::Quotation, quotation.id.value);
}

Saved<Quotation> savedOf(Taken taken) {
    return {.record = std::move(taken.quotation), .conflict = taken.conflict};
}

/// The edition before this one is no longer on the table.
void replaceOlderEditions(UnitOfWork& work, const Quotation& sent) {
    storage::QuotationRepository quotations(work.connection());
    for (const auto& row : quotations.rows({.number = sent.number, .allEditions = true})) {
        if (row.edition >= sent.edition || row.state == QuotationState::Replaced) {
            continue;
        }
        auto older = quotations.find(row.id);
        Taken taken{.quotation = *older, .before = describe(*older)};
        taken.quotation.state = QuotationState::Replaced;
        write(work, taken, "replace");
    }
}

std::string envelope(const domain::Client& client, const std::string& contactName) {
    std::string text = client.name;
    const auto add = [&text](const std::string& line) {
        if (!domain::trim(line).empty()) {
            text += '\n' + std::string(domain::trim(line));
        }
    };
    add(contactName);
    add(client.address.street + ' ' + client.address.houseNumber);
    add(client.address.postcode + "  " + client.address.city);
    if (client.address.country != "NL") {
        add(client.address.country);
    }
    return text;
}

domain::TariffAgreement agreementFrom(const Quotation& quotation,
                                      const domain::QuotationLine& line) {
    domain::TariffAgreement agreement;
    agreement.client = quotation.client;
    agreement.occupation = line.occupation;
    agreement.tariff = line.tariff;
    agreement.validity = quotation.tariffPeriod;
    agreement.notes = quotation.number + " (" + std::to_string(quotation.edition) + ')';
    agreement.calculation = line.calculation;
    const auto input = tariffInputOf(line.calculation);
    for (const domain::QuotedRate& rate : line.rates) {
        agreement.rates.push_back(
            domain::agreedRate(rate.name, rate.tariff,
                               input ? input->allowances : std::vector<domain::AllowanceTerms>{}));
    }
    return agreement;
}

Result<std::vector<domain::TariffAgreement>> makeAgreements(UnitOfWork& work,
                                                            const Quotation& quotation) {
    const auto existing = storage::ClientRepository(work.connection()).agreements(quotation.client);
    std::vector<domain::TariffAgreement> made;
    for (const domain::QuotationLine& line : quotation.lines) {
        const auto change = domain::changeAgreements(existing, agreementFrom(quotation, line));
        if (!change) {
            return tl::unexpected(change.error());
        }
        for (const auto& ended : change->ended) {
            if (const auto saved = bookTariffAgreement(work, ended); !saved) {
                return tl::unexpected(saved.error());
            }
        }
        auto saved = bookTariffAgreement(work, change->made);
        if (!saved) {
            return tl::unexpected(saved.error());
        }
        made.push_back(std::move(saved->record));
    }
    return made;
}

/// A reason on the line and somebody who may agree are enough; else a consent is looked for.
Result<void> guardLine(UnitOfWork& work, Quotation& quotation, domain::QuotationLine& line) {
    const auto question = marginQuestionOf(quotation, line);
    if (!question) {
        return {};
    }
    auto consent = requireMarginFloor(work, *question);
    const bool may = requireRight(work.context(), domain::Right::AgreeMargins).has_value();
    if (!consent && may && !domain::trim(line.marginReason).empty()) {
        const auto granted = grantMarginConsent(work, *question, line.marginReason);
        if (!granted) {
            return tl::unexpected(granted.error());
        }
        consent = *granted;
    }
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    if (*consent) {
        quotation.approvedBy = (*consent)->decidedBy;
        if (domain::trim(line.marginReason).empty()) {
            line.marginReason = (*consent)->reason;
        }
    }
    return {};
}

Result<void> guardMargins(UnitOfWork& work, Quotation& quotation) {
    quotation.approvedBy.reset();
    for (domain::QuotationLine& line : quotation.lines) {
        if (const auto guarded = guardLine(work, quotation, line); !guarded) {
            return guarded;
        }
    }
    return {};
}

/// A step that only changes the state.
Result<Saved<Quotation>> step(Context& context, const QuotationMove& move, QuotationStep wanted,
                              std::string_view action) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotations); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto taken = take(work, move);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (taken->conflict) {
        return savedOf(std::move(*taken));
    }
    const auto state =
        domain::stateAfter(taken->quotation, wanted, context.clock.today(), move.reason);
    if (!state) {
        return tl::unexpected(state.error());
    }
    taken->quotation.state = *state;
    taken->quotation.reason = std::string(domain::trim(move.reason));
    const auto rounds =
        storage::QuotationRepository(work.connection()).rounds(taken->quotation.number);
    // Taken up again where it was left: talked about, or only sent.
    if (wanted == QuotationStep::Reopen && *state == QuotationState::Sent &&
        std::ranges::any_of(rounds, [&](const domain::QuotationRound& round) {
            return round.quotation == taken->quotation.id;
        })) {
        taken->quotation.state = QuotationState::Negotiating;
    }
    write(work, *taken, action);
    work.commit();
    return savedOf(std::move(*taken));
}

} // namespace

void freezeWords(db::Connection& connection, Quotation& quotation) {
    storage::ClientRepository clients(connection);
    const auto client = clients.find(quotation.client);
    const auto contact = quotation.contact ? clients.findContact(*quotation.contact) : std::nullopt;
    const auto agency = storage::AgencyRepository(connection).load();
    const auto owner = storage::UserRepository(connection).find(quotation.owner);
    const std::string name = contact ? contact->person.name.full() : std::string();
    const std::string lastDay =
        longDate(quotation.validUntil - std::chrono::days{1}, quotation.language);
    const domain::MessageValues values{
        {"salutation", salutation(name, quotation.language)},
        {"client", client ? client->name : std::string()},
        {"contact", name},
        {"agency", agency ? agency->name : std::string()},
        {"number", quotation.number},
        {"valid_until", lastDay},
        {"payment_term", std::to_string(quotation.paymentTermDays)},
        {"consultant", owner ? owner->displayName : std::string()},
        {"period", longPeriod(quotation.tariffPeriod, quotation.language)}};
    for (auto& [kind, text] : quotation.texts) {
        text = filledText(text, values);
    }
    for (auto& annex : quotation.annexes) {
        annex.text = filledText(annex.text, values);
    }
    quotation.addressee = client ? envelope(*client, name) : name;
}

Result<Saved<Quotation>> sendQuotation(Context& context, const QuotationMove& move) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotations); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto taken = take(work, move);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (taken->conflict) {
        return savedOf(std::move(*taken));
    }
    Quotation& quotation = taken->quotation;
    const domain::Date today = context.clock.today();
    const auto state = domain::stateAfter(quotation, QuotationStep::Send, today);
    if (!state) {
        return tl::unexpected(state.error());
    }
    quotation.date = today;
    auto findings = quotationFindings(quotation, today);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    if (const auto guarded = guardMargins(work, quotation); !guarded) {
        return tl::unexpected(guarded.error());
    }
    freezeWords(work.connection(), quotation);
    quotation.state = *state;
    quotation.sentAt = context.clock.now();
    write(work, *taken, "send");
    replaceOlderEditions(work, quotation);
    work.commit();
    auto saved = savedOf(std::move(*taken));
    saved.findings = std::move(findings);
    return saved;
}

Result<Saved<Quotation>> recordRound(Context& context, const QuotationMove& move,
                                     const domain::QuotationRound& round) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotations); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(round.topic).empty()) {
        return refuse("quotation.round_topic_missing", "topic");
    }
    UnitOfWork work(context);
    auto taken = take(work, move);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (taken->conflict) {
        return savedOf(std::move(*taken));
    }
    const auto state =
        domain::stateAfter(taken->quotation, QuotationStep::Negotiate, context.clock.today());
    if (!state) {
        return tl::unexpected(state.error());
    }
    taken->quotation.state = *state;
    write(work, *taken, "negotiate");
    domain::QuotationRound kept = round;
    kept.quotation = taken->quotation.id;
    kept.at = context.clock.now();
    kept.user = context.user.id;
    const auto id = storage::QuotationRepository(work.connection()).addRound(kept);
    work.audit({.action = "insert",
                .entity = "quotation_round",
                .entityId = id.value,
                .newValue = describe(kept)});
    work.commit();
    return savedOf(std::move(*taken));
}

Result<AgreedQuotation> agreeQuotation(Context& context, const QuotationMove& move) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotations); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto taken = take(work, move);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (taken->conflict) {
        return AgreedQuotation{.quotation = savedOf(std::move(*taken))};
    }
    const auto state =
        domain::stateAfter(taken->quotation, QuotationStep::Agree, context.clock.today());
    if (!state) {
        return tl::unexpected(state.error());
    }
    auto agreements = makeAgreements(work, taken->quotation);
    if (!agreements) {
        return tl::unexpected(agreements.error());
    }
    taken->quotation.state = *state;
    write(work, *taken, "agree");
    work.commit();
    return AgreedQuotation{.quotation = savedOf(std::move(*taken)),
                           .agreements = std::move(*agreements)};
}

Result<Saved<Quotation>> declineQuotation(Context& context, const QuotationMove& move) {
    return step(context, move, QuotationStep::Decline, "decline");
}

Result<Saved<Quotation>> reopenQuotation(Context& context, const QuotationMove& move) {
    return step(context, move, QuotationStep::Reopen, "reopen");
}

} // namespace werkbalie::app
