// Many agreements get a new edition in one transaction, and can be given back as they were.
#include "app/acquisition/clients.h"
#include "app/acquisition/indexation.h"
#include "app/acquisition/margin_floors.h"
#include "app/json_text.h"
#include "app/messages.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"

namespace werkbalie::app {

using domain::refuse;
using domain::Result;
using domain::TariffAgreement;

namespace {

constexpr std::string_view kTable = "repricing";

std::string repricingJson(const storage::Repricing& repricing, std::int64_t changes) {
    return JsonObject()
        .add("name", repricing.name)
        .add("starts", repricing.starts)
        .add("changes", changes)
        .text();
}

/// One agreement on its way to a new edition.
class Booking {
public:
    Booking(UnitOfWork& work, const IndexationOrder& order)
        : m_work(work), m_order(order), m_clients(work.connection()) {}

    Result<storage::RepricingChange> book(const IndexationOrder::Chosen& chosen) {
        const auto old = m_clients.findAgreement(domain::TariffAgreementId{chosen.agreement});
        if (!old || old->version != chosen.version || !runs(*old)) {
            return changedMeanwhile(old);
        }
        const auto priced = reprice({.calculation = old->calculation,
                                     .tariff = old->tariff,
                                     .wageRise = m_order.terms.riseOf(old->client),
                                     .rates = old->rates},
                                    m_order.terms, m_work.context().parameters);
        if (!priced) {
            domain::Refusal refusal = priced.error();
            refusal.where = refusal.where.empty() ? old->occupation : refusal.where;
            return tl::unexpected(refusal);
        }
        if (const auto agreed = agreeMargin(*old, *priced); !agreed) {
            return tl::unexpected(agreed.error());
        }
        return replace(*old, *priced);
    }

private:
    [[nodiscard]] bool runs(const TariffAgreement& agreement) const {
        return !agreement.factor && agreement.validity.from < m_order.terms.from &&
               agreement.validity.contains(m_order.terms.from);
    }

    tl::unexpected<domain::Refusal> changedMeanwhile(const std::optional<TariffAgreement>& old) {
        const auto client = old ? m_clients.find(old->client) : std::nullopt;
        return refuse(
            "indexation.changed_meanwhile", {},
            {{"client", client ? client->name : "-"}, {"occupation", old ? old->occupation : "-"}});
    }

    /// Who may not agree to a margin under the floor cannot do so for many at once either.
    Result<void> agreeMargin(const TariffAgreement& old, const Repriced& priced) {
        const auto client = m_clients.find(old.client);
        const domain::MarginQuestion question{.subject = domain::MarginSubject::Agreement,
                                              .client = old.client,
                                              .branch =
                                                  client ? client->branch : domain::BranchId{},
                                              .occupation = old.occupation,
                                              .day = m_order.terms.from,
                                              .tariff = priced.tariffAfter,
                                              .margin = priced.marginAfter};
        if (requireMarginFloor(m_work, question)) {
            return {};
        }
        const auto granted = grantMarginConsent(m_work, question, m_order.name);
        return granted ? Result<void>{} : tl::unexpected(granted.error());
    }

    Result<storage::RepricingChange> replace(const TariffAgreement& old, const Repriced& priced) {
        TariffAgreement ended = old;
        ended.validity.until = m_order.terms.from;
        TariffAgreement next = old;
        next.id = {};
        next.version = 0;
        next.tariff = domain::HourlyRate::fromMoney(priced.tariffAfter);
        next.validity.from = m_order.terms.from;
        next.calculation = priced.calculation;
        next.rates = priced.rates;
        if (const auto saved = bookTariffAgreement(m_work, ended); !saved) {
            return tl::unexpected(saved.error());
        }
        const auto made = bookTariffAgreement(m_work, next);
        if (!made) {
            return tl::unexpected(made.error());
        }
        return storage::RepricingChange{.oldId = old.id.value,
                                        .newId = made->record.id.value,
                                        .oldTariff = old.tariff,
                                        .newTariff = next.tariff,
                                        .oldUntil = old.validity.until};
    }

