// What the parts of the demo agency share while it is being made.
#pragma once

#include "app/demo/demo_agency.h"
#include "app/demo/demo_data.h"
#include "app/demo/demo_random.h"
#include "app/unit_of_work.h"
#include "domain/acquisition/client.h"
#include "domain/administration/placement.h"
#include "domain/administration/timesheet.h"
#include "domain/people/agency.h"

#include <array>
#include <string_view>
#include <vector>

namespace werkbalie::app {

inline constexpr std::array<std::string_view, 3> kDemoBranches{"Utrecht", "Rotterdam", "Zwolle"};

/// The only clock of the demo: it is set to the moment of each event.
class DemoClock final : public Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    [[nodiscard]] domain::Date today() const override { return calendarDayInNetherlands(m_now); }
    void set(domain::Instant moment) { m_now = moment; }
    void set(domain::Date day, std::chrono::minutes sinceMidnight) {
        m_now = domain::Instant{day} + sinceMidnight;
    }

private:
    domain::Instant m_now{};
};

/// A placement as planned before anything is written, so that the candidate can be made to fit.
struct DemoPlacement {
    std::size_t candidate = 0; ///< index in DemoWorld::candidates
    std::size_t client = 0;    ///< index in DemoWorld::clients
    domain::Date start{};
    std::optional<domain::Date> lastDay = {};
    domain::HourlyRate wage;
    bool throughVacancy = false;
    domain::PlacementId id = {};
    domain::WeekdaySet days = 0;
    int minutesPerDay = 480;
    bool ended = false;
};

struct DemoWorld {
    DemoOptions options;
    const DemoData& data;
    UnitOfWork& work;
    DemoClock& clock;
    std::vector<domain::BranchId> branches = {};               ///< as kDemoBranches
    std::vector<std::vector<domain::UserId>> consultants = {}; ///< per branch
    domain::UserId intercedent = {};                           ///< the login of that name
    std::vector<domain::Candidate> candidates = {};            ///< the first few thousand
    std::vector<bool> taken = {};                              ///< of those: placed or proposed
    std::vector<domain::Client> clients = {};
    std::vector<DemoPlacement> placements = {};

    [[nodiscard]] db::Connection& connection() { return work.connection(); }
    [[nodiscard]] DemoRandom random(std::string_view subject, std::uint64_t number = 0) const {
        return {options.seed, subject, number};
    }
    /// Position of the branch of that name.
    [[nodiscard]] static std::size_t branchIndex(std::string_view name);
    [[nodiscard]] std::size_t branchIndex(domain::BranchId id) const;
    [[nodiscard]] const std::string& phrase(DemoRandom& random, std::string_view kind) const {
        return random.pick(data.phrase(kind));
    }
};

/// Lower-case first letter, for use inside a sentence.
[[nodiscard]] std::string inSentence(std::string_view text);
/// A street with number and a postcode that belongs to the city.
[[nodiscard]] domain::Address demoAddress(const DemoWorld& world, DemoRandom& random,
                                          const DemoCity& city, std::string_view streets);
[[nodiscard]] domain::Coordinates coordinatesOf(const DemoData& data, std::string_view city);
[[nodiscard]] domain::Candidate demoCandidate(const DemoWorld& world, std::size_t index);

// The parts, in the order in which they are written.
void makeAgency(DemoWorld& world);
void planClients(DemoWorld& world);
void planPlacements(DemoWorld& world);
void writeClients(DemoWorld& world);
[[nodiscard]] domain::Result<void> writeCandidates(DemoWorld& world, Progress& progress);
/// Of the clients for which paysAllowances() says so; before any of their hours is processed.
[[nodiscard]] domain::Result<void> writeAllowances(DemoWorld& world);
[[nodiscard]] bool paysAllowances(const DemoWorld& world, std::size_t client);
/// Begin and end are known of every fourth worker; where evenings are paid more, of every second,
/// and half of those come at two in the afternoon.
void addShiftTimes(const DemoWorld& world, const DemoPlacement& plan, domain::TimeEntry& entry);
/// Somebody who comes in shifts worked in the night in which the clock changed.
void addShortNight(const DemoWorld& world, const DemoPlacement& plan, domain::Timesheet& sheet);
[[nodiscard]] domain::Result<void> writePlacements(DemoWorld& world, Progress& progress);
/// Opening balances; what the runs booked is there already.
void writeLeave(DemoWorld& world);
void writeHoursProcess(DemoWorld& world);
/// Of this week and the two after, at some of the clients.
void writeRoster(DemoWorld& world);
/// Of a week so many weeks ago, before it is processed.
void writeExpenses(DemoWorld& world, domain::IsoWeek week, int behind);
void writeVacancies(DemoWorld& world);
/// In writing to the client, for a few open vacancies.
[[nodiscard]] domain::Result<void> writeLetters(DemoWorld& world);
void writeContactMoments(DemoWorld& world);
void writeTargets(DemoWorld& world);
[[nodiscard]] domain::Result<void> writeTerms(DemoWorld& world);
/// In every state; after the agreements, some of which they replace.
[[nodiscard]] domain::Result<void> writeQuotations(DemoWorld& world);
/// After all that was agreed before there were any.
[[nodiscard]] domain::Result<void> writeMarginFloors(DemoWorld& world);
/// The vacancy through which a placement came, with its proposal.
[[nodiscard]] domain::VacancyId writeFilledVacancy(DemoWorld& world,
                                                   const DemoPlacement& placement);
/// One row of the audit trail for many records made at once.
void noteMany(DemoWorld& world, std::string_view table, std::size_t count);

} // namespace werkbalie::app
