// One transaction around the saves of the parts: a refusal of one undoes them all.
#include "app/acquisition/import_terms.h"

#include "app/unit_of_work.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Result;

bool isAlike(std::string_view a, std::string_view b) {
    return domain::foldText(domain::trim(a)) == domain::foldText(domain::trim(b));
}

/// What two records that may not hold on one day have in common.
std::string_view keyOf(const domain::EmploymentTerms& terms) {
    return terms.occupation;
}
std::string_view keyOf(const domain::PayScale& scale) {
    return scale.name;
}

void endOn(domain::EmploymentTerms& terms, domain::Date day) {
    terms.validity.until = day;
}
/// Increases from that day on are no longer of this scale.
void endOn(domain::PayScale& scale, domain::Date day) {
    scale.validity.until = day;
    std::erase_if(scale.increases,
                  [&](const domain::WageIncrease& increase) { return increase.from >= day; });
}

/// What began earlier and runs into the new record ends before it.
template <class Record, class Save>
Result<void> endEarlier(const Record& next, std::vector<Record>& existing, Save save,
                        std::vector<std::string>& ended) {
    for (Record& record : existing) {
        const bool runsOn = isAlike(keyOf(record), keyOf(next)) &&
                            record.validity.from < next.validity.from &&
                            domain::overlaps(record.validity, next.validity);
        if (!runsOn) {
            continue;
        }
        endOn(record, next.validity.from);
        const auto saved = save(record);
        if (!saved) {
            return tl::unexpected(saved.error());
        }
        record = saved->record;
        ended.push_back(record.name);
    }
    return {};
}

/// The first day from `day` on that none of the records alike holds; none when one has no end.
template <class Record>
std::optional<domain::Date> firstUncovered(const Record& like, const std::vector<Record>& records,
                                           domain::Date day) {
    for (;;) {
        const auto holding = std::ranges::find_if(records, [&](const Record& record) {
            return isAlike(keyOf(record), keyOf(like)) && record.validity.contains(day);
        });
        if (holding == records.end()) {
            return day;
        }
        if (!holding->validity.until) {
            return std::nullopt;
        }
        day = *holding->validity.until;
    }
}

/// Days on which something held before, and nothing does now.
template <class Record>
void tellLostTails(const std::vector<Record>& before, const std::vector<Record>& after,
                   domain::Findings& findings) {
    for (const Record& old : before) {
        const auto now = std::ranges::find(after, old.id, &Record::id);
        if (now == after.end() || now->validity == old.validity) {
            continue;
        }
        const auto day = firstUncovered(old, after, *now->validity.until);
        if (day && old.validity.contains(*day)) {
            findings.push_back(
                domain::warningFinding("terms.tail_lost", "valid_until",
                                       {{"name", old.name}, {"from", domain::isoDate(*day)}}));
        }
    }
}

template <class Record>
Result<void> keep(const Result<Saved<Record>>& saved, Record& into, domain::Findings& findings) {
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    into = saved->record;
    findings.insert(findings.end(), saved->findings.begin(), saved->findings.end());
    return {};
}

Result<void> importEdition(Context& context, const domain::EmploymentTerms& terms,
                           ClientTermsFile& file, ImportedTerms& imported) {
    const auto before = file.editions;
    const auto ended = endEarlier(
        terms, file.editions,
        [&](const domain::EmploymentTerms& t) { return saveEmploymentTerms(context, t); },
        imported.ended);
    if (!ended) {
        return ended;
    }
    if (const auto kept =
            keep(saveEmploymentTerms(context, terms), imported.terms, imported.findings);
        !kept) {
        return kept;
    }
    file.editions.push_back(imported.terms);
    tellLostTails(before, file.editions, imported.findings);
    return {};
}

Result<void> importScales(Context& context, const TermsImport& wanted, ClientTermsFile& file,
                          ImportedTerms& imported) {
    const auto before = file.scales;
    for (domain::PayScale scale : wanted.scales) {
        scale.client = wanted.client;
        const auto ended = endEarlier(
            scale, file.scales, [&](const domain::PayScale& s) { return savePayScale(context, s); },
            imported.ended);
        if (!ended) {
            return ended;
        }
        domain::PayScale saved;
        if (const auto kept = keep(savePayScale(context, scale), saved, imported.findings); !kept) {
            return kept;
        }
        file.scales.push_back(saved);
        imported.scales.push_back(std::move(saved));
    }
    tellLostTails(before, file.scales, imported.findings);
    return {};
}

} // namespace

Result<ImportedTerms> importClientTerms(Context& context, const TermsImport& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto before = context.changes.size();
    UnitOfWork work(context);
    auto file = loadClientTerms(context, wanted.client);
    if (!file) {
        return tl::unexpected(file.error());
    }
    ImportedTerms imported;
    domain::EmploymentTerms terms = wanted.terms;
    terms.client = wanted.client;
    const auto edition = importEdition(context, terms, *file, imported);
    const auto done = edition ? importScales(context, wanted, *file, imported) : edition;
    if (done && wanted.mode == TermsImportMode::Book) {
        work.commit();
    } else {
        context.changes.resize(before); // nothing of it happened
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return imported;
}

} // namespace werkbalie::app
