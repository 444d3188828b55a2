// Grouped by client and function, so that years of placements come back as a few rows a client.
#include "storage/repositories/opportunity_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kVacancies = R"(SELECT v.client_id, v.occupation, COUNT(*), MAX(v.starts),
        v.postcode, v.city, v.status
    FROM vacancy v
    JOIN client c ON c.id = v.client_id
    WHERE v.status <> 'cancelled' AND c.stage <> 'blocked'
    GROUP BY v.client_id, v.occupation, v.postcode, v.city, v.status
    ORDER BY v.client_id, v.occupation, v.status)";

/// The last day of what ended lies before its end.
const std::string kPlacements = R"(SELECT p.client_id, p.occupation, COUNT(*),
        MAX(COALESCE(p.ends, p.starts)),
        COUNT(CASE WHEN p.status = 'active' AND (p.ends IS NULL OR p.ends > :today) THEN 1 END)
    FROM placement p
    JOIN client c ON c.id = p.client_id
    WHERE p.status <> 'concept' AND c.stage <> 'blocked'
    GROUP BY p.client_id, p.occupation
    ORDER BY p.client_id, p.occupation)";

const std::string kAgreements = R"(SELECT a.client_id, a.occupation, COUNT(*), MAX(a.valid_from),
        COUNT(CASE WHEN a.valid_from <= :today AND (a.valid_until IS NULL OR a.valid_until > :today)
            THEN 1 END)
    FROM tariff_agreement a
    JOIN client c ON c.id = a.client_id
    WHERE c.stage <> 'blocked'
    GROUP BY a.client_id, a.occupation
    ORDER BY a.client_id, a.occupation)";

const std::string kTerms = R"(SELECT t.client_id, t.occupation, COUNT(*), MAX(t.valid_from)
    FROM employment_terms t
    JOIN client c ON c.id = t.client_id
    WHERE t.occupation <> '' AND c.stage <> 'blocked'
    GROUP BY t.client_id, t.occupation
    ORDER BY t.client_id, t.occupation)";

const std::string kQuotations = R"(SELECT q.client_id, l.occupation, COUNT(*), MAX(q.dated_on)
    FROM quotation_line l
    JOIN quotation q ON q.id = l.quotation_id
    JOIN client c ON c.id = q.client_id
    WHERE c.stage <> 'blocked'
    GROUP BY q.client_id, l.occupation
    ORDER BY q.client_id, l.occupation)";

ClientTrace traceFrom(const db::Statement& row, EvidenceKind kind) {
    return {.client = row.get<ClientId>(0),
            .kind = kind,
            .occupation = row.get<std::string>(1),
            .count = row.get<int>(2),
            .on = row.get<std::optional<Date>>(3)};
}

void addVacancies(db::Statement& query, std::vector<ClientTrace>& traces) {
    while (query.next()) {
        const bool open = query.get<std::string>(6) == "open";
        traces.push_back(
            traceFrom(query, open ? EvidenceKind::OpenVacancy : EvidenceKind::EarlierVacancy));
        traces.back().postcode = query.get<std::string>(4);
        traces.back().city = query.get<std::string>(5);
    }
}

struct RunsOrEnded {
    EvidenceKind running;
    EvidenceKind ended;
};

/// What still runs counts as such; the rest of the same function is behind it.
void addDated(db::Statement& query, const RunsOrEnded& kinds, std::vector<ClientTrace>& traces) {
    while (query.next()) {
        const int running = query.get<int>(4);
        traces.push_back(traceFrom(query, running > 0 ? kinds.running : kinds.ended));
        if (running > 0) {
            traces.back().count = running;
            traces.back().on = {};
        }
    }
}

void addPlain(db::Statement& query, EvidenceKind kind, std::vector<ClientTrace>& traces) {
    while (query.next()) {
        traces.push_back(traceFrom(query, kind));
    }
}

const std::string kSelectContact =
    R"(SELECT c.id, c.name, c.stage, c.postcode, c.city, c.phone, u.display_name,
        k.id, k.first_name, k.prefix, k.last_name, k.email, k.phone, k.job_title,
        t.id, t.kind, t.at, t.text, w.display_name, COALESCE(m.next_action, ''), m.next_action_on
    FROM client c
    JOIN app_user u ON u.id = c.owner_id
    LEFT JOIN contact k ON k.id = (SELECT x.id
        FROM contact x
        WHERE x.client_id = c.id
        ORDER BY x.is_main DESC, x.id
        LIMIT 1)
    LEFT JOIN contact_moment t ON t.id = (SELECT y.id
        FROM contact_moment y
        WHERE y.client_id = c.id AND y.kind <> 'note' AND y.text <> ''
        ORDER BY y.at DESC, y.id DESC
        LIMIT 1)
    LEFT JOIN app_user w ON w.id = t.consultant_id
    LEFT JOIN contact_moment m ON m.id = (SELECT z.id
        FROM contact_moment z
        WHERE z.client_id = c.id AND z.next_action_on IS NOT NULL AND NOT z.next_action_done
        ORDER BY z.next_action_on, z.id
        LIMIT 1)
    WHERE )";

