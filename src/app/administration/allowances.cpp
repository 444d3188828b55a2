// Keeps schemes with their trace, and applies them.
#include "app/administration/allowances.h"

#include "app/administration/allowance_charge.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/administration/allowances/allowance_text.h"
#include "domain/base/text.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::app {

namespace {

using domain::AllowanceScheme;
using domain::refuse;
using domain::Result;
using storage::AllowanceRepository;

constexpr std::string_view kTable = "allowance_scheme";

std::string schemeJson(const AllowanceScheme& scheme) {
    return JsonObject()
        .add("client", scheme.client.value)
        .add("name", scheme.name)
        .add("from", scheme.validity.from)
        .add("until", scheme.validity.until)
        .add("bands", domain::formatBands({scheme.stacking, scheme.bands}))
        .add("notes", scheme.notes)
        .text();
}

/// The terms of the week's Monday hold for the whole of the week, so that a norm of the week has
/// one answer.
const AllowanceScheme* schemeOf(const std::vector<AllowanceScheme>& schemes,
                                domain::ClientId client, domain::IsoWeek week) {
    return domain::schemeOn(schemes, client, week.monday());
}

/// Every scheme, and the hours of the contracts that they look at.
struct KnownSchemes {
    explicit KnownSchemes(Context& context) : charges(context) {
        AllowanceRepository repository(context.database.connection());
        schemes = repository.schemes();
        if (!schemes.empty()) {
            contracts = repository.contracts();
        }
    }
    [[nodiscard]] domain::AllowanceLookup lookup() {
        return [this](const domain::BillableEntry& entry) {
            const auto contract = contracts.find(entry.placement);
            const AllowanceScheme* scheme = schemeOf(schemes, entry.client, entry.week);
            return domain::AllowanceBasis{
                .scheme = scheme,
                .contract = contract == contracts.end() ? domain::Minutes{0} : contract->second,
                .charge = charges.of(entry.placement, scheme)};
        };
    }
    std::vector<AllowanceScheme> schemes;
    std::map<domain::PlacementId, domain::Minutes> contracts = {};
    ChargeLookup charges;
};

} // namespace

Result<std::vector<AllowanceScheme>> listAllowances(Context& context,
                                                    const std::optional<domain::ClientId>& client) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return AllowanceRepository(context.database.connection()).schemes(client);
}

Result<Saved<AllowanceScheme>> saveAllowances(Context& context, const AllowanceScheme& scheme) {
    if (const auto allowed = requireRight(context, domain::Right::EditAllowances); !allowed) {
        return tl::unexpected(allowed.error());
    }
    AllowanceScheme wanted = scheme;
    wanted.name = std::string(domain::trim(scheme.name));
    UnitOfWork work(context);
    AllowanceRepository schemes(work.connection());
    const auto before = schemes.find(wanted.id);
    if (wanted.version != 0 && !before) {
        return refuse("record.missing", kTable);
    }
    const auto sound =
        refuseBlocking(domain::checkAllowanceScheme(wanted, schemes.schemes(wanted.client)));
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    const auto outcome = schemes.save(wanted);
    if (outcome.conflict) {
        return Saved<AllowanceScheme>{.record = *before, .conflict = true};
    }
    wanted.id = domain::AllowanceId{outcome.id};
    wanted.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = std::string(kTable),
                .entityId = outcome.id,
                .oldValue = before ? schemeJson(*before) : std::string(),
                .newValue = schemeJson(wanted)});
    work.changed(Entity::Allowance, outcome.id);
    work.commit();
    return Saved<AllowanceScheme>{.record = std::move(wanted)};
}

Result<Saved<AllowanceScheme>> removeAllowances(Context& context, const AllowanceScheme& scheme) {
    if (const auto allowed = requireRight(context, domain::Right::EditAllowances); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    AllowanceRepository schemes(work.connection());
    const auto before = schemes.find(scheme.id);
    if (!before) {
        return refuse("record.missing", kTable);
    }
    if (!schemes.remove(scheme.id, scheme.version)) {
        return Saved<AllowanceScheme>{.record = *before, .conflict = true};
    }
    work.audit({.action = "delete",
                .entity = std::string(kTable),
                .entityId = scheme.id.value,
                .oldValue = schemeJson(*before)});
    work.changed(Entity::Allowance, scheme.id.value);
    work.commit();
    return Saved<AllowanceScheme>{.record = *before};
}

ExplainedWeek explainSheet(const AllowanceScheme& scheme, const domain::Timesheet& sheet,
                           const domain::WorkTerms& terms) {
    ExplainedWeek explained{.scheme = scheme, .entries = {}, .receipt = {}};
    std::vector<domain::WorkPiece> pieces;
    for (const auto& entry : sheet.entries) {
        if (domain::isCovered(entry, scheme)) {
            explained.entries.push_back(entry);
            pieces.push_back(domain::pieceOf(entry));
        }
    }
    explained.receipt = domain::allowancesOf(scheme, pieces, terms);
    return explained;
}

Result<std::optional<ExplainedWeek>> explainAllowances(Context& context, domain::PlacementId id,
                                                       domain::IsoWeek week) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const auto placement = storage::PlacementRepository(connection).find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    const auto schemes = AllowanceRepository(connection).schemes(placement->client);
    const AllowanceScheme* scheme = schemeOf(schemes, placement->client, week);
    if (scheme == nullptr) {
        return std::optional<ExplainedWeek>{};
    }
    const auto sheet = storage::TimesheetRepository(connection).findFor(id, week);
    return std::optional<ExplainedWeek>(
        explainSheet(*scheme, sheet.value_or(domain::Timesheet{}),
                     {.contract = placement->minutesPerWeek, .wage = placement->wage}));
}

std::vector<domain::BillableEntry>
withClientAllowances(Context& context, const std::vector<domain::BillableEntry>& entries) {
    KnownSchemes known(context);
    return known.schemes.empty() ? entries : domain::withAllowances(entries, known.lookup());
}

std::vector<domain::EarnedTime>
timeEarnedAtClients(Context& context, const std::vector<domain::BillableEntry>& entries) {
    KnownSchemes known(context);
    return domain::earnedInTime(entries, known.lookup());
}

} // namespace werkbalie::app
