// Builds the tables of one vacancy.
#include "domain/matching/rank_plan.h"

namespace werkbalie::domain {

namespace {

/// Where a criterion is read from: a facet, or a part of the dossier.
struct Source {
    bool isFacet = true;
    std::size_t index = 0;
};
Source facet(Facet facet) {
    return {.isFacet = true, .index = static_cast<std::size_t>(facet)};
}
Source part(DossierPart part) {
    return {.isFacet = false, .index = static_cast<std::size_t>(part)};
}

Source sourceOf(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Days:
    case CriterionKind::Shifts:
    case CriterionKind::Education:
        return facet(Facet::Week);
    case CriterionKind::Hours:
        return facet(Facet::Hours);
    case CriterionKind::Start:
        return facet(Facet::Start);
    case CriterionKind::Permission:
        return facet(Facet::Permit);
    case CriterionKind::Distance:
        return facet(Facet::Place);
    case CriterionKind::Wage:
        return facet(Facet::Wage);
    case CriterionKind::Language:
        return facet(Facet::Languages);
    case CriterionKind::Occupation:
    case CriterionKind::Experience:
    case CriterionKind::Recency:
        return part(DossierPart::Work);
    case CriterionKind::Sector:
        return part(DossierPart::Sectors);
    case CriterionKind::Skill:
        return part(DossierPart::Skills);
    case CriterionKind::Certificate:
    case CriterionKind::Licence:
        return part(DossierPart::Certificates);
    case CriterionKind::Placed:
    case CriterionKind::Refused:
        break;
    }
    return {.isFacet = false, .index = RankPlan::kFacts};
}

/// Somebody of whom a part is filled in as the marks say, with words that nobody asks for.
struct Stranger {
    CompactProfile profile;
    std::array<ProfileDetail, 1> details{ProfileDetail{.term = kForeignTerm}};

    Stranger(std::size_t part, std::uint64_t marks) {
        profile.wageWish = kNotStated;
        const bool wish = (marks & (kHasWish >> kMarkShift)) != 0;
        const bool lines = (marks & (kHasLines >> kMarkShift)) != 0;
        switch (static_cast<DossierPart>(part)) {
        case DossierPart::Work:
            profile.occupation = wish ? kForeignTerm : kNoTerm;
            fill(DetailKind::Experience, lines);
            break;
        case DossierPart::Skills:
            fill(DetailKind::Skill, lines);
            break;
        case DossierPart::Certificates:
            fill(DetailKind::Certificate, lines);
            break;
        case DossierPart::Sectors:
            profile.sector = wish ? kForeignTerm : kNoTerm;
            fill(DetailKind::Sector, lines);
            break;
        }
    }

private:
    void fill(DetailKind kind, bool lines) {
        for (std::size_t i = static_cast<std::size_t>(kind); lines && i < kDetailKinds; ++i) {
            profile.ends[i] = 1;
        }
    }
};

} // namespace

RankPlan::RankPlan(const CompactVacancy& vacancy, const FacetIndex& facets) : m_vacancy(vacancy) {
    for (const Criterion& criterion : vacancy.criteria) {
        place(criterion);
    }
    rateFacets(facets);
    askWords();
    rateUnasked();
    sumMost();
}

void RankPlan::place(const Criterion& criterion) {
    m_weights += criterion.weight;
    const bool hard = criterion.strength == RequirementStrength::Hard;
    if (!hard && criterion.weight == 0) {
        return; // neither points nor a knock-out
    }
    const Source source = sourceOf(criterion.kind);
    if (source.isFacet) {
        m_ofFacet[source.index].push_back(&criterion);
        return;
    }
    m_ofPart[source.index].push_back(&criterion);
    m_knockOutParts |= static_cast<Parts>(hard) << source.index;
}