Contact contactFrom(const db::Statement& row) {
    if (row.isNull(7)) {
        return {};
    }
    Contact contact;
    contact.id = row.get<ContactId>(7);
    contact.client = row.get<ClientId>(0);
    contact.person.name = {row.get<std::string>(8), row.get<std::string>(9),
                           row.get<std::string>(10)};
    contact.person.email = row.get<std::string>(11);
    contact.person.phone = row.get<std::string>(12);
    contact.jobTitle = row.get<std::string>(13);
    return contact;
}

ClientContact clientContactFrom(const db::Statement& row) {
    ClientContact found;
    found.ownerName = row.get<std::string>(6);
    found.contact = contactFrom(row);
    found.client.id = row.get<ClientId>(0);
    found.client.name = row.get<std::string>(1);
    found.client.stage = row.get<ClientStage>(2);
    found.client.address.postcode = row.get<std::string>(3);
    found.client.address.city = row.get<std::string>(4);
    found.client.phone = row.get<std::string>(5);
    if (!row.isNull(14)) {
        found.lastTalk = ContactMoment{.id = row.get<ContactMomentId>(14),
                                       .subject = SubjectKind::Client,
                                       .candidate = {},
                                       .client = found.client.id,
                                       .consultant = {},
                                       .kind = row.get<ContactKind>(15),
                                       .at = row.get<Instant>(16),
                                       .text = row.get<std::string>(17)};
        found.lastTalkBy = row.get<std::string>(18);
    }
    found.nextAction = row.get<std::string>(19);
    found.nextActionOn = row.get<std::optional<Date>>(20);
    return found;
}

} // namespace

std::vector<ClientTrace> OpportunityRepository::traces(Date today) {
    std::vector<ClientTrace> traces;
    addVacancies(m_connection.prepare(kVacancies), traces);
    addDated(m_connection.prepare(kPlacements).bind("today", today),
             {EvidenceKind::RunningPlacement, EvidenceKind::EndedPlacement}, traces);
    addDated(m_connection.prepare(kAgreements).bind("today", today),
             {EvidenceKind::RunningAgreement, EvidenceKind::EndedAgreement}, traces);
    addPlain(m_connection.prepare(kTerms), EvidenceKind::Terms, traces);
    addPlain(m_connection.prepare(kQuotations), EvidenceKind::Quotation, traces);
    std::ranges::stable_sort(traces, {}, &ClientTrace::client);
    return traces;
}

std::vector<OpportunityRepository::ClientPlace>
OpportunityRepository::places(std::span<const ClientId> clients) {
    const auto dialect = m_connection.dialect();
    return collect(
        m_connection
            .prepare("SELECT id, postcode, city FROM client WHERE " + isOneOf(dialect, "id"))
            .bind("ids", idList(dialect, valuesOf(clients))),
        [](const db::Statement& row) {
            ClientPlace place{.client = row.get<ClientId>(0)};
            place.address.postcode = row.get<std::string>(1);
            place.address.city = row.get<std::string>(2);
            return place;
        });
}

std::vector<LastTalk> OpportunityRepository::lastTalks(std::span<const ClientId> clients) {
    const auto dialect = m_connection.dialect();
    return collect(
        m_connection
            .prepare("SELECT client_id, MAX(at) FROM contact_moment WHERE kind <> 'note' AND "
                     "text <> '' "
                     "AND " +
                     isOneOf(dialect, "client_id") + " GROUP BY client_id")
            .bind("ids", idList(dialect, valuesOf(clients))),
        [](const db::Statement& row) {
            return LastTalk{.client = row.get<ClientId>(0), .at = row.get<Instant>(1)};
        });
}

std::vector<ClientContact> OpportunityRepository::contacts(std::span<const ClientId> clients) {
    const auto dialect = m_connection.dialect();
    return collect(m_connection.prepare(kSelectContact + isOneOf(dialect, "c.id"))
                       .bind("ids", idList(dialect, valuesOf(clients))),
                   clientContactFrom);
}

std::optional<ContactMomentId> OpportunityRepository::openAction(ClientId client,
                                                                 std::string_view action) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id
        FROM contact_moment
        WHERE client_id = :client AND next_action = :action AND NOT next_action_done
        ORDER BY id)")
                       .bind("client", client)
                       .bind("action", std::string(action)),
                   [](const db::Statement& row) { return row.get<ContactMomentId>(0); });
}

std::map<ClientId, Instant> OpportunityRepository::offersOf(std::string_view candidate) {
    std::map<ClientId, Instant> offers;
    const auto rows = collect(m_connection
                                  .prepare(R"(SELECT client_id, at
        FROM contact_moment
        WHERE client_id IS NOT NULL
            AND SUBSTR(next_action, LENGTH(next_action) - LENGTH(:ending) + 1) = :ending
            AND LENGTH(next_action) >= LENGTH(:ending)
        ORDER BY at DESC)")
                                  .bind("ending", ": " + std::string(candidate)),
                              [](const db::Statement& row) {
                                  return std::pair(row.get<ClientId>(0), row.get<Instant>(1));
                              });
    for (const auto& [client, at] : rows) {
        offers.try_emplace(client, at); // the newest comes first
    }
    return offers;
}

} // namespace werkbalie::storage
