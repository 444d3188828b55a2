// What clients asked, hired and agreed before, gathered per function for finding them work for a
// candidate.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/guidance/contact_moment.h"
#include "domain/matching/opportunity.h"
#include "storage/db/connection.h"

#include <map>
#include <span>

namespace werkbalie::storage {

/// All that one client did about one function, in one place.
struct ClientTrace {
    domain::ClientId client;
    domain::EvidenceKind kind = domain::EvidenceKind::EarlierVacancy;
    std::string occupation;
    int count = 0;
    std::optional<domain::Date> on = {}; ///< the last time
    std::string postcode = {};           ///< of the workplace; empty: the client's own address
    std::string city = {};
};

/// A client with whom to speak, and the last talk (notes are none).
struct ClientContact {
    domain::Client client = {};
    std::string ownerName = {};
    domain::Contact contact =
        {}; ///< the main one, else the first; without an id when there is none
    std::optional<domain::ContactMoment> lastTalk = {};
    std::string lastTalkBy = {};
    std::string nextAction = {}; ///< the earliest that is open
    std::optional<domain::Date> nextActionOn = {};
};

struct LastTalk {
    domain::ClientId client;
    domain::Instant at{};
};

class OpportunityRepository {
public:
    explicit OpportunityRepository(db::Connection& connection) : m_connection(connection) {}

    /// Of clients that are not blocked, by client; what runs is judged on `today`.
    [[nodiscard]] std::vector<ClientTrace> traces(domain::Date today);
    /// Postcode and city of clients, in no order.
    struct ClientPlace {
        domain::ClientId client;
        domain::Address address = {};
    };
    [[nodiscard]] std::vector<ClientPlace> places(std::span<const domain::ClientId> clients);
    [[nodiscard]] std::vector<LastTalk> lastTalks(std::span<const domain::ClientId> clients);
    /// For the rows that are shown, in no order.
    [[nodiscard]] std::vector<ClientContact> contacts(std::span<const domain::ClientId> clients);
    /// Open actions of a client with exactly this text.
    [[nodiscard]] std::optional<domain::ContactMomentId> openAction(domain::ClientId client,
                                                                    std::string_view action);
    /// When each client last got an action that ends on this name, done or not: "Speculatief
    /// voorstellen: Kim Vos".
    [[nodiscard]] std::map<domain::ClientId, domain::Instant> offersOf(std::string_view candidate);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
