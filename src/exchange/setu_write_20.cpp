// The SETU timecard 2.0: one document, written as JSON or as XML of the same shape.
#include "exchange/setu_extras.h"
#include "exchange/setu_json_xml.h"
#include "exchange/setu_writer_parts.h"

namespace werkbalie::exchange::setu {

namespace {

constexpr const char* kNamespace = "https://ontology.setu.nl/messages";

Json rateOf(const app::Timecard& card, const domain::CardLine& line) {
    const RateText text = rateText(card, line);
    return {{"amount", {{"value", number(text.amount)}, {"currency", {{"value", "EUR"}}}}},
            {"intervalCode", {{"value", "HourlyConsolidated"}}},
            {"multiplier", number(text.multiplier)},
            {"toBeBilled", text.billed},
            {"toBePaid", text.paid}};
}

Json intervalOf(const app::Timecard& card, std::size_t index) {
    const domain::CardLine& line = card.hours.lines[index];
    const std::string_view code = hourCode(line.type);
    Json period{{"start", startText(line)}};
    if (line.end) {
        period["end"] = localText(*line.end);
    }
    Json interval{{"id", idOf(lineId(card, index + 1), "Supplier")},
                  {"typeCode", {{"value", code.empty() ? hourWord(line.type) : code}}},
                  {"period", {{"dateTimePeriod", std::move(period)}}},
                  {"timeTotal", domain::decimalHours(line.worked)},
                  {"payRates", Json::array({rateOf(card, line)})}};
    if (needsDayAssignment(line)) {
        interval["dayAssignment"] = domain::isoDate(line.day);
    }
    return interval;
}

Json extraOf(const Extra& extra) {
    Json json = Json::object();
    if (!extra.note.empty()) {
        json["comment"] = {{"note", plain(extra.note)}};
    }
    json["id"] = idOf(extra.id, "Supplier");
    json["typeCode"] = {{"value", plain(extra.code.empty() ? extra.word : extra.code)}};
    json["period"] = {{"datePeriod", {{"start", extra.day}, {"end", extra.day}}}};
    json["payRates"] = Json::array(
        {{{"amount", {{"value", number(extra.amount)}, {"currency", {{"value", "EUR"}}}}},
          {"toBeBilled", extra.billed},
          {"toBePaid", extra.paid}}});
    json["quantity"] = {{"value", number(extra.quantity)}};
    return json;
}

/// In the order of the schema, which the XML has to keep.
Json documentOf(const app::Timecard& card) {
    Json document{{"documentId", idOf(card.documentId(), "Supplier")},
                  {"supplier", supplierOf(card.agency)},
                  {"customer", customerOf(card.client)}};
    document["person"] = {
        {"id", Json::array({idOf(std::to_string(card.worker.value), "Supplier")})},
        {"name", {{"formattedName", plain(card.workerName.full())}}}};
    document["period"] = {{"datePeriod", {{"start", firstDay(card)}, {"end", lastDay(card)}}}};
    document["staffingIds"] = {{"assignmentId", idOf(card.assignmentId, "Supplier")}};
    Json intervals = Json::array();
    for (std::size_t i = 0; i < card.hours.lines.size(); ++i) {
        if (card.hours.lines[i].change != domain::CardChange::Void) {
            intervals.push_back(intervalOf(card, i));
        }
    }
    document["timeInterval"] = std::move(intervals);
    for (const Extra& extra : extrasOf(card, CodeList::Second)) {
        document["allowance"].push_back(extraOf(extra));
    }
    return document;
}

} // namespace

std::string writeJson20(const app::Timecard& card) {
    return documentOf(card).dump(2) + "\n";
}

std::string writeXml20(const app::Timecard& card) {
    return xmlOf(documentOf(card), {.root = "Timecard", .space = kNamespace});
}

} // namespace werkbalie::exchange::setu
