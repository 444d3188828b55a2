// How an offer begins, is changed, found and read; its steps are in quotation_steps.cpp.
#include "app/acquisition/quotations.h"

#include "app/acquisition/quotation_lines.h"
#include "app/acquisition/quotation_steps.h"
#include "app/acquisition/quotation_texts.h"
#include "app/administration/tariff_record.h"
#include "app/unit_of_work.h"
#include "domain/base/finding_builder.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/text_block_repository.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Quotation;
using domain::QuotationId;
using domain::QuotationLanguage;
using domain::refuse;
using domain::Result;
using domain::TextBlockKind;
using std::chrono::days;

/// How long a new offer stands, and its tariffs hold, until the user says otherwise.
constexpr days kOfferStands{31};
constexpr int kTariffMonths = 12;

Result<void> mayEdit(const Context& context) {
    return requireRight(context, domain::Right::EditQuotations);
}
Result<void> maySee(const Context& context) {
    return requireRight(context, domain::Right::ViewQuotations);
}

QuotationLanguage languageOf(const domain::Client& client) {
    const std::string& country = client.address.country;
    if (country == "DE" || country == "AT" || country == "CH") {
        return QuotationLanguage::German;
    }
    return country.empty() || country == "NL" || country == "BE" ? QuotationLanguage::Dutch
                                                                 : QuotationLanguage::English;
}

domain::TextBlock standardText(db::Connection& connection, TextBlockKind kind,
                               QuotationLanguage language) {
    const auto own = storage::TextBlockRepository(connection).find(kind, language);
    return own ? *own : builtInText(kind, language);
}

void addStandardTexts(db::Connection& connection, Quotation& quotation) {
    for (const TextBlockKind kind :
         {TextBlockKind::Introduction, TextBlockKind::Terms, TextBlockKind::Closing}) {
        quotation.texts[kind] = standardText(connection, kind, quotation.language).text;
    }
    const auto annex = standardText(connection, TextBlockKind::Annex, quotation.language);
    if (!annex.text.empty()) {
        quotation.annexes = {{.title = annex.title, .text = annex.text}};
    }
}

/// The tariffs hold from the first day that was calculated for, but never from a day gone by.
domain::DateRange periodOf(const std::vector<QuotedCalculation>& calculations, domain::Date today) {
    domain::Date from = today;
    if (!calculations.empty()) {
        from = std::ranges::min(calculations, {}, [](const QuotedCalculation& calculation) {
                   return calculation.input.date;
               }).input.date;
    }
    from = std::max(from, today);
    return {.from = from, .until = domain::addMonths(from, kTariffMonths)};
}

Quotation draftFor(UnitOfWork& work, const domain::Client& client, const NewQuotation& wanted) {
    const Context& context = work.context();
    const domain::Date today = context.clock.today();
    Quotation draft;
    draft.client = client.id;
    draft.branch = client.branch;
    draft.owner = context.user.id;
    draft.language = wanted.language.value_or(languageOf(client));
    draft.date = today;
    draft.validUntil = today + kOfferStands;
    draft.tariffPeriod = periodOf(wanted.calculations, today);
    draft.paymentTermDays = client.paymentTermDays;
    const auto contacts = storage::ClientRepository(work.connection()).contacts(client.id);
    if (!contacts.empty()) {
        draft.contact = contacts.front().id;
    }
    addStandardTexts(work.connection(), draft);
    return draft;
}

Saved<Quotation> keep(UnitOfWork& work, Quotation quotation, const AuditNote& note) {
    storage::QuotationRepository quotations(work.connection());
    quotation.changedAt = work.context().clock.now();
    const auto outcome = quotations.save(quotation);
    quotation.id = QuotationId{outcome.id};
    quotation.version = outcome.version;
    work.audit({.action = note.action,
                .entity = "quotation",
                .entityId = outcome.id,
                .oldValue = note.oldValue,
                .newValue = describe(quotation)});
    work.changed(Entity::Quotation, outcome.id);
    work.commit();
    auto findings = quotationFindings(quotation, work.context().clock.today());
    return {.record = std::move(quotation), .conflict = false, .findings = std::move(findings)};
}

/// Given a number and an owner as a concept of today.
Saved<Quotation> keepNew(UnitOfWork& work, Quotation quotation) {
    quotation.number = storage::QuotationRepository(work.connection())
                           .nextNumber(domain::yearOf(work.context().clock.today()));
    return keep(work, std::move(quotation), {.action = "insert", .entity = {}});
}

