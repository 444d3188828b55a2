// Terms and scales are checked, saved with their trace, and never overwritten unseen.
#include "app/acquisition/client_terms.h"

#include "app/acquisition/terms_trace.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/terms_repository.h"

namespace werkbalie::app {

namespace {

using domain::EmploymentTerms;
using domain::PayScale;
using domain::refuse;
using domain::Result;
using storage::TermsRepository;

template <class Record> struct Recipe {
    std::string table;
    Entity entity;
    std::optional<Record> (TermsRepository::*find)(decltype(Record::id));
    storage::SaveOutcome (TermsRepository::*save)(const Record&);
    bool (TermsRepository::*remove)(decltype(Record::id));
    std::string (*json)(const Record&);
};

const Recipe<EmploymentTerms> kTerms{.table = "employment_terms",
                                     .entity = Entity::ClientTerms,
                                     .find = &TermsRepository::find,
                                     .save = &TermsRepository::save,
                                     .remove = &TermsRepository::remove,
                                     .json = &termsJson};
const Recipe<PayScale> kScale{.table = "pay_scale",
                              .entity = Entity::PayScale,
                              .find = &TermsRepository::findScale,
                              .save = &TermsRepository::saveScale,
                              .remove = &TermsRepository::removeScale,
                              .json = &payScaleJson};

bool isAlike(std::string_view a, std::string_view b) {
    return domain::foldText(domain::trim(a)) == domain::foldText(domain::trim(b));
}

/// Two editions for one function, or two scales of one name, never hold on the same day.
template <class Record, class Name>
Result<void> checkOverlap(const Record& record, const std::vector<Record>& others,
                          std::string_view key, Name name) {
    for (const Record& other : others) {
        if (other.id != record.id && isAlike(name(other), name(record)) &&
            domain::overlaps(other.validity, record.validity)) {
            return refuse(key, "valid_from",
                          {{"name", other.name}, {"from", domain::isoDate(other.validity.from)}});
        }
    }
    return {};
}

/// Writes, audits and commits; the caller has checked the record.
template <class Record>
Result<Saved<Record>> book(UnitOfWork& work, const Record& record, const Recipe<Record>& recipe,
                           const domain::Findings& findings) {
    TermsRepository repository(work.connection());
    const auto before = (repository.*recipe.find)(record.id);
    if (record.version != 0 && !before) {
        return refuse("record.missing", recipe.table);
    }
    const auto outcome = (repository.*recipe.save)(record);
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
    work.changed(recipe.entity, outcome.id);
    work.commit();
    return saved;
}

template <class Record>
Result<void> removeRecord(Context& context, const Record& shown, const Recipe<Record>& recipe) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    TermsRepository repository(work.connection());
    const auto before = (repository.*recipe.find)(shown.id);
    if (!before) {
        return refuse("record.missing", recipe.table);
    }
    if (before->version != shown.version) {
        return refuse("terms.changed_meanwhile", recipe.table, {{"name", before->name}});
    }
    if (!(repository.*recipe.remove)(shown.id)) {
        return refuse("terms.in_use", recipe.table, {{"name", before->name}});
    }
    work.audit({.action = "delete",
                .entity = recipe.table,
                .entityId = shown.id.value,
                .oldValue = recipe.json(*before)});
    work.changed(recipe.entity, shown.id.value);
    work.commit();
    return {};
}

} // namespace

Result<ClientTermsFile> loadClientTerms(Context& context, domain::ClientId client) {
    const auto seen = domain::mayDo(context.user.role, domain::Right::Place)
                          ? requireRight(context, domain::Right::Place)
                          : requireRight(context, domain::Right::ViewClients);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    TermsRepository repository(context.database.connection());
    return ClientTermsFile{.client = client,
                           .editions = repository.ofClient(client),
                           .scales = repository.scalesOf(client)};
}

Result<Saved<EmploymentTerms>> saveEmploymentTerms(Context& context, const EmploymentTerms& terms) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto findings = domain::checkEmploymentTerms(terms);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    if (!storage::ClientRepository(work.connection()).find(terms.client)) {
        return refuse("record.missing", "client");
    }
    const auto clear =
        checkOverlap(terms, TermsRepository(work.connection()).ofClient(terms.client),
                     "terms.overlaps", [](const EmploymentTerms& t) { return t.occupation; });
    if (!clear) {
        return tl::unexpected(clear.error());
    }
    return book(work, terms, kTerms, findings);
}

Result<void> removeEmploymentTerms(Context& context, const EmploymentTerms& terms) {
    return removeRecord(context, terms, kTerms);
}

Result<Saved<PayScale>> savePayScale(Context& context, const PayScale& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    PayScale scale = wanted;
    if (scale.period == domain::WagePeriod::Hour) {
        scale.hoursPerPeriod.reset();
    }
    const auto findings = domain::checkPayScale(scale);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    if (!storage::ClientRepository(work.connection()).find(scale.client)) {
        return refuse("record.missing", "client");
    }
    const auto clear =
        checkOverlap(scale, TermsRepository(work.connection()).scalesOf(scale.client),
                     "pay_scale.overlaps", [](const PayScale& s) { return s.name; });
    if (!clear) {
        return tl::unexpected(clear.error());
    }
    return book(work, scale, kScale, findings);
}

Result<void> removePayScale(Context& context, const PayScale& scale) {
    return removeRecord(context, scale, kScale);
}

TermsOnDay termsOnDay(const ClientTermsFile& file, std::string_view occupation, domain::Date day) {
    TermsOnDay result;
    if (const auto* terms = domain::termsOn(file.editions, occupation, day)) {
        result.terms = domain::tariffTermsOf(*terms);
        result.name = terms->name;
    }
    for (const PayScale& scale : file.scales) {
        const auto bounds = domain::boundsOn(scale, day);
        if (!bounds) {
            continue; // it does not hold on that day
        }
        for (const domain::PayStep& step : scale.steps) {
            if (const auto wage = domain::wageOn(scale, step.name, day)) {
                result.choices.push_back(
                    {.scale = scale.name, .step = step.name, .wage = *wage, .bounds = *bounds});
            }
        }
    }
    return result;
}

std::string scaleText(const ScaleChoice& choice) {
    return choice.scale + ", trede " + choice.step;
}

const ScaleChoice* choiceNamed(const TermsOnDay& onDay, std::string_view text) {
    for (const ScaleChoice& choice : onDay.choices) {
        if (isAlike(scaleText(choice), text)) {
            return &choice;
        }
    }
    return nullptr;
}

} // namespace werkbalie::app
