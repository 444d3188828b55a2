// Keeps, changes and deletes profiles with their trace.
#include "app/acquisition/rate_profiles.h"

#include "app/administration/tariff_record.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/rate_profile_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::RateProfile;
using domain::refuse;
using domain::Result;
using storage::RateProfileRepository;

constexpr std::string_view kTable = "rate_profile";

/// A profile is of a client, not of the worker whom the calculation was made for.
std::string withoutBirthDate(const std::string& calculation) {
    auto input = tariffInputOf(calculation);
    const auto overrides = tariffOverridesOf(calculation);
    if (!input || !overrides || !input->birthDate) {
        return calculation;
    }
    input->birthDate.reset();
    return tariffInputRecord(*input, *overrides);
}

std::string profileJson(const RateProfile& profile) {
    return JsonObject()
        .add("name", profile.name)
        .add("client", profile.client ? profile.client->value : std::int64_t{0})
        .add("occupation", profile.occupation)
        .addJson("calculation", withoutBirthDate(profile.calculation))
        .text();
}

/// A name stands once a client, whatever its capitals.
bool isTaken(RateProfileRepository& profiles, const RateProfile& wanted) {
    const std::string name = domain::foldText(wanted.name);
    return std::ranges::any_of(profiles.profiles(), [&](const RateProfile& other) {
        return other.id != wanted.id && other.client == wanted.client &&
               domain::foldText(other.name) == name;
    });
}

Result<void> checkProfile(const RateProfile& profile) {
    if (const auto sound = refuseBlocking(domain::checkRateProfile(profile)); !sound) {
        return tl::unexpected(sound.error());
    }
    if (const auto input = tariffInputOf(profile.calculation); !input) {
        return tl::unexpected(input.error());
    }
    return {};
}

} // namespace

Result<std::vector<RateProfile>> listRateProfiles(Context& context,
                                                  const std::optional<domain::ClientId>& client) {
    if (const auto allowed = requireRight(context, domain::Right::ViewClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return RateProfileRepository(context.database.connection()).profiles(client);
}

Result<Saved<RateProfile>> saveRateProfile(Context& context, const RateProfile& profile) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    RateProfile wanted = profile;
    wanted.name = std::string(domain::trim(profile.name));
    if (const auto sound = checkProfile(wanted); !sound) {
        return tl::unexpected(sound.error());
    }
    wanted.calculation = withoutBirthDate(profile.calculation);
    UnitOfWork work(context);
    RateProfileRepository profiles(work.connection());
    if (isTaken(profiles, wanted)) {
        return refuse("rate_profile.name_taken", "name", {{"name", wanted.name}});
    }
    const auto before = profiles.find(wanted.id);
    if (wanted.version != 0 && !before) {
        return refuse("record.missing", kTable);
    }
    const auto outcome = profiles.save(wanted);
    if (outcome.conflict) {
        return Saved<RateProfile>{.record = *before, .conflict = true};
    }
    wanted.id = domain::RateProfileId{outcome.id};
    wanted.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = std::string(kTable),
                .entityId = outcome.id,
                .oldValue = before ? profileJson(*before) : std::string(),
                .newValue = profileJson(wanted)});
    work.changed(Entity::RateProfile, outcome.id);
    work.commit();
    return Saved<RateProfile>{.record = std::move(wanted)};
}

Result<Saved<RateProfile>> deleteRateProfile(Context& context, const RateProfile& profile) {
    if (const auto allowed = requireRight(context, domain::Right::EditClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    RateProfileRepository profiles(work.connection());
    const auto before = profiles.find(profile.id);
    if (!before) {
        return refuse("record.missing", kTable);
    }
    if (!profiles.remove(profile.id, profile.version)) {
        return Saved<RateProfile>{.record = *before, .conflict = true};
    }
    work.audit({.action = "delete",
                .entity = std::string(kTable),
                .entityId = profile.id.value,
                .oldValue = profileJson(*before)});
    work.changed(Entity::RateProfile, profile.id.value);
    work.commit();
    return Saved<RateProfile>{.record = *before};
}

} // namespace werkbalie::app
