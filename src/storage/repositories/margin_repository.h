// Margin floors of branches, and consents to a margin under one.
#pragma once

#include "domain/acquisition/tariff/margin_consent.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct MarginConsentRow {
    domain::MarginConsent consent;
    std::string clientName;
    std::string branchName;
    std::string askedByName;
    std::string decidedByName; ///< empty while it is open
};

class MarginRepository {
public:
    explicit MarginRepository(db::Connection& connection) : m_connection(connection) {}

    /// By branch (the agency's first) and start.
    [[nodiscard]] std::vector<domain::DatedMarginFloor> floors();
    [[nodiscard]] std::optional<domain::DatedMarginFloor> findFloor(domain::MarginFloorId id);
    SaveOutcome saveFloor(const domain::DatedMarginFloor& floor);
    void removeFloor(domain::MarginFloorId id);

    [[nodiscard]] std::optional<domain::MarginConsent> findConsent(domain::MarginConsentId id);
    SaveOutcome saveConsent(const domain::MarginConsent& consent);
    /// Newest first.
    [[nodiscard]] std::vector<domain::MarginConsent> consentsOf(domain::ClientId client);
    /// Open ones first, then newest first, at most `limit`.
    [[nodiscard]] std::vector<MarginConsentRow> consents(std::int64_t limit);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