/// What a concept keeps, whatever the form that edited it says.
Quotation withStoredFacts(Quotation edited, const Quotation& stored) {
    edited.number = stored.number;
    edited.edition = stored.edition;
    edited.client = stored.client;
    edited.state = stored.state;
    edited.reason = stored.reason;
    edited.sentAt = stored.sentAt;
    edited.addressee = stored.addressee;
    return edited;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<domain::TariffShare> sharesOf(const domain::QuotationLine& line) {
    if (line.calculation.empty()) {
        return {};
    }
    const auto breakdown = breakdownOf(line.calculation);
    return breakdown ? domain::tariffShares(*breakdown) : std::vector<domain::TariffShare>{};
}

} // namespace

Result<Saved<Quotation>> startQuotation(Context& context, const NewQuotation& wanted) {
    if (const auto allowed = mayEdit(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto lines = quotedLines(context, wanted.calculations);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    UnitOfWork work(context);
    const auto client = storage::ClientRepository(work.connection()).find(wanted.client);
    if (!client) {
        return refuse("record.missing", "client");
    }
    Quotation draft = draftFor(work, *client, wanted);
    draft.lines = std::move(*lines);
    return keepNew(work, std::move(draft));
}

Result<Saved<Quotation>> addToQuotation(Context& context, QuotationId id,
                                        const std::vector<QuotedCalculation>& calculations) {
    if (const auto allowed = mayEdit(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto lines = quotedLines(context, calculations);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    auto stored = storage::QuotationRepository(context.database.connection()).find(id);
    if (!stored) {
        return refuse("record.missing", "quotation");
    }
    stored->lines.insert(stored->lines.end(), lines->begin(), lines->end());
    return saveQuotation(context, *stored);
}

Result<Saved<Quotation>> saveQuotation(Context& context, const Quotation& quotation) {
    if (const auto allowed = mayEdit(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto stored = storage::QuotationRepository(work.connection()).find(quotation.id);
    if (!stored) {
        return refuse("record.missing", "quotation");
    }
    if (stored->version != quotation.version) {
        return Saved<Quotation>{.record = *stored, .conflict = true};
    }
    if (domain::isFrozen(stored->state)) {
        return refuse("quotation.frozen", {}, {{"number", stored->number}});
    }
    Quotation edited = withStoredFacts(quotation, *stored);
    for (auto& line : edited.lines) {
        auto priced = pricedAsOffered(context, std::move(line));
        if (!priced) {
            return tl::unexpected(priced.error());
        }
        line = std::move(*priced);
    }
    return keep(work, std::move(edited),
                {.action = "update", .entity = {}, .oldValue = describe(*stored)});
}

Result<Saved<Quotation>> reviseQuotation(Context& context, QuotationId id) {
    if (const auto allowed = mayEdit(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::QuotationRepository quotations(work.connection());
    const auto stored = quotations.find(id);
    if (!stored) {
        return refuse("record.missing", "quotation");
    }
    const domain::Date today = context.clock.today();
    if (const auto possible = domain::stateAfter(*stored, domain::QuotationStep::Replace, today);
        !possible || !stored->sentAt) {
        return refuse(
            "quotation.step_not_allowed", "state",
            {{"number", stored->number}, {"state", std::string(domain::toText(stored->state))}});
    }
    if (quotations.findByNumber(stored->number)->edition != stored->edition) {
        return refuse("quotation.edition_exists", {}, {{"number", stored->number}});
    }
    Quotation next = *stored;
    next.id = {};
    next.version = 0;
    next.edition = stored->edition + 1;
    next.state = domain::QuotationState::Concept;
    next.date = today;
    next.validUntil = std::max(stored->validUntil, today + kOfferStands);
    next.addressee.clear();
    next.reason.clear();
    next.approvedBy.reset();
    next.sentAt.reset();
    return keep(work, std::move(next), {.action = "revise", .entity = {}});
}

Result<Saved<Quotation>> copyQuotation(Context& context, QuotationId id) {
    if (const auto allowed = mayEdit(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto stored = storage::QuotationRepository(work.connection()).find(id);
    if (!stored) {
        return refuse("record.missing", "quotation");
    }
    const domain::Date today = context.clock.today();
    Quotation copy = *stored;
    copy.id = {};
    copy.version = 0;
    copy.edition = 1;
    copy.state = domain::QuotationState::Concept;
    copy.owner = context.user.id;
    copy.date = today;
    copy.validUntil = today + kOfferStands;
    copy.tariffPeriod.from = std::max(copy.tariffPeriod.from, today);
    if (copy.tariffPeriod.isEmpty()) {
        copy.tariffPeriod.until = domain::addMonths(copy.tariffPeriod.from, kTariffMonths);
    }
    copy.addressee.clear();
    copy.reason.clear();
    copy.approvedBy.reset();
    copy.sentAt.reset();
    return keepNew(work, std::move(copy));
}

Result<std::vector<storage::QuotationRow>> searchQuotations(Context& context,
                                                            const storage::QuotationQuery& query) {
    if (const auto allowed = maySee(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto rows = storage::QuotationRepository(context.database.connection()).rows(query);
    const domain::Date today = context.clock.today();
    for (auto& row : rows) {
        row.state = domain::stateOn(row.state, row.validUntil, today);
    }
    return rows;
}

Result<QuotationFile> loadQuotation(Context& context, QuotationId id) {
    if (const auto allowed = maySee(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    storage::QuotationRepository quotations(connection);
    auto quotation = quotations.find(id);
    if (!quotation) {
        return refuse("record.missing", "quotation");
    }
    storage::ClientRepository clients(connection);
    auto client = clients.find(quotation->client);
    if (!client) {
        return refuse("record.missing", "client");
    }
    const domain::Date today = context.clock.today();
    QuotationFile file{.quotation = std::move(*quotation), .client = std::move(*client)};
    file.contacts = clients.contacts(file.client.id);
    file.rounds = quotations.rounds(file.quotation.number);
    file.editions = quotations.rows({.number = file.quotation.number, .allEditions = true});
    file.findings = domain::isFrozen(file.quotation.state)
                        ? quotationFindings(file.quotation, today)
                        : draftFindings(context, file.quotation);
    if (!domain::isFrozen(file.quotation.state)) {
        file.obstacles = sendingObstacles(context, file.quotation);
    }
    file.state = domain::stateOn(file.quotation.state, file.quotation.validUntil, today);
    return file;
}

domain::Findings quotationFindings(const Quotation& quotation, domain::Date today) {
    domain::Findings findings = domain::checkQuotation(quotation);
    if (!domain::isFrozen(quotation.state) && quotation.validUntil <= today) {
        findings.push_back(domain::blockingFinding("quotation.validity_over", "valid_until"));
    }
    const auto addOnce = [&findings](const domain::Finding& finding) {
        const bool known = std::ranges::any_of(findings, [&](const domain::Finding& other) {
            return other.rule == finding.rule && other.values == finding.values &&
                   finding.severity != domain::Severity::Blocking;
        });
        if (!known) {
            findings.push_back(finding);
        }
    };
    for (const auto& line : quotation.lines) {
        for (const auto& finding : lineFindings(line)) {
            addOnce(finding);
        }
        for (const auto& finding : rateFindings(line)) {
            addOnce(finding);
        }
    }
    for (const auto& [kind, text] : quotation.texts) {
        for (const auto& place : unknownPlaces(text)) {
            findings.push_back(domain::warningFinding("quotation.place_unknown",
                                                      domain::toText(kind), {{"value", place}}));
        }
    }
    return findings;
}

Result<QuotationDocument> previewQuotation(Context& context, const Quotation& draft) {
    if (const auto allowed = maySee(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const auto agency = storage::AgencyRepository(connection).load();
    const auto client = storage::ClientRepository(connection).find(draft.client);
    if (!agency || !client) {
        return refuse("record.missing", agency ? "client" : "agency");
    }
    QuotationDocument document{.quotation = draft,
                               .agency = *agency,
                               .addressee = {},
                               .contact = {},
                               .consultant = {},
                               .shares = {}};
    if (draft.contact) {
        if (const auto contact =
                storage::ClientRepository(connection).findContact(*draft.contact)) {
            document.contact = contact->person.name.full();
        }
    }
    if (const auto owner = storage::UserRepository(connection).find(draft.owner)) {
        document.consultant = owner->displayName;
    }
    if (!domain::isFrozen(draft.state) || draft.addressee.empty()) {
        freezeWords(connection, document.quotation);
    }
    document.addressee = linesOf(document.quotation.addressee);
    for (const auto& line : draft.lines) {
        document.shares.push_back(draft.showsContents ? sharesOf(line)
                                                      : std::vector<domain::TariffShare>{});
    }
    return document;
}

Result<QuotationDocument> quotationDocument(Context& context, QuotationId id) {
    if (const auto allowed = maySee(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto quotation = storage::QuotationRepository(context.database.connection()).find(id);
    if (!quotation) {
        return refuse("record.missing", "quotation");
    }
    return previewQuotation(context, *quotation);
}

} // namespace werkbalie::app