Worth RankPlan::worthOf(const std::vector<const Criterion*>& criteria, Contender& contender) const {
    Worth worth = 0;
    for (const Criterion* criterion : criteria) {
        const Assessment assessment = assess(m_vacancy, *criterion, contender);
        worth += std::int64_t{criterion->weight} * assessment.fulfilment;
        worth += knocksOut(*criterion, assessment) ? kOneKnockOut : 0;
    }
    return worth;
}

void RankPlan::rateFacets(const FacetIndex& facets) {
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        if (m_ofFacet[facet].empty()) {
            continue;
        }
        rateFacet(facet, facets.values(facet));
        m_facets[m_facetCount++] = {.facet = facet, .worths = m_worths[facet].data()};
    }
}

void RankPlan::rateFacet(std::size_t facet, const FacetValues& values) {
    const bool places = static_cast<Facet>(facet) == Facet::Place;
    std::vector<std::int32_t> kilometres(places ? values.size() : 0);
    m_worths[facet].resize(values.size());
    for (std::size_t code = 0; code < values.size(); ++code) {
        Contender contender{.profile = values.example(code), .details = values.details()};
        if (places) { // measured once from each home, however far people there will travel
            const std::size_t first = values.firstAtHome(code);
            contender.km = first < code ? kilometres[first] : Contender::kNotYet;
            kilometres[code] = distanceOf(m_vacancy, contender);
        }
        m_worths[facet][code] = worthOf(m_ofFacet[facet], contender);
    }
}

void RankPlan::askWords() {
    for (std::size_t part = 0; part < kDossierParts; ++part) {
        for (const Criterion* criterion : m_ofPart[part]) {
            for (const auto* terms : {&criterion->terms, &criterion->alsoKnown}) {
                for (const Term term : *terms) {
                    m_asked[part] |= wordBit(term);
                }
            }
        }
    }
    if (!m_ofPart[static_cast<std::size_t>(DossierPart::Work)].empty()) {
        for (std::size_t term = 0; term < m_vacancy.closeness.size(); ++term) {
            if (m_vacancy.closeness[term] != Closeness::None) {
                m_asked[static_cast<std::size_t>(DossierPart::Work)] |=
                    wordBit(static_cast<Term>(term));
            }
        }
    }
    if (!m_ofPart[static_cast<std::size_t>(DossierPart::Sectors)].empty()) {
        m_asked[static_cast<std::size_t>(DossierPart::Sectors)] = wordBit(m_vacancy.sector);
    }
    for (const Criterion* criterion : m_ofPart[kFacts]) {
        m_askedFacts |= criterion->kind == CriterionKind::Placed ? MatchRow::kHasEngagements
                                                                 : MatchRow::kHasRefusals;
    }
}

void RankPlan::rateUnasked() {
    for (std::size_t part = 0; part < kDossierParts; ++part) {
        for (std::size_t marks = 0; marks < kMarks; ++marks) {
            const Stranger stranger(part, marks);
            Contender contender{.profile = stranger.profile, .details = stranger.details.data()};
            m_unasked[part][marks] = worthOf(m_ofPart[part], contender);
        }
    }
}

void RankPlan::sumMost() {
    for (Parts open = 0; open < m_most.size(); ++open) {
        for (std::size_t part = 0; part < kParts; ++part) {
            for (const Criterion* criterion : m_ofPart[part]) {
                const bool isOpen = (open >> part & 1U) != 0;
                m_most[open] += isOpen ? std::int64_t{criterion->weight} * 1000 : 0;
            }
        }
    }
}

Worth RankPlan::read(Parts parts, Contender& contender) const {
    Worth worth = 0;
    for (std::size_t part = 0; part < kParts; ++part) {
        if ((parts >> part & 1U) != 0) {
            worth += worthOf(m_ofPart[part], contender);
        }
    }
    return worth;
}

std::int64_t RankPlan::pointsFor(int scoreInTenths) const {
    // scoreOf rounds half up: 2 * points + weights >= 2 * weights * score
    return scoreInTenths <= 0 ? 0 : (((2 * std::int64_t{scoreInTenths}) - 1) * m_weights + 1) / 2;
}

} // namespace werkbalie::domain
