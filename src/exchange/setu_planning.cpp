// Judges the shifts, then builds the document in the order of the schema.
#include "exchange/setu_planning.h"

#include "exchange/setu_json_xml.h"
#include "exchange/setu_writer_parts.h"

#include "domain/base/decimal.h"

#include <algorithm>
#include <set>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;
using setu::Json;

namespace {

constexpr const char* kNamespace = "https://ontology.setu.nl/messages";

/// "2026-11-24T22:00:00+01:00". The hour that comes twice is the first of the two.
std::string offsetText(domain::ClockTime time) {
    const domain::Moment moment = domain::momentOf(time);
    const domain::ClockTime shown = domain::clockAt(moment);
    const auto asIfUtc = domain::Moment(shown.day) + domain::Minutes{shown.minute};
    const auto offset = (asIfUtc - moment).count();
    return setu::localText(shown) + (offset >= 120 ? "+02:00" : "+01:00");
}

domain::Minutes netOf(const PlannedShift& shift) {
    return domain::momentOf(shift.end) - domain::momentOf(shift.start) -
           domain::Minutes{shift.breakMinutes};
}

Result<void> checkShifts(const std::vector<PlannedShift>& shifts) {
    if (shifts.empty()) {
        return refuse("planning.no_shifts");
    }
    std::set<std::string> ids;
    for (const PlannedShift& shift : shifts) {
        if (shift.standBy != shifts.front().standBy) {
            return refuse("planning.mixed_stand_by");
        }
        if (domain::momentOf(shift.end) <= domain::momentOf(shift.start)) {
            return refuse("planning.shift_upside_down", {}, {{"id", shift.id}});
        }
        if (shift.breakMinutes < 0 || netOf(shift) <= domain::Minutes{0}) {
            return refuse("planning.break_too_long", {}, {{"id", shift.id}});
        }
        if (!ids.insert(shift.id).second) {
            return refuse("planning.shift_twice", {}, {{"id", shift.id}});
        }
    }
    return {};
}

const char* actionOf(PlannedShiftState state) {
    switch (state) {
    case PlannedShiftState::New:
        return "POST";
    case PlannedShiftState::Changed:
        return "PUT";
    case PlannedShiftState::Cancelled:
        break;
    }
    return "DELETE";
}

/// Where it lies is told when it is known.
Json breakOf(const PlannedShift& shift) {
    Json pause{{"paidOrUnpaid", "Unpaid"}};
    if (shift.breakStart) {
        const domain::Moment start = domain::momentOf(*shift.breakStart);
        pause["startDateTime"] = offsetText(*shift.breakStart);
        pause["endDateTime"] =
            offsetText(domain::clockAt(start + domain::Minutes{shift.breakMinutes}));
    }
    return pause;
}

Json lineOf(const PlannedShift& shift) {
    Json line{{"lineId", setu::idOf(shift.id, "Supplier")}, {"actionCode", actionOf(shift.state)}};
    if (!shift.name.empty()) {
        line["planningLineName"] = setu::plain(shift.name);
    }
    line["singlePlanningType"] = "Occasional";
    line["startDateTime"] = offsetText(shift.start);
    line["endDateTime"] = offsetText(shift.end);
    line["hours"] = setu::number(domain::decimalHours(netOf(shift)));
    if (shift.breakMinutes > 0) {
        line["breaks"] = Json::array({breakOf(shift)});
    }
    return line;
}

Json workerOf(const PlanningMessage& message) {
    return {{"assignedStatus", message.confirmed},
            {"workerId", setu::idOf(std::to_string(message.worker.value), "Supplier")},
            {"person", {{"name", {{"formattedName", setu::plain(message.workerName)}}}}},
            {"workAssignments", {{"id", setu::idOf(message.assignmentId, "Supplier")}}}};
}

/// Only what is known: the standard takes an absent field, not an empty one.
void addText(Json& node, const char* name, const std::string& text) {
    if (!text.empty()) {
        node[name] = setu::plain(text);
    }
}

Json locationOf(const domain::Client& client) {
    Json location{{"name", setu::plain(client.name)}};
    if (!client.address.country.empty()) {
        location["countryCode"] = {{"value", client.address.country}};
    }
    std::string postcode = client.address.postcode;
    std::erase(postcode, ' ');
    addText(location, "city", client.address.city);
    addText(location, "postalCode", postcode);
    addText(location, "streetName", client.address.street);
    addText(location, "houseNumber", client.address.houseNumber);
    return location;
}

Json positionOf(const PlanningMessage& message) {
    Json position = Json::object();
    addText(position, "positionTitle", message.occupation);
    position["standByIndicator"] = message.shifts.front().standBy;
    position["positionLocation"] = locationOf(message.client);
    Json period{{"start", domain::isoDate(message.period.from)}};
    if (message.period.until) {
        period["end"] = domain::isoDate(*message.period.until - std::chrono::days{1});
    }
    position["positionPeriod"] = std::move(period);
    if (message.minutesPerWeek > domain::Minutes{0}) {
        const auto lasting = [](const std::string& value, const char* unit) {
            return Json{{"value", setu::number(value)}, {"unitCode", {{"value", unit}}}};
        };
        position["workingPeriods"] = Json::array(
            {Json{{"workDuration", lasting(domain::decimalHours(message.minutesPerWeek), "Hours")},
                  {"baseDuration", lasting("1", "Weekly")}}});
    }
    return position;
}

Json documentOf(const PlanningMessage& message) {
    Json document{{"documentId", setu::idOf(message.id, "Supplier")},
                  {"supplier", setu::supplierOf(message.agency)},
                  {"customer", setu::customerOf(message.client)}};
    document["assignedWorker"] = workerOf(message);
    document["positionProfile"] = positionOf(message);
    Json lines = Json::array();
    for (const PlannedShift& shift : message.shifts) {
        lines.push_back(lineOf(shift));
    }
    document["singlePlanningLine"] = std::move(lines);
    return document;
}

} // namespace

Result<std::string> writePlanning(const PlanningMessage& message, PlanningFormat format) {
    if (const auto sound = checkShifts(message.shifts); !sound) {
        return tl::unexpected(sound.error());
    }
    const Json document = documentOf(message);
    if (format == PlanningFormat::Json) {
        return document.dump(2) + "\n";
    }
    return setu::xmlOf(document, {.root = "PlanningAssignment", .space = kNamespace});
}

} // namespace werkbalie::exchange
