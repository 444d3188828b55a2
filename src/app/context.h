// What every use case is given: who asks, when, on which database, under which parameters.
#pragma once

#include "app/clock.h"
#include "app/progress.h"
#include "domain/base/finding.h"
#include "domain/matching/geo.h"
#include "domain/parameters/parameter_set.h"
#include "domain/people/user.h"
#include "storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace werkbalie::app {

enum class Entity {
    Candidate,
    Client,
    Vacancy,
    Proposal,
    Placement,
    Timesheet,
    Invoice,
    ContactMoment,
    Target,
    User,
    Agency,
    Import,
    Place,
    Quotation,
    QuotationText,
    ClientTerms,
    PayScale,
    RateProfile,
    Parameter,
    MarginFloor,
    MatchPreset,
    PipelineStage,
    Interview,
    Presentation, ///< one or more candidates proposed to a client in one letter
    Rejection,
    Allowance,
    Shift,
    LeaveBooking,
    Expense
};

/// What a use case changed, published after commit so that open lists reload only their rows. id 0:
/// many.
struct Change {
    Entity entity;
    std::int64_t id = 0;
};

struct Context {
    storage::Database& database;
    domain::User user;
    const Clock& clock;
    domain::ParameterSet parameters;  ///< built in, overlaid with the agency's own values
    std::vector<Change> changes = {}; ///< appended by use cases on commit
    /// Known without loading anything; what was loaded goes before them. May be null.
    std::shared_ptr<const std::vector<domain::Place>> builtInPlaces = {};
};

/// Refusal rights.missing {right} when the user's role may not do it.
[[nodiscard]] domain::Result<void> requireRight(const Context& context, domain::Right right);

/// Result of a save. On `conflict` nothing was written; `record` is then what is stored now.
template <class T> struct Saved {
    T record;
    bool conflict = false;
    domain::Findings findings = {}; ///< warnings that did not block
};

} // namespace werkbalie::app
