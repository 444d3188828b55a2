// The JSON shape of the SETU timecard 2.0: one document, or a list of them.
#include "exchange/setu_raw.h"

#include "domain/base/text.h"

#include <nlohmann/json.hpp>

namespace werkbalie::exchange::setu {

using domain::refuse;
using domain::Result;
using Json = nlohmann::json;

namespace {

const Json& at(const Json& parent, const char* name) {
    static const Json kNothing;
    if (!parent.is_object()) {
        return kNothing;
    }
    const auto found = parent.find(name);
    return found == parent.end() ? kNothing : *found;
}

template <class... Names> const Json& at(const Json& parent, const char* name, Names... rest) {
    return at(at(parent, name), rest...);
}

/// Text or number as text; anything else is as good as absent.
template <class... Names> std::string textOf(const Json& parent, Names... path) {
    const Json& value = at(parent, path...);
    if (value.is_string()) {
        return std::string(domain::trim(value.get_ref<const std::string&>()));
    }
    return value.is_number() ? value.dump() : std::string();
}

bool flag(const Json& parent, const char* name) {
    const Json& value = at(parent, name);
    return !value.is_boolean() || value.get<bool>();
}

/// Iterates a list; a single object counts as a list of one.
std::vector<const Json*> items(const Json& value) {
    std::vector<const Json*> list;
    if (value.is_array()) {
        for (const Json& item : value) {
            list.push_back(&item);
        }
    } else if (value.is_object()) {
        list.push_back(&value);
    }
    return list;
}

RawInterval interval(const Json& node, std::size_t number) {
    RawInterval interval{.line = number,
                         .id = textOf(node, "id", "value"),
                         .type = textOf(node, "typeCode", "value"),
                         .start = textOf(node, "period", "dateTimePeriod", "start"),
                         .end = textOf(node, "period", "dateTimePeriod", "end"),
                         .hours = textOf(node, "timeTotal"),
                         .dayAssignment = textOf(node, "dayAssignment")};
    for (const Json* rate : items(at(node, "payRates"))) {
        interval.rates.push_back({.multiplier = textOf(*rate, "multiplier"),
                                  .billed = flag(*rate, "toBeBilled"),
                                  .paid = flag(*rate, "toBePaid")});
    }
    return interval;
}

/// What of an object is not read, once a name.
void addLeftOver(const Json& node, CardPart part, std::size_t line, RawTimecard& card) {
    for (const auto& [name, value] : node.items()) {
        if (const FieldFate fate = fateIn2(part, name); fate != FieldFate::Read) {
            card.leftOver.push_back(
                {.line = line, .element = name, .known = fate == FieldFate::Lost});
        }
    }
}

std::string amountOf(const Json& allowance) {
    const auto rates = items(at(allowance, "payRates"));
    return rates.empty() ? std::string() : textOf(*rates.front(), "amount", "value");
}

RawTimecard timecard(const Json& root) {
    RawTimecard card{.id = textOf(root, "documentId", "value"),
                     .worker = textOf(root, "person", "name", "formattedName"),
                     .assignment = textOf(root, "staffingIds", "assignmentId", "value"),
                     .periodStart = textOf(root, "period", "datePeriod", "start"),
                     .periodEnd = textOf(root, "period", "datePeriod", "end")};
    addLeftOver(root, CardPart::Card, 1, card);
    for (const Json* node : items(at(root, "timeInterval"))) {
        card.intervals.push_back(interval(*node, card.intervals.size() + 1));
        if (node->is_object()) {
            addLeftOver(*node, CardPart::Interval, card.intervals.size(), card);
        }
    }
    for (const Json* node : items(at(root, "allowance"))) {
        card.allowances.push_back({.line = card.allowances.size() + 1,
                                   .type = textOf(*node, "typeCode", "value"),
                                   .amount = amountOf(*node),
                                   .quantity = textOf(*node, "quantity", "value"),
                                   .start = textOf(*node, "period", "datePeriod", "start"),
                                   .note = textOf(*node, "comment", "note")});
    }
    return card;
}

} // namespace

Result<std::vector<RawTimecard>> readJson(const std::string& utf8) {
    const Json document = Json::parse(utf8, nullptr, false);
    if (document.is_discarded()) {
        return refuse("setu.not_json");
    }
    std::vector<RawTimecard> cards;
    for (const Json* root : items(document)) {
        if (!root->is_object() || !root->contains("documentId")) {
            return refuse("setu.not_a_timecard", {}, {{"root", "JSON"}});
        }
        cards.push_back(timecard(*root));
    }
    if (cards.empty()) {
        return refuse("setu.not_a_timecard", {}, {{"root", "JSON"}});
    }
    return cards;
}

} // namespace werkbalie::exchange::setu
