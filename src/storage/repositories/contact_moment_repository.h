// Contact moments with candidates, flex workers and clients, and the actions that follow.
#pragma once

#include "domain/guidance/contact_moment.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct ContactMomentRow {
    domain::ContactMoment moment;
    std::string subjectName;
    std::string consultantName;
};

class ContactMomentRepository {
public:
    explicit ContactMomentRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::ContactMoment> find(domain::ContactMomentId id);
    SaveOutcome save(const domain::ContactMoment& moment);
    /// False when it was changed since, or is gone.
    bool remove(domain::ContactMomentId id, std::int64_t version);
    [[nodiscard]] std::vector<ContactMomentRow> ofCandidate(domain::CandidateId candidate);
    [[nodiscard]] std::vector<ContactMomentRow> ofClient(domain::ClientId client);
    /// Open actions due up to and including `until`, oldest first.
    [[nodiscard]] std::vector<ContactMomentRow>
    openActions(domain::Date until, std::optional<domain::UserId> consultant);
    [[nodiscard]] std::vector<ContactMomentRow> recent(std::size_t limit); ///< newest first

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
