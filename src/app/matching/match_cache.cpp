// Loading, following and ranking the base of profiles.
#include "app/matching/match_cache.h"

#include "app/matching/occupations.h"
#include "storage/audit_news.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/match_fact_repository.h"
#include "storage/repositories/place_repository.h"

#include <algorithm>
#include <set>

namespace werkbalie::app {

namespace {

/// More than this is loaded anew: quicker than one by one.
constexpr std::int64_t kMostNews = 2000;
constexpr std::int64_t kProfilesPerStep = 5000;
/// More placements and proposals than this are read all at once.
constexpr std::size_t kMostFactsOneByOne = 50;

struct LoadingStopped {};

} // namespace

domain::BaseRanking MatchCache::rank(Context& context, const domain::Vacancy& vacancy,
                                     std::size_t top, Progress& progress) {
    const std::lock_guard lock(m_mutex);
    if (!refresh(context, progress)) {
        domain::BaseRanking stopped;
        stopped.stopped = true;
        return stopped;
    }
    const auto total = static_cast<std::int64_t>(m_base.size());
    domain::RankOptions options;
    options.top = top;
    options.topKnockedOut = top;
    options.goOn = [&](std::size_t done) {
        progress.step(static_cast<std::int64_t>(done), total);
        return !progress.stopRequested();
    };
    return m_base.rank(profile(vacancy), options);
}

bool MatchCache::bringUpToDate(Context& context, Progress& progress) {
    const std::lock_guard lock(m_mutex);
    return refresh(context, progress);
}

domain::VacancyProfile MatchCache::profile(const domain::Vacancy& vacancy) const {
    const auto workplace = m_places.locate(vacancy.workplace.postcode, vacancy.workplace.city);
    return domain::profileOf(vacancy, workplace ? std::optional(workplace->at) : std::nullopt,
                             occupationTable());
}

std::optional<domain::Located> MatchCache::locate(Context& context,
                                                  const domain::Address& address) {
    const std::lock_guard lock(m_mutex);
    if (!m_placesLoaded) {
        loadPlaces(context);
    }
    return m_places.locate(address.postcode, address.city);
}

bool MatchCache::refresh(Context& context, Progress& progress) {
    const std::int64_t last = storage::lastAuditId(context.database.connection());
    if (m_loaded && m_day == context.clock.today() && (last == m_seen || follow(context, last))) {
        m_seen = last;
        return true;
    }
    m_loaded = reload(context, progress);
    m_seen = last; // what came in while loading is read again next time
    return m_loaded;
}

bool MatchCache::reload(Context& context, Progress& progress) {
    m_base.clear();
    m_day = context.clock.today();
    loadPlaces(context);
    (void)readFacts(context);
    storage::CandidateRepository candidates(context.database.connection());
    const std::int64_t total = candidates.count();
    m_base.reserve(static_cast<std::size_t>(total));
    std::int64_t done = 0;
    try {
        candidates.forEachProfile([&](const domain::Candidate& candidate) {
            put(candidate);
            if (++done % kProfilesPerStep == 0) {
                progress.step(done, total);
                if (progress.stopRequested()) {
                    throw LoadingStopped{};
                }
            }
        });
    } catch (const LoadingStopped&) {
        return false;
    }
    return true;
}

bool MatchCache::follow(Context& context, std::int64_t until) {
    if (until < m_seen) {
        return false; // another database under the same name
    }
    const auto news = storage::auditNewsSince(context.database.connection(), m_seen, kMostNews + 1);
    if (news.size() > static_cast<std::size_t>(kMostNews)) {
        return false;
    }
    std::set<domain::CandidateId> changed;
    std::set<storage::FactRecord> moved;
    for (const storage::AuditNews& item : news) {
        if (item.entity == "import_batch" || item.entity == "place") {
            return false;
        }
        if (item.entity == "candidate") {
            changed.insert(domain::CandidateId{item.entityId});
        } else if (item.entity == "placement") {
            moved.insert({storage::FactKind::Placement, item.entityId});
        } else if (item.entity == "proposal") {
            moved.insert({storage::FactKind::Proposal, item.entityId});
        }
    }
    changed.merge(readFactsOf(context, moved));
    update(context, std::vector(changed.begin(), changed.end()));
    return true;
}

std::set<domain::CandidateId> MatchCache::readFactsOf(Context& context,
                                                      const std::set<storage::FactRecord>& moved) {
    storage::MatchFactRepository repository(context.database.connection());
    std::set<domain::CandidateId> changed;
    for (const storage::FactRecord& record : moved) {
        const auto candidate =
            moved.size() > kMostFactsOneByOne ? std::nullopt : repository.candidateOf(record);
        if (!candidate) { // it is no longer there, or there are many: whose it was is not told
            const auto all = readFacts(context);
            return {all.begin(), all.end()};
        }
        changed.insert(*candidate);
    }
    const auto replace = [](auto& kept, auto read, domain::CandidateId id) {
        const auto found = read.find(id);
        if (found == read.end()) {
            kept.erase(id);
        } else {
            kept[id] = std::move(found->second);
        }
    };
    for (const domain::CandidateId id : changed) {
        replace(m_engagements, repository.engagements(id), id);
        replace(m_refusals, repository.refusals(id), id);
    }
    return changed;
}

void MatchCache::update(Context& context, std::span<const domain::CandidateId> ids) {
    for (const domain::CandidateId id : ids) {
        m_base.remove(id);
    }
    const auto stored = storage::CandidateRepository(context.database.connection()).findMany(ids);
    for (const domain::Candidate& candidate : stored) {
        if (candidate.status != domain::CandidateStatus::Archived) {
            put(candidate);
        }
    }
}

void MatchCache::put(const domain::Candidate& candidate) {
    const auto home = m_places.locate(candidate.address.postcode, candidate.address.city);
    domain::CandidateFacts facts = knownFacts(candidate.id);
    facts.home = home ? std::optional(home->at) : std::nullopt;
    m_base.upsert(domain::profileOf(candidate, facts));
}

std::vector<domain::CandidateId> MatchCache::readFacts(Context& context) {
    storage::MatchFactRepository repository(context.database.connection());
    auto engagements = repository.engagements();
    auto refusals = repository.refusals();
    std::vector<domain::CandidateId> changed;
    const auto note = [&changed](const auto& these, const auto& others) {
        for (const auto& [candidate, list] : these) {
            const auto other = others.find(candidate);
            if (other == others.end() || other->second != list) {
                changed.push_back(candidate);
            }
        }
    };
    note(engagements, m_engagements);
    note(m_engagements, engagements);
    note(refusals, m_refusals);
    note(m_refusals, refusals);
    m_engagements = std::move(engagements);
    m_refusals = std::move(refusals);
    return changed;
}

domain::CandidateFacts MatchCache::knownFacts(domain::CandidateId id) const {
    domain::CandidateFacts facts{.today = m_day, .occupations = &occupationTable()};
    if (const auto known = m_engagements.find(id); known != m_engagements.end()) {
        facts.engagements = known->second;
    }
    if (const auto known = m_refusals.find(id); known != m_refusals.end()) {
        facts.refusedBy = known->second;
    }
    return facts;
}

domain::CandidateFacts MatchCache::factsOf(Context& context, domain::CandidateId id) {
    domain::CandidateFacts facts{.today = context.clock.today(), .occupations = &occupationTable()};
    storage::MatchFactRepository repository(context.database.connection());
    auto engagements = repository.engagements(id);
    if (const auto known = engagements.find(id); known != engagements.end()) {
        facts.engagements = std::move(known->second);
    }
    auto refusals = repository.refusals(id);
    if (const auto known = refusals.find(id); known != refusals.end()) {
        facts.refusedBy = std::move(known->second);
    }
    return facts;
}

void MatchCache::loadPlaces(Context& context) {
    m_places = {};
    m_places.add(storage::PlaceRepository(context.database.connection()).all());
    if (context.builtInPlaces) {
        m_places.add(*context.builtInPlaces);
    }
    m_placesLoaded = true;
}

} // namespace werkbalie::app
