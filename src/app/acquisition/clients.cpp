// Clients, their contacts and tariff agreements: checked, saved with their trace, never overwritten
// unseen.
#include "app/acquisition/clients.h"

#include "app/acquisition/margin_floors.h"
#include "app/administration/agreed_price.h"
#include "app/administration/tariff_record.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/acquisition/tariff/margin_floor.h"
#include "domain/base/identifiers.h"
#include "domain/base/text.h"

namespace werkbalie::app {

namespace {

using domain::refuse;

std::string addressText(const domain::Address& address) {
    return address.street + ' ' + address.houseNumber + ", " + address.postcode + ' ' +
           address.city;
}

std::string clientJson(const domain::Client& client) {
    return JsonObject()
        .add("name", client.name)
        .add("stage", toText(client.stage))
        .add("branch", client.branch.value)
        .add("owner", client.owner.value)
        .add("kvk", client.kvk)
        .add("vat_id", client.vatId)
        .add("address", addressText(client.address))
        .add("sector", client.sector)
        .add("phone", client.phone)
        .add("invoice_email", client.invoiceEmail)
        .add("payment_term_days", client.paymentTermDays)
        .add("vat_shifted", client.vatShifted)
        .add("notes", client.notes)
        .text();
}

std::string contactJson(const domain::Contact& contact) {
    return JsonObject()
        .add("client", contact.client.value)
        .add("name", contact.person.name.full())
        .add("email", contact.person.email)
        .add("phone", contact.person.phone)
        .add("job_title", contact.jobTitle)
        .add("is_main", contact.isMain)
        .text();
}

std::string agreementJson(const domain::TariffAgreement& agreement) {
    JsonObject json;
    json.add("client", agreement.client.value)
        .add("occupation", agreement.occupation)
        .add("tariff", agreement.tariff.units())
        .add("from", agreement.validity.from)
        .add("until", agreement.validity.until)
        .add("notes", agreement.notes);
    if (!agreement.calculation.empty()) {
        json.add("calculation", agreement.calculation);
    }
    if (agreement.factor) {
        json.add("factor", agreement.factor->units());
    }
    json.addList("rates", agreement.rates,
                 [](const domain::AgreedRate& rate) { return describe(rate); });
    return json.text();
}

domain::Finding blocking(std::string rule, std::string where) {
    return {
        .rule = std::move(rule), .severity = domain::Severity::Blocking, .where = std::move(where)};
}

domain::Findings checkContact(const domain::Contact& contact) {
    domain::Findings findings;
    if (contact.person.name.last.empty() && contact.person.name.first.empty()) {
        findings.push_back(blocking("contact.name_missing", "name"));
    }
    if (!contact.person.email.empty() && !domain::Email::parse(contact.person.email)) {
        findings.push_back(blocking("contact.email_invalid", "email"));
    }
    return findings;
}

domain::Findings checkAgreement(const domain::TariffAgreement& agreement) {
    domain::Findings findings;
    if (domain::trim(agreement.occupation).empty()) {
        findings.push_back(blocking("agreement.occupation_missing", "occupation"));
    }
    if (agreement.tariff <= domain::HourlyRate{} && !agreement.factor) {
        findings.push_back(blocking("agreement.tariff_missing", "tariff"));
    }
    if (agreement.factor && *agreement.factor <= domain::Factor::fromUnits(1'000'000)) {
        findings.push_back(blocking("agreement.factor_too_low", "factor"));
    }
    if (agreement.validity.isEmpty()) {
        findings.push_back(blocking("agreement.period_upside_down", "validity"));
    }
    return findings;
}

/// How one kind of record is found, saved and told of in the audit trail.
template <class Record> struct Recipe {
    std::string table;
    std::optional<Record> (storage::ClientRepository::*find)(decltype(Record::id));
    storage::SaveOutcome (storage::ClientRepository::*save)(const Record&);
    std::string (*json)(const Record&);
    std::int64_t client = 0; ///< whose lists reload; 0: the record is the client
};

/// Writes and audits; the caller commits.
template <class Record>
domain::Result<Saved<Record>> bookRecord(UnitOfWork& work, const Record& record,
                                         const domain::Findings& findings,
                                         const Recipe<Record>& recipe) {
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    storage::ClientRepository clients(work.connection());
    const auto before = (clients.*recipe.find)(record.id);
    if (record.version != 0 && !before) {
        return refuse("record.missing", recipe.table);
    }
    const auto outcome = (clients.*recipe.save)(record);
    if (outcome.conflict) {
        return Saved<Record>{.record = *before, .conflict = true};
    }
    Saved<Record> saved{.record = record, .findings = findings};
    saved.record.id = decltype(Record::id){outcome.id};
    saved.record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = recipe.table,
                .entityId = outcome.id,
                .oldValue = before ? recipe.json(*before) : std::string(),
                .newValue = recipe.json(saved.record)});
    work.changed(Entity::Client, recipe.client == 0 ? outcome.id : recipe.client);
    return saved;
}

