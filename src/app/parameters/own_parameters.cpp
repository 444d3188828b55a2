// Own values: listed beside those of law and cao, changed with a trace, read back from the trail.
#include "app/parameters/own_parameters.h"

#include "app/json_reader.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "domain/parameters/own_value.h"
#include "storage/audit_history.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using storage::OwnParameter;

constexpr std::int64_t kMostEvents = 5'000;
constexpr std::string_view kTable = "own_parameter";
/// How app::makeContext names the percentages of the agency's own decision.
constexpr std::string_view kDecisionSource = "agency: Whk decision";

domain::Parameter parameterOf(const OwnParameter& own) {
    return {.key = own.key,
            .value = own.value,
            .unit = own.unit,
            .validity = own.validity,
            .source = own.reason,
            .confidence = domain::Confidence::Official};
}

std::string jsonOf(const std::optional<OwnParameter>& own) {
    if (!own) {
        return {};
    }
    return JsonObject()
        .add("key", own->key)
        .add("value", own->value)
        .add("unit", own->unit)
        .add("from", own->validity.from)
        .add("until", own->validity.until)
        .add("reason", own->reason)
        .text();
}

std::optional<OwnParameter> ownFrom(std::string_view json, std::int64_t id) {
    const auto node = readJson(json);
    if (!node || node->at("key").text().empty()) {
        return std::nullopt;
    }
    OwnParameter own{.key = node->at("key").text(),
                     .value = node->at("value").number(),
                     .unit = node->at("unit").text(),
                     .validity = {},
                     .reason = node->at("reason").text(),
                     .id = id};
    own.validity.from = domain::parseIsoDate(node->at("from").text()).value_or(domain::Date{});
    if (const auto until = domain::parseIsoDate(node->at("until").text())) {
        own.validity.until = *until;
    }
    return own;
}

Result<void> requireLooking(const Context& context) {
    return requireRight(context, domain::Right::ViewMargins);
}

std::vector<domain::Parameter> othersThan(storage::OwnParameterRepository& own, std::int64_t id) {
    std::vector<domain::Parameter> others;
    for (const OwnParameter& other : own.all()) {
        if (other.id != id) {
            others.push_back(parameterOf(other));
        }
    }
    return others;
}

} // namespace

Result<ParameterList> listParameters(Context& context, std::chrono::days ahead) {
    if (const auto allowed = requireLooking(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    ParameterList list;
    list.own = storage::OwnParameterRepository(context.database.connection()).all();
    std::map<std::pair<std::string_view, domain::Date>, std::int64_t> ownIds;
    for (const OwnParameter& own : list.own) {
        ownIds.emplace(std::pair(std::string_view(own.key), own.validity.from), own.id);
    }
    for (const domain::Parameter* parameter : context.parameters.all()) {
        ParameterRow row{.parameter = *parameter};
        const auto own =
            ownIds.find(std::pair(std::string_view(parameter->key), parameter->validity.from));
        if (own != ownIds.end()) {
            row.origin = ParameterOrigin::Own;
            row.ownId = own->second;
        } else if (parameter->source.starts_with(kDecisionSource)) {
            row.origin = ParameterOrigin::Decision;
        }
        list.rows.push_back(std::move(row));
    }
    list.warnings = domain::parameterWarnings(context.parameters, context.clock.today(), ahead);
    return list;
}

domain::Findings checkOwnParameter(Context& context, const OwnParameter& value) {
    storage::OwnParameterRepository own(context.database.connection());
    return domain::checkOwnValue(parameterOf(value), context.parameters, othersThan(own, value.id));
}

Result<OwnParameterChange> changeOwnParameter(Context& context, const OwnParameterChange& change) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::OwnParameterRepository own(work.connection());
    if (change.before && own.find(change.before->id) != change.before) {
        return refuse("own_parameter.changed_meanwhile");
    }
    OwnParameterChange stored = change;
    if (stored.after) {
        stored.after->reason = std::string(domain::trim(stored.after->reason));
        stored.after->id = stored.before ? stored.before->id : 0;
        if (const auto sound = refuseBlocking(checkOwnParameter(context, *stored.after)); !sound) {
            return tl::unexpected(sound.error());
        }
        stored.after->id = own.save(*stored.after);
    } else if (stored.before) {
        own.remove(stored.before->id);
    }
    const std::int64_t id = stored.after ? stored.after->id : stored.before ? stored.before->id : 0;
    work.audit({.action = !stored.before  ? "insert"
                          : !stored.after ? "delete"
                                          : "update",
                .entity = std::string(kTable),
                .entityId = id,
                .oldValue = jsonOf(stored.before),
                .newValue = jsonOf(stored.after)});
    work.changed(Entity::Parameter, id);
    work.commit();
    return stored;
}

Result<std::vector<OwnParameterEvent>> ownParameterHistory(Context& context, std::string_view key) {
    if (const auto allowed = requireLooking(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    std::map<domain::UserId, std::string> names;
    for (const domain::User& user : storage::UserRepository(connection).all()) {
        names.emplace(user.id, user.displayName);
    }
    std::vector<OwnParameterEvent> events;
    for (const auto& entry : storage::auditHistory(connection, kTable, kMostEvents)) {
        OwnParameterEvent event{.id = entry.id,
                                .at = entry.at,
                                .userName = entry.user ? names[*entry.user] : std::string(),
                                .before = ownFrom(entry.oldValue, entry.entityId),
                                .after = ownFrom(entry.newValue, entry.entityId)};
        const bool ofKey =
            (event.before && event.before->key == key) || (event.after && event.after->key == key);
        if (ofKey) {
            events.push_back(std::move(event));
        }
    }
    return events;
}

} // namespace werkbalie::app
