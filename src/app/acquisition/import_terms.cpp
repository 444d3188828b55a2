// One transaction around the saves of the parts: a refusal of one undoes them all.
#include "app/acquisition/import_terms.h"

#include "app/unit_of_work.h"
#include "domain/base/text.h"

namespace werkbalie::app {

namespace {

using domain::Result;

bool isAlike(std::string_view a, std::string_view b) {
    return domain::foldText(domain::trim(a)) == domain::foldText(domain::trim(b));
}

/// What began earlier and runs into the new record ends before it.
template <class Record, class Name, class Save>
Result<void> endEarlier(const Record& next, const std::vector<Record>& existing, Name name,
                        Save save, std::vector<std::string>& ended) {
    for (Record record : existing) {
        const bool runsOn = isAlike(name(record), name(next)) &&
                            record.validity.from < next.validity.from &&
                            domain::overlaps(record.validity, next.validity);
        if (!runsOn) {
            continue;
        }
        record.validity.until = next.validity.from;
        if (const auto saved = save(record); !saved) {
            return tl::unexpected(saved.error());
        }
        ended.push_back(record.name);
    }
    return {};
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

Result<void> importScale(Context& context, const domain::PayScale& scale,
                         const ClientTermsFile& file, ImportedTerms& imported) {
    const auto ended = endEarlier(
        scale, file.scales, [](const domain::PayScale& s) { return s.name; },
        [&](const domain::PayScale& s) { return savePayScale(context, s); }, imported.ended);
    if (!ended) {
        return ended;
    }
    domain::PayScale saved;
    if (const auto kept = keep(savePayScale(context, scale), saved, imported.findings); !kept) {
        return kept;
    }
    imported.scales.push_back(std::move(saved));
    return {};
}

} // namespace

Result<ImportedTerms> importClientTerms(Context& context, const TermsImport& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto before = context.changes.size();
    UnitOfWork work(context);
    const auto file = loadClientTerms(context, wanted.client);
    if (!file) {
        return tl::unexpected(file.error());
    }
    ImportedTerms imported;
    domain::EmploymentTerms terms = wanted.terms;
    terms.client = wanted.client;
    const auto done = [&]() -> Result<void> {
        const auto ended = endEarlier(
            terms, file->editions, [](const domain::EmploymentTerms& t) { return t.occupation; },
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
        for (domain::PayScale scale : wanted.scales) {
            scale.client = wanted.client;
            if (const auto kept = importScale(context, scale, *file, imported); !kept) {
                return kept;
            }
        }
        return {};
    }();
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