    UnitOfWork& m_work;
    const IndexationOrder& m_order;
    storage::ClientRepository m_clients;
};

/// What this indexation agreed to under the floor holds no longer than the indexation.
void withdrawConsents(UnitOfWork& work, const storage::Repricing& repricing,
                      const TariffAgreement& made) {
    domain::MarginQuestion about;
    about.client = made.client;
    about.occupation = made.occupation;
    for (const auto& consent :
         storage::MarginRepository(work.connection()).consentsOf(made.client)) {
        if (consent.state == domain::ConsentState::Granted && isAbout(consent, about) &&
            consent.askedBy == repricing.user && consent.reason == repricing.name &&
            consent.question.day == repricing.starts && consent.askedAt >= repricing.appliedAt) {
            withdrawMarginConsent(work, consent,
                                  messageFor({.key = "margin.indexation_undone",
                                              .where = {},
                                              .values = {{"name", repricing.name}}}));
        }
    }
}

/// As they were left: the old one ends the day before, the new one was never touched.
Result<void> giveBack(UnitOfWork& work, const storage::Repricing& repricing,
                      const storage::RepricingChange& change) {
    storage::ClientRepository clients(work.connection());
    const auto made = clients.findAgreement(domain::TariffAgreementId{change.newId});
    const auto old = clients.findAgreement(domain::TariffAgreementId{change.oldId});
    if (!made || made->version != 1 || !old || old->validity.until != repricing.starts) {
        const auto client = old ? clients.find(old->client) : std::nullopt;
        return refuse(
            "indexation.changed_since", {},
            {{"client", client ? client->name : "-"}, {"occupation", old ? old->occupation : "-"}});
    }
    withdrawConsents(work, repricing, *made);
    storage::RepricingRepository(work.connection()).removeAgreement(made->id);
    work.audit({.action = "delete",
                .entity = "tariff_agreement",
                .entityId = change.newId,
                .oldValue = JsonObject()
                                .add("client", made->client.value)
                                .add("occupation", made->occupation)
                                .add("tariff", made->tariff.units())
                                .add("from", made->validity.from)
                                .text()});
    TariffAgreement restored = *old;
    restored.validity.until = change.oldUntil;
    const auto saved = bookTariffAgreement(work, restored);
    return saved ? Result<void>{} : tl::unexpected(saved.error());
}

Result<void> checkOrder(const IndexationOrder& order) {
    if (order.agreements.empty()) {
        return refuse("indexation.nothing_chosen");
    }
    if (domain::trim(order.name).empty()) {
        return refuse("indexation.name_missing", "name");
    }
    return checkTerms(order.terms);
}

} // namespace

Result<storage::RepricingRow> applyIndexation(Context& context, const IndexationOrder& order,
                                              Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkOrder(order); !sound) {
        return tl::unexpected(sound.error());
    }
    // Before the first consent is asked: undoing finds those of this indexation by it.
    const domain::Instant appliedAt = context.clock.now();
    UnitOfWork work(context);
    Booking booking(work, order);
    std::vector<storage::RepricingChange> changes;
    const auto total = static_cast<std::int64_t>(order.agreements.size());
    for (const auto& chosen : order.agreements) {
        if (progress.stopRequested()) {
            return refuse("cancelled");
        }
        auto change = booking.book(chosen);
        if (!change) {
            return tl::unexpected(change.error());
        }
        changes.push_back(*change);
        progress.step(static_cast<std::int64_t>(changes.size()), total);
    }
    storage::Repricing repricing{.name = std::string(domain::trim(order.name)),
                                 .starts = order.terms.from,
                                 .user = context.user.id,
                                 .appliedAt = appliedAt};
    repricing.id = storage::RepricingRepository(work.connection()).add(repricing, changes);
    work.audit({.action = "insert",
                .entity = std::string(kTable),
                .entityId = repricing.id,
                .newValue = repricingJson(repricing, total)});
    work.commit();
    return storage::RepricingRow{
        .repricing = repricing, .userName = context.user.displayName, .changeCount = total};
}

Result<void> undoIndexation(Context& context, std::int64_t id) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::RepricingRepository repricings(work.connection());
    const auto repricing = repricings.find(id);
    if (!repricing) {
        return refuse("record.missing", kTable);
    }
    if (repricing->undoneAt) {
        return refuse("indexation.undone_already");
    }
    const auto changes = repricings.changes(id);
    for (const auto& change : changes) {
        if (const auto given = giveBack(work, *repricing, change); !given) {
            return given;
        }
    }
    repricings.setUndone(id, context.clock.now());
    work.audit({.action = "undo",
                .entity = std::string(kTable),
                .entityId = id,
                .oldValue = repricingJson(*repricing, static_cast<std::int64_t>(changes.size()))});
    work.commit();
    return {};
}

Result<std::vector<storage::RepricingRow>> listIndexations(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::RepricingRepository(context.database.connection()).rows();
}

} // namespace werkbalie::app