template <class Record>
domain::Result<Saved<Record>> saveRecord(Context& context, const Record& record,
                                         const domain::Findings& findings,
                                         const Recipe<Record>& recipe) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto saved = bookRecord(work, record, findings, recipe);
    if (saved && !saved->conflict) {
        work.commit();
    }
    return saved;
}

Recipe<domain::TariffAgreement> agreementRecipe(domain::ClientId client) {
    return {.table = "tariff_agreement",
            .find = &storage::ClientRepository::findAgreement,
            .save = &storage::ClientRepository::saveAgreement,
            .json = agreementJson,
            .client = client.value};
}

/// What is agreed is what is guarded: an older agreement may keep its tariff when only words
/// change.
bool agreesTheSame(const domain::TariffAgreement& a, const domain::TariffAgreement& b) {
    return a.tariff == b.tariff && a.factor == b.factor && a.calculation == b.calculation &&
           a.occupation == b.occupation && a.validity.from == b.validity.from;
}

/// The margin is known only of a tariff with a calculation.
domain::Result<void> guardMargin(UnitOfWork& work, const domain::TariffAgreement& agreement) {
    const auto breakdown = breakdownOf(agreement.calculation);
    if (agreement.factor || agreement.calculation.empty() || !breakdown) {
        return {};
    }
    storage::ClientRepository clients(work.connection());
    const auto stored = clients.findAgreement(agreement.id);
    const auto client = clients.find(agreement.client);
    if (!client || (stored && agreesTheSame(*stored, agreement))) {
        return {};
    }
    const domain::Money tariff = agreement.tariff.toMoney(domain::Rounding::HalfAwayFromZero);
    const auto agreed = requireMarginFloor(work, {.subject = domain::MarginSubject::Agreement,
                                                  .client = agreement.client,
                                                  .branch = client->branch,
                                                  .occupation = agreement.occupation,
                                                  .day = agreement.validity.from,
                                                  .tariff = tariff,
                                                  .margin = tariff - domain::costsOf(*breakdown)});
    return agreed ? domain::Result<void>{} : tl::unexpected(agreed.error());
}

} // namespace

domain::Result<std::vector<storage::ClientRow>> searchClients(Context& context,
                                                              const storage::ClientQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    storage::ClientQuery dated = query;
    if (dated.today == domain::Date{}) {
        dated.today = context.clock.today();
    }
    return storage::ClientRepository(context.database.connection()).rows(dated);
}

domain::Result<ClientFile> loadClient(Context& context, domain::ClientId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    storage::ClientRepository clients(context.database.connection());
    auto client = clients.find(id);
    if (!client) {
        return refuse("record.missing", "client");
    }
    return ClientFile{.client = std::move(*client),
                      .contacts = clients.contacts(id),
                      .agreements = clients.agreements(id)};
}

domain::Result<Saved<domain::Client>> saveClient(Context& context, const domain::Client& client) {
    domain::Client complete = client;
    if (!complete.owner.isValid()) {
        complete.owner = context.user.id;
    }
    if (!complete.branch.isValid()) {
        complete.branch = context.user.branch;
    }
    return saveRecord<domain::Client>(context, complete, domain::checkClient(complete),
                                      {.table = "client",
                                       .find = &storage::ClientRepository::find,
                                       .save = &storage::ClientRepository::save,
                                       .json = clientJson});
}

domain::Result<Saved<domain::Contact>> saveContact(Context& context,
                                                   const domain::Contact& contact) {
    return saveRecord<domain::Contact>(context, contact, checkContact(contact),
                                       {.table = "contact",
                                        .find = &storage::ClientRepository::findContact,
                                        .save = &storage::ClientRepository::saveContact,
                                        .json = contactJson,
                                        .client = contact.client.value});
}

domain::Result<Saved<domain::TariffAgreement>>
saveTariffAgreement(Context& context, const domain::TariffAgreement& agreement) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    if (const auto sound = refuseBlocking(checkAgreement(agreement)); !sound) {
        return tl::unexpected(sound.error());
    }
    if (const auto guarded = guardMargin(work, agreement); !guarded) {
        return tl::unexpected(guarded.error());
    }
    auto saved = bookTariffAgreement(work, agreement);
    if (saved && !saved->conflict) {
        work.commit();
    }
    return saved;
}

domain::Result<Saved<domain::TariffAgreement>>
bookTariffAgreement(UnitOfWork& work, const domain::TariffAgreement& agreement) {
    return bookRecord<domain::TariffAgreement>(work, agreement, checkAgreement(agreement),
                                               agreementRecipe(agreement.client));
}

} // namespace werkbalie::app
