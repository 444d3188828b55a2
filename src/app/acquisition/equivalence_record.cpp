// Written once and read back whole: what was compared, by which values, with which outcome.
#include "app/acquisition/equivalence_record.h"

#include "app/acquisition/terms_trace.h"
#include "app/json_reader.h"
#include "app/json_text.h"

namespace werkbalie::app {

namespace {

using domain::EquivalenceInput;
using domain::EquivalenceLine;
using domain::EquivalenceOutcome;
using domain::EquivalenceTest;
using domain::HourlyRate;
using domain::Percentage;
using domain::Result;

std::string sideJson(const domain::TermsSide& side) {
    return JsonObject()
        .add("wage", side.wage.units())
        .add("pension", side.pension.units())
        .addList("items", side.items, termsItemJson)
        .text();
}

std::string testJson(const EquivalenceTest& test) {
    return JsonObject()
        .add("client", test.client.units())
        .add("worker", test.worker.units())
        .add("shortfall", test.shortfall.units())
        .text();
}

std::string lineJson(const EquivalenceLine& line) {
    JsonObject json;
    json.add("key", line.key).add("name", line.name).add("weight", toText(line.weight));
    if (line.element) {
        json.add("element", toText(*line.element));
    }
    if (line.clientItem) {
        json.addJson("client_item", termsItemJson(*line.clientItem));
    }
    if (line.workerItem) {
        json.addJson("worker_item", termsItemJson(*line.workerItem));
    }
    return json.add("client", line.client.units())
        .add("worker", line.worker.units())
        .add("difference", line.difference.units())
        .add("source", line.source)
        .text();
}

std::string shortfallJson(const domain::Shortfall& shortfall) {
    JsonObject json;
    json.add("line", shortfall.line).add("amount", shortfall.amount.units());
    json.addList("repairs", shortfall.repairs, [](const domain::Repair& repair) {
        return JsonObject().add("line", repair.line).add("amount", repair.amount.units()).text();
    });
    return json.add("open", shortfall.open.units()).text();
}

HourlyRate rateAt(const JsonNode& node, std::string_view key) {
    return HourlyRate::fromUnits(node.at(key).number());
}

/// Reads enums by their words; remembers whether one was not known.
class Reader {
public:
    template <class Choice, class Parse> Choice choice(const JsonNode& node, Parse parse) {
        const Result<Choice> value = parse(node.text());
        m_sound = m_sound && value.has_value();
        return value.value_or(Choice{});
    }
    domain::Date date(const JsonNode& node) {
        const auto day = domain::parseIsoDate(node.text());
        m_sound = m_sound && day.has_value();
        return day.value_or(domain::Date{});
    }
    domain::TermsItem item(const JsonNode& node) {
        return {.kind = choice<domain::TermsItemKind>(node.at("kind"), domain::parseTermsItemKind),
                .weight = choice<domain::TermsWeight>(node.at("weight"), domain::parseTermsWeight),
                .unit = choice<domain::TermsUnit>(node.at("unit"), domain::parseTermsUnit),
                .value = node.at("value").number(),
                .quantity = node.at("quantity").number(),
                .name = node.at("name").text(),
                .note = node.at("note").text()};
    }
    std::optional<domain::TermsItem> optionalItem(const JsonNode& node) {
        return node.kind() == JsonNode::Kind::Object ? std::optional(item(node)) : std::nullopt;
    }
    domain::TermsSide side(const JsonNode& node) {
        domain::TermsSide side{.wage = rateAt(node, "wage"),
                               .pension = Percentage::fromUnits(node.at("pension").number())};
        for (const JsonNode& one : node.at("items").items()) {
            side.items.push_back(item(one));
        }
        return side;
    }
    static EquivalenceTest test(const JsonNode& node) {
        return {.client = rateAt(node, "client"),
                .worker = rateAt(node, "worker"),
                .shortfall = rateAt(node, "shortfall")};
    }
    EquivalenceLine line(const JsonNode& node) {
        EquivalenceLine line{
            .key = node.at("key").text(),
            .name = node.at("name").text(),
            .weight = choice<domain::TermsWeight>(node.at("weight"), domain::parseTermsWeight)};
        if (!node.at("element").text().empty()) {
            line.element =
                choice<domain::HirersPayElement>(node.at("element"), domain::parseHirersPayElement);
        }
        line.clientItem = optionalItem(node.at("client_item"));
        line.workerItem = optionalItem(node.at("worker_item"));
        line.client = rateAt(node, "client");
        line.worker = rateAt(node, "worker");
        line.difference = rateAt(node, "difference");
        line.source = node.at("source").text();
        return line;
    }
    static domain::Shortfall shortfall(const JsonNode& node) {
        domain::Shortfall shortfall{.line = static_cast<std::size_t>(node.at("line").number()),
                                    .amount = rateAt(node, "amount"),
                                    .open = rateAt(node, "open")};
        for (const JsonNode& one : node.at("repairs").items()) {
            shortfall.repairs.push_back({.line = static_cast<std::size_t>(one.at("line").number()),
                                         .amount = rateAt(one, "amount")});
        }
        return shortfall;
    }
    template <class Record> Result<Record> end(Record record) const {
        if (!m_sound) {
            return domain::refuse("equivalence.record_unreadable");
        }
        return record;
    }

private:
    bool m_sound = true;
};

} // namespace

std::string equivalenceInputRecord(const EquivalenceInput& input) {
    JsonObject json;
    json.add("date", input.date)
        .add("minutes_per_week", input.minutesPerWeek.count())
        .add("workdays", input.workdays)
        .add("pension_compensation", toText(input.scheme.compensation))
        .add("pension_franchise", input.scheme.franchise.units());
    if (input.scheme.maximumWage) {
        json.add("pension_maximum", input.scheme.maximumWage->units());
    }
    return json.addJson("client", sideJson(input.client))
        .addJson("worker", sideJson(input.worker))
        .text();
}

std::string equivalenceOutcomeRecord(const EquivalenceOutcome& outcome) {
    JsonObject json;
    json.add("date", outcome.date)
        .add("workdays", outcome.workdays)
        .add("minutes_per_week", outcome.minutesPerWeek.count())
        .addList("lines", outcome.lines, lineJson)
        .addJson("essential", testJson(outcome.essential))
        .addJson("total", testJson(outcome.total));
    json.addList("elements", outcome.elements, [](const domain::ElementTest& one) {
        return JsonObject()
            .add("element", toText(one.element))
            .addJson("test", testJson(one.test))
            .text();
    });
    return json.addList("shortfalls", outcome.shortfalls, shortfallJson)
        .add("passes", outcome.passes)
        .text();
}

Result<EquivalenceInput> equivalenceInputOf(std::string_view record) {
    const auto json = readJson(record);
    if (!json) {
        return domain::refuse("equivalence.record_unreadable");
    }
    Reader reader;
    EquivalenceInput input;
    input.date = reader.date(json->at("date"));
    input.minutesPerWeek = domain::Minutes{json->at("minutes_per_week").number()};
    if (const auto workdays = json->at("workdays").number(); workdays > 0) {
        input.workdays = static_cast<int>(workdays);
    }
    input.scheme.compensation = reader.choice<domain::PensionCompensation>(
        json->at("pension_compensation"), domain::parsePensionCompensation);
    input.scheme.franchise = rateAt(*json, "pension_franchise");
    if (json->at("pension_maximum").kind() == JsonNode::Kind::Number) {
        input.scheme.maximumWage = rateAt(*json, "pension_maximum");
    }
    input.client = reader.side(json->at("client"));
    input.worker = reader.side(json->at("worker"));
    return reader.end(std::move(input));
}

Result<EquivalenceOutcome> equivalenceOutcomeOf(std::string_view record) {
    const auto json = readJson(record);
    if (!json) {
        return domain::refuse("equivalence.record_unreadable");
    }
    Reader reader;
    EquivalenceOutcome outcome;
    outcome.date = reader.date(json->at("date"));
    outcome.workdays = static_cast<int>(json->at("workdays").number());
    outcome.minutesPerWeek = domain::Minutes{json->at("minutes_per_week").number()};
    for (const JsonNode& one : json->at("lines").items()) {
        outcome.lines.push_back(reader.line(one));
    }
    outcome.essential = Reader::test(json->at("essential"));
    outcome.total = Reader::test(json->at("total"));
    for (const JsonNode& one : json->at("elements").items()) {
        outcome.elements.push_back({.element = reader.choice<domain::HirersPayElement>(
                                        one.at("element"), domain::parseHirersPayElement),
                                    .test = Reader::test(one.at("test"))});
    }
    for (const JsonNode& one : json->at("shortfalls").items()) {
        outcome.shortfalls.push_back(Reader::shortfall(one));
    }
    outcome.passes = json->at("passes").flag();
    return reader.end(std::move(outcome));
}

} // namespace werkbalie::app
